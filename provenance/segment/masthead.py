"""The top of the page: which line is the headline, and what the lines round it are, down to the lede."""

from provenance.model.document import FurnitureSort, Metadata, Role
from provenance.segment.byline import is_name_line
from provenance.segment.captions import caption_by_manner
from provenance.segment.dateline import LONGEST, dateline_end
from provenance.segment.drafts import Draft
from provenance.segment.furniture import points_elsewhere
from provenance.segment.guess import LIKELY_COPY, LIKELY_FURNITURE, Guess, furniture
from provenance.segment.look import Look
from provenance.segment.phrases import opening_phrases
from provenance.segment.stamps import is_stamp

_TOP = 25
"""Blocks from the first that can be the headline."""
_SHORT_SENTENCE = 14
_QUESTION = 20
_DEK = 60
_SITE = 4
"""Words of a site's name at most, and of the lines in which it is looked for."""
_SITE_LINE = 40
_OWN_LINES = (Role.BYLINE, Role.CREDIT, Role.DISCLAIMER, Role.FURNITURE)


def find_lede(drafts: list[Draft], start: int = 0) -> int:
    """The first graf of the story from `start` on, or the number of drafts where there is none."""
    for index in range(start, len(drafts)):
        draft = drafts[index]
        if draft.stated is Role.GRAF and draft.is_open and draft.look.count > 3:
            return index
        if (draft.is_prose and draft.look.count >= 6) or (draft.is_open and _opens_with_dateline(draft.look)):
            return index
    return len(drafts)


def _opens_with_dateline(look: Look) -> bool:
    return (look.is_prose or (look.count >= 8 and not look.is_title)) and dateline_end(look.text) > 0


def name_headline(drafts: list[Draft], metadata: Metadata) -> int:
    """Gives the headline its role; its index, or -1 where the text has none."""
    for index, draft in enumerate(drafts):
        if draft.stated is Role.HEADLINE:
            draft.guess = Guess(Role.HEADLINE, "The format says that it is the headline.")
            return index
    index = _by_metadata(drafts, metadata)
    if index < 0:
        index = _by_look(drafts)
    if index >= 0:
        drafts[index].guess = Guess(Role.HEADLINE, "The first line that can be a headline.")
    return index


def _by_metadata(drafts: list[Draft], metadata: Metadata) -> int:
    wanted = Look(metadata.headline).key
    for index, draft in enumerate(drafts[:_TOP]):
        if wanted and draft.look.key == wanted:
            return index
    return -1


def _by_look(drafts: list[Draft]) -> int:
    if len(drafts) < 2:
        return -1
    lede = find_lede(drafts)
    if lede < len(drafts) and _is_sentence_headline(drafts, lede):
        lede += 1
    top = range(min(lede, _TOP, len(drafts) - 1))
    lines = [i for i in top if drafts[i].is_open and _can_be_headline(drafts[i].look) and not _is_site(drafts, i)]
    named = [i for i in lines if not is_name_line(drafts[i].look) and not is_stamp(drafts[i].look)]
    if named:
        return _past_kicker(drafts, named)
    doubtful = [i for i in top if drafts[i].is_a(Role.FURNITURE) and _can_be_labelled_headline(drafts[i])]
    return (lines or doubtful or [-1])[0]


def _is_site(drafts: list[Draft], index: int) -> bool:
    """A few words that the page's own lines say again: "The Northgate Post" above, "© 2026 Northgate Post" below."""
    name = drafts[index].look.words
    name = name[1:] if name[:1] == ("the",) else name
    if not 2 <= len(name) <= _SITE:
        return False
    others = (draft.look.words[:_SITE_LINE] for draft in drafts if draft.is_a(*_OWN_LINES))
    return any(words[k : k + len(name)] == name for words in others for k in range(len(words)))


def _can_be_headline(look: Look) -> bool:
    return look.is_heading or ((look.asks or look.last_mark in "!.") and look.count <= _QUESTION)


def _can_be_labelled_headline(draft: Draft) -> bool:
    """ "WATCH: Mayor Falls Off Stage" is a headline where no other line can be one."""
    if not draft.look.is_heading or draft.look.count < 5 or not draft.has_sort(FurnitureSort.RELATED, FurnitureSort.POLL):
        return False
    return any(hit.label.place == "label" for hit in opening_phrases(draft.look.words))


def _past_kicker(drafts: list[Draft], lines: list[int]) -> int:
    """The first of `lines`, unless it is a word or two over a longer line that follows at once: a section's name."""
    first = lines[0]
    if len(lines) > 1 and lines[1] == first + 1:
        above, below = drafts[first].look, drafts[first + 1].look
        if below.count >= 4 and (above.count == 1 or above.count <= 3 and above.is_caps and not below.is_caps):
            return first + 1
    return first


