topic: politics
agency: Associated Press
short: AP
---
headline: UK lawmakers clash over plan to return asylum-seekers who arrive by boat
  headline-change + loaded-term: * => Fury as MPs fight plan to kick out illegal boat migrants
  headline-change + negation-change: clash over plan to return => clash over plan not to return
  headline-change: * => Starling's boats bill scrapes through first vote
  headline-change: * => Asylum row: what happened in parliament
  capitalization / headline-change ~: * => UK Lawmakers Clash Over Plan to Return Asylum-Seekers Who Arrive by Boat
byline: By CORIN HOLLOWELL, Associated Press
  byline-change / credit-change: * =>
  capitalization: CORIN HOLLOWELL => Corin Hollowell
  credit-change / byline-change: HOLLOWELL, Associated Press => HOLLOWELL and agencies
dateline: LONDON (AP) —
  dateline-change / credit-change: * =>
  credit-change / dateline-change: LONDON (AP) — => LONDON —
notice: This story was updated to correct the number of boat arrivals last year to 31,400, not 41,300.
  notice-cut: * =>

Britain's government narrowly won a vote Monday on a contentious plan to send asylum-seekers who cross the Channel in small boats back to mainland Europe within 14 days.
  date-style: vote Monday => vote on Monday
  date-change: vote Monday => vote Tuesday
  number-style / date-style: 14 days => two weeks
  number-change: 14 days => 40 days
  loaded-term: asylum-seekers who => illegal migrants who
  spelling / punctuation: asylum-seekers => asylum seekers
  words-cut: narrowly won => won
  abbreviation: the Channel => the English Channel

The Removals Bill passed its first major test in the House of Commons by 298 votes to 291, with 23 members of the governing party refusing to support it.
  number-change: 298 votes to 291 => 298 votes to 219
  number-style: 298 votes to 291 => 298-291
  capitalization: Removals Bill => Removals bill
  abbreviation: House of Commons => Commons
  loaded-term: with 23 members => with 23 rebel members
  negation-change: refusing to support => deciding to support
  split: 291, with 23 members of the governing party refusing => 291. Twenty-three members of the governing party refused
It must still clear the House of Lords, where it is likely to face stiff opposition.
  hedge-change: is likely to face => will face
  loaded-term / rewording: stiff opposition => furious opposition
  punctuation: Lords, where => Lords where
  cut

"We cannot go on rewarding the gangs who put children to sea in these death traps," Home Secretary Patrick Starling told lawmakers.
  quote-altered + negation-change: cannot go on => can go on
  quote-altered + loaded-term: the gangs who => the evil gangs who
  name-change: Patrick Starling => Patrick Sterling
  rewording: told lawmakers => told MPs
  abbreviation: Home Secretary Patrick Starling => Patrick Starling
  attribution-change: Starling told lawmakers => Starling warned lawmakers
  rewording ~: * => Home Secretary Patrick Starling told lawmakers: "We cannot go on rewarding the gangs who put children to sea in these death traps."
"This is firm, it is fair and it will work."
  quote-altered + hedge-change: it will work => it might work
  punctuation: it is fair and => it is fair, and
  attribution-added: will work." => will work," he added.
  cut

Opposition leader Bronagh Kettlewell called the bill "a headline in search of a policy" and said it would not stop a single boat.
  quote-marks: the bill "a headline in search of a policy" and => the bill a headline in search of a policy and
  attribution-change / rewording: called the bill => branded the bill
  hedge-change: would not stop => could not stop
  capitalization: Opposition leader => Opposition Leader
  name-change: Kettlewell => Kettleworth
  move: after "Last year, 31,400"
She said the government had spent £212 million ($270 million) on the program without removing anyone.
  number-style / abbreviation: £212 million => £212m
  number-change: £212 million => £122 million
  words-cut: £212 million ($270 million) on => £212 million on
  spelling: program => programme
  negation-change: without removing anyone => after removing hundreds
  attribution-cut: She said the government => The government

More than 19,000 people have reached the coast of Kent this year, up 11% from the same period in 2023, according to Home Office figures.
  number-style / spelling: 11% => 11 percent
  number-style: 19,000 => 19000
  number-change: 11% => 17%
  date-change: 2023 => 2022
  date-style: in 2023 => last year
  attribution-cut: in 2023, according to Home Office figures. => in 2023.
  loaded-term: people have => aliens have
  insertion: Most came from Afghanistan, Sudan and Eritrea.
Last year, 31,400 made the journey and at least 66 died.
  number-change: 31,400 => 41,300
  hedge-change: at least 66 => 66
  number-style: 66 died => sixty-six died
  punctuation: Last year, 31,400 => Last year 31,400
  insertion-graf: The Channel is one of the world's busiest shipping lanes.
  cut

