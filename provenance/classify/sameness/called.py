"""What a body, a currency or an officer is called for short: "the agency" and "the HSA", "US$" and "$"."""

from functools import cache

from provenance import lexicons
from provenance.classify.context import Side
from provenance.classify.joining import joining_words
from provenance.model.document import STORY_ROLES
from provenance.model.witness import AnnotationKind, Token, TokenKind

_NEXT = 30
"""Characters in which the word beside a change stands."""

_MOST = 12
"""Tokens of such a change at most."""

_US = frozenset(("us", "u.s.", "u.s"))
_RETIRED = frozenset(("retired", "ret.", "ret", "veteran", "ex-army"))


def same_called(original: Side, republished: Side) -> bool:
    """Both sides call the same by a longer and a shorter form."""
    for full, short in ((original, republished), (republished, original)):
        if len(full.tokens) > _MOST:
            continue
        if not short.words and (_is_us_dollar(full) or _is_retired(full)):
            return True
        if short.words and (_is_head_of(full, short) or _is_paraphrased(full, short)):
            return True
    return False


def is_paraphrased(original: Side, republished: Side) -> bool:
    """A body's name, and its own words in another order, fewer or as many."""
    return _is_paraphrased(original, republished) or _is_paraphrased(republished, original)


def _is_us_dollar(full: Side) -> bool:
    """ "US" before a dollar or its sign, in a text that means no other dollar."""
    if len(full.words) != 1 or full.words[0] not in _US or len(full.tokens) != 1:
        return False
    following = full.reading.witness.text[full.end : full.end + _NEXT].lstrip().casefold()
    return following.startswith(("$", "dollar", "cents"))


def _is_retired(full: Side) -> bool:
    """ "retired Lt. Paul Garrity": an officer keeps the rank, and the short form has neither."""
    words = [t for t in full.tokens if t.kind is TokenKind.WORD]
    if not 2 <= len(words) <= 5 or len(words) != len(full.tokens) or words[0].fold not in _RETIRED:
        return False
    following = full.reading.witness.text[full.end : full.end + _NEXT].lstrip()
    return following[:1].isupper() and all(t.fold.rstrip(".") in _ranks() for t in words[1:])


@cache
def _ranks() -> frozenset[str]:
    """The words of titles and ranks, short and long."""
    found: set[str] = set()
    for row in lexicons.columns("abbreviations", "titles"):
        for cell in row:
            found.update(word.strip(",.") for form in cell.split(",") for word in form.casefold().split())
    return frozenset(found | {"army", "navy", "police", "air", "force", "marine", "u.s"})


def _is_head_of(head: Side, short: Side) -> bool:
    """ "the agency" and "the HSA", which the text gives in brackets behind the Health Service Agency."""
    words = [t for t in head.tokens if t.kind is TokenKind.WORD and t.fold not in ("the", "its")]
    if len(words) != 1 or not words[0].text[0].islower() or words[0].fold not in _heads():
        return False
    word = words[0].fold.removesuffix("'s")
    forms = [a.value for a in short.touched(AnnotationKind.ABBREVIATION) if a.fact("form") == "short"]
    telling = [t for t in short.tokens if t.kind is TokenKind.WORD and t.fold not in joining_words()]
    return len(telling) == 1 and any(word in (form.split()[-1], form.split()[0]) for form in forms)


def _is_paraphrased(full: Side, short: Side) -> bool:
    """ "Brandt County Board of Elections" and "county elections board": its own words, in another order."""
    if max(len(full.tokens), len(short.tokens)) > _MOST or full.role not in STORY_ROLES:
        return False
    if not all(t.kind is TokenKind.WORD for t in (*full.tokens, *short.tokens)):
        return False
    words, others = _told(full.tokens), _told(short.tokens)
    if not 2 <= len(others) <= len(words) or len(words) < 3:
        return False
    if not all(t.text[0].isupper() for t in words):
        return False
    if [t.fold for t in words] == [t.fold for t in others]:
        return False
    stems, kept = [_stem(t) for t in words], [_stem(t) for t in others]
    return kept[-1] in _heads() and all(stem in stems for stem in kept) and len(set(kept)) == len(kept)


def _told(tokens: tuple[Token, ...]) -> list[Token]:
    return [t for t in tokens if t.fold not in joining_words()]


def _stem(token: Token) -> str:
    fold = token.fold.removesuffix("'s").removesuffix("'")
    return fold[:-1] if fold.endswith("s") and not fold.endswith("ss") else fold


@cache
def _heads() -> frozenset[str]:
    """What a body is: agency, board, court."""
    listed = {word for table in ("heads", "tails") for line in lexicons.words("names", table) for word in line.split()}
    return frozenset(
        listed | {"agency", "service", "force", "group", "union", "party", "regulator", "watchdog", "alliance"}
    )
