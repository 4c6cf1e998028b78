"""Where on the page the story is: the element whose text is worth most.

A chunk of prose is worth its words; words that are no prose, prose in the comments or under the headline of a teaser
count against the element that holds them. An element is worth the sum of its chunks, so that the one which holds the
whole story and little else wins, however the page cuts it up: the maximum subsequence of Pasternack and Roth,
"Extracting Article Text from the Web with Maximum Subsequence Segmentation" (2009), over the tree and not the line.
"""

import re

from provenance.read.page.markup import HEADINGS, is_called
from provenance.read.page.tree import Node
from provenance.read.page.weigh import Weighed, sums

_WORD = re.compile(r"\w+")
_LONGEST_HEADLINE = 45
_CALLED_BODY = 1.25
"""What an element gains that is called the story's body."""


def headline_of(found: list[Weighed], titles: tuple[str, ...]) -> int:
    """The index of the chunk that is the headline: what the page calls itself, or its h1; -1 where it shows none."""
    wanted = [key for title in titles if (key := _key(title))]
    best, most = -1, 0
    for place, each in enumerate(found):
        if 0 < each.words <= _LONGEST_HEADLINE:
            rank = _headline_rank(each, wanted)
            if rank > most:
                best, most = place, rank
    return best


def _headline_rank(each: Weighed, wanted: list[str]) -> int:
    key, node = _key(each.chunk.text), each.chunk.node
    same = 6 if key in wanted else 4 if not each.prose and any(_is_near(key, title) for title in wanted) else 0
    heading = {"h1": 3, "h2": 1, "h3": 1}.get(node.tag, 0)
    if each.mark is not None or (each.chunk.linked > 0.8 and node.tag != "h1"):
        return same if node.tag in HEADINGS and same == 6 else 0
    named = heading < 3 and any(is_called(n, "headline") for n in (node, *each.chunk.inline[:2]))
    return same + heading + (1 if named else 0) if same or heading == 3 or named else 0


def _is_near(key: str, title: str) -> bool:
    """One holds the other, and it is most of it: a title with the site's name, a headline with a kicker."""
    short, long = sorted((key, title), key=len)
    return len(short) > 12 and 2 * len(short) >= len(long) and short in long


def story_of(found: list[Weighed], headline: int) -> frozenset[Node]:
    """The smallest element that holds the story; none where the page has no prose at all."""
    behind = found[headline + 1 :]
    before = sum(each.words for each in found[: headline + 1] if each.prose and not each.mark)
    anchored = behind if headline >= 0 and before <= sum(e.words for e in behind if e.prose and not e.mark) else found
    best = _best(sums(anchored, lambda each: each.worth))
    if best is None and not any(each.is_teaser for each in found):
        best = _best(sums(behind, _worth_of_label))
    return frozenset() if best is None else frozenset((best,))


def _best(worths: dict[Node, float]) -> Node | None:
    best, most = None, 0.0
    for node, worth in worths.items():
        worth *= _CALLED_BODY if is_called(node, "body") else 1.0
        if worth > most or (worth == most and best is not None and best in node.around()):
            best, most = node, worth
    return best


def _worth_of_label(each: Weighed) -> float:
    """Where a page has no prose: words that are no links, in no part that is marked as furniture."""
    return 0.0 if each.mark is not None else each.words * (1 - 2 * each.chunk.linked)


def _key(title: str) -> str:
    return " ".join(_WORD.findall(title.casefold()))
