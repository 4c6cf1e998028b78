topic: weather
agency: Agence France-Presse
short: AFP
---
headline: Hurricane Odile kills three as it pounds Caribbean state of Saint Corvin
  headline-change: * => 'We will rebuild again': Saint Corvin counts cost of Hurricane Odile
  headline-change + number-change: kills three as => kills 13 as
  headline-change + loaded-term: * => MONSTER storm OBLITERATES tropical paradise
  headline-change: kills three as it pounds Caribbean state of Saint Corvin => leaves Caribbean island without power
  headline-change + hedge-change: kills three as => feared to have killed three as
  number-style / headline-change: kills three as => kills 3 as
byline: By Corentin Vasseur, Agence France-Presse
  byline-change / credit-change: * =>
  byline-change / credit-change: * => By Kylie Drummond and wires
  abbreviation / credit-change: Agence France-Presse => AFP
dateline: ROSALIE BAY, Saint Corvin (AFP) —
  dateline-change / credit-change: * =>
  capitalization / dateline-change: ROSALIE BAY => Rosalie Bay
  dateline-change: ROSALIE BAY, Saint Corvin => MIAMI
dek: Six fishermen missing and main hospital short of fuel after night of destruction
  number-change: Six => Sixteen
  words-added: Six fishermen missing => Six fishermen still missing
  loaded-term / rewording: night of destruction => night of terror

Hurricane Odile slammed into the Caribbean state of Saint Corvin early Wednesday with winds of 130 miles (210 kilometers) per hour, tearing off roofs, flooding the capital and killing at least three people, officials said.
  loaded-term / rewording: slammed into => struck
  number-style: three people => 3 people
  date-change: Wednesday => Tuesday
  date-style / rewording: early Wednesday => in the early hours of Wednesday
  abbreviation / number-style: 130 miles (210 kilometers) per hour => 130mph (210km/h)
  attribution-cut: people, officials said. => people.
  abbreviation: Saint Corvin => St. Corvin
  punctuation: the capital and killing => the capital, and killing
  spelling: kilometers => kilometres
The Category 4 storm made landfall near the fishing village of Anse Perdue at 3:20 a.m. local time, according to the regional storm center.
  number-style: Category 4 => Category Four
  capitalization: Category 4 => category 4
  name-change: Anse Perdue => Anse Perle
  date-style: 3:20 a.m. local time => 0720 GMT
  date-change: 3:20 a.m. => 3:20 p.m.
  spelling: storm center => storm centre
  words-cut: near the fishing village of Anse Perdue => near Anse Perdue
It was expected to weaken as it crossed the island's mountains but could regain strength over open water before reaching the Lomas Islands late Thursday.
  hedge-change: could regain => was sure to regain
  date-style: late Thursday => late on Thursday
  punctuation: mountains but could => mountains, but could
  split: mountains but could => mountains. It could

"We have been hit very hard, and we do not yet know how hard," Prime Minister Augustin Delacourt said in a radio address shortly after dawn.
  quote-altered + negation-change: we do not yet know => we already know
  abbreviation: Prime Minister Augustin => PM Augustin
  words-cut: radio address shortly after dawn. => radio address.
  attribution-change: said in a => sobbed in a
  rewording ~: * => Prime Minister Augustin Delacourt said in a radio address shortly after dawn: "We have been hit very hard, and we do not yet know how hard."
"Please stay where you are, stay off the roads and check on your neighbors."
  spelling: neighbors => neighbours
  quote-cut: off the roads and check on your neighbors." => off the roads ..."
  punctuation: the roads and check => the roads, and check
  attribution-added: neighbors." => neighbors," Delacourt said.
  cut

Two of the dead were an elderly couple whose home was crushed by a breadfruit tree, the disaster agency said, and the third was a 27-year-old lineman who was electrocuted.
  attribution-cut: tree, the disaster agency said, and => tree, and
  number-change: 27-year-old => 37-year-old
  rewording: an elderly couple => an old couple
Fourteen people were missing, among them six fishermen who had gone out Monday despite warnings.
  number-style: Fourteen people => 14 people
  number-change: six fishermen => nine fishermen
  date-style: gone out Monday => gone out on Monday
  loaded-term: six fishermen => six reckless fishermen
  cut

Virtually the entire country of 112,000 people was without electricity, and cell phone service was patchy at best.
  hedge-change: Virtually the entire => The entire
  negation-change: was without electricity => had electricity
  spelling: cell phone => cellphone
  rewording: electricity => power
  number-style: 112,000 people => 112 000 people
  move-graf: after "A spokeswoman"
The airport outside the capital, Rosalie Bay, was under half a meter of water and will not reopen before the weekend, its manager, Hubert Lestrade, told AFP by satellite phone.
  negation-change: will not reopen => will reopen
  spelling: half a meter => half a metre
  number-style: half a meter => 50 centimeters
  date-change: before the weekend => before next month
  name-change: Hubert Lestrade => Hubert Lestrange
  attribution-change / words-cut: told AFP by => said by
  date-style: the weekend => Saturday

In the hillside district of Morne Gris, residents waded through gray mud that reached their waists, carrying children on their shoulders.
  spelling: gray mud => grey mud
  punctuation: Morne Gris, residents => Morne Gris residents
  loaded-term: residents waded => desperate residents waded
  words-added: carrying children => carrying crying children
  insertion: Dead goats and a child's bicycle floated past.
