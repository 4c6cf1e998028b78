"""From a manifest to its pairs: those that it names, those that a glob finds, and pages that name their original."""

import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from provenance.corpus.manifest import Manifest
from provenance.errors import ManifestError

MOST_PAIRS = 100_000
"""Of one round: more are a corpus, for which there is `scan`."""


class Wanted(NamedTuple):
    """A pair to be checked. Paths are as they are opened; `policy` is what `load_policy` takes.

    `originals` are looked for in this order; where there are none, the page's front matter says which. `below` is the
    folder that a file which a pattern found may not lead out of; empty for a pair that the manifest names.
    """

    republished: str
    originals: tuple[str, ...]
    versions: tuple[str, ...]
    policy: str
    root: str = ""
    may_be_missing: bool = False
    below: str = ""


def wanted(manifest: Manifest) -> list[Wanted]:
    """All pairs in the manifest's order, each republished file once: what names it counts before what finds it.

    Raises ManifestError for a file that two pairs name, a glob that finds nothing and a pattern that makes no path.
    """
    _refuse_twice(manifest)
    found: dict[str, Wanted] = {}
    for pair in _all(manifest):
        found.setdefault(os.path.normpath(pair.republished), pair)
        if len(found) > MOST_PAIRS:
            raise ManifestError(f"{manifest.path}: more than {MOST_PAIRS:,} pairs.")
    return list(found.values())


def _refuse_twice(manifest: Manifest) -> None:
    """Two terms for one page: the second would silently not count."""
    seen: dict[str, int] = {}
    for number, pair in enumerate(manifest.content.get("pair", ())):
        first = seen.setdefault(_join(manifest, pair["republished"]), number)
        if first != number:
            raise ManifestError(
                f"{manifest.path}: pair[{number}] is about {pair['republished']}, and so is pair[{first}]. "
                "A republished file is checked once: take one of them out."
            )


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
                below=_bound(manifest, glob["republished"]),
            )
    for number, pages in enumerate(content.get("pages", ())):
        policy = manifest.policy(pages.get("policy", manifest.standard))
        for path in _matches(manifest, pages["content"], pages.get("except", ()), f"pages[{number}]"):
            root = _join(manifest, pages.get("root", "."))
            yield Wanted(_join(manifest, path), (), (), policy, root, below=_bound(manifest, pages["content"]))


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


def _bound(manifest: Manifest, pattern: str) -> str:
    """The folder that files of a pattern stay in: the manifest's, or the one outside it that the pattern names."""
    fixed = _fixed(pattern)
    return _join(manifest, fixed) if ".." in fixed.split("/") else manifest.folder


def _fixed(pattern: str) -> str:
    """The folders of a pattern before the first that is not written out."""
    folders = pattern.split("/")[:-1]
    known = next((number for number, folder in enumerate(folders) if re.search(r"[*?\[]", folder)), len(folders))
    return "/".join(folders[:known])


def _mapped(glob: Mapping[str, Any], path: str, manifest: Manifest) -> list[str]:
    """Where the original of a republished file may stand, by what its path says (`docs/check.md` has the names)."""
    patterns = glob["original"]
    folder, name = os.path.split(path)
    stem = os.path.splitext(name)[0]
    parts = {
        "name": name,
        "stem": stem,
        "slug": _DATE.sub("", stem, count=1),
        "folder": folder,
        "parent": os.path.basename(folder),
        "below": folder[len(_fixed(glob["republished"])) :].lstrip("/"),
    }

    def part(found: re.Match[str]) -> str:
        if found[1] not in parts:
            names = ", ".join(f"{{{known}}}" for known in parts)
            raise ManifestError(
                f"{manifest.path}: {patterns} is no path of an original: there is no {found[0][:60]}, only {names}."
            )
        return parts[found[1]]

    return [_PART.sub(part, each) for each in ([patterns] if isinstance(patterns, str) else patterns)]


_DATE = re.compile(r"\d{4}-\d\d?-\d\d?-")
"""Before the name of a post, as Jekyll has them."""
_PART = re.compile(r"\{([^{}]*)\}?|\}")
