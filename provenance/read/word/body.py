"""The main part of a Word document: its paragraphs, as they are shown and printed."""

import re
from collections import Counter

from provenance.nouns import dataclass, field
from provenance.read.copy import Pen
from provenance.read.styles import refuse_many
from provenance.read.word.changes import Changes
from provenance.read.word.events import Attributes, Handler

_OFF = ("0", "false", "off")
_SHOWS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011", "softHyphen": "\u00ad", "ptab": "\t"}
_COUNTED = {"footnoteReference", "endnoteReference", "commentReference", "drawing", "pict", "sym"}
_ADDRESS = re.compile(r'HYPERLINK\s+"([^"]{1,2000})"')
_MOST_INSTRUCTION = 3_000


@dataclass(slots=True)
class Paragraph:
    """One paragraph while it is read. `style` is the id of its style."""

    pen: Pen
    style: str = ""
    is_list: bool = False
    runs_on: bool = False
    """Its end was taken out by a tracked change: the next paragraph goes on in it."""


@dataclass(slots=True)
class _Field:
    """A field: what it is told to show, and whether what follows is that already."""

    instruction: str = ""
    is_shown: bool = False


@dataclass(slots=True)
class Found:
    """What was seen beside the story: by name of the element, and words that are not shown."""

    counts: Counter[str] = field(default_factory=Counter)
    hidden_words: int = 0


class Body(Handler):
    """Reads the main part. `paragraphs` are complete when it ends, in the order in which they begin to be shown."""

    def __init__(self, links: dict[str, str], changes: Changes, shown: str) -> None:
        self._shown = shown
        self._links, self._changes = links, changes
        self._open: list[Paragraph] = []
        self._tags: list[str] = []
        self._fields: list[_Field] = []
        self._gone_rows: list[bool] = []
        self._carried: Pen | None = None
        self._skipped = 0
        self._is_hidden = False
        self.paragraphs: list[Paragraph] = []
        self.found = Found()

    def start(self, tag: str, attributes: Attributes) -> None:
        parent = self._tags[-1] if self._tags else ""
        self._tags.append(tag)
        if tag == "mc:Fallback" or self._skipped:  # what older programs show of the same thing
            self._skipped += 1
            return
        self._changes.open(tag, attributes.get("author", ""), parent)
        if tag == "p":
            self._open.append(Paragraph(self._carried or Pen()))
            self._carried = None
        elif tag == "r":
            self._is_hidden = False
        elif tag == "tr":
            self._gone_rows.append(False)
        elif tag in _COUNTED and not self._changes.is_gone:
            self.found.counts[tag] += 1
        elif parent == "trPr" and self._changes.drops(tag) and self._gone_rows and not self._gone_rows[-1]:
            self._gone_rows[-1] = True
            self._changes.open_row()
        elif self._open:
            self._inside(tag, attributes, parent, self._open[-1])

    def _inside(self, tag: str, attributes: Attributes, parent: str, paragraph: Paragraph) -> None:
        """A tag inside a paragraph."""
        if tag == "pStyle" and parent == "pPr":
            paragraph.style = attributes.get("val", "")
        elif tag == "numPr" and parent == "pPr":
            paragraph.is_list = True
        elif parent == "rPr" and self._changes.drops(tag) and self._tags[-3:-2] == ["pPr"]:
            paragraph.runs_on = True
        elif tag == "vanish" and parent == "rPr" and self._tags[-3:-2] == ["r"]:
            self._is_hidden = attributes.get("val", "1") not in _OFF
        elif tag in _SHOWS and parent == "r":
            if attributes.get("type", "textWrapping") == "textWrapping" or tag != "br":
                self._write(_SHOWS[tag])
        elif tag == "hyperlink":
            self._open_link(self._links.get(attributes.get("id", ""), ""))
        elif tag == "fldSimple":
            self._open_link(_address(attributes.get("instr", "")))
        elif tag == "fldChar":
            self._turn(attributes.get("fldCharType", ""))

    def _open_link(self, address: str) -> None:
        if address and not self._changes.is_gone:
            self._open[-1].pen.open_link(address)

    def _turn(self, kind: str) -> None:
        """A mark of a field that is written in runs."""
        if kind == "begin":
            self._fields.append(_Field())
        elif kind == "separate" and self._fields:
            self._fields[-1].is_shown = True
            self._open_link(_address(self._fields[-1].instruction))
        elif kind == "end" and self._fields:
            self._open[-1].pen.close_link()
            self._fields.pop()

    def data(self, text: str) -> None:
        tag = self._tags[-1] if self._tags else ""
        if self._skipped or not self._open:
            return
        if tag in ("t", "delText", "m:t"):
            self._write(text.replace("\n", " ").replace("\r", " "))
        elif tag == "instrText" and self._fields:
            instruction = self._fields[-1]
            instruction.instruction = (instruction.instruction + text)[:_MOST_INSTRUCTION]

    def _write(self, text: str) -> None:
        if self._changes.is_gone:
            return
        if self._is_hidden:
            self.found.hidden_words += len(text.split())
            return
        if text == "\n":
            self._open[-1].pen.break_line()
        else:
            self._open[-1].pen.write(text)

    def end(self, tag: str) -> None:
        self._tags.pop()
        if self._skipped:
            self._skipped -= 1
            return
        self._changes.close(tag, self._tags[-1] if self._tags else "")
        if tag == "p":
            self._end_paragraph(self._open.pop())
        elif tag == "r":
            self._is_hidden = False
        elif tag in ("hyperlink", "fldSimple") and self._open:
            self._open[-1].pen.close_link()
        elif tag == "tr" and self._gone_rows.pop():
            self._changes.close_row()
        elif tag in ("tc", "body", "txbxContent") and self._carried is not None:
            self.paragraphs.append(Paragraph(self._carried))
            self._carried = None

    def _end_paragraph(self, paragraph: Paragraph) -> None:
        paragraph.pen.close_link()
        if paragraph.runs_on:
            self._carried = paragraph.pen
        else:
            refuse_many(len(self.paragraphs), self._shown)
            self.paragraphs.append(paragraph)


def _address(instruction: str) -> str:
    match = _ADDRESS.search(instruction)
    return match[1] if match else ""
