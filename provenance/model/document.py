"""What was read: bytes that became a text with blocks and metadata."""

from enum import StrEnum

from provenance.nouns import dataclass, field


class Role(StrEnum):
    """What a block is on its page."""

    HEADLINE = "headline"
    DEK = "dek"
    BYLINE = "byline"
    DATELINE = "dateline"
    CREDIT = "credit"
    GRAF = "graf"
    SUBHEAD = "subhead"
    LIST = "list"
    CAPTION = "caption"
    NOTICE = "notice"
    DISCLAIMER = "disclaimer"
    FURNITURE = "furniture"


STORY_ROLES = frozenset({Role.GRAF, Role.SUBHEAD, Role.LIST, Role.DEK})
"""Roles whose words are the story's own: what shares of the story are counted over."""

UNIT_ROLES = frozenset({Role.HEADLINE, Role.DEK, Role.BYLINE, Role.DATELINE, Role.CREDIT})
"""Roles of which a page has one each: they are paired by role, not by likeness."""


class FurnitureSort(StrEnum):
    """What kind of furniture a block is: page matter that is not the story."""

    SHARE = "share"
    RELATED = "related"
    AD = "ad"
    NEWSLETTER = "newsletter"
    POLL = "poll"
    TAGS = "tags"
    BIO = "bio"
    DISCLAIMER = "disclaimer"
    COPYRIGHT = "copyright"
    NAVIGATION = "navigation"
    COMMENTS = "comments"
    CAPTION = "caption"
    SOURCE_LINK = "source-link"
    READING_TIME = "reading-time"
    CORRECTION_FORM = "correction-form"
    APP_PROMO = "app-promo"
    DESK = "desk"
    """What a wire says to the desk and not to readers: which pictures there are, whom to call."""
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Source:
    """Where a document came from. `sha256` and `size` are of the bytes as read."""

    name: str
    format: str
    encoding: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Link:
    """A hyperlink of the copy: its text as shown, its address, and the span of the text if known."""

    text: str
    href: str
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the document says of itself, as printed; an empty string or tuple where it says nothing."""

    headline: str = ""
    byline: str = ""
    dateline: str = ""
    credit: str = ""
    agency: str = ""
    published: str = ""
    version: str = ""
    language: str = ""
    canonical_url: str = ""
    links: tuple[Link, ...] = ()
    extra: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Block:
    """A run of the text with one role. `start`, `end` are half-open code points.

    `sort` is a FurnitureSort value for furniture (and for captions and disclaimers), else "".
    `reason` says in words what the role was decided from. `doubt` is 0 where the look of the
    block settles its role and rises to 1 where only the alignment can: a line that looks like a
    related headline is furniture if nothing in the original corresponds to it.
    """

    id: str
    role: Role
    start: int
    end: int
    sort: str = ""
    reason: str = ""
    doubt: float = 0.0


@dataclass(frozen=True, slots=True)
class Document:
    """An input as read.

    `text` is the decoded input unchanged for plain text, the extracted copy with an empty line
    between grafs for other formats. `blocks` is what the format itself states (empty for plain
    text); `notes` says what was guessed or dropped while reading. `positions` are (offset in
    `text`, line, column in the file, both from 1), increasing: from each on, the text and the file run
    side by side. It is empty where nothing is known, and for plain text, whose lines are the file's.
    """

    source: Source
    metadata: Metadata
    text: str
    blocks: tuple[Block, ...] = ()
    notes: tuple[str, ...] = field(default=())
    positions: tuple[tuple[int, int, int], ...] = field(default=())
