"""Tells a caption by its photo credit, or by the way captions are written where the credit is lost."""

import re
from itertools import pairwise

from provenance.late import late, late_where
from provenance.model.document import Role
from provenance.segment.dateline import is_agency
from provenance.segment.guess import LIKELY_FURNITURE, Guess
from provenance.segment.look import Look
from provenance.segment.vocabulary import word_set

_BRACKETS = late(r"[(\[]([^()\[\]]{2,90})[)\]][.\s]*$")
_PHOTO_WORDS = late(
    r"\b(?:photos?|photographs?|photographer|image|images|getty|file|courtesy|handout|screenshot|screen ?grab|"
    r"shutterstock|istock|reuters/|afp/|ap/|pool|via ap|via reuters|via afp|illustration|picture|flickr|wikimedia|"
    r"credit|foto|bild|epa|alamy|rendering|street view|youtube|instagram|screen capture|video still)\b",
    re.IGNORECASE,
)
_CREDIT_RUN = late(
    r"(?:\b(?:REUTERS|AFP|EPA|AP|AFP PHOTO|EFE|AAP|PA|DPA|ANSA|XINHUA)|(?:^|[.!?)]\s)(?:Reuters|dpa))\s?/\s?[^\W\d_]"
)
_HOUSE_FIRST = late_where(
    ("Getty", "PA Media", "Shutterstock", "Alamy", "EPA", "AFP", "AP Photo", "iStock"),
    r"(?:Getty Images|PA Media|Shutterstock|Alamy|EPA|AFP|AP Photo|iStock)\s+[A-Z]",
)
_CLOSING = frozenset(")]")
_ENDS = frozenset(")]\"'”’")
_SOURCED = late(r"\s*(?:source|sources|credit|via|courtesy|pic|provided|supplied|submitted)\b", re.IGNORECASE)
_AFTER_STOP = late(r"[.!?][\"”’)]*\s+$")
_AFTER_STOP_SIGNED = late(r"[.!?][\"”’)]*\s+([A-Z][\w.'’ -]{3,40}/[A-Z][\w.'’ -]{2,40})$")
_SIDES = late(r"\s?[:|]\s?|,\s|\svia\s|\sfor\s")
_CHART = late_where(("Source", "SOURCE"), r"\S\s+(?:Sources?|SOURCES?): [A-Z][^.:]{2,90}$")
"""A chart's title and where its data come from."""
_CAPITAL = late(r"[(\[]?[^\W\d_a-zß-öø-ÿ]|via$|and$|&$|by$|by-|com$")
_PHOTOGRAPHER = late_where(
    (":", "/", "hoto", "mage", "icture", "ideo", "redit", "REDIT", "©", "|"),
    r"\b(?:Photo(?:graph|grapher)?(?: by| credit| courtesy)?|Photos by|PHOTO(?: BY| CREDIT)?|"
    r"Image(?: credit| source)?|Credit|Foto|Crédit|Bild)\s?[:/]\s?\S|"
    r"[.!?]\s(?:Pictures?|Pics?|Video|Illustration|Graphic|Photos)\s?:\s?\S|"
    r"[.!?]\s(?:Photo|Photograph|Image|Picture|Video)s? (?:courtesy|by|via|from|provided)\b|"
    r"[.!?][\"”]?\s(?:Courtesy|File|Submitted|Contributed|Provided|Staff|Handout|Stock|Pool) "
    r"(?:photo|image|picture|video)s?$|"
    r"[.!?][\"”]?\s?(?:Credit|CREDIT)\s?(?:\.\.\.|…|:)\s?\S|[.!?]\s©\s?[A-Z]|[.!?]\s\|\s[A-Z][\w.-]+ [A-Z]",
)
_DATED = late_where(
    ("19", "20"),
    r"\b[A-Z][a-z]{2,8}\.? \d{1,2},? (?:19|20)\d\d"
    r"(?:[,.]? (?:in|at|near|on|outside|during|before|after) [^.]{2,80}(?:\.[^.]{2,20})?)?[.\"”’)\]]*$",
)
_ARCHIVES = frozenset(("file", "files", "archive", "archives", "library", "stock", "pool", "handout"))
_JOINS = frozenset(("for", "of", "and", "via", "by", "the", "&"))
_SHORTEST = 5
_UNSTOPPED = 12
_SCENE_LONGEST = 26
_TO_COME = frozenset(
    ("will", "would", "could", "may", "might", "can", "should", "must", "is", "are", "has", "have", "been")
)
_SCENE = late(
    r"\s(?:as|outside|inside|during|near|at|in front of|on|along|next to|beside|past|through|after|before|around)\s"
)
_VIEW = late_where(
    ("view", "photo", "picture", "image", "shot", "still", "footage"),
    r"(?:(?:An?|The|This) )?"
    r"(?:(?:\w+ ){0,2}(?:file|general|aerial|archive|archival|undated|stock|handout|satellite) (?:\w+ )?"
    r"(?:view|photo|photograph|picture|image|shot|still) |"
    r"A view )(?:\w+ ){0,2}(?:of|shows|showing|from)\b|"
    r"(?:\w+ ){1,3}(?:image|images|photo|photos|footage|still|picture) "
    r"(?:released|provided|shared|supplied|obtained|taken) by\b",
    re.IGNORECASE,
)
_COUNTED = late(r"(?:Photo |Image |Picture |Slide )?\d{1,3} (?:of|/) \d{1,3}\s?[|:·–—-]?\s?(?=\S)")
"""The place of a picture in its gallery, before what is on it."""
_HOUSE = late_where(("(", "["), r"[(\[][A-Z]{3,5}(?:[- /](?:TV|FM|[A-Z]{2,5}))?[)\]]$")
_SIDED = late_where(
    ("left", "right", "cent", "(L)", "(R)", "(C)"),
    r"(?:, (?:left|right|center|centre|second from (?:left|right)),)|\((?:L|R|C|left|right|center|centre)\)",
)


