"""The three tables of spelling."""

from tests.unit.classify.rules.tables import row, three_tables

KIND = "spelling"

MATCHES = (
    row("The misdemeanor was dropped.", "The misdemeanour was dropped."),
    row("The mislabeled jars were sold.", "The mislabelled jars were sold."),
    row("The bus-sized reptile swam.", "The bus-size reptile swam."),
    row("Neither was independently verified.", "Neither was independantly verified."),
    row("It was definitely late.", "It was definately late."),
    row("They use it every day.", "They use it everyday."),
    row("The Rooke & Lyle firm closed.", "The Rooke and Lyle firm closed."),
    row("The color of the hull was faded.", "The colour of the hull was faded.", passages=("color", "colour")),
    row("Owners organized a blockade.", "Owners organised a blockade."),
    row("The trip was canceled by the crew.", "The trip was cancelled by the crew."),
    row("The theater by the pier reopened.", "The theatre by the pier reopened."),
    row("The dyke failed in the night.", "The dike failed in the night."),
    row("The tires of the truck were slashed.", "The tyres of the truck were slashed."),
    row("Better health care was promised.", "Better healthcare was promised."),
    row("The crew sent an e-mail from sea.", "The crew sent an email from sea."),
    row("A long-term plan is missing.", "A long term plan is missing."),
    row("The decision-making body met.", "The decision making body met."),
    row("Owners did not object to the fee.", "Owners didn't object to the fee.", passages=("did not", "didn't")),
    row("The board cannot pay for it.", "The board can not pay for it."),
    row("They will appeal the ruling.", "They'll appeal the ruling."),
    row("The goverment sent two ships.", "The government sent two ships."),
    row("The commitee met at the pier.", "The committee met at the pier."),
    row("Nobody saw the the boat leave.", "Nobody saw the boat leave."),
    row("The adviser resigned by letter.", "The advisor resigned by letter."),
    row("James' boat sank at its mooring.", "James's boat sank at its mooring."),
    row("They traveled towards the cape.", "They traveled toward the cape."),
    row("He walked in like anybody else.", "He walked in like any body else."),
    row("The cafe by the pier reopened.", "The café by the pier reopened."),
    row("The naïve plan was dropped.", "The naive plan was dropped."),
    row("The program was tested at sea.", "The programme was tested at sea."),
    row('"The color is wrong," she said.', '"The colour is wrong," she said.', facts={"in_quotation": "yes"}),
    row("Kiev has few harbors.", "Kyiv has few harbors."),
    row("The gray hull was repainted.", "The grey hull was repainted."),
    row("The wreck lies 40 kilometres from the cape.", "The wreck lies 40 kilometers from the cape."),
    row('"We dont know yet," he said.', '"We don\'t know yet," he said.'),
    row("He cant swim, his wife said.", "He can't swim, his wife said."),
    row("The villian fled.", "The villain fled."),
    row("The U.S.-led force left.", "The US-led force left."),
    row("The cosy cafe closed.", "The cozy café closed."),
)

DOES_NOT_MATCH = (
    row("The complement was full.", "The compliment was full.", "rewording"),
    row("The wires were stripped off.", "The wires were strapped off.", "rewording"),
    row("The county paid for the pier.", "The country paid for the pier.", "rewording"),
    row("Judge Ana Lucero dismissed the case.", "Judge Ana Luceno dismissed the case.", "name-change"),
    row("The board meets on the pier.", "The Board meets on the pier.", "capitalization"),
    row("The truck sank into the mud.", "The truck sank in to the mud.", "rewording"),
    row("The boss's boat sank in May.", "The boss boat sank in May.", "rewording"),
    row("He said that that was the plan.", "He said that was the plan.", "words-cut"),
    row("The mayor resigned after the vote.", "The mayor re-signed after the vote.", "rewording"),
    row("The ship was bound for Oslo in June.", "The ship is bound for Oslo in June.", "rewording"),
    row("Owners object to the fee.", "Owners objected to the fee.", "rewording"),
    row("The principal reason was money.", "The principle reason was money.", "rewording"),
    row("Owners did not object to the fee.", "Owners did object to the fee.", "negation-change"),
    row("The owners' boats sank.", "The owner's boats sank.", "rewording"),
    row("The plan was legal at the time.", "The plan was illegal at the time.", "negation-change"),
    row("It's late in the season.", "It’s late in the season.", "typography"),
    row("Fifty-two boats sank in the storm.", "52 boats sank in the storm.", "number-style"),
    row("They lodged a complaint tenant.", "They lodged a compliant tenant.", "rewording"),
    row("About two-thirds of the nets were torn.", "About two thirds of the nets were torn.", "number-style"),
)

KNOWN_WRONG = ()

test_matches, test_does_not_match, test_known_wrong = three_tables(KIND, MATCHES, DOES_NOT_MATCH, KNOWN_WRONG)
