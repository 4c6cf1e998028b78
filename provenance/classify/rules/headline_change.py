"""The headline says something else.

    original     Council approves harbor fees
    republished  Council gouges boat owners

The evidence says how: shortened (only words dropped), restyled (only joining words, order and forms differ), reworded (new
words, all of them said by the story's first grafs or synonyms of what was there) or reframed (it says what neither the old
headline nor the first grafs say). Title case or curly quotes alone are `capitalization` and `typography`.
"""

from provenance.classify.context import EditContext, Unit
from provenance.classify.heading import lede, telling
from provenance.model.document import Role
from provenance.model.edit import EditKind, Evidence, Family

KIND = EditKind("headline-change", Family.SUBSTANTIVE, "Headline changed", "The headline says something else.")

_HEAVY = frozenset(
    ("loaded-term", "negation-change", "number-change", "name-change", "date-change", "hedge-change", "quote-altered")
)


def match(edit: EditContext) -> Evidence | None:
    """The headline as a whole, dropped or changed; one where the original has none changes nothing, and is the page's."""
    side = edit.republished if edit.republished.exists else edit.original
    if edit.unit not in (Unit.BLOCK, Unit.SENTENCE) or side.role is not Role.HEADLINE or not edit.related:
        return None
    if edit.unit is Unit.SENTENCE:
        return _lone(edit)
    before, after = telling(edit.original), telling(edit.republished)
    added = {stem: word for stem, word in after.items() if stem not in before}
    dropped = [word for stem, word in before.items() if stem not in after]
    first_grafs = lede(edit.original.reading.witness)
    new = [word for stem, word in added.items() if stem not in first_grafs]
    change = _change(edit, bool(added), bool(dropped), len(new))
    facts = (
        ("change", change),
        ("added", ", ".join(added.values())),
        ("dropped", ", ".join(dropped)),
        ("new", ", ".join(new)),
    )
    return Evidence(_REASONS[change], tuple((name, value) for name, value in facts if value))


_REASONS = {
    "shortened": "The headline is shorter and says nothing new.",
    "restyled": "The headline has the same telling words in another form or order.",
    "reworded": "The headline has other words; the story's first grafs say them too.",
    "reframed": "The headline says what neither the original's headline nor its first grafs say.",
}


def _change(edit: EditContext, added: bool, dropped: bool, new: int) -> str:
    if new or _HEAVY & set(edit.found):
        return "reframed"
    if added:
        return "reworded"
    return "shortened" if dropped else "restyled"


def _lone(edit: EditContext) -> Evidence | None:
    return Evidence("The headline is gone.", (("change", "dropped"),)) if edit.original.exists else None
