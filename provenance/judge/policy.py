"""Read a policy: a TOML file, or one of those that come with the program, and those that it extends."""

from collections.abc import Collection, Iterator, Mapping
from functools import cache
from typing import Any

from provenance.errors import PolicyError
from provenance.judge.faults import CLAUSE_TYPES, LISTS
from provenance.judge.inherit import Lineage, inherited
from provenance.judge.sources import bytes_of, place, shipped
from provenance.model.verdict import Clause, Policy, Severity

__all__ = ["load_policy", "policies", "text_of"]


def policies() -> tuple[str, ...]:
    """The names of the policies that come with the program, sorted."""
    return shipped()


def load_policy(name_or_path: str, kinds: Collection[str] = ()) -> Policy:
    """The policy that ships under this name, or that stands in the file at this path, with what it extends.

    `kinds` are the ids of all kinds: where they are given, a clause about an unknown one is a fault.
    Raises PolicyError with every fault of the file at once, each with its line.
    """
    if name_or_path in policies():
        return _shipped(name_or_path)
    return _policy(inherited(name_or_path, frozenset(kinds)))


def text_of(name_or_path: str) -> str:
    """The file of a policy as it is written. Raises PolicyError where there is none or it is no text."""
    data = bytes_of(place(name_or_path), name_or_path)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise PolicyError(f"{name_or_path}: this policy is not UTF-8: byte {error.start} is wrong.") from error


@cache
def _shipped(name: str) -> Policy:
    return _policy(inherited(name, frozenset()))


def _policy(lineage: Lineage) -> Policy:
    content = lineage.content
    return Policy(
        name=content["name"],
        title=content["title"],
        source=content.get("source", ""),
        clauses=tuple(_clauses(content)),
        severities=tuple((id, Severity(value)) for id, value in content.get("severities", {}).items()),
        fail_on=_severity(content.get("fail_on")),
        needs_approval_on=_severity(content.get("needs_approval_on")),
        summary=content.get("summary", ""),
        digest=lineage.digest,
        extends=lineage.names,
    )


def _severity(value: str | None) -> Severity | None:
    return Severity(value) if value and value != "never" else None


def _clauses(content: Mapping[str, Any]) -> Iterator[Clause]:
    for type, subjects in CLAUSE_TYPES:
        for clause in content.get(type, ()):
            yield Clause(
                id=clause["id"],
                type=type,
                subjects=tuple(clause[subjects]) if subjects else tuple(sort for sort in LISTS if sort in clause),
                scope=tuple(clause.get("scope", ())),
                severity=Severity(clause.get("severity", Severity.MEDIUM)),
                at_most=clause.get("at_most", clause.get("at_most_days")),
                message=clause.get("message", ""),
                why=clause.get("why", ""),
                any_of=tuple(clause.get("any_of", ())),
                when=clause.get("when", ""),
                place=clause.get("place", ""),
                at_least=clause.get("at_least_days"),
                forms=tuple(tuple(forms) for sort in LISTS for forms in clause.get(sort, ())),
                origin=clause.get("origin", ""),
            )
