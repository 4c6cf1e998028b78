"""The three tables of move."""

from tests.unit.classify.rules.tables import row, three_tables

KIND = "move"

RAIN = "Rain fell on the town all through the night."
CHAIR = "The board chair, who lives by the water, had not slept well."
BOATS = "Three boats sank at their moorings before the crews woke."
FERRY = "The first ferry of the day left an hour late with nine people on board."
SAID = '"We were lucky that night," said Mara Voss, who runs the yard.'
BOATS_NOW = "Four boats sank at their moorings before the crews woke."

MATCHES = (
    row(f"{RAIN} {CHAIR} {BOATS}", f"{BOATS} {RAIN} {CHAIR}", passages=(BOATS, BOATS), facts={"direction": "up"}),
    row(f"{BOATS} {RAIN} {CHAIR}", f"{RAIN} {CHAIR} {BOATS}", passages=(BOATS, BOATS), facts={"direction": "down"}),
    row(f"{RAIN}\n\n{CHAIR}\n\n{BOATS}", f"{BOATS}\n\n{RAIN}\n\n{CHAIR}", passages=(BOATS, BOATS)),
    row(
        f"{RAIN}\n\n{CHAIR}\n\n{SAID}\n\n{BOATS}\n\n{FERRY}",
        f"{BOATS}\n\n{FERRY}\n\n{RAIN}\n\n{CHAIR}\n\n{SAID}",
        passages=(f"{BOATS}\n\n{FERRY}", f"{BOATS}\n\n{FERRY}"),
    ),
    row(
        f"{RAIN}\n\n{CHAIR}\n\n{SAID}\n\n{BOATS} {FERRY}",
        f"{BOATS} {FERRY}\n\n{RAIN}\n\n{CHAIR}\n\n{SAID}",
        passages=(f"{BOATS} {FERRY}", f"{BOATS} {FERRY}"),
    ),
    row(f"{RAIN} {CHAIR} {BOATS}", f"{BOATS_NOW} {RAIN} {CHAIR}", KIND, "number-change"),
    row(f"{RAIN}\n\n{CHAIR}\n\n{SAID}", f"{SAID}\n\n{RAIN}\n\n{CHAIR}", passages=(SAID, SAID)),
    row(
        f"{RAIN}\n\n{CHAIR}\n\n{SAID}",
        f"“We were lucky that night,” said Mara Voss, who runs the yard.\n\n{RAIN}\n\n{CHAIR}",
        KIND,
        "typography",
        "typography",
    ),
    row(f"{RAIN} {CHAIR} {BOATS} {FERRY}", f"{BOATS} {RAIN} {FERRY}", KIND, "cut"),
    row(f"{RAIN}\n\n{CHAIR}\n\n{BOATS}", f"{BOATS}\n\nShare on Facebook\n\n{RAIN}\n\n{CHAIR}", KIND, "furniture"),
    row(
        f"{RAIN} {CHAIR} {BOATS}",
        f"{BOATS} {RAIN} The board chair, who lives by the sea, had not slept well.",
        KIND,
        "rewording",
    ),
)

DOES_NOT_MATCH = (
    row("Rain fell on Monday in the town.", "On Monday rain fell in the town.", "rewording"),
    row(f"{RAIN}\n\n{CHAIR}", f"{RAIN}\n\nShare on Facebook\n\n{CHAIR}", "furniture"),
    row(
        f"{RAIN}\n\n{CHAIR}\n\n{BOATS}",
        f"{RAIN}\n\nRead more: Ten piers to see\n\nADVERTISEMENT\n\n{CHAIR}\n\n{BOATS}",
        "furniture",
        "furniture",
    ),
    row(f"{RAIN} {CHAIR} {BOATS}", f"{RAIN} {BOATS}", "cut"),
    row(f"{RAIN} {BOATS}", f"{RAIN} {CHAIR} {BOATS}", "insertion"),
    row(f"{RAIN} {CHAIR} {BOATS}", f"{RAIN}\n\n{CHAIR}\n\n{BOATS}", "paragraphing", "paragraphing"),
    row(f"{RAIN} {CHAIR} {BOATS}", f"{RAIN} {CHAIR} {FERRY}", "cut", "insertion"),
    row(f"{SAID}", 'Mara Voss, who runs the yard, said: "We were lucky that night."', "rewording"),
    row(f"{RAIN} {CHAIR} {BOATS}", f"{RAIN} {CHAIR} {BOATS} {CHAIR}", "insertion"),
    row("The pier was old and the fence was new.", "The fence was new and the pier was old.", "rewording"),
    row(
        f"{RAIN[:-1]}, and the ferry was late in the morning. {CHAIR}",
        f"{RAIN} The ferry was late in the morning. {CHAIR}",
        "split",
    ),
    row("Share on Facebook\n\nADVERTISEMENT", "ADVERTISEMENT\n\nShare on Facebook", "furniture", "furniture"),
)

KNOWN_WRONG = (row(f"{RAIN} Nobody drowned. {CHAIR} {BOATS}", f"{RAIN} {CHAIR} {BOATS} Nobody drowned.", KIND),)
"""A sentence of two words is too short to be known again in another place."""

test_matches, test_does_not_match, test_known_wrong = three_tables(KIND, MATCHES, DOES_NOT_MATCH, KNOWN_WRONG)
