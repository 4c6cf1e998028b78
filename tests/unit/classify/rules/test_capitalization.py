"""The three tables of capitalization."""

from tests.unit.classify.rules.tables import row, three_tables

KIND = "capitalization"

MATCHES = (
    row("The director of public health spoke.", "The Director of Public Health spoke."),
    row("Dana Whitlow, Senior Counsel, spoke.", "Dana Whitlow, senior counsel, spoke."),
    row("The Harbor Board voted late.", "The harbor board voted late.", passages=("Harbor Board", "harbor board")),
    row("The Internet went down at noon.", "The internet went down at noon."),
    row("Snow fell in Northern Maine.", "Snow fell in northern Maine."),
    row("President Voss left early.", "president Voss left early."),
    row("The Black community mourned him.", "The black community mourned him."),
    row("The WHO sent a doctor.", "The Who sent a doctor."),
    row("NATO ships left the bay.", "Nato ships left the bay."),
    row("The vote was held on CAPITOL HILL.", "The vote was held on Capitol Hill."),
    row("Harbor board weighs repairs to old pier", "Harbor Board Weighs Repairs to Old Pier", where="headline"),
    row("Harbor board weighs repairs to old pier", "HARBOR BOARD WEIGHS REPAIRS TO OLD PIER", where="headline"),
    row("By TESSA MARLOWE", "By Tessa Marlowe", where="byline"),
    row('He said: "We lost."', 'He said: "we lost."', facts={"in_quotation": "yes"}),
    row("The storm hit the East Coast.", "The storm hit the east coast."),
    row("eBay and iPhone were mentioned.", "EBay and iPhone were mentioned."),
)

DOES_NOT_MATCH = (
    row("Boats sank in the storm.", "Many boats sank in the storm.", "hedge-change"),
    row("Officials said the pier was safe.", "The pier was safe, officials said.", "rewording"),
    row("Yesterday the pier closed.", "The pier closed.", "words-cut"),
    row("The U.S. sent two ships.", "The US sent two ships.", "abbreviation"),
    row("The pier closed, and boats left.", "The pier closed. Boats left.", "split"),
    row("The pier closed. Boats left.", "The pier closed, and boats left.", "merge"),
    row("The Harbor Board voted late.", "The board voted late.", "abbreviation"),
    row('"We lost," he said.', "“We lost,” he said.", "typography", "typography"),
    row(
        "Harbor board weighs repairs to old pier",
        "Harbor Board Gouges Owners of Old Pier",
        "headline-change",
        where="headline",
    ),
    row("The Colour of the hull faded.", "The color of the hull faded.", "spelling"),
    row("However, four men stood trial.", "Four men stood trial.", "words-cut"),
    row("The pier closed.", "The old pier closed.", "words-added"),
)

KNOWN_WRONG = ()

test_matches, test_does_not_match, test_known_wrong = three_tables(KIND, MATCHES, DOES_NOT_MATCH, KNOWN_WRONG)
