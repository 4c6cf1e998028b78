topic: courts
agency: Associated Press
short: AP
---
headline: Former aide says mayor got at least $85,000 in cereal boxes as corruption trial enters second week
  headline-change + loaded-term: * => Crooked mayor's cereal-box bribes laid bare in court
  headline-change: * => Ex-aide takes stand in mayor's corruption trial
  headline-change + attribution-cut: * => Mayor got at least $85,000 in cereal boxes as corruption trial enters second week
  headline-change + number-change: $85,000 => $58,000
  number-style / headline-change: $85,000 => $85K
byline: By ROWAN ESTERLY, Associated Press
  byline-change / credit-change: * =>
  byline-change / credit-change: ROWAN ESTERLY, Associated Press => The Courier Newsroom
  capitalization / byline-change: ROWAN ESTERLY => Rowan Esterly
dateline: HARROW FALLS, N.J. (AP) —
  dateline-change / credit-change: * =>
  abbreviation / dateline-change: N.J. (AP) => New Jersey (AP)
  credit-change / dateline-change: N.J. (AP) => N.J.
notice: This story has been corrected to show that the aide worked for the mayor for six years, not nine.
  notice-cut: * =>

A former aide to Mayor Vincent Calloway testified Monday that a paving contractor delivered at least $85,000 in cash to City Hall in cereal boxes, the most damaging testimony so far in a federal corruption trial that has transfixed this river city.
  date-change: Monday => Tuesday
  rewording: transfixed this => gripped this
  date-style: testified Monday => testified on Monday
  number-change: $85,000 => $58,000
  number-style: $85,000 => 85,000 dollars
  hedge-change: at least $85,000 => about $85,000
  capitalization: City Hall => city hall
  loaded-term: A former aide => A disgraced former aide
  attribution-change: testified Monday that => claimed Monday that
Calloway, a three-term Democrat, is charged with bribery, wire fraud and lying to the FBI.
  punctuation: wire fraud and => wire fraud, and
  number-style: a three-term => a 3-term
  words-cut: Calloway, a three-term Democrat, is => Calloway is
  abbreviation: the FBI => the Federal Bureau of Investigation
  number-change: a three-term => a two-term
He has pleaded not guilty and has refused to resign.
  negation-change: has refused to => has agreed to
  negation-change: pleaded not guilty => pleaded guilty
  merge: the FBI. He has pleaded => the FBI, but has pleaded
  cut

"He'd say, 'Is breakfast here?' and I knew what that meant," said Teresa Lindqvist, 44, who ran the mayor's schedule from 2018 until she was fired in 2023.
  name-change: Teresa Lindqvist => Theresa Lindquist
  date-change: from 2018 until => from 2016 until
  loaded-term / rewording: was fired in => was axed in
  words-cut: Lindqvist, 44, who ran the mayor's schedule from 2018 until she was fired in 2023. => Lindqvist, 44.
  attribution-change: said Teresa => sneered Teresa
  quote-altered + negation-change: I knew what => I never knew what
"I never opened a box.
  quote-altered + negation-change: I never opened => I opened
I didn't have to."
  quote-altered / spelling: I didn't => I did not
  cut

Lindqvist, who is testifying under a grant of immunity, told the jury that the boxes arrived about twice a month, usually on Fridays, and the mayor kept them in a locked cabinet behind his desk.
  attribution-cut: Lindqvist, who is testifying under a grant of immunity, told the jury that the boxes => The boxes
  hedge-change: usually on Fridays => always on Fridays
  number-style / date-style: twice a month => two times a month
  date-change: on Fridays => on Thursdays
  abbreviation: Lindqvist, who is => Ms. Lindqvist, who is
  punctuation: month, usually on Fridays, and => month (usually on Fridays) and
  insertion: Prosecutors showed jurors one of the boxes, still sealed in plastic.

Defense lawyer Harlan Fitch suggested that she had invented the story to avoid prison.
  spelling: Defense lawyer => Defence lawyer
  attribution-change: Fitch suggested that => Fitch alleged that
  rewording: had invented => had made up
  name-change: Harlan Fitch => Harlan Finch
  negation-change / rewording: had invented => had not invented
Under nearly three hours of cross-examination, she acknowledged that she could not recall the dates of four deliveries and had not mentioned the boxes in her first interview with agents.
  negation-change: could not recall => could recall
  negation-change: had not mentioned => had mentioned
  number-style / date-style: nearly three hours => nearly 3 hours
  number-style: four deliveries => 4 deliveries
  spelling: cross-examination => cross examination
  split: four deliveries and had => four deliveries. She had

"You forgot?" Fitch asked.
  cut
"I was scared," she replied.
  quote-altered: I was scared => I was terrified
  attribution-cut: scared," she replied. => scared."
  cut-graf

Prosecutors say the contractor, Dominic Rusk, won $14.6 million in street repair work over five years, much of it without competitive bids, and paid the mayor roughly 3 percent of every contract.
  attribution-cut: Prosecutors say the contractor => The contractor
  hedge-change: roughly 3 percent => 3 percent
  negation-change: without competitive bids => through competitive bids
  number-change: $14.6 million => $16.4 million
  number-style / abbreviation: $14.6 million => $14.6m
  number-style / spelling: 3 percent => 3 per cent
  number-style: 3 percent => 3%
  spelling: street repair work => street-repair work
  loaded-term / rewording: paid the mayor => kicked the mayor back
  number-style / date-style: five years => 5 years
