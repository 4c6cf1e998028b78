topic: science
agency: Associated Press
short: AP
---
headline: Fossil suggests giant sea reptiles gave birth in frigid Arctic waters
  headline-change + hedge-change: Fossil suggests giant => Fossil proves giant
  headline-change: * => Pregnant 'sea monster' found with babies still inside her
  headline-change: in frigid Arctic waters => in warm Arctic waters
  headline-change + loaded-term: * => Junk Science? Experts Clash Over Arctic 'Mother' Fossil
  headline-change: sea reptiles => marine reptiles
byline: By OTTILIE GRANGER, AP Science Writer
  byline-change / credit-change: * =>
  byline-change: OTTILIE GRANGER => OTTILIA GRAINGER
  credit-change / byline-change: * => By OTTILIE GRANGER
dateline: LARKHAVEN, Wis. (AP) —
  dateline-change / credit-change: * =>
  abbreviation / dateline-change: Wis. (AP) => Wisconsin (AP)
dek: Three embryos are preserved inside the ribs of a 190-million-year-old female
  number-style: Three => 3
  number-change: 190-million => 109-million

A fossil found on an Arctic island suggests that a bus-sized marine reptile was giving birth in near-freezing seas about 190 million years ago, according to a study published Wednesday in the journal Deep Time Letters.
  spelling / punctuation: near-freezing => near freezing
  abbreviation / number-style: 190 million years => 190m years
  hedge-change: suggests that => shows that
  number-change: 190 million => 109 million
  hedge-change: about 190 => nearly 190
  date-style: published Wednesday => published on Wednesday
  attribution-cut: years ago, according to a study published Wednesday in the journal Deep Time Letters. => years ago.
  spelling: bus-sized => bus-size
  name-change: Deep Time Letters => Deep Sea Letters
  rewording: giving birth => bearing young
The specimen, a female with three embryos preserved inside her ribs, is the oldest evidence that such animals did not have to migrate to warm water to reproduce.
  negation-change: did not have to => had to
  number-style: three embryos => 3 embryos
  number-change: three embryos => five embryos
  loaded-term / rewording: three embryos => three unborn babies
  hedge-change: is the oldest => is perhaps the oldest

"We had no idea they were living up there, much less raising families," said lead author Henrik Aasland, a paleontologist at the University of Larkhaven.
  abbreviation: University of Larkhaven => Univ. of Larkhaven
  quote-altered + negation-change: We had no idea => We had an idea
  spelling: paleontologist => palaeontologist
  name-change: Aasland => Aaslund
  quote-cut: up there, much less raising families," => up there,"
  attribution-change: said lead => gushed lead
  abbreviation: Henrik Aasland => Dr. Henrik Aasland
  words-cut: Aasland, a paleontologist at the University of Larkhaven. => Aasland.
  quote-altered: We had no idea they were => We had no idea that they were
"It changes how I think about the whole group."
  quote-altered + hedge-change: It changes how => It could change how
  attribution-added: group." => group," he told the AP.
  cut

The researchers collected the skeleton in July 2017 and spent more than four years freeing it from the rock with dental tools.
  date-change: July 2017 => July 2007
  date-style / rewording: in July 2017 => in the summer of 2017
  number-style: four years => 4 years
  hedge-change: more than four => almost four
  rewording / loaded-term: The researchers => The fossil hunters
It is 11.4 meters (37 feet) long, and its skull alone weighs 290 kilograms.
  number-style: 11.4 meters (37 feet) long => 37 feet (11.4 meters) long
  spelling: meters => metres
  abbreviation / number-style: kilograms => kg
  number-change: 290 => 920
  split: long, and its => long. Its
  punctuation: long, and => long and
The team named it Thalassogenia borealis, or "northern sea mother."
  quote-marks: or "northern sea mother." => or northern sea mother.
  capitalization / name-change: Thalassogenia borealis => Thalassogenia Borealis
  name-change / spelling: Thalassogenia => Thalassogenea
  merge: kilograms. The team => kilograms; the team

Not everyone is convinced.
  rewording: is convinced => is persuaded
  negation-change: Not everyone => Everyone
  cut
Priya Venkataraghavan, a biologist at the Coast Institute who was not involved in the research, said the embryos could be prey that the animal had swallowed.
  hedge-change: could be => were
  negation-change: was not involved => was involved
  words-cut: Institute who was not involved in the research, said => Institute, said
  loaded-term: a biologist at => a maverick biologist at
  name-change: Coast Institute => East Coast Institute
"Small bones inside big bones do not always mean a mother," she said.
  quote-altered + negation-change: do not always mean => always mean
  spelling / abbreviation / quote-altered: do not => don't
  attribution-change: she said => she quipped
  punctuation: mother," she => mother", she
"Sometimes they mean lunch."
  quote-altered + hedge-change: Sometimes they => Usually they
  cut

Aasland rejected that explanation, noting that the small skeletons show no sign of stomach acid and that all three lie facing the tail.
  negation-change: rejected that => accepted that
  negation-change: show no sign => show signs
  attribution-change / rewording: noting that the => arguing that the
  number-style: all three => all 3
  punctuation: explanation, noting => explanation — noting
