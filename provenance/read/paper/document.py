"""A PDF as a Document: its grafs in order, the headline if letters of one size stand out, and how little is sure."""

from collections.abc import Iterator, Sequence

from provenance.errors import InputError
from provenance.model.document import Document, FurnitureSort, Metadata, Role
from provenance.read.copy import Piece, compose
from provenance.read.paper.grafs import Graf, Laid, laid_out, usual_size
from provenance.read.paper.lines import lines_of
from provenance.read.reader import source_of

MAYBE = 0.5
"""Doubt of a graf: nothing states what it is."""

_EDGE_DOUBT = 0.3
"""Doubt of what stands at the edge of a page: it may be copy after all."""

_LARGER = 1.3
"""Times the height of most letters: such lines at the beginning are the headline."""
_LONGEST_HEADLINE = 200
_OPENING = 4

_FIDELITY = (
    "A PDF has places of letters and no grafs: order, grafs and hyphens were worked out from them. "
    "Differences of graf breaks, hyphens and spaces may come from that."
)


def read(data: bytes, name: str, shown: str) -> Document:
    """The Document of a PDF.

    Raises InputError when the extra that reads it is not installed, it is damaged, locked or too large, or has no text.
    """
    laid = laid_out(lines_of(data, shown))
    pieces = list(_pieces(laid))
    if not laid.grafs:
        raise InputError(shown, "is a PDF file without text: its pages are pictures.", "Give the story's text.")
    text, blocks, _ = compose(pieces)
    headline = next((piece.text for piece in pieces if piece.role is Role.HEADLINE), "")
    source = source_of(data, name, "pdf", "utf-8")
    return Document(source, Metadata(headline=headline), text, blocks, tuple(_notes(laid)))


def _pieces(laid: Laid) -> Iterator[Piece]:
    headline = _headline(laid.grafs)
    for place, graf in enumerate(laid.grafs):
        if place == headline:
            yield Piece(Role.HEADLINE, graf.text, "the largest letters at the beginning")
        else:
            yield Piece(Role.GRAF, graf.text, "lines that stand together", doubt=MAYBE)
    for text in dict.fromkeys(line.text for line in laid.edges):
        yield Piece(Role.FURNITURE, text, "a line at the edge of a page", (), FurnitureSort.NAVIGATION, _EDGE_DOUBT)


def _headline(grafs: Sequence[Graf]) -> int:
    """The graf whose letters are the largest, where it stands at the beginning; -1 where none stands out."""
    if not grafs:
        return -1
    sizes = [graf.size for graf in grafs]
    usual = usual_size(zip(sizes, (len(graf.text) for graf in grafs), strict=True))
    place = max(range(min(_OPENING, len(grafs))), key=sizes.__getitem__)
    stands_out = sizes[place] > _LARGER * usual and len(grafs[place].text) <= _LONGEST_HEADLINE
    return place if stands_out and sizes[place] >= max(sizes) else -1


def _notes(laid: Laid) -> Iterator[str]:
    yield _FIDELITY
    if undone := sum(graf.undone for graf in laid.grafs):
        yield f"Words parted at line ends and joined: {undone}."
    if laid.edges:
        yield f"Running heads and page numbers put behind the story: {len(laid.edges)}."
