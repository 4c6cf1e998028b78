"""What a body is, dropped from its name, or all that is left of it: "Smithsonian Institution", "Corps of Engineers"."""

from functools import cache

from provenance import lexicons
from provenance.classify.context import Side
from provenance.classify.sameness.long_forms import companies
from provenance.model.document import STORY_ROLES
from provenance.model.span import Span
from provenance.model.witness import Annotation, AnnotationKind, Token, TokenKind


def same_body(original: Side, republished: Side) -> bool:
    """The last words of a body's name came or went, or its name gave way to the word for what it is."""
    for full, short in ((original, republished), (republished, original)):
        name = _name(full)
        if name is not None and (_lost_its_tail(full, name, short) or _lost_all_but_its_head(full, name, short)):
            return True
        if _is_sort_of_place(full, short) or _lost_its_owned_tail(full, short):
            return True
        if _is_its_land(full, short) or _is_its_kind(full, short) or _is_tail_of(full, short):
            return True
    return _is_turned(original, republished)


_OWN = frozenset(("u.s.", "us", "u.k.", "uk", "u.s", "u.n.", "un", "e.u.", "eu"))


def _is_its_land(full: Side, short: Side) -> bool:
    """ "U.S. Border Patrol" and "Border Patrol": whose a body is, before a name of two words or more that stays."""
    if short.tokens or len(full.words) != 1 or full.words[0] not in _OWN or len(full.tokens) != 1:
        return False
    following = full.reading.witness.text[full.end : full.end + _HEAD].split()
    if full.words[0] in ("u.s.", "us", "u.s") and following and following[0].strip(",.;:'’s") in _OF_THE_STATES:
        return True
    for side in (full, short):
        text, end = side.reading.witness.text, side.end
        for name in side.reading.meeting(AnnotationKind.NAME, end, end + 3):
            if name.fact("type") == "org" and name.start <= end + 1 < name.end and " " in text[end : name.end].strip():
                return True
    return False


_SORTS = frozenset(
    (
        "republic",
        "commonwealth",
        "state",
        "city",
        "town",
        "village",
        "province",
        "borough",
        "kingdom",
        "emirate",
        "township",
    )
)


def _is_sort_of_place(full: Side, short: Side) -> bool:
    """ "the city of Tulsa" and "Tulsa": what a place is, before its name. Two places are called Congo."""
    words = full.words[1:] if full.words[:1] == ("the",) else full.words
    if short.tokens or len(words) != 2 or words[0] not in _SORTS or words[1] != "of" or len(full.tokens) > 3:
        return False
    after = full.reading.witness.text[full.end : full.end + _HEAD].split()
    return bool(after) and after[0][0].isupper() and after[0].strip(".,;:'’s").casefold() not in _TWICE


_TWICE = frozenset(("congo", "korea", "china", "guinea", "washington", "new", "georgia", "sudan", "the"))
"""Places of which there are two, told apart by what they are."""


_OF_THE_STATES = frozenset(("president", "President", "Treasury", "Capitol", "Congress", "Senate", "House", "Supreme"))
"""Of these the United States have one: who reads of a president there knows whose."""


_SITTINGS = {
    "house": ("representatives", "commons", "lords", "delegates", "assembly"),
    "chamber": ("deputies", "commerce"),
    "corps": ("engineers",),
    "board": (
        "supervisors",
        "commissioners",
        "education",
        "trustees",
        "regents",
        "directors",
        "selectmen",
        "governors",
    ),
    "council": ("ministers", "state", "europe"),
    "court": ("appeals", "appeal"),
    "senate": ("representatives",),
}
"""Bodies with what may be left out of their names behind "of"."""


def _is_its_kind(full: Side, short: Side) -> bool:
    """ "The Montana House of Representatives" and "the Montana House"."""
    if (
        short.tokens
        or full.words[:1] != ("of",)
        or not 2 <= len(full.words) <= 3
        or len(full.words) != len(full.tokens)
    ):
        return False
    before = full.reading.witness.text[max(full.context.start, full.start - _HEAD) : full.tokens[0].start].split()
    return bool(before) and before[-1][0].isupper() and full.words[-1] in _SITTINGS.get(before[-1].casefold(), ())


_HEAD = 16
"""Characters in which the word for what a body is stands."""


def _is_turned(original: Side, republished: Side) -> bool:
    """ "Ministry of Health" and "Health Ministry"."""
    names, others = (side.touched(AnnotationKind.NAME) for side in (original, republished))
    if len(names) != 1 or len(others) != 1 or not (names[0].value + others[0].value).isascii():
        return False
    words, other_words = names[0].value.split(), others[0].value.split()
    told, other_told = (sorted(w for w in side if w not in ("of", "the", "for")) for side in (words, other_words))
    heads = {"ministry", "department", "bureau", "office", "agency", "secretary", "minister", "commission", "embassy"}
    if told != other_told or len(told) < 2 or not heads.intersection((words[0], other_words[0])):
        return False
    return heads.intersection((words[-1], other_words[-1])) == heads.intersection((words[0], other_words[0]))


def _name(side: Side) -> Annotation | None:
    names = side.touched(AnnotationKind.NAME) if side.role in STORY_ROLES else ()
    if len(names) != 1 or names[0].fact("type") == "person" or names[0].fact("title"):
        return None
    if names[0].fact("type") == "place" and not names[0].value.endswith(" airport"):
        return None
    return names[0]


def _words(side: Side) -> list[Token]:
    return [t for t in side.tokens if t.kind is TokenKind.WORD]


