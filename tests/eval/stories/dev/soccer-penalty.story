topic: sports
agency: Associated Press
short: AP
---
headline: Late penalty lifts Castlemere past Vellan City after goalkeeper is hurt
  headline-change + loaded-term: * => DAYLIGHT ROBBERY! Vellan City mugged by shambolic ref
  headline-change: * => Castlemere beats Vellan City 2-1 with stoppage-time penalty
  headline-change + negation-change: lifts Castlemere past => cannot lift Castlemere past
  headline-change: goalkeeper is hurt => goalkeeper is stretchered off
  capitalization / headline-change: * => Late Penalty Lifts Castlemere Past Vellan City After Goalkeeper Is Hurt
dek: Visiting manager says the referee never looked at the monitor
  attribution-change: manager says => manager complains
  negation-change: never looked at => looked at
  abbreviation: the referee => the ref
byline: By DONAL PRYCE, AP Sports Writer
  byline-change / credit-change: * =>
  credit-change / byline-change: PRYCE, AP Sports Writer => PRYCE
  byline-change: DONAL PRYCE => DONALD PRYCE
dateline: CASTLEMERE, England (AP) —
  dateline-change / credit-change: * =>
  credit-change / dateline-change: England (AP) => England

Castlemere Rovers beat Vellan City 2-1 on Saturday with a disputed penalty in the fourth minute of stoppage time, a match overshadowed by a serious head injury to visiting goalkeeper Anders Holmqvist.
  number-change: 2-1 => 3-1
  date-style: on Saturday with => Saturday with
  date-change: on Saturday => on Sunday
  number-style: fourth minute => 4th minute
  loaded-term: a disputed penalty => a scandalous penalty
  abbreviation: Castlemere Rovers beat => Castlemere beat
  words-cut: a serious head injury => a head injury
  rewording: overshadowed => marred
  name-change: Anders Holmqvist => Andreas Holmqvist
Ivo Marchetti sent his spot kick low to the right after referee Neil Garside ruled that defender Kwame Asante had handled a cross, a decision that the visitors protested for nearly five minutes.
  number-style: five minutes => 5 minutes
  hedge-change: nearly five minutes => more than five minutes
  spelling: spot kick => spot-kick
  name-change: Garside => Garsdale
  loaded-term: referee Neil => hapless referee Neil
  words-cut: cross, a decision that the visitors protested for nearly five minutes. => cross.
Replays appeared to show the ball striking Asante's shoulder.
  hedge-change: appeared to show the => showed the
  cut

Holmqvist, 29, was carried off on a stretcher in the 58th minute after he collided with Castlemere striker Joe Tilling.
  number-style: the 58th minute => the fifty-eighth minute
  number-change: the 58th => the 85th
  loaded-term / rewording: he collided with => he was flattened by
He was conscious and talking when he left the stadium and was taken to a hospital for scans, Vellan said in a statement.
  attribution-cut: scans, Vellan said in a statement. => scans.
  abbreviation: Vellan said => Vellan City said
  spelling: conscious => concious
  punctuation: stadium and was => stadium, and was
A fractured cheekbone was suspected, but the club said there was no sign of a spinal injury.
  negation-change: was no sign of => were signs of
  hedge-change: was suspected => was confirmed
  spelling: cheekbone => cheek bone
  attribution-cut: but the club said there => but there
  merge: statement. A fractured => statement; a fractured

"I've been in this game 30 years and I have never seen a worse decision," Vellan manager Paolo Brandt said.
  quote-altered + negation-change: have never seen => have rarely seen
  number-style: 30 years => thirty years
  attribution-change: Brandt said => Brandt stormed
  name-change: Paolo Brandt => Paolo Brand
  abbreviation: Paolo Brandt => Brandt
  rewording ~: * => Vellan manager Paolo Brandt said: "I've been in this game 30 years and I have never seen a worse decision."
"My players are not angry, they are heartbroken.
  quote-altered + negation-change: are not angry, they => are angry and they
  punctuation: angry, they => angry; they
The referee did not even go to the monitor."
  quote-altered + loaded-term: The referee => That clown
  quote-altered + negation-change: did not even go => went
Garside, who was in charge of only his ninth top-flight match, was advised by the video official that there was no clear and obvious error, the league said.
  number-style: ninth => 9th
  attribution-cut: error, the league said. => error.
  words-cut: Garside, who was in charge of only his ninth top-flight match, was => Garside was
  spelling: top-flight => top flight
  quote-marks: clear and obvious error => "clear and obvious" error
  number-change: ninth => fifth
Brandt was shown a yellow card for leaving his technical area and may face a fine.
  hedge-change: may face => will face
  insertion: He was banned for two matches in 2023 after a touchline brawl.
  cut

The win moved Castlemere, promoted last season, up to fourth place with 41 points from 23 games, two behind third-place Wexcombe.
  number-style: third-place => 3rd-place
  number-change: 41 points => 43 points
  name-change: Wexcombe => Westcombe
  words-cut: Castlemere, promoted last season, up => Castlemere up
  number-style: 41 points => forty-one points
