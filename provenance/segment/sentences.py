"""Sentences of a block: sentencex, and the rejoining that news copy needs.

Both sides get the same splitter, so splitting has to be consistent before it has to be right; a sentence boundary is
never itself an edit.
"""

from functools import lru_cache

import regex
import sentencex

from provenance import lexicons
from provenance.model.span import Span

_CLOCK = regex.compile(r"(?:\b[ap]\.m\.|\bnoon)['\"’”)]*$", regex.IGNORECASE)
_OPENS_SENTENCE = regex.compile(r"[\"'“‘«„(\[¿¡—-]*+[\p{Lu}\p{Lt}\p{N}\p{Lo}]")
_LONE_MARKS = regex.compile(r"[^\p{L}\p{N}]*+$")
_REPORTING = regex.compile(r"[?!.…][\"'”’»]+$")
_STOP_WORD = regex.compile(r"(?:^|[\s(“\"‘'-])(\p{L}{1,6})\.$")


def sentence_spans(text: str, start: int, end: int, language: str = "en") -> list[Span]:
    """Spans of the sentences in `text[start:end]`, without the white space round them; they cover everything else."""
    block = text[start:end]
    spans: list[Span] = []
    for piece in sentencex.get_sentence_boundaries(language, block):
        span = _trimmed(block, piece["start_index"], piece["end_index"])
        if span is None:
            continue
        if spans and _belongs(block, spans[-1], span):
            spans[-1] = Span(spans[-1].start, span.end)
        else:
            spans.append(span)
    return [Span(span.start + start, span.end + start) for span in spans]


def _trimmed(block: str, start: int, end: int) -> Span | None:
    piece = block[start:end]
    kept = piece.strip()
    if not kept:
        return None
    start += len(piece) - len(piece.lstrip())
    return Span(start, start + len(kept))


def _belongs(block: str, before: Span, after: Span) -> bool:
    """The piece `after` goes on with the sentence `before`."""
    head, tail = block[max(before.start, before.end - 40) : before.end], block[after.start : after.end]
    if _LONE_MARKS.match(tail) or tail[0].islower():
        return True
    first = tail.split(None, 1)[0].strip(",.;:\"”’'")
    if _CLOCK.search(head) and (first in _words("after_clock") or not _OPENS_SENTENCE.match(tail)):
        return True
    if _REPORTING.search(head) and first.lower() in _words("reporting"):
        return True
    stop = _STOP_WORD.search(head)
    return bool(stop) and stop is not None and stop.group(1).lower() in _words("never_final")


@lru_cache(maxsize=4)
def _words(group: str) -> frozenset[str]:
    words: list[str] = lexicons.load("stops")[group]
    return frozenset(words)
