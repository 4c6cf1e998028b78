"""The three tables of quote-altered."""

from tests.unit.classify.rules.tables import row, three_tables

KIND = "quote-altered"

MATCHES = (
    # Whoever speaks may have changed places with the words.
    row('"We will go," she said.', 'She said: "They will go."'),
    row('"We lost him tonight," Tilling said.', '"We lost him today," Tilling said.', also=("date-change",)),
    row('"I will not pay a single cent," Tilling said.', '"I will not pay one cent," Tilling said.'),
    row('"It took 48 hours," Orr said.', '"It took two days," Orr said.'),
    row('Tate said it "deeply regrets any distress."', 'Tate said it "regrets any distress."'),
    row('"I saw the man and the dog," Crewe said.', '"I saw the dog and the man," Crewe said.'),
    row('"We did not fire a single round," he said.', '"We have not fired a single round," he said.'),
    row('"What I object to is the way it was done," she said.', '"What I object to is the way they did it," she said.'),
    row(
        '"It is one of the few germs that likes the cold," she said.',
        '"It is the only germ that likes the cold," she said.',
    ),
    row(
        '"We say that no jury has yet heard it," she wrote.',
        '"We say that a jury has heard it," she wrote.',
        also=("negation-change",),
    ),
    row(
        'She called the first half "the worst we have played" and the second "the best of all."',
        'She called the first half "the worst we have played and the second the best of all."',
    ),
    row(
        '"I never said that," Rourke told reporters. "Not once."',
        '"I said that," Rourke told reporters. "Not once."',
        also=("negation-change",),
    ),
    row('"The mayor is a good man but a weak leader," Pratt said.', '"The mayor is a weak leader," Pratt said.'),
    row('"It\'s gonna be a long night," the captain said.', '"It\'s going to be a long night," the captain said.'),
    row('"This bill is not perfect," she said.', '"This bill is perfect," she said.', also=("negation-change",)),
    row('"We lost everything," she said.', '"We lost nearly everything," she said.', also=("hedge-change",)),
    row('"We lost 40 boats," she said.', '"We lost 60 boats," she said.', also=("number-change",)),
    row('"We was robbed," the coach said.', '"We were robbed," the coach said.', passages=("was", "were")),
    row('"He go home early," the coach said.', '"He goes home early," the coach said.'),
    row('"We lost the big house," she said.', '"We lost the house," she said.', passages=("big", None)),
    row('The offer was "fair and generous," she said.', 'The offer was "fair and very generous," she said.'),
    row('He called it "a slow disaster."', 'He called it "a sure disaster."', passages=("slow", "sure")),
    row(
        'Rourke said the bill "leaves every claim where it is."',
        'Rourke said the bill "leaves each claim where it is."',
    ),
    row("\"They called it 'a rescue,'\" she said.", "\"They called it 'a robbery,'\" she said."),
    row(
        '"They came at night," she said. "Nobody saw them."',
        '"They came at night," she said. "Everybody saw them."',
        also=("negation-change",),
    ),
    row('"It may rain," he said.', '"It will rain," he said.', also=("hedge-change",)),
    row('"Lambeth lied to us," he said.', '"Lambert lied to us," he said.'),
    row(
        '"The migrants came on foot," he said.',
        '"The illegals came on foot," he said.',
        also=("loaded-term",),
    ),
    row('"We will go to court," she said.', '"We will go to war," she said.', passages=("court", "war")),
    row('"The mayor knows this town," he said.', '"(Vance) knows this town," he said.'),
    row(
        'Tibbets said: "The pier is old. It is rotten in places. It will be closed."',
        'Tibbets said: "The pier is old. It is rotten in most places. It will be closed."',
    ),
    row(
        '"We lost the boats and the nets," she said.',
        '"We lost the ships and the ropes," she said.',
        "quote-altered",
        "quote-altered",
    ),
    row(
        'Okafor said in the hall: "The town has failed us.\n\n"It has failed our children as well."',
        'Okafor said in the hall: "The town has failed us.\n\n"It has helped our children as well."',
    ),
    row('"The town will not pay," she said.', '"The town should not pay," she said.', also=("hedge-change",)),
)

DOES_NOT_MATCH = (
    row('"We will go," she said.', 'She said: "We will go."', "rewording"),
    row('Vance said the deal was "fair and square."', '"The deal was fair and square," Vance said.', "quote-marks"),
    row('"He was born on Jan. 16," Orr said.', '"He was born on January 16," Orr said.', "date-style"),
    row('"We have four boats," Orr said.', '"We have 4 boats," Orr said.', "number-style"),
    row('"I don\'t remember the goal," Roy said.', '"I dont remember the goal," Roy said.', "spelling"),
    row('"We lost the case and the house," Crewe said.', '"We lost the case," Crewe said.', "quote-cut"),
    row("“We’re done here,” she said.", '"We\'re done here," she said.', "typography", "typography", "typography"),
    row('"We are done here", she said.', '"We are done here," she said.', "punctuation"),
    row("\"They have to pay 'every cent,'\" he said.", '"They have to pay every cent," he said.', "quote-marks"),
    row(
        '"We lost," coach Ida Marsh said. "We will be back next year."',
        '"We lost. We will be back next year," coach Ida Marsh said.',
        "rewording",
    ),
    row('"This bill is not perfect," she said.', "“This bill is not perfect,” she said.", "typography", "typography"),
    row('"It\'s a fair deal," she said.', '"It’s a fair deal," she said.', "typography"),
    row('He called it "a fair deal."', 'He called it "a fair deal".', "punctuation"),
    row('He called it "a fair deal."', "He called it 'a fair deal'.", "typography", "punctuation"),
    row('"We won," she said.', 'She said: "We won."', "rewording"),
    row('"The U.S. must act," she said.', '"The US must act," she said.', "abbreviation"),
    row('"It is 20 percent," she said.', '"It is 20%," she said.', "number-style", facts={}),
    row('"We waited four years," she said.', '"We waited 4 years," she said.', "number-style"),
    row('"We will appeal, and we will win," she said.', '"We will appeal," she said.', "quote-cut"),
    row('"We tried, and God knows we tried, to help," she said.', '"We tried ... to help," she said.', "quote-cut"),
    row('"We were robbed," the coach said.', "We were robbed, the coach said.", "quote-marks"),
    row('"We won," she said.', '"We won," she claimed.', "attribution-change"),
    row('He called it a "fair" deal.', "He called it a fair deal.", "quote-marks"),
    row('"The color is wrong," she said.', '"The colour is wrong," she said.', "spelling"),
    row('"We did not know," she said.', '"We didn\'t know," she said.', "spelling"),
    row('"We won," she said after the game.', '"We won," she said after the match.', "rewording"),
    row('"We won. We are happy," she said.', '"We won! We are happy," she said.', "punctuation"),
    row(
        'Okafor said: "The town has failed us. It has failed our children as well."',
        'Okafor said: "The town has failed us.\n\n"It has failed our children as well."',
        "paragraphing",
        "punctuation",
    ),
    row("The plan is not perfect, she said.", "The plan is perfect, she said.", "negation-change"),
    row(
        '"We won," she said, "and we are happy."',
        '"We won and we are happy," she said.',
        "rewording",
    ),
)

KNOWN_WRONG = (
    # Two quotations of two days made one: told as a part added here and a sentence cut there.
    row(
        '"We lost," she said Monday. "We will be back," she added on Tuesday.',
        '"We lost. We will be back," she said Monday.',
        "quote-altered",
    ),
)

test_matches, test_does_not_match, test_known_wrong = three_tables(KIND, MATCHES, DOES_NOT_MATCH, KNOWN_WRONG)
