"""Tells furniture by its words: what a line that is no story says, and where it says it.

Words settle a block only by where they stand. A block that is nothing but phrases of furniture is furniture; one that
opens with a label and a colon, or holds words that no reporter writes, is too. Words that any story may use ("share",
"poll", "newsletter") settle nothing: at most they leave a doubt, which `settle` resolves.
"""

from provenance.late import late
from provenance.model.document import FurnitureSort, Role
from provenance.segment.dateline import is_agency
from provenance.segment.guess import LIKELY_FURNITURE, Guess, furniture
from provenance.segment.look import Look
from provenance.segment.phrases import Hit, fillers
from provenance.segment.vocabulary import word_set

_AFTER_LABEL = late(r"[\"”’)\]]*\s*(?:[:：|»›→▶►⟶➔]|[-–—]\s)")
_LABEL_TAIL = late(r"[\"”’)\]]*\s*(?:[:：|»›→▶►⟶➔·•+>-]+\s*)?$")
_KICKER = late(r"([^\W\d_][\w -]{1,18}?)\s?[:|]\s")
_ARROW = late(r"(?:>>|»|→|▶|►|➤|👉)\s?\S")
_HEADING_SORTS = frozenset(("related", "tags", "source-link", "poll", "bio"))
_LONGEST_PROMO = 90
_SHORT_LINE = 9

BOOK = "furniture"


def furniture_by_words(look: Look, hits: tuple[Hit, ...]) -> Guess | None:
    """The furniture that the words of the block make it, or None where they settle nothing."""
    mine = tuple(hit for hit in hits if hit.label.book == BOOK)
    if not mine or look.is_post or (look.opens_quotation and look.has_stop):
        return None
    return (
        _tagged(look, mine)
        or _made_of_phrases(look, mine)
        or _labelled(look, mine)
        or _opening(look, mine)
        or _holding(look, mine)
        or _closing(look, mine)
        or _weak(look, mine)
        or _mostly_phrases(look, mine)
    )


def _tagged(look: Look, hits: tuple[Hit, ...]) -> Guess | None:
    """ "Tagged: nation, top stories": whatever buttons the terms would be."""
    for hit in hits:
        if hit.start == 0 and hit.label.sort == FurnitureSort.TAGS and hit.label.place == "label" and not look.has_stop:
            rest = look.text[look.matches[hit.end - 1].end() :].lstrip()
            if rest[:1] == ":" and rest[1:].strip():
                return furniture(FurnitureSort.TAGS, "The line opens with the label of a list of tags.")
    return None


def _made_of_phrases(look: Look, hits: tuple[Hit, ...]) -> Guess | None:
    """Nothing stands in the block but whole phrases, buttons and numbers."""
    count = len(look.words)
    if look.opens_quotation or (look.last_mark == "." and count <= 2 and not look.trails_off) or count > _LONGEST_PROMO:
        return None
    whole = [hit for hit in hits if hit.label.place in ("whole", "items")]
    if not whole:
        return None
    cover = _cover(look.words, whole)
    bare = [word for word, is_covered in zip(look.words, cover, strict=True) if not is_covered]
    if 2 * len(bare) > count or not fillers().issuperset(bare):
        return None
    return _whole_guess(look, whole, _foremost_sort(hits))


def _foremost_sort(hits: tuple[Hit, ...]) -> str:
    """The sort whose phrases hold most words of the block; of equal ones the one with whole phrases, then the first."""
    held: dict[str, set[int]] = {}
    whole: dict[str, int] = {}
    for hit in hits:
        if hit.label.place in ("whole", "items", "opens", "holds"):
            held.setdefault(hit.label.sort, set()).update(range(hit.start, hit.end))
            whole[hit.label.sort] = whole.get(hit.label.sort, 0) + (hit.label.place == "whole")
    return max(held, key=lambda sort: (len(held[sort]), whole[sort] > 0))


