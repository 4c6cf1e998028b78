"""An e-mail as a Document: the text that was written, and what its header says of it.

The plain text is read, as the one without furniture, unless it says less than half of what the HTML says: some mailers
send a line that asks for another mailer. The subject is the headline where the text does not open with one.
"""

import re
from collections.abc import Iterator
from email.message import Message
from email.parser import BytesParser
from email.policy import compat32
from typing import TYPE_CHECKING

from provenance.errors import InputError
from provenance.model.document import Document, Metadata
from provenance.nouns import replace
from provenance.read.encoding import Decoded, decode
from provenance.read.header import date_of, field_of, sender_of, subject_of
from provenance.read.packed import Packed
from provenance.read.reader import source_of
from provenance.read.tags import TAG

if TYPE_CHECKING:
    Letter = Message[str, str]
else:
    Letter = Message  # which cannot be subscripted before Python 3.14

MAX_LINES = 400_000
"""A letter of 20 MB in lines as long as mail servers make them has 270,000."""
MAX_NESTS = 50
"""Parts that hold parts, and letters in letters."""
MAX_PARTS = 500

_NEST = re.compile(rb"^content-type:\s*(?:multipart|message)/", re.IGNORECASE | re.MULTILINE)
_UNSAFE = re.compile("utf-?_?7|idna|punycode|undefined|unicode|raw|mbcs|oem")
"""Codecs that no letter may choose: they are no encoding of text, or cost more than their length."""

_LEAST_SHARE = 0.5
_OPENING = 600
"""Characters in which the subject is looked for before it is put on top."""


def read(data: bytes, name: str, shown: str, form: str | None = None) -> Document:
    """The Document of a letter; `form` is "text" or "html", None leaves the choice.

    Raises InputError when it has no text in that form, is nested too deeply, or its text cannot be decoded.
    """
    letter = parsed(data, shown)
    texts = {kind: part for kind in ("plain", "html") if (part := _text(letter, kind)) is not None}
    chosen = _chosen(texts, form, shown)
    if chosen == "html":
        document = _from_html(texts["html"], data, name, shown)
    else:
        document = _from_plain(texts["plain"], letter, data, name, shown)
    notes = (*_told(texts, chosen), *document.notes, *_attached(letter))
    return replace(document, metadata=_with_header(document.metadata, letter), notes=notes)


def attachment(packed: Packed, shown: str) -> Packed:
    """The attachment that `packed.part` names, by file name or number; the letter itself where there is none."""
    letter = parsed(packed.data, shown)
    for number, (name, part) in enumerate(_attachments(letter), 1):
        if packed.part in (name, str(number)):
            note = f"An attachment of a letter: {name}. The letter itself was not read."
            told = tuple((f"letter_{field}", value) for field, value in _header(letter))
            return Packed(_bytes(part), name, None, (*packed.notes, note), (*packed.extra, *told))
    return packed


def parsed(data: bytes, shown: str) -> Letter:
    """The letter with its parts."""
    if data.count(b"\n") > MAX_LINES:
        raise InputError(shown, f"is an e-mail of more than {MAX_LINES} lines.", "Save its text by itself.")
    if len(_NEST.findall(data)) > MAX_NESTS:
        raise InputError(shown, f"is an e-mail nested more than {MAX_NESTS} deep.", "Save its text by itself.")
    return BytesParser(policy=compat32).parsebytes(data)


def _parts(letter: Letter) -> Iterator[Letter]:
    """What is no part of parts. A letter inside the letter is gone into: forwarded copy is copy."""
    for count, part in enumerate(letter.walk()):
        if count > MAX_PARTS:
            return
        if not part.is_multipart():
            yield part


def _is_attached(part: Letter) -> bool:
    return part.get_content_disposition() == "attachment" or (
        part.get_content_type() not in ("text/plain", "text/html") and bool(part.get_filename())
    )


def _attachments(letter: Letter) -> Iterator[tuple[str, Letter]]:
    for part in _parts(letter):
        if _is_attached(part):
            yield " ".join(field_of(part.get_filename() or "without a name").split()), part


