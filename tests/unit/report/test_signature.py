"""How a result was made, in parts and as one line."""

import re
from dataclasses import replace

from provenance._version import __version__
from provenance.model.verdict import Severity
from provenance.report.signature import rules_digest, signature
from tests.reports import FIRST_DRAFT


def test_the_line_can_be_cited() -> None:
    made = signature(FIRST_DRAFT, "en-US")
    pattern = rf"provenance\|v:{re.escape(__version__)}\|schema:1\|lang:en\|policy:default"
    digits = "[0-9a-f]{6}"
    assert re.fullmatch(rf"{pattern}\|rules:{digits}\|lex:{digits}\|terms:{digits}", made.line)


def test_the_language_is_the_primary_subtag() -> None:
    told = {"": "en", "en-US": "en", "es_MX": "es", "DE": "de", "x" * 900: "en", "1": "en", "日本": "en", "yue": "yue"}
    assert {given: signature(FIRST_DRAFT, given).language for given in told} == told


def test_other_terms_are_another_signature() -> None:
    strict = replace(FIRST_DRAFT, fail_on=Severity.LOW)
    assert signature(strict).digests != signature(FIRST_DRAFT).digests
    assert dict(signature(replace(strict, digest="ab" * 32)).digests)["policy"] == "ab" * 32


def test_the_rules_have_a_digest() -> None:
    assert re.fullmatch("[0-9a-f]{64}", rules_digest())
