topic: world politics
agency: Agence France-Presse
short: AFP
---
headline: Kossanda votes on scrapping presidential term limits
  headline-change + loaded-term: * => Kossanda strongman stages sham vote to cling to power
  headline-change: * => Voting under way in Kossanda constitutional referendum
  headline-change: * => Kossanda votes on scrapping presidential term limits amid boycott
  headline-change: scrapping => ending
  capitalization / headline-change ~: * => Kossanda Votes on Scrapping Presidential Term Limits
byline: By Clarisse Fontanel, AFP
  byline-change / credit-change: * =>
  credit-change / byline-change: * => By Clarisse Fontanel
  abbreviation / credit-change: AFP => Agence France-Presse
dateline: LUMEKO (AFP) —
  dateline-change / credit-change: * =>
  credit-change / dateline-change: * => LUMEKO —
  dateline-change / credit-change: * => LUMEKO, Kossanda —

Voters in Kossanda went to the polls on Sunday in a referendum on a new constitution that would allow President Aristide Mbouala to stay in power until 2040.
  date-style: polls on Sunday in => polls Sunday in
  date-style: on Sunday => yesterday
  date-change: 2040 => 2030
  quote-marks: a new constitution => a "new" constitution
  loaded-term: President Aristide Mbouala => dictator Aristide Mbouala
  hedge-change: that would allow => that could allow
  loaded-term / rewording: to stay in power => to cling to power
  words-cut: constitution that would allow President Aristide Mbouala to stay in power until 2040. => constitution.
  name-change: Mbouala => Mboula
  abbreviation: President Aristide => Pres. Aristide
  words-added: Voters in Kossanda => Voters in the central African state of Kossanda
  loaded-term: in a referendum => in a sham referendum
  date-change: on Sunday => on Saturday
Polling stations opened at 7:00 am (0600 GMT) under heavy security, with soldiers posted at crossroads in the capital, Lumeko, AFP journalists said.
  date-style: 7:00 am => 7 a.m.
  words-cut / date-style: am (0600 GMT) under => am under
  attribution-cut / credit-change: Lumeko, AFP journalists said. => Lumeko.
  credit-change / attribution-change: AFP journalists said => journalists at the scene said
  split: security, with soldiers posted => security. Soldiers were posted
  date-change: 7:00 am (0600 GMT) => 8:00 am (0700 GMT)
  punctuation: the capital, Lumeko, AFP => the capital Lumeko, AFP
  loaded-term / rewording: heavy security => a military crackdown
  rewording: posted at => stationed at
  words-added: crossroads in => major crossroads in

The text would scrap the two-term limit, lengthen the presidential mandate from five years to seven and abolish the post of prime minister.
  number-change: five years to seven => four years to seven
  number-style: two-term => 2-term
  punctuation: to seven and => to seven, and
  negation-change / rewording: abolish => restore
  rewording: presidential mandate => presidential term
  words-cut: to seven and abolish the post of prime minister. => to seven.
  capitalization: prime minister => Prime Minister
  rewording: The text => The draft
The government says that it will bring stability to the mineral-rich nation of 11 million people.
  attribution-change: government says => government claims
  words-cut: to the mineral-rich nation => to the nation
  number-style: 11 million => 11,000,000
  loaded-term: The government says => The regime says
  hedge-change: it will bring => it may bring
  words-cut: says that it => says it
  negation-change / rewording: bring stability => bring instability
  cut

"We are not building a dynasty, we are building a state," Mbouala, 67, told reporters after casting his ballot at a primary school.
  quote-altered + negation-change: are not building => are building
  quote-cut: a dynasty, we are building a state," => a dynasty,"
  attribution-change / rewording: told reporters => declared
  words-cut: after casting his ballot at a primary school. => after casting his ballot.
  words-cut: Mbouala, 67, told => Mbouala told
  number-change: 67, told => 76, told
  abbreviation: Mbouala, 67, => President Mbouala, 67,
  quote-altered: building a state," => building a nation,"
  words-added: at a primary school. => at a primary school with his wife.
"The people will decide, and nobody will decide for them."
  cut
  quote-altered + hedge-change: people will decide => people may decide
  quote-cut: decide, and nobody will decide for them." => decide."
  attribution-added: for them." => for them," he added.

The main opposition parties called for a boycott, denouncing what they called a "constitutional coup".
  attribution-cut + quote-marks ~: denouncing what they called a "constitutional coup". => denouncing a constitutional coup.
  quote-marks: "constitutional coup" => constitutional coup
  quote-cut / words-cut / attribution-cut: boycott, denouncing what they called a "constitutional coup". => boycott.
  typography / punctuation: constitutional coup". => constitutional coup."
  attribution-change / rewording: denouncing what => criticising what
  words-added: a boycott, denouncing => a boycott of the vote, denouncing
  words-cut: The main opposition => The opposition
  attribution-change: they called a => they described as a
