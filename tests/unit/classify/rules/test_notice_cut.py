"""The three tables of notice-cut."""

from tests.unit.classify.rules.tables import row, three_tables

KIND = "notice-cut"

WRONG = "CORRECTION: An earlier version of this story misspelled the name of the mayor."
CORRECTED = "This story has been corrected to show that the vote was 4-1, not 3-2."

MATCHES = (
    row("This is a corrected story. A previous version said the pier was built in 1974.", "", where="end"),
    row("CORRECTIVE: the item on mooring fees should have said nine percent.", "", where="end"),
    row("AAP CORRECTION - the skipper is 43, not 34 as reported earlier.", "", where="end"),
    row("MANDATORY KILL: The story on mooring fees is killed.", "", where="end"),
    row("WITHDRAWN: The story on the mayor has been withdrawn because its source was not authentic.", "", where="end"),
    row("EMBARGOED UNTIL 0001 GMT ON TUESDAY.", "", where="end"),
    row("Hold for release at 10 a.m. EST Monday.", "", where="end"),
    row("NOT FOR PUBLICATION BEFORE 0001 ON WEDNESDAY JUNE 4", "", where="end"),
    row("ATTENTION: The following story contains details that some may find distressing.", "", where="end"),
    row("In a Jan. 4 story about mooring fees, The Associated Press misstated the size of the rise.", "", where="end"),
    row("The AP incorrectly attributed a quote to the mayor. It was her deputy who spoke.", "", where="end"),
    row("We previously reported that two skippers had died. The hospital now says one did.", "", where="end"),
    row(
        "This article was amended on 4 March 2025. The pier handles 3m boats, not 30m as an earlier version said.",
        "",
        where="end",
    ),
    row("With this substitution, the fourth paragraph corrects the title of Ms Vance.", "", where="end"),
    row(
        "Due to incorrect information supplied by the police, the story gave the wrong name for the street.",
        "",
        where="end",
    ),
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
    row("The board has corrected a report and withdrawn a rule.", "", "trim", where="end"),
    row("The embargo on grain will last until June.", "", "trim", where="end"),
    row("The report was amended twice before the vote.", "", "trim", where="end"),
    row("This replaces the law of 1990.", "", "trim", where="end"),
    row("The article was retracted by the journal on Friday.", "", "trim", where="end"),
    row("The item was withdrawn from the auction.", "", "trim", where="end"),
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

KNOWN_WRONG = (
    row("This article was amended in 1971 to lower the voting age.", "", "trim", where="end"),
    row("This report was withdrawn by the ministry.", "", "trim", where="end"),
)

test_matches, test_does_not_match, test_known_wrong = three_tables(KIND, MATCHES, DOES_NOT_MATCH, KNOWN_WRONG)
