"""Tells lines about the copy: who made it (credit), what was wrong (notice), what the outlet did to it (disclaimer)."""

import re

from provenance.late import late, late_where
from provenance.model.document import FurnitureSort, Role
from provenance.segment.byline import is_desk
from provenance.segment.dateline import is_agency
from provenance.segment.guess import LIKELY_COPY, Guess, furniture
from provenance.segment.look import Look
from provenance.segment.phrases import Hit
from provenance.segment.vocabulary import word_set
from provenance.segment.wire_notes import is_wire_note

_COPYRIGHT = late_where(
    ("©", "(c)", "copyright"),
    r"[\s•*(]*(?:(?:all |site |entire )?contents? )?"
    r"(?:©|\(c\)\s*(?:19|20)\d\d|copyright\b\s*(?:©|\(c\)|(?:19|20)\d\d|by\b|the\b|of\b|[-–—]))",
    re.IGNORECASE,
)
_SIGNED_LATER = late_where(
    ("©", "copyright"), r"(?:©|\bcopyright\b).{0,4}(?:19|20)\d\d|(?:19|20)\d\d.{0,3}(?:©|\bcopyright\b)", re.IGNORECASE
)
_OWNED = late_where(
    ("(c)", "(C)", "opyright", "COPYRIGHT"),
    r"[\s•*(]*(?:\([cC]\)|[Cc]opyright|COPYRIGHT)\s+"
    r"(?:(?:[A-ZÀ-Þ0-9][\w.&'’-]*|of|and|the|by),?\s+){1,9}(?:19|20)\d\d\W*$",
)
"""Owner before year: "Copyright Agence France-Presse, 2021"."""
_LONE_CREDIT = late(r"[\s*•(\[/|<_—–-]*(?:(?:[Ff]rom|FROM|[Vv]ia|VIA)\s)?([^()\[\]/|<>\n]{2,60}?)[\s*:)\]/|>_—–-]*$")
_REPORTED_FROM = late_where(
    ("reported", "contributed"),
    r"[\s•*_(—–-]*(?:[A-ZÀ-Þ][\w.'’-]+,?\s(?:and\s)?){1,12}(?:also\s)?(?:reported|contributed)\s(?:this\sstory\s)?from\s"
    r"[A-ZÀ-Þ][\w.'’-]*(?:,?\s(?:and\s|in\s|de\s)?[A-ZÀ-Þ][\w.'’-]*){0,6}[.;]",
)
_CONTRIBUTED = late_where(
    ("contributed",),
    r"[\s•*_(—–-]*(?!The\s)[A-ZÀ-Þ][\w.'’-]*\s(?:[A-ZÀ-Þ][\w.'’-]*,?\s|and\s|in\s){1,24}(?:also\s)?contributed[.\s*_)]*$",
)
"""Names, a place perhaps, and no word on to what: "Dana Kestrel in Boston contributed."."""
_DISCLAIMERS = ("unedited", "specific", "generic")
_SAYS = {
    "unedited": "unedited disclosure: the block says that the copy was published as it came",
    "specific": "specific disclosure: the block says what was done to the copy",
    "generic": "generic disclosure: the block says that the copy was or may have been edited",
}
_LONGEST_NOTE = 120


def copyright_line(look: Look, hits: tuple[Hit, ...]) -> Guess | None:
    """A copyright line, the agency's or the outlet's. What it credits, `classify` reads from its words."""
    held = any(h.label == ("furniture", "copyright", "holds") for h in hits)
    signed = (
        _COPYRIGHT.match(look.text) is not None
        or (look.count <= 10 and _SIGNED_LATER.search(look.text) is not None)
        or (look.count <= 20 and _OWNED.match(look.text) is not None)
        or (look.count <= 6 and look.words[0] == "copyright" and is_agency(look.text[len("copyright") :].strip(" .:")))
    )
    if not (signed or held) or look.count > _LONGEST_NOTE or (look.is_speech and not signed):
        return None
    if signed and look.count > 25 and not held:
        return None
    return furniture(FurnitureSort.COPYRIGHT, "A copyright line.")


def disclaimer(look: Look, hits: tuple[Hit, ...]) -> Guess | None:
    """What the outlet says of its edits, with the kind of disclosure first in the reason."""
    if (look.is_speech and not look.text.startswith(("(", "["))) or look.count > _LONGEST_NOTE:
        return None
    sorts = {h.label.sort for h in hits if h.label.book == "disclaimers" and (h.label.place == "holds" or h.start == 0)}
    for sort in _DISCLAIMERS:
        if sort in sorts:
            return Guess(Role.DISCLAIMER, f"{_SAYS[sort]}.", FurnitureSort.DISCLAIMER)
    if "opinion" in sorts:
        return furniture(FurnitureSort.DISCLAIMER, "The block says whose opinion it is.")
    return None


