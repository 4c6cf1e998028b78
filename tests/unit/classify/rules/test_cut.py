"""The three tables of cut."""

from tests.unit.classify.rules.tables import row, three_tables

KIND = "cut"

MATCHES = (
    row("Rain fell all night. The pier held. Nobody slept.", "Rain fell all night. Nobody slept."),
    row(
        'Rain fell all night. "We were lucky that night," Voss said. Nobody slept.',
        "Rain fell all night. Nobody slept.",
        also=("quote-cut",),
    ),
)

DOES_NOT_MATCH = (
    row("Rain fell for hours and the old pier held.", "Rain fell for hours.", "words-cut"),
    row("The last boat came home late that night.", "", "trim", where="end"),
)

KNOWN_WRONG = ()

test_matches, test_does_not_match, test_known_wrong = three_tables(KIND, MATCHES, DOES_NOT_MATCH, KNOWN_WRONG)
