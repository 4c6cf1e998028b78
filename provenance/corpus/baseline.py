"""What is known and accepted: a file of findings, each with a reason and an author."""

import json
import os
from collections.abc import Iterable

from provenance.corpus.manifest import load_toml
from provenance.model.round import Acceptance, Checked


def load_baseline(path: str, folder: str) -> tuple[Acceptance, ...]:
    """The acceptances of a baseline file, whose paths count from `folder`. Raises ManifestError with every fault."""
    written = _slashed(path)
    return tuple(
        Acceptance(
            fingerprint=each["fingerprint"],
            clause=each.get("clause", ""),
            pair=_slashed(os.path.join(folder, each["republished"])),
            reason=each["reason"],
            author=each["author"],
            written=written,
        )
        for each in load_toml(path, "baseline").get("accept", ())
    )


def baseline_of(pairs: Iterable[Checked], kept: Iterable[Acceptance], folder: str, reason: str, author: str) -> str:
    """The text of a baseline that accepts what is open in `pairs`, and goes on accepting what is `kept`."""

    def below(path: str) -> str:
        return _slashed(os.path.relpath(path, folder))

    entries = [_written(below(each.pair), each.fingerprint, each.clause, "", each.reason, each.author) for each in kept]
    for pair in pairs:
        for finding in pair.open:
            entries.append(
                _written(below(pair.republished), finding.fingerprint, finding.clause, finding.message, reason, author)
            )
    return 'schema_version = "1"\n' + "".join(entries)


def _written(republished: str, fingerprint: str, clause: str, message: str, reason: str, author: str) -> str:
    keys = {"republished": republished, "clause": clause, "fingerprint": fingerprint, "finding": message,
            "reason": reason, "author": author}  # fmt: skip
    lines = [f"{key} = {_string(value)}" for key, value in keys.items() if value]
    return "\n[[accept]]\n" + "\n".join(lines) + "\n"


def _string(value: str) -> str:
    """A basic string of TOML, which JSON's strings are but for DEL."""
    return json.dumps(value).replace("\x7f", "\\u007f")


def _slashed(path: str) -> str:
    return os.path.normpath(path).replace(os.sep, "/")
