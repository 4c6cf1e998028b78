topic: crime, courts, health
agency: Associated Press
short: AP
---
headline: Former Pennsylvania nurse charged with swapping patients' fentanyl for tap water
  headline-change + loaded-term: * => 'Angel of Death' Nurse Pumped Dying Patients Full of Tap Water
  headline-change + negation-change: charged with => cleared of
  headline-change: * => Nurse pleads not guilty in hospital infection case
  headline-change: for tap water => for tap water; nine died
  headline-change + name-change: Pennsylvania => Ohio
  abbreviation / headline-change: Pennsylvania => Pa.
  headline-change + hedge-change: swapping => allegedly swapping
byline: By RUTH ABERNATHY, Associated Press
  byline-change / credit-change: * =>
  byline-change / credit-change: * => By Sentinel Crime Desk
  credit-change / byline-change: ABERNATHY, Associated Press => ABERNATHY
  credit-change / byline-change: Associated Press => Heartland Sentinel
  capitalization: RUTH ABERNATHY => Ruth Abernathy
dateline: MILLHAVEN, Pa. (AP) —
  dateline-change / credit-change: * =>
  credit-change / dateline-change: Pa. (AP) => Pa.
  credit-change / dateline-change / abbreviation: (AP) => (The Associated Press)
  abbreviation / dateline-change: Pa. => Pennsylvania
notice: CORRECTION: An earlier version of this story misstated the nurse's age. She is 36, not 39.
  notice-cut: * =>

A former intensive care nurse was charged Thursday with stealing fentanyl from a Pennsylvania hospital and replacing it with tap water, a scheme that prosecutors say led to serious infections in 34 patients, at least nine of whom died.
  loaded-term / rewording: a scheme that => a practice that
  loaded-term: a scheme that => a depraved scheme that
  loaded-term: A former intensive care nurse => A drug-addled former intensive care nurse
  abbreviation: intensive care nurse => ICU nurse
  words-added: stealing fentanyl from => stealing fentanyl, a powerful painkiller, from
  words-added: a Pennsylvania hospital and => a Pennsylvania hospital over 16 months and
  words-cut: replacing it with tap water, a scheme that prosecutors say led to serious infections in 34 patients, at least nine of whom died. => replacing it with tap water.
  words-cut: led to serious infections => led to infections
  attribution-cut: that prosecutors say led => that led
  attribution-change: prosecutors say led => prosecutors allege led
  hedge-change: at least nine => nine
  hedge-change: charged Thursday with stealing => charged Thursday with allegedly stealing
  number-change: 34 patients => 43 patients
  number-style: nine of => 9 of
  date-style: charged Thursday => charged on Thursday
  date-change: Thursday => Wednesday
  rewording: replacing it with => substituting
  rewording: led to serious => caused serious
  split: tap water, a scheme that prosecutors say led => tap water. Prosecutors say it led
Corinne Maddox, 36, was arrested at her home in Millhaven shortly after 6 a.m. and pleaded not guilty in Lackland County Court to 31 counts of assault and 12 counts of drug tampering.
  negation-change: not guilty => guilty
  name-change: Maddox => Maddux
  number-change: 31 counts => 13 counts
  number-style: 12 counts => twelve counts
  date-change: 6 a.m. => 9 a.m.
  hedge-change / words-cut: shortly after 6 => after 6
  abbreviation / date-style: 6 a.m. => 6 am
  words-cut: Maddox, 36, was => Maddox was
  words-cut: at her home in Millhaven shortly => at her home shortly
  words-added: Corinne Maddox, 36, was => Corinne Maddox, 36, a mother of two, was
  words-added: and pleaded not => and later in the day pleaded not
  loaded-term / rewording: was arrested at => was hauled in at
  rewording: was arrested at => was taken into custody at
  rewording: her home => her house
  abbreviation: Lackland County Court => Lackland Co. Court
  words-added / abbreviation: Corinne Maddox => Nurse Corinne Maddox
Judge Louise Tannehill set bail at $750,000 and ordered her to surrender her nursing license.
  number-change: $750,000 => $75,000
  number-style: $750,000 => $750K
  spelling: license => licence
  abbreviation: Judge Louise Tannehill => Tannehill
  loaded-term: Judge Louise Tannehill => Soft-on-crime Judge Louise Tannehill
  words-cut: at $750,000 and ordered her to surrender her nursing license. => at $750,000.
  words-added: surrender her nursing license => surrender her passport and nursing license
  words-added: Judge Louise Tannehill set => Judge Louise Tannehill, at prosecutors' request, set
  rewording: surrender her => hand in her
  rewording: Judge Louise Tannehill set bail at $750,000 => Bail was set by Judge Louise Tannehill at $750,000
  hedge-change / words-added: set bail at => set bail at about
  cut