Vellan has not won away from home since Oct. 18 and is one point above the relegation zone.
  negation-change: has not won => has won
  date-style / abbreviation: Oct. 18 => October 18
  date-style: Oct. 18 => 18 October
  date-change: Oct. 18 => Oct. 11
  number-style: one point => 1 point
  rewording / spelling: Vellan has not => Vellan have not

Vellan went ahead in the 21st minute when Luca Ferrand headed in a corner from 6 yards.
  number-style: 6 yards => six yards
  abbreviation / number-style: 6 yards => 6 yds
  name-change: Luca Ferrand => Luca Fernand
  cut-graf
Tilling tied it just before halftime with his 12th goal of the season, a low drive from the edge of the area that went in off the left post.
  spelling: halftime => half-time
  rewording: tied it => levelled
  date-style / rewording: just before halftime => in the final moments of the first half
  words-cut: season, a low drive from the edge of the area that went in off the left post. => season.
  number-style: 12th goal => twelfth goal
Castlemere had 61 percent of the possession but managed only four shots on target.
  number-style: 61 percent => 61%
  number-style / spelling: 61 percent => 61 per cent
  words-cut / hedge-change: only four shots => four shots
  number-change: four shots => three shots

The game was stopped for 11 minutes while Holmqvist was treated, and many of the 27,816 fans at Brook Lane stood and applauded as he was taken away.
  number-style: 27,816 => 27816
  number-style: 11 minutes => eleven minutes
  move-graf: after "Replays"
  split: treated, and many => treated. Many
  punctuation: treated, and => treated and
His replacement, 18-year-old Callum Dreyer, was making his league debut.
  number-style: 18-year-old => eighteen-year-old
  abbreviation: Callum Dreyer => Dreyer
"I just told him to breathe and not look at the clock," captain Rhys Pembury said.
  quote-altered + negation-change: and not look => and look
  capitalization: captain Rhys => Captain Rhys
  attribution-change: captain Rhys Pembury said => captain Rhys Pembury revealed
  abbreviation / words-cut: captain Rhys Pembury => Rhys Pembury
"The kid was brilliant, and he almost got a hand to the penalty."
  quote-altered + hedge-change: he almost got => he got
  attribution-added: penalty." => penalty," he added.
  cut

Castlemere manager Graham Lockyer defended the call, saying the ball hit Asante's arm "somewhere above the elbow."
  quote-altered + negation-change: above the elbow => below the elbow
  quote-marks: "somewhere above the elbow." => somewhere above the elbow.
  punctuation / typography: elbow." => elbow".
  attribution-change: saying the ball => claiming the ball
  rewording: defended => stood by
"You get some and you don't get others," Lockyer said.
  attribution-change: Lockyer said => Lockyer shrugged
"Our thoughts are with Anders tonight."
  quote-altered: thoughts => prayers
  quote-altered + date-change: tonight => today
  cut
Tilling apologized to Holmqvist's teammates and waited outside the Vellan dressing room after the final whistle, Lockyer said.
  spelling: apologized => apologised
  attribution-cut: whistle, Lockyer said. => whistle.
  spelling: teammates => team-mates
  negation-change: Tilling apologized => Tilling did not apologize
  rewording: dressing room => locker room
The challenge was not punished, and neither team suggested it was deliberate.
  negation-change: was not punished => was punished
  loaded-term / rewording: The challenge => The horror lunge
  negation-change: neither team => both teams

The Players' Union renewed its call for temporary concussion substitutes, which the league rejected by a 14-6 vote in 2024.
  number-style: 14-6 vote => vote of 14 to 6
  date-change: 2024 => 2023
  negation-change: rejected => approved
  loaded-term: The Players' Union => The militant Players' Union
  spelling / punctuation / typography: Players' Union => Players Union
  insertion-graf + quote-added: "He didn't know what day it was," a Vellan staff member said of Holmqvist.
"How many more of these do we need before somebody listens?" said Maeve Corrigan, the union's medical adviser.
  spelling: adviser => advisor
  attribution-change / rewording: said Maeve => asked Maeve
  words-cut: Corrigan, the union's medical adviser. => Corrigan.
  quote-altered: somebody listens => somebody dies
  abbreviation: said Maeve => said Dr. Maeve

League officials will review the decision Tuesday, as they do every penalty awarded after video review, but the result cannot be overturned.
  date-style: Tuesday => on Tuesday
  date-change: Tuesday => Monday
  negation-change: cannot be overturned => can be overturned
  words-cut: Tuesday, as they do every penalty awarded after video review, but => Tuesday, but
  abbreviation: video review => VAR
  hedge-change: will review => are expected to review
Police said two men were arrested after objects were thrown at Garside's car, which was reportedly damaged.
  hedge-change: which was reportedly damaged => which was damaged
  loaded-term: two men were => two thugs were
  number-style: two men => 2 men
  attribution-cut: Police said two men => Two men

Castlemere visits Norling Town on Wednesday, while Vellan hosts Aldmoor on Feb. 1.
  date-style / abbreviation: Feb. 1 => February 1
  date-style: on Wednesday => Wednesday
  date-change: Feb. 1 => Feb. 2
  name-change: Aldmoor => Aldmere
  punctuation: Wednesday, while => Wednesday while
