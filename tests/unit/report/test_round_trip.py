"""decode(encode(r)) = r, and every report validates."""

import json
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from provenance import schema
from provenance.errors import ReportError
from provenance.report import Report, decode, encode, from_json, to_json, withhold
from tests.made import cases
from tests.reports import Case, the_bill

EXCERPTS = st.sampled_from([None, 0, 1, 7])


@settings(max_examples=60, deadline=None)
@given(cases(), EXCERPTS)
def test_a_report_comes_back_as_it_was(case: Case, excerpt: int | None) -> None:
    report = case.report(excerpt)
    assert decode(encode(report)) == report
    assert from_json(to_json(report)) == report


@settings(max_examples=30, deadline=None)
@given(cases(), EXCERPTS)
def test_every_report_validates(case: Case, excerpt: int | None) -> None:
    assert schema.faults(encode(case.report(excerpt)), "report") == ()


@settings(max_examples=30, deadline=None)
@given(cases())
def test_the_text_of_a_report_is_its_json(case: Case) -> None:
    report = case.report()
    text = report.to_json()
    assert json.loads(text) == report.to_dict()
    assert text.endswith("}\n")
    assert json.loads(text.encode("utf-8")) == json.loads(json.dumps(report.to_dict()))


def test_the_keys_stand_in_their_order() -> None:
    assert list(the_bill().report().to_dict()) == [
        "schema_version", "signature", "excerpt", "documents", "alignment", "segments", "kinds", "edits", "findings",
        "verdict", "tally",
    ]  # fmt: skip
    edit = the_bill().report().to_dict()["edits"][0]
    assert list(edit) == [
        "id", "kind", "also", "family", "operation", "original", "republished", "evidence", "confidence",
        "explained_by", "fingerprint",
    ]  # fmt: skip


def test_a_record_stands_on_one_line() -> None:
    report = the_bill().report()
    lines = report.to_json().splitlines()
    assert sum(line.startswith('  {"id": "e') for line in lines) == len(report.edits)
    assert max(map(len, report.to_json().split('"text"')[0].splitlines())) < 200


def test_a_run_is_told_only_where_there_is_one() -> None:
    report = the_bill().report()
    assert "run" not in report.to_dict()
    timed = replace(report, run=(("started", "2026-09-30T06:15:00Z"), ("command", "compare")))
    assert list(timed.to_dict()["run"]) == ["started", "command"]
    assert Report.from_json(timed.to_json()) == timed


def test_two_hands_write_the_same_bytes() -> None:
    assert the_bill().report().to_json().encode() == the_bill().report().to_json().encode()


BROKEN = {
    "not JSON": ("{", "is not JSON"),
    "a list": ("[]", "is not an object"),
    "nothing": ("", "is not JSON"),
    "NaN": ('{"a": NaN}', "NaN"),
    "a key twice": ('{"a": 1, "a": 2}', "twice"),
    "half a surrogate pair": ('{"a": "\\ud800"}', "surrogate"),
    "an infinite number": ('{"a": 1e999}', "too large"),
    "too deep": ("[" * 40 + "]" * 40, "nested too deeply"),
    "a number without end": ('{"a": ' + "9" * 100_000 + "}", "is not JSON: a number has more than 1000 digits"),
    "far too deep": ("[" * 100_000, "nested too deeply"),
}


@pytest.mark.parametrize("text, said", BROKEN.values(), ids=BROKEN.keys())
def test_what_is_no_report_is_refused_with_a_reason(text: str, said: str) -> None:
    with pytest.raises(ReportError, match=said):
        Report.from_json(text)


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_a_broken_report_is_refused_or_read(data: st.DataObject) -> None:
    """Whatever is changed in a report: it is read, or a ReportError says why not."""
    encoded = the_bill().report().to_dict()
    target = encoded
    for _ in range(data.draw(st.integers(0, 4))):
        key = data.draw(st.sampled_from(list(target) if isinstance(target, dict) else list(range(len(target)))))
        if not isinstance(target[key], dict | list) or not target[key]:
            break
        target = target[key]
    key = data.draw(st.sampled_from(list(target) if isinstance(target, dict) else list(range(len(target)))))
    target[key] = data.draw(st.sampled_from([None, -1, 3, 2.5, "e99", True, [], {}, [1], [2, 1], {"a": 1}, 10**30]))
    try:
        read = Report.from_json(json.dumps(encoded))
    except ReportError:
        return
    assert Report.from_dict(read.to_dict()) == read


def test_withheld_copy_is_withheld_whole() -> None:
    report = the_bill().report()
    text = withhold(report, 0).to_json()
    for sentence in report.original.sentences:
        assert (report.original.text or "")[sentence.start : sentence.end] not in text
