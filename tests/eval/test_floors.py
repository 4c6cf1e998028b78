"""The engine on the held half does not fall below what it once reached.

`python -m tests.eval.score --half held --pin` raises the floors; `--lower` lets them fall.
"""

import json

import pytest

from tests.eval.score import FLOORS, measure


@pytest.fixture(scope="module")
def figures() -> dict[str, float]:
    return measure("held").figures()


@pytest.mark.parametrize("name", sorted(json.loads(FLOORS.read_text(encoding="utf-8"))))
def test_floor(figures: dict[str, float], name: str) -> None:
    assert figures[name] >= json.loads(FLOORS.read_text(encoding="utf-8"))[name]
