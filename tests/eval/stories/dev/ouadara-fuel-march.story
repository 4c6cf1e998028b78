topic: protest
agency: Agence France-Presse
short: AFP
---
headline: Tens of thousands march in Ouadara over fuel prices; 4 dead
  headline-change + loaded-term: * => Fuel rioters bring Ouadara to its knees
  headline-change + number-change: 4 dead => 14 dead
  headline-change + hedge-change: 4 dead => 4 feared dead
  number-style / headline-change: 4 dead => four dead
  headline-change: * => Ouadara: How fuel price protest turned deadly
byline: By Serge Nakoulma, Agence France-Presse
  byline-change / credit-change: * =>
  byline-change / credit-change: * => By Our Correspondent
  credit-change / byline-change: * => By Serge Nakoulma
  abbreviation: Agence France-Presse => AFP
dateline: SASSORO, Ouadara (AFP) —
  dateline-change / credit-change: * =>
  capitalization: SASSORO, Ouadara => Sassoro, Ouadara
  dateline-change: SASSORO, Ouadara (AFP) => LAGOS, Nigeria (AFP)
notice: This version corrects the old price of a liter of gasoline to 640 CFA francs, not 460.
  notice-cut: * =>

Tens of thousands of people marched through the capital of Ouadara on Thursday to protest a 38 percent increase in fuel prices, and at least four were killed in clashes with police, hospital officials said.
  number-change: a 38 percent => an 83 percent
  number-style / spelling: 38 percent => 38 per cent
  hedge-change: at least four were => four were
  date-style: on Thursday => Thursday
  date-change: on Thursday => on Wednesday
  attribution-cut: police, hospital officials said. => police.
  attribution-change: hospital officials said => opposition parties said
  loaded-term: people marched => troublemakers marched
  words-added / rewording: to protest a => to protest against a
It was the largest demonstration in the country of 14 million since President Lamine Kossare took power in 2016 and the third this month over the cost of living.
  number-style / abbreviation: 14 million => 14m
  loaded-term / rewording: took power => grabbed power
  words-cut: in 2016 and the third this month over the cost of living. => in 2016.
  abbreviation: President Lamine Kossare => President Kossare
  hedge-change: It was the largest => It was perhaps the largest
  number-style: the third this => the 3rd this
  insertion: Nigerians living in the country have been told to stay indoors.

The government raised the pump price of gasoline on April 2 from 640 to 885 CFA francs ($1.46) a liter, ending a subsidy that it says consumed a fifth of the budget.
  spelling: liter => litre
  rewording: gasoline => petrol
  number-change: 885 CFA => 1,885 CFA
  words-cut: CFA francs ($1.46) a => CFA francs a
  number-style: a fifth of => 20 percent of
  date-style: April 2 => 2 April
  attribution-cut: that it says consumed => that consumed
The International Monetary Fund had made the step a condition of a $1.1 billion loan that was agreed in January.
  abbreviation: International Monetary Fund => IMF
  number-style / abbreviation: $1.1 billion => $1.1bn
  cut

"We cannot walk to work and we cannot eat promises," Fatoumata Senghare, secretary-general of the General Confederation of Ouadaran Workers, told a crowd outside the parliament.
  quote-altered + negation-change: We cannot walk => We can walk
  spelling: secretary-general => secretary general
  name-change: Senghare => Sanghare
  abbreviation: the General Confederation of Ouadaran Workers => the CGTO
  capitalization: the parliament => the Parliament
  words-cut: Senghare, secretary-general of the General Confederation of Ouadaran Workers, told => Senghare told
"The president must come down from his hill, look at us and put the old price back."
  quote-altered + hedge-change: must come => should come
  quote-cut / quote-altered: hill, look at us and put the old price back." => hill."
  attribution-added: back." => back," she said.
  cut

She said the unions would not settle for less, and that a general strike could begin as early as Monday.
  negation-change: would not settle => would settle
  hedge-change: could begin => will begin
  date-change: Monday => Tuesday
  date-style: Monday => April 19
  attribution-change: She said => She warned
  split: less, and that a => less. A
  move-graf: after "a body under a sheet"

Police fired tear gas and water cannon when some of the marchers tried to cross the Lisso bridge toward the presidential palace, witnesses said.
  spelling: toward => towards
  spelling: tear gas => teargas
  capitalization: Lisso bridge => Lisso Bridge
  hedge-change: some of the => most of the
  loaded-term: marchers => hooligans
  attribution-cut: palace, witnesses said. => palace.
  name-change: Lisso => Lissa
  rewording: tried to => attempted to
  negation-change: Police fired => Police never fired
