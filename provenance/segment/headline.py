"""Which line of the page is the headline, and which graf the lede."""

from provenance.model.document import FurnitureSort, Metadata, Role
from provenance.segment.byline import is_name_line
from provenance.segment.dateline import dateline_end
from provenance.segment.drafts import Draft
from provenance.segment.guess import Guess
from provenance.segment.look import Look
from provenance.segment.newsroom import is_newsroom
from provenance.segment.phrases import opening_phrases
from provenance.segment.stamps import is_stamp

_TOP = 25
"""Blocks from the first that can be the headline on a page with a short top."""
_CROWDED = 8
"""Lines without a full stop above the lede from which on the top of the page is a menu with a headline below it."""
_MENU = 600
"""Blocks in which a dateline is looked for: a menu and a crowded top have no more."""
_STRAY_PROSE = 60
"""Words of finished sentences that may stand above a lede with a dateline: promotions, a dek."""
_SHORT_SENTENCE = 14
_QUESTION = 20
_SITE = 4
"""Words of a site's name at most, and of the lines in which it is looked for."""
_SITE_LINE = 40
_READ = 4
"""Grafs in which the words of a headline are looked for."""
_LONG, _STEM = 4, 6
_LINKS = (FurnitureSort.NAVIGATION, FurnitureSort.SHARE)
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


BY_LOOK = "The first line that can be a headline."
BY_OTHER = "The other text has this headline, and the line above it has nothing of the story."


def name_headline(drafts: list[Draft], metadata: Metadata, known: str = "") -> int:
    """Gives the headline its role; its index, or -1 where the text has none. `known` is what it is known to say."""
    for index, draft in enumerate(drafts):
        if draft.stated is Role.HEADLINE:
            draft.guess = Guess(Role.HEADLINE, "The format says that it is the headline.")
            return index
    index, reason = _with_words(drafts, known), BY_OTHER
    if index < 0:
        index, reason = _with_words(drafts, metadata.headline), BY_LOOK
    if index < 0:
        index = _by_look(drafts)
    if index >= 0:
        drafts[index].guess = Guess(Role.HEADLINE, reason)
    return index


def _with_words(drafts: list[Draft], headline: str) -> int:
    wanted = Look(headline).key
    for index, draft in enumerate(drafts[:_TOP]):
        if wanted and draft.look.key == wanted:
            return index
    return -1


def _by_look(drafts: list[Draft]) -> int:
    if len(drafts) < 2:
        return -1
    first = find_lede(drafts)
    lede = _lede_by_dateline(drafts, first)
    crowded = _below_menu(drafts, lede)
    if crowded >= 0:
        return crowded
    top = range(min(lede, _TOP, len(drafts) - 1))
    lines = [i for i in top if drafts[i].is_open and _can_be_headline(drafts[i].look) and not _is_site(drafts, i)]
    named = [i for i in lines if not is_name_line(drafts[i].look) and not is_stamp(drafts[i].look)]
    named = [
        i
        for i in named
        if not (i and drafts[i - 1].is_a(Role.BYLINE) and is_newsroom(drafts[i].look, drafts[i : lede + 1]))
    ]
    doubtful = [i for i in top if drafts[i].is_a(Role.FURNITURE) and _can_be_labelled_headline(drafts[i])]
    byline = next((i for i in top if drafts[i].is_a(Role.BYLINE)), 0)
    if named and byline < named[0]:
        above = [i for i in doubtful if i < byline and not drafts[i].is_sure()]
        if above:
            return above[-1]
    if named:
        return _past_kicker(drafts, _past_row(drafts, named, lede))
    if first < len(drafts) and _is_sentence_headline(drafts, first):
        return first
    return (doubtful or lines or [-1])[0]


def _lede_by_dateline(drafts: list[Draft], lede: int) -> int:
    """The graf with a dateline is the lede, if little prose stands above it."""
    above = 0
    for index in range(lede, min(len(drafts), _MENU)):
        draft = drafts[index]
        if draft.is_open and _opens_with_dateline(draft.look):
            return index
        above += draft.look.count if draft.is_prose else 0
        if above > _STRAY_PROSE:
            break
    return lede