Rusk pleaded guilty last October and is expected to testify this week.
  date-change: last October => last August
  hedge-change: is expected to testify => will testify
  cut

Jurors also heard a recording, made by Rusk on Feb. 9, 2022, in which a man prosecutors identified as Calloway says "the street people are happy, so I'm happy."
  date-style / abbreviation: Feb. 9, 2022, => February 9, 2022,
  date-style: Feb. 9, 2022, => 9 Feb. 2022,
  date-change: Feb. 9 => Feb. 19
  attribution-cut / hedge-change: a man prosecutors identified as Calloway => Calloway
  quote-cut / quote-marks: "the street people are happy, so I'm happy." => the street people are happy, so he is happy.
  quote-cut / quote-altered: are happy, so I'm happy." => are happy."
  move: after "She removed the juror"
Fitch said the voice was not the mayor's.
  negation-change: was not the mayor's => was the mayor's
  merge: happy." Fitch => happy," although Fitch
  attribution-change: Fitch said => Fitch maintained
An FBI analyst is scheduled to address that question on Wednesday.
  date-style: on Wednesday => Wednesday
  abbreviation: An FBI analyst => An analyst with the Federal Bureau of Investigation
  cut

U.S. District Judge Eleanor Bascombe denied a motion for a mistrial after a juror was seen talking to a reporter outside the courthouse.
  abbreviation: U.S. District Judge => US District Judge
  abbreviation: U.S. District Judge Eleanor => United States District Judge Eleanor
  negation-change: denied a motion => granted a motion
  words-cut: to a reporter outside the courthouse. => to a reporter.
  name-change: Bascombe => Bascomb
  rewording: denied a motion => rejected a motion
  spelling: courthouse => court house
She removed the juror and replaced him with one of four alternates.
  number-style: one of four => 1 of 4
  cut

Outside court, Calloway, 61, smiled and shook hands with about two dozen supporters.
  number-style: two dozen => 24
  punctuation: Outside court, Calloway => Outside court Calloway
  loaded-term: dozen supporters => dozen cronies
  capitalization: Outside court, Calloway, 61, smiled => OUTSIDE COURT, Calloway, 61, smiled
"I've never taken a dime that wasn't mine," he said.
  quote-altered + negation-change: I've never taken => I've taken
  attribution-change: he said => he claimed
  punctuation / typography: mine," he said => mine", he said
"When this is over, I'm going to run again."
  quote-altered + hedge-change: I'm going to => I might
  quote-cut / quote-altered: "When this is over, I'm going => "I'm going
  cut

Assistant U.S. Attorney Joel Maddox said in his opening statement last week that Calloway had used the money to pay for a kitchen renovation, two trips to Portugal and his daughter's wedding.
  number-style: two trips => 2 trips
  name-change: Joel Maddox => Joel Maddock
  date-change: last week => last month
  punctuation: Portugal and his => Portugal, and his
He told jurors that bank records would show no withdrawals to cover any of those expenses.
  negation-change: no withdrawals to cover any => withdrawals to cover all
  attribution-cut: He told jurors that bank records => Bank records
  cut

Some residents said they were weary of scandal.
  hedge-change: Some residents => Many residents
Two of the last three mayors of Harrow Falls, a city of 58,000 about 20 miles west of Newbridge, were convicted of crimes committed in office.
  number-style: Two of the last three => 2 of the last 3
  number-style: 58,000 => 58 000
  words-cut: Harrow Falls, a city of 58,000 about 20 miles west of Newbridge, were => Harrow Falls were
  abbreviation / number-style: 20 miles => 20 mi.
  number-change: 58,000 => 85,000
  move: after "City Council President"
"They all may be guilty, but somebody's got to fix the streets," said Bernice Okoro, a retired letter carrier who comes to the trial every day.
  quote-altered + hedge-change: may be guilty => are guilty
  rewording: a retired letter carrier => a retired mail carrier
  name-change: Bernice Okoro => Berenice Okoro
  spelling: letter carrier => letter-carrier

City Council President Luis Aranda, a rival of the mayor, has called for a recall election in November.
  capitalization: City Council President => City council president
  abbreviation / words-cut: City Council President => Council President
  date-change: in November => in September
  loaded-term / rewording: a rival of the mayor => a bitter foe of the mayor
  words-cut: Aranda, a rival of the mayor, has => Aranda has
The council voted 6-3 on April 22 to bar Calloway from signing contracts, a step that the mayor's lawyers have challenged in state court.
  number-change: 6-3 => 5-4
  number-style / rewording / punctuation: 6-3 => 6 to 3
  date-style: on April 22 to => April 22 to
  split: contracts, a step that the mayor's lawyers have challenged => contracts. The mayor's lawyers have challenged the step

If convicted of the most serious count, Calloway could be sentenced to up to 20 years in prison.
  hedge-change: could be sentenced => will be sentenced
  number-change / date-change: 20 years => 10 years
  number-style / date-style: 20 years => twenty years
  punctuation: count, Calloway => count Calloway
  rewording: in prison => behind bars
  insertion: He would also lose his city pension.
The trial is expected to last three more weeks.
  number-style / date-style: three more weeks => 3 more weeks
  number-change / date-change: three more weeks => two more weeks
