topic: science, health
agency: Reuters
short: Reuters
---
headline: Blood protein may warn of kidney failure years early, study suggests
  headline-change + hedge-change: * => Blood Protein Warns of Kidney Failure Years Early
  headline-change: * => Blood protein may warn of kidney failure
  headline-change + loaded-term: * => Miracle blood test spots kidney failure years early
  capitalization / headline-change ~: * => Blood Protein May Warn of Kidney Failure Years Early, Study Suggests
byline: By Imogen Tarrant
  byline-change: * =>
  byline-change: Imogen Tarrant => Staff Writer
dateline: LONDON (Reuters) -
  dateline-change / credit-change: * =>
  typography: - => —

People with high levels of a protein called cystorin in their blood may be up to three times as likely to suffer kidney failure within a decade, researchers said on Monday.
  hedge-change: may be up to => are up to
  hedge-change: up to three times => three times
  number-style: three times => 3 times
  number-change: three times => four times
  number-style / date-style: within a decade => within 10 years
  attribution-cut: within a decade, researchers said on Monday. => within a decade.
  date-style: on Monday => Monday
  date-change: on Monday => on Tuesday
  attribution-change: researchers said => researchers warned
  rewording: suffer kidney failure => develop kidney failure

The finding, published in the Journal of Renal Medicine, is based on samples from 24,318 adults in Britain and Denmark who were followed for an average of 11.4 years.
  number-change: 24,318 => 24,813
  number-style: 24,318 => 24318
  number-change: 11.4 years => 14.1 years
  name-change: Denmark => Sweden
  abbreviation: Britain => the U.K.
  words-cut: The finding, published in the Journal of Renal Medicine, is => The finding is
  punctuation: Medicine, is => Medicine is
  rewording: adults => people
  split: Britain and Denmark who were => Britain and Denmark. They were
It could help doctors to find patients at risk long before the usual tests show any damage, the authors said.
  hedge-change: It could help => It will help
  attribution-cut: damage, the authors said. => damage.
  attribution-change: the authors said => the authors boasted
  rewording ~: long before the usual tests show any damage, the => long before any damage shows, the
  rewording: at risk => in danger
  cut

"We are not saying that this protein causes the disease," said Henrik Falk, a kidney specialist at the University of Aalund who led the study.
  quote-altered + negation-change: We are not saying => We are saying
  quote-altered: causes the disease => causes disease
  name-change: Henrik Falk => Hendrik Falk
  abbreviation: Henrik Falk => Dr. Henrik Falk
  words-cut: Henrik Falk, a kidney specialist at the University of Aalund who led the study. => Henrik Falk, who led the study.
  attribution-change: said Henrik Falk => cautioned Henrik Falk
  rewording ~: * => Henrik Falk, a kidney specialist at the University of Aalund who led the study, said: "We are not saying that this protein causes the disease."
  quote-cut ~: * => Henrik Falk, a kidney specialist at the University of Aalund who led the study, stressed that the protein was not known to cause the disease.
"But it seems to know something about the kidney before we do."
  quote-altered + hedge-change: it seems to know => it knows
  quote-altered: before we do => long before we do
  cut
  attribution-added: we do." => we do," Falk said.

Chronic kidney disease affects some 850 million people worldwide and often goes unnoticed until it is advanced, according to the World Health Organization.
  number-change: 850 million => 580 million
  number-style: 850 million => 850,000,000
  hedge-change: some 850 million => 850 million
  hedge-change: often goes unnoticed => usually goes unnoticed
  attribution-cut: advanced, according to the World Health Organization. => advanced.
  abbreviation: World Health Organization => WHO
  spelling: Organization => Organisation
  loaded-term / words-added: Chronic kidney disease => Deadly chronic kidney disease
  rewording: unnoticed => undetected
Treatment with a class of cheap pills can slow it by as much as 40 percent if it is begun early.
  number-style: 40 percent => 40%
  number-style / spelling: 40 percent => 40 per cent
  number-change: 40 percent => 14 percent
  hedge-change: by as much as 40 => by 40
  hedge-change: can slow it => could slow it
  loaded-term / rewording: cheap pills => dirt-cheap pills

