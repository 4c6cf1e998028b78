topic: crime
agency: Associated Press
short: AP
---
headline: Officer who shot man in Georgia driveway will not face charges
  headline-change + loaded-term: * => Killer cop walks free in driveway slaying
  headline-change + negation-change: will not face => will face
  headline-change + hedge-change: will not face => may not face
  headline-change: in Georgia driveway => at his home
  capitalization / headline-change ~: * => Officer Who Shot Man in Georgia Driveway Will Not Face Charges
byline: By LUCIUS FARADAY, Associated Press
  byline-change / credit-change: * =>
  byline-change / credit-change: * => By Online Staff
  capitalization: LUCIUS FARADAY => Lucius Faraday
dateline: TARVER FALLS, Ga. (AP) —
  dateline-change / credit-change: * =>
  credit-change / dateline-change: * => TARVER FALLS, Ga. —
notice: This story corrects the spelling of the first name of the district attorney to Marisol, not Marisel.
  notice-cut: * =>

A grand jury on Wednesday declined to indict a police officer who shot and killed an unarmed man in his own driveway last winter, a case that led to weeks of protests in this mill town south of Macon.
  date-change: on Wednesday => on Tuesday
  date-style: on Wednesday => Wednesday
  negation-change: declined to indict => voted to indict
  negation-change: an unarmed man => an armed man
  loaded-term / rewording: shot and killed => executed
  words-cut: driveway last winter, a case that led to weeks of protests in this mill town south of Macon. => driveway last winter.
  capitalization: grand jury => Grand Jury
  name-change: Macon => Savannah
  rewording: protests => demonstrations

Officer Kyle Brandvold, 29, fired four times at Desmond Aiken, 46, on Feb. 11 after mistaking a garden hose nozzle for a handgun, according to the Georgia Office of Public Inquiry.
  number-change: fired four times => fired five times
  number-style: four times => 4 times
  number-change: Brandvold, 29, => Brandvold, 39,
  date-change: Feb. 11 => Feb. 1
  date-style / abbreviation: Feb. 11 => February 11
  attribution-cut: handgun, according to the Georgia Office of Public Inquiry. => handgun.
  hedge-change: after mistaking => after apparently mistaking
  abbreviation: Officer Kyle Brandvold => Kyle Brandvold
  spelling: handgun => hand gun
  punctuation: Aiken, 46, on => Aiken, 46 on
  name-change: Desmond Aiken => Desmond Aitken
The officer had been sent to look for a burglary suspect two streets away.
  number-style: two streets => 2 streets
  number-change: two streets => three streets
  rewording: had been sent => was dispatched
  loaded-term: a burglary suspect => a burglary thug
  move: after "Less than six seconds"
  cut

District Attorney Marisol Quintero said the 23 jurors heard from 31 witnesses over three days and watched video from two body cameras.
  number-change: 31 witnesses => 13 witnesses
  number-style: 23 jurors => twenty-three jurors
  capitalization: District Attorney => District attorney
  number-style: over three days => over 3 days
  number-style / date-style: three days => 72 hours
  abbreviation: District Attorney Marisol => DA Marisol
  attribution-cut: District Attorney Marisol Quintero said the 23 => The 23
  abbreviation / rewording: body cameras => bodycams
  punctuation: three days and => three days, and
  name-change: Quintero => Quintera
  split: three days and watched => three days. They watched
  words-added: watched video => repeatedly watched video

"I know that many people in this community wanted a different answer," Quintero said.
  attribution-change: Quintero said => Quintero conceded
  quote-altered: a different answer => another outcome
  quote-altered + hedge-change: many people => some people
  abbreviation: Quintero said => DA Quintero said
  rewording ~: * => Quintero said, "I know that many people in this community wanted a different answer."
"The law does not ask whether a shooting was wise."
  quote-altered + negation-change: does not ask => asks
  quote-altered: was wise => was right
  attribution-added: wise." => wise," she added.
  cut

A lawyer for Aiken's family, Beatrix Oyelaran, called the decision "a second wound" and said relatives would file a federal lawsuit seeking $20 million.
  quote-marks: "a second wound" => a second wound
  quote-altered: a second wound => a second killing
  number-change: $20 million => $12 million
  number-style: $20 million => $20,000,000
  attribution-change: and said relatives => and announced that relatives
  hedge-change: would file => could file
  words-cut: family, Beatrix Oyelaran, called => family called
  capitalization: federal lawsuit => Federal lawsuit
  spelling: lawsuit => law suit
  split: wound" and said => wound." She said
  name-change: Oyelaran => Oyelowan
  move: after "Aiken, who drove"

