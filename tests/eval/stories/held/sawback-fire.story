topic: disaster
agency: Associated Press
short: AP
---
headline: Wildfire destroys 60 homes in Idaho canyon as thousands flee
  headline-change + loaded-term: * => Inferno Devours Idaho Town as Thousands Run for Their Lives
  headline-change: * => Idaho wildfire forces 4,300 from homes
  headline-change + number-change: 60 homes => 160 homes
  headline-change: * => Sawback Fire: Evacuations, closures and what we know
  capitalization / headline-change ~: * => Wildfire Destroys 60 Homes in Idaho Canyon as Thousands Flee
byline: By LEIF ARRIOLA and JUNE PASTERNAK, Associated Press
  byline-change / credit-change: * =>
  byline-change / credit-change: * => By News 6 Staff
  credit-change / byline-change: JUNE PASTERNAK, Associated Press => JUNE PASTERNAK
dateline: CUTLER BEND, Idaho (AP) —
  dateline-change / credit-change: * =>
  credit-change / dateline-change: * => CUTLER BEND, Idaho —
notice: This story has been updated to correct the spelling of the sheriff's first name to Merrill, from Merle.
  notice-cut: * =>

A wildfire driven by 50 mph winds burned at least 60 homes in a canyon in central Idaho on Friday and forced some 4,300 people to leave, many of them with only minutes of warning.
  number-change: 50 mph => 60 mph
  abbreviation: 50 mph winds => 50-mile-per-hour winds
  hedge-change: at least 60 => about 60
  number-style: 4,300 people => 4300 people
  date-change: on Friday => on Thursday
  date-style: on Friday => Friday
  spelling: A wildfire => A wild fire

No deaths were reported, but six people were unaccounted for late Friday, Sheriff Merrill Dunaway said.
  attribution-cut: late Friday, Sheriff Merrill Dunaway said. => late Friday.
  negation-change: No deaths were => Deaths were
  number-style: six people => 6 people
  number-change: six people => nine people
  date-style: late Friday => on Friday night
  name-change: Merrill Dunaway => Merrill Dunway
  abbreviation: Sheriff Merrill => Merrill
  punctuation: reported, but => reported but

"It came over the ridge like a freight train, and there was nothing anyone could have done to stop it," Dunaway said at a news briefing.
  quote-altered: like a freight train => like a train
  quote-altered + negation-change: there was nothing => there was plenty
  attribution-change: Dunaway said at => Dunaway stressed at
  rewording: news briefing => press conference
  quote-cut / quote-altered: "It came over the ridge like a freight train, and there was => "... there was
  words-cut: said at a news briefing. => said.
  punctuation: a freight train, and => a freight train and
"If you were told to go and you are still there, we may not be able to reach you."
  quote-altered + hedge-change: may not be able => will not be able
  quote-altered + negation-change: may not be able => may be able
  cut
  attribution-added: reach you." => reach you," the sheriff said.
  punctuation: still there, we => still there we

The Sawback Fire had spread across 31 square miles of grass and pine by nightfall and was 5 percent contained, according to the state Bureau of Forests.
  number-style: 31 square miles => 19,840 acres
  number-style: 5 percent => 5%
  capitalization: Sawback Fire => Sawback fire
  abbreviation: 31 square miles => 31 sq. miles
  date-style / rewording: by nightfall => by Friday evening
  split: nightfall and was => nightfall. It was
  loaded-term / rewording: had spread across => had raged across
It began around noon near a campground on Telegraph Creek, about 12 miles northwest of Cutler Bend.
  date-style: around noon => around 12 p.m.
  hedge-change: about 12 miles => 12 miles
  number-style: 12 miles => a dozen miles
  name-change: Telegraph Creek => Telephone Creek
  rewording: began => started
  move: after "The cause has not been"

The cause has not been determined, but investigators were looking at a power line that residents said had been sparking for days.
  negation-change: has not been determined => has been determined
  hedge-change: were looking => were reportedly looking
  attribution-cut: that residents said had => that had
  spelling: power line => powerline
  words-added: a power line => a high-voltage power line
  loaded-term / words-added: a power line => a neglected power line
  split: determined, but investigators => determined. Investigators
Tri-River Electric, which owns the line, said it shut off the current at 11:20 a.m. and was cooperating.
  date-change: 11:20 a.m. => 12:20 p.m.
  date-style: 11:20 a.m. => 11:20 in the morning
  name-change: Tri-River Electric => Twin River Electric
  spelling: cooperating => co-operating
  words-cut: Tri-River Electric, which owns the line, said => Tri-River Electric said
  insertion: The utility paid $18 million to settle claims from a fire in 2018.
  merge: for days. Tri-River Electric => for days; Tri-River Electric

