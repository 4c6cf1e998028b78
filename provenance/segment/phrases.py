"""Finds the phrases of the lexicons in a line of words, in one walk over the words.

A phrase is written in lower case, without marks: `sign up (for|to) * (newsletter|alerts)`.
`(a|b c)` is one of several, `(a)?` may be missing, `*` stands for up to `GAP` words (also at the end), `N` for a
word that begins with a digit. Phrases are laid into graphs whose edges are words (Thompson's construction, without
determinising); from a word of a line the walk follows the edges, so the work is the length of the line times a bound.

There are three graphs, since most words of a page are prose: phrases that have to open a block are sought at its
first word only, those that make up whole lines only in short lines, and the rest at every word.
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from provenance import lexicons

GAP = 6
"""Most words that `*` may stand for."""

STEPS = 600
"""Most steps of one walk from one word; reached by no line of a real page."""

_PIECE = re.compile(r"\(|\)\??|\||[^\s()|]+")
_BOOKS = ("furniture", "disclaimers", "notices", "credits")
_AT_START = frozenset(("label", "flag", "opens"))
_IN_LINES = frozenset(("whole", "items", "weak"))
_APART = frozenset(("fillers",))


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
    """A place in a graph: what may come next, and what has been said when nothing more has to come."""

    __slots__ = ("gap", "label", "onward")

    def __init__(self) -> None:
        self.onward: dict[str, list[Node]] = {}
        self.gap: list[Node] = []
        self.label: Label | None = None


class Graph:
    """Phrases that begin at the same kinds of place. A phrase is laid into it when one of its first words is met."""

    def __init__(self) -> None:
        self._root = Node()
        self._waiting: dict[str, list[tuple[str, Label]]] = {}

    def add(self, entry: str, label: Label) -> None:
        for word in _first_words(entry):
            self._waiting.setdefault(word, []).append((entry, label))

    def first(self, word: str) -> list[Node]:
        """The nodes behind `word` at the beginning of a phrase."""
        nodes = self._behind(word)
        return nodes + self._behind("N") if word[0].isdigit() else nodes

    def _behind(self, word: str) -> list[Node]:
        waiting = self._waiting.pop(word, ())
        for entry, label in waiting:
            fresh = Node()
            _lay(fresh, entry, label)
            self._root.onward.setdefault(word, []).extend(fresh.onward.get(word, []))
        return self._root.onward.get(word, [])


class Graphs(NamedTuple):
    """The phrases by where they may begin."""

    at_start: Graph
    in_lines: Graph
    anywhere: Graph


def find_phrases(words: tuple[str, ...], is_line: bool) -> tuple[Hit, ...]:
    """Every phrase of the lexicons in `words`, by where it starts; of one label at one place the longest.

    `is_line` where the block is a line rather than a graf: only then are whole lines and buttons sought.
    """
    if not words:
        return ()
    graphs = _graphs()
    hits = _walk(graphs.at_start.first(words[0]), words, 0)
    for graph in (graphs.anywhere, graphs.in_lines) if is_line else (graphs.anywhere,):
        for start, word in enumerate(words):
            hits.extend(_walk(graph.first(word), words, start))
    hits.sort(key=lambda hit: hit.start)
    return tuple(hits)


def opening_phrases(words: tuple[str, ...]) -> tuple[Hit, ...]:
    """The phrases with which the line opens."""
    return tuple(_walk(_graphs().at_start.first(words[0]), words, 0)) if words else ()


@lru_cache(maxsize=1)
def fillers() -> frozenset[str]:
    """Words that count beside a button's word only: "on" in "Share on Facebook"."""
    tables = lexicons.load("furniture").values()
    return frozenset(word for places in tables for word in lexicons.entries(places.get("fillers", "")))


def _walk(firsts: list[Node], words: tuple[str, ...], start: int) -> list[Hit]:
    """Follows a graph from the nodes behind the word at `start`; a gap counts down the words that it may still take."""
    if not firsts:
        return []
    longest: dict[Label, int] = {}
    count = len(words)
    following = words[start + 1] if start + 1 < count else ""
    stack = [
        (node, start + 1, 0)
        for node in firsts
        if following in node.onward or node.label is not None or node.gap or "N" in node.onward
    ]
    for _ in range(STEPS):
        if not stack:
            break
        node, at, gap = stack.pop()
        if node.label is not None and longest.get(node.label, 0) < at:
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
def _graphs() -> Graphs:
    graphs = Graphs(Graph(), Graph(), Graph())
    for label, entries in _listed():
        if label.place in _APART:
            continue
        graph = graphs.at_start if label.place in _AT_START else graphs.in_lines if label.place in _IN_LINES else graphs.anywhere
        for entry in entries:
            graph.add(entry, label)
    return graphs


def _listed() -> Iterable[tuple[Label, Iterable[str]]]:
    for book in _BOOKS:
        for sort, places in lexicons.load(book).items():
            for place, listed in places.items():
                yield Label(book, sort, place), lexicons.entries(listed)


def _first_words(entry: str) -> list[str]:
    """The words that a phrase may begin with, each once."""
    found: dict[str, None] = {}
    opened: list[bool] = []
    begins = True
    pieces = _PIECE.findall(entry) if entry[0] == "(" else [entry.partition(" ")[0]]
    for piece in pieces:
        if piece == "(":
            opened.append(begins)
        elif piece == "|":
            begins = opened[-1] if opened else True
        elif piece[0] == ")":
            begins = piece == ")?" and opened[-1]
            opened.pop()
            if not (opened or begins):
                break
        else:
            if begins:
                found[piece] = None
            begins = False
    return list(found)


def _lay(root: Node, entry: str, label: Label) -> None:
    """Lays one phrase into a graph."""
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
