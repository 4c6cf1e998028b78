"""The three tables of name-change."""

from tests.unit.classify.rules.tables import row, three_tables

KIND = "name-change"

MATCHES = (
    # Who did it and to whom is turned round, whether the two are known as names or not.
    row("Smith beat Jones by 400 votes.", "Jones beat Smith by 400 votes."),
    row("Odom was shot by police.", "Police were shot by Odom."),
    row("Vance sued Odom.", "Odom sued Vance."),
    row("The county sued the harbor board.", "The harbor board sued the county."),
    row("Police shot the suspect.", "The suspect shot police."),
    row("The charges say Dana Vance paid Mark Odom.", "The charges say Mark Odom paid Dana Vance."),
    row(
        "Vance sued Odom on Friday over the plan for the pier.",
        "Odom sued Vance on Friday over the plan for the harbor.",
        "name-change",
        "rewording",
    ),
    row("The EU cut its forecast.", "The IMF cut its forecast."),
    row("The drug, tavirsol, was withdrawn.", "The drug, taversol, was withdrawn."),
    row("Paris objected to the plan.", "NATO objected to the plan."),
    row("The ship left Portsmouth, Hampshire, at dawn.", "The ship left Portsmouth, Herts, at dawn."),
    row("The prize went to poets from Ghana and Mali.", "The prize went to poets from Mali and Niger."),
    row("A farmhouse outside Odell burned.", "A farmhouse outside O'Dell burned."),
    row("Oyelaran will lead the team.", "Abernathy will lead the team."),
    row("Priya Nandakumar ran the lab. Nandakumar quit in May.", "Priya Nandakumar ran the lab. Quill quit in May."),
    row("The show was held at Madison Hall.", "The show was held at Maddison Hall."),
    row("She moved from Portland, Maine, in June.", "She moved from Portland, Oregon, in June."),
    row("The Catholic Church will sell the school.", "The Lutheran Church will sell the school."),
    row("German troops crossed the river.", "French troops crossed the river."),
    row("The Gulls lost to the Otters.", "The Gulls lost to the Herons."),
    row("Judge Ana Lucero dismissed the case.", "Judge Ana Luceno dismissed the case.", passages=("Lucero", "Luceno")),
    row("Neighbors pulled Ines Calloway from the car.", "Neighbors pulled Inez Calloway from the car."),
    row("The award went to Mara Voss.", "The award went to Dale Rourke."),
    row("The plane came down in Nevada.", "The plane came down in Nebraska."),
    row("The plane came down near Camden Neck.", "The plane came down near Camden Point.", passages=("Neck", "Point")),
    row("The Harbor Trust will pay for the work.", "The Harbor Fund will pay for the work."),
    row("The Justice Department joined the suit.", "The Treasury Department joined the suit."),
    row("A Coast Guard cutter found the boat.", "A Navy cutter found the boat."),
    row(
        "The case went to Judge Ana Lucero in the fall. Lucero's ruling closes it.",
        "The case went to Judge Ana Lucero in the fall. Luceno's ruling closes it.",
    ),
    row("She grew up in Aarstad and Holm.", "She grew up in Aarhus and Holm."),
    row("The factory belongs to Kestrel Foods.", "The factory belongs to Merlin Foods."),
    row("The show moves from Miami to Tulsa.", "The show moves from Houston to Tulsa."),
    row(
        "Marcus Oyelaran and Joan Abernathy run the firm. Oyelaran will lead the team.",
        "Marcus Oyelaran and Joan Abernathy run the firm. Abernathy will lead the team.",
    ),
    row("He was treated at St. Brendan Hospital.", "He was treated at St. Barnabas Hospital."),
    row("The virus was first seen in the Meru River valley.", "The virus was first seen in the Maru River valley."),
    row("Troops crossed into southern Sarvana.", "Troops crossed into southern Tolari."),
    row("Then Mara Voss beat Dale Rourke by a dozen votes.", "Then Dale Rourke beat Mara Voss by a dozen votes."),
    row("The bus goes from Tulsa to Miami at noon.", "The bus goes from Miami to Tulsa at noon."),
    row("Floods killed six people in southern Sarvana.", "Floods killed six people in northern Sarvana."),
    row(
        "The suit names Paul Stroud and Ada Finch.",
        "The suit names Peter Stroud and Ida Finch.",
        "name-change",
        "name-change",
    ),
    row(
        'Paul Lambeth, a farmer, is missing. Okafor said: "Lambeth never called us."',
        'Paul Lambeth, a farmer, is missing. Okafor said: "Lambert never called us."',
        "quote-altered",
        also=("name-change",),
    ),
    row(
        "The pier is unsafe, Glenn Tibbets said.",
        "The pier is unsafe, Norma Pratt said.",
        also=("attribution-change",),
    ),
)

