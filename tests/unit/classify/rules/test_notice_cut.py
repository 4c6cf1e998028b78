"""The three tables of notice-cut."""

from tests.unit.classify.rules.tables import row, three_tables

KIND = "notice-cut"

MATCHES = (row("CORRECTION: An earlier version of this story misspelled the name of the mayor.", "", where="end"),)

DOES_NOT_MATCH = (row("The last boat came home late that night.", "", "trim", where="end"),)

KNOWN_WRONG = ()

test_matches, test_does_not_match, test_known_wrong = three_tables(KIND, MATCHES, DOES_NOT_MATCH, KNOWN_WRONG)
