"""The three tables of punctuation."""

from tests.unit.classify.rules.tables import row, three_tables

KIND = "punctuation"

MATCHES = (
    row(
        "Crews came from Dunmore and, in most cases, left.",
        "Crews came from Dunmore, and in most cases, left.",
        "punctuation",
        "punctuation",
    ),
    row("He had on occasion lied.", "He had, on occasion, lied."),
    row("The Players' Union met late.", "The Players Union met late."),
    row("The pier closed; boats left.", "The pier closed, and boats left."),
    row("The flag is red, white and blue.", "The flag is red, white, and blue.", passages=(None, ",")),
    row("The flag is red, white, and blue.", "The flag is red, white and blue.", passages=(",", None)),
    row("In May the pier closed.", "In May, the pier closed."),
    row("The pier closed; boats left.", "The pier closed, boats left.", passages=(";", ",")),
    row("The pier closed — boats left.", "The pier closed: boats left."),
    row("The pier closed (boats left).", "The pier closed, boats left."),
    row("Was the pier closed?", "Was the pier closed."),
    row("The pier closed!", "The pier closed."),
    row('"We lost", he said.', '"We lost," he said.'),
    row("He called it 'a fraud'.", "He called it 'a fraud.'"),
    row("The pier, however, closed.", "The pier however closed."),
    row("The pier, an old one, closed.", "The pier (an old one) closed."),
    row("The pier, an old one, closed.", "The pier — an old one — closed."),
    row("He owns boats: two of them.", "He owns boats, two of them."),
    row("The pier closed ... and reopened.", "The pier closed and reopened."),
    row('"We lost -- again," he said.', '"We lost, again," he said.', facts={"in_quotation": "yes"}),
    row("Vance, 34 and a father of two, waved.", "Vance, 34, and a father of two, waved."),
    row("Harbor board weighs repairs; owners wait", "Harbor board weighs repairs, owners wait", where="headline"),
)

DOES_NOT_MATCH = (
    row('"We lost," he said.', "“We lost,” he said.", "typography", "typography"),
    row("The pier closed -- boats left.", "The pier closed — boats left.", "typography"),
    row("The union called it a fair deal.", 'The union called it a "fair" deal.', "quote-marks"),
    row("The pier closed, and boats left.", "The pier closed. Boats left.", "split"),
    row("A long-term plan is missing.", "A long term plan is missing.", "spelling"),
    row("The fleet has 2,000 boats.", "The fleet has 2000 boats.", "number-style"),
    row("The U.S. sent two ships.", "The US sent two ships.", "abbreviation"),
    row("Owners' boats sank.", "Owners’ boats sank.", "typography"),
    row("He waited ... and left.", "He waited … and left.", "typography"),
    row("The pier, which was old, closed.", "The pier, old, closed.", "words-cut"),
    row("The pier is closed, he said.", "The pier is closed.", "attribution-cut"),
    row("It cost $5.20 to moor.", "It cost $520 to moor.", "number-change"),
)

KNOWN_WRONG = ()

test_matches, test_does_not_match, test_known_wrong = three_tables(KIND, MATCHES, DOES_NOT_MATCH, KNOWN_WRONG)
