topic: immigration
agency: Associated Press
short: AP
---
headline: Georgia sheriff moves to end jail contract with ICE
  headline-change + loaded-term: * => Georgia sheriff caves to open-borders mob, moves to end jail contract with ICE
  headline-change: * => Sheriff says county loses money on ICE beds
  headline-change + hedge-change: moves to end => may end
  headline-change + loaded-term: * => Georgia sheriff moves to kick ICE out of jail as illegals face transfer
  capitalization / headline-change ~: * => Georgia Sheriff Moves to End Jail Contract With ICE
byline: By MARISOL TENNANT, Associated Press
  byline-change / credit-change: * =>
  byline-change / credit-change: * => By Peach State Daily Newsroom
  capitalization: MARISOL TENNANT => Marisol Tennant
  credit-change / byline-change: * => By MARISOL TENNANT
dateline: ASHBROOK, Ga. (AP) —
  dateline-change / credit-change: * =>
  credit-change / dateline-change: * => ASHBROOK, Ga. —

A Georgia sheriff said Tuesday that he would end a contract under which his jail holds immigration detainees for the federal government, saying that the county was losing money on every bed.
  date-style: said Tuesday that => said on Tuesday that
  date-change: said Tuesday => said Monday
  loaded-term: holds immigration detainees for => holds illegal aliens for
  loaded-term / words-added: A Georgia sheriff => A liberal Georgia sheriff
  rewording: holds immigration detainees => holds detained immigrants
  words-cut: immigration detainees for the federal government, saying => immigration detainees, saying
  words-added: end a contract under => end a three-year-old contract under
  attribution-cut: government, saying that the county was => government because the county was
  hedge-change: he would end => he might end
  rewording: on every bed => on each bed
  quote-added: was losing money on => was "bleeding cash" on

Sheriff Dale Hutchins told county commissioners that U.S. Immigration and Customs Enforcement pays $71.50 a day for each detainee, while the county spends about $98.
  number-change: $71.50 => $75.10
  hedge-change: spends about $98 => spends $98
  abbreviation: U.S. Immigration and Customs Enforcement => ICE
  abbreviation: Sheriff Dale Hutchins => Hutchins
  words-cut: Hutchins told county commissioners that => Hutchins told commissioners that
  loaded-term: for each detainee, while => for each illegal, while
  attribution-change: Hutchins told county commissioners => Hutchins complained to county commissioners
  name-change: Dale Hutchins => Dale Hutchings
  split: detainee, while the county => detainee. The county
  words-added: about $98. => about $98 on food, medical care and staff.
The jail held 214 people for the agency as of Friday, most of them without criminal convictions, according to records released by the sheriff's office.
  number-change: 214 people => 241 people
  words-cut: Friday, most of them without criminal convictions, according => Friday, according
  negation-change: them without criminal => them with criminal
  hedge-change: most of them => some of them
  attribution-cut: convictions, according to records released by the sheriff's office. => convictions.
  date-style / words-added: as of Friday, most => as of last Friday, most
  loaded-term: 214 people for => 214 illegal immigrants for
  capitalization: sheriff's office => Sheriff's Office
  punctuation: agency as of Friday, most => agency, as of Friday, most

"I am not making a statement about immigration, and I'm not going to let anybody make it for me," Hutchins said.
  quote-altered + negation-change: am not making => am making
  quote-cut: about immigration, and I'm not going to let anybody make it for me," => about immigration,"
  attribution-change: Hutchins said => Hutchins insisted
  quote-altered: let anybody make => let politicians make
  abbreviation: Hutchins said => Sheriff Hutchins said
"I have 46 vacant positions and a roof that leaks on my deputies."
  quote-altered + number-change: 46 vacant => 64 vacant
  attribution-added: deputies." => deputies," he added.
  cut

ICE disputed the figures.
  attribution-change / rewording: disputed => challenged
  words-added: the figures. => the sheriff's figures.
  cut
