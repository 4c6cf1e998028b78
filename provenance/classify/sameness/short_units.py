"""A unit in short form that touches its figure, and the short form of a zone: "51.84s", "4x400m", "6 p.m. ET"."""

from provenance.classify.context import Side
from provenance.classify.sameness.amounts import unit_called

_SHORT = {"s": "second", "sec": "second", "secs": "second", "nm": "nautical-mile", "nmi": "nautical-mile", "m": "metre"}
_SHORT |= {
    "cu m": "cubic-metre",
    "m3": "cubic-metre",
    "m³": "cubic-metre",
    "cu ft": "cubic-foot",
    "cu. ft.": "cubic-foot",
}
_SHORT |= {"cfs": "cubic-foot-second", "kt": "knot", "kts": "knot", "kn": "knot", "tb": "terabyte", "gb": "gigabyte"}
_SHORT |= {
    "mb": "megabyte",
    "kb": "kilobyte",
    "db": "decibel",
    "ghz": "gigahertz",
    "mhz": "megahertz",
    "kv": "kilovolt",
}
_SHORT |= {"bpd": "barrel-day", "b/d": "barrel-day", "bbl": "barrel", "boe": "barrel-oil", "mcm": "million-cubic-metre"}
_SHORT |= {
    "twh": "terawatt-hour",
    "gwh": "gigawatt-hour",
    "mwh": "megawatt-hour",
    "kw": "kilowatt",
    "ppm": "part-million",
}
_SHORT |= {"bps": "basis-point", "bp": "basis-point", "pts": "point", "rpm": "revolution-minute", "hp": "horsepower"}
_LONG = {
    **dict.fromkeys(("nautical mile", "nautical miles"), "nautical-mile"),
    **dict.fromkeys(("cubic meter", "cubic meters", "cubic metre", "cubic metres"), "cubic-metre"),
    **dict.fromkeys(("cubic feet", "cubic foot"), "cubic-foot"),
    **dict.fromkeys(("cubic feet per second", "cubic feet a second"), "cubic-foot-second"),
    **dict.fromkeys(("knot", "knots"), "knot"),
    **dict.fromkeys(("terabyte", "terabytes"), "terabyte"),
    **dict.fromkeys(("gigabyte", "gigabytes"), "gigabyte"),
    **dict.fromkeys(("megabyte", "megabytes"), "megabyte"),
    **dict.fromkeys(("kilobyte", "kilobytes"), "kilobyte"),
    **dict.fromkeys(("decibel", "decibels"), "decibel"),
    "gigahertz": "gigahertz",
    "megahertz": "megahertz",
    **dict.fromkeys(("kilovolt", "kilovolts"), "kilovolt"),
    **dict.fromkeys(("barrels per day", "barrels a day"), "barrel-day"),
    **dict.fromkeys(("barrel", "barrels"), "barrel"),
    **dict.fromkeys(("terawatt-hours", "terawatt hours"), "terawatt-hour"),
    **dict.fromkeys(("gigawatt-hours", "gigawatt hours"), "gigawatt-hour"),
    **dict.fromkeys(("megawatt-hours", "megawatt hours"), "megawatt-hour"),
    **dict.fromkeys(("kilowatt", "kilowatts"), "kilowatt"),
    "parts per million": "part-million",
    **dict.fromkeys(("basis point", "basis points"), "basis-point"),
    **dict.fromkeys(("revolutions per minute", "revolutions a minute"), "revolution-minute"),
    "horsepower": "horsepower",
}
_ZONES = {"et": "eastern", "ct": "central", "mt": "mountain", "pt": "pacific"}
_MARKS = ",.;:()\"'“”‘’- "


def same_glued_unit(original: Side, republished: Side) -> bool:
    """The same figure, if the change has one, and behind it one unit in short and in full."""
    (figure, unit), (other, other_unit) = _parted(original), _parted(republished)
    if figure != other or not unit or not other_unit or unit == other_unit:
        return False
    short, long = sorted((unit, other_unit), key=len)
    if not figure and short not in _SHORT:
        return False
    if len(short.replace(" ", "").replace(".", "")) > 4 or len(long) <= 4:
        return False
    name = _SHORT.get(short)
    return name is not None and name in (_LONG.get(long), unit_called(long))


def _parted(side: Side) -> tuple[str, str]:
    """What ends in a digit, and the letters behind it, folded."""
    text = " ".join(side.text.casefold().split()).strip(_MARKS)
    end = next((k for k in range(len(text), 0, -1) if text[k - 1].isdigit() and text[k - 1].isascii()), 0)
    return text[:end], text[end:].strip(_MARKS)


def same_zone(original: Side, republished: Side) -> bool:
    """ "6 p.m. Eastern" and "6 p.m. ET", with or without "time"."""
    zones = [
        " ".join(word for word in side.words if word not in ("time", "standard", "daylight"))
        for side in (original, republished)
    ]
    short, long = sorted(zones, key=len)
    return short in _ZONES and _ZONES[short] == long
