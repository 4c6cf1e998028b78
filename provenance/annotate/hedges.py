"""Words that say how sure a statement is, with their strength: must, likely, may, allegedly, about 200, some."""

from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from provenance import lexicons
from provenance.annotate.scan import Phrases, Scan
from provenance.model.witness import Annotation, AnnotationKind

_HEDGE = AnnotationKind.HEDGE


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
    how_often: frozenset[str]
    pronouns: frozenset[str]


@cache
def _lexicon() -> Lexicon:
    tables = ("modals", "verbs", "adverbs", "evidentials", "approximators", "quantifiers", "spoken")
    rows = [row for table in tables for row in lexicons.columns("hedges", table)]
    return Lexicon(
        Phrases((form, Hedge(*rest)) for form, *rest in rows),
        frozenset(lexicons.words("hedges", "articles")),
        frozenset(lexicons.words("hedges", "not_quantified")),
        frozenset((*lexicons.words("attribution_verbs", "determiners"), "that", "no", "any")),
        frozenset(lexicons.words("attribution_verbs", "prepositions")),
        frozenset(lexicons.words("hedges", "how_often")),
        frozenset(lexicons.words("hedges", "behind_a_pronoun")),
    )


def find_hedges(
    scan: Scan, dates: list[Annotation], numbers: list[Annotation], attributions: list[Annotation]
) -> list[Annotation]:
    """HEDGE annotations in text order. `numbers` decide about approximators, `attributions` about "alleged"."""
    lexicon = _lexicon()
    at_number = frozenset(
        [number.start for number in numbers] + [d.start for d in dates if d.value.startswith("time:")]
    )
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
                found.append(Annotation(_HEDGE, start, end, hedge.lemma, facts))
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
        if numbered or after in _MULTIPLES or (after in ("a", "an") and _is_a_number(scan, at + size + 1)):
            return True
        return hedge.lemma in ("at least", "nearly", "about") and _is_ordinal(scan, at + size)
    if hedge.guard == "modal":
        return before not in lexicon.articles and not (scan.capital[at] and _is_name(scan, at, after))
    if hedge.guard == "gerund":
        return after.endswith("ing") and len(after) > _GERUND and after not in _NO_GERUNDS
    if hedge.lemma == "possible" and before.endswith("st"):
        return False  # "the worst possible moment": the degree, and not the chance
    if hedge.guard == "attributive":
        is_noun = after[:1].isalnum() or after[:1] in _CURRENCIES
        return before in lexicon.determiners and is_noun and after not in lexicon.determiners
    if hedge.guard == "denied":
        return before == "not" or before.endswith("n't")
    if hedge.guard == "kind":
        return before not in lexicon.determiners and before not in ("this", "what", "which", "same", "some", "every")
    if hedge.guard == "complement":
        return after[:1].isalpha() and after not in lexicon.prepositions and after not in _NO_COMPLEMENT
    if hedge.guard == "clause":
        return after[:1].isalnum() and after not in lexicon.prepositions
    if hedge.guard == "noun":
        is_time = after in lexicon.how_often and (scan.folds[at] in ("every", "each") or after in _FORMULAS)
        return not is_time and _quantifies(lexicon, before, after, hedge)
    return True


_GERUND = 4
_NO_GERUNDS = frozenset(("something", "anything", "nothing", "everything", "during", "housing", "funding", "spending"))

_MULTIPLES = frozenset(("double", "twice", "triple", "treble", "quadruple"))


def _is_name(scan: Scan, at: int, after: str) -> bool:
    """ "Will" and "May" with a capital are persons inside a sentence, and at its head before another capital."""
    if at not in scan.opens and scan.fold(at - 1) != '"':
        return True
    return at + 1 < len(scan.tokens) and scan.capital[at + 1] and after not in ("i", "i'm")


def _is_a_number(scan: Scan, at: int) -> bool:
    """ "about a 0.3 percent chance"."""
    return scan.fold(at)[:1].isdigit()


def _is_ordinal(scan: Scan, at: int) -> bool:
    """ "at least the third", "almost the 40th"."""
    return scan.fold(at) == "the" and (scan.fold(at + 1) in _ORDINALS or scan.fold(at + 1)[:1].isdigit())


_ORDINALS = frozenset(
    (
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
        "eleventh",
        "twelfth",
    )
)
_CURRENCIES = frozenset("$£€¥₹")
_NO_COMPLEMENT = frozenset(
    (
        "up",
        "down",
        "away",
        "back",
        "out",
        "forward",
        "forwards",
        "ahead",
        "over",
        "like",
        "live",
        "here",
        "there",
        "again",
    )
).union(
    ("together", "alongside", "only", "that", "and", "or", "as", "the", "a", "an", "him", "her", "them", "it", "at")
)


def _quantifies(lexicon: Lexicon, before: str, after: str, hedge: Hedge) -> bool:
    """ "most people", "most would go", not "the most important"; "many" and "some" unless they stand for "how many"."""
    if before in ("how", "so", "too") or (before == "as" and hedge.lemma in ("many", "few", "much")):
        return False
    if hedge.lemma in ("few", "many") and before in _LINKING and not after[:1].isalnum():
        return True
    if not after[:1].isalpha():
        return False
    if after in lexicon.pronouns and hedge.lemma != "several":
        return before not in ("the", "his", "her", "its", "their", "at", "of", "after")
    if hedge.lemma == "most":
        plural = after.endswith("s") and after not in ("serious", "famous", "dangerous", "previous", "less")
        return before not in ("the", "his", "her", "its", "their", "at") and (
            after in ("of", "people", "men", "women", "children") or (plural and after not in lexicon.not_quantified)
        )
    if hedge.lemma == "all":
        idiom = before in ("at", "after", "above", "in", "of", "not", "once") or after in ("that", "but", "along")
        return not idiom
    return hedge.lemma not in ("some", "many", "few") or after not in lexicon.not_quantified


_FORMULAS = frozenset(("rights", "contents", "content", "material", "materials"))
"""All rights reserved: a formula of the page."""

_LINKING = frozenset(("been", "are", "were", "be", "is", "was"))
