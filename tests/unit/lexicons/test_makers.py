"""Whom a byline names, and that stamps, jobs and openers name nobody."""

import pytest

from provenance.lexicons.makers import has_stamp, makers_of, names_agency, person_in

MAKERS = (
    ("By Jane Doe", ["jane doe"], []),
    ("BY JANE DOE, AP Business Writer", ["jane doe"], ["associated press"]),
    ("Jane Doe The Associated Press", ["jane doe"], ["associated press"]),
    ("By Jane Doe, PA Political Correspondent", ["jane doe"], ["pa"]),
    ("By Jane Doe, Press Association", ["jane doe"], ["pa"]),
    ("Posted by Jane Doe | AP News • 3h", ["jane doe"], ["associated press"]),
    ("By Jane Doe, Staff Writer", ["jane doe"], []),
    ("By Jane Doe and staff", ["jane doe", "staff"], []),
    ("By Jane Doe, Harbor Ledger", ["harbor ledger", "jane doe"], []),
    ("By April May", ["april may"], []),
    ("By Jane Doe - Monday, March 4, 2024", ["jane doe"], []),
    ("By Jane Doe | jdoe@ledger.example @jdoe", ["jane doe"], []),
    ("Published March 4, 2024 and last updated 4:12 p.m.", [], []),
    ("", [], []),
)


@pytest.mark.parametrize(("text", "people", "agencies"), MAKERS)
def test_makers(text: str, people: list[str], agencies: list[str]) -> None:
    found = makers_of(text)
    assert (sorted(found.people), sorted(found.agencies)) == (people, agencies)


def test_what_a_part_holds() -> None:
    assert names_agency("Associated Press Writers")
    assert not names_agency("Jane Doe AP")
    assert person_in("JOHN DOE Associated Press") == "JOHN DOE"
    assert has_stamp("Jane Doe | March 4, 2024")
    assert not has_stamp("Jane Doe | Reuters")
