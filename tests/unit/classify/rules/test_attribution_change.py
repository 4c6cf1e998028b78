"""The three tables of attribution-change."""

from tests.unit.classify.rules.tables import marked, row, three_tables

KIND = "attribution-change"

MATCHES = (
    row("Lawyers for the board say the rule is legal.", "Lawyers for the board maintain the rule is legal."),
    row(
        "Lawyers for the board say the rule complies with the law.",
        "Lawyers for the board maintain the rule complies with the law.",
    ),
    row('"It will close," said Kestrel.', '"It will close," she claimed.'),
    row(
        "Kestrel called the ruling a mistake.",
        "Kestrel slammed the ruling as a mistake.",
        also=("loaded-term",),
        passages=("called", "slammed the ruling as"),
    ),
    row("The authors wrote in the journal that it worked.", "The authors boasted in the journal that it worked."),
    row("Many doctors said the drug was safe.", "Many patients said the drug was safe."),
    row("Opposition parties alleged fraud in the vote.", "Opposition parties complained of fraud in the vote."),
    row("The union said it feared the firm would cut jobs.", "The union warned the firm would cut jobs."),
    row('Vance described the move as "regrettable" on Monday.', 'Vance slammed the move as "regrettable" on Monday.'),
    row("Lee called it sound but cautioned against haste.", "Lee called it sound but railed against haste."),
    row(
        "Opposition alleges fraud in the count",
        "Opposition claims fraud in the count",
        "headline-change",
        also=("attribution-change",),
        where="headline",
    ),
    row("Moyo said the plan was flawed.", "Moyo fired back that the plan was flawed."),
    row(
        "They face jail, according to the county prosecutor's office.",
        "They face jail, according to the city attorney's office.",
    ),
    row("Residents said the pump failed.", "The mayor claimed the pump failed."),
    row("A spokesman for the agency said the dam was safe.", "A source at the agency said the dam was safe."),
    row("A lawyer for the family said the boy was asleep.", "A neighbor of the family said the boy was asleep."),
    row('"I lost everything," she said.', '"I lost everything," he said.'),
    row(
        '"The law is plain," Judge Corinne Aldaba wrote for the majority.',
        '"The law is plain," Judge Lyle Sorensen wrote for the majority.',
        "name-change",
        also=("attribution-change",),
    ),
    row(
        "Mayor Ruth Okafor denounced the strike as selfish.",
        "Mayor Karen Holm denounced the strike as selfish.",
        "name-change",
        also=("attribution-change",),
    ),
    row(
        "The plan was denounced by Bishop Alan Crewe.",
        "The plan was denounced by Bishop Neil Doyle.",
        "name-change",
        also=("attribution-change",),
    ),
    row(
        "Superintendent Roy Castellane said fights were down.",
        "Superintendent Roy Denko said fights were down.",
        "name-change",
        also=("attribution-change",),
    ),
    row(
        "The dam held, according to the Red Crescent.",
        "The dam held, according to the Red Cross.",
        "name-change",
        also=("attribution-change",),
    ),
    row(
        '"It is thankless," Brockhurst\'s Dilip Menon wrote.',
        '"It is thankless," Arden\'s Kate Holm wrote.',
        "name-change",
        also=("attribution-change",),
    ),
    row(
        "The mayor, a Democrat, said the vote was rigged.",
        "The mayor, a Republican, claimed the vote was rigged.",
        "name-change",
        "attribution-change",
    ),
    row('"We tried," she said with a shrug.', '"We tried," she snapped.'),
    row(
        'The minister said that "no one will be left behind."',
        'The minister pledged that "no one will be left behind."',
    ),
    row("He said he saw two men.", "He told the court he saw two men.", passages=("said", "told the court")),
    row('"Sell the boats," her father told her.', '"Sell the boats," said her father.'),
    row("Investigators found that the brakes had failed.", "Investigators said that the brakes had failed."),
    row(
        '"The pier is rotten," said Glenn Tibbets, the harbor master.',
        '"The pier is rotten," said Norma Estabrook, the mayor.',
        "name-change",
        also=("attribution-change",),
    ),
    row('"It was late," said Vance.', '"It was late," claimed Vance.', passages=("said", "claimed")),
    row("Vance said she was ill.", "Vance admitted she was ill.", passages=("said", "admitted")),
    row("Vance said she was ill.", "Vance insisted she was ill."),
    row("The officers said the road was clear.", "The officers alleged the road was clear."),
    row("Vance admitted that the pool was unsafe.", "Vance said that the pool was unsafe."),
    row("The pool is unsafe, the inspectors warned.", "The pool is unsafe, the inspectors said."),
    row(
        "The pool will close, officials said.", "The pool will close, critics said.", passages=("officials", "critics")
    ),
    row("Two men fled, police said.", "Two men fled, prosecutors said."),
    row("Two men fled, according to police.", "Two men fled, according to neighbors."),
    row("Two men fled, police said.", "Two men fled, according to a neighbor."),
    row("Vance told reporters the pool was full.", "Vance boasted to reporters the pool was full."),
    row("Researchers noted that the sample was small.", "Researchers conceded that the sample was small."),
    row("The company says it did nothing wrong.", "The company maintains it did nothing wrong."),
    row(
        "Priya Nandakumar was not part of the study. She said the sample was small.",
        "Priya Nandakumar was not part of the study. Falk said the sample was small.",
    ),
    row("Two men fled, she said.", "Two men fled, witnesses said."),
    row("Scientists say the ice is thinning.", "Activists say the ice is thinning."),
    row('"We were lucky," she said.', '"We were lucky," she gloated.', "attribution-change"),
    row("His mother told the paper he was shy.", "His sister told the paper he was shy."),
    row("The report found that nobody checked the valves.", "The report claimed that nobody checked the valves."),
    row(
        "The union said the offer was low. The company said it was fair.",
        "The union complained the offer was low. The company insisted it was fair.",
        "attribution-change",
        "attribution-change",
    ),
    row(
        '"It was late," Lenore Vance said.',
        '"It was late," Amos Pratt said.',
        "name-change",
        also=("attribution-change",),
    ),
    row(
        "The senator confirmed that he had met the donor.",
        "The senator denied that he had met the donor.",
        "negation-change",
        also=("attribution-change",),
    ),
)

