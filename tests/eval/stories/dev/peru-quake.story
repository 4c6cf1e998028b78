topic: disasters
agency: Reuters
short: Reuters
---
headline: Strong quake kills at least 31 in northern Peru, rescuers race to reach villages
  headline-change + loaded-term: * => Killer quake horror: Desperate hunt for survivors as villages flattened in Peru
  headline-change + number-change: at least 31 => at least 41
  headline-change: * => Peru earthquake: what we know so far
  headline-change: northern Peru, rescuers race to reach villages => northern Peru
byline: By Inez Calloway and Rodrigo Huaman
  byline-change: * =>
  byline-change: * => By Foreign Desk
dateline: CHOTAVILCA, Peru, Nov 18 (Reuters) —
  dateline-change / credit-change: * =>
  credit-change / dateline-change: * => CHOTAVILCA, Peru, Nov 18 —
  dateline-change / name-change: CHOTAVILCA => LIMA
notice: (Corrects the depth of the earthquake in paragraph 4 to 22 km from 32 km)
  notice-cut: * =>

A powerful earthquake struck the highlands of northern Peru before dawn on Tuesday, killing at least 31 people, burying homes under mud and cutting off dozens of villages, the national civil defence agency said.
  date-style: on Tuesday => Tuesday
  date-change: on Tuesday => on Monday
  number-change: 31 people => 13 people
  number-style: 31 people => thirty-one people
  hedge-change: at least 31 => 31
  spelling: civil defence => civil defense
  attribution-cut: villages, the national civil defence agency said. => villages.
  loaded-term / rewording: A powerful earthquake => A monster earthquake
  words-cut: at least 31 people, burying homes under mud and cutting off dozens of villages, the => at least 31 people, the
  rewording: struck the => hit the
  punctuation: homes under mud and cutting => homes under mud, and cutting

The agency said more than 140 people were hurt and about 60 were still missing by nightfall.
  number-style: 140 people => one hundred and forty people
  number-change: about 60 => about 16
  hedge-change: more than 140 => nearly 140
  attribution-change: agency said => agency admitted
  date-style: by nightfall => by Tuesday night
Officials warned that the toll was likely to rise because soldiers had not yet reached the valleys nearest the epicentre.
  hedge-change: was likely to rise => would rise
  negation-change: had not yet reached => had reached
  spelling: epicentre => epicenter
  attribution-cut: Officials warned that the toll => The toll
  rewording: valleys nearest => valleys closest to
  merge: nightfall. Officials warned => nightfall, and officials warned

"I got my daughters out and then the roof came down behind us," said Rosaura Quilla, 38, standing beside what was left of her adobe house in Chotavilca.
  quote-altered: the roof came => the whole roof came
  quote-altered + negation-change: I got my daughters out and => I could not get my daughters out and
  number-change: Quilla, 38, => Quilla, 28,
  name-change: Quilla => Quilca
  words-cut: Quilla, 38, standing beside what was left of her adobe house in Chotavilca. => Quilla, 38.
  rewording: what was left => the remains
"My mother was not so lucky. She was asleep."
  cut
  quote-cut: lucky. She was asleep." => lucky."

The magnitude 7.1 quake hit at 4:37 a.m. (0937 GMT) at a depth of 22 km, some 45 km northeast of the town of Bellamarca, the Andean Seismic Institute said.
  number-change: 7.1 quake => 7.7 quake
  spelling: northeast => north-east
  abbreviation / number-style: depth of 22 km => depth of 22 kilometres
  number-style: 45 km => 28 miles
  hedge-change: some 45 km => 45 km
  date-style: 4:37 a.m. => 4.37am
  date-change: 4:37 a.m. => 5:37 a.m.
  spelling / punctuation: magnitude 7.1 => magnitude-7.1
  attribution-cut: Bellamarca, the Andean Seismic Institute said. => Bellamarca.
  words-cut / date-style: 4:37 a.m. (0937 GMT) at => 4:37 a.m. at
Two aftershocks stronger than magnitude 5 followed within the hour.
  number-style: Two aftershocks => 2 aftershocks
  number-style: magnitude 5 => magnitude 5.0
  number-change: magnitude 5 followed => magnitude 6 followed
  negation-change: stronger than => weaker than
  cut

President Alba Serrano declared a 60-day state of emergency in three regions and said her government would spend 480 million soles ($128 million) on food, tents and new homes.
  number-style: 60-day => sixty-day
  number-change: 480 million => 840 million
  number-style: ($128 million) => ($128,000,000)
  punctuation: food, tents and => food, tents, and
  abbreviation: President Alba Serrano => Alba Serrano
  hedge-change: would spend => could spend
  capitalization: state of emergency => State of Emergency
  loaded-term: her government => her left-wing regime
  split: regions and said => regions. She said
  number-style: three regions => 3 regions
  abbreviation / number-style: 480 million soles => 480m soles
