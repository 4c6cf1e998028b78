"""Another accepted spelling, hyphenation or contraction of the same word, or a slip corrected."""

import unicodedata
from collections.abc import Callable

from provenance.classify.context import Side
from provenance.classify.joining import joining_words
from provenance.classify.sameness.hyphens import is_hyphenated
from provenance.classify.sameness.slips import a_letter_off, is_coined, without_owner
from provenance.lexicons.spelling import is_slip, same_word
from provenance.model.witness import AnnotationKind

_MAY_BE_DOUBLED = frozenset(("that", "had", "is", "in", "on", "her"))
"""Small words that grammar sets twice: "he knew that that was so", "moved in in June"."""

_WORD = 40
"""Characters in which a small word ends."""

_CONTRACTED = {
    "n't": "not",
    "'re": "are",
    "'ll": "will",
    "'ve": "have",
    "'m": "am",
}
_IRREGULAR = {"won't": "will not", "can't": "can not", "cannot": "can not", "shan't": "shall not", "it's": "it is"}


def same_spelling(original: Side, republished: Side) -> bool:
    """The changed words are the same words to a reader."""
    return form_of(original, republished) != ""


def is_another_spelling(original: Side, republished: Side) -> bool:
    """One plain word in two accepted spellings, before it is asked what it counts or names: "40 kilometres".

    A title with another hyphen is no more than that: "director general" and "director-general".
    """
    if _is_other_joint(original, republished) and not original.touched(AnnotationKind.NUMBER):
        return True
    if len(original.words) != 1 or len(republished.words) != 1:
        return False
    word, other = original.words[0], republished.words[0]
    if "percent" in (word, other) or word == other or not (word.isalpha() and other.isalpha()):
        return False
    return same_word(word, other)


def _is_other_joint(original: Side, republished: Side) -> bool:
    left, right = _phrase(original), _phrase(republished)
    return (
        left != right and without_joints(left + right).replace("'", "").isalpha() and _same_but_for_joints(left, right)
    )


def form_of(original: Side, republished: Side) -> str:
    """In which way two spellings of the same words differ; empty where they are other words."""
    if is_ampersand(original, republished):
        return "ampersand"
    if is_hyphenated(original, republished):
        return "hyphenation"
    if not original.words or not republished.words:
        return "doubled" if _is_doubled(original) or _is_doubled(republished) else ""
    left, right = _phrase(original), _phrase(republished)
    if _is_name_with_apostrophe(left, right):
        return ""
    for form, is_same in _FORMS:
        if is_same(left, right):
            return form
    if _is_one_else(original, republished):
        return "hyphenation"
    if not _is_corrected(original, republished):
        return ""
    return "variant" if _are_all_accepted(original, republished) else "slip"


def _are_all_accepted(original: Side, republished: Side) -> bool:
    """Two or more words side by side, each in another accepted spelling: "centre's theatre", "center's theater"."""
    pairs = [without_owner(a, b) for a, b in zip(original.words, republished.words, strict=True)]
    return all(a == b or (same_word(a, b) and not is_slip(a, b) and not is_slip(b, a)) for a, b in pairs)


def _is_another_name(original: Side, republished: Side) -> bool:
    """A name with a letter more is another name; its title may be corrected."""
    before, after = ([n.value for n in side.touched(AnnotationKind.NAME)] for side in (original, republished))
    return bool(before and after) and before != after


def _same_but_for_joints(left: str, right: str) -> bool:
    return without_joints(left) == without_joints(right) and same_word(left, right)


def without_joints(phrase: str) -> str:
    """Letters without the hyphens and spaces between them."""
    return phrase.replace("-", "").replace(" ", "")


def _phrase(side: Side) -> str:
    words: list[str] = []
    end = -1
    for token in side.tokens:
        if token.fold == "'" and words and words[-1].endswith("s") and token.start == end:
            words[-1] += "'"
        elif words and token.start == end and (token.fold == "-" or words[-1].endswith("-")):
            words[-1] += token.fold
        elif token.fold.strip(",.;:") and token.fold not in "\"'":
            words.append(token.fold)
        end = token.end
    return " ".join(words)


def contracted(original: Side, republished: Side) -> bool:
    """One side has the other's words drawn together: "they'd" and "they would"."""
    left, right = _phrase(original), _phrase(republished)
    if left == right or "'" not in left + right:
        return False
    return _is_contracted(left, right) or _lost_in_not(left, right) or _lost_in_not(right, left)


def _lost_in_not(wrong: str, right: str) -> bool:
    """ "dont" for "don't": a slip that takes the negation out of sight; "wont" and "cant" too, which are words."""
    return right.endswith("n't") and " " not in right and wrong == right.replace("'", "")


def _is_contracted(left: str, right: str) -> bool:
    words, others = _spelled_out(left).split(), _spelled_out(right).split()
    if words == others:
        return True
    is_drawn = left.count(" ") != right.count(" ")
    if (
        is_drawn
        and len(words) == len(others)
        and all(a == b or same_word(a, b) for a, b in zip(words, others, strict=True))
    ):
        return True  # "couldn't honour" and "could not honor"
    return any(
        short.endswith(ending) and long == f"{short[: -len(ending)]} {word}"
        for short, long in ((left, right), (right, left))
        for ending, word in _AMBIGUOUS
    )


