topic: education
agency: Associated Press
short: AP
---
headline: Police arrest 63 at Wexcombe University as protest over research contracts enters third week
  headline-change + loaded-term: * => Cops haul off 63 campus radicals as Wexcombe camp comes down
  headline-change: * => Dozens held after police clear Wexcombe University camp
  headline-change: enters third week => ends without deal
  capitalization / headline-change ~: * => Police Arrest 63 at Wexcombe University as Protest Over Research Contracts Enters Third Week
  headline-change: * => Police arrest 63 at Wexcombe University
byline: By JUNIPER HALVERSON and MARCUS OYELARAN, Associated Press
  byline-change / credit-change: * =>
  byline-change / credit-change: * => Wire reports
  credit-change / byline-change: MARCUS OYELARAN, Associated Press => MARCUS OYELARAN
dateline: WEXCOMBE, Ohio (AP) —
  dateline-change / credit-change: * =>
  credit-change / dateline-change: Ohio (AP) — => Ohio —
dek: Tents cleared before dawn as talks with administrators collapse
  words-cut: Tents cleared before dawn as => Tents cleared as
  rewording: collapse => break down

Police in riot gear arrested 63 people at Wexcombe University early Friday, tearing down a camp of about 90 tents where students had demanded for nearly three weeks that the school end its contracts with weapons makers.
  number-change: arrested 63 people => arrested 83 people
  date-change: early Friday => early Thursday
  date-style: early Friday => early on Friday
  capitalization: Police in riot gear arrested 63 people at Wexcombe University => POLICE in riot gear arrested 63 people at Wexcombe University
  hedge-change: about 90 tents => 90 tents
  words-cut: Police in riot gear arrested => Police arrested
  loaded-term: where students had => where left-wing agitators had
  rewording: the school end its => the school sever its
  number-style / date-style: nearly three weeks => nearly 3 weeks
  split: Friday, tearing down => Friday. They tore down

The arrests came hours after talks between the students and administrators collapsed, and one day before about 4,000 seniors were scheduled to graduate on the same lawn.
  rewording: administrators collapsed => administrators broke down
  number-style: about 4,000 seniors => about 4000 seniors
  hedge-change: about 4,000 seniors => up to 4,000 seniors
  number-style / date-style: one day before => 1 day before
  punctuation: administrators collapsed, and => administrators collapsed and

"We exhausted every avenue we had," Wexcombe President Adrienne Sloat said in a letter to the campus.
  quote-altered: exhausted every avenue => tried every avenue
  name-change: Adrienne Sloat => Adriana Sloat
  abbreviation: Wexcombe President Adrienne Sloat => Adrienne Sloat
  capitalization: Wexcombe President => Wexcombe president
"No one has a right to take over a space that belongs to all of us."
  quote-altered + negation-change: No one has => Everyone has
  quote-cut / quote-altered: take over a space that belongs to all of us." => take over a space ..."
  cut

Sloat wrote that the camp had become a safety hazard and two fires had been reported there since April 20.
  quote-marks: a safety hazard and => a "safety hazard" and
  date-change: April 20 => April 2
  date-style / abbreviation: April 20 => 20 April
  number-change: two fires => 10 fires
  number-style: two fires => 2 fires
  attribution-cut: Sloat wrote that the camp => The camp

Protesters disputed that account.
  negation-change: disputed that account => confirmed that account
  loaded-term: Protesters disputed => Rioters disputed
They said the fires were small, were put out within minutes and may have been set by people who do not attend the university.
  hedge-change: may have been set => were set
  negation-change: who do not attend => who attend
  attribution-change: They said the => They insisted the
  punctuation: within minutes and => within minutes, and
  merge: account. They said => account, saying
  cut

"They never meant to negotiate," said Delia Amaro, a 21-year-old junior who was among those detained.
  quote-altered + negation-change: They never meant => They meant
  attribution-change: negotiate," said => negotiate," fumed
  name-change: Delia Amaro => Delia Amato
  number-style: a 21-year-old junior => a twenty-one-year-old junior
  words-cut: Delia Amaro, a 21-year-old junior who was among those detained. => Delia Amaro.
"We were asleep.
Then there were floodlights, and an officer was kicking the tent poles out."
  quote-altered: an officer was => three officers were
  quote-cut / quote-altered: floodlights, and an officer was kicking the tent poles out." => floodlights."
  cut

Amaro and 57 others were charged with criminal trespass, a fourth-degree misdemeanor that carries up to 30 days in jail, according to the county prosecutor's office.
  attribution-cut: in jail, according to the county prosecutor's office. => in jail.
  number-change: 57 others => 75 others
  number-style: fourth-degree => 4th-degree
  spelling: misdemeanor => misdemeanour
  number-style / date-style: 30 days => a month
  words-cut: criminal trespass, a fourth-degree misdemeanor that carries up to 30 days in jail, according => criminal trespass, according
  name-change + attribution-change / attribution-change: the county prosecutor's office => the city attorney's office
Five people, none of them students, face a felony count of assaulting an officer.
  negation-change: none of them students => all of them students
  number-style: Five people => 5 people
  insertion: Trespass cases of this kind are usually dismissed.

