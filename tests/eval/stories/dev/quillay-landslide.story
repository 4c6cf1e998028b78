topic: landslide
agency: Reuters
short: Reuters
---
headline: At least 46 dead after landslide buries Andean mining town in Tarapuna
  headline-change + loaded-term: * => Horror in the Andes: Killer mudslide swallows mining town
  headline-change: * => Dozens dead in Tarapuna landslide
  headline-change + number-change: At least 46 => At least 64
  headline-change + hedge-change: At least 46 dead => 46 dead
  headline-change + loaded-term: * => Greed Buries a Town: 46 Dead Below Illegal Mine in Tarapuna
  capitalization / headline-change ~: * => At Least 46 Dead After Landslide Buries Andean Mining Town in Tarapuna
byline: By Inés Carvallo and Piet Damsma
  byline-change: * =>
  byline-change / credit-change: * => By Reuters
  byline-change: Carvallo and Piet Damsma => Carvallo
  byline-change: * => By Meridian Foreign Desk
dateline: QUILLAY, Tarapuna, Nov 9 (Reuters) -
  dateline-change / credit-change: * =>
  credit-change / dateline-change: (Reuters) - => -
  credit-change / dateline-change: (Reuters) => (AFP)
  credit-change / dateline-change: (Reuters) => (Agencies)
  abbreviation / date-style: Nov 9 => November 9
  dateline-change: QUILLAY => MEXICO CITY
notice: (Reporting by Inés Carvallo in Quillay and Piet Damsma in San Aurelio; Writing by Tom Averill; Editing by Gita Lowe for Reuters)
  credit-change: * =>
  credit-change: Gita Lowe for Reuters) => Gita Lowe)
  credit-change: * => (Reporting by the Meridian foreign desk)
  credit-change: * => (Agencies)
  credit-change: ; Writing by Tom Averill; Editing by Gita Lowe for Reuters) => )

At least 46 people were killed and more than 70 were missing in Tarapuna on Sunday after days of heavy rain sent a mountainside crashing onto the mining town of Quillay, authorities said.
  number-change: 46 people => 64 people
  hedge-change: At least 46 people => Some 46 people
  hedge-change: more than 70 => about 70
  hedge-change: more than 70 were missing => more than 70 were feared missing
  date-change: Sunday => Saturday
  attribution-cut: Quillay, authorities said. => Quillay.
  attribution-change: authorities said => rescuers said
  rewording: were killed => died
  rewording: crashing onto => down onto
  rewording: heavy rain => torrential rain
  rewording: were killed => perished
  loaded-term / rewording: days of heavy rain => days of biblical rain
  loaded-term: the mining town => the forsaken mining town
  words-added: the mining town => the small highland mining town
  words-added: after days of => after six days of
  words-cut: the mining town of Quillay => Quillay
  words-cut: in Tarapuna on Sunday after => on Sunday after
  date-style: on Sunday after => Sunday after
  number-style: 46 people => forty-six people
  name-change: Quillay => Quilla

The slide, about 800 metres wide, came down shortly before 4 a.m. (0900 GMT) as most residents slept, and covered four streets in mud up to 9 metres deep.
  spelling: 800 metres => 800 meters
  abbreviation: 800 metres => 800 m
  number-change: 800 metres => 300 metres
  number-style: 9 metres => nine metres
  number-style / rewording: up to 9 metres deep => up to 30 feet deep
  hedge-change: about 800 metres => 800 metres
  hedge-change: up to 9 metres => 9 metres
  hedge-change: as most residents => as many residents
  date-change: 4 a.m. (0900 GMT) => 5 a.m. (1000 GMT)
  words-cut: 4 a.m. (0900 GMT) as => 4 a.m. as
  date-style: 4 a.m. (0900 GMT) => 04:00 (0900 GMT)
  rewording: came down => struck
  rewording: covered four streets => buried four streets
  loaded-term / rewording: covered four streets => devoured four streets
  loaded-term: The slide, about => The monstrous slide, about
  words-added: four streets in => four streets near the river in
  punctuation: slept, and covered => slept and covered
  split: slept, and covered => slept. It covered
  number-style: four streets => 4 streets
  rewording: The slide, about => The landslide, about

"It sounded like the mountain was breathing," said Rosa Yupa, 52, who lost two brothers and a niece.
  quote-cut: "It sounded like the mountain was breathing," said Rosa Yupa, 52, who lost => Rosa Yupa, 52, told how she lost
  quote-altered: was breathing => was screaming
  quote-altered: It sounded => It was
  number-change: 52 => 25
  number-change: two brothers => three brothers
  number-style / rewording: Rosa Yupa, 52, who => Rosa Yupa, who is 52 and
  words-cut: said Rosa Yupa, 52, who lost two brothers and a niece. => said Rosa Yupa, 52.
  words-cut: two brothers and a niece => two brothers
  attribution-change: said Rosa => sobbed Rosa
  rewording ~: * => Rosa Yupa, 52, who lost two brothers and a niece, said: "It sounded like the mountain was breathing."
  words-added: Rosa Yupa, 52, who => Rosa Yupa, 52, a baker who
  loaded-term / words-added: said Rosa => said devastated Rosa
  name-change: Yupa => Yupanqui
  hedge-change: who lost two => who is believed to have lost two
  abbreviation: Rosa Yupa => R. Yupa
