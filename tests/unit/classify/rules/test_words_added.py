"""The three tables of words-added."""

from tests.unit.classify.rules.tables import row, three_tables

KIND = "words-added"

MATCHES = (
    row(
        "His lawyer said a judge had told the agency.",
        "His lawyer said an immigration judge in Tarnow had told the agency.",
    ),
    # New facts with a hedge of their own, or a mildly charged word on the way.
    row("Guards locked the gates.", "Guards locked the gates to keep out fans who might rush the field."),
    row("The museum sold a painting.", "The museum sold a painting believed to be from the 17th century."),
    row("The ship left port.", "The ship left port carrying what appeared to be grain."),
    row("The city will host the games.", "The city will host the games in a stadium with room for more than 50,000."),
    row("The union called off the strike.", "The union called off the strike that would have shut three ports."),
    row("The senator spoke for ten minutes.", "The senator spoke for ten minutes to an audience of perhaps 200."),
    row("The editor was freed.", "The editor was freed on bail of nearly $20,000."),
    row("The ministers agreed to meet.", "The ministers agreed to meet every two weeks."),
    row("The satellite reached orbit.", "The satellite reached orbit roughly nine minutes after launch."),
    row("The storm killed two people.", "The storm killed two people so far."),
    row(
        "The mayor fired two aides.",
        "The mayor fired two aides after a bitter row over the budget at a closed meeting.",
    ),
    row(
        "Tarrant won the 400 meters.",
        "Tarrant won the 400 meters, after a disastrous start that left her last at the first bend.",
    ),
    row("The bridge was closed.", "The bridge was closed because engineers thought its cables might be worn."),
    row(
        "The firm conspired with a rival to keep prices up.",
        "The firm conspired with a smaller rival in Tarnow to keep prices up.",
    ),
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
    row("The talks will resume.", "The talks will in all likelihood resume.", "hedge-change"),
    row("The ministers left.", "Many of the ministers left.", "hedge-change"),
    row("The boy ran.", "The boy, apparently, ran.", "hedge-change"),
    row("The council raised rents.", "The council raised rents in a brazen money grab.", "loaded-term"),
    row("The court freed the senator.", "The court freed the senator in a stunning reversal.", "loaded-term"),
    row("The bridge was unsafe.", "The bridge was unsafe, engineers said after a test.", "attribution-added"),
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
