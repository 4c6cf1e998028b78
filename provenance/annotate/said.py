"""An attribution as it is found, by tokens, and as the annotation that says it."""

from collections.abc import Iterator
from typing import NamedTuple

from provenance.annotate.reporting import reporting
from provenance.annotate.scan import Scan
from provenance.annotate.speakers import Speaker
from provenance.model.witness import Annotation, AnnotationKind
from provenance.nouns import make

_ATTRIBUTION = AnnotationKind.ATTRIBUTION
_AFTER_HEAD = frozenset(("of", "for", "with", "in", "from", "at", "who", "familiar", "close", "on", "briefed"))


class Said(NamedTuple):
    """An attribution by tokens: its words are `first:last`, the verb's `verb:verb_end`."""

    first: int
    last: int
    speaker: Speaker | None
    verb: int
    verb_end: int
    lemma: str
    kind: str


class Ground(NamedTuple):
    """What the search stands on: covered tokens by kind, and the names by their first token's offset."""

    scan: Scan
    quoted: bytearray
    dated: bytearray
    named: bytearray
    names: list[Annotation]


def annotation_of(ground: Ground, said: Said) -> Annotation:
    """The annotation, with the comma that goes when the words go."""
    scan, tokens = ground.scan, ground.scan.tokens
    first, last = said.first, said.last
    if first > 0 and scan.folds[first - 1] == "," and first not in scan.opens:
        first -= 1
    if last < len(tokens) and scan.folds[last] in (",", ":") and last not in scan.opens:
        last += 1
    speaker, facts = _speaker_facts(ground, said.speaker)
    facts += [
        ("verb", scan.text[tokens[said.verb].start : tokens[said.verb_end - 1].end]),
        ("verb_lemma", said.lemma),
        ("verb_start", str(tokens[said.verb].start)),
        ("verb_end", str(tokens[said.verb_end - 1].end)),
        ("class", said.kind),
    ]
    value = f"{speaker}|{said.lemma}"
    start, end = tokens[first].start, tokens[last - 1].end
    return make(Annotation, (_ATTRIBUTION, start, end, value, tuple(facts)))


def _speaker_facts(ground: Ground, speaker: Speaker | None) -> tuple[str, list[tuple[str, str]]]:
    """The speaker's name or folded words, and the facts about the speaker."""
    if speaker is None:
        return "", []
    scan, tokens = ground.scan, ground.scan.tokens
    start, end = tokens[speaker.first].start, tokens[speaker.last - 1].end
    facts = [("speaker", scan.text[start:end]), ("speaker_start", str(start)), ("speaker_end", str(end))]
    name = _name_of(ground.names, start, end)
    if name is not None:
        if name.fact("last"):
            facts.append(("last", name.fact("last")))
        return name.value, facts
    folds = list(scan.folds[speaker.first : speaker.last])
    while len(folds) > 1 and folds[0] in ("the", "a", "an"):
        folds.pop(0)
    if _is_anonymous(folds):
        facts.append(("anonymous", "yes"))
    return " ".join(folds), facts


def _name_of(names: list[Annotation], start: int, end: int) -> Annotation | None:
    """The name that is the speaker: it ends the words, and is a person's or all of them."""
    for name in _between(names, start, end):
        if name.end == end and (name.fact("type") == "person" or name.fact("title") or name.start == start):
            return name
    return None


def _between(names: list[Annotation], start: int, end: int) -> Iterator[Annotation]:
    low, high = 0, len(names)
    while low < high:
        middle = (low + high) // 2
        if names[middle].start < start:
            low = middle + 1
        else:
            high = middle
    for name in names[low : low + 8]:
        if name.start >= end:
            return
        yield name


def _is_anonymous(folds: list[str]) -> bool:
    """The head noun is an office or a crowd: officials, a spokesman for the governor, a person familiar with it."""
    ends = (at for at, fold in enumerate(folds) if at and fold in _AFTER_HEAD)
    return folds[next(ends, len(folds)) - 1] in reporting().anonymous
