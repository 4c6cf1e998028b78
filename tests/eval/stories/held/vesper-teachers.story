topic: education
agency: Associated Press
short: AP
---
headline: Teachers strike in Vesper Valley after pay talks collapse
  headline-change + loaded-term: * => Union bosses abandon 38,000 children in pay grab
  headline-change: * => Classes canceled as Vesper Valley teachers walk out
  headline-change + hedge-change: Teachers strike => Teachers could strike
  headline-change + name-change: Vesper Valley => Vesper Hills
  capitalization / headline-change ~: * => Teachers Strike in Vesper Valley After Pay Talks Collapse
byline: By ODESSA RINGWALD, Associated Press
  byline-change / credit-change: * =>
  byline-change / credit-change: * => By Education Staff
  capitalization: ODESSA RINGWALD => Odessa Ringwald
dateline: VESPER VALLEY, Calif. (AP) —
  dateline-change / credit-change: * =>
  credit-change / dateline-change: * => VESPER VALLEY, Calif. —

More than 2,600 teachers walked off the job Monday in one of California's largest school districts after negotiations over pay and class sizes collapsed over the weekend, leaving 38,000 students without regular lessons.
  hedge-change: More than 2,600 => About 2,600
  number-change: 2,600 => 6,200
  number-style: 2,600 => 2600
  date-style: Monday => on Monday
  date-change: Monday => Tuesday
  number-style: 38,000 => 38000
  date-style: over the weekend => on Saturday and Sunday
  negation-change: without regular => with regular
  loaded-term: 38,000 students => 38,000 helpless students
  words-cut: over pay and class sizes collapsed => collapsed
  rewording: negotiations => talks
  punctuation: districts after => districts, after

The Vesper Valley Educators Union said its members voted 9 to 1 to strike after the district refused to move beyond a raise of 4 percent a year for three years.
  abbreviation: Vesper Valley Educators Union => VVEU
  number-style: 4 percent => 4%
  number-style: three years => 3 years
  number-style: 9 to 1 => nine to one
  number-change: 9 to 1 => 8 to 1
  attribution-cut: The Vesper Valley Educators Union said its members voted => Union members voted
  spelling / number-style: 4 percent => 4 per cent
  negation-change: refused to move => agreed to move
  capitalization: Educators Union => educators union
The union wants 8 percent in the first year and a limit of 28 pupils in a classroom.
  number-change: 28 pupils => 22 pupils
  rewording: wants => is seeking
  number-style: 28 pupils => twenty-eight pupils
  loaded-term / rewording: wants => demands
  words-added: a limit => a strict limit
  cut

"I have 37 kids and 32 desks," said Salma Whitcroft, who teaches seventh grade science at Orchard Middle School.
  quote-altered + number-change: 37 kids => 47 kids
  spelling: seventh grade => seventh-grade
  abbreviation: Orchard Middle School => Orchard Middle
  number-style: seventh grade => 7th grade
  name-change: Salma Whitcroft => Selma Whitcroft
  words-cut: Whitcroft, who teaches seventh grade science at Orchard Middle School. => Whitcroft.
  attribution-change: said Salma => sighed Salma
  capitalization: Middle School => middle school
  quote-altered + number-change / quote-altered: 37 kids and 32 desks => 37 kids and not enough desks
"Nobody wants to be out here."
  quote-altered + negation-change: Nobody wants => Everybody wants
  attribution-added: out here." => out here," she said.
  cut

Superintendent Eugene Marchetti called the walkout "reckless" and said the district, which faces a deficit of $41 million, could not afford the union's proposal.
  quote-marks: "reckless" => reckless
  quote-altered: reckless => shameful
  number-change: $41 million => $14 million
  number-style: $41 million => $41,000,000
  negation-change: could not afford => could afford
  attribution-change: and said the district => and complained that the district
  abbreviation: Superintendent Eugene Marchetti => Supt. Eugene Marchetti
  words-cut: district, which faces a deficit of $41 million, could => district could
  spelling: walkout => walk-out
  capitalization: union's => Union's
  punctuation: "reckless" and => "reckless," and
  split: "reckless" and said => "reckless." He said
  attribution-cut ~: "reckless" and said the district, which => "reckless"; the district, which
He said all 51 schools would stay open, staffed by administrators and about 300 substitutes.
  number-change: 51 schools => 15 schools
  hedge-change: would stay open => might stay open
  attribution-cut + number-style: He said all 51 => All fifty-one
  rewording: staffed by => run by
  loaded-term: about 300 substitutes => about 300 scabs
  number-style: 300 substitutes => three hundred substitutes
  move: after "Attendance fell"

