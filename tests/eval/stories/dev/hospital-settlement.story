topic: health
agency: Associated Press
short: AP
---
headline: Hospital to pay $9.5 million over death of woman sent home from ER
  headline-change: * => Family settles lawsuit with hospital over woman's death
  headline-change + loaded-term: * => Callous hospital forks over millions after sending dying mom home
  number-style / headline-change: $9.5 million => $9.5M
  abbreviation / headline-change: ER => emergency room
  capitalization / headline-change ~: * => Hospital to Pay $9.5 Million Over Death of Woman Sent Home From ER
byline: By MARGUERITE OSEI and COLE TRASK, Associated Press
  byline-change / credit-change: * =>
  byline-change: By MARGUERITE OSEI and COLE TRASK, => By COLE TRASK,
  credit-change / byline-change: TRASK, Associated Press => TRASK, Health Desk
dateline: WESTERLAND, Ohio (AP) —
  dateline-change / credit-change: * =>
  credit-change / dateline-change: Ohio (AP) => Ohio

A hospital in northeastern Ohio has agreed to pay $9.5 million to the family of a 34-year-old woman who died of sepsis 11 hours after she was sent home from its emergency room with antacids, lawyers for both sides said Friday.
  number-style: $9.5 million => $9,500,000
  number-change: 34-year-old => 43-year-old
  date-style: Friday => on Friday
  date-change: Friday => Thursday
  attribution-cut: with antacids, lawyers for both sides said Friday. => with antacids.
  rewording: sent home from => turned away from
  words-cut: of sepsis 11 hours after => 11 hours after
  abbreviation: emergency room => ER

The settlement with Mercy Crest Medical Center, approved by Judge Harlan Pettibone of Cord County Probate Court, is believed to be the largest of its kind in the county.
  hedge-change: is believed to be the => is the
  name-change: Mercy Crest => Mercy Creek
  spelling: Center => Centre
  capitalization: Probate Court => probate court
  abbreviation: Judge Harlan Pettibone => Judge Pettibone
  words-cut: Center, approved by Judge Harlan Pettibone of Cord County Probate Court, is => Center is
  rewording: the largest => the biggest
The hospital did not admit wrongdoing.
  merge: in the county. The hospital => in the county, but the hospital
  quote-marks: wrongdoing => "wrongdoing"
  negation-change: did not admit => admitted
  cut
  spelling: wrongdoing => wrong-doing

Janelle Adair-Quist, a school bus driver and mother of three, went to the emergency room on the evening of Feb. 9, 2022, with a fever, a racing heart and pain in her side.
  name-change: Janelle => Janette
  number-style: three => 3
  date-change: Feb. 9 => Feb. 19
  date-style / abbreviation: Feb. 9, 2022 => February 9, 2022
  date-style: the evening of Feb. 9 => the evening of 9 Feb.
  punctuation: a racing heart and => a racing heart, and
  words-cut: Adair-Quist, a school bus driver and mother of three, went => Adair-Quist went
  loaded-term: mother of => doting mother of

According to the lawsuit, she waited 4 hours and 20 minutes, was seen by a physician assistant for about six minutes and was discharged without a blood test.
  attribution-cut: According to the lawsuit, she => She
  number-style: 4 hours and 20 minutes => four hours and 20 minutes
  number-change / date-change: 20 minutes => 50 minutes
  hedge-change: about six => at most six
  number-style: six minutes => 6 minutes
  negation-change: without a blood test => after a blood test
  abbreviation: physician assistant => PA
  rewording: discharged without => released without
  number-style / date-style: 4 hours and 20 minutes => four and a third hours
A nurse's note that her blood pressure was dangerously low was never read, the suit said.
  negation-change: was never read => was read
  hedge-change: was never read => was apparently never read
  attribution-change: the suit said => the suit alleged
  attribution-cut: never read, the suit said. => never read.
  loaded-term / words-cut: dangerously low => low
  abbreviation: the suit => the lawsuit
  cut

"She told them she felt like she was dying, and they told her to cut down on coffee," said her husband, Everett Quist.
  quote-altered: cut down on => stay off
  quote-altered + hedge-change: she felt like she was dying => she was dying
  attribution-change: said her husband => recalled her husband
  name-change: Everett Quist => Evert Quist
  rewording ~: * => Her husband, Everett Quist, said: "She told them she felt like she was dying, and they told her to cut down on coffee."
"No amount of money is going to braid my daughters' hair in the morning."
  cut
  quote-altered: in the morning => before school
  attribution-added: morning." => morning," he said.

