"""Bylines in the many forms that outlets print, and lines that only open like one."""

import pytest

from provenance.segment.byline import is_byline, is_name_line
from provenance.segment.look import Look

BYLINES = """
By Jane Doe
BY JANE DOE, Associated Press
By Jane Doe and John Roe
By Jane Doe for the Daily Example
By JOHN ROE | jroe@paper.example | Published Jan 16
By The Associated Press
By Reuters Staff
By PTI
By Jane Doe, Adjunct Professor, School of Psychology, Example University; Education and Research Director, Example Council
Published January 16, 2020 | By Jane Doe
[July 05, 2019]  By Jane Doe
By Jane Doe Published January 16, 2020 at 5:02 PM
Por Juan Pérez
Von Hans Müller
By María José García-López, Staff Writer
By Ludwig van der Berg
Written by Jane Doe
By Jane Doe in Paris and John Roe in London
By JANE DOE Associated Press Writer
By Agencies
By: Jane Doe
By J. K. Doe Jr.
Jan. 16, 2020 by Jane Doe
By Staff and wire reports
By Cher
Reuters November 18, 2019 11:03 PM
"""
NO_BYLINES = """
By Tuesday, the storm had reached Cuba.
By Popular Demand the Zoo Opens
By the numbers: how
By John Doe's count, the city lost 40 officers.
By contrast, Denver lost 12.
By most accounts, Mr. Doe
By Friday night, police said
By law, the city must act
By then Doe had left the city.
From Paris With Love we go
By 2020, the city had
"""
NAME_LINES = """
Jane Doe
JANE DOE Associated Press
Jane Doe, The Associated Press
Jane Doe, John Roe
Jane Doe | Reuters
Staff and wire reports
Jane Doe and John Roe
Jane Doe, Staff Writer
"""
NO_NAME_LINES = """
The mayor
Denver Officials Refuse To Give ICE Information
Truth and Accuracy
Stocks
Hospitals Have Left Many Patients Who Don’t Speak English Alone, Confused and Without Proper Care
Stocks Rally With Shutdown-Averting Deal in Reach: Markets Wrap
PEPPER SPRAY AND PEPPER BALLS
"""


@pytest.mark.parametrize("line", BYLINES.strip().split("\n"))
def test_bylines(line: str) -> None:
    assert is_byline(Look(line))


@pytest.mark.parametrize("line", NO_BYLINES.strip().split("\n"))
def test_no_bylines(line: str) -> None:
    assert not is_byline(Look(line))


@pytest.mark.parametrize("line", NAME_LINES.strip().split("\n"))
def test_lines_of_names(line: str) -> None:
    assert is_name_line(Look(line))


@pytest.mark.parametrize("line", NO_NAME_LINES.strip().split("\n"))
def test_no_lines_of_names(line: str) -> None:
    assert not is_name_line(Look(line))
