"""How agencies call a version of a story: "1st Ld-Writethru", "2ND LEAD", "UPDATE 3", "CORRECTED", "KILL"."""

import re

_NUMBER = r"\d{1,2}(?:st|nd|rd|th)"
_WRITETHRU = re.compile(
    rf"(?:\b{_NUMBER}[ -]?)?(?:\b(?:ld|lead|lede|add|take|sub)[ -])?\bwrite[- ]?thr(?:u|ough)\b"
    rf"|\b{_NUMBER}[ -]?(?:ld|lead|lede|add|take|sub)(?:[- ]writethr(?:u|ough))?\b"
    rf"|\b{_NUMBER}ld(?:-writethr(?:u|ough))?\b|\bwritethr(?:u|ough)\b",
    re.IGNORECASE,
)
_FLAG = re.compile(
    r"(?:UPDATE|WRAPUP|RPT)(?: \d{1,2})?(?=-)|(?:CORRECTED|CORRECTION|REFILE|KILL|WITHDRAWN)(?=[-: ])|CORRECTIVE\b"
)
_CORRECTS = re.compile(r"\bCORRECT(?:ED|ION|IVE|S)?\b|\bREFILE\b|\b(?:Corrective|Correction)\b")
_KILLS = re.compile(r"\b(?:KILL|BULLETIN KILL|WITHDRAWN|WITHHOLD|MANDATORY KILL)\b|\b(?:Kill|Withhold|Elimination)\b")
_LOOKED_AT = 300


def label_in(*places: str) -> str:
    """What the first of these lines that has one calls the version, as printed, or an empty string."""
    for place in places:
        found = _WRITETHRU.search(place[:_LOOKED_AT]) or _FLAG.match(place[:_LOOKED_AT])
        if found:
            return found[0].strip(" -")
    return ""


def correction_in(*places: str) -> str:
    """The line that marks a version as a correction, or an empty string."""
    return next((place for place in places if _CORRECTS.search(place[:_LOOKED_AT])), "")


def kill_in(*places: str) -> str:
    """The line that withdraws a story, or an empty string."""
    return next((place for place in places if _KILLS.search(place[:_LOOKED_AT])), "")
