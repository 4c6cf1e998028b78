topic: prison reform
agency: Associated Press
short: AP
---
headline: Oregon voters narrowly approve measure to shorten some prison terms
  headline-change + loaded-term: * => Oregon Voters Unleash Thousands of Criminals in Razor-Thin Vote
  headline-change: * => Oregon prison measure passes
  headline-change + loaded-term: * => Justice at last: Oregon voters turn the page on cruel prison terms
  headline-change + hedge-change: narrowly approve => appear to approve
  headline-change + loaded-term: measure to shorten some prison terms => soft-on-crime measure to shorten some prison terms
  capitalization / headline-change ~: * => Oregon Voters Narrowly Approve Measure to Shorten Some Prison Terms
byline: By NORA HALVERSEN, Associated Press
  byline-change / credit-change: * =>
  credit-change / byline-change: HALVERSEN, Associated Press => HALVERSEN
  byline-change / credit-change: * => By Sentinel Staff and Wire Reports
  credit-change / byline-change: Associated Press => Pacific Courier
  abbreviation: Associated Press => AP
  capitalization: NORA HALVERSEN => Nora Halversen
dateline: BRANDT FALLS, Ore. (AP) —
  dateline-change / credit-change: * =>
  credit-change / dateline-change: (AP) — => —
  credit-change / dateline-change: (AP) => (Staff)
  abbreviation: Ore. => Oregon
notice: Associated Press writer Luis Amaro in Salem contributed to this report.
  credit-change: * =>
  credit-change: Associated Press writer => Sentinel writer
  credit-change: Associated Press writer Luis Amaro => Luis Amaro

Voters in Oregon narrowly approved a sweeping ballot measure Tuesday that would allow about 2,300 inmates serving long terms for nonviolent crimes to ask a judge for an earlier release.
  loaded-term: a sweeping ballot measure => a ballot measure
  loaded-term: a sweeping ballot measure => a radical ballot measure
  loaded-term: 2,300 inmates serving => 2,300 felons serving
  rewording: Voters in Oregon => People voting in Oregon
  rewording: inmates serving => prisoners serving
  words-cut: serving long terms for nonviolent crimes => serving long terms
  date-change: Tuesday => Monday
  date-style: measure Tuesday => measure on Tuesday
  number-change: 2,300 => 3,200
  hedge-change: about 2,300 => 2,300
  hedge-change: would allow => could allow
  negation-change: narrowly approved => narrowly rejected
  words-added: ask a judge => ask a county judge
  rewording: an earlier release => early release
  spelling: nonviolent => non-violent
  number-style: 2,300 => 2300

With 97 percent of ballots counted, Measure 88 led by 50.8 percent to 49.2 percent, a margin of roughly 31,000 votes, according to the secretary of state's office.
  number-style: 97 percent of => 97% of
  number-change: 31,000 => 13,000
  hedge-change: roughly 31,000 => 31,000
  hedge-change: roughly 31,000 => at least 31,000
  attribution-cut: 31,000 votes, according to the secretary of state's office. => 31,000 votes.
  capitalization: secretary of state's => Secretary of State's
  words-added: counted, Measure 88 => counted by early Wednesday, Measure 88
  words-added: ballots counted => ballots across the state counted
  words-cut: 49.2 percent, a margin of roughly 31,000 votes, according => 49.2 percent, according
  rewording: counted => tallied
  loaded-term / words-added: a margin => a wafer-thin margin
  move: after "Chief Deputy"
The Associated Press has not called the race.
  cut
  negation-change: has not called => has called
  words-added: has not called => has not yet called
  abbreviation: The Associated Press => The AP
  credit-change / name-change: The Associated Press => The Sentinel
  rewording: called the race => declared a winner

