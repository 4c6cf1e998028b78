topic: environment
agency: The Canadian Press
short: CP
---
headline: Pipeline spill near Alberta river is twice as large as first thought, company says
  headline-change + attribution-cut: thought, company says => thought
  headline-change + loaded-term: * => Toxic tide: Oil giant's spill poisons Alberta river
  headline-change: * => Crews race the cold after pipeline leak in northern Alberta
  headline-change + number-change: twice as large => three times as large
  capitalization / headline-change ~: * => Pipeline Spill Near Alberta River Is Twice as Large as First Thought, Company Says
byline: By Colin Raske, The Canadian Press
  byline-change / credit-change: * =>
  byline-change / credit-change: * => By Northern Desk staff
  credit-change / byline-change: Raske, The Canadian Press => Raske
  capitalization: Colin Raske => COLIN RASKE
dateline: FORT TALBOT, Alta. (CP) —
  dateline-change / credit-change: * =>
  dateline-change: FORT TALBOT => EDMONTON
  abbreviation / dateline-change: Alta. (CP) => Alberta (CP)
  credit-change / dateline-change: Alta. (CP) — => Alta. —
notice: This is a corrected story. A previous version said the pipeline was built in 1974. It was built in 1964.
  notice-cut: * =>

A pipeline that ruptured last week in northern Alberta released as much as 5,400 barrels of crude oil, about twice the amount first reported, and some of it has reached a river that supplies drinking water to three communities, the company said Thursday.
  number-change: 5,400 => 4,500
  number-style: 5,400 => 5400
  hedge-change: as much as 5,400 => 5,400
  hedge-change: about twice => more than twice
  attribution-cut: communities, the company said Thursday. => communities.
  date-style: Thursday => on Thursday
  date-change: Thursday => Wednesday
  number-style: three communities => 3 communities
  loaded-term / rewording: released as much => spewed as much
  words-cut: oil, about twice the amount first reported, and => oil, and
  punctuation: first reported, and => first reported; and
  split: reported, and some of it => reported. Some of it

Calloway Midstream Ltd. said the break was found Nov. 6 by a trapper, not by its leak-detection system, and that its control room did not shut the line for nearly seven hours.
  abbreviation: Calloway Midstream Ltd. => Calloway Midstream
  abbreviation: Ltd. => Limited
  date-style / abbreviation: Nov. 6 => November 6
  date-change: Nov. 6 => Nov. 9
  spelling / punctuation: leak-detection system => leak detection system
  hedge-change: nearly seven => seven
  number-change / date-change: seven hours => 17 hours
  number-style: seven hours => 7 hours
  words-cut: trapper, not by its leak-detection system, and => trapper and
  attribution-change: said the break => conceded the break
  negation-change: did not shut => did shut

"We did not meet our own standard, and we are sorry," chief executive Warren Teasdale told a news conference in Edmonton.
  quote-altered + negation-change: did not meet => did meet
  quote-cut / quote-altered: standard, and we are sorry," => standard,"
  abbreviation: chief executive => CEO
  capitalization: chief executive Warren => Chief Executive Warren
  punctuation: standard, and we => standard and we
  rewording: a news conference => a press conference
  name-change: Teasdale => Teasdell
  loaded-term: chief executive Warren => oil baron Warren
  rewording ~: * => Speaking in Edmonton, chief executive Warren Teasdale told a news conference: "We did not meet our own standard, and we are sorry."
"We will be here until the last litre is out of that creek."
  spelling: litre => liter
  quote-altered + hedge-change: will be => hope to be
  cut
  attribution-added: creek." => creek," he said.

The provincial energy regulator, which sent nine inspectors to the site, has ordered the company to build a second containment dam and to file a clean-up plan by Nov. 21.
  spelling: clean-up => cleanup
  number-style: second containment => 2nd containment
  date-change: Nov. 21 => Nov. 12
  date-style: Nov. 21 => 21 November
  capitalization: energy regulator => Energy Regulator
  words-cut: regulator, which sent nine inspectors to the site, has => regulator has
  insertion: It can levy fines of as much as $500,000 a day.
It said no people had been hurt but that crews had collected 63 dead animals, most of them beavers and muskrats.
  negation-change: no people => some people
  number-change: 63 => 36
  hedge-change: most of them => all of them
  spelling: muskrats => musk-rats
  merge: Nov. 21. It said => Nov. 21; it said

Chief Eleanor Whitequill of the Stone Narrows First Nation, about 40 kilometres downstream, said her council learned of the spill from a Facebook post and has not received a single test result.
  spelling: kilometres => kilometers
  abbreviation / number-style: 40 kilometres => 40 km
  negation-change: has not received => has received
  spelling: learned => learnt
  attribution-change: said her council => complained that her council
  name-change: Stone Narrows => Stoney Narrows
  abbreviation: Chief Eleanor Whitequill => Eleanor Whitequill
  words-cut: Nation, about 40 kilometres downstream, said => Nation said
  capitalization: Chief Eleanor Whitequill of the Stone Narrows First Nation => Chief Eleanor Whitequill of the Stone Narrows first nation
