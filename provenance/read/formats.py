"""Which formats there are, and which of them an input is. A new format is one line in READERS."""

from provenance.errors import UsageError
from provenance.read import html, markdown, text
from provenance.read.reader import Reader, ending_of
from provenance.read.refusals import refuse_foreign

READERS: tuple[Reader, ...] = (
    html.READER,
    markdown.READER,
    text.READER,
)
"""In the order in which they are asked; plain text is what nothing else is."""


def names() -> tuple[str, ...]:
    """The formats that can be read, in a fixed order."""
    return tuple(sorted(reader.name for reader in READERS))


def choose(data: bytes, shown: str, format: str | None) -> Reader:
    """The reader for an input: the named one, else by content, else by ending, else plain text.

    Raises UsageError for a format that does not exist, InputError for one that has no reader yet.
    """
    if format is not None:
        return _named(format)
    ending = ending_of(shown)
    for reader in READERS:
        if reader.recognise(data, ending):
            return reader
    refuse_foreign(data, shown, ending)
    return next((reader for reader in READERS if ending in reader.endings and reader.allows(data)), READERS[-1])


def _named(format: str) -> Reader:
    for reader in READERS:
        if reader.name == format:
            return reader
    raise UsageError(f"There is no input format {format!r}. There are: {', '.join(names())}.")
