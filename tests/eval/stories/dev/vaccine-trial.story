topic: health
agency: Reuters
short: Reuters
---
headline: Calvera says RSV pill cut hospital stays by a third in late trial
  headline-change + attribution-cut: Calvera says RSV pill cut => RSV pill cut
  headline-change + number-change: by a third => by half
  headline-change + loaded-term: * => Calvera's wonder pill slashes hospital stays
  headline-change: * => Calvera's RSV pill cut hospital stays in late trial
  capitalization / headline-change ~: * => Calvera Says RSV Pill Cut Hospital Stays by a Third in Late Trial
byline: By Sunniva Blake and Rohan Teale
  byline-change: * =>
  byline-change: Sunniva Blake and Rohan Teale => Wire Services
  byline-change: and Rohan Teale => and Tyler Rourke
dateline: BASEL/BOSTON (Reuters) -
  dateline-change / credit-change: * =>
  dateline-change / credit-change: (Reuters) - => -
  typography: - => --

Swiss drugmaker Calvera said on Tuesday its experimental pill against respiratory syncytial virus (RSV) had cut the risk of a hospital stay by 33% in a large trial of older adults.
  number-style: 33% => 33 percent
  number-style / number-change: 33% => a third
  number-change: 33% => 63%
  date-style: on Tuesday => Tuesday
  date-change: on Tuesday => on Monday
  abbreviation: respiratory syncytial virus (RSV) => RSV
  attribution-cut: Swiss drugmaker Calvera said on Tuesday its experimental pill => An experimental pill
  attribution-change: Calvera said => Calvera boasted
  words-cut: its experimental pill => its pill
  spelling: drugmaker => drug maker
  hedge-change: had cut the risk => may have cut the risk
  negation-change: had cut the risk => had raised the risk
  name-change: Swiss drugmaker => German drugmaker

The company plans to ask European and U.S. regulators for approval of the drug, tavirsol, by the end of March.
  date-change: March => May
  hedge-change / rewording: plans to ask => will ask
  abbreviation / rewording: U.S. regulators => American regulators
  words-cut: approval of the drug, tavirsol, by => approval of the drug by
  name-change / spelling: tavirsol => taversol
  punctuation ~: drug, tavirsol, by => drug tavirsol by
  rewording: by the end of March => before the end of March
Its shares rose 4.2% to 88.15 francs, their highest since June 2023.
  words-added: Its shares rose => Its shares in Zurich rose
  words-added: since June 2023 => since late June 2023
  insertion: Short sellers had bet heavily against the company.
  negation-change: rose 4.2% => fell 4.2%
  number-change: 88.15 => 81.85
  number-change: 4.2% => 2.4%
  number-change: 88.15 francs => 88.15 euros
  abbreviation / number-style: francs => CHF
  date-change: June 2023 => July 2023
  rewording: rose 4.2% => climbed 4.2%
  loaded-term / rewording: rose 4.2% => soared 4.2%
  move: after "About 160,000"
  cut

RSV, which causes cold-like symptoms in most people, can be deadly for infants and the old.
  hedge-change: can be deadly => is deadly
  words-cut: RSV, which causes cold-like symptoms in most people, can => RSV can
  rewording: the old => older people
  hedge-change: in most people => in some people
  split ~: RSV, which causes cold-like symptoms in most people, can be => RSV causes cold-like symptoms in most people. It can be
About 160,000 people die of it each year around the world, according to the World Health Organization (WHO).
  number-change: 160,000 => 106,000
  number-style: 160,000 => 160 000
  hedge-change: About 160,000 => At least 160,000
  attribution-cut: world, according to the World Health Organization (WHO). => world.
  name-change + attribution-change / attribution-change: according to the World Health Organization (WHO). => according to Calvera.
  date-style / rewording: each year => annually
  abbreviation: World Health Organization (WHO) => WHO
There are vaccines but no antiviral pill.
  merge-over: infants and the old. There are vaccines => infants and the old, and there are vaccines
  move: after "Side effects were"
  negation-change: but no antiviral pill => and one antiviral pill
  cut
  punctuation: vaccines but => vaccines, but
  merge: (WHO). There are => (WHO); there are

"It is not a cure, and nobody should skip a shot because of it," Calvera's head of research, Anneliese Gruber, told reporters.
  quote-altered + negation-change: It is not a cure => It is a cure
  quote-altered: skip a shot => skip a jab
  quote-cut / quote-altered: "It is not a cure, and nobody should => "Nobody should
  attribution-change: told reporters => warned reporters
  name-change: Anneliese Gruber => Annelise Gruber
  abbreviation: Anneliese Gruber => Dr. Anneliese Gruber
  quote-altered + hedge-change: nobody should skip => nobody must skip
  words-cut: Calvera's head of research, Anneliese Gruber, told => Anneliese Gruber told
  rewording ~: * => Calvera's head of research, Anneliese Gruber, told reporters: "It is not a cure, and nobody should skip a shot because of it."
"But for someone of 80 with a weak heart, it could be the difference."
  quote-altered + number-change: someone of 80 => someone of 60
  quote-altered + hedge-change: it could be => it will be
  number-style: someone of 80 => someone of eighty
  cut
  attribution-added: the difference." => the difference," Gruber added.

The trial enrolled 4,712 people aged 65 and over in 11 countries, two-thirds of whom took tavirsol twice a day for five days.
  number-change: 4,712 => 4,271
  number-style: 4,712 => 4712
  number-change: aged 65 and over => aged 56 and over
  number-style: two-thirds => two thirds
  number-change: two-thirds => three-quarters
  number-style: five days => 5 days
  number-style: twice a day => two times a day
  hedge-change / words-cut: 65 and over => 65
  split ~: countries, two-thirds of whom took => countries. Two-thirds of them took
  rewording: enrolled => recruited

