topic: disaster
agency: Associated Press
short: AP
---
headline: Volcano alert raised on Tavaroa as hundreds leave villages
  headline-change + loaded-term: * => Panic on Tavaroa as killer volcano stirs
  headline-change: hundreds leave => hundreds flee
  headline-change: * => Tavaroa orders evacuations as Mount Ahira rumbles
  capitalization / headline-change ~: * => Volcano Alert Raised on Tavaroa as Hundreds Leave Villages
byline: By KERRY MASON-TUI, Associated Press
  byline-change / credit-change: * =>
  byline-change / credit-change: * => By Island Times Staff
  credit-change / byline-change: * => By KERRY MASON-TUI
dateline: PORT SELWYN, Tavaroa (AP) —
  dateline-change / credit-change: * =>
  credit-change / dateline-change: * => PORT SELWYN, Tavaroa —

Authorities on the Pacific island of Tavaroa raised the alert for Mount Ahira to its second-highest level on Monday and told about 2,600 people to leave their homes after a series of earthquakes shook the volcano's western slope.
  date-style: level on Monday and => level Monday and
  date-change: on Monday => on Sunday
  number-change: 2,600 people => 6,200 people
  number-style: 2,600 => 2600
  hedge-change: about 2,600 => 2,600
  abbreviation: Mount Ahira => Mt. Ahira
  words-cut: their homes after a series of earthquakes shook the volcano's western slope. => their homes.
  words-added: a series of earthquakes => a series of small earthquakes
  attribution-change / rewording: told about => ordered about
  rewording: Authorities on => Officials on
No eruption has begun, and no injuries were reported.
  cut
  words-cut: begun, and no injuries were reported. => begun.
  punctuation: begun, and => begun and
  attribution-added: were reported. => were reported, police said.

The Tavaroa Geological Observatory recorded 187 earthquakes in the 24 hours to 6 a.m. Monday, the strongest of them of magnitude 4.4.
  number-change: 187 earthquakes => 178 earthquakes
  date-change: 6 a.m. => 8 a.m.
  date-style: 6 a.m. => 6:00 a.m.
  rewording: recorded 187 => registered 187
  name-change: Geological => Geographical
  number-change: 4.4 => 5.4
  words-cut: Monday, the strongest of them of magnitude 4.4. => Monday.
Instruments showed that the ground near the summit had swollen by 11 centimeters, or just over 4 inches, since Thursday.
  words-cut: centimeters, or just over 4 inches, since => centimeters since
  spelling: centimeters => centimetres
  abbreviation / number-style: 11 centimeters => 11 cm
  attribution-cut / words-cut: Instruments showed that the ground => The ground
  date-change: Thursday => Tuesday
  cut

"We cannot say that it will erupt, but we can say that magma is moving," said Sefina Lauti, the observatory's chief volcanologist.
  quote-altered + negation-change: We cannot say => We can say
  quote-altered: magma is moving => magma is rising
  words-cut: Lauti, the observatory's chief volcanologist. => Lauti.
  attribution-change: said Sefina => warned Sefina
  name-change: Lauti => Lautti
  quote-cut: "We cannot say that it will erupt, but we can => "... we can
"An eruption is possible within days or weeks, or it may not happen at all."
  quote-altered + hedge-change: is possible within => is likely within
  quote-cut: or weeks, or it may not happen at all." => or weeks."
  attribution-added: at all." => at all," she said.
  cut

Level 4 on the five-step scale means that an eruption is likely.
  hedge-change: is likely => is possible
  number-style: five-step => 5-step
  words-cut: means that an => means an
  number-style: Level 4 => Level Four
The alert had been at Level 2 since March.
  cut
  date-change: March => May
  merge: is likely. The alert => is likely; the alert
  number-change: Level 2 => Level 1

Police went from door to door in four villages within 5 miles of the crater, and the army sent 30 trucks and two ferries.
  number-style: four villages => 4 villages
  number-style: 5 miles => 8 kilometers
  number-change: 30 trucks => 13 trucks
  split: crater, and the => crater. The
  rewording: the army sent => the army provided
  words-cut: crater, and the army sent 30 trucks and two ferries. => crater.
By Monday evening, roughly 1,900 people had reached shelters in Port Selwyn, the capital, Disaster Minister Isaac Romano said.
  hedge-change: roughly 1,900 => 1,900
  attribution-cut: capital, Disaster Minister Isaac Romano said. => capital.
  number-change: 1,900 => 1,600
  date-style: By Monday evening, roughly => By yesterday evening, roughly
  words-cut: Port Selwyn, the capital, Disaster => Port Selwyn, Disaster
  abbreviation: Disaster Minister Isaac => Isaac
  capitalization: Disaster Minister => disaster minister
