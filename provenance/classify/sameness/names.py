"""Short and long form of one name, title or term: Gov. and Governor, Calif. and California, DHS and its long name."""

from collections.abc import Sequence
from functools import cache

from provenance import lexicons
from provenance.classify.context import Side
from provenance.classify.crediting import agencies_in, agencies_less_credited, agencies_touched
from provenance.classify.joining import joining_words
from provenance.classify.sameness.bearers import same_bearer
from provenance.classify.sameness.bodies import same_body
from provenance.classify.sameness.called import same_called
from provenance.classify.sameness.compounded import same_compounded
from provenance.classify.sameness.defined import same_defined
from provenance.classify.sameness.given_names import same_given_name
from provenance.classify.sameness.known import known_name
from provenance.classify.sameness.nicknames import same_first_name
from provenance.classify.sameness.persons import same_person
from provenance.classify.sameness.phrases import same_phrase
from provenance.classify.sameness.places import same_place
from provenance.classify.sameness.rest import beside
from provenance.classify.sameness.short_forms import is_short_for, same_short_form
from provenance.classify.sameness.tags import same_numeral, same_party, same_road
from provenance.lexicons.spelling import standard
from provenance.model.document import Role
from provenance.model.witness import Annotation, AnnotationKind, TokenKind


def same_name(original: Side, republished: Side) -> bool:
    """Both sides name the same; a title or a first name may have come or gone, and no charged label for it."""
    if _labels(original) != _labels(republished) or _loses_its_agency(original, republished):
        return False
    return (
        _same_abbreviation(original, republished)
        or same_person(original, republished)
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
        or same_party(original, republished)
        or same_road(original, republished)
        or same_phrase(original, republished)
        or same_numeral(original, republished)
        or _defined_beside(original, republished)
        or _defined_beside(republished, original)
        or same_defined(original, republished)
    )


def _loses_its_agency(original: Side, republished: Side) -> bool:
    """Only one credit line, or byline, says that somebody is the agency's: "Associated Press writer Lou Anaya"."""
    if original.role is Role.BYLINE and republished.role is Role.BYLINE:
        less = agencies_less_credited(original, republished) if original.words else ()
        return bool(less) and any(agency in less for agency in agencies_touched(original))
    if original.role is not Role.CREDIT or republished.role is not Role.CREDIT:
        return False
    return bool(agencies_in(original)) != bool(agencies_in(republished))


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
    """ "By Tessa Marlowe" and "Tessa Marlowe", "Story by" and "By"; "Press Writers" and "Press"."""
    if original.role is not Role.BYLINE or republished.role is not Role.BYLINE:
        return False
    return all(
        _openers().issuperset(side.words) and ("and" not in side.words or len(side.words) == 1)
        for side in (original, republished)
    )


@cache
def _openers() -> frozenset[str]:
    openers = (word for line in lexicons.words("bylines", "openers") for word in line.rstrip(":").split())
    return frozenset((*openers, *lexicons.words("bylines", "beside")))


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
    if opened and before and _is_acronym(short) and _is_capital([w for w in words if w != short]):
        return True
    letters = "".join(word[0] for word in words if word.casefold() not in joining_words())
    return len(letters) > 1 and letters.isupper() and letters in _near(text, full)


def _is_acronym(short: str) -> bool:
    return short.isalpha() and short.isupper() and len(short) > 1


def _is_capital(words: Sequence[str]) -> bool:
    """Two words and more, with a capital: a name, of which the text itself gives the letters of another language."""
    telling = [word for word in words if word.casefold() not in joining_words()]
    return len(telling) > 1 and all(word[0].isupper() for word in telling)


def _near(text: str, side: Side) -> list[str]:
    around = text[max(0, side.start - _BRACKET) : side.end + _BRACKET]
    return around.replace(".", "").replace("(", " ").replace(")", " ").split()


_BRACKET = 12
"""Characters round a long name in which its initials stand."""
