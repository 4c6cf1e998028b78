"""The three tables of date-style."""

from tests.unit.classify.rules.tables import row, three_tables

KIND = "date-style"
THURSDAY, FRIDAY = "2026-01-15", "2026-01-16"

MATCHES = (
    row("The bell rang at 6:40 a.m. that day.", "The bell rang at 6:40 in the morning that day."),
    row("It is open from 10 to 11 a.m. there.", "It is open from 10-11 a.m. there."),
    row("Profit rose in the third quarter.", "Profit rose in July through September."),
    row("Profit rose in the fourth quarter.", "Profit rose in the October-December quarter."),
    row("It is the first rise since 1992.", "It is the first rise in 34 years."),
    row("The law took effect last March.", "The law took effect in March of last year."),
    row("The suit may come as early as next summer.", "The suit may come as early as the summer of 2027."),
    row("Fees are due by Dec. 31 of each year.", "Fees are due by the end of each year."),
    row("It broke loose at 11:20 a.m. above the pier.", "It broke loose at 1020 GMT above the pier."),
    row("The bill expires at the end of 2026.", "The bill expires on Dec. 31, 2026."),
    row("He quit on Friday after a vote the day before.", "He quit on Friday after a vote on Thursday."),
    row("Sales fell in the three months to June 30.", "Sales fell in the second quarter."),
    row("Sales fell in the six months to June 30.", "Sales fell in the first half."),
    row("The pumps will be checked before the end of September.", "The pumps will be checked before October."),
    row("The work must be done by the end of June.", "The work must be done by June 30."),
    row("He was arrested in 2015 and 2021 in Lyon.", "He was arrested in 2015 and ’21 in Lyon."),
    row("The season runs from June 1 to November 30.", "The season runs from 1 June to 30 November."),
    row(
        "They met Tuesday, but she had arrived Monday night.", "They met Tuesday, but she had arrived the night before."
    ),
    row("It opened in March and closed in May.", "It opened in March and closed two months later."),
    row("It hit the village at 3:20 a.m. local time.", "It hit the village at 0720 GMT."),
    row("He has until midnight on Aug. 19 to file.", "He has until midnight next Tuesday to file."),
    row("The trial resumed on day two.", "The trial resumed on the second day."),
    row("Trade grew in 2024-25, the ministry said.", "Trade grew in the 2024/25 fiscal year, the ministry said."),
    row("The ban starts at the end of the month.", "The ban starts at month-end."),
    row("His contract expires in April.", "His contract expires in three months.", published=(THURSDAY, THURSDAY)),
    row("The deal must close by Dec. 31.", "The deal must close by the end of the year."),
    row("The deal must close by the end of the year.", "The deal must close by year-end."),
    row("The rule has applied since January.", "The rule has applied since the start of the year."),
    row("The school closed in April 2022.", "The school closed in the spring of 2022."),
    row("The mill opened in 1990 and burned 12 years later.", "The mill opened in 1990 and burned in 2002."),
    row("It dates from the 17th century.", "It dates from the 1600s."),
    row("She left on Monday, and he came on Tuesday.", "She left on Monday, and he came the next day."),
    row("The pier closes on Thursday for repairs.", "The pier closes on Jan. 15 for repairs."),
    row(
        "The pier closes on Thursday for repairs.",
        "The pier closes on Jan. 15 for repairs.",
        published=("2026-01-12",) * 2,
    ),
    row(
        "The pier closes Jan. 15 for repairs.", "The pier closes January 15 for repairs.", passages=("Jan.", "January")
    ),
    row("The pier closes Jan. 15 for repairs.", "The pier closes 15 January for repairs."),
    row("The pier closed on July 1 for repairs.", "The pier closed on the first of July for repairs."),
    row("The pier closed on July 1 for repairs.", "The pier closed on July 1st for repairs."),
    row("The pier closed on Thursday, Jan. 15, for repairs.", "The pier closed on Jan. 15 for repairs."),
    row("The pier closed on Jan. 15 for repairs.", "The pier closed on Jan. 15, 2026, for repairs."),
    row("The pier closed Thursday for repairs.", "The pier closed on Thursday for repairs.", passages=(None, "on")),
    row("The pier closed today for repairs.", "The pier closed on Friday for repairs."),
    row("The pier closed today for repairs.", "The pier closed yesterday for repairs.", published=(THURSDAY, FRIDAY)),
    row(
        "The pier closed on Thursday for repairs.", "The pier closed yesterday for repairs.", published=(FRIDAY, FRIDAY)
    ),
    row(
        "The pier closed on Jan. 9 for repairs.",
        "The pier closed last week for repairs.",
        published=(THURSDAY, THURSDAY),
    ),
    row("The meeting starts at 6 p.m. in the hall.", "The meeting starts at 18:00 in the hall."),
    row("The meeting starts at 6 p.m. in the hall.", "The meeting starts at 1800 local time in the hall."),
    row("The meeting starts at 6 p.m. in the hall.", "The meeting starts at 6 PM in the hall."),
    row("The meeting starts at 6 p.m. in the hall.", "The meeting starts at 6:00pm in the hall."),
    row("The meeting ended at 11 p.m. in the hall.", "The meeting ended at 11 o'clock at night in the hall."),
    row("The meeting starts at noon in the hall.", "The meeting starts at 12 p.m. in the hall."),
    row("The band toured in the 1970s and later.", "The band toured in the seventies and later."),
    row("The band toured in the 1970s and later.", "The band toured in the '70s and later."),
    row("The law took effect in January 2024 there.", "The law took effect in Jan. 2024 there."),
    row(
        "The law took effect last year in Maine.",
        "The law took effect in 2025 in Maine.",
        published=(THURSDAY, THURSDAY),
    ),
    row("The pier closed on Monday night for repairs.", "The pier closed on Monday for repairs."),
    row("Repairs took from 2019 to 2021 in all.", "Repairs took from 2019-21 in all."),
    row("Orders fell in the last fiscal year.", "Orders fell in fiscal 2023."),
    row("The park will open next season.", "The park will open in 2027."),
    row("The line shut in January.", "The line shut early this year."),
    row("The line shut on March 3.", "The line shut 12 days earlier."),
    row("She was born on May 4, 1934, in Reading.", "She was born on 4 May 1934 in Reading."),
)

