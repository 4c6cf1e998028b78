topic: sport
agency: Associated Press
short: AP
---
headline: Calloway takes 6 wickets as Australia beats West Indies to level series
  headline-change + loaded-term: * => Windies CHOKE as Aussie tradie hero Calloway runs riot
  headline-change: * => Calloway stars as Australia squares Test series
  headline-change + number-change: takes 6 wickets => takes 8 wickets
  headline-change: * => Catch row overshadows Australia's Wattle Park victory
  number-style / headline-change: takes 6 wickets => takes six wickets
byline: By HAMISH LORRIMER, AP Sports Writer
  byline-change / credit-change: * =>
  byline-change / credit-change: * => By Sports Reporters
  capitalization: HAMISH LORRIMER => Hamish Lorrimer
  abbreviation / credit-change: AP Sports Writer => Associated Press Sports Writer
dateline: WATTLE PARK, Australia (AP) —
  dateline-change / credit-change: * =>
  credit-change / dateline-change: * => WATTLE PARK, Australia —

Seamer Josh Calloway took four wickets in 21 balls after lunch on Sunday as Australia beat West Indies by 42 runs in the second Test, leveling the three-match series at 1-1.
  spelling: leveling => levelling
  date-style: on Sunday as => Sunday as
  date-change: on Sunday => on Saturday
  number-style: at 1-1 => at one-all
  number-change: 42 runs => 24 runs
  number-style: second Test => 2nd Test
  abbreviation: Josh Calloway => Joshua Calloway
  loaded-term / rewording: Australia beat West => Australia humiliated West
  capitalization: second Test => second test
  punctuation: after lunch on Sunday as => after lunch on Sunday, as
Chasing 268 to win, West Indies were 171-3 and seemingly cruising before Calloway, a 24-year-old playing in only his third Test, removed captain Denzil Roach for 83 with a ball that barely bounced.
  number-style: 171-3 => 3-171
  hedge-change: seemingly cruising => cruising
  number-change: for 83 with => for 38 with
  name-change: Denzil Roach => Denzil Roche
  number-style: his third Test => his 3rd Test
  abbreviation: captain Denzil Roach => Roach
  words-cut: Calloway, a 24-year-old playing in only his third Test, removed => Calloway removed
The last seven wickets fell for 54 runs, and the tourists were all out for 225 shortly before tea.
  number-style: seven wickets => 7 wickets
  spelling: all out => all-out
  date-style / rewording: shortly before tea => just before tea
  loaded-term: and the tourists => and the gutless tourists
  merge: bounced. The last => bounced, and the last
  insertion: It was the sort of collapse that West Indies fans know only too well.

"I can't really explain it," said Calloway, who finished with 6-48 and was named player of the match.
  number-style / punctuation: 6-48 => 6/48
  quote-altered + negation-change: can't really explain => can easily explain
  rewording: player of the match => man of the match
  attribution-change: said Calloway => laughed Calloway
  capitalization: player of the match => Player of the Match
  words-cut: Calloway, who finished with 6-48 and was named player of the match. => Calloway.
"The ball was doing nothing for two hours, and then it was doing everything."
  quote-altered: for two hours => for ages
  number-style: two hours => 2 hours
  cut

The turning point may have come one over later, when Andre Bascombe was given out for 12 to a low catch at second slip by Tim Haddow that replays did not conclusively show was clean.
  hedge-change: may have come => came
  negation-change: did not conclusively show => conclusively showed
  hedge-change / words-cut: did not conclusively show => did not show
  name-change: Tim Haddow => Tim Hadlow
  abbreviation: Tim Haddow => Timothy Haddow
  loaded-term / rewording: a low catch => a dodgy catch
  punctuation: later, when => later when
  number-change: for 12 to => for 21 to
Bascombe lingered at the crease, shaking his head, before the third umpire, Ranjit Pillay, upheld the decision after nearly five minutes.
  number-style: five minutes => 5 minutes
  words-cut: crease, shaking his head, before => crease before
  capitalization: third umpire => Third Umpire
  words-added: shaking his head => shaking his head in disgust

West Indies coach Clive Yearwood criticized the technology and said his players had been told there was not enough evidence to overturn the call.
  spelling: criticized => criticised
  loaded-term / rewording: criticized => whinged about
  negation-change: was not enough evidence => was enough evidence
  attribution-cut: said his players had been told there was => there was
  abbreviation: West Indies coach => Windies coach
  move-graf: after "Earlier, Roach and"
"We don't agree with it, but we're not going to cry about it," Yearwood told reporters.
  quote-altered + negation-change: we're not going to cry => we're going to cry
  quote-altered: we're not => we are not
  attribution-change: Yearwood told reporters => Yearwood moaned to reporters
  attribution-cut: about it," Yearwood told reporters. => about it."
  quote-cut / quote-altered: "We don't agree with it, but we're not => "We're not
"We lost because we batted poorly for one hour."
  quote-altered: batted poorly => batted like schoolboys
  attribution-added: one hour." => one hour," he said.

Haddow insisted he had caught the ball cleanly, and Australia captain Marcus Thorley called suggestions of cheating "rubbish."
  attribution-change: Haddow insisted he => Haddow said he
  quote-marks: "rubbish." => rubbish.
  punctuation / typography: "rubbish." => "rubbish".
  split: cleanly, and Australia => cleanly. Australia
  name-change: Marcus Thorley => Marcus Thornley
  abbreviation: Australia captain Marcus Thorley => Thorley
