"""The three tables of credit-change."""

from tests.unit.classify.rules.tables import row, three_tables

KIND = "credit-change"

MATCHES = (
    row("PORT ELLERY, Maine (AP) — ", "", "dateline-change", also=("credit-change",), where="dateline"),
    row("Associated Press writer Jon Reed contributed to this report.", "", where="end"),
)

DOES_NOT_MATCH = (row("PORT ELLERY, Maine (AP) — ", "BANGOR, Maine (AP) — ", "dateline-change", where="dateline"),)

KNOWN_WRONG = ()

test_matches, test_does_not_match, test_known_wrong = three_tables(KIND, MATCHES, DOES_NOT_MATCH, KNOWN_WRONG)
