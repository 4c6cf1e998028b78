"""The three tables of link-change. No edit of the kind is made yet: a lost link is a finding of a policy's `links`."""

from tests.unit.classify.rules.tables import row, three_tables

KIND = "link-change"

MATCHES = ()

DOES_NOT_MATCH = (
    row(
        "The [court filing](https://court.example/filing.pdf) was sealed.",
        "The [court filing](https://court.example/filing.pdf) was sealed.",
        formats=("md", "md"),
    ),
)

KNOWN_WRONG = (
    row(
        "The [court filing](https://court.example/filing.pdf) was sealed.",
        "The court filing was sealed.",
        KIND,
        formats=("md", "md"),
    ),
)

test_matches, test_does_not_match, test_known_wrong = three_tables(KIND, MATCHES, DOES_NOT_MATCH, KNOWN_WRONG)
