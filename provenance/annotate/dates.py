"""Days, dates, months, years, decades and times of day, each under one canonical value.

weekday:thursday, month-day:01-16, date:2020-01-16, month:06, month:2019-06, year:2019, decade:1990, relative:today,
relative:last-week, time:18:15. "Thursday, Jan. 16" is two annotations: each part can be compared.
"""

from provenance.annotate.clock import clock_at, is_over, named_time_at, o_clock, spoken_at
from provenance.annotate.date_words import DateWords, date_words
from provenance.annotate.found import Found
from provenance.annotate.numeric_dates import numeric_date
from provenance.annotate.scan import Scan
from provenance.late import late
from provenance.model.witness import Annotation, AnnotationKind

_DAY = late(r"(0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$")
_YEAR = late(r"1[5-9]\d\d$|20\d\d$")
_DECADE = late(r"(?:(?:mid|early|late|pre|post)-)?(1[5-9]\d|20\d)0s$")
_PARTLY = late(r"(?:mid|early|late|pre|post)-(.+)$")


def find_dates(scan: Scan) -> list[Annotation]:
    """DATE annotations in text order; facts are the parts (year, month, day, weekday, hour, minute, zone)."""
    words = date_words()
    found: list[Annotation] = []
    index = 0
    for at in sorted(
        words.relative.places(scan).union(
            words.holidays.places(scan), scan.among(words.starts), scan.digits, scan.hyphened
        )
    ):
        if at < index:
            continue
        date = _ago(scan, words, at) or _date_at(scan, words, at, scan.bare[at])
        if date is None and index == at and found:
            date = _part_of_day(scan, words, at)
        if date is not None:
            start, end = scan.starts[date.first], scan.tokens[date.last].end
            if date.trim:
                end = start + date.trim
            found.append(Annotation(AnnotationKind.DATE, start, end, date.value, date.facts))
            index = date.last + 1
    return found


def _part_of_day(scan: Scan, words: DateWords, at: int) -> Found | None:
    """The "morning" of "Monday morning"."""
    part = scan.bare[at]
    return Found(at, at, f"part:{part}", (("part", part),), _unpossessed(scan, at, 1)) if part in words.parts else None


def _ago(scan: Scan, words: DateWords, at: int) -> Found | None:
    """two years ago · 10 days ago."""
    if scan.fold(at + 2) != "ago" or scan.fold(at + 1).removesuffix("s") not in words.spans:
        return None
    count = words.counts.get(scan.folds[at]) or (scan.folds[at] if scan.folds[at].isdecimal() else "")
    value = f"{count}-{scan.fold(at + 1).removesuffix('s')}-ago"
    return Found(at, at + 2, f"relative:{value}", (("relative", value),)) if count else None


def _date_at(scan: Scan, words: DateWords, at: int, fold: str) -> Found | None:
    if fold in words.months:
        return _from_month(scan, words, at)
    if fold in words.weekdays:
        return _from_weekday(scan, words, at)
    if (hit := words.holidays.at(scan, at)) is not None and scan.capital[at]:
        facts = (("month", hit[1][:2]), ("day", hit[1][3:]))
        return Found(at, at + hit[0] - 1, f"month-day:{hit[1]}", facts, _unpossessed(scan, at, hit[0]))
    if fold[:1].isdigit():
        return spoken_at(scan, at, words.counts) or _from_digits(scan, words, at)
    if fold == "half-past":
        return spoken_at(scan, at, words.counts)
    if "-" in fold:
        partly = _PARTLY.match(fold)
        return _from_part(scan, words, at, partly.group(1)) if partly else None
    if fold in words.ordinals:
        return _day_in_words(scan, words, at)
    if fold in words.decades:
        return _decade_in_words(scan, words, at)
    if fold in words.counts and (clock := o_clock(scan, at, int(words.counts[fold]))):
        return clock
    if (spoken := spoken_at(scan, at, words.counts)) is not None:
        return spoken
    return _from_relative(scan, words, at) or named_time_at(scan, at)


def _day_in_words(scan: Scan, words: DateWords, at: int) -> Found | None:
    """the first of July · the twenty-first of July."""
    if scan.fold(at + 1) != "of":
        return None
    return _day_month(scan, words, at, f"{int(words.ordinals[scan.folds[at]]):02}")