"People can change, and the law should be able to see it when they do," said state Rep. Delia Ostrander, D-Brandt Falls, who wrote the measure.
  quote-altered + hedge-change: People can change => Some people can change
  quote-altered + hedge-change: the law should be able => the law must be able
  quote-altered / quote-cut: and the law should be able to see it when they do," => and the law should be able to see it,"
  attribution-change: said state Rep. => declared state Rep.
  capitalization: said state Rep. => said State Rep.
  abbreviation: state Rep. Delia => state Representative Delia
  abbreviation / rewording: Ostrander, D-Brandt Falls, who => Ostrander, a Democrat from Brandt Falls, who
  words-cut: Ostrander, D-Brandt Falls, who => Ostrander, who
  words-cut: D-Brandt Falls, who wrote the measure. => D-Brandt Falls.
  loaded-term: said state Rep. => said far-left state Rep.
  name-change: Ostrander => Ostlander
  rewording: wrote the measure => drafted the measure
  words-added: wrote the measure => wrote the measure with two former judges
"Nobody walks out tomorrow because of this."
  quote-altered + negation-change: Nobody walks => Somebody walks
  quote-altered: tomorrow because => tonight because
  attribution-added: this." => this," Ostrander said.
  cut
  insertion: She did not say who would walk out next year.

Opponents, led by the Oregon Association of County Sheriffs, said the measure would overwhelm courts and allegedly was written without the advice of prosecutors.
  abbreviation: the Oregon Association of County Sheriffs => the OACS
  hedge-change: allegedly was written => was written
  hedge-change: would overwhelm => might overwhelm
  loaded-term / rewording: overwhelm courts => swamp courts
  negation-change: without the advice => with the advice
  rewording: Opponents, led => Critics, led
  attribution-change: said the measure => warned the measure
  words-cut: Opponents, led by the Oregon Association of County Sheriffs, said => Opponents said
  words-added: overwhelm courts => overwhelm trial courts in the rural east of the state
  rewording: the advice of prosecutors => consulting prosecutors
  loaded-term: Opponents, led => Law-and-order hard-liners, led
Sheriff Walter J. Pruitt called it "a gift to people who have hurt others" and said deputies would have to track down victims for hundreds of hearings.
  quote-altered: a gift to people => a present to people
  quote-marks: called it "a gift => called it a gift && hurt others" and => hurt others and
  quote-cut: called it "a gift to people who have hurt others" and said => said
  abbreviation: Walter J. Pruitt => Walter Pruitt
  abbreviation: Sheriff Walter J. Pruitt => Pruitt
  attribution-cut: and said deputies would => and deputies would
  hedge-change: for hundreds of hearings => for perhaps hundreds of hearings
  loaded-term / rewording: track down victims => retraumatize victims
  number-change: hundreds of hearings => thousands of hearings
  split: and said deputies => . He said deputies
  rewording: track down => locate
  words-added: Pruitt called it => Pruitt, a former prison guard, called it
  words-added: track down victims => track down crime victims and their families

Under the measure, an inmate who has served at least 10 years, or half of the sentence, can file a petition beginning March 1.
  number-change: 10 years => 12 years
  number-style: 10 years => ten years
  hedge-change: at least 10 => 10
  hedge-change: can file => may be able to file
  number-style: half of => 50 percent of
  date-change: March 1 => May 1
  date-style: March 1 => the first of March
  quote-added: Under the measure, an => Under the measure, which Ostrander calls "a second look at old mistakes," an
  rewording: Under the measure => By the terms of the measure
  loaded-term: an inmate who => a convict who
  rewording: beginning March 1 => starting March 1
  words-added: a petition => a written petition with the sentencing court
  punctuation: 10 years, or => 10 years or && sentence, can => sentence can
  words-cut: 10 years, or half of the sentence, can => 10 years can
Those convicted of murder, rape or crimes against children are not eligible.
  negation-change: are not eligible => are eligible
  punctuation: rape or crimes => rape, or crimes
  rewording: are not eligible => cannot apply
  rewording: Those convicted => People convicted
  merge: March 1. Those => March 1, but those
  loaded-term: Those convicted => Thugs convicted
  words-cut: murder, rape or => murder or
  cut
  insertion: Critics note that armed robbers and drug dealers are.

