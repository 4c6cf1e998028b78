topic: health, vaccines
agency: Reuters
short: Reuters
---
headline: Large study links shingles shot to small rise in rare nerve disorder
  headline-change + loaded-term: * => Shingles Jab Bombshell: Big Pharma Shot Tied to Paralysis
  headline-change: small rise in rare => rise in
  headline-change + hedge-change: links => may link
  headline-change: * => Benefits of shingles vaccine still outweigh risks, researchers say
  headline-change + loaded-term: * => Bombshell study ties shingles shot to nerve damage
  capitalization / headline-change ~: * => Large Study Links Shingles Shot to Small Rise in Rare Nerve Disorder
byline: By Imogen Strake
  byline-change: * =>
  byline-change: * => By Sentinel Health Team
  byline-change: Imogen Strake => Imogen Strake and Amber Voigt
  capitalization: Imogen Strake => IMOGEN STRAKE
dateline: LANGFORD, England, Oct 3 (Reuters) -
  dateline-change / credit-change: * =>
  credit-change / dateline-change: Oct 3 (Reuters) - => Oct 3 -
  abbreviation / date-style / dateline-change: Oct 3 => October 3
  dateline-change / date-change: Oct 3 => Oct 4

A shingles vaccine given to millions of older adults may slightly raise the risk of a rare nerve disorder, researchers reported on Wednesday, but they said its benefits still far outweigh its dangers.
  hedge-change: may slightly raise => slightly raises
  hedge-change: may slightly raise => may raise
  date-change: Wednesday => Tuesday
  date-style: on Wednesday => Wednesday
  attribution-change: researchers reported => researchers warned
  attribution-cut: but they said its benefits => but its benefits
  words-cut: on Wednesday, but they said its benefits still far outweigh its dangers. => on Wednesday.
  words-cut / hedge-change: still far outweigh => outweigh
  negation-change: far outweigh => do not outweigh
  loaded-term / rewording: its dangers => its risks
  words-cut: a rare nerve disorder => a nerve disorder
  loaded-term / rewording: A shingles vaccine => A shingles jab
  loaded-term / rewording: given to => pushed on
  words-added: rare nerve disorder, researchers => rare nerve disorder known as Guillain-Barre syndrome, researchers
  split: on Wednesday, but they said => on Wednesday. But they said
  number-change: millions => hundreds of thousands
The study, which followed 2.4 million people aged 60 and over in four countries, found about three extra cases of Guillain-Barre syndrome for every 1 million doses of Zostava.
  number-change: 2.4 million => 24 million
  number-style: 2.4 million => 2,400,000
  number-change: 60 => 50
  number-style: four => 4
  hedge-change: about three => three
  number-change: three => 30
  number-style: 1 million => one million
  spelling: Guillain-Barre => Guillain-Barré
  name-change: Zostava => Zostavia
  words-cut: study, which followed 2.4 million people aged 60 and over in four countries, found => study found
  attribution-change / hedge-change / rewording: found about => suggested about
  rewording: extra => additional
  loaded-term: cases of => victims of
  abbreviation: Guillain-Barre syndrome => GBS

Most of the cases occurred within 42 days of the first dose, and none was fatal, the researchers said in the Northern Journal of Medicine.
  negation-change: none was fatal => one was fatal
  number-change / date-change: 42 days => 24 days
  number-style / date-style: 42 days => six weeks
  attribution-cut: fatal, the researchers said in the Northern Journal of Medicine. => fatal.
  name-change: Northern Journal => Nordic Journal
  hedge-change: Most of the => The
  number-style: first => 1st
  split: first dose, and none => first dose. None
  spelling / rewording: none was => none were
  rewording: occurred => came
  words-cut: dose, and none was fatal, the => dose, the
  words-cut: said in the Northern Journal of Medicine. => said.
No increase was seen after the second dose.
  negation-change: No increase => An increase
  rewording: seen => found
  number-change: second => third
  words-added: was seen => was seen in any age group
  attribution-added: second dose. => second dose, they said.
  merge: Medicine. No increase => Medicine, and no increase
  cut

"This is a real signal, but it is a very small one," said lead author Dr. Helena Marchetti, an epidemiologist at Langford University.
  quote-altered: real signal => real alarm
  quote-altered + negation-change: This is a real => This is not a real
  quote-cut / quote-altered: signal, but it is a very small one," => signal,"
  quote-altered: a very small => a small
  abbreviation: Dr. Helena => Doctor Helena
  abbreviation: lead author Dr. Helena => lead author Helena
  words-cut: Marchetti, an epidemiologist at Langford University. => Marchetti.
  name-change: Langford University => Longford University
  attribution-change: said lead => cautioned lead
  words-added: an epidemiologist at => an epidemiologist and adviser to the government at
  rewording: lead author => study leader
  abbreviation / quote-altered / spelling: it is a very => it's a very
"Nobody should skip this vaccine because of our paper."
  quote-altered + negation-change: Nobody should => Everybody should
  cut
  attribution-added: our paper." => our paper," she said.
  quote-altered: skip this vaccine => fear this vaccine

