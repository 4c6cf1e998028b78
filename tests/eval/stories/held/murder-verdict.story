topic: courts
agency: Press Association
short: PA
---
headline: Farmer found guilty of murdering neighbour over boundary dispute
  headline-change + loaded-term: * => Monster farmer caged for slaughter of defenceless pensioner
  headline-change + negation-change: found guilty => found not guilty
  headline-change: * => Jury convicts Killarra farmer of 2021 killing
  headline-change: over boundary dispute => after 19-hour jury deliberation
  capitalization / headline-change ~: * => Farmer Found Guilty of Murdering Neighbour Over Boundary Dispute
  spelling / headline-change: neighbour => neighbor
byline: By Orlaith Devane and Ruairi Coll, PA
  byline-change / credit-change: * =>
  credit-change / byline-change: Coll, PA => Coll
  byline-change / credit-change: * => By Court Reporter
dateline: DUBLIN (PA) —
  dateline-change / credit-change: * =>
  credit-change / dateline-change: DUBLIN (PA) — => DUBLIN —

A sheep farmer has been found guilty of murdering his 71-year-old neighbour with a fencing mallet in a row over a strip of land less than two metres wide.
  number-style / abbreviation: two metres => 2m
  spelling: metres => meters
  spelling: neighbour => neighbor
  number-change: 71-year-old => 77-year-old
  negation-change: guilty of murdering => not guilty of murdering
  hedge-change: less than two => about two
  loaded-term: A sheep farmer => A brutal sheep farmer
  words-cut: neighbour with a fencing mallet in => neighbour in
  rewording: in a row over => in a dispute over

Declan Murtagh, 54, of Ballycorrin Road, Killarra, had denied killing Bernard Quill on November 8 2021.
  punctuation / date-style: November 8 2021 => November 8, 2021
  date-style: November 8 2021 => 8 November 2021
  date-change: November 8 => November 18
  number-change: 54, of => 45, of
  name-change: Bernard Quill => Bernard Quinn
  abbreviation: Ballycorrin Road => Ballycorrin Rd
  negation-change: had denied killing => had admitted killing
  words-cut: 54, of Ballycorrin Road, Killarra, had => 54, had
The jury of seven men and five women took 19 hours and 22 minutes to reach a majority verdict of 10 to two.
  number-style: 10 to two => 10-2
  number-style / abbreviation: 19 hours and 22 minutes => 19h 22m
  number-change: 19 hours => nine hours
  words-cut: The jury of seven men and five women took => The jury took
  number-style: seven men and five women => 7 men and 5 women
  merge: November 8 2021. The jury of => November 8 2021, and the jury of a majority verdict of 10 to two. => minutes. The majority verdict was 10 to two.
  move: after "Ms Justice Fiadh"

Ms Justice Fiadh Corrigan told Murtagh she would impose the mandatory life sentence on Monday week.
  abbreviation: Ms Justice Fiadh Corrigan => Judge Corrigan
  date-style: on Monday week => a week on Monday
  date-change: on Monday week => on Tuesday week
  name-change: Corrigan => Kerrigan
  attribution-change: Corrigan told Murtagh => Corrigan warned Murtagh
  capitalization: life sentence => Life sentence
"You did not lose your temper for a moment, you lay in wait for an elderly man who trusted you," she said.
  quote-altered + negation-change: You did not lose => You lost
  abbreviation / spelling: You did not => You didn't
  punctuation: for a moment, you => for a moment; you
  quote-altered + loaded-term: an elderly man => a frail elderly man
  attribution-cut: trusted you," she said. => trusted you."

Murtagh, wearing a grey suit, showed no emotion as the foreman spoke but shook his head when led away by three prison officers.
  spelling: grey => gray
  negation-change: showed no emotion => showed emotion
  number-style: three prison => 3 prison
  loaded-term: Murtagh, wearing => The killer, wearing
  words-cut: Murtagh, wearing a grey suit, showed => Murtagh showed
  punctuation: spoke but shook => spoke, but shook
  move: after "Garda Detective"
  insertion: There were gasps from the public gallery.

Mr Quill's daughter, Sinead Quill-Hanley, said outside court that the family had "waited three years and never stopped believing".
  abbreviation: Mr Quill's => Bernard Quill's
  punctuation / abbreviation: Mr Quill's => Mr. Quill's
  quote-altered + number-change: three years => four years
  quote-altered + negation-change: never stopped => almost stopped
  quote-marks: had "waited three years and never stopped believing". => had waited three years and never stopped believing.
  punctuation / typography: believing". => believing."
  name-change: Sinead Quill-Hanley => Sinead Quill-Hanlon
  capitalization: outside court => outside Court
  attribution-change: said outside => sobbed outside
"Dad would've given him the field. It was only grass."
  quote-cut: the field. It was only grass." => the field."
  quote-altered + hedge-change: would've given => might have given
  abbreviation / spelling: would've => would have
  cut
  attribution-added: only grass." => only grass," she said.

