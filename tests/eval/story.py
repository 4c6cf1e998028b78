"""Reads a story file: the wire story, sentence by sentence, and the edits that a desk might make.

README.md beside this file documents the format.
"""

import re
from dataclasses import dataclass, field
from pathlib import Path

STORIES = Path(__file__).parent / "stories"
_TOKENS = re.compile(r"\s+|\w+(?:[-'.,:]\w+)*|.", re.DOTALL)
_HEAD = re.compile(
    r"^(?P<names>(?:[@!]\S+\s+)*)(?P<kind>[a-z-]+)(?P<rest>[^:]*?)(?P<loose>\s*~)?\s*(?::\s?(?P<body>.*))?$"
)
_UNITS = ("cut", "cut-graf", "insertion", "insertion-graf", "move", "move-graf", "split", "merge", "merge-over")


class StoryError(Exception):
    """A story file that does not hold to the format: the file, the line and what is wrong."""


@dataclass(frozen=True, slots=True)
class Part:
    """One place of an edit, minimal: half-open code points of its line, and what stands there after."""

    start: int
    end: int
    new: str


@dataclass(frozen=True, slots=True)
class Label:
    """One edit line. `unit` is "" for an edit inside the sentence; `body` is what follows the colon."""

    where: str
    kind: str
    unit: str
    also: tuple[str, ...]
    alternatives: tuple[str, ...]
    loose: bool
    body: str
    name: str = ""
    conflicts: tuple[str, ...] = ()


@dataclass(slots=True)
class Line:
    """A sentence, or a unit such as the headline, with its edits."""

    text: str
    labels: list[Label] = field(default_factory=list)


@dataclass(slots=True)
class Story:
    """A story. `grafs` holds indexes into `sentences`."""

    slug: str
    about: dict[str, str]
    units: dict[str, Line]
    sentences: list[Line]
    grafs: list[list[int]]

    def graf_of(self, sentence: int) -> int:
        """Index of the graf that holds the sentence."""
        return next(g for g, members in enumerate(self.grafs) if sentence in members)


def load(half: str) -> list[Story]:
    """Every story of a half ("dev" or "held"), by name."""
    return [read_story(path) for path in sorted((STORIES / half).glob("*.story"))]


def read_story(path: Path) -> Story:
    """The story of that file; StoryError says what is wrong with it."""
    head, _, body = path.read_text(encoding="utf-8").partition("\n---\n")
    about = dict(part.split(": ", 1) for part in head.splitlines() if ": " in part)
    story = Story(path.stem, about, {}, [], [])
    first = len(head.splitlines()) + 2
    current: Line | None = None
    fresh = True
    for number, raw in enumerate(body.splitlines(), first):
        if not raw.strip():
            fresh = True
        elif raw.lstrip().startswith("#"):
            continue
        elif raw.startswith("  "):
            if current is None:
                raise StoryError(f"{path.name}:{number}: an edit before any sentence")
            current.labels.append(_label(raw.strip(), f"{path.stem}:{number}"))
        else:
            current = _sentence(story, raw.strip(), fresh)
            fresh = False
    for line in [*story.units.values(), *story.sentences]:
        _check(story, line)
    return story


def parts_of(label: Label, text: str) -> tuple[Part, ...]:
    """The minimal places of an edit inside `text`, in order."""
    found = []
    for piece in label.body.split(" && "):
        find, arrow, new = piece.partition("=>")
        find, new = find.strip(), new.strip()
        if not arrow:
            raise StoryError(f"{label.where}: no => in {label.body!r}")
        if find == "*":
            found.append(Part(0, len(text), new) if label.loose or not new else _trim(text, new, 0))
            continue
        if text.count(find) != 1:
            raise StoryError(f"{label.where}: {find!r} stands {text.count(find)} times in {text!r}")
        found.append(_trim(find, new, text.index(find)))
    if any(part.start == part.end and not part.new for part in found):
        raise StoryError(f"{label.where}: changes nothing")
    return tuple(found)


