topic: sport, athletics
agency: Agence France-Presse
short: AFP
---
headline: Marathon champion Tessema banned four years as sample points to EPO
  headline-change + number-change: four => two
  headline-change: * => Tessema banned four years
  headline-change + loaded-term: * => Drug cheat Tessema kicked out of marathon for four years
  number-style / headline-change: four => 4
  headline-change: * => Marathon champion Tessema cleared over EPO sample
  headline-change: banned four years as sample points to EPO => to fight doping ban
  capitalization / headline-change ~: * => Marathon Champion Tessema Banned Four Years as Sample Points to EPO
byline: By Luc Armandie
  byline-change: * =>
  byline-change: Luc Armandie => Sports Staff
dateline: LAUSANNE, Switzerland (AFP) —
  dateline-change / credit-change: * =>
  credit-change / dateline-change: * => LAUSANNE, Switzerland —
  dateline-change / name-change: LAUSANNE => GENEVA

Reigning world marathon champion Dawit Tessema was banned for four years on Friday after a urine sample taken six days before his victory in Valmora showed traces of the blood-booster EPO.
  number-change / date-change: four years => two years
  number-style: four years => 4 years
  date-change: on Friday => on Thursday
  date-style: on Friday => Friday
  number-style: six days => 6 days
  number-change / date-change: six days => nine days
  negation-change: showed traces => showed no traces
  name-change: Dawit => David
  name-change: Valmora => Valmoro
  loaded-term: marathon champion Dawit => marathon cheat Dawit
  spelling: blood-booster => blood booster
  date-change / rewording: before his victory => after his victory
  hedge-change: was banned => was reportedly banned
  words-cut: Reigning world => World
  rewording: victory => win
  number-change / date-change / rewording: four years on Friday => life on Friday
The 29-year-old Ethiopian will lose the title and 150,000 euros ($174,000) in prize money unless he wins an appeal, the Athletics Tribunal said.
  number-change: 29-year-old => 27-year-old
  number-change: 150,000 => 15,000
  number-style: 150,000 euros => €150,000
  number-change: $174,000 => $147,000
  words-cut: euros ($174,000) in => euros in
  hedge-change: will lose => could lose
  name-change / rewording: Ethiopian => Kenyan
  attribution-cut: appeal, the Athletics Tribunal said. => appeal.
  name-change: Athletics Tribunal => Sports Tribunal
  negation-change: will lose => will not lose
  words-cut: prize money unless he wins an appeal, the => prize money, the
  loaded-term: The 29-year-old Ethiopian => The disgraced 29-year-old Ethiopian
  cut

The ban is backdated to August 24 and runs until August 2029, by when Tessema, who turned professional only in 2021, would be 33.
  date-change: August 24 => August 14
  date-style / abbreviation: August 24 => Aug. 24
  date-change: August 2029 => August 2027
  date-change: in 2021 => in 2012
  number-change: 33 => 38
  words-cut: Tessema, who turned professional only in 2021, would => Tessema would
  rewording: runs until => lasts until
  cut
  split: August 2029, by when Tessema, who => August 2029. By then Tessema, who
  abbreviation: professional => pro

"I have never taken anything, I do not know what this EPO is, and I will prove that I am innocent," Tessema said in a video filmed at his home.
  quote-altered + negation-change: I have never taken => I have taken
  quote-altered + negation-change: do not know => know
  quote-altered + negation-change: that I am innocent => that I am not guilty
  quote-altered + hedge-change: I will prove => I can prove
  quote-cut / quote-altered: taken anything, I do not know what this EPO is, and I will prove that I am innocent," => taken anything,"
  quote-cut / quote-altered: "I have never taken anything, I do not know what this EPO is, and => "I have never taken anything ... and
  attribution-change: Tessema said => Tessema claimed
  attribution-change: Tessema said => Tessema ranted
  words-cut: said in a video filmed at his home. => said.
  abbreviation: Tessema said => Dawit Tessema said
  quote-cut ~: * => Tessema said in a video filmed at his home that he would clear his name.
  rewording ~: * => In a video filmed at his home, Tessema said: "I have never taken anything, I do not know what this EPO is, and I will prove that I am innocent."  ## the quotation only moved in its sentence
