"""Of which party and state somebody is, in another place and form: "Rep. Dana Orr, D-Mich.," and "Democratic Rep. Dana
Orr of Michigan"."""

from functools import cache
from typing import NamedTuple

from provenance import lexicons
from provenance.classify.context import Side
from provenance.classify.joining import joining_words
from provenance.classify.sameness.bearers import last_words_of_offices
from provenance.model.document import STORY_ROLES
from provenance.model.span import Span
from provenance.model.witness import Token, TokenKind

_MOST = 16
"""Tokens of a stretch at most."""

_PARTIES = {
    **dict.fromkeys(("d", "democrat", "democratic", "dem"), "democrat"),
    **dict.fromkeys(("r", "republican", "gop"), "republican"),
    **dict.fromkeys(("i", "independent"), "independent"),
}


class Partisan(NamedTuple):
    """The words beside party and state, in their order, and these; empty where none is told."""

    words: tuple[str, ...]
    party: str
    state: str


def same_partisan(original: Side, republished: Side) -> bool:
    """The same words beside one party and one state, of which at least one is told on both sides."""
    if original.role not in STORY_ROLES or republished.role not in STORY_ROLES:
        return False
    found = [_partisan(side.reading.tokens(Span(side.start, side.end))) for side in (original, republished)]
    return found[0] is not None and found[0] == found[1]


def _partisan(tokens: tuple[Token, ...]) -> Partisan | None:
    if not 0 < len(tokens) <= _MOST:
        return None
    words = [t for t in tokens if t.kind in (TokenKind.WORD, TokenKind.NUMBER)]
    rest: list[str] = []
    parties: list[str] = []
    states: list[str] = []
    at = 0
    while at < len(words):
        size = _read(words, at, parties, states)
        if not size:
            rest += [words[at].fold] if words[at].fold not in joining_words() else []
        at += size or 1
    if len(parties) > 1 or len(states) > 1 or not (parties or states) or not any(w.text[0].isupper() for w in words):
        return None
    if not parties and not last_words_of_offices().intersection(word.rstrip(".") for word in rest):
        return None
    return Partisan(tuple(rest), "".join(parties), "".join(states))


def _read(words: list[Token], at: int, parties: list[str], states: list[str]) -> int:
    """How many words from here are a party, a state or both, which are added to the lists."""
    word = words[at]
    party, joint, state = word.fold.partition("-")
    if joint and len(party) == 1 and party in _PARTIES and word.text[0].isupper():
        named = " ".join([state, *(w.fold for w in words[at + 1 : at + 2])])
        size = 2 if _bare(named) in state_names() else 1
        told = state_names().get(_bare(named if size > 1 else state))
        if told is None:
            return 0
        parties.append(_PARTIES[party])
        states.append(told)
        return size
    if word.fold in _PARTIES and (len(word.fold) > 1 or word.text.isupper()):
        parties.append(_PARTIES[word.fold])
        return 1
    for size in (2, 1):
        told = state_names().get(_bare(" ".join(w.fold for w in words[at : at + size])))
        if told is not None and len(words) >= at + size and word.text[0].isupper() and len(word.text) > 1:
            states.append(told)
            return size
    return 0


def _bare(form: str) -> str:
    return form.replace(".", "")


@cache
def state_names() -> dict[str, str]:
    """Each state in its forms, folded and without stops."""
    found: dict[str, str] = {}
    for shorts, code, name in lexicons.columns("abbreviations", "states"):
        for form in (*shorts.split(","), code, name):
            if form.strip():
                found[_bare(form.strip().casefold())] = name.casefold()
    return found
