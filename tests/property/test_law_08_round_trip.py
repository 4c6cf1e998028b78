"""Law 8. Every report validates; decode(encode(r)) = r; a stored report renders as it did at first."""

import json
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

import provenance
from tests.property.hostile import NAMED, hostile
from tests.property.ledger import compare
from tests.property.stories import Story, dressed, pairs

SCHEMA = Path(__file__).resolve().parents[2] / "schemas" / "report.schema.json"
FORMATS = ("text", "json", "html")


@cache
def validator() -> Any:
    return jsonschema.Draft202012Validator(json.loads(SCHEMA.read_text(encoding="utf-8")))


def check_round_trip(report: provenance.Report) -> None:
    stored = report.to_json()
    stored.encode("utf-8")
    validator().validate(json.loads(stored))
    again = provenance.Report.from_json(stored)
    assert again == report
    assert again.to_json() == stored
    for name in FORMATS:
        assert provenance.render(again, name) == provenance.render(report, name)


@given(pairs(most=6).flatmap(lambda pair: st.tuples(st.just(pair[0]), dressed(pair[1]))))
def test_news(pair: tuple[Story, str]) -> None:
    check_round_trip(compare(pair[0].text(), pair[1]))


@given(hostile(), hostile())
def test_hostile_text(original: str, republished: str) -> None:
    check_round_trip(compare(original, republished))


@given(pairs(), st.integers(0, 200))
def test_excerpts(pair: tuple[Story, Story], excerpt: int) -> None:
    check_round_trip(compare(pair[0].text(), pair[1].text(), excerpt=excerpt))


@pytest.mark.parametrize("name", sorted(NAMED))
def test_named_hostile_text(name: str) -> None:
    text = NAMED[name]
    check_round_trip(compare(text, "Mill closes\n\n" + text[: len(text) // 2] + " No.\n"))
