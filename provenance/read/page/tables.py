"""Which tables hold data and which were made to lay the page out, as pages were before there was a better way."""

from provenance.read.page.tree import Node

_PARTS = "article blockquote div form h1 h2 h3 h4 h5 h6 iframe ol p pre section table ul"
_PARTS_TEXT = frozenset(_PARTS.split())
_MOST = 3_000
"""Elements of a table that are looked at."""
_LONGEST_CELL = 160
_ROLES = frozenset(("presentation", "none"))


def is_data_table(table: Node) -> bool:
    """Its cells are short and hold nothing that parts text: a row of it is then one stretch of text."""
    if table.get("role") in _ROLES:
        return False
    cells = 0
    for seen, node in enumerate(table.inside()):
        if seen > _MOST:
            break
        if node is table:
            continue
        if node.tag in _PARTS_TEXT or (node.tag == "br" and _follows_break(node)):
            return False
        if node.tag in ("td", "th"):
            cells += 1
            if len(node.words(4 * _LONGEST_CELL).strip()) > _LONGEST_CELL:
                return False
    return cells >= 4


def _follows_break(node: Node) -> bool:
    """Two line breaks with nothing between them: grafs."""
    siblings = node.parent.children if node.parent else []
    place = next((n for n, sibling in enumerate(siblings) if sibling is node), 0)
    before = siblings[max(0, place - 2) : place]
    return any(isinstance(item, Node) and item.tag == "br" for item in before[-1:]) or (
        len(before) == 2 and isinstance(before[0], Node) and before[0].tag == "br" and not str(before[1]).strip()
    )
