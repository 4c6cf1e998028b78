"""Dates in figures alone: 2020-01-16, 1/16/2020, 16.1.2020, 9/11."""

from provenance.annotate.found import Found
from provenance.annotate.scan import Scan
from provenance.late import late

_DOTTED = late(r"(0?[1-9]|[12]\d|3[01])\.(0?[1-9]|1[0-2])\.((?:19|20)\d\d)$")


def numeric_date(scan: Scan, at: int) -> Found | None:
    """2020-01-16 · 1/16/2020 and 16/1/2020 (month first where both could be) · 9/11."""
    if "." in scan.folds[at] and (dotted := _DOTTED.match(scan.folds[at])) is not None:
        day, month, year = dotted.groups()
        facts = (("year", year), ("month", f"{int(month):02}"), ("day", f"{int(day):02}"))
        return Found(at, at, f"date:{year}-{int(month):02}-{int(day):02}", facts)
    mark = scan.fold(at + 1)
    if mark not in ("-", "/") or not scan.touches(at) or not scan.touches(at + 1):
        return None
    parts = scan.folds[at : at + 5 : 2]
    if parts == ["9", "11"] or (parts[:2] == ["9", "11"] and scan.fold(at + 3) != mark):
        return Found(at, at + 2, "month-day:09-11", (("month", "09"), ("day", "11")))
    if len(parts) < 3 or scan.fold(at + 3) != mark or not all(part.isdecimal() and len(part) <= 4 for part in parts):
        return None
    year, month, day = parts if len(parts[0]) == 4 else (parts[2], parts[0], parts[1])
    if int(month) > 12:
        month, day = day, month
    if len(year) == 2:
        year = "20" + year
    if len(year) != 4 or not 1 <= int(month) <= 12 or not 1 <= int(day) <= 31:
        return None
    facts = (("year", year), ("month", f"{int(month):02}"), ("day", f"{int(day):02}"))
    return Found(at, at + 4, f"date:{year}-{int(month):02}-{int(day):02}", facts)
