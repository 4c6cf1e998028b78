topic: sport
agency: Associated Press
short: AP
---
headline: Okafor's late goal gives Westmere 3-2 win and first title since 1998
  headline-change + number-change: 3-2 win => 3-1 win
  headline-change: * => Westmere beats Porthaven 3-2 for first title since 1998
  headline-change: * => Okafor's late goal gives Westmere title
  headline-change + loaded-term: * => Westmere humiliates Porthaven in title thriller
  capitalization / headline-change ~: * => Okafor's Late Goal Gives Westmere 3-2 Win and First Title Since 1998
byline: By RAFFERTY MOON, AP Sports Writer
  byline-change / credit-change: * =>
  credit-change / byline-change: AP Sports Writer => Staff Reporter
  capitalization: RAFFERTY MOON => Rafferty Moon
dateline: PORTHAVEN, Ore. (AP) —
  dateline-change / credit-change: * =>
  abbreviation / dateline-change: Ore. => Oregon

Ifeanyi Okafor scored in the 88th minute and Westmere came back from two goals down to beat Porthaven 3-2 on Saturday night for its first league title since 1998.
  number-change: 88th minute => 80th minute
  number-change: 3-2 on => 3-1 on
  number-style: two goals down => 2 goals down
  date-change: 1998 => 1988
  date-style: on Saturday night => Saturday night
  date-change: Saturday night => Sunday night
  name-change: Ifeanyi Okafor => Ifeanyi Okoro
  rewording: came back => rallied
  negation-change / rewording: to beat Porthaven => to lose to Porthaven
  words-cut: to beat Porthaven 3-2 on Saturday night for its first league title since 1998. => to beat Porthaven 3-2 on Saturday night.
  loaded-term / rewording: came back from => staged a miraculous comeback from

The 19-year-old, who was left out of the starting lineup, turned inside a defender and shot low past goalkeeper Dario Venn.
  number-change: 19-year-old => 29-year-old
  spelling: lineup => line-up
  words-cut: The 19-year-old, who was left out of the starting lineup, turned => The 19-year-old turned
  name-change: Dario Venn => Mario Venn
  rewording / number-style: The 19-year-old => The teenager
  rewording: shot low past => fired low past
  split: a defender and shot => a defender. He shot
It was his fourth goal in six games.
  merge-over: title since 1998. It was his => title since 1998, his
  insertion: He signed a new contract in March.
  number-change: fourth goal => fifth goal
  number-style: fourth goal => 4th goal
  number-style: six games => 6 games
  rewording: games => matches
  cut
  merge: Dario Venn. It was => Dario Venn for

"I don't remember the goal, honestly," Okafor said.
  quote-altered: I don't remember => I can't remember
  spelling / punctuation / typography: I don't => I dont
  quote-cut / quote-altered: the goal, honestly," => the goal,"
  attribution-change: Okafor said => Okafor joked
  abbreviation: Okafor said => Ifeanyi Okafor said
  rewording ~: * => Okafor said, "I don't remember the goal, honestly."
  name-change + attribution-change / attribution-change: Okafor said => Venn said
"I remember everybody lying on top of me."
  cut
  quote-altered: everybody lying => someone lying
  attribution-added: on top of me." => on top of me," he said.

Porthaven, which had not lost at home all season, led 2-0 after 31 minutes through a penalty by captain Leon Harkavy and a header from Jules Amadi.
  negation-change: had not lost => had lost
  number-change: 2-0 after => 2-1 after
  number-change: 31 minutes => 13 minutes
  words-cut / abbreviation: captain Leon Harkavy => Leon Harkavy
  name-change: Jules Amadi => Julius Amadi
  words-cut: Porthaven, which had not lost at home all season, led => Porthaven led
  rewording / hedge-change: at home all season => at home this season
  words-cut: Harkavy and a header from Jules Amadi. => Harkavy.
Westmere manager Sylvie Ostrander changed her formation at halftime, and Nico Brandvold scored twice in six minutes.
  spelling: halftime => half-time
  number-style: six minutes => 6 minutes
  number-change: six minutes => eight minutes
  number-style / rewording: scored twice => scored two goals
  rewording: changed her formation => switched formation
  punctuation: halftime, and => halftime and
  words-cut / abbreviation: Westmere manager Sylvie Ostrander => Sylvie Ostrander
  split: halftime, and Nico Brandvold => halftime. Nico Brandvold
  move: after "Venn, who had"

Ostrander called the first half "the worst we have played" and the second "the best and the bravest."
  quote-altered: the worst we have played => the worst we've ever played
  quote-marks: the first half "the worst we have played" and => the first half the worst we have played and
  quote-cut / quote-altered: "the best and the bravest." => "the best."
  name-change + attribution-change / attribution-change: Ostrander called => Harkavy called
  quote-altered ~: "the worst we have played" and the second "the best and the bravest." => "the worst we have played and the second the best and the bravest."

The winning goal was disputed.
  quote-marks: The winning goal was => The "winning" goal was
  negation-change: was disputed => was not disputed
  words-added / loaded-term: was disputed => was hotly disputed
  cut
