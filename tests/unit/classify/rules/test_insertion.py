"""The three tables of insertion."""

from tests.unit.classify.rules.tables import row, three_tables

KIND = "insertion"

RAIN = "Rain fell on the town all through the night."
PIER = "The pier held, and so did the sea wall behind it."
FERRY = "The first ferry of the day left an hour late with nine people on board."
CLAIM = "The mayor has been criticized for years over her spending."
SAID = '"This is what happens when nobody plans ahead," said Dale Rourke, a radio host.'

MATCHES = (
    row(f"{RAIN} {PIER}", f"{RAIN} {CLAIM} {PIER}", passages=(None, CLAIM), facts={"words": "10"}),
    row(f"{RAIN}\n\n{PIER}", f"{RAIN}\n\n{CLAIM}\n\n{PIER}", passages=(None, CLAIM)),
    row(f"{RAIN} {PIER}", f"{RAIN} {PIER} {CLAIM}"),
    row(f"{RAIN} {PIER}", f"{CLAIM} {RAIN} {PIER}"),
    row(f"{RAIN}\n\n{PIER}", f"{RAIN}\n\n{CLAIM}\n\n{FERRY}\n\n{PIER}", KIND, KIND),
    row(f"{RAIN} {PIER}", f"{RAIN} {CLAIM} {FERRY} {PIER}", passages=(None, f"{CLAIM} {FERRY}")),
    row(f"{RAIN}\n\n{PIER}", f"{RAIN}\n\n{SAID}\n\n{PIER}", also=("quote-added",), passages=(None, SAID)),
    row(RAIN, f"{RAIN} Nobody in the mayor's office answered calls from the Ledger."),
    row(f"{RAIN} {PIER}", f"{RAIN} Shame on them! {PIER}"),
    row(f"{RAIN} {PIER}", f"{RAIN} Who will pay for it? {PIER}"),
    row(f"{RAIN}\n\n{PIER}", f"{RAIN}\n\nThe radical council has let its piers rot.\n\n{PIER}", also=("loaded-term",)),
    row(f"{RAIN}\n\n{PIER}", f"{RAIN}\n\nThe Ledger has asked the mayor for comment.\n\n{PIER}"),
    row(f"{RAIN}\n\n{PIER}", f"{RAIN}\n\nThe bill comes due\n\n{PIER}", facts={"change": "subhead"}),
    row("", "About 40 boat owners marched home in the rain.", where="end"),
)

DOES_NOT_MATCH = (
    row("Rain fell for hours.", "Rain fell for hours and nobody slept.", "words-added"),
    row(f"{RAIN}\n\n{PIER}", f"{RAIN}\n\nRead more: Ten piers to see this summer\n\n{PIER}", "furniture"),
    row(f"{RAIN}\n\n{PIER}", f"{RAIN}\n\nRELATED: Mayor Faces New Questions Over Pier Money\n\n{PIER}", "furniture"),
    row(f"{RAIN}\n\n{PIER}", f"{RAIN}\n\nMayor Faces New Questions Over Missing Pier Money\n\n{PIER}", "furniture"),
    row(f"{RAIN}\n\n{PIER}", f"{RAIN}\n\nSign up for our free morning newsletter.\n\n{PIER}", "furniture"),
    row(f"{RAIN}\n\n{PIER}", f"{RAIN}\n\nADVERTISEMENT\n\n{PIER}", "furniture"),
    row(f"{RAIN} {PIER} {FERRY}", f"{FERRY} {RAIN} {PIER}", "move"),
    row(f"{RAIN[:-1]}, but the pier held the whole time.", f"{RAIN} The pier held the whole time.", "split"),
    row(RAIN, "All through the night, rain fell on the town.", "rewording"),
    row(
        "", "The Harbor Ledger reviewed this Associated Press story and may have altered it.", "furniture", where="end"
    ),
    row("", "© 2026 The Harbor Ledger. All rights reserved.", "furniture", where="end"),
    row("", "Editor's note: This story was first published by the Associated Press.", "furniture", where="end"),
    row(f"{RAIN} {PIER}", f"{RAIN}\n\n{PIER}", "paragraphing"),
)

KNOWN_WRONG = ()

test_matches, test_does_not_match, test_known_wrong = three_tables(KIND, MATCHES, DOES_NOT_MATCH, KNOWN_WRONG)
