topic: sport, swimming
agency: Associated Press
short: AP
---
headline: Lindqvist awarded 200 freestyle gold after timing error at Continental swim meet
  headline-change: * => Bonfanti stripped of gold as timing blunder rocks Continental meet
  headline-change + loaded-term: timing error => timing farce
  headline-change + name-change: Lindqvist => Bonfanti
  headline-change: * => Loose cable in Lane 5 cost Lindqvist her moment on the podium
  headline-change: awarded => denied
  capitalization / headline-change ~: * => Lindqvist Awarded 200 Freestyle Gold After Timing Error at Continental Swim Meet
  abbreviation / headline-change: 200 freestyle => 200 free
byline: By ASTRID VELLE, AP Sports Writer
  byline-change / credit-change: * =>
  credit-change / byline-change: ASTRID VELLE, AP Sports Writer => ASTRID VELLE
  byline-change / credit-change: * => By Colm Reardon, Daily Meridian
  byline-change: ASTRID VELLE => HENRIK VELLE
dateline: LINDHAVEN, Denmark (AP) —
  dateline-change / credit-change: * =>
  credit-change / dateline-change: Denmark (AP) — => Denmark —
  dateline-change: LINDHAVEN => NORDHAVN
  capitalization / dateline-change: LINDHAVEN => Lindhaven
notice: Correction: An earlier version of this story misspelled the last name of the Italian coach.
  notice-cut: * =>

Freja Lindqvist was awarded the 200-meter freestyle gold at the Continental Swimming Championships on Saturday, more than three hours after a faulty touchpad had handed the title to Italian teenager Chiara Bonfanti.
  number-change: 200-meter => 400-meter
  abbreviation / number-style: 200-meter => 200m
  spelling: 200-meter => 200-metre
  hedge-change: more than three => three
  number-style / date-style: three hours => 3 hours
  date-style: on Saturday => Saturday
  date-change: Saturday => Sunday
  loaded-term / rewording: a faulty touchpad => a shambolic touchpad
  words-cut: on Saturday, more than three hours after a faulty touchpad had handed the title to Italian teenager Chiara Bonfanti. => on Saturday.
  words-added: Freja Lindqvist was => Sweden's Freja Lindqvist was
  words-cut: Italian teenager Chiara => teenager Chiara
  rewording: was awarded => was given
  spelling: touchpad => touch pad
  number-change / date-change: three hours => five hours
Officials at the Nordhavn Arena reversed the result after reviewing video that showed Lindqvist touching the wall 0.04 seconds ahead in 1 minute, 54.61 seconds.
  number-change: 0.04 => 0.4
  number-style: 0.04 seconds => four-hundredths of a second
  number-style: 1 minute, 54.61 seconds => 1:54.61
  number-change: 54.61 => 54.16
  negation-change: reversed => upheld
  words-cut: Officials at the Nordhavn Arena reversed => Officials reversed
  name-change: Nordhavn => Sundhavn
  hedge-change: that showed => that appeared to show
  rewording: reviewing video => studying footage
  loaded-term: Officials at => Red-faced officials at
  words-added: the wall 0.04 => the wall just 0.04

The scoreboard had put the Swede second in 1:55.02, and Bonfanti, 17, had already stood on the podium and sung her national anthem.
  number-change: 1:55.02 => 1:52.55
  number-style / rewording: Bonfanti, 17, had => 17-year-old Bonfanti had
  words-cut: Bonfanti, 17, had => Bonfanti had
  number-style: second => 2nd
  rewording: the Swede => Lindqvist
  split: 1:55.02, and Bonfanti => 1:55.02. Bonfanti
  words-cut: stood on the podium and sung her => sung her
  capitalization: national anthem => National Anthem
  rewording: national anthem => country's anthem
  words-added: had put the Swede => had wrongly put the Swede
"I knew I won, but I didn't want to take it from a girl who did nothing wrong," Lindqvist said.
  quote-altered + negation-change: I didn't want => I wanted
  quote-altered + negation-change: did nothing wrong => did something wrong
  quote-altered + hedge-change: I knew I won => I thought I won
  quote-cut / quote-altered: "I knew I won, but I didn't => "I didn't
  attribution-change: Lindqvist said => Lindqvist boasted
  attribution-change: Lindqvist said => one official said
  words-added: Lindqvist said => Lindqvist said in Swedish
  abbreviation / spelling / quote-altered: I didn't want => I did not want
  quote-altered: a girl who => a kid who

Bonfanti left the pool deck in tears and did not speak to reporters.
  negation-change: did not speak to => spoke to
  words-cut: left the pool deck in tears and => left the pool deck and
  loaded-term / rewording: left the pool deck => stormed off the pool deck
  rewording: reporters => journalists
  words-added: to reporters => to reporters on Saturday night
  spelling: pool deck => pooldeck
  punctuation: in tears and did => in tears, and did
  cut
