topic: industry and courts
agency: Press Association
short: PA
---
headline: Chemical firm fined £2.4m over acid leak that injured 14 workers
  headline-change + loaded-term: * => Slap on the wrist for toxic polluter that poisoned 14 workers
  headline-change: * => Skelby acid leak: Company had been warned five times
  headline-change + number-change: £2.4m => £4.2m
  headline-change: * => 'Pocket money': Union anger at fine over Skelby acid leak
  headline-change: over acid leak that injured 14 workers => over acid leak
  number-style / headline-change: £2.4m over => £2.4 million over
byline: By Imogen Farrant, PA
  byline-change / credit-change: * =>
  byline-change / credit-change: * => By Local Democracy Reporter
  credit-change / byline-change: Imogen Farrant, PA => Imogen Farrant
  abbreviation / credit-change: Farrant, PA => Farrant, Press Association
dateline: SKELBY, England (PA) —
  dateline-change / credit-change: * =>
  credit-change / dateline-change: * => SKELBY, England —
dek: Regulator says Tarnwick ignored repeated warnings about corroded tank
  attribution-change: Regulator says => Regulator claims
  words-cut: ignored repeated warnings => ignored warnings
  rewording: corroded tank => rusting tank

A chemical company has been fined £2.4 million after a corroded tank leaked nearly 9,000 litres of hydrochloric acid at its plant in North Yorkshire, injuring 14 workers and forcing hundreds of people from their homes.
  number-style: £2.4 million => £2.4m
  number-change: £2.4 million => £4.2 million
  spelling: litres => liters
  hedge-change: nearly 9,000 => up to 9,000
  number-style: 9,000 litres => 9000 litres
  loaded-term: A chemical company => A rogue chemical company
  punctuation: injuring 14 workers and => injuring 14 workers, and
The Industrial Safety Authority (ISA) said on Wednesday that Tarnwick Chemicals had ignored at least five warnings about the tank in the two years before the leak on March 14, 2023.
  abbreviation: The Industrial Safety Authority (ISA) said => The ISA said
  date-style: on Wednesday that => Wednesday that
  date-change: on Wednesday that => on Tuesday that
  date-style: March 14, 2023 => 14 March 2023
  date-change: March 14, 2023 => March 14, 2022
  name-change: Tarnwick Chemicals had => Tarnwich Chemicals had
  number-style: five warnings => 5 warnings
Tarnwick pleaded guilty at Leeds Crown Court to two breaches of safety law and was also ordered to pay costs of £186,000.
  negation-change: pleaded guilty => pleaded not guilty
  capitalization: Leeds Crown Court => Leeds crown court
  number-style / abbreviation: £186,000 => £186K
  words-cut: was also ordered => was ordered
  split: law and was also => law. It was also

"This was not an accident waiting to happen, it was an accident that had been announced," the authority's head of enforcement, Judith Pargeter, told reporters outside the court.
  quote-altered + negation-change: This was not an accident => This was an accident
  attribution-change: told reporters outside => thundered to reporters outside
  punctuation: to happen, it => to happen; it
  abbreviation: Judith Pargeter => Judy Pargeter
  capitalization: head of enforcement => Head of Enforcement
  quote-cut: happen, it was an accident that had been announced," the => happen," the
  rewording ~: * => The authority's head of enforcement, Judith Pargeter, told reporters outside the court: "This was not an accident waiting to happen, it was an accident that had been announced."
"The company knew, and it did nothing."
  quote-altered + hedge-change: The company knew => The company must have known
  attribution-added: nothing." => nothing," she said.

The leak began at about 6.40am, when a weld at the base of the 22-year-old tank gave way, sending a white cloud over the Marsh Lane estate.
  number-change: 22-year-old => 32-year-old
  date-style: 6.40am => 6:40 a.m.
  date-change: 6.40am => 8.40am
  hedge-change: at about 6.40am => at 6.40am
  loaded-term / rewording: a white cloud => a killer cloud
  words-cut / abbreviation: the Marsh Lane estate => Marsh Lane
  spelling / punctuation: 22-year-old => 22-year old
  insertion: Children at a primary school close by were kept indoors until noon.
Fourteen workers were taken to hospital, two of whom suffered burns to the lungs and have not been able to return to work.
  number-style: two of whom => 2 of whom
  words-added: were taken to hospital => were taken to hospital by ambulance
  move: after "Internal emails"
Some 640 residents were told to leave and were not allowed back for three days.
  number-style / date-style: three days => 72 hours
  negation-change: were not allowed back => were allowed back
  merge: work. Some 640 => work, and some 640
  cut

Inspectors found that an alarm which should have warned of a drop in pressure had been switched off, possibly for as long as seven weeks.
  hedge-change: possibly for as => for as
  attribution-cut: Inspectors found that an alarm => An alarm
  rewording: alarm which should => alarm that should
  number-style: seven weeks => 7 weeks
Internal emails seen by the court showed that a supervisor asked in November 2022 for the tank to be taken out of service but was told that a replacement was "not a priority this year".
  spelling: emails => e-mails
  punctuation / typography: this year". => this year."
  quote-marks: "not a priority this year". => not a priority this year.
  quote-altered + negation-change: not a priority => a priority
  date-style / abbreviation: November 2022 => Nov. 2022
  cut

Sentencing, Judge Adrian Colclough said the failings were serious and prolonged but accepted that the company had since spent more than £5 million on improvements.
  name-change: Adrian Colclough => Adrian Colcough
  number-style: £5 million => £5m
  attribution-change: but accepted that => but stressed that
  words-cut: were serious and prolonged but => were serious but
  loaded-term: Judge Adrian => Soft-touch Judge Adrian
  capitalization: Judge Adrian => judge Adrian
