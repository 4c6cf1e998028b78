topic: foreign, war
agency: Agence France-Presse
short: AFP
---
headline: Shelling kills at least 14 in Marenian market town as truce falters
  headline-change + hedge-change: at least 14 => 14
  headline-change + number-change: at least 14 => at least 41
  headline-change: * => Market shelling kills at least 14 in Marenia
  headline-change + loaded-term: * => Regime Shells Massacre Shoppers in Marenian Market Town
  capitalization / headline-change ~: * => Shelling Kills at Least 14 in Marenian Market Town as Truce Falters
byline: By Idris Benyoucef
  byline-change: * =>
  byline-change: Idris Benyoucef => World Desk
dateline: TELL ASHUR, Marenia (AFP) —
  dateline-change / credit-change: * =>
  credit-change / dateline-change: * => TELL ASHUR, Marenia —

Artillery fire on a crowded market killed at least 14 people in northern Marenia on Sunday, medics said, in the deadliest breach yet of a ceasefire that came into force nine days ago.
  number-change: at least 14 people => at least 41 people
  hedge-change: at least 14 people => 14 people
  hedge-change: at least 14 => about 14
  date-change: on Sunday => on Saturday
  date-style: on Sunday => Sunday
  attribution-cut: on Sunday, medics said, in => on Sunday, in
  attribution-change: medics said => rebels said
  loaded-term / rewording: market killed => market slaughtered
  words-cut: a crowded market => a market
  number-style: nine days => 9 days
  number-change / date-change: nine days => five days
  spelling: ceasefire => cease-fire
  rewording: came into force => took effect
The shells landed shortly after 10:00 am (0700 GMT) in Tell Ashur, a town of 30,000 held by the rebel Northern Liberation Front (NLF), an AFP correspondent reported.
  date-change: 10:00 am => 11:00 am
  date-style: 10:00 am => 10 o'clock in the morning
  words-cut: 10:00 am (0700 GMT) in => 10:00 am in
  number-style: 30,000 => 30000
  number-change: 30,000 => 13,000
  attribution-cut: (NLF), an AFP correspondent reported. => (NLF).
  loaded-term: the rebel Northern => the terrorist Northern
  words-cut / hedge-change: shortly after 10:00 => after 10:00
  insertion: Videos shared on social media showed smoke rising above the stalls.

"There was a whistle, then everyone was on the ground," Samira Haddaz, a 34-year-old vegetable seller, told AFP from her hospital bed.
  quote-altered: was on the ground => was lying on the ground
  quote-altered: whistle, then everyone => whistle, and then everyone
  quote-marks: "There was a whistle, then everyone was on the ground," Samira => There was a whistle, then everyone was on the ground, Samira
  attribution-change: told AFP from => said from
  number-change: 34-year-old => 43-year-old
  number-style / rewording ~: Samira Haddaz, a 34-year-old vegetable seller, => Samira Haddaz, a vegetable seller aged 34,
  name-change: Haddaz => Haddad
  words-cut: Haddaz, a 34-year-old vegetable seller, told => Haddaz told
  words-cut: AFP from her hospital bed. => AFP.
"We did not even have time to scream."
  quote-altered + negation-change: We did not even have time => We had time
  quote-altered: to scream => to run
  cut
  attribution-added: scream." => scream," she said.

The NLF blamed the army, which denied that it had fired across the truce line and accused the rebels of shelling the town themselves.
  abbreviation: The NLF => The Northern Liberation Front
  negation-change / attribution-change: denied that => admitted that
  attribution-change / rewording: blamed => condemned
  loaded-term: accused the rebels => accused the terrorists
  loaded-term: blamed the army => blamed the regime's army
  split: the army, which denied => the army. It denied
  rewording: across => over
  insertion: Neither account could be independently verified.
"Our forces have respected the agreement from the first hour and did not fire a single round," spokesman Colonel Tarek Mansouri said in a televised statement.
  quote-altered: did not fire => have not fired
  quote-altered: from the first hour => from the first day
  quote-cut / quote-altered: first hour and did not fire a single round," => first hour,"
  abbreviation: Colonel => Col.
  attribution-change: Mansouri said => Mansouri claimed
  name-change: Mansouri => Mansour
  words-cut: said in a televised statement. => said.
  loaded-term / rewording: a televised statement => a televised rant
  rewording ~: * => Spokesman Colonel Tarek Mansouri said in a televised statement: "Our forces have respected the agreement from the first hour and did not fire a single round."  ## the quotation only moved in its sentence
  quote-cut ~: * => Spokesman Colonel Tarek Mansouri said in a televised statement that the army had kept to the deal from the start.

United Nations monitors said they could not yet determine who was responsible.
  abbreviation: United Nations => UN
  negation-change: could not yet determine => could now determine
  attribution-change: monitors said => monitors admitted
  rewording: determine => establish
  cut
