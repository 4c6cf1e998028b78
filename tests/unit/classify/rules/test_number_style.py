"""The three tables of number-style."""

from tests.unit.classify.rules.tables import row, three_tables

KIND = "number-style"

MATCHES = (
    row("Four men stood trial.", "4 men stood trial.", passages=("Four", "4")),
    row("Prices rose 50 percent in May.", "Prices rose 50% in May.", passages=("percent", "%")),
    row("Prices rose 50 percent in May.", "Prices rose 50 per cent in May."),
    row("The pier cost $1.3 million to mend.", "The pier cost $1,300,000 to mend."),
    row("The pier cost $1.3 million to mend.", "The pier cost $1.3m to mend."),
    row("The pier cost $4 million to mend.", "The pier cost 4 million dollars to mend."),
    row("The fleet has 2,000 boats.", "The fleet has 2000 boats.", passages=("2,000", "2000")),
    row("The flood drove out 130,000 people.", "The flood drove out 130 000 people."),
    row("The flood drove out 130,000 people.", "The flood drove out 130\u00a0000 people."),
    row("A dozen boats sank.", "Twelve boats sank."),
    row("A dozen boats sank.", "12 boats sank."),
    row("The plan runs for a decade.", "The plan runs for 10 years."),
    row("It reached port within a decade, engineers said.", "It reached port within 10 years, engineers said."),
    row("Half of the crew fell ill.", "50 percent of the crew fell ill."),
    row("The storm took two days to pass.", "The storm took 48 hours to pass."),
    row("The trial opened 90 seconds late.", "The trial opened a minute and a half late."),
    row("It is the eighth-largest port in the region.", "It is the 8th-largest port in the region."),
    row("She finished third in the race.", "She finished 3rd in the race."),
    row("It fell to minus 22 overnight at the lighthouse.", "It fell to -22 overnight at the lighthouse."),
    row("He was fined twice for speeding.", "He was fined two times for speeding."),
    row("A sailor in his twenties signed up.", "A sailor in his 20s signed up."),
    row("The 28-year-old skipper swam ashore.", "The twenty-eight-year-old skipper swam ashore."),
    row("Super Bowl 50 drew a crowd to the bar.", "Super Bowl L drew a crowd to the bar."),
    row("The river was 2.3 metres above its mark.", "The river was 2.3 m above its mark."),
    row("The wreck lies 5 miles from the cape.", "The wreck lies 8 kilometers from the cape."),
    row("Between 30 and 40 homes were lost.", "Between thirty and forty homes were lost."),
    row("The council voted 4-1 for the permit.", "The council voted four to one for the permit."),
    row("About two-thirds of the nets were torn.", "About 2/3 of the nets were torn."),
    row('"We lost four boats," he said.', '"We lost 4 boats," he said.', facts={"in_quotation": "yes"}),
    row("Only one boat came back.", "Only 1 boat came back."),
    row("The posts stand a metre apart.", "The posts stand 100 centimetres apart."),
    row("A single vote decided it.", "One vote decided it."),
    row("She sold a pair of oars.", "She sold two oars."),
    row("A fifth of the catch was lost.", "20 percent of the catch was lost."),
    row("About one in four boats sank.", "About 25% of boats sank."),
    row("Three out of four boats sank.", "75 percent of boats sank."),
    row("Six of the 12 jurors wept.", "Half of the 12 jurors wept."),
    row("She is ranked No. 4 in the world.", "She is ranked fourth in the world."),
    row("It was the No. 1 song for a week.", "It was the number-one song for a week."),
    row("He paid 300 francs for the watch.", "He paid CHF 300 for the watch."),
    row("It may take between five and seven years.", "It may take five to seven years."),
    row("He left home at 15.", "He left home at age 15."),
    row("The yard closed three years ago.", "The yard closed 3 years ago."),
    row("It was the fifth this year, he noted.", "It was the 5th this year, he noted."),
    row("It cost $750,000 to mend.", "It cost three-quarters of a million dollars to mend."),
    row("Rates rose a quarter of a percentage point.", "Rates rose 0.25 percentage point."),
)

DOES_NOT_MATCH = (
    row("Four men stood trial.", "Three men stood trial.", "number-change"),
    row("Prices rose 50 percent in May.", "Prices rose 50 percentage points in May.", "number-change"),
    row("The pier cost $1.3 million to mend.", "The pier cost $1.3 billion to mend.", "number-change"),
    row("The fleet has 2,000 boats.", "The fleet has 200 boats.", "number-change"),
    row("The flood drove out 130,000 people.", "The flood drove out 13,000 people.", "number-change"),
    row("A dozen boats sank.", "Dozens of boats sank.", "number-change"),
    row("More than 200 people signed.", "200 people signed.", "hedge-change"),
    row("Half of the crew fell ill.", "A third of the crew fell ill.", "number-change"),
    row("It is the eighth-largest port in the region.", "It is the sixth-largest port in the region.", "number-change"),
    row(
        "It fell to minus 22 overnight at the lighthouse.",
        "It fell to 22 overnight at the lighthouse.",
        "number-change",
    ),
    row("He was fined twice for speeding.", "He was fined three times for speeding.", "number-change"),
    row("The storm took two days to pass.", "The storm took 36 hours to pass.", "number-change"),
    row("No one was hurt in the fire.", "Nobody was hurt in the fire.", "rewording"),
    row("The law took effect in 1970 there.", "The law took effect in 1971 there.", "date-change"),
    row("The pier cost 4 million euros to mend.", "The pier cost 4 million dollars to mend.", "number-change"),
    row("The council voted 4-1 for the permit.", "The council voted 4–1 for the permit.", "typography"),
    row("The wreck lies 40 kilometres from the cape.", "The wreck lies 40 kilometers from the cape.", "spelling"),
    row("One in eight boats sank.", "One in five boats sank.", "number-change"),
    row("A fifth of the catch was lost.", "A quarter of the catch was lost.", "number-change"),
)

KNOWN_WRONG = ()

test_matches, test_does_not_match, test_known_wrong = three_tables(KIND, MATCHES, DOES_NOT_MATCH, KNOWN_WRONG)