Her coach, Davide Morra, said the Italian team would appeal and called the delay "a disgrace to the sport."
  quote-marks: "a disgrace to the sport." => a disgrace to the sport.
  quote-altered: a disgrace to the sport => a disgrace to swimming
  hedge-change: would appeal => might appeal
  negation-change: would appeal => would not appeal
  quote-cut: would appeal and called the delay "a disgrace to the sport." => would appeal.
  attribution-change / rewording: called the delay => blasted the delay as
  name-change: Morra => Mora
  words-cut: Her coach, Davide Morra, said => Her coach said
  rewording: Italian team => Italian federation
  merge: to reporters. Her coach => to reporters, but her coach
"She is 17 years old and they took a medal off her neck in a corridor," Morra said.
  quote-altered: they took => they ripped
  quote-altered + number-change: 17 years => 16 years
  number-style: 17 years old => seventeen years old
  attribution-change / rewording: Morra said => he said
  attribution-change: Morra said => Morra raged
  quote-cut / quote-altered: off her neck in a corridor," => off her neck,"
  cut

The governing body, Aqua Continental, apologized to both swimmers and blamed a loose cable in Lane 5.
  spelling: apologized => apologised
  number-change: Lane 5 => Lane 4
  number-style: Lane 5 => Lane Five
  capitalization: Lane 5 => lane 5
  negation-change: apologized to => did not apologize to
  words-cut: body, Aqua Continental, apologized => body apologized
  hedge-change: blamed a loose => blamed what was probably a loose
  words-added: governing body => sport's governing body
  rewording: cable => wire
  loaded-term: The governing => The bungling governing
Technical director Pavel Hruska said the backup timers, who use hand-held buttons, recorded a win for Lindqvist but were apparently ignored by the chief referee.
  hedge-change: were apparently ignored => were ignored
  attribution-cut: Technical director Pavel Hruska said the backup => The backup
  spelling: hand-held => handheld
  attribution-change: Hruska said => Hruska admitted
  name-change: Hruska => Hrudka
  words-cut: timers, who use hand-held buttons, recorded => timers recorded
  rewording: ignored => overlooked
  loaded-term / rewording: apparently ignored by => apparently snubbed by
  abbreviation: Pavel Hruska => Hruska
  words-added: Hruska said the backup => Hruska, a former swimmer, said the backup
  cut
"The system failed, and then we failed," Hruska said.
  quote-altered: and then we failed => and then they failed
  quote-cut / quote-altered: system failed, and then we failed," => system failed,"
  quote-altered + negation-change: The system failed => The system did not fail
  punctuation: failed, and => failed and
  attribution-cut: failed," Hruska said. => failed."
He said the referee, whom he did not name, would not work the rest of the meet.
  negation-change: would not work => would work
  rewording: the meet => the championships
  words-cut: referee, whom he did not name, would => referee would
  attribution-cut: He said the referee => The referee
  attribution-change / rewording: He said => Hruska said
  hedge-change: would not work => may not work
  loaded-term: the referee, whom => the disgraced referee, whom
  cut

The mix-up was the second of the week.
  number-change: second => third
  loaded-term / rewording: mix-up => fiasco
  spelling: mix-up => mixup
  rewording: mix-up => error
  hedge-change: was the second => was at least the second
  words-added: the second of the week => the second of the week at the pool
On Wednesday, a relay heat had to be swum again after a false start signal did not sound, and at least four teams complained.
  date-change: Wednesday => Thursday
  hedge-change: at least four => four
  number-change: four => 14
  number-style: four => 4
  negation-change: did not sound => sounded
  spelling: false start signal => false-start signal
  punctuation: On Wednesday, a relay => On Wednesday a relay
  split: sound, and at least => sound. At least
  loaded-term / rewording: complained => whined
  words-cut: sound, and at least four teams complained. => sound.
  merge: the week. On Wednesday => the week: on Wednesday
  cut

Lindqvist, 26, is the defending champion and holds the world record of 1:52.90, set in July.
  number-change: 26 => 29
  number-change: 1:52.90 => 1:52.09
  date-change: July => June
  words-cut: 1:52.90, set in July. => 1:52.90.
  number-style: 1:52.90 => 1 minute, 52.90 seconds
  words-added: in July => in July in Rotterdam
  rewording: defending champion => title holder
  abbreviation: Lindqvist, 26, is => Freja Lindqvist, 26, is
  move-graf: after "happen more than people think"
She trailed by almost a full second at 150 meters but surged past three rivals in the last lap.
  hedge-change: almost a full second => a full second
  number-style: three rivals => 3 rivals
  number-change: three rivals => two rivals
  spelling: meters => metres
  abbreviation / number-style: 150 meters => 150 m
  loaded-term / rewording: surged past => swam past
  rewording: last lap => final lap
  split: meters but surged => meters. But she surged
  number-change: 150 => 50
  cut