"We will not leave a single village to dig alone," she told reporters after flying over the area.
  quote-altered + negation-change: will not leave => will leave
  attribution-change: she told => she assured
  move: after "Rosaura Quilla"

Residents in some villages said help had been slow to come.
  hedge-change: some villages => many villages
  attribution-change: Residents in some villages said => Residents in some villages complained
  insertion: Several have begun to ask why the state keeps no depot in the region.
  rewording: help => aid
Teofilo Vargas, a potato farmer and the mayor of Alto Sirenas, said neighbours had pulled nine bodies from the mud with shovels and bare hands while they waited for the army.
  spelling: neighbours => neighbors
  number-style: nine bodies => 9 bodies
  number-change: nine bodies => eight bodies
  name-change: Alto Sirenas => Alto Serena
  words-cut: Vargas, a potato farmer and the mayor => Vargas, the mayor
  rewording: pulled nine => dragged nine
  capitalization: army => Army
"Nobody has come, not a soldier and not a doctor," he told a local radio station.
  quote-altered: not a soldier and not a doctor => not a soldier, not a doctor
  quote-altered + negation-change: Nobody has come => Somebody has come
  attribution-change / words-cut / rewording: he told a local radio station => he said
  cut

The army said 600 soldiers and five helicopters had been sent, but that low cloud had kept the aircraft on the ground until early afternoon.
  number-change: 600 soldiers => 6,000 soldiers
  number-style: five helicopters => 5 helicopters
  rewording: sent => deployed
  punctuation: sent, but that => sent but that
  words-added: low cloud => low cloud over the passes
A landslide has blocked the main road from Bellamarca, and engineers said it might take until Friday, Nov. 21, to clear it.
  hedge-change: might take => will take
  date-change: Nov. 21 => Nov. 28
  date-style: Friday, Nov. 21, to => 21 November to
  date-style: Friday, Nov. 21, to => Friday to
  date-style / abbreviation: Nov. 21 => November 21
  punctuation: Nov. 21, to => Nov. 21 to
  name-change: Bellamarca => Villamarca
  move-graf: after "Two aftershocks"

Chotavilca's small hospital has only 18 beds and was treating patients in its car park, according to its director, Dr Hernan Oyola.
  abbreviation: Dr Hernan Oyola => Hernan Oyola
  punctuation / abbreviation: Dr Hernan => Dr. Hernan
  rewording / spelling: car park => parking lot
  spelling: car park => carpark
  attribution-cut: car park, according to its director, Dr Hernan Oyola. => car park.
  number-style: 18 beds => eighteen beds
  cut-graf
He said the generator had fuel for "perhaps two nights" and that operations were being done by torchlight.
  quote-altered + hedge-change: perhaps two nights => two nights
  quote-marks: "perhaps two nights" => perhaps two nights
  words-cut: nights" and that operations were being done by torchlight. => nights".
  quote-altered + number-change: perhaps two nights => perhaps three nights
  punctuation / typography: nights" and => nights," and

Peru sits on the Pacific "Ring of Fire", where most of the world's earthquakes occur.
  punctuation / typography: "Ring of Fire", where => "Ring of Fire," where
  quote-marks: "Ring of Fire" => Ring of Fire
  capitalization: "Ring of Fire" => "ring of fire"
  hedge-change: most of the => almost all of the
  words-added: earthquakes occur => earthquakes and volcanic eruptions occur
A magnitude 8.0 quake killed more than 500 people on the coast in 2007.
  date-change: 2007 => 2017
  abbreviation / rewording: quake => earthquake
  number-style: 500 people => five hundred people
  insertion: Many of the houses lost then have never been rebuilt.
  move: after "Officials warned that the toll"

Copper miner Altiplano Metals said its Cerro Duende pit, 90 km to the south, had not been damaged and that it expected to resume work on Wednesday.
  negation-change: had not been damaged => had been damaged
  hedge-change: expected to resume => would resume
  name-change: Altiplano Metals => Altamira Metals
  number-style: 90 km => 56 miles
  date-style: on Wednesday => Wednesday
  date-change: on Wednesday => on Thursday
  loaded-term: Copper miner => Controversial copper miner
  capitalization: pit => Pit
Its shares closed 3.4% lower in Toronto.
  number-style: 3.4% => 3.4 percent
  number-style / spelling: 3.4% => 3.4 per cent
  number-change: 3.4% => 4.3%
  negation-change: lower => higher
  loaded-term / rewording: closed 3.4% lower => plunged 3.4%
  cut

Neighbouring Ecuador, where the quake was also felt, offered rescue teams and two field hospitals.
  spelling: Neighbouring => Neighboring
  number-style: two field hospitals => 2 field hospitals
  name-change: Ecuador => Bolivia
  words-cut: Ecuador, where the quake was also felt, offered => Ecuador offered
  insertion-graf: No British nationals are believed to be among the dead.
