topic: sport
agency: Agence France-Presse
short: AFP
---
headline: Qualifier Anttila stuns top seed Morvan to reach Cape Serra final
  headline-change: * => Ice-cold Anttila into Cape Serra final
  headline-change + loaded-term: * => Spoiled star Morvan humiliated by unknown in Cape Serra choke
  headline-change: stuns top seed => beats top seed
  capitalization / headline-change ~: * => Qualifier Anttila Stuns Top Seed Morvan to Reach Cape Serra Final
  number-style / abbreviation / headline-change: top seed => No 1 seed
byline: By Brendan Okoro-Hale, AFP
  byline-change / credit-change: * =>
  byline-change / credit-change: * => By Sports Reporter
  credit-change / byline-change: Okoro-Hale, AFP => Okoro-Hale
dateline: CAPE SERRA, Sept 20 (AFP) -
  dateline-change / credit-change: * =>
  dateline-change / credit-change: CAPE SERRA, Sept 20 (AFP) => CAPE SERRA
  date-style / abbreviation / dateline-change: Sept 20 => September 20
dek: World number 187 saves three match points on the grass
  number-style: three => 3
  number-change: 187 => 178

Finnish qualifier Saara Anttila saved three match points and knocked out top seed Celine Morvan 3-6, 7-6 (11/9), 6-4 on Friday to reach the final of the Cape Serra Open, a tournament she had almost skipped to sit a chemistry exam.
  number-style: three match points => 3 match points
  number-change: 6-4 => 6-2
  number-style / punctuation: (11/9) => (9)
  date-style: on Friday => Friday
  date-change: Friday => Thursday
  rewording: almost skipped => nearly skipped
  loaded-term / rewording: knocked out => demolished
  words-cut: Cape Serra Open, a tournament she had almost skipped to sit a chemistry exam. => Cape Serra Open.
  abbreviation: Celine Morvan => Morvan

The 20-year-old, ranked 187th in the world, is the lowest-ranked woman to go that far at the grass-court event since it began in 1926.
  number-style / rewording: The 20-year-old, ranked => Anttila, who is 20 and ranked
  number-change: 187th => 178th
  date-change: 1926 => 1936
  date-style: since it began in 1926 => since it began 98 years ago
  spelling: grass-court => grass court
  hedge-change: is the lowest => is thought to be the lowest
  rewording: go that far => get that far
  words-cut: the lowest-ranked woman to go that far at the grass-court event since it began in 1926. => the lowest-ranked woman to go that far.
She will meet fourth seed Ximena Darrow of Australia, who beat Japan's Honoka Ishizu 6-2, 6-2 in 58 minutes.
  name-change: Honoka Ishizu => Honoka Ishida
  number-style / rewording: 58 minutes => just under an hour
  name-change: Ximena Darrow => Ximena Farrow
  number-style: fourth seed => 4th seed
  abbreviation: Ximena Darrow of Australia => Darrow of Australia
  cut
  punctuation: Australia, who => Australia who
  punctuation: 6-2, 6-2 in => 6-2 6-2 in
  merge: in 1926. She will meet => in 1926, and will meet

"I don't really know what to say, I had a return ticket for Tuesday," said Anttila, who came through three rounds of qualifying.
  quote-altered: I don't really know => I honestly don't know
  quote-altered + date-change: for Tuesday => for Wednesday
  quote-altered: a return ticket => a flight home
  attribution-change: said Anttila => laughed Anttila
  words-cut: Anttila, who came through three rounds of qualifying. => Anttila.
  rewording: came through => won
"My mother thinks I am in the library."
  quote-altered + hedge-change: thinks I am => may think I am
  attribution-added: library." => library," she joked.
  cut

Morvan, the 2022 champion, had served for the match at 5-4 in the second set and again held match point at 9-8 in the tiebreak, but double-faulted.
  date-change: 2022 => 2021
  spelling: tiebreak => tie-break
  spelling: double-faulted => double faulted
  loaded-term / rewording: but double-faulted => but choked with a double fault
  abbreviation: Morvan, the => Celine Morvan, the
  rewording: held match point => had match point
  split: second set and again held => second set. She again held
The 29-year-old Frenchwoman hit 14 double faults, smashed a racquet and was docked a point for what the umpire, Luca Demarte, called "repeated abuse of the ball."
  number-style: 14 => fourteen
  number-change: 14 => 24
  spelling: racquet => racket
  quote-marks: called "repeated abuse of the ball." => called repeated abuse of the ball.
  quote-altered: repeated abuse of => persistent abuse of
  name-change: Luca Demarte => Luca Demartini
  loaded-term: 29-year-old Frenchwoman => hot-headed 29-year-old Frenchwoman
  words-cut / attribution-cut / quote-cut: was docked a point for what the umpire, Luca Demarte, called "repeated abuse of the ball." => was docked a point.
  punctuation: double faults, smashed a racquet and => double faults, smashed a racquet, and
  attribution-change / name-change: the umpire, Luca Demarte, called => the tournament later called

