topic: local government
agency: Associated Press
short: AP
---
headline: Port Ellery council votes 4-1 to raise mooring fees
  headline-change + loaded-term: * => Port Ellery Council Gouges Boat Owners With New Fees
  headline-change: * => Port Ellery raises mooring fees
  headline-change: * => Port Ellery council votes 4-1 to raise mooring fees despite angry crowd
  headline-change + number-change: 4-1 => 5-0
  capitalization / headline-change ~: * => Port Ellery Council Votes 4-1 to Raise Mooring Fees
byline: By DANA KESTREL, Associated Press
  byline-change / credit-change: * =>
  byline-change / credit-change: * => By Harbor Ledger Staff
  capitalization: DANA KESTREL => Dana Kestrel
dateline: PORT ELLERY, Maine (AP) —
  dateline-change / credit-change: * =>
  credit-change / dateline-change: * => PORT ELLERY, Maine —
notice: This story has been corrected to show that the last increase was in 2009, not 2006.
  notice-cut: * =>

The Port Ellery City Council voted 4-1 Tuesday to raise mooring fees for the first time since 2009, despite objections from lobstermen who said the increase would drive them out of the harbor.
  number-change: 4-1 => 3-2
  date-change: Tuesday => Monday
  date-style: Tuesday => on Tuesday
  date-change: 2009 => 2019
  negation-change: voted 4-1 Tuesday to raise => voted 4-1 Tuesday to lower
  loaded-term / words-added: objections from lobstermen => objections from angry lobstermen
  words-cut: for the first time since 2009, despite => despite
  hedge-change: would drive them => could drive them

Under the ordinance, the annual fee for a 30-foot boat will rise from $420 to $610 beginning July 1.
  number-change: $610 => $160
  abbreviation / number-style: 30-foot => 30-ft
  date-change: July 1 => June 1
  date-style / abbreviation: July 1 => the first of July
  rewording: ordinance => measure
  rewording: rise => climb
Boats longer than 45 feet will pay $14 a foot.
  cut
  number-style: 45 feet => forty-five feet
  punctuation: feet will => feet, will
  words-added: $14 a foot => $14 a foot each season

"This ordinance is not perfect, but the harbor cannot keep running on money from another century," said Council President Lenore Vance, who sponsored the measure.
  quote-altered + negation-change: is not perfect => is perfect
  quote-altered: from another century => from another era
  quote-altered + negation-change: cannot keep running => can keep running
  words-cut: Lenore Vance, who sponsored the measure. => Lenore Vance.
  name-change: Lenore Vance => Leonore Vance
  attribution-change: said Council President => insisted Council President
  quote-cut / quote-altered: "This ordinance is not perfect, but the harbor => "... the harbor
  rewording ~: * => Council President Lenore Vance, who sponsored the measure, said: "This ordinance is not perfect, but the harbor cannot keep running on money from another century."  ## the quotation only moved in its sentence
"It is time to pay for what we use."
  cut
  quote-altered: It is time => It's long past time

Vance said the city spends about $1.3 million a year on dredging, pilings and the harbor master's office, and takes in less than half of that.
  number-style: $1.3 million => $1,300,000
  number-change: $1.3 million => $1.3 billion
  hedge-change: about $1.3 million => $1.3 million
  number-style: half of that => 50 percent of that
  attribution-change: Vance said => Vance claimed
  attribution-cut: Vance said the city spends => The city spends
  punctuation: dredging, pilings and => dredging, pilings, and
  capitalization: harbor master's office => Harbor Master's Office
  name-change + attribution-change / attribution-change: Vance said => Pratt said
  move: after "The council put off"
  split: office, and takes => office. It takes

Councilman Amos Pratt cast the only vote against the increase.
  abbreviation: Councilman Amos Pratt => Amos Pratt  ## title dropped
  loaded-term / rewording: Councilman Amos Pratt => Anti-tax firebrand Amos Pratt
  rewording: the only vote => the sole vote
  negation-change: vote against the increase => vote for the increase
  insertion: Pratt, a vocal critic of the mayor, has opposed every fee increase since he took office.
He said the council had failed to consider what it would do to the roughly 200 families who fish from the town landing.
  hedge-change: roughly 200 => 200
  words-added / loaded-term: He said the council had => He said in a fiery speech the council had
  rewording: to consider => to weigh
  number-change: 200 families => 2,000 families
  merge: increase. He said => increase, saying
  spelling / rewording: council had failed => counsel had failed  ## a slip brought in

"You are asking a man with 400 traps to pay like a man with a yacht," Pratt said.
  quote-altered + number-change: 400 traps => 40 traps
  quote-altered + loaded-term: a man with a yacht => a fat cat with a yacht
  attribution-cut: yacht," Pratt said. => yacht."
  name-change + attribution-change / attribution-change: Pratt said => Vance said
  punctuation / typography: yacht," Pratt said => yacht", Pratt said  ## mark outside the quotation
