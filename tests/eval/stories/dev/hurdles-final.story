topic: sports
agency: PA Media
short: PA
---
headline: Okello-Grant wins Olympic 400m hurdles gold by a hundredth of a second
  headline-change + loaded-term: * => GOLDEN GIRL! Brave Okello-Grant stuns world in photo-finish thriller
  headline-change: * => Britain's Okello-Grant takes Olympic hurdles title
  headline-change + negation-change: wins => loses
  headline-change + number-change: hundredth => tenth
  number-style / headline-change: a hundredth => one hundredth
  abbreviation / number-style / headline-change: 400m => 400-metre
byline: By Duncan Fairlie, PA Athletics Correspondent, Brisbane
  byline-change / credit-change: * =>
  credit-change / byline-change: Fairlie, PA Athletics Correspondent, Brisbane => Fairlie, Brisbane
  byline-change / credit-change: * => By Sports Desk
dateline: BRISBANE (PA) —
  dateline-change / credit-change: * =>
  credit-change / dateline-change: * => BRISBANE —
  dateline-change / abbreviation / words-added: BRISBANE (PA) => BRISBANE, Australia (PA)
dek: The 23-year-old from Leeds was almost left at home because of a foot injury
  hedge-change: was almost left => was left
  number-style: 23-year-old => twenty-three-year-old
  number-change: 23-year-old => 32-year-old
  rewording: because of => due to

Hannah Okello-Grant won Olympic gold in the women's 400 metres hurdles on Tuesday night, holding off world champion Kaia Lindqvist of Sweden by one hundredth of a second in one of the closest finals in the history of the event.
  spelling: metres => meters
  abbreviation / number-style: 400 metres => 400m
  date-style: on Tuesday night => Tuesday night
  date-change: on Tuesday night => on Monday night
  number-style: one hundredth of a second => 0.01 seconds
  name-change: Sweden => Norway
  words-cut: second in one of the closest finals in the history of the event. => second.
  rewording: won => claimed
  loaded-term: Hannah Okello-Grant won => Golden girl Hannah Okello-Grant won

The 23-year-old from Leeds ran 51.84 seconds, a British record, to become the first Briton to win the title since 1992.
  number-change: 51.84 => 51.48
  words-added: a British record => a British and European record
  date-change: 1992 => 2012
  date-style / number-style: since 1992 => in 40 years
  abbreviation / number-style: 51.84 seconds => 51.84s
  name-change: Leeds => Bradford
  words-cut: seconds, a British record, to => seconds to
Lindqvist finished in 51.85 and Naledi Mokoena of South Africa took the bronze in 52.31.
  cut
  number-change: 52.31 => 52.13
  insertion: It was the first Olympic medal in the event for a South African woman.
  name-change: Mokoena => Mokwena
  split: 51.85 and Naledi => 51.85. Naledi
  rewording: finished => came home
  merge: 1992. Lindqvist finished => 1992, while Lindqvist finished
  words-added: Naledi Mokoena => training partner Naledi Mokoena
Jamaica's Shanelle Brodber, the fastest qualifier, faded to fifth.
  cut
  words-cut: Brodber, the fastest qualifier, faded => Brodber faded
  number-style: fifth => 5th

"I didn't know I'd won until I saw my mum jumping up and down," said Okello-Grant, who had to wait nearly three minutes for the photo-finish verdict.
  quote-altered + negation-change: I didn't know I'd won until => I knew I'd won before
  spelling / quote-altered: mum => mom
  quote-altered: jumping up and down => jumping around
  hedge-change: nearly three minutes => three minutes
  number-style: three minutes => 3 minutes
  attribution-change: said Okello-Grant => sobbed Okello-Grant
  spelling / punctuation: photo-finish => photo finish
  words-cut: said Okello-Grant, who had to wait nearly three minutes for the photo-finish verdict. => said Okello-Grant.
"It might be the longest I have ever stood still."
  quote-altered + hedge-change: might be => was
  cut
  attribution-added: still." => still," she added.

The victory was Britain's seventh gold of the Games and its second on the track, and it came only 11 weeks after she broke a bone in her left foot.
  number-style: seventh => 7th
  number-style: 11 weeks => eleven weeks
  number-change: seventh gold => sixth gold
  abbreviation: Britain's seventh => Great Britain's seventh
  capitalization: Games => games
  split: track, and it came => track. It came
  punctuation: track, and => track and
  date-change / number-change: 11 weeks => 14 weeks
Selectors had been unsure whether to name her in the team, according to UK Running's performance director, Alastair Pembury.
  attribution-cut: team, according to UK Running's performance director, Alastair Pembury. => team.
  abbreviation / punctuation: UK Running's => U.K. Running's
  name-change: Pembury => Penbury
  move: after "Her coach"