DOES_NOT_MATCH = (
    row("The bell rang at 6:40 a.m. that day.", "The bell rang at 6:40 in the evening that day.", "rewording"),
    row("Profit rose in the third quarter.", "Profit rose in April through June.", "rewording"),
    row("The law took effect last March.", "The law took effect in April of last year.", "date-change"),
    row("It broke loose at 11:20 a.m. above the pier.", "It broke loose at 11:50 a.m. above the pier.", "date-change"),
    row(
        "The mill opened in 1990 and burned 12 years later.",
        "The mill opened in 1990 and burned in 2005.",
        "date-change",
    ),
    row("The school closed in April 2022.", "The school closed in the fall of 2022.", "rewording"),
    row("The pier closes on Thursday for repairs.", "The pier closes on Friday for repairs.", "date-change"),
    row(
        "The pier closes on Thursday for repairs.",
        "The pier closes on Jan. 16 for repairs.",
        "date-change",
        published=("2026-01-12",) * 2,
    ),
    row("The pier closes on Jan. 15 for repairs.", "The pier closes on June 15 for repairs.", "date-change"),
    row("The pier closed today for repairs.", "The pier closed yesterday for repairs.", "date-change"),
    row(
        "The pier closed today for repairs.",
        "The pier closed today for repairs.",
        published=(THURSDAY, FRIDAY),
    ),
    row(
        "The pier closed on Monday for repairs.",
        "The pier closed yesterday for repairs.",
        "date-change",
        published=(FRIDAY, FRIDAY),
    ),
    row("The meeting starts at 6 p.m. in the hall.", "The meeting starts at 7 p.m. in the hall.", "date-change"),
    row("The meeting starts at 6 p.m. in the hall.", "The meeting starts at 6 a.m. in the hall.", "date-change"),
    row("The meeting starts at 6 p.m. in the hall.", "The meeting starts at 16:00 in the hall.", "date-change"),
    row("The band toured in the 1970s and later.", "The band toured in the eighties and later.", "date-change"),
    row("The law took effect last year in Maine.", "The law took effect two years ago in Maine.", "date-change"),
    row("The law took effect in January 2024 there.", "The law took effect in January 2023 there.", "date-change"),
    row("The board said Thursday it would vote.", "The board on Thursday said it would vote.", "rewording"),
    row("The pier closes this month for repairs.", "The pier closes next month for repairs.", "date-change"),
    row("About 1,970 people signed by noon.", "About 1970 people signed by noon.", "number-style"),
    row("The plan runs for 10 years in all.", "The plan runs for a decade in all.", "number-style"),
    row("The yard closed three years ago.", "The yard closed 3 years ago.", "number-style"),
    row("It left at 10:00 am (0700 GMT) in fog.", "It left at 10:00 am in fog.", "words-cut"),
    row("It was the fifth this year, he noted.", "It was the 5th this year, he noted.", "number-style"),
)

KNOWN_WRONG = ()

test_matches, test_does_not_match, test_known_wrong = three_tables(KIND, MATCHES, DOES_NOT_MATCH, KNOWN_WRONG)
