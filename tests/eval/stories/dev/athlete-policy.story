topic: education
agency: Associated Press
short: AP
---
headline: Kansas school board bars transgender girls from girls' sports in 6-4 vote
  headline-change + loaded-term: * => Common Sense Wins: Kansas Board Boots Biological Males From Girls' Sports
  headline-change: * => Board votes on transgender athletes
  headline-change + loaded-term: * => Kansas Board Passes Cruel Anti-Trans Ban Targeting Vulnerable Kids
  headline-change + number-change: 6-4 vote => 7-3 vote
  headline-change + loaded-term: bars transgender girls => protects female athletes, bars boys
  capitalization / headline-change ~: * => Kansas School Board Bars Transgender Girls From Girls' Sports in 6-4 Vote
byline: By JOSIE TREMAINE and ABEL KROLL, Associated Press
  byline-change / credit-change: * =>
  credit-change / byline-change: ABEL KROLL, Associated Press => ABEL KROLL
  byline-change: JOSIE TREMAINE and ABEL KROLL => JOSIE TREMAINE
  byline-change / credit-change: * => By Frontier Standard Staff
  credit-change / byline-change: Associated Press => Prairie News Service
  credit-change / byline-change: KROLL, Associated Press => KROLL, Wire Services
  capitalization: JOSIE TREMAINE and ABEL KROLL => Josie Tremaine and Abel Kroll
dateline: TOPEKA, Kan. (AP) —
  dateline-change / credit-change: * =>
  credit-change / dateline-change: (AP) — => —
  credit-change / dateline-change: (AP) => (Prairie News)
  credit-change / dateline-change: (AP) => (Wire reports)
  abbreviation: Kan. => Kansas
notice: Kroll reported from Wichita, Kan., for the AP.
  credit-change: * =>
  credit-change: Wichita, Kan., for the AP. => Wichita, Kan.
  credit-change: for the AP => for Prairie News Service
  abbreviation: the AP => The Associated Press

The Kansas Board of Education voted 6-4 Wednesday to bar transgender girls from competing on girls' teams in public middle and high schools, after seven hours of testimony that at times turned to shouting.
  number-change: 6-4 => 7-3
  date-change: Wednesday => Thursday
  date-style: 6-4 Wednesday => 6-4 on Wednesday
  loaded-term: transgender girls from => biological males from
  loaded-term: transgender girls from => boys who identify as girls from
  loaded-term / rewording: to bar transgender => to banish transgender
  rewording: to bar transgender => to prohibit transgender
  rewording: competing on => playing on
  number-style: seven hours => 7 hours
  number-change: seven hours => 11 hours
  words-cut: schools, after seven hours of testimony that at times turned to shouting. => schools.
  words-cut: testimony that at times turned to shouting => testimony
  words-added: girls' teams in => girls' teams in all sports in
  hedge-change: that at times turned => that turned
  abbreviation: Board of Education => Board of Ed.
  negation-change: voted 6-4 Wednesday to => voted 6-4 Wednesday not to
  words-added: seven hours of testimony => seven hours of testimony from parents, coaches and students
  loaded-term / rewording: turned to shouting => degenerated into shouting

The rule, which takes effect Aug. 1, requires students to play on teams that match the sex listed on the birth certificate issued when they were born.
  date-change: Aug. 1 => Sept. 1
  date-style / abbreviation: Aug. 1 => August 1
  date-style: Aug. 1 => the first of August
  words-cut: The rule, which takes effect Aug. 1, requires => The rule requires
  words-cut: certificate issued when they were born. => certificate.
  rewording: requires students to play => obliges students to play
  quote-added: requires students to play => requires what it calls "all participating pupils" to play
  rewording: The rule => The policy
  rewording: match the sex listed => correspond to the sex recorded
  loaded-term: The rule => The discriminatory rule
  loaded-term: The rule => The long-overdue rule
  hedge-change: requires students => requires most students
  hedge-change: takes effect => is to take effect
  words-added: The rule => The two-page rule
  words-added: takes effect Aug. 1 => takes effect Aug. 1 at the start of the fall season
  attribution-added: were born. => were born, according to a draft.
  loaded-term / words-added: the sex listed => the biological sex listed
It does not apply to boys' teams or to coed squads.
  negation-change: does not apply => does apply
  rewording: coed squads => mixed teams
  spelling: coed => co-ed
  words-cut: boys' teams or to coed squads => boys' teams
  words-added: coed squads => coed squads such as cheer
  rewording / negation-change: does not apply to => leaves out
  hedge-change: does not apply => would not apply
  merge: were born. It => were born, but it
  cut

