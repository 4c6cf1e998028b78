topic: police, crime
agency: Associated Press
short: AP
---
headline: Georgia police chief resigns after video shows officers striking man
  headline-change: * => Talbot Springs mayor forced out chief over beating video
  headline-change + loaded-term: officers striking man => thug cops beating handcuffed man
  headline-change: resigns after => resigns days after
  headline-change + loaded-term: * => Woke Mayor Drives Out Crime-Fighting Police Chief
  headline-change: officers striking man => officers arresting shoplifting suspect
  capitalization / headline-change ~: * => Georgia Police Chief Resigns After Video Shows Officers Striking Man
byline: By DARNELL FISK, Associated Press
  byline-change / credit-change: * =>
  byline-change / credit-change: * => By Shelby Krantz
  byline-change: DARNELL FISK => MARCY OLIN
  credit-change / byline-change: FISK, Associated Press => FISK
  capitalization: DARNELL FISK => Darnell Fisk
dateline: TALBOT SPRINGS, Ga. (AP) —
  dateline-change / credit-change: * =>
  credit-change / dateline-change: Ga. (AP) — => Ga. —
  dateline-change: TALBOT SPRINGS => ATLANTA
  abbreviation / dateline-change: Ga. => Georgia

The police chief of Talbot Springs resigned Monday, four days after body camera video showed two of his officers repeatedly striking a Black man who appeared to be handcuffed outside a convenience store.
  date-change: Monday => Tuesday
  date-style: resigned Monday => resigned on Monday
  number-style / date-style: four days => 4 days
  number-change / date-change: four days => five days
  number-change: two of his => three of his
  hedge-change: who appeared to be handcuffed => who was handcuffed
  loaded-term / rewording: repeatedly striking => savagely beating
  loaded-term / rewording: repeatedly striking => subduing
  words-cut: repeatedly striking => striking
  capitalization: Black => black
  loaded-term: a Black man => a Black criminal
  words-cut: a Black man => a man
  rewording: resigned Monday => stepped down Monday
  spelling: body camera => body-camera
  words-added: police chief of Talbot Springs resigned => police chief of Talbot Springs, a city of 52,000 people, resigned
  words-added / abbreviation: of Talbot Springs resigned => of Talbot Springs, Georgia, resigned
Chief Raymond Stokely, 58, said in a two-paragraph letter to the city manager that he was stepping down "for the good of the department" and did not admit any wrongdoing.
  number-change: 58 => 55
  negation-change: did not admit => admitted
  quote-marks: "for the good of the department" => for the good of the department
  quote-altered: good of the department => good of the city
  quote-cut: stepping down "for the good of the department" and did => stepping down and did
  number-style: two-paragraph => 2-paragraph
  words-cut: in a two-paragraph letter to the city manager that => in a letter that
  name-change: Stokely => Stokes
  loaded-term: Chief Raymond => Disgraced Chief Raymond
  words-cut: Stokely, 58, said => Stokely said
  attribution-change: said in => insisted in
  words-cut: did not admit any wrongdoing => did not admit wrongdoing
  split: the department" and did not admit => the department." He did not admit

Mayor Lorraine Pickett said she had asked Stokely to leave after learning that he watched the footage in February and took no action for six weeks.
  negation-change: took no action => took action
  date-change: February => January
  number-change / date-change: six weeks => eight weeks
  number-style / date-style: six weeks => 6 weeks
  attribution-cut: Mayor Lorraine Pickett said she had asked => Mayor Lorraine Pickett had asked
  rewording / loaded-term: asked Stokely to leave => forced Stokely out
  name-change: Pickett => Puckett
  hedge-change: he watched => he may have watched
  words-cut: in February and took no action for six weeks => in February
  rewording: footage => video
  attribution-change: said she had => acknowledged she had
  words-added: Mayor Lorraine Pickett said => Mayor Lorraine Pickett, a former teacher, said
"I lost confidence in him, and so did this city," Pickett said at a news conference, flanked by church leaders.
  quote-altered + negation-change: I lost confidence => I did not lose confidence
  quote-altered: so did this city => so did this council
  quote-cut / quote-altered: in him, and so did this city," => in him,"
  words-cut: news conference, flanked by church leaders. => news conference.
  attribution-change / rewording: Pickett said => she said
  spelling / rewording: news conference => press conference
  loaded-term: church leaders => activist pastors
  rewording: flanked by => surrounded by
  words-added: at a news conference => at a news conference Monday afternoon
  cut

The man in the video, Terrell Odom, 31, was treated for a broken jaw and three cracked ribs, according to his lawyer, Simone Achterberg.
  number-change: 31 => 21
  number-change: three => two
  number-style: three => 3
  attribution-cut: ribs, according to his lawyer, Simone Achterberg. => ribs.
  name-change: Odom => Odum
  rewording: broken jaw => fractured jaw
  rewording: lawyer => attorney
  loaded-term: The man in => The suspect in
  words-cut: lawyer, Simone Achterberg. => lawyer.
  words-added: three cracked ribs => three cracked ribs at Talbot General Hospital
  attribution-change / rewording: ribs, according to his lawyer, Simone Achterberg. => ribs, his lawyer, Simone Achterberg, said.
