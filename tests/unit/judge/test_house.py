"""The house's own lists turn an edit into style, where they say so and nowhere else."""

import pytest

from provenance.judge import judge
from provenance.model.document import Role
from provenance.model.verdict import Clause, Policy, Severity
from provenance.model.witness import AnnotationKind
from tests.reports import LOW, Case, Piece, case_of, edit, same

FORMS = (("Kyiv", "Kiev"), ("adviser", "advisor"), ("undocumented immigrants", "illegal aliens"), ("Gov.", "Governor"))
QUOTED = {AnnotationKind.QUOTATION: ["“We left Kiev,”", "“We left Kyiv,”"]}


def left(*pieces: Piece, scope: tuple[str, ...] = (), roles: dict[str, Role] | None = None) -> list[str]:
    """The kinds of the edits that are still found."""
    case = case_of(*pieces, roles=roles, annotations=QUOTED)
    return _left(case, scope)


def _left(case: Case, scope: tuple[str, ...] = ()) -> list[str]:
    clause = Clause("ours", "house", ("spellings",), scope, forms=FORMS)
    policy = Policy("own", "Own", "", (clause,), LOW, Severity.HIGH)
    findings = judge(policy, case.edits, case.alignment, case.original, case.republished)[0]
    kinds = {edit.id: edit.kind for edit in case.edits.edits}
    return [kinds[id] for finding in findings for id in finding.edits]


def test_the_houses_form_is_style() -> None:
    assert left(same("In "), edit("Kiev", "Kyiv", "name-change"), same(" it rained.")) == []


def test_the_other_way_round_it_is_not() -> None:
    assert left(same("In "), edit("Kyiv", "Kiev", "name-change"), same(" it rained.")) == ["name-change"]


@pytest.mark.parametrize(
    "original, republished",
    [("advisor", "adviser"), ("Advisors", "Advisers"), ("advisor's", "adviser’s"), ("ADVISOR", "ADVISER")],
)
def test_case_possessive_and_plural_follow(original: str, republished: str) -> None:
    assert left(same("The "), edit(original, republished, "rewording"), same(" left.")) == []


@pytest.mark.parametrize(
    "original, republished",
    [("advisor", "advisers"), ("advisory", "advisery"), ("advisor", "minister"), ("Kiev", "adviser")],
)
def test_another_number_or_word_does_not(original: str, republished: str) -> None:
    assert left(same("The "), edit(original, republished, "rewording"), same(" left.")) == ["rewording"]


def test_a_form_of_several_words_may_be_changed_in_parts() -> None:
    parts = (edit("illegal", "undocumented", "rewording"), same(" "), edit("aliens", "immigrants", "loaded-term"))
    assert left(same("Two "), *parts, same(" came.")) == []
    whole = edit("illegal aliens", "undocumented immigrants", "loaded-term")
    assert left(same("Two "), whole, same(" came.")) == []
    assert left(same("Two "), parts[0], same(" aliens came.")) == ["rewording"]


def test_an_edit_that_does_more_is_none() -> None:
    more = edit("Kiev on Monday", "Kyiv on Tuesday", "date-change")
    assert left(same("In "), more, same(" it rained.")) == ["date-change"]


def test_words_that_only_part_of_an_edit_explains_stay() -> None:
    one = edit("Kiev", "Kyiv", "rewording", group="a")
    other = edit("rained", "snowed", "rewording", group="a")
    assert left(same("In "), one, same(" it "), other, same(".")) == ["rewording"]


def test_a_quotation_is_not_the_houses_unless_it_says_so() -> None:
    quoted = (same("“We left "), edit("Kiev", "Kyiv", "quote-altered"), same(",” she said."))
    assert left(*quoted) == ["quote-altered"]
    assert left(*quoted, scope=("quotations",)) == []


def test_a_list_holds_in_its_scope() -> None:
    headline = (edit("Kiev", "Kyiv", "headline-change"), same(" floods\n\nIt rained."))
    assert left(*headline, roles={"floods": Role.HEADLINE}) == []
    assert left(*headline, roles={"floods": Role.HEADLINE}, scope=("body",)) == ["headline-change"]


def test_a_form_that_ends_with_a_point_is_found() -> None:
    assert left(same("Then "), edit("Governor", "Gov.", "abbreviation"), same(" Sorn spoke.")) == []


def test_at_the_start_and_after_what_was_cut_and_inserted() -> None:
    assert left(edit("Kiev", "Kyiv", "rewording"), same(" fell.")) == []
    pieces = (edit("Old. ", None, "cut"), edit(None, "New. ", "insertion"), edit("Kiev", "Kyiv", "rewording"))
    assert left(same("It was. "), *pieces, same(" fell.")) == ["cut", "insertion"]


def test_many_places_are_looked_at_in_passing() -> None:
    """Work is bounded: far more places of a form than a story has."""
    assert left(same("Kiev " * 5_000), edit("a", "b", "rewording"), same(" Kiev" * 5_000)) == ["rewording"]
