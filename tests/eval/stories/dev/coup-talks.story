topic: foreign
agency: Associated Press
short: AP
---
headline: Varenda junta and allies of ousted president open talks, U.N. says
  abbreviation / headline-change: U.N. => United Nations
  headline-change + loaded-term: * => Varenda's Tin-Pot Generals Sit Down With the Toppled President's Cronies
  headline-change: * => First meeting since Varenda coup ends with no deal
byline: By LENA TORVALL, Associated Press
  credit-change / byline-change: , Associated Press =>
  byline-change + credit-change: * =>
dateline: KELVARA, Varenda (AP) —
  dateline-change / credit-change: * =>
  abbreviation / dateline-change / credit-change: Varenda (AP) => Varenda (Associated Press)

Army officers who grabbed power in Varenda last month opened talks Tuesday with allies of ousted President Idris Malonga, the United Nations said.
  loaded-term: Army officers => Army thugs
  loaded-term / rewording: grabbed power => took power
  words-added: opened talks Tuesday => opened talks in the capital Tuesday
  date-style: talks Tuesday => talks on Tuesday
  loaded-term: ousted President => disgraced President
  abbreviation: President Idris Malonga => President Malonga
  attribution-cut: , the United Nations said. => .
  abbreviation: the United Nations => the U.N.
The meeting at a hotel near the airport lasted about four hours and ended without an agreement.
  loaded-term: The meeting => The sham meeting
  words-cut: The meeting at a hotel near the airport => The meeting
  hedge-change: lasted about four => lasted four
  number-change: four hours => six hours
  number-style: four hours => 4 hours
  rewording: ended without an agreement => closed without a deal

"We came to listen, and we heard nothing new," said Dr. Salome Achterberg, who leads the Varendan Democratic Union, the president's party.
  quote-altered: nothing new => nothing useful
  attribution-change: said Dr. => complained Dr.
  abbreviation: said Dr. Salome => said Doctor Salome
  abbreviation: said Dr. Salome => said Salome
  name-change: Achterberg => Achtenberg
  loaded-term: the Varendan => the radical-left Varendan
  abbreviation: the Varendan Democratic Union => the VDU

Col. Amadi Reyk, a spokesman for the officers, said the army would hold elections within 18 months.
  abbreviation: Col. Amadi => Colonel Amadi
  loaded-term: spokesman => mouthpiece
  attribution-change: said the army => insisted the army
  hedge-change: would hold => might hold
  loaded-term: elections => sham elections
  number-style / date-style: 18 months => a year and a half
He gave no date.
  cut
  insertion: He took no questions.

The Organization of Southern States, a 14-nation bloc, suspended Varenda after the coup and has threatened sanctions, according to a statement released Monday.
  spelling: Organization => Organisation
  abbreviation: The Organization of Southern States => The OSS
  abbreviation / words-added: Southern States, => Southern States (OSS),
  loaded-term: a 14-nation => a toothless 14-nation
  number-style: 14-nation => fourteen-nation
  loaded-term: the coup => the patriotic uprising
  attribution-cut: , according to a statement released Monday. => .
  date-style: Monday => on Monday
The Department of State in Washington said it was reviewing $62 million in aid to the country's health ministry.
  abbreviation: The Department of State => The State Department
  abbreviation / words-added: Washington said => Washington, D.C., said
  number-change: $62 million => $26 million
  abbreviation / number-style: $62 million => $62M
  loaded-term: in aid => in handouts
  abbreviation: the country's health ministry => the country's Ministry of Health

Malonga, 71, has been held at a naval base outside Kelvara since the army surrounded his residence on May 9.
  words-added: Malonga, 71, has => Malonga, 71, a former schoolteacher, has
  loaded-term / rewording: been held => been caged
  rewording: the army surrounded his residence => his residence was surrounded by the army
  loaded-term: his residence => his lavish palace
  date-style: May 9 => 9 May
His lawyers say he has been denied medicine for a heart condition, an allegation the officers reject.
  attribution-cut: His lawyers say he has => He has
  loaded-term / words-added: been denied => been cruelly denied
  words-cut: , an allegation the officers reject. => .
  loaded-term: the officers => the usurpers

At least 31 people were killed in the first week of protests, the University of Kelvara's human rights center said.
  hedge-change: At least 31 => Around 31
  words-added: people were => people, including students, were
  loaded-term / rewording: killed => butchered
  loaded-term: protests => mob violence
  attribution-cut: , the University of Kelvara's human rights center said. => .
  abbreviation: the University of Kelvara's => Kelvara University's
  spelling: center => centre

"Our children were shot in the back," said Mariam Oduvo, a market trader whose son was among the dead.
  abbreviation: Mariam Oduvo => Mariam T. Oduvo
  name-change: Oduvo => Oduva
  words-cut: Oduvo, a market trader whose son was among the dead. => Oduvo.
  loaded-term: a market => a grief-stricken market
  rewording: among the dead => one of those who died

