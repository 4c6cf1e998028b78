"""The three tables of insertion."""

from tests.unit.classify.rules.tables import row, three_tables

KIND = "insertion"

MATCHES = (
    row(
        "Rain fell all night. Nobody slept.",
        "Rain fell all night. The mayor has been criticized for years. Nobody slept.",
    ),
    row("Rain fell all night.", "Rain fell all night.\n\nThe mayor has been criticized for years."),
)

DOES_NOT_MATCH = (
    row("Rain fell for hours.", "Rain fell for hours and nobody slept.", "words-added"),
    row("Rain fell all night.", "Rain fell all night.\n\nRead more: Ten piers to see this summer", "furniture"),
)

KNOWN_WRONG = ()

test_matches, test_does_not_match, test_known_wrong = three_tables(KIND, MATCHES, DOES_NOT_MATCH, KNOWN_WRONG)