def _decade_in_words(scan: Scan, words: DateWords, at: int) -> Found | None:
    """the seventies."""
    if scan.fold(at - 1) not in ("the", "early", "late", "mid"):
        return None
    century = "20" if int(words.decades[scan.bare[at]]) < 20 else "19"
    value = century + words.decades[scan.bare[at]]
    return Found(at, at, f"decade:{value}", (("decade", value),))


def _from_relative(scan: Scan, words: DateWords, at: int) -> Found | None:
    hit = words.relative.at(scan, at)
    if hit is None:
        return None
    size, value = hit
    if size == 1 and scan.tokens[at].text[0].isupper() and at not in scan.opens and scan.fold(at - 1) != '"':
        return None
    return Found(at, at + size - 1, f"relative:{value}", (("relative", value),), _unpossessed(scan, at, size))


def _unpossessed(scan: Scan, at: int, size: int) -> int:
    """The length of a span that leaves out a possessive 's; 0 where there is none."""
    last = at + size - 1
    if scan.folds[last] == scan.bare[last]:
        return 0
    return scan.tokens[last].end - 2 - scan.tokens[at].start


def _from_weekday(scan: Scan, words: DateWords, at: int) -> Found | None:
    fold = scan.bare[at]
    if not scan.tokens[at].text[0].isupper():
        return None
    if fold in words.doubtful and scan.fold(at + 1) not in (",", ".") and scan.fold(at + 1) not in words.months:
        return None
    day = words.weekdays[fold]
    facts = [("weekday", day)]
    if scan.fold(at - 1) in ("last", "next", "this", "on", "every"):
        facts.append(("prefix", scan.fold(at - 1)))
    return Found(at, at, f"weekday:{day}", tuple(facts), _unpossessed(scan, at, 1))


def _from_month(scan: Scan, words: DateWords, at: int) -> Found | None:
    """Jan. 16 · January 16th, 2020 · January 2020 · January."""
    if not scan.tokens[at].text[0].isupper():
        return None
    month = words.months[scan.bare[at]]
    day = _DAY.match(scan.fold(at + 1))
    if day and scan.folds[at] == scan.bare[at] and scan.fold(at + 2) not in ("percent", "%", ":"):
        return _with_year(scan, at, at + 1, month, f"{int(day.group(1)):02}")
    year_at = at + 2 if scan.fold(at + 1) == "," else at + 1
    if _YEAR.match(scan.fold(year_at)):
        year = scan.fold(year_at)
        return Found(at, year_at, f"month:{year}-{month}", (("year", year), ("month", month)))
    if not _is_month(scan, words, at):
        return None
    return Found(at, at, f"month:{month}", (("month", month),), _unpossessed(scan, at, 1))


def _is_month(scan: Scan, words: DateWords, at: int) -> bool:
    """A month that stands alone is no surname (Theresa May), first name (April Jones) or verb (March on!)."""
    before = scan.fold(at - 1)
    if scan.bare[at] in words.doubtful:
        return before in words.before
    following = scan.tokens[at + 1] if at + 1 < len(scan.tokens) else None
    named = following is not None and following.text[0].isupper() and following.fold not in words.weekdays
    return not named or before in words.before


def _is_to(scan: Scan, at: int) -> bool:
    """A dash, or the word, between the two days of "Jan. 3-8" and "Jan. 3 to 8"."""
    if scan.fold(at) in ("-", "—"):
        return scan.touches(at - 1)
    return scan.fold(at) in ("to", "through") and is_over(scan, at + 2)


def _with_year(scan: Scan, first: int, last: int, month: str, day: str) -> Found:
    """A month and a day up to token `last`, with a day range or a year behind it if there is one."""
    facts = [("month", month), ("day", day)]
    if scan.fold(last + 1) == "," and _YEAR.match(scan.fold(last + 2)):
        last += 2
    elif _YEAR.match(scan.fold(last + 1)):
        last += 1
    elif (to := _DAY.match(scan.fold(last + 2))) and _is_to(scan, last + 1):
        facts.append(("to", f"{int(to.group(1)):02}"))
        last += 2
    year = scan.folds[last] if _YEAR.match(scan.folds[last]) else ""
    if not year:
        return Found(first, last, f"month-day:{month}-{day}", tuple(facts))
    return Found(first, last, f"date:{year}-{month}-{day}", (("year", year), *facts))