"This is about fairness, and it is not about hate," said board member Dwight Engstrom, a Republican from Harlan Springs who proposed the rule.
  quote-altered + negation-change: is not about hate => is about hate
  quote-altered: about fairness => about safety
  quote-cut: fairness, and it is not about hate," => fairness,"
  attribution-change: said board => claimed board
  abbreviation / rewording: Engstrom, a Republican from Harlan Springs who => Engstrom, R-Harlan Springs, who
  words-cut: Engstrom, a Republican from Harlan Springs who => Engstrom, who
  words-cut: Harlan Springs who proposed the rule. => Harlan Springs.
  loaded-term: said board => said ultraconservative board
  loaded-term: a Republican from => a MAGA Republican from
  name-change: Engstrom => Engstrand
  abbreviation: Dwight Engstrom => Dwight P. Engstrom
  abbreviation: said board member Dwight => said Dwight
  rewording: proposed the rule => introduced the rule
  words-added: Harlan Springs who => Harlan Springs and a former wrestling coach who
  quote-marks: "This is => This is && about hate," said => about hate, said
  punctuation / typography: hate," said => hate", said
"Our daughters deserve a level field."
  quote-altered + loaded-term: deserve a level field => deserve a field without men
  quote-altered: Our daughters => Our girls
  quote-altered + hedge-change: daughters deserve => daughters may deserve
  attribution-added: level field." => level field," he said.
  cut
  insertion: The board heard no evidence that any Kansas girl had lost a place.
  insertion: "That is what parents sent us here to do," he said to loud applause.

Opponents said the policy would single out a handful of children and could force girls accused of looking masculine to prove their sex.
  attribution-cut: Opponents said the policy => The policy
  attribution-change: Opponents said => Opponents alleged
  hedge-change: could force => would force
  hedge-change: would single out => might single out
  loaded-term / attribution-change: Opponents said => LGBTQ activists said
  loaded-term / attribution-change: Opponents said => The trans lobby said
  loaded-term / rewording: would single out => would demonize
  rewording: a handful of children => a very small number of children
  rewording: prove their sex => document their sex
  words-cut: girls accused of looking masculine to => girls to
  words-added: girls accused => other girls accused
  rewording: Opponents said => Those against the policy said
  number-change / hedge-change: a handful of children => hundreds of children
  words-added: Opponents said => Opponents, including two pediatricians, said
  split: children and could => children. It could
  negation-change: would single out => would not single out
The Kansas State Activities Association says it knows of three transgender girls among the nearly 106,000 students who play school sports.
  abbreviation: Kansas State Activities Association => KSAA
  number-change: three transgender => 13 transgender
  number-style: three transgender => 3 transgender
  number-style: 106,000 => 106000
  hedge-change: nearly 106,000 => 106,000
  hedge-change: nearly 106,000 => more than 106,000
  attribution-cut: The Kansas State Activities Association says it knows of three => There are three
  attribution-change: says it knows => concedes it knows
  loaded-term: three transgender girls => three trans-identified males
  words-added / hedge-change: knows of three => knows of just three
  rewording: who play school sports => who take part in school sports
  words-added: Activities Association => Activities Association, which oversees competition,
  words-cut: students who play school sports. => students.
  hedge-change: three transgender => at least three transgender
  move: after "It does not apply"

Board Vice Chair Marguerite Solis, a Democrat, called the vote "a solution looking for a problem" and said it would cost districts money they do not have.
  quote-altered: looking for a problem => in search of a problem
  quote-marks: called the vote "a => called the vote a && for a problem" and => for a problem and
  quote-cut: called the vote "a solution looking for a problem" and said => said
  abbreviation: Board Vice Chair Marguerite Solis => Marguerite Solis
  capitalization: Board Vice Chair => Board vice chair
  rewording: Vice Chair => Vice Chairwoman
  words-cut: Solis, a Democrat, called => Solis called
  abbreviation / rewording: Solis, a Democrat, called => Solis (D) called
  attribution-cut: and said it would => and it would
  negation-change: they do not have => they have
  attribution-change: and said => and complained
  hedge-change: would cost => could cost
  loaded-term: Solis, a Democrat, called => Solis, a radical Democrat, called
  attribution-change / loaded-term / rewording: called the vote => ridiculed the vote as
  words-added: cost districts money => cost rural districts money
  split: and said it => . She said it
  name-change: Solis => Soliz
  move: after "The American Civil"

