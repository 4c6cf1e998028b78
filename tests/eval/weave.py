"""Two texts from one story: the original as it is, the republished copy with the chosen edits applied.

A sentence is a run of atoms: each stands in the original as `old`, in the republished copy as `new`.
"""

import re
from dataclasses import dataclass, field

from tests.eval.choose import Place
from tests.eval.story import Label, Story, joined_with, parts_of, target_of

_BOUNDARY = re.compile(r"[.!?][\"']?(\s+)")


@dataclass(slots=True)
class Atom:
    """A stretch that is the same on both sides (`label` None) or that one edit touches."""

    old: str
    new: str
    label: Label | None = None


@dataclass(slots=True)
class Row:
    """A sentence of the republished copy: the originals that it comes from, and its atoms.

    `label` is the insertion that made it. `fresh` asks for a graf break before it.
    """

    sources: tuple[int, ...]
    atoms: list[Atom]
    fresh: bool
    label: Label | None = None


@dataclass(slots=True)
class Woven:
    """Everything about a pair before it is dressed and written out."""

    originals: list[list[Atom]]
    rows: list[Row]
    units: dict[str, list[Atom]]
    cuts: list[tuple[Label, tuple[int, ...]]] = field(default_factory=list)
    moves: list[tuple[Label, tuple[int, ...]]] = field(default_factory=list)


def weave(story: Story, hand: list[Place]) -> Woven:
    """Apply the edits of `hand`."""
    at_sentence = [[p.label for p in hand if p.sentence == at] for at in range(len(story.sentences))]
    originals = [_atoms(line.text, labels) for line, labels in zip(story.sentences, at_sentence, strict=True)]
    units = {name: _atoms(line.text, [p.label for p in hand if p.unit == name]) for name, line in story.units.items()}
    starts = {members[0] for members in story.grafs}
    rows = [row for at, atoms in enumerate(originals) for row in _split(at, atoms, at in starts)]
    woven = Woven(originals, rows, units)
    for place in sorted(hand, key=lambda p: (p.label.kind != "merge", p.sentence)):
        if place.label.kind == "merge":
            _merge(story, woven, place)
        elif place.label.kind == "move":
            _move(story, woven, place)
        elif place.label.kind == "insertion":
            _insert(story, woven, place)
    for place in hand:
        if place.label.kind == "cut":
            graf = tuple(story.grafs[story.graf_of(place.sentence)])
            gone = graf if place.label.unit == "cut-graf" else (place.sentence,)
            woven.cuts.append((place.label, gone))
            _remove(woven, set(gone))
    return woven


def cut_tail(woven: Woven, story: Story, grafs: int) -> None:
    """Shorten for space: the last `grafs` grafs are not there."""
    gone = tuple(at for members in story.grafs[-grafs:] for at in members)
    woven.cuts.append((Label("tail", "cut", "cut", (), (), False, ""), gone))
    _remove(woven, set(gone))


def _remove(woven: Woven, gone: set[int]) -> None:
    """Take rows out; a row that follows a removed first sentence of its graf begins the graf."""
    kept: list[Row] = []
    fresh = False
    for row in woven.rows:
        if row.sources and gone.issuperset(row.sources):
            fresh = fresh or row.fresh
            continue
        row.fresh = row.fresh or fresh
        fresh = False
        kept.append(row)
    woven.rows = kept


def _atoms(text: str, labels: list[Label]) -> list[Atom]:
    pieces = [(part, label) for label in labels if label.unit in ("", "split") for part in parts_of(label, text)]
    atoms = []
    at = 0
    for part, label in sorted(pieces, key=lambda piece: (piece[0].start, piece[0].end)):
        if part.start > at:
            atoms.append(Atom(text[at : part.start], text[at : part.start]))
        atoms.append(Atom(text[part.start : part.end], part.new, label))
        at = part.end
    if at < len(text):
        atoms.append(Atom(text[at:], text[at:]))
    return atoms


