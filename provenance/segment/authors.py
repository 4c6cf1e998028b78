"""Tells notes on the people and the houses behind the copy: "Jane Roe covers schools for the Herald", agencies' praise.

The same words stand in stories about reporters and agencies. So it is asked whether the story speaks of them, too.
"""

from provenance.late import late
from provenance.model.document import FurnitureSort, Role
from provenance.segment.dateline import dateline_end
from provenance.segment.drafts import Draft
from provenance.segment.guess import LIKELY_FURNITURE, Guess, furniture
from provenance.segment.houses import LONGEST, Told, names_agency, names_paper, note_on_house, subject_of
from provenance.segment.look import Look
from provenance.segment.vocabulary import word_set

_LONGEST_LINE = 9
_READ = 45
"""Words of a block that are asked."""
_IS_ABROAD = frozenset(("es", "est", "ist", "é", "è", "sono", "sind", "sont", "son"))
_IS = frozenset(("is", "are", "was", "been")) | _IS_ABROAD
_ADDRESS = late(r"\S@\w|(?:^|\s)@\w{2,}|\bon (?:X|Twitter|Instagram|Bluesky|LinkedIn|Mastodon)\b")
_FOR_HOUSE = late(r"\b(?:for|at|with|of|joining) (?:[Tt]he )?[A-Z]")
_GOES_ON = frozenset(("she", "he", "they", "her", "his", "their", "before", "previously", "prior"))
_GRAF, _BYLINE, _BIO = Role.GRAF, Role.BYLINE, FurnitureSort.BIO
_LINES, _PROSE = (Role.SUBHEAD, Role.DEK, Role.LIST), (Role.GRAF, Role.DEK)


def note_on_author(look: Look, told: Told, bylines: frozenset[str]) -> Guess | None:
    """The block says who somebody is who writes; `told`: the story's other grafs have the word, too."""
    if not 4 <= look.count <= LONGEST or look.is_telling:
        return None
    subject = subject_of(look)
    if not subject or dateline_end(look.text):
        return None
    in_byline = any(word in bylines for word in subject)
    if (len(subject) == 1 and not in_byline) or _strength(look, in_byline) < (2 if in_byline else 4):
        return None
    if not in_byline and (told(subject[-1]) or not _is_of_press(look)):
        return None
    return furniture(FurnitureSort.BIO, "The block says who an author is.", LIKELY_FURNITURE)


def _is_of_press(look: Look) -> bool:
    """It names a trade of the press, a paper, or where to reach somebody."""
    words = look.words[:_READ]
    return (
        not (word_set("bios", "trades") - word_set("bios", "asked")).isdisjoint(words)
        or _ADDRESS.search(look.text) is not None
        or names_paper(look.text[:300])
        or names_agency(look.printed[2:_READ])
    )


def _strength(look: Look, is_signed: bool = True) -> int:
    """How much of the block is what notes on authors say; 0 where it says neither what they are nor what they do.

    Of somebody who signed nothing only trades count that stories do not ask.
    """
    words = look.words[:_READ]
    trades = word_set("bios", "trades") if is_signed else word_set("bios", "trades") - word_set("bios", "asked")
    is_one = any(word in _IS and not trades.isdisjoint(words[i + 1 : i + 9]) for i, word in enumerate(words[:12]))
    works, did = (not word_set("bios", table).isdisjoint(words[1:16]) for table in ("works", "did"))
    does = 2 if works else int(did)
    reached = _ADDRESS.search(look.text) is not None
    if not (is_one or does or reached):
        return 0
    is_foreign = is_one and not _IS_ABROAD.isdisjoint(words[:12])
    life = is_foreign + min(3, sum(word in word_set("bios", "life") for word in words))
    named = 3 * is_one if is_one else int(not trades.isdisjoint(words))
    head = look.text[:300]
    paper = 2 if names_paper(head) or names_agency(look.printed[2:_READ]) else int(bool(_FOR_HOUSE.search(head)))
    if does == 1 and not named and paper < 2:
        return 0
    return named + does + life + reached + paper


def line_on_author(look: Look) -> Guess | None:
    """A line without a full stop: "Senior Reporter", "More by Jane Roe", "Jane Roe, Staff Writer"."""
    if look.has_stop or not 2 <= look.count <= _LONGEST_LINE or look.is_caps:
        return None
    for length in (3, 2, 1):
        behind = look.printed[length:]
        if " ".join(look.words[:length]) in word_set("bios", "before_names") and _is_person(behind):
            return furniture(FurnitureSort.BIO, "A word of notes on authors, and a name.", LIKELY_FURNITURE)
    is_titled = (look.title_share >= 1 or look.count == 2) and look.printed[0][0].isupper()
    if is_titled and look.printed[-1][0].isupper() and not word_set("bios", "trades").isdisjoint(look.words):
        return furniture(FurnitureSort.BIO, "A line that names a trade, as below an author's name.", LIKELY_FURNITURE)
    return None


def _is_person(printed: tuple[str, ...]) -> bool:
    """Two to four words with capitals, maybe "s" of the genitive and "profile" behind."""
    while printed and (printed[-1].lower() in ("profile", "page", "here", "stories", "articles", "bio", "s")):
        printed = printed[:-1]
    return 2 <= len(printed) <= 4 and all(word[0].isupper() and not word.isupper() for word in printed)


def name_authors(drafts: list[Draft]) -> None:
    """Gives notes on authors and houses among the grafs and lines their role."""
    bylines = frozenset(word for d in drafts if d.is_a(_BYLINE) for word in d.look.words)
    for index, draft in enumerate(drafts):
        if draft.is_a(*_LINES) and (guess := line_on_author(draft.look)) is not None:
            draft.guess = guess
        elif draft.is_a(*_PROSE) and _may_be_note(draft.look):
            told = _told(drafts, draft)
            draft.guess = note_on_author(draft.look, told, bylines) or note_on_house(draft.look, told) or draft.guess
        if draft.has_sort(_BIO):
            _name_above(drafts, index)
            _goes_on_below(drafts, index)


def _may_be_note(look: Look) -> bool:
    """A cheap look before the block is weighed."""
    if look.count > LONGEST or not look.words or not look.printed[0][0].isupper() or look.is_telling:
        return False
    head = look.words[:24]
    return not all(word_set("bios", table).isdisjoint(head) for table in ("trades", "works", "did", "praise"))


def _told(drafts: list[Draft], note: Draft) -> Told:
    """Whether a word stands in a graf of the story other than the note."""
    return lambda word: any(word in d.look.words for d in drafts if d.is_a(_GRAF) and d is not note)


def _name_above(drafts: list[Draft], index: int) -> None:
    """A name on the line above a note on an author belongs to the note."""
    above = drafts[index - 1] if index else None
    if above is not None and above.is_a(Role.SUBHEAD) and _is_person(above.look.printed):
        above.guess = furniture(FurnitureSort.BIO, "A name above a note on an author.", LIKELY_FURNITURE)


def _goes_on_below(drafts: list[Draft], index: int) -> None:
    """ "She lives in Denver." below a note on an author belongs to the note."""
    below = drafts[index + 1] if index + 1 < len(drafts) else None
    if below is None or not below.is_a(Role.GRAF) or below.look.is_speech or not below.look.words:
        return
    if below.look.words[0] in _GOES_ON and _strength(below.look) >= 2:
        below.guess = furniture(FurnitureSort.BIO, "The block goes on with a note on an author.", LIKELY_FURNITURE)
