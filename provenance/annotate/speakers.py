"""Where the words that name a speaker begin and end, to the left of a verb or to the right of it."""

from functools import cache
from itertools import pairwise
from typing import NamedTuple

from provenance.annotate.reporting import reporting
from provenance.annotate.scan import Scan

_LONGEST = 16
_APPOSITION = 30
_MARKS = frozenset(('"', "'", ";", ":", "—", "(", ")", "[", "]", "…", ".", "?", "!", "•", "*", "|", ">"))


class Speaker(NamedTuple):
    """Tokens `first:last` are the speaker's own words, `start` is where the phrase begins that holds them."""

    start: int
    first: int
    last: int


def is_of_somebody(scan: Scan, first: int, last: int) -> bool:
    """ "lawyers for the board": several, and whose they are."""
    folds = scan.folds[first : last - 1]
    return any(a.endswith("s") and b in ("for", "of", "from", "at", "in") for a, b in pairwise(folds))


def speaker_left(scan: Scan, dated: bytearray, verb: int, floor: int) -> Speaker | None:
    """The speaker whose words end before the token `verb`; `floor` is the sentence's first token."""
    last = verb
    if last - _LETTERS > floor and _gives_letters(scan, last - _LETTERS):
        last -= _LETTERS
    if last <= floor:
        return None
    if scan.folds[last - 1] == ",":
        return _with_apposition(scan, dated, last, floor)
    if scan.folds[last - 1] in ("who", "which") or _is_of_itself(scan, last - 1):
        return _antecedent(scan, last - 1, floor)
    if scan.folds[last - 1] in reporting().pronouns:
        return Speaker(last - 1, last - 1, last)
    first = _without_lead(scan, dated, _begin(scan, last, floor), last)
    return Speaker(first, first, last) if _names_somebody(scan, first, last) else None


def _begin(scan: Scan, last: int, floor: int) -> int:
    """The leftmost token that can belong to the words before `last`."""
    at = last
    lowest = max(floor, last - _LONGEST)
    relative = False
    limits = _limits()
    while at > lowest:
        fold = scan.folds[at - 1]
        if fold not in limits:
            at -= 1
            continue
        if fold == "," or fold in _MARKS:
            break
        if fold == "who" and at < last:
            relative = True
        elif _parts(scan, at - 1, lowest, last, relative):
            break
        at -= 1
    return at


@cache
def _limits() -> frozenset[str]:
    """Folds at which a speaker's words may begin or end; none of the others does."""
    words = reporting()
    strong = [form for form, verb in words.verbs.items() if verb.strong and verb.form == "past"]
    return frozenset((",", "who")).union(_MARKS, words.finite, words.boundaries, strong)


def _parts(scan: Scan, at: int, lowest: int, last: int, relative: bool) -> bool:
    """A word that the speaker's words cannot hold: a verb that says something, a conjunction, an earlier "said"."""
    words, fold = reporting(), scan.folds[at]
    if fold in words.finite:
        return at + 1 < last and not _relative_left(scan, at, lowest)
    if fold in words.boundaries:
        return not relative and not (fold == "and" and _joins(scan, at))
    verb = words.verbs.get(fold)
    return verb is not None and verb.strong and verb.form == "past"


def _relative_left(scan: Scan, at: int, lowest: int) -> bool:
    return any(fold == "who" for fold in scan.folds[max(lowest, at - 4) : at])


def _joins(scan: Scan, at: int) -> bool:
    """ "and" between two names or two plural nouns belongs to one speaker."""
    if at == 0 or at + 1 >= len(scan.tokens):
        return False
    before, after = scan.tokens[at - 1], scan.tokens[at + 1]
    if before.text[0].isupper() and after.text[0].isupper():
        return True
    return before.fold.endswith("s") and (after.fold.endswith("s") or scan.fold(at + 2).endswith("s"))


def _without_lead(scan: Scan, dated: bytearray, first: int, last: int) -> int:
    """The words without what only leads up to the speaker: "But", "On Thursday", "Earlier"."""
    words = reporting()
    while first < last - 1:
        fold = scan.folds[first]
        lead = (
            fold in words.boundaries or is_adverb(scan, first) or fold in ("still", "also", "later", "earlier", "today")
        )
        if lead or dated[first] or (fold in reporting().prepositions and dated[first + 1]):
            first += 1
        else:
            break
    return first


def is_adverb(scan: Scan, at: int) -> bool:
    """ "Reportedly", "quickly"; not "family", and not "Kelly" inside a sentence."""
    token = scan.tokens[at]
    if not token.fold.endswith("ly") or token.fold in reporting().not_adverbs:
        return False
    return token.text[0].islower() or at in scan.opens


def _names_somebody(scan: Scan, first: int, last: int) -> bool:
    """The words can be a speaker: they end in a noun or name or are a pronoun that speaks."""
    if last <= first:
        return False
    head, start = scan.tokens[last - 1], scan.folds[first]
    words = reporting()
    if head.fold in words.pronouns:
        return last - first == 1
    if (
        head.fold in reporting().prepositions
        or head.fold in reporting().finite
        or head.fold in words.between
        or head.fold in ("the", "a", "an")
    ):
        return False
    if not head.text[0].isalnum() or is_adverb(scan, last - 1) or (head.text[0].isdigit() and last - first == 1):
        return False
    return start not in reporting().prepositions and start not in ("there", "to", "not")