_AMBIGUOUS = (("'s", "is"), ("'s", "has"), ("'s", "us"), ("'d", "would"), ("'d", "had"))
"""Endings that stand for one of several words: the other side says which."""


def _spelled_out(phrase: str) -> str:
    words = []
    for word in phrase.split(" "):
        known = _IRREGULAR.get(word)
        ending = next((e for e in _CONTRACTED if word.endswith(e)), None)
        if known is None and ending is not None:
            known = f"{word[: -len(ending)]} {_CONTRACTED[ending]}"
        words.append(known or word)
    return " ".join(words)


def _bare(phrase: str) -> str:
    """Without what distinguishes James' from James's, 1990's from 1990s, and "U.S." from "US"."""
    return " ".join(_bare_word(word) for word in phrase.split(" "))


def _bare_word(word: str) -> str:
    if not any(c.isdigit() for c in word):
        word = word.replace(".", "")
    if word.endswith("s's"):
        return word[:-1]  # James's as James'
    return word[:-2] + "s" if word.endswith("'s") and word[:-2].isdecimal() else word.removeprefix("'")


def _lost_apostrophe(phrase: str, other: str) -> bool:
    """ "mayors office" for "mayor's office": a slip of the keyboard, as one side has no apostrophe at all."""
    longer = max(phrase, other, key=len)
    if ("'" in phrase) == ("'" in other) or phrase.replace("'", "") != other.replace("'", ""):
        return False
    return not _is_name_with_apostrophe(longer, "")


def _is_name_with_apostrophe(phrase: str, other: str) -> bool:
    """Odell and O'Dell are two names: more than an ending stands behind the apostrophe of one of them."""
    with_one = [word for text in (phrase, other) for word in text.split(" ") if "'" in word[1:-2]]
    return len(with_one) == 1 and with_one[0].rpartition("'")[2][2:].isalpha()


def without_accents(phrase: str) -> str:
    """Letters without their marks: café is cafe."""
    if phrase.isascii():
        return phrase
    parted = unicodedata.normalize("NFD", phrase)
    return "".join(c for c in parted if not unicodedata.combining(c))


def _is_doubled(side: Side) -> bool:
    """A small word that stands beside itself: "saw the the boat"."""
    if len(side.words) != 1 or len(side.tokens) != 1 or side.words[0] not in joining_words() - _MAY_BE_DOUBLED:
        return False
    text = side.reading.witness.text
    before, after = (
        text[max(0, side.start - _WORD) : side.start].split()[-1:],
        text[side.end : side.end + _WORD].split()[:1],
    )
    return [side.words[0]] in ([w.casefold() for w in before], [w.casefold() for w in after])


def _is_one_else(original: Side, republished: Side) -> bool:
    """ "any body else" can only be "anybody else"."""
    joined, other = "".join(original.words), "".join(republished.words)
    if joined != other or not joined.endswith(("body", "one")):
        return False
    return all(
        side.reading.witness.text[side.end : side.end + _WORD].lstrip()[:4].casefold() == "else"
        for side in (original, republished)
    )


def _is_corrected(original: Side, republished: Side) -> bool:
    """A known slip, or a word doubled by mistake, put right."""
    words, others = original.words, republished.words
    if len(words) == len(others):
        pairs = [(a, b) for a, b in zip(words, others, strict=True) if a != b]
        may_be_off = not _is_another_name(original, republished) and not is_coined(original, republished)
        return bool(pairs) and all(
            is_slip(a, b)
            or is_slip(b, a)
            or same_word(without_accents(a), without_accents(b))
            or (may_be_off and a_letter_off(*without_owner(a, b)))
            for a, b in pairs
        )
    return False


def slipped(original: Side, republished: Side) -> bool:
    """One word and its known slip, whatever else the right one would be: "definately" for "definitely"."""
    if len(original.words) != 1 or len(republished.words) != 1:
        return False
    (word,), (other,) = original.words, republished.words
    return is_slip(word, other) or is_slip(other, word)


def is_ampersand(original: Side, republished: Side) -> bool:
    """ "Rooke & Lyle" and "Rooke and Lyle"."""
    return {original.folds, republished.folds} == {("&",), ("and",)}


_SIZES = frozenset(("size", "style", "shape", "price", "face", "colour", "color", "edge", "wing", "length", "scale"))


def _is_same_measure(left: str, right: str) -> bool:
    """ "bus-size" and "bus-sized": the ending that a compound may have."""
    shorter, longer = sorted((left, right), key=len)
    head, _, tail = shorter.rpartition("-")
    return bool(head) and tail in _SIZES and longer in (shorter + "d", shorter + "ed")


_FORMS: tuple[tuple[str, Callable[[str, str], bool]], ...] = (
    ("hyphenation", _same_but_for_joints),
    ("variant", same_word),
    ("variant", _is_same_measure),
    ("contraction", lambda left, right: _is_contracted(left, right)),
    ("possessive", lambda left, right: _bare(left) == _bare(right)),
    ("slip", _lost_apostrophe),
    ("accents", lambda left, right: without_accents(left) == without_accents(right)),
)
