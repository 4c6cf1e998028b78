"""Phrases as a graph whose edges are words (Thompson's construction, without determinising)."""

from typing import NamedTuple

from provenance.late import late

_PIECE = late(r"\(|\)\??|\||[^\s()|]+")


class Label(NamedTuple):
    """What a phrase says of a block: the lexicon, the table in it (a sort), and where the phrase has to stand."""

    book: str
    sort: str
    place: str


class Node:
    """A place in a graph: what may come next, and what has been said when nothing more has to come."""

    __slots__ = ("gap", "label", "onward")

    def __init__(self) -> None:
        self.onward: dict[str, list[Node]] = {}
        self.gap: list[Node] = []
        self.label: Label | None = None


class First:
    """Where phrases stand behind their first word, all together: what may come next, and what one word alone says."""

    __slots__ = ("gap", "labels", "onward")

    def __init__(self) -> None:
        self.onward: dict[str, list[Node]] = {}
        self.gap: list[Node] = []
        self.labels: list[Label] = []

    def may_go_on(self, following: tuple[str, ...]) -> bool:
        """A phrase ends here, or one goes on with the word that follows, if one does."""
        if self.labels or self.gap:
            return True
        return bool(following) and (following[0] in self.onward or ("N" in self.onward and following[0][0].isdigit()))

    def take(self, node: Node) -> None:
        for word, nodes in node.onward.items():
            self.onward.setdefault(word, []).extend(nodes)
        self.gap.extend(node.gap)
        if node.label is not None:
            self.labels.append(node.label)


class Graph:
    """Phrases that begin at the same kinds of place. A phrase is laid into it when one of its first words is met."""

    def __init__(self) -> None:
        self.firsts: dict[str, First | None] = {}
        """The words that a phrase may begin with; what stands behind one is laid when it is first met."""
        self._waiting: dict[str, list[tuple[str, Label]]] = {}

    def add(self, entry: str, label: Label) -> None:
        for word in _first_words(entry):
            self._waiting.setdefault(word, []).append((entry, label))
            self.firsts[word] = None

    def first(self, word: str) -> First | None:
        """Where one stands behind `word` at the beginning of a phrase, if a phrase begins so."""
        if word not in self.firsts:
            return self.first("N") if word[0].isdigit() and "N" in self.firsts else None
        found = self.firsts[word]
        if found is None:
            found = self.firsts[word] = self._laid(word)
        return found

    def _laid(self, word: str) -> First:
        found = First()
        for entry, label in self._waiting.pop(word):
            root = Node()
            _lay(root, entry, label)
            for node in root.onward[word]:
                found.take(node)
        return found


def _first_words(entry: str) -> list[str]:
    """The words that a phrase may begin with, each once."""
    if entry[0] != "(":
        return [entry.partition(" ")[0]]
    choice, _, behind = entry[1:].partition(")")
    if "(" not in choice and not behind.startswith("?"):
        return list(dict.fromkeys([words[0] for way in choice.split("|") if (words := way.split(None, 1))]))
    found: dict[str, None] = {}
    opened: list[bool] = []
    begins = True
    for piece in _PIECE.findall(entry):
        if piece == "(":
            opened.append(begins)
        elif piece == "|":
            begins = opened[-1] if opened else True
        elif piece[0] == ")":
            begins = piece == ")?" and opened[-1]
            opened.pop()
            if not (opened or begins):
                break
        else:
            if begins:
                found[piece] = None
            begins = False
    return list(found)


def _lay(root: Node, entry: str, label: Label) -> None:
    """Lays one phrase into a graph."""
    pieces = _PIECE.findall(entry)
    ends, rest = _lay_choices(pieces, 0, [root])
    if rest != len(pieces) or root in ends:
        raise ValueError(f"the phrase {entry!r} of the lexicon {label.book} is not well formed")
    for end in ends:
        if end.label is not None and end.label != label:
            raise ValueError(f"the phrase {entry!r} of the lexicon {label.book} ends where another does")
        end.label = label


def _lay_choices(pieces: list[str], at: int, fronts: list[Node]) -> tuple[list[Node], int]:
    """Lays alternatives up to a closing bracket or the end; returns where they end and the next piece.

    Alternatives that end in a word end in the same node, so that what follows is laid once.
    """
    join = Node()
    ends: list[Node] = []
    current = fronts
    while at < len(pieces) and pieces[at][0] != ")":
        piece = pieces[at]
        at += 1
        if piece == "|":
            ends.extend(current)
            current = fronts
        elif piece == "(":
            inner, at = _lay_choices(pieces, at, current)
            current = inner + current if pieces[at : at + 1] == [")?"] else inner
            at += 1
        else:
            is_last = at == len(pieces) or pieces[at][0] in "|)"
            current = [_lay_word(piece, current, join if is_last else Node())]
    return list(dict.fromkeys(ends + current)), at


def _lay_word(word: str, fronts: list[Node], node: Node) -> Node:
    for front in fronts:
        if word == "*":
            front.gap.append(node)
        else:
            front.onward.setdefault(word, []).append(node)
    return node
