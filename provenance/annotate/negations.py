"""Words that turn a statement round: not, n't, no, never, none, without, neither, nor, hardly."""

from functools import cache

from provenance import lexicons
from provenance.annotate.scan import Phrases, Scan
from provenance.model.witness import Annotation, AnnotationKind

_COUNTS = frozenset(("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"))
"""Behind "barely" and "hardly" a number is not denied: "barely two minutes"."""


@cache
def _lexicon() -> tuple[Phrases[tuple[str, str]], frozenset[str]]:
    rows = lexicons.columns("negations", "negations")
    phrases = Phrases((form, (lemma, strength)) for form, lemma, strength in rows)
    return phrases, frozenset(lexicons.words("negations", "answers"))


def find_negations(scan: Scan) -> list[Annotation]:
    """NEGATION annotations in text order. In "didn't" the span is the "n't"."""
    phrases, answers = _lexicon()
    found: list[Annotation] = []
    starts = phrases.starts
    elided = [fold for fold in scan.elided if fold.endswith("n't")]
    for at in sorted(phrases.places(scan, owned=False).union(scan.where(elided))):
        fold = scan.folds[at]
        if fold in starts:
            hit = phrases.at(scan, at)
            if hit is None or (fold == "no" and hit[0] == 1 and _is_answer(scan, at, answers)):
                continue
            size, (lemma, strength) = hit
            if fold == "not" and "or" in (scan.fold(at - 1), scan.fold(at - 2)) and _is_either_way(scan, at):
                continue
            if strength != "1.0" and (scan.fold(at + size)[:1].isdigit() or scan.fold(at + size) in _COUNTS):
                continue
            start, end = scan.tokens[at].start, scan.tokens[at + size - 1].end
            if fold == "cannot":
                start = end - 3
        else:
            lemma, strength = "not", "1.0"
            end = scan.tokens[at].end
            start = end - 3
        facts = (("strength", strength),) if strength != "1.0" else ()
        found.append(Annotation(AnnotationKind.NEGATION, start, end, lemma, facts))
    return found


def _is_either_way(scan: Scan, at: int) -> bool:
    """ "may or may not", "whether or not": what is said is that it is not known."""
    if scan.fold(at - 1) == "or":
        return scan.fold(at - 2) == "whether"
    return scan.fold(at - 1) == scan.fold(at - 3)


def _is_answer(scan: Scan, at: int, answers: frozenset[str]) -> bool:
    """ "No, he said", "voted no", "yes or no", "no fewer than 10": the word, not the negation."""
    after = scan.fold(at + 1)
    if after.isdecimal() and scan.tokens[at].text == "No":
        return True  # No 4, a number
    if not after[:1].isalnum() or (
        scan.fold(at + 2) == "than" and after in ("fewer", "less", "more", "later", "sooner")
    ):
        return True
    return scan.fold(at - 1) in answers and scan.fold(at - 1) not in (
        "to",
        "say",
        "said",
        "says",
        "saying",
        "and",
        "or",
    )