Interior Minister Tomas Belrick, a notorious retired general appointed by the junta, blamed "armed criminals" for the deaths.
  abbreviation: Interior Minister Tomas => Tomas
  loaded-term: a notorious retired => a retired
  loaded-term: the junta => the military council
  quote-marks: "armed criminals" => armed criminals
  insertion-graf: Nobody was charged.

The new rulers have closed two radio stations and the country's largest newspaper, The Kelvara Courier, and they have arrested more than 200 reporters, organizers and officials of the General Confederation of Labor.
  loaded-term / rewording: closed => muzzled
  number-style: two radio => 2 radio
  words-cut: newspaper, The Kelvara Courier, and => newspaper, and
  split: , and they have => . They have
  hedge-change: more than 200 => 200
  loaded-term: organizers => agitators
  loaded-term: officials => bosses
  abbreviation: the General Confederation of Labor => the GCL

Diplomats say the talks could resume Thursday in Port Saint Clair, where the U.N. has offered a conference hall.
  loaded-term: Diplomats => Globalist diplomats
  attribution-cut: Diplomats say the talks => The talks
  hedge-change: could resume => will resume
  abbreviation: Saint Clair => St. Clair
  abbreviation: the U.N. has => the United Nations has
  words-added: conference hall => conference hall on the waterfront

"There is a door open, and it is a small one," said Henrik Vass, the U.N. special envoy.
  quote-cut: open, and it is a small one," => open,"
  attribution-change: said Henrik => conceded Henrik
  name-change: Vass => Voss
  abbreviation / rewording: the U.N. special envoy => the special envoy of the United Nations
  loaded-term: special envoy => do-nothing special envoy
  insertion: He has visited Kelvara twice since the coup.
He is due to brief the Security Council on Wednesday, the mission's press office in New York said.
  hedge-change: is due to brief => will brief
  abbreviation: the Security Council => the UNSC
  attribution-cut: , the mission's press office in New York said. => .
  abbreviation / words-added: New York said => New York, N.Y., said

Varenda, a country of 8.4 million, exports cobalt and timber.
  abbreviation: Varenda, => The Republic of Varenda,
  words-cut: Varenda, a country of 8.4 million, exports => Varenda exports
  words-added: timber. => timber through a single port on the gulf.
  number-style: 8.4 million => 8,400,000
Lodestar Minerals Inc. said it had moved its foreign employees to a compound 25 kilometers from the capital.
  abbreviation: Minerals Inc. => Minerals
  loaded-term: Lodestar => Mining profiteer Lodestar
  words-added: Inc. said => Inc. also said
  rewording: employees => workers
  abbreviation / number-style: 25 kilometers => 25 km
Its shares fell 6 percent Tuesday in London.
  loaded-term / rewording: fell => cratered
  number-style: 6 percent => 6%
  words-added: Tuesday in => Tuesday in early trading in
  cut

In Tarsk, a border town of mud roads and tin roofs, thousands of migrants have been sleeping in a school and two churches, aid workers said.
  words-cut: In Tarsk, a border town of mud roads and tin roofs, thousands => In Tarsk, thousands
  loaded-term: migrants => illegals
  words-added: sleeping in => sleeping on mats in
  attribution-cut: , aid workers said. => .
  loaded-term: aid workers => activist aid workers
Sgt. Pola Ndemi of the border police said that 1,900 people crossed the river on Saturday alone, most of them women with children.
  abbreviation: Sgt. Pola => Sergeant Pola
  number-change: 1,900 => 19,000
  number-style: 1,900 => 1900
  loaded-term / rewording: crossed the => poured across the
  date-style: on Saturday => Saturday
  words-added: Saturday alone => Saturday alone, after a night of shelling
  hedge-change: most of them => all of them
"We will not send anyone back," said the prefect, Ama Lurie.
  quote-altered + hedge-change: will not => may not
  quote-altered + negation-change: will not send => will send
  loaded-term: the prefect => the courageous prefect
  cut

The European-backed peace plan would restore the constitution, free the president and leave the army's budget untouched, and its critics call that last point a surrender.
  loaded-term: peace plan => appeasement plan
  words-added: plan would => plan, which was drafted in April, would
  rewording: free the president => release the president
  loaded-term: its critics => its shrill critics
  words-cut: untouched, and its critics call that last point a surrender. => untouched.

The last coup in Varenda, in 1998, was followed by nine years of army rule.
  words-cut: Varenda, in 1998, was => Varenda was
  rewording: was followed by => led to
  number-change / date-change: nine years => seven years
  loaded-term: army rule => iron-fisted army rule
Army commanders later apologized for it.
  loaded-term / words-added: later apologized => later grudgingly apologized
  rewording: apologized for it => said they regretted it
  cut