def _below_menu(drafts: list[Draft], lede: int) -> int:
    """On a page with a menu above the story the long line nearest to the lede, or the one above it; else -1."""
    lines = [i for i in range(min(lede, _MENU)) if drafts[i].is_open and drafts[i].look.is_heading]
    if len(lines) < _CROWDED:
        return -1
    long = [i for i in lines if drafts[i].look.count >= 4 and not is_name_line(drafts[i].look)]
    for index in reversed(long):
        if any(d.is_a(Role.BYLINE) or d.has_sort("reading-time", "share") for d in drafts[index + 1 : index + 4]):
            return index
    if long[-2:] == [lede - 2, lede - 1]:
        return lede - 2
    return long[-1] if long else -1


def _is_set_off(drafts: list[Draft], index: int) -> bool:
    """The first line of the page, which comes twice or has a byline, a dateline, a caption or buttons below it."""
    below = drafts[index + 1]
    if any(draft.is_open for draft in drafts[:index]):
        return False
    return (
        below.look.key == drafts[index].look.key
        or below.is_a(Role.BYLINE, Role.DATELINE, Role.CAPTION, Role.CREDIT)
        or (below.is_a(Role.FURNITURE) and below.is_sure())
        or dateline_end(below.look.text) > 0
    )


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
    """ "WATCH: Mayor Falls Off Stage", "How You Can Help" are headlines where no other line can be one."""
    if not (draft.look.is_heading or draft.look.asks) or draft.look.count < (5 if draft.is_sure() else 4):
        return False
    return not draft.is_sure() or (
        draft.has_sort(FurnitureSort.RELATED, FurnitureSort.POLL)
        and any(hit.label.place == "label" for hit in opening_phrases(draft.look.words))
    )


def _past_row(drafts: list[Draft], lines: list[int], lede: int) -> list[int]:
    """The lines without those at the beginning that stand in a row of links and have nothing of the story.

    Nothing is taken away where no later line shares two words with the story.
    """
    told = {word[:_STEM] for draft in drafts[lede : lede + _READ] for word in draft.look.words if len(word) >= _LONG}

    def shared(index: int) -> int:
        return len({word[:_STEM] for word in drafts[index].look.words if len(word) >= _LONG} & told)

    for place, index in enumerate(lines):
        is_in_row = any(d.has_sort(*_LINKS) for d in (*drafts[max(0, index - 1) : index], drafts[index + 1]))
        if not is_in_row or drafts[index].look.count > _SITE or shared(index):
            return lines[place:] if shared(index) >= 2 or place == 0 else lines
    return lines


def _past_kicker(drafts: list[Draft], lines: list[int]) -> int:
    """The first of `lines`, unless it is a section's name: a word or two, and a longer line follows."""
    above = drafts[lines[0]].look
    for index in lines[1:]:
        below = drafts[index].look
        is_caps = above.count == 3 and above.is_caps and not below.is_caps and index == lines[0] + 1
        if below.count >= 4 and (above.count <= 2 or is_caps):
            return index
    return lines[0]


def _is_sentence_headline(drafts: list[Draft], index: int) -> bool:
    """A short sentence with a full stop is the headline if what follows opens a story: a byline, a dateline."""
    look = drafts[index].look
    if dateline_end(look.text) or index > 6 or index + 1 >= len(drafts):
        return False
    if look.has_inner_stop:
        return look.count <= _QUESTION and _is_set_off(drafts, index)
    if look.asks and look.count <= _QUESTION and not look.is_speech:
        return any(draft.is_prose for draft in drafts[index + 1 : index + 6])
    following = [draft for draft in drafts[index + 1 : index + 4] if not draft.is_a(Role.FURNITURE, Role.CAPTION)]
    if look.count > _SHORT_SENTENCE or look.opens_quotation or not following:
        return False
    return following[0].is_a(Role.BYLINE, Role.DATELINE) or dateline_end(following[0].look.text) > 0
