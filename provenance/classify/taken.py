"""What a passage takes along when it goes as a whole, or brings when it comes.

A hedge that goes with its clause makes no other statement more certain, and an attribution that goes with what was said
leaves nothing unattributed: the passage was cut, and that is the edit.
"""

from collections.abc import Sequence

from provenance.classify.context import EditContext, Side
from provenance.classify.joining import joining_words
from provenance.classify.quoting import quotations_of
from provenance.model.witness import Annotation, AnnotationKind, Token, TokenKind

_OPENERS = frozenset(
    ("who", "whom", "whose", "which", "where", "when", "while", "because", "although", "though", "and", "but", "or")
).union(("nor", "after", "before", "as", "if", "since", "unless", "until", "despite", "with", "amid", "for", "so"))
"""Words with which a clause begins that can go as a whole."""

_COUNTED = frozenset((TokenKind.WORD, TokenKind.NUMBER))
_MARKS = frozenset((",", "—", "(", ";", ":", ".", "?", "!"))
_WORDS = 3
"""Words beside the fact, telling or not, that make a clause: "who was not there"."""

_CLAUSE = 4
"""Telling words that are a passage of their own whatever it begins with."""

_CONTENT = 3
"""Telling words beside an attribution that are what was said."""

_DESCRIPTION = 8
"""Telling words that a description of the speaker has at most."""


def own(edit: EditContext, kind: AnnotationKind) -> tuple[tuple[Annotation, ...], tuple[Annotation, ...]]:
    """The touched annotations of `kind` on both sides, without those that only went or came along."""
    left, right = edit.sides
    return _own(left, right, kind), _own(right, left, kind)


def _own(side: Side, other: Side, kind: AnnotationKind) -> tuple[Annotation, ...]:
    touched = side.touched(kind)
    if not touched:
        return ()
    found = tuple(a for a in touched if any(a.start < t.end and t.start < a.end for t in side.tokens))
    if not found or is_whole(side, other, found) or _is_paraphrase(side, other):
        return ()
    quoted = quotations_of(side) if not quotations_of(other) else ()
    return tuple(a for a in found if not any(q.start <= a.start and a.end <= q.end for q in quoted))


def _is_paraphrase(side: Side, other: Side) -> bool:
    """A quotation on one side, and on the other what was said in other words: the hedges are those of the words."""
    if min(len(side.words), len(other.words)) < _WORDS:
        return False
    return bool(quotations_of(side)) != bool(quotations_of(other))


def is_whole(side: Side, other: Side, facts: Sequence[Annotation]) -> bool:
    """`side` has a clause, more than `facts`, where `other` has nothing."""
    if other.bare_words:
        return False
    if "…" in other.folds and side.quotation is not None:
        return True
    rest = _beside(side, facts)
    telling = [t for t in rest if t.fold not in joining_words()]
    if not telling and len(rest) < _WORDS:
        return False
    first = side.tokens[0].fold
    return len(telling) >= _CLAUSE or first in _OPENERS or first in _MARKS or _comma_before(side)


def opens_a_clause(word: str) -> bool:
    """A clause that can go or come as a whole begins with it."""
    return word in _OPENERS


def _comma_before(side: Side) -> bool:
    text = side.reading.witness.text[: side.tokens[0].start].rstrip()
    return text[-1:] in (",", ";", "(") and side.tokens[-1].fold in (",", ";", ")")


def telling_beside(side: Side, facts: Sequence[Annotation]) -> tuple[Token, ...]:
    """The changed words outside `facts` that tell something."""
    return tuple([t for t in _beside(side, facts) if t.fold not in joining_words()])


def _beside(side: Side, facts: Sequence[Annotation]) -> tuple[Token, ...]:
    words = [t for t in side.tokens if t.kind in _COUNTED]
    if facts:
        words = [t for t in words if not any(f.start < t.end and t.start < f.end for f in facts)]
    return tuple(words)


def takes_what_was_said(side: Side, other: Side, attributions: Sequence[Annotation]) -> bool:
    """The attributions go with the words that they are about, quoted or not.

    Behind a speaker who follows the verb ("said Vance, the mayor") stands who that is, and not what was said.
    """
    if quotations_of(side) and not quotations_of(other):
        return True
    if other.bare_words or not attributions:
        return False
    said = attributions[0]
    if _is_relative(side, attributions):
        return True
    beside = telling_beside(side, attributions)
    before, after = sum(t.start < said.start for t in beside), sum(t.start >= said.end for t in beside)
    if before < _CONTENT and _says_where(side, attributions[-1]):
        return False
    return before >= _CONTENT or after >= (_DESCRIPTION if _speaker_follows(said) else _CONTENT)


def _is_relative(side: Side, attributions: Sequence[Annotation]) -> bool:
    """A relative or joined clause as a whole, with what is said in it: "a vote that polls had suggested he would lose",
    ", but it cautioned that the cause was not known", "because engineers thought the cables were worn"."""
    telling = [t for t in side.tokens if t.kind is TokenKind.WORD]
    joined = telling and telling[0].fold in _COORDINATING and side.tokens[0].fold in _MARKS
    if not telling or not (joined or telling[0].fold in _RELATIVES or telling[0].fold in _SUBORDINATE):
        return False
    verb = int(attributions[0].fact("verb_start") or attributions[0].start)
    return telling[0].start < verb and telling[-1].start >= attributions[-1].end


def _says_where(side: Side, attribution: Annotation) -> bool:
    """Behind a comma, a speaker and a verb: where it was said or when, and no more: ", the board said in a report"."""
    end = attribution.fact("verb_end")
    if not end or side.tokens[0].fold != "," or _speaker_follows(attribution):
        return False
    behind = [t.fold for t in side.tokens if t.start >= int(end)]
    return behind[:1] != [] and behind[0] in _WHERE and not {"that", '"', ",", ";", ":"}.intersection(behind)


_WHERE = frozenset(("in", "on", "at", "during", "after", "late", "early", "through", "via", "to", "by"))

_COORDINATING = frozenset(("but", "and", "while", "though", "although", "yet"))
_SUBORDINATE = frozenset(("because", "after", "since", "until", "before", "when", "once", "to"))
_RELATIVES = frozenset(("that", "which", "who", "whom", "whose", "where"))


def _speaker_follows(attribution: Annotation) -> bool:
    verb, speaker = attribution.fact("verb_start"), attribution.fact("speaker_start")
    return bool(verb and speaker) and int(verb) < int(speaker)
