topic: education
agency: Associated Press
short: AP
---
headline: Ohio district's phone ban survives first court test
  headline-change: survives => fails
  headline-change: * => Judge lets Ohio district keep phone ban
  headline-change: first court test => court test
  headline-change + loaded-term: * => Ohio district's draconian phone ban survives court test
  capitalization / headline-change ~: * => Ohio District's Phone Ban Survives First Court Test
byline: By THEA MARCHETTI, AP Education Writer
  byline-change / credit-change: * =>
  byline-change / credit-change: * => By Staff Reports
dateline: COLFAX, Ohio (AP) —
  dateline-change / credit-change: * =>
  dateline-change / credit-change: COLFAX, Ohio (AP) — => COLFAX —

A judge refused Monday to block a ban on cellphones in the schools of an Ohio city, ruling that students have no constitutional right to text from class.
  negation-change / rewording: refused Monday to block => agreed Monday to block
  negation-change: have no constitutional right => have a constitutional right
  spelling: cellphones => cell phones
  rewording: cellphones => mobile phones
  date-change: Monday => Tuesday
  attribution-change / rewording: ruling that => finding that
  loaded-term: A judge => An activist judge
  words-cut ~: in the schools of an Ohio city, ruling => in schools, ruling
  words-added: A judge refused => A county judge refused

Common Pleas Judge Irwin Tasker said in a nine-page order that the rule, which took effect in August, was "strict, perhaps unwise, but plainly legal."
  quote-altered + hedge-change: perhaps unwise => unwise
  quote-altered + negation-change: plainly legal => plainly illegal
  number-style: nine-page => 9-page
  number-change: nine-page => 19-page
  date-change: in August => in April
  attribution-change: Tasker said => Tasker conceded
  words-cut: the rule, which took effect in August, was => the rule was
  quote-marks: was "strict, perhaps unwise, but plainly legal." => was strict, perhaps unwise, but plainly legal.
  quote-cut / quote-altered: "strict, perhaps unwise, but plainly legal." => "plainly legal."
  name-change: Irwin Tasker => Erwin Tasker
  abbreviation / words-cut: Common Pleas Judge Irwin Tasker => Judge Irwin Tasker

The Colfax City School District (CCSD) collects phones from all 7,300 students at the start of the day and locks them in gray pouches until 2:45 p.m.
  abbreviation: The Colfax City School District (CCSD) collects => CCSD collects
  number-change: 7,300 => 3,700
  spelling: gray => grey
  date-change: 2:45 p.m. => 3:45 p.m.
  date-style: 2:45 p.m. => quarter to three
  hedge-change: all 7,300 => nearly all 7,300
  loaded-term / rewording: collects phones => confiscates phones
  rewording: start of the day => first bell
  split: of the day and locks => of the day. It locks
Parents who need to reach a child must call the office.
  hedge-change: must call => should call
  words-added: the office => the school office
  cut
  merge: 2:45 p.m. Parents who => 2:45 p.m., and parents who

Four families sued in September, saying that the ban put children in danger and singled out those with diabetes, who use phones to track their blood sugar.
  number-style: Four families => 4 families
  number-change: Four families => Fourteen families
  date-change: September => October
  date-style / abbreviation: September => Sept.
  attribution-change: saying that => claiming that
  negation-change / rewording ~: put children in danger => kept children out of danger
  words-cut: with diabetes, who use phones to track their blood sugar. => with diabetes.
  rewording: track their blood sugar => monitor their glucose
  loaded-term: Four families => Four disgruntled families
The district later made an exception for them.
  negation-change: later made an => never made an
  cut
  rewording: an exception => allowances
  attribution-added: for them. => for them, its lawyers said.

"If there is a fire or a shooter, I want to hear my daughter's voice, not a recording," said Paula Denko, a plaintiff whose daughter is in ninth grade.
  quote-altered: a fire or a shooter => a shooter
  quote-altered + negation-change: not a recording => and a recording
  number-style: ninth grade => 9th grade
  number-change: ninth grade => 10th grade
  words-cut: said Paula Denko, a plaintiff whose daughter is in ninth grade. => said Paula Denko, a plaintiff.
  attribution-change: said Paula Denko => pleaded Paula Denko
  name-change: Paula Denko => Paula Denkow
  quote-cut ~: * => Paula Denko, a plaintiff whose daughter is in ninth grade, said she wanted to be able to hear from her in an emergency.
She said the order was a disappointment but not a surprise, and that the families would probably appeal.
  hedge-change: would probably appeal => would appeal
  negation-change: but not a surprise => and a surprise
  attribution-change: She said => She complained
  attribution-cut: She said the order was => The order was
  split: surprise, and that the families => surprise. The families
  quote-marks: was a disappointment but => was a "disappointment" but
  rewording: a disappointment => a letdown

