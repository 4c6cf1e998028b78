"""The three tables of notice-cut."""

from tests.unit.classify.rules.tables import row, three_tables

KIND = "notice-cut"

WRONG = "CORRECTION: An earlier version of this story misspelled the name of the mayor."
CORRECTED = "This story has been corrected to show that the vote was 4-1, not 3-2."

MATCHES = (
    row(WRONG, "", where="end"),
    row(CORRECTED, "", where="end"),
    row("Eds: Corrects the name of the mayor. Adds byline.", "", where="end"),
    row("Editor's note: This story contains a description of violence.", "", where="end"),
    row("EDITOR'S NOTE — This story contains a description of violence.", "", where="end"),
    row("CLARIFICATION: The story should have said that the fee is paid once a year.", "", where="end"),
    row("This version corrects the spelling of Lucero in the fourth paragraph.", "", where="end"),
    row("(This story corrects the spelling of the name of the mayor.)", "", where="end"),
    row("This story has been updated to correct the age of the skipper.", "", where="end"),
    row("An earlier version of this story gave the wrong age for the skipper.", "", where="end"),
    row("Correction: The council voted 4-1. An earlier version of this story said 3-2.", "", where="end"),
    row(WRONG, "Share this story on Facebook", KIND, "furniture", where="end"),
)

DOES_NOT_MATCH = (
    row("Eds: Updates with vote. Adds byline.", "", "furniture", where="end"),
    row("The last boat came home late that night.", "", "trim", where="end"),
    row(WRONG, WRONG, where="end"),
    row("", WRONG, "furniture", where="end"),
    row("", CORRECTED, "furniture", where="end"),
    row(CORRECTED, CORRECTED.replace("4-1", "5-0"), "number-change", where="end"),
    row("The mayor demanded a correction from the paper.", "", "cut"),
    row("The county corrects its charts each spring.", "", "cut"),
    row("Associated Press writer Jon Reed contributed to this report.", "", "credit-change", where="end"),
    row("© 2026 The Harbor Ledger. All rights reserved.", "", "furniture", where="end"),
    row("He was held at the county's corrections center.", "He was held at the county center.", "rewording"),
    row("Share this story on Facebook", "", "furniture", where="end"),
    row(WRONG, WRONG.replace("CORRECTION", "Correction"), "capitalization", where="end"),
)

KNOWN_WRONG = ()

test_matches, test_does_not_match, test_known_wrong = three_tables(KIND, MATCHES, DOES_NOT_MATCH, KNOWN_WRONG)