DOES_NOT_MATCH = (
    row('"It will close," said Dana Kestrel.', '"It will close," she said.', "rewording"),
    row('"It will close," said Dana Kestrel, a lawyer.', '"It will close," she said.', "rewording"),
    row('"It will close," said Mayor Dana Kestrel.', '"It will close," Kestrel said.', "rewording"),
    row('"It will close," said Kestrel.', '"It will close," Kestrel said.', "rewording"),
    row("The mayor has promised to sign the bill.", "The mayor has vowed to sign the bill.", "rewording"),
    row("Voss won gold in the final.", "Voss claimed gold in the final.", "rewording"),
    row("Some residents said they would leave.", "Many residents said they would leave.", "hedge-change"),
    row(
        "Judge Bascombe denied a motion for a new trial.",
        "Judge Bascombe rejected a motion for a new trial.",
        "rewording",
    ),
    row('"It was out," Dunmore coach Ansel Roy said.', '"It was out," Sore loser Ansel Roy said.', "loaded-term"),
    row("Protesters said the bridge was open.", "Rioters said the bridge was open.", "loaded-term"),
    row("Scientists said the sample was too small.", "Researchers said the sample was too small.", "rewording"),
    row("Drivers said the light was broken.", "Motorists said the light was broken.", "rewording"),
    row("Goalkeeper Pat Nolan saved a late penalty.", "Goalkeeper Sam Trent saved a late penalty.", "name-change"),
    row("The bill was drafted by Senator Kim Doyle.", "The bill was drafted by Senator Ann Pruitt.", "name-change"),
    row("The firm said profits had doubled.", "The company said profits had doubled.", "rewording"),
    row(
        "The university said it was reviewing the grants.", "The school said it was reviewing the grants.", "rewording"
    ),
    row("Her attorney said she would plead not guilty.", "Her lawyer said she would plead not guilty.", "rewording"),
    row(
        "The company has advised customers not to travel.", "The company has told customers not to travel.", "rewording"
    ),
    row(
        "Dunn voted against the budget and said money could have been found.",
        "Dunn voted against the budget because money could have been found.",
        "attribution-cut",
    ),
    row("Critics say the law goes too far.", "Some critics say the law goes too far.", "hedge-change"),
    row("Neighbors described him as quiet.", "Neighbors said he was quiet.", "rewording"),
    row("Dunne, prosecutors said, acted alone.", "Dunne acted alone, prosecutors said.", "rewording"),
    row(
        "A spokesman for the company, Al Reyes, said it would pay.",
        "A company spokesman, Al Reyes, said it would pay.",
        "rewording",
    ),
    row("Two men fled, police said.", "Two men fled, according to police.", "rewording"),
    row(
        "Priya Nandakumar led the study. She said the sample was small.",
        "Priya Nandakumar led the study. Nandakumar said the sample was small.",
        "rewording",
    ),
    row(
        "Priya Nandakumar praised Henrik Falk. She said the sample was small.",
        "Priya Nandakumar praised Henrik Falk. Nandakumar said the sample was small.",
        "rewording",
    ),
    row('"It was late," said Vance.', '"It was late," Vance said.', "rewording"),
    row('"It was late," she said.', '"It was late," she says.', "rewording"),
    row("Two men fled, police said.", "Two men fled.", "attribution-cut"),
    row("Two men fled.", "Two men fled, police said.", "attribution-added"),
    row("Two men fled, police said.", "Police said two men fled.", "rewording"),
    row("Two men fled, according to police.", "According to police, two men fled.", "rewording"),
    row('Vance said: "It was late."', '"It was late," Vance said.', "rewording"),
    row("Vance said in a statement she was ill.", "Vance said she was ill.", "words-cut"),
    row("Vance said Tuesday she was ill.", "Vance said Monday she was ill.", "date-change"),
    row("Lenore Vance said she was ill.", "Mayor Lenore Vance said she was ill.", "abbreviation"),
    row("Sen. Mara Voss said she was ill.", "Voss said she was ill.", "abbreviation"),
    row("The flood claimed two lives.", "The flood took two lives.", "rewording"),
    row("Estabrook claimed the title in her last race.", "Estabrook won the title in her last race.", "rewording"),
    row("Dunne was charged with theft.", "Dunne was accused of theft.", "rewording"),
    row("The clinic admitted two patients.", "The clinic took in two patients.", "rewording"),
    row("The board argued for an hour.", "The board debated for an hour.", "rewording"),
    row("She told her son a story.", "She read her son a story.", "rewording"),
    row("The plan went according to schedule.", "The plan went like clockwork.", "rewording"),
    row('He shouted, "The judge said no."', 'He shouted, "The judge claimed no."', "quote-altered"),
    row("Officials said the dam could fail.", "Officials said the dam will fail.", "hedge-change"),
    row("Police said the driver, 34, fled.", "Police said the driver, 43, fled.", "number-change"),
    row("The mayor, who is ill, said she would rest.", "The mayor said she would rest.", "words-cut"),
)

CHANGED = """
Documents [show -> allege] that the pier was unsafe.
The lawsuit [says -> proves] that the pier was unsafe.
The study [found -> claimed] that the pier was unsafe.
The report [says -> reveals] that the pier was unsafe.
The union [said -> charged] that the pier was unsafe.
The union [said -> fumed] that the pier was unsafe.
The union [said -> whined] that the pier was unsafe.
The union [said -> asserted] that the pier was unsafe.
The union [says -> alleges] that the pier was unsafe.
The union [said -> boasted] that the pier was safe.
The union [said -> conceded] that the pier was unsafe.
The union [said -> lamented] that the pier was unsafe.
The union [argued -> complained] that the pier was unsafe.
The pier was unsafe, [officials -> residents] said.
The pier was unsafe, [experts -> lawmakers] said.
The pier was unsafe, according to [a study -> the mayor].
The pier was unsafe, he [said -> ranted].
The pier was unsafe, he [said -> confessed].
The pier was unsafe, he [said -> thundered].
"""

KNOWN_WRONG = ()

test_matches, test_does_not_match, test_known_wrong = three_tables(
    KIND, (*MATCHES, *marked(CHANGED)), DOES_NOT_MATCH, KNOWN_WRONG
)
