"""Who says so: a speaker and a reporting verb in either order, or "according to" somebody.

The span is what a desk would strike out: ", police said Thursday", "Lucero told reporters that", "according to court
papers,". Verbs with other uses (add, find, claim) report only where the copy shows it: beside a quotation, before
"that" or a clause, or where they close the sentence.
"""

from collections.abc import Iterator
from typing import NamedTuple

from provenance.annotate.reporting import DETERMINERS, FINITE, Verb, reporting
from provenance.annotate.scan import Scan
from provenance.annotate.speakers import Speaker, ends_clause, speaker_left, speaker_right
from provenance.annotate.tails import tail_end
from provenance.model.witness import Annotation, AnnotationKind

_CLAUSE = 14
_FIRM = frozenset(("claim", "insist", "argue", "allege", "assert", "contend", "maintain", "admit", "acknowledge", "concede",
                   "warn", "believe", "think", "predict", "estimate", "confirm", "note", "deny", "agree"))  # fmt: skip
_DENIED = frozenset(("to", "not", "never", "would", "will", "could", "should", "may", "might", "must", "can", "did", "does",
                     "do", "is", "are", "was", "were", "be", "been", "being"))  # fmt: skip


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


def find_attributions(
    scan: Scan, quotations: list[Annotation], names: list[Annotation], dates: list[Annotation]
) -> list[Annotation]:
    """ATTRIBUTION annotations in text order. What a quotation itself reports is left alone."""
    outer = [quotation for quotation in quotations if quotation.fact("form") != "scare" and not quotation.fact("nested")]
    ground = Ground(scan, scan.covered(outer), scan.covered(dates), scan.covered(names), names)
    verbs = reporting().verbs
    found: list[Said] = []
    for sentence in scan.witness.sentences:
        first, last = sentence.first_token, sentence.last_token
        for at in range(first, last):
            if ground.quoted[at]:
                continue
            fold = scan.folds[at]
            verb = verbs.get(fold)
            said = _from_verb(ground, at, verb, first, last) if verb else None
            if said is None and fold == "according":
                said = _according(ground, at, first, last)
            if said is not None and (not found or said.verb >= found[-1].verb_end):
                found.append(said)
    return [_annotation(ground, said) for said in found]


def _from_verb(ground: Ground, at: int, verb: Verb, floor: int, ceiling: int) -> Said | None:
    scan = ground.scan
    end = at + 1
    if verb.particle:
        if scan.fold(end) != verb.particle:
            return None
        end += 1
    if verb.form == "ing":
        return _participle(ground, at, end, verb, floor, ceiling)
    if verb.form != "base" and scan.fold(at - 1) in ('"', "'", ",", "—") and end < ceiling:
        inverted = _inverted(ground, at, end, verb, floor, ceiling)
        if inverted is not None:
            return inverted
    return _subject_first(ground, at, end, verb, floor, ceiling)


def _inverted(ground: Ground, at: int, end: int, verb: Verb, floor: int, ceiling: int) -> Said | None:
    """ "…," said Lucero, the deputy director."""
    scan = ground.scan
    beside_quote = scan.fold(at - 1) in ('"', "'")
    opens = scan.tokens[end].text[0].isupper() or scan.folds[end] in DETERMINERS or scan.tokens[end].text[0].isalpha()
    if not opens or scan.folds[end] in ("that", "in", "on", "at", "to", "by", "for"):
        return None
    if not beside_quote and (not verb.strong or not ends_clause(scan, end, ceiling)):
        return None
    right = speaker_right(scan, end, ceiling)
    if right is None or ground.quoted[end]:
        return None
    speaker, last = right
    last = tail_end(scan, ground.dated, ground.named, last, ceiling, takes_hearer=False)
    return Said(at, last, speaker, at, end, verb.lemma, verb.kind)


def _subject_first(ground: Ground, at: int, end: int, verb: Verb, floor: int, ceiling: int) -> Said | None:
    """Lucero said · police later said · Lucero, the deputy director, said."""
    scan = ground.scan
    left = at
    while left > floor and (scan.folds[left - 1] in reporting().between or scan.folds[left - 1].endswith(("ly", "n't"))):
        left -= 1
        if scan.folds[left] in _DENIED or scan.folds[left].endswith("n't"):
            return None
    if left > floor and scan.folds[left - 1] == "to":
        return None
    speaker = speaker_left(scan, ground.dated, left, floor)
    if speaker is None or ground.quoted[left - 1] or not _agrees(scan, speaker, verb):
        return None
    takes_hearer = verb.lemma in ("tell", "ask", "warn", "urge", "advise")
    last = tail_end(scan, ground.dated, ground.named, end, ceiling, takes_hearer)
    if not verb.strong and not _reports(scan, verb, speaker.start, end, last, ceiling):
        return None
    return Said(speaker.start, last, speaker, at, end, verb.lemma, verb.kind)