The six-week trial heard that the two men had argued since 2016 about a hedge which Mr Quill claimed as his own.
  number-style: six-week => 6-week
  date-change: since 2016 => since 2006
  attribution-cut: The six-week trial heard that the two => The two
  rewording: had argued since => had been at odds since
  loaded-term / rewording: had argued since => had feuded bitterly since
  abbreviation: Mr Quill claimed => Quill claimed
  rewording / spelling: a hedge which => a hedge that
A surveyor's map produced in evidence put the line 1.8 metres inside Murtagh's farm.
  number-change: 1.8 metres => 8.1 metres
  number-style / abbreviation: 1.8 metres => 1.8m
  spelling: metres => meters
  spelling / punctuation / typography: surveyor's map => surveyors map
  name-change: Murtagh's farm => Quill's farm
  cut

Prosecutor Cathal Breen SC said that Murtagh had switched off his mobile phone shortly after 6pm and may have burned his clothes in a barrel.
  date-style / punctuation: 6pm => 6 p.m.
  date-change: 6pm => 8pm
  hedge-change: may have burned => had burned
  spelling: burned => burnt
  attribution-cut: Prosecutor Cathal Breen SC said that Murtagh => Murtagh
  abbreviation: Breen SC => Breen
  abbreviation / words-cut: mobile phone => mobile
  words-cut: shortly after 6pm and may have burned his clothes in a barrel. => shortly after 6pm.
  attribution-change: SC said that => SC alleged that
He was seen by a neighbour's doorbell camera at 6.47pm carrying what appeared to be the mallet.
  hedge-change: carrying what appeared to be the mallet => carrying the mallet
  date-style: 6.47pm => 6:47pm
  spelling: neighbour's => neighbor's
  spelling / punctuation: doorbell => door-bell
  loaded-term / rewording: the mallet => the murder weapon
  move-graf: after "Declan Murtagh, 54"

Pathologist Dr Eithne Marlowe told the court Mr Quill suffered at least nine blows and probably died within minutes, about 10 yards from his own gate.
  abbreviation: Dr Eithne Marlowe => Eithne Marlowe
  hedge-change: probably died => died
  number-style: nine blows => 9 blows
  attribution-cut: Pathologist Dr Eithne Marlowe told the court Mr Quill => Mr Quill
  number-style: 10 yards => ten yards
  capitalization: the court => the Court
  split: blows and probably died => blows. He probably died
His body was found the following morning by a 15-year-old schoolboy on his way to catch a bus.
  date-style: the following morning => the next morning
  number-style / rewording: 15-year-old schoolboy => schoolboy aged 15
  date-style: the following morning => on the morning of November 9
  spelling / punctuation: 15-year-old => 15 year old

Murtagh, a father of four, has 12 previous convictions for motoring and licensing offences, none of them for violence, the judge was told.
  spelling: offences => offenses
  words-added: a father of four => a married father of four
  negation-change: none of them for violence => some of them for violence
  number-style: 12 previous => a dozen previous
  attribution-cut: violence, the judge was told. => violence.
  rewording: motoring => driving

The defence argued there was no DNA linking Murtagh to the scene and that gardai had not looked properly at anyone else.
  spelling: defence => defense
  negation-change: there was no DNA => there was DNA
  capitalization: gardai => Gardai
  attribution-change / rewording: The defence argued there => The defence claimed there
  loaded-term: gardai had => blundering gardai had
  negation-change / hedge-change: there was no DNA => there was little DNA
  insertion-graf + quote-added: "My client maintains his innocence and always will," his solicitor said.

Garda Detective Superintendent Noel Fahy thanked more than 300 people who gave statements in a parish of 900.
  abbreviation: Detective Superintendent => Det Supt
  hedge-change: more than 300 => 300
  number-change: 300 people => 30 people
  number-style: 300 people => three hundred people
  words-cut: gave statements in a parish of 900. => gave statements.
He described the investigation as painstaking and said it had cost almost €1.1 million.
  number-style / abbreviation: €1.1 million => €1.1m
  number-style: €1.1 million => 1.1 million euro
  quote-marks: as painstaking and => as "painstaking" and
  hedge-change: almost €1.1 million => €1.1 million
  words-added: the investigation as => the two-year investigation as
  attribution-cut: and said it had cost => and it had cost
  cut

Mr Quill, a widower and retired postman, had delivered letters in Killarra for 38 years and was buried beside his wife, Assumpta, on the Friday before Christmas.
  words-cut: Mr Quill, a widower and retired postman, had => Mr Quill had
  number-change: 38 years => 28 years
  date-change: on the Friday before => on the Sunday before
  name-change: Assumpta => Concepta
  number-style: 38 years => thirty-eight years
  words-added: and retired postman => and popular retired postman
His dog, Biscuit, now lives with a family in the next townland, half a mile away.
  rewording: half a mile away => half a mile down the road
  punctuation: His dog, Biscuit, now => His dog Biscuit now
  insertion: More than 600 people attended the funeral.
  cut-graf
