"""The verdict in plain sentences, said from the counts that the tally gives."""

from collections import Counter

from provenance.model.edit import Family
from provenance.model.report import Report, Tally
from provenance.model.verdict import Derivation
from provenance.render.view.words import count, listed, percent, sentence

_ONE = "the "
_DOINGS: dict[str, tuple[str, str, str]] = {
    "headline-change": ("changed", _ONE, "headline"),
    "quote-altered": ("changed", "", "quotation"),
    "quote-marks": ("changed", "", "set of quotation marks|sets of quotation marks"),
    "number-change": ("changed", "", "number"),
    "date-change": ("changed", "", "date"),
    "name-change": ("changed", "", "name"),
    "attribution-change": ("changed", "", "attribution"),
    "negation-change": ("changed", "", "negation"),
    "hedge-change": ("changed", "", "hedge"),
    "loaded-term": ("changed", "", "charged term"),
    "rewording": ("changed", "", "phrase"),
    "byline-change": ("changed", _ONE, "byline"),
    "dateline-change": ("changed", _ONE, "dateline"),
    "credit-change": ("changed", _ONE, "credit"),
    "link-change": ("changed", "", "link"),
    "quote-cut": ("cut", "", "quotation"),
    "attribution-cut": ("cut", "", "attribution"),
    "words-cut": ("cut", "", "run of words|runs of words"),
    "cut": ("cut", "", "passage"),
    "trim": ("cut", _ONE, "end|passages at the end"),
    "notice-cut": ("cut", "", "notice"),
    "quote-added": ("added", "", "quotation"),
    "attribution-added": ("added", "", "attribution"),
    "words-added": ("added", "", "run of words|runs of words"),
    "insertion": ("added", "", "passage"),
    "move": ("moved", "", "passage"),
    "split": ("split", "", "sentence"),
    "merge": ("merged", "", "run of sentences|runs of sentences"),
}
"""For each kind: what was done, the article where a page has one of it, and to what (singular|plural)."""
_DONE = ("changed", "cut", "added", "moved", "split", "merged")
_QUIET = {
    Family.ACCIDENTAL: "typography and punctuation",
    Family.STYLE: "house style",
    Family.FURNITURE: "page furniture",
}


def account(report: Report) -> str:
    """What an editor would say to a colleague who asks how the two copies compare."""
    tally = report.tally
    if report.verdict.derivation is Derivation.NONE:
        return _unrelated(report)
    if not report.edits:
        return "The republished copy is the original, word for word and mark for mark."
    kept = "All" if tally.kept == 1 else "None" if tally.kept == 0 else sentence(percent(tally.kept))
    sentences = [f"{kept} of the original’s words stand in the republished copy."]
    doings = _doings(report)
    if doings:
        sentences.append(sentence("; ".join(doings)) + ".")
    wires = sum(edit.explained_by is not None and edit.family not in _QUIET for edit in report.edits)
    if wires:
        sentences.append(
            f"{count(wires, 'difference')} {'stands' if wires == 1 else 'stand'} in a version of the wire too."
        )
    quiet = _small_things(tally)
    if quiet:
        sentences.append(f"{'Beyond that' if doings or wires else 'Otherwise'}, only {quiet}.")
    return " ".join(sentences)


def _unrelated(report: Report) -> str:
    share = sentence(percent(report.tally.kept))
    if not report.related:
        return "The two texts have nothing to do with each other. Their differences are not listed as edits."
    return f"{share} of the original’s words stand in the republished copy, too few to say that it was taken from it."


def _small_things(tally: Tally) -> str:
    """`12 differences of house style and 3 of typography and punctuation`, or nothing."""
    families = dict(tally.families)
    found = [(families[name], _QUIET[name]) for name in (Family.STYLE, Family.ACCIDENTAL) if families.get(name)]
    if not found:
        return ""
    (number, sort), *others = found
    return listed([f"{count(number, 'difference')} of {sort}", *(f"{many:,} of {other}" for many, other in others)])


def _doings(report: Report) -> list[str]:
    """`the headline and 2 numbers were changed`, one for each thing that was done, the weightiest kinds first."""
    titles = {kind.id: kind for kind in report.kinds}
    done: dict[str, list[tuple[str, bool]]] = {}
    order = {name: index for index, name in enumerate(_DOINGS)}
    kinds = Counter(edit.kind for edit in report.edits if edit.explained_by is None)
    for name, number in sorted(kinds.items(), key=lambda pair: order.get(pair[0], len(order))):
        family = titles[name].family if name in titles else Family.SUBSTANTIVE
        if number and family not in _QUIET:
            spoken = name.replace("-", " ")
            verb, article, noun = _DOINGS.get(name, ("changed", "", f"{spoken}|{spoken}"))
            done.setdefault(verb, []).append(_noun(number, article, noun))
    return [_clause(verb, done[verb]) for verb in _DONE if verb in done]


def _noun(number: int, article: str, noun: str) -> tuple[str, bool]:
    one, _, many = noun.partition("|")
    if article and (number == 1 or not many):
        return article + one, False
    return count(number, one, many), number != 1


def _clause(verb: str, nouns: list[tuple[str, bool]]) -> str:
    plural = len(nouns) > 1 or nouns[0][1]
    return f"{listed([noun for noun, _ in nouns])} {'were' if plural else 'was'} {verb}"


def shares(tally: Tally) -> str:
    """Kept, cut and added, as shares of story words."""
    return f"{percent(tally.kept)} kept · {percent(tally.cut)} cut · {percent(tally.added)} added"
