"""One phrase in two forms, read piece by piece: "Asst. U.S. Atty." and "assistant U.S. attorney", "Ohio DOT" and
"Ohio Department of Transportation", "Senate Committee on Commerce" and "Senate Commerce Committee".

A change holds the words that differ, and a name in another form keeps some of its words. So both sides are read from a
little before the change to a little behind it, as far as the words round them are the same. The two stretches say the
same where they fall into as many pieces that answer each other in order: the same word, a short form and its long one
(from abbreviations.toml), initials and the words that they are of, a land and its people. What a body is may stand at
its head or its tail, and a few words that say nothing of a name may be left out: an article, "Inc.", "U.S." before a
body of the United States.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from provenance.classify.context import Side
from provenance.classify.sameness.long_forms import (
    companies,
    land_of,
    meanings,
    ordinals,
    parts,
    plain,
    turning,
)
from provenance.classify.sameness.pieces import Pieces, Words, may_tell
from provenance.model.document import Role
from provenance.model.span import Span
from provenance.model.witness import AnnotationKind, Token, TokenKind

_MOST = 14
"""Words of a stretch at most."""

_BESIDE = 5
"""Words before a change, and behind it, that are read with it at most."""

_PLAIN = 1
"""Words among these that can be of any phrase: the "health" of a minister."""

_REACH = 90
"""Characters in which these stand."""

_ARTICLES = frozenset(("a", "an", "the"))
_TELLING = (TokenKind.WORD, TokenKind.NUMBER)
_NOT_READ = (Role.BYLINE, Role.CREDIT, Role.DATELINE)


def same_phrase(original: Side, republished: Side) -> bool:
    """Both sides, with as many of the words round them as they share, are one phrase in two forms."""
    if original.role in _NOT_READ or republished.role in _NOT_READ or not _may(original, republished):
        return False
    if any(side.touched(AnnotationKind.DATE) for side in (original, republished)):
        return False
    if _is_of_one_land(original, republished):
        return True
    return any(_answer(left, right) for left, right in _stretches(original, republished))


def _is_of_one_land(original: Side, republished: Side) -> bool:
    """ "American whiskey" and "U.S. whiskey": before what has no capital, so that it is no airline's name."""
    if not len(original.tokens) == len(republished.tokens) == 1:
        return False
    word, other = (plain(side.tokens[0].text) for side in (original, republished))
    lands = [land_of().get(plain(side.tokens[0].text)) for side in (original, republished)]
    if lands[0] is None or lands[0] != lands[1] or not _SHORT_LANDS.intersection((word, other)):
        return False
    if not all(side.tokens[0].text[0].isupper() for side in (original, republished)):
        return False  # "us" is no land
    after = original.reading.witness.text[original.end : original.end + 2]
    return after[:1] == " " and after[1:].islower() and not {word, other} & {"america", "britain"}


_SHORT_LANDS = frozenset(("us", "uk"))


def _may(original: Side, republished: Side) -> bool:
    """One side has something that can be a short form, or what a body is: most changes have neither."""
    if max(len(original.tokens), len(republished.tokens)) > _MOST or original.words == republished.words:
        return False
    tokens = (
        t
        for side in (original, republished)
        if side.exists
        for t in side.reading.tokens(Span(side.start, min(side.end, side.start + _REACH)))
    )
    return any(_is_sign(t) for t in tokens)


def _is_sign(token: Token) -> bool:
    if token.kind is not TokenKind.WORD:
        return False
    if token.text[-1:] == "." or sum(c.isupper() for c in token.text) > 1:
        return True
    fold = plain(token.text)
    if fold in turning() or fold in companies() or fold in land_of() or fold in parts() or fold == "of":
        return True
    return bool(meanings([token.text]))


class _Around(NamedTuple):
    """The words of the change, and those before and behind it that may be of one name with it."""

    before: Words
    inside: Words
    after: Words
    left: str
    right: str


def _stretches(original: Side, republished: Side) -> Iterator[tuple[Words, Words]]:
    """The changes with words beside them, those left out being the same: the shortest first."""
    around, other = _around(original), _around(republished)
    if around is None or other is None or not (_may_answer(around) or _may_answer(other)):
        return
    if _fits(around.inside) and _fits(other.inside):
        yield around.inside, other.inside
    facing: dict[tuple[str, str], list[Words]] = {}
    for others, ends in _grown(other):
        facing.setdefault(ends, []).append(others)
    for words, ends in _grown(around):
        for others in facing.get(ends, ()):
            if len(words) > len(around.inside) or len(others) > len(other.inside):
                yield words, others


def _may_answer(around: _Around) -> bool:
    """The words have a form that can be another's, or can be read in another order."""
    words = [*around.before, *around.inside, *around.after]
    folds = [plain(word) for word in words]
    return "of" in words or "circuit" in folds or not turning().isdisjoint(folds) or may_tell(words)


def _grown(around: _Around) -> Iterator[tuple[Words, tuple[str, str]]]:
    """The words of a change with 0, 1, 2 … of those beside it, and the words that then stand before and behind it."""
    before, after = [around.left, *around.before], [*around.after, around.right]
    left = [plain(word) or "<" for word in before]
    right = [plain(word) or ">" for word in after]
    for more in range(len(before)):
        for further in range(len(after)):
            words = [*before[len(before) - more :], *around.inside, *after[:further]]
            if _fits(words):
                yield words, (left[len(before) - more - 1], right[further])


