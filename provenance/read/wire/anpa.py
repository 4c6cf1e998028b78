"""ANPA 1312, the wire format of American newspapers, with its control characters.

The header has service, number, priority, category, slug, date and length. In the text a line that begins with ^ stands
above the copy or parts it, one that begins with a tab is a graf; < and = end lines. Seven bits have no curly quotation
marks and no dash: `` and '' and a free-standing _ stand for them.
"""

import re
from typing import NamedTuple

from provenance.model.document import Document, FurnitureSort, Role
from provenance.read.copy import Piece
from provenance.read.wire.bodies import graf_of
from provenance.read.wire.controls import Message, moment, year_of
from provenance.read.wire.labels import label_in
from provenance.read.wire.messages import read_message
from provenance.read.wire.story import STATED, Story

_HEADER = re.compile(
    r"(?P<id>[A-Za-z]\d{1,4})?\x1f?(?P<selector>[^\s\x1f]{0,12})\s+(?P<priority>\w) (?P<category>[^\s\x11-\x14]{1,3})"
)
_KEYWORD = re.compile(r"(?P<slug>[^\n]{1,100}?)\s+(?P<date>\d\d-\d\d)(?:\s+(?P<words>\d{1,4}))?\s*$")
_TRAILER = re.compile(r"(?P<agency>[A-Z]{2,5})-[A-Z]{1,4}-(?P<month>\d\d)-(?P<day>\d\d)-(?P<year>\d\d) (?P<time>\d{4})")
_SLUG_LINE = re.compile(r"(?:\*\w+<\s*\^)?(?P<slug>[^<]{1,200}?)(?:,\s?\d{1,5})?,?\s*$")
_PICTURES = re.compile(r"(?:[A-Z]{2,5} )?(?:Photos?|Graphics?|Videos?|Audio)\b", re.IGNORECASE)
_NOTE = re.compile(r"\(?(?:Eds?[.:]|EDS[.:]|EDITORS?\b|EDITOR['’]S NOTE|Editor['’]s note|Editors?:)")
_BYLINE = re.compile(r"By\s+\S", re.IGNORECASE)
_END = re.compile(r"(?:END|-?30-?|end)$")
_DASH = re.compile(r"(?<!\S)_(?!\S)")
_HALF = re.compile(r"\{(?=$|[\s;])")
_CELLS = 3
"""Semicolons without a space behind them from which a line is a row of a table."""
_LONG = 14
"""Words of a line above the copy from which it is a summary and no headline."""


class _Line(NamedTuple):
    """A line of the text: how it begins (^, a tab, a table's mark, or nothing), and whether a mark ends it."""

    kind: str
    text: str
    is_ended: bool


def read(data: bytes, name: str, shown: str, part: str | None = None) -> Document:
    """The Document of a message. Raises InputError when there is none with copy, or `part` names none."""
    return read_message(data, name, shown, part, "anpa", _story)


def _story(message: Message) -> Story:
    lines = [line for line in map(_line, message.text.split("\n")) if line.text]
    above = _above(lines)
    facts = _header_facts(message)
    slug = _SLUG_LINE.match(above[0].text) if above else None
    facts["slug"] = slug["slug"].strip() if slug else facts.get("slug", "")
    rest = [line.text for line in above[1:]]
    by = next((place for place, text in enumerate(rest) if _BYLINE.match(text)), len(rest))
    headline = next((text for text in rest[:by] if _is_headline(text)), "")
    behind = rest[by + 1 :]
    notes = tuple(text for text in rest if _NOTE.match(text))
    facts |= {
        "headline": headline,
        "byline": rest[by] if by < len(rest) else "",
        "editor_note": " ".join(notes),
        "writethru": label_in(facts["slug"], facts.get("title", "")),
        "summary": next((text for text in rest[:by] if _is_summary(text, headline)), ""),
    }
    said = {headline, facts["byline"], facts["summary"], *notes}
    copy = lines[len(above) :]
    is_bureau = len(behind) == 1 and bool(copy) and copy[0].kind == "\t"
    body = _body(rest[:by], [] if is_bureau else behind, said, copy)
    told = ("Marks that ANPA writes as ``, '' and _ were read as “, ” and —.",) if _has_marks(message.text) else ()
    top = tuple(Piece(Role.CREDIT, text, STATED) for text in behind if is_bureau)
    return Story(facts, body, "", notes, top, told)