He said he had reduced the fine by a third because of the guilty plea.
  number-style: by a third => by one third
  number-change: by a third => by half
  insertion: There is no right of appeal against the size of the reduction.

Tarnwick, which employs 310 people at the site and is owned by the Dutch group Verhage, apologised to its staff and neighbours.
  spelling: apologised => apologized
  spelling: neighbours => neighbors
  abbreviation: Tarnwick, which => Tarnwick Chemicals, which
  number-change: 310 people => 130 people
  negation-change: apologised to its => did not apologise to its
  words-cut: Tarnwick, which employs 310 people at the site and is owned by the Dutch group Verhage, apologised => Tarnwick apologised
  loaded-term: the Dutch group => the faceless Dutch group
"We fell well short of the standards that people are entitled to expect, and we are deeply sorry," chief executive Ruth Ballantyne said in a statement.
  name-change: Ruth Ballantyne => Ruth Ballantine
  quote-altered: are deeply sorry => are truly sorry
  abbreviation: chief executive Ruth => CEO Ruth
  capitalization: chief executive Ruth => Chief Executive Ruth
  attribution-change: said in a => insisted in a
"The plant today is not the plant of two years ago."
  quote-altered + negation-change: is not the plant => is still the plant
  quote-altered: The plant today => This plant today
  cut

But residents and union leaders said that the penalty was unlikely to worry a group that made a profit of £74 million last year.
  number-change: £74 million => £47 million
  hedge-change: was unlikely => was very unlikely
  number-style: £74 million => £74m
  loaded-term: union leaders => union barons
  date-style: last year => in 2024
  attribution-cut: But residents and union leaders said that the penalty => But the penalty
  rewording: penalty => fine
  move-graf: after "The company knew"
"It is pocket money to them," said Derek Oldroyd, regional officer of the Allied Process Workers union, who described the fine as an insult.
  capitalization: Process Workers union => Process Workers Union
  attribution-change: said Derek => raged Derek
  abbreviation: the Allied Process Workers union => the APW union
  quote-altered: pocket money => small change
  words-cut: union, who described the fine as an insult. => union.
  quote-marks: as an insult. => as "an insult".
"My members cannot breathe properly, and nobody has lost their job over it."
  quote-altered + negation-change: cannot breathe => can breathe
  quote-altered + negation-change: nobody has lost => somebody has lost
  punctuation: properly, and => properly and
  attribution-added: over it." => over it," Oldroyd added.

Kelly Mistry, 44, who lives 200 metres from the gates, said she had never received an explanation of what was in the cloud.
  name-change: Kelly Mistry => Kelly Mistri
  spelling: metres => meters
  abbreviation / number-style: 200 metres => 200m
  number-style: Kelly Mistry, 44, who => Kelly Mistry, who is 44 and
  negation-change: had never received => had received
  attribution-change: Mistry, 44, who lives 200 metres from the gates, said => Mistry, 44, who lives 200 metres from the gates, fumed
"We were told to shut the windows, and then we were told to run," the mother of three said.
  number-style: mother of three => mother of 3
  spelling: mother of three => mother-of-three
  quote-altered: told to run => told to get out

The fine is believed to be the largest ever imposed on a chemical company in the region, although it falls far short of the £20 million that the authority can seek for the gravest offences.
  hedge-change: is believed to be => is
  spelling: offences => offenses
  number-style: £20 million => £20m
  words-cut: region, although it falls far short of the £20 million that the authority can seek for the gravest offences. => region.
  punctuation: in the region, although => in the region although
In 2016, a fertiliser maker in Garside, East Yorkshire, was fined £1.1 million after an explosion that killed one man.
  spelling: fertiliser => fertilizer
  date-change: In 2016 => In 2006
  name-change: Garside => Garsdale
  punctuation: In 2016, a => In 2016 a
  abbreviation: Garside, East Yorkshire, was => Garside, E. Yorks, was
  cut

The Skelby plant, which opened in 1971, makes ingredients for water treatment and paint.
  move-graf: after "Some 640"
  date-change: in 1971 => in 1977
  rewording: ingredients => chemicals
It has been inspected 12 times since the leak, and no further breaches were found, the ISA said.
  attribution-cut: found, the ISA said. => found.
  number-style: 12 times => a dozen times
  negation-change: no further breaches => further breaches
  abbreviation: the ISA said => the Industrial Safety Authority said

Local MP Fiona Stannard called for unannounced inspections of all high-risk sites and said she would raise the matter with ministers next week.
  words-added: with ministers => with government ministers
  abbreviation: Local MP Fiona => Local Member of Parliament Fiona
  spelling: high-risk => high risk
  hedge-change: she would raise => she might raise
  date-change: next week => next month
  loaded-term / rewording: called for => shrieked for
  insertion: Stannard's party voted last year to cut the authority's budget.
A government spokesman said that safety rules were under review and that any changes would be set out in the autumn.
  date-style: in the autumn => in the fall
  rewording: spokesman => spokesperson
  attribution-cut: A government spokesman said that safety => Safety
  capitalization: government => Government

A civil claim brought by 96 residents is due to be heard in January.
  number-style: 96 residents => ninety-six residents
  date-style: in January => early next year
  hedge-change: is due to be => will be
Tarnwick denies liability.
  negation-change: denies liability => admits liability
  cut