def _with_apposition(scan: Scan, dated: bytearray, last: int, floor: int) -> Speaker | None:
    """ "Lucero, the deputy director, said": the words before the first comma of the clause that names somebody."""
    lowest = max(floor, last - _APPOSITION)
    start = last - 1
    commas = [last - 1]
    while start > lowest and scan.folds[start - 1] not in (";", ":", "—", "…", "?", "!", "("):
        if scan.folds[start - 1] == '"':
            opener = _opener_of(scan, start - 1, lowest)
            if opener is None:
                break
            start = opener
            continue
        start -= 1
        if scan.folds[start] == ",":
            commas.append(start)
    commas.reverse()
    for comma in commas[:-1]:
        first = _without_lead(scan, dated, start, comma)
        if scan.folds[start] not in reporting().subordinating and _is_plain(scan, first, comma):
            return Speaker(first, first, comma)
        start = comma + 1
    return None


def _opener_of(scan: Scan, mark: int, lowest: int) -> int | None:
    """The mark that opens a few quoted words which end at `mark`; None for a longer quotation."""
    return next((at for at in range(mark - 1, max(lowest, mark - 8) - 1, -1) if scan.folds[at] == '"'), None)


def _is_plain(scan: Scan, first: int, last: int) -> bool:
    """The words are a name or noun with nothing said of it."""
    if last - first > _LONGEST or any(fold in reporting().finite for fold in scan.folds[first:last]):
        return False
    return _names_somebody(scan, first, last)


def _is_of_itself(scan: Scan, at: int) -> bool:
    """ "a group that says it has 900 members": the relative pronoun, and behind the verb who speaks."""
    return (
        scan.folds[at] == "that"
        and scan.fold(at + 1) in ("says", "say", "said", "claims")
        and (scan.fold(at + 2) in ("it", "he", "she", "they"))
    )


def _antecedent(scan: Scan, who: int, floor: int) -> Speaker | None:
    """ "Lucero, who said": the name or noun before "who". The phrase itself begins with "who"."""
    last = who - 1 if who > floor and scan.folds[who - 1] == "," else who
    first = last
    while first > max(floor, last - 5) and scan.tokens[first - 1].text[0].isupper():
        first -= 1
    if first == last:
        if last == who and last - 1 >= floor and scan.tokens[last - 1].text[0].isalpha():
            return Speaker(who, last - 1, last)
        return Speaker(who, who, who + 1)
    return Speaker(who, first, last)


def speaker_right(scan: Scan, first: int, ceiling: int) -> tuple[Speaker, int] | None:
    """The speaker that begins at a token after the verb, and where the words about the speaker end (half-open)."""
    at = first
    limit = min(ceiling, first + _LONGEST)
    while at < limit:
        fold = scan.folds[at]
        if at > first and _gives_letters(scan, at):
            at += _LETTERS
            continue
        if fold == "," or fold in _MARKS or fold in reporting().stops or (fold in reporting().finite and at > first):
            break
        if fold in ("in", "on", "at", "to", "by", "from", "with") and at > first:
            break
        at += 1
    at = min(at, ceiling)
    last = at - _LETTERS if scan.folds[at - 1] == ")" else at
    if not _names_somebody(scan, first, last):
        return None
    return Speaker(first, first, last), _apposition_right(scan, at, ceiling)


def _gives_letters(scan: Scan, at: int) -> bool:
    """Letters in brackets behind a name: "of the Inland Seamen's Union (ISU)"."""
    return scan.folds[at] == "(" and scan.fold(at + 2) == ")" and scan.tokens[at + 1].text.isupper()


_LETTERS = 3
"""Tokens of them with their brackets."""


def _apposition_right(scan: Scan, at: int, ceiling: int) -> int:
    """Where ", the deputy director of the agency" ends that may follow a name."""
    if at + 1 >= ceiling or scan.folds[at] != ",":
        return at
    following = scan.tokens[at + 1]
    if following.fold not in reporting().determiners and not following.text[0].isalnum():
        return at
    if following.fold in reporting().stops or following.fold in (
        "and",
        "he",
        "she",
        "they",
        "in",
        "on",
        "at",
        "citing",
    ):
        return at
    stop = at + 1
    limit = min(ceiling, at + _APPOSITION)
    while stop < limit and scan.folds[stop] not in _MARKS and scan.folds[stop] != ",":
        if scan.folds[stop] in reporting().finite:
            return at
        stop += 1
    return stop


def ends_clause(scan: Scan, first: int, ceiling: int) -> bool:
    """What begins at a token is a bare name or noun up to a mark or the sentence's end: nothing is said of it."""
    closed = first
    for at in range(first, min(ceiling, first + _LONGEST)):
        fold = scan.folds[at]
        if at < closed:
            continue
        if at > first and _gives_letters(scan, at):
            closed = at + _LETTERS
            continue
        if fold in (",", ".", "?", "!", "who", "in", "during", "on"):
            return at > first
        if fold in _MARKS:
            return False
        if fold in reporting().finite or fold in ("that", "to") or scan.folds[first] in reporting().pronouns:
            return False
    return ceiling - first < _LONGEST and ceiling > first