"They can find our land when they want to dig," Whitequill said.
  attribution-cut: dig," Whitequill said. => dig."
  abbreviation: Whitequill said => Chief Whitequill said
"They could not find our telephone number."
  quote-altered: could not find => did not look for
  abbreviation / quote-altered: telephone => phone
  cut

The community of 1,150 has been trucking in bottled water since Saturday, and its school has been closed.
  number-style: 1,150 => 1150
  date-change: Saturday => Sunday
  rewording: trucking in => hauling in
  punctuation: Saturday, and its => Saturday and its
  words-added: its school has been => its only school has been
  move-graf: after "records show"

Environment Minister Paul Desrochers, speaking in Ottawa, said federal scientists believe the oil is "largely contained" and may not reach Lake Amisk before the river freezes.
  quote-marks: "largely contained" => largely contained
  hedge-change: may not reach => will not reach
  negation-change: may not reach => may reach
  quote-altered + hedge-change: "largely contained" => "contained"
  name-change: Lake Amisk => Lake Amiskwa
  abbreviation: Environment Minister Paul Desrochers => Paul Desrochers
  words-cut: Desrochers, speaking in Ottawa, said => Desrochers said
He declined to say whether charges would be laid.
  cut
  rewording: laid => filed
  loaded-term / rewording: declined to say => dodged the question of

Opposition critic Jasmine Thorvald called the response "slow, secretive and frankly colonial" and demanded that Ottawa suspend the line's permit.
  punctuation: slow, secretive and => slow, secretive, and
  quote-altered: frankly colonial => frankly shameful
  loaded-term: Opposition critic => Opposition firebrand
  attribution-change / rewording: called the response => slammed the response as
  move-graf: after "built in 1964"
  cut-graf
  name-change: Thorvald => Thorwald

The pipeline, built in 1964, carries 80,000 barrels a day from the Peavine fields to a terminal near Fort Talbot.
  date-change: 1964 => 1974
  number-style: 80,000 => 80 000
  loaded-term / words-added: The pipeline => The aging pipeline
  punctuation / typography ~: pipeline, built in 1964, carries => pipeline — built in 1964 — carries
  abbreviation: Fort Talbot => Ft. Talbot
  words-added: fields => oil fields
Government records show it has leaked four times since 2010, and an internal audit that was given to a television station in 2021 warned that corrosion near river crossings could cause "a significant loss of product."
  number-style: four times => 4 times
  attribution-cut: Government records show it => It
  hedge-change: could cause => would cause
  quote-altered: significant loss => serious loss
  abbreviation: television station => TV station
  date-style: in 2021 => four years ago
  split: 2010, and an internal => 2010. An internal

Calloway said it spent $38 million on inspections last year and had found no sign of weakness in the section that failed.
  number-change: $38 million => $83 million
  number-style / abbreviation: $38 million => $38M
  negation-change: no sign => some sign
  attribution-change: Calloway said => Calloway insisted
  insertion: Environmental groups dispute that.
  move: after "The community of"
  date-style: last year => in 2024

Crews totalling about 260 people are working around the clock with booms, vacuum trucks and skimmers, though the temperature fell to minus 14 C overnight.
  spelling: totalling => totaling
  number-style: minus 14 C => -14 C
  number-style / abbreviation: 14 C => 14 degrees Celsius
  punctuation: vacuum trucks and => vacuum trucks, and
  rewording / spelling: around the clock => round the clock
  cut

Dr. Anjali Merrow, a freshwater ecologist at the University of Lethmere, said the cold is both a help and a problem.
  abbreviation: Dr. Anjali Merrow => Anjali Merrow
  spelling: freshwater => fresh-water
  name-change: University of Lethmere => University of Leithmere
"Ice slows the oil down, but it also hides it," she said.
  punctuation: down, but => down but
"What you don't recover by December you will probably meet again in April."
  quote-altered + date-change: in April => in May
  quote-altered + hedge-change: will probably meet => will meet
  cut

The company has set up a claims office in the Fort Talbot community centre and said it would pay for hotel rooms for anyone who cannot stay at home.
  spelling: centre => center
  negation-change: cannot stay => can stay
  hedge-change: would pay => might pay
  move: after "Crews totalling"
About 30 families had applied by Wednesday evening, a spokesman, Gil Hartnoll, said.
  attribution-cut: evening, a spokesman, Gil Hartnoll, said. => evening.
  number-style: 30 families => thirty families
  insertion-graf: A public meeting is planned for next week.

Shares of Calloway fell 6.5 per cent on the Toronto exchange, their biggest drop in a day since March 2020.
  number-style: 6.5 per cent => 6.5%
  number-style / spelling: per cent => percent
  loaded-term / rewording: fell 6.5 => tanked 6.5
  number-change: 6.5 per cent => 5.6 per cent
  date-change: 2020 => 2022
