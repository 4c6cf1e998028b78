"""Furniture comes in boxes: a line between two lines of one is of the box, a poll's question of its answers."""

from provenance.late import late_where
from provenance.model.document import FurnitureSort, Role
from provenance.segment.drafts import Draft
from provenance.segment.guess import LIKELY_FURNITURE, furniture
from provenance.segment.vocabulary import word_set

_BOXED = (
    FurnitureSort.POLL,
    FurnitureSort.NEWSLETTER,
    FurnitureSort.COMMENTS,
    FurnitureSort.APP_PROMO,
    FurnitureSort.BIO,
    FurnitureSort.CORRECTION_FORM,
    FurnitureSort.OTHER,
    FurnitureSort.COPYRIGHT,
    FurnitureSort.TAGS,
    FurnitureSort.SHARE,
    FurnitureSort.NAVIGATION,
)
_OPEN_ROLES = (Role.GRAF, Role.SUBHEAD, Role.LIST, Role.DEK)
_SHORT = 16
"""Words of a sentence that a box may hold between its lines."""
_ANSWER = 7
_SHARE = late_where(("%", "cent"), r"\d{1,3}(?:\.\d+)?\s?(?:%|per ?cent)\)?$|^\d{1,3}(?:\.\d+)?\s?%\s")
_MOST_ANSWERS = 10
_QUESTION = 32


def read_boxes(drafts: list[Draft]) -> None:
    """Gives the lines that stand inside a box of furniture the sort of the box, with a doubt."""
    for index, draft in enumerate(drafts):
        _read_in_row(drafts, index)
        _read_shares(drafts, index)
        if draft.is_a(*_OPEN_ROLES):
            if draft.look.asks:
                _read_poll(drafts, index)
            else:
                _read_between(drafts, index)


def _read_shares(drafts: list[Draft], index: int) -> None:
    """ "Of course 81%" above "Not really 19%": answers of a poll, with what was voted for each."""
    pair = drafts[index : index + 2]
    if len(pair) == 2 and all(
        _is_share(each) and (_is_open(each) or each.has_sort(FurnitureSort.POLL)) for each in pair
    ):
        for each in pair:
            if each.has_sort(FurnitureSort.POLL):
                continue
            each.guess = furniture(FurnitureSort.POLL, "A line that ends in a share, beside another.", LIKELY_FURNITURE)


def _is_share(draft: Draft) -> bool:
    return 2 <= draft.look.count <= _ANSWER + 1 and _SHARE.search(draft.look.text) is not None


_ROWS = (FurnitureSort.SHARE, FurnitureSort.NAVIGATION)


def _read_in_row(drafts: list[Draft], index: int) -> None:
    """ "X" between "Facebook" and "Reddit" is a button, "Video" below "World" and "Business" is the menu's."""
    draft = drafts[index]
    if draft.look.count > 2 or draft.guess is None or draft.guess.role not in (Role.FURNITURE, Role.CAPTION):
        return
    near = (*drafts[max(0, index - 1) : index], *drafts[index + 1 : index + 2])
    beside = [d.guess.sort for d in near if d.guess is not None and d.has_sort(*_ROWS) and d.look.count <= 3]
    for sort in _ROWS:
        is_beside = beside and all(one == sort for one in beside)
        if is_beside and draft.guess.sort != sort and _may_stand_in_row(draft, sort):
            draft.guess = furniture(sort, "A word in a row of buttons.", LIKELY_FURNITURE)


def _may_stand_in_row(draft: Draft, sort: str) -> bool:
    tables = ("share",) if sort == FurnitureSort.SHARE else ("navigation", "sections")
    words = draft.look.words
    if words in (("x",), ("more",)):
        return True
    return bool(words) and all(any(word in word_set("labels", table) for table in tables) for word in words)


def _read_poll(drafts: list[Draft], index: int) -> None:
    """A question with a poll's line above or, behind short answers, below it."""
    look = drafts[index].look
    if look.count > _QUESTION or look.opens_quotation or look.is_speech:
        return
    answers: list[Draft] = []
    is_poll = index > 0 and drafts[index - 1].has_sort(FurnitureSort.POLL)
    for below in drafts[index + 1 : index + 1 + _MOST_ANSWERS]:
        if below.has_sort(FurnitureSort.POLL):
            is_poll = True
        elif below.look.count <= _ANSWER and not below.look.is_prose and _is_open(below):
            answers.append(below)
        else:
            break
    for draft in [drafts[index], *answers] if is_poll else ():
        draft.guess = furniture(
            FurnitureSort.POLL, "A question and its answers, beside a poll's line.", LIKELY_FURNITURE
        )


def _is_open(draft: Draft) -> bool:
    return draft.is_a(*_OPEN_ROLES) or (draft.guess is not None and draft.guess.doubt > 0)


def _read_between(drafts: list[Draft], index: int) -> None:
    """A line between two of boxes is of the box; a finished sentence only where both are of the same."""
    look = drafts[index].look
    if look.count > _SHORT or look.opens_quotation or look.is_speech or not 0 < index < len(drafts) - 1:
        return
    above, below = drafts[index - 1], drafts[index + 1]
    if above.guess is None or not (above.has_sort(*_BOXED) and below.has_sort(*_BOXED)):
        return
    if not look.has_stop or below.has_sort(above.guess.sort):
        reason = "A short line between two lines of furniture."
        drafts[index].guess = furniture(above.guess.sort, reason, LIKELY_FURNITURE)
