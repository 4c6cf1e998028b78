"""A person, place or organisation is another, or spelled as another.

    original     Judge Ana Lucero dismissed the case.
    republished  Judge Ana Luceno dismissed the case.

Two that change places ("Voss beat Rourke", "Rourke beat Voss"; "Police shot the man", "The man shot police") and
another compass point before a place (southern Tolari, northern Tolari) count too; two that only meet or stand side by
side do not. A title or a first name that comes or goes, initials, and short forms are `abbreviation`. A name replaced
by "he" or "the mayor" is `rewording`.
"""

from provenance.classify.context import EditContext, Side, Unit
from provenance.classify.renaming import compass_points, look_alikes, one_for_a_name, others_named
from provenance.classify.swapping import swapped
from provenance.model.edit import EditKind, Evidence, Family
from provenance.model.witness import AnnotationKind

KIND = EditKind(
    "name-change",
    Family.SUBSTANTIVE,
    "Name changed",
    "A person, place or organisation is another, or spelled as another.",
)


def match(edit: EditContext) -> Evidence | None:
    """Names on both sides that do not name the same."""
    if edit.unit is Unit.ORDER:
        return _changed_places(edit)
    if not edit.is_words or any(_is_a_label(side) for side in edit.sides):
        return None
    names = others_named(edit) or look_alikes(edit) or compass_points(edit) or one_for_a_name(edit)
    if names is None:
        return None
    before, after = names
    return Evidence(f"{before} became {after}.", (("original", before), ("republished", after)))


def _is_a_label(side: Side) -> bool:
    """Nothing but a charged label before a name, where a title or a trade stood: "Businessman Orr", "Fraudster Orr"."""
    labels = side.touched(AnnotationKind.LOADED)
    return bool(labels) and all(any(a.start <= t.start < a.end for a in labels) for t in side.tokens)


def _changed_places(edit: EditContext) -> Evidence | None:
    names = swapped(edit)
    if names is None:
        return None
    return Evidence(f"{names[0]} and {names[1]} changed places.", (("original", names[0]), ("republished", names[1])))
