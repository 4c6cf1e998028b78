"""The top of the page: what the lines above and below the headline are, down to the lede."""

from provenance.model.document import FurnitureSort, Role
from provenance.segment.body import prose_guess
from provenance.segment.byline import is_name_line
from provenance.segment.captions import caption_by_manner
from provenance.segment.dateline import LONGEST, dateline_end
from provenance.segment.drafts import Draft
from provenance.segment.furniture import points_elsewhere
from provenance.segment.guess import LIKELY_COPY, LIKELY_FURNITURE, Guess, furniture
from provenance.segment.headline import find_lede
from provenance.segment.houses import names_paper
from provenance.segment.look import Look
from provenance.segment.stamps import is_stamp

_DEK = 60


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
    if is_name_line(look) and not has_byline and not names_paper(look.text):
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
        guess = prose_guess(look)
        return (
            guess
            if guess.doubt > 0
            else Guess(Role.GRAF if has_byline or has_dek else Role.DEK, "A sentence between headline and story.")
        )
    if points_elsewhere(look):
        return furniture(FurnitureSort.RELATED, "A label or an arrow and a line without a full stop.", LIKELY_FURNITURE)
    if look.count <= 4:
        return furniture(FurnitureSort.NAVIGATION, "A few words between headline and story.", LIKELY_FURNITURE)
    if not has_dek:
        return Guess(
            Role.DEK, "The line below the headline that no full stop ends.", FurnitureSort.RELATED, LIKELY_COPY
        )
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
    byline = next(
        (i for i, draft in enumerate(after) if draft.is_a(Role.BYLINE) or (draft.is_open and is_name_line(draft.look))),
        9,
    )
    if look.count > _DEK or look.opens_quotation or byline >= second - lede - 1 or second == len(drafts):
        return lede
    if any(draft.is_a(Role.BYLINE) for draft in drafts[headline + 1 : lede]):
        return lede
    drafts[lede].guess = Guess(Role.DEK, "A sentence between the headline and the byline.")
    return second
