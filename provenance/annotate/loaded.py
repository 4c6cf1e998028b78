"""Charged terms with the neutral words that news stylebooks put in their place."""

from functools import cache
from typing import NamedTuple

from provenance import lexicons
from provenance.annotate.capitals import is_opening
from provenance.annotate.scan import Phrases, Scan
from provenance.model.document import Role
from provenance.model.witness import Annotation, AnnotationKind


class Term(NamedTuple):
    """`printed` is how the term must stand where it has a capital of its own, else ""."""

    lemma: str
    neutral: str
    kind: str
    source: str
    printed: str


@cache
def _terms() -> Phrases[Term]:
    lexicon = lexicons.load("loaded")
    terms: list[tuple[str, Term]] = []
    for forms, neutral, kind, source in lexicons.columns("loaded", "terms"):
        lemma = forms.split(",")[0].strip().casefold()
        for form in (form.strip() for form in forms.split(",")):
            printed = form if form != form.casefold() else ""
            terms.append(
                (form, Term(lemma, "" if neutral == "-" else neutral, kind, lexicon["sources"][source], printed))
            )
    note = lexicon["sources"]["reuters"]
    terms += [(word, Term(word, "", "evaluative", note, "")) for word in lexicons.words("loaded", "evaluative")]
    return Phrases(terms)


@cache
def _behind_a_verb() -> frozenset[str]:
    english: list[str] = lexicons.load("function_words")["english"]
    return frozenset((*english, *lexicons.words("loaded", "particles"))).difference(("and", "but", "or"))


def _is_a_verb(following: str) -> bool:
    """ "sweeping away houses", "stunning the crowd": no adjective, but what somebody does."""
    return following in _behind_a_verb()


def find_loaded(scan: Scan) -> list[Annotation]:
    """LOADED annotations in text order; facts neutral ("" where the term can go), class, source."""
    phrases = _terms()
    headlines = [
        scan.blocks[i] for i, block in enumerate(scan.witness.blocks) if block.role in (Role.HEADLINE, Role.DEK)
    ]
    found: list[Annotation] = []
    index = 0
    for at in sorted(phrases.places(scan)):
        if at < index:
            continue
        for size, term in phrases.all_at(scan, at):
            if _stands(scan, headlines, at, size, term):
                start, end = scan.tokens[at].start, scan.tokens[at + size - 1].end
                facts = (("neutral", term.neutral), ("class", term.kind), ("source", term.source))
                found.append(Annotation(AnnotationKind.LOADED, start, end, term.lemma, facts))
                index = at + size
                break
    return found


def _stands(scan: Scan, headlines: list[tuple[int, int]], at: int, size: int, term: Term) -> bool:
    """A term that is part of a name ("Communist Party") is none; in headlines capitals tell nothing."""
    printed = scan.text[scan.tokens[at].start : scan.tokens[at + size - 1].end]
    if term.kind == "evaluative" and printed.endswith("ing") and _is_a_verb(scan.fold(at + size)):
        return False
    if term.printed:
        return printed.startswith(term.printed)
    if not printed[0].isupper() or printed.isupper():
        return True
    return is_opening(scan, at) or any(first <= at < last for first, last in headlines)
