topic: health
agency: Reuters
short: Reuters
---
headline: Single rooms may cut hospital infections by a third, study finds
  headline-change + attribution-cut: by a third, study finds => by a third
  headline-change + hedge-change: may cut => cut
  headline-change + loaded-term: * => Superbugs stalk patients on squalid shared wards, study finds
  headline-change + number-change: a third => a quarter
  headline-change: * => Private rooms linked to fewer hospital infections, researchers say
byline: By Philippa Draycott, Reuters
  byline-change / credit-change: * =>
  byline-change / credit-change: * => By Health Correspondent
  credit-change / byline-change: * => By Philippa Draycott
  capitalization: Philippa Draycott => PHILIPPA DRAYCOTT
dateline: LONDON, Sept. 9 (Reuters) —
  dateline-change / credit-change: * =>
  abbreviation / date-style: Sept. 9 => September 9
  credit-change / dateline-change: * => LONDON, Sept. 9 —
dek: Hand washing mattered less than expected in a trial of 31 hospitals
  negation-change / rewording: mattered less => mattered more
  spelling: Hand washing => Handwashing
  number-change: 31 => 13

Patients in single rooms were a third less likely to catch a serious infection in the hospital than those on shared wards, according to a study of 31 British hospitals published on Wednesday.
  number-style: a third less => one-third less
  number-change: a third less => a quarter less
  negation-change: less likely => more likely
  attribution-cut: wards, according to a study of 31 British hospitals published on Wednesday. => wards.
  date-style: on Wednesday => Wednesday
  date-change: on Wednesday => on Tuesday
  date-style: on Wednesday => on Sept. 9
  rewording: catch => contract
  words-cut / rewording: in the hospital than => in hospital than
  number-style: 31 => thirty-one
The researchers followed 48,200 patients for 18 months and recorded 1,906 infections that were picked up after admission, most of them in the blood or the lungs.
  number-style: 48,200 => 48200
  number-change: 1,906 => 1,609
  number-style: 1,906 => 1906
  number-style / date-style: 18 months => a year and a half
  number-change / date-change: 18 months => eight months

The trial is among the largest of its kind and comes as the government decides how to spend 2.6 billion pounds ($3.4 billion) set aside for rebuilding hospitals.
  hedge-change: is among the largest => is the largest
  number-style: 2.6 billion pounds => £2.6 billion
  words-cut: pounds ($3.4 billion) set => pounds set
  capitalization: government => Government
  rewording: set aside => earmarked
  words-added / loaded-term: rebuilding hospitals => rebuilding crumbling hospitals
  split: kind and comes => kind. It comes
  insertion: Waiting lists are also at a record high.

"We are not saying that walls cure people," said Professor Imogen Tarrant of the University of Northmere, who led the work.
  quote-altered + negation-change: are not saying => are saying
  abbreviation: Professor => Prof.
  abbreviation: Professor Imogen Tarrant => Professor Tarrant
"We are saying that a patient who shares a bathroom with five others has more chances to be unlucky, and that nobody should be surprised by it."
  quote-altered + number-change: five others => nine others
  number-style: five others => 5 others
  quote-cut / quote-altered: unlucky, and that nobody should be surprised by it." => unlucky."
  quote-altered + negation-change: nobody should => everybody should
  attribution-added: it." => it," she said.
  cut

The effect was strongest in patients older than 75 and could not be explained by age, staffing or cleaning schedules, the authors wrote in the Journal of Ward Medicine.
  number-style: 75 => seventy-five
  negation-change: could not be => could be
  attribution-cut: schedules, the authors wrote in the Journal of Ward Medicine. => schedules.
  attribution-change: the authors wrote => the authors boasted
  punctuation: staffing or => staffing, or
  name-change: Ward Medicine => Wound Medicine
  rewording: older than => over
Hand hygiene, which was watched by cameras in 212 wards, made a smaller difference than expected: Wards with the best scores had 9 percent fewer infections than those with the worst.
  capitalization: expected: Wards => expected: wards
  number-style / spelling: 9 percent => 9 per cent
  number-style: 9 percent => nine percent
  number-style: 9 percent => 9%
  number-change: 9 percent => 19 percent
  negation-change / rewording: a smaller => a bigger
  split: expected: Wards => expected. Wards
  words-cut: Hand hygiene, which was watched by cameras in 212 wards, made => Hand hygiene made
  cut

Dr. Rashid Kemble, a pediatric infection specialist at St. Oswin's Hospital in Leeds who was not involved in the study, called the findings persuasive but said they did not prove cause and effect.
  punctuation / abbreviation: Dr. => Dr
  abbreviation: St. Oswin's => Saint Oswin's
  spelling: pediatric => paediatric
  negation-change: did not prove => proved
  attribution-change: but said => but warned
  hedge-change: prove => necessarily prove