The vaccine's maker, Ostrava Biologics, said it was studying the findings and had not seen a similar pattern in its own trials, which enrolled 31,000 volunteers.
  negation-change: had not seen => had seen
  number-change: 31,000 => 13,000
  number-style: 31,000 => 31000
  name-change: Ostrava => Ostrova
  attribution-change: said it => claimed it
  words-cut: trials, which enrolled 31,000 volunteers. => trials.
  loaded-term: The vaccine's maker, Ostrava Biologics, said => Big Pharma giant Ostrava Biologics said
  rewording: studying => reviewing
  rewording: volunteers => people
  split: the findings and had not => the findings. It had not
  words-added: said it was => said in a statement that it was
  words-cut: maker, Ostrava Biologics, said => maker said
  move-graf: after "could add a warning"
Its shares fell 5.7 percent in early trading before recovering some of the loss.
  number-change: 5.7 percent => 7.5 percent
  number-style: 5.7 percent => 5.7%
  number-style / spelling: 5.7 percent => 5.7 per cent
  negation-change: fell => rose
  loaded-term / rewording: fell => plunged
  words-cut: trading before recovering some of the loss. => trading.
  hedge-change / rewording: some of the loss => most of the loss
  rewording: recovering => regaining
  cut

Guillain-Barre, in which the immune system attacks the nerves, can cause weakness and, in severe cases, paralysis, although most patients recover fully.
  hedge-change: can cause => causes
  words-cut / hedge-change: paralysis, although most patients recover fully. => paralysis.
  hedge-change: most patients recover => patients recover
  words-cut: Guillain-Barre, in which the immune system attacks the nerves, can => Guillain-Barre can
  words-cut: weakness and, in severe cases, paralysis => weakness and paralysis
  loaded-term / rewording: weakness and => crippling weakness and
  words-added: the immune system attacks => the body's immune system attacks
  words-cut: recover fully => recover
  rewording: although => but
  punctuation: weakness and, in severe cases, paralysis => weakness and in severe cases paralysis
It affects one or two people in every 100,000 each year, usually after an infection.
  number-change: 100,000 => 10,000
  number-style: one or two => 1 or 2
  words-cut / hedge-change: each year, usually after an infection. => each year.
  hedge-change: usually after => after
  rewording: each year => annually
  rewording: affects => strikes
  number-style: 100,000 => 100000
  cut

Shingles strikes roughly a third of people at some point in their lives and can leave patients with pain that lasts for months.
  number-style: a third => one-third
  number-style / rewording: a third of people => one in three people
  hedge-change: roughly a third => a third
  number-change: a third => a tenth
  hedge-change: can leave => leaves
  words-cut: in their lives and can leave patients with pain that lasts for months. => in their lives.
  rewording: strikes => affects
  date-change / number-change / rewording: for months => for years
  split: their lives and can => their lives. It can
  insertion: It is caused by the virus that also causes chickenpox.
The vaccine cut cases by 89 percent in trials and is recommended for those over 60 in Britain, Canada and 17 other countries.
  number-change: 89 percent => 98 percent
  number-style: 89 percent => 89%
  number-change: 17 other => seven other
  punctuation: Canada and 17 => Canada, and 17
  name-change: Canada and => Australia and
  rewording / loaded-term: is recommended => is mandated
  loaded-term / rewording: The vaccine cut => The shot slashed
  rewording: The vaccine cut => The vaccine reduced
  words-cut: 89 percent in trials and => 89 percent and
  number-change: over 60 => over 65
  cut

Regulators said they were not changing their advice.
  negation-change: were not changing => were changing
  spelling / abbreviation: were not => weren't
  hedge-change: were not changing => were not yet changing
  words-added: changing their advice => changing their advice for now
  attribution-cut: Regulators said they were => Regulators were
  loaded-term: Regulators said => Unaccountable regulators said
  merge: other countries. Regulators => other countries, and regulators
  rewording: advice => guidance
  cut
The Continental Drugs Agency said it would review the data at a meeting on Nov. 14 and could add a warning to the label.
  date-change: Nov. 14 => Nov. 24
  date-style / abbreviation: Nov. 14 => November 14
  date-style: Nov. 14 => 14 Nov.
  hedge-change: could add => would add
  name-change: Continental Drugs => Continental Health
  abbreviation: Continental Drugs Agency said => CDA said
  attribution-cut: Agency said it would => Agency would
  words-cut: a meeting on Nov. 14 and could add a warning to the label. => a meeting on Nov. 14.
  negation-change: could add => could not add
  rewording: review => examine

Outside experts praised the size of the study but cautioned that it could not prove the shot was to blame.
  negation-change: could not prove => could prove
  attribution-change: cautioned that => said that
  hedge-change: Outside experts => Some outside experts
  rewording: to blame => responsible
  words-cut: praised the size of the study but cautioned => cautioned
  spelling / abbreviation: could not => couldn't
  loaded-term: Outside experts => Industry-friendly outside experts
  words-cut: Outside experts => Experts
  merge-over: their advice. Outside => their advice, and outside
  split: the study but cautioned => the study. But they cautioned