def _line(written: str) -> _Line:
    stripped = written.strip(" \x10\x1e\x1f")
    is_table = "\x08" in stripped or (stripped.count(";") >= _CELLS and "; " not in stripped)
    kind = "^" if stripped.lstrip("\x08").startswith("^") else "\t" if stripped.startswith("\t") else ""
    text = stripped.replace("\x08", "").lstrip("^\t ").rstrip()
    is_ended = text.endswith(("<", "="))
    text = text[:-1].rstrip() if is_ended else text
    return _Line("|" if is_table else kind, _plain(_cells(text) if is_table else text), is_ended)


def _cells(text: str) -> str:
    """A row of a table, with a tab between its cells."""
    cells = re.split(r"[;\x1e\x1f]+(?: ?[\x1e\x1f])*", _spaced(text))
    return "\t".join(_HALF.sub("½", cell).strip() for cell in cells).strip()


def _plain(text: str) -> str:
    """The text with the marks that its typist meant."""
    text = _spaced(text).replace("\x1e", "\t").replace("\x1f", "\t")
    text = text.replace("``", "“").replace("'''", "'”").replace("''", "”").replace("`", "‘")
    return _DASH.sub("—", text).strip()


def _spaced(text: str) -> str:
    """The text with its fixed spaces as spaces."""
    return text.replace("\x10 ", " ").replace("\x10", " ")


def _has_marks(text: str) -> bool:
    return "`" in text or "''" in text or _DASH.search(text) is not None


def _above(lines: list[_Line]) -> list[_Line]:
    """The lines that stand above the copy: they begin with ^ and are ended."""
    above = []
    for line in lines:
        if line.kind != "^" or not line.is_ended:
            break
        above.append(line)
    return above


def _is_headline(text: str) -> bool:
    return not (_PICTURES.match(text) or _NOTE.match(text) or _BYLINE.match(text))


def _is_summary(text: str, headline: str) -> bool:
    return text != headline and _is_headline(text) and len(text.split()) >= _LONG


def _body(before: list[str], behind: list[str], said: set[str], lines: list[_Line]) -> tuple[Piece, ...]:
    """The copy, with what stands above it and is nothing else."""
    pieces = [
        Piece(Role.FURNITURE, text, "a line for the desk, on pictures", sort=FurnitureSort.DESK)
        if _PICTURES.match(text)
        else Piece(Role.SUBHEAD, text, "a line above the copy")
        for text in (*before, *behind)
        if text not in said
    ]
    grafs = _grafs(lines)
    return (*pieces, *grafs) if grafs else ()


def _grafs(lines: list[_Line]) -> list[Piece]:
    """The copy itself: what begins with nothing goes on with the line before."""
    begun: list[tuple[_Line, list[str]]] = []
    for line in lines:
        if _END.fullmatch(line.text):
            continue
        if line.kind or not begun:
            begun.append((line, [line.text]))
        else:
            begun[-1][1].append(line.text)
    return [_graf(line, " ".join(parts)) for line, parts in begun]


def _graf(line: _Line, text: str) -> Piece:
    if line.kind == "^" and line.is_ended:
        return Piece(Role.SUBHEAD, text, "a line that begins with ^")
    return graf_of(text, "table row" if line.kind == "|" else "paragraph")


def _header_facts(message: Message) -> dict[str, str]:
    header, trailer = _HEADER.search(message.header), _TRAILER.search(message.trailer)
    keyword = _KEYWORD.search(re.split(r"[\x11-\x14]", message.header)[-1].strip())
    facts = {"title": keyword["slug"].strip(), "word_count": (keyword["words"] or "").lstrip("0")} if keyword else {}
    if header:
        facts |= {"item": header["id"] or "", "urgency": header["priority"], "category": header["category"]}
    if trailer:
        year, month, day = year_of(trailer["year"]), int(trailer["month"]), int(trailer["day"])
        facts |= {"agency": trailer["agency"], "published": moment(year, month, day, trailer["time"])}
    return facts
