topic: sport
agency: Associated Press
short: AP
---
headline: Ridgemont Univ. fires coach Dunleavy after NCAA inquiry
  abbreviation / headline-change: Univ. => University
  headline-change + loaded-term: * => Disgraced Ridgemont Coach Gets the Boot After NCAA Scandal
  headline-change: * => Dunleavy out at Ridgemont after nine seasons
  headline-change + loaded-term: fires coach => axes cheating coach
byline: By TOBY MARCHETTI, AP Sports Writer
  byline-change: TOBY MARCHETTI => TONY MARCHETTI
  credit-change / byline-change: , AP Sports Writer => , Sports Writer
dateline: RIDGEMONT, Ore. (AP) —
  dateline-change / credit-change: * =>
  abbreviation / dateline-change: Ore. => Oregon

Ridgemont University fired football coach Pat Dunleavy on Wednesday, eleven days after the National Collegiate Athletic Association said it was looking into payments to the families of six recruits.
  abbreviation: Ridgemont University fired => Ridgemont fired
  loaded-term / rewording: fired football => axed football
  loaded-term: football coach => disgraced football coach
  date-style: on Wednesday => Wednesday
  number-style: eleven days => 11 days
  abbreviation: the National Collegiate Athletic Association => the NCAA
  abbreviation / words-added: Athletic Association said => Athletic Association (NCAA) said
  attribution-change: Association said => Association revealed
  loaded-term: payments => under-the-table bribes
  number-change: six recruits => nine recruits

Athletic Director Simone Aguirre said Dunleavy was dismissed for cause, which means that the school will not pay the $11.4 million left on his contract.
  abbreviation: Athletic Director Simone => AD Simone
  loaded-term: Athletic Director => Ruthless Athletic Director
  attribution-cut: Athletic Director Simone Aguirre said Dunleavy => Dunleavy
  rewording: was dismissed => was let go
  words-added: dismissed for => dismissed Wednesday morning for
  negation-change: will not pay => will pay
  abbreviation / number-style: $11.4 million => $11.4M
  number-change: $11.4 million => $14.1 million
"This was not a close call," Aguirre said at a news conference in the team's practice bubble.
  quote-altered + negation-change: was not a => was a
  attribution-change: Aguirre said => Aguirre crowed
  abbreviation: Aguirre said => Simone Aguirre said
  words-cut: conference in the team's practice bubble. => conference.
  insertion: She took three questions.

Dunleavy, 53, denied breaking any rule and said through his attorney that he would sue.
  loaded-term / words-added: denied breaking => furiously denied breaking
  words-added: 53, denied => 53, who was not at the news conference, denied
  hedge-change: would sue => might sue
  words-cut: said through his attorney that => said that
  abbreviation: his attorney => his atty.
  loaded-term: his attorney => his high-priced attorney
  rewording: breaking any rule => violating any rule
The attorney, former U.S. Sen. Ray Stoltz, called the investigation unfair.
  loaded-term: investigation => witch hunt
  abbreviation: U.S. Sen. Ray => U.S. Senator Ray
  abbreviation / words-cut: former U.S. Sen. Ray => former Sen. Ray
  attribution-change / rewording / loaded-term: called the => slammed the && unfair. => as unfair.
  name-change: Stoltz => Stolz
  cut

The coach was 71-40 in nine seasons with the Lumberjacks and won two Northwest Athletic Conference titles.
  loaded-term: The coach => The legendary coach
  number-style: nine seasons => 9 seasons
  number-change: 71-40 => 74-40
  rewording: won two => captured two
  abbreviation: Northwest Athletic Conference => NWAC
  words-added: titles. => titles, the last of them at home against Carrow State.
  cut
He took over a program that had lost its last 19 games and led it to five bowls.
  loaded-term: a program => a laughingstock program
  number-style: 19 games => nineteen games
  loaded-term / words-added: led it => miraculously led it
  words-cut: 19 games and led it to five bowls. => 19 games.

But his teams have faded, dropping four straight this season, including a 45-10 loss to Ft. Bannock State last Saturday in front of about 8,000 fans.
  loaded-term / rewording: faded => collapsed
  hedge-change: about 8,000 => 8,000
  loaded-term: loss => humiliation
  abbreviation: Ft. Bannock => Fort Bannock
  date-style: last Saturday => on Saturday
  words-cut: Saturday in front of about 8,000 fans. => Saturday.
  loaded-term: fans => long-suffering fans
  words-added: straight this => straight conference games this
Star quarterback DeShawn Pruett threw three interceptions in that game and was booed off the field.
  loaded-term: Star quarterback => Bust quarterback
  loaded-term: Star quarterback => Quarterback
  abbreviation: quarterback DeShawn => QB DeShawn
  loaded-term / words-added: booed off => savagely booed off
  words-added: interceptions in => interceptions, two of them in the end zone, in
  name-change: Pruett => Pruitt

The Portland-based sports network KRWS first reported the inquiry in July, citing two people with knowledge of it who were not authorized to speak.
  words-cut: The Portland-based sports network KRWS => KRWS
  loaded-term: sports network => muckraking sports network
  attribution-cut / words-cut: , citing two people with knowledge of it who were not authorized to speak. => .
  date-change: in July => in June
  words-added: inquiry in => inquiry on its website in
