"""What `meta`, `link`, `title` and `html` state, wherever on the page they stand."""

from provenance.nouns import dataclass, field
from provenance.read.page.tree import Node

_MOST = 2_000
"""Elements that are looked at, and characters of a value."""
_MOST_HEADINGS = 5


@dataclass(slots=True)
class Metas:
    """`named` has the contents of `meta` by their name in lower case, `linked` the addresses of `link` by their rel,
    `headings` the first few `h1`."""

    named: dict[str, list[str]] = field(default_factory=dict)
    linked: dict[str, list[str]] = field(default_factory=dict)
    title: str = ""
    base: str = ""
    language: str = ""
    direction: str = ""
    headings: list[str] = field(default_factory=list)

    def first(self, *names: str) -> str:
        """The first of the named that has a value."""
        return next((values[0] for name in names if (values := self.named.get(name))), "")

    def all(self, *names: str) -> list[str]:
        """Every value of the first of the named that has any."""
        return next((values for name in names if (values := self.named.get(name))), [])

    def link(self, *rels: str) -> str:
        return next((values[0] for rel in rels if (values := self.linked.get(rel))), "")


def metas_of(root: Node) -> Metas:
    """Read them off the tree."""
    found = Metas()
    seen = 0
    for node in root.inside():
        if node.tag not in ("meta", "link", "title", "base", "html", "body", "h1"):
            continue
        seen += 1
        if seen > _MOST:
            break
        _take(found, node)
    return found


def _take(found: Metas, node: Node) -> None:
    if node.tag == "meta":
        content = _line(node.get("content"))
        for attribute in ("property", "name", "itemprop", "http-equiv"):
            if content and (name := node.get(attribute).strip().lower()):
                found.named.setdefault(name, []).append(content)
    elif node.tag == "link":
        for rel in node.get("rel").lower().split()[:4]:
            if href := node.get("href").strip():
                found.linked.setdefault(rel, []).append(href[:_MOST])
    elif node.tag == "title":
        if not found.title and (node.parent is None or node.parent.tag != "svg"):
            found.title = _line(node.words(_MOST))
    elif node.tag == "h1":
        found.headings += [_line(node.words(_MOST))] if len(found.headings) < _MOST_HEADINGS else []
    elif node.tag == "base":
        found.base = found.base or node.get("href").strip()[:_MOST]
    else:
        found.language = found.language or node.get("lang") or node.get("xml:lang")
        found.direction = found.direction or node.get("dir").lower()


def _line(value: str) -> str:
    return " ".join(value[:_MOST].split())
