"""HTML inside Markdown: its words are kept, its tags are not.

This is no HTML reader. A piece of HTML in a Markdown file is a figure, an embed, a table or a graf
that an editor pasted; what a browser would show of it becomes copy, what it would run or hide is
dropped. One pass from left to right, so that no input costs more than its length.
"""

import html
import re

from provenance.late import late
from provenance.model.document import Role
from provenance.read.copy import Pen

TAG = late(r"""<(/?)([A-Za-z][A-Za-z0-9-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>""")
_HREF = late(r"""\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE)
_HIDDEN = late("script|style|template|iframe|noscript|svg|math|object|head|title|textarea|select")
"""Elements whose content is run or hidden, or is no copy."""

_BLOCKS = late(
    "address|article|aside|blockquote|body|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]"
    "|header|hr|html|li|main|nav|ol|p|pre|section|summary|table|tbody|tfoot|thead|tr|ul"
)
_ROLES = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), Role.SUBHEAD),
    "li": Role.LIST,
    "figcaption": Role.CAPTION,
}


def write_html(pen: Pen, source: str) -> None:
    """Write the words of a block of HTML, a piece for each of its blocks."""
    role = Role.GRAF
    place = 0
    while (start := source.find("<", place)) >= 0:
        pen.write_collapsed(html.unescape(source[place:start]))
        place, tag, closes, attributes = _markup(source, start)
        if place == start:  # a sign, not a tag
            pen.write("<")
            place += 1
        elif _BLOCKS.fullmatch(tag):
            pen.finish(role, "HTML in Markdown")
            role = Role.GRAF if closes else _ROLES.get(tag, Role.GRAF)
        else:
            _write_inline(pen, tag, closes, attributes)
    pen.write_collapsed(html.unescape(source[place:]))
    pen.finish(role, "HTML in Markdown")


def write_tag(pen: Pen, source: str) -> None:
    """Write what one inline tag shows: a line break, or the ends of a link."""
    _, tag, closes, attributes = _markup(source, 0)
    _write_inline(pen, tag, closes, attributes)


def is_hidden(source: str) -> str:
    """The element's name if the tag opens one whose content no browser shows, else an empty string."""
    match = TAG.match(source)
    name = match[2].lower() if match and not match[1] else ""
    return name if _HIDDEN.fullmatch(name) else ""


def _markup(source: str, start: int) -> tuple[int, str, bool, str]:
    """Where the markup at `start` ends (there, if it is none), and the tag: name, whether it closes, attributes."""
    if source.startswith("<!--", start):
        return _after(source, "-->", start + 4), "", False, ""
    if source.startswith(("<!", "<?"), start):
        return _after(source, ">", start), "", False, ""
    match = TAG.match(source, start)
    if match is None:
        return start, "", False, ""
    name, closes = match[2].lower(), bool(match[1])
    if _HIDDEN.fullmatch(name) and not closes and not match[3].rstrip().endswith("/"):
        closing = re.compile(f"</{name}[\\s/>]", re.IGNORECASE).search(source, match.end())
        return _after(source, ">", closing.start()) if closing else len(source), "", False, ""
    return match.end(), name, closes, match[3]


def _after(source: str, mark: str, start: int) -> int:
    """The place behind the next `mark`, or the end: what is left open hides the rest, as in a browser."""
    found = source.find(mark, start)
    return found + len(mark) if found >= 0 else len(source)


def _write_inline(pen: Pen, tag: str, closes: bool, attributes: str) -> None:
    if tag == "br":
        pen.write("\n")
    elif tag in ("td", "th") and closes:
        pen.write("\t")
    elif tag == "a" and closes:
        pen.close_link()
    elif tag == "a" and (href := _HREF.search(attributes)):
        pen.open_link(html.unescape(href[1] or href[2] or href[3] or "").strip())
