"""Cuts blocks that hold two things: a dateline at the head of a lede, a credit or a notice at the tail of a graf."""

from provenance.model.document import FurnitureSort, Role
from provenance.model.span import Span
from provenance.segment.dateline import dateline_end, told_dateline_end
from provenance.segment.drafts import Draft, Splitter, draft
from provenance.segment.first_look import first_guess
from provenance.segment.guess import Guess
from provenance.segment.look import Look, look_at

_TAIL_ROLES = (Role.CREDIT, Role.DISCLAIMER, Role.NOTICE)
_TAIL_SORTS = (
    FurnitureSort.RELATED,
    FurnitureSort.NEWSLETTER,
    FurnitureSort.COPYRIGHT,
    FurnitureSort.APP_PROMO,
    FurnitureSort.SOURCE_LINK,
    FurnitureSort.CORRECTION_FORM,
)
_GRAF, _DATELINE = Role.GRAF, Role.DATELINE
_CUT = (None, Role.GRAF, Role.LIST)
_MOST_TAILS = 4
_SHORTEST_HEAD = 4
_SHORT_BLOCK = 40
"""Words of a block up to which it is furniture as a whole if its look says so, and is not cut."""
_TOLD = 20_000
"""Code points behind the lede in which the place of a dateline with a colon is looked for."""
_LEDES = 3
"""The dateline stands at one of the first grafs of the story, or nowhere."""


def cut_tails(text: str, whole: Draft, split: Splitter) -> list[Draft]:
    """`whole`, or what is left of it and its last sentences where they are credit, notice, disclaimer or furniture."""
    if whole.stated not in _CUT:
        return [whole]
    cut = len(whole.sentences)
    while cut > 1 and len(whole.sentences) - cut < _MOST_TAILS and _is_tail(whole.sentences[cut - 1].of(text)):
        cut -= 1
    if cut == len(whole.sentences):
        return [whole]
    if whole.look.count <= _SHORT_BLOCK and first_guess(whole.look) is not None:
        return [whole]
    head = Look(text[whole.span.start : whole.sentences[cut - 1].end])
    if not head.is_prose or head.count < _SHORTEST_HEAD or first_guess(head) is not None:
        return [whole]
    kept = draft(text, Span(whole.span.start, whole.sentences[cut - 1].end), split, whole.stated)
    return [kept, *(draft(text, span, split, whole.stated) for span in whole.sentences[cut:])]


def _is_tail(sentence: str) -> bool:
    look = look_at(sentence)
    guess = first_guess(look)
    if guess is None or guess.doubt > 0 or look.count < 2:
        return False
    return guess.role in _TAIL_ROLES or (guess.role is Role.FURNITURE and guess.sort in _TAIL_SORTS)


def cut_dateline(text: str, drafts: list[Draft], split: Splitter) -> list[Draft]:
    """`drafts`, with the dateline of the lede as a block of its own."""
    if any(d.is_a(_DATELINE) for d in drafts):
        return drafts
    grafs = [index for index, d in enumerate(drafts) if d.is_a(_GRAF)][:_LEDES]
    for index in grafs:
        span = drafts[index].span
        end = dateline_end(drafts[index].look.text) or (
            told_dateline_end(drafts[index].look.text, text[span.end : span.end + _TOLD]) if index == grafs[0] else 0
        )
        rest = text[span.start + end : span.end]
        if end and rest.strip():
            start = span.start + end + len(rest) - len(rest.lstrip())
            head = Draft(
                Span(span.start, span.start + end),
                [Span(span.start, span.start + end)],
                Look(text[span.start : span.start + end]),
            )
            head.guess = Guess(Role.DATELINE, "The head of the lede is a dateline.")
            tail = draft(text, Span(start, span.end), split, drafts[index].stated)
            tail.guess = drafts[index].guess
            return [*drafts[:index], head, tail, *drafts[index + 1 :]]
    return drafts
