"""Words that say who says so appear.

    original     Two men were arrested.
    republished  Two men were arrested, police said.

Another verb or another speaker in the place of the first is `attribution-change`.
"""

from provenance.classify.acts import called_in, frame_in
from provenance.classify.attributing import attributed_by, ends_in_a_verb_of_speech, has_its_subject, still_attributed
from provenance.classify.context import EditContext, Side
from provenance.classify.joining import joining_words
from provenance.classify.sayers import heads_in, tails_in
from provenance.classify.taken import takes_what_was_said
from provenance.model.edit import EditKind, Evidence, Family

KIND = EditKind("attribution-added", Family.SUBSTANTIVE, "Attribution added", "Words that say who says so appear.")

_REASON = "The original does not say who says so."


def match(edit: EditContext) -> Evidence | None:
    """An attribution whose verb was changed, on one side only."""
    if not edit.is_words:
        return None
    full, bare = edit.republished, edit.original
    if called_in(full) and joining_words().issuperset(bare.words):
        return Evidence(_REASON, (("speaker", called_in(full)),))
    found = attributed_by(full)
    if not found and _is_framed(full, bare):
        return Evidence(_REASON, (("speaker", frame_in(full)),))
    sayer = heads_in(full, bare) or ("" if found else tails_in(full, bare))
    if sayer and not still_attributed(bare, found):
        return Evidence(_REASON, (("speaker", sayer),))
    if not found or attributed_by(bare) or still_attributed(bare, found):
        return None
    if ends_in_a_verb_of_speech(bare) or has_its_subject(full, bare, found) or takes_what_was_said(full, bare, found):
        return None
    return Evidence(_REASON, (("speaker", found[0].fact("speaker")),))


def _is_framed(full: Side, bare: Side) -> bool:
    """ "Two of them described the mood as grim" and "The mood was grim"."""
    return bool(bare.bare_words and frame_in(full)) and joining_words().issuperset(bare.words)