"These were people who could not speak for themselves, and they trusted her with their lives," District Attorney Raymond Kessel said.
  quote-altered + negation-change: could not speak => could speak
  quote-altered: trusted her => paid her
  quote-cut / quote-altered: themselves, and they trusted her with their lives," => themselves,"
  abbreviation / spelling: could not speak => couldn't speak
  abbreviation: District Attorney => DA
  abbreviation: District Attorney => Dist. Atty.
  attribution-change: Kessel said. => Kessel declared.
  name-change + attribution-change: District Attorney Raymond Kessel said => Judge Louise Tannehill said
  words-added: Kessel said. => Kessel said at a news conference.
  loaded-term: District Attorney => Grandstanding District Attorney
  quote-added / quote-altered: their lives," => their lives, and she threw that away,"
  quote-cut ~: * => District Attorney Raymond Kessel said the patients could not speak for themselves and had put their trust in her.
  rewording: District Attorney Raymond Kessel said => Raymond Kessel, the district attorney, said
  abbreviation: Raymond Kessel => Ray Kessel
He did not rule out more charges.
  negation-change: did not rule => did rule
  rewording: more charges => further charges
  words-added: charges. => charges against her or others.
  rewording: did not rule out more charges => left open the possibility of more charges
  attribution-added: He did not => Kessel said he did not
  abbreviation / spelling: did not => didn't
  cut
  merge: Kessel said. He did => Kessel said, and he did
  insertion: The community is still waiting for someone at the top to answer for it.

Police began investigating in December 2023 after doctors at St. Brendan Medical Center noticed an unusual rise in bloodstream infections among patients with central lines.
  date-change: December 2023 => December 2022
  date-style / abbreviation: December 2023 => Dec. 2023
  abbreviation: St. Brendan => Saint Brendan
  abbreviation: St. Brendan Medical Center => SBMC
  name-change: St. Brendan => St. Brennan
  loaded-term: an unusual rise => an alarming surge
  loaded-term / rewording: Police began => Police finally began
  words-cut: an unusual rise => a rise
  words-cut: infections among patients with central lines. => infections.
  words-added: Police began => Police in Millhaven began
  words-added: with central lines. => with central lines, thin tubes that carry drugs into a vein.
  rewording: began investigating => opened an investigation
  rewording: noticed an => spotted an
  spelling: Center => Centre
Tests showed a type of bacteria that is found in untreated water and that rarely makes healthy people sick, according to a 48-page affidavit.
  attribution-cut: people sick, according to a 48-page affidavit. => people sick.
  hedge-change: rarely makes => never makes
  hedge-change / attribution-change: Tests showed => Tests appeared to show
  number-change: 48-page => 84-page
  number-style: 48-page => forty-eight-page
  words-cut: untreated water and that rarely makes healthy people sick, according => untreated water, according
  words-added: Tests showed => Tests on blood samples showed
  words-added: untreated water and => untreated water and in soil and
  words-cut: a 48-page affidavit => an affidavit
  rewording: that is found in => present in
  rewording: makes healthy people sick => sickens healthy people
  loaded-term: a type of => a filthy type of
  cut

Investigators reviewed 17,000 entries in the hospital's automated drug cabinets and found that Maddox had signed out fentanyl about three times as often as other nurses on her unit, the affidavit said.
  attribution-cut: on her unit, the affidavit said. => on her unit.
  attribution-change: the affidavit said => Kessel said
  attribution-change: the affidavit said => the affidavit charged
  hedge-change: about three times => three times
  hedge-change: about three times => at least three times
  number-change: three times => four times
  number-change: 17,000 => 71,000
  number-style: 17,000 => 17000
  number-style: three times => 3 times
  loaded-term / rewording: signed out fentanyl => helped herself to fentanyl
  loaded-term: Maddox had => the predator had
  words-cut: the hospital's automated drug => the hospital's drug
  words-cut: entries in the hospital's automated drug cabinets and => entries and
  words-added: Investigators reviewed => Investigators from three agencies reviewed
  words-added: other nurses on => other nurses who worked nights on
  rewording: reviewed 17,000 => went through 17,000
  rewording: other nurses => her colleagues
  attribution-change / rewording: found that Maddox => established that Maddox
It said she often volunteered to care for patients who were not hers.
  attribution-cut: It said she => She
  attribution-change / rewording: It said => The document said
  hedge-change: she often volunteered => she sometimes volunteered
  negation-change: were not hers => were hers
  words-added: to care for => to care during breaks for
  rewording: volunteered => offered
  rewording: patients who were not hers => other nurses' patients
  loaded-term: for patients => for helpless patients
  cut

