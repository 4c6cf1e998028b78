topic: weather
agency: Associated Press
short: AP
---
headline: Blizzard buries northern Plains; 3 found dead in stranded cars
  headline-change: * => Blizzard buries northern Plains
  headline-change + number-change: 3 found dead => 13 found dead
  headline-change + loaded-term: * => Monster blizzard paralyzes northern Plains; 3 found dead
  headline-change: * => 3 found dead in stranded cars after blizzard hits Plains
  capitalization / headline-change ~: * => Blizzard Buries Northern Plains; 3 Found Dead in Stranded Cars
byline: By JORIS HALVORSEN
  byline-change / credit-change: * =>
  byline-change: JORIS HALVORSEN => GRETA HALVORSEN
  capitalization: JORIS HALVORSEN => Joris Halvorsen
dateline: STAVELY, N.D. (AP) —
  dateline-change / credit-change: * =>
  abbreviation / dateline-change: N.D. => North Dakota
  abbreviation / punctuation / spelling / dateline-change: N.D. => ND

A blizzard that began early Sunday has dropped as much as 34 inches of snow on the northern Plains, closing 900 miles of highway and leaving at least three people dead in stranded cars, the authorities said.
  number-change: 34 inches => 43 inches
  hedge-change: as much as 34 => 34
  number-change: 900 miles => 90 miles
  number-style: three people => 3 people
  hedge-change: at least three => three
  attribution-cut: cars, the authorities said. => cars.
  attribution-change: the authorities said => local media said
  date-change: early Sunday => early Saturday
  loaded-term / words-added: A blizzard => A monstrous blizzard
  rewording: closing 900 miles => shutting 900 miles
  words-cut: of snow on the northern Plains, closing => of snow, closing
  capitalization: the northern Plains => the Northern plains

Winds of more than 60 mph piled drifts to the eaves of houses in Stavely, where the temperature fell to minus 22 Fahrenheit (minus 30 Celsius) before dawn Monday.
  hedge-change: more than 60 mph => 60 mph
  number-change: 60 mph => 90 mph
  abbreviation / number-style: 60 mph => 60 miles per hour
  number-change: minus 22 => minus 32
  number-style: minus 22 => -22
  words-cut: Fahrenheit (minus 30 Celsius) before => Fahrenheit before
  date-change: Monday => Tuesday
  rewording: piled drifts => heaped drifts
  split: Stavely, where the temperature fell => Stavely. The temperature fell
Schools were closed in 41 counties.
  attribution-added: Schools were closed in 41 counties. => Schools were closed in 41 counties, according to state officials.
  words-added: Schools were => Public schools were
  number-change: 41 counties => 14 counties
  number-style: 41 counties => forty-one counties
  cut
  negation-change: were closed => were open
  rewording: closed => shut
  merge: dawn Monday. Schools => dawn Monday, and schools

The dead were a couple in their 70s from Marl County and a truck driver, whose names were not released.
  number-change: in their 70s => in their 80s
  number-style: their 70s => their seventies
  negation-change: were not released => were released
  words-cut: from Marl County and a truck driver, whose names were not released. => from Marl County and a truck driver.
  abbreviation: Marl County => Marl Co.
  rewording: The dead were => The victims were
They apparently ran their engines to stay warm after the exhaust pipes had been blocked by snow, Sheriff Lyle Brandt said.
  hedge-change: They apparently ran => They ran
  attribution-cut: by snow, Sheriff Lyle Brandt said. => by snow.
  attribution-change: Sheriff Lyle Brandt said => relatives said
  abbreviation: Sheriff Lyle Brandt => Lyle Brandt
  rewording: stay warm => keep warm
  name-change: Lyle Brandt => Kyle Brandt
  hedge-change: They apparently ran => They reportedly ran
  cut

"We had deputies who could not see the hoods of their own cars," Brandt said.
  quote-altered + negation-change: could not see => could see
  quote-altered: hoods of their own cars => fronts of their own cars
  attribution-change: Brandt said => Brandt recalled
  quote-altered: hoods of => bonnets of
  quote-altered: We had deputies => There were deputies
  quote-marks: "We had deputies who could not see the hoods of their own cars," Brandt => We had deputies who could not see the hoods of their own cars, Brandt
"We turned back twice, and then we got through."
  cut
  quote-altered + number-change: turned back twice => turned back three times
  quote-cut / quote-altered: We turned back twice, and then we got through. => We got through.
  attribution-added: got through." => got through," he added.

The National Weather Service said the storm was likely to move east into Minnesota by Tuesday and could bring another foot of snow.
  attribution-cut: The National Weather Service said the storm was => The storm was
  hedge-change: was likely to move => was certain to move
  abbreviation: The National Weather Service said => The NWS said
  number-style: another foot => another 12 inches
  number-change: another foot => another two feet
  hedge-change: could bring => will bring
  date-change: Tuesday => Thursday
  name-change: Minnesota => Wisconsin
  split: by Tuesday and could => by Tuesday. It could
"This is a bad one, but it is not the worst we have seen," said Carla Deng, a forecaster in Bismarck.
  quote-altered + negation-change: it is not the worst => it is the worst
  quote-cut / quote-altered: "This is a bad one, but it is not => "It is not
  attribution-change: said Carla Deng => cautioned Carla Deng
  words-cut: said Carla Deng, a forecaster in Bismarck. => said Carla Deng.
  rewording ~: * => Carla Deng, a forecaster in Bismarck, said: "This is a bad one, but it is not the worst we have seen."
  abbreviation / words-added: in Bismarck => in Bismarck, North Dakota
  quote-altered: a bad one => a real bad one
  cut

