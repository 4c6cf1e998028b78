"""From the tree to chunks: the stretches of text that a reader of the page sees as one, in the order of the page.

White space is collapsed as browsers do it. An element of blocks begins a chunk and ends one; two line breaks do, too.
What is inline joins without a space of its own.
"""

from collections.abc import Callable, Iterator

from provenance.lexicons.unseen import is_unseen
from provenance.model.document import Link, Role
from provenance.nouns import dataclass, replace
from provenance.read.copy import Pen
from provenance.read.manifest import manifests
from provenance.read.page.lines import grafs_of
from provenance.read.page.markup import emoji_of, is_block, is_hidden, is_run, stand_apart
from provenance.read.page.tables import is_data_table
from provenance.read.page.tree import Node


@dataclass(frozen=True, slots=True)
class Chunk:
    """One stretch of text. `node` is the nearest element of blocks round it, `inline` the elements inside it.

    `row` says that it is a row of a table of data.
    """

    text: str
    links: tuple[Link, ...]
    node: Node
    inline: tuple[Node, ...] = ()
    row: bool = False

    @property
    def linked(self) -> float:
        """The share of its code points that are inside links."""
        return sum(len(link.text) for link in self.links) / max(1, len(self.text))


class Walk:
    """One walk over the tree: its chunks, how many words were hidden, and how many elements have nothing that is seen.

    It needs no more stack for a deep page.
    """

    def __init__(self, root: Node) -> None:
        self.chunks: list[Chunk] = []
        self.hidden_words = self.unseen = 0
        self._pen = Pen()
        self._inline: list[Node] = []
        self._anchors: list[str] = []
        self._blocks: list[Node] = [root]
        self._rows: list[bool] = []
        self._waiting: list[Node | str | Callable[[], None]] = []
        self._await_children(root)
        while self._waiting:
            item = self._waiting.pop()
            if isinstance(item, str):
                self._write(item)
            elif isinstance(item, Node):
                self._open(item)
            else:
                item()
        self._end()

    def _write(self, text: str) -> None:
        if self._blocks[-1].tag == "pre":
            self._pen.write(text.replace("\r\n", "\n"))
        else:
            self._pen.write_collapsed(text)

    def _await_children(self, node: Node) -> None:
        if stand_apart(node):
            self._waiting.extend(part for child in reversed(node.children) for part in (" ", child))
        else:
            self._waiting.extend(reversed(node.children))

    def _open(self, node: Node) -> None:
        if is_run(node):
            return
        if is_hidden(node):
            self.hidden_words += len(node.words().split())
        elif is_block(node) and not (node.tag == "button" and self._blocks[-1].tag == "p"):
            self._open_block(node)
        else:
            self._inline.append(node)
            self._open_phrase(node)

    def _open_block(self, node: Node) -> None:
        if node.tag in ("td", "th") and self._rows and self._rows[-1]:
            self._waiting.append(lambda: self._pen.write("\t"))
            self._await_children(node)
            return
        self._end()
        self._blocks.append(node)
        if node.tag == "table":
            self._rows.append(is_data_table(node))
        self._waiting.append(lambda: self._close_block(node))
        self._await_children(node)

    def _close_block(self, node: Node) -> None:
        self._end()
        self._blocks.pop()
        if node.tag == "table":
            self._rows.pop()

    def _open_phrase(self, node: Node) -> None:
        if node.tag == "br":
            self._break()
        elif node.tag == "img":
            self._pen.write(emoji_of(node))
        elif node.tag == "a" and node.get("href").strip():
            self._anchors.append(node.get("href").strip())
            self._pen.open_link(self._anchors[-1])
            self._waiting.append(self._close_link)
            self._await_children(node)
        elif node.tag == "q":
            self._pen.write("“")
            self._waiting.append(lambda: self._pen.write("”"))
            self._await_children(node)
        else:
            self._await_children(node)

    def _close_link(self) -> None:
        self._anchors.pop()
        self._pen.close_link()
        self._reopen_link()

    def _reopen_link(self) -> None:
        """A link goes on behind a link inside it, and behind a block inside it."""
        if self._anchors:
            self._pen.open_link(self._anchors[-1])

    def _break(self) -> None:
        if self._pen.is_on_new_line:
            self._end()
        else:
            self._pen.break_line()

    def _end(self) -> None:
        """End the chunk, if there is one."""
        self._pen.finish(Role.GRAF, "")
        inline, self._inline = tuple(self._inline), []
        for piece in self._pen.pieces:
            if not piece.text.isascii() and is_unseen(piece.text):
                self._keep_unseen(piece.text)
                continue
            whole = Chunk(piece.text, piece.links, self._blocks[-1], inline, self._blocks[-1].tag == "tr")
            self.chunks.extend(_parted(whole))
        self._pen.pieces.clear()
        self._reopen_link()

    def _keep_unseen(self, text: str) -> None:
        """An element of nothing that is seen is an editor's empty line; a manifest belongs to what it stands behind."""
        if self.chunks and manifests(text):
            self.chunks[-1] = replace(self.chunks[-1], text=self.chunks[-1].text + text)
        else:
            self.unseen += 1


def _parted(chunk: Chunk) -> Iterator[Chunk]:
    """The chunk, or one for each graf where its lines are grafs; nothing where it has only invisible characters."""
    for start, end in grafs_of(chunk.text, chunk.node.tag == "pre"):
        inside = (link for link in chunk.links if start <= (link.start or 0) and (link.end or 0) <= end)
        links = tuple(replace(link, start=(link.start or 0) - start, end=(link.end or 0) - start) for link in inside)
        yield replace(chunk, text=chunk.text[start:end], links=links)
