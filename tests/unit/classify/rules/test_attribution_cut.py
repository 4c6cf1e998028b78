"""The three tables of attribution-cut."""

from tests.unit.classify.rules.tables import row, three_tables

KIND = "attribution-cut"

MATCHES = (
    row("Police said the man, who was not named, had been drinking.", "The man, who was not named, had been drinking."),
    row("The company, which says it has 400 workers, will move.", "The company, which has 400 workers, will move."),
    row("The group, Finch added, would meet again.", "The group would meet again."),
    row("The firm said it would fight.", "The firm will fight."),
    row("Court records show Dunne pleaded guilty to theft.", "Dunne pleaded guilty to theft."),
    row(
        "The pier will hold, said Glenn Tibbets, the harbor master of the town for 11 years.",
        "The pier will hold.",
    ),
    row("Two men were arrested, police said.", "Two men were arrested.", passages=(", police said", None)),
    row("Police said two men were arrested.", "Two men were arrested."),
    row("The suspect, police said, fled on foot.", "The suspect fled on foot."),
    row("Two men fled in a van, according to court papers.", "Two men fled in a van."),
    row("According to the sheriff, two men fled in a van.", "Two men fled in a van."),
    row("The mayor's office said in a statement that the pool will close.", "The pool will close."),
    row('"It was late," Vance said.', '"It was late."'),
    row("Scientists say warmer seas feed such storms.", "Warmer seas feed such storms."),
    row("The report says the bridge is unsafe.", "The bridge is unsafe."),
    row("Prosecutors allege that Dunne set the fire.", "Dunne set the fire."),
    row("Investigators believe that Dunne set the fire.", "Dunne set the fire."),
    row("Witnesses told police the car ran a red light.", "The car ran a red light."),
    row("Tibbets said Tuesday that the pier would hold.", "The pier would hold."),
    row("The pier will hold, engineers hired by the town said.", "The pier will hold."),
    row("The firm said it had no record of the order.", "The firm had no record of the order."),
    row("It is a step its sponsors said would shrink the backlog.", "It is a step that would shrink the backlog."),
    row("Sales rose 4 percent, the company reported.", "Sales rose 4 percent."),
    row("The study, its authors wrote, proves little.", "The study proves little."),
    row("Court records show that Dunne pleaded guilty to theft.", "Dunne pleaded guilty to theft."),
)

DOES_NOT_MATCH = (
    row("The firm lost money, and its owner said it had no plans to sell.", "The firm lost money.", "words-cut"),
    row("The report shows the way to the mine.", "The map shows the way to the mine.", "rewording"),
    row("Two men fled, police said.", "Two men fled, police claimed.", "attribution-change"),
    row("Two men fled, police said.", "Police said two men fled.", "rewording"),
    row("According to the sheriff, two men fled.", "Two men fled, according to the sheriff.", "rewording"),
    row("Two men fled, police said in a statement.", "Two men fled, police said.", "words-cut"),
    row("Two men fled, police said Tuesday.", "Two men fled, police said.", "words-cut"),
    row("Two men allegedly fled.", "Two men fled.", "hedge-change"),
    row("The storm is said to be weakening.", "The storm is weakening.", "hedge-change"),
    row("The launch went according to plan.", "The launch went well.", "rewording"),
    row("She told her son a story every night.", "She read her son a story every night.", "rewording"),
    row("Tibbets, the harbor master, said the pier would hold.", "Tibbets said the pier would hold.", "words-cut"),
    row("The barn burned. Police said two men fled.", "The barn burned.", "cut"),
    row('"It was late," Vance said.', 'Vance said: "It was late."', "rewording"),
    row("The reported cost is $4 million.", "The cost is $4 million.", "hedge-change"),
    row("Dunne never said a word.", "Dunne never spoke.", "rewording"),
    row('"We lost it all," Okafor, 61, said.', '"We lost it all," Okafor said.', "words-cut"),
    row("Police said that two men fled.", "Police said two men fled.", "words-cut"),
)

KNOWN_WRONG = (
    # The second "that" goes with the verb that governs it: one act.
    row(
        "The firm said it had no record of the order, and that it would look again.",
        "The firm had no record of the order, and it would look again.",
        "attribution-cut",
    ),
)

test_matches, test_does_not_match, test_known_wrong = three_tables(KIND, MATCHES, DOES_NOT_MATCH, KNOWN_WRONG)