Hungary's Reka Somogyi took bronze in 1:55.10, and American-born Tess Calder, who competes for Ireland, finished fourth.
  number-change: 1:55.10 => 1:55.01
  number-change: fourth => fifth
  number-style: fourth => 4th
  rewording: took bronze => was third
  words-cut: Calder, who competes for Ireland, finished => Calder finished
  words-cut: and American-born Tess => and Tess
  name-change: Somogyi => Somoza
  name-change: Hungary's Reka => Romania's Reka
  rewording / abbreviation: American-born => U.S.-born
  cut

Some fans in the crowd of 8,400 booed when the new result was announced, and a group of Italian supporters threw plastic cups onto the deck.
  number-change: 8,400 => 4,800
  hedge-change: Some fans => Fans
  number-style: 8,400 => 8400
  loaded-term: a group of Italian supporters => a mob of Italian hooligans
  rewording: the new result => the revised result
  loaded-term / rewording: threw => hurled
  words-cut: fans in the crowd of 8,400 booed => fans booed
  words-cut: announced, and a group of Italian supporters threw plastic cups onto the deck. => announced.
  hedge-change: crowd of 8,400 => crowd of about 8,400
  split: announced, and a group => announced. A group
Security guards removed about a dozen people, but nobody was injured.
  negation-change: nobody was => one was
  hedge-change: about a dozen => a dozen
  number-style: a dozen => 12
  rewording: nobody was injured => nobody was hurt
  rewording / negation-change: nobody was => no one was
  loaded-term / rewording: removed => manhandled
  attribution-added: was injured. => was injured, organizers said.
  words-cut: people, but nobody was injured. => people.
  cut

The company that makes the pads, Chronolane, said it was investigating and had found no fault in its software.
  negation-change: found no fault => found a fault
  attribution-change: said it => claimed it
  name-change: Chronolane => Chronoline
  words-cut: was investigating and had found => had found
  words-added: found no fault => so far found no fault
  rewording: makes => manufactures
  capitalization: Chronolane => CHRONOLANE
  move-graf: after "and then we failed"
It was paid 2.1 million euros for a four-year contract that expires in December.
  number-change: 2.1 million => 21 million
  number-style / abbreviation: 2.1 million euros => €2.1 million
  words-added: 2.1 million euros for => 2.1 million euros ($2.3 million) for
  number-style / date-style: four-year => 4-year
  date-change: December => September
  rewording: expires => ends
  loaded-term / rewording: a four-year contract => a cushy four-year contract
  words-cut: contract that expires in December. => contract.
  cut

Not everyone was angry.
  negation-change: Not everyone was => Everyone was
  rewording: angry => upset
  cut
Britain's Owen Radcliffe, who won the men's 100 butterfly in 50.83 seconds, said such errors "happen more than people think" at smaller events.
  quote-marks: "happen more than people think" => happen more than people think
  quote-altered: more than people think => more than officials admit
  number-change: 50.83 => 50.38
  words-cut: Radcliffe, who won the men's 100 butterfly in 50.83 seconds, said => Radcliffe said
  abbreviation: 100 butterfly => 100 fly
  abbreviation / words-added: 100 butterfly => 100-meter butterfly
  attribution-change: said such => acknowledged that such
  words-cut: at smaller events => at events
  name-change: Britain's Owen => Ireland's Owen
  quote-cut ~: * => Britain's Owen Radcliffe, who won the men's 100 butterfly in 50.83 seconds, said such errors were common at smaller events.

An appeal must be filed within 24 hours, and a three-member jury is expected to rule before the women's relay on Sunday evening.
  number-change / date-change: 24 hours => 48 hours
  number-style / date-style: 24 hours => one day
  hedge-change: is expected to rule => will rule
  date-change: Sunday => Monday
  date-style: on Sunday evening => Sunday evening
  number-style: three-member => 3-member
  split: hours, and a three => hours. A three
  negation-change: must be => need not be
  date-change: evening => morning
  words-added: An appeal must => Under the rules, an appeal must
  insertion: The jury's decision is final.
If the result stands, Sweden will lead the medal table with nine golds, one more than Italy.
  number-change: nine => seven
  number-style: nine => 9
  hedge-change: will lead => would lead
  name-change: one more than Italy => one more than Hungary
  words-cut: golds, one more than Italy. => golds.
  rewording: golds => gold medals
  rewording: stands => holds
  cut
The championships end on Monday.
  date-change: Monday => Tuesday
  date-style: end on Monday => end Monday
  rewording: end on => conclude on
  capitalization: championships => Championships
  cut