A spokeswoman for the agency, Corinne Abdo, said in an email that the county had never asked for a higher rate and that the agency was reviewing its options, which may include legal action.
  merge: figures. A spokeswoman for the agency, Corinne Abdo, said => figures, and a spokeswoman for the agency, Corinne Abdo, said
  hedge-change: which may include => which include
  negation-change: had never asked => had asked
  words-cut: said in an email that => said that
  words-cut: options, which may include legal action. => options.
  spelling: an email that => an e-mail that
  rewording: legal action => a lawsuit
  words-cut: agency, Corinne Abdo, said => agency said
"The sheriff signed a five-year agreement, and we expect him to honor it," Abdo said.
  number-style: five-year => 5-year
  quote-altered: we expect him => we want him
  spelling: to honor it => to honour it
  quote-cut: agreement, and we expect him to honor it," => agreement,"
  insertion: Abdo did not say whether the agency would seek damages.

The contract, signed in March 2022, allows either side to withdraw with 90 days' notice.
  date-change: March 2022 => March 2021
  number-style: 90 days' => ninety days'
  attribution-added: days' notice. => days' notice, Hutchins said.
  words-cut: contract, signed in March 2022, allows => contract allows
  rewording: to withdraw => to pull out
  number-change / date-change: 90 days' => 60 days'
But federal officials contend that an amendment adopted last year requires 180 days, and a lawyer for the county acknowledged that the language was unclear.
  attribution-change: officials contend that => officials say that
  attribution-change: county acknowledged that => county admitted that
  loaded-term: But federal officials => But federal bureaucrats
  split: days, and a lawyer => days. A lawyer
  negation-change: was unclear => was clear
  words-cut / attribution-cut: 180 days, and a lawyer for the county acknowledged that the language was unclear. => 180 days.
  merge: notice. But federal => notice, but federal
  rewording: a lawyer => an attorney
  words-added: a lawyer for the county acknowledged => a lawyer for the county, Ruth Callis, acknowledged

If the contract ends, the detainees would probably be moved to a privately run center in Pruitt, about 140 miles to the south, immigration lawyers said.
  hedge-change: would probably be => would be
  attribution-cut: south, immigration lawyers said. => south.
  loaded-term / words-added: run center => run, scandal-plagued center
  number-change: 140 miles => 410 miles
  spelling: center in => centre in
  name-change: Pruitt => Prewitt
  rewording: to a privately run => to a for-profit
  words-cut: Pruitt, about 140 miles to the south, immigration => Pruitt, immigration
Some could be released while their cases are pending.
  hedge-change: Some could => Many could
  loaded-term / rewording: released while => turned loose while
  hedge-change: could be => will be
  words-added: released while => released on bond while
  cut

Lidia Marroquin, whose husband has been held at the jail since August, said she feared that she would no longer be able to visit.
  date-change: since August => since April
  words-cut: she feared that she would => she feared she would
  loaded-term / rewording: been held at => been locked up at
  words-added: Lidia Marroquin, whose => Lidia Marroquin, a mother of two, whose
  move-graf: after "Inspectors found in June"
"He is not a criminal, and my children ask every night where he is," she said through an interpreter.
  quote-altered: and my children => and our children
  words-cut: she said through an interpreter. => she said.
  quote-cut: "He is not a criminal, and my children ask => "... my children ask
  attribution-change: she said => Marroquin said
  cut
Her husband, an undocumented roofer from Honduras, was arrested after a traffic stop.
  loaded-term: an undocumented roofer => an illegal alien roofer
  words-cut: husband, an undocumented roofer from Honduras, was => husband was
  attribution-added: traffic stop. => traffic stop, she said.
  name-change: Honduras => Guatemala
  rewording: was arrested => was detained
  insertion: Court records show that he had been deported once before.
  merge-over: to visit. Her husband => to visit; her husband

