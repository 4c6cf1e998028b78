topic: sports
agency: Associated Press
short: AP
---
headline: Herons get reliever Tavarez from Comets for 2 prospects; Brandt to have elbow surgery
  headline-change: * => Bullpen boost: Herons land Tavarez, lose ace Brandt
  headline-change + number-change: 2 prospects => 3 prospects
  number-style / headline-change: 2 prospects => two prospects
  headline-change + hedge-change: to have elbow => may have elbow
  capitalization / headline-change ~: * => Herons Get Reliever Tavarez From Comets for 2 Prospects; Brandt to Have Elbow Surgery
  headline-change + loaded-term: * => Herons Fleece Hapless Comets in Tavarez Heist
byline: By WES HOLLANDER, AP Sports Writer
  byline-change / credit-change: * =>
  byline-change / credit-change: * => Sentinel Sports Desk
  credit-change / byline-change: * => By WES HOLLANDER
  capitalization: WES HOLLANDER => Wes Hollander
dateline: KESSLER CITY, Mo. (AP) —
  dateline-change / credit-change: * =>
  abbreviation / dateline-change: Mo. => Missouri
  credit-change / dateline-change: * => KESSLER CITY, Mo. —

The Kessler City Herons acquired right-handed reliever Osvaldo Tavarez from the Saltmarsh Comets on Monday for two minor league pitchers, hours after saying that ace Dillon Brandt will have season-ending elbow surgery.
  spelling: right-handed => righthanded
  spelling: minor league => minor-league
  date-style: on Monday => Monday
  date-change: on Monday => on Sunday
  number-style: two minor => 2 minor
  hedge-change: will have => could have
  words-cut: pitchers, hours after saying that ace Dillon Brandt will have season-ending elbow surgery. => pitchers.
  name-change: Osvaldo => Oswaldo
  abbreviation: The Kessler City Herons => The Herons
Kessler City sent left-hander Cole Ammerman and right-hander Jesus Pinedo, both from its Double-A club, to Saltmarsh and will pay about $2.4 million of the $7.1 million left on Tavarez's contract.
  number-change: $2.4 million => $4.2 million
  hedge-change: about $2.4 => $2.4
  spelling: left-hander => lefthander
  number-style / abbreviation: $7.1 million => $7.1M
  name-change: Cole => Kyle
  words-cut: Pinedo, both from its Double-A club, to => Pinedo to
  split: Saltmarsh and will pay => Saltmarsh. It will pay
  rewording / abbreviation: Kessler City sent => The Herons sent

Tavarez, 31, is 3-2 with a 2.18 ERA and 24 saves in 29 chances this season.
  number-change: 2.18 => 2.81
  abbreviation: ERA => earned run average
  number-style: 24 saves => two dozen saves
  number-style / rewording: Tavarez, 31, is => Tavarez, who is 31, is
  cut
He has not allowed a run since June 19 and has struck out 58 batters in 41 1/3 innings.
  negation-change: has not allowed => has allowed
  date-change: June 19 => June 9
  date-style: June 19 => the 19th of June
  number-style / typography: 41 1/3 => 41⅓
  rewording: struck out => fanned
  merge: this season. He has not => this season and has not
  insertion: He throws a sinker that has topped 99 mph.

"He's not afraid of anybody, and he wants the ball in the ninth," general manager Renee Stallworth said.
  quote-altered + negation-change: He's not afraid => He's afraid
  quote-altered + number-change: the ninth => the eighth
  number-style: the ninth => the 9th
  abbreviation: general manager => GM
  rewording: general manager Renee Stallworth said. => said general manager Renee Stallworth.
  attribution-change: Stallworth said => Stallworth crowed
"We probably gave up more than we wanted to, but you don't get an arm like this for nothing."
  quote-altered + hedge-change: We probably gave => We gave
  quote-altered + negation-change: you don't get => you can get
  quote-cut / quote-altered: wanted to, but you don't get an arm like this for nothing." => wanted to."
  attribution-added: nothing." => nothing," she added.
  cut

Stallworth said Tavarez will share the closer's role with Andre Whitlock and could join the team in time for Tuesday night's game at Port Averill.
  hedge-change: could join => will join
  attribution-cut: Stallworth said Tavarez => Tavarez
  name-change: Whitlock => Whitlow
  date-change: Tuesday night's => Wednesday night's
  spelling / punctuation / typography: closer's role => closers role
  move-graf: after "a petition calling"

Brandt, 29, was placed on the 60-day injured list after an MRI found a torn ligament in his right elbow.
  abbreviation: an MRI found => a magnetic resonance imaging exam found
  number-change: 60-day => 15-day
  number-style: 60-day => sixty-day
  rewording: was placed => went
  words-added: Brandt, 29, was => Brandt, 29, a Fallon Creek native, was
  loaded-term / rewording: a torn => a shredded
  abbreviation: injured list => IL
The two-time All-Star left his start Friday in the fourth inning after throwing 61 pitches and told trainers that he felt "a pop."
  number-style: two-time => 2-time
  capitalization: All-Star => all-star
  spelling: All-Star => All Star
  date-style: start Friday => start on Friday
  date-change: start Friday => start Saturday
  quote-marks: "a pop." => a pop.
  quote-altered: a pop => a snap
  number-style: fourth => 4th
