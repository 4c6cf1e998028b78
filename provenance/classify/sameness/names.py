"""Short and long form of one name, title or term: Gov. and Governor, Calif. and California, DHS and its long name."""

from collections.abc import Sequence
from functools import cache

from provenance import lexicons
from provenance.classify.context import Side
from provenance.classify.joining import joining_words
from provenance.classify.sameness.bearers import last_words_of_offices, same_bearer, words_before_titles
from provenance.classify.sameness.bodies import same_body
from provenance.classify.sameness.called import same_called
from provenance.classify.sameness.compounded import same_compounded
from provenance.classify.sameness.defined import same_defined
from provenance.classify.sameness.given_names import same_given_name
from provenance.classify.sameness.known import known_name
from provenance.classify.sameness.long_forms import plain
from provenance.classify.sameness.nicknames import same_first_name
from provenance.classify.sameness.phrases import same_phrase
from provenance.classify.sameness.places import same_place
from provenance.classify.sameness.rest import beside
from provenance.classify.sameness.short_forms import is_short_for, same_short_form
from provenance.lexicons.spelling import standard
from provenance.model.document import Role
from provenance.model.witness import Annotation, AnnotationKind, TokenKind


def same_name(original: Side, republished: Side) -> bool:
    """Both sides name the same; a title or a first name may have come or gone, and no charged label for it."""
    if _labels(original) != _labels(republished):
        return False
    return (
        _same_abbreviation(original, republished)
        or _same_person(original, republished)
        or _same_company(original, republished)
        or _beside_a_name(original, republished)
        or _only_an_article(original, republished)
        or same_bearer(original, republished)
        or same_first_name(original, republished)
        or same_given_name(original, republished)
        or same_compounded(original, republished)
        or same_body(original, republished)
        or same_called(original, republished)
        or known_name(original, republished)
        or same_place(original, republished)
        or _only_opens_a_byline(original, republished)
        or same_short_form(original, republished)
        or _same_party(original, republished)
        or _same_road(original, republished)
        or same_phrase(original, republished)
        or _same_numeral(original, republished)
        or _defined_beside(original, republished)
        or _defined_beside(republished, original)
        or same_defined(original, republished)
    )


def _labels(side: Side) -> list[str]:
    return [term.value for term in side.touched(AnnotationKind.LOADED)]


def names_in(side: Side) -> tuple[Annotation, ...]:
    """The names of which the change touches a word that is more than a title."""
    return side.touched(AnnotationKind.NAME)


def _same_abbreviation(original: Side, republished: Side) -> bool:
    forms, others = original.touched(AnnotationKind.ABBREVIATION), republished.touched(AnnotationKind.ABBREVIATION)
    if not forms or sorted(a.value for a in forms) != sorted(b.value for b in others):
        return False
    if not any(a.fact("form") == "short" for a in (*forms, *others)) and _same_words(original, republished):
        return False
    if _nothing_else(original, forms) and _nothing_else(republished, others):
        return True
    rest, other = (
        tuple(t.fold for t in beside(side, found)) for side, found in ((original, forms), (republished, others))
    )
    return _verbs(rest) == _verbs(other) != ()


def _verbs(words: Sequence[str]) -> tuple[str, ...]:
    """Words that may tell by their ending how many a subject is: "Republicans hold" and "the GOP holds"."""
    told = [_NUMBERED.get(word, word) for word in words if word not in ("the", "a", "an")]
    return tuple(word.removesuffix("s") if word not in _NUMBERED.values() else word for word in told)


_NUMBERED = {"are": "is", "were": "was", "have": "has", "do": "does"}


def _same_words(original: Side, republished: Side) -> bool:
    """No form is longer than the other or says it in other words: "Organization" and "Organisation" are a spelling."""
    sides = (original, republished)
    left, right = (
        sorted(standard(w.removesuffix("'s")) for w in side.words if w not in joining_words()) for side in sides
    )
    return left == right


def _nothing_else(side: Side, forms: Sequence[Annotation]) -> bool:
    words = {token.fold for token in beside(side, forms) if token.text != "state"}
    return words <= joining_words()


def _same_person(original: Side, republished: Side) -> bool:
    """One name holds the other, and the last name is the same: "Sen. Mara Voss" and "Voss"."""
    name, other = _name_at(original), _name_at(republished)
    if name is None or other is None or name.text_key == other.text_key:
        return False
    if any(t.kind is TokenKind.SYMBOL for t in (*original.tokens, *republished.tokens)):
        return False
    if not (_only_in(original, name) and _only_in(republished, other)):
        return False
    if not _same_office(name, other) or any(side.touched(AnnotationKind.LOADED) for side in (original, republished)):
        return False
    shorter, longer = sorted((name.words, other.words), key=len)
    if len(shorter) == 1 and _SIDES.intersection(longer):
        return False  # South Sudan is not Sudan
    more = set(longer) - set(shorter)
    if more & _COMPASS or more & _peoples() or _stands_before_a_title(original, republished):
        return False
    return name.last == other.last and bool(name.last) and set(shorter) <= set(longer)