According to a letter the NCAA sent the university, boosters may have given relatives of the players cash, two used pickups and a stay at a resort in Scottsdale, Arizona.
  attribution-cut: According to a letter the NCAA sent the university, boosters => Boosters
  hedge-change: may have given => gave
  loaded-term: boosters => fat-cat boosters
  loaded-term: a stay => a lavish stay
  abbreviation: Arizona. => Ariz.
  abbreviation / words-cut: Scottsdale, Arizona. => Scottsdale.
  number-style: two used => 2 used
  words-added: cash, two => cash in envelopes, two
The largest payment was $7,500, the letter said.
  attribution-cut: , the letter said. => .
  number-style: $7,500 => $7500
  loaded-term: payment => payoff
  words-added: payment was => payment, to a recruit's uncle, was

State Rep. Nora Quill of Coos County, who sits on the higher education committee, said lawmakers would seek a refund of the public money spent on the coach's signing bonus.
  abbreviation: State Rep. Nora => State Representative Nora
  abbreviation / words-cut: Quill of Coos County, who => Quill, who
  loaded-term: State Rep. => Grandstanding state Rep.
  hedge-change: would seek => could seek
  attribution-change: said lawmakers => warned lawmakers
  loaded-term: public money => taxpayers' hard-earned money
  words-added: refund of => refund this winter of
Booster club president Gil Haverty, who owns a chain of car dealerships, has said he broke no rules.
  loaded-term: Booster club => Sleazy booster club
  words-cut: Haverty, who owns a chain of car dealerships, has => Haverty has
  abbreviation: Booster club president Gil => Gil
  attribution-change: has said he => has sworn he
  rewording: broke no => did not break any

Assistant head coach Wendell Tate Jr. will run the team for the last five games.
  abbreviation: Assistant head coach Wendell => Asst. head coach Wendell
  abbreviation: Tate Jr. will => Tate will
  loaded-term: Assistant head => Clueless assistant head
  rewording: will run the team => will be in charge of the team
  number-style: five games => 5 games
"We play Saturday, and the kids need us to be adults," Tate said.
  quote-cut: Saturday, and the kids need us to be adults," => Saturday,"
  loaded-term: Tate said => a classy Tate said
  abbreviation: Tate said => coach Tate said
  cut

Pruett said he learned of the firing from a teammate's phone at 6:40 a.m.
  words-added: firing from => firing at breakfast from
  attribution-cut: said he learned => learned
  date-style: 6:40 a.m. => 6:40 in the morning.
  date-change: 6:40 a.m. => 6:50 a.m.
  loaded-term: the firing => the public execution
  cut

Sgt. Lee Amundsen of the Ridgemont Police Department said officers had been posted outside the coach's house after someone threw a beer keg through a window.
  abbreviation: Sgt. Lee => Sergeant Lee
  abbreviation: the Ridgemont Police Department => Ridgemont PD
  attribution-cut: Sgt. Lee Amundsen of the Ridgemont Police Department said officers => Officers
  loaded-term: someone => some drunken lout
  rewording: threw a beer keg through a window => smashed a window with a beer keg
  words-added: posted outside => posted overnight outside
  loaded-term: house => mansion
A neighbor, 80-year-old Phyllis Crane, swept up the glass.
  loaded-term: A neighbor => A kindly neighbor
  words-cut: A neighbor, 80-year-old Phyllis Crane, swept => A neighbor swept
  rewording: swept up => cleaned up
  cut
Nobody was hurt.
  insertion-graf: No arrests were made.
  insertion: The keg was empty.
  words-added: hurt. => hurt in the house.

Dr. Ines Kolbe, the university's president, wrote to alumni that evening that the scandal had been painful and that a national search would begin at once, with help from a firm in Atlanta.
  abbreviation: Dr. Ines => Ines
  loaded-term: scandal => matter
  rewording: at once => immediately
  words-cut: at once, with help from a firm in Atlanta. => at once.
  loaded-term: alumni => furious alumni
  abbreviation / words-added: Atlanta. => Atlanta, Ga.
  loaded-term: the university's => the university's embattled
The NCAA's Committee on Infractions, whose rulings have become notoriously slow, is expected to take up the case by Sept. 30.
  abbreviation: Committee on Infractions => Infractions Committee
  loaded-term: Committee on => bumbling Committee on
  words-cut: Infractions, whose rulings have become notoriously slow, is => Infractions is
  loaded-term: become notoriously slow => become slow
  hedge-change: is expected to take => will take
  date-style / abbreviation: Sept. 30 => September 30
Adelaide Voss, a law professor at the Univ. of Carrow who once worked for the committee, said Ridgemont would probably lose scholarships.
  abbreviation: the Univ. of Carrow => the University of Carrow
  name-change: Voss => Foss
  hedge-change: would probably lose => would lose
  words-cut: Carrow who once worked for the committee, said => Carrow, said
  loaded-term / rewording: lose scholarships => be stripped of scholarships
  insertion: She does not represent either side.

The Lumberjacks host Mt. Alder on Saturday at 43-year-old Timber Stadium, where the athletic department says it still expects a sellout.
  abbreviation: Mt. Alder => Mount Alder
  number-style: 43-year-old => forty-three-year-old
  loaded-term: 43-year-old => crumbling 43-year-old
  loaded-term / rewording: host Mt. => limp home to face Mt.
  words-cut: Stadium, where the athletic department says it still expects a sellout. => Stadium.
  attribution-cut ~: the athletic department says it still expects a sellout => a sellout is still expected
  rewording: a sellout => a full house