def _whole_guess(look: Look, whole: list[Hit], sort: str) -> Guess | None:
    if sort == FurnitureSort.CAPTION:
        return Guess(Role.CAPTION, "The line is nothing but a photo credit.", sort)
    reason = f"The line is nothing but words of {_named(sort)}."
    doubtful = all(hit.label.place == "items" for hit in whole) and (
        (sort == FurnitureSort.SHARE and word_set("looks", "share_acts").isdisjoint(look.words))
        or (sort == FurnitureSort.NAVIGATION and len(whole) < 3)
    )
    return furniture(sort, reason, LIKELY_FURNITURE if doubtful else 0.0)


def _cover(words: tuple[str, ...], hits: list[Hit]) -> list[bool]:
    covered = [word[0].isdigit() for word in words]
    for hit in hits:
        covered[hit.start : hit.end] = [True] * (hit.end - hit.start)
    return covered


def _labelled(look: Look, hits: tuple[Hit, ...]) -> Guess | None:
    """ "RELATED: Mayor Vows To Fight": a label, a colon, and what it points to."""
    for hit in sorted(hits, key=lambda hit: -hit.end):
        if hit.label.place != "label" or hit.start != 0:
            continue
        end = look.matches[hit.end - 1].end()
        if hit.label.sort == FurnitureSort.SOURCE_LINK and not look.has_stop and is_agency(look.text[end:].strip()):
            return furniture(hit.label.sort, "The line says which agency is the source.")
        mark = _AFTER_LABEL.match(look.text, end)
        if _is_printed_as_label(look, hit):
            return _captioned(hit.label.sort, f'The line opens with the label "{look.text[:end].strip()[:40]}".')
        if _LABEL_TAIL.match(look.text, end):
            return _captioned(hit.label.sort, "The line is a label and nothing else.")
        if mark:
            return _label_guess(look, hit.label.sort, look.text[:end], look.text[mark.end() :])
    return None


def _is_printed_as_label(look: Look, hit: Hit) -> bool:
    """ "Read More Mayor Resigns", "TAGS libraries council": the label is printed unlike what follows it."""
    label, behind = look.printed[: hit.end], look.printed[hit.end : hit.end + 1]
    if not behind or (look.has_stop and (look.is_speech or hit.label.sort != FurnitureSort.RELATED)):
        return False
    if len(label) == 1:
        return len(label[0]) > 3 and label[0].isupper() and not look.has_stop and not look.is_caps
    return all(word[0].isupper() for word in (*label, *behind)) and not look.is_caps


def _label_guess(look: Look, sort: str, label: str, rest: str) -> Guess | None:
    after = Look(rest.strip())
    reason = f'The line opens with the label "{label.strip()[:40]}".'
    if (label.isupper() and len(label) > 2) or not look.has_stop or sort not in _HEADING_SORTS:
        return None if look.is_speech and after.has_inner_stop else _captioned(sort, reason)
    if after.is_title or (after.asks and sort in ("poll", "related")):
        return _captioned(sort, reason)
    return None if look.is_speech or look.count > 30 else furniture(sort, reason, LIKELY_FURNITURE)


def _captioned(sort: str, reason: str) -> Guess:
    if sort == FurnitureSort.CAPTION:
        return Guess(Role.CAPTION, reason, sort)
    return furniture(sort, reason)


def _opening(look: Look, hits: tuple[Hit, ...]) -> Guess | None:
    """The block begins as a promotion does, and is no finished sentence, or speaks to the reader."""
    opening = [hit for hit in hits if hit.label.place == "opens" and hit.start == 0]
    if not opening or look.is_speech or look.count > _LONGEST_PROMO:
        return None
    best = max(opening, key=lambda hit: (hit.end, hit.label.sort == FurnitureSort.RELATED))
    reason = f'The block opens like {_named(best.label.sort)}: "{_quoted(look, best)}".'
    if best.label.sort == FurnitureSort.CAPTION:
        return Guess(Role.CAPTION, reason, best.label.sort)
    speaks = word_set("looks", "speaks")
    strength = sum(word in speaks for word in look.words) + len(
        {hit.label.place for hit in hits} & {"holds", "closes", "weak"}
    )
    is_whole = best.end == len(look.words)
    if look.has_stop and strength == 0 and not is_whole and look.words[0] not in word_set("looks", "imperatives"):
        return None
    settled = (
        (is_whole or strength >= 2)
        if look.has_stop
        else not look.is_title or strength >= 1 or best.end == len(look.words)
    )
    return furniture(best.label.sort, reason, 0.0 if settled else LIKELY_FURNITURE)


