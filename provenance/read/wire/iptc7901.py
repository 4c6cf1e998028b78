"""IPTC 7901, the wire format of agencies outside America, with its control characters.

The header has source and number, priority, category, length and keywords. In the text the heading ends with =, an empty
line or an indent begins a graf, and lines are broken where they are full.
"""

import re

from provenance.model.document import Document, FurnitureSort, Role
from provenance.read.copy import Piece
from provenance.read.wire.bodies import graf_of, typewritten
from provenance.read.wire.controls import Message, moment, month_of, year_of
from provenance.read.wire.messages import read_message
from provenance.read.wire.story import Story

_HEADER = re.compile(
    r"\s*(?P<source>[A-Za-z]{2,4})(?P<number>\d{1,5})\s+(?P<priority>\d)\s+(?P<category>\w{1,4})\s+(?P<words>\d{1,5})"
    r"(?P<more>[^\n]{0,100})\n(?P<keywords>[^\x00]{0,300})"
)
_AGENCY = re.compile(r"([A-Za-z][\w-]{1,20})\s+\d{1,6}\s*$")
_TRAILER = re.compile(r"(?P<day>\d\d)(?P<time>\d{4})(?: GMT| UTC)? (?P<month>[^\W\d]{3,9}) (?P<year>\d\d)\b")
_LABEL = re.compile(r"[A-Z0-9][A-Z0-9 ./-]{1,40}$|\d{1,2}(?:ST|ND|RD|TH) [A-Z ]{2,30}$|\([^()]{2,60}\)$")
_BYLINE = re.compile(r"(?:By|Von|Par|Por|Di)\s+\S")
_DESK = re.compile(r"#{1,3} ?\S|(?:\* ?){3,}$|.{0,80}\bnot (?:intended )?for publication\b", re.IGNORECASE)
_LONGEST_HEADING = 8
"""Lines in which the = that ends the heading is looked for."""


def read(data: bytes, name: str, shown: str, part: str | None = None) -> Document:
    """The Document of a message. Raises InputError when there is none with copy, or `part` names none."""
    return read_message(data, name, shown, part, "iptc7901", _story)


def _story(message: Message) -> Story:
    heading, text = _parted(message.text)
    labels = [line for line in heading if _LABEL.fullmatch(line)]
    if len(labels) == len(heading):  # a headline in capitals
        labels = labels[:-1]
    rest = heading[len(labels) :]
    byline = next((line for line in rest if _BYLINE.match(line)), "")
    facts = {
        **_header_facts(message),
        "headline": " ".join(line for line in rest if line != byline),
        "byline": byline,
        "writethru": ", ".join(label.strip("()") for label in labels),
    }
    return Story(facts, _body(text))


def _parted(text: str) -> tuple[list[str], str]:
    """The lines of the heading, without the = that ends it, and the copy. Without one there is no heading."""
    lines = text.strip("\n").split("\n")
    for place, line in enumerate(lines[:_LONGEST_HEADING]):
        if line.rstrip().endswith("="):
            found = [*lines[:place], line.rstrip()[:-1]]
            return [each.strip() for each in found if each.strip()], "\n".join(lines[place + 1 :])
    return [], text


def _body(text: str) -> tuple[Piece, ...]:
    """The grafs; from the desk's notes on, what follows is furniture."""
    pieces: list[Piece] = []
    is_desk = False
    for graf in typewritten(text):
        is_desk = is_desk or _DESK.match(graf) is not None
        if is_desk:
            reason = "notes of the desk, behind the copy"
            pieces.append(Piece(Role.FURNITURE, graf, reason, sort=FurnitureSort.DESK))
        else:
            pieces.append(graf_of(graf))
    return tuple(pieces)


def _header_facts(message: Message) -> dict[str, str]:
    header, trailer = _HEADER.match(message.header.replace("\r", "")), _TRAILER.search(message.trailer)
    facts: dict[str, str] = {}
    if header:
        agency = _AGENCY.search(header["more"])
        facts |= {
            "item": f"{header['source']}{header['number']}",
            "slug": header["keywords"].strip().rstrip("/"),
            "category": header["category"],
            "urgency": header["priority"],
            "word_count": header["words"],
            "agency": agency[1] if agency else "",
        }
    if trailer:
        month = month_of(trailer["month"])
        facts["published"] = moment(year_of(trailer["year"]), month, int(trailer["day"]), trailer["time"])
    return facts
