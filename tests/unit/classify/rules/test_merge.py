"""The three tables of merge."""

from tests.unit.classify.rules.tables import row, three_tables

KIND = "merge"

MATCHES = (
    row(
        "The bridge closed at noon. The ferry stopped an hour later.",
        "The bridge closed at noon, and the ferry stopped an hour later.",
    ),
    row("The pier held all night. The boats did not.", "The pier held all night; the boats did not."),
)

DOES_NOT_MATCH = (
    row(
        "The bridge closed at noon.\n\nThe ferry stopped.",
        "The bridge closed at noon. The ferry stopped.",
        "paragraphing",
    ),
)

KNOWN_WRONG = ()

test_matches, test_does_not_match, test_known_wrong = three_tables(KIND, MATCHES, DOES_NOT_MATCH, KNOWN_WRONG)
