"""Whether two spellings are one word: colour and color, e-mail and email, per cent and percent.

Words are compared folded. The lists are in spelling.toml, the families that need no list are rules:
-ise and -ize, -yse and -yze, and forms that differ only in hyphens and spaces.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from itertools import compress
from operator import itemgetter, ne

from provenance import lexicons

_ENDINGS = ("", "s", "ed", "ing", "er", "ers", "able", "ful", "less", "ly", "hood", "hoods", "ite", "ites", "y")
_DOUBLED_ENDINGS = ("ed", "ing", "er", "ers", "or", "ors", "ation", "ist", "ists", "able", "ous")
_ISE = re.compile(r"(?<=[a-z]{3})(is|ys)(?=(?:e|ed|es|er|ers|ing|able|ation|ations|ational)$)")
_NOT_IZE = frozenset(("prise", "prised", "prises", "prising", "apprise", "apprised", "apprises", "apprising"))
_SPACES = str.maketrans("", "", "-'\u2010\u2011 ")


def same_word(left: str, right: str) -> bool:
    """Two folded words (or phrases, parted by spaces) are accepted spellings of one word."""
    return left == right or standard(left) == standard(right) or _same_parts(left, right)


def _same_parts(left: str, right: str) -> bool:
    """A compound of which a part is spelled otherwise: grey-haired and gray-haired."""
    parts, others = left.split("-"), right.split("-")
    if not 1 < len(parts) == len(others):
        return False
    return all(a == b or standard(a) == standard(b) for a, b in zip(parts, others, strict=True))


def is_slip(wrong: str, right: str) -> bool:
    """`wrong` is a known misspelling of `right`; both folded."""
    return _slips().get(wrong) == right


def are_two_words(word: str, other: str) -> bool:
    """The two look like one word and its slip, and are known to be two words."""
    return frozenset((word, other)) in _two_words()


@cache
def _two_words() -> frozenset[frozenset[str]]:
    return frozenset(frozenset(entry.split()) for entry in lexicons.words("spelling", "two_words"))


def is_spelled_otherwise(word: str) -> bool:
    """A folded word is listed with another spelling."""
    return word in _variants()


def spelled_from_the_beginning(letters: int) -> Iterable[tuple[str, str]]:
    """The listed spellings that differ in so many first letters from the one that stands for them, with that one."""
    first = itemgetter(slice(letters))
    found = _variants()
    return compress(found.items(), map(ne, map(first, found), map(first, found.values())))


@lru_cache(maxsize=65536)
def standard(word: str) -> str:
    """The one form that stands for all spellings of a folded word: American, without hyphens and spaces.

    It is a key to compare by, not a word to print. Words whose hyphen or space makes another word keep it.
    """
    stem, possessive = (word[:-2], "'s") if word.endswith("'s") else (word, "")
    joined = stem.translate(_SPACES)
    if joined != stem and joined not in _kept_apart():
        stem = joined
    known = _variants().get(stem) or _with_prefix(stem) or _plural(stem)
    if known is None and stem not in _NOT_IZE:
        known = _by_family(_ISE.sub(lambda match: match.group()[0] + "z", stem))
    return (known or stem) + possessive


_PREFIXES = frozenset(("be", "de", "dis", "mis", "multi", "non", "out", "over", "post", "pre", "re", "un", "under"))


def _plural(stem: str) -> str | None:
    """A listed noun in the plural: yoghurts."""
    known = _variants().get(stem[:-1]) if stem[-1:] == "s" and len(stem) > 4 else None
    return known + "s" if known else None


def _with_prefix(stem: str) -> str | None:
    """A listed word behind a prefix: mislabelled, unfulfilled, refuelled."""
    for length in (2, 3, 4, 5):
        if stem[:length] in _PREFIXES and len(stem) > length + 4 and stem[length:] in _variants():
            return stem[:length] + _variants()[stem[length:]]
    return None


_OUR = re.compile(r"(?<=[a-z]{3})our")
_GREEK = tuple(
    (digraph, digraph.replace("ae", "e").replace("oe", "e"))
    for digraph in (
        *("haem", "paed", "aesth", "oesoph", "naec", "faec", "foet", "oestr", "oedem", "aemi", "palae", "archae"),
        *("rrhoea", "coeli", "mediaev", "ischaem"),
    )
)


def _by_family(word: str) -> str:
    """What needs no list: -our, -ogue, -eable, -dgement, and ae and oe in words from the Greek."""
    if "our" in word:
        word = _OUR.sub("or", word)
    if "ae" in word or "oe" in word:
        for digraph, plain in _GREEK:
            word = word.replace(digraph, plain)
    for ending, plain in _BRITISH:
        if ending in word:
            word = word.replace(ending, plain)
    return word


_BRITISH = (("ogue", "og"), ("eable", "able"), ("eably", "ably"), ("dgement", "dgment"))


@cache
def _kept_apart() -> frozenset[str]:
    """Words that a hyphen or a space makes into others, with the endings of those that begin with "re"."""
    listed = lexicons.words("spelling", "not_one_word")
    verbs = [word for word in listed if word.startswith("re")]
    endings = {f"{verb.removesuffix('e')}{ending}" for verb in verbs for ending in ("ed", "es", "ing")}
    return frozenset(listed).union(endings, (f"{verb}s" for verb in verbs))


@cache
def _slips() -> dict[str, str]:
    pairs = (entry.partition(" ") for entry in lexicons.words("spelling", "slips"))
    return {wrong: right for wrong, _, right in pairs}


@cache
def _variants() -> dict[str, str]:
    """Every listed spelling and the one that stands for it, both without hyphens and spaces."""
    found: dict[str, str] = {}
    for standard_form, variant in _pairs():
        for form in (variant, standard_form):
            found.setdefault(form if form.isalpha() else form.translate(_SPACES), standard_form)
    return found


def _pairs() -> Iterator[tuple[str, str]]:
    for table in ("single", "ence", "digraphs", "words", "names"):
        for entry in lexicons.words("spelling", table):
            first, *others = entry.lower().split(" ")
            yield first, " ".join(others)
    for stem in _stems("our"):
        for ending in _ENDINGS:
            yield stem + ending, stem[:-2] + "our" + ending
    for stem in _stems("re"):
        for ending, british in (("", "re"), ("s", "res"), ("ed", "red"), ("goer", "regoer"), ("goers", "regoers")):
            yield stem + ending, stem[:-2] + british
    for stem in _stems("doubled"):
        for ending in _DOUBLED_ENDINGS:
            yield stem + ending, stem + stem[-1] + ending


def _stems(table: str) -> Iterator[str]:
    for entry in lexicons.words("spelling", table):
        yield from entry.split()
