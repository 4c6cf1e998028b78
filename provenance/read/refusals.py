"""What is refused by name before it is read: binary files, and formats that have no reader yet.

A picture or a feed compared as if it were text would give a report that looks like one. So the
message says what the file is, and what to do instead.
"""

import re

from provenance.errors import InputError
from provenance.read.files import MAX_BYTES, too_large
from provenance.read.sniff import root_name

_SAVE_TEXT = "Open it and save the story as UTF-8 text."
_ONE_STORY = "Give the one story by itself."
_UNPACK = "Unpack it and name the file inside."

_MAGIC: tuple[tuple[bytes, str, str], ...] = (
    (b"\x89PNG\r\n\x1a\n", "a PNG picture", _SAVE_TEXT),
    (b"\xff\xd8\xff", "a JPEG picture", _SAVE_TEXT),
    (b"GIF87a", "a GIF picture", _SAVE_TEXT),
    (b"GIF89a", "a GIF picture", _SAVE_TEXT),
    (b"II*\0", "a TIFF picture", _SAVE_TEXT),
    (b"MM\0*", "a TIFF picture", _SAVE_TEXT),
    (b"%PDF-", "a PDF file", "Leave out the format that was named: it is read as what it is."),
    (b"{\\rtf", "an RTF file", "Leave out the format that was named: it is read as what it is."),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Word, Excel or Outlook file", _SAVE_TEXT),
    (b"\x1f\x8b", "a gzip file", _UNPACK),
    (b"BZh", "a bzip2 file", _UNPACK),
    (b"\xfd7zXZ\0", "an xz file", _UNPACK),
    (b"\x28\xb5\x2f\xfd", "a Zstandard file", _UNPACK),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip file", _UNPACK),
    (b"Rar!\x1a\x07", "a RAR file", _UNPACK),
    (b"PAR1", "a Parquet file", "Export the story from it as text."),
    (b"SQLite format 3\0", "an SQLite database", "Export the story from it as text."),
    (b"\x7fELF", "a program", "Name the file that holds the story."),
)
_BINARY_IF_NUL: tuple[tuple[bytes, str], ...] = (
    (b"RIFF", "a sound, film or WebP file"),
    (b"ID3", "a sound file"),
    (b"OggS", "a sound or film file"),
    (b"MZ", "a program"),
)
"""Openings that a text might have too: they count only with a NUL byte behind them."""

_MARK = re.compile(rb"\A(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)")
_XML = re.compile(rb"\s*<(?:\?xml|rss|feed|rdf:RDF)[\s>]")
_JSON = re.compile(rb"\s*(?:\{|\[\s*\{)\s*\"[^\"\n]{0,200}\"\s*:")
_HEAD = 65_536

MAX_CHARACTERS = 2_000_000
"""Of text, in whatever format: four long novels, in Latin letters."""
MAX_LINES = 100_000
"""That are not empty: each may be a graf."""

_FEEDS = {"rss": "an RSS feed", "feed": "an Atom feed", "rdf": "an RSS feed"}
_EXPORT = b"wordpress.org/export/"
_AS_TEXT = "To compare it tag by tag as plain text, say so with --format-original text or --format-republished text."
_ENDINGS: dict[str, tuple[str, str]] = {
    **dict.fromkeys((".json", ".ninjs"), ("a JSON file", "save the story's text by itself")),
    **dict.fromkeys((".xml", ".nitf", ".newsml", ".rss", ".atom"), ("an XML file", "save the story's text by itself")),
    **dict.fromkeys((".mbox",), ("a mailbox", "save the one letter that is meant as .eml")),
    **dict.fromkeys((".doc", ".odt", ".pages"), ("a word processor's file", "save the story as UTF-8 text")),
}


def refuse_size(data: bytes, shown: str) -> None:
    """Raise InputError when the input is empty or too large."""
    if not data:
        raise InputError(shown, "is empty: it has no bytes.", "Give the file that has the story.")
    if len(data) > MAX_BYTES:
        raise too_large(shown)


def refuse_length(text: str, shown: str) -> None:
    """Raise InputError when there is more text than a comparison has the time and the memory for."""
    if len(text) > MAX_CHARACTERS:
        raise InputError(shown, f"has more than {MAX_CHARACTERS:,} characters of text.", _ONE_STORY)
    if len(text) > MAX_LINES and sum(1 for line in text.splitlines() if line.strip()) > MAX_LINES:
        raise InputError(shown, f"has more than {MAX_LINES:,} lines of text.", _ONE_STORY)


def no_such_part(shown: str, part: str, title: str) -> InputError:
    """What is said when a path names an item of a file that has no items."""
    return InputError(shown, f"is {title} and has no item {part[:80]!r}.", "Leave out the # and what is behind it.")


def refuse_unreadable(data: bytes, shown: str) -> None:
    """Raise InputError when the input is known to be binary by its first bytes."""
    for magic, what, remedy in _MAGIC:
        if data.startswith(magic):
            raise InputError(shown, f"is {what}, not text.", remedy)
    if data.startswith(b"PK\x03\x04"):
        raise InputError(shown, f"is {_packed(data)}, not text.", _SAVE_TEXT)
    if b"\0" in data[:_HEAD]:
        _refuse_media(data, shown)


def refuse_foreign(data: bytes, shown: str, ending: str) -> None:
    """Raise InputError when the input is, by content or else by ending, of a format without a reader."""
    head = data[:_HEAD].replace(b"\0", b"")  # which UTF-16 has between the letters of a tag
    what, instead = _by_content(_MARK.sub(b"", head)) or _ENDINGS.get(ending, ("", ""))
    if what:
        raise InputError(shown, f"is {what}, and there is no reader for that yet.", f"Please {instead}. {_AS_TEXT}")


def _by_content(head: bytes) -> tuple[str, str] | None:
    if _XML.match(head):
        return _xml(head)
    if _JSON.match(head):
        what, instead = _ENDINGS[".json"]
        return f"{what} that is neither ninjs nor an answer of AP's API", instead
    return None


def _xml(head: bytes) -> tuple[str, str]:
    what, instead = _ENDINGS[".xml"]
    name = root_name(head)
    if feed := _FEEDS.get(name.lower()):
        kind = "a WordPress export" if _EXPORT in head else feed
        return kind, "save the page of the one story, and name that"
    return (f"{what} with the root <{name}>" if name else what), instead


def _packed(data: bytes) -> str:
    """What a ZIP holds, by the names in its first entries."""
    head = data[:_HEAD]
    if b"word/" in head:
        return "a Word document (DOCX)"
    if b"opendocument.text" in head:
        return "an OpenDocument text"
    return "an EPUB book" if b"application/epub" in head else "a ZIP archive"


def _refuse_media(data: bytes, shown: str) -> None:
    for magic, what in _BINARY_IF_NUL:
        if data.startswith(magic):
            raise InputError(shown, f"is {what}, not text.", _SAVE_TEXT)
    if data[4:8] == b"ftyp":
        raise InputError(shown, "is a film or picture file, not text.", _SAVE_TEXT)
