"""Decides what looks alone could not: a line that the other text has is copy, one that it has not may be furniture."""

from provenance.model.document import Block, FurnitureSort, Role
from provenance.model.witness import Witness
from provenance.nouns import replace
from provenance.segment.guess import BY_PLACE
from provenance.segment.look import look_at
from provenance.segment.pulled import pull_quotes
from provenance.segment.signs import ends_speech, signs, surroundings
from provenance.segment.tail import ENDING_SORTS
from provenance.segment.unmatched import told_alone
from provenance.segment.weighing import weighed

_GRAF, _FURNITURE = Role.GRAF, Role.FURNITURE
_UNSAID = frozenset(("", FurnitureSort.RELATED))
_NAMED = frozenset((Role.CAPTION, Role.DISCLAIMER, Role.NOTICE, Role.CREDIT, Role.BYLINE))
"""Roles of which a block may be in doubt and is no page furniture where the doubt is resolved against copy."""

_COPY = (Role.GRAF, Role.SUBHEAD, Role.LIST, Role.DEK)
"""Roles that a block keeps only if its signs are not the page's."""

_EVEN = 0.5
"""Doubt from which a block without a correspondence is furniture."""


def settle(witness: Witness, corresponding: frozenset[int]) -> Witness:
    """The witness with every doubt resolved; `reason` says which knowledge decided.

    `corresponding` are indexes of blocks that have a partner in the other text which is, or may be,
    story copy there: its role is not furniture, or its doubt is above 0. A doubtful block that
    corresponds is copy. One that does not is furniture if its look made that likely, or if it
    stands behind the end of the story; what is copy still, and corresponds to nothing, is weighed by
    its signs. A block that looks like furniture beyond doubt but is a finished sentence which the
    other text's story has is copy after all.
    """
    first, last = _ends_of_story(witness, corresponding)
    over = _behind_story(witness, last)
    blocks = [
        _misplaced(block)
        if block.doubt == BY_PLACE and index < last and index not in corresponding
        else _settled(
            witness.text,
            block,
            index in corresponding,
            index >= over or (_speaks(block) and not first <= index <= last),
        )
        for index, block in enumerate(witness.blocks)
    ]
    blocks = _without_pulled(witness, blocks, corresponding)
    return replace(witness, blocks=_weighed(witness.text, blocks, corresponding))


def _without_pulled(witness: Witness, blocks: list[Block], corresponding: frozenset[int]) -> list[Block]:
    """The blocks; what nothing corresponds to and repeats the page's own story is furniture."""
    rest = [i for i, block in enumerate(blocks) if i not in corresponding and block.role in _COPY]
    for i, guess in list(pull_quotes(witness, blocks, rest, corresponding)) if rest else ():
        blocks[i] = replace(blocks[i], role=guess.role, sort=guess.sort, doubt=0.0, reason=guess.reason)
    return blocks


def _weighed(text: str, blocks: list[Block], corresponding: frozenset[int]) -> tuple[Block, ...]:
    """Those blocks that nothing corresponds to are weighed by their signs; twice, for furniture lies beside more."""
    story = frozenset(i for i in corresponding if blocks[i].role in _COPY)
    rest = [
        i
        for i, block in enumerate(blocks)
        if i not in corresponding and _may_be_page(text, block) and not _heads_part(text, blocks, i, story)
    ]
    if not rest or not story:
        return tuple(blocks)
    for i, guess in list(told_alone(text, blocks, rest, story)):
        blocks[i] = replace(blocks[i], role=guess.role, sort=guess.sort, doubt=0.0, reason=guess.reason)
    around = surroundings(text, blocks, story)
    looks = {i: look_at(text[blocks[i].start : blocks[i].end]) for i in rest}
    for _ in range(2):
        weights = [
            (i, weighed(signs(text, blocks, i, around), looks[i].words)) for i in rest if blocks[i].role in _COPY
        ]
        found = [(i, told) for i, told in weights if told is not None]
        for i, told in found:
            sort = blocks[i].sort or told.sort
            blocks[i] = replace(blocks[i], role=Role.FURNITURE, sort=sort, doubt=0.0, reason=told.reason)
        if not found:
            break  # nothing lies beside more furniture than before
    return tuple(blocks)