_SIDES = frozenset(
    (
        *("north", "south", "east", "west", "northern", "southern", "eastern", "western", "new", "central"),
        *("white", "equatorial", "papua", "inner", "outer", "greater", "great", "little", "old", "republic"),
        *(
            "fort",
            "ft.",
            "mount",
            "mt.",
            "lake",
            "port",
            "cape",
            "san",
            "santa",
            "saint",
            "st.",
            "point",
            "upper",
            "lower",
        ),
    )
)


_COMPASS = frozenset(("north", "south", "east", "west", "northern", "southern", "eastern", "western"))


@cache
def _peoples() -> frozenset[str]:
    """Peoples and parties: the Democratic House leaders are some of the House's."""
    peoples = (word for line in lexicons.words("names", "demonyms") for word in line.split())
    return frozenset((*peoples, *lexicons.words("names", "parties")))


def _stands_before_a_title(original: Side, republished: Side) -> bool:
    """ "Disgraced" before "Vice Chairman Edwin Orr" is no part of the name."""
    full = original if original.exists else republished
    if original.exists and republished.exists:
        return False
    if all(word.replace(".", "") in words_before_titles() or len(word) < _SHIP for word in full.words):
        return False
    after = full.reading.witness.text[full.end : full.end + _NAME].split()
    before = full.reading.witness.text[max(full.context.start, full.start - _NAME) : full.start].split()
    if before and before[-1].casefold().rstrip(".") in last_words_of_offices():
        return False
    titled = [word for word in after[:3] if word.casefold().rstrip(".") in last_words_of_offices()]
    return len(after) > 1 and bool(titled) and after[0][0].isupper() and after[after.index(titled[0]) :][1:2] != []


_SHIP = 4
"""Letters of what stands before a ship's name, less than: "MV Harbor Queen"."""


class _Name:
    """A name annotation as words, its title apart."""

    def __init__(self, side: Side, annotation: Annotation) -> None:
        self.annotation = annotation
        text = side.reading.witness.text[annotation.start : annotation.end]
        self.text_key = text
        title = annotation.fact("title")
        self.words = tuple(annotation.value.split())
        self.last = annotation.fact("last") or (self.words[-1] if self.words else "")
        self.title = title


def _same_office(name: _Name, other: _Name) -> bool:
    """A title may be left out or cut short ("State Sen.", "Sen."); a mayor is no governor."""
    words, others = (set(one.title.casefold().replace(".", "").split()) for one in (name, other))
    if words and others and (words ^ others) & _GRADES:
        return False
    return words <= others or others <= words


_GRADES = frozenset(
    (
        *("general", "gen", "lieutenant", "lt", "vice", "deputy", "assistant", "asst", "major", "maj", "brigadier"),
        *("brig", "chief", "first", "second", "rear", "staff", "master", "under", "associate", "junior", "senior"),
        *("sergeant", "sgt", "lance", "colonel", "col", "commander", "cmdr", "former", "acting", "interim", "elect"),
    )
)
"""Words that make another rank of a title: a major general is no major."""


def _name_at(side: Side) -> _Name | None:
    found = side.beside(AnnotationKind.NAME)
    return _Name(side, found[0]) if len(found) == 1 else None


def _only_in(side: Side, name: _Name) -> bool:
    """The change touches the name and its title, and beside them only joining words."""
    titles = {word.casefold() for word in name.title.split()}
    return all(t.fold in joining_words() or t.fold in titles for t in beside(side, (name.annotation,)))


def _only_an_article(original: Side, republished: Side) -> bool:
    """ "Associated Press" and "The Associated Press", where makers are named."""
    words = (original.words, republished.words)
    if words not in ((("the",), ()), ((), ("the",))):
        return False
    side = original if original.exists else republished
    following = side.reading.meeting(AnnotationKind.ABBREVIATION, side.end, side.end + 1)
    if any(a.start in (side.end, side.end + 1) for a in following):
        return True
    return side.role in (Role.BYLINE, Role.CREDIT, Role.DATELINE)


def _only_opens_a_byline(original: Side, republished: Side) -> bool:
    """ "By Tessa Marlowe" and "Tessa Marlowe", "Story by" and "By"."""
    if original.role is not Role.BYLINE or republished.role is not Role.BYLINE:
        return False
    return all(_openers().issuperset(side.words) for side in (original, republished))


@cache
def _openers() -> frozenset[str]:
    return frozenset(word for line in lexicons.words("bylines", "openers") for word in line.rstrip(":").split())


