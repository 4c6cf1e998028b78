"""Integrity, derivation and disclosure, a row each."""

from dataclasses import replace

import pytest

from provenance.judge import judge, load_policy
from provenance.model.document import Role
from provenance.model.edit import Family
from provenance.model.verdict import Derivation, Disclosure, Integrity, Verdict
from provenance.model.witness import AnnotationKind
from tests.reports import FAMILIES, Case, case_of, edit, same


def verdict(case: Case) -> Verdict:
    return judge(load_policy("default"), case.edits, case.alignment, case.original, case.republished)[1]


def edited(*kinds: str, **facts: str) -> Case:
    pieces = [part for kind in kinds for part in (edit("one", "two", kind, facts=facts), same(" and so on. "))]
    return case_of(same("It is a long story that the wire has sent. "), *pieces)


UNCHANGED = ("rewording", "words-cut", "words-added")
INTEGRITY = [
    *[(kind, Integrity.VERBATIM) for kind in FAMILIES[Family.ACCIDENTAL].split()],
    *[(kind, Integrity.RESTYLED) for kind in FAMILIES[Family.STYLE].split()],
    *[(kind, Integrity.EDITED) for kind in FAMILIES[Family.STRUCTURE].split()],
    *[(kind, Integrity.EDITED) for kind in FAMILIES[Family.CREDIT].split()],
    *[(kind, Integrity.EDITED) for kind in UNCHANGED],
    *[(kind, Integrity.ALTERED) for kind in FAMILIES[Family.SUBSTANTIVE].split() if kind not in UNCHANGED],
    ("furniture", Integrity.VERBATIM),
]


@pytest.mark.parametrize("kind, told", INTEGRITY)
def test_integrity_of_one_edit(kind: str, told: Integrity) -> None:
    assert verdict(edited(kind)).integrity is told


@pytest.mark.parametrize(
    "change, told",
    [
        ("restyled", Integrity.RESTYLED),
        ("shortened", Integrity.EDITED),
        ("reworded", Integrity.ALTERED),
        ("reframed", Integrity.ALTERED),
        ("", Integrity.ALTERED),
    ],
)
def test_a_headline_that_only_shortens_or_restyles_is_no_alteration(change: str, told: Integrity) -> None:
    assert verdict(edited("headline-change", change=change)).integrity is told


def test_integrity_is_that_of_the_gravest() -> None:
    assert verdict(edited("typography", "number-style", "cut")).integrity is Integrity.EDITED
    assert verdict(edited("number-change", "typography")).integrity is Integrity.ALTERED


STORY = "The harbor board voted five to two on Tuesday to dredge the north channel before winter comes"
OWN = " Readers of these pages will remember who built that fence and who paid for it all that year"


def derived(kept: int, own: int, related: bool = True) -> Derivation:
    """A story of the first `kept` words of STORY and the first `own` of OWN."""
    first, second = " ".join(STORY.split()[:kept]), " " + " ".join(OWN.split()[:own])
    rest = STORY[len(first) :]
    pieces = [same(first)] if kept else []
    pieces += [edit(rest, None, "cut")] if rest else []
    pieces += [edit(None, second, "insertion")] if own else []
    return verdict(case_of(*pieces, related=related)).derivation


def test_what_is_cut_does_not_count_against_a_story() -> None:
    assert derived(16, 0) is derived(5, 0) is Derivation.WHOLE


def test_a_story_partly_the_outlets_own_is_partial() -> None:
    assert derived(8, 16) is Derivation.PARTIAL
    assert derived(16, 1) is Derivation.WHOLE


def test_a_few_words_in_common_are_nothing() -> None:
    assert derived(3, 16) is Derivation.NONE
    assert derived(0, 16) is Derivation.NONE


