"""What tags and attributes say of an element: that it shows nothing, that it parts the text, what it is for."""

import re
from functools import lru_cache

from provenance import lexicons
from provenance.read.page.tree import Node

_BEGIN_A_LINE = (
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure "
    "footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section "
    "summary table tbody td tfoot th thead tr ul button"
)
BLOCKS = frozenset(_BEGIN_A_LINE.split())
HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))

_RUN = (
    "script style template noscript noframes noembed head title meta link iframe svg math object applet canvas audio "
    "video map select datalist option optgroup textarea input progress meter rp rt param source track area colgroup "
    "amp-mustache amp-analytics amp-pixel amp-state amp-sidebar amp-consent amp-user-notification amp-lightbox"
)
_NOT_SHOWN = frozenset(_RUN.split())
"""Elements that are run, hold what is not copy, or are shown only when asked for."""

_NO_DISPLAY = re.compile(r"(?:^|;)\s{0,9}(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)", re.IGNORECASE)
_AS_BLOCK = re.compile(r"(?:^|;)\s{0,9}display\s{0,9}:\s{0,9}(?:block|flex|grid|table|list-item)", re.IGNORECASE)
_LOOKED_AT = 400
"""Characters of an attribute that are looked at."""
_MOST_IDENTIFIERS = 24
_NAMING = ("class", "id", "itemprop", "rel", "data-testid", "data-component")
_PART = re.compile(r"[A-Z]{2,}(?![a-z])|[A-Z]?[a-z]+|[0-9]+")
_LONGEST = 3
_STATE_WORDS = "is has no not show shows showing with without hide js u can"
_STATES = frozenset(_STATE_WORDS.split())
"""First words of identifiers that tell a state of the page: "has-sidebar" is on an element that is no sidebar."""
_RUNS = "p li td th figcaption blockquote h1 h2 h3 h4 h5 h6 a em strong b i dd"
_RUNNING = frozenset(_RUNS.split())
_SETS_APART = frozenset(("div", "nav", "header", "footer", "td", "section", "aside", "ul", "figcaption"))
_BIG = 60
"""Words in an element with aria-hidden from which it is a page behind a dialogue, and no ornament."""


def is_block(node: Node) -> bool:
    """A browser begins a new line for it; a `time` outside running text stands alone like one."""
    if node.tag == "time":
        return node.parent is not None and node.parent.tag not in _RUNNING
    return node.tag in BLOCKS or (
        "style" in node.attributes and _AS_BLOCK.search(node.get("style")[:_LOOKED_AT]) is not None
    )


def is_run(node: Node) -> bool:
    """Its content is no text of the page: script, style, form fields, fallbacks."""
    return node.tag in _NOT_SHOWN


def is_hidden(node: Node) -> bool:
    """It has text, but the page shows none of it, or shows it to nobody who reads with the eyes."""
    attributes = node.attributes
    if "hidden" in attributes or (node.tag == "dialog" and "open" not in attributes):
        return True
    if attributes.get("aria-hidden", "").lower() == "true":
        return len(node.words(_LOOKED_AT * 4).split(None, _BIG)) <= _BIG
    if "style" in attributes and _NO_DISPLAY.search(attributes["style"][:_LOOKED_AT]):
        return True
    return "class" in attributes and is_called(node, "hidden")


def is_called(node: Node, table: str) -> bool:
    """One of the element's names is in that table of the lexicon."""
    return any(table in tables_of(name) for name in names_of(node))


def names_of(node: Node) -> list[str]:
    """The identifiers that the page gives the element."""
    names: list[str] = []
    for attribute in _NAMING:
        if attribute in node.attributes:
            names.extend(node.attributes[attribute][:_LOOKED_AT].split())
    return names[:_MOST_IDENTIFIERS]


@lru_cache(maxsize=16_384)
def tables_of(name: str) -> frozenset[str]:
    """The tables of the lexicon that know an identifier."""
    parts = tuple(part.lower() for part in _PART.findall(name[:80]))[:12]
    if parts[:1] and parts[0] in _STATES and len(parts) > 1:
        return frozenset()
    found = set(_entries().get("=" + " ".join(parts), ()))
    for start in range(len(parts)):
        for end in range(start + 1, min(start + _LONGEST, len(parts)) + 1):
            found.update(_entries().get(" ".join(parts[start:end]), ()))
    return frozenset(found)


@lru_cache(maxsize=1)
def _entries() -> dict[str, tuple[str, ...]]:
    """From an entry of the lexicon to the tables that have it."""
    found: dict[str, tuple[str, ...]] = {}
    for table in lexicons.load("markup"):
        for entry in lexicons.words("markup", table):
            found[entry] = (*found.get(entry, ()), table)
    return found


def stand_apart(node: Node) -> bool:
    """It holds two or more phrases and no text of its own: styles set these apart, though no space stands between."""
    if node.tag not in _SETS_APART or len(node.children) < 2:
        return False
    phrases = 0
    for child in node.children:
        if isinstance(child, str):
            if child.strip():
                return False
        elif child.tag in ("a", "span", "time", "button", "label", "strong", "b"):
            phrases += 1
    return phrases >= 2


def emoji_of(node: Node) -> str:
    """The characters that an image stands for, where a page draws its emoji as images; else an empty string."""
    name = node.get("alt")
    is_one = 0 < len(name) <= 12 and not name.isascii() and not any(c.isalpha() or c.isspace() for c in name)
    return name if is_one else ""