def caption_by_credit(look: Look) -> Guess | None:
    """A block that ends in a photo credit, or is one."""
    text = look.text.rstrip()
    if look.count > 140 or look.whole_length > len(look.text):
        return None
    counted = _COUNTED.match(text)
    if counted and look.count >= 5 and not text[: counted.end()].rstrip()[-1:].isdigit():
        return Guess(Role.CAPTION, "The block opens with the place of a picture in its gallery.", "caption")
    if len(text) < 16 and _HOUSE.match(text) and not is_agency(text[1:-1]):
        return Guess(Role.CAPTION, "A station or a picture house in brackets.", "caption", LIKELY_FURNITURE)
    tail = text[-140:]
    bracketed = _caption_by_brackets(look, text, tail) if tail.rstrip(". ")[-1:] in _CLOSING else None
    if bracketed is not None or look.has_stop:
        return bracketed
    if look.count > 3 and _HOUSE_FIRST.match(text):
        return Guess(Role.CAPTION, "The block opens with a picture house.", "caption", LIKELY_FURNITURE)
    return _caption_by_stroke(look, text, tail) if "/" in tail else _caption_by_word(look, tail)


def _caption_by_brackets(look: Look, text: str, tail: str) -> Guess | None:
    brackets = _BRACKETS.search(tail)
    if not brackets:
        return None
    inside = brackets.group(1)
    if _is_stroke_credit(inside) and (
        (brackets.start() == 0 and len(text) <= 90) or _AFTER_STOP.search(tail[: brackets.start()])
    ):
        return _caption(f"({inside})")
    if _is_credit(inside) and ("/" in inside or not look.is_speech):
        return _caption(f"({inside})")
    if _is_named_credit(inside) and look.count >= 5 and not look.is_speech:
        return _caption(f"({inside})")
    if _AFTER_STOP.search(tail[: brackets.start()]) and _is_name_in_brackets(inside) and look.count <= 70:
        reason = "A sentence, and a name in brackets behind its full stop, as photo credits are."
        return Guess(Role.CAPTION, reason, "caption", LIKELY_FURNITURE)
    if is_agency(inside) and look.count >= 5 and not look.has_stop and not look.is_title:
        return _caption(f"({inside})")
    return None


def _caption_by_stroke(look: Look, text: str, tail: str) -> Guess | None:
    run = _CREDIT_RUN.search(tail[-90:])
    if run:
        return _caption(tail[-90:][run.start() :])
    if _ends_in_stroke(tail):
        return _caption(tail[-60:])
    signed = _AFTER_STOP_SIGNED.search(tail)
    if signed and look.count <= 60 and not look.is_speech and _is_stroke_credit(signed.group(1)):
        return _caption(signed.group(1))
    if look.count <= 8 and _is_stroke_credit(text):
        reason = "Two names and a stroke, as photo credits are."
        return Guess(Role.CAPTION, reason, "caption", LIKELY_FURNITURE)
    return _caption_by_word(look, tail)


def _caption_by_word(look: Look, tail: str) -> Guess | None:
    if look.count <= 60 and _CHART.search(tail):
        return _caption(tail[-60:])
    shot = _PHOTOGRAPHER.search(tail)
    if shot and look.count <= 70 and not look.is_speech:
        return _caption(tail[shot.start() :])
    return None


def _is_stroke_credit(text: str) -> bool:
    """ "Jane Roe/The Daily Example": names on both sides of one stroke."""
    sides = text.split("/")
    return 2 <= len(sides) <= 3 and all(
        side.strip() and all(_CAPITAL.match(word) for word in side.split()) for side in sides
    )


