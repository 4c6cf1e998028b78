"""The three tables of furniture."""

from tests.unit.classify.rules.tables import row, three_tables

KIND = "furniture"

MATCHES = (
    row("Rain fell all night.", "Rain fell all night.\n\nShare on Facebook", facts={"sort": "share"}),
    row("Rain fell all night.", "Rain fell all night.\n\nAdvertisement", facts={"sort": "ad"}),
    row(
        "Rain fell all night.", "Rain fell all night.\n\nSign up for our free newsletter", facts={"sort": "newsletter"}
    ),
)

DOES_NOT_MATCH = (
    row("Rain fell all night.", "Rain fell all night.\n\nThe mayor has been criticized for years.", "insertion"),
)

KNOWN_WRONG = ()

test_matches, test_does_not_match, test_known_wrong = three_tables(KIND, MATCHES, DOES_NOT_MATCH, KNOWN_WRONG)
