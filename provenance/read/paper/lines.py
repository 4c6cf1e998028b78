"""The lines of a PDF with their places, as PDFium finds them: the only file that knows pypdfium2."""

import contextlib
import re
from collections.abc import Iterator
from typing import Any

from provenance.errors import InputError
from provenance.nouns import dataclass
from provenance.read.paper.guard import refuse_costly

MAX_PAGES = 300
MAX_CHARACTERS = 2_000_000

_LINE = re.compile(r"[^\r\n\ufffe\x02]+[\ufffe\x02]?")
"""PDFium puts U+FFFE where a word was parted at the end of a line, in place of hyphen and line end."""
_PARTED = "\ufffe\x02"
_DAMAGED = "Open it, print it to a new PDF, and try once more; or give its text."


@dataclass(frozen=True, slots=True)
class Line:
    """A line: its text, its box in points from the lower left corner, the height of its letters, and its page.

    `is_parted` says that its last word goes on in the next line. `at` is its height on the page: 0 bottom, 1 top.
    """

    text: str
    left: float
    right: float
    bottom: float
    size: float
    page: int
    at: float
    is_parted: bool


def lines_of(data: bytes, shown: str) -> list[Line]:
    """The lines of all pages in the order in which they were written.

    Raises InputError when pypdfium2 is not installed, the file is damaged or locked, or larger than the bounds.
    """
    try:
        import pypdfium2
    except ImportError:
        raise InputError(
            shown,
            "is a PDF file, and what reads these is not installed.",
            "Install it with: pip install 'wire-provenance[pdf]'.",
        ) from None
    refuse_costly(data, shown)
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise _refusal(str(error), shown) from None
    try:
        return list(_lines(document, shown))
    except pypdfium2.PdfiumError as error:
        raise _refusal(str(error), shown) from None
    finally:
        document.close()


def _refusal(said: str, shown: str) -> InputError:
    if "password" in said.lower() or "security" in said.lower():
        return InputError(shown, "is protected by a password.", "Save it without one, or give its text.")
    return InputError(shown, "is a damaged PDF file: it cannot be read.", _DAMAGED)


def _lines(document: Any, shown: str) -> Iterator[Line]:
    if len(document) > MAX_PAGES:
        raise InputError(shown, f"is a PDF file of more than {MAX_PAGES} pages.", "Give the pages with the story.")
    left = MAX_CHARACTERS
    for number in range(len(document)):
        with contextlib.closing(document[number]) as page, contextlib.closing(page.get_textpage()) as written:
            left -= written.count_chars()
            if left < 0:
                raise InputError(
                    shown, f"is a PDF file of more than {MAX_CHARACTERS} characters.", "Give the pages with the story."
                )
            yield from _page(written, number, max(1.0, page.get_height()))


def _page(written: Any, number: int, height: float) -> Iterator[Line]:
    text = _text(written)
    for match in _LINE.finditer(text):
        shown = match[0].rstrip(_PARTED).strip()
        if not shown:
            continue
        first = match.start() + len(match[0]) - len(match[0].lstrip())
        last = first + len(shown) - 1
        left, bottom, _, top = written.get_charbox(first, loose=True)
        right = written.get_charbox(last, loose=True)[2]
        middle = (bottom + top) / 2 / height
        whole = shown.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        yield Line(whole, left, right, bottom, abs(top - bottom), number, middle, match[0][-1] in _PARTED)


def _text(written: Any) -> str:
    """The characters of a page, each at the index that PDFium knows it by."""
    count = written.count_chars()
    text: str = written.get_text_range(0, count) if count else ""
    if len(text) == count:
        return text
    from pypdfium2 import raw

    return "".join(chr(raw.FPDFText_GetUnicode(written, index)) for index in range(count))
