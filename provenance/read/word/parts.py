"""The parts of the archive, each within a bound, whatever the archive says of itself."""

import io
import posixpath
import zipfile
import zlib

from provenance.errors import InputError
from provenance.read.files import MAX_BYTES
from provenance.read.word.events import Attributes, Handler, walk

MAX_ENTRIES = 2_000
"""Files in the archive. A long report with a picture on every page has 300."""

_ENTRY = b"PK\x01\x02"
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_AGAIN = "Open it in a word processor, save it again and try once more."
_STEP = 1_000_000


class Parts:
    """The archive of a Word document. `main` is the name of the part that has the story."""

    def __init__(self, data: bytes, shown: str) -> None:
        if data.count(_ENTRY) > MAX_ENTRIES:  # before the list of them is made
            raise InputError(shown, f"is an archive of more than {MAX_ENTRIES} files.", "Give the one story by itself.")
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
            raise _damaged(shown) from None
        self._left = MAX_BYTES
        self._shown = shown
        self.main = self._main()

    def _main(self) -> str:
        for kind, target in self.relations("").values():
            if kind == "officeDocument":
                return target.lstrip("/")
        return "word/document.xml"

    def relations(self, part: str) -> dict[str, tuple[str, str]]:
        """What a part relates to: by id the last word of the relation's type, and the target."""
        folder, name = posixpath.split(part)
        xml = self.xml(posixpath.join(folder, "_rels", f"{name}.rels"))
        found = _Relations()
        if xml:
            walk(xml, found, self._shown)
        return found.by_id

    def beside(self, name: str) -> str:
        """The name of a part in the folder of the main one."""
        return posixpath.join(posixpath.dirname(self.main), name)

    def xml(self, name: str) -> bytes:
        """The bytes of a part; none where the archive has no such part.

        Raises InputError when it is packed in another way than Word does, encrypted, damaged, or when all parts that
        were read have more than MAX_BYTES.
        """
        try:
            info = self._archive.getinfo(name)
        except KeyError:
            return b""
        if info.flag_bits & 1:
            raise InputError(self._shown, "is protected by a password.", "Save it without one.")
        if info.compress_type not in _METHODS:
            raise InputError(self._shown, "is packed in a way that Word does not use.", _AGAIN)
        try:
            return self._bytes(info)
        except (zipfile.BadZipFile, zlib.error, ValueError, OSError, EOFError, NotImplementedError, RuntimeError):
            raise _damaged(self._shown) from None

    def _bytes(self, info: zipfile.ZipInfo) -> bytes:
        found = bytearray()
        with self._archive.open(info) as file:
            while step := file.read(min(_STEP, self._left + 1)):
                found += step
                self._left -= len(step)
                if self._left < 0:
                    raise InputError(
                        self._shown,
                        f"holds more than {MAX_BYTES // 1_000_000} MB of text once unpacked.",
                        "Give the one story by itself.",
                    )
        return bytes(found)


class _Relations(Handler):
    """Reads a part of relations."""

    def __init__(self) -> None:
        self.by_id: dict[str, tuple[str, str]] = {}

    def start(self, tag: str, attributes: Attributes) -> None:
        if tag == "Relationship":
            kind = attributes.get("Type", "").rpartition("/")[2]
            self.by_id[attributes.get("Id", "")] = (kind, attributes.get("Target", ""))


def _damaged(shown: str) -> InputError:
    return InputError(shown, "is a damaged Word document: its archive cannot be unpacked.", _AGAIN)
