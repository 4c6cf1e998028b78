topic: weather
agency: Agence France-Presse
short: AFP
---
headline: Power cuts hit 40 million as heatwave grips northern Kashara
  headline-change + loaded-term: * => Hell on earth: 40 million swelter in the dark as inept ministers dither
  headline-change: * => Kashara heatwave claims 61 lives
  headline-change + number-change: 40 million => 14 million
  number-style / headline-change: 40 million => 4 crore
  spelling / headline-change: heatwave => heat wave
byline: By Anjali Devraj
  byline-change: * =>
  byline-change: * => By NP Web Desk
  capitalization: Anjali Devraj => ANJALI DEVRAJ
dateline: RAVIPUR (AFP) —
  dateline-change / credit-change: * =>
  credit-change / dateline-change: RAVIPUR (AFP) => RAVIPUR
  capitalization: RAVIPUR => Ravipur

Rolling power cuts left nearly 40 million people without fans or water pumps in northern Kashara on Tuesday as temperatures reached 47.8 degrees Celsius (118 degrees Fahrenheit), the country's hottest May day in 16 years.
  hedge-change: nearly 40 million => 40 million
  number-style: 40 million people => 4 crore people
  number-change: 40 million people => 14 million people
  negation-change: people without fans => people with fans
  date-style: on Tuesday => Tuesday
  date-change: on Tuesday => on Wednesday
  abbreviation / number-style: 47.8 degrees Celsius => 47.8C
  words-cut / number-style: Celsius (118 degrees Fahrenheit), => Celsius,
  loaded-term / rewording: reached => soared to
  number-style: 16 years => sixteen years
At least 61 people have died of suspected heatstroke since Thursday, the health ministry said, most of them labourers, farmers and the elderly.
  hedge-change: of suspected heatstroke => of heatstroke
  spelling: labourers => laborers
  date-style: since Thursday => since May 14
  capitalization: health ministry => Health Ministry
  attribution-cut: Thursday, the health ministry said, most => Thursday, most
  punctuation: farmers and => farmers, and
  words-cut: said, most of them labourers, farmers and the elderly. => said.
Doctors and aid workers say the real toll is likely to be far higher.
  hedge-change: is likely to be => is
  attribution-change: workers say => workers allege
  cut

The electricity ministry said demand hit a record 94,000 megawatts on Monday night, forcing it to switch off supply to 11 of the country's 19 provinces for up to six hours at a time.
  abbreviation / number-style: 94,000 megawatts => 94,000 MW
  number-style: 94,000 => 94000
  date-change: on Monday night => on Sunday night
  date-style: on Monday night => late Monday
  number-change: 11 of => 17 of
  number-style: six hours => 6 hours
  attribution-cut: The electricity ministry said demand => Demand
  split: night, forcing it => night. That forced it
"We are not hiding anything: there is simply more demand than the grid can carry," Energy Minister Rakhal Sen told reporters in the capital Ravipur.
  quote-altered: not hiding anything: => hiding nothing:
  attribution-change: Sen told reporters => Sen protested to reporters
  name-change: Rakhal Sen => Rakesh Sen
  words-cut: reporters in the capital Ravipur. => reporters.
  abbreviation: Energy Minister Rakhal Sen => Sen
  capitalization: Energy Minister => energy minister
  quote-marks ~: "We are not hiding anything: there is simply more demand than the grid can carry," => We are not hiding anything: there is simply more demand than the grid can carry,
"I ask every citizen to turn off what they do not need.
  quote-altered: turn off => switch off
This will pass in a few days."
  quote-altered + hedge-change: will pass => should pass
  attribution-added: days." => days," the minister said.

Prime Minister Devika Anand, who faces elections in October, cut short a visit to Singapore and ordered free drinking water to be handed out at bus stations.
  abbreviation: Prime Minister Devika => PM Devika
  date-change: in October => in November
  name-change: Singapore => Malaysia
  rewording: handed out => distributed
  abbreviation: Devika Anand => Anand
Opposition leader Farid Mohsin accused the government of ignoring warnings from the state grid company in January.
  attribution-change / rewording ~: accused the government of => blasted the government for
  loaded-term: the government => the regime
  date-change: in January => in February
  date-style: in January => four months ago
  rewording: Opposition leader => Opposition chief
  merge: stations. Opposition => stations, but Opposition
  cut
"People are dying in the dark while ministers sit in air-conditioned offices," he told a rally of around 15,000 supporters.
  spelling: air-conditioned => air conditioned
  loaded-term: supporters => fanatics
  number-style: 15,000 => 15K
  quote-cut / quote-altered: dark while ministers sit in air-conditioned offices," => dark,"

In Old Ravipur, rickshaw driver Bhola Nath, 52, said he had not slept for three nights.
  negation-change: had not slept => had barely slept
  name-change: Bhola Nath => Bhola Dutt
  number-style: three nights => 3 nights
