"""What a block is beyond doubt once it is known that the other text has nothing like it.

A reporter's scene and a caption, a sentence on a person and one on the author look the same. If the block were the
story's, its neighbours would tell the same person's doings, and the other text would most likely have it.
"""

from collections.abc import Iterator, Sequence

from provenance.model.document import Block, FurnitureSort, Role
from provenance.segment.captions import is_unstopped
from provenance.segment.guess import Guess, furniture
from provenance.segment.look import Look, look_at
from provenance.segment.scenes import shows_scene
from provenance.segment.vocabulary import word_set

_STOPPED = 0.8
"""Share of the story's grafs that end in a full stop where a line without one tells."""
_SCENE = Guess(
    Role.CAPTION,
    "A sentence in the present tense that says what can be seen, and nothing in the other text says it.",
    "caption",
)
_UNSTOPPED = Guess(
    Role.CAPTION, "A line without a full stop, where the story's grafs have theirs, as captions are.", "caption"
)
_LABEL = furniture(FurnitureSort.OTHER, "One word on a line of its own, as labels of a page are.")
_AUTHOR = furniture(FurnitureSort.BIO, "The block opens with the author, of whom the story does not speak.")


def told_alone(
    text: str, blocks: Sequence[Block], rest: Sequence[int], story: frozenset[int]
) -> Iterator[tuple[int, Guess]]:
    """Captions and notes on authors among the blocks `rest`, by index; `story` are those that the other text has."""
    looks = {index: look_at(text[blocks[index].start : blocks[index].end]) for index in (*rest, *story)}
    grafs = [index for index in story if blocks[index].role is Role.GRAF]
    tells = bool(grafs) and sum(looks[index].has_stop for index in grafs) >= _STOPPED * len(grafs)
    authors = _authors(text, blocks) if any(blocks[index].role is Role.GRAF for index in rest) else frozenset()
    for index in rest:
        look, role = looks[index], blocks[index].role
        if look.count == 1 and not look.has_stop and look.text.isalpha():
            yield index, _LABEL
        elif role in (Role.GRAF, Role.DEK) and shows_scene(look):
            yield index, _SCENE
        elif role is not Role.GRAF:
            continue
        elif tells and min(grafs) < index < max(grafs) and is_unstopped(look):
            yield index, _UNSTOPPED
        elif _opens_with(look, authors) and not any(look.words[1] in looks[graf].words for graf in grafs):
            yield index, _AUTHOR


def _authors(text: str, blocks: Sequence[Block]) -> frozenset[str]:
    """The words with a capital of the bylines, in lower case."""
    lines = [look_at(text[block.start : block.end]) for block in blocks if block.role is Role.BYLINE]
    words = {printed.lower() for look in lines for printed in look.printed if printed[0].isupper()}
    return frozenset(words - word_set("bylines", "openers"))


def _opens_with(look: Look, authors: frozenset[str]) -> bool:
    """Its first two words are of an author's name, and nobody speaks."""
    return look.count > 2 and not look.is_speech and all(word in authors for word in look.words[:2])
