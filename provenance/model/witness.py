"""A text as a witness to the story: its blocks, sentences, tokens and what they say."""

from enum import StrEnum
from typing import NamedTuple

from provenance.model.document import Block, Document
from provenance.nouns import dataclass


class TokenKind(StrEnum):
    WORD = "word"
    NUMBER = "number"
    PUNCT = "punct"
    SYMBOL = "symbol"


class Token(NamedTuple):
    """One word, number or mark. `text` is as printed, `fold` is what comparison looks at.

    `start`, `end` are half-open code points of the witness's text. A named tuple and not a
    dataclass because a page has thousands and they are made on every comparison.
    """

    start: int
    end: int
    text: str
    fold: str
    kind: TokenKind


class Sentence(NamedTuple):
    """One sentence. `block` and `first_token:last_token` (half-open) index the witness's tuples."""

    id: str
    block: int
    start: int
    end: int
    first_token: int
    last_token: int


class AnnotationKind(StrEnum):
    QUOTATION = "quotation"
    ATTRIBUTION = "attribution"
    NAME = "name"
    NUMBER = "number"
    DATE = "date"
    HEDGE = "hedge"
    NEGATION = "negation"
    ABBREVIATION = "abbreviation"
    LOADED = "loaded"


class Annotation(NamedTuple):
    """Something that a span of the text says. A named tuple as Token is.

    `value` is the same for two spans that say the same: "a dozen" and "12" are both number "12".
    `facts` holds what else is known, in a fixed order, e.g. (("unit", "percent"),).
    """

    kind: AnnotationKind
    start: int
    end: int
    value: str
    facts: tuple[tuple[str, str], ...] = ()

    def fact(self, name: str) -> str:
        """The fact of that name, or an empty string."""
        for key, value in self.facts:
            if key == name:
                return value
        return ""


@dataclass(frozen=True, slots=True)
class Witness:
    """A segmented and annotated document. Blocks, sentences, tokens and annotations are in text order."""

    document: Document
    blocks: tuple[Block, ...]
    sentences: tuple[Sentence, ...]
    tokens: tuple[Token, ...]
    annotations: tuple[Annotation, ...] = ()

    @property
    def text(self) -> str:
        return self.document.text
