"""Columns as a terminal counts them, or more; never fewer."""

import pytest

from provenance.render.layout.width import clusters, columns

COLUMNS = [
    ("plain", 5),
    ("“curly” — dash", 14),
    ("東京", 4),
    ("ｗｉｄｅ", 8),
    ("한국", 4),
    ("e\u0301te\u0301", 3),
    ("👍🏽", 4),
    ("❤\ufe0f", 2),
    ("🇳🇴", 2),
    ("سلام", 4),
    ("", 0),
]
CLUSTERS = [
    ("abc", ["a", "b", "c"]),
    ("e\u0301x", ["e\u0301", "x"]),
    ("👨\u200d👩\u200d👧!", ["👨\u200d👩\u200d👧", "!"]),
    ("👍🏽👍", ["👍🏽", "👍"]),
    ("🇳🇴🇸🇪", ["🇳🇴", "🇸🇪"]),
    ("\u0301a", ["\u0301", "a"]),
]


@pytest.mark.parametrize("text, expected", COLUMNS)
def test_columns(text: str, expected: int) -> None:
    assert columns(text) == expected


@pytest.mark.parametrize("text, expected", CLUSTERS)
def test_clusters(text: str, expected: list[str]) -> None:
    assert list(clusters(text)) == expected


def test_a_run_of_marks_is_not_one_cluster() -> None:
    assert max(map(len, clusters("\u0301" * 10_000))) <= 64
