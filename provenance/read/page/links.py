"""The addresses of links as a browser would follow them; none that runs a script."""

import re
from urllib.parse import urljoin

from provenance.model.document import FurnitureSort, Link, Role
from provenance.nouns import replace
from provenance.read.copy import Piece

MAX_LINKS = 2_000

_SCHEME = re.compile(r"([a-z][a-z0-9+.-]{0,30}):", re.IGNORECASE)
_FOLLOWED = frozenset(("http", "https", "mailto", "tel", "ftp"))
_UNSEEN = re.compile(r"[\x00-\x20\x7f-\xa0\u200b-\u200f\u2028-\u202e\ufeff]+")
_LONGEST = 4_000
_BESIDE = frozenset(FurnitureSort) - {
    FurnitureSort.OTHER,
    FurnitureSort.BIO,
    FurnitureSort.COPYRIGHT,
    FurnitureSort.DISCLAIMER,
    FurnitureSort.SOURCE_LINK,
}
"""Furniture whose links are not listed. The others may name the story's source."""


class Links:
    """Rewrites the links of pieces. `dropped` counts those that lead nowhere a reader could go, `beside` those of menus
    and lists round the story, which are no links of the copy."""

    def __init__(self, base: str) -> None:
        self.dropped = 0
        self.beside = 0
        self._base = base
        self._kept = 0

    def of(self, piece: Piece) -> Piece:
        """The piece with the links that are kept, by their whole address."""
        if piece.role is Role.FURNITURE and piece.sort in _BESIDE and not piece.doubt:
            self.beside += len(piece.links)
            return replace(piece, links=())
        kept = tuple(link for each in piece.links if (link := self._link(each)) is not None)
        return piece if kept == piece.links else replace(piece, links=kept)

    def _link(self, link: Link) -> Link | None:
        href = _UNSEEN.sub("", link.href[:_LONGEST])
        if not href or href.startswith("#") or self._kept >= MAX_LINKS:
            return None
        scheme = _SCHEME.match(href)
        if scheme and scheme[1].lower() not in _FOLLOWED:
            self.dropped += 1
            return None
        self._kept += 1
        return replace(link, href=href if scheme else self._joined(href))

    def _joined(self, href: str) -> str:
        try:
            return urljoin(self._base, href)
        except ValueError:
            return href
