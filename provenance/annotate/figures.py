"""The bare figure of a number: digits, words, fractions and multipliers, before any unit."""

import re
from decimal import Decimal
from functools import cache

from provenance.annotate.fractions import fraction_at, mixed_in, of_one, part, vulgar_at
from provenance.annotate.number_words import Figure, words
from provenance.annotate.scan import Scan
from provenance.late import late, late_where
from provenance.nouns import make

_DIGITS = late(r"(?:\d{1,3}(?:,\d{2,3})+|\d+)(?:\.\d+)?$")
_DOTTED = late_where((".",), r"\d{1,3}(?:\.\d{3}){2,}$")
_SUFFIXED = late(r"((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)([a-z]{1,4})$")
_ORDINAL = late(r"(\d{1,3}(?:,\d{3})+|\d+)(?:st|nd|rd|th)$")
_DURATION = late(r"(\d{1,3}):([0-5]\d)(?::([0-5]\d))?(\.\d+)?$")
_AGED = late(r"([1-9]0)s$")
_GROUP_SPACES = frozenset((" ", "\u00a0", "\u2009", "\u202f"))
_MONEY = frozenset(("$", "£", "€", "¥", "₹"))
ARTICLES = frozenset(("a", "an"))
_NOT_COUNTED = frozenset(("hand", "guess", "guessed", "guessing", "ever"))
"""Behind an ordinal and a hyphen, these make a word that counts nothing: second-hand, second-guess, first-ever."""

_ONE = Decimal(1)
_MOST_DIGITS = 24
"""A run of more digits than this is no number that anybody reads."""


def figure_at(scan: Scan, at: int) -> Figure | None:
    """The figure that begins at a token."""
    fold = scan.folds[at]
    if fold[0].isdigit():
        return _from_digits(scan, at, fold)
    if fold in words().starts:
        return _from_words(scan, at, fold)
    if "-" in fold:
        return _from_compound(scan, at, fold)
    return None


def _from_digits(scan: Scan, at: int, fold: str) -> Figure | None:
    if len(fold) > _MOST_DIGITS:
        return None
    is_plain = fold.isdecimal()
    if not is_plain and _DOTTED.match(fold):
        fold = fold.replace(".", "")
    if is_plain or _DIGITS.match(fold):
        if (grouped := _grouped(scan, at)) is not None:
            return _scaled(scan, at, grouped[0], grouped[1], "digits")
        value = Decimal(fold.replace(",", ""))
        return fraction_at(scan, at, value) or _plain_digits(scan, at) or _scaled(scan, at, at, value, "digits")
    if duration := _DURATION.match(fold):
        return Figure(at, at, _seconds(duration), "duration")
    if ordinal := _ORDINAL.match(fold.partition("-")[0]):
        return Figure(at, at, Decimal(ordinal.group(1).replace(",", "")), "ordinal")
    if aged := _AGED.match(fold):
        return Figure(at, at, Decimal(aged.group(1)), "digits", fold)
    if mixed := mixed_in(fold):
        return vulgar_at(at, mixed)
    return _suffixed(scan, at, fold)


def _grouped(scan: Scan, at: int) -> tuple[int, Decimal] | None:
    """130 000 · 1 300 000: groups of three digits parted by one space. The last token, and the value."""
    if not _is_group(scan, at + 1):
        return None
    first = scan.folds[at]
    if len(first) > 3 or not first.isdecimal() or first[0] == "0" or _names_a_number(scan, at):
        return None
    last = at + 1
    while last - at < 6 and _is_group(scan, last + 1):
        last += 1
    return last, Decimal("".join(scan.folds[at : last + 1]))


def _names_a_number(scan: Scan, at: int) -> bool:
    """A capital before it, as in "Highway 66", or a mark that touches it: the digits behind are another number."""
    if at == 0:
        return False
    before = scan.tokens[at - 1]
    return (before.text[0].isupper() and at - 1 not in scan.opens) or (scan.touches(at - 1) and before.text.isalnum())


def _is_group(scan: Scan, at: int) -> bool:
    fold = scan.fold(at)
    if len(fold) != 3 or not fold.isdecimal():
        return False
    return scan.text[scan.tokens[at - 1].end : scan.tokens[at].start] in _GROUP_SPACES


def _seconds(duration: re.Match[str]) -> Decimal:
    """The seconds of 3:41.20 (minutes and seconds) and 2:05:30 (hours, minutes and seconds)."""
    first, second, third, part = duration.groups()
    fields = [int(first), int(second)] if third is None else [int(first) * 60 + int(second), int(third)]
    return Decimal(fields[0] * 60 + fields[1]) + Decimal(part or 0)


