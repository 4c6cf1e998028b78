"""The three tables of typography."""

from tests.unit.classify.rules.tables import row, three_tables

KIND = "typography"

MATCHES = (
    row('"We lost," he said.', "“We lost,” he said.", KIND, KIND, passages=('"', "“")),
    row('"We lost," he said.', "‘We lost,’ he said.", KIND, KIND),
    row('"We lost," he said.', "«We lost,» he said.", KIND, KIND),
    row("``We lost,'' he said.", "“We lost,” he said.", KIND, KIND),
    row("It's late in the season.", "It’s late in the season.", passages=("It's", "It’s")),
    row("The owners' boats sank.", "The owners’ boats sank."),
    row("The pier closed -- boats left.", "The pier closed — boats left.", passages=("--", "—")),
    row("The pier closed -- boats left.", "The pier closed – boats left."),
    row("The pier closed — boats left.", "The pier closed—boats left."),
    row("The pier closed - boats left.", "The pier closed – boats left."),
    row("He waited ... and left.", "He waited … and left."),
    row("He waited... and left.", "He waited… and left."),
    row("The council voted 4-1 for it.", "The council voted 4–1 for it."),
    row("It costs 5 million euros.", "It costs 5\u00a0million euros."),
    row("The pier is closed.", "The pier\u200b is closed."),
    row("The harbormaster left.", "The harbor\u00admaster left."),
    row("The first office closed.", "The first o\ufb03ce closed."),
    row("The pier  closed at noon.", "The pier closed at noon."),
    row("A well-known boat sank.", "A well\u2011known boat sank."),
    row("The pier closed.\tBoats left.", "The pier closed. Boats left."),
    row("The cafe\u0301 closed at noon.", "The caf\u00e9 closed at noon."),
    row("It fell to -22 at the lighthouse.", "It fell to −22 at the lighthouse."),
    row('He shouted "stop!" at them.', "He shouted “stop!” at them.", KIND, KIND),
)

DOES_NOT_MATCH = (
    row("The pier closed -- boats left.", "The pier closed, boats left.", "punctuation"),
    row("The pier closed, boats left.", "The pier closed; boats left.", "punctuation"),
    row("Its hull is red.", "It's hull is red.", "spelling"),
    row("The union called it a fair deal.", "The union called it a “fair” deal.", "quote-marks"),
    row("The cafe by the pier reopened.", "The café by the pier reopened.", "spelling"),
    row("The pier closed. Boats left.", "The pier closed.\n\nBoats left.", "paragraphing"),
    row("A long-term plan is missing.", "A long term plan is missing.", "spelling"),
    row("The pier closed.", "The Pier closed.", "capitalization"),
    row("He was paid 30-40 dollars.", "He was paid 30 to 40 dollars.", "number-style"),
    row("The pier closed; boats left.", "The pier closed. Boats left.", "split"),
    row('"We lost", he said.', '"We lost," he said.', "punctuation"),
    row("He waited ... and left.", "He waited and left.", "punctuation"),
)

KNOWN_WRONG = ()

test_matches, test_does_not_match, test_known_wrong = three_tables(KIND, MATCHES, DOES_NOT_MATCH, KNOWN_WRONG)