"We ran without shoes, and then there was no street."
  quote-altered + negation-change: without shoes => with shoes
  quote-altered + negation-change: there was no street => there was a street
  quote-cut: shoes, and then there was no street." => shoes."
  attribution-added: no street." => no street," she told Reuters.
  cut
  merge: niece. "We => niece, adding: "We

President Ramiro Choque Valdés declared three days of mourning and cancelled a trip to the United States.
  abbreviation: Ramiro Choque Valdés declared => Ramiro Choque declared
  abbreviation: President Ramiro Choque Valdés => Choque
  abbreviation: the United States => the U.S.
  number-style: three days => 3 days
  number-style / date-style: three days => 72 hours
  number-change / date-change: three days => five days
  spelling: cancelled => canceled
  rewording: cancelled a trip => called off a trip
  words-cut: mourning and cancelled a trip to the United States. => mourning.
  words-added: a trip to => a planned five-day trip to
  loaded-term: President Ramiro => Embattled President Ramiro
  loaded-term: President Ramiro => Strongman Ramiro
  words-added: days of mourning => days of national mourning
  attribution-added: United States. => United States, his office said.
  rewording / attribution-change: declared three days => announced three days
He was jeered as he walked through the mud, and some residents threw stones at his convoy, a Reuters witness said.
  attribution-cut: his convoy, a Reuters witness said. => his convoy.
  attribution-change / credit-change: a Reuters witness said => a witness said
  attribution-change: a Reuters witness said => local media said
  hedge-change: some residents => many residents
  hedge-change: He was jeered => He was reportedly jeered
  loaded-term / words-added: some residents threw => some enraged residents threw
  loaded-term / rewording: jeered => humiliated
  loaded-term: some residents => some agitators
  rewording: threw stones => hurled rocks
  rewording: his convoy => his motorcade
  words-cut: He was jeered as he walked through the mud, and => He was jeered, and
  words-added: through the mud => through the mud in rubber boots
  split: mud, and some => mud. Some
  rewording: He was jeered => The president was booed
  cut

Rescuers using shovels and two excavators had pulled 11 people alive from the debris by nightfall, said Colonel Hugo Anaya of the National Civil Defence Institute (INDEC).
  abbreviation: Colonel Hugo => Col. Hugo
  abbreviation: Colonel Hugo Anaya => Hugo Anaya
  abbreviation: the National Civil Defence Institute (INDEC) => INDEC
  words-cut / abbreviation: Institute (INDEC). => Institute.
  spelling: Defence => Defense
  number-change: 11 people => 17 people
  number-style: 11 people => eleven people
  attribution-cut: by nightfall, said Colonel Hugo Anaya of the National Civil Defence Institute (INDEC). => by nightfall.
  rewording: from the debris => from the rubble
  rewording: pulled 11 people alive => rescued 11 people
  words-cut: Rescuers using shovels and two excavators had => Rescuers had
  loaded-term: Rescuers using => Heroic rescuers using
  words-added / loaded-term: Rescuers using => Exhausted rescuers using
  words-added: from the debris => from the debris of a primary school and several homes
  date-style: by nightfall => by Sunday night
  hedge-change: pulled 11 people => pulled at least 11 people
  attribution-change: said Colonel => boasted Colonel
Another 130 were taken to hospital in Puerto Ancón, 60 km to the north, some by helicopter.
  abbreviation: 60 km => 60 kilometres
  abbreviation: 60 km => 60 kilometers
  number-style / rewording: 60 km => 37 miles
  number-change: 130 => 30
  hedge-change: Another 130 => Around 130 others
  words-added / spelling: taken to hospital => taken to the hospital
  words-cut: Puerto Ancón, 60 km to the north, some => Puerto Ancón, some
  spelling: Ancón => Ancon
  rewording: were taken => were evacuated
  words-added: 60 km to the north => 60 km to the north on an unpaved road
  attribution-added: by helicopter. => by helicopter, he said.
  name-change: Puerto Ancón => Puerto Ancla
  words-cut: the north, some by helicopter. => the north.
  negation-change: some by helicopter => none by helicopter
  cut

