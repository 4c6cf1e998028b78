"""What a rule sees of one edit: both sides, with all that was annotated there. Rules look up, they do not scan."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from itertools import accumulate

from provenance.model.address import comparable
from provenance.model.alignment import Operation, Pair
from provenance.model.document import Block, Link, Role
from provenance.model.span import Span
from provenance.model.witness import Annotation, AnnotationKind, Sentence, Token, TokenKind, Witness


class Unit(StrEnum):
    """What was changed.

    WORDS: words or marks inside a pair of sentences. ORDER: the same words in another place of the sentence. SENTENCE:
    whole sentences cut or inserted. BLOCK: a whole headline, byline, dateline or credit line that says something else.
    MOVE, SPLIT, MERGE as the kinds of that name. BREAK: white space between sentences. LINK: words that stayed, and
    lead elsewhere or nowhere.
    """

    WORDS = "words"
    ORDER = "order"
    SENTENCE = "sentence"
    BLOCK = "block"
    MOVE = "move"
    SPLIT = "split"
    MERGE = "merge"
    BREAK = "break"
    LINK = "link"


_SPACES = 3
"""Spaces beside an empty place that are looked across."""


class Reading:
    """A witness with look-ups by place, made once for each comparison."""

    def __init__(self, witness: Witness) -> None:
        self.witness = witness
        self._starts = [sentence.start for sentence in witness.sentences]
        self._token_starts = [token.start for token in witness.tokens]
        self._annotations: list[list[Annotation]] = [[] for _ in witness.sentences]
        by_kind: dict[AnnotationKind, list[Annotation]] = {kind: [] for kind in AnnotationKind}
        for annotation in witness.annotations:
            by_kind[annotation.kind].append(annotation)
        self._kinds = {kind: _ByPlace(found) for kind, found in by_kind.items()}
        for annotation in witness.annotations:
            for k in range(
                self.sentence_at(annotation.start), self.sentence_at(max(annotation.start, annotation.end - 1)) + 1
            ):
                self._annotations[k].append(annotation)

    def links(self, start: int, end: int) -> list[Link]:
        """The links of which a character stands in `start`–`end`, in text order."""
        links, starts, furthest = self._links
        found: list[Link] = []
        k = bisect_left(starts, end) - 1
        while k >= 0 and furthest[k] > start:
            if (links[k].end or 0) > start:
                found.append(links[k])
            k -= 1
        return found[::-1]

    @cached_property
    def _links(self) -> tuple[list[Link], list[int], list[int]]:
        """The links with a known place, where they start, and the furthest end so far."""
        links = [link for link in self.witness.document.metadata.links if link.start is not None]
        links.sort(key=lambda link: link.start or 0)
        return links, [link.start or 0 for link in links], list(accumulate((link.end or 0 for link in links), max))

    @cached_property
    def addresses(self) -> frozenset[str]:
        """Where the document's links lead, in comparable form."""
        return frozenset(comparable(link.href) for link in self.witness.document.metadata.links)

    def sentence_at(self, position: int) -> int:
        """Index of the sentence that holds `position`, or of the last one before it (0 where there is none)."""
        return max(0, bisect_right(self._starts, position) - 1)

    def sentence(self, position: int) -> Sentence:
        return self.witness.sentences[self.sentence_at(position)]

    def block(self, position: int) -> Block:
        return self.witness.blocks[self.sentence(position).block]

    def tokens(self, span: Span) -> tuple[Token, ...]:
        """Tokens that stand at least partly in `span`."""
        tokens = self.witness.tokens
        k = max(0, bisect_right(self._token_starts, span.start) - 1)
        if k < len(tokens) and tokens[k].end <= span.start:
            k += 1
        end = k
        while end < len(tokens) and tokens[end].start < span.end:
            end += 1
        return tokens[k:end]

    def annotations_of(self, kind: AnnotationKind, position: int) -> list[Annotation]:
        """Annotations of `kind` in the sentence at `position`."""
        return [a for a in self.annotations(position, position + 1) if a.kind is kind]

    def meeting(self, kind: AnnotationKind, start: int, end: int) -> tuple[Annotation, ...]:
        """Annotations of `kind` that overlap or touch `start`–`end`, in text order."""
        return self._kinds[kind].meeting(start, end)

    def annotations(self, start: int, end: int) -> list[Annotation]:
        """All annotations of the sentences that `start`–`end` touches, in text order, each once."""
        first, last = self.sentence_at(start), self.sentence_at(max(start, end - 1))
        if first == last:
            return self._annotations[first] if self._annotations else []
        found = {id(a): a for k in range(first, last + 1) for a in self._annotations[k]}
        return sorted(found.values(), key=lambda a: (a.start, a.end))


class _ByPlace:
    """Annotations of one kind, sorted by start, with the furthest end so far: those that meet a place are found
    quickly."""

    def __init__(self, annotations: list[Annotation]) -> None:
        self._annotations = annotations
        self._starts = [annotation.start for annotation in annotations]
        self._furthest: list[int] = []
        for annotation in annotations:
            before = self._furthest[-1] if self._furthest else 0
            self._furthest.append(max(before, annotation.end))

    def meeting(self, start: int, end: int) -> tuple[Annotation, ...]:
        """Those that overlap or touch `start`–`end`, in text order."""
        found: list[Annotation] = []
        k = bisect_right(self._starts, end) - 1
        while k >= 0 and self._furthest[k] >= start:
            if self._annotations[k].end >= start:
                found.append(self._annotations[k])
            k -= 1
        return tuple(reversed(found))


