"""The three tables of trim."""

from tests.unit.classify.rules.tables import AFTER, BEFORE, END, LEDE, row, three_tables

KIND = "trim"

ONE = "The pier was built in 1936 by a cannery that has since closed."
TWO = "Two earlier plans to mend it failed for want of money."
THREE = "A third plan is due before the summer."
SAID = '"It cannot wait for another winter," said Mara Voss, who runs the yard next to it.'

MATCHES = (
    row(ONE, "", where="end", passages=(ONE, None)),
    row(f"{ONE}\n\n{TWO}", ONE, where="end", passages=(TWO, None)),
    row(f"{ONE}\n\n{TWO}\n\n{THREE}", ONE, KIND, KIND, where="end"),
    row(f"{ONE}\n\n{TWO}\n\n{THREE}", "", KIND, KIND, KIND, where="end"),
    row(f"{ONE} {TWO}", ONE, where="end", passages=(TWO, None)),
    row(f"{ONE} {TWO} {THREE}", ONE, where="end", passages=(f"{TWO} {THREE}", None)),
    row(f"{ONE} {TWO}\n\n{THREE}", ONE, KIND, KIND, where="end"),
    row(SAID, "", where="end", also=("quote-cut",)),
    row(f"{ONE}\n\n{TWO}", "Share this story on Facebook", KIND, KIND, "furniture", where="end"),
    row(f"{ONE}\n\n{TWO}", "About 40 boat owners marched home in the rain.", KIND, KIND, "insertion", where="end"),
    row(
        f"{ONE}\n\nAssociated Press writer Jon Reed contributed to this report.",
        "Associated Press writer Jon Reed contributed to this report.",
        where="end",
    ),
    row(f"{ONE}\n\n{TWO}", f"Heavy storms are common.\n\n{ONE}", KIND, "insertion", where="end"),
)

DOES_NOT_MATCH = (
    row(f"{ONE} {TWO} {THREE}", f"{ONE} {THREE}", "cut", where="end"),
    row(f"{ONE}\n\n{TWO}\n\n{THREE}", f"{ONE}\n\n{THREE}", "cut", where="end"),
    row(ONE, "", "cut"),
    row(f"{ONE}\n\n{TWO}", f"{TWO}\n\n{ONE}", "move", where="end"),
    row("Share this story on Facebook", "", "furniture", where="end"),
    row("© 2026 The Harbor Ledger. All rights reserved.", "", "furniture", where="end"),
    row("Follow Jon Reed on Twitter: @jonreed", "", "furniture", where="end"),
    row("Associated Press writer Jon Reed contributed to this report.", "", "credit-change", where="end"),
    row(
        "CORRECTION: An earlier version of this story misspelled the name of the mayor.", "", "notice-cut", where="end"
    ),
    row(
        "The pier was built in 1936 by a cannery that closed.", "The pier was built in 1936.", "words-cut", where="end"
    ),
    row(
        f"{ONE} {TWO}", f"{ONE[:-1]}, and two earlier plans to mend it failed for want of money.", "merge", where="end"
    ),
    row(
        f"{LEDE}\n\n{BEFORE}\n\n{AFTER}\n\n{END}\n\n{ONE}\n\n{TWO}\n",
        f"{LEDE}\n\n{BEFORE}\n\n{AFTER}\n\n{END}\n\n{TWO}\n",
        "cut",
        where="page",
    ),
)

KNOWN_WRONG = ()

test_matches, test_does_not_match, test_known_wrong = three_tables(KIND, MATCHES, DOES_NOT_MATCH, KNOWN_WRONG)
