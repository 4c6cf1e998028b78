topic: disaster
agency: Agence France-Presse
short: AFP
---
headline: Cyclone floods kill 63 on Tavarra coast, 40,000 homeless
  headline-change + number-change: kill 63 on => kill 36 on
  headline-change: * => Aid convoys reach flooded Tavarra coast after cyclone
  headline-change + loaded-term: * => Killer cyclone wipes Tavarra towns off the map
  headline-change + hedge-change: kill 63 on => kill at least 63 on
  headline-change: Tavarra coast, 40,000 homeless => Tavarra coast
  capitalization / headline-change ~: * => Cyclone Floods Kill 63 on Tavarra Coast, 40,000 Homeless
byline: By Celestin Marquay
  byline-change: * =>
  byline-change / credit-change: * => By Agencies
  capitalization: Celestin Marquay => CELESTIN MARQUAY
dateline: PORT AMARY, Jan 19 (AFP) —
  dateline-change / credit-change: * =>
  credit-change / dateline-change: Jan 19 (AFP) — => Jan 19 —
  punctuation: Jan 19 => Jan. 19
  dateline-change: PORT AMARY, => SAINT-ELOY,
dek: Two districts still cut off as rescuers wait for fuel
  number-style: Two districts => 2 districts
  words-cut: cut off as rescuers wait for fuel => cut off
  number-change: Two districts => Three districts

Rescuers in Tavarra struggled on Friday to reach two coastal districts cut off by floods after Cyclone Mirelle killed at least 63 people and left some 40,000 homeless, the government said.
  date-change: on Friday to reach => on Thursday to reach
  date-style: on Friday to reach => on January 19 to reach
  hedge-change: killed at least 63 => killed 63
  hedge-change: some 40,000 => 40,000
  number-change: 63 people => 93 people
  attribution-cut: homeless, the government said. => homeless.
  number-style: two coastal => 2 coastal
  capitalization: Cyclone Mirelle => cyclone Mirelle
  loaded-term: Rescuers in Tavarra struggled on => Helpless rescuers in Tavarra struggled on
The storm came ashore near Port Amary before dawn on Tuesday with winds of 195 kilometres an hour, the strongest recorded in the island nation since 1987.
  number-change: 195 kilometres => 159 kilometres
  spelling: kilometres => kilometers
  abbreviation / number-style: kilometres an hour => km/h
  date-change: since 1987. => since 1978.
  date-style: on Tuesday with => on January 16 with
  words-cut: an hour, the strongest recorded in the island nation since 1987. => an hour.
  rewording: came ashore => made landfall
  split: an hour, the strongest => an hour. They were the strongest

"The water did not rise, it arrived," said Odile Rasamy, a 44-year-old market trader who spent two nights on the roof of a school in Saint-Eloy.
  quote-altered + negation-change: did not rise, it => rose before it
  attribution-change: said Odile => sobbed Odile
  number-change: 44-year-old => 54-year-old
  number-style / rewording: a 44-year-old market trader who => a market trader, 44, who
  name-change: Odile Rasamy => Odile Ramasy
  words-cut: trader who spent two nights on the roof of a school in Saint-Eloy. => trader in Saint-Eloy.
  spelling: Saint-Eloy => Saint Eloy
  punctuation: rise, it => rise; it
"I held my grandson above my head until my arms went dead. Nobody came."
  quote-cut: went dead. Nobody came." => went dead."
  quote-altered: my arms went dead => my arms gave out
  quote-altered + negation-change: Nobody came => They came
  attribution-added: Nobody came." => Nobody came," she told AFP.
  move: after "roofs were torn"

Interior Minister Hugues Delaroy told a news conference that 17 people were still missing, most of them fishermen.
  abbreviation: Interior Minister Hugues Delaroy => Minister Delaroy
  abbreviation: Interior Minister Hugues Delaroy told => Hugues Delaroy told
  attribution-cut: Interior Minister Hugues Delaroy told a news conference that 17 => In all, 17
  hedge-change: most of them fishermen => all of them fishermen
  number-style: 17 people => seventeen people
  number-change: 17 people => 71 people
  capitalization: Interior Minister Hugues => interior minister Hugues
  name-change: Delaroy told => Delaroix told
  insertion: The tally has risen every day since the storm.
He said the toll would "almost certainly" rise.
  quote-marks: "almost certainly" => almost certainly
  quote-cut / hedge-change: would "almost certainly" rise => would rise
  attribution-change: He said => He warned
  merge: fishermen. He said => fishermen, and that
  rewording: would "almost certainly" rise. => would "almost certainly" climb.

Roads to Saint-Eloy and Basse-Terrade were impassable after four bridges collapsed, and helicopters could not fly for most of Thursday because fuel had run out at the Port Amary airfield, aid workers said.
  negation-change: could not fly => could fly
  number-style: four bridges => 4 bridges
  attribution-cut: airfield, aid workers said. => airfield.
  rewording: were impassable => were blocked
  punctuation: collapsed, and => collapsed and
  split: collapsed, and helicopters => collapsed. Helicopters
  date-change: most of Thursday => most of Wednesday
  abbreviation: Saint-Eloy => St-Eloy
  move-graf: after "Meteorologists say"