def _agrees(scan: Scan, speaker: Speaker, verb: Verb) -> bool:
    """ "officials say" and "he says", but not "the company reports" where it is a noun, nor "the say"."""
    head = scan.folds[speaker.last - 1]
    if verb.form == "base":
        return head.endswith("s") or head in ("they", "we", "i", "you", "who", "police", "people", "some", "many", "others")
    if verb.form == "third":
        return not (head.endswith("s") and not scan.tokens[speaker.last - 1].text[0].isupper())
    return True


def _reports(scan: Scan, verb: Verb, start: int, end: int, last: int, ceiling: int) -> bool:
    """Whether a verb that has other uses reports here."""
    after = scan.fold(last) if last < ceiling else "."
    if scan.folds[last - 1] == "that" and last > end:
        return True
    if after in (":", '"', "that") or (after == "," and scan.fold(last + 1) in ('"', "'")):
        return True
    closes = after in (".", ",", "?", "!") or last >= ceiling
    if closes and (scan.fold(start - 1) in ('"', "'") or (scan.fold(start - 1) == "," and start > 0)):
        return True
    if last >= ceiling:
        return False
    if verb.lemma in _FIRM:
        token = scan.tokens[last]
        if token.text[0].isupper() or token.fold in ("he", "she", "they", "it", "there", "we", "to"):
            return True
    return _clause_follows(scan, last, ceiling)


def _clause_follows(scan: Scan, first: int, ceiling: int) -> bool:
    for at in range(first, min(ceiling, first + _CLAUSE)):
        fold = scan.folds[at]
        if fold in FINITE:
            return at > first or "'" in fold
        if not fold[0].isalnum() or fold in ("who", "which", "to", "by", "as", "because", "when", "after", "before", "if"):
            return False
    return False


def _participle(ground: Ground, at: int, end: int, verb: Verb, floor: int, ceiling: int) -> Said | None:
    """ ", saying that" · "was quoted as saying"."""
    scan = ground.scan
    speaker = None
    first = at
    if scan.fold(at - 1) == "as" and scan.fold(at - 2) in ("quoted", "cited"):
        left = at - 2
        while left > floor and scan.folds[left - 1] in ("was", "were", "is", "been", "has", "have", "had", "also"):
            left -= 1
        speaker = speaker_left(scan, ground.dated, left, floor)
        first = speaker.start if speaker else at - 2
    elif scan.fold(at - 1) != "," and at != floor and scan.fold(at - 1) not in ("by", "in", "while"):
        return None
    last = tail_end(scan, ground.dated, ground.named, end, ceiling, verb.lemma == "tell")
    if not verb.strong and not (scan.folds[last - 1] == "that" or scan.fold(last) in (":", '"', "that")):
        if verb.lemma not in ("add", "warn", "argue", "claim", "insist", "note") or not _clause_follows(scan, last, ceiling):
            return None
    return Said(first, last, speaker, at, end, verb.lemma, verb.kind)


def _according(ground: Ground, at: int, floor: int, ceiling: int) -> Said | None:
    scan = ground.scan
    if scan.fold(at + 1) != "to" or at + 2 >= ceiling:
        return None
    last = at + 2
    marks = (",", ".", ";", ":", '"', "—", ")", "(", "?", "!")
    while last < min(ceiling, at + 32) and scan.folds[last] not in marks:
        last += 1
    if last == at + 2:
        return None
    return Said(at, last, Speaker(at, at + 2, last), at, at + 2, "according to", "neutral")


def _annotation(ground: Ground, said: Said) -> Annotation:
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
    return Annotation(AnnotationKind.ATTRIBUTION, start, end, value, tuple(facts))


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
    anonymous = reporting().anonymous
    for fold in folds:
        if fold in ("of", "for", "with", "in", "from", "at", "who", "familiar", "close", "on"):
            break
        head = fold
    else:
        head = folds[-1]
    return head in anonymous
