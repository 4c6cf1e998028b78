"""A second look for the headline, once the other text is known.

A page may have a line above its headline that looks like one: a motto, a button, a plea. Where that line has nothing
of the story, and the other text's headline stands below it, the latter is the headline of both.
"""

from rapidfuzz.distance import Indel

from provenance import lexicons
from provenance.model.document import Block, Role
from provenance.model.witness import Witness
from provenance.segment.headline import BY_LOOK
from provenance.segment.look import Look, look_at
from provenance.segment.vocabulary import word_set
from provenance.segment.witness import segment

_TOP = 25
"""Blocks from the first that can be the headline."""

_ALIKE = 0.7
"""Similarity of two headlines, word by word, that are of one story."""

_SHORT = 3
"""Words that a headline has at least to be known again."""

_LONG, _STEM = 3, 6
_STORY = (Role.GRAF, Role.LIST)
_PASSED = (Role.BYLINE, Role.DATELINE, Role.CREDIT, Role.CAPTION, Role.NOTICE)


def with_headlines_shared(original: Witness, republished: Witness) -> tuple[Witness, Witness]:
    """Both witnesses, without annotations; one is segmented anew where the other's headline shows which line is its."""
    return _corrected(original, republished), _corrected(republished, original)


def _corrected(witness: Witness, other: Witness) -> Witness:
    mine, theirs = _headline(witness), _headline(other)
    if mine is None or theirs is None or mine.reason != BY_LOOK:
        return witness
    wanted, taken = _look(other, theirs), _look(witness, mine)
    if wanted.count < _SHORT or wanted.key == taken.key or _is_of_story(taken, other):
        return witness
    blocks = [block for block in witness.blocks[:_TOP] if block.role not in _PASSED and block is not mine]
    looks = [_look(witness, block) for block in blocks]
    best = max(looks, key=lambda look: _likeness(look, wanted), default=None)
    if best is None or _likeness(best, wanted) < _ALIKE:
        return witness
    return segment(witness.document, best.text)


def _headline(witness: Witness) -> Block | None:
    return next((block for block in witness.blocks if block.role is Role.HEADLINE), None)


def _look(witness: Witness, block: Block) -> Look:
    return look_at(witness.text[block.start : block.end])


def _likeness(look: Look, wanted: Look) -> float:
    return Indel.normalized_similarity(look.words, wanted.words)


def _is_of_story(look: Look, witness: Witness) -> bool:
    """It shares a telling word with the story, and is not the place of its dateline alone."""
    datelines = [_look(witness, block).words for block in witness.blocks if block.role is Role.DATELINE]
    if datelines and set(look.words) <= set(datelines[0]):
        return False
    told = {
        word[:_STEM]
        for block in witness.blocks
        if block.role in _STORY or block.role is Role.HEADLINE
        for word in _telling(_look(witness, block))
    }
    return any(word[:_STEM] in told for word in _telling(look))


def _telling(look: Look) -> list[str]:
    dull = lexicons.load("function_words")["english"]
    return [word for word in look.words if len(word) >= _LONG and word not in dull and word not in _common()]


def _common() -> frozenset[str]:
    return word_set("signs", "common")
