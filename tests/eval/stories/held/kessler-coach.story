topic: sports
agency: Associated Press
short: AP
---
headline: Kessler State fires coach Brody Tallmadge after 2-6 start
  headline-change: * => Kessler State parts ways with Tallmadge
  headline-change + loaded-term: * => Kessler State Finally Dumps Hapless Tallmadge
  headline-change + number-change: 2-6 start => 1-7 start
  headline-change: * => Who's next at Kessler State? Tallmadge out after loss to Dunmore
  capitalization / headline-change ~: * => Kessler State Fires Coach Brody Tallmadge After 2-6 Start
byline: By HOLLIS CARDENAS, AP Sports Writer
  byline-change / credit-change: * =>
  credit-change / byline-change: HOLLIS CARDENAS, AP Sports Writer => HOLLIS CARDENAS
  byline-change / credit-change: * => By Courier Sports Staff
  capitalization: HOLLIS CARDENAS => Hollis Cardenas
dateline: ARDEN FALLS, Okla. (AP) —
  dateline-change / credit-change: * =>
  abbreviation / dateline-change: Okla. => Oklahoma

Kessler State fired football coach Brody Tallmadge on Sunday, less than 24 hours after a 45-10 home loss to Dunmore Tech that left the Bison with their worst start in 31 years.
  date-style: on Sunday, less => Sunday, less
  number-change: 45-10 => 48-10
  number-style / date-style: less than 24 hours => less than a day
  loaded-term / rewording: fired football coach => axed football coach
  capitalization: football coach Brody => football Coach Brody
  name-change: Dunmore Tech => Dunmore State
  abbreviation: Brody Tallmadge => Tallmadge

Athletic director Monica Everhart said defensive coordinator Terrell Oakes would lead the team for its last four games.
  capitalization: Athletic director => Athletic Director
  abbreviation: Athletic director Monica => AD Monica
  number-style: four games => 4 games
  name-change: Terrell Oakes => Terrence Oakes
  hedge-change: would lead => will likely lead
  attribution-cut: Athletic director Monica Everhart said defensive coordinator => Defensive coordinator
  abbreviation: defensive coordinator Terrell => Terrell

"Brody is a good man, and this was not a decision I wanted to make in October," Everhart said in a statement.
  quote-altered + negation-change: was not a decision => was a decision
  quote-altered: a good man => a decent man
  attribution-cut: October," Everhart said in a statement. => October."
  abbreviation: Everhart said => Monica Everhart said
  words-cut: said in a statement. => said.
  punctuation: man, and => man and
"But the standard here is championships, and we are not close."
  quote-altered + negation-change: we are not close => we are close
  quote-cut / quote-altered: championships, and we are not close." => championships."
  attribution-added: close." => close," she added.
  cut

Tallmadge, 48, went 29-33 in five-plus seasons at the school and never finished higher than fourth in the Great Prairie Conference.
  number-change: 29-33 => 29-31
  number-style: 29-33 => 29 and 33
  negation-change: never finished higher than => once finished higher than
  number-style: higher than fourth => higher than 4th
  abbreviation: Great Prairie Conference => Great Prairie
  punctuation: at the school and => at the school, and
  number-style / rewording: five-plus seasons => more than five seasons
He is owed about $7.2 million under a contract extension that he signed in February.
  hedge-change: about $7.2 million => $7.2 million
  number-change: $7.2 million => $2.7 million
  number-style: $7.2 million => $7,200,000
  date-style: in February => this past February
  loaded-term / words-added: under a contract => under a lavish contract
  negation-change: is owed => is not owed
  merge: Conference. He is => Conference, and he is

University President Alden Fairchild said no tax money would be used to pay the buyout.
  negation-change: no tax money would => tax money would
  hedge-change: would be used => should be used
  attribution-change: Fairchild said => Fairchild insisted
  name-change + attribution-change / attribution-change: President Alden Fairchild said => Chancellor Ruth Gantry said
  spelling: buyout => buy-out
  capitalization: University President => University president
  move-graf: after "I'd still run"
A booster group, the Bison Trust, "stands ready to cover every cent," he said.
  quote-altered + hedge-change: every cent => nearly every cent
  quote-marks: "stands ready to cover every cent," he => stands ready to cover every cent, he
  attribution-cut: cent," he said. => cent."
  name-change: Bison Trust => Bison Fund
  words-cut: A booster group, the Bison Trust, "stands => The Bison Trust "stands

The announcement came after a meeting Sunday morning that lasted only 15 minutes, according to a person familiar with the talks who spoke on condition of anonymity because they were private.
  attribution-cut: 15 minutes, according to a person familiar with the talks who spoke on condition of anonymity because they were private. => 15 minutes.
  number-style: 15 minutes => a quarter of an hour
  words-cut: with the talks who spoke on condition of anonymity because they were private. => with the talks.
  date-style: Sunday morning => on Sunday morning
  date-change: Sunday morning => Saturday night
  rewording: came after => followed
