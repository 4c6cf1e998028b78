"""From a manifest to its pairs: those that it names, those that a glob finds, and pages that name their original."""

import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from provenance.corpus.manifest import Manifest
from provenance.errors import ManifestError

MOST_PAIRS = 100_000
"""Of one round: more are a corpus, for which there is `scan`."""


class Wanted(NamedTuple):
    """A pair to be checked. Paths are as they are opened; `policy` is what `load_policy` takes.

    `originals` are looked for in this order; where there are none, the page's front matter says which.
    """

    republished: str
    originals: tuple[str, ...]
    versions: tuple[str, ...]
    policy: str
    root: str = ""
    may_be_missing: bool = False


def wanted(manifest: Manifest) -> list[Wanted]:
    """All pairs in the manifest's order, each republished file once: the first entry that names it counts.

    Raises ManifestError for a glob that finds nothing and for a pattern that makes no path.
    """
    found: dict[str, Wanted] = {}
    for pair in _all(manifest):
        found.setdefault(os.path.normpath(pair.republished), pair)
        if len(found) > MOST_PAIRS:
            raise ManifestError(f"{manifest.path}: more than {MOST_PAIRS:,} pairs.")
    return list(found.values())


def _all(manifest: Manifest) -> Iterator[Wanted]:
    content = manifest.content
    for pair in content.get("pair", ()):
        policy = manifest.policy(pair.get("policy", manifest.standard))
        versions = tuple(_join(manifest, version) for version in pair.get("versions", ()))
        yield Wanted(_join(manifest, pair["republished"]), (_join(manifest, pair["original"]),), versions, policy)
    for number, glob in enumerate(content.get("glob", ())):
        policy = manifest.policy(glob.get("policy", manifest.standard))
        for path in _matches(manifest, glob["republished"], glob.get("except", ()), f"glob[{number}]"):
            yield Wanted(
                _join(manifest, path),
                tuple(_join(manifest, each) for each in _mapped(glob, path, manifest)),
                (),
                policy,
                may_be_missing=glob.get("missing") == "skip",
            )
    for number, pages in enumerate(content.get("pages", ())):
        policy = manifest.policy(pages.get("policy", manifest.standard))
        for path in _matches(manifest, pages["content"], pages.get("except", ()), f"pages[{number}]"):
            root = _join(manifest, pages.get("root", "."))
            yield Wanted(_join(manifest, path), (), (), policy, root)


def _join(manifest: Manifest, path: str) -> str:
    return os.path.normpath(os.path.join(manifest.folder, path))


def _matches(manifest: Manifest, pattern: str, excepted: list[str], name: str) -> list[str]:
    """The files that a pattern finds below the manifest's folder, sorted, with slashes."""
    folder = Path(manifest.folder)
    try:
        out = {path for each in excepted for path in folder.glob(each)}
        found = [path for path in folder.glob(pattern) if path not in out and path.is_file()]
    except (ValueError, NotImplementedError, IndexError) as error:
        raise ManifestError(f"{manifest.path}: {name}: {pattern} is no pattern of paths: {error}.") from error
    if not found:
        raise ManifestError(f"{manifest.path}: {name}: nothing matches {pattern} below {manifest.folder}.")
    return sorted(path.relative_to(folder).as_posix() for path in found)


def _mapped(glob: Mapping[str, Any], path: str, manifest: Manifest) -> list[str]:
    """Where the original of a republished file may stand: {stem}, {name} and {folder} are the file's own."""
    patterns = glob["original"]
    folder, name = os.path.split(path)
    parts = {"stem": os.path.splitext(name)[0], "name": name, "folder": folder}
    try:
        return [each.format_map(parts) for each in ([patterns] if isinstance(patterns, str) else patterns)]
    except (KeyError, ValueError, IndexError, AttributeError) as error:
        raise ManifestError(
            f"{manifest.path}: {patterns} is no path of an original: {error}; there are {{stem}}, {{name}}, {{folder}}."
        ) from error
