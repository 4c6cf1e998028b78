"""Words that say how sure a statement is, with their strength: must, likely, may, allegedly, about 200, some."""

from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from provenance import lexicons
from provenance.annotate.scan import Phrases, Scan
from provenance.model.witness import Annotation, AnnotationKind


class Hedge(NamedTuple):
    lemma: str
    kind: str
    strength: str
    guard: str


class Lexicon(NamedTuple):
    phrases: Phrases[Hedge]
    articles: frozenset[str]
    not_quantified: frozenset[str]
    determiners: frozenset[str]
    prepositions: frozenset[str]


@cache
def _lexicon() -> Lexicon:
    tables = ("modals", "verbs", "adverbs", "evidentials", "approximators", "quantifiers")
    rows = [row for table in tables for row in lexicons.columns("hedges", table)]
    return Lexicon(
        Phrases((form, Hedge(*rest)) for form, *rest in rows),
        frozenset(lexicons.words("hedges", "articles")),
        frozenset(lexicons.words("hedges", "not_quantified")),
        frozenset((*lexicons.words("attribution_verbs", "determiners"), "that", "no", "any")),
        frozenset(lexicons.words("attribution_verbs", "prepositions")),
    )


def find_hedges(
    scan: Scan, dates: list[Annotation], numbers: list[Annotation], attributions: list[Annotation]
) -> list[Annotation]:
    """HEDGE annotations in text order. `numbers` decide about approximators, `attributions` about "alleged"."""
    lexicon = _lexicon()
    at_number = frozenset(number.start for number in numbers)
    spoken_for = {date.start for date in dates} | {int(said.fact("verb_start")) for said in attributions}
    found: list[Annotation] = []
    index = 0
    elided = [fold for fold in scan.elided if fold.endswith("'ll")]
    for at in sorted(lexicon.phrases.places(scan, owned=False).union(scan.where(elided))):
        if at < index or scan.starts[at] in spoken_for:
            continue
        for size, hedge in _hedges_at(scan, lexicon, at):
            following = scan.starts[at + size] if at + size < len(scan.starts) else -1
            if _stands(scan, lexicon, at, size, hedge, following in at_number):
                facts = (("strength", hedge.strength), ("class", hedge.kind))
                start, end = scan.starts[at], scan.tokens[at + size - 1].end
                if scan.folds[at].endswith("'ll"):
                    start = end - 3
                found.append(Annotation(AnnotationKind.HEDGE, start, end, hedge.lemma, facts))
                index = at + size
                break
    return found


def _hedges_at(scan: Scan, lexicon: Lexicon, at: int) -> Iterable[tuple[int, Hedge]]:
    if scan.folds[at].endswith("'ll"):
        return ((1, Hedge("will", "modal", "1.0", "")),)
    return lexicon.phrases.all_at(scan, at)


def _stands(scan: Scan, lexicon: Lexicon, at: int, size: int, hedge: Hedge, numbered: bool) -> bool:
    """Whether the hedge's guard lets it stand here."""
    before, after = scan.fold(at - 1), scan.fold(at + size)
    if hedge.guard == "number":
        return numbered
    if hedge.guard == "modal":
        return before not in lexicon.articles and not (scan.capital[at] and _is_name(scan, at, after))
    if hedge.guard == "attributive":
        return before in lexicon.determiners and after[:1].isalpha() and after not in lexicon.determiners
    if hedge.guard == "clause":
        return after[:1].isalnum() and after not in lexicon.prepositions
    if hedge.guard == "noun":
        return _quantifies(lexicon, before, after, hedge)
    return True


def _is_name(scan: Scan, at: int, after: str) -> bool:
    """ "Will" and "May" with a capital are persons inside a sentence, and at its head before another capital."""
    if at not in scan.opens and scan.fold(at - 1) != '"':
        return True
    return at + 1 < len(scan.tokens) and scan.capital[at + 1] and after not in ("i", "i'm")


def _quantifies(lexicon: Lexicon, before: str, after: str, hedge: Hedge) -> bool:
    """ "most people" and "most of", not "the most important"; "many" and "some" unless they stand for "how many"."""
    if not after[:1].isalpha() or before in ("how", "as", "so", "too", "that"):
        return False
    if hedge.lemma == "most":
        plural = after.endswith("s") and after not in ("serious", "famous", "dangerous", "previous", "less")
        return before not in ("the", "his", "her", "its", "their", "at") and (
            after in ("of", "people", "men", "women", "children") or (plural and after not in lexicon.not_quantified)
        )
    if hedge.lemma == "all":
        idiom = before in ("at", "after", "above", "in", "of", "not", "once") or after in ("that", "but", "along")
        return not idiom
    return after not in lexicon.not_quantified
