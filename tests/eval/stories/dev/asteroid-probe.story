topic: science, space
agency: Agence Nordique
short: AN
---
headline: Probe that lost contact near asteroid phones home after 41 days
  headline-change + number-change: 41 => 14
  headline-change: * => Lost asteroid probe phones home
  headline-change + loaded-term: * => Bungled Asteroid Probe Finally Phones Home
  headline-change + hedge-change: phones home => may be phoning home
  headline-change: phones home => sends back first pictures
  capitalization / headline-change ~: * => Probe That Lost Contact Near Asteroid Phones Home After 41 Days
byline: By Solveig Aakre
  byline-change: * =>
  byline-change: Solveig Aakre => Science Desk
  byline-change: Aakre => Akre
dateline: TROMSOE, Norway (AN) —
  dateline-change / credit-change: * =>
  credit-change / dateline-change: * => TROMSOE, Norway —

A European spacecraft that fell silent while circling an asteroid 190 million kilometres from Earth has sent a faint signal home, scientists said on Tuesday, 41 days after it went missing.
  number-change: 190 million => 190 billion
  number-change: 190 million => 109 million
  abbreviation / number-style: kilometres => km
  spelling: kilometres => kilometers
  number-change / date-change: 41 days => 14 days
  date-change: on Tuesday => on Monday
  date-style: on Tuesday => Tuesday
  attribution-cut: home, scientists said on Tuesday, 41 => home, 41
  attribution-change: scientists said => scientists boasted
  hedge-change: has sent a faint => has apparently sent a faint
  words-cut: a faint signal => a signal
  number-style: 41 days => forty-one days
  words-cut: on Tuesday, 41 days after it went missing. => on Tuesday.
  loaded-term / words-added: A European spacecraft => A doomed European spacecraft
  rewording: fell silent => went quiet
  name-change / rewording: A European => A Chinese
The message, received overnight by a dish in the Chilean desert, was 12 bits long.
  number-change: 12 bits => 21 bits
  number-style: 12 bits => a dozen bits
  words-cut: The message, received overnight by a dish in the Chilean desert, was => The message was
  date-style / rewording: received overnight => received in the night
  name-change / rewording: Chilean desert => Peruvian desert
  cut
  hedge-change: 12 bits => just under 12 bits
  merge: went missing. The message, received => went missing; the message, received

"It is not a conversation yet, it is a heartbeat," said Aurelie Stamm, the operations manager of the $640 million Perdita mission.
  quote-altered + negation-change: It is not a conversation yet => It is a conversation
  quote-altered: a heartbeat => a pulse
  number-change: $640 million => $460 million
  number-style: $640 million => $640m
  name-change: Aurelie => Amelie
  name-change: Perdita => Perdida
  attribution-change: said Aurelie => gushed Aurelie
  words-cut: Stamm, the operations manager of the $640 million Perdita mission. => Stamm.
  quote-cut / quote-altered: not a conversation yet, it is a heartbeat," => not a conversation yet,"
  quote-marks: "It is not a conversation yet, it is a heartbeat," said => It is not a conversation yet, it is a heartbeat, said
  rewording ~: * => Aurelie Stamm, the operations manager of the $640 million Perdita mission, said: "It is not a conversation yet, it is a heartbeat."  ## the quotation only moved in its sentence
  loaded-term / words-added: the $640 million Perdita => the overpriced $640 million Perdita
"Twelve of us were in the room, and nobody breathed for about a minute."
  number-style: Twelve of => 12 of
  quote-altered + negation-change: nobody breathed => everybody breathed
  quote-altered + hedge-change: about a minute => a minute
  quote-altered + number-change: Twelve of => Ten of
  cut
  attribution-added: a minute." => a minute," she said.
  quote-cut / quote-altered: in the room, and nobody breathed for about a minute." => in the room."

