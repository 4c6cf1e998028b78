"""Words inside a kept sentence are replaced by others, or stand in another order, and no other kind says it better.

    original     The council approved the plan.
    republished  The council passed the plan.

If the new words say something else of a number, a name, a date or who said it, that kind comes first.
"""

from provenance.classify.context import EditContext, Unit
from provenance.model.edit import EditKind, Evidence, Family

KIND = EditKind(
    "rewording", Family.SUBSTANTIVE, "Reworded", "Words inside a kept sentence were replaced by others or reordered."
)


def match(edit: EditContext) -> Evidence | None:
    """Everything that no rule before took."""
    if edit.unit is Unit.ORDER:
        return Evidence("The same words stand in another order.", (("change", "order"),))
    return Evidence("Words were replaced by others.")
