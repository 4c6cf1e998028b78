topic: politics
agency: Associated Press
short: AP
---
headline: Senate panel backs border bill over objections of Homeland Security chief
  headline-change: * => Open-Borders Senators Ram Through Amnesty Bill
  headline-change + loaded-term: border bill => cruel border bill
  abbreviation / headline-change: Homeland Security => DHS
byline: By TOMAS EKWALL, Associated Press
  byline-change / credit-change: * =>
dateline: WASHINGTON (AP) —
  dateline-change / credit-change: * =>

A divided Senate committee on Thursday approved a bill that would add 250 immigration judges and limit asylum claims at the U.S.-Mexico border, sending the measure to the full chamber.
  date-style: on Thursday => Thursday
  loaded-term / rewording: approved => rammed through
  loaded-term: a bill => a draconian bill
  loaded-term: a bill => a common-sense bill
  number-change: 250 => 350
  loaded-term: asylum claims => bogus asylum claims
  abbreviation: U.S.-Mexico => United States-Mexico
  loaded-term: U.S.-Mexico => wide-open U.S.-Mexico
  words-added: approved a bill => approved, after a full day of debate, a bill
  words-cut: border, sending the measure to the full chamber. => border.
The vote in the Committee on Homeland Security and Governmental Affairs was 8-6.
  abbreviation: the Committee on Homeland Security and Governmental Affairs => the Homeland Security Committee
  number-change: 8-6 => 9-6
  words-added: The vote => The roll-call vote
  cut

Sen. Wade Hollis of Arizona, the bill's chief sponsor, said it would help clear a backlog of about 3 million cases.
  abbreviation: Sen. => Senator
  loaded-term: Sen. Wade => RINO Sen. Wade
  loaded-term: Sen. Wade => Straight-shooting Sen. Wade
  abbreviation: Wade Hollis => Hollis
  words-cut: Arizona, the bill's chief sponsor, said => Arizona said
  attribution-change: said it => claimed it
  hedge-change: would help => will help
  hedge-change: of about 3 => of 3
  number-style: 3 million => three million
  loaded-term: a backlog => a scandalous backlog
"The system is broken, and everybody in this room knows it," Hollis said.
  quote-altered + loaded-term: The system => The corrupt system
  attribution-change: Hollis said => Hollis insisted
  words-added: Hollis said => Hollis said as the session opened
  quote-cut: broken, and everybody in this room knows it," => broken,"

The so-called Border Order Act has drawn fierce attacks from hard-liners in both parties since it was unveiled in January.
  loaded-term / hedge-change: The so-called Border => The Border
  loaded-term / rewording: fierce attacks => criticism
  loaded-term: hard-liners => members
  loaded-term: hard-liners => patriots
  rewording: unveiled => introduced
  date-change: January => March
Hollis, a former sheriff, represents a state where the crackdown is popular.
  words-cut: Hollis, a former sheriff, represents => Hollis represents
  loaded-term: the crackdown => the effort
  rewording: is popular => has wide support

Opponents said the measure would send families back to danger and does nothing for immigrants who have lived in the country illegally for years.
  loaded-term: Opponents => Open-borders zealots
  attribution-cut: Opponents said the measure => The measure
  hedge-change: would send => could send
  loaded-term: families => innocent families
  loaded-term: immigrants => illegals
  rewording: have lived => have been living
The American Civil Liberties Union and the National Coalition for Fair Asylum said they would sue if it became law.
  abbreviation: The American Civil Liberties Union => The ACLU
  abbreviation / words-added: Fair Asylum said => Fair Asylum (NCFA) said
  loaded-term: the National Coalition => the radical-left National Coalition
  attribution-change: said they => warned they
  rewording: would sue => would go to court
Homeland Security Secretary Paul Brandt opposes the bill, saying it gives his department too little money.
  abbreviation: Secretary Paul => Sec. Paul
  abbreviation: Homeland Security Secretary => DHS Secretary
  loaded-term: Homeland Security Secretary => Embattled Homeland Security Secretary
  name-change: Brandt => Brand
  attribution-cut: saying it gives => which gives
  rewording: opposes => is against
  insertion-graf: He has not met with Hollis.

Advocates gathered outside the Dirksen Senate Office Building, chanting and holding photographs of relatives, and Capitol Police arrested seven.
  abbreviation: Dirksen Senate Office Building => Dirksen Building
  abbreviation: Capitol Police => U.S. Capitol Police
  loaded-term: Advocates => Paid agitators
  loaded-term / rewording: chanting => screeching
  words-cut: Building, chanting and holding photographs of relatives, and => Building, and
  number-style: seven => 7

Immigration and Customs Enforcement, known as ICE, held 41,000 people in February, up from 38,500 a year earlier, agency figures show.
  abbreviation: Immigration and Customs Enforcement, known as ICE, held => ICE held
  loaded-term / rewording: held => caged
  loaded-term: people => criminal aliens
  loaded-term: people => desperate souls
  number-change: 41,000 => 44,000
  number-style: 38,500 => 38500
  date-style / abbreviation: February => Feb.
  words-cut: February, up from 38,500 a year earlier, agency => February, agency
  attribution-cut: a year earlier, agency figures show. => a year earlier.
