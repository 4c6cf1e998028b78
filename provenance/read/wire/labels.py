"""How agencies call a version of a story: "1st Ld-Writethru", "2ND LEAD", "UPDATE 3", "CORRECTED", "KILL"."""

import re

from provenance.read.wire.facts import Facts, line

_NUMBER = r"\d{1,2}(?:st|nd|rd|th)"
_WRITETHRU = re.compile(
    rf"(?:\b{_NUMBER}[ -]?)?(?:\b(?:ld|lead|lede|add|take|sub)[ -])?\bwrite[- ]?thr(?:u|ough)\b"
    rf"|\b{_NUMBER}[ -]?(?:ld|lead|lede|add|take|sub)(?:[- ]writethr(?:u|ough))?\b"
    rf"|\b{_NUMBER}ld(?:-writethr(?:u|ough))?\b|\bwritethr(?:u|ough)\b",
    re.IGNORECASE,
)
_IN_BRACKETS = re.compile(r"\(((?:UPDATE|WRAPUP|CORRECTED|REFILE|REPEAT|KILL)(?: \d{1,2})?)\)")
_FLAG = re.compile(r"(?:UPDATE|WRAPUP|RPT)(?: \d{1,2})?(?=-)|(?:CORRECTED|CORRECTION|REFILE|KILL|WITHDRAWN)(?=[-: ])")
_SHOUTED = re.compile(r"\b(?:CORRECTIVE|KILL|WITHHOLD)\b")
_CORRECTS = re.compile(r"\bcorrect(?:ed|ion|ive|s)?\b|\brefile\b", re.IGNORECASE)
_KILLS = re.compile(r"\b(?:kill|withdrawn|withhold|elimination)\b", re.IGNORECASE)
_LOOKED_AT = 300


def label_in(*places: str) -> str:
    """What the first of these lines that has one calls the version, as printed, or an empty string."""
    for place in places:
        start = place[:_LOOKED_AT]
        found = _WRITETHRU.search(start) or _FLAG.match(start) or _IN_BRACKETS.search(start) or _SHOUTED.search(start)
        if found:
            return found[0].strip(" -()")
    return ""


def labelled(facts: Facts) -> Facts:
    """The facts with what slug, title and headline call the version: the label, and whether it corrects or kills."""
    places = [line(facts.get(name, "")) for name in ("slug", "title", "headline")]
    label = facts.get("writethru", "") or label_in(*places)
    told = (label, line(facts.get("signal", "")))
    return {
        **facts,
        "writethru": label,
        "correction": facts.get("correction", "") or next(filter(_CORRECTS.search, told), ""),
        "kill": facts.get("kill", "") or next(filter(_KILLS.search, told), ""),
    }