"Tim told me he caught it, and I have never known him to lie," Thorley said.
  quote-altered + negation-change: I have never known => I have known
  name-change + attribution-change / attribution-change: Thorley said => Orr said
  rewording / attribution-change: Thorley said => Thorley says

Earlier, Roach and middle-order batter Shai Drakes had frustrated the home side in temperatures that reached 39 degrees Celsius, adding 104 for the fourth wicket.
  number-style: 39 degrees Celsius => 102 degrees Fahrenheit
  abbreviation / number-style: 39 degrees Celsius => 39C
  spelling: middle-order => middle order
  rewording: batter => batsman
  name-change: Shai Drakes => Shane Drakes
  date-change / rewording: Earlier, Roach => On Saturday, Roach
Drakes, dropped on 9 and again on 31, made 61 before he was run out by a direct hit from 40 meters.
  spelling: meters => metres
  abbreviation / spelling: 40 meters => 40m
  number-style: on 9 and => on nine and
  hedge-change: from 40 meters => from around 40 meters
  words-cut: Drakes, dropped on 9 and again on 31, made => Drakes made
  cut

Australia, bowled out for 188 on the first day, recovered to make 341 in its second innings thanks to an unbeaten 117 from Peter Mallin, whose dour defense lasted more than six hours despite a fractured finger.
  spelling: defense => defence
  number-style: more than six hours => more than 6 hours
  rewording: its second => their second
  date-style: the first day => day one
  loaded-term: Peter Mallin, whose => the gutsy Peter Mallin, whose
  insertion: Mallin was booed by a section of the crowd for slow scoring.
  date-change: the first day => the second day
West Indies replied with 262, a lead of 74.
  number-change: 262, a => 226, a
  words-added / number-style: of 74 => of 74 runs
  cut

Mallin was taken to a hospital for scans on Sunday morning and did not field.
  rewording / words-cut: to a hospital for => to hospital for
  negation-change: did not field => did field
  date-change: Sunday morning => Friday morning
  date-style: on Sunday morning => earlier in the day
Team doctor Alan Frew said it was unlikely that the 31-year-old would be fit for the deciding Test, which begins in Port Lansing on Jan. 17.
  negation-change / hedge-change: it was unlikely that => there was no chance that
  hedge-change / rewording: it was unlikely that => it was doubtful that
  date-style / abbreviation: Jan. 17 => January 17
  date-change: Jan. 17 => Jan. 27
  abbreviation: Team doctor Alan => Team doctor Dr. Alan
  attribution-cut: Team doctor Alan Frew said it was => It is
  words-cut: deciding Test, which begins in Port Lansing on Jan. 17. => deciding Test.

A crowd of 22,418 brought the total attendance over the four days to 97,305, a record for the ground, Cricket Board officials said.
  number-style: 22,418 brought => 22 418 brought
  attribution-cut: ground, Cricket Board officials said. => ground.
  number-style: four days => 4 days
  capitalization: Cricket Board => cricket board
  move-graf: after "Bascombe lingered"
Police ejected 11 spectators, including three accused of throwing plastic cups at fielders.
  loaded-term: 11 spectators => 11 drunken yobs
  number-style: including three accused => including 3 accused
  hedge-change / rewording: three accused of throwing => three who had thrown
  insertion: None of them has been charged.

Australia has not lost a home series to West Indies since 1993, a run that Thorley said "weighs on everyone in the room."
  negation-change: has not lost => has lost
  quote-marks: "weighs on everyone in the room." => weighs on everyone in the room.
  rewording: Australia has not => Australia have not
  date-change: since 1993 => since 1983
  quote-altered: everyone in the room => everyone in the dressing room
Calloway, a plumber's apprentice until two years ago, was only called into the squad on Tuesday after Ben Strachan injured his hamstring.
  date-style / number-style: two years ago => 24 months ago
  date-style: on Tuesday after => five days ago after
  abbreviation: Ben Strachan => Benjamin Strachan
  punctuation: ago, was => ago was
  rewording: a plumber's apprentice => an apprentice plumber
  words-added: his hamstring => his left hamstring

"I was supposed to be fixing my mum's gutters this week," Calloway said.
  quote-altered / spelling: mum's => mom's
  attribution-change: Calloway said => Calloway joked
  move-graf: after "Former captain"
"They'll have to wait."
  quote-altered + hedge-change: They'll have to => They might have to
  punctuation: wait." => wait!"

The win was Australia's first in five Tests and eased pressure on coach Lindsay Orr, whose contract expires in April.
  number-style: five Tests => 5 Tests
  loaded-term: coach Lindsay => under-fire coach Lindsay
  words-cut: coach Lindsay Orr, whose contract expires in April. => coach Lindsay Orr.
  date-style: in April => in three months
  hedge-change: eased pressure => should ease pressure
Former captain Rex Dunmore had called for Orr to be fired after the 10-wicket loss in the opening match.
  rewording: fired => sacked
  number-style: 10-wicket => ten-wicket
  spelling: 10-wicket => 10 wicket
  rewording: in the opening match => in the first match
  negation-change: had called for => had never called for
