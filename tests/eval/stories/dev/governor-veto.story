topic: politics
agency: Associated Press
short: AP
---
headline: Oregon governor vetoes bill that would limit police traffic stops
  headline-change + loaded-term: * => Dem Governor Kills Radical Left's Anti-Cop Bill
  headline-change: * => Oregon governor vetoes traffic stop bill, citing safety
  headline-change + negation-change: vetoes => signs
  headline-change + hedge-change: would limit => could limit
  headline-change: * => Veto of policing bill splits Oregon Democrats
  capitalization / headline-change ~: * => Oregon Governor Vetoes Bill That Would Limit Police Traffic Stops
byline: By LORNA HASKETT, Associated Press
  byline-change / credit-change: * =>
  credit-change / byline-change: * => By LORNA HASKETT
  capitalization: LORNA HASKETT => Lorna Haskett
dateline: HALVERSON, Ore. (AP) —
  dateline-change / credit-change: * =>
  credit-change / dateline-change: * => HALVERSON, Ore. —
  abbreviation / dateline-change: Ore. (AP) => Oregon (AP)
notice: This story has been corrected to show that the House vote was 34-25, not 35-24.
  notice-cut: * =>

Gov. Marian Delacroix on Friday vetoed a bill that would have barred police officers in Oregon from pulling drivers over for minor equipment violations, saying the measure went too far and could cost lives.
  abbreviation: Gov. Marian => Governor Marian
  abbreviation: Marian Delacroix => Delacroix
  rewording: on Friday vetoed => vetoed Friday
  date-change: on Friday => on Thursday
  rewording: barred => prohibited
  loaded-term: vetoed a bill => vetoed a pro-criminal bill
  attribution-change: saying the measure => arguing the measure
  hedge-change: could cost lives => would cost lives
  attribution-cut: violations, saying the measure went too far and could cost lives. => violations.

The decision sets up a possible override fight with fellow Democrats, who control both chambers and passed the bill in the House on a vote of 34-25.
  hedge-change: a possible override => an override
  loaded-term: fellow Democrats => far-left Democrats
  number-style: 34-25 => 34 to 25
  capitalization: Democrats => democrats
  number-change: 34-25 => 43-16
  rewording: fight => showdown

"I share the goal of this legislation, but I cannot sign a bill that ties the hands of officers on our most dangerous roads," Delacroix wrote in a four-page letter to lawmakers.
  quote-altered + negation-change: cannot sign => can sign
  spelling: cannot => can not
  quote-cut / quote-altered: of officers on our most dangerous roads," => of officers,"
  quote-cut / quote-altered: "I share the goal of this legislation, but I cannot => "... I cannot
  number-style: four-page => 4-page
  abbreviation: Delacroix wrote => Gov. Delacroix wrote
  spelling: lawmakers => law-makers
  rewording ~: * => In a four-page letter to lawmakers, Delacroix wrote: "I share the goal of this legislation, but I cannot sign a bill that ties the hands of officers on our most dangerous roads."
"We can do better, and we will."
  cut
  punctuation: better, and => better and
  attribution-added: will." => will," she added.

It was the governor's first veto of a public safety measure since she took office in January 2023.
  date-change: 2023 => 2021
  date-style / abbreviation: January 2023 => Jan. 2023
  spelling / punctuation: public safety => public-safety
  loaded-term: public safety measure => soft-on-crime measure
  move: after "Those figures have"

The bill would have made broken taillights, tinted windows and expired tags secondary offenses, meaning officers could not stop a driver for those reasons alone.
  spelling: taillights => tail lights
  spelling: offenses => offences
  punctuation: windows and expired => windows, and expired
  negation-change: could not stop => could stop
  rewording: tags => license plates
  punctuation: offenses, meaning => offenses — meaning
  split: secondary offenses, meaning officers => secondary offenses. Officers
