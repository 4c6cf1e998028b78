"""Copy from outside as Markdown that says the same and does nothing.

No mark-up, HTML, table cell, mathematics, address, mention or issue number of the copy comes alive in
CommonMark, on GitHub or on GitLab. References are broken by a zero-width space after their first
character, as dependency bots do, because those pages look for them after Markdown has been read.
"""

import re

from provenance.late import late
from provenance.render.layout.harmless import plain

_BREAK = "&#8203;"
_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
_SPECIAL = late(r"[\\`*_{}\[\]()#|~^$&<>]|^[-+=]|^[0-9]{1,9}[.)]")
"""What means something anywhere in a line, and what does at its beginning."""
_REFERENCE = late(
    r"[@#!&~](?=\w)"  # mentions, issues, merge requests; the @ of an address too
    r"|:(?=[\w+-]{1,40}:)"  # emoji by name
    r"|\b(?i:gh-)(?=[0-9])|\b(?i:www)(?=\.)|\b(?i:https?|ftp|mailto|xmpp)(?=:)"
)


def inert(text: str) -> str:
    """`text` on one line, each special character escaped and each reference broken."""
    text = plain(text)
    parts: list[str] = []
    position = 0
    for match in _REFERENCE.finditer(text):
        parts.append(text[position : match.end()])
        position = match.end()
    parts.append(text[position:])
    return _BREAK.join(_escaped(part) for part in parts)


def _escaped(text: str) -> str:
    return _SPECIAL.sub(_escape, text)


def _escape(match: re.Match[str]) -> str:
    before, last = match.group()[:-1], match.group()[-1]
    return before + _ENTITIES.get(last, "\\" + last)