def _is_name_in_brackets(text: str) -> bool:
    """Up to six words, all with a capital but those that join them: "Jane Roe, Harbor Radio", "RCMP"."""
    words = re.split(r"[\s,/|–-]+", text.strip())
    return 1 <= len(words) <= 6 and all(
        (_CAPITAL.match(word) and not word[0].isdigit()) or word in _JOINS for word in words
    )


def _is_named_credit(text: str) -> bool:
    """ "AP: Jane Roe", "Jane Roe, Reuters": an agency and a name."""
    sides = [side.strip() for side in _SIDES.split(text)]
    if len(sides) != 2 or not all(_CAPITAL.match(word) for side in sides for word in side.split()):
        return False
    other = sides[1] if is_agency(sides[0]) else sides[0]
    return any(is_agency(side) for side in sides) and 2 <= len(other.split()) <= 4


def _ends_in_stroke(tail: str) -> bool:
    """ "Al Drago/Bloomberg": a name, a stroke, a picture house, and nothing behind it."""
    left, stroke, right = tail.rstrip(") ").rpartition("/")
    words = right.split()
    if not stroke or not 1 <= len(words) <= 7 or not all(_CAPITAL.match(word) for word in words):
        return False
    name = left.split()[-1:]
    return bool(name) and _CAPITAL.match(name[0]) is not None and _holds_agency(name[0], right)


def _caption(credit: str) -> Guess:
    return Guess(Role.CAPTION, f'The block ends in a photo credit: "{" ".join(credit.split())[:60]}".', "caption")


def _is_credit(inside: str) -> bool:
    if "/" in inside and _holds_agency(*inside.rsplit("/", 1)):
        return True
    if _SOURCED.match(inside) or _is_archive(inside):
        return True
    return (
        not inside.lstrip()[:1].isdigit()
        and _PHOTO_WORDS.search(inside) is not None
        and len(inside.split()) <= 14
        and inside[0] not in '"“‘'
    )


def _is_archive(inside: str) -> bool:
    """ "Harbor Ledger archives": a house with a capital, and where it keeps its pictures."""
    *house, kept = inside.rstrip(".").split() or [""]
    return kept.lower() in _ARCHIVES and 1 <= len(house) <= 4 and all(_CAPITAL.match(word) for word in house)


def _holds_agency(left: str, right: str) -> bool:
    """One side of the stroke is an agency or a picture house."""
    rest = re.split(r"[,/]|\bvia\b", right)
    return is_agency(left.strip().rsplit(" ", 1)[-1]) or any(
        is_agency(part) or _PHOTO_WORDS.search(part) for part in rest
    )


def caption_by_manner(look: Look) -> Guess | None:
    """One sentence in the present tense that says who stands where, and when: a caption that lost its credit."""
    if not _SHORTEST <= look.count <= 70 or look.is_speech or look.opens_quotation or look.is_post:
        return None
    if _VIEW.match(look.text) and not look.has_inner_stop and word_set("signs", "past").isdisjoint(look.words):
        return Guess(Role.CAPTION, "One sentence that says what is to be seen.", "caption", LIKELY_FURNITURE)
    poses = look.count >= 8 and _poses(look.words[:24])
    if poses and _is_scene(look):
        reason = "One sentence in the present tense that says who does what and where, as captions do."
        return Guess(Role.CAPTION, reason, "caption", LIKELY_FURNITURE)
    text = look.text.rstrip()
    if poses and (_DATED.search(text[-120:]) or _SIDED.search(text)):
        reason = "One sentence in the present tense that says who stands where and when, as captions do."
        return Guess(Role.CAPTION, reason, "caption", LIKELY_FURNITURE)
    return None


def is_unstopped(look: Look) -> bool:
    """As many words as a sentence has, and no full stop, though it neither leads on nor quotes nor is a post."""
    end = look.text.rstrip()[-1:]
    return (
        look.count >= _UNSTOPPED
        and not look.has_stop
        and not (look.is_post or look.opens_quotation or look.trails_off)
        and (end.isalnum() or end in _ENDS)
    )


def _poses(words: tuple[str, ...]) -> bool:
    """A verb of captions, and no noun of the same letters: "on the stand", "her answers"."""
    poses, nominal = word_set("looks", "poses"), word_set("looks", "before_nouns")
    return any(word in poses and before not in nominal for before, word in pairwise(words))


def _is_scene(look: Look) -> bool:
    """One short sentence, nothing in it past or to come, nobody quoted."""
    if look.count > _SCENE_LONGEST or look.has_inner_stop or not look.words[0][0].isalpha():
        return False
    poses = word_set("looks", "poses")
    first = next(index for index, word in enumerate(look.words) if index and word in poses)
    if not _SCENE.search(look.text, look.matches[first].end()):
        return False
    told = word_set("signs", "past") | word_set("looks", "say") | _TO_COME
    return told.isdisjoint(look.words)
