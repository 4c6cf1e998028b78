"""Tells an agency's notes on its own copy by how they open: a label in capitals, an embargo, "This story was ..."."""

import re

from provenance.late import late, late_where
from provenance.segment.dateline import is_agency
from provenance.segment.look import Look

_MOST = 90
"""Words of such a note at most."""

_LABEL = late_where(
    ("CORRECT", "CLARIF", "WITHDRAW", "RETRACT", "ERRATUM", "ADVISORY", "ATTENTION", "SUBSTITUT", "REPLACE", "KILL"),
    r"[(\[*]?(?:[A-Z]{2,6}\s)?"
    r"(?:A\s)?(?:CORRECTIVE|CORRECTIVES|CORRECTION|CORRECTIONS|CORRECTED|CLARIFICATION|WITHDRAWN|WITHDRAWAL|RETRACTION|"
    r"ERRATUM|ADVISORY|ATTENTION|SUBSTITUTION|SUBSTITUTE|REPLACEMENT|(?:BULLETIN\s|MANDATORY\s)?KILL(?:\sKILL){0,4})"
    r"(?:\s(?:NOTICE|KILL|NOTE|EDITORS|ALL EDITORS|TO EDITORS))?\s?(?:[:：—–]|--|-\s)",
)
_PRINTED_LABEL = late_where(
    ("Correct", "Clarif", "Retract", "Erratum", "Withdrawn"),
    r"[(\[*]?(?:Correction|Clarification|Corrective|Retraction|Erratum|Withdrawn)"
    r"(?:\s(?:notice|and clarification))?\s?[:：—–]",
)
_HELD_BACK = late(
    r"[(\[*]?(?:(?:strictly\s|under\s(?:a\s)?)?embargo(?:ed)?\b(?=.{0,60}\b(?:until|till|to|for|before|\d))|"
    r"not\sfor\s(?:publication|release|use|broadcast|transmission)[\s\w,]{0,30}?\b(?:before|until|prior)\b|"
    r"(?:hold|held)\sfor\s(?:release|publication|use)\b|"
    r"for\s(?:release|publication|use)\s(?:at|on|after|from|not\sbefore)\s(?=.{0,20}\d))",
    re.IGNORECASE,
)
_CHANGED = r"corrected|amended|clarified|refiled|reissued|(?:recast|revised|edited|changed)\sto"
_OF_COPY = r"\b(?!\s(?:by|from|at|in(?!\spar|\sthe))\b)"
"""Not "amended in 1971", "withdrawn by the ministry": what others did to something else."""
_SELF = late_where(
    (
        *("corrected", "amended", "clarified", "refiled", "reissued", "recast", "revised", "edited"),
        *("changed", "retracted"),
        *("withdrawn", "replaces", "supersedes", "corrects", "correction", "version", "item", "substitut", "please"),
    ),
    r"[(\[*]?(?:This|Our)\s(?:\S{1,12}\s){0,4}?(?:story|article|report|item|dispatch|piece|version|headline|caption|copy|"
    r"graphic|photo|post|column|review)\s(?:was|is|has\sbeen|has\ssince\sbeen|had\sbeen)\s(?:since\s|later\s)?"
    rf"(?:{_CHANGED}|retracted|withdrawn){_OF_COPY}|"
    r"[(\[*]?The\s(?:story|article|headline|caption|byline|dateline|dispatch|copy)\s(?:above\s|below\s)?"
    rf"(?:was|has\sbeen|has\ssince\sbeen)\s(?:{_CHANGED}){_OF_COPY}|"
    r"[(\[*]?This\sis\san?\s(?:corrected|amended|revised|clarified|refiled)\s(?:version|story|article|report|repetition|copy)\b|"
    r"[(\[*]?(?:The\sfollowing|This)\s(?:story|article|item|version|substitution|copy)\s(?:replaces|supersedes|corrects)\b|"
    r"[(\[*]?With\sthis\s(?:substitution|correction|version|item)\b|"
    r"[(\[*]?Please\s(?:disregard|withdraw|kill|delete|do\snot\suse|substitute)\s(?:\S{1,12}\s){0,4}?"
    r"(?:story|article|item|version|photo|image|caption|headline|par|para|paragraph|graf|sentence|alert|copy)s?\b|"
    r"[(\[*]?Substitutes?\s(?:par|para|paragraph|graf|headline|lead|lede|intro)s?\b|"
    r"[(\[*]?A\scorrection\sto\s(?:our|the|this)\s(?:story|article|item|report)\b",
    re.IGNORECASE,
)
_AS_SENT = late_where(
    ("read", "sent", "stated", "reported", "published"),
    r"\b(?:should\s(?:have\s)?read|please\sread|instead\sof\sas\s(?:sent|stated|reported)|and\snot\sas\s(?:sent|stated|"
    r"reported|published)|as\s(?:stated|reported|sent)\sin\san?\s(?:earlier|previous))\b",
    re.IGNORECASE,
)
_OWN_PLACE = late_where(
    ("story", "par"),
    r"\b(?:our\sstory|the\sstory|this\sstory|par(?:a|s|as)?\s\d|paragraphs?\s\d|(?:first|second|third|fourth|fifth)\spar)",
    re.I,
)
_EARLIER_SAID = late_where(
    (
        *("incorrect", "wrong", "erroneous", "inaccurate", "editing", "production", "reporting", "source"),
        *("previously", "earlier", "mistakenly"),
    ),
    r"[(\[*]?(?:(?:Due\sto|Because\sof|Owing\sto|Through)\s(?:an?\s)?"
    r"(?:incorrect|wrong|erroneous|inaccurate|editing|production|reporting|source)"
    r"\s[^.!?]{0,70},\s(?:the|this|our|an?)\s(?:\w+\s){0,3}?(?:story|article|report|version|item)\b|"
    r"We\s(?:previously|earlier|wrongly|incorrectly|mistakenly|erroneously)\s(?:reported|said|stated|named|identified)\b)",
)
_AGENCY_ERRED = late_where(
    (
        *("incorrectly", "erroneously", "mistakenly", "wrongly", "misstated", "misidentified", "misspelled"),
        "misattributed",
        *("misquoted", "misreported", "deleted", "withdrawn", "retracted", "killed", "removed"),
        *("withdrawing", "regrets"),
    ),
    r"[(\[*]?(?:In\s[^!?]{0,120},\s)?(?:The\s|the\s)?((?:[A-Z][\w-]*\s){1,3})"
    r"(?:has\s|had\s)?(?:(?:incorrectly|erroneously|mistakenly|wrongly)\s\w+|misstated|misidentified|misspelled|misattributed|"
    r"misquoted|misreported|(?:reported|said|stated|gave)\s(?:erroneously|incorrectly|mistakenly|wrongly)|"
    r"(?:deleted|withdrawn|retracted|killed|removed)\san?\s(?:story|photo|photograph|image|video|tweet|post|quote)|"
    r"is\swithdrawing|regrets)\b",
)


def is_wire_note(look: Look) -> bool:
    """It opens as such a note, or tells which words are to be read for others in the copy."""
    text = look.text
    if look.count > _MOST or look.asks:
        return False
    if _LABEL.match(text) or _PRINTED_LABEL.match(text) or _HELD_BACK.match(text) or _SELF.match(text):
        return True
    if _EARLIER_SAID.match(text) and (_tells_an_error(text) or text.startswith(("We ", "(We "))):
        return True
    erred = _AGENCY_ERRED.match(text)
    if erred is not None and is_agency(erred.group(1).strip()):
        return True
    return _OWN_PLACE.search(text) is not None and _AS_SENT.search(text) is not None and not look.is_speech


_ERROR = late(
    r"\b(?:err|wrong|incorrect|erroneous|mis(?:s|i|a|q|r)|inaccura|omit|fail|overstat|understat)", re.IGNORECASE
)


def _tells_an_error(text: str) -> bool:
    return _ERROR.search(text) is not None
