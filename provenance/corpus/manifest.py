"""Read `provenance.toml`: which pairs there are, and by which policy each is judged."""

import os
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from provenance import schema
from provenance.errors import ManifestError
from provenance.lines import line_of_fault, lines
from provenance.nouns import dataclass
from provenance.schema import Fault

MOST_BYTES = 5_000_000
"""Of a manifest or a baseline: ten thousand pairs written out."""
DEFAULT_POLICY = "default"


@dataclass(frozen=True, slots=True)
class Manifest:
    """A manifest's content. `folder` is where its paths count from; `path` its own file."""

    path: str
    folder: str
    content: Mapping[str, Any]

    def policy(self, name: str) -> str:
        """The policy that is called so: a file of `[policies]`, a path from the manifest's folder, or a shipped one."""
        named = self.content.get("policies", {})
        if name in named:
            return os.path.join(self.folder, named[name])
        return os.path.join(self.folder, name) if name.endswith(".toml") else name

    @property
    def standard(self) -> str:
        """The policy of a pair that names none."""
        return str(self.content.get("policy", DEFAULT_POLICY))

    @property
    def baseline(self) -> str:
        """The path of the baseline, empty where there is none."""
        named = str(self.content.get("baseline", ""))
        return os.path.join(self.folder, named) if named else ""


def load_manifest(path: str) -> Manifest:
    """The manifest at a path. Raises ManifestError with every fault of the file at once, each with its line."""
    content = load_toml(path, "manifest")
    faults = [] if any(content.get(key) for key in ("pair", "glob", "pages")) else ["it names no pair, glob or pages"]
    if faults:
        raise ManifestError(f"{path}: this manifest checks nothing: {faults[0]}.")
    return Manifest(path, os.path.dirname(path) or ".", content)


def load_toml(path: str, name: str) -> Mapping[str, Any]:
    """A TOML file that holds to the schema `name`. Raises ManifestError where it does not."""
    try:
        with Path(path).open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise ManifestError(f"{path}: this {name} cannot be read: {reason}.") from error
    if len(data) > MOST_BYTES:
        raise ManifestError(f"{path}: this file has more than {MOST_BYTES:,} bytes and is no {name}.")
    try:
        text = data.decode("utf-8-sig").replace("\r\n", "\n")
        content = tomllib.loads(text)
    except UnicodeDecodeError as error:
        raise ManifestError(f"{path}: this {name} is not UTF-8: byte {error.start} is wrong.") from error
    except (ValueError, RecursionError) as error:
        raise ManifestError(f"{path}: this {name} is not TOML: {str(error)[:200]}.") from error
    _refuse(path, name, text, schema.look(content, name))
    return content


def _refuse(path: str, name: str, text: str, faults: tuple[Fault, ...]) -> None:
    if not faults:
        return
    known = lines(text)
    told = [(line_of_fault(fault.path, fault.message, known) or 0, str(fault)) for fault in faults]
    said = "".join(f"\n  {f'line {line}: ' if line else ''}{fault}" for line, fault in sorted(told))
    raise ManifestError(f"{path}: this {name} has {len(told)} fault{'s' if len(told) > 1 else ''}:{said}")