It would also have required departments with more than 50 officers to report every search to a state board by Dec. 31 of each year.
  cut
  number-style: 50 officers => fifty officers
  hedge-change: more than 50 => 50
  date-style: by Dec. 31 of each year => by the end of each year
  date-style / abbreviation: Dec. 31 => December 31
  date-change: Dec. 31 => Dec. 1
  merge: alone. It would => alone, and would

Supporters said the change would reduce encounters that disproportionately harm Black and Latino drivers.
  loaded-term: Supporters said => Anti-police activists said
  attribution-change: Supporters said => Supporters claimed
  attribution-cut: Supporters said the change => The change
  capitalization: Black => black
  spelling / rewording: disproportionately => disproportionally
  insertion: They offered no evidence that officers act out of bias.
A 2024 study by the Cascadia Justice Center, a nonprofit research group, found that Black motorists were stopped for equipment violations at about 2.4 times the rate of white motorists.
  date-change: 2024 => 2014
  spelling: nonprofit => non-profit
  loaded-term: a nonprofit research group => a left-wing pressure group
  name-change: Cascadia Justice Center => Cascade Justice Center
  hedge-change: about 2.4 => 2.4
  attribution-change: found that => alleged that
  capitalization: white motorists => White motorists

"The governor had a chance to stand with families who have buried their children, and she did not take it," said Rep. Tobiah Renfrew, a Democrat from Linfield who was the bill's chief sponsor.
  quote-altered: buried their children => lost their children
  abbreviation: Rep. Tobiah => Representative Tobiah
  name-change: Tobiah Renfrew => Tobias Renfrew
  attribution-change: said Rep. => fumed Rep.
  words-cut: Renfrew, a Democrat from Linfield who was the bill's chief sponsor. => Renfrew.
  loaded-term: a Democrat from => a radical Democrat from
"That is a choice, and people will remember it."
  quote-altered: people will => voters will
  quote-cut / quote-altered: choice, and people will remember it." => choice."
  insertion-graf: Renfrew's office did not say whether he had ever ridden along with a patrol officer.

Renfrew said he would ask House leaders to schedule an override vote as early as Tuesday, though he acknowledged that he was probably three votes short of the 40 needed.
  attribution-change: he acknowledged that => he confessed that
  hedge-change: probably three => three
  number-style: three votes => 3 votes
  number-change: three votes => seven votes
  number-style: the 40 needed => the forty needed
  date-change: Tuesday => Monday
  words-added: House leaders => the Democratic House leaders
  split: Tuesday, though he => Tuesday. He
  move-graf: after "Those figures have"

Senate President Ilse Vandermeer declined to say whether she would bring the veto to the floor.
  name-change: Ilse Vandermeer => Ilsa Vandermeer
  abbreviation: Senate President Ilse => Ilse
  rewording: declined to say => would not say
  move-graf: after "Those figures have"
  capitalization: Senate President => Senate president
"We have not counted," she told reporters outside the chamber.
  cut
  quote-altered + negation-change: have not counted => have counted
  attribution-cut: counted," she told reporters outside the chamber. => counted."
  attribution-change: she told => she snapped at

Law enforcement groups, which spent an estimated $1.1 million on advertising against the bill, praised the veto.
  number-change: $1.1 million => $11 million
  number-style: $1.1 million => $1,100,000
  hedge-change: an estimated $1.1 => $1.1
  negation-change: praised => condemned
  words-cut: groups, which spent an estimated $1.1 million on advertising against the bill, praised => groups praised
  spelling / punctuation: Law enforcement => Law-enforcement
Sheriff Dwight Pomeroy of Malden County, president of the state sheriffs' association, said equipment stops led to 312 drunken driving arrests and the recovery of 89 guns in his county last year.
  number-change: 89 guns => 98 guns
  spelling / punctuation: drunken driving => drunken-driving
  abbreviation: Malden County => Malden Co.
  capitalization: sheriffs' association => Sheriffs' Association
  name-change: Malden County => Marden County
  attribution-cut: Sheriff Dwight Pomeroy of Malden County, president of the state sheriffs' association, said equipment stops led => Equipment stops led
