"""From the bytes of an RTF file to its paragraphs: one pass, a state for each open group."""

import re
from collections.abc import Iterator

from provenance.errors import InputError
from provenance.nouns import dataclass, field, replace
from provenance.read.copy import Pen
from provenance.read.rich.signs import ENDS, LEFT_OUT, SIGNS, SYMBOLS, codec_of_charset, codec_of_page
from provenance.read.styles import refuse_many

MAX_DEPTH = 1_000
"""Groups inside groups. Word writes up to 20."""

MAX_TOKENS = 1_000_000
"""Control words, groups and stretches of characters. A story has 20,000."""

_TOKEN = re.compile(
    rb"\\([A-Za-z]{1,40})(-?[0-9]{1,10})? ?|\\'([0-9A-Fa-f]{2})|\\([^A-Za-z])|([{}])|([^\\{}\r\n]+)", re.DOTALL
)
_ADDRESS = re.compile(r'HYPERLINK\s+"([^"]{1,2000})"')
_MOST_NOTED = 3_000


@dataclass(slots=True)
class State:
    """What holds in a group. `drops` says that its text is no copy; `keeps` names what is made of that text instead."""

    codec: str = ""
    skips: int = 1
    """Characters behind a `\\u` that stand in for it."""
    drops: bool = False
    keeps: str = ""
    is_hidden: bool = False
    is_inserted: bool = False
    is_deleted: bool = False
    font: int = -1
    style: int = 0


