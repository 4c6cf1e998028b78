"""Finds the phrases of the lexicons in a line of words, in one walk over the words.

A phrase is written in lower case, without marks: `sign up (for|to) * (newsletter|alerts)`.
`(a|b c)` is one of several, `(a)?` may be missing, `*` stands for up to `GAP` words, `N` for a word that begins
with a digit. All phrases are laid into one graph whose edges are words (Thompson's construction, without
determinising); from each word of a line the walk follows it, so the work is the length of the line times a bound.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from provenance import lexicons

GAP = 6
"""Most words that `*` may stand for."""

STEPS = 600
"""Most steps of one walk from one word; reached by no line of a real page."""

_PIECE = re.compile(r"\(|\)\??|\||[^\s()|]+")
_BOOKS = ("furniture", "disclaimers", "notices", "credits")


class Label(NamedTuple):
    """What a phrase says of a block: the lexicon, the table in it (a sort), and where the phrase has to stand."""

    book: str
    sort: str
    place: str


class Hit(NamedTuple):
    """A phrase found in the words `start:end` (half-open)."""

    start: int
    end: int
    label: Label


class Node:
    """A place in the graph: what may come next, and what has been said when nothing more has to come."""

    __slots__ = ("gap", "label", "onward")

    def __init__(self) -> None:
        self.onward: dict[str, list[Node]] = {}
        self.gap: list[Node] = []
        self.label: Label | None = None


class _Fork(NamedTuple):
    """What follows a first word: the nodes that need nothing more or anything, and the others by their next word."""

    special: list[Node]
    by_next: dict[str, list[Node]]


def find_phrases(words: tuple[str, ...]) -> tuple[Hit, ...]:
    """Every phrase of every lexicon in `words`, by where it starts; of one label at one place the longest."""
    onward = _graph().onward
    hits: list[Hit] = []
    last = len(words) - 1
    for start, word in enumerate(words):
        is_number = word[0].isdigit()
        if word not in onward and not is_number:
            continue
        fork = _fork(word, is_number)
        stack = [(node, start + 1, 0) for node in fork.special]
        if start < last:
            stack.extend((node, start + 2, 0) for node in fork.by_next.get(words[start + 1], ()))
        if stack:
            hits.extend(_walk(stack, words, start))
    return tuple(hits)


def _fork(word: str, is_number: bool) -> _Fork:
    onward = _graph().onward
    if word in onward:
        return _forked(word, is_number)
    return _forked("N", False)


@lru_cache(maxsize=4096)
def _forked(word: str, is_number: bool) -> _Fork:
    """The fork behind a first word of the graph, made when it is first met; words of no phrase never get here."""
    onward = _graph().onward
    special: list[Node] = []
    by_next: dict[str, list[Node]] = {}
    for node in onward[word] + (onward.get("N", []) if is_number else []):
        if node.label is not None or node.gap or "N" in node.onward:
            special.append(node)
            continue
        for following, below in node.onward.items():
            by_next.setdefault(following, []).extend(below)
    return _Fork(special, by_next)


def _walk(stack: list[tuple[Node, int, int]], words: tuple[str, ...], start: int) -> list[Hit]:
    """Follows the graph from the nodes of `stack`; each entry is a node, the next word, and what a gap may still take."""
    longest: dict[Label, int] = {}
    count = len(words)
    for _ in range(STEPS):
        if not stack:
            break
        node, at, gap = stack.pop()
        if node.label is not None and gap == 0 and longest.get(node.label, 0) < at:
            longest[node.label] = at
        if at == count:
            continue
        word = words[at]
        for below in node.onward.get(word, ()):
            stack.append((below, at + 1, 0))
        if "N" in node.onward and word[0].isdigit():
            stack.extend((below, at + 1, 0) for below in node.onward["N"])
        if gap > 1:
            stack.append((node, at + 1, gap - 1))
        for below in node.gap:
            stack.append((below, at, GAP + 1))
    return [Hit(start, end, label) for label, end in longest.items()]


@lru_cache(maxsize=1)
def _graph() -> Node:
    root = Node()
    for book in _BOOKS:
        for sort, places in lexicons.load(book).items():
            for place, listed in places.items():
                label = Label(book, sort, place)
                for entry in lexicons.entries(listed):
                    _lay(root, entry, label)
    return root


def _lay(root: Node, entry: str, label: Label) -> None:
    """Lays one phrase into the graph."""
    pieces = _PIECE.findall(entry)
    ends, rest = _lay_choices(pieces, 0, [root])
    if rest != len(pieces) or root in ends:
        raise ValueError(f"the phrase {entry!r} of the lexicon {label.book} is not well formed")
    for end in ends:
        if end.label is not None and end.label != label:
            raise ValueError(f"the phrase {entry!r} of the lexicon {label.book} ends where another does")
        end.label = label


def _lay_choices(pieces: list[str], at: int, fronts: list[Node]) -> tuple[list[Node], int]:
    """Lays alternatives up to a closing bracket or the end; returns where they end and the next piece.

    Alternatives that end in a word end in the same node, so that what follows is laid once.
    """
    join = Node()
    ends: list[Node] = []
    current = fronts
    while at < len(pieces) and pieces[at][0] != ")":
        piece = pieces[at]
        at += 1
        if piece == "|":
            ends.extend(current)
            current = fronts
        elif piece == "(":
            inner, at = _lay_choices(pieces, at, current)
            current = inner + current if pieces[at : at + 1] == [")?"] else inner
            at += 1
        else:
            is_last = at == len(pieces) or pieces[at][0] in "|)"
            current = [_lay_word(piece, current, join if is_last else Node())]
    return list(dict.fromkeys(ends + current)), at


def _lay_word(word: str, fronts: list[Node], node: Node) -> Node:
    for front in fronts:
        if word == "*":
            front.gap.append(node)
        else:
            front.onward.setdefault(word, []).append(node)
    return node
