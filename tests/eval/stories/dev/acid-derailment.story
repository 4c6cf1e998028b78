topic: disaster
agency: Associated Press
short: AP
---
headline: Thousands told to leave after Kansas train derailment spills acid
  headline-change + loaded-term: * => Toxic nightmare: Killer acid cloud menaces Kansas town
  headline-change: * => Derailed train leaks acid in Kansas river town
  headline-change + number-change: Thousands told => Hundreds told
  capitalization / headline-change: Kansas train derailment => Kansas Train Derailment
  headline-change: told to leave after => flee after
byline: By LYLE HASTERT and JOANNA PRIBYL, Associated Press
  byline-change / credit-change: * =>
  byline-change: By LYLE HASTERT and JOANNA PRIBYL, => By LYLE HASTERT,
  credit-change / byline-change: PRIBYL, Associated Press => PRIBYL
dateline: PRUITT LANDING, Kan. (AP) —
  dateline-change / credit-change: * =>
  abbreviation / dateline-change: Kan. (AP) => Kansas (AP)
  dateline-change: PRUITT LANDING => TOPEKA
notice: This story has been updated to correct the number of cars that left the tracks. It was 23, not 32.
  notice-cut: * =>

A freight train carrying hazardous chemicals derailed before dawn Sunday in a small Kansas river town, spilling thousands of gallons of acid and forcing about 2,400 people from their homes, authorities said.
  attribution-cut: homes, authorities said. => homes.
  date-style: before dawn Sunday => early Sunday morning
  date-change: dawn Sunday => dawn Saturday
  number-change: 2,400 => 4,200
  number-style: 2,400 => 2400
  hedge-change: about 2,400 => at least 2,400
  rewording: carrying => hauling
  words-cut: in a small Kansas river town => in a Kansas town
Twenty-three of the train's 118 cars left the tracks at 4:50 a.m. near the center of Pruitt Landing, and at least two of them caught fire, state emergency officials said.
  number-style: Twenty-three of => 23 of
  number-change: 118 cars => 181 cars
  date-style: 4:50 a.m. => 4.50am
  date-change: 4:50 a.m. => 5:40 a.m.
  spelling: center => centre
  hedge-change: and at least two => and two
  loaded-term: officials said => bureaucrats said
  split: Landing, and at least => Landing. At least

No deaths were reported.
  cut
Eleven people, including three firefighters, were treated at hospitals, mostly for burning eyes and trouble breathing.
  number-style: Eleven => 11
  words-cut: Eleven people, including three firefighters, were => Eleven people were
  spelling: firefighters => fire-fighters
  merge: reported. Eleven => reported, but eleven

"It sounded like the sky was being torn in half," said Wanda Schroeder, 68, who lives a block from the crossing on Mill Street.
  quote-altered: torn in half => ripped in half
  abbreviation: Mill Street => Mill St.
  name-change: Schroeder => Schrader
  abbreviation: said Wanda Schroeder => said Mrs. Wanda Schroeder
  number-style: lives a block => lives one block
"I grabbed the dog and my pills and I didn't even lock the door.
  quote-altered + negation-change: and I didn't even lock => and I locked
  punctuation: pills and => pills, and
My whole life is in that house."
  quote-altered: My whole life => Our whole life
  attribution-added: house." => house," she told reporters.

Officials said one tank car had ruptured and was leaking hydrochloric acid, which is used to process steel and can damage the lungs.
  attribution-cut: Officials said one tank car had => One tank car
  hedge-change: can damage => will damage
  words-cut: acid, which is used to process steel and can => acid, which can
  number-style: one tank car => 1 tank car
  loaded-term: leaking hydrochloric acid => leaking deadly hydrochloric acid
The car held as much as 26,000 gallons; crews had not been able to get close enough Sunday evening to tell how much was left.
  hedge-change: held as much as 26,000 => held 26,000
  words-added / number-style: 26,000 gallons; => 26,000 gallons (98,400 liters);
  negation-change: had not been able => had been able
  date-style: Sunday evening => on Sunday evening
  split: gallons; crews => gallons. Crews
  cut
Some of the acid ran into Sutter Creek, which empties into the Little Osage River 3 miles downstream.
  number-style: 3 miles => three miles
  name-change: Sutter Creek => Sutton Creek
  rewording / loaded-term: ran into => poured into
  capitalization: Little Osage River => Little Osage river
  hedge-change: Some of the acid => Much of the acid

Gov. Marian Coyle declared a state of emergency and sent 90 members of the National Guard to help with traffic and door-to-door checks.
  abbreviation: Gov. Marian => Governor Marian
  number-change: 90 members => 900 members
  number-style: 90 members => ninety members
  spelling: door-to-door => door to door
  rewording: sent 90 => called up 90
  move-graf: after "who also runs the"
"We will not send a single family home until the air is safe, and I don't care how long that takes," Coyle said at a news conference.
  quote-altered: the air is safe => the air is clean
  quote-cut / quote-altered: safe, and I don't care how long that takes," => safe,"
  attribution-change: Coyle said => Coyle vowed
  abbreviation: Coyle said => Gov. Coyle said
  words-cut: Coyle said at a news conference. => Coyle said.
