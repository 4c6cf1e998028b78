"""The report inside its page: as JSON where the page stays small with it, else packed."""

import re

from provenance.model.report import Report
from provenance.render.html.packed import packed
from provenance.report import to_json

SLOT = "@@REPORT@@"
"""What the template leaves where the report goes; the copy cannot hold it, for it is looked for once, at its place."""
ALLOWANCE = 150_000
"""Bytes that a page may have beyond three times its two texts."""
_ESCAPED = re.compile("[<&\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufeff\ud800-\udfff]")
"""What could end the element early, or hide from who reads the source: it is written as JSON escapes it."""
_PLAIN = '<script type="application/json" id="report">'
_PACKED = '<script type="application/gzip;base64" id="report">'


def put(drawn: str, report: Report) -> str:
    """The page with its report."""
    before, slot, after = drawn.rpartition(SLOT)
    assert slot
    text = to_json(report)
    inert = _ESCAPED.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
    size = sum(len(part.encode("utf-8", "replace")) for part in (before, after, inert, _PLAIN))
    if size <= _bound(report):
        return f"{before}{_PLAIN}{inert}</script>{after}"
    return f"{before}{_PACKED}{packed(text)}</script>{after}"


def _bound(report: Report) -> int:
    texts = [record.text for record in (report.original, report.republished)]
    return ALLOWANCE + 3 * sum(len(text.encode("utf-8", "replace")) for text in texts if text is not None)
