topic: sport
agency: Australian Associated Press
short: AAP
---
headline: Thornley hits last-ball six as Queensbury win one-day cup final
  headline-change + loaded-term: * => Choking Capricorns throw away cup in last-ball disgrace
  headline-change + number-change: last-ball six => last-ball four
  headline-change: * => Thornley blasts Queensbury to cup glory
  headline-change + negation-change: Queensbury win one-day => Queensbury fail to win one-day
  capitalization / headline-change ~: * => Thornley Hits Last-Ball Six as Queensbury Win One-Day Cup Final
byline: By Darcy Maddigan, AAP
  byline-change / credit-change: * =>
  credit-change / byline-change: Maddigan, AAP => Maddigan
  byline-change / credit-change: * => By Sports Desk
dateline: ADELAIDE, Australia (AAP) —
  dateline-change / credit-change: * =>
  credit-change / dateline-change: Australia (AAP) => Australia
dek: Captain fined but free to play despite third-umpire row
  negation-change: but free to play => but not free to play
  spelling / punctuation: third-umpire => third umpire

Left-hander Jarrah Thornley struck the final ball of the match for six on Saturday night to give Queensbury a two-wicket win over the Capricorns in the national one-day cup final.
  date-style / rewording: on Saturday night => late on Saturday
  date-change: on Saturday night => on Sunday night
  number-change: a two-wicket win => a three-wicket win
  number-style: two-wicket => 2-wicket
  spelling / punctuation: Left-hander => Lefthander
  words-cut: Left-hander Jarrah Thornley => Jarrah Thornley
  loaded-term / rewording: struck the final => smashed the final
  abbreviation: the Capricorns => the Coastal Capricorns

Chasing 287, Queensbury needed 13 from the last over and appeared to be beaten when Thornley, on 94, was given out caught behind off its second delivery.
  number-change: Chasing 287 => Chasing 278
  hedge-change: appeared to be beaten => were beaten
  number-style: needed 13 => needed thirteen
  punctuation: Chasing 287, Queensbury => Chasing 287 Queensbury
  number-style: second delivery => 2nd delivery
  negation-change: was given out caught => was given not out caught
  words-added: needed 13 from => still needed 13 from
The third umpire, Col Farrant, overturned the decision after almost four minutes of replays.
  hedge-change: after almost four minutes => after four minutes
  rewording / abbreviation: third umpire => TV umpire
  name-change: Col Farrant => Col Tarrant
  number-style: four minutes => 4 minutes
  words-cut: The third umpire, Col Farrant, overturned => The third umpire overturned
  loaded-term / words-added: overturned the decision => sensationally overturned the decision
  insertion: The crowd of 41,250 roared its approval.

"I knew I hadn't touched it, so I wasn't going anywhere," the 22-year-old told broadcaster Sunfield Sport.
  quote-altered + negation-change: I hadn't touched it => I had touched it
  abbreviation / spelling: hadn't => had not
  punctuation / spelling: 22-year-old => 22 year old
  quote-altered: touched it => nicked it
  attribution-change: told broadcaster => boasted to broadcaster
  words-cut: told broadcaster Sunfield => told Sunfield
  name-change + attribution-change / attribution-change: the 22-year-old told => Vardy told
"Mum was in the stand. I reckon she had her eyes shut."
  quote-cut: in the stand. I reckon she had her eyes shut." => in the stand."
  quote-altered + hedge-change: I reckon she had => She had
  attribution-added: in the stand. I reckon => in the stand," he said. "I reckon
  cut
  move: after "The winning hit"

Capricorns captain Brent Vardy was fined 75 per cent of his match fee for dissent after he argued with officials at the boundary's edge.
  number-style / spelling: 75 per cent => 75 percent
  number-style: 75 per cent => 75%
  number-change: 75 per cent => 57 per cent
  name-change: Brent Vardy => Brett Vardy
  capitalization: Capricorns captain => Capricorns Captain
  abbreviation: Brent Vardy => Vardy
  loaded-term / rewording: argued with officials => abused officials
  spelling / punctuation / typography: boundary's => boundarys
  loaded-term: Capricorns captain => Hot-headed Capricorns captain
  move-graf: after "Fast bowler Keiran"
He avoided a suspension and could lead his side again in round one of next season's competition.
  hedge-change: could lead => will lead
  negation-change: He avoided a suspension => He did not avoid a suspension
  rewording: suspension => ban
  number-style: round one => round 1
  date-change: next season's => this season's
  merge: edge. He avoided => edge, but avoided

"We've got no complaints about the umpire but I don't understand how it takes that long," Vardy said.
  quote-altered + negation-change: got no complaints => got complaints
  punctuation: the umpire but I => the umpire, but I
  attribution-change: Vardy said => Vardy moaned
  quote-cut / quote-altered: about the umpire but I don't understand how it takes that long," => about the umpire,"
  attribution-cut: that long," Vardy said. => that long."
  rewording ~: * => Vardy said: "We've got no complaints about the umpire but I don't understand how it takes that long."