Perdita was launched from French Guiana in 2021 to map the asteroid 5519 Lundmark, a heap of rubble about 700 metres across, and to fire a copper ball into it at 6 km a second.
  date-change: 2021 => 2012
  number-change: 700 metres => 70 metres
  hedge-change: about 700 => 700
  spelling: metres across => meters across
  abbreviation / number-style: 6 km a => 6 kilometres a
  number-style: at 6 km => at six km
  number-change: 5519 => 5591
  name-change: Lundmark => Lundberg
  rewording: a copper ball => a copper cannonball
  words-cut: Lundmark, a heap of rubble about 700 metres across, and => Lundmark and
  number-style / number-change: 700 metres => 2,300 feet
  words-cut: launched from French Guiana in 2021 to => launched in 2021 to
  split: across, and to fire => across. It was also to fire
Contact was lost on Sept. 3, hours before the shot, when the craft probably turned its antenna away from Earth to protect itself from dust.
  date-change: Sept. 3 => Sept. 13
  date-style / abbreviation: Sept. 3 => September 3
  hedge-change: probably turned => turned
  hedge-change: probably turned => may have turned
  date-change / number-change / rewording: hours before => days before
  words-cut: Earth to protect itself from dust. => Earth.
  rewording: Contact was lost => Contact broke off
  words-cut: Sept. 3, hours before the shot, when => Sept. 3 when
  negation-change / rewording: away from Earth => towards Earth
  cut
  date-style: on Sept. 3, hours => 41 days earlier, hours

Engineers still do not know whether the ball was fired.
  negation-change: still do not know => now know
  rewording / hedge-change: do not know whether => are not sure whether
  cut
  abbreviation / spelling: do not => don't
  words-added: the ball was fired => the ball was ever fired
If it was, the crater could show for the first time what lies inside such a body, said Tobias Wren, a planetary scientist at Ellerby University who is not part of the team.
  hedge-change: could show => will show
  negation-change: is not part => is part
  attribution-cut ~: such a body, said Tobias Wren, a planetary scientist at Ellerby University who is not part of the team. => such a body.
  name-change: Ellerby => Allerby
  abbreviation: said Tobias Wren => said Professor Wren
  words-cut: Ellerby University who is not part of the team. => Ellerby University.
  attribution-change: said Tobias => speculated Tobias
  rewording: what lies inside => what is inside
  name-change + attribution-change / attribution-change: Tobias Wren => Harald Moe
"But I would want a picture before I opened any champagne, and so would they if they were honest," he said.
  quote-altered: a picture before => pictures before
  quote-cut / quote-altered: any champagne, and so would they if they were honest," => any champagne,"
  attribution-change: he said => he sneered
  quote-altered + hedge-change: I would want => I want
  quote-altered: opened any champagne => opened the champagne
  quote-cut ~: * => He said he would wait for a picture before celebrating.
  attribution-cut: honest," he said. => honest."

Dust is the likeliest culprit, but a paper due in the journal Orbit next month will argue that a star tracker built by the Italian firm Sanvito had failed twice before the launch.
  hedge-change: the likeliest culprit => the culprit
  date-change: next month => this month
  name-change: Sanvito => Sanvita
  number-change: twice => three times
  number-style: twice => two times
  attribution-cut ~: but a paper due in the journal Orbit next month will argue that a star tracker => but a star tracker
  words-cut: in the journal Orbit next => next
  words-cut: a star tracker built by the Italian firm Sanvito had => a star tracker had
  loaded-term / words-added: a star tracker => a shoddy star tracker
  split: culprit, but a paper => culprit. But a paper
  name-change / rewording: Italian => Spanish
  date-change / rewording: before the launch => after the launch
Sanvito said it had not seen the paper.
  negation-change: had not seen => had seen
  attribution-cut: Sanvito said it had => Sanvito had
  abbreviation / rewording: Sanvito said => The company said
  cut
  attribution-change: said it => claimed it

