"""Numbers with their value and what they count: four, 1,300,000, $1.3 million, half, 10-15 percent, 28-year-old, 4-1.

`value` is a plain decimal ("1300000", "0.5"). Two numbers say the same only when value, `unit`, `high` and `vague` are
the same: "dozens" has the value 12 and the fact vague.
"""

from decimal import Decimal

from provenance.annotate.figures import ARTICLES, figure_at, may_count
from provenance.annotate.number_words import Figure, words
from provenance.annotate.roman import numerals_in, roman_at
from provenance.annotate.scan import Scan
from provenance.annotate.units import currency_before, unit_after
from provenance.model.witness import Annotation, AnnotationKind
from provenance.nouns import make

_DASHES = frozenset(("-", "—", "to"))
_JOINTS = _DASHES | {"and"}
_PLAIN = frozenset(("digits", "words"))
"""Forms of a figure that a sign, a rank or a half may go with."""
_MINUS = frozenset("-−")
_LARGEST = Decimal(10) ** 30
_SMALLEST = -_LARGEST
_NUMBER = AnnotationKind.NUMBER


def find_numbers(scan: Scan, dates: list[Annotation]) -> list[Annotation]:
    """NUMBER annotations in text order, none where a date stands."""
    taken = scan.covered(dates)
    found: list[Annotation] = []
    index = 0
    spelled = scan.exactly(words().starts)
    articles = scan.met(ARTICLES)
    for at in sorted({*spelled, *numerals_in(scan), *scan.digits, *scan.hyphened}):
        if at < index or taken[at] or (scan.folds[at] in articles and not may_count(scan, at)):
            continue
        figure = figure_at(scan, at) or roman_at(scan, at)
        if figure is None:
            continue
        number = _Number(scan, taken, figure)
        found.append(number.annotation())
        index = number.last + 1
    return found