He was charged with disorderly conduct and resisting arrest, but prosecutors dropped both counts on Friday.
  date-change: Friday => Thursday
  date-style: on Friday => Friday
  rewording: counts => charges
  negation-change: dropped both counts => did not drop either count
  split: arrest, but prosecutors => arrest. But prosecutors
  words-cut: arrest, but prosecutors dropped both counts on Friday. => arrest.
  words-added / loaded-term: prosecutors dropped => prosecutors quietly dropped
  loaded-term: prosecutors => soft-on-crime prosecutors
  cut

"He was on the ground, he was not fighting, and they kept hitting him," Achterberg said.
  quote-altered + negation-change: was not fighting => was fighting
  quote-altered: kept hitting => kept torturing
  quote-altered / quote-cut: on the ground, he was not fighting, and they => on the ground, and they
  attribution-change: Achterberg said => Achterberg alleged
  punctuation: fighting, and => fighting and
  attribution-cut: him," Achterberg said. => him."
  abbreviation / spelling / quote-altered: was not fighting => wasn't fighting
She said the family planned to file a federal lawsuit seeking $10 million.
  number-change: $10 million => $100 million
  number-style: $10 million => $10,000,000
  hedge-change: planned to file => would file
  attribution-cut: She said the family => The family
  attribution-change / rewording: She said => Achterberg said
  loaded-term / rewording: seeking $10 million => angling for a $10 million jackpot
  rewording: lawsuit => suit
  words-cut: a federal lawsuit => a lawsuit
  merge: Achterberg said. She said => Achterberg said, and she said
  cut

The nine-minute video, first published by the Talbot Springs Beacon, has been viewed more than 2 million times.
  number-change: 2 million => 20 million
  hedge-change: more than 2 => 2
  number-style / date-style: nine-minute => 9-minute
  number-change / date-change: nine-minute => 19-minute
  words-cut: video, first published by the Talbot Springs Beacon, has => video has
  name-change: Beacon => Bugle
  number-style: 2 million => 2,000,000
  rewording: viewed => seen
  words-added: has been viewed => has since been viewed
  loaded-term / words-added: The nine-minute video => The horrifying nine-minute video
It shows an officer punching Odom at least 11 times while a second holds his legs and a third stands by without intervening.
  hedge-change: at least 11 => 11
  number-change: 11 => 17
  number-style: 11 => eleven
  negation-change: without intervening => before intervening
  words-cut: his legs and a third stands by without intervening. => his legs.
  hedge-change: It shows => It appears to show
  loaded-term / rewording: punching => pummeling
  rewording: intervening => stepping in
  loaded-term: an officer => a rogue officer
  cut
Police had stopped him on suspicion of stealing a $6 phone charger, which he allegedly dropped as he ran.
  number-change: $6 => $60
  hedge-change: allegedly dropped => dropped
  hedge-change: on suspicion of stealing => for stealing
  words-cut: charger, which he allegedly dropped as he ran. => charger.
  attribution-added: as he ran. => as he ran, according to a police report.
  words-added: phone charger => phone charger from the store
  number-style: $6 => $6.00
  loaded-term / rewording: stealing => looting
  rewording: had stopped => had detained
  move: after "dropped both counts"
  cut
Store owner Hai Tran said later that nothing had been taken.
  negation-change: nothing had => something had
  name-change: Tran => Trang
  attribution-cut: Store owner Hai Tran said later that nothing => Nothing
  attribution-change: said later => admitted later
  words-cut: said later that => said that
  hedge-change: that nothing => that he believed nothing
  rewording: taken => stolen
  insertion: The store did not press charges.
  cut

The officers, Kyle Brandt and Joseph Medina, were placed on paid leave in March.
  date-change: March => April
  name-change: Brandt => Brant
  loaded-term / rewording: paid leave => a paid vacation
  words-cut: officers, Kyle Brandt and Joseph Medina, were => officers were
  abbreviation: Joseph => Joe
  rewording: paid leave => administrative leave
  words-cut: paid leave in March => paid leave
  words-added: in March => in March while the department investigated
Their union said they followed their training and accused city leaders of caving to a mob.
  loaded-term / rewording: caving to a mob => giving in to protesters
  loaded-term / rewording: caving to => bowing to
  attribution-cut: Their union said they followed => They followed
  attribution-change / rewording: said they => maintained that they
  negation-change: they followed => they did not follow
  attribution-change / rewording: accused city leaders of caving => said city leaders had caved
  loaded-term: Their union => Their powerful union
  split: their training and accused => their training. It accused
  quote-marks: a mob => "a mob"
  cut