The hospital said in a statement that its "hearts remain with the family" and that it now screens every patient who arrives with a fever for sepsis within 15 minutes.
  quote-altered: hearts remain with => hearts go out to
  quote-marks: its "hearts remain with the family" and => its hearts remain with the family and
  attribution-change: The hospital said => The hospital insisted
  number-change / date-change: 15 minutes => 50 minutes
  number-style: 15 minutes => a quarter of an hour
  number-style / abbreviation: 15 minutes => 15 mins
  words-cut: sepsis within 15 minutes. => sepsis.
  loaded-term / words-added: said in a statement => said in a lawyerly statement
  insertion: The hospital's chief executive was paid $2.1 million last year.

"Reaching an agreement allows everyone to move forward and should not be read as an admission of liability," said Denise Lockyer, its chief legal officer.
  quote-altered + negation-change: should not be read => should be read
  quote-altered + hedge-change: should not => must not
  quote-cut / quote-altered: move forward and should not be read as an admission of liability," said => move forward," said
  abbreviation: chief legal officer => CLO
  capitalization: chief legal officer => Chief Legal Officer
  name-change + attribution-change / attribution-change: Denise Lockyer, its chief legal officer => Owen Frye, a hospital spokesman

The physician assistant, whose name was withheld in court papers, no longer works there but was not disciplined by the state medical board, which found that he may have failed to recognize warning signs that were "subtle at most."
  spelling: recognize => recognise
  negation-change: was not disciplined => was disciplined
  hedge-change: may have failed => failed
  quote-marks: were "subtle at most." => were subtle at most.
  capitalization: state medical board => State Medical Board
  rewording: found that => concluded that
  loaded-term / rewording: whose name was withheld => whose identity was shielded
  split: medical board, which found => medical board. It found
  move: after "Paul Ngata"

Under the agreement, about $3.2 million will go into a trust for the three girls, now 7, 10 and 12, and the family's lawyers will receive a third of the total.
  number-change: $3.2 million => $2.3 million
  number-style: 7, 10 and 12 => seven, 10 and 12
  number-style: a third of => 33.3% of
  punctuation: 10 and 12 => 10, and 12
  loaded-term: the family's lawyers => the family's ambulance chasers
  rewording: lawyers => attorneys
  cut
It also requires the hospital to name its sepsis training program after Adair-Quist by Jan. 1.
  spelling: program => programme
  date-change: Jan. 1 => June 1
  date-style: Jan. 1 => New Year's Day
  date-style / abbreviation: Jan. 1 => January 1
  hedge-change / rewording: requires => urges
  abbreviation: after Adair-Quist => after Janelle Adair-Quist

Paul Ngata, a lawyer for the family, said a trial that had been scheduled to begin Oct. 14 would have shown that the emergency room was chronically short of nurses.
  attribution-change: family, said a trial => family, charged that a trial
  date-style / abbreviation: Oct. 14 => October 14
  date-change: Oct. 14 => Oct. 4
  negation-change: short of nurses => well supplied with nurses
"They knew it. They had a spreadsheet. Nobody opened it," Ngata said.
  quote-altered + negation-change: Nobody opened it => Everybody opened it
  quote-altered: spreadsheet => report
  attribution-cut: it," Ngata said. => it."

Sepsis, in which the body's response to infection damages its own organs, kills at least 350,000 adults a year in the United States, according to the Centers for Disease Control and Prevention.
  abbreviation: United States => U.S.
  abbreviation: the Centers for Disease Control and Prevention => the CDC
  number-style: 350,000 => 350000
  number-change: 350,000 => 250,000
  hedge-change: at least 350,000 => 350,000
  attribution-cut: the United States, according to the Centers for Disease Control and Prevention. => the United States.
  words-cut: Sepsis, in which the body's response to infection damages its own organs, kills => Sepsis kills
  punctuation: organs, kills => organs kills
  move-graf: after "The physician assistant"

Mercy Crest, a nonprofit with 412 beds in Westerland, about 50 miles southeast of Cleveland, was bought by Trillium Health in 2019.
  name-change: Trillium Health => Trillion Health
  spelling: nonprofit => non-profit
  number-change: 412 => 421
  number-style / abbreviation: 50 miles => 50 mi
  capitalization: southeast => Southeast
  date-change: in 2019 => in 2009
In 2021, Trillium cut the emergency staff by 12%, a decision that a union of hospital workers called "an accident on the calendar."
  number-style: 12% => 12 percent
  number-style: 12% => 12 per cent
  loaded-term / rewording: cut the emergency => gutted the emergency
  punctuation: In 2021, Trillium => In 2021 Trillium
  quote-cut / words-cut / attribution-cut: by 12%, a decision that a union of hospital workers called "an accident on the calendar." => by 12%.
  abbreviation: Trillium cut => Trillium Health cut
  cut-graf

The Quists, who moved last year to neighboring Pennsylvania, did not attend the hearing.
  spelling: neighboring => neighbouring
  negation-change: did not attend => attended
  abbreviation: Pennsylvania => Pa.
  words-cut: Quists, who moved last year to neighboring Pennsylvania, did => Quists did
  insertion: Their eldest daughter, now in seventh grade, wants to be a doctor.
