"""How a result was made: the same signature and the same inputs give the same report.

In the manner of sacreBLEU (Post, A Call for Clarity in Reporting BLEU Scores, 2018).
"""

import hashlib
import os
from collections.abc import Iterator
from functools import cache

from provenance import lexicons
from provenance._version import __version__
from provenance.model.report import Signature
from provenance.model.verdict import Policy

SCHEMA_VERSION = "1"
DEFAULT_LANGUAGE = "en"
_RULES = os.path.join(os.path.dirname(os.path.dirname(__file__)), "classify")


def signature(policy: Policy, language: str = "") -> Signature:
    """The signature of a comparison under `policy`; `language` as the original states it, English if it does not."""
    return Signature(
        tool="provenance",
        version=__version__,
        schema=SCHEMA_VERSION,
        language=_primary(language),
        policy=policy.name,
        digests=(("rules", rules_digest()), ("lexicons", lexicons.digest()), ("policy", policy_digest(policy))),
    )


@cache
def rules_digest() -> str:
    """The sha256, in hex, of the source of `classify/` by path and content; line ends do not count."""
    seen = hashlib.sha256()
    for name, path in sorted(_sources(_RULES)):
        with open(path, "rb", buffering=0) as file:
            content = file.read().replace(b"\r\n", b"\n")
        seen.update(f"{name} {len(content)}\n".encode())
        seen.update(content)
    return seen.hexdigest()


def _sources(room: str) -> Iterator[tuple[str, str]]:
    """Each source file in a folder and below it: its name there, with slashes, and its path."""
    for folder, _, files in os.walk(room):
        for file in files:
            if file.endswith(".py"):
                path = os.path.join(folder, file)
                yield path[len(room) + 1 :].replace(os.sep, "/"), path


@cache
def policy_digest(policy: Policy) -> str:
    """The sha256, in hex, of the policy's file, or of its terms where it was made in code."""
    return policy.digest or hashlib.sha256(repr(policy).encode("utf-8", "surrogatepass")).hexdigest()


def _primary(language: str) -> str:
    """The primary subtag of a language tag: "en" for "en-US"; English where it is none (BCP 47 has 2 to 8 letters)."""
    primary = language.strip().replace("_", "-").partition("-")[0].lower()
    known = primary.isascii() and primary.isalpha() and 2 <= len(primary) <= 8
    return primary if known else DEFAULT_LANGUAGE