Gov. Patrice Lindqvist declared an emergency in three counties and asked the federal government for air tankers.
  abbreviation: Gov. Patrice => Governor Patrice
  number-style: three counties => 3 counties
  name-change: Lindqvist => Lindquist
  loaded-term / rewording: asked the federal => begged the federal
  punctuation: counties and => counties, and
  capitalization: federal government => Federal Government
  move-graf: after "No deaths were reported"
"We have 340 firefighters on the line, and we need three times that," she said.
  number-style: 340 firefighters on => three hundred and forty firefighters on
  quote-altered + number-change: three times that => twice that
  spelling: firefighters => fire fighters
  attribution-cut: that," she said. => that."
  attribution-change: she said => she pleaded
  attribution-change: she said => Lindqvist said

The highway out of the canyon was jammed for almost two hours, and some families left their cars and waded into the Little Selway River.
  number-style: almost two hours => almost 120 minutes
  number-change: two hours => three hours
  rewording: was jammed => was backed up
  words-cut: for almost two hours, and some families left their cars and waded into the Little Selway River. => for almost two hours.
  loaded-term / rewording: some families left => some terrified families abandoned
  punctuation: two hours, and => two hours and
  insertion-graf: Critics have long warned that one road was not enough.
Marta Quiroz, 58, said she stood in the water for 40 minutes with her neighbor's two dogs.
  number-change: 58, said => 85, said
  spelling: neighbor's => neighbour's
  number-style: 40 minutes => forty minutes
  hedge-change: for 40 minutes => for nearly 40 minutes
  words-cut: Marta Quiroz, 58, said => Marta Quiroz said
  cut
"I could see my roof, and then I couldn't," she said.
  quote-altered: I could see my roof => I could see my house
  attribution-change: she said => she sobbed
  move: after "It came over the ridge"
  attribution-change: she said => Quiroz said
  cut-graf

Two firefighters were treated for smoke inhalation, and a third, Owen Baird, 26, was flown to a burn center in Boise with injuries that doctors called serious but not life-threatening.
  spelling: center => centre
  number-style: Two firefighters => 2 firefighters
  number-change: Baird, 26, was => Baird, 29, was
  attribution-cut: that doctors called serious but => that were serious but
  negation-change: serious but not life-threatening => serious and life-threatening
  punctuation: inhalation, and => inhalation and
  abbreviation: Owen Baird => Baird

A fire in the same canyon in August 2012 burned 11 cabins, and the county later approved, but did not pay for, a second road out.
  date-change: 2012 burned => 2011 burned
  date-style: in August 2012 => in August of 2012
  date-style / abbreviation: August 2012 => Aug. 2012
  number-style: 11 cabins => eleven cabins
  negation-change: did not pay for, a => then paid for, a
  capitalization: the county later => the County later
  punctuation: cabins, and => cabins and
"Everybody on the commission knew it would happen again," said former commissioner Rex Halloway.
  capitalization: former commissioner => former Commissioner
  quote-altered + hedge-change: it would happen => it could happen
  quote-altered: Everybody on the commission => Everyone on the commission
  attribution-change: said former => charged former
  abbreviation: former commissioner Rex Halloway => Rex Halloway

Forecasters said winds could drop on Sunday, though no rain was expected before the middle of next week.
  hedge-change: could drop => will drop
  date-change: on Sunday => on Monday
  date-style: drop on Sunday => drop Sunday
  negation-change: no rain was => rain was
  attribution-cut: Forecasters said winds => Winds
  rewording: drop => ease
The canyon has had less than an inch of rain since May 1, about a fifth of what is normal.
  number-style: about a fifth => about 20 percent
  date-style: May 1 => 1 May
  hedge-change: about a fifth => a fifth
  number-style / abbreviation: an inch => 1 in.
  number-change: an inch => two inches
  loaded-term / words-added: The canyon has => The parched canyon has
  cut

Schools in Cutler Bend, a former mining town of 2,100, will be closed through Wednesday.
  date-change: through Wednesday => through Tuesday
  abbreviation / words-added: Cutler Bend, a former => Cutler Bend, Idaho, a former
  number-style: 2,100 => 2100
  words-cut: Schools in Cutler Bend, a former mining town of 2,100, will => Schools in Cutler Bend will
  negation-change: closed => open
  rewording: a former => a onetime
Shelters were opened at the fairgrounds in Hadley and at a church that was itself under an evacuation order by evening.
  name-change: Hadley => Hadleyville
  spelling: fairgrounds => fair grounds
  words-added: at a church => at a nearby church
  words-cut: at the fairgrounds in Hadley and at a church that was itself under an evacuation order by evening. => at the fairgrounds in Hadley.
  loaded-term / words-added: and at a church that => and, incredibly, at a church that
  insertion: Some residents blamed environmental rules that limit logging.
