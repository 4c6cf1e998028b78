"""The three tables of dateline-change."""

from tests.unit.classify.rules.tables import row, three_tables

KIND = "dateline-change"

MATCHES = (
    row("PORT ELLERY, Maine (AP) — ", "", also=("credit-change",), where="dateline"),
    row("PORT ELLERY, Maine (AP) — ", "BANGOR, Maine (AP) — ", where="dateline"),
)

DOES_NOT_MATCH = (
    row("PORT ELLERY, Maine (AP) — ", "PORT ELLERY, Maine (AP) -- ", "typography", where="dateline"),
    row("The boats came from Port Ellery.", "The boats came from Port Avery.", "name-change"),
)

KNOWN_WRONG = ()

test_matches, test_does_not_match, test_known_wrong = three_tables(KIND, MATCHES, DOES_NOT_MATCH, KNOWN_WRONG)
