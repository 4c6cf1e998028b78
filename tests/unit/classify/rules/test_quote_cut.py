"""The three tables of quote-cut."""

from tests.unit.classify.rules.tables import row, three_tables

KIND = "quote-cut"

MATCHES = (
    row(
        '"Our members are exhausted, they are not robots, and they will not take it," she said.',
        '"Our members ... they will not take it," she said.',
    ),
    row('"There were 40 of us in the boat, maybe 50," Okafor said.', '"There were 40 of us in the boat," Okafor said.'),
    row('"The mayor is a good man but a weak leader," Pratt said.', '"The mayor is ... a weak leader," Pratt said.'),
    row(
        '"There was no failure by this town," Mayor Ida Dey told state television.',
        "Mayor Ida Dey denied on state television that the town had failed.",
    ),
    row('"We will appeal, and we expect to win," Vance said.', '"We will appeal," Vance said.'),
    row('"We tried, and God knows we tried, to help," she said.', '"We tried ... to help," she said.'),
    row('"It was wet and it was cold and we went home," she said.', '"It was wet … and we went home," she said.'),
    row('"Listen to me: the pier is rotten," Vance said.', '"The pier is rotten," Vance said.'),
    row('"We are drowning in cases, and people wait for years," she said.', '"People wait for years," she said.'),
    row(
        '"The pier is rotten. It has been rotten for years. We told them so," Vance said.',
        '"The pier is rotten. We told them so," Vance said.',
    ),
    row(
        'The pier is closed. "We had no choice," Vance said.',
        "The pier is closed.",
        "cut",
        also=("quote-cut",),
    ),
    row('Vance said the town would appeal "by Friday at the latest."', "Vance said the town would appeal."),
    row('Vance called the plan "a bad joke" and left.', "Vance called the plan bad and left."),
    row(
        '"Nobody can learn the law in two days," said Calloway.',
        "Calloway said two days were too few to learn the law.",
    ),
    row(
        '"The pier is rotten," Vance said. "We told them so for years."',
        '"The pier is rotten," Vance said.',
        "cut",
        also=("quote-cut",),
    ),
    row('The pier, which he called "a death trap," will close.', "The pier will close."),
    row('"We are ready and we will not wait," Vance said.', "Vance said they were ready and would not wait."),
    row('"I am tired of this," said Vance.', "Vance said he was tired of that."),
    row('"The pier is rotten," Vance said, "and the planks are loose."', '"The pier is rotten," Vance said.'),
)

DOES_NOT_MATCH = (
    row('"This bill is not perfect," she said.', '"This bill is perfect," she said.', "quote-altered"),
    row('"We lost the big house," she said.', '"We lost the house," she said.', "quote-altered"),
    row('He called it "a fair deal."', "He called it a fair deal.", "quote-marks"),
    row('"We won," she said.', 'She said: "We won."', "rewording"),
    row('"The pier was hit," Odom said.', "Odom said that the pier was hit.", "quote-marks"),
    row("We are ready, Vance said.", "Vance said they were ready.", "rewording"),
    row('"We won," Vance said with a smile.', '"We won," Vance said.', "words-cut"),
    row('The "fair" deal is off.', "The fair deal is off.", "quote-marks"),
    row("He sailed home, tired and wet, before dark.", "He sailed home before dark.", "words-cut"),
    row('"We won," Vance said.', "“We won,” Vance said.", "typography", "typography"),
    row('"We won," Vance said.', '"We won."', "attribution-cut"),
    row("The pier is closed. Nobody came.", "The pier is closed.", "cut"),
    row('Reporters saw the film "Low Tide" twice.', "Reporters saw the film twice.", "words-cut"),
    row('"We won," said Vance.', '"We won," Vance said.', "rewording"),
    row('Paul "Buddy" Stroud ran the mill.', "Paul Stroud ran the mill.", "abbreviation"),
)

KNOWN_WRONG = ()

test_matches, test_does_not_match, test_known_wrong = three_tables(KIND, MATCHES, DOES_NOT_MATCH, KNOWN_WRONG)
