"""References that lead nowhere are refused, since the schema cannot see them."""

from collections.abc import Callable
from typing import Any

import pytest

from provenance.errors import ReportError
from provenance.report import Report
from tests.reports import the_bill

Json = dict[str, Any]


def _set(*path: str | int, to: Any) -> Callable[[Json], None]:
    def change(report: Json) -> None:
        target: Any = report
        for step in path[:-1]:
            target = target[step]
        target[path[-1]] = to

    return change


DANGLING = {
    "an edit of an unknown kind": (_set("edits", 0, "kind", to="renaming"), "unknown kind renaming"),
    "an unknown kind in also": (_set("edits", 0, "also", to=["renaming"]), "unknown kind renaming"),
    "an edit explained by nobody": (_set("edits", 0, "explained_by", to="third"), "unknown version third"),
    "an edit id twice": (_set("edits", 1, "id", to="e1"), "edit e1 is there twice"),
    "an edit in neither text": (_set("edits", 1, "original", to=None), "is in neither text"),
    "a segment of an unknown edit": (_set("segments", 0, "edit", to="e99"), "unknown edit e99"),
    "a segment in neither text": (_set("segments", 2, "original", to=None), "is in neither text"),
    "a finding about an unknown edit": (_set("findings", 0, "edits", to=["e99"]), "unknown edit e99"),
    "a sentence in an unknown block": (
        _set("documents", "original", "sentences", 0, "block", to="b99"),
        "unknown block b99",
    ),
    "a sentence id twice": (_set("documents", "original", "sentences", 1, "id", to="s1"), "sentence s1 is there twice"),
    "a pair with an unknown sentence": (_set("alignment", "pairs", 0, "original", to=["s99"]), "unknown original sen"),
    "a span that ends before it starts": (_set("segments", 0, "original", to=[24, 0]), "a span from 24 to 0"),
}


@pytest.mark.parametrize("change, said", DANGLING.values(), ids=DANGLING.keys())
def test_a_report_that_does_not_hold_together_is_refused(change: Callable[[Json], None], said: str) -> None:
    encoded = the_bill().report().to_dict()
    change(encoded)
    with pytest.raises(ReportError, match=said):
        Report.from_dict(encoded)


def test_three_as_a_float_is_three() -> None:
    encoded = the_bill().report().to_dict()
    encoded["tally"]["original_words"] = float(encoded["tally"]["original_words"])
    read = Report.from_dict(encoded)
    assert read == the_bill().report()
    assert isinstance(read.tally.original_words, int)


def test_a_fault_is_told_with_its_path() -> None:
    encoded = the_bill().report().to_dict()
    del encoded["edits"][2]["kind"]
    encoded["verdict"]["outcome"] = "guilty"
    with pytest.raises(ReportError) as told:
        Report.from_dict(encoded)
    assert 'edits[2]: "kind" is missing' in str(told.value)
    assert "verdict.outcome" in str(told.value)