Gov. Patrice Holloway, who vetoed a similar bill in 2023, does not oversee the board and cannot block the rule.
  abbreviation: Gov. => Governor
  abbreviation: Gov. Patrice Holloway => Holloway
  date-change: 2023 => 2021
  negation-change: cannot block => can block
  negation-change: does not oversee => does oversee
  words-cut: Holloway, who vetoed a similar bill in 2023, does => Holloway does
  words-cut: a similar bill in 2023, => a similar bill,
  rewording: block the rule => stop the rule
  rewording: oversee the board => have authority over the board
  loaded-term: Gov. Patrice => Woke Gov. Patrice
  loaded-term / rewording: vetoed a similar bill => killed a similar bill
  loaded-term: a similar bill => a similar women's-rights bill
  words-added: Holloway, who => Holloway, a Democrat in her second term, who
  words-added: in 2023, => in April 2023,
  split: the board and cannot => the board. She cannot
  hedge-change: cannot block => may be unable to block
"I think we will look back on this day with some shame," she told The Associated Press.
  quote-altered + hedge-change: I think we will => We will
  quote-altered + hedge-change: with some shame => with shame
  quote-altered: on this day => on this vote
  quote-cut / quote-altered: "I think we will look back on this day with some shame," => "... some shame,"
  attribution-change / credit-change: she told The Associated Press => she said
  abbreviation: The Associated Press => the AP
  attribution-change / rewording: she told => Holloway told
  words-added: told The Associated Press => told The Associated Press by phone
  cut

The American Civil Liberties Union of Kansas said it would sue before the school year begins, and a federal appeals court has allowed a similar law to stand in Missouri.
  abbreviation: American Civil Liberties Union => ACLU
  attribution-change / rewording: said it would sue => threatened to sue
  hedge-change: would sue => may sue
  hedge-change: said it would sue => said it would likely sue
  negation-change: allowed a similar law to stand => refused to allow a similar law to stand
  name-change: Missouri => Nebraska
  abbreviation: Missouri => Mo.
  punctuation: begins, and a => begins and a
  split: begins, and a => begins. A
  rewording: would sue => planned a lawsuit
  words-cut: would sue before the school year begins, and => would sue, and
  loaded-term: The American Civil => The left-wing American Civil
  loaded-term: a similar law => a similarly hateful law
  words-added: a similar law => a similar law on college sports
  rewording: allowed a similar law to stand => upheld a similar law
  words-cut: begins, and a federal appeals court has allowed a similar law to stand in Missouri. => begins.
  insertion-graf: The group has sued over nearly every such law in the Plains states.
Lawyers for the board say the rule complies with Title IX, the 1972 law against sex discrimination in schools.
  attribution-cut: Lawyers for the board say the rule => The rule
  attribution-change: board say => board maintain
  date-style / number-style: 1972 law => '72 law
  date-change: 1972 => 1982
  words-cut: Title IX, the 1972 law against sex discrimination in schools. => Title IX.
  quote-added: complies with Title IX => is "rock solid" under Title IX
  rewording: complies with => is in keeping with
  rewording: Lawyers for the board => The board's lawyers
  hedge-change: complies with => probably complies with
  negation-change: complies with => does not comply with
  words-added: the 1972 law => the 1972 federal law
  words-added: discrimination in schools => discrimination in schools that take public money
  loaded-term: Lawyers for => High-priced lawyers for
  abbreviation: for the board say => for the Kansas Board of Education say
  cut-graf

Jordan Ames-Whitlock, 16, a sophomore who runs the 800 meters at Verdigris High School, said her teammates had supported her since she began competing two years ago.
  number-change: 16 => 18
  number-change / date-change: two years ago => four years ago
  number-style: two years => 2 years
  abbreviation: 800 meters => 800m
  spelling: meters => metres
  number-change: 800 meters => 400 meters
  abbreviation / words-cut: Verdigris High School => Verdigris High
  attribution-cut: said her teammates had => has teammates who had
  loaded-term / rewording: said her teammates had supported her => said his teammates had supported him
  loaded-term: a sophomore who => a brave sophomore who
  words-cut: Ames-Whitlock, 16, a sophomore who runs the 800 meters at Verdigris High School, said => Ames-Whitlock said
  rewording: had supported her => had backed her
  rewording: began competing => started running
  words-added: a sophomore who => a transgender sophomore who
  hedge-change: her teammates had => most of her teammates had
  number-style / rewording: Ames-Whitlock, 16, a sophomore => Ames-Whitlock, a 16-year-old sophomore
  attribution-change: said her => insisted her
  words-added: Verdigris High School => Verdigris High School, south of Emporia
