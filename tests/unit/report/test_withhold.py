"""Copy that may not be passed on is not in the report; where it stands is."""

from dataclasses import replace
from pathlib import Path

import pytest

import provenance
from provenance.model.document import Link
from provenance.report import withhold
from tests.reports import case_of, edit, same, the_bill

SAMPLES = sorted(path for path in (Path(__file__).resolve().parents[3] / "samples").glob("[0-9]*"))


def test_the_places_stay_and_the_words_go() -> None:
    whole, bare = the_bill().report(), the_bill().report(0)
    assert bare.excerpt == 0
    assert bare.original.text is bare.republished.text is bare.versions[0][1].text is None
    assert bare.segments == whole.segments
    for full, empty in zip(whole.edits, bare.edits, strict=True):
        for there, left in ((full.original, empty.original), (full.republished, empty.republished)):
            assert (there is None) == (left is None)
            if there and left:
                assert (left.start, left.end, left.role, left.text) == (there.start, there.end, there.role, "")


def test_an_excerpt_is_the_first_code_points() -> None:
    report = case_of(same("The "), edit("👨‍👩‍👧 family left", "cat", "rewording"), same(".")).report(5)
    assert report.edits[0].original is not None
    assert report.edits[0].original.text == "👨‍👩‍👧"
    encoded = report.to_dict()["edits"][0]
    assert encoded["original"]["excerpted"] is True
    assert encoded["republished"]["excerpted"] is False


def test_what_quotes_the_copy_is_cut_too() -> None:
    case = case_of(
        same("The "),
        edit("he resigned", "he quit", "rewording", facts={"from": "Resigned at last", "class": "verb"}), same("."),
    )  # fmt: skip
    report = case.report()
    quoting = replace(report.edits[0].evidence, reason='“resigned at last” became "quit today".')
    linked = replace(
        report.original.metadata, headline="Governor out", links=(Link("here he went", "https://a.example/x"),)
    )
    report = replace(
        report,
        edits=(replace(report.edits[0], evidence=quoting),),
        original=replace(report.original, metadata=linked, notes=("The line “By ANNA” was dropped.",)),
    )
    bare = withhold(report, 4)
    assert bare.edits[0].evidence.reason == '“resi” became "quit".'
    assert bare.edits[0].evidence.facts == (("from", "Resi"), ("class", "verb"))
    assert bare.original.metadata.headline == "Gove"
    assert bare.original.metadata.links == (Link("here", "https://a.example/x"),)
    assert bare.original.notes == ("The line “By A” was dropped.",)


def test_what_a_reason_says_unquoted_goes_where_a_fact_says_that_it_is_copy() -> None:
    case = case_of(
        same("Read on "),
        edit("Tuesday", "Monday", "date-change", facts={"original": "Tuesday", "republished": "Monday"}),
        same("."),
    )
    report = case.report()
    said = replace(report.edits[0].evidence, reason="Tuesday became Monday, “at noon” said nobody on Mondays.")
    report = replace(
        report,
        edits=(replace(report.edits[0], evidence=said),),
        tally=replace(report.tally, speakers_dropped=("Ann Ames",), speakers_added=("Bo",)),
    )
    assert withhold(report, 0).edits[0].evidence.reason == "… became …, “…” said nobody on Mondays."
    assert withhold(report, 3).edits[0].evidence.reason == "Tue became Mon, “at ” said nobody on Mondays."
    assert withhold(report, 0).tally.speakers_dropped == ("…",)
    assert withhold(report, 3).tally.speakers_added == ("Bo",)
    assert withhold(withhold(report, 3), 0) == withhold(report, 0)


@pytest.mark.parametrize("folder", SAMPLES, ids=lambda folder: folder.name)
def test_of_a_sample_no_passage_nor_name_is_left(folder: Path) -> None:
    report = provenance.compare(next(folder.glob("original.*")), next(folder.glob("republished.*")))
    left = withhold(report, 0)
    told = " ".join(edit.evidence.reason for edit in left.edits)
    told += " ".join(value for edit in left.edits for _, value in edit.evidence.facts if not value.isalpha())
    for one in report.edits:
        for passage in (one.original, one.republished):
            text = passage.text if passage else ""
            assert not (text[:1].isupper() and text[1:].isalpha()) or text not in told.split(), text
    assert "“”" not in told


def test_what_is_withheld_does_not_come_back() -> None:
    assert withhold(the_bill().report(2), 50) == the_bill().report(2)
    assert withhold(the_bill().report(50), 2) == the_bill().report(2)
