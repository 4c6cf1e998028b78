"""What a rule sees of one edit: both sides, with all that was annotated there. Rules look up, they do not scan."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable
from enum import StrEnum
from functools import cached_property
from itertools import accumulate, pairwise
from operator import itemgetter
from typing import Any, NamedTuple

from provenance.classify.by_place import ByPlace, Kinds, by_kind
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


_TELLING = frozenset((TokenKind.WORD, TokenKind.NUMBER))
_START = itemgetter(Token._fields.index("start"))
_QUOTATION = AnnotationKind.QUOTATION
_ARTICLES = frozenset(("a", "an", "the"))
_WORDS = Unit.WORDS  # a member is found by its class in ten times the time that a name takes

_SPACES = 3
"""Spaces beside an empty place that are looked across."""


class Reading:
    """A witness with look-ups by place, made once for each comparison."""

    def __init__(self, witness: Witness) -> None:
        self.witness = witness
        self._starts = [sentence.start for sentence in witness.sentences]
        self._token_starts = list(map(_START, witness.tokens))
        self._of_sentences: dict[int, list[Annotation]] = {}
        self._of_stretches: dict[tuple[int, int], Kinds] = {}
        self.moments: dict[tuple[int, ...], Any] = {}  # what `sameness.moments` read at a place

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
        before = bisect_right(self._starts, position)
        return before - 1 if before else 0

    def sentence(self, position: int) -> Sentence:
        return self.witness.sentences[self.sentence_at(position)]

    def block(self, position: int) -> Block:
        return self.witness.blocks[self.sentence(position).block]

    def tokens(self, span: Span) -> tuple[Token, ...]:
        """Tokens that stand at least partly in `span`."""
        tokens = self.witness.tokens
        first = bisect_right(self._token_starts, span.start)
        if first and tokens[first - 1].end > span.start:
            first -= 1
        return tokens[first : bisect_left(self._token_starts, span.end, first)]

    def annotations_of(self, kind: AnnotationKind, position: int) -> list[Annotation]:
        """Annotations of `kind` in the sentence at `position`."""
        return [a for a in self.annotations(position, position + 1) if a.kind is kind]

    def meeting(self, kind: AnnotationKind, start: int, end: int) -> tuple[Annotation, ...]:
        """Annotations of `kind` that overlap or touch `start`–`end`, in text order."""
        by_place = self._by_kind.get(kind)
        return by_place.meeting(start, end) if by_place is not None else ()

    def annotations(self, start: int, end: int) -> list[Annotation]:
        """All annotations of the sentences that `start`–`end` touches, in text order, each once."""
        first, last = self.sentence_at(start), self.sentence_at(max(start, end - 1))
        if first == last:
            return self._of_sentence(first)
        found = {id(a): a for k in range(first, last + 1) for a in self._of_sentence(k)}
        return sorted(found.values(), key=lambda a: (a.start, a.end))

    def _of_sentence(self, k: int) -> list[Annotation]:
        """The annotations of which a part stands in a sentence; those before the first one are its own."""
        known = self._of_sentences.get(k)
        if known is None:
            start = self._starts[k] if k else -1
            stop = self._starts[k + 1] if k + 1 < len(self._starts) else len(self.witness.text) + 1
            known = self._of_sentences[k] = list(self._all.reaching(start, stop)) if self._starts else []
        return known

    def annotations_by_kind(self, start: int, end: int) -> Kinds:
        """The annotations of the sentences that `start`–`end` touches, looked up once for all edits of a pair."""
        known = self._of_stretches.get((start, end))
        if known is None:
            known = self._of_stretches[start, end] = by_kind(self.annotations(start, end))
        return known

    @cached_property
    def neighbours(self) -> Counter[tuple[str, str]]:
        """How often two tokens stand side by side, by their folds."""
        return Counter(pairwise([token.fold for token in self.witness.tokens]))

    @cached_property
    def _by_kind(self) -> dict[AnnotationKind, ByPlace]:
        return {kind: ByPlace(found) for kind, found in by_kind(self.witness.annotations).items()}

    @cached_property
    def _all(self) -> ByPlace:
        return ByPlace(self.witness.annotations)


class Side:
    """One side of an edit.

    `spans` are the changed stretches, in text order; empty where this side has nothing, and then `start == end` is the
    place in this text where the other side's words would stand. `context` is the hull of the sentences of the pair.
    `folds` are those of the changed tokens, marks too, `words` those of the changed words and numbers.
    """

    __slots__ = (
        "_bare_words", "_block", "_here", "_quotation", "_touched", "context", "end", "exists", "folds", "reading",
        "spans", "start", "tokens", "words",
    )  # fmt: skip

    def __init__(
        self,
        reading: Reading,
        start: int,
        end: int,
        spans: tuple[Span, ...],
        tokens: tuple[Token, ...],
        context: Span,
    ) -> None:
        self.reading = reading
        self.start, self.end = start, end
        self.spans, self.exists = spans, bool(spans)
        self.tokens = tokens
        self.context = context
        self.folds = tuple([t.fold for t in tokens])
        self.words = tuple([t.fold for t in tokens if t.kind in _TELLING])
        self._touched: dict[AnnotationKind, tuple[Annotation, ...]] = {}
        self._here: Kinds | None = None
        self._block: Block | None = None
        self._bare_words: tuple[str, ...] | None = None
        self._quotation: tuple[Annotation | None] | None = None

    @property
    def text(self) -> str:
        """What stands between `start` and `end`."""
        return self.reading.witness.text[self.start : self.end]

    @property
    def bare_words(self) -> tuple[str, ...]:
        """`words` without articles: "a" becomes "an" by itself where a word comes in."""
        if self._bare_words is None:
            self._bare_words = tuple([word for word in self.words if word not in _ARTICLES])
        return self._bare_words

    @property
    def block(self) -> Block:
        if self._block is None:
            self._block = self.reading.block(self.start)
        return self._block

    @property
    def role(self) -> Role:
        return self.block.role

    def touched(self, kind: AnnotationKind) -> tuple[Annotation, ...]:
        """Annotations of `kind` of which at least one character was changed."""
        known = self._touched.get(kind)
        if known is None:
            found = self.reading.meeting(kind, self.start, self.end) if self.spans else ()
            if found:
                found = tuple([a for a in found if any(a.start < s.end and s.start < a.end for s in self.spans)])
            known = self._touched[kind] = found
        return known

    def within(self, kind: AnnotationKind) -> tuple[Annotation, ...]:
        """Annotations of `kind` that lie wholly inside the change."""
        found = self.reading.meeting(kind, self.start, self.end) if self.spans else ()
        return tuple(a for a in found if self.start <= a.start and a.end <= self.end)

    def around(self, kind: AnnotationKind) -> tuple[Annotation, ...]:
        """Annotations of `kind` that reach from before the change to after it, or begin or end with it."""
        found = self.reading.meeting(kind, self.start, self.end)
        return tuple([a for a in found if a.start <= self.start and self.end <= a.end])

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
        if self._here is None:
            self._here = self.reading.annotations_by_kind(self.context.start, self.context.end)
        return self._here.get(kind, ())

    @property
    def quotation(self) -> Annotation | None:
        """The innermost direct quotation whose words the change lies among: inside the marks, not on them."""
        if self._quotation is None:
            inside = [a for a in self.around(_QUOTATION) if _holds(a, self.start, self.end)]
            self._quotation = (max(inside, key=lambda a: (a.start, -a.end)) if inside else None,)
        return self._quotation[0]


def _holds(quotation: Annotation, start: int, end: int) -> bool:
    inner_start, inner_end = quotation.fact("inner_start"), quotation.fact("inner_end")
    first = int(inner_start) if inner_start else quotation.start + 1
    return first <= start and end <= (int(inner_end) if inner_end else quotation.end - 1)


class EditContext(NamedTuple):
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
        return self.unit is _WORDS and not self.sameness

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