def _fits(words: Words) -> bool:
    return 0 < len(words) <= _MOST


def _around(side: Side) -> _Around | None:
    tokens = side.reading.tokens(Span(max(side.context.start, side.start - _REACH), side.end + _REACH))
    inside = [t for t in tokens if t.start < side.end and t.end > side.start]
    if len(inside) > _MOST:
        return None
    behind = [t for t in tokens if t.start >= side.end and t.start >= side.start and t not in inside]
    ahead = [t for t in tokens if t.end <= side.start and t not in inside][::-1]
    if side.context.end:
        behind = [t for t in behind if t.end <= side.context.end]
    before, left = _beside(ahead)
    after, right = _beside(behind)
    return _Around(before[::-1], _read(inside), after, left, right)


def _beside(tokens: Sequence[Token]) -> tuple[Words, str]:
    """The words beside a change that may be of one name with it, nearest first, and the one where they end."""
    found: Words = []
    plain_words = 0
    for token in tokens:
        if token.kind not in _TELLING or len(found) == _BESIDE:
            return found, token.text
        if not _may_belong(token):
            plain_words += 1
            if plain_words > _PLAIN:
                return found, token.text
        found.append(token.text)
    return found, ""


def _may_belong(token: Token) -> bool:
    if token.text[0].isupper() or token.text[0].isdigit():
        return True
    fold = plain(token.text)
    return fold in _SMALL or fold in turning() or bool(meanings([token.text])) or fold in parts()


_SMALL = frozenset(("of", "on", "for", "and", "the"))


def _read(tokens: Sequence[Token]) -> Words:
    """The words of a change; a stop that touches the word before it is that word's."""
    words: Words = []
    end = -1
    for token in tokens:
        if token.text == "." and token.start == end and words:
            words[-1] += "."
        elif words and words[-1] == "°" and token.start == end:
            words[-1] += token.text
        elif token.fold.startswith("ex-") and len(token.text) > _EX:
            words += [token.text[:2], token.text[3:]]
        else:
            words.append(token.text)
        end = token.end
    return words


_EX = 4
"""Letters of "ex-" and a name behind it at least."""


def _answer(words: Words, others: Words) -> bool:
    """The two phrases are one in two forms: as they stand, or with what the body is at their other end."""
    if words == others:
        return False
    court = _court(words)
    if court and court == _court(others):
        return True
    for turned, phrase in _variants(words):
        for other_turned, other in _variants(others):
            if turned and other_turned:
                continue
            if Pieces(phrase, other, turned or other_turned).answer():
                return True
    return False


def _court(words: Words) -> Words:
    """ "9th U.S. Circuit Court of Appeals", "Court of Appeals for the 9th Circuit", "9th Circuit": which circuit."""
    folds = [plain(word) for word in words]
    told = [fold for fold in folds if fold not in _OF_COURTS]
    return told if len(told) == 2 and told[1] == "circuit" and told[0] in ordinals() else []


_OF_COURTS = frozenset(("us", "court", "courts", "appeals", "appeal", "of", "for", "the", "federal"))


def _variants(words: Words) -> Iterator[tuple[bool, Words]]:
    """The phrase, and the phrase with its head at its end or its tail at its head."""
    yield False, words
    for at, word in enumerate(words[:-2]):
        if plain(word) in turning() and plain(words[at + 1]) in ("of", "on", "for"):
            rest = words[at + 2 :]
            rest = rest[1:] if rest[0].casefold() == "the" else rest
            if rest and not _is_another(word, rest):
                yield True, [*words[:at], *rest, word]
    for at in range(1, len(words) - 1):
        if words[at] == "of":
            owners = words[at + 2 :] if words[at + 1].casefold() == "the" else words[at + 1 :]
            if owners and (_is_owner(owners) or (owners[-1][0].isupper() and _is_body_of(words[:at]))):
                yield True, [*owners, *(word for word in words[:at] if word.casefold() not in _ARTICLES)]
    if len(words) > 1 and plain(words[-1]) in turning():
        first = 1 if words[0].casefold() in _ARTICLES else 0
        for at in range(first, min(len(words) - 1, first + 2)):
            if not _is_another(words[-1], words[at:-1]):
                yield True, [*words[first:at], words[-1], "of", *words[at:-1]]


def _is_body_of(words: Words) -> bool:
    """ "Central Bank" of Tarsovia: what the body is and one word more at least."""
    told = [word for word in words if word.casefold() not in _ARTICLES]
    return len(told) > 1 and plain(told[-1]) in _BODIES


_BODIES = frozenset(("bank", "court", "police", "parliament", "assembly", "congress", "army", "ministry", "commission"))


def _is_owner(words: Words) -> bool:
    """A land, or a union of lands, in short or in full."""
    return plain(" ".join(words)) in land_of() or any(m.value in _UNIONS for m in meanings(words))


_UNIONS = frozenset(("united nations", "european union", "united states", "united kingdom", "african union"))


def _is_another(head: str, rest: Words) -> bool:
    """Washington University is not the University of Washington."""
    if plain(head) not in ("university", "college"):
        return False
    return len(rest) > 1 or any(m.form == "long" for m in meanings(rest)) or plain(rest[0]) in _TWINS


_TWINS = frozenset(("miami", "york", "washington", "columbia", "boston", "georgia", "london", "new york", "oxford"))
"""Of these a town has a university by each of the two names, or the other name means no university."""
