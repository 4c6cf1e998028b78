"""The story from its lede on: grafs, subheads, lists, and the lines between them that are none of these."""

from provenance import lexicons
from provenance.late import late, late_where
from provenance.model.document import FurnitureSort, Role
from provenance.segment.captions import caption_by_manner
from provenance.segment.drafts import Draft
from provenance.segment.furniture import points_elsewhere
from provenance.segment.guess import LIKELY_COPY, LIKELY_FURNITURE, Guess, furniture
from provenance.segment.labels import names_section
from provenance.segment.look import Look
from provenance.segment.stamps import is_stamp
from provenance.segment.vocabulary import word_set

_BULLET = late(r"(?:[•●▪■◦‣·*✔✓➤►]|[-–—](?=\s)|\(?[0-9a-z]{1,2}[.)])\s*\S")
_EMAIL = late_where(("@",), r"\S@\w[\w-]*\.\w")
_POINTED_AT = late(r"[:|>»]\s*\S|\w\.\w{2,6}/")
_LABEL = 8
_YEAR = late(r"(?:19|20)\d\d")
_OVER_LISTS = (
    FurnitureSort.RELATED,
    FurnitureSort.TAGS,
    FurnitureSort.NAVIGATION,
    FurnitureSort.SHARE,
    FurnitureSort.AD,
)
_STATED = (Role.LIST, Role.DEK, Role.SUBHEAD)
_LONG_LINE = 16
_RUN = 3


def read_body(drafts: list[Draft], lede: int, title: str) -> None:
    """Gives every open draft from `lede` on a role by its look and its neighbours."""
    is_loose = _is_loose(drafts[lede:])
    runs = _heading_runs(drafts, lede)
    under_label, leads_on = "", False
    seen: set[str] = {title} if title else set()
    for index in range(lede, len(drafts)):
        draft = drafts[index]
        if draft.guess is not None:
            leads_on = False
            if under_label == FurnitureSort.TAGS and _is_term(draft):
                draft.guess = draft.guess._replace(role=Role.FURNITURE, sort=FurnitureSort.TAGS.value)
            elif draft.has_sort(*_OVER_LISTS):
                under_label = _label_sort(draft) or under_label
                _relax_single_word(draft, index, drafts)
            continue
        draft.guess = _role(draft, is_loose, under_label, leads_on, runs.get(index, 1), seen)
        if draft.look.is_prose:
            under_label = ""
        leads_on = draft.look.leads_on or (leads_on and draft.guess.role is Role.LIST)
        if draft.look.count >= 4:
            seen.add(draft.look.key)


def _is_label(draft: Draft) -> bool:
    """The short line stands over a list of links. A format that labels furniture labels what is under it, too."""
    return (
        draft.has_sort(FurnitureSort.RELATED, FurnitureSort.TAGS)
        and _is_bare(draft.look)
        and draft.stated is not Role.FURNITURE
    )


def _label_sort(draft: Draft) -> str:
    return draft.guess.sort if draft.guess is not None and _is_label(draft) else ""


def _is_term(draft: Draft) -> bool:
    """A word or three that may be furniture of another sort, under the label of a list of tags."""
    return draft.has_sort(*_OVER_LISTS) and not draft.is_sure() and draft.look.count <= 3 and not draft.look.has_stop


def _is_bare(look: Look) -> bool:
    """A label without what it points to: "Related stories:", and not "GRAPHIC: example.org/x"."""
    return look.count <= _LABEL and not _POINTED_AT.search(look.text)


def _role(draft: Draft, is_loose: bool, under_label: str, leads_on: bool, run: int, seen: set[str]) -> Guess:
    look = draft.look
    if draft.stated in _STATED:
        return _stated(draft, under_label)
    if _BULLET.match(look.text) and not under_label:
        return Guess(
            Role.LIST, "The block opens with a bullet or a number.", "", 0.0 if look.is_prose else LIKELY_COPY / 2
        )
    if look.is_prose and not is_stamp(look):
        return prose_guess(look)
    if is_loose or look.leads_on or not look.words or look.whole_length > 400:
        return Guess(
            Role.GRAF, "A line of a text whose lines have no full stops." if is_loose else "A line that leads on."
        )
    if leads_on:
        return Guess(
            Role.LIST,
            "A line without a full stop after one that leads on to it.",
            FurnitureSort.RELATED,
            LIKELY_COPY / 2,
        )
    return _heading(look, under_label, run, seen)


def _stated(draft: Draft, under_label: str) -> Guess:
    role = draft.stated or Role.GRAF
    if under_label and not draft.look.is_prose:
        return furniture(under_label, "A line under the label of a list of links.", LIKELY_FURNITURE)
    return Guess(
        role,
        f"The format says that it is a {role}.",
        FurnitureSort.RELATED,
        0.0 if draft.look.is_prose else LIKELY_COPY,
    )


def prose_guess(look: Look) -> Guess:
    """What a finished sentence is: a graf, or a question of a poll, a caption without its credit, an appeal."""
    if _is_poll_question(look):
        return furniture(
            FurnitureSort.POLL, "A question to the reader that stands alone, as polls ask it.", LIKELY_FURNITURE
        )
    caption = caption_by_manner(look)
    if caption is not None:
        return caption
    if _is_appeal(look):
        return furniture(
            FurnitureSort.OTHER, "A sentence that asks the reader to do something for the site.", LIKELY_FURNITURE
        )
    return Guess(Role.GRAF, "A finished sentence.")


