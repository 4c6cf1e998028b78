topic: health
agency: PA Media
short: PA
---
headline: Second child dies as measles outbreak in north-west passes 200 cases
  headline-change + loaded-term: * => Fury as anti-vaxxer outbreak claims second tot
  headline-change + number-change: passes 200 cases => passes 300 cases
  headline-change: * => Walk-in vaccine clinics to open after girl, 4, dies of measles
  headline-change: Second child dies => Two children dead
  spelling / headline-change: north-west => northwest
byline: By Aoife Brannigan, PA
  byline-change / credit-change: * =>
  credit-change / byline-change: By Aoife Brannigan, PA => By Aoife Brannigan
  byline-change / credit-change: * => Staff Reporter
dateline: DERRYMOYLE (PA) —
  dateline-change / credit-change: * =>
  credit-change / dateline-change: * => DERRYMOYLE —
  capitalization: DERRYMOYLE (PA) => Derrymoyle (PA)
dek: Most of those infected had not received a single dose, officials say
  attribution-cut: dose, officials say => dose
  negation-change: had not received => had received

A second child has died of measles in the north-west, health officials said on Friday, as the number of confirmed cases in the region's largest outbreak for 25 years rose to 214.
  number-change: 214 => 241
  date-style: on Friday => yesterday
  rewording: died of measles => died from measles
  words-cut: confirmed cases in the region's largest outbreak for 25 years rose => confirmed cases rose
  spelling: north-west => northwest

The girl, who was four, died at St Brendan's Hospital in Derrymoyle on Thursday night.
  number-style: who was four => who was 4
  punctuation / abbreviation: St Brendan's => St. Brendan's
  name-change: St Brendan's => St Brigid's
  date-style: on Thursday night => Thursday night
  date-change: Thursday night => Tuesday night
She was not vaccinated and had no underlying conditions, the Health Service Agency (HSA) said.
  negation-change: was not vaccinated => was vaccinated
  negation-change: had no underlying => had underlying
  abbreviation: the Health Service Agency (HSA) said => the HSA said
  rewording / negation-change: not vaccinated => unvaccinated
  words-cut: vaccinated and had no underlying conditions, the => vaccinated, the
  merge: night. She was => night; she was

"This is a death that need never have happened," said Dr Colm Tierney, the regional director of public health.
  punctuation / abbreviation: Dr Colm => Dr. Colm
  abbreviation: Dr Colm Tierney => Colm Tierney
  quote-altered: need never => should never
  words-cut: Colm Tierney, the regional director of public health. => Colm Tierney.
  capitalization: director of public health => Director of Public Health
  name-change: Tierney => Tiernan
"Two doses of a safe vaccine would almost certainly have saved this child, and I would ask every parent to check the records tonight."
  quote-altered + hedge-change: would almost certainly have saved => would have saved
  quote-cut / quote-altered: saved this child, and I would ask every parent to check the records tonight." => saved this child."
  number-style: Two doses => 2 doses
  quote-altered + number-change: Two doses => One dose
  cut

More than three quarters of those infected are under 12, and 29 people have been admitted to hospital since the outbreak began in mid-January.
  number-style: three quarters => 75 per cent
  spelling / punctuation: three quarters => three-quarters
  rewording: admitted to hospital => hospitalised
  number-change: 29 people => 92 people
  date-change: mid-January => mid-February
  date-style: in mid-January => in the middle of January
  punctuation: under 12, and => under 12 and
  number-style: under 12 => under twelve
Six are in intensive care.
  abbreviation: intensive care => ICU
  number-change: Six => Nine
  cut

The agency believes the virus was probably brought in by a traveller who returned from mainland Europe before Christmas.
  hedge-change: was probably brought => was brought
  spelling: traveller => traveler
  loaded-term: a traveller who returned => an illegal migrant who came
  abbreviation: The agency => The HSA
  capitalization: The agency => The Agency
It spread through two primary schools in Kilvarna, where only 71 per cent of pupils have had both doses of the MMR jab, well short of the 95 per cent that the World Health Organisation recommends.
  spelling / name-change: Organisation => Organization
  number-style / spelling: 71 per cent => 71%
  abbreviation: the World Health Organisation => the WHO
  number-change: 71 per cent => 17 per cent
  words-cut: jab, well short of the 95 per cent that the World Health Organisation recommends. => jab.
  abbreviation: the MMR jab => the measles, mumps and rubella jab

Health workers will open four walk-in clinics on Monday, and parents will not need an appointment.
  negation-change: will not need => will need
  rewording: and parents will not need an appointment => with no appointment needed
  number-style: four walk-in => 4 walk-in
  date-style: on Monday => on Monday, February 24
  split: Monday, and parents => Monday. Parents
  loaded-term: Health workers => Jab-pushing health workers
  words-added: an appointment. => an appointment or a referral.
