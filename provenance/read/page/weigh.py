"""What each chunk of a page is worth as story: its words, whether they are prose, and what the markup round it says."""

import re
from collections.abc import Callable
from itertools import islice

from provenance.model.document import FurnitureSort
from provenance.nouns import dataclass
from provenance.read.page.chunks import Chunk
from provenance.read.page.markup import HEADINGS
from provenance.read.page.regions import Mark, mark_of
from provenance.read.page.tree import Node

_STOP = re.compile(r"[.!?…。！？؟۔।:][\"'”’»」)\]]*$")
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_LONG = 25
_SHORTEST = 5
_LINKED = 0.5
_ALL_LINKED = 0.8

_HOLDS_MUCH = 0.4
"""Share of the page's prose from which an element is not believed to be furniture because of its names."""
_HOLDS_SEVERAL = 3
_CARD = 6
"""Chunks of a teaser's card at most: picture, kicker, headline, summary, author, date."""
_CARD_WORDS = 60
_NEVER = frozenset(("", "html", "body", "main", "article", "table", "tbody"))
"""Elements that are too large to be furniture, whatever they are called."""


def words_of(text: str) -> int:
    """Words, or for scripts without spaces about as many as a translation would have."""
    return len(text.split()) + len(_UNSPACED.findall(text[:4_000])) // 2


@dataclass(slots=True)
class Weighed:
    """A chunk; `mark` is the furniture that the markup of `marked`, an element round it, makes of it."""

    chunk: Chunk
    words: int
    prose: bool
    mark: Mark | None = None
    marked: Node | None = None
    is_teaser: bool = False

    @property
    def worth(self) -> float:
        """What it adds to the worth of an element that holds it."""
        if not self.prose:
            return -0.1 * (1 + min(self.words, 20) * self.chunk.linked)
        if self.is_teaser or (self.mark and self.mark.sort is FurnitureSort.COMMENTS):
            return -0.25 * self.words
        if self.mark is not None:
            return -self.words * (0.2 if self.mark.is_sure else 0.1)
        return float(self.words)


def weighed(chunks: list[Chunk]) -> list[Weighed]:
    """The chunks of a page with what is known of each by itself and by its surroundings."""
    found = [Weighed(chunk, n := words_of(chunk.text), _is_prose(chunk, n)) for chunk in chunks]
    _mark(found)
    _find_teasers(found)
    return found


def _is_prose(chunk: Chunk, words: int) -> bool:
    """Copy rather than a label or a list of links: a finished sentence, or a long stretch."""
    if chunk.linked > _LINKED or chunk.node.tag in HEADINGS or chunk.row:
        return False
    return words >= _LONG or (words >= _SHORTEST and _STOP.search(chunk.text[-8:]) is not None)


def sums(found: list[Weighed], of: Callable[[Weighed], float]) -> dict[Node, float]:
    """For each element round a chunk the sum over the chunks in it."""
    total: dict[Node, float] = {}
    for each in found:
        if value := of(each):
            for node in each.chunk.node.around():
                total[node] = total.get(node, 0.0) + value
    return total


def _mark(found: list[Weighed]) -> None:
    prose = sums(found, lambda each: each.words if each.prose else 0)
    count = sums(found, lambda each: 1 if each.prose else 0)
    titled = {node for each in found if each.chunk.node.tag == "h1" for node in each.chunk.node.around()}
    much = _HOLDS_MUCH * sum(each.words for each in found if each.prose)
    marks: dict[Node, Mark | None] = {}

    def of(node: Node) -> Mark | None:
        mark = None if node.tag in _NEVER or node in titled else mark_of(node)
        if mark is None or mark.sort is FurnitureSort.COMMENTS:
            return mark
        return None if prose.get(node, 0) > much and count.get(node, 0) >= _HOLDS_SEVERAL else mark

    for each in found:
        for node in each.chunk.node.around():
            if node not in marks:
                marks[node] = of(node)
            mark = marks[node]
            if mark is not None and (each.mark is None or mark.is_sure or not each.mark.is_sure):
                each.mark, each.marked = mark, node


def _find_teasers(found: list[Weighed]) -> None:
    """Prose in a card whose headline is a link leads to another story."""
    card = _cards(found)
    leading = [place for place, each in enumerate(found) if _leads_away(each)]
    led = {node for place in leading for node in card(place) if _opens(found, place, node)}
    for place, each in enumerate(found):
        each.is_teaser = each.prose and (not led.isdisjoint(card(place)) or _opens_with_link(each.chunk))


def _cards(found: list[Weighed]) -> Callable[[int], list[Node]]:
    """For the place of a chunk: the elements round it that are small enough to be a card, and hold no headline."""
    count = sums(found, lambda each: 1)
    words = sums(found, lambda each: each.words if each.prose else 0)
    titled = {node for each in found if _is_title(each) for node in each.chunk.node.around()}

    def card(place: int) -> list[Node]:
        near = islice(found[place].chunk.node.around(), _CARD)
        return [n for n in near if count.get(n, 0) <= _CARD and words.get(n, 0) <= _CARD_WORDS and n not in titled]

    return card


def _opens(found: list[Weighed], place: int, card: Node) -> bool:
    """The chunk at `place` opens the card: no prose of the card stands before it."""
    for before in reversed(found[max(0, place - _CARD) : place]):
        if card not in before.chunk.node.around():
            return True
        if before.prose:
            return False
    return True


def _is_title(each: Weighed) -> bool:
    return each.chunk.node.tag == "h1" and each.chunk.linked <= _ALL_LINKED


def _leads_away(each: Weighed) -> bool:
    return each.chunk.linked > _ALL_LINKED and 4 <= each.words <= 30 and not each.prose


def _opens_with_link(chunk: Chunk) -> bool:
    """An item of a list whose first words are a headline that is a link."""
    first = chunk.links[0] if chunk.links and chunk.node.tag == "li" else None
    if first is None or first.start != 0 or len(first.text.split()) < 5:
        return False
    return chunk.text[first.end :].lstrip()[:1].isupper()