class _Number:
    """A number as it grows from its figure: a currency before it, a second figure of a range, a unit behind it."""

    def __init__(self, scan: Scan, taken: bytearray, figure: Figure) -> None:
        self.scan = scan
        self.figure = figure
        self.first, self.last = figure.first, figure.last
        self.high: Figure | None = None
        self.score = False
        before = currency_before(scan, figure.first)
        self.unit = before[1] if before else ""
        if before:
            self.first = before[0]
        if not self.unit and figure.form in _PLAIN:
            self._find_sign()
            self._find_rank()
        self._find_unit()
        if scan.fold(self.last + 1) == "and":
            self._find_half()
        if scan.fold(self.last + 1) in _JOINTS:
            self._find_high(taken)
        if not self.unit:
            self.unit = self._age()

    def _find_sign(self) -> None:
        """minus 22 · -22: a number below zero."""
        scan, before = self.scan, self.first - 1
        if before < 0:
            return
        signed = (
            scan.tokens[before].text in _MINUS and scan.touches(before) and not (before and scan.touches(before - 1))
        )
        if signed or scan.folds[before] in ("minus", "negative"):
            self.first, self.figure = before, self.figure._replace(value=-self.figure.value)

    def _find_rank(self) -> None:
        """No. 2 · number one · #4: what calls the number by what it is goes with it."""
        scan, before = self.scan, self.first - 1
        if before < 0:
            return
        if scan.folds[before] in ("no.", "number") or (scan.folds[before] == "#" and scan.touches(before)):
            self.first = before

    def _find_half(self) -> None:
        """a minute and a half · two years and a half"""
        scan, last = self.scan, self.last
        halved = (scan.fold(last + 2), scan.fold(last + 3)) == ("a", "half")
        if halved and scan.folds[last].removesuffix("s") in words().durations and self.figure.form in _PLAIN:
            self.last, self.figure = last + 3, self.figure._replace(value=self.figure.value + Decimal("0.5"))

    def _find_unit(self) -> None:
        if self.figure.form == "multiple":
            self.unit = "times"
            return
        found = unit_after(self.scan, self.last, plain=self.figure.form != "ordinal")
        if found is None and not self.unit and self._is_compound():
            self.last += 2
        if found is not None and not (self.unit and found[1] in ("year", "day", "month", "week")):
            self.last, unit = found
            self.unit = self.unit or unit

    def _is_compound(self) -> bool:
        """A word is joined to the digits, as in "2-story": it is part of the number, as it is in "two-story"."""
        scan, last = self.scan, self.last
        joined = scan.fold(last + 1) == "-" and scan.touches(last) and scan.touches(last + 1)
        return joined and self.figure.form == "digits" and scan.fold(last + 2).isalpha() and scan.fold(last + 3) != "-"

    def _find_high(self, taken: bytearray) -> None:
        """The upper figure of a range ("10 to 15 percent") or the other side's score ("4-1")."""
        scan, mark = self.scan, self.scan.fold(self.last + 1)
        pair = mark in _DASHES or (mark == "and" and scan.fold(self.first - 1) == "between")
        if not pair or not _is_countable(self.figure):
            return
        at = self.last + 3 if scan.fold(self.last + 2) in ("$", "£", "€", "¥") else self.last + 2
        high = figure_at(scan, at) if at < len(scan.folds) and not taken[at] else None
        if high is None or not _is_countable(high):
            return
        spelled_mark = mark in ("to", "and")
        touching = scan.touches(self.last) and scan.touches(self.last + 1)
        if not spelled_mark and not touching:
            return
        self._join(high, spelled_mark)

    def _join(self, high: Figure, spelled_mark: bool) -> None:
        found = unit_after(self.scan, high.last, plain=True)
        unit = found[1] if found else ""
        if self.unit and unit and unit != self.unit and not (self.unit == "usd" and unit in ("year", "day")):
            return
        low = self.figure
        if high.scaled and not low.scaled and low.value < high.value / high.power and high.power > 1:
            low = low._replace(value=low.value * high.power)
        if low.value >= high.value:
            change = spelled_mark and self.scan.fold(self.first - 1) == "from"
            if change or self.unit or unit or low.value > 500:
                return
            self.score = True
        self.figure, self.high = low, high
        self.last = found[0] if found else high.last
        self.unit = self.unit or unit or ("score" if self.score else "")

    def _age(self) -> str:
        """ "aged 28", "age 28" and "Smith, 28," are ages."""
        scan, figure = self.scan, self.figure
        if figure.form not in ("digits", "words") or self.high is not None or not 0 < figure.value < 120:
            return ""
        before, after = scan.fold(self.first - 1), scan.fold(self.last + 1)
        if before in ("age", "aged", "ages"):
            return "year-old"
        named = self.first >= 2 and scan.tokens[self.first - 2].text[0].isupper()
        if figure.form == "digits" and before == "," and after in (",", ".") and named:
            month = scan.tokens[self.first - 2].text
            return "year-old" if month.isalpha() or "'" in month else ""
        return ""

    def annotation(self) -> Annotation:
        tokens = self.scan.tokens
        facts = tuple(self._facts())
        start, end = tokens[self.first].start, tokens[self.last].end
        return make(Annotation, (_NUMBER, start, end, plain(self.figure.value), facts))

    def _facts(self) -> list[tuple[str, str]]:
        facts = [("unit", self.unit)] if self.unit else []
        facts.append(("form", self.figure.form))
        if self.high is not None:
            facts.append(("high", plain(self.high.value)))
        if self.figure.vague:
            facts.append(("vague", self.figure.vague))
        if self._is_pronoun():
            facts.append(("pronoun", "yes"))
        return facts

    def _is_pronoun(self) -> bool:
        """ "one" that counts nothing: no one, one of them, the right one."""
        scan = self.scan
        if scan.folds[self.figure.first] != "one" or self.first != self.last or self.unit:
            return False
        before, after = scan.fold(self.first - 1), scan.fold(self.last + 1)
        return after in words().pronoun_after or before in words().pronoun_before or not after[:1].isalnum()


def _is_countable(figure: Figure) -> bool:
    """It can be an end of a range: no ordinal, fraction or numeral, and no "dozens"."""
    return figure.form not in ("ordinal", "fraction", "roman", "duration") and not figure.vague


def plain(value: Decimal) -> str:
    """A decimal as plain digits without trailing zeros: 1300000, 0.5."""
    if not _SMALLEST < value < _LARGEST:
        return str(value)
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
