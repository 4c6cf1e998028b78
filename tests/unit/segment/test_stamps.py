"""Time stamps are told from dates that a story prints."""

import pytest

from provenance.segment.look import Look
from provenance.segment.stamps import is_page_stamp, is_stamp

ROWS = {
    "Updated 5:02 PM EST": (True, True),
    "Thu 16 Jan 2020 17.02 GMT": (True, False),
    "3 hours ago": (True, True),
    "May 14, 2018": (True, False),
    "Originally published on May 17, 2018 3:04 pm": (True, True),
    "2020-01-16T17:02:00Z": (True, False),
    "Published: January 16, 2020, 5:02 p.m.": (True, True),
    "Publicado el 16 de enero de 2020": (True, True),
    "Originally aired on February 12, 2025 6:00 p.m.": (True, True),
    "The series aired on February 12.": (False, False),
    "11:30 a.m.": (True, False),
    "1": (False, False),
    "Stocks": (False, False),
    "On January 16 the senators took an oath.": (False, False),
    "Two days ago she was well.": (False, False),
}


@pytest.mark.parametrize("line", ROWS)
def test_stamps(line: str) -> None:
    assert (is_stamp(Look(line)), is_page_stamp(Look(line))) == ROWS[line]
