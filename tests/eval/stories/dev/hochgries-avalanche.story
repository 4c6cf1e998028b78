topic: disaster
agency: Agence France-Presse
short: AFP
---
headline: Avalanche kills four skiers at Austrian resort
  headline-change: * => Search suspended for 4 missing after deadly avalanche in Austria
  headline-change + loaded-term: * => White hell: Skiers buried alive in Alps horror
  headline-change + number-change: four => five
  headline-change + hedge-change: kills four => kills at least four
  number-style / headline-change: four => 4
byline: By Lothar Penninger and Claire Dumesnil, AFP
  byline-change / credit-change: * =>
  byline-change: By Lothar Penninger and Claire Dumesnil, AFP => By Claire Dumesnil, AFP
  abbreviation / credit-change / byline-change: AFP => Agence France-Presse
dateline: HOCHGRIES, Austria (AFP) —
  dateline-change / credit-change: * =>
  dateline-change: HOCHGRIES => VIENNA

An avalanche swept across a marked slope at a ski resort in western Austria on Tuesday, killing at least four people, including a British teenager, and burying as many as nine others, rescuers said.
  date-style: on Tuesday, killing => Tuesday, killing
  date-style: Tuesday => Feb. 10
  date-change: Tuesday => Monday
  attribution-cut: others, rescuers said. => others.
  words-cut: people, including a British teenager, and => people and
  number-style: nine others => 9 others
  number-change: nine others => 19 others
  loaded-term / words-added: An avalanche => A monster avalanche
  attribution-change: rescuers said => officials said

The slab, about 400 metres wide, broke loose at 11:20 am above Hochgries, a village of 1,150 people in the Varnau valley, and travelled more than a kilometre before it stopped near a children's lift.
  number-style: 1,150 => 1150
  spelling: kilometre => kilometer
  abbreviation / number-style: a kilometre => 1 km
  number-style: 400 metres => 1,300 feet  ## converted, 1,312
  number-change: 400 metres => 400 feet
  spelling: metres => meters
  hedge-change: about 400 => 400
  punctuation / date-style / abbreviation: 11:20 am => 11:20 a.m.
  date-style: 11:20 am => 1020 GMT
  date-change: 11:20 am => 12:20 am
  spelling: travelled => traveled
  capitalization: Varnau valley => Varnau Valley
  split: valley, and travelled => valley. It travelled

"It was like a train, and then there was no sound at all," said Dutch tourist Joost van Haverkamp, 46, who was watching from a restaurant terrace.
  quote-altered: like a train => like a freight train
  quote-altered + negation-change: there was no sound at all => there was an awful sound
  quote-cut / quote-altered: train, and then there was no sound at all," said => train," said
  attribution-change: said Dutch => recalled Dutch
  number-change: 46 => 64
  capitalization: van Haverkamp => Van Haverkamp
"People were digging with their hands, with trays, with anything."
  quote-altered: with trays, with anything => with trays, with shovels
  attribution-added: anything." => anything," he told AFP.
  cut
  move: after "Some 180 rescuers"

Some 180 rescuers, 14 dogs and three helicopters searched the debris until dark, when the risk of a second slide forced them to withdraw.
  hedge-change: Some 180 => 180
  number-style: three => 3
  punctuation: 14 dogs and => 14 dogs, and
  words-added: the debris until => the debris with probes and shovels until
Five people were pulled out alive, two of them with serious injuries, the regional rescue service said.
  attribution-cut: injuries, the regional rescue service said. => injuries.
  words-cut: alive, two of them with serious injuries, the => alive, the
  rewording: pulled out => rescued
Four others were still unaccounted for late Tuesday.
  rewording: unaccounted for => missing
  hedge-change: Four others were => Up to four others were
  merge: said. Four others => said, and four others

Police identified none of the dead, but the mayor, Elfriede Tschanhuber, said two were ski instructors from the village.
  negation-change: identified none of the => identified all of the
  hedge-change: said two were => said two were believed to be
  name-change + attribution-change / attribution-change: the mayor, Elfriede Tschanhuber, said => a hotelier, Anton Moosbrugg, said
  name-change: Elfriede => Elfrieda
"We know every name on our list," she told broadcaster Alpenfunk, her voice breaking.
  words-cut: Alpenfunk, her voice breaking. => Alpenfunk.
  quote-altered: every name => each name
  attribution-change: she told => she sobbed to
"We will not leave anyone on that mountain."
  quote-altered + hedge-change: We will not => We cannot
  cut

Britain's Foreign Office said it was supporting the family of a 16-year-old boy from Leeds.
  capitalization: Foreign Office => foreign office
  abbreviation: Britain's => The UK's
  number-style: 16-year-old => sixteen-year-old
  number-change: 16 => 14
  name-change: Leeds => Leicester
  move-graf: after "Some 180 rescuers"
  insertion: It gave no further details.