def _split(at: int, atoms: list[Atom], fresh: bool) -> list[Row]:
    """The rows of an original sentence: two where a split stands."""
    for index, atom in enumerate(atoms):
        boundary = _BOUNDARY.search(atom.new + " ") if atom.label and atom.label.unit == "split" else None
        if atom.label and boundary and atom.label.unit == "split":
            first = Atom(atom.old, atom.new[: boundary.start(1)], atom.label)
            second = Atom("", atom.new[boundary.end(1) :].lstrip(), atom.label)
            rest = atoms[index + 1 :]
            atoms[index : index + 1] = [first, second]
            if not second.new and rest and rest[0].new.startswith(" "):
                gap = Atom(" ", "", atom.label)
                follow = Atom(rest[0].old[1:], rest[0].new[1:], rest[0].label)
                atoms[index + 2 : index + 3] = [gap, follow]
                rest = [gap, follow, *rest[1:]]
            return [Row((at,), atoms[: index + 1], fresh), Row((at,), [second, *rest], False)]
    return [Row((at,), atoms, fresh)]


def _merge(story: Story, woven: Woven, place: Place) -> None:
    """One row for the sentence and the one before it. The part that joins them belongs to both originals."""
    at, first = place.sentence, joined_with(place.label, place.sentence)
    before, after = story.sentences[first].text, story.sentences[at].text
    part = parts_of(place.label, f"{before} {after}")[0]
    start, end = min(part.start, len(before)), max(part.end, len(before) + 1) - len(before) - 1
    lead = f"{before} {after}"[start : part.start] if part.start > start else ""
    new = lead + part.new
    left = _cut_atoms(woven.originals[first], start, len(before))
    right = _cut_atoms(woven.originals[at], 0, end)
    tail, head = Atom(before[start:], new, place.label), Atom(after[:end], "", place.label)
    woven.originals[first][:] = [*left, tail]
    woven.originals[at][:] = [head, *right]
    rows = [row for row in woven.rows if first in row.sources or at in row.sources]
    joined = Row((first, at), [*woven.originals[first], *woven.originals[at]], rows[0].fresh)
    index = woven.rows.index(rows[0])
    woven.rows[index : index + at - first + 1] = [joined]
    if at - first > 1:
        woven.cuts.append((Label(f"{place.label.where}, dropped", "cut", "cut", (), (), False, ""), (at - 1,)))


def _cut_atoms(atoms: list[Atom], start: int, end: int) -> list[Atom]:
    """The atoms without the plain characters from `start` to `end`, which no edit touches."""
    kept = []
    at = 0
    for atom in atoms:
        low, high = max(start - at, 0), min(end - at, len(atom.old))
        if low >= high:
            kept.append(atom)
        else:
            for piece in (atom.old[:low], atom.old[high:]):
                if piece:
                    kept.append(Atom(piece, piece, atom.label))
        at += len(atom.old)
    return kept


def _move(story: Story, woven: Woven, place: Place) -> None:
    graf = story.grafs[story.graf_of(place.sentence)]
    moving = tuple(graf) if place.label.unit == "move-graf" else (place.sentence,)
    last = story.grafs[story.graf_of(target_of(story, place.label))][-1]
    rows = [row for row in woven.rows if row.sources and set(row.sources) <= set(moving)]
    _remove(woven, set(moving))
    rows[0].fresh = True
    at = 1 + max(i for i, row in enumerate(woven.rows) if last in row.sources)
    if at < len(woven.rows):
        woven.rows[at].fresh = True
    woven.rows[at:at] = rows
    woven.moves.append((place.label, moving))


def _insert(story: Story, woven: Woven, place: Place) -> None:
    own = place.label.unit == "insertion-graf"
    after = story.grafs[story.graf_of(place.sentence)][-1] if own else place.sentence
    at = 1 + max(i for i, row in enumerate(woven.rows) if after in row.sources)
    woven.rows.insert(at, Row((), [Atom("", place.label.body, place.label)], own, place.label))