@dataclass(slots=True)
class Scan:
    """The pass over a file. `paragraphs` are pens with what was written and the number of their style."""

    data: bytes
    shown: str
    is_accepting: bool = True
    paragraphs: list[tuple[Pen, int, bool]] = field(default_factory=list)
    styles: dict[int, str] = field(default_factory=dict)
    inserted: int = 0
    deleted: int = 0
    left_out: dict[str, int] = field(default_factory=dict)
    hidden_words: int = 0
    codec: str = "cp1252"
    _codecs: dict[int, str] = field(default_factory=dict)
    _states: list[State] = field(default_factory=lambda: [State()])
    _pen: Pen = field(default_factory=Pen)
    _bytes: bytearray = field(default_factory=bytearray)
    _to_skip: int = 0
    _noted: str = ""
    _is_list: bool = False

    def run(self) -> None:
        """Read it all. Raises InputError when it is nested too deeply or cut off."""
        place = count = 0
        while (token := _TOKEN.search(self.data, place)) is not None:
            place = token.end()
            count += 1
            if count > MAX_TOKENS:
                raise InputError(self.shown, f"has more than {MAX_TOKENS} RTF words.", "Give the one story by itself.")
            if token[6]:
                self._take(token[6])
            elif token[3]:
                self._take(bytes((int(token[3], 16),)))
            elif token[5] == b"{":
                self._open()
            elif token[5]:
                self._close()
                if len(self._states) == 1:
                    break
            elif token[1] == b"bin":
                place += max(0, int(token[2] or 0))
            elif token[1]:
                self._word(token[1].decode("ascii"), None if token[2] is None else int(token[2]))
            else:
                self._symbol(token[4].decode("latin-1"))
        self._flush()
        if len(self._states) > 1:
            raise InputError(self.shown, "is a damaged RTF file: it ends too soon.", "Save it again.")
        self._end()

    def _open(self) -> None:
        self._flush()
        if len(self._states) > MAX_DEPTH:
            raise InputError(self.shown, f"has RTF groups nested more than {MAX_DEPTH} deep.", "Save it as text.")
        self._states.append(replace(self._states[-1]))

    def _close(self) -> None:
        self._flush()
        closed = self._states.pop() if len(self._states) > 1 else self._states[0]
        if closed.keeps == "style" and self._states[-1].keeps != "style":
            self._noted = ""
        elif closed.keeps == "style":
            self.styles[closed.style] = self._noted.strip().rstrip(";").strip().lower()
            self._noted = ""
        elif closed.keeps == "link" and self._states[-1].keeps != "link":
            self._pen.close_link()

    def _word(self, word: str, number: int | None) -> None:
        state = self._states[-1]
        if word == "u" and number is not None:
            self._flush()
            self._write(chr(number % 65_536))
            self._to_skip = state.skips
            return
        self._flush()
        self._to_skip = 0
        if word in LEFT_OUT:
            self._leave_out(word, state)
        elif word in SIGNS:
            self._write(SIGNS[word])
        elif word in ENDS:
            self._end()
        elif word in ("line", "lbr", "softline"):
            self._break()
        else:
            self._set(word, number, state)

    def _leave_out(self, word: str, state: State) -> None:
        state.drops = True
        state.keeps = {"stylesheet": "style", "fonttbl": "font", "fldinst": "field"}.get(word, "")
        if word in ("listtext", "pntext"):
            self._is_list = True
        if len(self._states) > 1 and not self._states[-2].drops:
            self.left_out[word] = self.left_out.get(word, 0) + 1

    def _set(self, word: str, number: int | None, state: State) -> None:
        """A control word that changes the state."""
        if word == "fldrslt":
            address = _ADDRESS.search(self._noted)
            self._noted = ""
            if address and not state.drops:
                self._pen.open_link(address[1])
                state.keeps = "link"
        elif word == "uc":
            state.skips = min(max(0, number or 0), 16)
        elif word == "ansicpg" and number is not None:
            self.codec = codec_of_page(number)
        elif word == "mac":
            self.codec = "mac-roman"
        elif word == "f" and number is not None:
            state.font = number
            state.codec = self._codecs.get(number, "")
        elif word == "fcharset" and state.keeps == "font" and number is not None:
            self._codecs[state.font] = codec_of_charset(number, self.codec)
        elif word in ("s", "pard"):
            state.style = number or 0
        else:
            self._mark(word, number != 0, state)

    def _mark(self, word: str, is_on: bool, state: State) -> None:
        """A control word that says whether characters are shown."""
        if word in ("v", "htmlrtf"):
            state.is_hidden = is_on
        elif word == "deleted":
            self.deleted += is_on and not state.is_deleted and not state.drops
            state.is_deleted = is_on
        elif word == "revised":
            self.inserted += is_on and not state.is_inserted and not state.drops
            state.is_inserted = is_on
        elif word == "plain":
            state.is_hidden = state.is_deleted = state.is_inserted = False

    def _symbol(self, symbol: str) -> None:
        self._flush()
        if symbol == "*":
            self._states[-1].drops = True
        elif symbol in SYMBOLS:
            self._write(SYMBOLS[symbol])
        elif symbol in ENDS:
            self._end()

    def _take(self, data: bytes) -> None:
        """Bytes that stand for characters, less those that stand in for one that was written already."""
        if self._to_skip:
            skipped = min(self._to_skip, len(data))
            self._to_skip -= skipped
            data = data[skipped:]
        self._bytes += data

    def _flush(self) -> None:
        if self._bytes:
            data = bytes(self._bytes)
            self._bytes.clear()
            self._write(data.decode(self._states[-1].codec or self.codec, "replace"))

    def _write(self, text: str) -> None:
        state = self._states[-1]
        if state.keeps in ("style", "field"):
            self._noted = (self._noted + text)[:_MOST_NOTED]
        elif state.drops or (state.is_deleted if self.is_accepting else state.is_inserted):
            return
        elif state.is_hidden:
            self.hidden_words += len(text.split())
        else:
            self._pen.write(text)

    def _break(self) -> None:
        if not self._states[-1].drops:
            self._pen.break_line()

    def _end(self) -> None:
        """The end of a paragraph, if it is one of the story, and stands."""
        state = self._states[-1]
        if state.drops or (state.is_deleted if self.is_accepting else state.is_inserted):
            return
        self._pen.close_link()
        refuse_many(len(self.paragraphs), self.shown)
        self.paragraphs.append((self._pen, state.style, self._is_list))
        self._pen, self._is_list = Pen(), False


def scanned(data: bytes, shown: str, is_accepting: bool) -> Scan:
    """The file, read. Raises InputError: see `Scan.run`."""
    scan = Scan(data, shown, is_accepting)
    scan.run()
    return scan


def whole(text: str) -> str:
    """The text with its surrogate pairs joined, as RTF writes what is beyond the first plane."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def marks(scan: Scan) -> Iterator[tuple[str, int]]:
    """What was left out that a reader would miss, with its number."""
    for what, words in (
        ("Footnotes", ("footnote",)),
        ("Comments in the margin", ("annotation",)),
        ("Pictures and objects", ("pict", "shppict", "object")),
    ):
        if number := sum(scan.left_out.get(word, 0) for word in words):
            yield what, number
