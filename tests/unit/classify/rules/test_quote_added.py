"""The three tables of quote-added."""

from tests.unit.classify.rules.tables import row, three_tables

KIND = "quote-added"

MATCHES = (
    row(
        "Its leader, Ada Finch, said she would fight.",
        'Its leader, Ada Finch, said she would "fight to the death."',
    ),
    row(
        'Rourke said the ruling was "a disgrace" and promised to appeal.',
        'Rourke said the ruling was "a disgrace" and "an outrage" and promised to appeal.',
    ),
    row("Vance said the town would appeal.", 'Vance said the town would appeal "by Friday at the latest."'),
    row('"We will appeal," Vance said.', '"We will appeal, and we expect to win," Vance said.'),
    row(
        "The pier is closed.",
        'The pier is closed. "We had no choice," Vance said.',
        "insertion",
        also=("quote-added",),
    ),
    row('"The pier is rotten," Vance said.', '"The pier is rotten," Vance said, "and the planks are loose."'),
    row("The pier will close.", 'The pier, which he called "a death trap," will close.'),
    row(
        "Calloway said two days were too few to learn the law.",
        '"Nobody can learn the law in two days," said Calloway.',
    ),
    row('"People wait for years," she said.', '"We are drowning in cases, and people wait for years," she said.'),
    row("Vance said they were ready and would not wait.", '"We are ready and we will not wait," Vance said.'),
    row("Vance left the room.", 'Vance left the room, muttering "never again."'),
    row("Vance called the plan bad and left.", 'Vance called the plan "a bad joke" and left.'),
    row('"The pier is rotten," Vance said.', '"The pier is rotten. It must be closed," Vance said.'),
    row("The union refused the offer.", 'The union refused the offer, calling it "an insult to every nurse."'),
    row(
        '"The pier is rotten. We told them so," Vance said.',
        '"The pier is rotten. It has been rotten for years. We told them so," Vance said.',
    ),
)

DOES_NOT_MATCH = (
    row("He called it a fair deal.", 'He called it a "fair" deal.', "quote-marks"),
    row("The plan is fair, she said.", '"The plan is fair," she said.', "quote-marks"),
    row('"We lost the house," she said.', '"We lost the big house," she said.', "quote-altered"),
    row('She said: "We won."', '"We won," she said.', "rewording"),
    row("Odom said the pier was hit.", '"The pier was hit," Odom said.', "quote-marks"),
    row('"We won," Vance said.', '"We won," Vance said with a smile.', "words-added"),
    row("The fair deal is off.", 'The "fair" deal is off.', "quote-marks"),
    row("He sailed home before dark.", "He sailed home, tired and wet, before dark.", "words-added"),
    row('"We won."', '"We won," Vance said.', "attribution-added"),
    row("The pier is closed.", "The pier is closed. Nobody came.", "insertion"),
    row("Reporters saw the film twice.", 'Reporters saw the film "Low Tide" twice.', "words-added"),
    row("Paul Stroud ran the mill.", 'Paul "Buddy" Stroud ran the mill.', "abbreviation"),
    row(
        'Okafor said: "The town has failed us. It has failed our children as well."',
        'Okafor said: "The town has failed us.\n\n"It has failed our children as well."',
        "paragraphing",
        "punctuation",
    ),
)

KNOWN_WRONG = ()

test_matches, test_does_not_match, test_known_wrong = three_tables(KIND, MATCHES, DOES_NOT_MATCH, KNOWN_WRONG)
