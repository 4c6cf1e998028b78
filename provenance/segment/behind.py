"""Signs that tell of a block what it is behind the story alone: a life at work, a house's praise, the page's owner.

A sentence that an outlet puts into a story may speak of all that. So the block stays copy with a doubt, which
`settle` resolves: where story copy follows, it is copy.
"""

from itertools import pairwise

from provenance.late import late
from provenance.model.document import FurnitureSort, Role
from provenance.segment.dateline import dateline_end
from provenance.segment.drafts import Draft
from provenance.segment.guess import LIKELY_COPY, Guess
from provenance.segment.houses import LONGEST, Told, is_note_behind, names_agency, names_paper, subject_of
from provenance.segment.look import Look
from provenance.segment.vocabulary import word_set
from provenance.segment.voice import told_behind

_ADDRESS = late(r"\S@\w|(?:^|\s)@\w{2,}|\bon (?:X|Twitter|Instagram|Bluesky|LinkedIn|Mastodon)\b")
_WRITERS = frozenset(("author", "authors", "writer", "writers", "columnist", "contributor", "reporter", "essayist"))
_WRITE_TO = frozenset(("reach", "contact", "email", "drop", "message", "write", "call", "text", "send"))
_NO_PRESS = frozenset(("leads", "led", "teaches", "studies", "researches", "joined", "specializes", "specialises"))
"""Works of anybody."""
_IS = frozenset(("is", "are", "lives", "teaches", "works", "writes", "covers", "runs", "has", "have"))
_US = frozenset(("us", "our"))
_BEING = frozenset(("is", "are"))
_CREDITED = (Role.BYLINE, Role.DATELINE, Role.CREDIT)
_GRAF, _OTHER = Role.GRAF, FurnitureSort.OTHER
_PROSE = (Role.GRAF, Role.DEK)
_ENOUGH = 4
_READ = 45


def read_behind(drafts: list[Draft], lede: int) -> None:
    """Puts a doubt on grafs that would be furniture at the end, or, of those that speak of the page, at the top."""
    own_names = ""
    for index, draft in enumerate(drafts):
        is_copy = draft.is_a(*_PROSE) and draft.is_sure() and draft.look.is_prose
        is_unnamed = draft.has_sort(_OTHER) and not draft.is_sure()
        if not (is_copy or is_unnamed) or draft.look.count > LONGEST or not draft.look.words:
            continue
        own_names = own_names or _own_names(drafts)
        sort = told_behind(draft.look) if index <= lede else _sort(draft.look, _told(drafts, draft), own_names)
        if sort and is_unnamed and draft.guess is not None:
            draft.guess = draft.guess._replace(sort=sort)
        elif sort:
            draft.guess = Guess(Role.GRAF, _REASONS.get(sort, _REASONS[""]), sort, LIKELY_COPY)


_REASONS = {
    FurnitureSort.BIO.value: "The block speaks of an author or a house, as notes behind stories do.",
    "": "The block speaks of the page and its owner, as lines behind stories do.",
}


def _sort(look: Look, told: Told, own_names: str) -> str:
    if is_note_behind(look, told, own_names) or _is_author(look, told, own_names):
        return FurnitureSort.BIO.value
    return told_behind(look)


def _own_names(drafts: list[Draft]) -> str:
    """The words of bylines, credits and datelines between blanks."""
    words = [word for draft in drafts if draft.is_a(*_CREDITED) for word in (*draft.look.words[:40], "\n")]
    for draft in drafts:
        if draft.is_a(Role.GRAF) and (end := dateline_end(draft.look.text)):
            words.extend(Look(draft.look.text[:end]).words)
            break
    return f" {' '.join(words)} "


def _told(drafts: list[Draft], note: Draft) -> Told:
    return lambda word: any(word in d.look.words for d in drafts if d.is_a(_GRAF) and d is not note)


def _is_author(look: Look, told: Told, own_names: str) -> bool:
    """It tells the life at work of somebody whom the story does not know, or of whoever wrote it."""
    if look.count < 4 or look.is_telling or dateline_end(look.text):
        return False
    words = look.words[:_READ]
    if words[0] in _WRITE_TO and _ADDRESS.search(look.text):
        return any(word[0].isupper() and word.lower() not in _US for word in look.printed[1:6])
    if _opens_with_writer(words):
        return not told(words[1])
    subject = subject_of(look)
    is_own = any(len(word) > 2 and f" {word} " in own_names for word in subject)
    if not subject and " ".join(words[:2]) not in word_set("bios", "before_author"):
        opening = " ".join(words[:3])
        if not any(opening.startswith(f"{entry} ") for entry in word_set("bios", "before_author")):
            return False
    if subject and not is_own and told(subject[-1]):
        return False
    if words[len(subject) : len(subject) + 1] == ("who",):
        return False
    weight = _weight(look, words, is_known=len(subject) != 1 or is_own, is_led_in=not subject)
    return weight >= (_ENOUGH if len(subject) != 1 or is_own else _ENOUGH + 2)


def _opens_with_writer(words: tuple[str, ...]) -> bool:
    """ "The writers are lawyers in Nairobi."."""
    opening = words[1:3] if words[:1] in (("the",), ("our",)) else ()
    return len(opening) == 2 and opening[0] in _WRITERS and opening[1] in _IS


def _weight(look: Look, words: tuple[str, ...], is_known: bool, is_led_in: bool) -> int:
    """How much of it is what notes on authors say; 0 where it speaks neither of the press nor of a note's pastimes."""
    pairs = {f"{a} {b}" for a, b in pairwise(words)}
    careers = len(pairs & word_set("bios", "careers"))
    trades = not word_set("bios", "trades").isdisjoint(words)
    works = bool(word_set("bios", "works").intersection(words[1:16]) - _NO_PRESS)
    works_now = any(word in word_set("bios", "works") and word.endswith("s") for word in words[2:4])
    pastimes = min(2, len(word_set("bios", "pastimes").intersection(words)))
    reached = _ADDRESS.search(look.text) is not None
    paper = names_paper(look.text[:300]) or names_agency(look.printed[2:_READ])
    life = min(3, sum(word in word_set("bios", "life") for word in words))
    is_one = is_led_in or (trades and not _BEING.isdisjoint(words[1:6]))
    if not ((trades or works or reached or paper or pastimes) and (careers or is_one or works or reached)):
        return 0
    if not (is_known or careers or reached or paper):
        return 0
    return careers + (works and works_now) + 2 * (trades + works + paper + pastimes) + 3 * reached + life
