"""The report's values in a reader's words."""

from collections.abc import Sequence

from provenance.model.alignment import Operation
from provenance.model.edit import Edit, Passage
from provenance.model.review import Judgement, Remark
from provenance.model.verdict import Derivation, Disclosure, Integrity, Outcome
from provenance.render.view.nouns import Row

OUTCOME = {
    Outcome.PASS: "pass",
    Outcome.WARN: "warn",
    Outcome.NEEDS_APPROVAL: "needs approval",
    Outcome.FAIL: "fail",
}
DERIVATION = {
    Derivation.WHOLE: "the story part comes from the original, whatever was cut",
    Derivation.PARTIAL: "part of the story is the outlet’s own or another source’s",
    Derivation.NONE: "the story is not taken from the original",
}
INTEGRITY = {
    Integrity.VERBATIM: "no edit beyond typography, punctuation, case and graf breaks",
    Integrity.RESTYLED: "no edit beyond house style",
    Integrity.EDITED: "structure, credit or wording was edited",
    Integrity.ALTERED: "what the reader is told was changed",
}
DISCLOSURE = {
    Disclosure.NOT_NEEDED: "there is nothing to disclose",
    Disclosure.NONE: "no notice says that the copy was edited",
    Disclosure.GENERIC: "a general notice says that copy may be edited",
    Disclosure.SPECIFIC: "a notice says what was edited",
}
JUDGEMENT = {
    Judgement.CONFIRMED: "confirmed",
    Judgement.BENIGN: "benign",
    Judgement.WRONG_BASELINE: "wrong baseline",
    Judgement.NOT_AN_EDIT: "not an edit",
}

_CHANGE_AT_MOST = 44
_GIST_AT_MOST = 48
_UNSURE = 0.6
"""Confidence below which a reader is told that the kind is a guess."""


def percent(share: float) -> str:
    """A share as a whole percentage that never says all or nothing of what is not."""
    if 0 < share < 0.01:
        return "under 1%"
    if 0.99 < share < 1:
        return "over 99%"
    return f"{share * 100:.0f}%"


def count(number: int, one: str, many: str = "") -> str:
    """`1 edit`, `2 edits`, `1,200 edits`."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def evidences(rows: Sequence[Row]) -> list[tuple[str, str]]:
    """What is to be said of the rows of a card: numbers and words, said once for all rows of which it is true."""
    said: dict[str, list[int]] = {}
    for row in rows:
        words = " ".join(
            part for part in (evidence(row), f"Review: {remark(row.remark)}" if row.remark else "") if part
        )
        said.setdefault(words, []).append(row.number)
    return [(spans(numbers), words) for words, numbers in said.items() if words]


def remark(made: Remark) -> str:
    """What a person said of an edit: `benign. It is a slip of the key.`"""
    judged = f"{JUDGEMENT[made.judgement]}." if made.judgement is not None else "note."
    return f"{judged} {made.note}".strip()


def spans(numbers: Sequence[int]) -> str:
    """`3, 5–7`."""
    runs: list[list[int]] = []
    for number in sorted(numbers):
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(f"{run[0]}–{run[-1]}" if len(run) > 1 else f"{run[0]}" for run in runs)


def sentence(text: str) -> str:
    """The text with a capital letter at its beginning."""
    return text[:1].upper() + text[1:]


def listed(parts: list[str]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    return parts[0] if len(parts) == 1 else ", ".join(parts[:-1]) + " and " + parts[-1]


def change(edit: Edit) -> str:
    """The few words that went and came, or nothing where they would not fit a title."""
    went, came = _few(edit.original), _few(edit.republished)
    if came and went and not any(map(str.isalnum, came)) and edit.kind.endswith("-cut"):
        came = ""  # ", police said." became ".": the stop follows
    if edit.family in ("structure", "furniture") or went is None or came is None:
        return ""
    if went and went == came:
        return f"“{went}”"  # the words stayed, and their link did not
    if went and came:
        return f"{went} → {came}" if len(went) + len(came) <= _CHANGE_AT_MOST else ""
    if not (went or came):
        return ""
    words = _without_marks(went or came)
    quoted = f"“{words}”" if any(character.isalnum() for character in words) else went or came
    if edit.kind.endswith(("-cut", "-added")):
        return quoted
    return f"{quoted} {'dropped' if went else 'added'}"


def gist(edit: Edit) -> str:
    """How a passage begins that is too long to be named whole; nothing of one that has another in its place."""
    passage = edit.republished or edit.original
    if passage is None or change(edit) or (edit.original and edit.republished and edit.operation is not Operation.MOVE):
        return ""
    text = " ".join(passage.text[: 2 * _GIST_AT_MOST].split())
    text = text.lstrip(_LEADING) if text.lstrip(" ,;:.")[:1] in _CLOSING else text.lstrip(" ,;:")
    if len(text) <= _GIST_AT_MOST:
        return text + ("…" if len(passage.text) < passage.end - passage.start and text else "")
    words = text[:_GIST_AT_MOST].rpartition(" ")[0].rstrip(" ,;:")
    return (words or text[:_GIST_AT_MOST]) + "…"


def _without_marks(text: str) -> str:
    """The words, without the marks beside them that belong to what stands before or behind."""
    words = text.strip(" ,;:")
    if words[:1] in _CLOSING or (words.count('"') == 1 and words[0] == '"'):
        words = words.lstrip(_LEADING + '"')
    if words[-1:] in _OPENING or (words.count('"') == 1 and words[-1] == '"'):
        words = words.rstrip(_OPENING + ' "')
    return words.rstrip(" ,;:")


_CLOSING = ("”", "’", "»")
_OPENING = "“‘«"
_LEADING = " ,;:.”’»"


def evidence(row: Row) -> str:
    """Why the edit has its kind, what else it is, and that this is a guess where it is one."""
    edit = row.edit
    also = f"Also: {listed([name.lower() for name in row.also])}." if row.also else ""
    unsure = f"Unsure ({percent(edit.evidence.confidence)})." if edit.evidence.confidence < _UNSURE else ""
    return " ".join(part for part in (edit.evidence.reason, also, unsure) if part)


def _few(passage: Passage | None) -> str | None:
    """A short passage on one line, an empty string for none, None for one that is too long or withheld."""
    if passage is None or passage.start == passage.end:
        return ""
    text = passage.text.strip()
    withheld = len(passage.text) < passage.end - passage.start
    return None if withheld or not text or len(text) > _CHANGE_AT_MOST else text