The town of about 7,500 lies below a tin mine operated by Minera Solano SA, which residents have long blamed for clearing trees from the slope.
  abbreviation: Minera Solano SA, which => Minera Solano, which
  abbreviation: Minera Solano SA => MSSA
  number-style: 7,500 => 7500
  number-change: 7,500 => 5,700
  hedge-change: about 7,500 => 7,500
  loaded-term / rewording: clearing trees from the slope => raping the slope
  loaded-term / rewording: clearing trees from => stripping trees from
  loaded-term: a tin mine operated => a notorious tin mine operated
  rewording: lies below => sits beneath
  rewording: operated by => run by
  words-cut: Solano SA, which residents have long blamed for clearing trees from the slope. => Solano SA.
  words-cut: have long blamed => have blamed
  words-added: 7,500 lies => 7,500 people lies
  words-added: a tin mine => a large open-pit tin mine
  hedge-change: residents have long => some residents have long
  rewording: clearing trees from the slope => cutting down trees on the slope
The company did not respond to requests for comment, but has said its permits are in order.
  negation-change: did not respond => did respond
  rewording / negation-change: did not respond to requests => was silent after requests
  attribution-cut: but has said its permits are => but its permits are
  attribution-change: but has said => but has insisted
  hedge-change: did not respond => did not immediately respond
  loaded-term: The company did => The corporate giant did
  words-cut: comment, but has said its permits are in order. => comment.
  rewording: are in order => are valid
  words-added: requests for comment => emailed and telephoned requests for comment
  words-added: The company did => The company, based in the capital, did
  split: comment, but has => comment. It has
  cut
  insertion: Its chairman is a cousin of the interior minister.

A government report seen by Reuters in 2022 warned that the slope might collapse and recommended moving 900 families, but no money was set aside.
  words-cut / attribution-cut / credit-change: report seen by Reuters in => report in
  rewording / credit-change: report seen by Reuters in 2022 => leaked report from 2022
  date-change: 2022 => 2012
  hedge-change: might collapse => would collapse
  hedge-change: might collapse => was likely to collapse
  number-change: 900 families => 90 families
  negation-change: but no money was => but money was
  attribution-change: warned that => said that
  loaded-term: A government report => A damning government report
  punctuation: families, but no => families but no
  rewording: set aside => allocated
  rewording: moving 900 families => the relocation of 900 families
  rewording: recommended moving => urged moving
  words-added: recommended moving => recommended moving, within a year,
  words-added: A government report => A 40-page government report
  split: families, but no => families. No
  quote-marks: might collapse and => "might collapse" and
  move: after "The slide, about"
  insertion-graf: None of those families was ever told.

"This was not nature, this was negligence," opposition senator Lucía Mamani wrote on X.
  quote-altered + negation-change: was not nature => was nature
  quote-altered + loaded-term: was negligence => was murder
  quote-altered / quote-cut: "This was not nature, this was => "This was
  attribution-change: wrote on X => raged on X
  words-cut: wrote on X => wrote
  words-added: wrote on X => wrote on X, a social media platform
  abbreviation: senator Lucía => Sen. Lucía
  capitalization: senator Lucía => Senator Lucía
  loaded-term: opposition senator => firebrand opposition senator
  loaded-term: opposition senator => communist senator
  spelling: Lucía => Lucia
  abbreviation: opposition senator Lucía Mamani => Mamani
  punctuation: nature, this => nature; this
  rewording / attribution-change: wrote on X => posted on X
  cut

Environment Minister Pablo Ceballos said it was too early to know the cause, and that geologists would arrive on Tuesday.
  date-change: Tuesday => Thursday
  date-style: on Tuesday => on Nov. 11
  attribution-change: Ceballos said => Ceballos protested
  attribution-cut: Environment Minister Pablo Ceballos said it was => It was
  abbreviation: Environment Minister Pablo Ceballos => Ceballos
  hedge-change: would arrive => could arrive
  hedge-change: would arrive => were expected to arrive
  rewording: to know the cause => to determine what had caused it
  rewording: it was too early => it was too soon
  words-added: geologists would => geologists from two universities would
  words-cut: the cause, and that geologists would arrive on Tuesday. => the cause.
  negation-change: would arrive => would not arrive
  name-change: Pablo Ceballos => Paulo Ceballos
  loaded-term: Environment Minister => Gaffe-prone Environment Minister
  attribution-change / loaded-term: Ceballos said it was => Ceballos shrugged that it was
  quote-added: the cause, and that => the cause, calling the speculation "ghoulish," and that
  quote-added: on Tuesday. => on Tuesday, adding: "We ask for patience."

