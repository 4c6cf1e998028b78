"""The three tables of words-added."""

from tests.unit.classify.rules.tables import row, three_tables

KIND = "words-added"

MATCHES = (
    row(
        "The staff are focused on the storm.",
        "The staff are focused, not on the words of the mayor, but on the storm.",
    ),
    row("The council met to vote.", "The council met behind closed doors to vote."),
    row("Lambeth lost the farm.", "Lambeth, a farmer from the valley, lost the farm."),
    row("The bridge is unsafe.", "The bridge, built in 1964, is unsafe."),
    row("Two men fled, police said.", "Two men fled, police said in a statement."),
    row("The hall was dark.", "The crowded hall was dark.", passages=(None, "crowded")),
    row("The board voted to close the pool.", "The board voted Tuesday to close the pool."),
    row("The pool will close for repairs.", "The pool, which opened in June, will close for repairs."),
    row("Boats pay $14 a foot.", "Boats pay $14 a foot each season.", passages=(None, "each season")),
    row("Okafor keeps a boat in the harbor.", "Okafor, 61, keeps a boat in the harbor."),
    row("The mill closed for good.", "The mill closed for good because nobody could pay for repairs."),
    row("He said he would stay.", "He said that he would stay."),
    row("The crew came ashore.", "The crew came ashore and was taken to a school."),
    row("The road slowed the bus.", "The wet road slowed the old bus.", "words-added", "words-added"),
)

DOES_NOT_MATCH = (
    row("Nobody was hurt.", "Nobody was hurt. It rained.", "insertion"),
    row("Dunne set the fire.", "Dunne allegedly set the fire.", "hedge-change"),
    row("Two men fled.", "Two men fled, police said.", "attribution-added"),
    row("The city did object.", "The city did not object.", "negation-change"),
    row("200 homes burned.", "More than 200 homes burned.", "hedge-change"),
    row("Ana Lucero dismissed the case.", "Judge Ana Lucero dismissed the case.", "abbreviation"),
    row("The council met late to vote.", "The council met to vote.", "words-cut"),
    row("The bill died.", "The radical bill died.", "loaded-term"),
    row("The council met.", "The corrupt council met.", "loaded-term"),
    row('"We lost the house," she said.', '"We lost the big house," she said.', "quote-altered"),
    row("The vote is Thursday.", "The vote is on Thursday.", "date-style"),
    row("The road was closed at the weekend.", "At the weekend the road was closed.", "rewording"),
    row("Vance left the room.", 'Vance left the room, muttering "never again."', "quote-added"),
)

KNOWN_WRONG = ()

test_matches, test_does_not_match, test_known_wrong = three_tables(KIND, MATCHES, DOES_NOT_MATCH, KNOWN_WRONG)