def _lost_its_tail(full: Side, name: Annotation, short: Side) -> bool:
    """ "Harvard University" and "Harvard"; "Denver Airport" is not Denver."""
    words = _words(full)
    if short.words or not words or len(words) != len(full.tokens) or not all(t.text[0].isupper() for t in words):
        return False
    rest = name.value.split()[: -len(words)]
    if words[-1].end != name.end or not rest or rest[-1].endswith(","):
        return False
    if (rest[-1], words[-1].fold) == ("international", "airport"):
        return True
    if words[-1].fold == "school" and rest[-1] in _GRADES:
        return True
    if len(words) == 1 and words[0].fold in _WORKS and rest[-1] in _tails() | _trades():
        return True
    if words[-1].fold not in _tails() and not _are_of_a_firm(words):
        return False
    if len(words) > 1 and len(rest) > 1 and _are_of_a_firm(words):
        return True
    return " ".join(rest) not in _grounds() and rest[-1] not in _grounds()


_GRADES = frozenset(("high", "elementary", "middle", "primary", "secondary", "grammar", "charter", "preparatory"))
"""Schools that are called so without the word: "Stanton High", "Stanton Elementary"."""


_WORKS = frozenset(("services", "solutions", "enterprises", "brands", "products"))
"""Last words of a firm's name behind its trade: "Harrow Financial Services"."""


def _lost_its_owned_tail(full: Side, short: Side) -> bool:
    """ "Corvane Bank's" and "Corvane's"."""
    words, kept = full.text.replace("’", "'").split(), short.text.replace("’", "'").split()
    if not 0 < len(kept) < len(words) < _MOST or not words[-1].endswith("'s") or not kept[-1].endswith("'s"):
        return False
    bare = [*kept[:-1], kept[-1][:-2]]
    more = [word.removesuffix("'s") for word in words[len(bare) :]]
    if words[: len(bare)] != bare or not all(word[0].isupper() for word in (*bare, *more)):
        return False
    return all(word.casefold() in _tails() for word in more) and bare[-1].casefold() not in _grounds()


_MOST = 6
"""Words of such a name at most."""


def _are_of_a_firm(words: list[Token]) -> bool:
    """ "Mutual Insurance Co.", "Holdings PLC", "Health Plan": what a firm does and is in law."""
    folds = [t.fold.replace(".", "") for t in words]
    trades = _tails() | _trades()
    return all(fold in trades or fold in companies() or fold in ("&", "and") for fold in folds) and len(folds) > 1


@cache
def _trades() -> frozenset[str]:
    return _set("names", "trades")


def _lost_all_but_its_head(full: Side, name: Annotation, short: Side) -> bool:
    """ "Army Corps of Engineers" and "the Corps", which keeps its capital."""
    others = name.value.split()
    if _is_common_noun_of(full, others, short):
        return True
    left = short.beside(AnnotationKind.NAME)
    if len(others) < 3 or len(left) != 1 or len(full.words) < 2:
        return False
    word = left[0].value
    if " " in word or word not in others or word not in _bodies():
        return False
    return all(t.fold == word or t.fold == "the" for t in short.tokens) and all(
        t.fold in others or t.fold == "the" for t in full.tokens
    )


def _is_common_noun_of(full: Side, others: list[str], short: Side) -> bool:
    """ "Interior Ministry" and "ministry", "Central Election Board" and "election board", in lower case."""
    words = full.text.casefold().replace("’", "'").split()
    kept = short.text.replace("’", "'").split()
    if not kept or len(kept) >= len(words) or any(not word[0].islower() for word in kept):
        return False
    folds = [word.removesuffix("'s") for word in words if word != "the"]
    others = [word.removesuffix("'s") for word in others]
    kept = [word.removesuffix("'s") for word in kept if word != "the"]
    if not kept or folds[-len(kept) :] != kept or kept[-1] not in _bodies() or kept[-1] in _FACULTIES:
        return False
    return len(kept) < len(folds) and folds == others[: len(folds)] == others


def _is_tail_of(full: Side, short: Side) -> bool:
    """ "Polk County Sheriff's Office" and "sheriff's office"."""
    if full.role not in STORY_ROLES or max(side.end - side.start for side in (full, short)) > _LONGEST:
        return False
    words = _words_of(full)
    if len(words) <= 2 or not all(t.kind is TokenKind.WORD and t.text[0].isupper() for t in words):
        return False
    kept = _words_of(short)
    if not 2 <= len(kept) < len(words) or any(t.kind is not TokenKind.WORD or t.text[0].isupper() for t in kept):
        return False
    if [t.fold for t in words[-len(kept) :]] != [t.fold for t in kept]:
        return False
    return kept[-1].fold in _bodies() and kept[-1].fold not in _FACULTIES


def _words_of(side: Side) -> list[Token]:
    return [t for t in side.reading.tokens(Span(side.start, side.end)) if t.fold != "the"]


_LONGEST = 90
"""Characters of a body's name at most."""

_FACULTIES = frozenset(("university", "college", "school", "hospital", "church", "museum", "bank", "street", "house"))
"""Of these a town has many: "Orrin College" is more than "college"."""


def _set(name: str, *tables: str) -> frozenset[str]:
    return frozenset(word for table in tables for line in lexicons.words(name, table) for word in line.split())


@cache
def _tails() -> frozenset[str]:
    return _set("names", "dropped")


@cache
def _grounds() -> frozenset[str]:
    """Places, peoples and offices: what is left of a name by them is another name."""
    return _set("names", "countries", "places", "demonyms") | frozenset(lexicons.words("names", "countries"))


@cache
def _bodies() -> frozenset[str]:
    return _set("names", "heads", "tails") | {"corps", "guard", "division", "administration"}