Hundreds of soldiers were sent to the area on Sunday, and the army opened a shelter in a football stadium for about 1,900 people.
  number-change: 1,900 => 9,100
  number-style: 1,900 => 1900
  hedge-change: about 1,900 => 1,900
  hedge-change: about 1,900 => as many as 1,900
  date-style: on Sunday => the same day
  rewording: were sent to the area => were deployed
  rewording / spelling: football stadium => soccer stadium
  words-cut: were sent to the area on Sunday, and => were sent to the area, and
  words-added: a football stadium => a football stadium on the edge of town
  words-added: soldiers were => soldiers and volunteer firefighters were
  number-change: Hundreds of => Dozens of
  loaded-term: Hundreds of soldiers => Hundreds of jackbooted soldiers
  loaded-term: opened a shelter => opened a squalid shelter
  split: on Sunday, and the => on Sunday. The
"Nobody has told us whether there is water," said Wilber Apaza, a schoolteacher who slept there with his four children.
  quote-cut: "Nobody has told us whether there is water," said => "Nobody has told us ..." said
  quote-altered + negation-change: Nobody has told => Somebody has told
  quote-altered: there is water => there is any food
  attribution-change: said Wilber => complained Wilber
  name-change + attribution-change / attribution-change: said Wilber Apaza => said Teodoro Lima
  words-cut: Apaza, a schoolteacher who slept there with his four children. => Apaza.
  words-cut: who slept there with his four children. => who slept there.
  number-style: four children => 4 children
  number-change: four children => five children
  spelling: schoolteacher => school teacher
  rewording: who slept there => who spent the night there
  loaded-term / words-added: said Wilber => said desperate Wilber
  words-added: a schoolteacher who => a schoolteacher of 47 who
  quote-added: four children. => four children, adding: "We drink what falls."
  merge: people. "Nobody => people; "nobody
  cut
The European Union offered 2 million euros ($2.3 million) in aid, and neighbouring Cordania sent a field hospital with 24 doctors.
  abbreviation: European Union => EU
  number-style: 2 million euros => two million euros
  abbreviation / number-style: 2 million euros => €2m
  words-cut: euros ($2.3 million) in => euros in
  number-change: 24 doctors => 42 doctors
  spelling: neighbouring => neighboring
  rewording: in aid => in emergency assistance
  rewording: sent a field hospital => dispatched a field hospital
  name-change: Cordania => Cordavia
  loaded-term: offered 2 million => offered a paltry 2 million
  hedge-change: offered 2 million => offered up to 2 million
  words-added: sent a field hospital => sent, by lorry, a field hospital
  words-added: 24 doctors => 24 doctors and a water purification plant
  cut
  move: after "Another 130"

The weather service forecast up to 120 mm of rain by Wednesday and warned of further slides in at least five provinces.
  abbreviation: 120 mm => 120 millimetres
  number-style / rewording: 120 mm => 4.7 inches
  number-change: 120 mm => 210 mm
  hedge-change: up to 120 => 120
  date-change: Wednesday => Friday
  number-style: five provinces => 5 provinces
  rewording: forecast up to => predicted up to
  rewording: further slides => more landslides
  words-added: The weather service => The national weather service
  words-added: five provinces => five southern provinces
  loaded-term: further slides => further catastrophes
  attribution-cut / words-cut: and warned of further slides => and further slides
  attribution-change / rewording: warned of => spoke of
  hedge-change: further slides => possible further slides
  date-style: by Wednesday => by Nov. 12
The road to the coast was cut in three places and 18,000 homes had no electricity.
  negation-change: had no electricity => had electricity
  number-change: 18,000 => 80,000
  rewording: had no electricity => were without power
  rewording: was cut => was blocked
  words-added: The road to => The main road to
  hedge-change: 18,000 homes => an estimated 18,000 homes
  attribution-added: no electricity. => no electricity, the grid operator said.
  number-style: three places => 3 places
  loaded-term / rewording: had no electricity => were plunged into darkness
  cut-graf

A landslide in nearby Chaquimayo killed 211 people in 1998, the country's worst such disaster.
  date-change: 1998 => 1988
  number-change: 211 => 112
  words-cut: in 1998, the country's worst such disaster. => in 1998.
  words-added: the country's worst such disaster => the country's worst such disaster on record
  hedge-change: the country's worst => possibly the country's worst
  rewording: killed 211 people => left 211 people dead
  loaded-term / rewording: killed 211 people => wiped out 211 people
  punctuation: in 1998, the country's => in 1998 — the country's
  cut
Tarapuna, the world's fourth-largest tin producer, votes for a president in February, and mine safety has become a campaign issue.
  date-change: February => March
  words-cut: Tarapuna, the world's fourth-largest tin producer, votes => Tarapuna votes
  number-style: fourth-largest => 4th-largest
  number-change: fourth-largest => third-largest
  rewording: votes for a president => holds a presidential election
  rewording: has become a campaign issue => is an issue in the campaign
  words-added: a campaign issue => a campaign issue in the mining provinces
  loaded-term / rewording: a campaign issue => a political football
  hedge-change: has become => could become
  negation-change: has become a => has not become a
  split: February, and mine => February. Mine
  insertion-graf: Choque has taken more money from the mines than any president before him.
