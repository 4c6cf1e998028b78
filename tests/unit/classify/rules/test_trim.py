"""The three tables of trim."""

from tests.unit.classify.rules.tables import row, three_tables

KIND = "trim"

MATCHES = (
    row("The last boat came home late that night.", "", where="end"),
    row("The last boat came home late.\n\nNobody had slept at all.", "", "trim", "trim", where="end"),
)

DOES_NOT_MATCH = (
    row("Rain fell all night. The pier held. Nobody slept.", "Rain fell all night. Nobody slept.", "cut"),
)

KNOWN_WRONG = ()

test_matches, test_does_not_match, test_known_wrong = three_tables(KIND, MATCHES, DOES_NOT_MATCH, KNOWN_WRONG)
