"""A last name that comes or goes behind the first name: "his mother, Denise Atwell" and "his mother, Denise"."""

from provenance.classify.context import Side
from provenance.classify.sameness.bearers import has_title
from provenance.classify.sameness.places import lands
from provenance.late import late
from provenance.model.document import STORY_ROLES
from provenance.model.span import Span
from provenance.model.witness import Annotation, AnnotationKind, Token, TokenKind

_REACH = 30
"""Characters before a name in which the word stands that makes a person of its bearer."""

_KIN = frozenset(
    (
        *("mother", "father", "brother", "sister", "wife", "husband", "son", "daughter", "uncle", "aunt", "cousin"),
        *("nephew", "niece", "widow", "widower", "partner", "fiance", "fiancee", "fiancé", "fiancée", "boyfriend"),
        *("girlfriend", "grandmother", "grandfather", "grandson", "granddaughter", "stepson", "stepdaughter", "mom"),
        *("mum", "dad", "twin", "neighbor", "neighbour", "friend", "colleague", "child", "boy", "girl", "baby"),
        *("stepmother", "stepfather", "son-in-law", "daughter-in-law", "ex-wife", "ex-husband", "spouse", "toddler"),
    )
)
_SPEECH = frozenset(("said", "says", "added", "recalled", "asked", "told", "named", "called"))
_AGE = late(r",\s(?:now\s|aged\s)?\d{1,3}\b")


def same_given_name(original: Side, republished: Side) -> bool:
    """One or two names came or went behind the first name of somebody who is a person by the words round it."""
    for full, short in ((original, republished), (republished, original)):
        words = [t for t in full.tokens if t.kind is TokenKind.WORD]
        if short.tokens or full.role not in STORY_ROLES or not 0 < len(words) <= 2 or len(words) != len(full.tokens):
            continue
        name = next((n for n in full.touched(AnnotationKind.NAME) if n.start < words[0].start), None)
        if name is None:
            continue
        if _is_rest_of(full, name, words) and _is_person(full, name):
            return True
        if len(words) == 1 and has_title(full, name) and _is_second_surname(full, name, words[0]):
            return True
    return False


def _is_second_surname(full: Side, name: Annotation, last: Token) -> bool:
    """The word closes the name of somebody with a title, before which a first name and a last name stay."""
    title = name.fact("title")
    is_part = full.reading.witness.text.startswith(title, name.start)
    start = name.start + len(title) if is_part else name.start
    kept = [t for t in full.reading.tokens(Span(start, last.start)) if t.end <= last.start]
    return last.end == name.end and len(kept) == 2 and all(_is_part(t) for t in (*kept, last))


def _is_part(token: Token) -> bool:
    return token.text[:1].isupper() and not token.text.isupper() and token.fold not in lands()


def _is_rest_of(full: Side, name: Annotation, words: list[Token]) -> bool:
    """The words are all of the name but its first, and no land or town is made of them."""
    before = [t for t in full.reading.tokens(Span(name.start, words[0].start)) if t.end <= words[0].start]
    if words[-1].end != name.end or len(before) != 1:
        return False
    parts = (before[0], *words)
    return all(_is_part(t) for t in parts)


def _is_person(full: Side, name: Annotation) -> bool:
    if name.fact("type") in ("org", "place"):
        return False
    text = full.reading.witness.text
    if _AGE.match(text[name.end : name.end + 12]):
        return True
    before = text[max(0, name.start - _REACH) : name.start].casefold().replace(",", " ").split()
    if before and (before[-1] in _KIN or (before[-1] in _SPEECH and name.end - name.start < _REACH)):
        return True
    return name.fact("type") == "person" and text[name.end : name.end + 1] in (",", ".", " ", "'", "’")