"This vote is neither free nor fair," said Josephine Tchalla, leader of the Union for Democratic Renewal, who has been under house arrest since October 3.
  abbreviation: Union for Democratic Renewal => UDR
  date-style: October 3 => 3 October
  date-style / abbreviation: October 3 => Oct. 3
  date-change: October 3 => October 13
  words-cut: Renewal, who has been under house arrest since October 3. => Renewal.
  quote-altered + negation-change: is neither free nor fair => is free and fair
  attribution-change: said Josephine => alleged Josephine
  name-change: Tchalla => Tshalla
  loaded-term / words-added: leader of the Union => leader of the Western-backed Union
  rewording: leader of => head of

Mbouala, a former army colonel, seized power in 2009 and won elections in 2013, 2018 and 2023 that observers said were marred by irregularities.
  loaded-term / rewording: seized power => took power
  attribution-cut: 2023 that observers said were marred => 2023 that were marred
  words-cut / attribution-cut: 2023 that observers said were marred by irregularities. => 2023.
  loaded-term / rewording: by irregularities => by fraud
  date-change: 2009 => 2008
  words-cut: Mbouala, a former army colonel, seized => Mbouala seized
  attribution-change: that observers said => that critics said
  hedge-change / words-added: were marred => were allegedly marred
His critics accuse him of jailing opponents and muzzling the press.
  attribution-cut: His critics accuse him of jailing opponents and muzzling => He has jailed opponents and muzzled
  loaded-term / rewording: muzzling the => silencing the
  attribution-change / rewording: His critics accuse => Rights groups accuse
  rewording: the press => the media
  merge: irregularities. His critics => irregularities, and his critics
  cut
  insertion: He has always denied the accusations.

Turnout appeared low in several districts of Lumeko by midday, but long queues formed in the north, the president's stronghold.
  hedge-change: appeared low => was low
  words-cut: by midday, but long queues formed in the north, the president's stronghold. => by midday.
  date-style: midday => 12 noon
  rewording: queues => lines
  negation-change / rewording: appeared low => appeared high
  split: midday, but long queues => midday. Long queues
  words-cut: the north, the president's stronghold. => the north.
  rewording: stronghold => home region
The electoral commission said that 4.8 million people were registered to vote at 9,200 polling stations.
  number-change: 4.8 million => 8.4 million
  number-style: 4.8 million => 4,800,000
  attribution-cut: The electoral commission said that 4.8 million => A total of 4.8 million
  number-style: 9,200 => 9200
  words-cut: to vote at 9,200 polling stations. => to vote.
  capitalization: electoral commission => Electoral Commission
  rewording: electoral commission => election commission
  loaded-term / words-added: The electoral commission => The government-controlled electoral commission
It put turnout at 31 percent at 1:00 pm.
  number-style: 31 percent => 31%
  number-change: 31 percent => 13 percent
  date-style: 1:00 pm => 1300
  date-change: 1:00 pm => 3:00 pm
  number-style / spelling: percent => per cent
  hedge-change: at 31 => at about 31
  cut
  merge: stations. It put => stations and put

At least three people were killed and dozens wounded on Friday when security forces dispersed a protest in the port city of Saint-Avel, according to a hospital source.
  hedge-change: At least three => Three
  attribution-cut: Saint-Avel, according to a hospital source. => Saint-Avel.
  number-change: three people => thirty people
  number-style: three people => 3 people
  loaded-term / rewording: dispersed a protest => fired on a peaceful protest
  loaded-term / rewording: a protest in => a riot in
  attribution-change: a hospital source => a police source
  hedge-change: people were killed => people were reportedly killed
  spelling / punctuation / name-change: Saint-Avel => Saint Avel
  abbreviation: Saint-Avel => St-Avel
  rewording: wounded => injured
  date-change: on Friday => on Thursday
  words-cut: in the port city of Saint-Avel => in Saint-Avel
  move-graf: after "is no minimum turnout"
The interior ministry denied that live rounds had been used and said two police officers had been hurt by "armed rioters".
  quote-marks: by "armed rioters". => by armed rioters.
  number-style: two police => 2 police
  attribution-change / rewording: ministry denied => ministry rejected claims
  quote-cut / words-cut / attribution-cut: had been used and said two police officers had been hurt by "armed rioters". => had been used.
  attribution-cut: used and said two => used and two
  rewording: live rounds => live ammunition
  capitalization: interior ministry => Interior Ministry
  name-change + attribution-change / attribution-change: interior ministry => defence ministry
  split: used and said => used. It said
  cut