Fewer than one in five craft that go silent for more than a month are ever heard from again, according to a list kept by amateur trackers.
  hedge-change: Fewer than one => About one
  number-change: one in five => one in 15
  number-style: one in five => 1 in 5
  number-style: one in five => 20 percent of
  hedge-change: more than a month => a month
  attribution-cut: again, according to a list kept by amateur trackers. => again.
  rewording: craft => probes
  date-change / number-change: a month => a year
  cut

The European Space Research Council, which runs the mission, had closed the control room on Sept. 29 and moved 30 of its 45 staff to other work.
  abbreviation: European Space Research Council => ESRC
  date-change: Sept. 29 => Sept. 19
  number-change: 30 of its 45 => 13 of its 45
  number-style: 30 of its 45 => two-thirds of its 45
  number-change: its 45 staff => its 54 staff
  words-cut: Council, which runs the mission, had => Council had
  negation-change: had closed => had not closed
  loaded-term / words-added: had closed => had shamefully closed
  rewording: staff => employees
  words-cut: Sept. 29 and moved 30 of its 45 staff to other work. => Sept. 29.
A trainee, Pelle Hakon Dahl, 23, went on pointing the dish at the asteroid between other tasks without being asked.
  number-change: 23 => 32
  negation-change: without being asked => after being asked
  number-style / rewording: A trainee, Pelle Hakon Dahl, 23, went => A 23-year-old trainee, Pelle Hakon Dahl, went
  name-change: Dahl => Dall
  abbreviation: Pelle Hakon Dahl => Pelle Dahl
  hedge-change: without being => reportedly without being
  words-cut: between other tasks without => without
  loaded-term: A trainee, => A rogue trainee,
  cut
  insertion + quote-added: "He has earned a desk," one colleague joked.

"I am told there is a rule against it, and I hope nobody reads the rest of the rules," he told Agence Nordique.
  quote-altered + negation-change: nobody reads => somebody reads
  quote-altered + negation-change: a rule against it => a rule for it
  attribution-change: he told Agence Nordique => he joked
  abbreviation: Agence Nordique => AN
  quote-cut / quote-altered: against it, and I hope nobody reads the rest of the rules," => against it,"
  quote-altered: I am told => They tell me
  abbreviation / spelling / quote-altered: I am told => I'm told
  punctuation / typography: rules," he => rules", he

The council's director general, Harald Moe, admitted that giving up had been a mistake but insisted that money was not the reason.
  attribution-change: admitted that => said that
  attribution-change: insisted that => said that
  negation-change: was not the reason => was the reason
  abbreviation: director general, Harald => DG, Harald
  spelling: director general => director-general
  words-added / hedge-change: was not the reason => was not the only reason
  words-cut / attribution-cut: Moe, admitted that giving up had been a mistake but insisted that money => Moe, insisted that money
  loaded-term: director general, Harald => beleaguered director general, Harald
  rewording: a mistake => an error
  move: after "Perdita was launched"
  cut
He denied reports that the mission's budget had been cut by a fifth in June.
  negation-change / attribution-change: denied reports => confirmed reports
  number-style: a fifth => 20 percent
  number-change: a fifth => a half
  negation-change: had been cut => had been raised
  date-change: June => July
  attribution-cut ~: * => The mission's budget had not been cut by a fifth in June.
  words-cut: denied reports that => denied that
  cut

The next chance to speak to the craft comes on Friday at about 0340 GMT, and the team plans to ask it a single question: which way is it facing?
  date-change: on Friday => on Thursday
  date-change: 0340 GMT => 0430 GMT
  date-style: 0340 GMT => 3:40 a.m. GMT
  hedge-change: about 0340 => 0340
  hedge-change: plans to ask => will ask
  words-cut: the team plans to ask it a single question: which way is it facing? => the team plans to ask it a single question.
  split: 0340 GMT, and the team => 0340 GMT. The team
  rewording / number-style: a single question => one question
