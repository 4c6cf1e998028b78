"""The three tables of number-change."""

from tests.unit.classify.rules.tables import row, three_tables

KIND = "number-change"

MATCHES = (
    row("The fire killed 12 people.", "The fire killed 21 people.", passages=("12", "21")),
    row("The bridge will cost $12 million.", "The bridge will cost $12 billion.", passages=("million", "billion")),
    row("Prices rose 3 percent in the spring.", "Prices rose 3 percentage points in the spring."),
    row("The council voted 4-1 for the permit.", "The council voted 3-2 for the permit.", passages=("4-1", "3-2")),
    row("Between 30 and 40 homes were lost.", "Between 30 and 50 homes were lost.", passages=("40", "50")),
    row("Nobody over 65 may apply.", "Nobody over 56 may apply."),
    row("The driver, a 34-year-old man, walked away.", "The driver, a 43-year-old man, walked away."),
    row("She is the third woman to lead the union.", "She is the second woman to lead the union."),
    row("The Gulls won 24-17.", "The Gulls won 27-14.", passages=("24-17", "27-14")),
    row("The ferry cost the town $2.4 million.", "The ferry cost the town 2.4 million euros."),
    row("A dozen boats sank.", "Two dozen boats sank."),
    row("Nearly half of the tenants left.", "Nearly a third of the tenants left."),
    row("He served 18 months in a county jail.", "He served 18 years in a county jail."),
    row("About four in 10 voters stayed home.", "About six in 10 voters stayed home."),
)

DOES_NOT_MATCH = (
    row("Four men stood trial.", "4 men stood trial.", "number-style"),
)

KNOWN_WRONG = ()

test_matches, test_does_not_match, test_known_wrong = three_tables(KIND, MATCHES, DOES_NOT_MATCH, KNOWN_WRONG)
