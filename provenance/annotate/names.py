"""Names of persons, places and organisations, with title, last name and the short form that the story gives them.

`value` is the folded name without its title: "Sen. Joe Smith Jr." is "joe smith jr.". The lists decide little: most of
what is a name is read off the text's own capitals.
"""

from collections.abc import Iterator
from typing import NamedTuple

from provenance.annotate.capitals import capitals_of
from provenance.annotate.known import Known, known
from provenance.annotate.runs import Run, runs_of
from provenance.annotate.scan import Scan
from provenance.model.witness import Annotation, AnnotationKind
from provenance.nouns import make

_NAME = AnnotationKind.NAME
_MOST_INITIALS = 10
_CONNECTORS = frozenset(("and", "of", "for", "on"))


class Name(NamedTuple):
    """Tokens `first:last`, of which those before `body` are the title. `cut` and `keep` are as in Run."""

    first: int
    body: int
    last: int
    words: tuple[str, ...]
    kind: str
    cut: tuple[int, int] = (0, 0)
    keep: int = 0


def find_names(scan: Scan) -> list[Annotation]:
    """NAME annotations in text order; facts title, last, type, short (given in brackets behind it), long."""
    names = known()
    capitals = capitals_of(scan)
    found = [name for run in runs_of(scan, capitals, names) for name in _split(scan, names, run)]
    lasts = {_last(names, name) for name in found if name.kind == "person"}
    shorts = dict(_defined(scan, found))
    longs = {short: long for long, short in shorts.items()}
    untyped = bytearray(len(scan.tokens))
    for (first, last), style in zip(scan.blocks, capitals.style, strict=True):
        if style == "title":
            untyped[first:last] = b"\1" * (last - first)
    return [_annotation(scan, names, name, lasts, shorts, longs, untyped) for name in found]


def _split(scan: Scan, names: Known, run: Run) -> list[Name]:
    """The names of a run: "U.S. President Joe Smith" holds a place and a person with a title."""
    first, last, kind, cut, keep = run
    if kind or cut != (0, 0):
        return [_whole(scan, names, run)]
    title_at, body = _title(scan, names, first, last)
    if title_at == last or (body == last and title_at > first and scan.folds[title_at - 1] in _CONNECTORS):
        return _untitled(scan, names, first, last, keep)
    found = _untitled(scan, names, first, title_at, 0) if title_at > first else []
    if body < last:
        found.append(Name(title_at, body, last, _words(scan, body, last, keep=keep), "person", keep=keep))
    return found


def _whole(scan: Scan, names: Known, run: Run) -> Name:
    """A run that the lexicon knows, or that begins inside a compound: "then-Attorney General Joe Smith"."""
    words = _words(scan, run.first, run.last, run.cut)
    body, kind = 0, run.kind
    if run.cut[0] and not run.cut[1]:
        body = next(
            (size for size in (3, 2, 1) if size < len(words) and " ".join(words[:size]) in names.title_words), 0
        )
        kind = "person" if body else ""
    return Name(run.first, run.first + body, run.last, words[body:], kind, run.cut)


def _title(scan: Scan, names: Known, first: int, last: int) -> tuple[int, int]:
    """Where the title in a run begins and the name behind it; (last, last) if there is none."""
    titles = names.titles
    for at in range(first, last):
        if not (scan.folds[at] in titles.starts or scan.bare[at] in titles.starts) or not (hit := titles.at(scan, at)):
            continue
        body = at + hit[0]
        while body < last and (more := titles.at(scan, body)) is not None and body + more[0] < last:
            body += more[0]
        if scan.fold(body) in ("of", "for", "on"):
            body = next((k for k in range(body + 2, last - 1) if scan.bare[k] in names.first), last + 1)
        organised = body < last - 1 and scan.bare[last - 1] in names.tails
        if body > last or organised or (body < last and scan.bare[body] in names.places):
            continue
        return (at, body) if scan.bare[body - 1] == scan.folds[body - 1] else (at, last)
    return last, last


def _untitled(scan: Scan, names: Known, first: int, last: int, keep: int) -> list[Name]:
    """A run without a title. A land or people before a longer name is a name of its own: "Russian Vladimir Putin"."""
    if last == first + 1 and not keep:
        word = scan.bare[first]
        return [make(Name, (first, first, last, (word,), _kind_of_word(scan, names, first, word), (0, 0), 0))]
    while last > first + 1 and (not scan.tokens[last - 1].text[0].isalnum() or scan.folds[last - 1] in _CONNECTORS):
        last -= 1
    words = _words(scan, first, last, keep=keep)
    found = []
    if len(words) > 2 and words[0] in names.demonyms and words[1] in names.first:
        found.append(Name(first, first, first + 1, words[:1], ""))
        first, words = first + 1, words[1:]
    found.append(Name(first, first, last, words, _kind(scan, names, first, words), keep=keep))
    return found


