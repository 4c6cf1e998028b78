"""Edits that nothing allows: how serious they are says the policy's table."""

from collections.abc import Iterable, Iterator

from provenance.judge.breach import Breach
from provenance.judge.wording import counted
from provenance.model.edit import Edit
from provenance.model.verdict import Policy, Severity

UNLISTED = Severity.MEDIUM
"""An edit that the policy neither allows nor grades: worth a look, since somebody forgot it."""


def serious(policy: Policy, edits: Iterable[Edit]) -> Iterator[Breach]:
    """One breach for each entry of the table and kind, with all its edits."""
    table = dict(policy.severities)
    groups: dict[tuple[str, str], list[Edit]] = {}
    for edit in edits:
        groups.setdefault((_entry(edit, table), edit.kind), []).append(edit)
    for (entry, kind), found in groups.items():
        clause = f"severities.{entry}"
        ids = tuple(edit.id for edit in found)
        yield Breach(clause, table.get(entry, UNLISTED), ids, counted(kind, len(found), entry.partition(":")[2]))


def _entry(edit: Edit, table: dict[str, Severity]) -> str:
    """The most exact entry for the edit: kind and change, kind, family. The family where there is none."""
    exact = f"{edit.kind}:{edit.evidence.fact('change')}"
    if exact in table:
        return exact
    return edit.kind if edit.kind in table else edit.family.value
