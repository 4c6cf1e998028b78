"""What a block is beyond doubt once it is known that the other text has nothing like it.

A reporter's scene and a caption, a sentence on a person and one on the author look the same. If the block were the
story's, its neighbours would tell the same person's doings, and the other text would most likely have it.
"""

from collections.abc import Container, Iterator, Sequence

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
_ASKED = furniture(FurnitureSort.RELATED, "The line asks what the story, which has none of its words, does not.")
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
    told = {word for graf in grafs for word in looks[graf].words}
    for index in rest:
        look, role = looks[index], blocks[index].role
        if look.count == 1 and not look.has_stop and look.text.isalpha():
            yield index, _LABEL
        elif look.asks and _asks_of_another(look, told):
            yield index, _ASKED
        elif role in (Role.GRAF, Role.DEK) and shows_scene(look):
            yield index, _SCENE
        elif role is not Role.GRAF:
            continue
        elif tells and min(grafs) < index < max(grafs) and is_unstopped(look):
            yield index, _UNSTOPPED
        elif _opens_with(look, authors) and not any(look.words[1] in looks[graf].words for graf in grafs):
            yield index, _AUTHOR


def _asks_of_another(look: Look, told: Container[str]) -> bool:
    """A question about things of which the story does not speak: three words and more of its own, none of the story's.

    Who comments on the story asks about what it tells, or says "this", "they", "you".
    """
    if look.count > _QUESTION or '"' in look.text or "“" in look.text:
        return False
    if not word_set("unmatched", "pointing").isdisjoint(look.words):
        return False
    own = [word for word in look.words if len(word) >= _CONTENT and word not in word_set("unmatched", "plain")]
    return len(own) >= _OWN and not any(word in told or word.removesuffix("s") in told for word in own)


_OWN = 3
"""Such words at least: "Where is the outrage?" may ask about the story."""

_QUESTION = 16
"""Words of such a question at most."""

_CONTENT = 3
"""Letters of a word that tells what is asked, at least."""


def _authors(text: str, blocks: Sequence[Block]) -> frozenset[str]:
    """The words with a capital of the bylines, in lower case."""
    lines = [look_at(text[block.start : block.end]) for block in blocks if block.role is Role.BYLINE]
    words = {printed.lower() for look in lines for printed in look.printed if printed[0].isupper()}
    return frozenset(words - word_set("bylines", "openers"))


def _opens_with(look: Look, authors: frozenset[str]) -> bool:
    """Its first two words are of an author's name, and nobody speaks."""
    return look.count > 2 and not look.is_speech and all(word in authors for word in look.words[:2])
