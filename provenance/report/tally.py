"""Counts and shares: the figures of the report."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import takewhile

from provenance.model.document import STORY_ROLES, FurnitureSort
from provenance.model.edit import Edit, Edits, Family
from provenance.model.report import Tally
from provenance.model.standing import standing
from provenance.model.witness import Annotation, AnnotationKind, Witness
from provenance.report.rounding import rounded

_NOBODY = frozenset(["he", "she", "they", "it", "who", "i", "we", "you", "that", "which", "this", "him", "her", "them"])
"""A pronoun says that somebody spoke, not who."""

_ARTICLES = frozenset(["a", "an", "the", "one", "some"])
_PREPOSITIONS = frozenset(["of", "on", "for", "with", "in", "at", "to", "from", "who", "near", "under"])

_QUOTED = frozenset({"full", "part"})
"""Forms of quotation that report speech: a scare quote is nobody's word."""

_EDGES = " ,.;:!?…—-\"'"


def tally(original: Witness, republished: Witness, edits: Edits) -> Tally:
    """The figures of one comparison. Edits that a version of the wire explains are counted like the others."""
    stands = standing(original, republished, edits)
    kept = rounded(stands.kept)
    quotations, numbers = _quotations(original), _numbers(original)
    said, says = _speakers(original), _speakers(republished)
    return Tally(
        original_words=len(stands.original),
        republished_words=len(stands.republished),
        kept=kept,
        cut=rounded(1.0 - kept),
        added=rounded(stands.added),
        families=count_families(edits.edits),
        kinds=count_kinds(edits.edits),
        furniture=count_furniture(edits.edits),
        speakers_kept=tuple(name for key, name in said.items() if key in says),
        speakers_dropped=tuple(name for key, name in said.items() if key not in says),
        speakers_added=tuple(name for key, name in says.items() if key not in said),
        quotations_original=quotations.total(),
        quotations_kept=(quotations & _quotations(republished)).total(),
        numbers_original=numbers.total(),
        numbers_kept=(numbers & _numbers(republished)).total(),
    )


def count_families(edits: Iterable[Edit]) -> tuple[tuple[str, int], ...]:
    """Every family with its number of edits, also where that is none."""
    counts = Counter(edit.family for edit in edits)
    return tuple((family.value, counts[family]) for family in Family)


def count_kinds(edits: Iterable[Edit]) -> tuple[tuple[str, int], ...]:
    """The kinds that came up with their number of edits, by name. What an edit also is does not count."""
    return tuple(sorted(Counter(edit.kind for edit in edits).items()))


def count_furniture(edits: Iterable[Edit]) -> tuple[tuple[str, int], ...]:
    """The sorts of furniture that came up, in the order of FurnitureSort."""
    counts = Counter(edit.evidence.fact("sort") for edit in edits if edit.family is Family.FURNITURE)
    known = tuple((sort.value, counts.pop(sort.value)) for sort in FurnitureSort if sort.value in counts)
    unknown = counts.total()
    if not unknown:
        return known
    others = dict(known).get(FurnitureSort.OTHER.value, 0) + unknown
    return (*(pair for pair in known if pair[0] != FurnitureSort.OTHER.value), (FurnitureSort.OTHER.value, others))


def _in_story(witness: Witness, kind: AnnotationKind) -> Iterator[Annotation]:
    """The annotations of a kind that begin in a block of the story."""
    blocks = [block for block in witness.blocks if block.role in STORY_ROLES]
    starts = [block.start for block in blocks]
    for annotation in witness.annotations:
        if annotation.kind is kind:
            place = bisect_right(starts, annotation.start) - 1
            if place >= 0 and annotation.start < blocks[place].end:
                yield annotation


def _quotations(witness: Witness) -> Counter[str]:
    """What is quoted in the story, without the marks at the edges, which house style moves in and out."""
    return Counter(
        annotation.value.strip(_EDGES)
        for annotation in _in_story(witness, AnnotationKind.QUOTATION)
        if annotation.fact("form") in _QUOTED and annotation.fact("nested") != "yes"
    )


def _numbers(witness: Witness) -> Counter[tuple[str, str]]:
    """The values in the story, each with its unit."""
    return Counter(
        (annotation.value, annotation.fact("unit")) for annotation in _in_story(witness, AnnotationKind.NUMBER)
    )


def _speakers(witness: Witness) -> dict[str, str]:
    """Who is said to have said something: by last name or what they are, in the first form that is printed."""
    speakers: dict[str, str] = {}
    for annotation in _in_story(witness, AnnotationKind.ATTRIBUTION):
        printed = " ".join(annotation.fact("speaker").split())
        known = _known_by(printed.casefold().replace("’", "'").removesuffix("'s").split())
        if known and known not in _NOBODY:
            speakers.setdefault(known, printed)
    return speakers


def _known_by(words: list[str]) -> str:
    """The last word of a name; of somebody who has none ("an aide on the committee") the one before the preposition."""
    if words and words[0] in _ARTICLES:
        before = takewhile(lambda word: word not in _PREPOSITIONS, words)
        words = list(before)
    return words[-1].strip(_EDGES) if words else ""
