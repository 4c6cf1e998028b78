"""Tells what an agency or an outlet says of itself: "Agence Nordique is a global news agency with 60 bureaus"."""

from collections.abc import Callable
from itertools import pairwise

from provenance.late import late, late_where
from provenance.model.document import FurnitureSort
from provenance.segment.dateline import dateline_end, is_agency
from provenance.segment.guess import LIKELY_FURNITURE, Guess, furniture
from provenance.segment.look import Look
from provenance.segment.vocabulary import word_set

Told = Callable[[str], bool]

LONGEST = 130
"""Words of a note on an author or a house at most."""
_MOST_SUBJECT = 5
_NO_HOUSE = frozenset(("not", "reported", "found", "obtained", "then", "had"))
_BEFORE_HOUSE = frozenset(("founded", "established", "headquartered", "based", "since", "owned", "with", "for"))
_NAMES = (
    "Herald|Post|Times|News|Tribune|Star|Journal|Gazette|Press|Chronicle|Record|Observer|"
    "Courier|Examiner|Mail|Mirror|Standard|Telegraph|Watch|Wire|Radio|Media|Daily|Weekly|Review|Globe|Sun|Register|"
    "Dispatch|Today|Beacon|Bulletin|Echo|Independent|Guardian|Sentinel|Ledger|Citizen|Reporter|Monitor|Project|Current|"
    "Meridian|Banner|Advocate|Argus|Clarion|Voice|Enquirer|Inquirer|Democrat|Republican|Leader|Messenger|Pioneer|Express|"
    "Mercury|Recorder|Advertiser|Newsroom|Broadcasting|Television|Magazine|Insider|Report|Free Press|Business Journal|"
    "Public Radio|Public Media|Digital|Patriot|Intelligencer|Sentry|Outlook|Index|Transcript|Eagle|Tab|Signal"
)
_PAPER = late_where(
    (*_NAMES.split("|"), "Gleaner", "Picayune", "Sunday", "Morning", "Evening", "Channel", "TV"),
    rf"\b(?:[A-Z][\w'’-]+ (?:{_NAMES})|"
    r"[Tt]he (?:Herald|Gazette|Courier|Tribune|Chronicle|Ledger|Sentinel|Gleaner|Picayune|Inquirer|Enquirer)|"
    r"(?:Daily|Weekly|Sunday|Morning|Evening|Radio|News|Channel|TV) (?:[A-Z]\w+|\d{1,2}))\b",
)
_STATION = late(r"\b[KW][A-Z]{3}(?:-TV|-FM)?\b")


def names_paper(text: str) -> bool:
    """A name in it is one that papers, sites and stations have: "the Harbour Herald", "News 9", "WXYZ"."""
    return _PAPER.search(text) is not None or _STATION.search(text) is not None


def note_on_house(look: Look, told: Told) -> Guess | None:
    """The block says what an agency or an outlet is, as it says so of itself."""
    if not _may_be_note(look):
        return None
    is_agencys = _opens_with_agency(look)
    is_known = is_agencys or names_paper(look.text[:60])
    if _praise(look) < (3 if is_known else 5):
        return None
    if not is_agencys:
        name = subject_of(look, article=True)
        if not name or not (is_known or is_house(look)) or told(name[-1]):
            return None
    return furniture(FurnitureSort.BIO, "The block says of an agency or an outlet what it is.", LIKELY_FURNITURE)


def is_note_behind(look: Look, told: Told, own_names: str) -> bool:
    """The same with fewer signs, which tell it of a block behind the story; `own_names`: words of its credits."""
    if not _may_be_note(look):
        return False
    name = subject_of(look, article=True)
    is_own = _is_own(look, name, own_names)
    if look.words[0] in _BEFORE_HOUSE:
        name = _name_within(look)
    service = _praise(look) + _service(look)
    if not name or service < 2:
        return False
    is_agencys = is_own or _opens_with_agency(look) or not word_set("bios", "house_names").isdisjoint(name)
    if not (is_own or (is_agencys and is_house(look)) or not told(name[-1])):
        return False
    if is_house(look) and (is_agencys or service >= 3):
        return True
    return is_agencys or names_paper(look.text[:60])


def _may_be_note(look: Look) -> bool:
    if not 6 <= look.count <= LONGEST or look.is_telling or not look.printed[0][0].isupper():
        return False
    head = look.words[:16]
    return not (
        word_set("bios", "states").isdisjoint(head) or not _NO_HOUSE.isdisjoint(head[:12]) or dateline_end(look.text)
    )


def _is_own(look: Look, name: list[str], own_names: str) -> bool:
    """It opens with the name of whoever the page credits, or has it behind "For more than a century, …"."""
    if len(name) > 1:
        return f" {' '.join(name)} " in own_names
    return look.words[0] in _BEFORE_HOUSE and any(
        a[0].isupper() and b[0].isupper() and f" {a} {b} ".lower() in own_names for a, b in pairwise(look.printed[:14])
    )


def _name_within(look: Look) -> list[str]:
    """The last name within the first words: "For more than a century, Agence Nordique has …"."""
    runs: list[list[str]] = [[]]
    for shown, word in zip(look.printed[1:14], look.words[1:14], strict=True):
        if shown[0].isupper():
            runs[-1].append(word.removesuffix("'s"))
        elif runs[-1]:
            runs.append([])
    return max(runs, key=len)


def _praise(look: Look) -> int:
    words = set(look.words)
    told = sum(len(words & word_set("bios", table)) for table in ("praise", "origins"))
    return told + len(words & word_set("bios", "origins")) + 2 * is_house(look)


def _service(look: Look) -> int:
    return len(word_set("bios", "service").intersection(look.words))


def _opens_with_agency(look: Look) -> bool:
    """An agency is what the block is of: "The Associated Press is …", "Founded in 1846, the Associated Press …"."""
    return names_agency(look.printed[: 11 if look.words[0] in _BEFORE_HOUSE else 4])


def names_agency(printed: tuple[str, ...]) -> bool:
    """One to three of the words in a row are an agency's name."""
    starts = [i for i, word in enumerate(printed) if not word[0].islower()]
    return any(is_agency(" ".join(printed[i : i + n])) for i in starts for n in (1, 2, 3))


def is_house(look: Look) -> bool:
    """Two words say what it is: "news agency"."""
    return not word_set("bios", "houses").isdisjoint({f"{a} {b}" for a, b in pairwise(look.words[:24])})


def subject_of(look: Look, article: bool = False) -> list[str]:
    """The name that the block opens with, in lower case; `article`: maybe behind "The"."""
    name: list[str] = []
    printed, words = look.printed, look.words
    if article and words[:1] == ("the",):
        printed, words = printed[1:], words[1:]
    for shown, word in zip(printed[:_MOST_SUBJECT], words[:_MOST_SUBJECT], strict=True):
        if not shown[0].isupper():
            break
        name.append(word.removesuffix("'s"))
    return [] if name[:1] and name[0] in word_set("bios", "no_names") else name