The team found that 7 percent of people in the highest fifth for cystorin had kidney failure or a transplant during the study, against 2.2 percent of those in the lowest.
  number-change: 7 percent of => 17 percent of
  number-style: 7 percent of => seven percent of
  number-change: 2.2 percent => 2.2 percentage points
  number-style: 2.2 percent => 2.2%
  rewording: against 2.2 => compared with 2.2
  number-style / rewording: highest fifth => top 20 percent
  attribution-cut: The team found that 7 percent of => Seven percent of
  negation-change / rewording: in the highest fifth => in the lowest fifth
  words-cut: had kidney failure or a transplant during => had kidney failure during
The link held after age, weight, smoking and blood pressure were taken into account.
  rewording / negation-change: The link held => The link vanished
  punctuation: smoking and => smoking, and
  words-cut: after age, weight, smoking and blood pressure were => after age and blood pressure were
  cut

Outside experts were cautious.
  cut
  negation-change: were cautious => were not cautious
"This is careful work, but a marker is not a treatment," said Priya Nandakumar of Thornbury College London, who was not involved in the research.
  quote-altered: careful work => brilliant work
  quote-altered + negation-change: is not a treatment => is a treatment
  quote-cut / quote-altered: work, but a marker is not a treatment," said => work," said
  negation-change: was not involved => was involved
  abbreviation: Priya Nandakumar => Professor Priya Nandakumar
  words-cut: Thornbury College London, who was not involved in the research. => Thornbury College London.
  quote-marks: "This is careful work, but a marker is not a treatment," said => This is careful work, but a marker is not a treatment, said
She said that nearly all of the participants were white and that the result had to be repeated in other groups.
  hedge-change: nearly all => all
  hedge-change: nearly all => most
  attribution-change: She said => She complained
  rewording: repeated => replicated
  loaded-term / rewording: other groups => minorities
  attribution-change / name-change: She said => Falk said
  split: were white and that the result => were white. The result

No company sells a test for the protein, but Falk and two of his colleagues have applied for a patent and hold shares in a firm, Renascent, that hopes to offer one for less than 20 pounds ($25) in 2028.
  negation-change: No company sells => One company sells
  number-style: 20 pounds => £20
  number-change: 20 pounds => 20 euros
  date-change: 2028 => 2026
  hedge-change / rewording: hopes to offer => will offer
  abbreviation: Falk and => Henrik Falk and
  number-style: two of his => 2 of his
  words-cut: have applied for a patent and hold shares => hold shares
  spelling: colleagues => collegues
  loaded-term / rewording: hopes to offer => hopes to cash in by offering

The study was paid for by the Danish government and the Ellingham Trust, a charity.
  words-cut: the Ellingham Trust, a charity. => the Ellingham Trust.
  name-change: Ellingham Trust => Allingham Trust
  rewording: paid for => funded
  capitalization: Danish government => Danish Government
  words-cut: by the Danish government and the Ellingham Trust, a charity. => by the Danish government.
The funders had no role in its design, the paper said.
  negation-change: had no role => had a role
  attribution-cut: design, the paper said. => design.
  merge: a charity. The funders had => a charity, and the funders had

Falk said a trial in which doctors act on a high reading would begin in Aarstad in January and last until the end of 2029.
  date-change: in January => in June
  date-style / abbreviation: in January => in Jan.
  date-change: 2029 => 2026
  attribution-cut: Falk said a trial => A trial
  hedge-change: would begin => might begin
  name-change: Aarstad => Aarhus
  insertion: The country's health service has struggled with long waits.
Some 1,200 patients are expected to take part, half of them with diabetes.
  number-style: half of them => 50 percent of them
  hedge-change: Some 1,200 => 1,200
  hedge-change: are expected to take => will take
  number-change: 1,200 => 12,000
  cut
  insertion-graf + quote-added: "This could change everything," one patient group said in a statement.

Until then, he said, people worried about their kidneys should have their blood pressure checked and avoid taking painkillers every day.
  attribution-cut: Until then, he said, people => Until then, people
  hedge-change: should have => must have
  negation-change / rewording: avoid taking => keep taking

King Aldric IV, who has had the disease since childhood and opened the university's new laboratory in 2021, is its patron.
  number-style: Aldric IV, who => Aldric the Fourth, who
  number-change: Aldric IV, who => Aldric VI, who
  date-change: 2021 => 2012
  words-cut: IV, who has had the disease since childhood and opened the university's new laboratory in 2021, is => IV is
  cut

About a dozen laboratories in Europe and Asia are looking for similar markers.
  number-style: About a dozen => About 12
  number-change: About a dozen => About two dozen
  hedge-change: About a dozen => A dozen
  rewording: are looking for => are hunting for
  name-change: Europe and Asia => Europe and Africa