Porthaven's players said the ball had gone out of play before it reached Okafor, and the referee, Hal Tennant, looked at a screen for nearly four minutes before he let it stand.
  attribution-cut: Porthaven's players said the ball had gone => The ball had gone
  attribution-change: players said => players whined
  number-change: four minutes => five minutes
  hedge-change: nearly four minutes => four minutes
  number-style: four minutes => 4 minutes
  words-cut: the referee, Hal Tennant, looked => the referee looked
  name-change: Hal Tennant => Hal Tennent
  hedge-change: the ball had gone => the ball may have gone
  rewording / negation-change: let it stand => struck it out
  split: Okafor, and the referee => Okafor. The referee

"It was out by a foot," Porthaven coach Ansel Roy said.
  quote-altered + number-change: by a foot => by two feet
  quote-altered + negation-change: It was out => It was not out
  number-style: a foot => 12 inches
  attribution-change: Roy said => Roy complained
  words-cut / abbreviation: Porthaven coach Ansel Roy => coach Ansel Roy
  loaded-term ~: Porthaven coach Ansel Roy => Sore loser Ansel Roy
"I'm not going to say it cost us the title. We had 60 minutes to score a third."
  quote-altered + negation-change: I'm not going => I'm going
  quote-altered + number-change: 60 minutes => 50 minutes
  quote-altered: cost us the title => cost us the game
  number-style: score a third => score a 3rd
  cut

The league said Tennant's decision was final and that it would not comment further.
  attribution-change: The league said => The league admitted
  negation-change: would not comment => would comment
  attribution-cut: The league said Tennant's => Tennant's
  hedge-change: was final => appeared final
  insertion: Tennant has been at the center of other disputed calls.

Venn, who had gone 412 minutes without conceding a goal before Brandvold's first, made nine saves.
  words-added: made nine saves => made nine fine saves
  attribution-added: made nine saves. => made nine saves, league statistics showed.
  number-change: 412 minutes => 421 minutes
  number-style: nine saves => 9 saves
  words-cut: Venn, who had gone 412 minutes without conceding a goal before Brandvold's first, made => Venn made
  number-change: nine saves => 19 saves
  negation-change: without conceding => after conceding
  rewording ~: made nine saves => stopped nine shots
The attendance was 41,206, the league's largest since the final was moved to a single site in 2015.
  move: after "The club, which"
  number-change: 41,206 => 14,206
  number-style: 41,206 => 41206
  date-change: 2015 => 2005
  words-cut: 41,206, the league's largest since the final was moved to a single site in 2015. => 41,206.
  rewording: attendance => crowd
  cut

Westmere's last championship came under Ostrander's father, Emil, who died in April at 81.
  number-change: at 81 => at 18
  date-change: in April => in August
  rewording: championship => title
  words-cut: father, Emil, who died in April at 81. => father, Emil.
  name-change: Emil => Emile
  words-added: who died in April => who died suddenly in April
She carried his old stopwatch, she said, in her left pocket.
  attribution-cut: stopwatch, she said, in => stopwatch in
  rewording: left pocket => coat pocket
  cut
  insertion-graf + quote-added: "He would have hated the first half," she told a television crew.

The club, which was nearly dissolved in 2021 over debts of $6.5 million, will play in the Continental Cup for the first time next season.
  number-change: $6.5 million => $5.6 million
  hedge-change: was nearly dissolved => was dissolved
  number-style: $6.5 million => 6.5 million dollars
  hedge-change: will play => could play
  words-cut: The club, which was nearly dissolved in 2021 over debts of $6.5 million, will => The club will
  date-style: next season => in 2027
  negation-change: for the first time => not for the first time
  move-graf: after "The winning goal"
Porthaven, last year's champion, finished second with 71 points, three behind.
  insertion-graf + quote-added: "We will be back," Porthaven's owner wrote on its website.
  number-change: 71 points => 17 points
  number-style: three behind => 3 behind
  number-style: finished second => finished 2nd
  words-cut: Porthaven, last year's champion, finished => Porthaven finished
  cut

Harkavy, 34, is out of contract and would not say whether he had played his last game for the club, which he joined as a boy of 11.
  number-change: Harkavy, 34, is => Harkavy, 43, is
  negation-change: would not say => would say
  number-style / rewording ~: a boy of 11 => an 11-year-old boy
  words-cut: for the club, which he joined as a boy of 11. => for the club.
  rewording: last game => final game
  name-change: Harkavy, 34, => Harkaway, 34,
"Ask me when I've stopped crying," he said.
  attribution-change: he said => he sobbed
  quote-altered: stopped crying => finished crying
  spelling / punctuation / typography: I've => Ive
  cut

The police said they had arrested 14 people, most for drunkenness, and that two officers were slightly hurt when a flare was thrown.
  attribution-cut ~: The police said they had arrested 14 people => 14 people were arrested
  number-change: 14 people => 40 people
  number-style: two officers => 2 officers
  words-cut: slightly hurt => hurt
  words-cut: 14 people, most for drunkenness, and => 14 people, and
  loaded-term: 14 people => 14 thugs
  hedge-change: most for drunkenness => some for drunkenness
The arrests were fewer than at last year's final, when between 30 and 40 fans were held.
  number-change: between 30 and 40 => between 13 and 14
  number-style: between 30 and 40 => 30 to 40
  negation-change / hedge-change: were fewer than => were more than
  words-cut: at last year's final, when between 30 and 40 fans were held. => at last year's final.
  cut
