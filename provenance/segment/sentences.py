"""Sentences of a block: sentencex, and the parting and rejoining that news copy needs.

Both sides get the same splitter, so splitting has to be consistent before it has to be right; a sentence boundary is
never itself an edit.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

import sentencex

from provenance import lexicons
from provenance.late import late
from provenance.lexicons.unseen import seen, stripped
from provenance.model.span import Span
from provenance.segment.latin import Pattern, is_plain

_CUT = Pattern(
    r"""
      \b(?:no|ill|mass|miss|wash|ore)\.(?=\s{1,4}["“‘(]?[\p{Lu}]) # "voted no. Gov. Smith …": small letters
    | (?<=\w)\.["”]{1,3}(?=\s{1,4}["“‘(]?[\p{Lu}])           # "… a disgrace.” Asked why, he …"
    | (?<=\b[ap]\.m)\.(?=\s{1,4}["“‘][\p{Lu}])              # "… at 6 a.m. “I have …": a quotation opens
    | (?<=\bMay)\.(?=\s{1,4}["“‘(]?[\p{Lu}])                 # "… withdrawn in May. Smith said …": no abbreviation
    | (?<=\b(?:on|to)\ X)\.(?=\s{1,4}["“‘(]?[\p{Lu}])          # "… she wrote on X. The …"
    | ^\([^()]{3,400}[.!?]["”’]?\)(?=\s{1,4}["“‘]?[\p{Lu}])   # "(He did not say why.) The mayor …"
    """,
    re.VERBOSE,
)
_MAY_CUT = late(r"\.[\"”]|\.m\.\s|\b(?:no|ill|mass|miss|wash|ore|May|X)\.|[.!?][\"”’]?\)")
"""What `_CUT` finds holds one of these, and most sentences do not."""
_IN_MAY_CUT = ('."', ".”", ".m.", ")", "no.", "ill.", "mass.", "miss.", "wash.", "ore.", "May.", "X.")
_CLOCK = Pattern(r"(?:\b[ap]\.m\.|\bnoon)['\"’”)]*$", re.IGNORECASE)
_OPENS_SENTENCE = Pattern(r"[\"'“‘«„(\[¿¡—-]*+[\p{Lu}\p{Lt}\p{N}\p{Lo}]")
_LONE_MARKS = Pattern(r"[^\p{L}\p{N}]*+$")
_LONE_INITIAL = Pattern(r"[\"“‘(]?[\p{Lu}]\.$")
_EXCLAIMED = Pattern(r"[?!…][\"”’»]+$")
_ASKED = Pattern(r"[?!][\"”’»]+$")
_SPEAKER = Pattern(
    r"(?:[\p{Lu}][\w.'’-]*+\s+){1,5}?(?P<verb>[\p{Ll}]+)(?:[.,;:]|$|\s+(?:in|on|at|as|to|after|during|when|while|with|from)\b)"
)
_SPOKEN_CJK = Pattern(r"[。！？…][”」』\"]$")
_STOP_WORD = Pattern(r"(?:^|[\s(“\"‘'-])([\p{L}]{1,6})\.$")
_SHORT_NAME = Pattern(r"(?:^|[\s(“\"‘'/-])([\p{Lu}](?:[\p{L}]{0,5}\.){1,3})$")
_SAFE_CUT = Pattern(r"[。！？][”」』]*|[.!?][\"”’)]*\s+(?=[\"“‘(]?[\p{Lu}])")
_SURROGATE = Pattern(r"[\uD800-\uDFFF]")
_WIDE_SPACE = Pattern(r"[^\S\x00-\x7f]")
_AT_ONCE = 4000
"""Code points of a block after which sentencex is started anew; longer than any graf of a real story."""
_CLOSERS = frozenset("\"”’»'」』")
"""Marks that close a quotation."""
_LOOKED_BACK = 40
_LOOKED_ON = 120


def sentence_spans(text: str, start: int, end: int, language: str = "en") -> list[Span]:
    """Spans of the sentences in `text[start:end]`, without the white space round them; they cover everything else."""
    block = text[start:end]
    places = _kept_places(block, language) if len(block) <= _KEPT else _places(block, language)
    return [Span(first + start, last + start) for first, last in places]


_KEPT = 2400
"""Code points of a block up to which its sentences are kept for a while: two versions of a story share most blocks."""


def _places(block: str, language: str) -> tuple[tuple[int, int], ...]:
    """Where the sentences of a block stand in it."""
    is_all_seen = block.isascii() or len(seen(block)) == len(block)
    spans = _spans(block, language) if is_all_seen else _spans_as_seen(block, language)
    return tuple([(span.start, span.end) for span in spans])


@lru_cache(maxsize=512)
def _kept_places(block: str, language: str) -> tuple[tuple[int, int], ...]:
    return _places(block, language)


def _spans_as_seen(block: str, language: str) -> list[Span]:
    """The sentences of what is seen of the block. What is not seen belongs to the sentence before it, or the first."""
    text, places = stripped(block)
    found = _spans(text, language)
    if not found:
        return list(_trimmed(block, 0, len(block)))
    starts = [0, *(places[span.start] for span in found[1:])]
    return [span for a, b in pairwise((*starts, len(block))) for span in _trimmed(block, a, b)]


def _spans(block: str, language: str) -> list[Span]:
    spans: list[Span] = []
    for span in _pieces(block, language):
        if spans and _belongs(block, spans[-1], span):
            spans[-1] = Span(spans[-1].start, span.end)
        else:
            spans.append(span)
    return spans


def _pieces(block: str, language: str) -> Iterator[Span]:
    """What sentencex parts, parted once more where it does not see an end."""
    for start, end in _boundaries(block, language):
        at = start
        piece = block[start:end]
        for cut in _CUT.on(piece).finditer(piece) if _may_cut(piece) and _MAY_CUT.search(block, start, end) else ():
            stop = start + cut.start() + 1
            title = _STOP_WORD.on(block[max(at, stop - 9) : stop]).search(block, max(at, stop - 9), stop)
            if title is not None and title.group(1).lower() in _words("never_final"):
                continue
            yield from _trimmed(block, at, start + cut.end())
            at = start + cut.end()
        yield from _trimmed(block, at, end)


def _may_cut(piece: str) -> bool:
    """A mark or a word of those of `_MAY_CUT` stands in it: to ask this takes a sixth of the time of the pattern."""
    for part in _IN_MAY_CUT:  # noqa: SIM110 - a generator takes as long as the search that this saves
        if part in piece:
            return True
    return False


def _boundaries(block: str, language: str) -> Iterator[tuple[int, int]]:
    """The boundaries of sentencex, in code points.

    Its work grows with the square of a stretch without white space, so a long block is shown to it in parts that end
    where a sentence does. It takes no lone surrogates: they are shown to it as U+FFFD. It cuts the white space after a
    mark as if it were one byte, and gives up where it is not: every white space is shown to it as a plain space.
    """
    at, held = 0, 0
    while at < len(block):
        end, is_safe = _part_end(block, at)
        part = block[at:end]
        if not is_plain(part):
            part = _WIDE_SPACE.on(part).sub(" ", part)
        try:
            found = sentencex.get_sentence_boundaries(language, part)
        except UnicodeEncodeError:
            found = sentencex.get_sentence_boundaries(language, _SURROGATE.on(part).sub("\ufffd", part))
        for piece in found:
            if is_safe or at + piece["end_index"] < end:
                yield held, at + piece["end_index"]
                held = at + piece["end_index"]
        at = end
    if held < len(block):
        yield held, len(block)


def _part_end(block: str, at: int) -> tuple[int, bool]:
    """Where the part from `at` on ends, and whether a sentence does there."""
    if len(block) - at <= _AT_ONCE:
        return len(block), True
    first, last = at + _AT_ONCE, at + 2 * _AT_ONCE
    cut = _SAFE_CUT.on(block[first:last]).search(block, first, last)
    return (cut.end(), True) if cut else (min(len(block), at + 2 * _AT_ONCE), False)


def _trimmed(block: str, start: int, end: int) -> Iterator[Span]:
    """The span less the white space round it; nothing where nothing is left."""
    piece = block[start:end]
    kept = piece.strip()
    if kept:
        start += len(piece) - len(piece.lstrip())
        yield Span(start, start + len(kept))


def _belongs(block: str, before: Span, after: Span) -> bool:
    """The piece `after` goes on with the sentence `before`."""
    head = block[max(before.start, before.end - _LOOKED_BACK) : before.end]
    tail = block[after.start : min(after.end, after.start + _LOOKED_ON)]
    if tail[0].islower() or (after.end - after.start <= _LOOKED_ON and _LONE_MARKS.on(tail).match(tail)):
        return True
    first = tail.split(None, 1)[0].strip(",.;:\"”’'")
    if head[-1] not in _CLOSERS:
        return _goes_on_abbreviated(head, tail, first) or (before.end - before.start <= 3 and _is_initial(head))
    return _goes_on_abbreviated(head, tail, first) or _says_who(head, tail, first)


def _goes_on_abbreviated(head: str, tail: str, first: str) -> bool:
    """`head` ends in a short form that what follows goes on with: a clock's, a state's before a day, a title."""
    if _CLOCK.on(head).search(head) and (first in _words("after_clock") or not _OPENS_SENTENCE.on(tail).match(tail)):
        return True
    if head[-1] != ".":
        return False
    stop = _STOP_WORD.on(head).search(head)
    if stop is None:
        return _dates(head, tail, first)
    short = stop.group(1)
    is_short = short.lower() in _words("never_final") or (
        short[0].isupper() and short.lower() in _words("before_names")
    )
    return is_short or _dates(head, tail, first) or _counts(short, tail)


def _counts(short: str, tail: str) -> bool:
    """`tail` begins with the figure of what ends in `short`: "a Cat. 4 storm"; a cat and an art need a capital."""
    if not tail[0].isdigit() or short.lower() not in _words("before_figures"):
        return False
    return short[0].isupper() or short in ("vol", "vols", "ch", "apt", "fig", "figs", "sec", "secs", "pp", "para")


def _is_initial(head: str) -> bool:
    return _LONE_INITIAL.on(head).match(head) is not None


def _dates(head: str, tail: str, first: str) -> bool:
    """`tail` says when, behind a short name that a place or a firm has: "… in Seattle, Wash. Saturday evening"."""
    if first not in _words("days"):
        return False
    short = _SHORT_NAME.on(head).search(head)
    if short is None or short.group(1)[:-1].lower() not in _words("before_days"):
        return False
    return first.endswith("day") or tail[len(first) :].lstrip(". ")[:1].isdigit()


def _says_who(head: str, tail: str, first: str) -> bool:
    """`tail` says who spoke the quotation that ends `head`: "… sure?” Smith asked." """
    if _EXCLAIMED.on(head).search(head) and first.lower() in _words("reporting"):
        return True
    if _ASKED.on(head).search(head):
        speaker = _SPEAKER.on(tail).match(tail)
        return speaker is not None and speaker["verb"] in _words("reporting")
    is_spoken = _SPOKEN_CJK.on(head).search(head) is not None
    return is_spoken and any(tail.find(verb, 0, 12) >= 0 for verb in _reporting_cjk())


@lru_cache(maxsize=8)
def _words(group: str) -> frozenset[str]:
    words: list[str] = lexicons.load("stops")[group]
    return frozenset(words)


@lru_cache(maxsize=1)
def _reporting_cjk() -> tuple[str, ...]:
    return tuple(lexicons.load("stops")["reporting_cjk"])
