"""Labels that charge somebody: one that names a deed in a plain word's place, and one in the place of a speaker."""

from collections.abc import Callable
from functools import cache, lru_cache

from provenance import lexicons
from provenance.classify.context import EditContext, Side
from provenance.lexicons.inflection import bases_of, forms_of
from provenance.model.witness import AnnotationKind

_LABEL = 3
"""Words of a label and what goes with it, at most: "the unruly mob"."""

_NOT_LABELS = ("evaluative", "mild", "manner")


def accusing_in(edit: EditContext) -> str:
    """The label that took a plain word's place: "the suspect" for "the driver". Not where the original has it too."""
    before, after = edit.original.bare_words, edit.republished.bare_words
    if len(before) != 1 or len(after) != 1 or after[0] not in _table("accusing"):
        return ""
    if before[0] not in _people() or before[0] in _table("deeds"):
        return ""
    label = after[0].rstrip("s")
    return "" if any(t.fold.rstrip("s") == label for t in edit.original.reading.witness.tokens) else after[0]


def swapped_in(edit: EditContext) -> tuple[str, str, Side] | None:
    """A charged word for a plain one, or the other way round: "mansion" for "house". Alone the word may be plain.

    The charged word, the plain one, and the side of the charged one; none where the original has the charged word too.
    """
    return _swapped(edit, "swaps") or _swapped(edit, "verb_swaps")


def _swapped(edit: EditContext, table: str) -> tuple[str, str, Side] | None:
    if not all(0 < len(side.bare_words) <= _LONGEST for side in edit.sides):
        return None
    for side, other in (edit.sides[::-1], edit.sides):
        for runs in (_ends, _heads):
            plain = {row: phrase for phrase in runs(other) for row in _rows_of(table, 0, phrase)}
            for phrase in runs(side) if plain else ():
                row = next((row for row in _rows_of(table, 1, phrase) if row in plain), None)
                if row is not None and not (side is edit.republished and _stands_in(edit.original, phrase)):
                    return phrase, plain[row], side
    return None


_LONGEST = 4
"""Words of either side, at most."""


def _ends(side: Side) -> list[str]:
    """All its words, all but the first, and so on: where a noun stands at the end."""
    words = side.bare_words
    return [" ".join(words[at:]) for at in range(len(words))]


def _heads(side: Side) -> list[str]:
    """All its words, all but the last, and so on: where a verb stands at the head."""
    words = side.bare_words
    return [" ".join(words[:at]) for at in range(len(words), 0, -1)]


def _stands_in(side: Side, phrase: str) -> bool:
    last = phrase.rpartition(" ")[2].rstrip("s")
    return any(token.fold.rstrip("s") == last for token in side.reading.witness.tokens)


@lru_cache(maxsize=4096)
def _rows_of(table: str, column: int, phrase: str) -> list[int]:
    """The rows in which a phrase stands, in any of its forms, among the plain words (0) or the charged ones (1)."""
    listed, are_nouns = _listed(table, column), table == "swaps"
    formed: Callable[[str], tuple[str, ...]] = _numbers_of if are_nouns else _tenses_of
    bases = bases_of(phrase) if are_nouns else _verbs_of(phrase)
    return sorted({at for base in bases for at, word in listed.get(base, ()) if phrase in formed(word)})


@cache
def _listed(table: str, column: int) -> dict[str, list[tuple[int, str]]]:
    """The words of a column with their rows, by base and irregular forms."""
    found: dict[str, list[tuple[int, str]]] = {}
    for at, row in enumerate(lexicons.columns("loaded", table)):
        for word in row[column].casefold().split(", "):
            for form in word.split("/") if "/" in word else (word,):
                found.setdefault(form, []).append((at, word))
    return found


def _numbers_of(noun: str) -> tuple[str, ...]:
    """Singular and plural; an irregular plural behind a slash: "crisis/crises"."""
    one, _, irregular = noun.partition("/")
    return (one, irregular or _plural(one))


def _plural(noun: str) -> str:
    if noun.endswith(("s", "x", "ch", "sh")):
        return noun + "es"
    return noun[:-1] + "ies" if noun.endswith("y") and noun[-2] not in "aeiou" else noun + "s"


def _tenses_of(verb: str) -> tuple[str, ...]:
    """All forms of a verb, irregular past and participle behind slashes: "take/took/taken"."""
    return forms_of(*verb.split("/"))


def _verbs_of(phrase: str) -> set[str]:
    """What it may be a form of; a particle stays behind the verb."""
    verb, blank, particle = phrase.partition(" ")
    return {phrase, *[base + blank + particle for base in bases_of(verb)]}


def attacking_in(edit: EditContext) -> str:
    """The verb that took a plain one's place: "ripped the plan" for "criticized the plan". Alone it may be plain."""
    before, after = edit.original.words, edit.republished.words
    if len(before) != 1 or len(after) != 1:
        return ""
    return after[0] if before[0] in _verbs("criticizing") and after[0] in _verbs("attacking") else ""


@cache
def _verbs(table: str) -> frozenset[str]:
    """Third person, past and -ing form of the verbs of a table, irregular past behind a comma."""
    rows = [[form.strip() for form in line.split(",")] for line in lexicons.words("loaded", table)]
    return frozenset(form for base, *past in rows for form in forms_of(base, *past)[1:4])


def is_relabelled(edit: EditContext) -> bool:
    """A charged label for people on one side, and nobody's name on either: "Protesters said", "Rioters said"."""
    if any(len(side.bare_words) > _LABEL for side in edit.sides):
        return False
    if _swapped(edit, "swaps") and not any(side.touched(AnnotationKind.NAME) for side in edit.sides):
        return True
    if any(side.touched(AnnotationKind.NAME) for side in edit.sides) and not _before_one_name(edit):
        return False
    return all(side.bare_words for side in edit.sides) and any(_is_label(side) for side in edit.sides)


def _before_one_name(edit: EditContext) -> bool:
    """The name of whom the label is given to stands behind it in both texts: "Porthaven coach Ansel Roy"."""
    behind = [side.reading.witness.text[side.end : side.end + _NAME] for side in edit.sides]
    return behind[0] == behind[1] and behind[0][:1] == " " and behind[0][1:2].isupper()


_NAME = 6
"""Characters of a name that are compared."""


def _is_label(side: Side) -> bool:
    found = side.touched(AnnotationKind.LOADED)
    return any(
        (term.fact("class") not in _NOT_LABELS and term.end == side.end)
        or (len(side.words) > 1 and side.words[-1] in _people() and term.start == side.start)
        for term in found
    )


@cache
def _people() -> frozenset[str]:
    people = _table("people")
    plurals = (word[:-1] + "ies" if word.endswith("y") else word + "s" for word in people)
    return people.union(plurals, _table("irregular"))


@cache
def _table(name: str) -> frozenset[str]:
    table: str = lexicons.load("epithets")[name]
    return frozenset(table.split())
