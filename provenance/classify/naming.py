"""Gives each change its kind: the first rule that matches names it, the others that match stand in `also`."""

from collections.abc import Sequence
from typing import NamedTuple

from provenance.classify.anew import is_anew
from provenance.classify.change import Change, Comparison
from provenance.classify.context import EditContext, Unit
from provenance.classify.crediting import same_makers
from provenance.classify.gather import in_one_place
from provenance.classify.rules import CATCH_ALL, RULES, Rule, abbreviation
from provenance.model.edit import EditKind, Evidence, Family

_PARTS = (Unit.WORDS, Unit.ORDER, Unit.BREAK)


class Named(NamedTuple):
    change: Change
    context: EditContext
    kind: EditKind
    also: tuple[str, ...]
    evidence: Evidence


def named(comparison: Comparison, changes: Sequence[Change]) -> list[Named]:
    """A name for every change. A headline, byline or dateline that says something else becomes one edit."""
    found: list[Named] = []
    places: dict[int, list[Named]] = {}
    for change in changes:
        name = name_of(comparison.context(change), change)
        if change.unit in _PARTS and in_one_place(comparison, change):
            places.setdefault(change.pair, []).append(name)
        else:
            found.append(name)
    for names in places.values():
        found.extend(_one_place(comparison, names))
    return sorted(found, key=lambda n: n.change.ops[0])


def name_of(context: EditContext, change: Change) -> Named:
    """The rules in their order, on one edit."""
    matches = [(rule, evidence) for rule in _rules_for(context) if (evidence := rule.match(context)) is not None]
    if not matches:
        raise AssertionError(f"no rule takes {context.unit} {context.operation}")  # the last rule matches everything
    if len(matches) > 1 and context.is_words and is_anew(context):
        matches = _told_of_anew(matches)
    rule, evidence = matches[0]
    further = [other.KIND.id for other, _ in matches[1:] if _is_worth_saying(rule, other)]
    also = tuple(kind for kind in dict.fromkeys((*further, *context.found)) if kind != rule.KIND.id)
    return Named(change, context, rule.KIND, also, evidence)


def _told_of_anew(matches: list[tuple[Rule, Evidence]]) -> list[tuple[Rule, Evidence]]:
    """Of a passage that was written anew, what is sure: what became of a quotation, else that it was reworded."""
    quoted = [m for m in matches if m[0].KIND.id in _QUOTATION]
    charged = [m for m in matches if m[0].KIND.id == _CHARGED]
    return [*quoted, matches[-1], *charged]


_QUOTATION = frozenset(("quote-altered", "quote-cut", "quote-added", "quote-marks"))
_CHARGED = "loaded-term"


def _rules_for(context: EditContext) -> tuple[Rule, ...]:
    """Where both sides mean the same, the one rule of that kind; it alone could match."""
    light = _LIGHT_RULES.get(context.sameness)
    return (light,) if light is not None and context.unit in _MAY_BE_LIGHT else RULES


_MAY_BE_LIGHT = (Unit.WORDS, Unit.BLOCK)
_FORM = abbreviation.KIND.id
_LIGHT_RULES = {rule.KIND.id: rule for rule in RULES if rule.KIND.family in (Family.ACCIDENTAL, Family.STYLE)}


def _is_worth_saying(rule: Rule, other: Rule) -> bool:
    """A further kind says something only if it is a fact of its own: no catch-all, no unit, nothing accidental."""
    if other.KIND.id in CATCH_ALL or other.KIND.family in (Family.STRUCTURE, Family.FURNITURE):
        return False
    if rule.KIND.family is Family.FURNITURE:
        return False
    return other.KIND.family is not Family.ACCIDENTAL or rule.KIND.family is Family.ACCIDENTAL


_LIGHT = (Family.ACCIDENTAL, Family.STYLE)


def _one_place(comparison: Comparison, names: list[Named]) -> list[Named]:
    heavy = [n for n in names if n.kind.family not in _LIGHT]
    if not heavy:
        return names
    if same_makers(*names[0].context.sides):
        change = Change(Unit.BLOCK, names[0].change.pair, sorted(op for n in names for op in n.change.ops), same=_FORM)
        return [name_of(comparison.context(change), change)]
    kinds = [n.kind.id for n in heavy] + [k for n in heavy for k in n.also]
    ops = sorted(op for n in names for op in n.change.ops)
    found = tuple(k for k in dict.fromkeys(kinds) if k not in CATCH_ALL)
    change = Change(Unit.BLOCK, names[0].change.pair, ops, found)
    return [name_of(comparison.context(change), change)]
