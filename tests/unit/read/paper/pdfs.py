"""PDF files for the tests, made object by object."""

import zlib
from collections.abc import Iterable, Sequence

Placed = tuple[float, float, int, str]
"""Left edge, base line, size, text."""


def column(texts: Iterable[str], x: float = 72, y: float = 700, size: int = 11, step: float = 14) -> list[Placed]:
    """Lines below each other; an empty one leaves a gap."""
    return [(x, y - step * place, size, text) for place, text in enumerate(texts) if text]


def stream(content: bytes, more: bytes = b"", is_packed: bool = False) -> bytes:
    if is_packed:
        content, more = zlib.compress(content), more + b" /Filter /FlateDecode"
    return b"<< /Length %d%s >>\nstream\n%s\nendstream" % (len(content), more, content)


def _shown(line: Placed) -> bytes:
    x, y, size, text = line
    quoted = text.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
    return b"BT /F1 %d Tf %.2f %.2f Td (%s) Tj ET" % (size, x, y, quoted)


def made(pages: Sequence[Sequence[Placed]], is_packed: bool = False, objects: Sequence[bytes] = ()) -> bytes:
    """A file with these pages; `objects` are put behind them."""
    font = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
    held = [b"<< /Type /Catalog /Pages 2 0 R >>", b"", font]
    kids = []
    for lines in pages:
        held.append(stream(b"\n".join(map(_shown, lines)), is_packed=is_packed))
        held.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents %d 0 R "
            b"/Resources << /Font << /F1 3 0 R >> >> >>" % len(held)
        )
        kids.append(b"%d 0 R" % len(held))
    held[1] = b"<< /Type /Pages /Kids [%s] /Count %d >>" % (b" ".join(kids), len(kids))
    return written([*held, *objects])


def written(objects: Sequence[bytes], trailer: bytes = b"") -> bytes:
    """A file of these objects, the first its catalogue."""
    out, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    return out + (
        b"xref\n0 %d\n0000000000 65535 f \n%strailer << /Size %d /Root 1 0 R %s>>\nstartxref\n%d\n%%%%EOF\n"
        % (size, table, size, trailer, len(out))
    )
