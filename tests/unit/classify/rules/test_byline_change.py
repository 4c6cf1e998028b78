"""The three tables of byline-change."""

from tests.unit.classify.rules.tables import row, three_tables

KIND = "byline-change"

MATCHES = (
    row("By TESSA MARLOWE", "By STAFF REPORTS", where="byline"),
    row("By TESSA MARLOWE and JON REED", "By TESSA MARLOWE", where="byline"),
    row("By TESSA MARLOWE", "", where="byline"),
)

DOES_NOT_MATCH = (
    row("By TESSA MARLOWE", "By Tessa Marlowe", "capitalization", where="byline"),
    row("Tessa Marlowe wrote to the board.", "Tessa Marlow wrote to the board.", "name-change"),
)

KNOWN_WRONG = ()

test_matches, test_does_not_match, test_known_wrong = three_tables(KIND, MATCHES, DOES_NOT_MATCH, KNOWN_WRONG)
