"""What did the outlet change? Compares original wire copy with what an outlet published and names every edit.

    report = provenance.compare("original.txt", "republished.txt")
    print(provenance.render(report, "text"))

Silent and pure: nothing is printed, no clock and no environment is read. Every error is a ProvenanceError.
"""

from collections.abc import Iterable
from os import PathLike, fspath

from provenance._version import __version__
from provenance.errors import InputError, PolicyError, ProvenanceError, ReportError, UsageError
from provenance.model.document import Document
from provenance.model.review import Review
from provenance.model.verdict import Policy
from provenance.read import read_bytes as _read_bytes
from provenance.read import read_path as _read_path
from provenance.render import render as _draw
from provenance.report.stored import Report

__all__ = [
    "Document",
    "InputError",
    "PolicyError",
    "ProvenanceError",
    "Report",
    "ReportError",
    "UsageError",
    "__version__",
    "compare",
    "read",
    "read_bytes",
    "render",
]

# `read` and `render` are rooms of this package too. Both are imported above, before the functions of
# the same names are defined: a first import later would put the room in the function's place.

Input = Document | str | PathLike[str]
"""A document that was read, or the path of one."""


def read(path: str | PathLike[str], format: str | None = None, select: str | None = None) -> Document:
    """Reads a file; its format is found from its content, then its name, unless `format` names it.

    `select` is a CSS selector of the element of a page that holds the story, for a page where it is not found.
    Raises InputError for a file that is missing, empty, binary, undecodable, too large, of an unknown format, or a page
    without a story; UsageError for a `format` that does not exist and a `select` that is no selector.
    """
    return _read_path(fspath(path), format, select)


def read_bytes(data: bytes, name: str, format: str | None = None, select: str | None = None) -> Document:
    """Reads bytes as `read` reads a file; `name` stands for the file in messages and in the report."""
    return _read_bytes(data, name, format, select)


def compare(
    original: Input,
    republished: Input,
    *,
    versions: Iterable[Input] = (),
    policy: str | Policy = "default",
    excerpt: int | None = None,
) -> Report:
    """Compares the original wire copy with the republished copy.

    `versions` are other versions of the wire: an edit that one of them has is the agency's own. `policy` is the name of
    a shipped policy, the path of a policy file, or a policy that was loaded. `excerpt` is the most code points of a
    passage that the report may show (its texts are then left out); None shows all. Raises ProvenanceError: see `read`;
    PolicyError.
    """
    from provenance import pipeline
    from provenance.judge.policy import load_policy

    left, right = _document(original), _document(republished)
    others = [_document(version) for version in versions]
    named = list(zip(_distinct([document.source.name for document in others]), others, strict=True))
    terms = load_policy(policy) if isinstance(policy, str) else policy
    return pipeline.compare(left, right, named, terms, excerpt)


def render(
    report: Report,
    format: str,
    *,
    width: int = 80,
    color: bool = False,
    show_all: bool = False,
    review: Review | None = None,
) -> str:
    """The report in a format: html, json, markdown, text, terminal, and what `provenance render --help` lists.

    `width` is in columns. A `review` is drawn with the edits that it speaks of. Raises UsageError.
    """
    return _draw(report, format, width=width, color=color, show_all=show_all, review=review)


def _document(given: Input) -> Document:
    return given if isinstance(given, Document) else read(given)


def _distinct(names: list[str]) -> list[str]:
    """The names, each told apart: a second v.txt is "v.txt (2)"."""
    seen: dict[str, int] = {}
    distinct = []
    for name in names:
        seen[name] = seen.get(name, 0) + 1
        distinct.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
    return distinct
