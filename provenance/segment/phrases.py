"""Finds the phrases of the lexicons in a line of words, in one walk over the words.

A phrase is written in lower case, without marks: `sign up (for|to) * (newsletter|alerts)`.
`(a|b c)` is one of several, `(a)?` may be missing, `*` stands for up to `GAP` words (also at the end), `N` for a
word that begins with a digit. Phrases are laid into graphs whose edges are words (Thompson's construction, without
determinising); from a word of a line the walk follows the edges, so the work is the length of the line times a bound.

There are three graphs, since most words of a page are prose: phrases that have to open a block are sought at its
first word only, those that make up whole lines only in short lines, and the rest at every word.
"""

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from provenance import lexicons
from provenance.segment.graph import First, Graph, Label, Node

GAP = 6
"""Most words that `*` may stand for."""

STEPS = 600
"""Most steps of one walk from one word; reached by no line of a real page."""

_DIGITS = frozenset("0123456789")
_BOOKS = ("furniture", "disclaimers", "notices", "credits")
_AT_START = frozenset(("label", "flag", "opens"))
_IN_LINES = frozenset(("whole", "items", "weak"))
_APART = frozenset(("fillers",))


class Hit(NamedTuple):
    """A phrase found in the words `start:end` (half-open)."""

    start: int
    end: int
    label: Label


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
        firsts = graph.firsts
        for start in [at for at, word in enumerate(words) if word in firsts or word[0] in _DIGITS]:
            first = graph.first(words[start])
            if first is not None and first.may_go_on(words[start + 1 : start + 2]):
                hits.extend(_walk(first, words, start))
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


def _walk(first: First | None, words: tuple[str, ...], start: int) -> list[Hit]:
    """Follows a graph from behind the word at `start`; a gap counts down the words that it may still take."""
    if first is None:
        return []
    at, count = start + 1, len(words)
    longest = dict.fromkeys(first.labels, at)
    stack = [(node, at, GAP + 1) for node in first.gap]
    if at < count:
        following = words[at]
        stack.extend((node, at + 1, 0) for node in first.onward.get(following, ()))
        if following[0].isdigit():
            stack.extend((node, at + 1, 0) for node in first.onward.get("N", ()))
    return _follow(stack, longest, words, start) if stack or longest else []


def _follow(
    stack: list[tuple[Node, int, int]], longest: dict[Label, int], words: tuple[str, ...], start: int
) -> list[Hit]:
    count = len(words)
    for _ in range(STEPS):
        if not stack:
            break
        node, at, gap = stack.pop()
        if node.label is not None and longest.get(node.label, 0) < at:
            longest[node.label] = at
        for below in node.gap:
            stack.append((below, at, GAP + 1))
        if at == count:
            continue
        word = words[at]
        for below in node.onward.get(word, ()):
            stack.append((below, at + 1, 0))
        if "N" in node.onward and word[0].isdigit():
            stack.extend((below, at + 1, 0) for below in node.onward["N"])
        if gap > 1:
            stack.append((node, at + 1, gap - 1))
    return [Hit(start, end, label) for label, end in longest.items()]


@lru_cache(maxsize=1)
def _graphs() -> Graphs:
    graphs = Graphs(Graph(), Graph(), Graph())
    for label, entries in _listed():
        if label.place in _APART:
            continue
        graph = (
            graphs.at_start
            if label.place in _AT_START
            else graphs.in_lines
            if label.place in _IN_LINES
            else graphs.anywhere
        )
        for entry in entries:
            graph.add(entry, label)
    return graphs


def _listed() -> Iterable[tuple[Label, Iterable[str]]]:
    for book in _BOOKS:
        for sort, places in lexicons.load(book).items():
            for place, listed in places.items():
                yield Label(book, sort, place), lexicons.entries(listed)
