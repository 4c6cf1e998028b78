topic: health
agency: Associated Press
short: AP
---
headline: Oxley Labs says RSV vaccine cut hospital stays in large trial
  headline-change: * => Miracle Shot or Big Pharma Gamble? Oxley Shares Soar
  headline-change + loaded-term: RSV vaccine => miracle RSV vaccine
  abbreviation / headline-change: Oxley Labs => Oxley Laboratories
  abbreviation / headline-change: RSV vaccine => respiratory syncytial virus vaccine
byline: By HANA VOSS, Associated Press
  byline-change / credit-change: * =>
dateline: BRANDT, N.J. (AP) —
  dateline-change / credit-change: * =>
  abbreviation / dateline-change: N.J. => New Jersey

An experimental vaccine developed by Oxley Laboratories Inc. reduced hospitalizations from a common lung virus by 71 percent in adults over 60, the company said Wednesday.
  loaded-term: An experimental => A game-changing experimental
  loaded-term: An experimental => A controversial experimental
  abbreviation: Oxley Laboratories => Oxley Labs
  abbreviation: Laboratories Inc. reduced => Laboratories reduced
  loaded-term / rewording: reduced => slashed
  loaded-term: a common => a killer
  number-change: 71 percent => 17 percent
  number-style: 71 percent => 71%
  attribution-cut: , the company said Wednesday. => .
  date-style: Wednesday => on Wednesday
The results, from a trial of 25,600 volunteers in the United States, Chile and South Africa, have not been reviewed by other scientists.
  loaded-term: The results => The stunning results
  words-cut: results, from a trial of 25,600 volunteers in the United States, Chile and South Africa, have => results have
  loaded-term: volunteers => human guinea pigs
  abbreviation: the United States => the U.S.
  words-added: reviewed by => reviewed or repeated by
  negation-change: have not been => have been

The disease, caused by respiratory syncytial virus, or RSV, kills about 10,000 older Americans each year, according to the Centers for Disease Control and Prevention.
  abbreviation: respiratory syncytial virus, or RSV, kills => RSV, kills
  abbreviation: the Centers for Disease Control and Prevention => the CDC
  attribution-cut: each year, according to the Centers for Disease Control and Prevention. => each year.
  hedge-change: about 10,000 => up to 10,000
  loaded-term: The disease => The merciless disease
  rewording: each year => every year
Shares of Oxley soared 9 percent in New York.
  loaded-term / rewording: soared => rose
  abbreviation: of Oxley => of Oxley Laboratories Inc.
  number-style: 9 percent => nine percent
  words-added: in New York => in early trading in New York
  words-added: Shares of Oxley => Shares of Oxley, which is listed on the Nasdaq,
  cut

Chief Medical Officer Dr. Priya Lindqvist called the findings encouraging and said the company could seek approval from the Food and Drug Administration as early as October.
  abbreviation: Officer Dr. Priya => Officer Priya
  abbreviation: Dr. Priya => Doctor Priya
  abbreviation: the Food and Drug Administration => the FDA
  abbreviation / words-added: Drug Administration as => Drug Administration (FDA) as
  hedge-change: could seek => will seek
  attribution-change: said the company => boasted the company
  loaded-term: the findings => the cherry-picked findings
  loaded-term: Chief Medical => Silver-tongued Chief Medical
"This is the result we hoped for," Lindqvist said in an interview.
  words-cut: said in an interview. => said.
  words-added: in an interview => in an interview at her office
  attribution-change: Lindqvist said => Lindqvist gushed
  quote-altered + loaded-term: the result => the glorious result
Not everyone agreed.
  cut
  insertion: Skeptics spoke up.

