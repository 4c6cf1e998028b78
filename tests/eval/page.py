"""Writes a text out, piece by piece, and remembers where everything came to stand."""

from dataclasses import dataclass, field

from tests.eval.dress import Furnishing, Marks, Site, sites
from tests.eval.gold import GoldLine
from tests.eval.weave import Atom


@dataclass(slots=True)
class Page:
    """A text in the making. `spans` holds where each atom stands, by identity; `marks_at` its dressed marks.

    A mark is keyed by its place in the plain atom, so that both sides can be compared.
    """

    marks: Marks
    pieces: list[str] = field(default_factory=list)
    length: int = 0
    spans: dict[int, tuple[int, int]] = field(default_factory=dict)
    marks_at: dict[int, dict[tuple[int, int], tuple[int, int, str]]] = field(default_factory=dict)
    furniture: list[GoldLine] = field(default_factory=list)

    @property
    def text(self) -> str:
        return "".join(self.pieces)

    def write(self, text: str) -> tuple[int, int]:
        """Append, and say where it stands."""
        start = self.length
        self.pieces.append(text)
        self.length += len(text)
        return start, self.length

    def gap(self, text: str) -> tuple[int, int]:
        """White space before the next piece; none at the top of the page."""
        return self.write(text if self.length else "")

    def furnish(self, piece: Furnishing, gap: str) -> None:
        """The lines of a piece of furniture, each after a gap."""
        for line in piece.lines:
            self.gap(gap)
            self.furniture.append(GoldLine(*self.write(line), piece.sort))

    def sentence(self, atoms: list[Atom], side: str) -> tuple[int, int]:
        """The atoms as they stand on that side ("old" or "new"), dressed; the span of the whole."""
        texts = [atom.old if side == "old" else atom.new for atom in atoms]
        found = sites("".join(texts), self.marks)
        start = self.length
        at = 0
        for atom, text in zip(atoms, texts, strict=True):
            own = [(a - at, b - at, new) for a, b, new in found if at <= a and b <= at + len(text)]
            self.spans[id(atom)] = self._dressed(atom, text, own)
            at += len(text)
        return start, self.length

    def _dressed(self, atom: Atom, text: str, own: list[Site]) -> tuple[int, int]:
        start = self.length
        done = 0
        marks = self.marks_at.setdefault(id(atom), {})
        for low, high, new in own:
            self.write(text[done:low])
            marks[low, high] = (*self.write(new), new)
            done = high
        self.write(text[done:])
        return start, self.length