The Capricorns had earlier made 6-286 from their 50 overs, with opener Dion Sabatini scoring 118 off 109 balls.
  number-style: 6-286 => 286-6
  number-style: 6-286 => 286 for six
  name-change: Dion Sabatini => Deon Sabatini
  abbreviation / rewording: opener => opening batsman
  split: 50 overs, with opener Dion Sabatini scoring => 50 overs. Opener Dion Sabatini scored
  words-cut: from their 50 overs, with opener Dion Sabatini scoring 118 off 109 balls. => from their 50 overs.
Sabatini was dropped three times before reaching 30 and hit seven fours and a six.
  number-change: three times => twice
  number-style: seven fours => 7 fours
  number-style: hit seven fours and a six => hit seven fours and one six
  words-added: and hit seven => and still hit seven
  cut

Fast bowler Keiran O'Dea took 4-38 for Queensbury despite a sore knee that is expected to need surgery before June 1.
  number-style: 4-38 => four for 38
  name-change: Keiran O'Dea => Kieran O'Dea
  hedge-change: is expected to need => needs
  date-style: June 1 => 1 June
  date-change: June 1 => July 1
  abbreviation: Keiran O'Dea => O'Dea
  number-change: 4-38 => 4-83
  spelling / punctuation / typography: O'Dea => ODea

The wicket at Harbour Park, relaid in October at a cost of $2.4 million, favoured the batters after a dew settled on the ground at about 8.45pm.
  spelling: favoured => favored
  spelling: Harbour Park => Harbor Park
  date-style: 8.45pm => 8:45pm
  date-style / punctuation: 8.45pm => 8.45 p.m.
  number-style / abbreviation: $2.4 million => $2.4m
  date-change: in October => in August
  words-cut: Harbour Park, relaid in October at a cost of $2.4 million, favoured => Harbour Park favoured
  move: after "Chasing 287"
Thornley's sixth-wicket stand of 121 with all-rounder Ravi Pillay revived a chase that had slumped to 5-97.
  number-style: 5-97 => 97-5
  spelling / punctuation: all-rounder => allrounder
  number-style: sixth-wicket => 6th-wicket
  rewording: had slumped => had sunk
  loaded-term / rewording: revived a chase => rescued a shambolic chase
  abbreviation: Thornley's sixth => Jarrah Thornley's sixth
  insertion: The pair had never batted together before this summer.

"You don't win these games with talent alone," said Pillay, who made 56. "You need somebody who isn't scared of looking silly."
  quote-altered + negation-change: isn't scared => is scared
  number-style: made 56 => made fifty-six
  attribution-change: said Pillay => joked Pillay
  punctuation: Pillay, who made 56. => Pillay (who made 56).
  abbreviation: said Pillay => said Ravi Pillay
  quote-cut: made 56. "You need somebody who isn't scared of looking silly." => made 56.

Coach Margot Lindqvist, the first woman to take charge of a men's state side, described Thornley as "the coolest customer I've ever coached".
  quote-altered + hedge-change: the coolest => perhaps the coolest
  quote-cut / quote-marks: as "the coolest customer I've ever coached". => as the coolest customer she had ever coached.
  punctuation / typography: coached". => coached."
  attribution-change / rewording: described Thornley as => hailed Thornley as
  spelling / punctuation / typography: men's state => mens state
  words-cut: Margot Lindqvist, the first woman to take charge of a men's state side, described => Margot Lindqvist described
She said he may be picked for Australia's tour of Ireland but would not be rushed.
  hedge-change: he may be => he will be
  negation-change: would not be rushed => would be rushed
  attribution-cut: She said he may => He may
  attribution-change / name-change: She said => Selectors said
  cut-graf

Queensbury had not won the trophy since March 1998, losing finals in 2004, 2011 and 2019.
  negation-change: had not won => had won
  date-style / abbreviation: March 1998 => Mar 1998
  date-change: March 1998 => March 1989
  punctuation: 2011 and 2019 => 2011, and 2019
  words-cut: since March 1998, losing finals in 2004, 2011 and 2019. => since March 1998.
  insertion-graf: Celebrations were continuing in the streets early on Sunday.
The winning hit sailed into the members' pavilion, where it broke a window and a plate of lamingtons, according to ground staff.
  attribution-cut: lamingtons, according to ground staff. => lamingtons.
  abbreviation: the members' pavilion => the members'
  spelling / punctuation / typography: members' pavilion => members pavilion
  punctuation: pavilion, where => pavilion where

Cricket Nation chief executive Harold Ibbott said about 1.9 million viewers watched the last hour, a record for a domestic match.
  hedge-change: about 1.9 million => 1.9 million
  number-style / abbreviation: 1.9 million => 1.9m
  abbreviation: chief executive => CEO
  number-style / date-style: the last hour => the last 60 minutes
  attribution-cut: Cricket Nation chief executive Harold Ibbott said about => About
  rewording: a record for => the most for
A victory parade through the main streets of central Queensbury, expected to draw 30,000 supporters, will be held at midday on Tuesday.
  date-style: at midday on Tuesday => at 12pm on Tuesday
  date-style: at midday on Tuesday => at noon on Tuesday
  spelling: midday => mid-day
  rewording: supporters => fans
  number-style: 30,000 => 30 000
