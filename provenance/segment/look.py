"""What a block looks like, before anybody asks what it says: its words, its case, how it ends.

Everything is read off the first `LOOKED_AT` code points, so that a hostile block costs no more than a long graf.
"""

import re
from functools import lru_cache
from itertools import pairwise

from provenance import lexicons
from provenance.late import late, late_where
from provenance.segment.guess import Guess
from provenance.segment.kept import kept
from provenance.segment.latin import is_plain
from provenance.segment.vocabulary import word_set

LOOKED_AT = 2400
"""Code points of a block that are looked at: about 400 words, more than any graf or boilerplate of a real page."""

_WORD = late(r"[^\W_]++(?:['’](?=[^\W_])|[^\W_]++|[\u0300-\u036f\u064b-\u065f\u0900-\u0fff]++)*+")
"""Letters and digits with inner apostrophes; `re` counts the vowel signs of Indic scripts as no letters."""

_CLOSERS = "\"'”’»)]}›」』）】* \t\u00a0\u200b\u200e\u200f"
_STOPS = ".!?…。！？؟۔।॥"
_ENDS = frozenset(".!?…”\"’'")
"""Behind one of these stands no appendix."""
_OPENING_MARKS = frozenset("\"“„«‘'「『`")
_INNER_STOP = late(r"(?P<word>\w++)[.!?…][\"”’)»]*\s+[\"“‘(«]?[A-ZÀ-Þ]")
_UNSPACED = late(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_POSTED = late_where(("(@",), r"[—–-]\s[^\n]{1,60}\(@\w{1,20}\)\s\w{3,9}\.? \d{1,2}, \d{4}$")
_APPENDIX = late_where(
    (".", "!", "?", "…", "。"),
    r"([.!?…。][\"”’)]*)\s*(?:[\[(][^\[\]()]{1,60}[\])]|(?:https?://|www\.)\S+|\w[\w.-]*\.\w{2,6}/\S+)\s*$",
)


_ADDED = frozenset(("added",))
_PASSIVE = frozenset(("be", "been", "was", "were", "is", "are"))


class Look:
    """A block's text seen from outside. Made once for a block; what is asked for is computed when it is asked for."""

    def __init__(self, text: str) -> None:
        self.text = text if len(text) <= LOOKED_AT else text[:LOOKED_AT]
        self.whole_length = len(text)
        self.kinds: int | None = None
        """What `voice` found in it."""
        self.first: tuple[Guess | None] | None = None
        """What `first_look` held it to be, once it was asked."""
        end = text[-140:].rstrip()
        appendix = None if end[-1:] in _ENDS else _APPENDIX.search(end)
        self.tail = (end[: appendix.end(1)] if appendix else end)[-12:].rstrip(_CLOSERS)
        self.last_mark = self.tail[-1:]
        """The last character once closing quotes and brackets are taken off, or an empty string."""
        self.has_stop = self.last_mark in _STOPS and self.last_mark != ""
        """It ends as a sentence ends."""

    @kept
    def matches(self) -> tuple[re.Match[str], ...]:
        """Where the words stand."""
        return tuple(_WORD.finditer(self.text))

    @kept
    def printed(self) -> tuple[str, ...]:
        """The words as printed, without marks."""
        return tuple(_WORD.findall(self.text))

    @kept
    def words(self) -> tuple[str, ...]:
        """The words in lower case with straight apostrophes: what phrases are matched on."""
        return tuple("\n".join(self.printed).lower().replace("’", "'").split("\n")) if self.printed else ()

    @kept
    def is_plain(self) -> bool:
        """Latin letters and marks of news copy alone: letter case is what `lower` makes of it."""
        return is_plain(self.text)

    @kept
    def count(self) -> int:
        """Words, or for scripts without spaces about as many as a translation would have."""
        unspaced = 0 if self.is_plain else len(_UNSPACED.findall(self.text))
        return len(self.words) if unspaced == 0 else len(self.words) + unspaced // 2

    @property
    def trails_off(self) -> bool:
        """It ends in dots."""
        return self.text.rstrip().endswith(("…", "..."))

    @property
    def asks(self) -> bool:
        return self.last_mark in "?？؟" and self.last_mark != ""

    @property
    def leads_on(self) -> bool:
        """It ends on a mark that promises more: "He added:"."""
        return self.last_mark in (":", "：", ",", ";", "—", "–") and self.last_mark != ""

    @kept
    def opens_quotation(self) -> bool:
        return self.text[:1] in _OPENING_MARKS

    @kept
    def is_caps(self) -> bool:
        """All its letters are capitals."""
        letters = [c for c in self.text if c.isalpha()]
        return len(letters) > 1 and self.text.upper() == self.text and any(c.isupper() for c in letters)

    @kept
    def title_share(self) -> float:
        """The share of its major words that have a capital, without the first word and digits; 0 for fewer than two."""
        minor = word_set("looks", "minor")
        major = [word for word in self.printed[1:] if word.lower() not in minor and not word[0].isdigit()]
        if len(major) < 2:
            return 0.0
        return sum(word[0].isupper() for word in major) / len(major)

    @property
    def is_title(self) -> bool:
        """Printed In Title Case, Like an American Headline."""
        return self.title_share >= 0.8

    @kept
    def has_inner_stop(self) -> bool:
        """A sentence ends inside it; a stop after an abbreviation or an initial is none."""
        abbreviations = _abbreviations()
        return any(
            len(match["word"]) > 1 and match["word"].lower() not in abbreviations
            for match in _INNER_STOP.finditer(self.text)
        )

    @kept
    def is_speech(self) -> bool:
        """A finished sentence that quotes or says who said it: story, whatever words stand in it."""
        return self.has_stop and (self.opens_quotation or self.says(word_set("looks", "say")))

    @kept
    def is_telling(self) -> bool:
        """It says what somebody said; "wrote" is no sign of it here."""
        if self.opens_quotation or self.is_post:
            return True
        return self.has_stop and self.says(word_set("bios", "says"))

    def says(self, verbs: frozenset[str]) -> bool:
        """It has one of the verbs of saying; what was added to something was not said."""
        found = verbs.intersection(self.words)
        if found != _ADDED:
            return bool(found)
        return any(a not in _PASSIVE for a, b in pairwise(("", *self.words)) if b == "added")

    @kept
    def is_prose(self) -> bool:
        """One finished sentence or more: what grafs are made of."""
        if self.count <= 45 and self._is_capitalised:
            return False
        if self.has_stop:
            if self.count > 12:
                return True
            return (self.count >= 2 or self.opens_quotation) and not self.is_caps and not self._ends_in_abbreviation
        if self.is_post:
            return True
        return self.count >= 45 or self.whole_length > 600 or (self.count >= 12 and self.has_inner_stop)

    @property
    def _is_capitalised(self) -> bool:
        """So many capitals that even a full stop makes no prose of it: "It Is Ready for War. Not All Are So Sure." """
        if self.title_share >= 0.95 and self.count >= 8:
            return True
        return self.last_mark != "." and self.count <= 30 and self.is_title and not self.is_speech

    @property
    def _ends_in_abbreviation(self) -> bool:
        return (
            self.count <= 3
            and not self.opens_quotation
            and self.last_mark == "."
            and self.words[-1] in _abbreviations()
        )

    @kept
    def is_post(self) -> bool:
        """A post of a social network as pages embed it: words, a dash, a name with its handle, a date."""
        return self.whole_length <= len(self.text) and _POSTED.search(self.text[-120:].rstrip()) is not None

    @property
    def is_heading(self) -> bool:
        """It can be a headline or a subhead: short enough, and not a finished sentence."""
        return 0 < self.count <= 45 and self.whole_length <= 400 and not self.leads_on and not self.is_prose

    @kept
    def key(self) -> str:
        """The same for two blocks that print the same words."""
        return " ".join(self.words)


@lru_cache(maxsize=1)
def _abbreviations() -> frozenset[str]:
    stops = lexicons.load("stops")
    return (frozenset(stops["capitalised"]) | frozenset(stops["always"])) - {"no"}


def look_at(text: str) -> Look:
    """The look of a text; kept for a while, since two versions of a story share most of their blocks."""
    return _kept_look(text) if len(text) <= LOOKED_AT else Look(text)


@lru_cache(maxsize=512)
def _kept_look(text: str) -> Look:
    return Look(text)