She said the evacuation order, which covers everyone within 1.5 miles of the site, would probably last until Wednesday.
  hedge-change: would probably last => would last
  date-change: Wednesday => Thursday
  number-style: 1.5 miles => a mile and a half
  attribution-cut: She said the evacuation order => The evacuation order
  punctuation / typography: order, which covers everyone within 1.5 miles of the site, would => order — which covers everyone within 1.5 miles of the site — would

Midland & Gulf Railway, which owns the track, apologized and said it had set up a help center at the county fairgrounds.
  spelling: apologized => apologised
  name-change: Midland & Gulf => Mainland & Gulf
  abbreviation: Midland & Gulf Railway => M&G
  words-cut: Railway, which owns the track, apologized => Railway apologized
  abbreviation: Midland & Gulf Railway, which => Midland & Gulf Railway Co., which
The company said a wheel bearing may have overheated, but it cautioned that the cause was under investigation.
  hedge-change: may have overheated => overheated
  attribution-change: company said => company conceded
  words-cut: overheated, but it cautioned that the cause was under investigation. => overheated.
A trackside detector about 20 miles west of town did not send an alarm, according to Brent Yoder, a spokesman for the railroad.
  negation-change: did not send => did send
  attribution-cut: alarm, according to Brent Yoder, a spokesman for the railroad. => alarm.
  number-style: 20 miles => twenty miles
  spelling: trackside => track-side
  rewording: railroad => railway
Yoder declined to say when the detector had last been inspected.
  loaded-term / attribution-change / rewording: declined to say => dodged questions about
  cut
  abbreviation: Yoder declined => Mr. Yoder declined

Federal investigators were due to arrive Monday.
  date-style: arrive Monday => arrive on Monday
The National Rail Safety Board said it would look at the detector, the train's speed, which was estimated at 47 mph, and the two-person crew's rest schedules.
  abbreviation: National Rail Safety Board => NRSB
  hedge-change: which was estimated at 47 => which was 47
  abbreviation: 47 mph => 47 miles per hour
  number-change: 47 mph => 74 mph
  number-style: two-person => 2-person
  rewording: look at => examine
Neither the engineer nor the conductor was hurt.
  negation-change: Neither the engineer nor the conductor was hurt => Both the engineer and the conductor were hurt
  cut

Union leaders said they had warned for years that trains were getting too long and that inspectors were being given less than two minutes for each car.
  loaded-term: Union leaders => Union bosses
  attribution-change: Union leaders said => Union leaders complained
  number-style / date-style: two minutes => 120 seconds
  hedge-change: less than two => barely two
"This was not an accident; it was a business plan," said Cal Dombrowski, president of the Brotherhood of Plains Trainmen.
  quote-altered + negation-change: was not an accident; it was a => was an accident, not a
  quote-altered: business plan => gamble
  capitalization: president of => President of
The railroad disputed that, saying its accident rate had fallen 18 percent since 2020.
  number-style: 18 percent => 18%
  negation-change: had fallen => had risen
  date-change: 2020 => 2010
  attribution-change: saying its => claiming its
  number-change: 18 percent => 8 percent

At a shelter in the gymnasium of Pruitt County High School, about 300 people settled onto cots.
  abbreviation: gymnasium => gym
  number-style: 300 people => three hundred people
  insertion: Some wore donated bathrobes and slippers.
  name-change: Pruitt County => Pruett County
Mayor Teddy Alvarado, who also runs the town's hardware store, said he was told nothing by the railroad until nearly two hours after the crash.
  negation-change: was told nothing => was told little
  abbreviation: Mayor Teddy => Teddy
  words-cut: Alvarado, who also runs the town's hardware store, said => Alvarado said
  number-change / date-change: two hours => four hours
  loaded-term / rewording: the crash => the catastrophe
"They were calling their lawyers before they called me," Alvarado said.
  quote-altered: calling their lawyers => phoning their lawyers
  quote-marks ~: "They were calling their lawyers before they called me," => They were calling their lawyers before they called me,
  attribution-change: Alvarado said => Alvarado fumed
  insertion-graf + quote-added: "I've lived here all my life, and I've never been so scared," said a neighbor, Darlene Oakes.

Residents were told not to drink from private wells, and the city shut the intake of its water plant as a precaution.
  negation-change: told not to drink => told to drink
  punctuation: wells, and => wells and
Tests of the tap water found no contamination, said Dr. Renee Falk, the state health officer.
  negation-change: found no contamination => found contamination
  attribution-cut: contamination, said Dr. Renee Falk, the state health officer. => contamination.
  abbreviation: Dr. Renee => Renee
  spelling / name-change: Renee => Renée

The derailment was the third on the line in 14 months.
  number-style: third => 3rd
  number-style: 14 months => fourteen months
In November 2024, seven empty grain cars tipped over outside Bascom, 40 miles to the east; no one was injured.
  date-style / abbreviation: November 2024 => Nov. 2024
  date-change: November 2024 => November 2023
  number-style: seven empty => 7 empty
  name-change: Bascom => Bascomb
  words-cut: east; no one was injured. => east.
Congress has debated a rail safety bill since last year, but it has not come to a vote in the Senate.
  negation-change: has not come => has come
  date-style: last year => 2025
  spelling: debated => debatted
  cut-graf