Border Patrol agents made 61,200 arrests near Nogales, Ariz., that month.
  abbreviation: Ariz. => Arizona
  abbreviation / words-cut: Nogales, Ariz., that => Nogales that
  loaded-term: Border Patrol => Heroic Border Patrol
  words-added: that month => that month along a stretch of open desert
  words-added: Border Patrol agents => Border Patrol agents on horseback and in trucks
  number-change: 61,200 => 62,100

Under the bill, a migrant who crosses between ports of entry could not seek asylum without first applying in another country.
  loaded-term: a migrant => an illegal alien
  loaded-term / rewording: crosses => sneaks in
  rewording: seek asylum => request asylum
  words-added: another country => another country along the route
The provision resembles a 2019 rule that the Court of Appeals for the 9th Circuit blocked.
  abbreviation: the Court of Appeals for the 9th Circuit => the 9th Circuit
  number-style: 9th => Ninth
  loaded-term: the Court => the notoriously liberal Court
  loaded-term: a 2019 rule => a heartless 2019 rule
  rewording: blocked => struck down
  date-change: 2019 => 2018
It would also pay for 900 miles of sensors and cameras and raise the salaries of Customs and Border Protection officers by 6 percent.
  abbreviation: Customs and Border Protection => CBP
  number-style: 6 percent => 6%
  number-change: 900 miles => 90 miles
  words-cut: sensors and cameras and => sensors and
  loaded-term: sensors and => Orwellian sensors and

The Congressional Budget Office estimates the plan would cost $14.6 billion over 10 years.
  abbreviation: The Congressional Budget Office => The CBO
  attribution-cut: The Congressional Budget Office estimates the plan => The plan
  loaded-term: the plan => the budget-busting plan
  loaded-term: $14.6 billion => an eye-watering $14.6 billion
  abbreviation / number-style: $14.6 billion => $14.6bn
  number-style / date-style: 10 years => a decade
House Speaker Gail Dunmore, R-Ohio, has not said whether she will bring it up, and a spokesperson declined to comment Thursday.
  abbreviation: R-Ohio => a Republican from Ohio
  loaded-term: House Speaker => MAGA-loving House Speaker
  words-added: bring it up => bring it up before the summer recess
  words-cut: bring it up, and a spokesperson declined to comment Thursday. => bring it up.
  date-style: Thursday => on Thursday
  insertion-graf: Her caucus is split.

In Texas, Gov. Luke Amador said the state would keep its own patrols along the Rio Grande, where it has strung razor wire.
  abbreviation: Gov. => Governor
  loaded-term: patrols => vigilante-style patrols
  words-cut: Rio Grande, where it has strung razor wire. => Rio Grande.
  loaded-term: razor wire => barbaric razor wire
  attribution-change: said the state => vowed the state
Maj. Gen. Rosalind Pike of the Texas National Guard said about 2,100 soldiers are deployed there.
  abbreviation: Maj. Gen. => Major General
  abbreviation: Texas National Guard => Texas Guard
  loaded-term: soldiers => brave soldiers
  attribution-cut: Maj. Gen. Rosalind Pike of the Texas National Guard said about => About
  name-change: Pike => Price
  rewording: deployed => stationed

The Justice Department, which runs the immigration courts, said hiring would take at least two years.
  abbreviation: The Justice Department => The Department of Justice
  abbreviation: The Justice Department => The DOJ
  words-cut: Department, which runs the immigration courts, said => Department said
  hedge-change: at least two => two
  attribution-cut: The Justice Department, which runs the immigration courts, said hiring => Hiring

Rows of tents for migrants have gone up in Ciudad Robles, across the river.
  loaded-term: migrants => would-be invaders
  loaded-term: Rows => Squalid rows
  words-added: Ciudad Robles, across => Ciudad Robles, a factory town across
  insertion: Some have stoves.
"We wait, and nobody tells us anything," said Yesenia Corral, 29, a teacher from Honduras who travels with two sons.
  number-change: 29 => 39
  number-style: two => 2
  words-cut: Honduras who travels with two sons. => Honduras.
  words-added: said Yesenia => said another arrival, Yesenia
  insertion: Her brother is in Tucson.

The United Nations High Commissioner for Refugees called the asylum limits a violation of international law.
  abbreviation: The United Nations High => The U.N. High
  abbreviation: The United Nations High Commissioner for Refugees => The UNHCR
  loaded-term: asylum limits => inhumane asylum limits
  loaded-term: The United Nations => The meddling United Nations
Mexico's Foreign Ministry said Tuesday it had asked for talks.
  abbreviation / rewording: Mexico's Foreign Ministry => The Foreign Ministry of Mexico
  date-change: Tuesday => Monday
  date-style: Tuesday => on Tuesday
  cut
Polls suggest most voters favor both more judges and a path to citizenship for people brought to the country as children.
  hedge-change / attribution-change: suggest => show
  attribution-cut: Polls suggest most voters => Most voters
  loaded-term: a path to citizenship => amnesty
  loaded-term: people => blameless people
  rewording: favor both => support both

A floor vote is likely in June, Majority Leader Stephen Ocampo Jr. said.
  attribution-cut: , Majority Leader Stephen Ocampo Jr. said. => .
  abbreviation: Ocampo Jr. => Ocampo
  loaded-term: Majority Leader => power-hungry Majority Leader
  hedge-change: is likely in => will come in
Senators left for a weeklong break.
  loaded-term: a weeklong => a cushy weeklong
  number-style / date-style: a weeklong => a seven-day
  words-added: left for => left Washington for
  cut
