"""Units of measure, and what they come to in the base unit of their dimension."""

from decimal import Decimal

MEASURES = {
    "second": ("time", "1"),
    "minute": ("time", "60"),
    "hour": ("time", "3600"),
    "day": ("time", "86400"),
    "week": ("time", "604800"),
    "fortnight": ("time", "1209600"),
    "month": ("time", "2629800"),
    "year": ("time", "31557600"),
    "decade": ("time", "315576000"),
    "century": ("time", "3155760000"),
    "percentage-points": ("points", "1"),
    "basis-points": ("points", "0.01"),
    "cent": ("usd", "0.01"),
    "pence": ("gbp", "0.01"),
    "mile": ("length", "1609.344"),
    "kilometre": ("length", "1000"),
    "metre": ("length", "1"),
    "centimetre": ("length", "0.01"),
    "millimetre": ("length", "0.001"),
    "foot": ("length", "0.3048"),
    "yard": ("length", "0.9144"),
    "inch": ("length", "0.0254"),
    "pound": ("mass", "0.45359237"),
    "ounce": ("mass", "0.028349523"),
    "kilogram": ("mass", "1"),
    "gram": ("mass", "0.001"),
    "milligram": ("mass", "0.000001"),
    "microgram": ("mass", "0.000000001"),
    "ton": ("mass", "907.18474"),
    "tonne": ("mass", "1000"),
    "acre": ("area", "4046.856"),
    "hectare": ("area", "10000"),
    "square-mile": ("area", "2589988"),
    "square-kilometre": ("area", "1000000"),
    "square-foot": ("area", "0.09290304"),
    "square-metre": ("area", "1"),
    "gallon": ("volume", "3.785411784"),
    "litre": ("volume", "1"),
    "millilitre": ("volume", "0.001"),
    "mph": ("speed", "1.609344"),
    "km/h": ("speed", "1"),
}
"""Unit, dimension and factor to the base unit (International yard and pound agreement, 1959; SI)."""

ROUNDED = Decimal("0.05")
"""A converted measure is rounded for print: within 5 percent it is the same one."""

MONTH = Decimal("0.081")
"""A month is 30 days or four weeks, and a quarter 12 weeks or 90 days."""

MONTHS = frozenset(("month", "year", "decade", "century"))
"""Units that hold no whole number of days."""

SYSTEMS = (
    frozenset(("mile", "foot", "yard", "inch")),
    frozenset(("pound", "ounce", "ton")),
    frozenset(("kilometre", "metre", "centimetre", "millimetre")),
    frozenset(("kilogram", "gram", "milligram", "microgram", "tonne")),
    frozenset(("litre", "millilitre")),
)
"""Units of one system, between which nothing needs to be rounded."""

_LASTING = frozenset(("hour", "day", "week", "month", "year", "decade", "century", "fortnight", "minute"))


def lasting(word: str) -> str:
    """ "weeklong", "decade-long": the time that it is long, once."""
    stem = word.removesuffix("long").rstrip("-") if word.endswith("long") else ""
    return stem if stem in _LASTING else ""
