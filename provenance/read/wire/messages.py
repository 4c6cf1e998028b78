"""A file of messages between control characters, as ANPA 1312 and IPTC 7901 have them: one is chosen and read."""

from collections.abc import Callable

from provenance.model.document import Document
from provenance.read.reader import source_of
from provenance.read.wire.controls import Message, messages_of
from provenance.read.wire.items import Item, chosen
from provenance.read.wire.story import Story, document_of


def read_message(
    data: bytes, name: str, shown: str, part: str | None, format: str, story_of: Callable[[Message], Story]
) -> Document:
    """The Document of the message that is meant; `story_of` knows how the format lays a story out.

    Raises InputError when there is none with copy, or `part` names none.
    """
    found = messages_of(data, shown)
    items = [_item(story_of(message)) for message in found.messages]
    item, notes = chosen(items, part, shown)
    written = found.written if len(items) == 1 else ""
    source = source_of(data, name, format, found.encoding)
    return document_of(item.story(), source, shown, written, (*found.notes, *notes))


def _item(story: Story) -> Item:
    name = story.facts.get("headline") or story.facts.get("slug") or ""
    return Item(story.facts.get("item", ""), name, bool(story.body), "a message without text", lambda: story)
