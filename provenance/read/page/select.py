"""The elements that a CSS selector names: `--select "article .story"`."""

from lxml import etree

from provenance.errors import InputError, UsageError
from provenance.read.page.tree import Node

MAX_LENGTH = 500
"""Characters of a selector."""


def selected(root: Node, css: str, shown: str) -> frozenset[Node]:
    """What the selector matches. Raises UsageError when it is no selector, InputError when nothing matches."""
    from cssselect import HTMLTranslator, SelectorError

    if len(css) > MAX_LENGTH:
        raise UsageError(f"--select takes a CSS selector of {MAX_LENGTH} characters at most.")
    try:
        path = etree.XPath(HTMLTranslator().css_to_xpath(css))
    except (SelectorError, etree.XPathError) as error:
        raise UsageError(f"--select {css!r} is no CSS selector: {error}") from None
    twin, nodes = _twin(root)
    found = path(twin)
    chosen = frozenset(nodes[element] for element in found) if isinstance(found, list) else frozenset()
    if not chosen:
        raise InputError(
            shown, f"has nothing that --select {css!r} matches.", "Look up the element in the page's source."
        )
    return chosen


def _twin(root: Node) -> tuple[etree._Element, dict[etree._Element, Node]]:
    """The same tree as lxml has it, for its XPath."""
    top = etree.Element("page")
    nodes: dict[etree._Element, Node] = {}
    waiting: list[tuple[Node, etree._Element]] = [(root, top)]
    while waiting:
        node, element = waiting.pop()
        for child in node.children:
            if isinstance(child, str):
                _append(element, child)
            else:
                inner = _element(child, element)
                nodes[inner] = child
                waiting.append((child, inner))
    return top, nodes


def _element(node: Node, parent: etree._Element) -> etree._Element:
    try:
        element = etree.SubElement(parent, node.tag)
    except ValueError:  # a name that HTML allows and XML does not
        element = etree.SubElement(parent, "span")
    for name, value in node.attributes.items():
        try:
            element.set(name, value)
        except ValueError:
            continue
    return element


def _append(element: etree._Element, text: str) -> None:
    """Text decides of few selectors (:empty), and only whether it is there."""
    if text.strip() and not element.text:
        element.text = "."
