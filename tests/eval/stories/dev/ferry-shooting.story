topic: crime
agency: Associated Press
short: AP
---
headline: Police: Man killed 2 at ferry terminal before officers shot him
  headline-change + attribution-cut: * => Man Killed 2 at Ferry Terminal Before Officers Shot Him
  headline-change + loaded-term: * => Crazed gunman slaughters 2 in ferry terminal bloodbath
  headline-change + number-change: killed 2 at => killed 3 at
  headline-change: * => 2 dead in ferry terminal shooting
byline: By TOBIAS WENDLING, Associated Press
  byline-change / credit-change: * =>
  credit-change / byline-change: * => By Tobias Wendling
dateline: CALDER BAY, Wash. (AP) —
  dateline-change / credit-change: * =>
  abbreviation / dateline-change: Wash. (AP) => Washington (AP)
dek: Witnesses say the gunman said nothing before he fired
  negation-change / rewording: nothing => little
  attribution-cut: Witnesses say the gunman => The gunman

A man opened fire at a crowded ferry terminal in Washington state Saturday evening, killing two people and wounding five before officers shot and killed him, police said.
  attribution-cut: killed him, police said. => killed him.
  number-change: killing two people => killing three people
  number-style: wounding five before => wounding 5 before
  date-change: Saturday => Sunday
  loaded-term: A man opened fire => A deranged man opened fire
  words-cut: at a crowded ferry terminal => at a ferry terminal
  rewording: opened fire => began shooting
  abbreviation: Washington state => Wash.
  name-change: Washington state => Oregon

The gunman was identified as Curtis Vail Lambeth, 34, of nearby Marrow Point.
  number-change: Lambeth, 34, of => Lambeth, 43, of
  name-change: Lambeth => Lambert
  hedge-change: The gunman => The suspected gunman
  attribution-added: as Curtis Vail Lambeth, 34, of nearby Marrow Point. => as Curtis Vail Lambeth, 34, of nearby Marrow Point, according to the sheriff.
  abbreviation: Curtis Vail Lambeth => Curtis Lambeth
  words-cut: nearby Marrow Point => Marrow Point
Investigators said they did not know why he chose the terminal, and that there was no sign he knew any of the victims.
  negation-change: did not know => knew
  negation-change: there was no sign => there was a sign
  attribution-change: Investigators said => Investigators admitted
  hedge-change: there was no sign he knew => there was apparently no sign he knew
  split: terminal, and that there => terminal. There
  punctuation: terminal, and => terminal and
  rewording: chose => picked

"He walked in like anybody else, and he did not say a word," said Police Chief Norma Estabrook.
  quote-altered + negation-change: he did not say a word => he said a word
  quote-altered: He walked in => He strolled in
  quote-altered / quote-cut: walked in like anybody else, and he => walked in, and he
  attribution-change: said Police Chief => recalled Police Chief
  name-change: Norma Estabrook => Norman Estabrook
  spelling: anybody else => any body else
  rewording ~: * => Police Chief Norma Estabrook said: "He walked in like anybody else, and he did not say a word."
"He fired 17 rounds in less than a minute."
  quote-altered + number-change: 17 rounds => 70 rounds
  quote-altered + hedge-change: less than a minute => about a minute
  attribution-added: minute." => minute," she said.
  cut

Lambeth allegedly bought the rifle in March from a private seller who was not required to run a background check.
  hedge-change: allegedly bought => bought
  negation-change: was not required => was required
  loaded-term / rewording: the rifle => the assault weapon
  date-change: in March => in May
  words-cut: from a private seller who was not required to run a background check. => from a private seller.
  rewording: bought => purchased

The dead were Adele Fontaine, 52, a nurse on her way home to Tull Island, and her brother-in-law, Ray Sorrel, 58.
  name-change: Adele Fontaine => Adela Fontaine
  number-change: Fontaine, 52, => Fontaine, 25,
  spelling: brother-in-law => brother in law
  words-cut: Adele Fontaine, 52, a nurse on her way home to Tull Island, and => Adele Fontaine, 52, and
  rewording: The dead were => The victims were
  cut

Two of the wounded were in critical condition Sunday at Harborview North hospital; the other three were expected to survive.
  number-style: Two of the wounded => 2 of the wounded
  hedge-change: were expected to survive => will survive
  number-change: other three => other four
  date-style: Sunday => the next day
  rewording: critical condition => grave condition
  punctuation: hospital; the => hospital, the
  name-change: Harborview North => Harborview South
  split: hospital; the other => hospital. The other
  move: after "He was sentenced"