def _trim(old: str, new: str, offset: int) -> Part:
    """`old` at `offset` becomes `new`, without the tokens that both share at either end."""
    left, right = _TOKENS.findall(old), _TOKENS.findall(new)
    start = 0
    while start < min(len(left), len(right)) and left[start] == right[start]:
        start += 1
    end = 0
    while end < min(len(left), len(right)) - start and left[-1 - end] == right[-1 - end]:
        end += 1
    before = sum(map(len, left[:start]))
    after = sum(map(len, left[len(left) - end :]))
    return Part(offset + before, offset + len(old) - after, "".join(right[start : len(right) - end]))


def _sentence(story: Story, raw: str, fresh: bool) -> Line:
    unit = re.match(r"(headline|byline|dateline|dek|notice): (.*)", raw)
    if unit and not story.sentences:
        line = story.units[unit[1]] = Line(unit[2])
        return line
    line = Line(raw)
    story.sentences.append(line)
    if fresh:
        story.grafs.append([])
    story.grafs[-1].append(len(story.sentences) - 1)
    return line


def _label(raw: str, where: str) -> Label:
    match = _HEAD.match(re.split(r"\s{2,}##", raw)[0])
    if not match:
        raise StoryError(f"{where}: not an edit line: {raw!r}")
    names = match["names"].split()
    unit = match["kind"] if match["kind"] in _UNITS else ""
    rest = match["rest"]
    return Label(
        where=where,
        kind=match["kind"].removesuffix("-graf").removesuffix("-over"),
        unit=unit,
        also=tuple(re.findall(r"\+ ([a-z-]+)", rest)),
        alternatives=tuple(re.findall(r"/ ([a-z-]+)", rest)),
        loose=bool(match["loose"]),
        body=(match["body"] or "").strip(),
        name=next((n[1:] for n in names if n[0] == "@"), ""),
        conflicts=tuple(n[1:] for n in names if n[0] == "!"),
    )


def _check(story: Story, line: Line) -> None:
    """Every edit of the line can be applied: it raises StoryError otherwise."""
    for label in line.labels:
        if label.unit in ("", "split"):
            parts_of(label, line.text)
        elif label.kind == "merge":
            at = next(i for i, other in enumerate(story.sentences) if other is line)
            if joined_with(label, at) < 0:
                raise StoryError(f"{label.where}: nothing before the sentence to merge with")
            parts_of(label, f"{story.sentences[joined_with(label, at)].text} {line.text}")
        elif label.unit.startswith("move"):
            _check_move(story, line, label)
        elif label.unit.startswith("insertion") and not label.body:
            raise StoryError(f"{label.where}: nothing to insert")


def _check_move(story: Story, line: Line, label: Label) -> None:
    """A move goes past more copy than it takes along: otherwise it is not clear what moved."""
    at = next(i for i, other in enumerate(story.sentences) if other is line)
    moving = story.grafs[story.graf_of(at)] if label.unit == "move-graf" else [at]
    target = story.grafs[story.graf_of(target_of(story, label))]
    passed = range(moving[-1] + 1, target[-1] + 1) if target[-1] > at else range(target[-1] + 1, moving[0])
    size = sum(len(story.sentences[i].text) for i in moving)
    if at in target or sum(len(story.sentences[i].text) for i in passed) < 1.5 * size:
        raise StoryError(f"{label.where}: a move must pass half as much again as it takes along")


def joined_with(label: Label, at: int) -> int:
    """The sentence that a merge joins sentence `at` to: the one before, or over one that is dropped."""
    return at - 2 if label.unit == "merge-over" else at - 1


def target_of(story: Story, label: Label) -> int:
    """The sentence behind which a move goes."""
    snippet = re.fullmatch(r"after \"(.*)\"", label.body)
    hits = [i for i, line in enumerate(story.sentences) if snippet and snippet[1] in line.text]
    if len(hits) != 1:
        raise StoryError(f"{label.where}: {label.body!r} names {len(hits)} sentences")
    return hits[0]