Professor Graham Ludlow of the Whitcombe Institute, who was not involved, said patients who had recently been ill were not excluded.
  abbreviation: Professor Graham => Prof. Graham
  abbreviation: Professor Graham Ludlow => Graham Ludlow
  negation-change: ill were not excluded => ill were excluded
  negation-change: who was not involved => who was involved
  name-change: Whitcombe => Whitcomb
  words-cut: Institute, who was not involved, said => Institute said
  capitalization: Professor Graham => professor Graham
  rewording: ill were => sick were
  words-added: not involved, said => not involved in the study, said
  words-cut: had recently been => had been
  hedge-change: were not excluded => were apparently not excluded
  cut
"If you have just had the flu, your risk is already higher, and the paper doesn't fully account for that," Ludlow said.
  quote-altered + negation-change: doesn't fully account => fully accounts
  quote-altered: doesn't fully account => doesn't account
  quote-altered + hedge-change: risk is already => risk may already be
  quote-cut / quote-altered: already higher, and the paper doesn't fully account for that," => already higher,"
  attribution-change / rewording: Ludlow said => he said
  attribution-change: Ludlow said => Ludlow argued
  abbreviation / spelling / quote-altered: paper doesn't => paper does not
  punctuation: flu, your => flu your
  cut

Vaccine skeptics seized on the results within hours.
  spelling: skeptics => sceptics
  loaded-term: Vaccine skeptics => Anti-vaxxers
  loaded-term / rewording: seized on => responded to
  rewording: results => findings
  loaded-term: Vaccine skeptics => Medical freedom advocates
  words-cut: seized on the results within hours => seized on the results
  words-added: the results within => the results on social media within
  cut
Clear Choice, a group that opposes mandates, called for the shot to be withdrawn, saying that "people were never told."
  quote-altered + negation-change: never told => told
  quote-marks: "people were never told." => people were never told.
  quote-altered: people were never => patients were never
  quote-cut: withdrawn, saying that "people were never told." => withdrawn.
  loaded-term: a group that opposes => a conspiracy group that opposes
  words-cut: Choice, a group that opposes mandates, called => Choice called
  name-change: Clear Choice => Free Choice
  negation-change: opposes => supports
  rewording: withdrawn => pulled
  words-added: opposes mandates => opposes vaccine mandates
  rewording: the shot => the vaccine
  attribution-change: saying that => claiming that
  move-graf: after "an epidemiologist at Langford"
The group has been repeatedly criticized by doctors for spreading false claims.
  spelling: criticized => criticised
  words-cut: been repeatedly criticized => been criticized
  loaded-term / rewording: criticized => smeared
  rewording: false claims => misinformation
  hedge-change: for spreading => for allegedly spreading
  words-cut / attribution-cut: criticized by doctors for => criticized for
  loaded-term / rewording: false claims => lies
  hedge-change: by doctors => by some doctors
  cut

Marchetti said she had received hostile messages and worried that the finding would be distorted.
  hedge-change: would be => could be
  loaded-term / rewording: distorted => weaponized
  rewording: distorted => misrepresented
  attribution-cut: Marchetti said she had received => Marchetti had received
  name-change: Marchetti => Marcetti
  rewording: hostile => abusive
  quote-added: hostile messages and => hostile messages, including one that called her "a paid poisoner," and
  words-added: hostile messages => hundreds of hostile messages
  words-cut: messages and worried that the finding would be distorted. => messages.
A 2021 survey found that 23 percent of adults in the four countries were unsure about at least one routine vaccine, up from 15 percent five years earlier.
  date-change: 2021 => 2023
  number-change: 23 percent => 32 percent
  number-style: 23 percent => 23%
  hedge-change: at least one routine => one routine
  negation-change: up from => down from
  number-style / date-style: five years => 5 years
  number-change / date-change: five years => 10 years
  words-cut: vaccine, up from 15 percent five years earlier. => vaccine.
  rewording: unsure about => wary of
  attribution-cut: A 2021 survey found that 23 percent => In 2021, 23 percent
  words-added: A 2021 survey => A 2021 survey by the Whitcombe Institute
  cut

The work was paid for by public health agencies in Denmark, Norway, Finland and Portugal, and two of the 14 authors reported receiving fees from drug companies.
  number-change: two of => four of
  number-change: 14 => 40
  number-style: two of => 2 of
  rewording: paid for => funded
  punctuation: Finland and Portugal => Finland, and Portugal
  spelling: public health => public-health
  name-change: Norway => Sweden
  words-cut: and Portugal, and two of the 14 authors reported receiving fees from drug companies. => and Portugal.
  loaded-term / rewording: drug companies => Big Pharma
  loaded-term / rewording: receiving fees => pocketing fees
  split: Portugal, and two => Portugal. Two
  loaded-term / rewording: agencies => bureaucracies
  cut
Further results, covering adults with weakened immune systems, are due next spring.
  date-change: next spring => next fall
  date-style: next spring => in the spring
  words-cut: results, covering adults with weakened immune systems, are => results are
  hedge-change: are due => may be published
  rewording: are due => are expected
  rewording: Further => More
  cut
