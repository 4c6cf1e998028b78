"""From Markdown to pieces of copy: CommonMark with tables and strikethrough, as markdown-it-py parses it."""

import re
from typing import TYPE_CHECKING

from provenance.errors import InputError
from provenance.model.document import Role
from provenance.read.copy import Pen, Piece, split_at_empty_lines
from provenance.read.tags import is_hidden, write_html, write_tag

if TYPE_CHECKING:
    from markdown_it.token import Token

MAX_NESTING = 24
"""Quotations in lists in quotations: the parser drops what lies deeper, so we refuse it."""

_SHORTCODE = re.compile(r"\{\{[<%][^{}]*[>%]\}\}|\{%[^{}]*%\}|\{:[^{}]*\}")
"""A call of Hugo's, Jekyll's or Kramdown's: the site's machinery, not copy."""


def pieces_of(source: str, shown: str) -> tuple[list[Piece], tuple[str, ...]]:
    """The pieces of a Markdown text in its order, and what was dropped.

    Raises InputError when blocks are nested deeper than MAX_NESTING.
    """
    from markdown_it import MarkdownIt  # here because a run on plain text has no use for it

    source, shortcodes = _SHORTCODE.subn("", source)
    parser = MarkdownIt("commonmark", {"maxNesting": MAX_NESTING}).enable(["table", "strikethrough"])
    tokens = parser.parse(source)
    if any(token.level >= MAX_NESTING - 1 for token in tokens):
        raise InputError(
            shown, f"is Markdown nested more than {MAX_NESTING} deep.", "Flatten its lists and quotations."
        )
    notes = (f"Shortcodes of the site's own dropped: {shortcodes}.",) if shortcodes else ()
    return _Writer().write(tokens), notes


class _Writer:
    """Walks the parser's tokens once and writes a piece for every block of words."""

    def __init__(self) -> None:
        self._pen = Pen()
        self._around: list[str] = []
        self._captions: list[str] = []

    def write(self, tokens: "list[Token]") -> list[Piece]:
        for token in tokens:
            if token.type == "inline":
                self._inline(token.children or [])
            elif token.type in ("fence", "code_block"):
                self._code(token.content)
            elif token.type == "html_block":
                write_html(self._pen, token.content)
            elif token.nesting > 0:
                self._around.append(token.tag)
            elif token.nesting < 0:
                self._around.pop()
                self._close(token.tag)
        return self._pen.pieces

    def _close(self, tag: str) -> None:
        if tag in ("td", "th"):
            self._pen.write("\t")
        elif tag in ("p", "tr", "h1", "h2", "h3", "h4", "h5", "h6"):
            self._pen.finish(*self._role(tag))
            for caption in self._captions:
                self._pen.write(caption)
                self._pen.finish(Role.CAPTION, "image caption")
            self._captions = []

    def _role(self, tag: str) -> tuple[Role, str]:
        if tag.startswith("h"):
            return Role.SUBHEAD, "heading of level 1" if tag == "h1" else "heading"
        if tag == "tr":
            return Role.GRAF, "table row"
        if "li" in self._around:
            return Role.LIST, "list item"
        return Role.GRAF, "block quotation" if "blockquote" in self._around else "paragraph"

    def _code(self, content: str) -> None:
        for stretch in split_at_empty_lines(content):
            self._pen.write(stretch)
            self._pen.finish(Role.GRAF, "code block")

    def _inline(self, tokens: "list[Token]") -> None:
        hidden = ""
        for token in tokens:
            if hidden:
                closes = token.type == "html_inline" and token.content.lower().startswith(f"</{hidden}")
                hidden = "" if closes else hidden
            elif token.type == "html_inline":
                hidden = is_hidden(token.content)
                write_tag(self._pen, token.content)
            else:
                self._mark(token)

    def _mark(self, token: "Token") -> None:
        if token.type == "text":
            self._pen.write_collapsed(token.content)
        elif token.type == "code_inline":
            self._pen.write(token.content)
        elif token.type == "softbreak":
            self._pen.write(" ")
        elif token.type == "hardbreak":
            self._pen.write("\n")
        elif token.type == "link_open":
            self._pen.open_link(str(token.attrs.get("href", "")))
        elif token.type == "link_close":
            self._pen.close_link()
        elif token.type == "image":
            self._image(token)

    def _image(self, token: "Token") -> None:
        caption = str(token.attrs.get("title", "")) or token.content
        if caption.strip():
            self._captions.append(" ".join(caption.split()))