"Hospitals that have single rooms tend to be newer, and newer hospitals may simply have better air," Kemble said.
  quote-altered + hedge-change: tend to be => are
  attribution-cut: air," Kemble said. => air."
  rewording: Kemble said => said Kemble
  abbreviation: Kemble said => Dr. Kemble said
  cut

About 300,000 patients a year get an infection in hospital in England, by official estimates, and treating them costs the health care system more than 1 billion pounds.
  hedge-change: About 300,000 => Up to 300,000
  number-style: 300,000 => three hundred thousand
  number-style: 1 billion pounds => £1 billion
  spelling: health care => healthcare
  split: estimates, and treating => estimates. Treating
  move-graf: after "The trial is among"
The worst of the germs, Clostridioides difficile, killed an estimated 1,700 people there in 2023.
  abbreviation: Clostridioides difficile => C. diff
  hedge-change: an estimated 1,700 => 1,700
  date-change: 2023 => 2022
  loaded-term / rewording: the germs => the killer bugs
  number-style: 1,700 => 1700
  cut

The Hospital Safety Authority, which sets rules for English hospitals, said it would analyze the data and might revise its guidance by the spring.
  abbreviation: The Hospital Safety Authority => The HSA
  spelling: analyze => analyse
  hedge-change: might revise => will revise
  date-change: the spring => the summer
  loaded-term: The Hospital Safety Authority => The toothless Hospital Safety Authority
  attribution-change: said it => promised it
  name-change: Hospital Safety => Patient Safety
  move-graf: after "They also worry"
Its current advice, last updated on Jan. 14, 2019, recommends that at least half of the beds in a new hospital be in single rooms.
  date-style / abbreviation: Jan. 14 => January 14
  date-style: Jan. 14, 2019, => 14 January 2019,
  date-change: 2019 => 2009
  hedge-change: at least half => half
  number-style: half of the => 50 percent of the
  insertion: In Lagos, public wards commonly hold 20 beds or more.

"For years we have been told the answer was soap," said Marjorie Stell, whose husband, Derek, died in 2021 of an infection that he caught after a hip operation.
  quote-altered: soap => bleach
  name-change: Derek => Eric
  words-added: Derek, died => Derek, 71, died
  loaded-term / words-added: said Marjorie => said heartbroken widow Marjorie
  attribution-change: said Marjorie => fumed Marjorie
"Nobody ever asked us about the bay he was put in, and I never saw a mop."
  quote-altered + negation-change: never saw => saw
  attribution-added: mop." => mop," she said.
  punctuation: in, and => in and
  cut

Stell, 68, a retired bus driver from Wexcombe, helped to set up a nonprofit, Clean Beds, which has 2,300 members and has sued two hospital trusts.
  number-style: two hospital => 2 hospital
  words-cut: Stell, 68, a retired bus driver from Wexcombe, helped => Stell helped
  words-cut / rewording: helped to set => helped set
  name-change: Wexcombe => Wescombe
  spelling: nonprofit => non-profit
  number-style: 2,300 => 2300
  loaded-term: a retired => a plucky retired
  insertion-graf + quote-added: "I will fight these people to my last breath," she told this newspaper.

Remodeling a ward of 24 beds costs 3 million to 5 million pounds, and takes it out of use for up to nine months, hospital managers say.
  spelling: Remodeling => Remodelling
  number-style ~: 3 million to 5 million pounds => £3 million to £5 million
  attribution-cut: months, hospital managers say. => months.
  number-style: nine => 9
  number-style: 24 beds => two dozen beds
  punctuation: pounds, and => pounds and
  loaded-term: hospital managers => pen-pushers
They also worry that patients who are alone may fall more often, although the study found no increase in falls.
  negation-change: no increase => an increase
  hedge-change: may fall => fall
  attribution-cut: although the study found no increase => although there was no increase
  attribution-change / rewording: They also worry => They also claim
  merge: managers say. They also worry => managers say, and they also worry

The study was paid for by the state research council and by Brightwell, a maker of modular hospital buildings, which the authors said had no say in the analysis.
  negation-change: had no say => had a say
  abbreviation: Brightwell => Brightwell PLC
  rewording: paid for => funded
  capitalization: state research council => State Research Council
  move-graf: after "The trial is among"

A larger trial, in Denmark and the Netherlands, is scheduled to start enrolling 90,000 patients in October and to report in 2028.
  date-change: October => November
  date-style: in October => next month
  name-change: Denmark => Sweden
  number-change: 90,000 => 19,000
  number-style: 90,000 => 90000
  words-cut: in October and to report in 2028. => in October.
  cut