The head of the mission, Ingrid Solheim-Vaal of Norway, urged both sides to show restraint and said a team would travel to the town on Monday if its safety could be guaranteed.
  hedge-change: a team would travel => a team might travel
  date-change: on Monday => on Tuesday
  date-style: on Monday => the next day
  words-cut: on Monday if its safety could be guaranteed. => on Monday.
  name-change: Norway => Sweden
  words-cut: Solheim-Vaal of Norway, urged => Solheim-Vaal, urged
  attribution-change / rewording: urged both sides => ordered both sides
  split: restraint and said a team => restraint. She said a team
  punctuation: restraint and said => restraint, and said

Among the dead were four children and a nurse, said Dr Youssef Karam, the director of the town's only hospital, who put the number of wounded at 63.
  number-style: four => 4
  number-change: four children => five children
  number-change: 63 => 36
  abbreviation: said Dr Youssef => said Youssef
  abbreviation: said Dr Youssef => said Doctor Youssef
  words-cut: hospital, who put the number of wounded at 63. => hospital.
  words-cut: Karam, the director of the town's only hospital, who => Karam, who
  words-added: and a nurse => and a pregnant nurse
  rewording: town's only hospital => town's main hospital
"Some of them may lose limbs, and we have almost no blood left," he said.
  quote-altered + hedge-change: may lose => will lose
  quote-altered + hedge-change: Some of them => Many of them
  quote-altered + hedge-change: almost no blood => no blood
  attribution-change: he said => he warned
  quote-cut / quote-altered: limbs, and we have almost no blood left," => limbs,"
  insertion-graf: "History will not forgive those who look away," the rebel group said on its website.

The truce, brokered by Turkey and Oman after 17 months of war, was meant to allow aid to reach some 400,000 people cut off by the fighting.
  number-change / date-change: 17 months => seven months
  number-style: 17 months => seventeen months
  hedge-change: some 400,000 => 400,000
  number-change: 400,000 => 40,000
  name-change: Oman => Qatar
  loaded-term / words-added: The truce, => The sham truce,
  words-cut: The truce, brokered by Turkey and Oman after 17 months of war, was => The truce was
  rewording: cut off by the fighting => trapped by the fighting
Only 11 of a planned 250 lorries have crossed so far, according to the Red Crescent.
  number-change: 250 => 520
  number-style: 11 => eleven
  attribution-cut: so far, according to the Red Crescent. => so far.
  name-change + attribution-change / attribution-change: Red Crescent => Red Cross
  rewording: lorries => trucks
  cut
  merge: fighting. Only => fighting, but only

Residents said looters, some of them in uniform, had emptied two warehouses last week.
  attribution-cut: Residents said looters, => Looters,
  attribution-change: Residents said => Officials said
  words-cut: looters, some of them in uniform, had => looters had
  hedge-change: some of them => most of them
  number-style: two => 2
  date-change: last week => last month
  cut
  move: after "President Faisal Rahmani"

The war began in 2023 when President Faisal Rahmani cancelled an election that opinion polls had suggested he would lose.
  date-change: 2023 => 2022
  spelling: cancelled => canceled
  loaded-term: President Faisal => Strongman Faisal
  abbreviation: President Faisal Rahmani => President Rahmani  ## first name dropped
  hedge-change: would lose => might lose
  negation-change: would lose => would win
  words-cut: an election that opinion polls had suggested he would lose. => an election.
  rewording: began => broke out
It has killed an estimated 48,000 people and driven nearly a third of the country's nine million people from their homes, the United Nations says.
  number-change: 48,000 => 84,000
  hedge-change: an estimated 48,000 => 48,000
  hedge-change: nearly a third => more than a third
  number-style: a third => one third
  number-style: nine million => 9 million
  number-change: nine million => five million
  attribution-cut: homes, the United Nations says. => homes.
  abbreviation: United Nations => UN
  cut

The NLF, which wants self-rule for the north, said it would not pull out of talks due to resume in Muscat on November 4.
  negation-change: would not pull out => would pull out
  date-change: November 4 => November 14
  date-style / abbreviation: November 4 => Nov. 4
  date-style: November 4 => 4 November
  attribution-change: north, said => north, vowed
  loaded-term: The NLF, which => The hard-line NLF, which
  words-cut: The NLF, which wants self-rule for the north, said => The NLF said
  name-change: Muscat => Doha
  rewording: pull out of => withdraw from
  spelling: self-rule => self rule
But its commander in the area, a former taxi driver known as Abu Nasr, told reporters that "patience has a limit" and that his men were ready.
  quote-marks: that "patience has a limit" and => that patience has a limit and
  quote-altered: patience has a limit => patience has its limits
  quote-cut: that "patience has a limit" and that his men => that his men
  loaded-term: a former taxi driver known => a warlord known
  attribution-change: told reporters => warned reporters
  rewording: his men => his fighters
  words-added: were ready. => were ready for war.

Foreign ministers of the Arab League are expected to discuss the attack in Cairo next week.
  hedge-change: are expected to discuss => will discuss
  date-change: next week => this week
  loaded-term: the attack => the massacre
  name-change: Cairo => Riyadh
  move: after "Residents said looters"
The last such meeting, in August, ended without a joint statement.
  negation-change: without a joint => with a joint
  date-change: August => July
  words-cut: meeting, in August, ended => meeting ended
  date-style / abbreviation: August => Aug.
  cut