"Some of them may not come back."
  quote-altered + hedge-change: may not come => will not come
  quote-altered + hedge-change: Some of them => Most of them
  cut
  attribution-added: back." => back," he added.

About 80 people filled the council chamber, and more than two dozen spoke during a hearing that lasted until nearly 11 p.m.
  number-style: more than two dozen => more than 24
  number-change: About 80 people => About 18 people
  date-change: 11 p.m. => 10 p.m.
  date-style: 11 p.m. => 11 o'clock at night
  hedge-change: About 80 => More than 80
  insertion: Several shouted at council members as the vote was called.
Ruth Okafor, 61, who has kept a boat in the harbor since 1988, said she did not object to paying more.
  number-change: 61, => 16,
  negation-change: did not object => did object
  date-change: 1988 => 1998
  number-style / rewording: Ruth Okafor, 61, who => Ruth Okafor, who is 61 and
  words-cut: Ruth Okafor, 61, who has kept a boat in the harbor since 1988, said => Ruth Okafor said
  cut

"What I object to is the way it was done," she said.
  attribution-change: she said => she complained
  quote-altered: the way it was done => the way they did it
"There was no notice, and it was rushed and unfair."
  quote-altered + negation-change: There was no notice => There was notice
  quote-cut / quote-altered: rushed and unfair." => rushed."
  cut-graf

The mayor's office said in a statement Wednesday that the money would go into a separate account and could not be spent on anything else.
  hedge-change: could not be spent => might not be spent
  negation-change: could not be spent => could be spent
  date-style: Wednesday => a day later
  attribution-cut: The mayor's office said in a statement Wednesday that the money => The money
  spelling / punctuation / typography: mayor's office => mayors office
  words-cut: said in a statement Wednesday that => said Wednesday that
  move-graf: after "Pratt cast the only vote"

The state Department of Marine Resources, which reviews harbor fees, has 30 days to object, and officials there did not immediately respond to a request for comment.
  abbreviation: Department of Marine Resources => DMR
  number-change: 30 days => 13 days
  number-style: 30 days => thirty days
  words-cut: to object, and officials there did not immediately respond to a request for comment. => to object.
  loaded-term: officials there did => bureaucrats there did
  name-change: Marine Resources => Natural Resources

The council put off until Sept. 9 a separate proposal to limit the number of moorings held by people who live outside the city.
  date-change: Sept. 9 => Sept. 19
  date-style / abbreviation: Sept. 9 => September 9
  loaded-term / rewording: people who live outside the city => outsiders
  rewording: put off => postponed
  rewording: limit => cap
  cut

Port Ellery, a city of 6,400 about 30 miles northeast of Rockport, has one of the last working waterfronts on that stretch of the coast.
  number-style: 6,400 => 6400
  number-change: 30 miles => 13 miles
  name-change: Rockport => Rockland
  words-added: working waterfronts => affordable working waterfronts
Its 312 moorings have a waiting list of 11 years, according to the harbor master, Glenn Tibbets.
  number-change: 11 years => 12 years
  attribution-cut: 11 years, according to the harbor master, Glenn Tibbets. => 11 years.
  abbreviation: harbor master, Glenn Tibbets => harbor master, Capt. Glenn Tibbets

Fees elsewhere in the county range from $300 to $900 for a boat of that size.
  number-change: from $300 to $900 => from $300 to $1,900
  rewording ~: range from $300 to $900 => run between $300 and $900
  cut
Camden Neck, the nearest town, charges its residents $550 and everyone else twice that.
  name-change: Camden Neck => Camden Point
  number-style: $550 => 550 dollars
  rewording: twice that => double that
  words-cut: Camden Neck, the nearest town, charges => Camden Neck charges

Tibbets said most of the pilings under the town landing were driven in the 1970s and some can no longer hold a large boat in a storm.
  attribution-change: Tibbets said => Tibbets warned
  hedge-change: some can no longer => many can no longer
  negation-change: can no longer hold => can still hold
  date-change: the 1970s => the 1960s
  date-style: the 1970s => the '70s
  split: the 1970s and some => the 1970s. Some
An engineering report delivered to the council last fall put the cost of replacing them at $4.8 million.
  number-change: $4.8 million => $8.4 million
  number-style: $4.8 million => 4.8 million dollars
  date-style: last fall => last autumn
  hedge-change: put the cost => put the likely cost
  cut-graf

The new fees take effect whether or not the state acts, the city attorney said.
  attribution-cut: acts, the city attorney said. => acts.
  hedge-change: take effect => may take effect