def _from_digits(scan: Scan, words: DateWords, at: int) -> Found | None:
    fold = scan.bare[at]
    clock = clock_at(scan, at)
    if clock is not None:
        return clock
    if fold[-1] == "s" and (decade := _DECADE.match(fold)) is not None:
        return Found(at, at, f"decade:{decade.group(1)}0", (("decade", decade.group(1) + "0"),))
    if (
        fold.endswith("0")
        and scan.folds[at] != fold
        and _YEAR.match(fold)
        and scan.fold(at - 1) in ("the", "early", "late")
    ):
        return Found(at, at, f"decade:{fold}", (("decade", fold),))
    if fold.endswith("0s") and len(fold) == 3 and scan.fold(at - 1) in ("'", "the"):
        century = "20" if fold < "20s" else "19"
        return Found(at, at, f"decade:{century}{fold[:2]}", (("decade", century + fold[:2]),))
    found = numeric_date(scan, at)
    is_range = found is None and scan.fold(at + 1) in ("-", "—") and scan.touches(at)
    if is_range and (to := _DAY.match(scan.fold(at + 2))):
        found = _days_month(scan, words, at, to.group(1))
    if found is None and (day := _DAY.match(fold)):
        found = _day_month(scan, words, at, f"{int(day.group(1)):02}")
    if found is None and _YEAR.match(fold) and _is_year(scan, words, at):
        found = _year(scan, at)
    return found


def _day_month(scan: Scan, words: DateWords, at: int, day: str) -> Found | None:
    """16 January 2020 · the 16th of January."""
    month_at = at + 2 if scan.fold(at + 1) == "of" else at + 1
    month = words.months.get(scan.fold(month_at))
    if month is None or not scan.tokens[month_at].text[0].isupper():
        return None
    return _with_year(scan, at, month_at, month, day)


def _days_month(scan: Scan, words: DateWords, at: int, to: str) -> Found | None:
    """3-8 June: the first day, with the last one as a fact."""
    day = _DAY.match(scan.bare[at])
    found = _day_month(scan, words, at + 2, f"{int(day.group(1)):02}") if day else None
    return None if found is None else found._replace(first=at, facts=(*found.facts, ("to", f"{int(to):02}")))


def _is_year(scan: Scan, words: DateWords, at: int) -> bool:
    """A bare number of four digits is a year unless something is counted, priced or numbered by it."""
    before, after = scan.fold(at - 1), scan.fold(at + 1)
    if after in words.counted or after in ("%", "°") or before in ("$", "£", "€", "¥", "#", "no.", "."):
        return False
    if before in words.before_year or scan.folds[at - 1 if at else 0] != scan.bare[at - 1 if at else 0]:
        return True
    if scan.folds[at] < "1900":
        return False
    plural = after.endswith("s") and after.isalpha() and after not in words.not_plural
    return not (plural and scan.tokens[at + 1].text[0].islower())


def _year(scan: Scan, at: int) -> Found:
    year = scan.bare[at]
    is_spelled = scan.fold(at + 1) == "to" and scan.fold(at - 1) == "from"
    if is_spelled or (scan.fold(at + 1) in ("-", "—") and scan.touches(at)):
        to = scan.fold(at + 2)
        if to.isdecimal() and len(to) in (2, 4) and (to if len(to) == 4 else year[:2] + to) > year:
            to = to if len(to) == 4 else year[:2] + to
            return Found(at, at + 2, f"year:{year}", (("year", year), ("to", to)))
    return Found(at, at, f"year:{year}", (("year", year),), _unpossessed(scan, at, 1))


def _from_part(scan: Scan, words: DateWords, at: int, rest: str) -> Found | None:
    """mid-June · mid-1990s · pre-2016."""
    if rest in words.months and scan.tokens[at].text.partition("-")[2][:1].isupper():
        return Found(at, at, f"month:{words.months[rest]}", (("month", words.months[rest]),))
    if (decade := _DECADE.match(rest)) is not None:
        return Found(at, at, f"decade:{decade.group(1)}0", (("decade", decade.group(1) + "0"),))
    if _YEAR.match(rest):
        return Found(at, at, f"year:{rest}", (("year", rest),))
    return None
