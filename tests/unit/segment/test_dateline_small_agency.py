"""A dateline whose agency no list has is told by its look: a place in capitals, a name in brackets, a dash."""

import pytest

from provenance.segment.dateline import dateline_end


@pytest.mark.parametrize(
    "dateline",
    ["HOLLIS CITY (Harbor Wire) —", "PORT ELLERY, Ore. (Harbor Wire) --", "ASTANA, Jan. 5 (Steppe News) —"],
)
def test_it_is_one(dateline: str) -> None:
    assert dateline_end(f"{dateline} Lawmakers opened hearings.") == len(dateline)


@pytest.mark.parametrize(
    "lede",
    [
        "NATO (North Atlantic Treaty Organization) said that it had not been asked.",
        "THE BOARD (of trade) — which met on Monday — said no.",
        "Dunmore (Harbor Wire) — Lawmakers opened hearings.",
        "IBM (International Business Machines) is to move.",
    ],
)
def test_it_is_none(lede: str) -> None:
    assert dateline_end(lede) == 0