Commissioner Wade Pelham, a Republican, accused the sheriff of bowing to pressure from advocates, who have protested outside the jail on most Sundays since the spring.
  loaded-term: from advocates, who => from radical activists, who
  words-cut: advocates, who have protested outside the jail on most Sundays since the spring. => advocates.
  words-cut: Pelham, a Republican, accused => Pelham accused
  attribution-change / rewording ~: accused the sheriff of bowing => said the sheriff had bowed
  words-added: from advocates => from immigrant advocates
  name-change: Wade Pelham => Wayne Pelham
  date-style / rewording: since the spring => since this spring
Hutchins, a Democrat elected in 2020, denied that the protests had played any role.
  date-change: 2020 => 2018
  words-added / hedge-change: played any role => played any significant role
  words-cut: Hutchins, a Democrat elected in 2020, denied => Hutchins denied
  loaded-term: a Democrat elected => a far-left Democrat elected
  insertion: He is up for reelection next year.

Two detainees have died at the jail in the past 18 months.
  number-style: Two detainees => 2 detainees
  date-style / number-style: past 18 months => past year and a half
  number-change: Two detainees => Three detainees
  attribution-added: 18 months. => 18 months, according to advocates.
  cut-graf
A state medical examiner ruled that one, a 41-year-old man from Guatemala, died of an untreated infection; the other death remains under investigation.
  words-cut: an untreated infection => an infection
  split: infection; the => infection. The
  attribution-cut: A state medical examiner ruled that one, a => One, a
  number-change: 41-year-old => 47-year-old
  punctuation: infection; the => infection, the
  rewording: remains under => is still under
Inspectors found in June that the medical unit was short of nurses, and the county paid a fine of $36,000.
  merge-over: 18 months. Inspectors => 18 months, and inspectors
  number-change: $36,000 => $63,000
  number-style: $36,000 => 36,000 dollars
  rewording: short of nurses => understaffed
  date-change: in June => in July
  words-added: Inspectors found => State inspectors found
  cut

The Coastal Immigrant Defense Project, which represents about 60 of the detainees, welcomed the decision but said that transfers could cut people off from their lawyers.
  number-style: about 60 => about sixty
  hedge-change: transfers could cut => transfers would cut
  words-added / loaded-term: The Coastal => The left-leaning Coastal
  words-cut: Project, which represents about 60 of the detainees, welcomed => Project welcomed
  rewording / attribution-change: welcomed the => applauded the
"Moving them in the middle of the night isn't a victory," said its director, Anselm Roy.
  quote-altered + negation-change: night isn't => night is
  attribution-change: said its director => warned its director
  name-change: Anselm Roy => Ansel Roy
  quote-altered: a victory => justice
  cut-graf

Larkin County, with a population of 88,000, received nearly $5.6 million from the agency last year, roughly 12% of its budget.
  number-style: 12% => 12 percent
  hedge-change: nearly $5.6 => more than $5.6
  number-style: 88,000 => 88000
  number-change: $5.6 million => $6.5 million
  words-cut: last year, roughly 12% of its budget. => last year.
  loaded-term / rewording: received nearly => raked in nearly
  rewording: with a population of 88,000, => home to 88,000 people,
Commissioners did not take a vote on Tuesday.
  negation-change: did not take a vote => took a vote
  date-style: on Tuesday => Tuesday
  rewording: take a vote => vote
  words-added: Commissioners did => The five commissioners did
They scheduled a public hearing for Oct. 14 at 6:30 p.m. in the county courthouse.
  date-change: Oct. 14 => Oct. 4
  date-style / abbreviation: Oct. 14 => October 14
  words-cut: Oct. 14 at 6:30 p.m. in the county courthouse. => Oct. 14.
  rewording: scheduled => set
  date-change: 6:30 p.m. => 7:30 p.m.
  merge: on Tuesday. They => on Tuesday but
  rewording: They scheduled => Commissioners scheduled