def wire_note(look: Look) -> Guess | None:
    """A note that an agency puts to its own copy."""
    if not is_wire_note(look):
        return None
    return Guess(Role.NOTICE, "The block opens as an agency's notes on its own copy do.")


def notice(look: Look, hits: tuple[Hit, ...]) -> Guess | None:
    """A correction, a clarification, an editor's note, a writethru note; what is for the desk alone is furniture."""
    if look.count > 2 * _LONGEST_NOTE or look.opens_quotation:
        return None
    if _is_for_desk(look):
        return furniture(FurnitureSort.DESK, "A note to the desk that corrects nothing.")
    for hit in hits:
        if hit.label.book != "notices":
            continue
        if hit.label.place == "holds" and not look.is_speech and look.count <= _LONGEST_NOTE:
            return Guess(Role.NOTICE, "The block says what was changed or wrong in the copy.")
        if hit.start == 0 and hit.label.place == "opens" and not look.is_title and not look.is_speech:
            return Guess(Role.NOTICE, "The block opens as notes to editors and readers do.")
        if hit.start == 0 and _is_label(look, hit) and _colon_follows(look, hit):
            return Guess(Role.NOTICE, "The block opens with the label of a note to readers or editors.")
    return _note_that_rights(look)


_RIGHTED = late_where(
    (
        *(
            "correct",
            "clarif",
            "misspel",
            "misstat",
            "misident",
            "misattrib",
            "erroneous",
            "inaccura",
            "amend",
            "wrong",
        ),
        *("error", "fix", "remov", "refiles", "restores", "deletes", "retract", "mistakenly", "changed"),
    ),
    r"\b(?:correct(?:s|ed|ing|ion)|to correct|clarif\w+|misspel\w+|misstat\w+|misidentif\w+|misattribut\w+|"
    r"erroneous(?:ly)?|"
    r"incorrect(?:ly)?|inaccura\w+|amend(?:s|ed)|wrong(?:ly)?|errors?|fix(?:es|ed)|to fix|remov(?:es|ed)|to remove|"
    r"refiles|restores|deletes|retract\w*|mistakenly|has\sbeen\schanged)\b",
    re.IGNORECASE,
)
_OWN_COPY = late(
    r"\b(?:(?:this|our|its|earlier|previous|prior)\s(?:[A-Z][a-z]{2,8}\.?\s\d{1,2}\s)?(?:wire\s|news\s)?"
    r"(?:story|article|report|version|versions|dispatch|item|headline|caption)|versions?\sof\s(?:this|the|our)\s\w+|"
    r"first\spublished|"
    r"in\san?\s(?:story|report|dispatch|article)\s(?:published|sent|posted|moved|transmitted|dated|about|on|of)|"
    r"(?:changed|differs)\sfrom\san?\s(?:earlier|previous)|regrets?\sthe|"
    r"(?:paragraphs?|para|grafs?|pars?)\s\d|\d(?:st|nd|rd|th)\s(?:paragraph|graf|para)|"
    r"(?:an?\s)?(?:editing|production|reporting|transcription)\serror)\b|^[(\[]?(?:Corrected|Amended|Clarified)\s(?:on|at)\s|"
    r"^(?:The\s)?(?:[A-Z][\w-]*\s){1,3}(?:erroneously|incorrectly|mistakenly|wrongly)\sreported\b",
    re.IGNORECASE,
)


def _note_that_rights(look: Look) -> Guess | None:
    """It names the copy itself, and says what was wrong in it or is right now; it asks nobody for anything."""
    is_its_own = _EARLIER.match(look.text) is not None
    if (
        look.count > 70
        or (look.is_speech and not is_its_own)
        or look.asks
        or not {"you", "your", "us", "please"}.isdisjoint(look.words)
    ):
        return None
    if look.words[0] in word_set("looks", "imperatives") or _ADDRESS.search(look.text):
        return None
    if not is_its_own and not (_RIGHTED.search(look.text) and _OWN_COPY.search(look.text)):
        return None
    return Guess(Role.NOTICE, "The block says what was wrong in the copy itself.", "", LIKELY_COPY)


_EARLIER = late_where(
    ("earlier", "previous", "prior", "corrects", "clarifies", "refiles", "fixes", "restores", "removes"),
    r"(?:In\s)?(?:(?:An?|The|Our|Some)\s)?(?:earlier|previous|prior)\s(?:versions?|stor(?:y|ies)|reports?|articles?|headlines?)"
    r"\sof\s(?:this|the|our)\s(?:wire\s|news\s)?(?:story|article|report|dispatch|item|page)\b|"
    r"[(\[]?(?:Corrects|Clarifies|Refiles|Fixes|Restores|Removes)\s(?:\S+\s){1,20}(?:in|of|to|throughout|from)\b",
    re.IGNORECASE,
)
"""How a note on the copy opens that need not say what was wrong: "An earlier version of this story said ..."."""


