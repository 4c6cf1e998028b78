"""The signs by which a block that nothing corresponds to is weighed: does the page speak in it, or the story?

No single one decides. A block that tells of the story's own people is the outlet's addition to it; one that asks,
urges, names the outlet and shares no word with the story is the page's. `weighing` adds them up.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from provenance.late import late
from provenance.model.document import Block, FurnitureSort, Role
from provenance.segment.dateline import is_agency
from provenance.segment.houses import names_paper
from provenance.segment.look import Look, look_at
from provenance.segment.vocabulary import word_set
from provenance.segment.voice import has_contact, named_kinds, opens_with_urge, urges_behind

_STORY = (Role.GRAF, Role.LIST, Role.HEADLINE, Role.SUBHEAD, Role.DEK)
_PAGE = (Role.FURNITURE, Role.DISCLAIMER, Role.CAPTION)
_SIZES = ((2, "1-2 words"), (5, "3-5 words"), (9, "6-9 words"), (16, "10-16 words"), (26, "17-26 words"))
_PARTED = late(r"\S\s[|·•»›/>]\s\S|[|»›]\s*$|\s>+$")
_LABEL = late(r"[^\W\d_][\w'’ -]{1,28}:\s?\S")
_RIGHTS = late(r"©|\(c\)", re.IGNORECASE)
_NUMBER_LAST = late(r"\d\s?%?\)?[.!]?$")
_PAST = late(r"[^\W\d_]{2,}ed$")
_STEM = 6
_LONG = 4


class Surroundings(NamedTuple):
    """What a block is seen against.

    `words` are stems of the story's words, `names` its capitalised words; `outlet` are capitalised words of page lines
    and credits; `told` says how many grafs have a word. `graf` is the index of the
    first graf, `first` and `last` are those of the first and the last graf that the other text has, too.
    """

    words: frozenset[str]
    names: frozenset[str]
    outlet: frozenset[str]
    told: Mapping[str, int]
    graf: int
    first: int
    last: int


def surroundings(text: str, blocks: Sequence[Block], story: frozenset[int]) -> Surroundings:
    """The page as seen from the blocks of which `story` holds the indexes that the other text's story has."""
    words: set[str] = set()
    names: set[str] = set()
    outlet: set[str] = set()
    of_grafs: Counter[str] = Counter()
    for index, block in enumerate(blocks):
        look = look_at(text[block.start : block.end])
        if index in story and block.role in _STORY:
            words.update(_stem(word) for word in look.words if len(word) >= _LONG)
            names.update(_names(look))
        elif block.role not in _STORY:
            outlet.update(_names(look))
        if block.role is Role.GRAF:
            of_grafs.update(set(look.words))
    told = [index for index in story if blocks[index].role is Role.GRAF]
    graf = next((index for index, block in enumerate(blocks) if block.role is Role.GRAF), 0)
    return Surroundings(
        frozenset(words),
        frozenset(names),
        frozenset(outlet - names),
        of_grafs,
        graf,
        min(told, default=0),
        max(told, default=-1),
    )


def _stem(word: str) -> str:
    """The beginning of a word, which its forms share."""
    return word[:_STEM]


def _names(look: Look) -> set[str]:
    """Capitalised words that open no sentence, in small letters."""
    found = set()
    for before, match in zip((None, *look.matches), look.matches, strict=False):
        if match[0][0].isupper() and before is not None and look.text[before.end() : match.start()].strip() == "":
            found.add(match[0].lower())
    return found


def signs(text: str, blocks: Sequence[Block], index: int, around: Surroundings) -> tuple[str, ...]:
    """The signs of the block, by name, in a fixed order."""
    look = look_at(text[blocks[index].start : blocks[index].end])
    return (
        *_of_shape(look),
        *_of_voice(look),
        *_of_story(look, around, blocks[index].role is Role.GRAF),
        *_of_place(look, blocks, index, around),
    )