The study's lead author, Dr. Bram Okoye of the National Institutes of Health, will present the full figures next month at a meeting of the American Thoracic Society in San Diego, Calif.
  abbreviation: the National Institutes of Health => the NIH
  abbreviation / words-added: Institutes of Health, will => Institutes of Health (NIH), will
  abbreviation: the American Thoracic Society => the ATS
  abbreviation: Calif. => California.
  abbreviation / words-cut: San Diego, Calif. => San Diego.
  loaded-term: lead author => superstar lead author
  hedge-change: will present => is expected to present
  words-cut: Okoye of the National Institutes of Health, will => Okoye, will
  rewording: full figures => complete data

Owen Tarrant, a professor of immunology at the University of Calder who was not involved in the study, said the company had released too little data.
  loaded-term: a professor => a disgraced professor
  loaded-term: a professor => a world-beating professor
  abbreviation: Owen Tarrant => Dr. Owen Tarrant
  abbreviation: University of Calder => Univ. of Calder
  words-cut: Calder who was not involved in the study, said => Calder, said
  attribution-change: said the company => complained the company
  rewording: had released too little data => had not released enough data
  name-change: Tarrant => Tarrent
He said 14 patients who got the vaccine developed an irregular heartbeat, compared with six who got a placebo.
  attribution-cut + number-style: He said 14 patients => Fourteen patients
  number-style: six => 6
  number-change: 14 => 40
  loaded-term: the vaccine => the clot shot
  loaded-term: patients => unsuspecting patients
  words-cut: heartbeat, compared with six who got a placebo. => heartbeat.
  rewording: got the vaccine => received the vaccine
The company said a panel of outside doctors found no link to the shot.
  attribution-cut: The company said a panel => A panel
  abbreviation: doctors => docs
  loaded-term: outside doctors => bought-and-paid-for outside doctors
  rewording ~: a panel of outside doctors found no link to the shot => no link to the shot was found by a panel of outside doctors
  loaded-term: The company => The drug-pushing company
  insertion: It did not name them.

The FDA's vaccine advisers, a 15-member committee, will probably meet in December, an agency spokesperson said.
  abbreviation: FDA's => Food and Drug Administration's
  loaded-term: vaccine advisers => unelected vaccine advisers
  words-cut: advisers, a 15-member committee, will => advisers will
  hedge-change: will probably meet => will meet
  rewording: meet => convene
  attribution-cut: in December, an agency spokesperson said. => in December.
  date-style / abbreviation: December => Dec.
Under the Prescription Drug User Fee Act, the agency must rule within 10 months.
  abbreviation: the Prescription Drug User Fee Act => the User Fee Act
  hedge-change: must => should
  number-style: 10 months => ten months
  words-added: rule within 10 months => rule within 10 months of a complete application
  loaded-term: the agency => the plodding agency
Health Secretary Martin R. Eads, a firebrand who has questioned vaccine mandates, said he would not interfere.
  abbreviation: Health Secretary => Health Sec.
  abbreviation: Martin R. Eads => Martin Eads
  loaded-term: Eads, a firebrand who => Eads, who
  loaded-term: vaccine mandates => tyrannical vaccine mandates
  loaded-term: Health Secretary => Crackpot Health Secretary
  words-cut / loaded-term: Eads, a firebrand who has questioned vaccine mandates, said => Eads said
  hedge-change: would not => might not
The Department of Health and Human Services paid $310 million toward the trial.
  abbreviation: The Department of Health and Human Services => HHS
  abbreviation: The Department of Health and Human Services => The Health and Human Services Department
  loaded-term: $310 million => a jaw-dropping $310 million
  abbreviation / number-style: $310 million => $310m
  number-change: $310 million => $130 million
  loaded-term / rewording: paid => forked over

A dose would cost about $275, compared with $4 to make, said Sen. Beth Carrow, I-Vt., a critic of the drug lobby.
  abbreviation: Sen. => Senator
  abbreviation: I-Vt. => an independent from Vermont
  loaded-term: the drug lobby => Big Pharma
  loaded-term: a critic => a shrill critic
  attribution-cut: to make, said Sen. Beth Carrow, I-Vt., a critic of the drug lobby. => to make.
  hedge-change: about $275 => $275
  words-cut: $275, compared with $4 to make, said => $275, said