Defense attorney Theodore Ruiz said his client had been made a scapegoat for a hospital that failed to keep its water system clean.
  attribution-change: said his => claimed his
  attribution-cut: Defense attorney Theodore Ruiz said his client => Maddox
  abbreviation: Theodore Ruiz => Ted Ruiz
  abbreviation: Defense attorney => Defense atty.
  spelling: Defense => Defence
  rewording: attorney => lawyer
  loaded-term: had been made a scapegoat for => was taking the blame for
  loaded-term: Defense attorney => Slick defense attorney
  loaded-term: a hospital => a greedy hospital
  words-added: Theodore Ruiz said => Theodore Ruiz, a former prosecutor, said
  words-added: a hospital that failed => a hospital that for years failed
  words-cut: a hospital that failed to keep its water system clean. => a hospital.
  rewording: failed to keep its water system clean => let its water system become contaminated
  hedge-change: failed to keep => may have failed to keep
  name-change: Ruiz => Reyes
"There is no video, there is no witness, and there is no confession," Ruiz told reporters outside the courthouse.
  quote-altered + negation-change: There is no video => There is a video
  quote-altered: no witness => no proof
  quote-cut / quote-altered: witness, and there is no confession," => witness,"
  punctuation: no witness, and => no witness and
  attribution-change: told reporters => lectured reporters
  words-cut: told reporters outside the courthouse. => told reporters.
  words-added: the courthouse. => the courthouse in the rain.
  attribution-change / rewording: Ruiz told => he told
  move: after "The hospital denies"
  cut
"There is a hospital that wants somebody to blame."
  quote-altered: somebody => a woman
  attribution-added: to blame." => to blame," he said.
  cut

The hospital, which has 378 beds, said it had notified police "as soon as the pattern became clear" and that Maddox was placed on leave in November 2023.
  quote-marks: police "as soon as the pattern became clear" and => police as soon as the pattern became clear and
  quote-cut ~: notified police "as soon as the pattern became clear" and => notified police and
  quote-altered: pattern became clear => pattern was proven
  typography: police "as => police 'as && clear" and => clear' and
  attribution-change: said it had => insisted it had
  number-change: 378 => 387
  date-change: November 2023 => October 2023
  words-cut: hospital, which has 378 beds, said => hospital said
  words-added: which has 378 beds, => which has 378 beds and serves five counties,
  words-added: on leave in => on paid leave in
  rewording: notified police => alerted police
  rewording: placed on leave => suspended
  abbreviation / date-style: November 2023 => Nov. 2023
It has since changed the way it stores and tracks opioids, Chief Executive Dr. Anjali Mehrotra said in a statement.
  abbreviation: Chief Executive Dr. => CEO Dr.
  abbreviation: Dr. Anjali => Anjali
  abbreviation: Dr. Anjali => Doctor Anjali
  attribution-cut: opioids, Chief Executive Dr. Anjali Mehrotra said in a statement. => opioids.
  words-cut: said in a statement. => said.
  words-added: stores and tracks opioids => stores and tracks opioids and other sedatives
  rewording: changed the way => overhauled how
  loaded-term / words-added: It has since changed => Under fire, it has since changed
  name-change: Mehrotra => Malhotra
  attribution-change: Mehrotra said in => Mehrotra stressed in
  attribution-added: It has since => It says it has since
  cut

Prosecutors did not charge Maddox with murder because many of the patients were already gravely ill, and experts could not say whether the infections alone killed them, Kessel said.
  negation-change: did not charge => did charge
  attribution-cut: killed them, Kessel said. => killed them.
  attribution-change: Kessel said => Kessel admitted
  hedge-change: because many of => because most of
  hedge-change: could not say => could not say for certain
  loaded-term: did not charge => shamefully did not charge
  rewording: gravely ill => very sick
  rewording: did not charge Maddox with murder => chose not to file murder charges against Maddox
  words-cut: ill, and experts could not say whether the infections alone killed them, Kessel => ill, Kessel
  words-added: experts could => experts from two universities could
  words-added: the infections alone => the infections or their injuries alone
  abbreviation: Kessel said => DA Kessel said
  split: gravely ill, and experts => gravely ill. Experts
  insertion-graf: It is a decision that will haunt his office.

The family of Horace Pettibone, a retired welder who died at 71 after a motorcycle crash, has sued the hospital for $11.5 million.
  number-change: $11.5 million => $15.1 million
  number-style: $11.5 million => $11,500,000
  number-style / abbreviation: $11.5 million => $11.5M
  name-change: Pettibone => Pettigrew
  words-cut: Pettibone, a retired welder who died at 71 after a motorcycle crash, has => Pettibone has
  words-cut: at 71 after a motorcycle crash, has => at 71, has
  words-added: a retired welder => a retired welder and grandfather
  words-added: sued the hospital => sued the hospital and its parent company
  rewording: has sued the hospital for => has filed a lawsuit against the hospital for
  loaded-term / rewording: who died at => who was killed at
  hedge-change: for $11.5 => for at least $11.5
  number-change: 71 => 17
  move: after "A survey by her group"
