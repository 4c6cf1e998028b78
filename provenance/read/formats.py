"""Which formats there are, and which of them an input is. A new format is one line in READERS."""

from provenance.errors import UsageError
from provenance.read import (
    anpa,
    ap_media,
    docx,
    eml,
    html,
    iptc7901,
    markdown,
    newsml_1,
    newsml_g2,
    ninjs,
    nitf,
    pdf,
    rtf,
    text,
)
from provenance.read.reader import Reader, ending_of
from provenance.read.refusals import refuse_foreign, refuse_unreadable

READERS: tuple[Reader, ...] = (
    docx.READER,
    pdf.READER,
    rtf.READER,
    eml.READER,
    anpa.READER,
    iptc7901.READER,
    ap_media.READER,
    ninjs.READER,
    newsml_1.READER,
    newsml_g2.READER,
    nitf.READER,
    html.READER,
    markdown.READER,
    text.READER,
)
"""In the order in which they are asked; plain text is what nothing else is."""


def names() -> tuple[str, ...]:
    """The formats that can be read, in a fixed order."""
    return tuple(sorted(reader.name for reader in READERS))


def choose(data: bytes, path: str, format: str | None, shown: str = "") -> Reader:
    """The reader for an input: the named one, else by content, else by the ending of `path`, else plain text.

    `shown` is what messages call it, where that is not its path. Raises UsageError for a format that does not exist,
    InputError for one that has no reader yet and for a binary file.
    """
    shown, ending = shown or path, ending_of(path)
    reader = _named(format) if format is not None else _by_content(data, ending)
    if reader is None or not reader.is_binary:
        refuse_unreadable(data, shown)
    if reader is not None:
        return reader
    refuse_foreign(data, shown, ending)
    return next((reader for reader in READERS if ending in reader.endings and reader.allows(data)), READERS[-1])


def _by_content(data: bytes, ending: str) -> Reader | None:
    return next((reader for reader in READERS if reader.recognise(data, ending)), None)


def _named(format: str) -> Reader:
    for reader in READERS:
        if reader.name == format:
            return reader
    raise UsageError(f"There is no input format {format!r}. There are: {', '.join(names())}.")