"Nobody has shown the 20 minutes before the camera was turned on," said Walt Deering, president of the Fraternal Police League.
  quote-altered + number-change: 20 minutes => 10 minutes
  quote-altered + negation-change: Nobody has => Somebody has
  name-change: Deering => Dearing
  words-cut: Deering, president of the Fraternal Police League. => Deering.
  number-style: 20 minutes => twenty minutes
  attribution-change: said Walt => thundered Walt
  quote-altered: was turned on => was switched on
  cut

Protests have drawn hundreds of people to City Hall every night since Thursday and have been largely peaceful, although someone broke several windows at a bank on Saturday.
  loaded-term: Protests have drawn => Riots have drawn
  hedge-change: largely peaceful => peaceful
  negation-change: peaceful => violent
  number-change: hundreds => thousands
  date-change: Saturday => Sunday
  date-change: Thursday => Friday
  words-cut: peaceful, although someone broke several windows at a bank on Saturday. => peaceful.
  loaded-term / rewording: broke several => smashed several
  capitalization: City Hall => city hall
  loaded-term: someone broke => masked anarchists broke
  number-change / rewording: several windows => six windows
  rewording: although => though
  split: peaceful, although someone => peaceful. But someone
Police made six arrests, most of them for trespassing.
  number-change: six => 16
  number-style: six => 6
  hedge-change / rewording: most of them for trespassing => all of them for trespassing
  words-cut: arrests, most of them for trespassing. => arrests.
  rewording: made six arrests => arrested six people
  attribution-added: for trespassing. => for trespassing, a department spokesman said.
  words-added: six arrests => six arrests over the weekend
  cut

State investigators are reviewing the case and could recommend charges within 30 days, spokeswoman Anne Farris said.
  hedge-change: could recommend => will recommend
  number-change / date-change: 30 days => 90 days
  number-style / date-style: 30 days => a month
  attribution-cut: 30 days, spokeswoman Anne Farris said. => 30 days.
  name-change: Farris => Ferris
  rewording: spokeswoman => spokesperson
  words-added: recommend charges => recommend criminal charges
  negation-change: could recommend => could not recommend
The U.S. Justice Department declined to comment.
  negation-change / rewording: declined to comment => did not comment
  words-cut / abbreviation: The U.S. Justice => The Justice
  abbreviation: U.S. Justice Department => DOJ
  negation-change / attribution-change / rewording: declined to comment => would not discuss the case
  abbreviation / rewording: Justice Department => Department of Justice
  cut

Stokely, a former sheriff's deputy who was hired in 2017, was credited with cutting the burglary rate by nearly a third.
  date-change: 2017 => 2007
  hedge-change: nearly a third => a third
  hedge-change / attribution-cut / rewording: was credited with cutting => cut
  number-change: nearly a third => nearly a quarter
  number-style: a third => one-third
  words-cut: Stokely, a former sheriff's deputy who was hired in 2017, was => Stokely was
  words-cut: a former sheriff's deputy who was hired in 2017, was => who was hired in 2017, was
  rewording: was credited with => won praise for
  negation-change: cutting => raising
  cut
But complaints about the use of force rose from 14 to 39 a year during his tenure, records show.
  number-change: 39 => 93
  number-style: 14 => fourteen
  negation-change: rose => fell
  attribution-cut: tenure, records show. => tenure.
  loaded-term / rewording: rose => exploded
  words-cut: a year during his tenure, records => a year, records
  attribution-change: records show => the lawsuit says
  rewording: his tenure => his time as chief
  merge: a third. But complaints => a third, but complaints
  cut
He will receive a severance payment of $87,500.
  number-change: $87,500 => $78,500
  number-style: $87,500 => $87.5K
  loaded-term: a severance payment => a golden parachute
  negation-change: will receive => will not receive
  hedge-change: will receive => may receive
  words-added: payment of $87,500 => payment of $87,500, about seven months' salary
  cut

Deputy Chief Alma Reyes, a 22-year veteran of the force, will lead the 140-officer department until a permanent successor is found.
  number-change / date-change: 22-year => 12-year
  number-change: 140 => 104
  name-change: Reyes => Reyez
  words-cut: Reyes, a 22-year veteran of the force, will => Reyes will
  words-added: Reyes, a 22-year => Reyes, 47, a 22-year
  abbreviation: Deputy Chief Alma Reyes => Reyes
  rewording: is found => is hired
  words-cut: the 140-officer department => the department
  attribution-added: is found. => is found, Pickett said.
  insertion-graf: Reyes is the first woman to lead the department.
The City Council is expected to discuss the search at its meeting on April 15.
  date-change: April 15 => April 5
  date-style: April 15 => the 15th of April
  hedge-change: is expected to => will
  rewording: discuss => take up
  date-style: on April 15 => April 15
  words-cut: at its meeting on => on
  number-style / date-style: April 15 => April 15th
  cut