def test_quotations_alone_make_no_derivation() -> None:
    """Two reporters heard the same speech. More than a third of a story is more than a speech."""
    own = "Nobody in the hall had expected a word of it and the seats were empty by then. " * 2
    quoted = "“We did not choose this channel,”"

    def shared(own: str) -> Case:
        return case_of(
            same(quoted), edit(" said the board.", None, "cut"), edit(None, f" she told us. {own}", "insertion"),
            annotations={AnnotationKind.QUOTATION: [quoted]},
        )  # fmt: skip

    assert verdict(shared(own)).derivation is Derivation.NONE
    assert verdict(shared("It came from nowhere at all.")).derivation is Derivation.PARTIAL


def test_unrelated_texts_derive_from_nothing() -> None:
    assert derived(16, 0, related=False) is Derivation.NONE


def test_a_story_without_words_is_whole() -> None:
    assert verdict(case_of(same("…"))).derivation is Derivation.WHOLE


TOLD = {
    "The Post may have altered this story.": Disclosure.GENERIC,
    "Our editors reserve the right to have copy edited and shortened.": Disclosure.GENERIC,
    "This story was edited for length and clarity.": Disclosure.SPECIFIC,
    "The headline was changed by our desk.": Disclosure.SPECIFIC,
    "Except for the headline, this story has not been edited by our staff.": Disclosure.SPECIFIC,
    "This story has not been edited by our staff.": Disclosure.NONE,
    "Published without being changed in any way.": Disclosure.NONE,
    "The views expressed are the author's.": Disclosure.NONE,
    "This story comes from a wire service.": Disclosure.NONE,
}


@pytest.mark.parametrize("said, told", TOLD.items())
@pytest.mark.parametrize("role", [Role.DISCLAIMER, Role.NOTICE])
def test_what_a_disclaimer_tells(said: str, told: Disclosure, role: Role) -> None:
    case = case_of(
        same("It "), edit("is", "was", "rewording"), same(" so."), edit(None, f"\n\nNote: {said}", "furniture"),
        roles={"Note:": role},
    )  # fmt: skip
    assert verdict(case).disclosure is told


def test_the_plainest_of_several_counts() -> None:
    case = case_of(
        edit("is", "was", "rewording"), same(" so."), edit(None, "\n\nNote: It may be edited.", "furniture"),
        same(" "), edit(None, "\n\nNote: It was shortened.", "furniture"), roles={"Note:": Role.NOTICE},
    )  # fmt: skip
    assert verdict(case).disclosure is Disclosure.SPECIFIC


@pytest.mark.parametrize(
    "sort, told", [("generic", Disclosure.GENERIC), ("specific", Disclosure.SPECIFIC), ("unedited", Disclosure.NONE)]
)
def test_a_phrase_that_segment_knows_tells_in_any_language(sort: str, told: Disclosure) -> None:
    case = case_of(
        same("It "), edit("is", "was", "rewording"), same(" so."), edit(None, "\n\nNota: editado.", "furniture"),
        roles={"Nota:": Role.DISCLAIMER},
    )  # fmt: skip
    block = replace(case.republished.blocks[-1], reason=f"{sort} disclosure: the block says so.")
    blocks = (*case.republished.blocks[:-1], block)
    assert verdict(replace(case, republished=replace(case.republished, blocks=blocks))).disclosure is told


def test_a_story_that_speaks_of_editing_discloses_nothing() -> None:
    case = case_of(same("It "), edit("is", "was", "rewording"), same(" so. The film was edited in May."))
    assert verdict(case).disclosure is Disclosure.NONE


def test_the_wires_own_notice_is_no_disclosure() -> None:
    case = case_of(
        same("It "), edit("is", "was", "rewording"), same(" so.\n\nNote: This story was updated."),
        roles={"Note:": Role.NOTICE},
    )  # fmt: skip
    assert verdict(case).disclosure is Disclosure.NONE


def test_nothing_has_to_be_told_where_only_the_form_changed() -> None:
    case = case_of(same("It fell 3"), edit(" percent", "%", "number-style"), same("."))
    assert verdict(case).disclosure is Disclosure.NOT_NEEDED
