"""What the words say: quotations, attributions, names, numbers, dates, hedges, negations, short forms, charged terms.

One file finds one kind. They run on every comparison, so each goes over the tokens once and looks words up.
"""

from operator import itemgetter

from provenance.annotate.abbreviations import find_abbreviations
from provenance.annotate.attributions import find_attributions
from provenance.annotate.dates import find_dates
from provenance.annotate.hedges import find_hedges
from provenance.annotate.loaded import find_loaded
from provenance.annotate.names import find_names
from provenance.annotate.negations import find_negations
from provenance.annotate.numbers import find_numbers
from provenance.annotate.quotations import find_quotations
from provenance.annotate.scan import Scan
from provenance.model.witness import Annotation, Witness

_PLACE = itemgetter(*map(Annotation._fields.index, ("start", "end", "kind")))


def annotate(witness: Witness) -> Witness:
    """The witness with its annotations, sorted by start, end and kind. What it had of annotations is replaced."""
    scan = Scan(witness)
    quotations = find_quotations(scan)
    names = find_names(scan)
    dates = find_dates(scan)
    numbers = find_numbers(scan, dates)
    attributions = find_attributions(scan, quotations, names, dates)
    found: list[Annotation] = [*quotations, *names, *dates, *numbers, *attributions]
    found += find_hedges(scan, dates, numbers, attributions)
    found += find_negations(scan)
    found += find_abbreviations(scan, names)
    found += find_loaded(scan)
    found.sort(key=_PLACE)
    return Witness(witness.document, witness.blocks, witness.sentences, witness.tokens, tuple(found))
