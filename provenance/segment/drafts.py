"""A block while its role is still being decided."""

from collections.abc import Callable

from provenance.model.document import Block, Role
from provenance.model.span import Span
from provenance.nouns import dataclass, field
from provenance.segment.guess import Guess
from provenance.segment.look import Look, look_at

_FURNITURE = Role.FURNITURE


@dataclass(slots=True)
class Draft:
    """A block that is being decided. `stated` is the role that the format gave it, None for plain text.

    `block` is the format's own block where it labelled furniture, with its sort, its reason and its doubt.
    """

    span: Span
    sentences: list[Span]
    look: Look
    guess: Guess | None = None
    stated: Role | None = None
    block: Block | None = None
    is_continued: bool = field(default=False)

    @property
    def is_open(self) -> bool:
        """Nothing is held of it yet."""
        return self.guess is None

    @property
    def is_prose(self) -> bool:
        """Open, and a finished sentence: a graf unless its place says otherwise."""
        return self.guess is None and self.look.is_prose

    def is_a(self, *roles: Role) -> bool:
        return self.guess is not None and self.guess.role in roles

    def has_sort(self, *sorts: str) -> bool:
        return self.guess is not None and self.guess.role is _FURNITURE and self.guess.sort in sorts

    def is_sure(self) -> bool:
        return self.guess is not None and self.guess.doubt == 0


Splitter = Callable[[str, int, int], list[Span]]
"""Sentences of a stretch of a text: `sentence_spans` with the language filled in."""


def draft(text: str, span: Span, split: Splitter, stated: Role | None = None) -> Draft:
    """A new draft of `text[span]`."""
    return Draft(span, split(text, span.start, span.end), look_at(span.of(text)), stated=stated)
