topic: disaster
agency: Agence France-Presse
short: AFP
---
headline: At least 31 dead, dozens missing as ferry sinks off Indonesia
  headline-change: * => Two Australians among dozens missing after Indonesian ferry disaster
  headline-change + number-change: 31 dead => 13 dead
  headline-change + hedge-change: At least 31 dead, => 31 dead,
  headline-change: * => Hopes fade for ferry passengers as storm hampers search off Indonesia
  headline-change + loaded-term: * => Death trap ferry was packed to the rails before it sank, survivors say
  capitalization / headline-change ~: * => At Least 31 Dead, Dozens Missing as Ferry Sinks Off Indonesia
byline: By Wulan Prasodjo, Agence France-Presse
  byline-change / credit-change: * =>
  byline-change / credit-change: * => By South-East Asia correspondent Neil Garrity, wires
  abbreviation: Agence France-Presse => AFP
dateline: PORT MELAWA, Indonesia (AFP) —
  dateline-change / credit-change: * =>
  credit-change / dateline-change: * => PORT MELAWA, Indonesia —
  dateline-change: PORT MELAWA, Indonesia (AFP) => JAKARTA, Indonesia (AFP)

Rescuers battled rough seas in eastern Indonesia for a second day Thursday after a wooden ferry carrying more than 190 people sank in a storm, leaving at least 31 dead and dozens missing, officials said.
  attribution-cut: missing, officials said. => missing.
  number-change: 31 dead => 34 dead
  date-style: Thursday after => on Thursday after
  date-change: Thursday after => Friday after
  hedge-change: more than 190 => about 190
  rewording: battled rough seas => searched in heavy swells
  spelling: storm => strom
  punctuation: storm, leaving => storm leaving
  split: in a storm, leaving at least 31 dead => in a storm. It left at least 31 dead

The KM Sinar Tolowa was bound for the resort island of Maruk when it began taking on water shortly before 9 p.m. Tuesday, about 12 nautical miles off the coast of Central Belang province.
  date-style: 9 p.m. => 9pm
  date-change: 9 p.m. => 8 p.m.
  hedge-change: about 12 => 12
  name-change: Central Belang => Central Balang
  abbreviation / number-style: nautical miles => nm
  words-added: Tuesday, about => Tuesday local time, about
  words-cut: the resort island of Maruk => the island of Maruk
  capitalization: Belang province => Belang Province

By midday Thursday, 114 survivors had been brought ashore, most of them by fishermen, the national search and rescue agency said.
  date-style: midday Thursday => noon on Thursday
  number-change: 114 survivors => 141 survivors
  rewording: fishermen => local fishers
  attribution-cut: fishermen, the national search and rescue agency said. => fishermen.
  spelling / punctuation: search and rescue => search-and-rescue
  abbreviation: the national search and rescue agency said => the national SAR agency said
"We have not given up hope, but the waves are still up to four meters high and the current is very strong," the agency's local head, Bastian Lumowa, told reporters.
  quote-altered + negation-change: have not given => have given
  spelling: meters => metres
  number-style: four meters => 4 meters
  quote-altered + number-change: four meters => six meters
  name-change: Bastian Lumowa => Bastien Lumowa
  words-cut: the agency's local head, Bastian Lumowa, told => the agency's Bastian Lumowa told
  attribution-change: told reporters => warned reporters
"Every hour matters."
  cut
  quote-altered: Every hour => Each hour
  attribution-added: matters." => matters," he said.

Lumowa said five ships, two helicopters and 230 personnel were taking part in the search, which may be extended beyond the usual seven days.
  hedge-change: may be extended => will be extended
  number-style: five ships => 5 ships
  number-style: two helicopters => 2 helicopters
  date-style / number-style: seven days => week
  attribution-cut: Lumowa said five ships => Five ships
  number-change: 230 personnel => 320 personnel
  abbreviation: Lumowa said => Mr. Lumowa said
  split: search, which may => search. It may
  cut
He denied accusations from relatives that the first rescue boat did not leave port until dawn.
  negation-change: did not leave port until dawn => left port at dawn
  attribution-change / rewording: denied accusations => dismissed accusations
  loaded-term: accusations from relatives => accusations from hysterical relatives
  date-change: until dawn => until noon

Police are questioning the ferry's captain, identified only by the initials R.T., over reports that the vessel was overloaded.
  punctuation: R.T. => RT
  words-cut: captain, identified only by the initials R.T., over => captain over
  hedge-change / rewording: reports that the vessel was => the fact that the vessel was
  loaded-term: the ferry's captain => the ferry's reckless captain
  insertion: No charges have been laid.
The manifest listed 142 passengers and nine crew, but survivors said many people, including children, had boarded without tickets.
  number-style: nine crew => 9 crew
  punctuation: people, including children, had => people — including children — had
  number-change: 142 passengers => 124 passengers
  negation-change: without tickets => with tickets
  attribution-cut: but survivors said many => but many
  attribution-change: survivors said => survivors claimed
  split: crew, but survivors => crew. Survivors
The ferry was licensed to carry 150, according to the Transportation Ministry.
  attribution-cut: 150, according to the Transportation Ministry. => 150.
  name-change + attribution-change / attribution-change: Transportation Ministry => Tourism Ministry
  capitalization: Transportation Ministry => transportation ministry
  negation-change: was licensed => was not licensed
  cut

