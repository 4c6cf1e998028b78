"""The three tables of quote-marks."""

from tests.unit.classify.rules.tables import row, three_tables

KIND = "quote-marks"

MATCHES = (
    row('Rourke said the ruling was "a disgrace" and left.', "Rourke said the ruling was a disgrace and left."),
    row('The "Blue Door" cafe closed.', "The Blue Door cafe closed."),
    row("The union called it a fair deal.", 'The union called it a "fair" deal.', facts={"change": "added"}),
    row('The union called it a "fair" deal.', "The union called it a fair deal.", facts={"change": "dropped"}),
    row('"The pier is rotten," Vance said.', "The pier is rotten, Vance said.", facts={"change": "dropped"}),
    row("The pier is rotten, Vance said.", '"The pier is rotten," Vance said.', facts={"change": "added"}),
    row(
        'Rourke said the bill "leaves every claim where it is" and left.',
        "Rourke said the bill leaves every claim where it is and left.",
    ),
    row("The experts spoke for an hour.", 'The "experts" spoke for an hour.'),
    row("The rebels freed two towns.", "The rebels 'freed' two towns."),
    row("The rebels freed two towns.", "The rebels “freed” two towns."),
    row(
        'Forecasters warned of "exceptional and dangerous" rain.',
        "Forecasters warned of exceptional and dangerous rain.",
    ),
    row('The law closes a "loophole."', "The law closes a loophole."),
    row('"We won," Vance said. "We are happy."', '"We won," Vance said. We are happy.'),
    row("Vance called the price rich.", 'Vance called the price "rich."'),
    row('Vance said: "The town will pay."', "Vance said: The town will pay."),
    row("Vance said that the town will pay.", 'Vance said that "the town will pay."'),
    row(
        'The "fair" deal and the "free" press are gone.',
        "The fair deal and the free press are gone.",
        "quote-marks",
        "quote-marks",
    ),
    # Whoever speaks may stand before the words on one page and behind them on the other.
    row("Odom said the pier was hit.", '"The pier was hit," Odom said.', facts={"change": "added"}),
    row("Odom said that the pier was hit.", '"The pier was hit," said Odom.', facts={"change": "added"}),
    row("The pier was hit, Odom said.", 'Odom said, "The pier was hit."', facts={"change": "added"}),
    row('"The pier was hit," Odom said.', "Odom said the pier was hit.", facts={"change": "dropped"}),
    row('"The pier was hit," said Odom.', "The pier was hit, Odom said.", facts={"change": "dropped"}),
    row("Odom said: The pier was hit.", '"The pier was hit," Odom said.', facts={"change": "added"}),
    row('"It\'s over," Odom said.', "Odom said it's over.", facts={"change": "dropped"}),
    row("Odom said it's over.", '"It\'s over," Odom said.', facts={"change": "added"}),
    row('Odom said the "fair" deal was off.', '"The fair deal was off," Odom said.', facts={"change": "added"}),
    row('"The fair deal was off," Odom said.', 'Odom said the "fair" deal was off.', facts={"change": "dropped"}),
    row('"We won," Odom said, "and we are glad."', "Odom said we won and we are glad.", facts={"change": "dropped"}),
    row(
        "Vance, who runs the ferries, said the pier was hit twice on Friday.",
        '"The pier was hit twice on Friday," said Vance, the head of the ferries.',
        "quote-marks",
    ),
)

DOES_NOT_MATCH = (
    row('It was a "fair" deal.', "It was a “fair” deal.", "typography", "typography"),
    row('It was a "fair" deal.', "It was a 'fair' deal.", "typography", "typography"),
    row('He called it "fair."', 'He called it "fair".', "punctuation"),
    row('"We won," she said.', 'She said: "We won."', "rewording"),
    row('"We won," Odom said. "We are glad."', 'Odom said: "We won. We are glad."', "rewording"),
    row("Two men fled, police said.", "Police said two men fled.", "rewording"),
    row('According to Pratt, the "fair" deal is safe.', 'The "fair" deal is safe, said Pratt.', "rewording"),
    row(
        'Okafor said: "The town has failed us. It has failed our children as well."',
        'Okafor said: "The town has failed us.\n\n"It has failed our children as well."',
        "paragraphing",
        "punctuation",
    ),
    row(
        'Okafor said: "The town has failed us.\n\n"It has failed our children as well."',
        'Okafor said: "The town has failed us.\n\nIt has failed our children as well."',
        "punctuation",
    ),
    row('He called the plan "a bad joke."', 'He called the plan "a bad dream."', "quote-altered"),
    row(
        'Vance said the town would appeal "by Friday at the latest."', "Vance said the town would appeal.", "quote-cut"
    ),
    row("It was the '90s, and rents were low.", "It was the ’90s, and rents were low.", "typography"),
    row("The owners' boats sank.", "The owners’ boats sank.", "typography"),
    row("The board is six feet long.", "The board is 6 feet long.", "number-style"),
    row("The film, Low Tide, is long.", "The film Low Tide is long.", "punctuation"),
    row('He called the plan "a bad joke," and left.', 'He called the plan "a bad joke" and left.', "punctuation"),
)

KNOWN_WRONG = ()

test_matches, test_does_not_match, test_known_wrong = three_tables(KIND, MATCHES, DOES_NOT_MATCH, KNOWN_WRONG)