Pupils who have not been vaccinated and have been in contact with a case have been told to stay at home for 21 days, according to a letter sent to schools.
  number-style / date-style: 21 days => three weeks
  attribution-cut: 21 days, according to a letter sent to schools. => 21 days.
  loaded-term / rewording: told to stay at home => placed under house arrest
  cut-graf

Some parents complained that the advice had come too late.
  attribution-change: complained that => said
  hedge-change: Some parents => Most parents
"We heard nothing from anybody for three weeks," said Grainne Moffat, whose seven-year-old son spent five nights in hospital.
  quote-altered + number-change: three weeks => five weeks
  spelling / name-change: Grainne => Gráinne
  name-change: Moffat => Moffett
  number-style: seven-year-old => 7-year-old
  number-style: three weeks => 3 weeks
  words-cut: Moffat, whose seven-year-old son spent five nights in hospital. => Moffat.
  quote-altered + negation-change: nothing from anybody => little from anybody
"I am angry, and I'm not the only one."
  punctuation: angry, and => angry and
  quote-altered + negation-change: I'm not the only one => I'm the only one
  spelling / quote-altered: I am angry => I'm angry
  cut

Others were opposed to any pressure.
  loaded-term: Others => Conspiracy theorists
  cut
  insertion: Anti-vaccine posts have been shared thousands of times on local Facebook pages.
Declan Roache, the organiser of a group called Parents Decide, said families had "a right to say no" and that the agency was stoking fear.
  spelling: organiser => organizer
  quote-marks: "a right to say no" => a right to say no
  name-change: Declan Roache => Declan Roach
  loaded-term: a group called Parents Decide => an anti-vax group called Parents Decide
  attribution-change: said families => ranted that families
  quote-cut / words-cut: families had "a right to say no" and that the => the
  merge: pressure. Declan => pressure: Declan
About 40 members protested outside the town hall on Wednesday with placards, but there was no trouble.
  number-style: 40 members => forty members
  hedge-change: About 40 => As many as 40
  capitalization: town hall => Town Hall

Dr Tierney rejected the criticism.
  abbreviation: Dr Tierney => Tierney
  abbreviation: Dr Tierney => Doctor Tierney
  insertion: His office has 11 staff and has been short of a deputy since the summer.
He said that suspected cases had been reported to family doctors within two days, and that he could not discuss individual patients.
  rewording / abbreviation: family doctors => GPs
  negation-change: could not discuss => could discuss
  number-style / date-style: two days => 48 hours
  words-cut / rewording: said that suspected => said suspected

Vaccination rates fell during the Covid-19 pandemic and have not recovered, especially in rural counties.
  capitalization: Covid-19 => COVID-19
  abbreviation: Covid-19 => Covid
A study published by Northmoor University in 2022 suggested that one in nine parents in the region had doubts about the vaccine, compared with one in 20 in the capital.
  attribution-change / hedge-change: suggested that => found that
  number-change: one in nine => one in five
  date-change: 2022 => 2012
  name-change: Northmoor University => Southmoor University
  number-style: one in 20 => 5 per cent
  attribution-cut: A study published by Northmoor University in 2022 suggested that one => One
  cut

Measles is among the most contagious diseases known, and it kills between one and three of every 1,000 children who catch it.
  hedge-change / rewording: among the most contagious diseases => the most contagious disease
  words-added: every 1,000 children => every 1,000 unvaccinated children
  move-graf: after "Six are in"
There is no specific treatment.
  negation-change: is no specific => is a specific
  cut-graf

Health minister Orla Devane is expected to visit Derrymoyle on Tuesday.
  capitalization: Health minister => Health Minister
  insertion: She was in Brussels on Friday for talks on hospital funding.
  hedge-change: is expected to visit => will visit
  abbreviation: Health minister Orla Devane => Ms Devane
  date-change: on Tuesday => on Wednesday
A spokesman for her department said she had been briefed by the chief medical officer and would consider making €3.5m available for extra nurses.
  number-style / abbreviation: €3.5m => €3.5 million
  abbreviation: chief medical officer => CMO
  hedge-change: would consider making => would make
  capitalization: chief medical officer => Chief Medical Officer
  words-cut: said she had been briefed by the chief medical officer and would consider => said she would consider
"She doesn't want to see a third family go through this," he added.
  attribution-cut: this," he added. => this."
  quote-altered: a third family => another family
  spelling / quote-altered: doesn't => does not

The opposition accused the Government of having cut the school vaccination programme in 2019.
  capitalization: the Government => the government
Its health spokeswoman, Ruth Hanlon, said parliament should be recalled.
  move-graf: after "A study published"
  attribution-change: said parliament => demanded that parliament
  cut

Officials expect more cases, and they do not expect the outbreak to peak before the end of March.
  date-style: the end of March => April
  punctuation: cases, and => cases and
  attribution-cut / rewording ~: * => More cases are expected, and the outbreak is not expected to peak before the end of March.
  date-change: March => May
  move-graf: after "She was not"