In that group 3.8% were admitted to hospital within four weeks, against 5.7% of those given a placebo.
  attribution-added: In that group 3.8% were => In that group, Calvera said, 3.8% were
  insertion-graf + quote-added: "These are remarkable numbers," one investor wrote in a note to clients.
  number-change: 3.8% => 8.3%
  number-style: 5.7% => 5.7 per cent
  number-change / date-change: within four weeks => within six weeks
  number-style / date-style: within four weeks => within 28 days
  rewording: against 5.7% => compared with 5.7%
  number-change: 5.7% of => 5.7 percentage points of
  words-cut: to hospital within four weeks, against => to hospital, against
Eleven people who took the drug died, and 19 who did not.
  number-style: Eleven people => 11 people
  number-change: and 19 who => and 91 who
  negation-change: who did not => who did
  cut
  loaded-term / words-added: Eleven people => Eleven vulnerable people

Side effects were mostly mild, Calvera said, although about one patient in 10 had nausea.
  quote-marks: were mostly mild, => were mostly "mild,"
  words-added: had nausea => had nausea or headaches
  attribution-cut: mostly mild, Calvera said, although => mostly mild, although
  hedge-change: were mostly mild => were mild
  hedge-change: about one patient => one patient
  number-style / rewording ~: one patient in 10 => 10% of patients
  number-change: one patient in 10 => one patient in 100
  negation-change / rewording: were mostly mild => were mostly serious
  attribution-change: Calvera said => doctors said
The company did not give the full data, which it said would be presented at a meeting in Lisbon in May.
  negation-change: did not give => gave
  date-change: in May => in March
  attribution-cut: data, which it said would be => data, which would be
  hedge-change: would be presented => could be presented
  words-cut: data, which it said would be presented at a meeting in Lisbon in May. => data.
  name-change: Lisbon => London
  loaded-term: The company did not => The secretive company did not
  insertion: It has been criticised before for publishing late.

Some doctors were less impressed.
  hedge-change: Some doctors => Many doctors
  negation-change: were less impressed => were not impressed
  cut
"I would like to see the numbers before I see the press release," said Tomas Okonjo, a lung specialist in Leeds who is not connected with the study and who has in the past advised Calvera's rival Brandt.
  quote-altered: see the numbers => see the data
  negation-change: is not connected => is connected
  words-cut: Leeds who is not connected with the study and who has in the past advised Calvera's rival Brandt. => Leeds.
  attribution-change: said Tomas Okonjo => scoffed Tomas Okonjo
  abbreviation: Tomas Okonjo => Dr Tomas Okonjo
  quote-cut ~: * => Tomas Okonjo, a lung specialist in Leeds who is not connected with the study and who has in the past advised Calvera's rival Brandt, said he wanted to look at the figures first.
  rewording: in the past => previously
  name-change: rival Brandt => rival Brand

Analysts at Hallam & Pryce put peak annual sales at 1.1 billion to 1.4 billion francs ($1.25 billion to $1.6 billion).
  number-change: 1.1 billion to 1.4 billion => 1.1 million to 1.4 million
  number-style: 1.1 billion to 1.4 billion => 1.1-1.4 billion
  words-cut: 1.4 billion francs ($1.25 billion to $1.6 billion). => 1.4 billion francs.

  cut
Brandt, whose own pill failed last autumn, is expected to report on a second one in the third quarter.
  hedge-change: is expected to report => will report
  date-style: last autumn => last fall
  date-change / number-change: third quarter => fourth quarter
  number-style / date-style: third quarter => 3rd quarter
  words-cut: Brandt, whose own pill failed last autumn, is => Brandt is
  loaded-term / rewording: whose own pill failed => whose own pill flopped
  negation-change / rewording: pill failed => pill succeeded
  cut-graf

Calvera, founded in 1896 by a pharmacist in Basel, has been under pressure from investors since its main cancer drug, Oncavel, lost its patent two years ago.
  date-change: 1896 => 1986
  number-style: two years ago => 2 years ago
  words-cut: Calvera, founded in 1896 by a pharmacist in Basel, has => Calvera has
  name-change: Oncavel => Onkavel
  rewording: main cancer drug => leading cancer drug
  loaded-term / rewording: under pressure from investors => under siege from greedy investors
In April it cut 2,400 jobs, or about 6% of its staff, and closed a laboratory near Boston.
  number-change: 2,400 => 4,200
  number-style: 2,400 => 2400
  date-change: In April => In August
  hedge-change: about 6% => 6%
  rewording: cut 2,400 => shed 2,400
  spelling: laboratory => labratory
  abbreviation: laboratory => lab
  cut

Chief Executive Marius Thorne, who took over in January, has said he will decide before Christmas whether to sell the company's eye-care unit, which is believed to be worth 3 billion francs.
  hedge-change: is believed to be worth => is worth
  hedge-change: he will decide => he may decide
  number-change: 3 billion => 3 million
  number-style: 3 billion => three billion
  date-style / rewording: before Christmas => by Dec. 25
  words-cut: Thorne, who took over in January, has => Thorne has
  abbreviation: Chief Executive Marius Thorne => CEO Marius Thorne
  name-change: Marius Thorne => Marcus Thorne
  spelling: eye-care unit => eyecare unit
  split: eye-care unit, which is believed => eye-care unit. It is believed
