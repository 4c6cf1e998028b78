"""The three tables of negation-change."""

from tests.unit.classify.rules.tables import row, three_tables

KIND = "negation-change"

MATCHES = (
    row("Neither the driver nor the guard was hurt.", "The driver and the guard were hurt."),
    row("She is unlikely to run again.", "She is likely to run again.", also=("hedge-change",)),
    row("He could not be reached for comment.", "He could be reached for comment."),
    row("The council asked the court to block the sale.", "The council asked the court to approve the sale."),
    row("The report cleared the driver.", "The report convicted the driver."),
    row("Rules for night fishing were tightened.", "Rules for night fishing were loosened."),
    row("The jury's conviction of Dunne stands.", "The jury's acquittal of Dunne stands."),
    row("Pro-government crowds filled the square.", "Anti-government crowds filled the square."),
    row("The mayor declined to say who would pay.", "The mayor did say who would pay."),
    row("The city did not object.", "The city did object.", passages=("not", None)),
    row("The city objected to the plan.", "The city never objected to the plan."),
    row("The crew reported no injuries.", "The crew reported injuries.", passages=("no", None)),
    row("The shop is no longer open.", "The shop is still open."),
    row("The town went two days without water.", "The town went two days with water."),
    row("None of the boats sank.", "Some of the boats sank."),
    row("Neither bank is for sale.", "Either bank is for sale."),
    row("The tests didn't find lead.", "The tests did find lead."),
    row("The board approved the budget.", "The board rejected the budget.", passages=("approved", "rejected")),
    row("Profits rose in the spring.", "Profits fell in the spring."),
    row("The jury found Dunne guilty.", "The jury found Dunne innocent."),
    row("The judge said the search was legal.", "The judge said the search was illegal."),
    row("She pleaded not guilty.", "She pleaded guilty."),
    row("The engine was able to restart.", "The engine was unable to restart."),
    row("The union supports the merger.", "The union opposes the merger."),
    row("The appeals court upheld the ruling.", "The appeals court overturned the ruling."),
    row("The Gulls won at home.", "The Gulls lost at home."),
    row("Nobody was in the house.", "Somebody was in the house."),
    row("The vaccine is safe for children.", "The vaccine is unsafe for children."),
    row("The mill dumped waste without a permit.", "The mill dumped waste under a permit."),
    row("The law allows night fishing.", "The law bans night fishing."),
    row("The firm failed to report the leak.", "The firm reported the leak."),
    row("More people moved in than out.", "Fewer people moved in than out."),
    row("The council has not yet voted.", "The council has now voted."),
    row(
        'Okafor said: "We are not afraid of them."',
        'Okafor said: "We are afraid of them."',
        "quote-altered",
        also=("negation-change",),
    ),
    row(
        "The board did not meet, and the mayor did not resign.",
        "The board did meet, and the mayor did resign.",
        "negation-change",
        "negation-change",
    ),
)

DOES_NOT_MATCH = (
    row("She never married.", "She didn't marry.", "rewording"),
    row("The board avoided a vote.", "The board did not hold a vote.", "rewording"),
    row("Buyers of the boats came from Tulsa.", "Owners of the boats came from Tulsa.", "rewording"),
    row("The city did not object.", "The city didn't object.", "spelling"),
    row("The train went north.", "The train went south.", "rewording"),
    row("She pleaded not guilty.", "She pleaded innocent.", "rewording"),
    row("The bill is not legal.", "The bill is illegal.", "rewording"),
    row("The board failed to pass the budget.", "The board did not pass the budget.", "rewording"),
    row("The board did not approve the budget.", "The board rejected the budget.", "rewording"),
    row("No fewer than 40 boats sank.", "At least 40 boats sank.", "rewording"),
    row("Nobody was hurt.", "No one was hurt.", "rewording"),
    row("He escaped without injuries.", "He escaped with no injuries.", "rewording"),
    row("The firm refused to comment.", "The firm declined to comment.", "rewording"),
    row("The town does not have enough water.", "The town lacks enough water.", "rewording"),
    row("The firm would not comment.", "The firm declined to comment.", "rewording"),
    row("A man was hurt in the fall.", "A woman was hurt in the fall.", "rewording"),
    row("Boys aged 9 and up may enter.", "Girls aged 9 and up may enter.", "rewording"),
    row("The Democratic amendment was set aside.", "The Republican amendment was set aside.", "name-change"),
    row("He walked to the left bank of the river.", "He walked to the right bank of the river.", "rewording"),
    row("The owner, who was not there, will sue.", "The owner will sue.", "words-cut"),
    row("The board approved the budget.", "The board passed the budget.", "rewording"),
    row("Nurses left the building at noon.", "Nurses quit the building at noon.", "rewording"),
    row("The road is closed for now.", "The road is shut for now.", "rewording"),
    row("The plane did not land at all.", "The plane did not land.", "words-cut"),
    row("Neither of the two men spoke.", "Neither man spoke.", "rewording"),
)

KNOWN_WRONG = ()

test_matches, test_does_not_match, test_known_wrong = three_tables(KIND, MATCHES, DOES_NOT_MATCH, KNOWN_WRONG)