Dr. Hal Girard, who will perform the operation, estimated that recovery would take 12 to 14 months.
  number-change: 12 to 14 => 12 to 18
  number-style: 12 to 14 months => 12-14 months
  abbreviation: Dr. Hal Girard => Hal Girard
  attribution-cut: Dr. Hal Girard, who will perform the operation, estimated that recovery => Recovery
  words-cut: Girard, who will perform the operation, estimated => Girard estimated
  move: after "Manager Lou Castellane said"

"I'm sad, I'm mad, and I'll be back," Brandt said in a text message to The Associated Press.
  quote-cut / quote-altered: "I'm sad, I'm mad, and I'll be back," => "I'll be back,"
  punctuation: mad, and => mad and
  words-cut / credit-change: text message to The Associated Press. => text message.
  capitalization: The Associated Press => the Associated Press
  abbreviation: The Associated Press => the AP
  attribution-change: Brandt said => Brandt vowed

Manager Lou Castellane said he did not regret leaving Brandt in the game after a 52-minute rain delay.
  negation-change: did not regret => regretted
  abbreviation: Manager Lou Castellane => Manager Castellane
  loaded-term: Manager Lou => Embattled manager Lou
  words-cut: in the game after a 52-minute rain delay. => in the game.
  name-change: Castellane => Castellano
"He said he felt fine, and there was nothing on the radar gun that scared me," Castellane said.
  quote-altered + negation-change: was nothing => was something
  attribution-cut: me," Castellane said. => me."
  attribution-change: Castellane said => he said
  rewording: Castellane said => said Castellane
  cut

Fans and some columnists have questioned the decision, and a petition calling for the manager to be dismissed had more than 8,000 signatures by Monday afternoon.
  loaded-term: Fans => Furious fans
  hedge-change: more than 8,000 => 8,000
  number-style: 8,000 => 8000
  rewording: dismissed => fired
  split: decision, and a => decision. A
  insertion: Castellane, to put it kindly, has not been himself for weeks.
  cut-graf

The Herons, who lead the Continental League's West Division by 1 1/2 games over Port Averill, have lost six of their last eight.
  number-style: 1 1/2 games => one and a half games
  number-style: six of => 6 of
  negation-change / rewording: have lost => have won
  capitalization: West Division => west division
  abbreviation: the Continental League's => the CL's
  loaded-term: The Herons => The reeling Herons
They rank 11th among 14 teams in bullpen ERA and have blown 17 saves, the most in the league.
  number-style: 11th => eleventh
  hedge-change / words-added: the most in => among the most in
  spelling: bullpen => bull pen
  cut

Saltmarsh, which has not had a winning record since 2018, traded its shortstop and its best starter last week.
  negation-change: has not had => has had
  date-change: 2018 => 2013
  loaded-term: Saltmarsh, which => Lowly Saltmarsh, which
Comets president Ward Iverson denied that the club was giving up on the season and called Ammerman "a top-of-the-rotation talent."
  negation-change / attribution-change: denied => acknowledged
  capitalization: president => President
  quote-marks: "a top-of-the-rotation talent." => a top-of-the-rotation talent.
  spelling: top-of-the-rotation => top of the rotation
  move: after "Pinedo, who is 20"

Ammerman, 22, went 7-3 with 112 strikeouts in 84 innings at Double-A Mill Forks and was ranked as the organization's No. 4 prospect.
  number-change: 7-3 => 3-7
  spelling: organization's => organisation's
  abbreviation / number-style: No. 4 => number four
  name-change: Mill Forks => Mill Fork
  attribution-added / words-added: prospect. => prospect by Diamond Digest.
  spelling: strikeouts => strike-outs
  words-added: strikeouts in => strikeouts and 31 walks in
Pinedo, who is 20, has pitched only 37 innings because of a back injury.
  number-style / rewording: Pinedo, who is 20, has => Pinedo, 20, has
  hedge-change / words-added: because of => apparently because of
  cut

In other moves, the Herons recalled right-hander Miles Okoro from Triple-A, designated infielder Trey Lassiter for assignment and said center fielder Juan Bustos, out since May 30 with a strained hamstring, might begin running this weekend.
  spelling: center fielder => centre fielder
  punctuation: assignment and => assignment, and
  hedge-change: might begin => will begin
  words-cut: Bustos, out since May 30 with a strained hamstring, might => Bustos might
  split: assignment and said => assignment. They said
  date-style: this weekend => on Saturday or Sunday
  move-graf: after "He has not allowed"

The trade deadline is July 31 at 6 p.m. Eastern, and Stallworth would not rule out another deal.
  abbreviation: Eastern => ET
  date-change: 6 p.m. => 4 p.m.
  date-style: 6 p.m. => 6:00 p.m.
  negation-change: would not rule out => ruled out
  insertion-graf: The Herons will be in Fallon Creek to visit with fans at Hobbs Hardware on Saturday.
"The phone's still on," she said, "and I don't sleep much in July anyway."
  quote-altered + date-change: in July => in August
  quote-cut / quote-altered: on," she said, "and I don't sleep much in July anyway." => on," she said.
  attribution-change: she said => Stallworth said
