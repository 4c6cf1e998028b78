"""Dates: days, months, years and times, each under one value."""

from collections.abc import Callable

import pytest

from provenance.model.witness import Annotation, AnnotationKind

Find = Callable[..., list[Annotation]]

MATCHES = [
    ("He left on Thursday.", [("Thursday", "weekday:thursday")]),
    ("He left Thurs., they said.", [("Thurs.", "weekday:thursday")]),
    ("He left Thursday, Jan. 16.", [("Thursday", "weekday:thursday"), ("Jan. 16", "month-day:01-16")]),
    ("He left January 16th.", [("January 16th", "month-day:01-16")]),
    ("He left on 16 January.", [("16 January", "month-day:01-16")]),
    ("He left on the 16th of January.", [("16th of January", "month-day:01-16")]),
    ("He left Jan. 16, 2020, by train.", [("Jan. 16, 2020", "date:2020-01-16")]),
    ("He left on 16 January 2020.", [("16 January 2020", "date:2020-01-16")]),
    ("He left on 2020-01-16.", [("2020-01-16", "date:2020-01-16")]),
    ("He left on 1/16/2020.", [("1/16/2020", "date:2020-01-16")]),
    ("He left on 16/1/2020.", [("16/1/2020", "date:2020-01-16")]),
    ("He left in June 2019.", [("June 2019", "month:2019-06")]),
    ("He left in June.", [("June", "month:06")]),
    ("He left in mid-June.", [("mid-June", "month:06")]),
    ("He left in 2019.", [("2019", "year:2019")]),
    ("He left before the 2016 election.", [("2016", "year:2016")]),
    ("He left in the 1990s.", [("1990s", "decade:1990")]),
    ("He left in the '90s.", [("90s", "decade:1990")]),
    ("He leaves today.", [("today", "relative:today")]),
    ("He left last week.", [("last week", "relative:last-week")]),
    ("He left earlier this week.", [("earlier this week", "relative:this-week")]),
    ("He left at 6:15 p.m. Tuesday.", [("6:15 p.m.", "time:18:15"), ("Tuesday", "weekday:tuesday")]),
    ("He left at 6pm.", [("6pm", "time:18:00")]),
    ("He left at 18:15.", [("18:15", "time:18:15")]),
    ("He left at 10.30am.", [("10.30am", "time:10:30")]),
    ("He left at 12 a.m. EST.", [("12 a.m. EST", "time:00:00")]),
    ("He left at noon.", [("noon", "time:12:00")]),
    ("He left in May and may return.", [("May", "month:05")]),
    ("The attacks of 9/11 were.", [("9/11", "month-day:09-11")]),
    ("It was Tuesday’s vote.", [("Tuesday", "weekday:tuesday")]),
    ("He left at 12 noon.", [("12 noon", "time:12:00")]),
    ("He left Monday morning.", [("Monday", "weekday:monday"), ("morning", "part:morning")]),
    ("He left two years ago.", [("two years ago", "relative:2-year-ago")]),
    ("It was the 2019-20 season.", [("2019-20", "year:2019")]),
]

SILENT = [
    "He may march with them.",
    "Theresa May said no.",
    "The sun sat low.",
    "About 2000 people came.",
    "It cost $2000.",
    "They have 2,019 men.",
    "He is in his 90s.",
    "April Jones said no.",
    "He reads USA Today.",
    "The score was 2:15.03.",
    "It was a good morning.",
    "High Noon is a film.",
]


@pytest.mark.parametrize("text, dates", MATCHES)
def test_matches(found: Find, text: str, dates: list[tuple[str, str]]) -> None:
    assert [(text[each.start : each.end], each.value) for each in found(text, AnnotationKind.DATE)] == dates


@pytest.mark.parametrize("text", SILENT)
def test_silent(found: Find, text: str) -> None:
    assert found(text, AnnotationKind.DATE) == []


def test_parts_stand_in_the_facts(found: Find) -> None:
    (date,) = found("It was Jan. 16, 2020.", AnnotationKind.DATE)
    assert date.facts == (("year", "2020"), ("month", "01"), ("day", "16"))


def test_ranges_say_where_they_end(found: Find) -> None:
    days, hours = found("It ran Jan. 16-18, 8 to 10 p.m. daily.", AnnotationKind.DATE)
    assert (days.value, days.fact("to")) == ("month-day:01-16", "18")
    assert (hours.value, hours.fact("to")) == ("time:20:00", "22:00")