He said that some families had refused to go because they were worried about their animals.
  attribution-cut: He said that some => Some
  attribution-change: He said => Romano said
  loaded-term: some families => some stubborn families
  hedge-change: He said that some families => He said that many families
  words-cut: to go because they were worried about their animals. => to go.
  words-added: their animals => their farm animals

"I don't leave my cows," said Tomasi Veku, 71, a farmer in the village of Nahui, who stayed behind with his brother.
  words-cut: Nahui, who stayed behind with his brother. => Nahui.
  number-change: 71, => 17,
  name-change: Nahui => Nahua
  quote-altered: my cows => my animals
"I was here in 1978 and the mountain did not touch us."
  quote-altered + date-change: 1978 => 1987
  cut
  quote-altered: did not touch us => did not hurt us

That eruption killed 39 people, destroyed the village of Old Lamu and covered much of the island in ash.
  number-change: 39 people => 93 people
  punctuation: Old Lamu and => Old Lamu, and
  loaded-term / rewording: destroyed the => obliterated the
  hedge-change / rewording: much of => most of
Scientists say a larger population now lives in its path.
  attribution-cut: Scientists say a => A
  attribution-change: Scientists say => Scientists warn
  cut

Prime Minister Hana Oriel appealed for calm and urged residents not to spread rumors on social media.
  spelling: rumors => rumours
  abbreviation: Prime Minister Hana => PM Hana
  words-cut: calm and urged residents not to spread rumors on social media. => calm.
  rewording: residents => islanders
  loaded-term: Prime Minister Hana => Embattled Prime Minister Hana
"Nobody will be forced out at gunpoint, but nobody should be a hero," she said in a televised address.
  quote-cut: gunpoint, but nobody should be a hero," => gunpoint,"
  words-cut: said in a televised address. => said.
  abbreviation / rewording: in a televised => in a TV
  attribution-change: she said => Oriel said
Opposition lawmaker Peter Galu criticized the government, saying it had ignored a report in 2021 that warned that the evacuation roads were too narrow.
  spelling: criticized => criticised
  loaded-term / rewording / attribution-change: criticized the => savaged the
  date-change: 2021 => 2011
  attribution-cut: government, saying it had => government because it had
  words-added: Peter Galu criticized => Peter Galu, who is seeking the premiership, criticized
Oriel's office declined to comment on the report.
  cut
  rewording: on the report => on the matter
  insertion: The government has spent little on roads in the area since then.

The airport remained open, but SouthSea Air canceled six flights, and aviation authorities warned pilots to stay at least 20 nautical miles from the summit.
  move: after "handed out water"
  spelling: canceled => cancelled
  hedge-change: at least 20 => 20
  number-change: six flights => eight flights
  number-style: six flights => 6 flights
  split: flights, and aviation => flights. Aviation
  rewording: remained open => stayed open
About 350 tourists were on the island, according to its tourism board, and some were trying to leave.
  attribution-cut: island, according to its tourism board, and => island, and
  hedge-change: About 350 => More than 350
  loaded-term / words-added: were trying => were desperately trying
  number-change: 350 => 530
  cut-graf

At a shelter in a high school gym, volunteers from Island Relief handed out water, blankets and masks.
  punctuation: blankets and => blankets, and
  words-added: a high school gym => a crowded high school gym
  rewording: handed out => distributed
  insertion: Officials said more supplies were on the way.
Lupe Sarai, 29, arrived with three children and a bag of documents.
  number-style: three children => 3 children
  words-cut: three children and a bag of documents. => three children.
  name-change: Sarai => Sarahi
"We left dinner on the table," she said.
  attribution-change: she said => she recalled
  attribution-cut: table," she said. => table."
  quote-altered: dinner on => our dinner on

Neighboring Kereva has offered a navy ship and $3 million in aid.
  spelling: Neighboring => Neighbouring
  number-style: $3 million => 3 million dollars
  number-change: $3 million => $30 million
  words-cut: a navy ship and $3 million in aid. => a navy ship.
Schools will be closed until at least Thursday.
  hedge-change: until at least Thursday => until Thursday
  date-change: Thursday => Friday
  cut
  insertion-graf: The cost of the evacuation was not known.
Mount Ahira, 5,915 feet tall, is among the most active volcanoes in the South Pacific and has erupted nine times since 1850.
  number-style: 5,915 feet => 1,803 meters
  number-style: nine times => 9 times
  words-cut: Ahira, 5,915 feet tall, is => Ahira is
  merge-over: in aid. Mount Ahira, 5,915 => in aid; Mount Ahira, 5,915
  date-change: 1850 => 1890
