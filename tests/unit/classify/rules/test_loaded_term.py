"""The three tables of loaded-term."""

from tests.unit.classify.rules.tables import row, three_tables

KIND = "loaded-term"

MATCHES = (
    row("Lawmakers passed the health law.", "Lawmakers rammed through the health law."),
    row("The claims were disputed by scientists.", "The baseless claims were disputed by scientists."),
    row("Dozens of illegal immigrants were found.", "Dozens of immigrants were found."),
    row("A homicide in the harbor shook the town.", "A murder in the harbor shook the town."),
    row("Police shot the driver at a checkpoint.", "Police gunned down the driver at a checkpoint."),
    row("The bank's executives kept their bonuses.", "The bank's fat cats kept their bonuses."),
    row("The minister approved the sale.", "The minister rubber-stamped the sale."),
    row("Supporters of the mayor filled the hall.", "Fanatics of the mayor filled the hall."),
    row("The crew was saved by a fisherman.", "The crew was saved by a heroic fisherman."),
    row("Dunne said the vote was fair.", "Dunne falsely said the vote was fair."),
    row("Police detained three migrants.", "Police detained three illegals.", passages=("migrants", "illegals")),
    row("Police detained three illegal aliens.", "Police detained three migrants."),
    row("The government of Sarvana closed the border.", "The regime of Sarvana closed the border."),
    row("A man opened fire in the station.", "A deranged man opened fire in the station."),
    row("The Harbor Light Project will sue.", "The left-wing Harbor Light Project will sue."),
    row("Voters in the valley chose Dunne.", "Voters in the valley chose the far-right Dunne."),
    row("Two senators asked for a delay.", "Two grandstanding senators asked for a delay."),
    row("Officials there did not answer.", "Bureaucrats there did not answer.", passages=("Officials", "Bureaucrats")),
    row("The protesters blocked a bridge.", "The mob blocked a bridge."),
    row("The council passed the budget.", "The council passed the bloated budget."),
    row("The group wants stricter gun laws.", "The gun-grabbing group wants stricter gun laws."),
    row("The bill would tax estates.", "The radical bill would tax estates."),
    row("Pratt, a councilman, voted no.", "Pratt, an anti-tax firebrand, voted no."),
    row("The minister defended the ruling.", "The disgraced minister defended the ruling."),
    row("Militants took the town.", "Terrorists took the town."),
    row("Activists met in a church.", "Extremists met in a church."),
    row("The company cut 40 jobs.", "The greedy company cut 40 jobs."),
    row("The clinic performs abortions.", "The abortion mill performs abortions."),
    row("The union's radical demands were met.", "The union's demands were met."),
    row(
        "Agents in the valley arrested four men wanted for deportation, the sheriff's office wrote.",
        "Agents in the valley arrested 4 criminal aliens, the sheriff's office wrote.",
        also=("number-style",),
    ),
    row("Rourke criticized the judge.", "Rourke slammed the judge.", "loaded-term"),
    row(
        "The riders blocked the road.",
        "The shameless riders brazenly blocked the road.",
        "loaded-term",
        "loaded-term",
    ),
)

DOES_NOT_MATCH = (
    row("The lawmaker spoke.", "The progressive lawmaker spoke.", "words-added"),
    row("The river rose, sweeping away two houses.", "The river rose, carrying off two houses.", "rewording"),
    row("A massive storm is on its way.", "A large storm is on its way.", "rewording"),
    row("The crew mopped the deck.", "The crew was sweeping the deck.", "rewording"),
    row(
        'Pratt called the rule "a shameless money grab."',
        "Pratt called the rule “a shameless money grab.”",
        "typography",
        "typography",
    ),
    row('"They are illegals," Pratt said.', "“They are illegals,” Pratt said.", "typography", "typography"),
    row('"They are migrants," Pratt said.', '"They are people," Pratt said.', "quote-altered"),
    row(
        "The army called the rebels terrorists. The rebels withdrew.",
        "The army called the rebels terrorists. The terrorists withdrew.",
        "rewording",
    ),
    row("The new roof leaks.", "The new metal roof leaks.", "words-added"),
    row("A man opened fire in the station.", "A masked man opened fire in the station.", "words-added"),
    row("A farmer found the boat.", "A retired farmer found the boat.", "words-added"),
    row("The board approved the plan.", "The board passed the plan.", "rewording"),
    row("Officials there did not answer.", "Officers there did not answer.", "rewording"),
    row("The village priest opened the door.", "The village doctor opened the door.", "rewording"),
    row("The experts slept in tents.", "The so-called experts slept in tents.", "hedge-change"),
    row("The left bank of the river flooded.", "The north bank of the river flooded.", "rewording"),
    row("The migrants slept in tents.", "The migrants slept in shelters.", "rewording"),
    row("He lives in a blue house.", "He lives in a green house.", "rewording"),
    row("The union opposes the offer.", "The nurses' union opposes the offer.", "words-added"),
    row("A wet road slowed the bus.", "An icy road slowed the bus.", "rewording"),
    row("The radical leaves the flask as a gas.", "The radical leaves the tube as a gas.", "rewording"),
    row("The team won its third game.", "The young team won its third game.", "words-added"),
    row("Terrorists took the town, the army said.", "Terrorists took the city, the army said.", "rewording"),
)

KNOWN_WRONG = (
    # A charged compound for a plain phrase, the shared word between them: told as a term here and words cut there.
    row("The tax on estates was raised.", "The death tax was raised.", "loaded-term"),
)

test_matches, test_does_not_match, test_known_wrong = three_tables(KIND, MATCHES, DOES_NOT_MATCH, KNOWN_WRONG)
