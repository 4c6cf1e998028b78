"""ninjs: known by the names of its values.

What it takes to read it stands in `wire/`, so that plain text pays nothing for it.
"""

from provenance.model.document import Document
from provenance.read.reader import Reader
from provenance.read.sniff import json_names

_NAMES = "body_html body_text body_xhtml bodies headlines versioncreated pubstatus usageterms copyrightnotice"
_ITS_OWN = frozenset(name.replace("_", "") for name in (*_NAMES.split(), "description_text", "ednote"))
_MORE = "uri guid headline byline by slugline language type version associations"
_SHARED = frozenset(_MORE.split())
_LEAST = 3
"""Names from which a file is ninjs: one of them its own."""


def recognise(data: bytes, ending: str) -> bool:
    """The bytes are an object, or a list of them, with the names of ninjs."""
    names = json_names(data)
    own = names & _ITS_OWN
    return bool(own) and len(own) + len(names & _SHARED) >= _LEAST


def read(data: bytes, name: str, shown: str, part: str | None = None) -> Document:
    """The Document of an item. Raises InputError: see `wire.ninjs.read`."""
    from provenance.read.wire import ninjs

    return ninjs.read(data, name, shown, part)


READER = Reader("ninjs", "ninjs", (".ninjs",), recognise, read, part=read)