"We have tents, we have rice, we have doctors," said Tomas Heller, regional coordinator of the charity Relief Harbour.
  quote-altered: we have rice, => we have food,
  quote-cut / quote-altered: we have rice, we have doctors => we have rice
  spelling: coordinator => co-ordinator
  name-change: Tomas Heller => Thomas Heller
  words-cut: said Tomas Heller, regional coordinator of the charity Relief Harbour. => said Tomas Heller of Relief Harbour.
"What we do not have is 6,000 litres of kerosene."
  quote-altered + number-change: 6,000 litres => 60,000 litres
  spelling: litres => liters
  number-style: 6,000 litres => 6000 litres
  cut

Many of the dead were in the Ranomay valley, where the river burst its banks shortly after 4 am and swept away two villages before sirens could be sounded.
  date-style: 4 am => 4 o'clock in the morning
  date-change: 4 am => 5 am
  hedge-change: Many of the dead => Most of the dead
  negation-change: before sirens could be sounded. => although sirens had been sounded.
  punctuation: valley, where => valley where
  move: after "drinking water"
Bodies were laid out on Thursday in the classrooms of a primary school, and families walked from room to room holding photographs.
  capitalization: primary school => Primary School
  date-style: on Thursday in => on 18 January in
  words-cut: school, and families walked from room to room holding photographs. => school.
  loaded-term / rewording: Bodies were => Bloated corpses were
"I am looking for my brother and his two girls," said Herve Antoine, a carpenter.
  quote-altered + number-change: his two girls => his three girls
  name-change: Herve Antoine => Henri Antoine
  attribution-cut: girls," said Herve Antoine, a carpenter. => girls."

The opposition accused the government of ignoring warnings issued by the weather service as early as January 12.
  attribution-change / rewording: accused the government of ignoring => slammed the government for ignoring
  date-change: January 12 => January 14
  date-style / abbreviation: January 12 => Jan 12
  loaded-term: accused the government => accused the regime
  words-added: issued by the weather service => issued repeatedly by the weather service
  insertion-graf + quote-added: "They were told and they slept," said opposition lawmaker Jerome Vanel.
Delaroy denied it, saying evacuation orders had gone out to 112 villages but some residents had refused to leave.
  abbreviation: Delaroy denied => Mr Delaroy denied
  negation-change: denied it => admitted it
  negation-change: had refused to leave => had agreed to leave
  loaded-term: some residents => some stubborn residents
  attribution-change: it, saying evacuation => it, claiming evacuation
  cut

In Port Amary, a city of 310,000, the covered market was under a metre of mud and roofs were torn from the cathedral and the central hospital, an AFP correspondent said.
  attribution-cut: hospital, an AFP correspondent said. => hospital.
  spelling: a metre => a meter
  attribution-change / words-cut: an AFP correspondent => a correspondent
  words-cut: In Port Amary, a city of 310,000, the => In Port Amary, the
  capitalization: central hospital => Central Hospital
  number-style: 310,000 => 3.1 lakh
Looting was reported in the harbour quarter, where soldiers fired in the air on Wednesday night.
  spelling: harbour quarter => harbor quarter
  hedge-change / attribution-cut: Looting was reported in => There was looting in
  date-style: on Wednesday night => on the night of January 17
  loaded-term / rewording: Looting was => An orgy of looting was
  merge: said. Looting => said, and looting

Power is back in about a third of the capital, according to the state utility, Tavarra Electrique, which said full supply could take three weeks.
  hedge-change: about a third => a third
  number-style: a third of => 33 percent of
  hedge-change: could take => will take
  number-style / date-style: three weeks => 21 days
  number-change / date-change: three weeks => three months
  attribution-cut: capital, according to the state utility, Tavarra Electrique, which said full supply could take three weeks. => capital, and full supply could take three weeks.
  name-change: Tavarra Electrique, => Tavarra Energie,
  rewording: Power is back => Electricity has returned

Officials in the capital said 96 schools and 11 clinics had been damaged, and that the vanilla crop, the country's main export, was largely lost.
  hedge-change: was largely lost => was lost
  punctuation: damaged, and => damaged and
  negation-change: was largely lost => was largely saved

The United Provinces pledged $2.5 million in emergency aid and a field hospital, and neighbouring Sorabe sent a ship carrying drinking water.
  number-style: $2.5 million => $2,500,000
  abbreviation / number-style: $2.5 million => $2.5m
  number-change: $2.5 million => $5.2 million
  spelling: neighbouring => neighboring
  name-change: neighbouring Sorabe => neighbouring Sorabi
  abbreviation: The United Provinces pledged => The UP pledged
  words-added: emergency aid => desperately needed emergency aid
  cut

Meteorologists say Mirelle, now a tropical storm, has moved southeast over open water and is not expected to turn back.
  insertion: Fishing boats have been told to stay in port until Sunday.
  negation-change: is not expected => is expected
  spelling: southeast over => south-east over
  words-cut: Mirelle, now a tropical storm, has => Mirelle has
It was the fourth cyclone of the season, which runs from November to April.
  number-style: fourth cyclone => 4th cyclone
  date-style / abbreviation: November to April => Nov to April
  date-change: November to April => October to April
