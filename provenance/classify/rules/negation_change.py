"""A negation came or went, or a word was replaced by its contrary.

    original     The city did not object.
    republished  The city did object.

Negations in all their forms count: not, no, never, none, without, neither, n't; and pairs such as approved and
rejected, rise and fall, guilty and innocent; "hardly" denies less than "not". "didn't" for "did not" is `spelling`.
What denies the same in other words, "innocent" for "not guilty", "failed to pass" for "did not pass", is `rewording`; a
negation that goes with its whole clause is `words-cut`. Compass points, sexes and parties are no contraries: the one is
another, not the denial of the other.
"""

from provenance.classify.context import EditContext, Side
from provenance.classify.polarity import (
    contraries_in,
    denial_in,
    denies_a_part,
    negations_in,
    says_it_otherwise,
    swapped_round_a_negation,
)
from provenance.classify.sameness.opposed import opposed
from provenance.classify.sameness.rest import printed
from provenance.model.edit import EditKind, Evidence, Family
from provenance.model.witness import Annotation

KIND = EditKind(
    "negation-change", Family.SUBSTANTIVE, "Negation changed", "A negation came or went, or a word became its contrary."
)


def match(edit: EditContext) -> Evidence | None:
    """Negations on one side only, or contraries facing each other."""
    word = swapped_round_a_negation(edit)
    if word:
        return Evidence(f"What “{word}” denies is another.", (("negation", word),))
    if not edit.is_words:
        return None
    before, after = negations_in(edit)
    if len(before) != len(after):
        if says_it_otherwise(edit):
            return None
        gone = len(before) > len(after)
        side, negation = (edit.original, before[0]) if gone else (edit.republished, after[0])
        reason = f"The negation “{_shown(side, negation)}” {'went' if gone else 'came'}."
        return Evidence(reason, (("negation", negation.value),))
    nearly = [{n.fact("strength") for n in negations} for negations in (before, after)]
    if before and (nearly[0].isdisjoint(nearly[1]) or denies_a_part(edit, before) != denies_a_part(edit, after)):
        words = _shown(edit.original, before[0]), _shown(edit.republished, after[0])
        return Evidence(f"“{words[0]}” became “{words[1]}”.", (("negation", before[0].value),))
    pair = contraries_in(edit)
    if pair is not None and opposed(*edit.sides) is None:
        facts = (("original", pair[0]), ("republished", pair[1]))
        return Evidence(f"“{pair[0]}” became its contrary, “{pair[1]}”.", facts)
    word = denial_in(edit)
    return Evidence(f"“{word}”, which denies, came or went.", (("negation", word),)) if word else None


def _shown(side: Side, negation: Annotation) -> str:
    """The negation as printed; "didn't" whole."""
    word = printed(side, negation)
    head = side.reading.witness.text[side.context.start : negation.start].split()[-1:]
    return "".join((*head, word)) if word[:1] in "nN" and word[1:2] in ("'", "’") else word