"They have chosen the wrong man."
  quote-altered: the wrong man => the wrong person
  quote-altered + negation-change: the wrong man => the right man
  cut
  attribution-added: wrong man." => wrong man," he said.

His manager, Giulio Brandt, said the sample had been left unsealed in a hotel corridor for up to two hours.
  hedge-change: up to two hours => two hours
  number-style: two hours => 2 hours
  number-change / date-change: two hours => three hours
  attribution-cut: His manager, Giulio Brandt, said the sample => The sample
  attribution-change: Brandt, said the => Brandt, alleged the
  negation-change: left unsealed => left sealed
  name-change: Brandt => Brand
  rewording: corridor => hallway
  loaded-term: His manager, Giulio => His slippery manager, Giulio
  hedge-change: sample had been => sample may have been
The tribunal said the seal was intact and that the second sample had matched the first.
  negation-change: was intact => was not intact
  attribution-cut: The tribunal said the seal => The seal
  number-style: second sample => 2nd sample
  attribution-change: The tribunal said => The tribunal insisted
  attribution-change / name-change: The tribunal said => The federation said
  words-cut: intact and that the second sample had matched the first. => intact.
  cut
  negation-change: had matched => had not matched
  merge: two hours. The tribunal said => two hours, but the tribunal said

Tessema broke away with four kilometres left in August to win in 2:03:41, eight seconds ahead of Norway's Anders Lofthus, who now stands to receive the gold medal at a ceremony in Bergen.
  number-change: 2:03:41 => 2:04:31
  number-style: four kilometres => 4 kilometres
  abbreviation / number-style: kilometres => km
  number-change: eight seconds => 18 seconds
  number-style: eight seconds => 8 seconds
  hedge-change / rewording: now stands to receive => will now receive
  name-change: Lofthus => Loftus
  name-change: Norway's => Sweden's
  date-change: in August => in July
  words-cut: gold medal at a ceremony in Bergen. => gold medal.
  split: Lofthus, who now stands => Lofthus. He now stands
  spelling: kilometres => kilometers
  rewording: broke away => pulled clear
  words-cut: kilometres left in August to => kilometres left to
"I would have liked to hear my anthem that day and not by courier," Lofthus told AFP.
  quote-altered + negation-change: and not by courier => and by courier
  quote-altered: my anthem => our anthem
  attribution-change: Lofthus told AFP => Lofthus said
  attribution-change: Lofthus told => Lofthus grumbled to
  quote-cut / quote-altered: that day and not by courier," => that day,"
  attribution-cut: courier," Lofthus told AFP. => courier."
  name-change + attribution-change / attribution-change: Lofthus told => Brandt told
  cut
  quote-altered + hedge-change: would have liked => wanted

Sponsors were quick to react: the shoemaker Kestane suspended his contract, worth a reported $1.1 million a year, and the Dutch energy drink Volta removed his face from its cans.
  hedge-change: a reported $1.1 million => $1.1 million
  number-change: $1.1 million => $11 million
  number-style: $1.1 million => $1,100,000
  name-change: Kestane => Kastane
  words-cut: contract, worth a reported $1.1 million a year, and => contract and
  split: to react: the shoemaker => to react. The shoemaker
  negation-change: suspended his => extended his
  rewording: removed his face => took his face
  name-change: Volta => Volt
  loaded-term / rewording: were quick to react => scrambled for cover
  cut
  name-change / rewording: Dutch energy => German energy
Only one other marathon gold medallist, the Russian Galina Orsova in 2011, has been stripped of a world title.
  number-style: one other => 1 other
  date-change: 2011 => 2012
  name-change: Galina Orsova => Galina Osorva
  negation-change: has been stripped => has not been stripped
  words-cut: medallist, the Russian Galina Orsova in 2011, has => medallist has
  spelling: medallist => medalist
  hedge-change: Only one => At least one
  cut
  rewording: stripped of => made to return

