"""The pieces of two phrases that answer each other: the same word, a short form and its long one, initials, a land."""

from collections.abc import Iterator, Sequence

from provenance.classify.joining import joining_words
from provenance.classify.sameness.letters import are_letters_of
from provenance.classify.sameness.long_forms import (
    Meaning,
    companies,
    land_of,
    meanings,
    most_words,
    owner,
    plain,
    turning,
)

Words = list[str]

_Meant = dict[int, list[tuple[int, tuple[Meaning, ...]]]]

_ARTICLES = frozenset(("a", "an", "the"))


class Pieces:
    """Whether two phrases fall into pieces that answer each other, one of them at least in another form."""

    def __init__(self, words: Words, others: Words, turned: bool) -> None:
        self._sides = (words, others)
        self._turned = turned
        self._known: dict[tuple[int, int, bool], bool] = {}
        self._meant: tuple[_Meant, _Meant] = ({}, {})

    def answer(self) -> bool:
        return self._from(0, 0, self._turned)

    def _from(self, at: int, other_at: int, told: bool) -> bool:
        key = (at, other_at, told)
        known = self._known.get(key)
        if known is None:
            words, others = self._sides
            if at == len(words) and other_at == len(others):
                known = told
            else:
                self._known[key] = False
                known = any(self._from(*step) for step in self._steps(at, other_at, told))
            self._known[key] = known
        return known

    def _steps(self, at: int, other_at: int, told: bool) -> Iterator[tuple[int, int, bool]]:
        words, others = self._sides
        if at < len(words) and other_at < len(others):
            word, other = words[at], others[other_at]
            if _same_word(word, other):
                yield at + 1, other_at + 1, told
            if _is_initial(word, other) or _is_initial(other, word):
                yield at + 1, other_at + 1, True
            for size, meanings_here in self._meanings(0, at):
                for other_size, other_meanings in self._meanings(1, other_at):
                    if _meet(meanings_here, other_meanings):
                        yield at + size, other_at + other_size, True
            if _may_be_letters(word):
                yield from ((at + 1, other_at + size, True) for size in _spelled(word, others, other_at))
            if _may_be_letters(other):
                yield from ((at + size, other_at + 1, True) for size in _spelled(other, words, at))
            if _are_of_one_land(words, at, others, other_at, self._turned):
                yield at + 1, other_at + 1, True
        for size, says in _left_out(words, at):
            yield at + size, other_at, told or says
        for size, says in _left_out(others, other_at):
            yield at, other_at + size, told or says

    def _meanings(self, side: int, at: int) -> list[tuple[int, tuple[Meaning, ...]]]:
        """The phrases that the lexicon has at a word of a side: how many words, and what they stand for."""
        known = self._meant[side].get(at)
        if known is None:
            words = self._sides[side]
            sizes = range(1, min(most_words(plain(words[at])), len(words) - at) + 1)
            found = [(size, meanings(words[at : at + size])) for size in sizes]
            known = self._meant[side][at] = [phrase for phrase in found if phrase[1]]
        return known


def may_tell(words: Words) -> bool:
    """Something in these words may be another form of what others say: where neither side has such, none answers."""
    return any(_is_telling(word) or _is_short(words, at) for at, word in enumerate(words))


def _is_telling(word: str) -> bool:
    """What the steps ask of a single word: an initial, letters, a land, what may be left out as another form."""
    if word[1:] == "." or word in _LEFT_OUT or _may_be_letters(word):
        return True
    fold = plain(word)
    return fold in _OWN or fold in land_of() or fold in companies()


def _is_short(words: Words, at: int) -> bool:
    """A phrase of the lexicon begins at a word, and is not only the long form of something."""
    sizes = range(1, min(most_words(plain(words[at])), len(words) - at) + 1)
    return any(meaning.form != "long" for size in sizes for meaning in meanings(words[at : at + size]))


def _meet(some: Sequence[Meaning], others: Sequence[Meaning]) -> bool:
    """Both stand for one thing, and one at least is a short form of it."""
    return any(
        a.value == b.value and ("short" in (a.form, b.form) or a.form == b.form == "alike")
        for a in some
        for b in others
    )


def _same_word(word: str, other: str) -> bool:
    return plain(word) == plain(other) or (word, other) in (("&", "and"), ("and", "&"))


def _is_initial(short: str, word: str) -> bool:
    """ "E." and "East"."""
    return len(short) == 2 and short[1] == "." and short[0].isupper() and word[0] == short[0] and word[1:].isalpha()


def _may_be_letters(word: str) -> bool:
    """The word has two capitals or more."""
    return not word.islower() and sum(c.isupper() for c in word) > 1


def _spelled(short: str, words: Words, at: int) -> Iterator[int]:
    """How many words `short` is the letters of, or the department of the officer that they are."""
    for end in range(at + 1, len(words) + 1):
        if plain(words[end - 1]) not in joining_words() and are_letters_of(owner(short), _owned(words[at:end])):
            yield end - at
    if _is_of_a_department(short, words, at):
        yield _of_whom(words, at)


_OFFICERS = frozenset(
    ("secretary", "undersecretary", "spokesman", "spokeswoman", "spokesperson", "official", "officials")
)


def _of_whom(words: Words, at: int) -> int:
    """How many words say of what department an officer is."""
    return next((k - at for k in range(at, len(words)) if words[k].casefold() in _OFFICERS), 0)


def _is_of_a_department(short: str, words: Words, at: int) -> bool:
    """ "DOT Secretary" and "Transportation Secretary": the department is not named, and meant."""
    size = _of_whom(words, at)
    if not size:
        return False
    return are_letters_of(owner(short), ["Department", "of", *_owned(words[at : at + size])])


def _owned(words: Words) -> Words:
    return [owner(word) for word in words]


def _are_of_one_land(words: Words, at: int, others: Words, other_at: int, turned: bool) -> bool:
    """ "Iraq's Ministry of Health" and "the Iraqi Health Ministry"; "American troops" and "U.S. troops"."""
    word, other = plain(words[at]), plain(others[other_at])
    land = land_of().get(word)
    if land is None or land != land_of().get(other) or word == other:
        return False
    rest, other_rest = words[at + 1 :], others[other_at + 1 :]
    if not rest or not other_rest or word.endswith("ans") or other.endswith("ans"):
        return False
    return turned or plain(rest[-1]) in turning() or plain(rest[0]) in turning()


_OWN = frozenset(("us", "uk", "un", "federal", "eu"))


def _left_out(words: Words, at: int) -> Iterator[tuple[int, bool]]:
    """How many words may be left out here, and whether that makes another form of the phrase."""
    if at == len(words):
        return
    word = words[at]
    if word.casefold() in _ARTICLES or word == ",":
        yield 1, False
    before = words[at - 1] if at else ""
    rest = words[at + 1 :]
    may_be_own = plain(word) in _OWN and len(rest) > 1 and rest[0][:1].isupper() and rest[1][:1].isalnum()
    if may_be_own and all(w.casefold() in _ARTICLES for w in words[:at]):
        yield 1, True
    if before[:1].isupper() and all(plain(w) in companies() or w in (",", "&") for w in words[at:]):
        yield len(words) - at, True
    if not rest and word in _TRAILING and before[:1].isupper() and (at > 1 or (len(before) > 1 and before.isupper())):
        yield 1, True


_TRAILING = frozenset(("agency", "union", "index", "composite"))
"""What may stand behind a name, and says only what it is."""

_LEFT_OUT = _TRAILING | {",", "&"}
