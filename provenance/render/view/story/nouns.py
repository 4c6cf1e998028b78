"""What a story is made of. Its text is ready to be shown: harmless, and what cannot be seen written out."""

from enum import StrEnum

from provenance.model.document import Role
from provenance.model.span import Span
from provenance.nouns import dataclass
from provenance.render.view.nouns import Mark


class Fate(StrEnum):
    """What became of a stretch of the story."""

    KEPT = "kept"
    """Both texts have it, whatever was changed inside."""
    CUT = "cut"
    LEFT = "left"
    """It stood here in the original and stands elsewhere now."""
    ARRIVED = "arrived"
    """It stands here now and stood elsewhere in the original."""
    INSERTED = "inserted"
    FURNITURE = "furniture"


@dataclass(frozen=True, slots=True)
class Set:
    """A graf as it is set: a block, or a dateline with the lede that it opens. `number`: 0 for what is not counted."""

    span: Span
    role: Role
    sort: str
    number: int


@dataclass(frozen=True, slots=True)
class Shown:
    """A run of a graf. `number` is that of the edit that it belongs to, 0 for none.

    `reveal` writes out a change that cannot be seen in `text`: `¶`, `<U+00A0>`. `anchor` is True for the first
    run of a moved passage where it stood in the original.
    """

    text: str
    mark: Mark = Mark.KEPT
    number: int = 0
    reveal: str = ""
    anchor: bool = False


@dataclass(frozen=True, slots=True)
class Graf:
    """A graf with its runs, none where the report holds no texts. A republished graf has what was deleted in it too."""

    span: Span
    role: Role
    sort: str
    number: int
    runs: tuple[Shown, ...]


@dataclass(frozen=True, slots=True)
class Stretch:
    """Grafs of the original beside those that they became; one side is empty where the other text has none.

    `edits` are the numbers of the edits that are told here; every edit is told in one stretch. `size` is in code
    points, of the longer side.
    """

    fate: Fate
    original: tuple[Graf, ...]
    republished: tuple[Graf, ...]
    edits: tuple[int, ...]
    size: int


@dataclass(frozen=True, slots=True)
class Story:
    """The headlines, None where neither text has one, and all other grafs of both texts in reading order."""

    headline: Stretch | None
    stretches: tuple[Stretch, ...]
