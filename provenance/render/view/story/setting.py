"""The grafs of one text as they are set."""

from provenance.model.document import Block, Role
from provenance.model.report import Record
from provenance.model.span import Span
from provenance.render.view.places import graf_numbers
from provenance.render.view.story.nouns import Set


def set_grafs(record: Record) -> list[Set]:
    """The blocks of a text, those on one line joined: a dateline opens its lede."""
    numbers = graf_numbers(record.blocks)
    grafs: list[Set] = []
    last: Block | None = None
    for block in record.blocks:
        if last is not None and _is_on_the_line_of(record.text, last, block):
            opened = grafs.pop()
            span = Span(opened.span.start, block.end)
            grafs.append(Set(span, block.role, block.sort, numbers[block.id] if block.role in _COUNTED else 0))
        else:
            number = numbers[block.id] if block.role in _COUNTED else 0
            grafs.append(Set(Span(block.start, block.end), block.role, block.sort, number))
        last = block
    return grafs


_COUNTED = (Role.GRAF, Role.LIST)


def _is_on_the_line_of(text: str | None, last: Block, block: Block) -> bool:
    """No line break parts the blocks. Without the text only a dateline is known to open what follows it."""
    if text is None:
        return last.role is Role.DATELINE and block.start - last.end <= 1
    return not any(character in "\n\r\u2028\u2029" for character in text[last.end : block.start])