@dataclass(frozen=True, slots=True)
class Side:
    """One side of an edit.

    `spans` are the changed stretches, in text order; empty where this side has nothing, and then `start == end` is the
    place in this text where the other side's words would stand. `context` is the hull of the sentences of the pair.
    """

    reading: Reading
    start: int
    end: int
    spans: tuple[Span, ...]
    tokens: tuple[Token, ...]
    context: Span

    @property
    def exists(self) -> bool:
        return bool(self.spans)

    @property
    def text(self) -> str:
        """What stands between `start` and `end`."""
        return self.reading.witness.text[self.start : self.end]

    @property
    def words(self) -> tuple[str, ...]:
        """The folds of the changed words and numbers."""
        return tuple(t.fold for t in self.tokens if t.kind in (TokenKind.WORD, TokenKind.NUMBER))

    @property
    def bare_words(self) -> tuple[str, ...]:
        """`words` without articles: "a" becomes "an" by itself where a word comes in."""
        return tuple(word for word in self.words if word not in ("a", "an", "the"))

    @property
    def folds(self) -> tuple[str, ...]:
        """The folds of the changed tokens, marks too."""
        return tuple(t.fold for t in self.tokens)

    @property
    def block(self) -> Block:
        return self.reading.block(self.start)

    @property
    def role(self) -> Role:
        return self.block.role

    def touched(self, kind: AnnotationKind) -> tuple[Annotation, ...]:
        """Annotations of `kind` of which at least one character was changed."""
        found = self.reading.meeting(kind, self.start, self.end) if self.spans else ()
        return tuple(a for a in found if any(a.start < s.end and s.start < a.end for s in self.spans))

    def within(self, kind: AnnotationKind) -> tuple[Annotation, ...]:
        """Annotations of `kind` that lie wholly inside the change."""
        found = self.reading.meeting(kind, self.start, self.end) if self.spans else ()
        return tuple(a for a in found if self.start <= a.start and a.end <= self.end)

    def around(self, kind: AnnotationKind) -> tuple[Annotation, ...]:
        """Annotations of `kind` that reach from before the change to after it, or begin or end with it."""
        found = self.reading.meeting(kind, self.start, self.end)
        return tuple(a for a in found if a.start <= self.start and self.end <= a.end)

    def beside(self, kind: AnnotationKind) -> tuple[Annotation, ...]:
        """Annotations of `kind` that the change touches, or beside which the other side's words would stand."""
        if self.spans:
            return self.touched(kind)
        text = self.reading.witness.text
        low, high = self.start, self.end
        while low > 0 and text[low - 1] == " " and self.start - low < _SPACES:
            low -= 1
        while high < len(text) and text[high] == " " and high - self.end < _SPACES:
            high += 1
        return self.reading.meeting(kind, low, high)

    def here(self, kind: AnnotationKind) -> tuple[Annotation, ...]:
        """Annotations of `kind` in the sentences of the pair, changed or not."""
        found = self.reading.annotations(self.context.start, self.context.end)
        return tuple(a for a in found if a.kind is kind)

    @property
    def quotation(self) -> Annotation | None:
        """The innermost direct quotation whose words the change lies among: inside the marks, not on them."""
        inside = [
            a
            for a in self.around(AnnotationKind.QUOTATION)
            if _inner(a).start <= self.start and self.end <= _inner(a).end
        ]
        return max(inside, key=lambda a: (a.start, -a.end)) if inside else None


def _inner(quotation: Annotation) -> Span:
    start, end = quotation.fact("inner_start"), quotation.fact("inner_end")
    return Span(int(start) if start else quotation.start + 1, int(end) if end else quotation.end - 1)


@dataclass(frozen=True, slots=True)
class EditContext:
    """One edit as a rule sees it.

    `found` are the kinds of the smaller changes inside a BLOCK, SPLIT or MERGE, most serious first. `to_the_end` is
    true of a cut in an unbroken run to the story's end. `pair` is None for white space between sentences. `sameness` is
    the light kind of two sides that mean the same (see `sameness`), or empty.
    """

    unit: Unit
    operation: Operation
    original: Side
    republished: Side
    pair: Pair | None
    related: bool
    found: tuple[str, ...] = ()
    to_the_end: bool = False
    sameness: str = ""

    @property
    def sides(self) -> tuple[Side, Side]:
        return self.original, self.republished

    @property
    def is_words(self) -> bool:
        """Words or marks inside a sentence that stayed, and that do not mean the same."""
        return self.unit is Unit.WORDS and not self.sameness

    def values(self, kind: AnnotationKind) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Values of the touched annotations of `kind`, original and republished."""
        return _values(self.original.touched(kind)), _values(self.republished.touched(kind))


def lost_words(full: Side, empty: Side) -> bool:
    """`full` has words where `empty` has none; an article that only changed its form ("a", "an") does not count."""
    if not full.words or not empty.words:
        return bool(full.words)
    return not empty.bare_words and bool(full.bare_words) and len(full.bare_words) < len(full.words)


def _values(annotations: Iterable[Annotation]) -> tuple[str, ...]:
    return tuple(a.value for a in annotations)
