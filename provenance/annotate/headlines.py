"""Who says so in a headline where a mark does the work of a verb: "Police: Man killed two", "Two dead: report"."""

from collections.abc import Iterator

from provenance.annotate.reporting import reporting
from provenance.annotate.said import Ground, Said
from provenance.annotate.speakers import Speaker
from provenance.model.document import Role
from provenance.model.witness import Annotation

_LONGEST = 4
"""Tokens of a speaker at most: "Harbor police chief"."""

_HEADS = (Role.HEADLINE, Role.DEK)
_PEOPLE = frozenset(("person", "org"))


def said_in_headlines(ground: Ground) -> Iterator[Said]:
    """An attribution for each headline that begins or ends with its speaker."""
    scan = ground.scan
    for (first, last), block in zip(scan.blocks, scan.witness.blocks, strict=True):
        if block.role not in _HEADS or last - first < _LONGEST:
            continue
        marks = [at for at in range(first, last) if scan.folds[at] in (":", "—")]
        if not marks:
            continue
        head, tail = marks[0], marks[-1]
        if scan.folds[head] == ":" and 0 < head - first <= _LONGEST and _speaks(ground, first, head):
            yield Said(first, head + 1, Speaker(first, first, head), head, head + 1, "say", "neutral")
        elif 0 < last - tail - 1 <= _LONGEST and _speaks(ground, tail + 1, last):
            yield Said(tail, last, Speaker(tail + 1, tail + 1, last), tail, tail + 1, "say", "neutral")


def _speaks(ground: Ground, first: int, last: int) -> bool:
    """The words are a person, a body or a crowd that says things, and not the subject of what follows."""
    scan = ground.scan
    if any(not scan.folds[at][0].isalpha() for at in range(first, last)):
        return False
    if scan.folds[last - 1] in reporting().anonymous or scan.folds[last - 1] in reporting().headline_speakers:
        return True
    start, end = scan.starts[first], scan.tokens[last - 1].end
    spoken = [name for name in ground.names if name.start == start and name.end == end]
    return any(_is_a_person_or_body(name) or _is_a_last_name(name, ground.names) for name in spoken)


def _is_a_person_or_body(name: Annotation) -> bool:
    return name.fact("type") in _PEOPLE or (not name.fact("type") and len(name.value.split()) > 1)


def _is_a_last_name(name: Annotation, names: list[Annotation]) -> bool:
    """The story has the whole name of somebody so called."""
    return any(other.fact("last") == name.value and " " in other.value for other in names)