"Nobody becomes a cop to write tickets for taillights," Pomeroy said, calling the bill "a gift to drug traffickers."
  quote-altered: write tickets for taillights => write tickets for a broken light
  quote-marks: "a gift to drug traffickers." => a gift to drug traffickers.
  abbreviation: Pomeroy said => Sheriff Pomeroy said
Those figures have not been independently verified.
  cut
  negation-change: have not been => have been

The debate followed the death of Jerome Atwell, 22, who was shot by an officer in the town of Kessing in March after he was pulled over for a cracked windshield.
  name-change: Kessing => Kessling
  date-change: in March => in May
  number-style / rewording: Jerome Atwell, 22, who => 22-year-old Jerome Atwell, who
  number-change: Atwell, 22, => Atwell, 32,
  words-added: for a cracked => for driving with a cracked
  hedge-change: after he was => after he was reportedly
Prosecutors have not decided whether to charge the officer, who is on paid leave.
  negation-change: have not decided => have decided
  words-cut: officer, who is on paid leave. => officer.
  loaded-term: charge the officer => charge the hero officer
  move: after "He said the governor would"
His mother, Denise Atwell, testified in favor of the bill three times.
  spelling: favor => favour
  negation-change: in favor of => against
  number-style: three times => 3 times
  abbreviation: Denise Atwell => Denise
  merge: leave. His mother, => leave, and his mother,
"No one from her office called me," she said.
  quote-altered + negation-change: No one from her office called => Someone from her office called
  spelling: No one => No-one
  name-change + attribution-change / attribution-change: she said => Renfrew said

A spokesman for Delacroix, Grant Oyelaran, said aides tried to reach the family on Thursday and again at 8 a.m. Friday.
  date-style: 8 a.m. Friday => 8:00 a.m. Friday
  date-style: on Thursday and => Thursday and
  abbreviation: Grant Oyelaran => Oyelaran
  words-cut: Delacroix, Grant Oyelaran, said => Delacroix said
  insertion: Those calls could not be confirmed.
He said the governor would likely propose a narrower bill when lawmakers return Jan. 12.
  hedge-change: would likely propose => would propose
  date-change: Jan. 12 => Jan. 21
  date-style: Jan. 12 => on Jan. 12
  name-change + attribution-change / attribution-change: He said => Strand said

At least four other states have adopted similar limits since 2020, according to the National Conference of Statehouses.
  attribution-cut: 2020, according to the National Conference of Statehouses. => 2020.
  abbreviation: National Conference of Statehouses => NCS
  number-style: four other => 4 other
  punctuation: 2020, according => 2020 according
  hedge-change: At least four => Four
  words-cut: adopted similar limits => adopted limits
  words-added: four other states => four other Democratic-run states
Researchers say the results are mixed.
  cut
  attribution-change: Researchers say => Critics say
One analysis found that stops fell 14 percent in those states without a rise in fatal crashes, but another suggested that gun seizures may have dropped.
  number-style / spelling: 14 percent => 14%
  negation-change: without a rise => with a rise
  negation-change: stops fell => stops rose
  hedge-change: may have dropped => dropped
  split: crashes, but another => crashes. Another
  cut-graf

House Minority Leader Carl Strand said the governor "finally listened to the people who keep us safe," but criticized her for waiting until the last day.
  quote-marks: governor "finally listened to the people who keep us safe," but => governor finally listened to the people who keep us safe, but
  quote-altered: keep us safe => protect us
  name-change: Carl Strand => Karl Strand
  spelling: criticized => criticised
  capitalization: House Minority Leader => House minority leader
  abbreviation: House Minority Leader Carl Strand => Strand
  loaded-term / rewording: criticized => slammed
  quote-cut: said the governor "finally listened to the people who keep us safe," but criticized her => criticized the governor
