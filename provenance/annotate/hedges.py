"""Words that say how sure a statement is, with their strength: must, likely, may, allegedly, about 200, some."""

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
    starts: frozenset[str]
    articles: frozenset[str]
    not_quantified: frozenset[str]


@cache
def _lexicon() -> Lexicon:
    tables = ("modals", "verbs", "adverbs", "evidentials", "approximators", "quantifiers")
    rows = [row for table in tables for row in lexicons.columns("hedges", table)]
    phrases = Phrases((form, Hedge(*rest)) for form, *rest in rows)
    sets = (frozenset(lexicons.words("hedges", table)) for table in ("articles", "not_quantified"))
    return Lexicon(phrases, frozenset(row[0].split()[0] for row in rows), *sets)


def find_hedges(
    scan: Scan, dates: list[Annotation], numbers: list[Annotation], attributions: list[Annotation]
) -> list[Annotation]:
    """HEDGE annotations in text order. `numbers` decide about approximators, `attributions` about "alleged"."""
    lexicon = _lexicon()
    at_number = frozenset(number.start for number in numbers)
    at_date = frozenset(date.start for date in dates)
    at_verb = frozenset(attribution.fact("verb_start") for attribution in attributions)
    found: list[Annotation] = []
    index = 0
    for at, fold in enumerate(scan.folds):
        if at < index or (fold not in lexicon.starts and not fold.endswith("'ll")):
            continue
        token = scan.tokens[at]
        if fold.endswith("'ll"):
            facts = (("strength", "1.0"), ("class", "modal"))
            found.append(Annotation(AnnotationKind.HEDGE, token.end - 3, token.end, "will", facts))
            continue
        for size, hedge in lexicon.phrases.all_at(scan, at):
            following = scan.tokens[at + size].start if at + size < len(scan.tokens) else -1
            guarded = _stands(scan, lexicon, at, size, hedge, following in at_number)
            if guarded and token.start not in at_date and str(token.start) not in at_verb:
                facts = (("strength", hedge.strength), ("class", hedge.kind))
                end = scan.tokens[at + size - 1].end
                found.append(Annotation(AnnotationKind.HEDGE, token.start, end, hedge.lemma, facts))
                index = at + size
                break
    return found


def _stands(scan: Scan, lexicon: Lexicon, at: int, size: int, hedge: Hedge, numbered: bool) -> bool:
    """Whether the hedge's guard lets it stand here."""
    before, after = scan.fold(at - 1), scan.fold(at + size)
    if hedge.guard == "number":
        return numbered or after in ("a", "half", "the") and numbered
    if hedge.guard == "modal":
        name = scan.tokens[at].text[0].isupper() and (at not in scan.opens or scan.tokens[at + 1 : at + 2] != () and (
            scan.tokens[at + 1].text[0].isupper() and after not in ("i", "i'm")))
        return not name and before not in lexicon.articles
    if hedge.guard == "noun":
        return _quantifies(lexicon, before, after, hedge)
    return True


def _quantifies(lexicon: Lexicon, before: str, after: str, hedge: Hedge) -> bool:
    """"most people" and "most of", not "the most important"; "many" and "some" unless they stand for "how many"."""
    if not after[:1].isalpha() or before in ("how", "as", "so", "too", "that"):
        return False
    if hedge.lemma == "most":
        plural = after.endswith("s") and after not in ("serious", "famous", "dangerous", "previous", "less")
        return before not in ("the", "his", "her", "its", "their", "at") and (
            after in ("of", "people", "men", "women", "children") or (plural and after not in lexicon.not_quantified)
        )
    if hedge.lemma == "all":
        return before not in ("at", "after", "above", "in", "of", "not", "once") and after not in ("that", "but", "along")
    return after not in lexicon.not_quantified
