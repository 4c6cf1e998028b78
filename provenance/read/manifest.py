"""C2PA manifests in plain text (C2PA Specification 2.x, "Embedding manifests into unstructured text").

U+FEFF, then a variation selector for each byte: VS1 to VS16 are 0 to 15, VS17 to VS256 the rest. The bytes are
"C2PATXT", a zero, a version, a length in four bytes, and the manifest store. It is found and not checked: whether it is
signed, and by whom, another program can say.
"""

import hashlib
from itertools import islice
from typing import NamedTuple

from provenance.late import late
from provenance.model.document import Document
from provenance.nouns import replace

NAME = "c2pa_manifest"
"""The name of its digest in a document's `extra`."""

MOST = 10
"""A text has one; more are not looked at."""

_OPENS = "\ufeff"
_RUN = late(_OPENS + "([\ufe00-\ufe0f\U000e0100-\U000e01ef]{13,})")
_MAGIC = b"C2PATXT\0"
_HEAD = 13


class Manifest(NamedTuple):
    """A manifest: its place in the text, its bytes, and whether there are as many as it says."""

    start: int
    end: int
    store: bytes
    is_whole: bool

    @property
    def digest(self) -> str:
        return f"sha256:{hashlib.sha256(self.store).hexdigest()}"

    def note(self) -> str:
        damaged = "" if self.is_whole else " It is damaged: its length is not what it says."
        return (
            f"A C2PA text manifest of {len(self.store)} bytes stands at offset {self.start}, {self.digest}.{damaged} "
            "It is kept and not compared; its signature was not checked."
        )


def manifests(text: str) -> list[Manifest]:
    """The manifests in the text, in their order."""
    if _OPENS not in text:
        return []
    found: list[Manifest] = []
    for run in islice(_RUN.finditer(text), MOST):
        data = bytes(ord(char) - 0xFE00 if char < "\ufe10" else ord(char) - 0xE0100 + 16 for char in run[1])
        if data.startswith(_MAGIC):
            store = data[_HEAD:]
            found.append(Manifest(run.start(), run.end(), store, int.from_bytes(data[9:_HEAD], "big") == len(store)))
    return found


def carried(original: Document, republished: Document) -> Document:
    """The republished document, with a note on what became of the original's manifest."""
    before, after = _digests(original), _digests(republished)
    if before == after:
        return republished
    if not after:
        note = "The C2PA text manifest of the original is gone."
    elif not before:
        note = "It has a C2PA text manifest; the original has none."
    else:
        note = "Its C2PA text manifest is not the original's."
    return replace(republished, notes=(*republished.notes, note))


def _digests(document: Document) -> list[str]:
    return [value for name, value in document.metadata.extra if name == NAME]
