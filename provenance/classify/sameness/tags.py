"""What stands behind a name in short or in full: a party and state, a numeral; and the number of a road."""

from collections.abc import Sequence

from provenance.classify.context import Side
from provenance.classify.joining import joining_words
from provenance.classify.sameness.long_forms import plain
from provenance.classify.sameness.partisans import state_names

_NAME = 40
"""Characters in which the word before a numeral stands."""

_NUMERALS = {
    "ii": "second",
    "iii": "third",
    "iv": "fourth",
    "v": "fifth",
    "vi": "sixth",
    "vii": "seventh",
    "viii": "eighth",
    "ix": "ninth",
    "x": "tenth",
    "xi": "eleventh",
    "xii": "twelfth",
    "xiii": "thirteenth",
    "xiv": "fourteenth",
}


def same_numeral(original: Side, republished: Side) -> bool:
    """ "King Aldric IV" and "King Aldric the Fourth", "Orr III" and "Orr 3rd"."""
    words = [" ".join(plain(w) for w in side.words if w != "the") for side in (original, republished)]
    told = [_NUMERALS.get(word, word) for word in words]
    return told[0] == told[1] and words[0] != words[1] and all(_follows_one(side) for side in (original, republished))


def _follows_one(side: Side) -> bool:
    before = side.reading.witness.text[max(side.context.start, side.start - _NAME) : side.start].split()
    return bool(before) and before[-1][0].isupper() and side.start > side.context.start


_PARTIES = {"r": "republican", "d": "democrat", "i": "independent"}


def same_party(original: Side, republished: Side) -> bool:
    """R-Idaho and "a Republican from Idaho"; D-N.Y. and "Democrat of New York"; D-Calif. and D-CA."""
    tags = ["".join(side.words).partition("-") for side in (original, republished)]
    if tags[0][0] == tags[1][0] and tags[0][0] in _PARTIES:
        left, right = (state_names().get(tag[2].replace(".", ""), "") for tag in tags)
        return left == right != ""
    for tag, phrase in ((original, republished), (republished, original)):
        party, _, state = "".join(tag.words).partition("-")
        words = [word for word in phrase.words if word not in joining_words()]
        if party in _PARTIES and state and words and words[0].startswith(_PARTIES[party]):
            return not words[1:] or _is_state(state, words[1:])
        if party in _PARTIES and words and words[-1].startswith(_PARTIES[party]):
            return (not state and len(words) == 1) or (bool(state) and len(words) > 1 and _is_state(state, words[:-1]))
    return False


def _is_state(short: str, words: Sequence[str]) -> bool:
    """ "Mich." and "Michigan"; what no list has begins with the same letter."""
    name, other = (state_names().get(form.replace(".", ""), "") for form in (short, " ".join(words)))
    return name == other if name and other else words[0][:1] == short[:1]


def same_road(original: Side, republished: Side) -> bool:
    """I-94 and Interstate 94."""
    left, right = (" ".join(side.words).replace("interstate ", "i-") for side in (original, republished))
    return left == right and left.startswith("i-")
