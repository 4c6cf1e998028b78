topic: immigration
agency: Associated Press
short: AP
---
headline: Sheriff in North Carolina to stop holding inmates for immigration agents
  headline-change + loaded-term: * => Soft-on-Crime Sheriff Defies Feds, Will Set Illegal Aliens Free
  headline-change: * => Tallis County jail ends holds for ICE
  headline-change + negation-change: to stop holding => won't stop holding
  abbreviation / headline-change: North Carolina => N.C.
  capitalization / headline-change ~: * => Sheriff in North Carolina to Stop Holding Inmates for Immigration Agents
byline: By CORA HALVERSEN and LUIS PRADA, Associated Press
  byline-change / credit-change: * =>
  byline-change / credit-change: * => By the Patriot Drive News Team
  byline-change: CORA HALVERSEN and LUIS PRADA => CORA HALVERSEN
  capitalization ~: CORA HALVERSEN and LUIS PRADA => Cora Halversen and Luis Prada
  credit-change / byline-change: PRADA, Associated Press => PRADA
dateline: TALLIS, N.C. (AP) —
  dateline-change / credit-change: * =>
  credit-change / dateline-change: N.C. (AP) — => N.C. —
  abbreviation / dateline-change: N.C. (AP) => North Carolina (AP)
dek: Tallis County will keep nobody past a release date without a judge's warrant
  hedge-change: will keep => may keep
  rewording: nobody => no one
  negation-change: without => with

A sheriff in central North Carolina said Wednesday that his jail will no longer hold people past their release dates at the request of federal immigration agents unless a judge has signed a warrant, ending a program that had been in place for 17 years.
  date-change: Wednesday => Tuesday
  date-style: Wednesday => on Wednesday
  number-style / date-style: 17 years => seventeen years
  hedge-change: will no longer => might no longer
  loaded-term: hold people past => hold illegal aliens past
  rewording: a program => an arrangement
  spelling: program => programme
  punctuation: warrant, ending => warrant — ending
  words-cut: a warrant, ending a program that had been in place for 17 years. => a warrant.
  split: warrant, ending a => warrant. That ends a

Sheriff Dwayne Corrigan, a Democrat who was elected in 2022, said his deputies had detained at least 214 people for U.S. Immigration and Customs Enforcement last year, including three citizens who were jailed by mistake.
  abbreviation: U.S. Immigration and Customs Enforcement => ICE
  abbreviation: Sheriff Dwayne Corrigan => Dwayne Corrigan
  date-change: 2022 => 2018
  date-style: last year => in 2024
  hedge-change: at least 214 => 214
  number-change: 214 => 241
  number-style: three citizens => 3 citizens
  loaded-term: a Democrat who => a far-left Democrat who
  words-cut: Corrigan, a Democrat who was elected in 2022, said => Corrigan said
  attribution-change: said his deputies => acknowledged his deputies
  spelling: jailed => gaoled
  punctuation: last year, including => last year — including
  words-cut: last year, including three citizens who were jailed by mistake. => last year.

"We are not immigration officers, and we were never trained to be," Corrigan told reporters outside the jail.
  quote-altered + negation-change: are not immigration => are immigration
  quote-altered: trained to be => asked to be
  name-change: Corrigan told => Carrigan told
  attribution-change: told reporters => lectured reporters
  punctuation: officers, and we => officers and we
"If a judge tells me to hold somebody, I will hold him for as long as the paper says."
  quote-altered + negation-change: will hold => won't hold
  cut
  attribution-added: says." => says," the sheriff said.

The order, which takes effect March 3, drew immediate criticism from Republican lawmakers in Raleigh, where a bill that would require all 100 sheriffs to honor such requests is expected to reach the Senate floor within two weeks.
  date-change: March 3 => March 13
  date-style: March 3 => 3 March
  number-style / date-style: two weeks => 14 days
  spelling: honor => honour
  date-style / abbreviation: March 3 => Mar. 3
  hedge-change: is expected to reach => will reach
  capitalization: Senate floor => senate floor
  loaded-term / rewording: criticism => fury
  words-added: from Republican lawmakers => from senior Republican lawmakers
  name-change: Raleigh => Greensboro
  rewording: such requests => detainers

State Rep. Hollis Trane accused the sheriff of "rolling out a welcome mat for criminals" and said he would ask the attorney general to investigate.
  abbreviation: State Rep. => State Representative
  quote-marks: "rolling out a welcome mat for criminals" => rolling out a welcome mat for criminals
  attribution-change / rewording / loaded-term: accused the sheriff of => blasted the sheriff for
  name-change: Hollis Trane => Hollis Crane
  hedge-change: would ask => may ask
  capitalization: attorney general => Attorney General
  quote-altered + loaded-term: for criminals" => for criminal aliens"
  words-added: Hollis Trane accused => Hollis Trane, a Republican, accused

