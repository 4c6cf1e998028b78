"""From the bytes of a page to its characters: a byte-order mark, then UTF-8 if it is that, then what the page declares.

A page that says it is Latin-1 and is sound UTF-8 is UTF-8: a declaration is copied from template to template, while
bytes of another encoding are hardly ever UTF-8 by chance. Otherwise the page is believed, by the labels of the WHATWG's
Encoding Standard, where windows-1252 is what "iso-8859-1" means.
"""

import codecs
import re
from typing import NamedTuple

from provenance.errors import InputError
from provenance.read.encoding import decode

_HEAD = 8_192
"""Bytes in which a declaration is looked for; browsers look in 1,024."""

_DECLARED = re.compile(
    rb"""<meta\s[^<>]{0,300}?\bcharset\s{0,9}=\s{0,9}["']?\s{0,9}([A-Za-z0-9][\w.:-]{1,39})"""
    rb"""|<\?xml\s[^<>]{0,200}?\bencoding\s{0,9}=\s{0,9}["']([A-Za-z0-9][\w.:-]{1,39})""",
    re.IGNORECASE,
)
_LABELS = {
    **dict.fromkeys(
        ("iso-8859-1", "iso8859-1", "latin1", "latin-1", "l1", "ascii", "us-ascii", "cp1252"), "windows-1252"
    ),
    **dict.fromkeys(("gb2312", "gbk", "gb_2312-80", "x-gbk", "chinese"), "gb18030"),
    **dict.fromkeys(("shift_jis", "shift-jis", "sjis", "x-sjis", "ms_kanji", "windows-31j"), "cp932"),
    **dict.fromkeys(("euc-kr", "ks_c_5601-1987", "korean", "ksc5601", "windows-949"), "cp949"),
    **dict.fromkeys(("iso-8859-9", "latin5", "l5"), "windows-1254"),
    **dict.fromkeys(("iso-8859-11", "tis-620", "windows-874"), "cp874"),
    **dict.fromkeys(("big5-hkscs", "cn-big5", "x-x-big5"), "big5hkscs"),
    **dict.fromkeys(("macintosh", "x-mac-roman", "mac"), "mac-roman"),
    **dict.fromkeys(("utf8", "utf-8", "unicode-1-1-utf-8", "x-unicode20utf8"), "utf-8"),
}
"""Labels whose meaning on the web is not the codec that Python has under that name."""

_UNSAFE = re.compile("utf-?7|utf-?16|utf-?32|unicode|idna|punycode|hex|base64|rot|zip|bz2|uu|quopri|undefined|mbcs|oem")
"""Codecs that no page may choose: they are no encoding of text, or cannot be what ASCII tags were read from."""

_MULTIBYTE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_HIGH = re.compile(rb"[\x80-\xff]+")
_ISO_2022 = re.compile(rb"\x1b\$[@AB()]")
_SOUND_SHARE = 20
"""For each damaged byte, so many that are sound UTF-8: then it is UTF-8 that was damaged."""


class Characters(NamedTuple):
    """The characters of a page, the codec, what was guessed, and how many U+FFFD stand for damaged bytes."""

    text: str
    encoding: str
    notes: tuple[str, ...]
    damaged: int = 0


def characters_of(data: bytes, shown: str) -> Characters:
    """Decode a page. Raises InputError as `decode` does for what is binary or in no encoding that could be told."""
    marks = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
    if data.startswith(marks) or b"\0" in data or _ISO_2022.search(data):
        return Characters(*decode(data, shown))
    declared = _declared(data)
    if (text := _sound(data, "utf-8")) is not None:
        return Characters(text, "utf-8", _contradiction(declared, text))
    if declared not in ("", "utf-8") and (text := _sound(data, declared)) is not None:
        return Characters(text, declared, (f"Not UTF-8; read as {declared}, as the page declares.",))
    if declared == "windows-1252":
        text, lost = _mended(data, declared)
        return Characters(text, declared, (f"Read as {declared}, as the page declares.",), lost)
    if _is_damaged_utf8(data):
        text, lost = _mended(data, "utf-8")
        return Characters(text, "utf-8", (), lost)
    return Characters(*_guessed(data, declared, shown))


def _declared(data: bytes) -> str:
    """The codec that the page names, or an empty string where it names none that can be meant."""
    match = _DECLARED.search(data[:_HEAD])
    label = (match[1] or match[2]).decode("ascii").lower() if match else ""
    label = _LABELS.get(label, label)
    if not label or _UNSAFE.match(label):
        return ""
    try:
        return label if codecs.lookup(label) else ""
    except LookupError:
        return ""


def _sound(data: bytes, codec: str) -> str | None:
    try:
        return data.decode(codec)
    except (UnicodeError, LookupError):
        return None


def _mended(data: bytes, codec: str) -> tuple[str, int]:
    """The characters with U+FFFD for each stretch of bytes that means nothing, and the number of these."""
    text = data.decode(codec, "replace")
    return text, text.count("\ufffd") - data.count("\ufffd".encode())


def _is_damaged_utf8(data: bytes) -> bool:
    sound = sum(map(len, _MULTIBYTE.findall(data)))
    high = sum(map(len, _HIGH.findall(data)))
    return sound > _SOUND_SHARE * (high - sound)


def _contradiction(declared: str, text: str) -> tuple[str, ...]:
    if declared in ("", "utf-8") or text.isascii():
        return ()
    return (f"The page declares {declared}, but its bytes are UTF-8: read as UTF-8.",)


def _guessed(data: bytes, declared: str, shown: str) -> tuple[str, str, tuple[str, ...]]:
    found = decode(data, shown)
    if declared:
        return found.text, found.encoding, (f"The page declares {declared}, which it is not.", *found.notes)
    return found


def refuse_damage(text: str, shown: str) -> None:
    """Raise InputError when bytes of the story itself were damaged: a report is about characters."""
    if (place := text.find("\ufffd")) >= 0:
        around = " ".join(text[max(0, place - 30) : place + 10].split())
        raise InputError(shown, f"has damaged characters in its story: “{around}”.", "Save the page again, as UTF-8.")
