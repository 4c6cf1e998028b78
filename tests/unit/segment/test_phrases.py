"""The language of the lexicons, and that all of them speak it."""

import re
from collections.abc import Iterator

import pytest

from provenance import lexicons
from provenance.segment.graph import Graph, Label, Node
from provenance.segment.look import Look
from provenance.segment.phrases import find_phrases

BOOKS = ("furniture", "disclaimers", "notices", "credits")
PLACES = {
    "closes", "fillers", "flag", "holds", "items", "label", "opens", "person", "tail", "weak", "whole",
}  # fmt: skip
LABEL = Label("book", "sort", "holds")


def _entries() -> Iterator[tuple[str, str, str]]:
    for book in BOOKS:
        for places in lexicons.load(book).values():
            for place, listed in places.items():
                for entry in lexicons.entries(listed):
                    yield book, place, entry


def _ends(phrase: str, line: str) -> list[int]:
    """Where the phrase ends that begins at the first word of the line."""
    graph = Graph()
    graph.add(phrase, LABEL)
    words = tuple(line.split())
    found: set[int] = set()

    def follow(node: Node, at: int, gap: int) -> None:
        if node.label:
            found.add(at)
        if at < len(words):
            for below in node.onward.get(words[at], ()):
                follow(below, at + 1, 0)
            if gap:
                follow(node, at + 1, gap - 1)
        for below in node.gap:
            follow(below, at, 6)

    first = graph.first(words[0])
    if first is not None:
        found.update({1} if first.labels else ())
        for node in first.onward.get(words[1], ()) if len(words) > 1 else ():
            follow(node, 2, 0)
        for node in first.gap:
            follow(node, 1, 6)
    return sorted(found)


@pytest.mark.parametrize(
    ("phrase", "line", "ends"),
    [
        ("sign up", "sign up now", [2]),
        ("sign (up|in)", "sign in now", [2]),
        ("(please)? share (this story|it)", "share this story", [3]),
        ("(please)? share (this story|it)", "please share it", [3]),
        ("sign up for * newsletter", "sign up for our free weekly newsletter", [7]),
        ("sign up for * newsletter", "sign up for newsletter", [4]),
        ("sign up for * newsletter", "sign up for a b c d e f g newsletter", []),
        ("N min read", "3 min read", [3]),
        ("((a|b) c|d) e", "b c e", [3]),
        ("((a|b) c|d) e", "d e", [2]),
        ("sign up", "signs up", []),
    ],
)
def test_phrases(phrase: str, line: str, ends: list[int]) -> None:
    assert _ends(phrase, line) == ends


def test_every_word_of_a_lexicon_can_be_met() -> None:
    """A word is written as a block's words come out: lower case, no marks, one piece."""
    for _book, _place, entry in _entries():
        for word in re.split(r"[\s()|?]+", entry):
            if word not in ("", "*", "N"):
                assert Look(word).words == (word,), entry


def test_every_place_is_known_and_every_phrase_well_formed() -> None:
    for book, place, entry in _entries():
        assert place in PLACES, f"{book}: {place}"
        assert entry.count("(") == entry.count(")"), entry
        assert not entry.startswith("*"), entry


def test_hits_come_in_text_order_and_inside_the_line() -> None:
    words = Look("Sign up for our free newsletter and read more stories like this on Facebook").words
    hits = find_phrases(words, is_line=True)
    assert hits
    assert [hit.start for hit in hits] == sorted(hit.start for hit in hits)
    assert all(0 <= hit.start < hit.end <= len(words) for hit in hits)


def test_unclosed_phrases_are_refused() -> None:
    graph = Graph()
    graph.add("share (this|it))", LABEL)
    with pytest.raises(ValueError, match="not well formed"):
        graph.first("share")