Superintendent Roy Castellane said fights were down by more than half and that the cafeteria "is loud again, the way it should be."
  number-style: more than half => more than 50 percent
  hedge-change: by more than half => by half
  negation-change: fights were down => fights were up
  quote-altered: is loud again => is noisy again
  quote-marks: the cafeteria "is loud again, the way it should be." => the cafeteria is loud again, the way it should be.
  attribution-cut: Superintendent Roy Castellane said fights were => Fights were
  abbreviation: Superintendent Roy Castellane => Supt. Roy Castellane
  name-change + attribution-change / attribution-change: Castellane said => Denko said
  quote-altered + hedge-change: the way it should be => the way it must be
He did not offer figures for grades or attendance.
  words-added: figures for grades => any figures for grades
  insertion: A spokeswoman later sent some.
  negation-change: did not offer => offered
  rewording: offer figures => provide figures
  punctuation: grades or => grades, or
  cut
  move: after "Students are divided"

Twenty-two states now restrict phones in schools, up from eight in 2023, according to the Hartwell Education Center, a research group in Chicago.
  number-style: Twenty-two states => 22 states
  number-change: Twenty-two states => Thirty-two states
  number-change: up from eight => up from 18
  date-change: 2023 => 2013
  spelling: Center => Centre
  attribution-cut: 2023, according to the Hartwell Education Center, a research group in Chicago. => 2023.
  name-change: Hartwell Education Center => Hartnell Education Center
  loaded-term / rewording: a research group => a liberal think tank
  negation-change: now restrict => now allow
Studies of their effect have been few, and the results mixed.
  quote-marks: and the results mixed. => and the results "mixed."
  negation-change / hedge-change: have been few => have been many
  cut
  rewording: results mixed => findings mixed
  attribution-added: Studies of their effect have => Critics say studies of their effect have

Students are divided.
  attribution-added: Students are divided. => Students are divided, teachers say.
  negation-change: are divided => are not divided
  cut
  insertion: Many have found ways around the pouches.
"The first week I thought I would go crazy," said Devin Amaro, 16, a junior who used to spend six hours a day on his phone.
  quote-altered + hedge-change: I would go => I might go
  number-change: 16, a junior => 17, a junior
  number-change: six hours => eight hours
  number-style: six hours => 6 hours
  words-cut: Amaro, 16, a junior who used to spend six hours a day on his phone. => Amaro, 16, a junior.
  rewording: used to spend => once spent
  quote-altered: go crazy => lose my mind
"Now I sort of like it, but don't tell my mom."
  quote-altered + hedge-change: I sort of like it => I like it
  quote-altered + negation-change: but don't tell => so tell
  spelling / quote-altered: my mom => my mum
  cut
  attribution-added: my mom." => my mom," he said.

The pouches, made by a company in Utah, cost the district $168,000, or $23 a student, paid for with pandemic relief money that would otherwise have expired.
  number-change: $168,000 => $186,000
  number-style: $168,000 => 168,000 dollars
  number-change: $23 a student => $32 a student
  words-cut: The pouches, made by a company in Utah, cost => The pouches cost
  hedge-change: would otherwise have expired => might otherwise have expired
  name-change: in Utah => in Iowa
  loaded-term / rewording: pandemic relief money => taxpayer cash
  move-graf: after "Superintendent Roy"
At least 200 have been cut open, and one was found on the roof of the gymnasium.
  hedge-change: At least 200 => About 200
  number-change: At least 200 => At least 2,000
  abbreviation: gymnasium => gym
  move: after "Michelle Dorn"
  rewording: cut open => slashed open
  number-style: and one was => and 1 was
  cut

A hearing in a similar case, brought against a district in Cleveland Park, is set for Dec. 12.
  attribution-added: for Dec. 12. => for Dec. 12, court records show.
  date-change: Dec. 12 => Dec. 21
  date-style / abbreviation: Dec. 12 => December 12
  words-cut: in a similar case, brought against a district in Cleveland Park, is => in a similar case is
  hedge-change: is set for => is tentatively set for
The state legislature has taken up a bill that would make such bans mandatory by the fall of 2027, with exceptions for medical needs.
  hedge-change: would make => could make
  negation-change: make such bans mandatory => make such bans optional
  date-change: fall of 2027 => fall of 2028
  date-style: the fall of 2027 => autumn 2027
  words-cut: of 2027, with exceptions for medical needs. => of 2027.
  capitalization: state legislature => state Legislature
  loaded-term: such bans => such heavy-handed bans

Michelle Dorn, who teaches chemistry at the larger of the two high schools, said she used to take away three or four phones in every class.
  number-change ~: three or four => 13 or 14
  number-style ~: three or four => 3 or 4
  abbreviation: Michelle Dorn => Mrs. Michelle Dorn
  words-cut: Dorn, who teaches chemistry at the larger of the two high schools, said => Dorn said
  attribution-change: said she => admitted she
  rewording: take away => confiscate
"I teach again," she said.
  quote-altered: I teach again => I can teach again
  attribution-change: she said => she beamed
  cut
"I'd forgotten that I like it."
  quote-altered + negation-change: I like it => I don't like it
  spelling / punctuation / typography: I'd => Id
  cut
