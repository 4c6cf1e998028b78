"""The bottom of the page: where the story is over, and what a line there is held to be."""

from itertools import pairwise

from provenance.model.document import FurnitureSort, Role
from provenance.segment.dateline import dateline_end
from provenance.segment.drafts import Draft
from provenance.segment.guess import BY_PLACE, LIKELY_FURNITURE, Guess, furniture
from provenance.segment.look import Look
from provenance.segment.phrases import find_phrases

ENDING_SORTS = (
    FurnitureSort.COPYRIGHT,
    FurnitureSort.TAGS,
    FurnitureSort.COMMENTS,
    FurnitureSort.CORRECTION_FORM,
    FurnitureSort.BIO,
    FurnitureSort.DISCLAIMER,
)
"""Furniture that stands behind a story and hardly ever inside one."""

_BIO_BEHIND = 0.1
"""The same for a note on an author: "Follow us on …" stands inside stories too."""
_GRAF = Role.GRAF
_PERSON = ("person", "holds", "opens")
_SHARE_BEHIND = 0.3
"""Share of the prose that may stand behind a mark of the end for it still to be one."""


def read_tail(drafts: list[Draft], lede: int) -> None:
    """Prose behind the end of the story, and notes on the author at it, become furniture with a doubt."""
    end = _end_of_story(drafts, lede)
    _read_second_bylines(drafts, lede)
    _read_stray_datelines(drafts, lede)
    for index in range(end, len(drafts)):
        draft = drafts[index]
        if draft.is_a(Role.GRAF, Role.SUBHEAD, Role.LIST, Role.DEK):
            draft.guess = _behind(draft, drafts[index - 1])
    _name_bios(drafts, lede, end)


def _read_second_bylines(drafts: list[Draft], lede: int) -> None:
    """A byline behind the lede of a story that has one above is the page's: whose advertisement it is, who posted."""
    if not any(draft.is_a(Role.BYLINE) for draft in drafts[:lede]):
        return
    for above, draft in pairwise(drafts[lede:]):
        if draft.is_a(Role.BYLINE):
            sort = FurnitureSort.AD if above.has_sort(FurnitureSort.AD) else FurnitureSort.BIO
            draft.guess = furniture(sort, "A second byline, behind the beginning of the story.", LIKELY_FURNITURE)


def _read_stray_datelines(drafts: list[Draft], lede: int) -> None:
    """A dateline on a line of its own is the page's behind the lede, and where the lede has its own."""
    has_own = lede < len(drafts) and dateline_end(drafts[lede].look.text) > 0
    for index, draft in enumerate(drafts):
        if draft.is_a(Role.DATELINE) and draft.stated is None and (index > lede or (has_own and index < lede)):
            draft.guess = furniture(FurnitureSort.OTHER, "A place, and not of the story's lede.", LIKELY_FURNITURE)


def _is_note_on_author(draft: Draft, drafts: list[Draft]) -> bool:
    """It says who somebody is whom the byline names, or whom the story never does."""
    if not _is_bio(draft, _PERSON):
        return False
    subject = _subject(draft.look)
    bylines = {word.lower() for d in drafts if d.is_a(Role.BYLINE) for word in d.look.printed}
    if not subject or any(word in bylines for word in subject):
        return True
    told = {word for d in drafts if d.is_a(Role.GRAF) and d is not draft for word in d.look.words}
    return len(subject) > 1 and not all(word in told for word in subject)


def _subject(look: Look) -> list[str]:
    """The name that the block opens with, in lower case."""
    name: list[str] = []
    for printed, word in zip(look.printed[:5], look.words[:5], strict=True):
        if not printed[0].isupper():
            break
        name.append(word)
    return [] if name[:1] in (["the"], ["his"], ["her"], ["their"], ["follow"], ["contact"]) else name


def _end_of_story(drafts: list[Draft], lede: int) -> int:
    """The index behind the first mark of the end, or the number of drafts where there is no such mark."""
    words = [draft.look.count if draft.is_a(_GRAF) else 0 for draft in drafts]
    total, before = sum(words), 0
    for index, draft in enumerate(drafts):
        before += words[index]
        share = _BIO_BEHIND if draft.has_sort(FurnitureSort.BIO) else _SHARE_BEHIND
        if index > lede and is_ending(draft) and before > 0 and total - before <= share * total:
            return index + 1
    return len(drafts)


def is_ending(draft: Draft) -> bool:
    """It stands behind stories: a disclaimer, a copyright line, a list of tags, a note on the author."""
    return draft.is_sure() and (draft.is_a(Role.DISCLAIMER) or draft.has_sort(*ENDING_SORTS))


def _behind(draft: Draft, before: Draft) -> Guess:
    if _is_bio(draft, (*_PERSON, "tail")) or (before.has_sort(FurnitureSort.BIO) and draft.look.is_prose):
        return furniture(
            FurnitureSort.BIO, "A note on the author or the agency behind the end of the story.", LIKELY_FURNITURE
        )
    reason = "The block stands behind the end of the story."
    if draft.look.is_prose:
        return furniture(FurnitureSort.OTHER, reason, BY_PLACE)
    return furniture(FurnitureSort.RELATED, reason, LIKELY_FURNITURE)


def _name_bios(drafts: list[Draft], lede: int, end: int) -> None:
    """The last grafs of the story that read like a note on the author are one."""
    for index in range(end - 1, lede + 1, -1):
        draft = drafts[index]
        if draft.is_a(Role.GRAF):
            if not _is_note_on_author(draft, drafts):
                break
            draft.guess = furniture(
                FurnitureSort.BIO, "The last graf reads like a note on its author.", LIKELY_FURNITURE
            )


def _is_bio(draft: Draft, places: tuple[str, ...]) -> bool:
    look = draft.look
    if look.count > 120 or look.is_speech or not look.words or not look.printed[0][0].isupper():
        return False
    hits = [hit for hit in find_phrases(look.words, is_line=False) if hit.label.sort == FurnitureSort.BIO]
    return any(
        hit.label.place in places and (hit.start == 0 if hit.label.place == "opens" else hit.start <= 9) for hit in hits
    )