The bill would also let border officers in the northeast and southeast search phones, at an estimated cost of 40 million pounds a year from Jan. 1, 2026, the Treasury said.
  number-style / abbreviation: 40 million pounds => £40m
  date-style: Jan. 1, 2026, => 1 January 2026,
  spelling: northeast => north-east
  date-change: 2026 => 2027
  abbreviation / date-style: Jan. 1 => January 1
  capitalization: northeast and southeast => Northeast and Southeast
  hedge-change: an estimated cost => a cost
  attribution-cut: 2026, the Treasury said. => 2026.

Human rights groups say the proposal may breach international law and could leave families stranded in camps with neither lawyers nor interpreters.
  hedge-change: may breach => breaches
  negation-change: with neither lawyers nor interpreters => with lawyers and interpreters
  capitalization: Human rights groups => Human Rights groups
  attribution-cut: Human rights groups say the proposal => The proposal
  loaded-term: Human rights groups => Left-wing human rights groups
  words-cut: breach international law and could leave families stranded in camps with neither lawyers nor interpreters. => breach international law.
  move-graf: after "Home Secretary Patrick"

"My clients fled a war, they did not come for a hotel room," said Tamsin Adair, a lawyer with the charity Open Shore, which represents 140 detainees.
  quote-altered + negation-change: they did not come => they came
  punctuation: a war, they => a war; they
  name-change: Tamsin Adair => Tasmin Adair
  number-style: 140 detainees => one hundred and forty detainees
  words-cut: Tamsin Adair, a lawyer with the charity Open Shore, which represents 140 detainees. => Tamsin Adair, a lawyer with the charity Open Shore.
  quote-altered + loaded-term: a hotel room => a luxury hotel room
  abbreviation / spelling: they did not come => they didn't come
"Ministers know this. They have read the same reports."
  quote-cut: know this. They have read the same reports." => know this."
  quote-altered + hedge-change: Ministers know this => Ministers probably know this
  quote-altered: the same reports => the same papers
  cut

The vote followed an eight-hour debate in which the speaker, Sir Edmund Pask, twice threatened to suspend the sitting.
  number-style: eight-hour => 8-hour
  number-change: eight-hour => three-hour
  capitalization: the speaker => the Speaker
  abbreviation: Sir Edmund Pask => Edmund Pask
  spelling / punctuation: eight-hour debate => eight hour debate
  loaded-term / rewording: eight-hour debate => eight-hour slanging match
  words-added: twice threatened => twice visibly threatened
  cut-graf
One lawmaker, Neville Grath, was ordered out after shouting that the home secretary was a liar.
  quote-marks: was a liar => was "a liar"
  words-cut: One lawmaker, Neville Grath, was => One lawmaker was
  capitalization: home secretary => Home Secretary
  abbreviation: Neville Grath => Mr. Neville Grath
  insertion: Mr. Grath later declined to apologize.

France and Belgium have not agreed to take anyone back, though Starling said talks in Brussels last month were "very encouraging."
  negation-change: have not agreed to take anyone => have agreed to take people
  quote-altered + hedge-change: very encouraging => fairly encouraging
  date-change: last month => last week
  name-change: Belgium => Denmark
  attribution-change: Starling said => Starling insisted
  punctuation / typography: encouraging." => encouraging".
  quote-marks: were "very encouraging." => were very encouraging.
A French diplomat, who was not authorized to speak publicly, said a deal before Christmas was improbable.
  spelling: authorized => authorised
  hedge-change / rewording: was improbable => was impossible
  words-cut: A French diplomat, who was not authorized to speak publicly, said => A French diplomat said
  date-style: before Christmas => before Dec. 25
  date-change: before Christmas => before Easter
  attribution-change / name-change: A French diplomat => A Belgian diplomat
  merge: encouraging." A French diplomat => encouraging," but a French diplomat

In Marlhaven, a port of 52,000 people where many of the boats land, opinion is divided.
  number-change: 52,000 => 25,000
  rewording: opinion is divided => opinions are split
  number-style: 52,000 people => 52 thousand people
  words-added: opinion is divided => opinion is sharply divided
"They need help and we have the room," said Doreen Spall, 70, a volunteer who hands out blankets at the harbor.
  spelling: harbor => harbour
  number-style / rewording: Spall, 70, a volunteer => Spall, a 70-year-old volunteer
  attribution-change: room," said => room," pleaded
  move: after "Human rights groups"
Her neighbor, retired ferry captain Len Oakes, disagreed: "No town can take this forever."
  spelling: neighbor => neighbour
  abbreviation / punctuation: captain Len Oakes => Capt. Len Oakes
  quote-altered + negation-change: No town => Any town
  name-change: Len Oakes => Ken Oakes
  rewording: disagreed => was less sure
  quote-cut / rewording: disagreed: "No town can take this forever." => disagreed.

The Lords will begin debating the bill Nov. 18, and a final vote is expected before the end of January.
  date-style: Nov. 18 => on 18 November
  date-style / abbreviation: Nov. 18 => November 18
  date-change: Nov. 18 => Nov. 8
  hedge-change: is expected before => will take place before
  date-style / rewording: before the end of January => by Jan. 31
  rewording: will begin debating => will start debating