Trane pointed to the case of Joel Emeric Vasco, 29, a Honduran roofer who was released from the jail in November despite a federal request and has since been charged with robbery in a neighboring county.
  number-change: Vasco, 29, a => Vasco, 39, a
  name-change: Vasco => Vasquez
  date-change: in November => in October
  date-style / abbreviation: in November => in Nov.
  loaded-term: a Honduran => an illegal Honduran
  spelling: neighboring => neighbouring
  rewording / attribution-change: pointed to => cited
  negation-change: has since been => has not since been
  abbreviation: Trane pointed => Rep. Trane pointed
His lawyer, Annette Dorr, said Vasco has pleaded not guilty and "was nowhere near that store."
  negation-change: pleaded not guilty => pleaded guilty
  spelling / rewording: pleaded => pled
  attribution-cut: His lawyer, Annette Dorr, said Vasco has => Vasco has
  rewording: lawyer => attorney
  quote-cut: guilty and "was nowhere near that store." => guilty.
  cut

Detainers ask a jail to keep a person for up to 48 hours beyond the time when he or she would otherwise be freed.
  number-style / date-style: 48 hours => two days
  number-change / date-change: 48 hours => 72 hours
  hedge-change: for up to 48 => for 48
  attribution-added: freed. => freed, according to the agency.
  insertion: Places that ignore them are often called sanctuary jurisdictions.
They are requests, not orders, and a federal appeals court ruled in 2019 that holding someone on a detainer alone may violate the Fourth Amendment.
  hedge-change: may violate => violates
  negation-change: may violate => may not violate
  number-style: Fourth Amendment => 4th Amendment
  date-change: 2019 => 2021
  split: orders, and a federal => orders. A federal
  punctuation: orders, and => orders; and
  merge: freed. They are => freed; they are

ICE said in a statement Thursday that the policy "puts officers, deputies and the public in danger" because agents will have to make arrests in homes and on streets.
  date-style: Thursday => the following day
  abbreviation: ICE => Immigration and Customs Enforcement
  punctuation: officers, deputies and => officers, deputies, and
  attribution-change: said in a statement => warned in a statement
  quote-cut / quote-altered: "puts officers, deputies and the public => "puts ... the public

The agency did not say how many people it had arrested in Tallis County, and it canceled an interview that had been scheduled for Friday.
  negation-change: did not say => said
  cut-graf
  punctuation: County, and it => County and it
  spelling: canceled => cancelled
  rewording: canceled => called off
  abbreviation: Tallis County => Tallis Co.

Immigrant groups, which had sued the county in 2023, welcomed the decision.
  date-style: in 2023 => two years ago
  loaded-term: Immigrant groups => Open-borders groups
  words-cut: groups, which had sued the county in 2023, welcomed => groups welcomed
  move-graf: after "State Rep. Hollis"
"People were afraid to report a break-in or to drive a child to the clinic," said Marisol Quade, director of the Piedmont Neighbors Center.
  spelling / name-change: Neighbors Center => Neighbours Centre
  quote-altered: were afraid => were terrified
  loaded-term / words-added: said Marisol Quade => said activist Marisol Quade
  words-cut: Quade, director of the Piedmont Neighbors Center. => Quade.
"They can breathe again."
  cut
  quote-altered + hedge-change: They can => They may
  attribution-added: again." => again," she added.

Ray Toller, 67, a retired machinist, said he voted for Corrigan in 2022 and would not do so again.
  number-change: Toller, 67, a => Toller, 57, a
  number-style / rewording: Toller, 67, a retired => Toller, a 67-year-old retired
  negation-change: would not do so => would do so
  attribution-change: said he => claimed he
  date-style: in 2022 => three years ago
  move: after "canceled an interview"
  insertion: Recall petitions were already circulating at a hardware store down the road.

County Manager Priscilla Oakes said the jail spends about $1.1 million a year on people held for other agencies and is paid back for roughly 60 percent of it.
  number-style: 60 percent => 60%
  number-style / spelling: percent => per cent
  number-change: $1.1 million => $11 million
  number-style / abbreviation: $1.1 million => $1.1m
  hedge-change: about $1.1 million => more than $1.1 million
  attribution-cut: County Manager Priscilla Oakes said the jail => The jail
  abbreviation: County Manager Priscilla Oakes => Priscilla Oakes
  name-change: Oakes => Oates
  capitalization: County Manager Priscilla => County manager Priscilla
  split: agencies and is paid => agencies. It is paid

The jail, which was built in 1987 for 380 inmates, had 412 on Monday, 26 of them subject to detainers.
  number-change: 412 => 421
  date-style: on Monday => Monday
  loaded-term: inmates => criminals
  number-style: 26 of => twenty-six of
  move-graf: after "Detainers ask"
  words-cut: Monday, 26 of them subject to detainers. => Monday.

Corrigan said he had not consulted the White House or the governor and would not change his mind.
  negation-change: would not change => would change
  attribution-change: Corrigan said => Corrigan boasted
  capitalization: governor => Governor
"I have read the Constitution, and I have read the budget," he said.
  capitalization: Constitution => constitution
"Neither one says this is my job."
  cut
  quote-altered + negation-change: this is my => this isn't my
  insertion: Corrigan is up for re-election next year.
