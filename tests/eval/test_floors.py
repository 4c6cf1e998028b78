"""The engine on the held half does not fall below what it once reached.

`python -m tests.eval.score --half held --pin` raises the floors; `--lower` lets them fall.
"""

import json

import pytest

from tests.eval.quality import PAGE, claims, page
from tests.eval.score import FLOORS, measure
from tests.eval.tally import Score


@pytest.fixture(scope="module")
def score() -> Score:
    return measure("held")


@pytest.fixture(scope="module")
def figures(score: Score) -> dict[str, float]:
    return score.figures()


@pytest.mark.parametrize("name", sorted(json.loads(FLOORS.read_text(encoding="utf-8"))))
def test_floor(figures: dict[str, float], name: str) -> None:
    assert figures[name] >= json.loads(FLOORS.read_text(encoding="utf-8"))[name]


def test_the_page_claims_no_more_than_is_measured(score: Score) -> None:
    measured, claimed = claims(page(score)), claims(PAGE.read_text(encoding="utf-8"))
    assert len(claimed) > 50
    assert {what: share for what, share in claimed.items() if share > measured.get(what, 0.0) + 0.5} == {}
