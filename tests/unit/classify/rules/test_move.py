"""The three tables of move."""

from tests.unit.classify.rules.tables import row, three_tables

KIND = "move"

MATCHES = (
    row(
        "Rain fell on the town all through the night. The board chair had not slept well. Three boats sank at their moorings.",
        "Three boats sank at their moorings. Rain fell on the town all through the night. The board chair had not slept well.",
    ),
)

DOES_NOT_MATCH = (row("Rain fell on Monday in the town.", "On Monday rain fell in the town.", "rewording"),)

KNOWN_WRONG = ()

test_matches, test_does_not_match, test_known_wrong = three_tables(KIND, MATCHES, DOES_NOT_MATCH, KNOWN_WRONG)
