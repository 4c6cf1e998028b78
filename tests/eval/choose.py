"""Which edits of a story can stand together, and which are taken for one pair of texts."""

import random
import re
from collections.abc import Iterable
from dataclasses import dataclass

from tests.eval.story import Label, Line, Story, joined_with, parts_of, target_of

WORDS_BETWEEN = 3
"""Two acts in one sentence are told apart only if this many words stand between them."""
MOST_CHANGED = 0.45
"""Share of a sentence's words that several edits together may touch."""
ACCIDENTAL = frozenset({"paragraphing", "typography", "punctuation", "capitalization"})
STYLE = frozenset({"spelling", "number-style", "date-style", "abbreviation"})


@dataclass(frozen=True, slots=True)
class Place:
    """A label and where it acts: `unit` is "" for a sentence, else headline, byline and so on."""

    label: Label
    unit: str
    sentence: int

    def line(self, story: Story) -> Line:
        return story.units[self.unit] if self.unit else story.sentences[self.sentence]


def places(story: Story) -> list[Place]:
    """Every edit of the story with its place, in file order."""
    found = [Place(label, unit, -1) for unit, line in story.units.items() for label in line.labels]
    for at, line in enumerate(story.sentences):
        found += [Place(label, "", at) for label in line.labels]
    return found


def deal(story: Story, rng: random.Random, kinds: frozenset[str] = frozenset()) -> list[list[Place]]:
    """Deal out every edit of the story, in random order, into compatible hands of 4 to 14.

    With `kinds`, only the edits of these kinds that are named by no other.
    """
    pool = [place for place in places(story) if not kinds or {place.label.kind, *place.label.alternatives} <= kinds]
    rng.shuffle(pool)
    hands = []
    while pool:
        size = rng.randint(4, 14)
        hand: list[Place] = []
        left = []
        for place in pool:
            if len(hand) < size and fits(story, place, hand):
                hand.append(place)
            else:
                left.append(place)
        if len(left) == len(pool):
            raise ValueError(f"{pool[0].label.where}: cannot be applied even alone")
        hands.append(hand)
        pool = left
    return hands


def fits(story: Story, place: Place, hand: Iterable[Place]) -> bool:
    """`place` can be applied together with all of `hand`."""
    hand = list(hand)
    if not all(_compatible(story, place, other) and _compatible(story, other, place) for other in hand):
        return False
    cut = sum(len(_touched(story, p)) for p in [*hand, place] if p.label.kind == "cut")
    if cut > 0.4 * len(story.sentences):
        return False
    same = [p for p in hand if (p.unit, p.sentence) == (place.unit, place.sentence) and p.label.unit in ("", "split")]
    if not same or place.label.unit not in ("", "split"):
        return True
    line = place.line(story)
    parts = [part for p in [*same, place] for part in parts_of(p.label, line.text)]
    changed = sum(_words(line.text[part.start : part.end]) for part in parts)
    return changed <= MOST_CHANGED * _words(line.text)


def _compatible(story: Story, one: Place, other: Place) -> bool:
    if one.label.name and one.label.name in other.label.conflicts:
        return False
    if one.unit or other.unit:
        return one.unit != other.unit
    if one.label.unit in ("", "split"):
        if other.label.unit in ("", "split"):
            return one.sentence != other.sentence or _apart(story, one, other)
        if other.label.kind == "merge":
            return _apart_from_merge(story, one, other)
        if other.label.kind == "cut":
            return one.sentence not in _touched(story, other)
        return True
    if one.label.kind == "cut":
        near = {at + step for at in _touched(story, one) for step in (-1, 0, 1)}
        if other.label.kind == "cut":
            return not _touched(story, one) & _touched(story, other)
        return not near & _reach(story, other) or other.label.unit in ("", "split")
    if one.label.kind == "insertion" and other.label.kind == "insertion":
        return abs(one.sentence - other.sentence) > 1
    if one.label.kind in ("move", "merge", "insertion") and other.label.kind in ("move", "merge", "insertion"):
        return not {at + step for at in _reach(story, one) for step in (-1, 0, 1)} & _reach(story, other)
    return True


def _touched(story: Story, place: Place) -> set[int]:
    """Sentences that the edit takes, joins or stands beside."""
    at = place.sentence
    if place.label.unit in ("cut-graf", "move-graf"):
        return set(story.grafs[story.graf_of(at)])
    if place.label.unit == "insertion-graf":
        at = story.grafs[story.graf_of(at)][-1]
    if place.label.kind == "insertion":
        return {at, min(at + 1, len(story.sentences) - 1)}
    return set(range(joined_with(place.label, at), at + 1)) if place.label.kind == "merge" else {at}


def _reach(story: Story, place: Place) -> set[int]:
    """Like `_touched`, and for a move every sentence that it passes."""
    touched = _touched(story, place)
    if place.label.kind != "move":
        return touched
    target = story.grafs[story.graf_of(target_of(story, place.label))]
    return set(range(min(*touched, *target), max(*touched, *target) + 1))


def _apart(story: Story, one: Place, other: Place) -> bool:
    text = one.line(story).text
    pairs = [(a, b) for a in parts_of(one.label, text) for b in parts_of(other.label, text)]
    return all(
        _words(text[a.end : b.start]) >= WORDS_BETWEEN or _words(text[b.end : a.start]) >= WORDS_BETWEEN
        for a, b in pairs
    )


def _apart_from_merge(story: Story, one: Place, merge: Place) -> bool:
    """The edit `one` stays clear of the place where two sentences are joined."""
    first = joined_with(merge.label, merge.sentence)
    if not first <= one.sentence <= merge.sentence:
        return True
    if one.label.unit == "split" or first < one.sentence < merge.sentence:
        return False
    before = story.sentences[first].text
    shift = 0 if one.sentence == first else len(before) + 1
    whole = f"{before} {story.sentences[merge.sentence].text}"
    part = parts_of(merge.label, whole)[0]
    own = [(p.start + shift, p.end + shift) for p in parts_of(one.label, one.line(story).text)]
    return all(
        _words(whole[end : part.start]) >= WORDS_BETWEEN or _words(whole[part.end : start]) >= WORDS_BETWEEN
        for start, end in own
    )


def _words(text: str) -> int:
    return len(re.findall(r"\w+", text))