Insurers, among them the Blue Harbor Health Plan, have not decided whether to cover it.
  loaded-term: Insurers => Tightfisted insurers
  words-cut: Insurers, among them the Blue Harbor Health Plan, have => Insurers have
  abbreviation: the Blue Harbor Health Plan => Blue Harbor
  rewording: cover it => pay for it
Groups opposed to vaccines plan a rally Saturday outside the company's plant.
  loaded-term: Groups opposed to vaccines => Anti-vax cranks
  loaded-term: Groups opposed to vaccines => Medical-freedom patriots
  date-style: Saturday => on Saturday
  words-added: company's plant => company's bottling plant
  loaded-term: a rally => a circus of a rally
  insertion-graf: Police have been told.
Each dose holds 120 micrograms of protein in half a milliliter of fluid and must be kept at 36 to 46 degrees Fahrenheit.
  abbreviation / number-style: 120 micrograms => 120 mcg
  number-style / abbreviation: half a milliliter => 0.5 ml
  abbreviation / number-style: degrees Fahrenheit => F
  number-style: 36 to 46 degrees Fahrenheit => 2 to 8 degrees Celsius
  words-cut: milliliter of fluid and => milliliter and
  rewording: kept at => stored at

Nurses gave the first injections in Durban in 2022.
  loaded-term: Nurses => Angelic nurses
  words-added: in Durban => at a clinic in Durban
  date-change: 2022 => 2021
  rewording: gave the first => administered the first
Trials in Chile were paused for two weeks last winter by a botched shipment that left 1,900 doses too warm.
  loaded-term: a botched shipment => a shipment
  number-style: two weeks => 2 weeks
  number-style / date-style: two weeks => 14 days
  number-change: 1,900 => 9,100
  rewording: were paused => were halted
  words-added: Trials in Chile => Trials in Chile, the smallest of the sites,
Ruth Mokoena, 68, a retired teacher, said her arm ached for a day.
  number-change: 68 => 86
  abbreviation: Ruth Mokoena => Mrs. Ruth Mokoena
  attribution-change: said her arm => admitted her arm
  words-cut: 68, a retired teacher, said => 68, said
  words-added: for a day => for a day after the first injection
  name-change: Mokoena => Mokena
  insertion: She would do it again.

The World Health Organization lists the virus as a priority, and the European Medicines Agency is studying the data.
  abbreviation: The World Health Organization => The WHO
  abbreviation: the European Medicines Agency => the EMA
  loaded-term: The World Health => The bloated World Health
  words-added: is studying => is also studying
  rewording: studying => reviewing
Two earlier candidates failed, one of them in 2017, after alarming side effects in infants.
  loaded-term / rewording: failed => flopped
  words-cut: failed, one of them in 2017, after => failed after
  loaded-term: alarming side => side
  loaded-term: infants => helpless infants
  date-change: 2017 => 2016
A rival product from Merrow Pharmaceuticals Corp. won approval in May despite a bruising review, and it has been a blockbuster.
  abbreviation: Corp. won => Corporation won
  abbreviation: Pharmaceuticals Corp. won => Pharmaceuticals won
  loaded-term: a bruising review => a review
  loaded-term: a blockbuster => a steady seller
  date-change: May => March
  words-added: won approval => won approval in Canada
Oxley Chief Executive Lars Brennecke sold $12 million in stock last month, a regulatory filing shows.
  attribution-cut: last month, a regulatory filing shows. => last month.
  loaded-term / rewording: sold => dumped
  loaded-term: Oxley Chief => Filthy-rich Oxley Chief
  abbreviation: Chief Executive => CEO
  abbreviation: Lars Brennecke => Brennecke
  number-style: $12 million => $12,000,000
  cut