def _is_poll_question(look: Look) -> bool:
    """ "Do you think that …?" alone in its block, one sentence, no speech."""
    if not look.asks or look.count > 32 or look.opens_quotation or look.has_inner_stop or look.is_speech:
        return False
    opening = " ".join(look.words[:6])
    return any(
        opening.startswith(opener) and opening[len(opener) : len(opener) + 1] in ("", " ")
        for opener in lexicons.words("looks", "poll_openers")
    )


def _is_appeal(look: Look) -> bool:
    if look.is_speech or look.count > 60 or not look.words:
        return False
    if look.count <= 25 and _EMAIL.search(look.text) and not word_set("looks", "contact").isdisjoint(look.words):
        return True
    if {"our", "us", "we"}.isdisjoint(look.words):
        return False
    if sum(word in word_set("looks", "speaks") for word in look.words) < 2:
        return False
    to_reader = (
        look.count <= 30
        and not {"you", "your"}.isdisjoint(look.words)
        and not word_set("looks", "promo_nouns").isdisjoint(look.words)
    )
    return look.words[0] in word_set("looks", "imperatives") or to_reader


def _heading(look: Look, under_label: str, run: int, seen: set[str]) -> Guess:
    """A line without a full stop between grafs: a subhead, a link to another story, or the outlet's own words."""
    if under_label or run >= _RUN:
        sort = under_label if look.count <= _LABEL else ""
        return furniture(
            sort or FurnitureSort.RELATED,
            "One of several lines without a full stop, as lists of links are.",
            LIKELY_FURNITURE,
        )
    if look.count >= 4 and look.key in seen:
        return furniture(FurnitureSort.RELATED, "The line stands on the page before.", LIKELY_FURNITURE)
    if look.is_post or ("@" not in look.text and _is_copy_line(look)):
        return Guess(Role.GRAF, "A line without a full stop that reads like copy.", FurnitureSort.RELATED, LIKELY_COPY)
    if is_stamp(look) and _YEAR.search(look.text):
        return furniture(FurnitureSort.READING_TIME, "A date with its year on a line of its own.", LIKELY_FURNITURE)
    if is_stamp(look):
        return Guess(Role.SUBHEAD, "A time or a date on a line of its own.", FurnitureSort.READING_TIME, LIKELY_COPY)
    if points_elsewhere(look):
        return furniture(FurnitureSort.RELATED, "A label or an arrow and a line without a full stop.", LIKELY_FURNITURE)
    asks = look.asks and look.words[0] in word_set("looks", "asking")
    if (
        look.count >= 3
        and not (asks or look.opens_quotation)
        and not word_set("looks", "speaks").isdisjoint(look.words)
    ):
        return furniture(FurnitureSort.OTHER, "A line without a full stop that speaks to the reader.", LIKELY_FURNITURE)
    if _is_subhead(look):
        return Guess(
            Role.SUBHEAD, "A short line without a full stop between grafs.", FurnitureSort.RELATED, LIKELY_COPY
        )
    if not look.is_title and look.count >= _LONG_LINE:
        return Guess(Role.GRAF, "A long line in small letters without a full stop.", FurnitureSort.RELATED, LIKELY_COPY)
    return furniture(
        FurnitureSort.RELATED, "A line between grafs that looks like another story's headline.", LIKELY_FURNITURE
    )


def _is_copy_line(look: Look) -> bool:
    """It lost its full stop, but opens as sentences do and headlines do not, or says who said it."""
    if look.is_title or look.count < 8:
        return False
    quoted = any(mark in look.text for mark in '“"”') and not word_set("looks", "say").isdisjoint(look.words)
    return quoted or look.words[0] in word_set("looks", "sentence_openers")


def _is_subhead(look: Look) -> bool:
    if look.is_caps:
        return look.count <= (14 if look.asks else 8)
    if look.asks:
        return look.count <= 14 and (not look.is_title or look.words[0] in word_set("looks", "asking"))
    return look.count <= 4 or (not look.is_title and look.count <= 5)


def _relax_single_word(draft: Draft, index: int, drafts: list[Draft]) -> None:
    """ "Health" alone between two grafs is a subhead rather than the site's navigation."""
    guess = draft.guess
    look = draft.look
    if (
        guess is None
        or guess.doubt == 0
        or guess.sort != FurnitureSort.NAVIGATION
        or look.count > 2
        or "news" in look.words
        or "|" in look.text
        or not names_section(look)
    ):
        return
    before, after = drafts[index - 1 : index], drafts[index + 1 : index + 2]
    if before and after and before[0].look.is_prose and after[0].look.is_prose:
        draft.guess = Guess(Role.SUBHEAD, "A word or two between grafs.", guess.sort, LIKELY_COPY)


def _heading_runs(drafts: list[Draft], start: int) -> dict[int, int]:
    """For each open line without a full stop: how many of them stand in a row."""
    runs: dict[int, int] = {}
    run: list[int] = []
    for index in range(start, len(drafts) + 1):
        draft = drafts[index] if index < len(drafts) else None
        if draft is not None and draft.is_open and draft.look.is_heading and not _BULLET.match(draft.look.text):
            run.append(index)
            continue
        runs.update((i, len(run)) for i in run)
        run = []
    return runs


def _is_loose(drafts: list[Draft]) -> bool:
    """Most of the words stand in lines that no full stop ends: then its absence tells nothing."""
    prose = sum(draft.look.count for draft in drafts if draft.is_prose)
    other = sum(draft.look.count for draft in drafts if draft.is_open and not draft.look.is_prose)
    return prose <= other