"We want our teachers back tomorrow," Marchetti said at a news briefing.
  attribution-change: Marchetti said => Marchetti pleaded
  abbreviation: Marchetti said => Supt. Marchetti said
  rewording ~: * => At a news briefing, Marchetti said, "We want our teachers back tomorrow."
"But I will not sign something that might bankrupt us by 2028, and I do not think parents want that."
  quote-altered + hedge-change: might bankrupt => will bankrupt
  quote-altered + date-change: 2028 => 2027
  quote-altered + negation-change: will not sign => will sign
  quote-cut / quote-altered: by 2028, and I do not think parents want that." => by 2028."
  cut

Attendance fell to 34 percent on Monday, the district reported, and at some high schools students watched movies in the gymnasium.
  number-change: 34 percent => 43 percent
  number-style: 34 percent => 34%
  attribution-cut: Monday, the district reported, and => Monday, and
  negation-change: fell to => rose to
  abbreviation: gymnasium => gym
  punctuation: reported, and at => reported; and at
  date-style: on Monday => Monday
  split: reported, and at => reported. At
  loaded-term / rewording: fell to => plummeted to
  hedge-change: some high schools => most high schools
Lena Fitzhugh, whose twin sons are in third grade, kept them home and took an unpaid day from her job at a health care company.
  name-change: Lena Fitzhugh => Lana Fitzhugh
  spelling: health care => healthcare
  punctuation: home and took => home, and took
  number-style: third grade => 3rd grade
  merge: gymnasium. Lena => gymnasium, while Lena
  cut
"I support them, I really do, but I cannot do this for long," she said.
  attribution-change: she said => Fitzhugh said
  quote-altered: for long => forever
  quote-altered / quote-cut: I support them, I really do, but => I support them, but
  punctuation: them, I really do, but => them — I really do — but
  insertion-graf + quote-added: "They should be fired," said Brock Ellery, whose daughter is a sophomore.

The average teacher in Vesper Valley earns $81,300 a year, slightly less than the state average, according to the state labor department.
  number-style: $81,300 => 81,300 dollars
  number-style: $81,300 => $81300
  attribution-cut: average, according to the state labor department. => average.
  spelling: labor => labour
  capitalization: labor department => Labor Department
  hedge-change: slightly less => less
  negation-change: slightly less => slightly more
  punctuation: a year, slightly => a year — slightly
  insertion: Most also receive generous pensions.
  move: after "Both sides are"

The last strike in the district, in October 1989, lasted 11 days and ended when a state mediator was called in after midnight.
  date-change: 1989 => 1998
  date-style / abbreviation: October 1989 => Oct. 1989
  number-style: 11 days => eleven days
  words-added: ended when => ended only when
  date-style: after midnight => after 12 a.m.
  punctuation: days and => days, and
  rewording: called in => brought in
  move-graf: after "The union wants"

Enrollment in the district has dropped by a fifth since 2012 as families moved inland to Modesto Flats and other cheaper towns, and state aid, which is tied to the number of pupils, has dropped with it.
  date-change: 2012 => 2002
  number-style: a fifth => 20 percent
  name-change: Modesto Flats => Merced Flats
  spelling: Enrollment => Enrolment
The union contends that the district has spent too freely on consultants and tablet computers and could find the money by trimming its central office, where 19 people earn more than $200,000.
  attribution-change: contends that => claims that
  name-change + attribution-change / attribution-change: The union contends => The principals' guild contends

Both sides are to meet again on Nov. 5 at 4 p.m., although neither has offered a new proposal, and the school board canceled its regular meeting.
  date-change: Nov. 5 => Nov. 15
  date-change: 4 p.m. => 2 p.m.
  date-style / abbreviation: Nov. 5 => November 5
  date-style: on Nov. 5 => Nov. 5
  negation-change: neither has offered => each has offered
  hedge-change: are to meet => may meet
  spelling: canceled => cancelled
  capitalization: school board => School Board
  words-cut: 4 p.m., although neither has offered a new proposal, and the => 4 p.m., and the
  split: proposal, and the school => proposal. The school
  insertion: A spokeswoman for the governor declined to comment.
Gov. Nathaniel Brisco, a Democrat who was endorsed by the union, has urged the two sides to "keep the lights on and keep talking."
  quote-altered / quote-cut: keep the lights on and keep talking => keep talking
  quote-marks: "keep the lights on and keep talking." => keep the lights on and keep talking.
  abbreviation: Gov. => Governor
  name-change: Brisco => Briscoe
  words-cut: Brisco, a Democrat who was endorsed by the union, has => Brisco has
  loaded-term: a Democrat => a far-left Democrat
  cut
