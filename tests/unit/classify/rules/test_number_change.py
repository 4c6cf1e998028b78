"""The three tables of number-change."""

from tests.unit.classify.rules.tables import row, three_tables

KIND = "number-change"

MATCHES = (
    row("The team beat Tulsa 3-2 on penalties.", "The team beat Tulsa 2-3 on penalties."),
    row("Rents rose by a third.", "Rents rose by a quarter."),
    row("Rents doubled last year.", "Rents tripled last year."),
    row("Police seized 12 kilograms of heroin.", "Police seized 12 grams of heroin."),
    row("She won 52 percent of the vote.", "She won 52.4 percent of the vote."),
    row(
        "The fire killed 12 people and hurt 21 others.",
        "The fire killed 21 people and hurt 12 others.",
        "number-change",
        "number-change",
    ),
    row("Three men were hurt in the fall.", "One man was hurt in the fall."),
    row("The fire killed 12 people.", "The fire killed 21 people.", passages=("12", "21")),
    row("The bridge will cost $12 million.", "The bridge will cost $12 billion.", passages=("million", "billion")),
    row("Prices rose 3 percent in the spring.", "Prices rose 3 percentage points in the spring."),
    row("The council voted 4-1 for the permit.", "The council voted 3-2 for the permit.", passages=("4-1", "3-2")),
    row("Between 30 and 40 homes were lost.", "Between 30 and 50 homes were lost.", passages=("40", "50")),
    row("Nobody over 65 may apply.", "Nobody over 56 may apply."),
    row("The driver, a 34-year-old man, walked away.", "The driver, a 43-year-old man, walked away."),
    row("The driver, Paul Stroud, 34, walked away.", "The driver, Paul Stroud, 43, walked away."),
    row("She is the third woman to lead the union.", "She is the second woman to lead the union."),
    row("The Gulls won 24-17.", "The Gulls won 27-14.", passages=("24-17", "27-14")),
    row("The ferry cost the town $2.4 million.", "The ferry cost the town 2.4 million euros."),
    row("A room costs $300 a week.", "A room costs £300 a week."),
    row("A room costs $300 a week.", "A room costs 300 a week."),
    row("Turnout was 50 percent in the spring.", "Turnout was 50 in the spring."),
    row("A dozen boats sank.", "Two dozen boats sank."),
    row("Nearly half of the tenants left.", "Nearly a third of the tenants left."),
    row("He served 18 months in a county jail.", "He served 18 years in a county jail."),
    row("About four in 10 voters stayed home.", "About six in 10 voters stayed home."),
    row("One in five trees is diseased.", "One in four trees is diseased."),
    row("The court has more than 2,000 open cases.", "The court has more than 20,000 open cases."),
    row("Hundreds of people slept in the station.", "Thousands of people slept in the station."),
    row("Unemployment fell to 6.1 percent from 8.5 percent.", "Unemployment fell to 5.8 percent from 8.5 percent."),
    row("A two-year study followed 400 nurses.", "A five-year study followed 400 nurses."),
    row("She finished the race in 3:41.20.", "She finished the race in 3:14.20."),
    row("The earthquake had a magnitude of 6.2.", "The earthquake had a magnitude of 7.2."),
    row("The plane was flying at 31,000 feet.", "The plane was flying at 13,000 feet."),
    row(
        "The storm killed 12 people and left 300 homeless.",
        "The storm killed 21 people and left 3,000 homeless.",
        "number-change",
        "number-change",
    ),
    row(
        'Okafor said: "We lost 40 boats in one night."',
        'Okafor said: "We lost 60 boats in one night."',
        "quote-altered",
        also=("number-change",),
        passages=("40", "60"),
    ),
)

DOES_NOT_MATCH = (
    row(
        "The crisis cost 22 millions people their jobs.",
        "The crisis cost 22 million people their jobs.",
        "number-style",
    ),
    row("Dunne, 34, was arrested.", "The 34-year-old Dunne was arrested.", "number-style"),
    row("The temperature hit 104 degrees Fahrenheit.", "The temperature hit 40 degrees Celsius.", "number-style"),
    row("The suit seeks $2 million in damages.", "The suit seeks damages.", "words-cut"),
    row("The price was twice that of milk.", "The price was double that of milk.", "rewording"),
    row("Four men stood trial.", "4 men stood trial.", "number-style"),
    row("Turnout was 50 percent.", "Turnout was 50%.", "number-style"),
    row("The roof cost $1.3 million.", "The roof cost $1,300,000.", "number-style"),
    row("The town has 2,000 people.", "The town has 2000 people.", "number-style"),
    row("A dozen boats sank.", "12 boats sank.", "number-style"),
    row("Half of the seats were empty.", "50 percent of the seats were empty.", "number-style"),
    row("More than 200 homes burned.", "200 homes burned.", "hedge-change"),
    row("The ship waited 48 hours outside the port.", "The ship waited two days outside the port.", "number-style"),
    row("The trail is 5 miles long.", "The trail is 8 kilometers long.", "number-style"),
    row("He fought in World War II.", "He fought in World War 2.", "number-style"),
    row("The ten-day strike is over.", "The 10-day strike is over.", "number-style"),
    row("It was her first win in the league.", "It was her 1st win in the league.", "number-style"),
    row("The fire killed 12 people in two barns.", "The fire killed 12 people.", "words-cut"),
    row("The storm hit the coast on June 3.", "The storm hit the coast on June 13.", "date-change"),
    row("The gates open at 6:15 p.m.", "The gates open at 5:15 p.m.", "date-change"),
    row("The one thing missing was a roof.", "The only thing missing was a roof.", "rewording"),
    row("The bus carried 40 children.", "The bus carried 40 schoolchildren.", "rewording"),
    row('She said 20 percent was "too much."', 'She said 20% was "too much."', "number-style"),
    row("The vote was 12 to 10.", "The vote was 12-10.", "number-style"),
    row("The storms of 12, 15 and 20 hours are over.", "The storms of 12 and 20 hours are over.", "words-cut"),
    row("Rooms cost $300 or $400 a week.", "Rooms cost $400 a week.", "words-cut"),
    row("Two of the three men were caught.", "Two of three men were caught.", "words-cut"),
    row(
        "A mill that closed in 1988 will be torn down.", "A mill that closed in 1998 will be torn down.", "date-change"
    ),
    row("About 30 farmers came.", "Around 30 farmers came.", "rewording"),
)

KNOWN_WRONG = ()

test_matches, test_does_not_match, test_known_wrong = three_tables(KIND, MATCHES, DOES_NOT_MATCH, KNOWN_WRONG)