DOES_NOT_MATCH = (
    # The same from both ends, or told from the other end.
    row("Police arrested Hale on Monday.", "Hale was arrested by police on Monday.", "rewording"),
    row("Smith and Jones beat the champions.", "Jones and Smith beat the champions.", "rewording"),
    row("Smith, as well as Jones, left.", "Jones, as well as Smith, left.", "rewording"),
    row("Talks between Smith and Jones failed.", "Talks between Jones and Smith failed.", "rewording"),
    row("Smith met Jones on Friday.", "Jones met Smith on Friday.", "rewording"),
    row("Leeds drew with Hull.", "Hull drew with Leeds.", "rewording"),
    row("Arden is 40 miles from Tolari.", "Tolari is 40 miles from Arden.", "rewording"),
    row("Vance is now the mayor.", "The mayor is now Vance.", "rewording"),
    row("Odom, the mayor, said it was late.", "The mayor, Odom, said it was late.", "rewording"),
    row("On Friday Odom met the board.", "Odom met the board on Friday.", "rewording"),
    row("The plan was late, said Vance.", "Vance said the plan was late.", "rewording"),
    row("The mayor left after the board met.", "The board met after the mayor left.", "rewording"),
    row("In Arden the strike began on Monday.", "The strike in Arden began on Monday.", "rewording"),
    row("The Democratic caucus met on it in May.", "Democrats met on it in May.", "rewording"),
    row(
        "Priya Nandakumar ran the lab. Nandakumar quit in May.",
        "Priya Nandakumar ran the lab. Officials quit in May.",
        "rewording",
    ),
    row(
        "The bill has drawn fire from Republican leaders.", "The bill has drawn fire from Trump's allies.", "rewording"
    ),
    row("A CIA report names two firms.", "A C.I.A. report names two firms.", "abbreviation"),
    row("In Florida, GOP lawmakers met.", "In Florida, Republican lawmakers met.", "abbreviation"),
    row(
        "Last weekend, as Ada Voss visited two towns where people were killed, the mayor wept.",
        "Last weekend, in a speech that Democrats were due to hear, the mayor wept.",
        "rewording",
    ),
    row("The bill has friends in Florida.", "The bill has American friends.", "words-added", "words-cut"),
    row("Former President Idris Kalong spoke.", "President Idris Kalong spoke.", "words-cut"),
    row("Kalong, president of the bank, spoke.", "Kalong, chairman of the bank, spoke.", "rewording"),
    row("The World Health Organization sent a team.", "WHO sent a team.", "abbreviation"),
    row("Gov. Ana Lucero signed the bill.", "Governor Ana Lucero signed the bill.", "abbreviation"),
    row("The plane came down in California.", "The plane came down in Calif.", "abbreviation"),
    row(
        "The plane came down in Anaheim, California, at noon.",
        "The plane came down in Anaheim, Calif., at noon.",
        "abbreviation",
    ),
    row("He works for the Department of Homeland Security.", "He works for DHS.", "abbreviation"),
    row("Judge Ana Lucero dismissed the case.", "Ana Lucero dismissed the case.", "abbreviation"),
    row("Lucero dismissed the case.", "Judge Lucero dismissed the case.", "abbreviation"),
    row("The bench was given by Lucero.", "The bench was given by Ana Lucero.", "abbreviation"),
    row("Walter Prynne will retire in the fall.", "Walter J. Prynne will retire in the fall.", "abbreviation"),
    row("Lucero dismissed the case.", "She dismissed the case.", "rewording"),
    row("Lucero dismissed the case.", "The judge dismissed the case.", "rewording"),
    row("The award went to Voss and Rourke.", "The award went to Rourke and Voss.", "rewording"),
    row("The mine in the north closed.", "The mine in the south closed.", "rewording"),
    row("The board fired Lenore Vance.", "Lenore Vance was fired by the board.", "rewording"),
    row("Mayor Lenore Vance opened the pool.", "Lenore Vance, the mayor, opened the pool.", "rewording"),
    row("The United States sent a ship.", "The U.S. sent a ship.", "abbreviation"),
    row("Dr. Henrik Falk leads the study.", "Doctor Henrik Falk leads the study.", "abbreviation"),
    row("He was treated at St. Brendan Hospital.", "He was treated at Saint Brendan Hospital.", "abbreviation"),
    row("Prynne's house burned.", "Prynne’s house burned.", "typography"),
    row("The boat was built in Kiev.", "The boat was built in Kyiv.", "spelling"),
    row("The Senate passed the bill.", "The senate passed the bill.", "capitalization"),
    row("Lambeth, a farmer, lost the farm.", "Lambeth lost the farm.", "words-cut"),
    row(
        "The Pier Owners League will sue. The Pier Owners League has 400 members.",
        "The Pier Owners League (POL) will sue. The POL has 400 members.",
        "abbreviation",
        "abbreviation",
    ),
    row("Some of the money went to Voss' brother.", "Some of the money went to Voss's brother.", "spelling"),
)

KNOWN_WRONG = ()

test_matches, test_does_not_match, test_known_wrong = three_tables(KIND, MATCHES, DOES_NOT_MATCH, KNOWN_WRONG)
