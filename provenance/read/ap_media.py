"""AP Media API: known by what the service says round its items, and by AP's own identifiers.

What it takes to read it stands in `wire/`, so that plain text pays nothing for it.
"""

from provenance.model.document import Document
from provenance.read.reader import Reader
from provenance.read.sniff import json_names

_ANSWER = frozenset(("apiversion", "data"))
_ITEM = frozenset(("altids", "itemid", "type"))


def recognise(data: bytes, ending: str) -> bool:
    """The bytes are JSON with the names of an answer, or of an item of it."""
    names = json_names(data)
    return names >= _ITEM and (names >= _ANSWER or "etag" in names)


def read(data: bytes, name: str, shown: str, part: str | None = None) -> Document:
    """The Document of an item. Raises InputError: see `wire.ap_media.read`."""
    from provenance.read.wire import ap_media

    return ap_media.read(data, name, shown, part)


READER = Reader("ap-media", "AP Media API", (), recognise, read, part=read)
