"""The words of number, and the figure that they or digits make."""

from decimal import Decimal
from functools import cache
from typing import NamedTuple

from provenance import lexicons

_SETS = ("periods", "measures", "pronoun_before", "pronoun_after", "durations", "before_duration")


class Figure(NamedTuple):
    """Tokens `first` to `last` (inclusive) and their value. `power` is the multiplier in it, 1 if there is none."""

    first: int
    last: int
    value: Decimal
    form: str
    vague: str = ""
    power: Decimal = Decimal(1)

    @property
    def scaled(self) -> bool:
        return self.power != 1


class Words(NamedTuple):
    cardinals: dict[str, int]
    ordinals: dict[str, int]
    magnitudes: dict[str, Decimal]
    collectives: dict[str, int]
    vague: dict[str, int]
    fractions: dict[str, int]
    multiples: dict[str, int]
    aged: dict[str, int]
    periods: frozenset[str]
    measures: frozenset[str]
    pronoun_before: frozenset[str]
    pronoun_after: frozenset[str]
    durations: frozenset[str]
    before_duration: frozenset[str]
    starts: frozenset[str]


@cache
def words() -> Words:
    """The number words, each compound with a hyphen ("twenty-one") spelled out."""
    cardinals, ordinals = _with_compounds(_values("cardinals")), _with_compounds(_values("ordinals"))
    magnitudes = {word: Decimal(10) ** int(power) for word, power in lexicons.columns("numbers", "magnitudes")}
    vague, fractions = _values("vague"), _values("fractions")
    multiples, aged = _values("multiples"), _values("aged")
    starts = {*cardinals, *ordinals, *vague, *fractions, *multiples, *aged, "a", "an", "dozen", "half"}
    starts |= {word for word in magnitudes if len(word) > 3}
    return Words(
        cardinals=cardinals,
        ordinals=ordinals,
        magnitudes=magnitudes,
        collectives=_values("collectives"),
        vague=vague,
        fractions=fractions,
        multiples=multiples,
        aged=aged,
        starts=frozenset(starts),
        **{table: frozenset(lexicons.words("numbers", table)) for table in _SETS},
    )


def _values(table: str) -> dict[str, int]:
    return {word: int(value) for word, value in lexicons.columns("numbers", table)}


def _with_compounds(table: dict[str, int]) -> dict[str, int]:
    """The table with its compounds: twenty-one, twenty-first."""
    tens = [(word, value) for word, value in _values("cardinals").items() if value >= 20]
    ones = [(word, value) for word, value in table.items() if 0 < value < 10]
    return table | {f"{ten}-{one}": high + low for ten, high in tens for one, low in ones}
