"""The three tables of hedge-change."""

from tests.unit.classify.rules.tables import row, three_tables

KIND = "hedge-change"

MATCHES = (
    row("As many as 300 people may have been on board.", "As many as 300 people were on board."),
    row("A man suspected of setting the fire was held.", "The man who set the fire was held."),
    row("It appears the lock was broken.", "The lock was broken."),
    row("The mayor can veto the bill.", "The mayor may veto the bill."),
    row("Few people came to the wake.", "Many people came to the wake."),
    row("The reported cost is $4 million.", "The cost is $4 million."),
    row("Thirty people are feared dead.", "Thirty people are dead."),
    row("The driver tried to flee on foot.", "The driver fled on foot."),
    row("The firm plans to close two mills.", "The firm will close two mills."),
    row("She was jailed for attempted murder.", "She was jailed for murder."),
    row("The proposed ban covers nets.", "The ban covers nets."),
    row("Repairs will take 40 days or more.", "Repairs will take 40 days."),
    row("The board is considering whether to sell.", "The board will sell."),
    row("The plant may close.", "The plant will close.", passages=("may", "will")),
    row("The rule could cost jobs.", "The rule would cost jobs.", passages=("could", "would")),
    row("Some farmers will move.", "Many farmers will move."),
    row("Dunne allegedly set the fire.", "Dunne set the fire.", passages=("allegedly", None)),
    row("The minister left the country.", "The minister has reportedly left the country."),
    row("Police shot a suspected arsonist.", "Police shot an arsonist."),
    row("The apparent motive was money.", "The motive was money."),
    row("The pilot is believed to be alive.", "The pilot is alive."),
    row("More than 200 homes burned.", "200 homes burned."),
    row("About 40 people came.", "40 people came."),
    row("The deal is likely to fail.", "The deal will fail."),
    row("Prices are expected to rise in the fall.", "Prices will rise in the fall."),
    row("Nearly all of the seats were sold.", "All of the seats were sold."),
    row("The bear appears to have drowned.", "The bear has drowned."),
    row("Doctors warned of possible side effects.", "Doctors warned of side effects."),
    row("At least six people were hurt.", "Six people were hurt."),
    row("Fines of up to $500 are planned.", "Fines of $500 are planned."),
    row("Most residents opposed the plan.", "All residents opposed the plan."),
    row("Owners should test the water.", "Owners must test the water."),
    row("The cause was probably a short circuit.", "The cause was a short circuit."),
    row("It might rain on the parade.", "It will rain on the parade."),
    row("The company will appeal.", "The company is considering whether to appeal."),
    row("The purported leader was arrested.", "The leader was arrested."),
    row(
        'Okafor said: "They may come back."',
        'Okafor said: "They will come back."',
        "quote-altered",
        also=("hedge-change",),
    ),
    row(
        "The plant may close, and workers could strike.",
        "The plant will close, and workers will strike.",
        "hedge-change",
        "hedge-change",
    ),
)

DOES_NOT_MATCH = (
    row("Four men are vying to lead the party.", "Four men are trying to lead the party.", "rewording"),
    row("Almost 40 homes burned.", "Nearly 40 homes burned.", "rewording"),
    row("It appears in print each spring.", "It comes out in print each spring.", "rewording"),
    row("Neighbors reported the theft at noon.", "Neighbors noticed the theft at noon.", "rewording"),
    row("The firm intends to close two mills.", "The firm plans to close two mills.", "rewording"),
    row("They claimed the reward on Monday.", "They collected the reward on Monday.", "rewording"),
    row("About 40 people came.", "Around 40 people came.", "rewording"),
    row("More than 40 people came.", "Over 40 people came.", "rewording"),
    row("Some 40 people came.", "About 40 people came.", "rewording"),
    row("The plant cannot close.", "The plant can't close.", "spelling"),
    row("The plant could not close.", "The plant couldn't close.", "spelling"),
    row("The book is about a fire.", "The book is on a fire.", "rewording"),
    row("The fair is held in May.", "The fair is held in June.", "date-change"),
    row("He left the farm in his will.", "He left the farm in his testament.", "rewording"),
    row("The plant will not close.", "The plant will close.", "negation-change"),
    row("The plant may not close.", "The plant may close.", "negation-change"),
    row("The plant may close in the fall.", "The plant may shut in the fall.", "rewording"),
    row("The ruling may be appealed.", "The decision may be appealed.", "rewording"),
    row("The owner, who may appeal, left in a van.", "The owner left in a van.", "words-cut"),
    row("The owner left in a van.", "The owner, who could not be reached, left in a van.", "words-added"),
    row("They were told to clear the hall.", "They were told to leave the hall.", "rewording"),
    row("The plant will close and may be sold.", "The plant will close.", "words-cut"),
    row("It should be open by noon.", "It ought to be open by noon.", "rewording"),
    row("Several boats sank.", "A number of boats sank.", "rewording"),
    row("The can was full of oil.", "The tin was full of oil.", "rewording"),
)

KNOWN_WRONG = ()

test_matches, test_does_not_match, test_known_wrong = three_tables(KIND, MATCHES, DOES_NOT_MATCH, KNOWN_WRONG)