The avalanche warning for slopes above 2,000 metres had been raised to four on a five-point scale on Monday after a storm dropped 95 centimetres of snow in 36 hours.
  number-style: 2,000 metres => 6,560 feet
  number-style: four => 4
  negation-change: raised => lowered
  date-style: on Monday => the day before
  abbreviation / number-style: 95 centimetres => 95 cm
  number-style / date-style: 36 hours => a day and a half
  spelling: centimetres => centimeters
  words-cut: four on a five-point scale on => four on
  number-style: 95 centimetres => 37 inches
  move-graf: after "The accident was the"
The resort nevertheless opened 11 of its 17 lifts at 8:30 am, a decision that prosecutors in Innsbruck said they would examine.
  loaded-term / rewording: nevertheless => recklessly
  date-change: 8:30 => 9:30
  date-style: 8:30 am => half past eight in the morning
  hedge-change: would examine => might examine
  split: am, a decision that prosecutors in Innsbruck said they would examine. => am. Prosecutors in Innsbruck said they would examine the decision.

Gerold Rainalter, who runs the lift company, Varnaubahnen AG, denied that it had ignored the warning.
  punctuation: lift company, Varnaubahnen AG, denied => lift company (Varnaubahnen AG), denied
  negation-change: denied => admitted
  words-cut: company, Varnaubahnen AG, denied => company, denied
  loaded-term: Gerold Rainalter => Lift baron Gerold Rainalter
  name-change: Rainalter => Reinalter
  abbreviation: Varnaubahnen AG => Varnaubahnen
"Our commission met at 6 o'clock and saw no reason to close that run," he told reporters.
  quote-altered + date-change: 6 o'clock => 7 o'clock
  date-style: 6 o'clock => 6 a.m.
  quote-altered + negation-change: saw no reason => saw reason
  attribution-change: he told reporters => he insisted
"Anyone who says we put money before safety doesn't know us."
  quote-altered / spelling / abbreviation: doesn't => does not
  quote-altered: money before safety => profits before people
  cut

But two guides, who spoke on condition of anonymity because they work for the resort, said explosives that are normally used to trigger small slides had not been fired since Sunday because of high winds.
  words-cut: guides, who spoke on condition of anonymity because they work for the resort, said => guides said
  negation-change: had not been fired since => had been fired on
  attribution-cut: But two guides, who spoke on condition of anonymity because they work for the resort, said explosives => But explosives
  loaded-term: two guides => two whistleblowers
  words-cut / hedge-change: are normally used => are used
  merge-over: reporters. But two => reporters, but two

Ulrike Montafer, a snow researcher at the Institute for Alpine Hazards, said a weak layer that formed in early December had probably given way under the new snow.
  date-change: early December => early January
  date-style: early December => the beginning of December
  abbreviation: Ulrike Montafer => Dr. Ulrike Montafer
  name-change: Institute for Alpine Hazards => Institute for Alpine Research
  rewording: given way => collapsed
  insertion-graf: Forecasters expect more snow by the end of the week.
Warmer winters may make such layers more common at mid-altitude resorts, she added, although the evidence was "far from settled".
  punctuation / typography: settled". => settled."
  quote-marks: was "far from settled". => was far from settled.
  hedge-change: may make => will make
  words-added: Warmer winters may => Warmer winters blamed on climate change may
  spelling: mid-altitude => midaltitude
  cut

The accident was the deadliest in the province since 2005, when six people died on a ski tour near the Kranzer pass.
  date-change: 2005 => 2015
  number-style: six => 6
  capitalization: Kranzer pass => Kranzer Pass
  loaded-term / rewording: accident => tragedy
  insertion: None of them was carrying an avalanche beacon.
Avalanches kill an average of 20 people a year in Austria, according to the Alpine safety board, most of them away from marked runs.
  capitalization: Alpine => alpine
  number-change: 20 => 30
  attribution-cut: Austria, according to the Alpine safety board, most => Austria, most
  capitalization: Alpine safety board => Alpine Safety Board

Hochgries, which hosted World Cup races in the 1980s, was nearly full for the school holidays, with around 6,500 visitors.
  date-style: the 1980s => the '80s
  hedge-change: was nearly full => was full
  number-style: 6,500 => 6500
  rewording: holidays => vacation
  name-change: World Cup => European Cup
  punctuation: Hochgries, which hosted World Cup races in the 1980s, was => Hochgries (which hosted World Cup races in the 1980s) was
The only road into the valley was closed at noon and is not expected to reopen before Thursday.
  date-style: noon => 12 p.m.
  negation-change: is not expected to reopen before => is expected to reopen before
  cut
Chancellor Matthias Egglmoser, who cut short a trip to Brussels, was due to visit on Wednesday.
  abbreviation: Chancellor Matthias Egglmoser => Chancellor Egglmoser
  date-style: on Wednesday => the following day
  words-cut: Egglmoser, who cut short a trip to Brussels, was => Egglmoser was
Flags in the province will fly at half mast until the weekend.
  spelling: half mast => half-mast
  rewording: half mast => half-staff
  date-style: the weekend => Saturday
  cut
