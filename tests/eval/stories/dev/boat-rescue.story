topic: immigration
agency: Associated Press
short: AP
---
headline: Coast guard rescues 118 migrants from sinking boat off Isola Breda; 7 bodies found
  headline-change: * => Seven dead, 118 saved as migrant boat sinks off Isola Breda
  headline-change + loaded-term: * => Another 118 illegals ferried ashore by taxpayer-funded patrol boat
  headline-change + number-change: rescues 118 migrants => rescues 181 migrants
  number-style / headline-change: 7 bodies found => seven bodies found
  spelling / headline-change: Coast guard => Coastguard
  punctuation / headline-change: Isola Breda; 7 => Isola Breda, 7
byline: By ODILE FERRANTE-WU, Associated Press
  byline-change / credit-change: * =>
  byline-change / credit-change: * => By Breaking News Team
  capitalization: ODILE FERRANTE-WU => Odile Ferrante-Wu
dateline: ISOLA BREDA, Calvara (AP) —
  dateline-change / credit-change: * =>
  credit-change / dateline-change: Calvara (AP) => Calvara
  dateline-change / name-change: ISOLA BREDA => PORTO SANTEL

A coast guard crew pulled 118 migrants from a wooden boat that was taking on water in rough seas early Wednesday, 22 miles south of the Calvaran island of Isola Breda, and recovered seven bodies, including those of two children, authorities said.
  capitalization: coast guard crew => Coast Guard crew
  loaded-term: migrants => illegal immigrants
  loaded-term / rewording: migrants => asylum seekers
  number-change: 22 miles => 122 miles
  number-style: 22 miles => 35 kilometers
  number-style: seven bodies => 7 bodies
  date-change: Wednesday => Tuesday
  date-style: early Wednesday => in the early hours of Wednesday
  attribution-cut: two children, authorities said. => two children.
  spelling: coast guard crew => coastguard crew
  words-cut: recovered seven bodies, including those of two children, authorities => recovered seven bodies, authorities
  rewording: pulled 118 => plucked 118

Survivors told aid workers that as many as 25 others may have fallen overboard after the engine failed on Monday, Lt. Cmdr. Raffael Donati said.
  rewording: the engine failed => the engine died
  hedge-change: as many as 25 => 25
  hedge-change: may have fallen => fell
  number-change: 25 others => 52 others
  date-change: on Monday => on Sunday
  date-style: failed on Monday => failed Monday
  abbreviation: Lt. Cmdr. Raffael => Lieutenant Commander Raffael
  abbreviation: Lt. Cmdr. Raffael Donati => Donati
  attribution-cut: on Monday, Lt. Cmdr. Raffael Donati said. => on Monday.
  attribution-change: Survivors told => Smugglers told
  name-change: Donati => Donato
None of them wore a life jacket.
  negation-change: None of them => Most of them
  spelling: life jacket => lifejacket
  cut
  merge: Donati said. None => Donati said, and none

"When we reached them they were bailing with shoes. There was a baby in a plastic crate, and he did not cry once," said Donati, who commanded the patrol ship Levante.
  quote-altered + negation-change: he did not cry once => he cried
  quote-cut: "When we reached them they were bailing with shoes. There was => "There was
  attribution-change: said Donati => marveled Donati
  name-change: Levante => Levanta
  words-cut: Donati, who commanded the patrol ship Levante. => Donati.
  punctuation: When we reached them they => When we reached them, they
  quote-altered + loaded-term: they were bailing => the poor souls were bailing

The boat, about 14 meters long, left the port of Zahrat in neighboring Sembala on Saturday night carrying people from at least nine countries, according to the United Nations refugee agency.
  hedge-change: at least nine => nine
  number-style: nine countries => 9 countries
  number-style: 14 meters => 46 feet
  spelling: meters => metres
  spelling: neighboring => neighbouring
  abbreviation: United Nations => U.N.
  attribution-cut: nine countries, according to the United Nations refugee agency. => nine countries.
  name-change: Zahrat => Zahret
  date-style / rewording: Saturday night => late Saturday
  words-cut: boat, about 14 meters long, left => boat left
  loaded-term / rewording: boat, about => death trap, about

Each had paid a smuggler between $1,800 and $3,000 for the crossing, said Hedda Virtue, a spokeswoman for Open Line, a charity that answers distress calls.
  name-change: Hedda Virtue => Hedda Vertue
  number-style: $3,000 => 3,000 dollars
  number-style: between $1,800 and $3,000 => $1,800-$3,000
  attribution-cut: the crossing, said Hedda Virtue, a spokeswoman for Open Line, a charity that answers distress calls. => the crossing.
  rewording: spokeswoman => spokesperson
  loaded-term: smuggler => human trafficker
  words-cut: Open Line, a charity that answers distress calls. => Open Line.
  cut

