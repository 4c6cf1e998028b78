"""The headline says something else.

    original     Council approves harbor fees
    republished  Council gouges boat owners

It is always compared with the headline of the original, and the evidence says how it changed: `shortened` (words only
dropped), `restyled` (the same telling words in another form or order), `reworded` (other words, all of which the
story's first grafs have) or `reframed` (it says what neither the old headline nor the first grafs say, or another
number, name, certainty or speaker, or it has a charged term). The evidence also lists what was added and dropped, and
what is new to the story. Title case or curly quotes alone are `capitalization` and `typography`.
"""

from collections.abc import Iterable

from provenance.classify.context import EditContext, Unit
from provenance.classify.heading import facts_of, lede, lede_facts, telling
from provenance.model.document import Role
from provenance.model.edit import EditKind, Evidence, Family
from provenance.model.witness import AnnotationKind

KIND = EditKind("headline-change", Family.SUBSTANTIVE, "Headline changed", "The headline says something else.")

_HEAVY = {
    "negation-change": "a negation or a contrary",
    "number-change": "another number",
    "date-change": "another time",
    "name-change": "another name",
    "hedge-change": "another certainty",
    "loaded-term": "a charged term",
    "quote-altered": "other words in a quotation",
    "quote-marks": "quotation marks that came or went",
    "attribution-change": "another speaker or verb of speech",
    "attribution-cut": "no speaker any more",
}
"""Kinds with which a headline tells another story, and how the evidence calls them."""

_SHOWN = 6
"""New words that the reason quotes at most."""


def match(edit: EditContext) -> Evidence | None:
    """The headline as a whole, dropped or changed. One where the original has none is the page's, and no change."""
    side = edit.republished if edit.republished.exists else edit.original
    if edit.unit not in (Unit.BLOCK, Unit.SENTENCE) or side.role is not Role.HEADLINE or not edit.related:
        return None
    if edit.unit is Unit.SENTENCE:
        return Evidence("The headline is gone.", (("change", "dropped"),)) if edit.original.exists else None
    before, after = telling(edit.original), telling(edit.republished)
    added = {stem: word for stem, word in after.items() if stem not in before}
    dropped = [word for stem, word in before.items() if stem not in after]
    first_grafs = lede(edit.original.reading.witness)
    new = [word for stem, word in added.items() if stem not in first_grafs]
    heavy = [kind for kind in edit.found if kind in _HEAVY and not _is_stated(edit, kind)]
    change = _change(bool(added), bool(dropped), bool(new or heavy))
    facts = [("change", change), ("added", _list(added.values())), ("dropped", _list(dropped)), ("new", _list(new))]
    facts += [*_facts(edit, "names", AnnotationKind.NAME), *_facts(edit, "numbers", AnnotationKind.NUMBER)]
    facts += [("charged", _list(facts_of(edit.republished, AnnotationKind.LOADED).values()))]
    return Evidence(_reason(change, new, heavy), tuple((name, value) for name, value in facts if value))


def _is_stated(edit: EditContext, kind: str) -> bool:
    """A number that the story's first grafs give stands for a vague one: "46 dead" for "dozens dead"."""
    if kind != "number-change" or not any(n.fact("vague") for n in edit.original.touched(AnnotationKind.NUMBER)):
        return False
    before, after = (facts_of(side, AnnotationKind.NUMBER) for side in edit.sides)
    return after.keys() - before.keys() <= lede_facts(edit.original.reading.witness, AnnotationKind.NUMBER)


def _change(added: bool, dropped: bool, reframed: bool) -> str:
    if reframed:
        return "reframed"
    if added:
        return "reworded"
    return "shortened" if dropped else "restyled"


def _facts(edit: EditContext, name: str, kind: AnnotationKind) -> list[tuple[str, str]]:
    """The names or numbers that only one of the two headlines has."""
    before, after = (facts_of(side, kind) for side in edit.sides)
    return [
        (f"{name}_added", _list(word for value, word in after.items() if value not in before)),
        (f"{name}_dropped", _list(word for value, word in before.items() if value not in after)),
    ]


_REASONS = {
    "shortened": "The headline is shorter and says nothing new.",
    "restyled": "The headline has the same telling words in another form or order.",
    "reworded": "The headline has other words; the story's first grafs say them too.",
}


def _reason(change: str, new: list[str], heavy: list[str]) -> str:
    if change != "reframed":
        return _REASONS[change]
    if new:
        words = _list(f"“{word}”" for word in new[:_SHOWN])
        return f"The headline says what neither the original's nor the first grafs say: {words}."
    return f"The headline tells it otherwise: {_list(_HEAVY[kind] for kind in heavy)}."


def _list(words: Iterable[str]) -> str:
    return ", ".join(words)
