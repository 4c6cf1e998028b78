"""What the words of time mean, each by itself: "mid-July", "16th", "FY2024"."""

from functools import cache

from provenance import lexicons
from provenance.model.witness import Token


@cache
def time_words() -> dict[str, str]:
    """Each word of time, folded, with what it means: "slot value"."""
    found = {
        form.strip(): meaning for meaning, forms in lexicons.columns("dates", "moments") for form in forms.split(",")
    }
    for table, slot in (("weekdays", "day"), ("months", "month")):
        for value, forms in lexicons.columns("dates", table):
            for form in forms.split(","):
                found[form.strip().casefold()] = f"{slot} {value}"
    for word, value in lexicons.columns("numbers", "ordinals"):
        if int(value) <= 31:
            found.setdefault(word, f"number {value}")
    found |= {word: f"decade 19{value}" for word, value in lexicons.columns("numbers", "aged") if int(value) > 10}
    return found


def meanings(token: Token, words: dict[str, str]) -> tuple[str, ...]:
    """What a word means, or the parts of a compound: "mid-July", "June-August", "16th", "FY2024", "1970's"."""
    fold = token.fold
    if fold in (",", "'"):
        return ("glue",)
    if fold in words and (token.text[0].isupper() or not words[fold].startswith(("day ", "month "))):
        return (words[fold],)
    if fold.endswith("'s") and words.get(fold[:-2], "").startswith("period "):
        return (words[fold[:-2]],)
    if "-" in fold and fold != "-" and len(fold) < 40:
        parts = [words.get(part) or _figure(part) for part in fold.split("-")]
        joint = ("to",) if len(parts) == 2 and not str(parts[0]).startswith(("edge", "number")) else ()
        return (str(parts[0]), *joint, *map(str, parts[1:])) if all(parts) else ()
    figure = _figure(fold)
    return (figure,) if figure else ()


def _figure(fold: str) -> str:
    """16, 16th, 2024, '24, q1, h2, fy2024."""
    if fold[:2] in ("fy", "q1", "q2", "q3", "q4", "h1", "h2"):
        if fold[0] in "qh" and len(fold) == 2:
            return f"{'quarter' if fold[0] == 'q' else 'half'} {fold[1]}"
        if fold[:2] == "fy" and fold[2:].isdecimal() and len(fold) in (4, 6):
            return f"fiscal 20{fold[-2:]}"
    decade = fold.removesuffix("'s") if fold.endswith("0's") else fold.removesuffix("s") if fold.endswith("0s") else ""
    if decade.isdecimal() and len(decade) in (2, 4):
        return f"decade {decade if len(decade) == 4 else '19' + decade}"
    digits = fold.rstrip("stndrh") if fold[-2:] in ("st", "nd", "rd", "th") else fold
    if not digits.isdecimal() or len(digits) > 4 or not digits.isascii():
        return ""
    if len(digits) == 4:
        return f"year {digits}" if digits == fold and "1500" <= digits < "2100" else ""
    return f"number {int(digits)}" if len(digits) < 3 and 0 < int(digits) <= 31 else ""