The state Department of Corrections holds about 12,400 people in 11 prisons, and it costs nearly $58,000 a year to keep each of them there, a legislative audit found in 2023.
  abbreviation: Department of Corrections => DOC
  number-style: 11 prisons => eleven prisons
  number-change: $58,000 => $85,000
  number-change: 11 prisons => 14 prisons
  hedge-change: about 12,400 => more than 12,400
  hedge-change: nearly $58,000 => $58,000
  attribution-cut: keep each of them there, a legislative audit found in 2023. => keep each of them there.
  attribution-change: a legislative audit found => a legislative audit claimed
  date-change: 2023 => 2021
  loaded-term: holds about 12,400 people => cages about 12,400 people
  loaded-term: keep each of them there => warehouse each of them
  words-added: it costs nearly => it costs the state nearly
  punctuation: prisons, and it => prisons and it
  split: prisons, and it => prisons. It
  rewording: holds about => houses about
  words-cut: 12,400 people in 11 prisons => 12,400 people
  words-added: 11 prisons => 11 prisons from the coast to the Idaho line
Black residents make up 2 percent of the state and 9 percent of its prisoners.
  loaded-term: and 9 percent => and a shocking 9 percent
  number-change: 9 percent => 19 percent
  number-style / spelling: 9 percent => 9 per cent
  attribution-added: its prisoners. => its prisoners, according to the audit.
  hedge-change: make up 2 percent => make up about 2 percent
  words-added: the state and => the state's population and
  rewording: make up => account for
  cut

Gov. Anselm Roark, a Republican, said he would respect the result but ask lawmakers for $14 million for public defenders and victims' services.
  abbreviation: Gov. => Governor
  abbreviation: Anselm Roark => Roark
  words-cut: Roark, a Republican, said => Roark said
  abbreviation / rewording: Roark, a Republican, said => Roark (R) said
  attribution-change: said he would => vowed he would
  rewording: said he would respect => said he would honor
  number-change: $14 million => $40 million
  number-style: $14 million => 14 million dollars
  loaded-term / rewording: ask lawmakers for => hit up lawmakers for
  hedge-change: respect the result but ask => respect the result but may ask
  words-added: public defenders and => public defenders, translators and
  words-added: ask lawmakers for => ask lawmakers in January for
  negation-change: would respect => would not respect
  move: after "Chief Deputy"
"The voters have spoken, and I am not going to argue with them," Roark told reporters outside his home.
  quote-altered + negation-change: I am not going => I am going
  quote-altered: argue with them => quarrel with them
  quote-cut: spoken, and I am not going to argue with them," => spoken,"
  attribution-change / rewording: Roark told reporters => the governor told reporters
  words-cut: told reporters outside his home => told reporters
  words-added: outside his home => outside his home in Lake Averill
  punctuation / typography: with them," Roark => with them", Roark
  attribution-change / rewording: Roark told reporters => Roark said
  cut

Backers raised $6.1 million, most of it from two foundations outside the state, while opponents raised $2.7 million.
  number-change: $6.1 million => $1.6 million
  hedge-change: most of it from => some of it from
  loaded-term: Backers raised => Well-heeled activists raised
  loaded-term: two foundations outside => two shadowy foundations outside
  words-cut: $6.1 million, most of it from two foundations outside the state, while => $6.1 million, while
  attribution-added: $2.7 million. => $2.7 million, campaign finance records show.
  rewording: while opponents => and opponents
  split: the state, while opponents => the state. Opponents
  number-style: two foundations => 2 foundations
  words-added: opponents raised $2.7 million => opponents raised $2.7 million from unions and small donors
  rewording: Backers raised => Supporters took in
A spokesman for the Yes on 88 campaign, Terrence Oyelaran, told the AP the group would help inmates find lawyers.
  attribution-change / credit-change: told the AP the group => said the group
  credit-change / attribution-change: told the AP the => told the Sentinel the
  abbreviation: told the AP => told The Associated Press
  rewording: spokesman => spokesperson
  abbreviation: Terrence Oyelaran => T. Oyelaran
  attribution-cut: A spokesman for the Yes on 88 campaign, Terrence Oyelaran, told the AP the group => The Yes on 88 campaign
  rewording: lawyers => attorneys
  hedge-change: would help => hopes to help
  words-added: the group would => the group, which has a staff of nine, would
  move-graf: after "Under the measure"
  loaded-term / rewording: find lawyers => lawyer up
  insertion-graf: The campaign has yet to say what it will do for the victims.

