"""Names for an edit and a finding that stay the same when the copy round them changes.

A review, a baseline and a code host know a finding again by its fingerprint. It is made of what
the edit does, never of where it stands.
"""

import hashlib
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator

from provenance.model.edit import Edit, Passage
from provenance.model.verdict import Finding
from provenance.nouns import replace

_DIGITS = 32
_GLYPHS = str.maketrans("“”„«»‘’‚‹›–—―‑−", "\"\"\"\"\"'''''-----")


def fingerprinted_edits(edits: Iterable[Edit], texts: tuple[str, str]) -> Iterator[Edit]:
    """The edits with their fingerprints: the kind and what stands there in the original and the republished
    text, folded. The same edit again counts up.
    """
    original, republished = texts
    seen: Counter[str] = Counter()
    for edit in edits:
        known = "\x1f".join((edit.kind, _folded(edit.original, original), _folded(edit.republished, republished)))
        yield replace(edit, fingerprint=_digest(known, str(seen[known])))
        seen[known] += 1


def fingerprinted_findings(findings: Iterable[Finding], edits: Iterable[Edit]) -> Iterator[Finding]:
    """The findings with their fingerprints: the clause and the fingerprints of its edits, in whatever order.

    What has no edits is known by what it says.
    """
    by_id = {edit.id: edit.fingerprint for edit in edits}
    for finding in findings:
        prints = sorted(by_id.get(edit, "") for edit in finding.edits) or [finding.message]
        yield replace(finding, fingerprint=_digest(finding.clause, *prints))


def _folded(passage: Passage | None, text: str) -> str:
    """The passage without case, glyph variants and runs of white space."""
    if passage is None:
        return "\x1e"
    there = unicodedata.normalize("NFKC", text[passage.start : passage.end])
    return " ".join(there.translate(_GLYPHS).casefold().split())


def _digest(*parts: str) -> str:
    return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:_DIGITS]