He granted, though, that two of them are incomplete.
  attribution-cut: He granted, though, that two => Two
  number-change: two of them => all three of them
  punctuation: granted, though, that => granted though that

To estimate the temperature of the water, the team measured oxygen isotopes in 68 shells from the same layer.
  number-style: 68 shells => sixty-eight shells
  number-change: 68 shells => 86 shells
  punctuation: water, the => water the
  capitalization: oxygen => Oxygen
The results indicated an average of 4 degrees Celsius (39 degrees Fahrenheit) in winter, give or take 2 degrees.
  abbreviation / number-style: 4 degrees Celsius => 4 C
  number-style: 4 degrees => four degrees
  hedge-change / words-cut: winter, give or take 2 degrees. => winter.
  number-change ~: 4 degrees Celsius (39 degrees Fahrenheit) => 6 degrees Celsius (43 degrees Fahrenheit)
  number-style / words-cut: 4 degrees Celsius (39 degrees Fahrenheit) in => 4 degrees Celsius in
  capitalization: Celsius => celsius
That is roughly 6 degrees colder than climate models had predicted, said co-author Mei-Lin Trask, a geochemist.
  negation-change: colder than => warmer than
  spelling: co-author => coauthor
  attribution-cut: predicted, said co-author Mei-Lin Trask, a geochemist. => predicted.
  loaded-term / words-added: climate models => alarmist climate models
  number-style: 6 degrees => six degrees
"The models may be wrong, or our shells may be strange," Trask said.
  quote-altered + hedge-change: models may be => models are
  quote-cut: wrong, or our shells may be strange," => wrong,"
  attribution-change: Trask said => Trask allowed
  name-change + attribution-change / attribution-change: Trask said => Aasland said
"I would bet on the shells."
  spelling / abbreviation / quote-altered: I would => I'd
  quote-altered + negation-change: I would bet => I would not bet
  cut

Scientists use the period, when carbon dioxide levels were four times what they are now, to test forecasts of global warming.
  abbreviation: carbon dioxide => CO2
  number-change: four times => 14 times
  loaded-term / rewording: global warming => climate catastrophe
  words-cut: period, when carbon dioxide levels were four times what they are now, to => period to
  insertion: Some politicians have called such forecasts a hoax.
Samuel Okonjo, who heads the climate program at the Polar Research Council, said the paper was "solid work" but cautioned against reading too much into a single site.
  spelling: program => programme
  quote-marks: was "solid work" but => was solid work but
  abbreviation: Polar Research Council => PRC
  attribution-change: cautioned against => railed against
  loaded-term: Samuel Okonjo, who => Climate crusader Samuel Okonjo, who
  capitalization: Polar Research Council => polar research council

Only 14 skeletons of the group have been found north of the Arctic Circle, and none had embryos, the study said.
  negation-change: none had embryos => all had embryos
  attribution-cut: embryos, the study said. => embryos.
  capitalization: Arctic Circle => Arctic circle
  split: Circle, and none => Circle. None
The first, dug up by whalers in 1864, was lost in a warehouse fire during World War II.
  punctuation: The first, dug up by whalers in 1864, was => The first — dug up by whalers in 1864 — was
  date-change: 1864 => 1846
  abbreviation: World War II => WWII
  number-style / abbreviation: World War II => World War Two
  words-cut: first, dug up by whalers in 1864, was => first was
  cut-graf

The dig was not easy: A helicopter carrying a 1.2-ton block made an emergency landing on Aug. 3, 2017.
  punctuation / abbreviation: Aug. 3, 2017 => Aug 3, 2017
  capitalization: easy: A => easy: a
  date-change: Aug. 3, 2017 => Aug. 30, 2017
  date-style / abbreviation: Aug. 3, 2017 => 3 August 2017
  number-change: 1.2-ton => 12-ton
  spelling / number-change: 1.2-ton => 1.2-tonne
Nobody was hurt.
  negation-change: Nobody was => The pilot was
  rewording: hurt => injured
  cut
The work was paid for by the Fenwick Foundation, whose money comes from an oil company.
  move: after "The team named it"
  rewording: paid for => funded
  loaded-term: an oil company => Big Oil
  words-cut: Foundation, whose money comes from an oil company. => Foundation.
  punctuation: Foundation, whose => Foundation — whose

The skeleton will go on display at the Larkhaven Museum of Natural History on Nov. 20, the 150th anniversary of its opening.
  date-change: Nov. 20 => Dec. 20
  date-style / abbreviation: on Nov. 20 => on November 20
  number-style: 150th => one hundred fiftieth
  hedge-change: will go => may go
  abbreviation: Larkhaven Museum of Natural History => LMNH
  insertion: Admission will be free that day.
The embryos will not be shown until tests on them are finished, probably in 2026, the museum said.
  hedge-change: finished, probably in => finished, in
  date-change: 2026 => 2028
  capitalization: the museum said => the Museum said
