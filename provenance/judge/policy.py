"""Read a policy: a TOML file, or one of those that come with the program."""

import hashlib
import tomllib
from collections.abc import Collection, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from provenance import schema
from provenance.errors import PolicyError
from provenance.judge.faults import CLAUSE_TYPES, senseless
from provenance.judge.lines import line_of, lines
from provenance.model.verdict import Clause, Policy, Severity
from provenance.schema import Fault

MOST_BYTES = 1_000_000
"""Of a policy's file. The longest that ships has three thousand."""
_SHIPPED = Path(__file__).parent.parent / "policies"


def policies() -> tuple[str, ...]:
    """The names of the policies that come with the program, sorted."""
    return tuple(sorted(path.stem for path in _SHIPPED.glob("*.toml")))


def load_policy(name_or_path: str, kinds: Collection[str] = ()) -> Policy:
    """The policy that ships under this name, or that stands in the file at this path.

    `kinds` are the ids of all kinds: where they are given, a clause about an unknown one is a fault.
    Raises PolicyError with every fault of the file at once, each with its line.
    """
    if name_or_path in policies():
        return _shipped(name_or_path)
    return _read(_bytes(name_or_path), name_or_path, frozenset(kinds))


@cache
def _shipped(name: str) -> Policy:
    """Not held against the schema, which costs more than a comparison: the tests have done it."""
    data = (_SHIPPED / f"{name}.toml").read_bytes()
    return _policy(tomllib.loads(data.decode("utf-8")), _digest(data))


def _bytes(path: str) -> bytes:
    if not path.endswith(".toml") and not Path(path).is_file():
        raise PolicyError(
            f"{path}: there is no policy of this name and no such file. "
            f"The policies are {', '.join(policies())}; a file of your own is named by its path."
        )
    try:
        with open(path, "rb") as file:
            data = file.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise PolicyError(f"{path}: this policy cannot be read: {reason}.") from error
    if len(data) > MOST_BYTES:
        raise PolicyError(f"{path}: this file has more than {MOST_BYTES:,} bytes and is no policy.")
    return data


def _read(data: bytes, name: str, kinds: frozenset[str]) -> Policy:
    try:
        text = data.decode("utf-8-sig").replace("\r\n", "\n")
        content = tomllib.loads(text)
    except UnicodeDecodeError as error:
        raise PolicyError(f"{name}: this policy is not UTF-8: byte {error.start} is wrong.") from error
    except (ValueError, RecursionError) as error:  # a number of 5,000 digits is a ValueError
        raise PolicyError(f"{name}: this policy is not TOML: {str(error)[:200]}.") from error
    faults = (*schema.look(content, "policy"), *senseless(content, kinds))
    if faults:
        known = lines(text)
        told = "".join(f"\n  {_where(fault, known)}{fault}" for fault in sorted(faults, key=lambda f: _order(f, known)))
        raise PolicyError(f"{name}: this policy has {len(faults)} fault{'s' if len(faults) > 1 else ''}:{told}")
    return _policy(content, _digest(data))


def _digest(data: bytes) -> str:
    return hashlib.sha256(data.replace(b"\r\n", b"\n")).hexdigest()


def _where(fault: Fault, known: Mapping[tuple[str | int, ...], int]) -> str:
    line = line_of(fault.path, known)
    return f"line {line}: " if line else ""


def _order(fault: Fault, known: Mapping[tuple[str | int, ...], int]) -> tuple[int, str]:
    return line_of(fault.path, known) or 0, str(fault)


def _policy(content: Mapping[str, Any], digest: str) -> Policy:
    return Policy(
        name=content["name"],
        title=content["title"],
        source=content.get("source", ""),
        clauses=tuple(_clauses(content)),
        severities=tuple((id, Severity(value)) for id, value in content.get("severities", {}).items()),
        fail_on=_severity(content.get("fail_on")),
        needs_approval_on=_severity(content.get("needs_approval_on")),
        summary=content.get("summary", ""),
        digest=digest,
    )


def _severity(value: str | None) -> Severity | None:
    return Severity(value) if value else None


def _clauses(content: Mapping[str, Any]) -> Iterator[Clause]:
    for type, subjects in CLAUSE_TYPES:
        for clause in content.get(type, ()):
            yield Clause(
                id=clause["id"],
                type=type,
                subjects=tuple(clause[subjects]),
                scope=tuple(clause.get("scope", ())),
                severity=Severity(clause.get("severity", Severity.MEDIUM)),
                at_most=clause.get("at_most"),
                message=clause.get("message", ""),
            )
