"""The three tables of attribution-cut."""

from tests.unit.classify.rules.tables import marked, row, three_tables

KIND = "attribution-cut"

MATCHES = (
    row("The pier held, said Lou Anaya of the Harbor Institute (HI).", "The pier held."),
    row("The pier held, Lou Anaya of the Harbor Institute (HI) said.", "The pier held."),
    row(
        "Nine people were found, said Colonel Hugo Anaya of the National Harbor Institute (INDEC).",
        "Nine people were found.",
    ),
    row(
        "The pier was hit, said Odom. Nobody knows why the planks were loose.",
        "The pier was hit. Nobody knows why the planks were loose, said Vance.",
        KIND,
        "attribution-added",
    ),
    row(
        "The pier was hit, said Odom.\n\nNobody knows why the planks were loose.",
        "The pier was hit.\n\nNobody knows why the planks were loose, said Odom.",
        KIND,
        "attribution-added",
    ),
    row("The drug cut stays by a third, the authors wrote in a journal of medicine.", "The drug cut stays by a third."),
    row("The pool will close, people close to the mayor say.", "The pool will close."),
    row("The pool will close, the city noted in its annual review.", "The pool will close."),
    row("The prosecutors' case is that Hale took the cash.", "Hale took the cash."),
    row("Speaking to reporters on Friday, the mayor said the pool will close.", "The pool will close."),
    row("Growers say the buyers know nothing before they pay.", "The buyers know nothing before they pay."),
    row("Officials at the ministry say that the deal is off.", "The deal is off."),
    row("Prosecutors contend Ruiz took the money.", "Ruiz took the money."),
    row("Geologists estimate the dam holds 2 million liters.", "The dam holds 2 million liters."),
    row("Backers of the bill say it will lower rents.", "It will lower rents."),
    row("The pump had failed twice, per the agency.", "The pump had failed twice."),
    row(
        "The harvest failed, the broadcaster reported, citing the ministry.",
        "The harvest failed, the broadcaster reported.",
    ),
    row(
        'The guild wants an end to what it calls "fire and rehire" deals.',
        'The guild wants an end to "fire and rehire" deals.',
    ),
    row("The ship lacked rafts, the safety board said in a report released March 4.", "The ship lacked rafts."),
    row(
        "The charity, which claims it feeds 900 people, opened in 1990.",
        "The charity, which feeds 900 people, opened in 1990.",
    ),
    row("Three guests walked out, an AFP reporter saw.", "Three guests walked out."),
    row(
        "He had no part in the decision, which he described as unanimous.",
        "He had no part in the unanimous decision.",
        also=("hedge-change",),
    ),
    row("The herd has doubled, by the rangers' count.", "The herd has doubled."),
    row("Ledgers obtained by The Guardian list 40 payments.", "Ledgers list 40 payments."),
    row("Rescuers fear that 20 people are trapped.", "20 people are trapped."),
    row("In the view of the auditors, the fund was badly run.", "The fund was badly run."),
    row("The road was mined, by the ministry's own account.", "The road was mined."),
    row("The fund was badly run, as the auditors put it.", "The fund was badly run."),
    row("To hear the union tell it, the plant was never safe.", "The plant was never safe."),
    row("A memo obtained by The Associated Press told agents to wait.", "A memo told agents to wait."),
    row("She conceded, however, that two of the tests failed.", "Two of the tests failed."),
    row("The club, which says it has 900 members, is new.", "The club, which has 900 members, is new."),
    row("His party has won 41 seats, early results showed.", "His party has won 41 seats."),
    row("The samples were old, said co-author Ines Valdo, a chemist.", "The samples were old."),
    row("A lawyer for the boy said his client had acted in fear.", "The boy had acted in fear."),
    row("Sen. Ruth Okoye, a Democrat, said no patient was turned away.", "No patient was turned away."),
    row("One of them described the mood as grim.", "The mood was grim."),
    row("Critics describe the law as unworkable.", "The law is unworkable."),
    row("He denied reports that the budget had been cut in June.", "The budget had not been cut in June."),
    row("A paper due next month will argue that a star tracker burned out.", "A star tracker burned out."),
    row("A lawyer for the family said the boy was asleep.", "The boy was asleep."),
    row("The airline said on Friday it had grounded its jets.", "The airline has grounded its jets."),
    row(
        "Sebastian Arkwright, who heads the unit, said testers now believed the samples.",
        "Testers now believed the samples.",
    ),
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
    # Another sentence of the graf has it.
    row(
        "The pier was hit, said Odom. Nobody knows why the planks were loose.",
        "The pier was hit. Nobody knows why the planks were loose, said Odom.",
        "rewording",
        "rewording",
        reason="Who says so stands beside another sentence of the graf.",
    ),
    row("The pool will close, but the mayor has reported a surplus.", "The pool will close.", "words-cut"),
    row("The pool will close, the mayor's third such move in a year.", "The pool will close.", "words-cut"),
    row("The pool, per the terms of the lease, will close.", "The pool will close.", "words-cut"),
    row("The council closed the road, citing the cost of repairs.", "The council closed the road.", "words-cut"),
    row("Police found the car and the keys.", "The car and the keys.", "words-cut"),
    row("An estimated 40 tenants left.", "40 tenants left.", "hedge-change"),
    row(
        "He had no part in the decision, which he described as unanimous.",
        "He had no part in the decision.",
        "words-cut",
    ),
    row("He fell on the stairs, where a reporter saw him.", "He fell on the stairs.", "words-cut"),
    row("The wheel overheated, but it cautioned that the cause was unknown.", "The wheel overheated.", "words-cut"),
    row("In the words on the wall, a name was missing.", "A name was missing.", "words-cut"),
    row("He cancelled a vote that opinion polls had suggested he would lose.", "He cancelled a vote.", "words-cut"),
    row("Dumas, who said he was ill, did not attend.", "Dumas did not attend.", "words-cut"),
    row("Marsh, whom critics called a genius, died in May.", "Marsh died in May.", "words-cut"),
    row("Neighbors described him as quiet.", "Neighbors said he was quiet.", "rewording"),
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

DROPPED = """
[Documents show ->] the pier was closed twice.
[Court records show that ->] the pier was closed twice.
[Police records show ->] the pier was closed twice.
[Data from the ministry show ->] the pier was closed twice.
[Figures from the ministry show ->] the pier was closed twice.
[Figures released Monday show ->] the pier was closed twice.
[A survey of owners found that ->] the pier was closed twice.
[A study found that ->] the pier was closed twice.
[A new report says ->] the pier was closed twice.
[The indictment says ->] the pier was closed twice.
[The lawsuit alleges ->] the pier was closed twice.
[The lawsuit says ->] the pier was closed twice.
[The complaint alleges that ->] the pier was closed twice.
[Emails obtained by the paper show ->] the pier was closed twice.
[Satellite images show ->] the pier was closed twice.
[Video shows ->] the pier was closed twice.
[Video footage shows ->] the pier was closed twice.
[The audit found ->] the pier was closed twice.
[An audit found that ->] the pier was closed twice.
[Inspectors found that ->] the pier was closed twice.
[The coroner ruled that ->] the pier was closed twice.
[The agency said ->] the pier was closed twice.
[The agency said in a report that ->] the pier was closed twice.
[The agency estimates that ->] the pier was closed twice.
[The ministry said in a statement Monday that ->] the pier was closed twice.
[Critics contend ->] the pier was closed twice.
[Critics say ->] the pier was closed twice.
[Opponents argue that ->] the pier was closed twice.
[Supporters claim ->] the pier was closed twice.
[The union maintains that ->] the pier was closed twice.
[Prosecutors say ->] the pier was closed twice.
[Prosecutors allege ->] the pier was closed twice.
[Authorities believe ->] the pier was closed twice.
[Officials acknowledged ->] the pier was closed twice.
[Officials confirmed that ->] the pier was closed twice.
[Witnesses said ->] the pier was closed twice.
[Residents told reporters ->] the pier was closed twice.
[State media reported that ->] the pier was closed twice.
[State television said ->] the pier was closed twice.
[The newspaper reported that ->] the pier was closed twice.
[The Tolari Times reported ->] the pier was closed twice.
[Local media reported ->] the pier was closed twice.
[In a statement, the firm said ->] the pier was closed twice.
[In a letter, the firm said that ->] the pier was closed twice.
[In court papers, prosecutors said ->] the pier was closed twice.
[According to the lawsuit, ->] the pier was closed twice.
[According to data from the ministry, ->] the pier was closed twice.
[According to people familiar with the matter, ->] the pier was closed twice.
The pier was closed twice[, documents show ->].
The pier was closed twice[, court records show ->].
The pier was closed twice[, data show ->].
The pier was closed twice[, data shows ->].
The pier was closed twice[, records show ->].
The pier was closed twice[, the study found ->].
The pier was closed twice[, a survey found ->].
The pier was closed twice[, the lawsuit says ->].
The pier was closed twice[, the complaint alleges ->].
The pier was closed twice[, the indictment says ->].
The pier was closed twice[, the agency said ->].
The pier was closed twice[, the agency said in a statement ->].
The pier was closed twice[, he told reporters ->].
The pier was closed twice[, he told a news conference ->].
The pier was closed twice[, she wrote on Facebook ->].
The pier was closed twice[, she testified ->].
The pier was closed twice[, she recalled ->].
The pier was closed twice[, he acknowledged ->].
The pier was closed twice[, he argued ->].
The pier was closed twice[, he added ->].
The pier was closed twice[, he noted ->].
The pier was closed twice[, state media reported ->].
The pier was closed twice[, the Tolari Times reported ->].
The pier was closed twice[, state television said ->].
The pier was closed twice[, a spokesman said ->].
The pier was closed twice[, a spokeswoman for the town said ->].
The pier was closed twice[, officials familiar with the case said ->].
The pier was closed twice[, a person briefed on the matter said ->].
The pier was closed twice[, two officials said ->].
The pier was closed twice[, prosecutors say ->].
The pier was closed twice[, experts say ->].
The pier was closed twice[, authorities said Monday ->].
The pier was closed twice[, according to documents ->].
The pier was closed twice[, according to the ministry ->].
The pier was closed twice[, according to the indictment ->].
The pier was closed twice[, according to data released Monday ->].
The pier was closed twice[, according to a survey of owners ->].
The pier was closed twice[, the mayor was quoted as saying ->].
The pier[, officials said, ->] was closed twice.
The pier[, according to the ministry, ->] was closed twice.
The pier[, records show, ->] was closed twice.
The pier[, the lawsuit says, ->] was closed twice.
The pier[, he said, ->] was closed twice.
"""

KNOWN_WRONG = (
    # The second "that" goes with the verb that governs it: one act.
    row(
        "The firm said it had no record of the order, and that it would look again.",
        "The firm had no record of the order, and it would look again.",
        "attribution-cut",
    ),
)

test_matches, test_does_not_match, test_known_wrong = three_tables(
    KIND, (*MATCHES, *marked(DROPPED)), DOES_NOT_MATCH, KNOWN_WRONG
)
