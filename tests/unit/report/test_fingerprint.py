"""The same edit has the same fingerprint in a later run, wherever it then stands."""

from dataclasses import replace

from provenance.model.verdict import Finding, Severity
from provenance.report import Report
from tests.reports import case_of, edit, same


def prints(report: Report) -> list[str]:
    return [edit.fingerprint for edit in report.edits]


def test_a_place_is_no_part_of_it() -> None:
    early = case_of(same("It was "), edit("21", "12", "number-change"), same(".")).report()
    late = case_of(same("And after all it was "), edit("21", "12", "number-change"), same(" or more.")).report()
    assert prints(early) == prints(late)


def test_case_space_and_glyphs_are_no_part_of_it() -> None:
    straight = case_of(same("It "), edit("isn't  so", "is so", "negation-change"), same(".")).report()
    curly = case_of(same("It "), edit("Isn’t so", "is so", "negation-change"), same(".")).report()
    assert prints(straight) == prints(curly)


def test_kind_and_sides_are_part_of_it() -> None:
    made = [
        case_of(same("A "), edit("x", "y", "rewording"), same(".")).report(),
        case_of(same("A "), edit("y", "x", "rewording"), same(".")).report(),
        case_of(same("A "), edit("x", "y", "name-change"), same(".")).report(),
        case_of(same("A "), edit("x", None, "rewording"), same(".")).report(),
        case_of(same("A "), edit(None, "x", "rewording"), same(".")).report(),
    ]
    assert len({prints(report)[0] for report in made}) == len(made)


def test_the_same_edit_twice_has_two() -> None:
    twice = case_of(edit("x", "y", "rewording"), same(" and "), edit("x", "y", "rewording"), same(".")).report()
    assert len(set(prints(twice))) == 2


def test_withheld_copy_keeps_its_fingerprints() -> None:
    case = case_of(same("It was "), edit("twenty-one men", "twelve men", "number-change"), same("."))
    assert prints(case.report()) == prints(case.report(0)) == prints(case.report(3))


def test_a_finding_is_its_clause_and_edits_in_any_order() -> None:
    case = case_of(edit("x", "y", "rewording"), same(" and "), edit("v", "w", "rewording"), same("."))

    def found(clause: str, *edits: str) -> str:
        finding = Finding("f1", clause, Severity.LOW, edits, "reworded")
        return replace(case, findings=(finding,)).report().findings[0].fingerprint

    assert found("a", "e1", "e2") == found("a", "e2", "e1")
    assert len({found("a", "e1", "e2"), found("b", "e1", "e2"), found("a", "e1"), found("a")}) == 4
