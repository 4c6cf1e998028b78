"""Another accepted spelling of the same word, or a slip corrected.

    original     The color of health care.
    republished  The colour of healthcare.

British and American forms, hyphens and spaces inside a word, accents, contractions ("did not", "didn't"), a small
word set twice, a known slip. Not this kind, because the word is another one:

    original     The county paid for the pier.
    republished  The country paid for the pier.

That is `rewording`. A name spelled otherwise is `name-change`; "maybe" for "may be" and "resigned" for "re-signed"
say something else and are `rewording` or `hedge-change`.
"""

from provenance.classify.context import EditContext
from provenance.classify.forms import became
from provenance.classify.quoting import light_evidence
from provenance.classify.sameness.spellings import form_of
from provenance.model.edit import EditKind, Evidence, Family

KIND = EditKind(
    "spelling", Family.STYLE, "Spelling", "Another accepted spelling of the same word, or a slip corrected."
)


def match(edit: EditContext) -> Evidence | None:
    """Both sides mean the same: see `sameness`."""
    if edit.sameness != KIND.id:
        return None
    form = form_of(edit.original, edit.republished)
    return light_evidence(edit, f"{became(edit)}: {_SAYS[form]}.", ("form", form))


_SAYS = {
    "accents": "only accents differ",
    "ampersand": "the word and its sign",
    "contraction": "the same words, drawn together or spelled out",
    "doubled": "a small word stood twice on one side",
    "hyphenation": "the same word with other hyphens or spaces",
    "possessive": "the same possessive with or without its s or apostrophe",
    "slip": "one of the two is misspelled",
    "variant": "two accepted spellings of the same word",
}
