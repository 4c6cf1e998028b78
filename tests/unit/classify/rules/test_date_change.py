"""The three tables of date-change."""

from tests.unit.classify.rules.tables import row, three_tables

KIND = "date-change"

MATCHES = (
    row("The class of 1999 met.", "The class of '89 met."),
    row("He quit on Friday after a vote the day before.", "He quit on Friday after a vote on Wednesday."),
    row("They met Monday, and she left Tuesday.", "They met Monday, and she left the day before."),
    row(
        "The plant shut on Monday. Workers came back on Thursday.",
        "The plant shut on Monday. Workers came back two days later.",
    ),
    row("The bank failed in 2008 and was sold in 2011.", "The bank failed in 2008 and was sold two years later."),
    row("On the first day of talks, nothing moved.", "On the third day of talks, nothing moved."),
    row("The work must be done before the end of June.", "The work must be done before August."),
    row("The quake struck at 6:10 p.m. local time.", "The quake struck at 1047 GMT."),
    row("The strike began in early June.", "The strike began in late June."),
    row("The mill burned in the summer of 2011.", "The mill burned in the winter of 2011."),
    row("The storm hit overnight Monday.", "The storm hit overnight Sunday."),
    row("The hearing lasted until 6 p.m. Tuesday.", "The hearing lasted until 7 p.m. Tuesday."),
    row("The board votes on Tuesday.", "The board votes on Monday.", passages=("Tuesday", "Monday")),
    row("The mill will reopen in June.", "The mill will reopen in July.", passages=("June", "July")),
    row("The trial begins March 3.", "The trial begins March 13."),
    row("The dam was built in 1964.", "The dam was built in 1946."),
    row("Doors open at 6:15 p.m.", "Doors open at 5:15 p.m."),
    row("Doors open at 10 a.m. on Sunday.", "Doors open at 10 p.m. on Sunday."),
    row("The company lost money last year.", "The company lost money two years ago."),
    row("Punk came to the valley in the 1970s.", "Punk came to the valley in the 1980s."),
    row("The hearing is set for Thursday, Jan. 16.", "The hearing is set for Thursday, Jan. 23."),
    row("The hearing is set for Thursday, Jan. 16.", "The hearing is set for Wednesday, Jan. 15."),
    row("He left the island on Monday morning.", "He left the island on Monday evening."),
    row("The curfew starts at midnight.", "The curfew starts at noon."),
    row("The inquiry will end next month.", "The inquiry will end this month."),
    row("The law took effect on Jan. 1, 2019.", "The law took effect on Jan. 1, 2020."),
    row("The school will be closed on Wednesday.", "The school will be closed on Thursday."),
    row("Rain is forecast for Saturday and Sunday.", "Rain is forecast for Friday and Sunday."),
    row("The sheriff said Tuesday that the road was clear.", "The sheriff said Monday that the road was clear."),
    row("The contract runs out in April 2027.", "The contract runs out in August 2027."),
    row("She resigned yesterday.", "She resigned today."),
    row(
        'Okafor said: "They promised us the money by Friday."',
        'Okafor said: "They promised us the money by Monday."',
        "quote-altered",
        also=("date-change",),
    ),
    row(
        "The strike began Monday and ended Friday.",
        "The strike began Tuesday and ended Saturday.",
        "date-change",
        "date-change",
    ),
    row("It is sold in jars dated before Nov. 30.", "It is sold in jars dated after Nov. 30."),
    row("They met before the launch.", "They met after the launch."),
    row("The accord holds until May 4.", "The accord holds after May 4."),
    row("The shop shut the day before.", "The shop shut the week before."),
    row("Orders fell in the fourth quarter.", "Orders fell in the second quarter."),
    row("Trading stopped on Friday and Saturday.", "Trading stopped on Saturday and Sunday."),
    row("The last weekend of the fair was wet.", "The first weekend of the fair was wet."),
    row("The shops shut for Easter.", "The shops shut for Christmas."),
    row("The fair runs through Labor Day.", "The fair runs through Memorial Day."),
)

DOES_NOT_MATCH = (
    row("The market opens in the fall.", "The market opens in autumn.", "date-style"),
    row("It rained on Saturday and on Sunday.", "It rained on Saturday and Sunday.", "date-style"),
    row("The strike will end next Tuesday.", "The strike will end Tuesday.", "words-cut"),
    row("The board votes on Thursday.", "The board votes on Jan. 16.", "date-style"),
    row("The board votes today.", "The board votes on Friday.", "date-style"),
    row("The board voted Thursday.", "The board voted on Thursday.", "date-style"),
    row("The board voted Jan. 16.", "The board voted January 16.", "date-style"),
    row("The board on Thursday voted to close.", "The board voted to close Thursday.", "rewording"),
    row("The mayor on Thursday said she was ill.", "The mayor said Thursday she was ill.", "rewording"),
    row("The gates open at 6:15 p.m.", "The gates open at 18:15.", "date-style"),
    row("The mill closed yesterday.", "The mill closed last week.", "date-style"),
    row("The board votes at 12 noon.", "The board votes at noon.", "date-style"),
    row("The board voted Tuesday to close the pool.", "The board voted to close the pool.", "words-cut"),
    row("The board voted to close the pool.", "The board voted Tuesday to close the pool.", "words-added"),
    row("The board meets on September 11.", "The board meets on Sept. 11.", "date-style"),
    row("He waited two days for a bus.", "He waited five days for a bus.", "number-change"),
    row("The pool may close.", "The pool will close.", "hedge-change"),
    row("Crowds marched for April Dunne.", "Crowds marched for June Dunne.", "name-change"),
    row("The dam opened in the 1990s.", "The dam opened in the '90s.", "date-style"),
    row("The trial begins Monday, March 3.", "The trial begins March 3.", "date-style"),
    row("The trial begins Monday.", "The trial begins Monday, March 3.", "date-style"),
    row("Tuesday's vote was close.", "Tuesday’s vote was close.", "typography"),
    row("The second ferry was late.", "The next ferry was late.", "rewording"),
    row("He came first in the race.", "He came 1st in the race.", "number-style"),
)

KNOWN_WRONG = ()

test_matches, test_does_not_match, test_known_wrong = three_tables(KIND, MATCHES, DOES_NOT_MATCH, KNOWN_WRONG)
