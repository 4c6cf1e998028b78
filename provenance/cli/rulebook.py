"""The rules as the commands `kinds` and `explain` show them."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from provenance.model.edit import Family

if TYPE_CHECKING:
    from provenance.classify.rules import Rule


def by_family() -> list[tuple[str, list["Rule"]]]:
    """The families in their order, each with its rules in the order of their precedence."""
    from provenance.classify.rules import RULES

    families = [(family.value, [rule for rule in RULES if rule.KIND.family is family]) for family in Family]
    return [(family, rules) for family, rules in families if rules]


def find(name: str) -> Sequence["Rule"]:
    """The rule of a kind, or the rules of a family; empty when there is none of that name."""
    for family, rules in by_family():
        if family == name:
            return rules
    return [rule for _, rules in by_family() for rule in rules if rule.KIND.id == name]


def names() -> list[str]:
    """Every name that can be explained."""
    return [name for family, rules in by_family() for name in (family, *(rule.KIND.id for rule in rules))]