def _suffixed(scan: Scan, at: int, fold: str) -> Figure | None:
    """1.3m · 5bn · 20km: digits that a multiplier or a unit touches. The unit is found again in units.py."""
    suffixed = _SUFFIXED.match(fold.partition("-")[0])
    if suffixed is None:
        return None
    value, suffix = Decimal(suffixed.group(1).replace(",", "")), suffixed.group(2)
    power = words().magnitudes.get(suffix)
    if power is not None and len(suffix) <= 3:
        return Figure(at, at, value * power, "mixed", power=power)
    return Figure(at, at, value, "digits") if suffix in words().measures and suffix in scan.tokens[at].text else None


def _plain_digits(scan: Scan, at: int) -> Figure | None:
    """303-555-0100: three groups of digits or more are one string that counts nothing."""
    if scan.fold(at + 1) != "-":
        return None
    last = at
    while last - at < 10 and scan.fold(last + 1) == "-" and scan.fold(last + 2).isdecimal() and scan.touches(last):
        last += 2
    if last < at + 4 and not (last == at + 2 and len(scan.folds[at]) == 3 and len(scan.folds[last]) == 4):
        return None
    return Figure(at, last, Decimal("".join(scan.folds[at : last + 1 : 2])[:_MOST_DIGITS]), "string")


def _scaled(scan: Scan, first: int, last: int, value: Decimal, form: str) -> Figure:
    """The figure with the multiplier behind it: 1.3 million, 2 hundred thousand, 5 dozen."""
    table = words()
    power = _ONE
    while last - first < 8:
        word = scan.fold(last + 1)
        word_at = last + 1
        if word == "-" and scan.touches(last):
            word, word_at = scan.fold(last + 2), last + 2
        head = word.partition("-")[0]
        found = table.magnitudes.get(head)
        if found is not None and len(head) < 3 and scan.tokens[word_at].text.isupper() and head != "bn":
            found = None
        if found is not None and head == "m" and not scan.touches(last) and scan.fold(first - 1) not in _MONEY:
            break  # 2.3 m are metres
        if found is None and word in table.collectives and word != "gross":
            found = Decimal(table.collectives[word])
        if found is None:
            break
        value, power, last = value * found, power * found, word_at
        form = "mixed" if form == "digits" else form
        if head != word:
            break
    return make(Figure, (first, last, value, form, "", power))


def _from_compound(scan: Scan, at: int, fold: str) -> Figure | None:
    """two-thirds, one-half, four-year, three-quarters; "four-year" gives 4 and leaves the unit to units.py."""
    table = words()
    head, _, tail = fold.partition("-")
    if head == "number" and tail in table.cardinals:
        return Figure(at, at, Decimal(table.cardinals[tail]), "words")
    number = table.cardinals.get(head)
    if number is None:
        ordinal = table.ordinals.get(f"{head}-{tail.partition('-')[0]}", table.ordinals.get(head))
        return Figure(at, at, Decimal(ordinal), "ordinal") if ordinal is not None and tail not in _NOT_COUNTED else None
    if tail in table.fractions and tail not in ("second",):
        return of_one(scan, Figure(at, at, part(number, table.fractions[tail]), "fraction"))
    two = f"{head}-{tail.partition('-')[0]}"
    if two in table.cardinals:
        return Figure(at, at, Decimal(table.cardinals[two]), "words")
    return Figure(at, at, Decimal(number), "words") if tail else None


def _from_words(scan: Scan, at: int, fold: str) -> Figure | None:
    table = words()
    if fold in ARTICLES:
        return _after_article(scan, at)
    if fold == "half" or fold in ("quarter", "halves", "quarters"):
        return _half(scan, at)
    if fold in table.cardinals:
        return _cardinal(scan, at)
    if fold in table.vague:
        return _vague(scan, at, fold)
    if fold in table.aged:
        return Figure(at, at, Decimal(table.aged[fold]), "words", f"{table.aged[fold]}s")
    if fold in table.multiples:
        return Figure(at, at, Decimal(table.multiples[fold]), "multiple")
    if fold == "dozen":
        return Figure(at, at, Decimal(12), "words")
    if fold in table.magnitudes:
        return Figure(at, at, table.magnitudes[fold], "words", power=table.magnitudes[fold])
    if fold in table.ordinals and not (fold == "second" and at and scan.folds[at - 1] in ("a", "per", "every")):
        return Figure(at, at, Decimal(table.ordinals[fold]), "ordinal")
    return None


def _vague(scan: Scan, at: int, fold: str) -> Figure:
    """dozens · tens of thousands · hundreds of millions."""
    table, second = words(), scan.fold(at + 2)
    value = Decimal(table.vague[fold])
    if scan.fold(at + 1) == "of" and second in table.vague and table.vague[second] > 99:
        return Figure(at, at + 2, value * table.vague[second], "words", f"{fold} of {second}")
    return Figure(at, at, value, "words", fold)