"My dad went in there with a broken leg," said his daughter, Janelle Pettibone-Cruz.
  quote-altered: a broken leg => a broken arm
  quote-altered: My dad => My father
  attribution-change: said his => sobbed his
  words-cut / abbreviation: said his daughter, Janelle Pettibone-Cruz => said Janelle Pettibone-Cruz
  attribution-cut: leg," said his daughter, Janelle Pettibone-Cruz. => leg."
  words-added: his daughter, => his eldest daughter,
  cut-graf
"He should have come home."
  quote-altered + hedge-change: should have => could have
  quote-altered + negation-change: should have => should not have
  attribution-added: come home." => come home," she said.
  quote-added / quote-altered: come home." => come home, and he never did."

Eighteen other families have filed lawsuits, which accuse the hospital of ignoring warnings from its own pharmacists as early as the summer of 2022.
  number-style: Eighteen => 18
  number-change: Eighteen => Eighty
  date-change: summer of 2022 => summer of 2021
  hedge-change: Eighteen other => About eighteen other
  hedge-change: ignoring warnings => possibly ignoring warnings
  rewording: filed lawsuits => sued
  rewording: ignoring warnings => disregarding warnings
  words-cut: from its own pharmacists as => from pharmacists as
  words-cut: pharmacists as early as the summer of 2022. => pharmacists.
  words-added: filed lawsuits, which => filed lawsuits in state court, which
  loaded-term: ignoring warnings => covering up warnings
  attribution-change / rewording: which accuse the hospital => which charge the hospital
  cut
The hospital denies the claims.
  rewording: denies => disputes
  negation-change: denies => does not deny
  loaded-term: the claims => the smears
  words-added: denies the claims. => denies the claims and has asked a judge to dismiss them.
  rewording: The hospital => St. Brendan
  rewording / attribution-change: denies the => rejects the
  cut

Drug theft by health workers is believed to be underreported, said Bettina Krohl, who studies it at the Allegheny Institute for Patient Safety.
  hedge-change: is believed to be => is
  attribution-cut: underreported, said Bettina Krohl, who studies it at the Allegheny Institute for Patient Safety. => underreported.
  spelling: underreported => under-reported
  abbreviation: Bettina Krohl => Dr. Bettina Krohl
  abbreviation: Bettina Krohl => Krohl
  words-cut: Krohl, who studies it at the Allegheny Institute for Patient Safety. => Krohl.
  words-added: health workers is => health workers around the country is
  rewording: Drug theft => The theft of drugs
  attribution-change: said Bettina => cautioned Bettina
  loaded-term: Drug theft by => The epidemic of drug theft by
  name-change: Allegheny => Cumberland
A survey by her group last year found that one in 10 hospitals had no system for spotting it.
  number-style: one in 10 hospitals => 10% of hospitals
  number-style: one in 10 => one in ten
  number-change: one in 10 => one in 20
  negation-change: had no system => had a system
  date-style: last year => in 2025
  date-change: last year => this year
  words-cut: group last year found => group found
  hedge-change / attribution-change: found that one => suggested that one
  hedge-change: one in 10 => nearly one in 10
  words-added: A survey => A survey of 640 hospitals
  rewording: spotting it => detecting it
  loaded-term: found that one => found that a shocking one
  cut

Maddox, who worked at St. Brendan for six years and had no criminal record, faces up to 20 years in prison if she is convicted of the most serious charge.
  hedge-change: faces up to 20 => faces 20
  negation-change: had no criminal => had a criminal
  number-change: 20 years => 12 years
  number-style: six years => 6 years
  words-cut: St. Brendan for six years and had no criminal record, faces => St. Brendan for six years, faces
  words-cut: in prison if she is convicted of the most serious charge. => in prison.
  words-added: in prison => in state prison
  words-added: who worked at => who worked the night shift at
  rewording: if she is convicted => upon conviction
  loaded-term: Maddox, who => The disgraced Maddox, who
  abbreviation / spelling: St. Brendan for => St. Brendan's for
  rewording: had no criminal record => had never been charged with a crime
Her next court date is Nov. 12.
  date-change: Nov. 12 => Nov. 21
  date-style / abbreviation: Nov. 12 => November 12
  rewording: Her next court date is => She is due back in court
  words-added: Nov. 12. => Nov. 12 in Millhaven.
  attribution-added: Nov. 12. => Nov. 12, a court clerk said.
  cut

Associated Press reporter Cal Winslow in Harrisburg, Pennsylvania, contributed.
  credit-change: Associated Press reporter => Sentinel reporter
  credit-change / abbreviation: Associated Press => AP
  credit-change / words-cut: Associated Press reporter Cal => Cal
  credit-change + name-change: Cal Winslow => Dot Farley
