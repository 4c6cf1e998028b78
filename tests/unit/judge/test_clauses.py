"""Allow, limit and require, each with its silent neighbour."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from provenance.judge import judge
from provenance.model.document import Role
from provenance.model.verdict import Clause, Finding, Outcome, Policy, Severity
from provenance.model.witness import AnnotationKind
from tests.reports import LOW, Case, Piece, case_of, edit, same

QUOTED: dict[AnnotationKind, Sequence[str]] = {
    AnnotationKind.QUOTATION: ["“It is not 4 miles,”", "“It is not four miles,”"]
}


def found(case: Case, *clauses: Clause) -> list[Finding]:
    policy = Policy("own", "Own", "", clauses, LOW, Severity.HIGH)
    return list(judge(policy, case.edits, case.alignment, case.original, case.republished)[0])


def placed(place: str) -> Case:
    """One `number-style` edit in a place of the copy."""
    number = edit("4", "four", "number-style")
    text: dict[str, list[Piece]] = {
        "headline": [same("Bill gets "), number, same(" votes\n\nIt passed.")],
        "dek": [same("Deck of "), number, same(" words\n\nIt passed.")],
        "credit": [same("By "), number, same(" reporters\n\nIt passed.")],
        "quotations": [same("“It is not "), number, same(" miles,” he said.")],
        "body": [same("It is not "), number, same(" miles, “he” said.")],
    }
    roles = {"Bill": Role.HEADLINE, "Deck": Role.DEK, "By": Role.BYLINE}
    return case_of(*text[place], roles=roles, annotations=QUOTED)


PLACES = ("headline", "dek", "body", "quotations", "credit")


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("scope", PLACES)
def test_an_allowance_holds_in_its_scope_alone(place: str, scope: str) -> None:
    allow = Clause("style", "allow", ("style",), (scope,))
    assert bool(found(placed(place), allow)) == (place != scope)


@pytest.mark.parametrize("place", PLACES)
def test_an_allowance_without_scope_holds_everywhere(place: str) -> None:
    assert found(placed(place), Clause("style", "allow", ("number-style",))) == []
    assert found(placed(place), Clause("other", "allow", ("date-style", "accidental"))) != []


def test_the_marks_of_a_quotation_are_not_in_it() -> None:
    case = case_of(edit('"', "“", "typography"), same("It is fine,” he said."), annotations={
        AnnotationKind.QUOTATION: ["“It is fine,”", '"It is fine,”'],
    })  # fmt: skip
    assert found(case, Clause("marks", "allow", ("typography",), ("body",))) == []


def test_what_leaves_its_place_needs_both() -> None:
    case = case_of(edit("Head: no\n\n", "No\n\n", "move"), same("It passed."), roles={"Head": Role.HEADLINE})
    assert found(case, Clause("body", "allow", ("move",), ("body",))) != []
    assert found(case, Clause("both", "allow", ("move",), ("body", "headline"))) == []


def test_what_an_edit_also_is_does_not_take_the_allowance_away_but_counts_for_a_limit() -> None:
    case = case_of(same("One."), edit(" “Two,” he said.", None, "trim", "quote-cut"))
    allow = Clause("trims", "allow", ("trim",))
    assert found(case, allow) == []
    (finding,) = found(case, allow, Clause("voices", "limit", ("quote-cut",), severity=Severity.HIGH, at_most=0))
    assert (finding.clause, finding.severity, finding.edits) == ("voices", Severity.HIGH, ("e1",))
    assert finding.message == "1 quotation cut; none is allowed"


CUT = (same("One two three four five six seven eight nine"), edit(" ten", None, "cut"), edit(None, " x", "insertion"))


@pytest.mark.parametrize("at_most, breaches", [(0.0, 1), (0.09, 1), (0.1, 0), (1.0, 0)])
def test_a_share_may_be_what_it_may_be(at_most: float, breaches: int) -> None:
    allow = Clause("all", "allow", ("structure",))
    cut = found(case_of(*CUT), allow, Clause("cuts", "limit", ("share-cut",), at_most=at_most))
    added = found(case_of(*CUT), allow, Clause("own", "limit", ("share-added",), at_most=at_most))
    assert (len(cut), len(added)) == (breaches, breaches)


def test_a_share_is_told_in_words() -> None:
    allow = Clause("all", "allow", ("structure",))
    (cut,) = found(case_of(*CUT), allow, Clause("cuts", "limit", ("share-cut",), at_most=0.055))
    assert cut.message == "10 percent of the story is cut; at most 5.5 percent is allowed"
    assert cut.edits == ("e1",)
    (added,) = found(case_of(*CUT), allow, Clause("own", "limit", ("share-added",), at_most=0))
    assert added.message == "10 percent of the republished story is not the original's; at most 0 percent is allowed"
    assert added.edits == ("e2",)


def test_a_share_that_the_wire_itself_cut_is_not_the_outlets() -> None:
    explained = replace(CUT[1], explained_by="second")
    case = case_of(CUT[0], explained, versions=(("second", case_of(CUT[0]).original),))
    assert found(case, Clause("cuts", "limit", ("share-cut",), at_most=0.0)) == []


def test_a_number_of_edits_is_counted_over_all_that_is_listed() -> None:
    case = case_of(
        edit("a", "b", "rewording"), same(" "), edit("c", "d", "rewording"), same(" "), edit("e", None, "words-cut"),
        same(" z"),
    )  # fmt: skip
    allow = Clause("all", "allow", ("substantive",))
    both = ("rewording", "words-cut")
    assert found(case, allow, Clause("few", "limit", both, at_most=3)) == []
    (finding,) = found(case, allow, Clause("few", "limit", both, at_most=2))
    assert finding.message == "3 edits of rewording, words-cut; at most 2 allowed"
    (finding,) = found(case, allow, Clause("few", "limit", ("rewording",), at_most=1, message="too much rewording"))
    assert (finding.message, finding.edits) == ("too much rewording", ("e1", "e2"))
    (finding,) = found(case, allow, Clause("few", "limit", ("substantive",), at_most=1))
    assert finding.edits == ("e1", "e2", "e3")


TAKEN = {
    "byline": "byline-change",
    "dateline": "dateline-change",
    "credit": "credit-change",
    "links": "link-change",
    "notice": "notice-cut",
}


@pytest.mark.parametrize("required, kind", TAKEN.items())
def test_what_is_required_to_be_kept_is_missed(required: str, kind: str) -> None:
    allow = Clause("all", "allow", ("credit",))
    case = case_of(same("One "), edit("two", None, kind), same("."))
    (finding,) = found(case, allow, Clause("keep", "require", (required,), severity=Severity.HIGH))
    assert (finding.clause, finding.severity, finding.edits) == ("keep", Severity.HIGH, ("e1",))
    others = tuple(other for other in (*TAKEN, "disclosure") if other not in (required, "disclosure"))
    assert found(case, allow, Clause("keep", "require", others)) == []
    (finding,) = found(case, allow, Clause("keep", "require", (required, *others), message="Keep it"))
    assert finding.message == "Keep it"


def test_a_disclosure_is_required_only_where_there_is_something_to_disclose() -> None:
    require = Clause("tell", "require", ("disclosure",))
    allow = Clause("all", "allow", ("style", "structure"))
    assert found(placed("body"), allow, require) == []
    (finding,) = found(case_of(*CUT), allow, require)
    assert (finding.edits, finding.message) == ((), "the copy was edited and the reader is not told")
    told = case_of(*CUT, edit(None, "\n\nThis was edited for length.", "furniture"), roles={"This": Role.DISCLAIMER})
    assert found(told, allow, require) == []


def test_the_outcome_is_that_of_the_worst_finding() -> None:
    case = case_of(same("One "), edit("two", "three", "rewording"), same("."))

    def outcome(severity: Severity | None, fail_on: Severity | None, needs: Severity | None = None) -> Outcome:
        graded = (("rewording", severity),) if severity else ()
        allow = () if severity else (Clause("all", "allow", ("substantive",)),)
        policy = Policy("own", "Own", "", allow, graded, fail_on, needs)
        return judge(policy, case.edits, case.alignment, case.original, case.republished)[1].outcome

    assert outcome(None, Severity.INFO) is Outcome.PASS
    assert outcome(Severity.INFO, Severity.LOW) is Outcome.PASS
    assert outcome(Severity.INFO, Severity.INFO) is Outcome.FAIL
    assert outcome(Severity.LOW, Severity.HIGH) is Outcome.WARN
    assert outcome(Severity.HIGH, Severity.HIGH) is Outcome.FAIL
    assert outcome(Severity.HIGH, None) is Outcome.WARN
    assert outcome(Severity.MEDIUM, Severity.HIGH, Severity.MEDIUM) is Outcome.NEEDS_APPROVAL
    assert outcome(Severity.HIGH, Severity.HIGH, Severity.MEDIUM) is Outcome.FAIL