def ends_speech(look: Look) -> bool:
    """It closes a quotation that an earlier block opened: the story's, whatever its signs are."""
    text = look.text.rstrip()
    return text[-1:] in '"”' and (text.count('"') % 2 == 1 or text.count("”") > text.count("“"))


def _of_shape(look: Look) -> Iterator[str]:
    size = next((name for most, name in _SIZES if look.count <= most), "27 words or more")
    yield size
    if not look.has_stop:
        yield f"no full stop, {size}"
    if look.is_title and not look.has_stop:
        yield "title case"
    if look.is_caps and not look.has_stop:
        yield "capitals"
    yield from _of_marks(look)


def _of_marks(look: Look) -> Iterator[str]:
    if look.asks:
        yield "asks"
    if look.last_mark == "!":
        yield "exclaims"
    if look.has_inner_stop:
        yield "two sentences"
    if look.text[:1] in "([" and look.text.rstrip()[-1:] in ")]":
        yield "in brackets"
    if _PARTED.search(look.text):
        yield "parts"
    if _LABEL.match(look.text):
        yield "label"
    if _NUMBER_LAST.search(look.text):
        yield "ends in a number"
    if look.opens_quotation:
        yield "opens a quotation"
    elif any(mark in look.text for mark in '"“”'):
        yield "holds a quotation"


def _of_voice(look: Look) -> Iterator[str]:
    kinds = named_kinds(look)
    yield from (f"says {kind}" for kind in kinds)
    for least in (2, 3, 4):
        if len(kinds) >= least:
            yield f"says {least} kinds"
    if opens_with_urge(look):
        yield "urges"
    if urges_behind(look):
        yield "urges behind a clause"
    if has_contact(look):
        yield "contact"
    if _RIGHTS.search(look.text):
        yield "rights"
    if names_paper(look.text):
        yield "names a paper"
    if not {"i", "me", "my"}.isdisjoint(look.words):
        yield "speaks of itself"


def _of_story(look: Look, around: Surroundings, is_graf: bool) -> Iterator[str]:
    words = set(look.words)
    names = _names(look)
    pages = {name for name in names & around.outlet if around.told.get(name, 0) == is_graf}
    if names & around.names:
        yield "a name of the story"
    if pages:
        yield "a name of the page"
    if names - around.names - pages:
        yield "another name"
    content = [word for word in look.words if len(word) >= _LONG and word not in word_set("signs", "common")]
    shared = sum(_stem(word) in around.words for word in content)
    yield (
        "no content word"
        if not content
        else "no word of the story"
        if shared == 0
        else "few words of the story"
        if 3 * shared < len(content)
        else "some words of the story"
        if 3 * shared < 2 * len(content)
        else "words of the story"
    )
    if look.says(word_set("looks", "say")):
        yield "says who said it"
    if not words.isdisjoint(word_set("signs", "third_person")):
        yield "third person"
    if not words.isdisjoint(word_set("signs", "past")) or any(_PAST.match(word) for word in look.words):
        yield "past"
    if not words.isdisjoint(word_set("signs", "days")):
        yield "day"
    if look.words[:1] and look.words[0] in word_set("signs", "openers"):
        yield "opens like copy"
    if is_agency(look.text.strip(" .()")):
        yield "agency"


def _of_place(look: Look, blocks: Sequence[Block], index: int, around: Surroundings) -> Iterator[str]:
    place = (
        "above the grafs"
        if index < around.graf
        else "above the story"
        if index < around.first
        else "behind the story"
        if index > around.last
        else "in the story"
    )
    yield place
    if not look.has_stop:
        yield f"no full stop, {place}"
    if blocks[index].doubt > 0 and blocks[index].sort not in ("", FurnitureSort.RELATED):
        yield "looks like the page's"
    above = index > 0 and blocks[index - 1].role in _PAGE
    below = index + 1 < len(blocks) and blocks[index + 1].role in _PAGE
    if above and below:
        yield "between lines of the page"
    elif above:
        yield "below a line of the page"
    elif below:
        yield "above a line of the page"