Reporters for AFP saw youths burning tires and throwing stones, and a body under a sheet near the central market.
  spelling: tires => tyres
  words-cut / credit-change: Reporters for AFP saw => Reporters saw
  loaded-term: youths => hoodlums
  punctuation: stones, and => stones and
  merge: witnesses said. Reporters => witnesses said, and reporters
  insertion: Shocking footage shared online showed a blazing bus rolling through a crowd.
  cut

Dr. Paulin Okrasse of the Saint-Luc hospital said the facility had received four dead and 61 injured, nine of them with gunshot wounds.
  punctuation / abbreviation: Dr. Paulin => Dr Paulin
  abbreviation: Dr. Paulin Okrasse => Paulin Okrasse
  number-style: four dead => 4 dead
  number-change: 61 injured => 16 injured
  number-style: nine of => 9 of
  abbreviation: Saint-Luc => St-Luc
  negation-change / number-change: nine of them with => none of them with
  words-cut: injured, nine of them with gunshot wounds. => injured.
"We have no more blood and almost no dressings," he said.
  quote-altered + negation-change: no more blood => little blood
  quote-altered + hedge-change: almost no => no
  attribution-change: he said => he pleaded

Col. Desire Bamogo, a police spokesman, denied that officers had used live ammunition and put the number of dead at two.
  negation-change / attribution-change: denied => confirmed
  abbreviation: Col. => Colonel
  rewording: live ammunition => live rounds
  number-style: at two => at 2
  loaded-term: that officers => that trigger-happy officers
He said 23 officers were hurt, and blamed "bandits who came to loot and who have nothing to do with fuel."
  quote-marks: "bandits who came to loot and who have nothing to do with fuel." => bandits who came to loot and who have nothing to do with fuel.
  number-style: 23 => twenty-three
  number-change: 23 => 32
  split: hurt, and blamed => hurt. He blamed
  attribution-change: He said => He alleged
  punctuation / typography: fuel." => fuel".

In a six-minute address on state television late Wednesday, Kossare said the increase was "painful but necessary" and would not be withdrawn.
  number-style: six-minute => 6-minute
  date-style / rewording: late Wednesday => on Wednesday night
  quote-marks: "painful but necessary" => painful but necessary
  negation-change: would not be => would be
  abbreviation: Kossare said => President Kossare said
  attribution-change: Kossare said => Kossare insisted
  abbreviation: state television => state TV
  name-change: Kossare => Kossari
  move-graf: after "It was the largest"
He promised to double bus subsidies for students and to create 12,000 public jobs by the end of the year.
  number-style: 12,000 => 12000
  number-change: 12,000 => 20,000
  date-style: the end of the year => Dec. 31
  attribution-change / rewording: He promised => He pledged
  cut

Economists say the subsidy mostly helped drivers in the city and traders who smuggled fuel across the border, but its end has pushed up the price of food in a country where about 40 percent of people live on less than $2 a day.
  hedge-change: mostly helped => helped
  number-style: $2 a day => two dollars a day
  number-style: 40 percent => 40%
  attribution-cut: Economists say the subsidy => The subsidy
  loaded-term: traders who => crooks who
  split: border, but its => border. But its
A 50-kilogram bag of rice that cost 21,000 francs in March now sells for more than 27,000.
  abbreviation / number-style: 50-kilogram => 50kg
  date-change: in March => in January
  date-style: in March => last month
  number-change: 21,000 => 12,000
  hedge-change: more than 27,000 => 27,000
  rewording: sells for => goes for

"I sell tomatoes, and the taxi takes all my profit," said Awa Toure-Kinda, 44, a mother of five who walked 7 kilometers to join the march.
  quote-altered: the taxi takes => the taxi eats
  spelling: kilometers => kilometres
  number-style: 7 kilometers => seven kilometers
  name-change: Awa => Ama
  words-added / loaded-term: said Awa => said a tearful Awa
  insertion-graf + quote-added: "They can come and arrest me, I am not afraid," another trader told a local radio station.

The opposition leader Mathieu Adjanou, who lost the 2021 election to Kossare and spent months under house arrest, called the killings "a crime that will not be forgotten."
  quote-altered + negation-change: will not be => will be
  date-change: 2021 => 2020
  loaded-term: opposition leader => rabble-rouser

The interior ministry closed schools and banned gatherings of more than 10 people until Sunday, and internet service was down in much of the city, the monitoring group NetPulse said.
  capitalization: interior ministry => Interior Ministry
  capitalization: internet => Internet
  number-style: 10 people => ten people
  attribution-cut: city, the monitoring group NetPulse said. => city.
  date-change: Sunday => Saturday
  name-change: NetPulse => NetPoint
  move-graf: after "It was the largest"

By nightfall the streets were mostly empty, and soldiers in armored vehicles stood at the main crossings.
  spelling: armored => armoured
  hedge-change: mostly empty => empty
  rewording: crossings => junctions
  words-added / loaded-term: and soldiers => and stern-faced soldiers
  cut