Chief Deputy District Attorney Carol Finch of Marlow County said her office had already set aside 140 cases for review.
  abbreviation: District Attorney => DA
  abbreviation: Chief Deputy District Attorney Carol Finch => Carol Finch
  number-change: 140 cases => 410 cases
  name-change: Marlow County => Barlow County
  attribution-cut: Chief Deputy District Attorney Carol Finch of Marlow County said her office had => The Marlow County district attorney's office had
  words-cut: Finch of Marlow County said => Finch said
  words-cut: had already set aside => had set aside
  quote-added: for review. => for review, "and those are just the easy ones."
  rewording: set aside => identified
  hedge-change: 140 cases => some 140 cases
  words-added: for review => for review by a panel of three prosecutors
  capitalization: Marlow County => Marlow county
"Some of these folks probably should have been home years ago," she said.
  quote-altered + hedge-change: folks probably should => folks should
  quote-altered + hedge-change: Some of these => Most of these
  quote-altered + loaded-term: these folks => these criminals
  attribution-change: she said => she conceded
  attribution-change / rewording: she said => Finch said
  quote-cut / quote-altered: "Some of these folks probably should => "... should
  cut

In Tamsin Creek, a town of 3,100 where the state prison is the largest employer, seven in 10 voters opposed the measure.
  number-style: seven in 10 => 70 percent of
  number-style: 3,100 => 3100
  negation-change: opposed the measure => backed the measure
  words-cut: Tamsin Creek, a town of 3,100 where the state prison is the largest employer, seven => Tamsin Creek, seven
  words-cut: a town of 3,100 where the state prison is => where the state prison is
  name-change: Tamsin Creek => Tamsin Falls
  rewording: opposed the measure => voted against the measure
  loaded-term: a town of 3,100 => a hardscrabble town of 3,100
  loaded-term / rewording: opposed the measure => revolted against the measure
  words-added: the largest employer => the largest employer by far
  rewording: the largest employer => the biggest employer
  hedge-change: seven in 10 => about seven in 10
  cut-graf
Guards there fear the prison will close, though the department said there were no plans to shut it.
  negation-change: there were no plans => there were plans
  hedge-change: will close => may close
  loaded-term / rewording: Guards there fear => Guards there are terrified
  attribution-change: the department said => the governor said
  attribution-cut: though the department said there were => though there were
  loaded-term / rewording: Guards there => Screws there
  rewording: though the => although the
  split: close, though the => close. The
  merge: the measure. Guards there => the measure, and guards there
  rewording: shut it => close it
  words-added: Guards there => Guards and their families there

The deadline to request a recount is Dec. 12 at 5 p.m., and a lawsuit is likely, said Pilar Quade, a law professor at Ridgemont University.
  date-change: Dec. 12 => Dec. 21
  date-change: 5 p.m. => 6 p.m.
  date-style / abbreviation: Dec. 12 => December 12
  date-style: 5 p.m. => 17:00
  hedge-change: a lawsuit is likely => a lawsuit is certain
  attribution-cut: is likely, said Pilar Quade, a law professor at Ridgemont University. => is likely.
  abbreviation: Pilar Quade => Prof. Pilar Quade
  abbreviation / words-cut: Ridgemont University => Ridgemont
  words-cut: Quade, a law professor at Ridgemont University. => Quade.
  words-added: law professor at => law professor who teaches criminal procedure at
  loaded-term: a law professor => a left-wing law professor
  rewording: The deadline to request => The last day to seek
  quote-added: said Pilar Quade, a law professor at Ridgemont University. => said Pilar Quade, a law professor at Ridgemont University, who called the margin "an invitation to sue."