Internet access was restricted across the country on Sunday, monitoring group WebPulse said.
  attribution-cut: Sunday, monitoring group WebPulse said. => Sunday.
  capitalization: Internet access => internet access
  rewording: restricted across => limited across
  words-cut: across the country on Sunday => on Sunday
  cut
Messaging apps could not be reached without a virtual private network.
  abbreviation: virtual private network => VPN
  negation-change: could not be => could be
  cut-graf
  words-added: Messaging apps => Popular messaging apps
  rewording: reached without => used without

In the market at Dembe, a trader, Fatou Kessy, 34, said she had voted "yes" because she wanted peace.
  quote-marks: voted "yes" because => voted yes because
  quote-altered / negation-change: voted "yes" => voted "no"
  number-change: 34, => 43,
  words-cut: Kessy, 34, said => Kessy, said
  words-cut: "yes" because she wanted peace. => "yes".
  name-change: Dembe => Dembi
  attribution-change: said she => explained she
  words-added: In the market at Dembe => In the crowded market at Dembe
"I don't eat constitutions, I want the road to be repaired," she said.
  quote-altered: the road to be repaired => the road fixed
  attribution-change: she said => she quipped
  quote-cut: "I don't eat constitutions, I want => "... I want
  cut
Student Ibrahim Nzolo, 22, said that he would not vote.
  negation-change: would not vote => would vote
  number-style: Nzolo, 22, said => Nzolo, twenty-two, said
  hedge-change: would not => might not
  words-cut: said that he => said he
  words-added: would not vote. => would not vote, in line with the boycott.
"The result was printed before the ballots," he said.
  quote-altered: printed before => decided before
  attribution-cut: ballots," he said. => ballots."
  cut
  merge: not vote. "The result => not vote: "The result

The Regional Union of Savanna States sent 45 observers, while the European Union declined to send a mission, citing a lack of guarantees.
  abbreviation: European Union => EU
  number-change: 45 observers => 54 observers
  number-style: 45 observers => forty-five observers
  words-cut: a mission, citing a lack of guarantees. => a mission.
  split: observers, while the => observers. The
  rewording: declined to => refused to
  name-change: European Union => United Nations
  words-added: sent 45 observers => sent 45 election observers
  name-change / spelling: Savanna => Savannah
Former colonial power France has urged all sides to show restraint.
  cut
  words-cut: Former colonial power France => France
  attribution-change / rewording: has urged => has begged
  rewording: to show restraint => to remain calm
  insertion-graf: The vote comes a year after a failed mutiny by junior officers.
  name-change: France => Portugal

Kossanda produces around a tenth of the world's cobalt, a metal used in batteries, but about 60 percent of its people live on less than three dollars a day.
  number-style: a tenth => 10 percent
  number-style: three dollars => $3
  number-change: 60 percent => 16 percent
  hedge-change: around a tenth => a tenth
  words-cut: cobalt, a metal used in batteries, but => cobalt, but
  split: batteries, but about 60 => batteries. About 60
  number-style: 60 percent => 60%
  hedge-change: less than three => about three
  loaded-term / rewording: its people live => its people scrape by
A rebellion in the east has displaced some 220,000 people since 2021, the United Nations estimates.
  hedge-change: some 220,000 => 220,000
  attribution-cut: 2021, the United Nations estimates. => 2021.
  abbreviation: the United Nations => the UN
  attribution-change: the United Nations estimates => the United Nations says
  loaded-term / rewording: A rebellion => An Islamist insurgency
  number-change: 220,000 => 22,000
  rewording: displaced some 220,000 people => forced some 220,000 people from their homes
  number-style: 220,000 => 220 000
  cut

Polls were due to close at 6:00 pm, and provisional results are expected by Thursday.
  date-change: 6:00 pm => 8:00 pm
  date-style: 6:00 pm => 6 pm
  hedge-change: are expected by => will be announced by
  date-change: Thursday => Tuesday
  words-cut: pm, and provisional results are expected by Thursday. => pm.
  rewording: provisional results => preliminary results
  words-added: are expected by => are expected to be announced by
The constitution needs more than half of votes cast to pass; there is no minimum turnout.
  number-style: half of => 50 percent of
  split: pass; there => pass. There
  negation-change: is no minimum => is a minimum
  rewording: to pass => to be adopted
  words-cut: to pass; there is no minimum turnout. => to pass.
  hedge-change: more than half => half