def _is_sentence_headline(drafts: list[Draft], index: int) -> bool:
    """A short sentence with a full stop is the headline if what follows opens a story: a byline, a dateline."""
    look = drafts[index].look
    if dateline_end(look.text) or index > 6 or index + 1 >= len(drafts) or look.has_inner_stop:
        return False
    if look.asks and look.count <= _QUESTION and not look.is_speech:
        return any(draft.is_prose for draft in drafts[index + 1 : index + 6])
    following = [draft for draft in drafts[index + 1 : index + 4] if not draft.is_a(Role.FURNITURE, Role.CAPTION)]
    if look.count > _SHORT_SENTENCE or look.opens_quotation or not following:
        return False
    return following[0].is_a(Role.BYLINE, Role.DATELINE) or dateline_end(following[0].look.text) > 0


def read_masthead(drafts: list[Draft], headline: int) -> int:
    """Gives the lines above and below the headline their roles, down to the lede, whose index it returns."""
    lede = find_lede(drafts, headline + 1)
    has_byline = any(draft.is_a(Role.BYLINE) for draft in drafts[headline + 1 : lede])
    for draft in drafts[: max(headline, 0)]:
        if draft.is_open:
            draft.guess = _above(draft.look, has_byline)
    lede = _past_captions(drafts, lede)
    lede = _past_dek(drafts, headline, lede)
    title = drafts[headline].look.key if headline >= 0 else ""
    has_byline = any(draft.is_a(Role.BYLINE) for draft in drafts[:lede])
    has_dek = any(draft.is_a(Role.DEK) for draft in drafts[:lede])
    if headline < 0 and lede == len(drafts):
        return 0
    for draft in drafts[headline + 1 : lede]:
        if not draft.is_open:
            continue
        draft.guess = _agency(draft.look, drafts[lede : lede + 1]) or _below(draft, title, has_byline, has_dek)
        has_byline = has_byline or draft.is_a(Role.BYLINE)
        has_dek = has_dek or draft.is_a(Role.DEK)
    return lede


def _above(look: Look, has_byline: bool) -> Guess:
    """A name is a byline where no other is: above a headline and a byline it is the site's."""
    if is_name_line(look) and not has_byline:
        return Guess(Role.BYLINE, "A name above the headline.")
    return furniture(FurnitureSort.NAVIGATION, "The line stands above the headline.", LIKELY_FURNITURE)


def _agency(look: Look, lede: list[Draft]) -> Guess | None:
    """A line that says no more than the brackets of the dateline: an agency, whether a list has it or not."""
    name = f"({look.text.strip().casefold()})"
    if lede and len(name) > 3 and name in lede[0].look.text[:LONGEST].casefold():
        return Guess(Role.CREDIT, "The dateline names it as the agency.")
    return None


def _below(draft: Draft, title: str, has_byline: bool, has_dek: bool) -> Guess:
    look = draft.look
    if title and look.key == title:
        return furniture(FurnitureSort.OTHER, "The line repeats the headline.")
    if is_stamp(look):
        return furniture(FurnitureSort.READING_TIME, "A time stamp between headline and story.")
    if is_name_line(look) and not has_byline:
        return Guess(Role.BYLINE, "A name between headline and story.")
    if look.leads_on:
        return Guess(Role.GRAF, "A line that leads on to what follows.")
    if look.is_prose:
        return Guess(Role.GRAF if has_byline or has_dek else Role.DEK, "A sentence between headline and story.")
    if points_elsewhere(look):
        return furniture(FurnitureSort.RELATED, "A label or an arrow and a line without a full stop.", LIKELY_FURNITURE)
    if look.count <= 4:
        return furniture(FurnitureSort.NAVIGATION, "A few words between headline and story.", LIKELY_FURNITURE)
    if not has_dek:
        return Guess(Role.DEK, "The line below the headline that no full stop ends.", FurnitureSort.RELATED, LIKELY_COPY)
    reason = "A line without a full stop between headline and story."
    return furniture(FurnitureSort.RELATED, reason, LIKELY_FURNITURE)


def _past_captions(drafts: list[Draft], lede: int) -> int:
    """A sentence that reads like a caption is no lede if a graf follows."""
    while lede < len(drafts) and find_lede(drafts, lede + 1) < len(drafts):
        guess = None if dateline_end(drafts[lede].look.text) else caption_by_manner(drafts[lede].look)
        if guess is None:
            break
        drafts[lede].guess = guess
        lede = find_lede(drafts, lede + 1)
    return lede


def _past_dek(drafts: list[Draft], headline: int, lede: int) -> int:
    """A sentence between the headline and the byline is the dek."""
    if headline < 0 or lede >= len(drafts) or dateline_end(drafts[lede].look.text):
        return lede
    look = drafts[lede].look
    after = drafts[lede + 1 : lede + 4]
    second = find_lede(drafts, lede + 1)
    byline = next((i for i, draft in enumerate(after) if draft.is_a(Role.BYLINE) or draft.is_open and is_name_line(draft.look)), 9)
    if look.count <= _DEK and byline < second - lede - 1 and second < len(drafts) and not look.opens_quotation:
        if not any(draft.is_a(Role.BYLINE) for draft in drafts[headline + 1 : lede]):
            drafts[lede].guess = Guess(Role.DEK, "A sentence between the headline and the byline.")
            return second
    return lede