def _same_company(original: Side, republished: Side) -> bool:
    """ "Kestrel Boats Inc." and "Kestrel Boats": what a company is in law stands behind its name."""
    for full, empty in ((original, republished), (republished, original)):
        suffix = [word.replace(".", "") for word in full.words]
        if not empty.words and suffix and _company().issuperset(suffix) and empty.beside(AnnotationKind.NAME):
            return full.tokens[-1].text[:1].isupper() or "plc" in suffix
    return False


@cache
def _company() -> frozenset[str]:
    return frozenset(lexicons.words("abbreviations", "companies"))


def _beside_a_name(original: Side, republished: Side) -> bool:
    """A degree, a numeral or a nickname in quotation marks came or went beside a name that stayed."""
    for full, empty in ((original, republished), (republished, original)):
        words = [word.replace(".", "") for word in full.words]
        if not empty.words and len(words) == 1 and (empty.beside(AnnotationKind.NAME) or _follows_a_capital(full)):
            quoted = full.text[:1] in _QUOTES and full.text.rstrip()[-1:] in _QUOTES and full.text[1:2].isupper()
            return words[0] in _honours() or (quoted and _inside_a_name(empty))
    return False


_QUOTES = ('"', "“", "”", "'", "‘", "’")


def _follows_a_capital(side: Side) -> bool:
    before = side.reading.witness.text[max(0, side.tokens[0].start - _NAME) : side.tokens[0].start].split()
    return len(before) > 1 and before[-1][:1].isupper() and before[-2][:1].isupper()


_NAME = 40
"""Characters in which the two last words of a name stand."""


def _inside_a_name(side: Side) -> bool:
    return any(n.start < side.start and side.end < n.end for n in side.beside(AnnotationKind.NAME))


@cache
def _honours() -> frozenset[str]:
    return frozenset(lexicons.words("abbreviations", "honours"))


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


def _same_numeral(original: Side, republished: Side) -> bool:
    """ "King Aldric IV" and "King Aldric the Fourth", "Orr III" and "Orr 3rd"."""
    words = [" ".join(plain(w) for w in side.words if w != "the") for side in (original, republished)]
    told = [_NUMERALS.get(word, word) for word in words]
    return told[0] == told[1] and words[0] != words[1] and all(_follows_one(side) for side in (original, republished))


def _follows_one(side: Side) -> bool:
    before = side.reading.witness.text[max(side.context.start, side.start - _NAME) : side.start].split()
    return bool(before) and before[-1][0].isupper() and side.start > side.context.start


_PARTIES = {"r": "republican", "d": "democrat", "i": "independent"}


def _same_party(original: Side, republished: Side) -> bool:
    """R-Idaho and "a Republican from Idaho"; D-N.Y. and "Democrat of New York"; D-Calif. and D-CA."""
    tags = ["".join(side.words).partition("-") for side in (original, republished)]
    if tags[0][0] == tags[1][0] and tags[0][0] in _PARTIES:
        left, right = (_states().get(tag[2].replace(".", ""), "") for tag in tags)
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
    name, other = (_states().get(form.replace(".", ""), "") for form in (short, " ".join(words)))
    return name == other if name and other else words[0][:1] == short[:1]


@cache
def _states() -> dict[str, str]:
    """Each state in its forms and by its postal code, folded and without stops."""
    found: dict[str, str] = {}
    for shorts, code, name in lexicons.columns("abbreviations", "states"):
        for form in (*shorts.split(","), code, name):
            found[form.strip().casefold().replace(".", "")] = name.casefold()
    return found


def _same_road(original: Side, republished: Side) -> bool:
    """I-94 and Interstate 94."""
    left, right = (" ".join(side.words).replace("interstate ", "i-") for side in (original, republished))
    return left == right and left.startswith("i-")


def _defined_beside(full: Side, empty: Side) -> bool:
    """The long name went and its initials stayed: "Dunmore Harbor Authority (DHA)" and "DHA"."""
    if empty.words or not full.words:
        return False
    words = [t.text for t in full.tokens if t.kind is TokenKind.WORD]
    text = full.reading.witness.text
    before, opened, rest = text[full.start : full.end + _BRACKET].partition("(")
    short = rest.partition(")")[0].strip()
    if opened and before and is_short_for(short, [word for word in words if word != short]):
        return True
    letters = "".join(word[0] for word in words if word.casefold() not in joining_words())
    return len(letters) > 1 and letters.isupper() and letters in _near(text, full)


def _near(text: str, side: Side) -> list[str]:
    around = text[max(0, side.start - _BRACKET) : side.end + _BRACKET]
    return around.replace(".", "").replace("(", " ").replace(")", " ").split()


_BRACKET = 12
"""Characters round a long name in which its initials stand."""