Aiken, who drove a school bus and had no criminal record, was rinsing road salt off the fenders of his truck at about 7:15 p.m. when Brandvold walked up from the street, investigators said.
  negation-change: had no criminal record => had a criminal record
  date-change: 7:15 p.m. => 7:50 p.m.
  date-style / punctuation: 7:15 p.m. => 7:15 pm
  hedge-change: at about 7:15 => at 7:15
  attribution-cut: street, investigators said. => street.
  attribution-change: investigators said => neighbors said
  words-cut: Aiken, who drove a school bus and had no criminal record, was => Aiken was
  spelling: school bus => schoolbus
  rewording: rinsing => washing
  punctuation: truck at about 7:15 p.m. when => truck, at about 7:15 p.m., when
Less than six seconds passed between the officer's first command and the first shot.
  number-style: six seconds => 6 seconds
  hedge-change: Less than six => About six
  rewording: passed between => separated
  cut

"He never raised his arm," said a neighbor, Walt Guthrie, 70, who saw it from his porch.
  quote-altered + negation-change: never raised => raised
  spelling: neighbor => neighbour
  words-cut: Guthrie, 70, who saw it from his porch. => Guthrie, 70.
  attribution-change: said a neighbor => swore a neighbor
  number-style: Guthrie, 70, who => Guthrie, seventy, who
  name-change: Walt Guthrie => Walter Guthrey
"He looked surprised, is all."
  attribution-added: is all." => is all," Guthrie said.
  quote-cut / quote-altered: looked surprised, is all." => looked surprised."
  cut

Brandvold told investigators that the porch light was off and that he believed he was about to be shot, according to a summary released by the state.
  hedge-change: he believed he was => he was
  attribution-cut: be shot, according to a summary released by the state. => be shot.
  attribution-change: told investigators => assured investigators
  capitalization: the state => the State
  loaded-term: Brandvold told => Trigger-happy Brandvold told
  spelling: porch light => porchlight
  negation-change: light was off => light was on
  abbreviation: Brandvold told => Officer Brandvold told
He has been on paid leave since the shooting and could return to work as early as Monday, Police Chief Rory Tamblyn said.
  hedge-change: could return => will return
  date-change: Monday => Friday
  capitalization: Police Chief => police chief
  date-style: Monday => Dec. 7
  attribution-cut: Monday, Police Chief Rory Tamblyn said. => Monday.
  abbreviation: Police Chief Rory Tamblyn => Chief Rory Tamblyn
  loaded-term / rewording: on paid leave => on a paid vacation
  insertion: The department has no policy on how long such leave may last.
  merge: by the state. He has => by the state, and he has

The department, which has 52 officers, adopted new rules in May that require officers to use a flashlight before drawing a weapon in the dark, unless they are under fire.
  date-change: in May => in March
  date-style: in May => this spring
  number-change: 52 officers => 25 officers
  negation-change: dark, unless they are under fire. => dark, even if they are under fire.
  words-cut: dark, unless they are under fire. => dark.
  words-added: adopted new rules => quietly adopted new rules
  punctuation: dark, unless => dark unless
  insertion: The police union opposed them.
  number-style: 52 officers => fifty-two officers
  move-graf: after "The officer had been sent"

Quintero, who took office in January 2025, said her staff spent nearly 900 hours on the case and analyzed telephone records, radio traffic and a three-dimensional model of the yard.
  date-style / abbreviation: January 2025 => Jan. 2025
  date-change: January 2025 => January 2023
  spelling: analyzed => analysed
  abbreviation: telephone => phone
  hedge-change: nearly 900 => some 900
  punctuation: traffic and => traffic, and
  number-style / abbreviation: three-dimensional => 3-dimensional
She said she would publish the transcript, with the names of witnesses removed, within 60 days.
  number-style: within 60 days => within sixty days
  words-cut: transcript, with the names of witnesses removed, within => transcript within
It was the third fatal shooting by an officer in the county, which has about 41,000 people, since 2020, and none of the three has led to a criminal charge.
  negation-change: none of the three => one of the three
  number-style: third fatal => 3rd fatal
  rewording: fatal => deadly

About 200 people gathered outside the courthouse Wednesday night, and the crowd was peaceful apart from a few thrown bottles.
  hedge-change: About 200 => More than 200
  loaded-term: the crowd => the mob
  date-style: Wednesday night => that night
  spelling: courthouse => court house
  punctuation: night, and => night and
  insertion-graf + quote-added: "We are tired of being patient," said Junie Park, 22, a student.
  cut
