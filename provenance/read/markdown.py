"""Markdown: by its ending, or by the front matter that it opens with.

What it takes to read it stands in `markdown_page.py`, so that plain text pays nothing for it.
"""

from provenance.late import late
from provenance.model.document import Document
from provenance.read.reader import Reader

_FRONT_MATTER = late(
    rb"(?:---[ \t]*\r?\n(?:#[^\n]*\n|[ \t\r]*\n){0,20}[A-Za-z_][\w-]*:[ \t\r\n]"
    rb"|\+\+\+[ \t]*\r?\n(?:#[^\n]*\n|[ \t\r]*\n){0,20}(?:\[|[A-Za-z_][\w.-]*[ \t]*=))"
)
"""The fence, and under it a key with its value."""

_NOT_BY_CONTENT = (".txt", ".text")
"""Endings that outweigh front matter: such a file is what its name says."""


def recognise(data: bytes, ending: str) -> bool:
    """The bytes open as front matter does, in a file whose name does not speak against it."""
    if ending in _NOT_BY_CONTENT:
        return False
    return _FRONT_MATTER.match(data[:65_536].removeprefix(b"\xef\xbb\xbf")) is not None


def read(data: bytes, name: str, shown: str) -> Document:
    """The Document of a Markdown input. Raises InputError: see `markdown_page.read`."""
    from provenance.read import markdown_page

    return markdown_page.read(data, name, shown)


READER = Reader("markdown", "Markdown", (".md", ".markdown", ".mdown", ".mkd", ".mdx", ".qmd"), recognise, read)