"There were people sleeping on the stairs," said Nurhayati Sobo, 27, who clung to a foam box for six hours with her infant son.
  quote-altered: on the stairs => in the stairwells
  number-style / rewording: Nurhayati Sobo, 27, who => 27-year-old Nurhayati Sobo, who
  number-style: six hours => 6 hours
  words-cut: clung to a foam box for six hours with her infant son => clung to a foam box for six hours
  abbreviation: Nurhayati Sobo => Nurhayati
  name-change: Nurhayati Sobo => Nurhayati Soba
  rewording: infant son => baby boy
"The crew told us not to worry, and then the lights went out."
  quote-cut / quote-altered: worry, and then the lights went out." => worry."
  quote-altered + negation-change: told us not to worry => told us to worry
  insertion: Her husband is among the missing.
She said no one had shown passengers where the life jackets were kept.
  negation-change: no one had => the crew had
  spelling: life jackets => lifejackets
  spelling: no one => no-one
  attribution-change: She said => She alleged

Two Australians and a Dutch citizen were among the missing, and consular staff were traveling to the island, the Australian foreign ministry said.
  spelling: traveling => travelling
  move-graf: after "The KM Sinar"
  number-style: Two Australians => 2 Australians
  number-change: Two Australians => Three Australians
  capitalization: foreign ministry => Foreign Ministry
  attribution-cut: island, the Australian foreign ministry said. => island.
  hedge-change: were among the missing => were believed to be among the missing
  name-change + attribution-change / attribution-change: the Australian foreign ministry said => the Dutch embassy said
It said it was "urgently seeking to confirm" reports that a third Australian may have been on board.
  hedge-change: may have been => was
  quote-marks: "urgently seeking to confirm" => urgently seeking to confirm
  spelling: on board => onboard
  quote-altered: "urgently seeking to confirm" => "urgently working to confirm"
  merge: ministry said. It said it was => ministry said, adding that it was

Among the dead was Petrus Andai, a schoolteacher who had been returning from a wedding with 11 members of his family.
  number-style: 11 members => eleven members
  spelling: schoolteacher => school teacher
  rewording: members of his family => relatives
  name-change: Petrus Andai => Petrus Andal
  cut-graf
His brother, Yohanes, waited outside the hospital, where bodies were laid under blue tarpaulins.
  abbreviation: Yohanes => Yohanes Andai
  loaded-term / words-added: Yohanes, waited => Yohanes, waited in agony
"I have found my brother, but I have not found his daughters," he said.
  quote-altered + negation-change: but I have not found => and I have found
  attribution-change: he said => he sobbed
  quote-cut: brother, but I have not found his daughters," he => brother," he

The weather agency had issued a warning at 3 p.m. Tuesday advising small vessels to stay in port.
  date-change: 3 p.m. => 5 p.m.
  date-style: 3 p.m. => 3:00 p.m.
  move-graf: after "By midday"
  date-style: Tuesday advising => on Tuesday advising
  words-added: stay in port => stay in port overnight
  loaded-term / words-added: had issued a warning => had issued a chilling warning
  cut
The harbor master, Samsul Wattimena, said he did not authorize the departure and that the captain was aware of the forecast.
  negation-change: did not authorize => did authorize
  spelling: authorize => authorise
  spelling: harbor => harbour
  hedge-change: was aware => was probably aware
  abbreviation: Samsul Wattimena => Capt. Samsul Wattimena
  attribution-change: said he did not => insisted he did not
  merge: in port. The harbor master => in port, and the harbor master

President Hadi Wirasena ordered an investigation and canceled a visit to Singapore that had been planned for Friday.
  spelling: canceled => cancelled
  name-change: Singapore => Malaysia
  date-change: Friday => Saturday
  abbreviation: President Hadi Wirasena => Hadi Wirasena
  move-graf: after "By midday"
"Those who are responsible will be punished, whoever they are," he said in a televised address.
  quote-altered + hedge-change: will be punished => may be punished
  words-cut: he said in a televised address. => he said.
  quote-cut: punished, whoever they are," => punished,"
The operator, Tolowa Lines, has not commented.
  negation-change: has not commented => has commented
  loaded-term: The operator => The cut-price operator
  rewording: operator => company
  insertion: The ABN has contacted the company for comment.

Ferry accidents are common in Indonesia, an archipelago of more than 17,000 islands, where safety rules are poorly enforced and boats are often overcrowded.
  number-style: 17,000 => 17000
  words-cut: Indonesia, an archipelago of more than 17,000 islands, where => Indonesia, where
  hedge-change / rewording: are often => are usually
  loaded-term / rewording: accidents => tragedies
  punctuation: enforced and => enforced, and
  spelling: overcrowded => over-crowded
In July 2018, at least 164 people died when a ferry sank on Lake Danaro.
  date-change: 2018 => 2008
  hedge-change: at least 164 => 164
  date-style / abbreviation: July 2018 => Jul. 2018
  name-change: Lake Danaro => Lake Danau

Some 40 percent of the vessels inspected last year lacked enough life rafts, the independent Maritime Safety Committee said in a report released March 4.
  number-style / spelling: 40 percent => 40 per cent
  date-style / abbreviation: March 4 => Mar. 4
  date-style: released March 4 => released on 4 March
  date-change: March 4 => March 14
  spelling: life rafts => liferafts
  attribution-cut: rafts, the independent Maritime Safety Committee said in a report released March 4. => rafts.
  words-cut: the independent Maritime => the Maritime
  negation-change: lacked enough => had enough
Only 18 of 60 new posts for inspectors have been filled, it said.
  number-change: 18 of 60 => 28 of 60
  attribution-cut: filled, it said. => filled.
  number-style: 18 of 60 => eighteen of 60
