"""Which days a date can mean."""

from calendar import monthrange

import pytest

from provenance.classify.sameness import calendar


@pytest.mark.parametrize("year", [1, 1900, 2000, 2023, 2024, 2100, 9999])
def test_months_have_their_days(year: int) -> None:
    assert [calendar._length(year, month) for month in range(1, 13)] == [
        monthrange(year, month)[1] for month in range(1, 13)
    ]


def test_there_is_no_thirteenth_month() -> None:
    for month in (0, 13):
        with pytest.raises(ValueError, match="month"):
            calendar._month(2024, month)