def _holding(look: Look, hits: tuple[Hit, ...]) -> Guess | None:
    """Words that hardly ever stand in a story stand in the block."""
    held = [hit for hit in hits if hit.label.place == "holds"]
    if not held or look.is_speech:
        return None
    best = max(held, key=lambda hit: (hit.end - hit.start, -hit.start))
    reason = f'The block holds words of {_named(best.label.sort)}: "{_quoted(look, best)}".'
    sure = look.count <= _LONGEST_PROMO or len(held) > 1
    return furniture(best.label.sort, reason, 0.0 if sure else LIKELY_FURNITURE)


def _closing(look: Look, hits: tuple[Hit, ...]) -> Guess | None:
    """A headline with "Read more" behind it."""
    for hit in hits:
        if hit.label.place == "closes" and hit.end == len(look.words) and look.count <= 60:
            if hit.label.sort == FurnitureSort.CAPTION:
                return Guess(Role.CAPTION, f'The block ends in a photo credit: "{_quoted(look, hit)}".', hit.label.sort)
            if not look.has_stop or look.trails_off:
                return furniture(hit.label.sort, f'The line ends in "{_quoted(look, hit)}".')
    return None


def _weak(look: Look, hits: tuple[Hit, ...]) -> Guess | None:
    """A short line without a full stop that uses a word of promotions: only the other text can tell."""
    if not look.is_heading or look.count > _SHORT_LINE:
        return None
    for hit in hits:
        if hit.label.place == "weak" and hit.label.sort != FurnitureSort.BIO:
            reason = (
                f'The short line without a full stop uses a word of {_named(hit.label.sort)}: "{_quoted(look, hit)}".'
            )
            return furniture(hit.label.sort, reason, LIKELY_FURNITURE)
    return None


def points_elsewhere(look: Look) -> bool:
    """ "Opinion: The governor is wrong", ">> Governor signs budget": furniture anywhere but at the top of a page."""
    label = _KICKER.match(look.text)
    return _ARROW.match(look.text) is not None or (
        label is not None and label.group(1).lower() in word_set("looks", "kickers")
    )


def _mostly_phrases(look: Look, hits: tuple[Hit, ...]) -> Guess | None:
    """A short line most of whose words are words of buttons and links."""
    told = [hit for hit in hits if hit.label.place in ("whole", "items", "weak")]
    if not told or not look.is_heading or not 2 <= look.count <= 9 or look.opens_quotation:
        return None
    cover = [a or word in fillers() for a, word in zip(_cover(look.words, told), look.words, strict=True)]
    if 5 * sum(cover) < 3 * len(cover):
        return None
    best = max(told, key=lambda hit: (hit.end - hit.start, -hit.start))
    reason = f"Most words of the short line are words of {_named(best.label.sort)}."
    return furniture(best.label.sort, reason, LIKELY_FURNITURE)


def _quoted(look: Look, hit: Hit) -> str:
    start, end = look.matches[hit.start].start(), look.matches[hit.end - 1].end()
    return " ".join(look.text[start:end].split())[:60]


_NAMES = {
    "share": "share buttons",
    "related": "links to other stories",
    "ad": "advertising",
    "newsletter": "a newsletter box",
    "poll": "a poll",
    "tags": "a list of tags",
    "bio": "a note on the author or the agency",
    "copyright": "a copyright line",
    "navigation": "the site's navigation",
    "comments": "the comments",
    "caption": "a caption",
    "source-link": "a link to the source",
    "reading-time": "a time stamp",
    "correction-form": "a correction form",
    "app-promo": "a promotion of an app or a channel",
}


def _named(sort: str) -> str:
    return _NAMES.get(sort, "page furniture")