"There were people in our meetings who said she could not possibly be ready, and I was one of them," Pembury said. "I have never been so pleased to be wrong."
  quote-altered + negation-change: could not possibly be => could be
  quote-cut: Pembury said. "I have never been so pleased to be wrong." => Pembury said.
  attribution-change: Pembury said => Pembury confessed
  quote-altered + negation-change: never been so => been so
  cut-graf

Lindqvist, 27, led by two metres coming off the final bend but clipped the ninth hurdle and appeared to lose her rhythm.
  spelling: two metres => two meters
  number-change: two metres => four metres
  hedge-change: appeared to lose => lost
  number-style: ninth => 9th
  punctuation: Lindqvist, 27, led => Lindqvist (27) led
  rewording: final bend => last bend
  negation-change: appeared to lose => did not appear to lose
  loaded-term / rewording: clipped => smashed into
The Swede, who has lost just once in four seasons, lay on the track for some time and left without speaking to broadcasters.
  negation-change: without speaking => after speaking
  hedge-change: just once => at least once
  loaded-term: The Swede => The sulking Swede
  words-cut: Swede, who has lost just once in four seasons, lay => Swede lay
  number-style: four seasons => 4 seasons

Her federation lodged a protest at 9:52 p.m. local time, claiming that Okello-Grant's trailing foot had passed outside the seventh hurdle.
  date-style: 9:52 p.m. => 21:52
  date-change: 9:52 p.m. => 9:25 p.m.
  attribution-change: claiming that => saying that
  capitalization: federation => Federation
  date-style: 9:52 p.m. local time => 9.52pm local time
  spelling / punctuation / typography: Okello-Grant's trailing => Okello-Grants trailing
The jury of appeal rejected it an hour later.
  negation-change: rejected => upheld
  number-style / date-style: an hour later => 60 minutes later
  cut
  abbreviation / words-cut / rewording: The jury of appeal => The jury
  insertion: The Swedish team said it would consider taking the case to sport's highest court.

Okello-Grant's father, Samuel, came to England from Uganda in 1998 and works as a bus driver; her mother, Christine, is a midwife.
  date-change: 1998 => 1989
  spelling / punctuation: bus driver => bus-driver
  loaded-term / words-added: father, Samuel, came => father, Samuel, a migrant, came
  punctuation: driver; her => driver, her
  split: driver; her mother => driver. Her mother
  words-cut: driver; her mother, Christine, is a midwife. => driver.
  move: after "Selectors had been"
The family remortgaged their home for about 40,000 pounds last year so that she could train in South Africa's winter sun.
  number-style: 40,000 pounds => £40,000
  number-change: 40,000 pounds => 14,000 pounds
  hedge-change: about 40,000 => 40,000
  spelling: remortgaged => re-mortgaged
  date-style: last year => in 2031
  cut

Her coach, Moira Steadman, said the favourite's mistake had made little difference and that there was "probably another half a second" to come from her athlete.
  spelling: favourite's => favorite's
  quote-altered + hedge-change: probably another half => another half
  quote-marks: "probably another half a second" => probably another half a second
  number-style: half a second => 0.5 seconds
  name-change: Moira Steadman => Moira Stedman
  rewording ~: Her coach, Moira Steadman, => Moira Steadman, her coach,
  attribution-change: said the => insisted the
  quote-altered + number-change: half a second => full second
  rewording: made little difference => mattered little
"Hannah doesn't do nerves, and she doesn't do excuses," Steadman told BBC Radio 5 Live.
  quote-cut / quote-altered: nerves, and she doesn't do excuses," => nerves,"
  capitalization: BBC Radio 5 Live => BBC Radio 5 live
  attribution-change / words-cut: Steadman told BBC Radio 5 Live. => Steadman said.

An average of 6.3 million people watched the race in Britain despite a start time of midday on a working day, the BBC said.
  number-change: 6.3 million => 3.6 million
  abbreviation / number-style: 6.3 million => 6.3m
  date-style: midday => 12 noon
  attribution-cut: working day, the BBC said. => working day.
  hedge-change: An average of 6.3 million => More than 6.3 million
  punctuation: Britain despite => Britain, despite
  move-graf: after "Lindqvist finished"
  insertion-graf: Bookmakers made her an even-money favourite for sports personality of the year.

She returns on Friday for the heats of the 4x400 metres relay, in which Britain have not won a medal since 2024.
  date-change: Friday => Saturday
  date-style: on Friday => Friday
  negation-change: have not won => have won
  spelling: metres relay => meters relay
  abbreviation / number-style: 4x400 metres => 4x400m
  punctuation: relay, in which => relay in which
