"""Words inside a kept sentence are replaced by others, or stand in another order, and no other kind says it better.

    original     The council approved the plan.
    republished  The council passed the plan.

If the new words say something else of a number, a name, a date or who said it, that kind comes first.
"""

from provenance.classify.context import EditContext, Unit
from provenance.classify.joining import joining_words
from provenance.model.edit import EditKind, Evidence, Family

KIND = EditKind(
    "rewording", Family.SUBSTANTIVE, "Reworded", "Words inside a kept sentence were replaced by others or reordered."
)


def match(edit: EditContext) -> Evidence | None:
    """Everything that no rule before took."""
    reason = _order_of(edit) if edit.unit is Unit.ORDER else ""
    return Evidence(reason, (("change", "order"),)) if reason else Evidence("Words were replaced by others.")


def _order_of(edit: EditContext) -> str:
    """What is true of words that moved: that they are the same, or not all of them; empty where none that tells moved,
    and only the grammar is another ("said it would", "says it will")."""
    words, others = edit.original.words, edit.republished.words
    if not words or not others:
        return "Who says so stands beside another sentence of the graf."
    if sorted(words) == sorted(others):
        return "The same words stand in another order."
    if joining_words().issuperset(set(words) & set(others)):
        return ""
    return "The order was changed, and with it some of the words."