def opens_as_note(look: Look) -> bool:
    """It opens as a note on the copy does: whoever "said" something there is the copy."""
    return _EARLIER.match(look.text) is not None or is_wire_note(look)


_ADDRESS = late_where(("@", "http", "www."), r"\S@\w|https?://|www\.")


_TO_DESK = late_where(
    (
        *("Eds", "EDS", "ditors", "EDITORS", "UPDATE", "ADDS", "RECASTS", "RESENDS", "REPEATS", "Updates"),
        *("Adds", "Recasts"),
        *("Resends", "Repeats"),
    ),
    r"[(\[]?(?:(?:Eds|EDS|Editors|EDITORS|(?:Note to|NOTE TO|Attention|ATTENTION) (?:editors|EDITORS))\.?\s?[:—–-]|"
    r"(?:UPDATES|ADDS|RECASTS|RESENDS|REPEATS|UPDATE \d|Updates|Adds|Recasts|Resends|Repeats)\s?:?\s"
    r"(?:with|throughout|details?|quotes?|background|comments?|reaction|photos?|bylines?|datelines?|links?|graphics?|"
    r"video|paragraphs?)\b)",
)
_SETS_RIGHT = late(
    r"\b(?:correct|clarif|fix|restor|remov|delet|withdraw|kill|retract|error|wrong|misspel|misstat|incorrect|erroneous|"
    r"embargo|language|graphic content|sensitive|disturbing)",
    re.IGNORECASE,
)


def _is_for_desk(look: Look) -> bool:
    """ "Eds: With AP Photos.", "UPDATES: with quotes": what is new or to come, and nothing that was wrong."""
    return look.count <= 40 and _TO_DESK.match(look.text) is not None and not sets_right(look)


def sets_right(look: Look) -> bool:
    """It speaks of an error, an embargo, or what a reader should be warned of."""
    return _SETS_RIGHT.search(look.text) is not None


def _is_label(look: Look, hit: Hit) -> bool:
    return hit.label.place == "label" or (hit.label.place == "flag" and look.has_stop and not look.is_title)


def _colon_follows(look: Look, hit: Hit) -> bool:
    end = look.matches[hit.end - 1].end()
    return (
        re.match(r"\s*(?:\([^()]{1,40}\))?[^\w\s]{0,2}\s*(?:[:：—–]|--|\s-\s|\||$)", look.text[end : end + 60])
        is not None
    )


def credit(look: Look, hits: tuple[Hit, ...]) -> Guess | None:
    """Who made the copy or a part of it: a tagline, "Reporting by …", "(AP)" on a line of its own."""
    if look.count > _LONGEST_NOTE or look.is_speech:
        return None
    lone = _LONE_CREDIT.match(look.text) if look.count <= 6 else None
    if lone and is_agency(lone.group(1)) and not look.has_stop:
        return Guess(Role.CREDIT, "The line names an agency and nothing else.")
    for hit in hits:
        if hit.label.book == "credits" and _credit_stands(look, hit):
            return Guess(Role.CREDIT, "The block says who made the copy or contributed to it.")
    return None


def _names_follow(look: Look, hit: Hit) -> bool:
    """What follows "Editing by" is names and little else, an agency, or a desk."""
    start = look.matches[hit.end - 1].end()
    rest = look.text[start:].strip(" ().;:*_")
    if is_agency(rest) or is_desk(rest):
        return True
    behind = [word for word in look.printed[hit.end :] if word.lower() not in word_set("looks", "between_names")]
    capitals = sum(word[0].isupper() for word in behind)
    return (
        bool(behind)
        and look.printed[hit.end : hit.end + 1] == (behind[0],)
        and behind[0][0].isupper()
        and 10 * capitals >= 7 * len(behind)
    )


def note_of_reporters(look: Look) -> Guess | None:
    """ "Sedensky reported from Philadelphia.": names and where they were, and little else."""
    if look.count <= 60 and (_REPORTED_FROM.match(look.text) or _CONTRIBUTED.match(look.text)):
        return Guess(Role.CREDIT, "The block says from where its reporters reported.")
    return None


def _credit_stands(look: Look, hit: Hit) -> bool:
    place = hit.label.place
    if place == "whole":
        return hit.start == 0 and hit.end == len(look.words) and not look.has_stop
    if place == "label":
        return hit.start == 0 and _colon_follows(look, hit)
    if place == "closes":
        return hit.end == len(look.words) and look.count <= 30
    if place == "opens":
        return hit.start == 0 and (
            (look.words[hit.end - 1] not in ("by", "from") and not look.is_title) or _names_follow(look, hit)
        )
    return look.count <= 70 or hit.end > len(look.words) - 12
