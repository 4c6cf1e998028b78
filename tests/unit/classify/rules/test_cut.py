"""The three tables of cut."""

from tests.unit.classify.rules.tables import row, three_tables

KIND = "cut"

RAIN = "Rain fell on the town all through the night."
PIER = "The pier held, and so did the sea wall behind it."
VOSS = 'Mara Voss, who runs the yard, said she had not slept. "We were lucky that night," she said.'
FERRY = "The first ferry of the day left an hour late with nine people on board."

MATCHES = (
    row(f"{RAIN} {PIER} {FERRY}", f"{RAIN} {FERRY}", passages=(PIER, None), facts={"words": "11"}),
    row(f"{RAIN} {PIER} {FERRY}", f"{PIER} {FERRY}", passages=(RAIN, None)),
    row(f"{RAIN} {PIER} {FERRY}", f"{RAIN} {PIER}", passages=(FERRY, None)),
    row(f"{RAIN}\n\n{PIER}\n\n{FERRY}", f"{RAIN}\n\n{FERRY}", passages=(PIER, None)),
    row(f"{RAIN}\n\n{PIER}\n\n{FERRY}", f"{RAIN}", KIND, KIND),
    row(f"{RAIN} {PIER} {FERRY}", f"{RAIN}", passages=(f"{PIER} {FERRY}", None)),
    row(f"{RAIN}\n\n{VOSS}\n\n{FERRY}", f"{RAIN}\n\n{FERRY}", also=("quote-cut",), passages=(VOSS, None)),
    row(f'{RAIN} "Get out!" he shouted. {FERRY}', f"{RAIN} {FERRY}", also=("quote-cut",)),
    row(f"{RAIN} Nobody drowned. {FERRY}", f"{RAIN} {FERRY}", passages=("Nobody drowned.", None)),
    row(f"{RAIN} (The pier is 90 years old.) {FERRY}", f"{RAIN} {FERRY}"),
    row(f"{RAIN} {PIER} {FERRY}", f"{RAIN} Nine boats sank. {FERRY}", KIND, "insertion"),
    row(f"{RAIN} {PIER} {FERRY}", f"Heavy rain fell on the town all through the night. {FERRY}", KIND, "words-added"),
    row(f"{RAIN} {PIER} {FERRY}", f"{RAIN}\n\n{FERRY}", KIND, "paragraphing"),
    row(f"WHAT COMES NEXT\n\n{PIER}", f"{PIER}"),
    row(f"{RAIN} {PIER}", f"{PIER}\n\nShare on Facebook", KIND, "furniture"),
)

DOES_NOT_MATCH = (
    row("Rain fell for hours and the old pier held.", "Rain fell for hours.", "words-cut"),
    row(f"{RAIN} {FERRY}", "", "trim", where="end"),
    row(f"{RAIN} {PIER} {FERRY}", f"{PIER} {FERRY} {RAIN}", "move"),
    row(f"{RAIN} {PIER}", f"{RAIN[:-1]}, but the pier held, and so did the sea wall behind it.", "merge"),
    row(f"{RAIN}\n\nShare on Facebook\n\n{PIER}", f"{RAIN}\n\n{PIER}", "furniture"),
    row(f"{RAIN}\n\n(AP Photo/Jon Reed)\n\n{PIER}", f"{RAIN}\n\n{PIER}", "furniture"),
    row(f"{RAIN} {PIER}", f"{RAIN} The pier held, and so did the wall behind it.", "words-cut"),
    row(f"{RAIN} {PIER}", f"{RAIN}\n\n{PIER}", "paragraphing"),
    row(RAIN, "All through the night, rain fell on the town.", "rewording"),
    row(
        "CORRECTION: An earlier version of this story misspelled the name of the mayor.", "", "notice-cut", where="end"
    ),
    row("By TESSA MARLOWE", "", "byline-change", where="byline"),
    row("PORT ELLERY, Maine (AP) — ", "", "dateline-change", where="dateline"),
    row(
        "The pier, which opened in 1936, was shut by noon.",
        "The pier was shut by noon.",
        "words-cut",
    ),
)

KNOWN_WRONG = ()

test_matches, test_does_not_match, test_known_wrong = three_tables(KIND, MATCHES, DOES_NOT_MATCH, KNOWN_WRONG)