Campus police Chief Wendell Pruitt said four officers suffered minor injuries, including one who was struck in the face by a water bottle.
  attribution-cut: Campus police Chief Wendell Pruitt said four officers => Four officers
  loaded-term / words-added: by a water bottle => by a hurled water bottle
  split: minor injuries, including one who was => minor injuries. One was
A spokeswoman for Ridgeline Medical Center said it treated 11 people, most of them for exposure to pepper spray.
  spelling: Center => Centre
  number-change: 11 people => 17 people
  hedge-change: most of them for => some of them for
  punctuation: 11 people, most => 11 people — most
  cut

Video posted online shows officers pulling at least two protesters by the hair.
  attribution-cut / rewording: Video posted online shows officers pulling => Officers pulled
  insertion-graf: The clip had been viewed 2 million times by midday.
Pruitt said he had not seen the footage and declined to comment on it.
  negation-change: had not seen => had seen
  words-cut: seen the footage and declined to comment on it. => seen the footage.

The university holds $38 million in research contracts with three defense companies, about 6 percent of its outside funding.
  number-change: $38 million => $380 million
  number-style / abbreviation: $38 million => $38m
  number-style / spelling: 6 percent => 6 per cent
  spelling: defense companies => defence companies
  loaded-term: with three defense companies => with three war profiteers
  hedge-change: about 6 percent => 6 percent
  move: after "The camp, one of"
  number-style: three defense => 3 defense
Faculty leaders voted 212-147 last month to urge the trustees to let the contracts expire, but the vote was not binding.
  number-change: 212-147 => 221-147
  number-style / punctuation / rewording: 212-147 last => 212 to 147 last
  negation-change: was not binding => was binding
  date-style: last month => in April
  rewording / negation-change: was not binding => was advisory

Gov. Thomas Breck, a Republican, praised the police and said the state "will not let a mob run a public university."
  abbreviation: Gov. Thomas => Governor Thomas
  abbreviation: Gov. Thomas Breck => Gov. Breck
  quote-altered + negation-change: will not let => will let
  quote-altered + loaded-term: a mob run => a crowd run
  quote-marks: "will not let a mob run a public university." => will not let a mob run a public university.
  words-cut: Breck, a Republican, praised => Breck praised
  abbreviation: Thomas Breck, a Republican, => Thomas Breck (R)
Democratic state Sen. Priya Rangan called the raid "heavy-handed" and asked the attorney general to review it.
  quote-marks: "heavy-handed" => heavy-handed
  abbreviation: Sen. Priya => Senator Priya
  name-change: Rangan => Ranjan
  merge: university." Democratic => university," while Democratic
  spelling: "heavy-handed" => "heavyhanded"
  capitalization: attorney general => Attorney General
  cut

The camp, one of the largest in the Midwest this spring, went up on April 14 after students learned that an engineering laboratory was testing guidance systems for drones.
  date-change: April 14 => April 24
  date-style / abbreviation: April 14 => Apr. 14
  date-style: on April 14 after => April 14 after
  abbreviation: laboratory => lab
  words-cut: The camp, one of the largest in the Midwest this spring, went => The camp went
  capitalization: the Midwest => the midwest
  punctuation: The camp, one of the largest in the Midwest this spring, went => The camp — one of the largest in the Midwest this spring — went

Administrators had offered on Wednesday to publish a list of the contracts and to create a panel of students, professors and trustees that would study them.
  date-change: on Wednesday => on Tuesday
  punctuation: students, professors and => students, professors, and
  rewording: to publish a list => to release a list
  split: contracts and to create => contracts. They also offered to create
The students rejected the offer, saying the panel would have no power.
  negation-change: rejected the offer => accepted the offer
  attribution-cut / rewording: rejected the offer, saying the panel would have no power. => rejected the offer because the panel would have no power.

Some on campus were relieved.
  hedge-change: Some on => Many on
"I have finals, and I couldn't sleep," said Colin Teague, a sophomore whose dormitory overlooks the lawn.
  quote-altered + negation-change: I couldn't sleep => I could sleep
  name-change: Colin Teague => Colin Teale
  abbreviation: dormitory => dorm
  spelling: Colin Teague, a sophomore => Colin Teague, a sophmore  ## a slip brought in
"I don't hate them, but they had made their point."
  quote-altered + negation-change: I don't hate => I hate
  quote-cut / quote-altered: "I don't hate them, but they => "... they
  cut-graf

Sloat, who became president in 2021, said Saturday's commencement would go forward, with metal detectors at every gate and no more than six guests for each graduate.
  date-change: 2021 => 2012
  number-style: six guests => 6 guests
  date-style: became president in 2021, said => became president five years ago, said
  capitalization: Sloat, who became president => Sloat, who became President
  attribution-change / name-change: Sloat, who became president in 2021, said => University officials said
A smaller ceremony for law students was canceled.
  spelling: canceled => cancelled
  rewording: canceled => scrapped

The university, founded in 1868, enrolls 27,500 students in Wexcombe, about 40 miles southwest of Harlan Falls.
  number-style: 27,500 => 27500
  number-style: about 40 miles => about 64 kilometers
  spelling: enrolls => enrols
  spelling: southwest => south-west
  cut

By Friday afternoon, workers were laying new sod where the tents had stood.
  punctuation: afternoon, workers => afternoon workers
  date-style: By Friday afternoon => By that afternoon
  loaded-term / words-added: where the tents => where the filthy tents
  move: after "Protesters disputed"