She denied that a thigh injury, for which she took a medical timeout early in the third set, had affected her serve.
  negation-change / attribution-change: She denied => She confirmed
  hedge-change: had affected => might have affected
  spelling: timeout => time-out
  number-style: third set => 3rd set
  words-cut: injury, for which she took a medical timeout early in the third set, had => injury had
  capitalization: medical timeout => Medical Timeout
"The leg is fine. I was not brave, and she was, and there is nothing else to explain," Morvan said.
  quote-altered + negation-change: I was not brave => I was brave
  quote-cut / quote-altered: "The leg is fine. I was not => "I was not
  attribution-change: Morvan said => Morvan snapped
  attribution-cut: explain," Morvan said. => explain."
  insertion-graf: Morvan left the court without acknowledging the crowd.

Anttila won 71 percent of the points behind her first serve and appeared untroubled by a wind that gusted at up to 55 kilometres an hour, according to organisers.
  negation-change: appeared untroubled => appeared troubled
  number-style: 71 percent => 71%
  number-style / spelling: 71 percent => 71 per cent
  number-change: 71 => 61
  abbreviation / number-style: 55 kilometres an hour => 55 km/h
  spelling: kilometres => kilometers
  spelling: organisers => organizers
  hedge-change: appeared untroubled => was untroubled
  attribution-cut: an hour, according to organisers. => an hour.
  number-style: 55 kilometres an hour => 34 miles an hour
  cut

Play on the outer courts was halted for roughly 90 minutes after a spectator was treated for heatstroke on Court Four.
  move-graf: after "The 29-year-old"
  number-style / date-style: 90 minutes => an hour and a half
  hedge-change: roughly 90 => 90
  number-style: Court Four => Court 4
  capitalization: Court Four => court four
  loaded-term / rewording: was halted => was thrown into chaos
  number-change / date-change: 90 minutes => 19 minutes
  cut-graf

Tournament director Philippa Strand said the final would start at 2:30 pm (1330 GMT) on Sunday, not 2 pm as scheduled, because of a forecast of rain.
  date-change: Sunday => Saturday
  date-style: 2:30 pm => 14:30
  date-style: 2:30 pm => half past two in the afternoon
  date-style / words-cut: 2:30 pm (1330 GMT) on => 2:30 pm on
  attribution-cut: Tournament director Philippa Strand said the final => The final
  hedge-change: would start => could start
  capitalization: Tournament director => Tournament Director
  words-cut / negation-change: Sunday, not 2 pm as scheduled, because => Sunday because
  name-change: Philippa Strand => Philippa Strang
  abbreviation: Tournament director Philippa Strand => Philippa Strand
She said no tickets would be refunded unless fewer than four games were completed.
  negation-change: no tickets => all tickets
  number-style: four games => 4 games
  loaded-term / words-added: She said no => She said, shamelessly, no
  hedge-change: would be refunded => could be refunded
  attribution-change: She said no => She admitted no
  attribution-cut: She said no => No

The winner will collect 1.2 million euros ($1.3 million), the runner-up about half of that.
  number-style: 1.2 million euros => €1.2 million
  number-style: ($1.3 million) => ($1,300,000)
  number-style / rewording: about half of that => about 600,000 euros
  words-cut: euros ($1.3 million), the => euros, the
  number-change: 1.2 million => 2.1 million
  move: after "She will meet fourth"
Before this week Anttila had earned less than 95,000 euros and had never won two matches in a row on the WTA Tour.
  negation-change: had never won => had once won
  number-style: 95,000 => 95000
  hedge-change: less than 95,000 => about 95,000
  abbreviation: WTA Tour => Women's Tennis Association Tour
  rewording: Before this week => Until this week
  loaded-term: Anttila had earned => the penniless Anttila had earned
  punctuation: this week Anttila => this week, Anttila

She pays her coach, her uncle Reijo, in fishing trips, and has said she may not turn fully professional before her degree is finished in June 2026.
  negation-change: may not turn => may turn
  hedge-change: may not => will not
  date-change: June 2026 => June 2027
  name-change: Reijo => Reino
  abbreviation: her uncle Reijo => her uncle Reijo Anttila
  abbreviation / rewording: fully professional => fully pro
  punctuation: fishing trips, and => fishing trips and
  attribution-cut: and has said she may not => and may not

Darrow, 31, has reached her first final in four years after two operations on her left wrist.
  number-change: Darrow, 31, => Darrow, 33,
  date-style / number-style: in four years => since 2020
  rewording: two operations => two surgeries
  abbreviation: Darrow, 31 => Ximena Darrow, 31
  loaded-term: Darrow, 31, has => Injury-plagued Darrow, 31, has
"Two years ago I could not open a jar of jam. I'm not going to complain about the opponent," she said.
  quote-altered + negation-change: I could not open => I could barely open
  quote-altered + negation-change: I'm not going => I'm going
  quote-cut: jam. I'm not going to complain about the opponent," she said. => jam," she said.
  attribution-change: she said => she quipped