"I have never won anything, and I just like running," she said.
  quote-altered + negation-change: have never won => have won
  quote-altered: won anything => won a medal
  quote-cut: won anything, and I just like running," => won anything,"
  loaded-term / attribution-change: she said => he said
  attribution-change / rewording: she said => Ames-Whitlock said
  attribution-change: she said => she pleaded
  words-added: she said => she said after the vote
  cut
  insertion: Race records show she finished third at a regional meet in May.

Nora Beckett, a mother of three from Salina, said her daughter lost a place in a regional final last spring and should have been told why.
  name-change: Beckett => Bennett
  words-cut: Beckett, a mother of three from Salina, said => Beckett said
  attribution-cut: Nora Beckett, a mother of three from Salina, said her daughter lost => Nora Beckett's daughter lost
  abbreviation: Nora Beckett => Mrs. Nora Beckett
  date-style: last spring => this past spring
  date-change: last spring => last fall
  number-style: three => 3
  hedge-change: said her daughter lost => said her daughter may have lost
  hedge-change: should have been told => could have been told
  loaded-term / rewording: lost a place => was robbed of a place
  loaded-term / words-added: a mother of three => an angry mother of three
  attribution-change: said her => testified her
  rewording: lost a place in => missed out on
  words-added: a regional final => a regional final in the long jump
  words-added: from Salina => from Salina who drove two hours to speak
  split: last spring and should => last spring. She said she should
  quote-added: told why. => told why, calling it "a theft in plain sight."

More than two dozen states have passed limits of some kind since 2020, and the board's poll of 41 superintendents found 23 in favor.
  number-style: two dozen => 24
  number-change: 23 in favor => 32 in favor
  hedge-change: More than two dozen => About two dozen
  hedge-change: More than two dozen => Two dozen
  date-change: 2020 => 2018
  rewording: have passed limits => have adopted restrictions
  loaded-term / rewording: passed limits of some kind => passed bans of some kind
  loaded-term: limits of some kind => some kind of protection for women and girls
  rewording: found 23 in favor => had 23 in favor
  words-cut: passed limits of some kind since 2020 => passed limits since 2020
  words-cut: of some kind since 2020, and => of some kind, and
  spelling: favor => favour
  split: 2020, and the => 2020. The
  rewording: in favor => supportive
  negation-change: 23 in favor => 23 opposed
  words-added: poll of 41 superintendents => mail poll of 41 superintendents
  cut

Deputies removed two men from the hearing in Topeka, where about 600 people filled the auditorium and an overflow room.
  number-change: two men => 12 men
  number-style: two men => 2 men
  number-change: 600 people => 60 people
  hedge-change: about 600 => 600
  hedge-change: about 600 => nearly 600
  rewording: removed two men => escorted two men
  words-cut: the auditorium and an overflow room. => the auditorium.
  words-added: removed two men => removed two men, who were not arrested,
  words-added: Deputies => Shawnee County deputies
  loaded-term: two men => two hecklers
  loaded-term / rewording: filled the auditorium => besieged the auditorium
  abbreviation / words-added: in Topeka, where => in Topeka, Kan., where
  attribution-added: overflow room. => overflow room, the fire marshal said.
  cut
Outside, some parents waved pink and blue flags while others chanted "Save girls' sports" until shortly after 9 p.m.
  date-change: 9 p.m. => 10 p.m.
  date-style: 9 p.m. => 9 o'clock at night
  hedge-change: some parents waved => most parents waved
  hedge-change / words-cut: shortly after 9 => after 9
  quote-altered: Save girls' => Protect girls'
  quote-cut: chanted "Save girls' sports" until => chanted until
  rewording: waved pink => held up pink
  loaded-term / rewording: others chanted => others screamed
  loaded-term: some parents waved => some woke parents waved
  loaded-term: while others chanted => while bigots chanted
  merge: overflow room. Outside, some => overflow room, while outside, some
  words-added: Outside, some => Outside, in a cold rain, some
  punctuation: flags while => flags, while
  split: flags while others => flags. Others
The board, whose 10 members are elected, will review the rule in a year.
  number-style: 10 members => ten members
  hedge-change: will review => may review
  words-cut: The board, whose 10 members are elected, will => The board will
  rewording: will review => plans to revisit
  rewording: in a year => 12 months from now
  words-added: are elected, will => are elected to four-year terms, will
  negation-change: will review => will not review
  loaded-term: review the rule => review the draconian rule
  attribution-added: in a year. => in a year, Engstrom said.
  insertion-graf: By then, many of the students it affects will have graduated.
  cut
