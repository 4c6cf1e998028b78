"""Law 6. Furniture, a disclaimer, curly quotes, one-sentence grafs: none changes a finding about the copy."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from tests.property.ledger import Json, compare, editorial
from tests.property.stories import Story, curly, dressed, pairs

WHOLE_UNITS = {"cut", "trim", "insertion", "move"}


def _plain(passage: Json | None) -> str:
    """A passage's words, however they are set."""
    return " ".join(curly(passage["text"]).split()) if passage else ""


def said_of_the_copy(report: Json) -> Counter[tuple[str, str, str]]:
    """Each editorial edit as its kind and its words; whole sentences one by one, however they are grouped."""
    rows: Counter[tuple[str, str, str]] = Counter()
    for edit in editorial(report):
        original, republished = _plain(edit["original"]), _plain(edit["republished"])
        if edit["kind"] in WHOLE_UNITS:
            rows[edit["kind"], "", ""] += len((original or republished).split())
        else:
            rows[edit["kind"], original, republished] += 1
    return rows


@given(pairs(most=3).flatmap(lambda pair: st.tuples(st.just(pair), dressed(pair[1]))))
def test_dress_changes_no_edit_of_the_copy(case: tuple[tuple[Story, Story], str]) -> None:
    (original, republished), page = case
    plain = compare(original.text(), republished.text()).to_dict()
    paged = compare(original.text(), page).to_dict()
    assert said_of_the_copy(paged) == said_of_the_copy(plain)
    assert paged["verdict"]["derivation"] == plain["verdict"]["derivation"]
    assert _about_the_copy(paged) == _about_the_copy(plain)


def _about_the_copy(report: Json) -> list[tuple[str, str]]:
    """Findings by clause and severity; what a page tells its reader of its edits is not about the copy."""
    return sorted({(f["clause"], f["severity"]) for f in report["findings"] if "disclosure" not in f["clause"]})


@given(pairs(most=0).flatmap(lambda pair: st.tuples(st.just(pair[0]), dressed(pair[1]))))
def test_dress_alone_is_no_edit_of_the_copy(case: tuple[Story, str]) -> None:
    report = compare(case[0].text(), case[1]).to_dict()
    assert editorial(report) == []
    assert report["verdict"]["integrity"] in ("verbatim", "restyled")
    assert report["verdict"]["derivation"] == "whole"