About 48,000 customers were without power at noon Monday, down from 75,000, and crews from three states were on the way.
  number-change: 48,000 => 84,000
  hedge-change: About 48,000 => More than 48,000
  negation-change: without power => with power
  date-style: noon Monday => 12 p.m. Monday
  date-change: noon Monday => midnight Monday
  number-change: 75,000 => 57,000
  words-cut: Monday, down from 75,000, and => Monday, and
  number-style: three states => 3 states
  rewording: on the way => en route
  negation-change: down from 75,000 => up from 75,000
Plains Electric, the largest utility, said some of them might not have it back until Thursday.
  hedge-change: might not have => will not have
  hedge-change: some of them => most of them
  date-change: until Thursday => until Friday
  words-cut: Plains Electric, the largest utility, said => Plains Electric said
  name-change: Plains Electric => Prairie Electric
  attribution-cut: Plains Electric, the largest utility, said some of them might => Some of them might
  attribution-change: utility, said => utility, admitted
  move: after "The governor, Wade"
  insertion: Several lawmakers have called for an inquiry into the company.

The governor, Wade Sorensen, sent 120 National Guard troops to clear roads and carry dialysis patients to hospitals.
  number-change: 120 => 210
  number-style: 120 => one hundred and twenty
  words-cut: The governor, Wade Sorensen, sent => The governor sent
  abbreviation / rewording: The governor, Wade Sorensen, => Gov. Wade Sorensen
  rewording: clear roads => plow roads
  abbreviation: National Guard troops => Guard troops
  loaded-term: The governor, Wade => The embattled governor, Wade
  words-cut: roads and carry dialysis patients to hospitals. => roads.
He asked people to stay home and said he had not decided whether to seek federal aid.
  negation-change: had not decided => had decided
  attribution-change / rewording: He asked people => He begged people
  rewording: stay home => stay indoors
  words-cut: to stay home and said he had not decided whether to seek federal aid. => to stay home.
  attribution-change / rewording: He asked people to => He ordered people to
  move: after "The storm came"
  cut
  insertion-graf + quote-added: "Where was he on Saturday?" a local radio host asked.

Ranchers expect heavy losses, because the storm struck at the start of calving.
  quote-marks: expect heavy losses, because => expect "heavy" losses, because
  words-added ~: start of calving => start of the calving season
  rewording / hedge-change: expect heavy losses => fear heavy losses
  attribution-cut / hedge-change / rewording ~: Ranchers expect heavy losses, because => Losses will be heavy, because
  punctuation: losses, because => losses because
  rewording: struck at => hit at
Tilda Rasmussen, who keeps 260 cows near Stavely, said she had brought 17 calves into her kitchen and lost four.
  number-change: 260 cows => 620 cows
  number-style: lost four => lost 4
  number-change: 17 calves => 70 calves
  name-change: Tilda Rasmussen => Hilda Rasmussen
  words-cut: Rasmussen, who keeps 260 cows near Stavely, said => Rasmussen said
  negation-change / rewording: and lost four => and saved four
  attribution-change: said she => sobbed that she

"They're good company," she said.
  attribution-change: she said => she laughed
  quote-altered: good company => great company
  cut
"They don't like the linoleum."
  quote-altered + negation-change: They don't like => They like
  cut
  quote-altered: linoleum => floor

Interstate 94 was shut between Stavely and the Montana line, and trains were stopped; the airport in Bismarck reopened at 6:15 p.m. Sunday after 19 hours.
  abbreviation: Interstate 94 => I-94
  number-change / name-change: Interstate 94 => Interstate 49
  date-change: 6:15 p.m. => 5:15 p.m.
  date-style: 6:15 p.m. => 18:15
  number-change: 19 hours => 91 hours
  number-style: 19 hours => nineteen hours
  punctuation: stopped; the => stopped, the
  split: stopped; the airport => stopped. The airport
  name-change: the Montana line => the Minnesota line
  words-cut: at 6:15 p.m. Sunday after 19 hours. => at 6:15 p.m. Sunday.
The storm came 30 years to the week after the blizzard of March 1996, in which 11 people died.
  number-style / date-style: 30 years => three decades
  date-change: March 1996 => March 1986
  number-change: 11 people => 111 people
  negation-change / rewording: people died => people survived
  words-cut: 1996, in which 11 people died. => 1996.
  cut

The university in Stavely let some 400 students who could not go home sleep in a gymnasium, and half of its dining halls stayed open.
  number-style: half of its => 50% of its
  hedge-change: some 400 => 400
  negation-change: could not go home => could go home
  number-change: 400 students => 40 students
  words-cut: students who could not go home sleep => students sleep
  number-change: half of its => two-thirds of its
A dozen more were put up by a Lutheran church, whose pastor, the Rev. Anders Vik, baked bread through the night.
  insertion-graf + quote-added: "It smelled like heaven in there," a student said.
  words-added: baked bread => baked rye bread
  number-style: A dozen more => Twelve more
  number-style: A dozen more => 12 more
  abbreviation: the Rev. Anders Vik => Anders Vik
  abbreviation: the Rev. => the Reverend
  words-cut: church, whose pastor, the Rev. Anders Vik, baked bread through the night. => church.
  rewording: baked bread => made bread

Airlines canceled 212 flights, most of them in Bismarck and Grand Forks, according to the tracking service SkyWatch.
  move: after "Ranchers expect"
  spelling: canceled => cancelled
  number-change: 212 flights => 221 flights
  attribution-cut: Grand Forks, according to the tracking service SkyWatch. => Grand Forks.
  hedge-change: most of them => all of them
  name-change: Grand Forks => Fargo
  cut
