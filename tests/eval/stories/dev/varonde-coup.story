topic: world
agency: Agence France-Presse
short: AFP
---
headline: Soldiers say they have seized power in Varonde; president's whereabouts unknown
  headline-change + loaded-term: * => Military thugs grab Varonde as strongman president vanishes
  headline-change: * => Gunfire and silence in the capital of Varonde after officers announce takeover
  headline-change + attribution-cut: Soldiers say they have seized => Soldiers have seized
  punctuation / headline-change: Varonde; president's => Varonde, president's
  capitalization / headline-change ~: * => Soldiers Say They Have Seized Power in Varonde; President's Whereabouts Unknown
byline: By Etienne Fabrol, Agence France-Presse
  byline-change / credit-change: * =>
  byline-change / credit-change: * => By Our Foreign Staff
  abbreviation / credit-change / byline-change: Agence France-Presse => AFP
  credit-change / byline-change: Fabrol, Agence France-Presse => Fabrol
dateline: PORT-SAVRE, Varonde (AFP) —
  dateline-change / credit-change: * =>
  dateline-change: PORT-SAVRE, Varonde => DAKAR, Senegal
  credit-change / dateline-change: Varonde (AFP) — => Varonde —
  spelling / punctuation / dateline-change: PORT-SAVRE => PORT SAVRE

A group of army officers announced on state television early Saturday that they had seized power in Varonde, a West African nation of 11 million people, after a night of gunfire near the presidential palace in which at least 13 people were reportedly killed.
  hedge-change: were reportedly killed => were killed
  hedge-change: at least 13 => 13
  number-change: 13 people => 30 people
  date-change: early Saturday => early Sunday
  date-style: early Saturday => early on Saturday
  capitalization: West African => west African
  loaded-term: A group of => A rogue group of
  words-cut: Varonde, a West African nation of 11 million people, after => Varonde after
  number-style: 11 million => 11,000,000
  abbreviation: state television => state TV
  attribution-change: announced on => declared on
  rewording: gunfire => shooting

The whereabouts of President Augustin Kessoua, 78, who was re-elected in October in a vote that observers described as deeply flawed, were not known by midday.
  spelling: re-elected => reelected
  number-change: Kessoua, 78, who => Kessoua, 87, who
  negation-change: were not known => were known
  loaded-term: President Augustin Kessoua => dictator Augustin Kessoua
  attribution-cut: a vote that observers described as deeply flawed => a deeply flawed vote
  date-change: in October => in November
  date-style / rewording: by midday => by noon
  words-cut: 78, who was re-elected in October in a vote that observers described as deeply flawed, were => 78, were
  name-change: Kessoua => Kassoua

"We have put an end to a regime that had put an end to hope," Col. Idriss Tanoh, reading from a sheet of paper and flanked by nine soldiers, said in a broadcast at 4:20 a.m.
  abbreviation: Col. Idriss => Colonel Idriss
  number-style: nine soldiers => 9 soldiers
  date-change: 4:20 a.m. => 2:40 a.m.
  date-style: 4:20 a.m. => 0420 hours.
  quote-altered + loaded-term: a regime => a tyranny
  quote-altered / quote-cut: a regime that had put an end to hope," => a regime,"
  attribution-change: said in a broadcast => bragged in a broadcast
"The constitution is suspended, and the borders are closed until further notice."
  capitalization: constitution => Constitution
  punctuation: suspended, and => suspended and
  cut
  attribution-added: notice." => notice," he said.

Tanoh, commander of the 2nd Parachute Regiment, called the group the National Committee for Renewal and promised elections within 18 months.
  number-style: 2nd Parachute => Second Parachute
  number-style / date-style: 18 months => a year and a half
  number-change / date-change: 18 months => eight months
  name-change: Committee for Renewal => Council for Renewal
  abbreviation: Tanoh, commander => Col. Tanoh, commander
  rewording: promised => pledged
  loaded-term: called the group => called the junta
  punctuation ~: Tanoh, commander of the 2nd Parachute Regiment, called => Tanoh (commander of the 2nd Parachute Regiment) called
He did not say who would lead the country until then.
  negation-change: did not say => said
  cut
  merge: 18 months. He did => 18 months, but did
  insertion: Two previous military rulers made the same promise.

The prime minister, Delphine Aroga, who was in Brussels for a trade conference, denied that the government had fallen and said that loyal units controlled the airport.
  negation-change: denied that => did not deny that
  attribution-change: said that loyal => claimed that loyal
  abbreviation: The prime minister => The PM
  name-change: Delphine Aroga => Delphine Aroge
  capitalization: prime minister => Prime Minister
  words-cut: Aroga, who was in Brussels for a trade conference, denied => Aroga, denied
  split: fallen and said => fallen. She said
"This is the adventure of a handful of mutineers, and it will fail," she told AFP by telephone.
  abbreviation: AFP => Agence France-Presse
  abbreviation / rewording: telephone => phone
  quote-altered: mutineers => traitors
  attribution-change: she told AFP => she vowed to AFP
  move: after "A defense ministry"

