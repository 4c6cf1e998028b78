"""Copy from outside, made safe to show: nothing in it can steer a terminal, turn a line round or hide.

Control characters, escape and the bidirectional controls of UAX #9 are written as `<U+202E>`, so
that a reader sees that they are there. Characters without width are dropped from running text
(`plain`) and written out where they are the point (`reveal`). Every function is linear in its text.
"""

import re

from provenance.late import late
from provenance.lexicons.unseen import is_plain

_CONTROLS = late(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f"  # C0, DEL and C1 that are no white space
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f"  # bidirectional controls and deprecated format characters
    "\ud800-\udfff\ufff9-\ufffb\ufdd0-\ufdef\ufffe\uffff]"  # surrogates, interlinear marks, non-characters
)
_HIDDEN = "\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u2060-\u2064\u3164\ufeff\uffa0\U000e0000-\U000e0fff"
_HIDDEN_ONE = late(f"[{_HIDDEN}]")
_HIDDEN_RUN = late(f"[{_HIDDEN}\u200c\u200d\ufe00-\ufe0f]{{4,}}")
_COMBINING = "[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]"
_PILED_MARKS = late(f"({_COMBINING}{{4}}){_COMBINING}+")
_SPACES = late(r"[\s\x1c-\x1f\x85\u2028\u2029]+")
_OTHER_SPACES = late("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_BREAKS = late("[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029][\\s\x1c-\x1f]*")


def plain(text: str) -> str:
    """`text` as running text: white space made single spaces, controls shown, characters without width dropped."""
    if is_plain(text) and (text.isprintable() or not text.isascii()):
        return text if "  " not in text and "\n" not in text else _SPACES.sub(" ", text)
    text = _HIDDEN_RUN.sub(_hidden_run, text)
    text = _HIDDEN_ONE.sub("", _SPACES.sub(" ", text))
    return _PILED_MARKS.sub(r"\1", _CONTROLS.sub(_notation, text))


def reveal(text: str) -> str:
    """`text` with what cannot be seen written out: `¶` for line breaks, `<U+00A0>` for a no-break space."""
    text = _HIDDEN_RUN.sub(_hidden_run, text)
    text = _OTHER_SPACES.sub(_notation, _BREAKS.sub("¶", text))
    text = _HIDDEN_ONE.sub(_notation, text)
    text = re.sub("[\u200c\u200d\ufe00-\ufe0f]", _notation, text)
    return _CONTROLS.sub(_notation, re.sub("[\t\x1f]", _notation, text))


def look_alike(one: str, other: str) -> bool:
    """They cannot be told apart when shown as running text."""
    return plain(one).strip() == plain(other).strip()


def _notation(match: re.Match[str]) -> str:
    return f"<U+{ord(match.group()):04X}>"


def _hidden_run(match: re.Match[str]) -> str:
    return f"<{len(match.group())} invisible characters>"