Virtue accused the government of waiting nearly 16 hours to act after her group first relayed the boat's position at 11:20 a.m. Tuesday.
  rewording: relayed => passed on
  number-change / date-change: 16 hours => 6 hours
  date-change: 11:20 a.m. => 11:50 a.m.
  date-style: 11:20 a.m. => 11.20am
  date-style: 11:20 a.m. Tuesday => 11:20 a.m. on Tuesday
  attribution-change / rewording: accused the government of waiting => blamed the government for waiting
  abbreviation: Virtue accused => Hedda Virtue accused
  loaded-term: the government => the hard-line government
  capitalization: government => Government
"They knew where those people were. They could see them on a screen," she said.
  quote-altered + negation-change: They knew where => They did not know where
  quote-altered + hedge-change: could see them => may have seen them
  attribution-change: she said => she alleged

Interior Minister Severin Kalt rejected the claim as "a fable from the shore" and said a plane had been sent within an hour but was unable to locate the boat because of low cloud.
  punctuation: within an hour but => within an hour, but
  quote-marks: "a fable from the shore" and => a fable from the shore and
  quote-altered: a fable from => fairy tales from
  negation-change: was unable to locate => was able to locate
  capitalization: Interior Minister => Interior minister
  abbreviation: Interior Minister Severin Kalt => Kalt
  name-change + attribution-change / attribution-change: Interior Minister Severin Kalt => Prime Minister Anton Reuss
  number-style / date-style: within an hour => within 60 minutes
  split: shore" and said => shore." He said
"No navy on earth can watch every kilometer of that water, and no one should pretend that it can," Kalt told state radio.
  quote-altered: every kilometer => every inch
  spelling: kilometer => kilometre
  quote-altered: on earth => in the world
  quote-cut / quote-altered: that water, and no one should pretend that it can," Kalt => that water," Kalt
  cut

Prosecutors in Porto Santel opened an inquiry and detained two men, ages 19 and 26, who are suspected of steering the boat.
  name-change: Porto Santel => Porto Santo
  hedge-change: are suspected of steering => steered
  rewording / number-style: ages 19 and 26 => aged 19 and 26
  number-change: ages 19 and 26 => ages 17 and 26
  rewording: opened an inquiry => launched an inquiry
  loaded-term: two men => two thugs
  punctuation: two men, ages 19 and 26, who => two men (ages 19 and 26) who
  cut
A lawyer for the younger man, who was not named, said his client had been forced to take the tiller at gunpoint.
  attribution-cut: A lawyer for the younger man, who was not named, said his client had => The younger man had
  attribution-change: said his client => insisted his client
  hedge-change: had been forced => had apparently been forced
  spelling: gunpoint => gun-point
  move: after "At least 610"

The survivors, among them 31 women, were being treated for fuel burns and dehydration at a sports hall, and 14 were flown to the mainland.
  punctuation: hall, and 14 => hall and 14
  negation-change: were being treated => had not yet been treated
  number-change: 31 women => 13 women
  number-style: 14 were => fourteen were
  words-cut: survivors, among them 31 women, were => survivors were
  rewording: being treated for => receiving care for
  rewording / abbreviation: sports hall => gym
  split: sports hall, and 14 => sports hall. Fourteen
  insertion-graf: Residents of the island, where unemployment is 17%, say they have had enough.

More than 23,400 people have reached Calvara by sea since January 1, compared with about 30,100 in the same period of 2023, Interior Ministry figures show.
  date-style / abbreviation: January 1 => Jan. 1
  date-style: since January 1 => so far this year
  number-style: 23,400 => 23 400
  date-change: 2023 => 2022
  number-style: 30,100 => 30100
  capitalization: Interior Ministry => interior ministry
  attribution-cut: 2023, Interior Ministry figures show. => 2023.
  loaded-term / rewording: have reached => have flooded into
  hedge-change: More than 23,400 => Nearly 23,400
  abbreviation: Interior Ministry => ministry
  cut-graf
At least 610 have died or gone missing on the route, one of the deadliest in the world.
  number-style: 610 => six hundred and ten
  hedge-change: At least 610 => About 610
  words-cut: the route, one of the deadliest in the world. => the route.

Parliament is expected to vote on Dec. 5 on a bill that would let the navy turn boats back, which rights groups say violates international law.
  negation-change: say violates => say does not violate
  negation-change / rewording: would let the navy turn => would bar the navy from turning
  hedge-change: is expected to vote => will vote
  date-style / abbreviation: Dec. 5 => December 5
  date-change: Dec. 5 => Dec. 15
  date-style: on Dec. 5 on => on the fifth of December on
  attribution-cut: which rights groups say violates => which violates
  loaded-term: rights groups => activists
  rewording: a bill => a draft law
  move-graf: after "Prosecutors in Porto"
Kalt, 47, is its main sponsor.
  number-change: 47 => 57
  abbreviation: Kalt, 47 => Severin Kalt, 47
  number-style / rewording: Kalt, 47, is => Kalt, who is 47, is
