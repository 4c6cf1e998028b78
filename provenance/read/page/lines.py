"""Where a chunk with line breaks in it is several grafs: pages of an old make part them by single breaks."""

import re
import unicodedata
from collections.abc import Iterator

from provenance.lexicons.unseen import seen

_LINE = re.compile(r"[^\n]+")
_STANZA = re.compile(r"[^\n]+(?:\n[^\n]*\S[^\n]*)*")
_INDENT = re.compile(r"(?:\u00a0[\u00a0 ]|[\u2003\u3000])")
_STOP = re.compile(r"[.!?…。！？][\"'”’»)\]]*\s*$")
_LONG = 60
"""Code points: a longer line that ends in a full stop is a graf, and no line of an address or a poem."""


def grafs_of(text: str, is_preformatted: bool) -> Iterator[tuple[int, int]]:
    """The spans of the grafs of a chunk, without white space round them; none for what nobody can see."""
    if is_preformatted:
        found = _STANZA.finditer(text)
    elif "\n" in text and _are_grafs([line for line in text.split("\n") if line.strip()]):
        found = _LINE.finditer(text)
    else:
        found = iter([match]) if (match := re.match(r"(?s).*", text)) else iter(())
    for match in found:
        kept = match.group().strip()
        start = match.start() + len(match.group()) - len(match.group().lstrip())
        if any(unicodedata.category(c) not in ("Cf", "Mn", "Zs") for c in seen(kept)[:200]):
            yield start, start + len(kept)


def _are_grafs(lines: list[str]) -> bool:
    """Lines of copy are grafs where nearly all are long and end in a full stop, or where they are indented."""
    if sum(_INDENT.match(line) is not None for line in lines[1:]) * 2 > len(lines):
        return True
    long = [line for line in lines if len(line) > _LONG]
    ended = sum(_STOP.search(line[-8:]) is not None for line in long)
    return len(long) >= 2 and 2 * len(long) >= len(lines) and 10 * ended >= 8 * len(long)