Estabrook said two officers who were assigned to the terminal reached Lambeth about 90 seconds after the first call, which came in at 6:42 p.m.
  date-change: 6:42 p.m. => 6:24 p.m.
  date-style: 6:42 p.m. => 18:42
  number-style: about 90 seconds => about a minute and a half
  hedge-change: about 90 seconds => 90 seconds
  abbreviation: Estabrook said => Chief Estabrook said
  attribution-cut: Estabrook said two officers => Two officers
They ordered him to drop the weapon and fired when he turned toward them, she said.
  attribution-cut: toward them, she said. => toward them.
  rewording: the weapon => the gun
  spelling: toward => towards
  loaded-term / rewording: and fired when => and gunned him down when
  hedge-change: he turned => he appeared to turn
  attribution-change: she said => witnesses said

Court records show Lambeth pleaded guilty in 2019 to harassing a former employer and served 11 months in the county jail.
  negation-change: pleaded guilty => pleaded not guilty
  date-change: 2019 => 2017
  number-change: 11 months => 11 years
  attribution-cut: Court records show Lambeth => Lambeth
  number-style: 11 months => eleven months
  rewording: former employer => former boss
  loaded-term: show Lambeth pleaded => show the career criminal pleaded
He was sentenced to three years of probation, which ended last spring.
  number-change: three years => two years
  date-style / rewording: last spring => in the spring
  words-added: which ended last spring => which ended quietly last spring
  cut

His mother, Joyce Lambeth, told the Calder Bay Courier that he had lost his job at a cannery in January and "may have given up."
  quote-altered + hedge-change: may have given up => had given up
  quote-marks: "may have given up." => may have given up.
  attribution-change: told the Calder Bay Courier => sobbed to the Calder Bay Courier
  date-change: in January => in June
  date-style: in January => early this year
  words-cut: mother, Joyce Lambeth, told => mother told
  attribution-change / name-change: His mother, Joyce Lambeth, told => His sister told

Ferry service resumed Sunday morning after inspectors walked through the building and crews replaced 12 shattered windows.
  number-style: 12 shattered => a dozen shattered
  number-change: 12 shattered => 21 shattered
  capitalization: Ferry service => Ferry Service
  words-cut: Sunday morning after inspectors walked through the building and crews replaced 12 shattered windows. => Sunday morning.
  move-graf: after "The gunman was"
  cut-graf
  insertion: The state has some of the strictest gun laws in the country.

"I take that boat every day," said Lionel Achebe, a cook who hid behind a ticket counter.
  quote-altered: every day => each day
  words-cut: Lionel Achebe, a cook who hid behind a ticket counter. => Lionel Achebe.
  name-change: Lionel Achebe => Leonard Achebe
"I will take it tomorrow."
  quote-altered + negation-change: will take => will not take
  quote-altered: tomorrow => again
  insertion-graf + quote-added: "It was a war zone," said another passenger, who asked not to be named.

The governor planned to visit the terminal Monday.
  hedge-change / rewording: planned to visit => will visit
  capitalization: governor => Governor
  date-change: Monday => Tuesday
  rewording: visit => tour
  cut

Calder Bay, a town of 8,200 at the northern end of the sound, had not recorded a homicide since 2014.
  date-change: 2014 => 2004
  negation-change: had not recorded => had recorded
  rewording / loaded-term: a homicide => a murder
  words-cut: Calder Bay, a town of 8,200 at the northern end of the sound, had => Calder Bay had
Its police department has 19 officers and shares detectives with two neighboring towns.
  number-change: 19 officers => 90 officers
  spelling: neighboring => neighbouring
  cut

The terminal serves about 3,100 passengers a day in summer, most of them commuters and visitors bound for Tull Island.
  hedge-change: about 3,100 => 3,100
  number-style: 3,100 => 3100
  name-change: Tull Island => Tulley Island
  hedge-change: most of them commuters => all of them commuters
Bags are not screened there, and the state ferry agency said it had no plans to change that.
  negation-change: are not screened => are screened
  negation-change: had no plans => had plans
  attribution-change: agency said => agency conceded
  attribution-cut: and the state ferry agency said it had no plans => and there are no plans
  loaded-term / words-added: Bags are => Incredibly, bags are
  merge: Tull Island. Bags are => Tull Island, and bags are

Investigators were still searching Lambeth's apartment late Sunday and asked anyone with video from the terminal to come forward.
  hedge-change: were still searching => were apparently still searching
  date-change: late Sunday => late Saturday
  spelling / punctuation / typography: Lambeth's apartment => Lambeths apartment
  rewording: come forward => contact them
  words-cut: apartment late Sunday and asked anyone with video from the terminal to come forward. => apartment late Sunday.
They believe he acted alone and are not looking for anyone else.
  hedge-change / attribution-cut: They believe he acted => He acted
  negation-change: are not looking => are looking