def may_count(scan: Scan, at: int) -> bool:
    """The word behind an article may make a number of the two; of most words one look tells that it does not."""
    return scan.fold(at + 1).partition("-")[0] in _counted()


@cache
def _counted() -> frozenset[str]:
    """Words behind an article with which `_after_article` finds a number, or their first part."""
    table = words()
    found = {"half", "dozen", "score", "couple", *table.magnitudes, *table.durations, *table.fractions}
    return frozenset([word.partition("-")[0] for word in found])


def _after_article(scan: Scan, at: int) -> Figure | None:
    """a dozen · a hundred · a million · a half · a quarter · a third of."""
    table, word = words(), scan.fold(at + 1)
    if word == "half" and scan.fold(at + 2) in ("dozen", "million", "billion"):
        return _half(scan, at + 1)
    if word == "dozen" or (word == "score" and scan.fold(at + 2) == "of"):
        return Figure(at, at + 1, Decimal(table.collectives[word]), "words")
    if len(word) > 3 and word.partition("-")[0] in table.magnitudes:
        return _scaled(scan, at, at, Decimal(1), "words")
    if word in table.durations and scan.fold(at - 1) in table.before_duration:
        return Figure(at, at, Decimal(1), "words")
    parts = table.fractions.get(word)
    if parts and word in ("half", "quarter", "third", "fifth", "tenth") and _is_share(scan, at):
        return of_one(scan, Figure(at, at + 1, part(1, parts), "fraction"))
    if word == "couple" and scan.fold(at + 2) == "of":
        return Figure(at, at + 1, Decimal(2), "words", "couple")
    return None


def _is_share(scan: Scan, at: int) -> bool:
    """ "a third of the boats", "by a quarter": a share, where "a third man" is one of several."""
    if scan.fold(at + 2) == "of":
        return True
    return scan.fold(at - 1) in ("by", "nearly", "almost", "about") and not scan.fold(at + 2)[:1].isalpha()


def _half(scan: Scan, at: int) -> Figure | None:
    """half · half a million · half of; not the second half, not the third quarter."""
    table, fold = words(), scan.folds[at]
    before = scan.fold(at - 1)
    if fold != "half" or before in table.periods or before[:1].isdigit() or before in table.ordinals:
        return None
    after = at + 1 if scan.fold(at + 1) not in ("a", "an") else at + 2
    word = scan.fold(after)
    if word in ("million", "billion", "trillion", "dozen"):
        power = table.magnitudes.get(word) or Decimal(table.collectives[word])
        return Figure(at, after, power / 2, "words", power=power)
    if after == at + 2 and (word in table.durations or word in ("percent", "percentage", "per", "mile", "pound")):
        return Figure(at, at + 1, Decimal("0.5"), "fraction")
    return Figure(at, at, Decimal("0.5"), "fraction")


def _cardinal(scan: Scan, at: int) -> Figure:
    """twenty-one · one hundred and five · two million three hundred thousand · two and a half · one third."""
    table = words()
    total, group, power, last = Decimal(0), Decimal(table.cardinals[scan.folds[at]]), Decimal(1), at
    while last - at < 12:
        word = scan.fold(last + 1)
        skip = 1
        if word == "and" and power > 1 and scan.fold(last + 2) in table.cardinals:
            word, skip = scan.fold(last + 2), 2
        if word in table.magnitudes and len(word) > 3:
            if word == "hundred":
                group *= 100
            else:
                total, group = total + group * table.magnitudes[word], Decimal(0)
            power = max(power, table.magnitudes[word])
        elif word == "dozen" and last == at:
            return Figure(at, last + 1, group * 12, "words", power=Decimal(12))
        elif word in table.cardinals and power > 1 and table.cardinals[word] < 100:
            group += table.cardinals[word]
        else:
            break
        last += skip
    return _and_part(scan, Figure(at, last, total + group, "words", power=power))


def _and_part(scan: Scan, figure: Figure) -> Figure:
    """two and a half (million) · one third · three quarters of."""
    last = figure.last
    if [scan.fold(last + 1), scan.fold(last + 2), scan.fold(last + 3)] == ["and", "a", "half"]:
        return _scaled(scan, figure.first, last + 3, figure.value + Decimal("0.5"), "words")
    parts = words().fractions.get(scan.fold(last + 1))
    if parts and figure.power == 1 and figure.value < 20 and scan.fold(last + 1) != "half":
        singular = not scan.fold(last + 1).endswith("s")
        if singular == (figure.value == 1) and scan.fold(last + 2) in ("of", "the", "and", ".", ","):
            return Figure(figure.first, last + 1, part(int(figure.value), parts), "fraction")
    return figure
