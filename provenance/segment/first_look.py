"""What a block is held to be from its own look, before its place on the page is considered."""

from provenance.late import late, late_where
from provenance.model.document import FurnitureSort, Role
from provenance.segment.byline import is_byline
from provenance.segment.captions import caption_by_credit
from provenance.segment.dateline import is_whole_dateline
from provenance.segment.furniture import furniture_by_words
from provenance.segment.guess import LIKELY_FURNITURE, Guess, furniture
from provenance.segment.labels import label_line, names_section
from provenance.segment.look import Look
from provenance.segment.naming import is_row, renamed
from provenance.segment.notes import (
    copyright_line,
    credit,
    disclaimer,
    note_of_reporters,
    notice,
    opens_as_note,
    sets_right,
    wire_note,
)
from provenance.segment.phrases import Hit, find_phrases, opening_phrases
from provenance.segment.stamps import is_page_stamp, is_stamp
from provenance.segment.vocabulary import word_set
from provenance.segment.voice import speaks, told_by_voice

_QUOTES = frozenset("\"'“”„‟‘’«»‹›「」『』")
_BREADCRUMB = late_where(("›", "»", ">", "/", "❯", "→"), r"\s(?:›|»|>|/|❯|→)\s|[›»❯]")
_HASHTAGS = late(r"(?:[#@]\w{2,40}[,;\s]*)+$")
_ADDRESS = late(
    r"(?:https?://|www\.)\S+|\S+@\S+\.\w+|pic\.twitter\.com/\S+|"
    r"\b[\w-]{2,40}\.(?:com|org|net|info|news|example|tv|co\.uk|com\.au|co\.in)\b(?:/\S*)?"
)
_LEADS_IN = (FurnitureSort.RELATED, FurnitureSort.OTHER, FurnitureSort.COMMENTS, FurnitureSort.SHARE)
"""Sorts of what leads in to a box: "Want more?"."""
_SHORT_SPEECH = 12
_LINE = 16
_LONGEST_LINE = 90
_LONGEST_PATH = 28
_LONGEST_APPEAL = 40
_SENTENCE_GAP = late(r"(?<=[.!?])\s+")
_SUM = r"[$£€¥₹]?\d[\d.,]{0,12}(?: [^\W\d][\w. ]{0,30})?"
_RATE = late_where((" = ",), rf"\(?{_SUM} = {_SUM}\)?$")
_DATE = late_where(
    ("-", "/", "."),
    r"(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4})(?:[,T ]+\d{1,2}[:.]\d\d(?:[:.]\d\d)?)?$",
)
_WEATHER = late_where(("°",), r"\d\s?°\s?[CF]?\b|\d°")
_COMMAS = late(r"[,;،、\s]+$")


def first_guess(look: Look) -> Guess | None:
    """The role that the block's own look gives it, or None: copy, or a line that only its place can explain."""
    if look.first is None:
        look.first = (renamed(look, _as_a_whole(look) or _by_sentences(look)),)
    return look.first[0]


def _as_a_whole(look: Look) -> Guess | None:
    if not look.words:
        return _wordless(look)
    if _RATE.match(look.text):
        return Guess(Role.GRAF, "The rate of exchange that an agency gives at the end of its story.")
    is_told = look.is_speech and look.count > _SHORT_SPEECH and look.text[-1] not in ")]"
    if is_told and not opening_phrases(look.words) and not opens_as_note(look):
        return None
    hits = find_phrases(look.words, is_line(look))
    return (
        _stamped(look)
        or _hashtags(look)
        or (None if is_row(look) else caption_by_credit(look))
        or copyright_line(look, hits)
        or wire_note(look)
        or disclaimer(look, hits)
        or _disclosed(look, hits)
        or note_of_reporters(look)
        or credit(look, hits)
        or _byline(look)
        or furniture_by_words(look, hits)
        or _by_shape(look)
        or told_by_voice(look)
        or label_line(look)
    )


def _disclosed(look: Look, hits: tuple[Hit, ...]) -> Guess | None:
    """A note of the copy: one that says how any copy is treated, and not what was wrong in this, is a disclaimer."""
    told = notice(look, hits)
    if told is None or told.role is not Role.NOTICE or sets_right(look):
        return told
    other = told_by_voice(look)
    return other if other is not None and other.role is Role.DISCLAIMER else told


def is_line(look: Look) -> bool:
    """It may be made of buttons and labels: no graf of prose."""
    return look.count <= _LINE or (not look.has_stop and look.count <= _LONGEST_LINE)


def _stamped(look: Look) -> Guess | None:
    return furniture(FurnitureSort.READING_TIME, "The line is a time stamp.") if is_page_stamp(look) else None


