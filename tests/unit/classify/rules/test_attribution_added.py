"""The three tables of attribution-added."""

from tests.unit.classify.rules.tables import row, three_tables

KIND = "attribution-added"

MATCHES = (
    row("The mine is unsafe.", "Inspectors described the mine as unsafe."),
    row("Two men were arrested.", "Two men were arrested, police said.", passages=(None, ", police said")),
    row("Two men were arrested.", "Police said two men were arrested."),
    row("The suspect fled on foot.", "The suspect, police said, fled on foot."),
    row("Two men fled in a van.", "Two men fled in a van, according to court papers."),
    row("Two men fled in a van.", "According to the sheriff, two men fled in a van."),
    row("The pool will close.", "The mayor's office said in a statement that the pool will close."),
    row('"It was late."', '"It was late," Vance said.'),
    row("Warmer seas feed such storms.", "Scientists say warmer seas feed such storms."),
    row("The bridge is unsafe.", "The report says the bridge is unsafe."),
    row("Dunne set the fire.", "Prosecutors allege that Dunne set the fire."),
    row("The car ran a red light.", "Witnesses told police the car ran a red light."),
    row("Sales rose 4 percent.", "Sales rose 4 percent, the company reported."),
    row("The pier would hold.", "Tibbets said Tuesday that the pier would hold."),
    row("Nobody was inside.", "Nobody was inside, the owner claimed."),
)

DOES_NOT_MATCH = (
    row("Two men fled, police claimed.", "Two men fled, police said.", "attribution-change"),
    row("Police said two men fled.", "Two men fled, police said.", "rewording"),
    row("Two men fled, police said.", "Two men fled, police said in a statement.", "words-added"),
    row("Two men fled, police said.", "Two men fled, police said Tuesday.", "words-added"),
    row("Two men fled.", "Two men allegedly fled.", "hedge-change"),
    row("The storm is weakening.", "The storm is said to be weakening.", "hedge-change"),
    row("The launch went well.", "The launch went according to plan.", "rewording"),
    row("The barn burned.", "The barn burned. Police said two men fled.", "insertion"),
    row("The vote was a surprise.", "The vote was a nasty surprise.", "loaded-term"),
    row("Tibbets said the pier would hold.", "Tibbets, the harbor master, said the pier would hold.", "words-added"),
    row("The barn burned down.", "The barn burned down before police came.", "words-added"),
    row("The town cleared the snow.", "The town cleared the snow as it had promised.", "words-added"),
)

KNOWN_WRONG = ()

test_matches, test_does_not_match, test_known_wrong = three_tables(KIND, MATCHES, DOES_NOT_MATCH, KNOWN_WRONG)