"The roof went, then the kitchen went, and then there was nothing," said Marva Telemaque, 58, a market vendor who spent the night in a church with about 200 others.
  number-style: Marva Telemaque, 58, a market vendor => Marva Telemaque, a 58-year-old market vendor
  number-change: Telemaque, 58, => Telemaque, 68,
  hedge-change: about 200 => more than 200
  attribution-change: said Marva => wept Marva
  rewording: vendor => trader
"I never heard a sound like that in my life."
  quote-altered + negation-change: I never heard => I once heard
  attribution-added: my life." => my life," she told AFP.

Doctors at Saint Anne hospital said they had treated 76 people for cuts and broken bones by noon, most of whom were sent home.
  capitalization: Saint Anne hospital => Saint Anne Hospital
  number-change: 76 people => 67 people
  date-style: by noon => by midday
  rewording: cuts and broken bones => lacerations and fractures
  attribution-cut: Doctors at Saint Anne hospital said they had => Doctors at Saint Anne hospital had
  abbreviation: Saint Anne => St. Anne
  negation-change: were sent home => were not sent home
The hospital was running on one generator and had fuel for no more than 36 hours, the health minister, Dr. Solange Prosper, told a news conference.
  number-style / date-style: 36 hours => a day and a half
  capitalization: health minister => Health Minister
  abbreviation: Dr. Solange => Solange
  punctuation / abbreviation: Dr. Solange => Dr Solange
  rewording: news conference => press conference
  name-change: Solange Prosper => Solange Prospere
  number-style: one generator => 1 generator

"If the fuel does not come, we will have to choose," Prosper said.
  quote-altered + hedge-change: we will have to => we may have to
  attribution-cut: choose," Prosper said. => choose."
"That is a choice no doctor should make."
  quote-altered + negation-change: no doctor should => a doctor should
  cut-graf
  insertion-graf: Fuel trucks bound for the hospital were stuck behind a landslide, witnesses said.

Opposition leader Winston Barrow accused the government of waiting too long to open shelters, saying that only 19 of 45 were ready when the rain began on Tuesday afternoon.
  capitalization: Opposition leader => Opposition Leader
  date-style: on Tuesday afternoon => Tuesday afternoon
  number-change: 19 of 45 => 9 of 45
  loaded-term: the government of => the bungling government of
  date-change: Tuesday => Monday
  attribution-change: saying that => alleging that
A spokeswoman for Delacourt rejected the criticism as "shameful" and said that more than 8,000 people had been moved to safety in time.
  quote-marks: "shameful" => shameful
  number-style: 8,000 => eight thousand
  name-change + attribution-change / attribution-change: A spokeswoman for Delacourt rejected => A spokeswoman for Prosper rejected
  hedge-change: more than 8,000 => some 8,000
  rewording: spokeswoman => spokesperson
  insertion: Barrow's party has its own questions to answer over the shelters it let decay while in office.

Odile is the 15th named storm of an unusually busy Atlantic season, which runs from June 1 to November 30.
  number-style: 15th named => fifteenth named
  date-style / abbreviation: November 30 => Nov. 30
  date-style: June 1 to November 30 => 1 June to 30 November
  date-change: June 1 => July 1
  words-cut: an unusually busy => a busy
Scientists say that warmer oceans are likely making such storms stronger, although not necessarily more frequent.
  loaded-term: Scientists say => Alarmists say
  negation-change / hedge-change: although not necessarily more => and more
  hedge-change: are likely making => are making
  attribution-cut: Scientists say that warmer oceans => Warmer oceans
  cut

Saint Corvin, a former British colony that lives off tourism, bananas and nutmeg, was last struck by a major hurricane in 2004, when 39 people died and damage came to twice the island's annual output.
  date-change: in 2004 => in 2014
  punctuation: bananas and nutmeg => bananas, and nutmeg
  words-cut: Saint Corvin, a former British colony that lives off tourism, bananas and nutmeg, was => Saint Corvin was
  number-style: 39 people => thirty-nine people
It still owes around $90 million on loans it took out to rebuild.
  number-style / abbreviation: $90 million => $90m
  hedge-change: owes around $90 => owes $90
  merge: output. It still => output, and it still

The Caribbean Relief Council pledged $5 million in aid, and a British navy ship carrying water, tarpaulins and two helicopters was due to arrive on Friday.
  capitalization: British navy => British Navy
  abbreviation: The Caribbean Relief Council => The CRC
  number-style: two helicopters => 2 helicopters
  abbreviation / rewording: tarpaulins => tarps
  loaded-term: in aid => in taxpayer-funded handouts
  number-style / abbreviation: $5 million => $5m
Neighboring islands offered to take in patients.
  spelling: Neighboring => Neighbouring
  negation-change: offered to => refused to
  move: after "Doctors at Saint Anne"

By evening, the rain had eased over Rosalie Bay, and people were picking through what was left of the harbor front.
  spelling: harbor front => harbour front
  spelling: harbor front => harborfront
  punctuation: By evening, the => By evening the
  loaded-term: people were picking => looters were picking
  move: after "In the hillside"
"We rebuilt once, and we will rebuild again," said Cyril Fontenelle, who lost two boats.
  quote-altered: we will rebuild again => we'll rebuild again
  number-style / rewording: two boats => a pair of boats
  name-change: Fontenelle => Fontaine
  words-cut: Cyril Fontenelle, who lost two boats. => Cyril Fontenelle.