def _wordless(look: Look) -> Guess | None:
    """Marks and nothing else: a rule, what is left of a tag list, a stray quotation mark."""
    marks = set(look.text) - {" ", "\t", "\n"}
    if marks <= _QUOTES or look.whole_length > 60:
        return None
    if _COMMAS.match(look.text):
        return furniture(FurnitureSort.TAGS, "The line is the commas of a list of tags.")
    if all(ord(c) > 0x2FFF or c.isalpha() for c in marks):
        return None
    return furniture(FurnitureSort.OTHER, "The line is marks and no words.")


def _byline(look: Look) -> Guess | None:
    if is_byline(look):
        return Guess(Role.BYLINE, "The line opens with a byline's word and a name.")
    if is_whole_dateline(look.text):
        return Guess(Role.DATELINE, "The line is a dateline and nothing else.")
    return None


def _by_shape(look: Look) -> Guess | None:
    """Furniture that is told by its marks rather than by its words."""
    if look.whole_length > 300:
        return None
    path = _path(look)
    if path is not None and (not look.has_stop or not look.is_prose or len(_BREADCRUMB.findall(look.text)) > 1):
        return path
    if look.has_stop:
        return None
    if _is_tag_list(look):
        return furniture(
            FurnitureSort.TAGS, "Short terms parted by commas or bars, as lists of tags are.", LIKELY_FURNITURE
        )
    if not _ADDRESS.sub("", look.text).strip(" ()[]<>-–—:|\n\t"):
        return furniture(FurnitureSort.SOURCE_LINK, "The line is an address and nothing else.", LIKELY_FURNITURE)
    if look.count <= _SHORT_SPEECH and _WEATHER.search(look.text):
        return furniture(FurnitureSort.OTHER, "The line gives a temperature and little else.", LIKELY_FURNITURE)
    if _DATE.match(look.text.strip()):
        return furniture(FurnitureSort.READING_TIME, "The line is a date in figures.", LIKELY_FURNITURE)
    if look.words[0][0].isdigit() and all(word.isdigit() for word in look.words) and look.count <= 6:
        return furniture(FurnitureSort.OTHER, "The line is numbers and nothing else.", LIKELY_FURNITURE)
    return None


def _hashtags(look: Look) -> Guess | None:
    if look.whole_length > 300 or look.text[0] not in "#@" or not _HASHTAGS.match(look.text):
        return None
    sort = FurnitureSort.TAGS if look.text[0] == "#" else FurnitureSort.SHARE
    return furniture(sort, "The line is nothing but hashtags or handles.")


def _path(look: Look) -> Guess | None:
    """ "Home » News » Council votes to close libraries": short parts, of which the last may be the headline."""
    if look.count > _LONGEST_PATH or "«" in look.text or is_stamp(look) or not _BREADCRUMB.search(look.text):
        return None
    parts = [part.strip() for part in _BREADCRUMB.split(look.text)]
    short = [part for part in parts if part and len(part.split()) <= 4]
    if len(parts) < 2 or not all(parts) or len(short) < len(parts) - (len(parts) > 2 or names_section(Look(parts[0]))):
        return None
    doubt = 0.0 if len(parts) > 2 else LIKELY_FURNITURE
    return furniture(FurnitureSort.NAVIGATION, "The line is a path through the site.", doubt)


def _by_sentences(look: Look) -> Guess | None:
    """ "Our newsletter arrives every Monday. Sign up here.": a sentence of furniture, and short ones to the reader."""
    if look.count > _LONGEST_APPEAL or look.is_speech or not speaks(look) or not look.has_inner_stop:
        return None
    parts = [Look(part) for part in _SENTENCE_GAP.split(look.text) if part.strip()]
    guesses = [_as_a_whole(part) if part.words else None for part in parts]
    told = [guess for guess in guesses if guess is not None and guess.role is Role.FURNITURE and guess.doubt == 0]
    if not told or not all(
        guess is not None or _may_be_appeal(part) for guess, part in zip(guesses, parts, strict=True)
    ):
        return None
    first = next((guess for guess in told if guess.sort not in _LEADS_IN), told[0])
    return furniture(first.sort, "Short sentences to the reader, one of them furniture beyond doubt.", LIKELY_FURNITURE)


def _may_be_appeal(look: Look) -> bool:
    """A few words that ask, urge or speak of "us" and "you"."""
    if look.count > _SHORT_SPEECH or not look.words:
        return False
    return (
        look.asks
        or look.words[0] in word_set("looks", "imperatives")
        or not word_set("looks", "speaks").isdisjoint(look.words)
    )


def _is_tag_list(look: Look) -> bool:
    """Three short terms or more, parted by bars, or by commas with no "and" among them."""
    bars = [part.split() for part in look.text.split("|")]
    commas = [part.split() for part in look.text.split(",")]
    parts = bars if len(bars) > 2 else commas
    if len(parts) < 3 or look.opens_quotation or is_stamp(look) or look.leads_on:
        return False
    return all(1 <= len(part) <= 3 for part in parts) and not any(
        word in ("and", "or", "but", "&") for part in parts for word in part
    )
