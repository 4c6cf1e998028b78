"""A changed link is an edit of its own, under the laws, and takes no word away."""

from itertools import pairwise

import pytest

import provenance
from provenance.model.alignment import Operation
from provenance.report import Report
from provenance.report.verify import verify

FILING = "https://court.example/filing.pdf"
PAGE = """Council seals the harbor filing

By TESSA MARLOWE

PORT ELLERY, Maine (AP) — The [court filing]({0}) was sealed by a judge on the first day.

Rain fell on the town all through the night, [a witness]({1}) said on Tuesday at noon.

The pier held until the morning came, and so did the wall behind it.
"""
WIRE = PAGE.format(FILING, "https://w.example/a")


def compared(original: str, republished: str, versions: tuple[str, ...] = ()) -> Report:
    read = [
        provenance.read_bytes(text.encode(), f"{k}.md") for k, text in enumerate((original, republished, *versions))
    ]
    report = provenance.compare(read[0], read[1], versions=read[2:])
    failed = [check.name for check in verify(report, read[0], read[1]) if not check.passed]
    assert failed == []
    return report


def changes(report: Report) -> list[str]:
    return [edit.original.text for edit in report.edits if edit.kind == "link-change" and edit.original]


BARE = WIRE.replace(f"[court filing]({FILING})", "court filing")


def test_the_words_are_replaced_by_themselves() -> None:
    report = compared(WIRE, BARE)
    (edit,) = report.edits
    owned = [segment for segment in report.segments if segment.edit == edit.id]
    assert [segment.operation for segment in owned] == [Operation.REPLACE]
    assert edit.original
    assert edit.republished
    assert edit.original.text == edit.republished.text == "court filing"


def test_no_word_is_lost_with_its_link() -> None:
    tally = compared(WIRE, BARE).tally
    assert (tally.kept, tally.added) == (1.0, 0.0)


def test_a_version_without_the_link_explains_nothing_of_it() -> None:
    (edit,) = compared(WIRE, BARE, versions=(WIRE,)).edits
    assert edit.explained_by is None


@pytest.mark.parametrize("links", [("#top", "https://w.example/a"), ("javascript:void(0)", "mailto:a@w.example")])
def test_what_leads_nowhere_outside_is_no_link_of_the_story(links: tuple[str, str]) -> None:
    plain = PAGE.replace("[court filing]({0})", "court filing").replace("[a witness]({1})", "a witness")
    expected = ["a witness"] if links[1].startswith("https") else []
    assert changes(compared(PAGE.format(*links), plain)) == expected


def test_edits_beside_a_link_stay_what_they_are() -> None:
    republished = BARE.replace("first day", "second day").replace("Tuesday", "Monday")
    kinds = [edit.kind for edit in compared(WIRE, republished).edits]
    assert kinds == ["link-change", "date-change", "date-change"]


def test_a_link_of_the_page_round_the_story_is_not_missed() -> None:
    original = f"{WIRE}\n\n[Share on Facebook](https://social.example/share)\n"
    assert changes(compared(original, f"{WIRE}\n\nShare on Facebook\n")) == []


def test_many_links_in_one_sentence() -> None:
    words = [f"[word{k}](https://x.example/{k})" for k in range(300)]
    original = WIRE.replace("The pier held", f"The {' '.join(words)} held")
    republished = WIRE.replace("The pier held", f"The {' '.join(f'word{k}' for k in range(300))} held")
    found = changes(compared(original, republished))
    assert found == [f"word{k}" for k in range(300)]


def test_the_segments_still_stand_in_order() -> None:
    segments = [segment.original for segment in compared(WIRE, BARE).segments if segment.original]
    assert all(before.end == after.start for before, after in pairwise(segments))
