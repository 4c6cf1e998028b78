"""The three tables of move."""

from tests.unit.classify.rules.tables import row, three_tables

KIND = "move"

RAIN = "Rain fell on the town all through the night."
CHAIR = "The board chair, who lives by the water, had not slept well."
BOATS = "Three boats sank at their moorings before the crews woke."
FERRY = "The first ferry of the day left an hour late with nine people on board."
SAID = '"We were lucky that night," said Mara Voss, who runs the yard.'
BOATS_NOW = "Four boats sank at their moorings before the crews woke."

HIT = '"The pier was hit," said Odom. "Nobody knows why."'

MATCHES = (
    # Short sentences of one graf change places; who speaks stays beside the first.
    row("The roof fell in. Nobody was hurt.", "Nobody was hurt. The roof fell in."),
    row(f"{RAIN} Nobody drowned. {CHAIR} {BOATS}", f"{RAIN} {CHAIR} {BOATS} Nobody drowned."),
    row(HIT, '"Nobody knows why," said Odom. "The pier was hit."', KIND, "rewording", "rewording"),
    row(
        "The pier was hit, said Odom. Nobody knows why.",
        "Nobody knows why, said Odom. The pier was hit.",
        KIND,
        "rewording",
        "rewording",
    ),
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
    row(HIT, '"The pier was hit," said Odom. "Nobody knows how."', "quote-altered"),
    row(HIT, '"The pier was hit. Nobody knows why," said Odom.', "rewording"),
    row(f"The roof fell in. {CHAIR}", f"{CHAIR} The wall fell.", "cut", "insertion"),
    row("The roof fell in. Nobody was hurt.", "Nobody was hurt.", "cut"),
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

KNOWN_WRONG = ()

test_matches, test_does_not_match, test_known_wrong = three_tables(KIND, MATCHES, DOES_NOT_MATCH, KNOWN_WRONG)
