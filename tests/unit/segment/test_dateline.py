"""Datelines end where they end, and a line that is none is left alone."""

import pytest

from provenance.segment.dateline import dateline_end, is_whole_dateline, told_dateline_end
from tests.unit.segment.given import page, seen

MATCHES = """
DENVER (AP) —| The
WASHINGTON, Jan 16 (Reuters) -| A
PORTLAND, Maine (AP) _| The
LONDON —| The
(Reuters) -| The
PARIS/BERLIN (AFP) -| The
Jan. 16 (UPI) --| The
SYDNEY, Australia (AP) —| A
FAIRFAX, Va. —|
New Delhi:| The
New Delhi [India], January 16 (ANI):| The
NEW YORK, Jul 05 (APP):|With
(CNN)|President
(CNN) —| President
(CNN)| President
WASHINGTON:| With
MOSCOW, January 16. /TASS/.| The
MOSCOW. Jan 16 (Interfax) -| The
Lagos, Nigeria –| The
Denver, Colo. —| The
LOS ANGELES/CHARLESTON, S.C. (Reuters) -| The
BEIJING, Jan. 16 (Xinhua) --| The
NEW YORK (WPIX) —| A
Paris, 16 jan 2020 (AFP) -| Le
Madrid, 16 ene (EFE).-| El
WASHINGTON, D.C. --| He
ABOARD AIR FORCE ONE (AP) —| The
McALLEN, Texas (AP) —| In
O'FALLON, Mo. —| In
WINSTON-SALEM, N.C. (AP) —| In
ST. LOUIS (AP) —| In
UNITED NATIONS —| In
Berlin (dpa) -| Die
القاهرة (رويترز) -| قال
NEW YORK (AP) —| “I
VIENNA, Aug 5, 2020 (AFP) --| The
Mumbai, Jan 16 (PTI)| The
"""
DOES_NOT_MATCH = """
NASA — the space agency — said
BREAKING — The mayor has resigned
WATCH: The mayor storms out
Hope — that was all. He had nothing else.
The mayor said (AP) that he knew
Denver officials said Thursday - and meant it - that
“LIBERATE THE CITY!” — The mayor wrote
He said: The
OPINION: Why the mayor is wrong
UPDATE 1 - The mayor resigns
Trump: The man and his money
One man (Reuters) said
Note: This story has strong language
Patient: Sherry Doe, 57, of Denver
Total Bill: $115,000
RELATED: Sen. Doe Votes No
In London — The mayor
Republicans — Mitch Doe among them — said
"""


@pytest.mark.parametrize("row", MATCHES.strip().split("\n"))
def test_matches(row: str) -> None:
    dateline, rest = row.split("|")
    assert dateline_end(dateline + rest) == len(dateline)


@pytest.mark.parametrize("row", DOES_NOT_MATCH.strip().split("\n"))
def test_does_not_match(row: str) -> None:
    assert dateline_end(row) == 0


def test_a_line_of_its_own() -> None:
    assert is_whole_dateline("FAIRFAX, Va. —")
    assert not is_whole_dateline("FAIRFAX, Va. — The")


def test_the_dateline_of_the_lede_is_a_block_of_its_own() -> None:
    text = page(
        "Council closes libraries", "DENVER (AP) — The city council voted to close two libraries.", "It was late."
    )
    assert seen(text)[1:3] == [
        ("dateline", "DENVER (AP) —"),
        ("graf", "The city council voted to close two libraries."),
    ]


def test_only_the_lede_has_one() -> None:
    grafs = [f"The council met for the {n} time on Friday." for n in ("first", "second", "third", "fourth")]
    text = page("Council closes libraries", *grafs, "LONDON — Elsewhere, a council met on Friday as well.")
    assert "dateline" not in [role for role, _ in seen(text)]


@pytest.mark.parametrize(
    ("lede", "end"),
    [
        ("NASHVILLE: Patients in single rooms had fewer infections.", 11),
        ("NASHVILLE, Tenn.: Patients in single rooms had fewer infections.", 18),
        ("LONDON: Patients in single rooms had fewer infections.", 8),
        ("WARNING: Patients in single rooms had fewer infections.", 0),
        ("VOTERS: We were not asked about single rooms.", 0),
        ("Nashville: a city of single rooms.", 0),
        ("Nashville — Patients in single rooms had fewer infections.", 12),
        ("Nashville – Patients in single rooms had fewer infections.", 12),
        ("Voters — who were not asked — stayed away.", 0),
        ("Voters — Democrats above all — stayed away.", 0),
    ],
)
def test_a_place_and_a_colon(lede: str, end: int) -> None:
    assert told_dateline_end(lede, "Doctors in Nashville agreed. Voters did not.") == end