def _text(letter: Letter, kind: str) -> Letter | None:
    """The first part of that kind that says anything."""
    return next(
        (
            part
            for part in _parts(letter)
            if part.get_content_type() == f"text/{kind}" and not _is_attached(part) and _bytes(part).strip()
        ),
        None,
    )


def _bytes(part: Letter) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _chosen(texts: dict[str, Letter], form: str | None, shown: str) -> str:
    if form is not None:
        kind = {"text": "plain", "html": "html"}.get(form, "")
        if kind not in texts:
            raise InputError(shown, f"has no part {form[:80]!r}.", "Name #text, #html, or an attachment by its name.")
        return kind
    if not texts:
        raise InputError(shown, "is an e-mail without text.", "Name the attachment that holds the story: LETTER#NAME.")
    if len(texts) == 1:
        return next(iter(texts))
    plain = len(_bytes(texts["plain"]).split())
    html = len(TAG.sub(" ", _bytes(texts["html"]).decode("latin-1")).split())
    return "plain" if plain >= _LEAST_SHARE * html else "html"


def _from_html(part: Letter, data: bytes, name: str, shown: str) -> Document:
    from provenance.read.page import page

    found = page.read(_bytes(part), name, shown)
    source = source_of(data, name, "email", found.source.encoding)
    return replace(found, source=source, positions=())


def _from_plain(part: Letter, letter: Letter, data: bytes, name: str, shown: str) -> Document:
    decoded = _decoded(part, shown)
    text = decoded.text.replace("\r\n", "\n").replace("\r", "\n")
    if str(part.get_param("format", "")).lower() == "flowed":
        text = _unflowed(text, str(part.get_param("delsp", "")).lower() == "yes")
    notes = decoded.notes
    headline = subject_of(letter)
    if headline and _key(headline) not in _key(text[:_OPENING]):
        text = f"{headline}\n\n{text.lstrip()}"
        notes = (*notes, "The subject of the letter was taken for its headline.")
    return Document(source_of(data, name, "email", decoded.encoding), Metadata(headline=headline), text, (), notes)


def _decoded(part: Letter, shown: str) -> Decoded:
    data, charset = _bytes(part), str(part.get_param("charset", "")).lower()
    if not charset or charset in ("us-ascii", "unknown-8bit") or _UNSAFE.match(charset):
        return decode(data, shown)
    try:
        text = data.decode(charset).encode("utf-8")
    except (UnicodeError, LookupError):
        found = decode(data, shown)
        return found._replace(notes=(f"The letter says {charset[:40]}, which it is not.", *found.notes))
    return decode(text, shown)._replace(encoding=charset)


def _unflowed(text: str, drops_space: bool) -> str:
    """RFC 3676: a line that ends with a space goes on in the next one."""
    parts = []
    for line in text.split("\n"):
        line = line.removeprefix(" ")
        goes_on = line.endswith(" ") and line != "-- "
        parts.append((line[:-1] if drops_space else line) if goes_on else line + "\n")
    return "".join(parts).removesuffix("\n")


def _key(text: str) -> str:
    return " ".join(text.casefold().split())


def _told(texts: dict[str, Letter], chosen: str) -> list[str]:
    names = {"plain": "plain text", "html": "HTML"}
    other = "".join(f"; it also has {names[kind]}" for kind in texts if kind != chosen)
    return [f"Of the letter its {names[chosen]} was read{other}."]


def _attached(letter: Letter) -> list[str]:
    names = [name[:80] for name, _ in _attachments(letter)]
    more = f" and {len(names) - 10} more" if len(names) > 10 else ""
    return [f"Attachments that were not read: {', '.join(names[:10])}{more}."] if names else []


def _header(letter: Letter) -> list[tuple[str, str]]:
    told = (("from", sender_of(letter)), ("subject", field_of(letter["Subject"])), ("sent", date_of(letter)))
    return [(field, value) for field, value in (*told, ("message_id", field_of(letter["Message-ID"]))) if value]


def _with_header(metadata: Metadata, letter: Letter) -> Metadata:
    """What the text or the page in the letter does not say itself."""
    return replace(
        metadata,
        headline=metadata.headline or subject_of(letter),
        published=metadata.published or date_of(letter),
        language=metadata.language or field_of(letter["Content-Language"])[:35],
        extra=(*metadata.extra, *_header(letter)),
    )