A defense ministry spokesman could not be reached, and the internet was down across most of the capital, according to the monitoring organization NetPulse.
  spelling: defense => defence
  spelling: organization => organisation
  capitalization: internet => Internet
  negation-change: could not be reached => could be reached
  attribution-cut: capital, according to the monitoring organization NetPulse. => capital.
  hedge-change: most of the capital => all of the capital
  name-change: NetPulse => NetPoint
  capitalization: defense ministry => Defense Ministry
  split: reached, and the => reached. The

Witnesses in the Corniche district said they saw three armored vehicles outside the central bank and soldiers firing into the air to disperse a crowd of several hundred youths.
  spelling: armored => armoured
  number-style: three armored => 3 armored
  attribution-cut: Witnesses in the Corniche district said they saw three armored => In the Corniche district there were three armored
  loaded-term: several hundred youths => several hundred thugs
  capitalization: central bank => Central Bank
  rewording: disperse => break up
  cut-graf
Shops were shuttered and taxis had vanished, but there were no signs of looting.
  negation-change: were no signs => were signs
  punctuation: vanished, but => vanished but
  rewording: shuttered => closed
  words-added: of looting => of widespread looting

"My children were under the bed from midnight," said Honorine Bessala, 41, a seamstress.
  quote-altered + date-change: from midnight => from noon
  quote-altered: My children => My babies
  number-style / rewording: Bessala, 41, a seamstress => Bessala, a 41-year-old seamstress
  words-cut: Bessala, 41, a seamstress. => Bessala.
  move-graf: after "Analysts cautioned"
"Nobody has told us anything we can believe."
  cut

The African Union condemned what it called an "unconstitutional change of government" and was expected to hold an emergency session Sunday.
  abbreviation: The African Union => The AU
  quote-marks: "unconstitutional change of government" => unconstitutional change of government
  date-style: session Sunday => session on Sunday
  date-change: session Sunday => session Monday
  hedge-change: was expected to hold => will hold
  attribution-cut: condemned what it called an => condemned the

France, which has about 350 troops at a base 15 kilometers from the capital, urged its 2,600 citizens to stay indoors but said it had no plans to intervene.
  spelling: kilometers => kilometres
  abbreviation / number-style: 15 kilometers => 15 km
  number-style: 2,600 => 2600
  negation-change: had no plans => had plans
  loaded-term: France, which => Former colonial master France, which
  attribution-change / rewording: urged its => ordered its
  insertion: Paris has backed Kessoua for most of his time in office.
A State Department official in Washington, speaking on condition of anonymity, said the United States was "deeply concerned" and might suspend $145 million in aid.
  abbreviation: the United States => the US
  number-style / abbreviation: $145 million => $145m
  number-change: $145 million => $154 million
  hedge-change: might suspend => would suspend
  cut

Kessoua came to power in 1998 after the death of his father-in-law, and changed the constitution twice to stay in office.
  date-change: 1998 => 1989
  rewording: came to power => took power
  number-style / rewording: twice => two times
  punctuation: father-in-law, and => father-in-law and
  spelling: father-in-law => father in law
His opponents accuse him of enriching his family with revenue from bauxite; he has always rejected the charge.
  punctuation: bauxite; he => bauxite — he
  split: bauxite; he has => bauxite. He has
  negation-change: has always rejected => has never rejected
  cut
  insertion-graf: Varonde is among the ten poorest countries in the world.

Discontent in the army has grown since 2023, when jihadist fighters overran a garrison at Dorra, in the north, and killed 57 soldiers who had not been resupplied for three weeks.
  number-change: 57 => 75
  number-style / date-style: three weeks => 21 days
  loaded-term: jihadist fighters => Islamic terrorists
  date-style: since 2023 => since two years ago
  name-change: Dorra => Dorral
  spelling: resupplied => re-supplied
  move-graf: after "The African Union"

Analysts cautioned that it was too soon to tell whether the officers had the backing of the gendarmerie, which is better paid and better equipped.
  attribution-change: Analysts cautioned => Analysts said
  attribution-cut: Analysts cautioned that it was => It was
  words-cut: gendarmerie, which is better paid and better equipped. => gendarmerie.
"Whoever controls the radio tower and the fuel depot by tonight has probably won," said Maxime Oriol of the Sahel Policy Center in Dakar.
  spelling / name-change: Center => Centre
  quote-altered + hedge-change: has probably won => has won
  words-cut: Oriol of the Sahel Policy Center in Dakar. => Oriol.
  words-added: in Dakar => in Dakar, Senegal
"At the moment, I am not certain that anyone does."
  quote-altered + negation-change: am not certain that anyone does => am certain that someone does
  punctuation: At the moment, I => At the moment I
  attribution-added: does." => does," he added.

It would be the seventh coup in the region in five years.
  number-style: seventh => 7th
  number-change: seventh => eighth
  hedge-change: would be => is
  loaded-term / rewording: coup => putsch