def _heads_part(text: str, blocks: list[Block], index: int, story: frozenset[int]) -> bool:
    """A subhead in capitals, of words and between grafs of the story: "WHAT COMES NEXT"."""
    look = look_at(text[blocks[index].start : blocks[index].end])
    is_head = blocks[index].role is Role.SUBHEAD and look.is_caps and look.count > 1 and look.text[-1].isalpha()
    return is_head and {index - 1, index + 1} <= story


def _may_be_page(text: str, block: Block) -> bool:
    return block.role in _COPY and not ends_speech(look_at(text[block.start : block.end]))


def _ends_of_story(witness: Witness, corresponding: frozenset[int]) -> tuple[int, int]:
    """The indexes of the first graf that is the story's beyond doubt, and of its last block."""
    blocks = witness.blocks
    sure = [i for i, block in enumerate(blocks) if i in corresponding or _is_sure_story(block)]
    first = next((i for i in sure if blocks[i].role is Role.GRAF), len(blocks))
    return first, sure[-1] if sure else -1


def _behind_story(witness: Witness, last: int) -> int:
    """The index from which on no block is the story's: behind its `last` sure block and a mark of the end."""
    blocks = witness.blocks
    for index in range(last + 1, len(blocks)):
        if _is_ending(blocks[index]):
            return index + 1
    return len(blocks) if last < 0 else max(last + 1, 1)


def _speaks(block: Block) -> bool:
    """A graf that would be furniture behind the story, for it speaks of the page."""
    return block.role is _GRAF and block.sort not in _UNSAID


def _is_sure_story(block: Block) -> bool:
    return block.role in (Role.GRAF, Role.LIST) and block.doubt == 0


def _is_ending(block: Block) -> bool:
    return block.role is Role.DISCLAIMER or (
        block.role is Role.FURNITURE and block.sort in ENDING_SORTS and block.doubt == 0
    )


def _settled(text: str, block: Block, corresponds: bool, is_behind: bool) -> Block:
    if block.doubt == 0:
        return _second_thought(text, block) if corresponds and block.role is _FURNITURE else block
    if corresponds:
        role = _copy_role(text, block)
        return replace(block, role=role, sort="", doubt=0.0, reason=f"{block.reason} The other text has it too: copy.")
    if block.doubt >= _EVEN:
        return _outside(block, "Nothing in the other text corresponds to it")
    if is_behind and block.role is not Role.FURNITURE:
        return _outside(block, "It stands outside the story, and nothing in the other text corresponds to it")
    sort = block.sort if block.role is Role.FURNITURE else ""
    return replace(block, sort=sort, doubt=0.0, reason=f"{block.reason} The look decided; nothing corresponds to it.")


def _misplaced(block: Block) -> Block:
    """Prose behind a mark of the end that was none, for the story goes on."""
    return replace(block, role=Role.GRAF, sort="", doubt=0.0, reason=f"{block.reason} But the story goes on: copy.")


def _outside(block: Block, why: str) -> Block:
    if block.role in _NAMED:
        return replace(block, doubt=0.0, reason=f"{block.reason} {why}.")
    sort = block.sort or FurnitureSort.OTHER.value
    return replace(block, role=Role.FURNITURE, sort=sort, doubt=0.0, reason=f"{block.reason} {why}: furniture.")


def _copy_role(text: str, block: Block) -> Role:
    if block.role not in (Role.FURNITURE, *_NAMED):
        return block.role
    return Role.GRAF if look_at(text[block.start : block.end]).is_prose else Role.SUBHEAD


def _second_thought(text: str, block: Block) -> Block:
    """A finished sentence that the other text's story has is copy, whatever it looked like."""
    look = look_at(text[block.start : block.end])
    if not look.has_stop or look.count < 5 or not look.is_prose:
        return block
    return replace(
        block, role=Role.GRAF, sort="", reason=f"{block.reason} But the other text has it in its story: copy."
    )