Tallmadge did not return a phone message.
  negation-change: did not return => returned
  rewording: return a phone message => answer a call
  words-added: phone message. => phone message on Sunday.
  cut

Several players said they learned of the firing from social media.
  hedge-change: Several players => A few players
  attribution-change: Several players said => Several players complained
  loaded-term: Several players => Several furious players
  words-added: Several players said => Several Bison players said
"Nobody told us a thing, and I found out in the cafeteria," said linebacker DeShawn Pruitt, a senior who has started 40 games.
  quote-altered + negation-change: Nobody told us => Somebody told us
  number-style: 40 games => forty games
  words-cut: Pruitt, a senior who has started 40 games. => Pruitt.
  attribution-change: said linebacker => griped linebacker
  capitalization: linebacker => Linebacker
  insertion: Practice was canceled Sunday.
"I'd still run through a wall for that man."
  quote-altered + hedge-change: I'd still run => I might still run
  cut-graf

The Bison lost three games this season by at least 30 points and rank 118th nationally in scoring.
  number-change: three games => four games
  number-style: three games => 3 games
  hedge-change: at least 30 => about 30
  loaded-term: The Bison => The sorry Bison
  number-style: 118th nationally => No. 118 nationally
  punctuation: points and => points, and
  insertion-graf: The offense has been especially poor on third down.
On Saturday fans began leaving before halftime, and some wore paper bags over their heads.
  date-style: On Saturday fans => Saturday fans
  punctuation: On Saturday fans => On Saturday, fans
  spelling: halftime => half-time
  loaded-term / rewording: fans began leaving => angry fans began storming out
  punctuation: halftime, and => halftime and
  split: halftime, and some => halftime. Some
  move: after "Everhart said in a statement"

Tallmadge came to Kessler State in December 2019 from Lower Forks College, where he won 41 of 50 games and two national titles.
  date-change: 2019 => 2018
  date-style / abbreviation: December 2019 => Dec. 2019
  name-change: Lower Forks => Lower Fork
  number-change: two national titles => three national titles
  number-style: 41 of 50 games => 82 percent of his 50 games
  abbreviation: Kessler State => Kessler State University
  rewording: came to => joined
He won his first four games here and was carried off the field after an upset of No. 5 Marlow.
  number-style: No. 5 Marlow => fifth-ranked Marlow
  number-style: first four => first 4
  loaded-term / rewording: an upset => a shocking defeat
  abbreviation: Marlow => Marlow State
  cut

"He promised us a program, and he may have built one for somebody else," said Gene Wisniewski, 71, a season-ticket holder since 1983.
  spelling: program => programme
  number-change: Wisniewski, 71, => Wisniewski, 77,
  date-change: 1983 => 1988
  spelling: season-ticket holder => season ticket holder
  words-cut: Wisniewski, 71, a season-ticket holder since 1983. => Wisniewski, 71.
  attribution-change: said Gene => joked Gene
  date-style: since 1983 => since '83

Everhart said a search would begin immediately and that the next coach must have run a program before.
  attribution-cut ~: Everhart said a search would begin immediately and that the next => A search will begin immediately, and the next
  hedge-change: must have run => should have run
  rewording: immediately => at once
  move: after "Athletic director Monica"
  split: immediately and that the => immediately. The
  spelling: a program before => a programme before
She hopes to hire someone by Dec. 5, when high school players can sign letters of intent.
  date-style / abbreviation: Dec. 5 => December 5
  date-style: Dec. 5 => the first Friday of December
  date-change: Dec. 5 => Dec. 15
  negation-change: can sign => cannot sign
  spelling: high school players => high-school players
  insertion: Oakes has said he wants the job.

Oakes, 39, has never been a head coach, though he was a finalist for the job at Sutter Valley two years ago.
  negation-change: has never been => has been
  number-style: 39, has => thirty-nine, has
  date-style: two years ago => in 2023
  abbreviation: Oakes, 39, => Terrell Oakes, 39,
"I'm going to coach these guys like there's no tomorrow," he told reporters Sunday afternoon.
  quote-altered: these guys => these young men
  date-style: Sunday afternoon => on Sunday afternoon
  attribution-change: he told reporters => he declared to reporters
  words-cut: he told reporters Sunday afternoon. => he told reporters.

Kessler State plays at Marlow next Saturday at 2:30 p.m.
  date-style: 2:30 p.m. => 2:30 in the afternoon.
  date-change: 2:30 p.m. => 7:30 p.m.
  abbreviation: Kessler State plays => KSU plays
  rewording: plays at => visits