def _words(scan: Scan, first: int, last: int, cut: tuple[int, int] = (0, 0), keep: int = 0) -> tuple[str, ...]:
    if cut[1]:
        return (scan.tokens[first].text[cut[0] : cut[1]].casefold(),)
    if cut[0]:
        head = (scan.folds if last - first > 1 else scan.bare)[first].partition("-")[2]
        return (head, *_words(scan, first + 1, last)) if last - first > 1 else (head,)
    final = scan.tokens[last - 1].text[:keep].casefold() if keep else scan.bare[last - 1]
    return tuple(_without_nickname([*scan.folds[first : last - 1], final]))


def _without_nickname(words: list[str]) -> list[str]:
    """Joe "Buddy" Lucero is Joe Lucero."""
    if words.count('"') < 2:
        return words
    opening = words.index('"')
    return words[:opening] + words[words.index('"', opening + 1) + 1 :]


def _kind_of_word(scan: Scan, names: Known, at: int, word: str) -> str:
    if word in names.countries:
        return "place"
    if word in names.demonyms:
        return ""
    return names.acronyms.get(scan.tokens[at].text[: len(word)], "")


def _kind(scan: Scan, names: Known, first: int, words: tuple[str, ...]) -> str:
    if len(words) == 1:
        return _kind_of_word(scan, names, first, words[0])
    printed = scan.tokens[first].text
    joined = "of" in words or "for" in words or "&" in words or "and" in words
    if words[-1] in names.tails or (joined and (words[0] in names.heads or "&" in words or "and" in words)):
        return "org"
    if words[-1] in names.places or " ".join(words) in names.countries:
        return "place"
    if words[0] in names.first or (words[0].endswith(".") and len(words[0]) <= 4 and printed not in names.acronyms):
        return "person"
    return ""


def _last(names: Known, name: Name) -> str:
    for word in reversed(name.words):
        if word != "," and word not in names.suffixes:
            return word
    return ""


def _defined(scan: Scan, found: list[Name]) -> Iterator[tuple[str, str]]:
    """Names with the initials that the story sets in brackets behind them: Homeland Security Investigations (HSI)."""
    for name in found:
        at = name.last
        if scan.fold(at) != "(" or scan.fold(at + 2) != ")":
            continue
        short = scan.tokens[at + 1].text.replace(".", "")
        if not (2 <= len(short) <= _MOST_INITIALS and short[:2].isupper()):
            continue
        initials = "".join(word[0] for word in name.words if word not in ("of", "the", "and", "for", "on", "&"))
        if initials.endswith(short.casefold()) or initials.replace("u", "", 1) == short.casefold():
            yield " ".join(name.words), scan.folds[at + 1]


def _annotation(
    scan: Scan,
    names: Known,
    name: Name,
    lasts: set[str],
    shorts: dict[str, str],
    longs: dict[str, str],
    untyped: bytearray,
) -> Annotation:
    start, end = _span(scan, name)
    value = " ".join(name.words).replace(" ,", ",")
    kind, last = name.kind, _last(names, name)
    if not kind and last in lasts:
        kind = "person"
    if untyped[name.first]:
        kind = ""
    facts = []
    if name.body > name.first:
        facts.append(("title", scan.text[start : scan.tokens[name.body - 1].end]))
    if kind == "person" or (not kind and len(name.words) > 1):
        facts.append(("last", last))
    facts.append(("type", kind))
    if value in shorts:
        facts.append(("short", shorts[value]))
    if value in longs:
        facts.append(("long", longs[value]))
    return make(Annotation, (_NAME, start, end, value, tuple(facts)))


def _span(scan: Scan, name: Name) -> tuple[int, int]:
    start = scan.tokens[name.first].start
    if name.cut[1]:
        return start + name.cut[0], start + name.cut[1]
    last = scan.tokens[name.last - 1]
    if name.keep:
        return start, last.start + name.keep
    return start + name.cut[0], last.end - (2 if scan.folds[name.last - 1] != scan.bare[name.last - 1] else 0)
