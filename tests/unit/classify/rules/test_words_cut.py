"""The three tables of words-cut."""

from tests.unit.classify.rules.tables import row, three_tables

KIND = "words-cut"

MATCHES = (
    row("The council met late on a rainy evening to vote.", "The council met to vote."),
    row("Lambeth, a farmer from the valley, lost the farm.", "Lambeth lost the farm."),
    row("The bridge, built in 1964, is unsafe.", "The bridge is unsafe."),
    row("Two men fled, police said in a statement.", "Two men fled, police said."),
    row("The crowded hall was dark.", "The hall was dark.", passages=("crowded", None)),
    row("The board voted Tuesday to close the pool.", "The board voted to close the pool."),
    row("The pool, which opened in June, will close for repairs.", "The pool will close for repairs."),
    row("The storm killed 12 people in two valleys.", "The storm killed 12 people."),
    row("Okafor, 61, keeps a boat in the harbor.", "Okafor keeps a boat in the harbor."),
    row("The mill closed for good because nobody could pay for repairs.", "The mill closed for good."),
    row("The farm, where no animals are left, is for sale.", "The farm is for sale."),
    row("The bus went on to the border, although it may have had a flat tire.", "The bus went on to the border."),
    row("He said that he would stay.", "He said he would stay."),
    row("The crew of the boat, cold and wet, came ashore.", "The crew of the boat came ashore."),
    row(
        "The wet road slowed the old bus.",
        "The road slowed the bus.",
        "words-cut",
        "words-cut",
    ),
)

DOES_NOT_MATCH = (
    row("It rained. Nobody was hurt.", "Nobody was hurt.", "cut"),
    row("Dunne allegedly set the fire.", "Dunne set the fire.", "hedge-change"),
    row("Two men fled, police said.", "Two men fled.", "attribution-cut"),
    row("The city did not object.", "The city did object.", "negation-change"),
    row("More than 200 homes burned.", "200 homes burned.", "hedge-change"),
    row("Judge Ana Lucero dismissed the case.", "Ana Lucero dismissed the case.", "abbreviation"),
    row("The council met late to vote.", "The council met early to vote.", "date-change"),
    row("The council met to vote.", "The council met late to vote.", "words-added"),
    row("The so-called experts spoke.", "The experts spoke.", "hedge-change"),
    row("The illegal aliens slept in tents.", "The migrants slept in tents.", "loaded-term"),
    row('"We lost the big house," she said.', '"We lost the house," she said.', "quote-altered"),
    row("The vote is on Thursday.", "The vote is Thursday.", "date-style"),
    row("The radical bill died.", "The bill died.", "loaded-term"),
    row("At the weekend the road was closed.", "The road was closed at the weekend.", "rewording"),
)

KNOWN_WRONG = ()

test_matches, test_does_not_match, test_known_wrong = three_tables(KIND, MATCHES, DOES_NOT_MATCH, KNOWN_WRONG)