"My children cry because the room is like an oven," he told AFP, holding a wet cloth to his neck.
  quote-altered: is like an oven => is a furnace
  words-cut: AFP, holding a wet cloth to his neck. => AFP.
  abbreviation: AFP => Agence France-Presse
"We have no money for a generator."
  quote-altered + negation-change: no money => little money
  cut

Hospitals in Sitagarh, the worst-hit city, reported a shortage of saline and beds, with two patients sharing a mattress in some wards.
  spelling: worst-hit => worst hit
  name-change: Sitagarh => Sitapur
  rewording: shortage => lack
  number-style: two patients => 2 patients
Dr Leela Pradhan, head of the emergency department at Sitagarh General Hospital, said staff had treated more than 430 people in 24 hours, compared with about 70 on a normal day.
  punctuation / abbreviation: Dr Leela => Dr. Leela
  number-change: 430 people => 340 people
  number-style / date-style: 24 hours => a day
  hedge-change: more than 430 => about 430
  words-cut: Pradhan, head of the emergency department at Sitagarh General Hospital, said => Pradhan said
  attribution-change: said staff => claimed staff
"We can't run the cooling unit because the generator has fuel for only one ward," she said.
  quote-altered + negation-change: can't run => can hardly run
  attribution-cut: ward," she said. => ward."

Schools have been closed until 25 May and building work has been banned between 11:00 am and 4:00 pm.
  date-style: 25 May => May 25
  date-change: 25 May => 28 May
  date-style: 11:00 am and 4:00 pm => 11am and 4pm
  punctuation: May and building => May, and building
  punctuation / date-style: 11:00 am => 11:00 a.m.
Police in Sitagarh fired tear gas late on Monday at a crowd that had set fire to a substation, injuring eight people.
  spelling: tear gas => teargas
  loaded-term: a crowd => a mob
  number-style: eight people => 8 people
  move-graf: after "Rolling power cuts"
Police chief Arun Thapa denied that officers had used live ammunition.
  negation-change / attribution-change: denied that => admitted that
  loaded-term / words-added: denied that => brazenly denied that
  attribution-added: ammunition. => ammunition, according to state radio.
  cut

The Kashara Meteorological Department said the heat was expected to ease by Friday, when the first pre-monsoon showers could reach the southern coast.
  hedge-change: could reach => will reach
  abbreviation: Kashara Meteorological Department => KMD
  spelling: pre-monsoon => premonsoon
  words-cut: Friday, when the first pre-monsoon showers could reach the southern coast. => Friday.
It kept its highest "red" alert in place for seven provinces.
  quote-marks: "red" alert => red alert
  number-style: seven provinces => 7 provinces
  capitalization: "red" alert => "Red" alert
  cut
Scientists say climate change is making heatwaves longer, more frequent and more intense, although no study has yet been made of this one.
  spelling: heatwaves => heat waves
  negation-change: no study has yet => a study has already
  attribution-cut: Scientists say climate => Climate
  loaded-term: Scientists say => Alarmist scientists say
  words-cut: intense, although no study has yet been made of this one. => intense.
A heatwave in 2010 killed an estimated 1,900 people in Kashara.
  hedge-change: killed an estimated 1,900 => killed 1,900
  number-style: 1,900 => 1900
  number-change: 1,900 => 9,100
  move: after "At least 61 people"
  cut

Kashara, a nation of 210 million, gets almost 70 percent of its electricity from coal, and nine plants were shut for maintenance when the hot spell began.
  number-style: 70 percent => 70%
  spelling / number-style: 70 percent => 70 per cent
  number-style: 210 million => 21 crore
  rewording: hot spell => heat
  punctuation: coal, and => coal and
Stocks at some stations have fallen to less than five days of supply, according to the Coal Producers' Federation.
  attribution-cut: supply, according to the Coal Producers' Federation. => supply.
  negation-change: have fallen to => have risen to
  hedge-change: some stations => most stations
  name-change: Coal Producers' => Coal Miners'
  cut

In the capital's Lal Bazaar, the price of a block of ice has trebled since last week to 300 kash.
  rewording: trebled => tripled
  spelling / name-change: Bazaar => Bazar
"Nobody is profiteering; we pay more for diesel and so do our customers," said Imran Qadri, who owns Chandni Ice.
  quote-altered: our customers => our buyers
  punctuation: profiteering; we => profiteering, we
  attribution-change: said Imran => insisted Imran
  insertion-graf + quote-added: "I have sold ice for forty summers and never seen queues like these," said his neighbour, Tara Lohar.

An international aid group, Relief Without Walls, said it would send 12 mobile clinics, the first of which should arrive on Thursday.
  number-style: 12 mobile => twelve mobile
  date-style: on Thursday => Thursday
  number-change: 12 mobile => 20 mobile
Neighbouring Telmar has offered to sell Kashara up to 1,500 megawatts a day, but talks ended on Sunday without agreement.
  spelling: Neighbouring => Neighboring
  negation-change: without agreement => with an agreement
  date-style: on Sunday => at the weekend
  insertion: The two countries fought a brief border war in 1987.