His club in Addis Ababa declined to comment, while the Ethiopian federation, which fears a drop in funding of as much as 40 percent, apologised to the Norwegians.
  number-change: 40 percent => 14 percent
  number-style: 40 percent => 40%
  number-change: 40 percent => 40 percentage points
  spelling: apologised => apologized
  hedge-change: as much as 40 => 40
  negation-change / rewording: a drop in => a rise in
  words-cut: federation, which fears a drop in funding of as much as 40 percent, apologised => federation apologised
  attribution-change / rewording: declined to comment => refused to comment
  split: comment, while the Ethiopian => comment. The Ethiopian
  name-change: Addis Ababa => Asmara
  negation-change: apologised => did not apologise
  move: after "Sebastian Arkwright, who"

The case is the seventh this year involving an athlete from the same training camp, at Gersa in the hills south of Addis Ababa, whose head coach, Haile Worku, was suspended on September 12.
  number-change: seventh => 17th
  number-style: seventh => 7th
  date-change: September 12 => September 21
  date-style / abbreviation: September 12 => Sept. 12
  date-style: September 12 => 12 September
  name-change: Gersa => Girsa
  abbreviation: Haile Worku, was => Worku, was
  words-cut: camp, at Gersa in the hills south of Addis Ababa, whose => camp, whose
  loaded-term / words-added: from the same training camp => from the same notorious training camp
  date-change: this year => last year
  hedge-change: is the seventh => is at least the seventh
  punctuation: camp, at Gersa => camp at Gersa
  split: Addis Ababa, whose head coach => Addis Ababa. Its head coach
  negation-change: was suspended => was reinstated
Worku, who has not been charged with any offence, could not be reached.
  negation-change: has not been charged => has been charged
  spelling: offence => offense
  words-cut: Worku, who has not been charged with any offence, could => Worku could
  cut

Sebastian Arkwright, who heads the sport's integrity unit, said testers now believed that some coaches were buying EPO over the internet for as little as 30 euros a dose.
  attribution-cut: Sebastian Arkwright, who heads the sport's integrity unit, said testers => Testers
  number-change: 30 euros => 13 euros
  number-change: 30 euros => 30 dollars
  number-style: 30 euros => €30
  hedge-change: some coaches => many coaches
  attribution-change / hedge-change: testers now believed that => testers now knew that
  hedge-change: as little as 30 => about 30
  words-cut: Arkwright, who heads the sport's integrity unit, said => Arkwright said
  name-change: Arkwright => Cartwright
  rewording: over the internet => online
  capitalization: the internet => the Internet
  loaded-term: some coaches => some crooked coaches
  attribution-change: unit, said => unit, revealed
  negation-change: were buying => were not buying
"It used to be a rich man's poison," he said.
  quote-altered: used to be => was
  quote-altered: poison => drug
  cut
  attribution-change: he said => he warned
  quote-marks: "It used to be a rich man's poison," he => It used to be a rich man's poison, he
  insertion: The unit's budget is about to be halved.

The 2026 championships, on a flat course in Port Havel, are expected to go ahead with a record field of 112, and organisers said 80 percent of the runners had already been tested at least three times.
  hedge-change: are expected to go => will go
  number-change: 112 => 121
  number-style: 80 percent => 80%
  number-style / spelling: 80 percent => 80 per cent
  number-change: 80 percent => 18 percent
  spelling: organisers => organizers
  hedge-change: at least three times => three times
  number-style: three times => 3 times
  attribution-cut: and organisers said 80 percent => and 80 percent
  date-change: 2026 => 2027
  words-cut: championships, on a flat course in Port Havel, are => championships are
  name-change: Port Havel => Port Hamel
  words-cut: tested at least three times. => tested.
  negation-change: had already been => had not been
  rewording: a record field => an unprecedented field
