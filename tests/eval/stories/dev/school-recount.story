topic: education
agency: Associated Press
short: AP
---
headline: Judge orders recount in Ohio school board race decided by 11 votes
  headline-change: * => School board recount ordered in Brandt County
  headline-change + number-change: 11 votes => 17 votes
  headline-change + loaded-term: * => Activist judge hands sore loser a do-over in school board race
  headline-change: * => 'A second look': Judge orders Telland school board ballots counted by hand
  number-style / headline-change: 11 votes => eleven votes
  capitalization / headline-change ~: * => Judge Orders Recount in Ohio School Board Race Decided by 11 Votes
byline: By RENATA PELHAM, Associated Press
  byline-change / credit-change: * =>
  byline-change / credit-change: * => By WKTL Digital Team
  capitalization: RENATA PELHAM => Renata Pelham
  credit-change / byline-change: RENATA PELHAM, Associated Press => RENATA PELHAM
dateline: TELLAND, Ohio (AP) —
  dateline-change / credit-change: * =>
  credit-change / dateline-change: * => TELLAND, Ohio (WKTL) —
notice: This story has been corrected to show that Solis served three terms on the board, not two.
  notice-cut: * =>

A county judge on Friday ordered a hand recount of a school board race in western Ohio that was decided by 11 votes, after the losing candidate alleged that absentee ballots had been mishandled.
  date-change: on Friday => on Thursday
  date-style: on Friday => Friday
  number-style: 11 votes => eleven votes
  number-change: by 11 votes => by 111 votes
  attribution-change / hedge-change: alleged that => complained that
  loaded-term: the losing candidate => the sore loser
  words-cut: a hand recount => a recount
  attribution-cut / hedge-change: the losing candidate alleged that absentee => absentee

Judge Harriet Vossler gave the Brandt County Board of Elections until Dec. 5 to count the 9,416 ballots again and report the result to the court.
  name-change: Harriet Vossler => Harriet Vosler
  abbreviation: Judge Harriet Vossler => Judge Vossler
  abbreviation / rewording: the Brandt County Board of Elections => the county elections board
  date-style / abbreviation: Dec. 5 => December 5
  date-change: Dec. 5 => Dec. 15
  number-style: 9,416 ballots => 9416 ballots
  words-cut: again and report the result to the court. => again.
  split: again and report => again. They must then report
She declined to block the winner, Colby Ashdown, from being sworn in next month.
  negation-change: declined to block => agreed to block
  hedge-change: the winner, Colby => the apparent winner, Colby
  date-style: next month => in December
  rewording: declined => refused
  merge: court. She declined => court, but she declined
  cut

"The court has seen no evidence of fraud, and it will not presume any," Vossler wrote in an 18-page order.
  quote-altered + negation-change: has seen no evidence => has seen evidence
  attribution-change: Vossler wrote in => Vossler declared in
  rewording ~: * => Vossler wrote in an 18-page order: "The court has seen no evidence of fraud, and it will not presume any."
"But a margin this small deserves a second look."
  quote-altered: this small => this thin
  attribution-added: look." => look," the judge added.
  cut

The dispute has divided Telland, a farming and factory town of about 14,000, where the board fought for most of the year over library books and a proposed tax levy.
  hedge-change: about 14,000 => 14,000
  number-style: 14,000 => 14000
  loaded-term / words-added: over library books => over pornographic library books
  rewording: has divided => has split
  words-added: has divided Telland => has divided neighbors in Telland
  date-style / rewording: for most of the year => for most of this year
  insertion-graf: Telland is about 70 miles northwest of Columbus.

Ashdown, a 38-year-old insurance agent backed by a conservative parents' group, defeated Marguerite Solis, a retired teacher who had served three terms, 4,709 to 4,698, according to certified results.
  number-change: 38-year-old => 83-year-old
  number-style: three terms => 3 terms
  number-style / typography / punctuation: 4,709 to 4,698 => 4,709-4,698
  loaded-term: a conservative parents' group => a far-right parents' group
  words-cut / loaded-term: a conservative parents' group => a parents' group
  name-change: Marguerite Solis => Margarita Solis
  attribution-cut: 4,698, according to certified results. => 4,698.
  number-style / rewording: a 38-year-old insurance agent => an insurance agent, 38,

Solis said in her complaint that poll workers may have set aside as many as 60 absentee ballots because the signatures did not match.
  hedge-change: may have set => set
  number-change: 60 absentee => 16 absentee
  number-style: 60 absentee => sixty absentee
  spelling: poll workers => pollworkers
  attribution-cut: Solis said in her complaint that poll => Poll
At least nine voters signed affidavits saying they were never told of a problem, her lawyer said.
  negation-change: were never told => were told
  number-style: nine voters => 9 voters
  attribution-cut: problem, her lawyer said. => problem.
  move: after "Nobody called them"

"Nobody called them, nobody wrote them, and nobody gave them a chance to fix it," said the lawyer, Desmond Prewitt.
  punctuation: wrote them, and nobody => wrote them and nobody
  quote-altered: a chance to fix it => any chance to fix it
  name-change: Desmond Prewitt => Desmond Hewitt
  words-cut / abbreviation: said the lawyer, Desmond Prewitt. => said Desmond Prewitt.
  quote-cut: "Nobody called them, nobody wrote them, and nobody gave => "... nobody gave
"That is not how we treat voters in this state."
  quote-altered + negation-change: That is not how => That is how
  quote-altered: That is not => That's not
  cut

Elections director Faye Lindqvist denied that her staff had done anything wrong.
  capitalization: Elections director => Elections Director
  abbreviation: Faye Lindqvist => Lindqvist
She said all the rejected envelopes had been labeled and reviewed by two Republicans and two Democrats, as state law requires, and that notices were mailed on Nov. 8.
  spelling: labeled => labelled
  date-style: on Nov. 8 => Nov. 8
  date-change: Nov. 8 => Nov. 18
  words-cut: Democrats, as state law requires, and => Democrats, and
  attribution-change: She said all => She claimed all
  split: requires, and that notices => requires. Notices
  abbreviation / date-style: Nov. 8 => November 8

"We followed the book, line by line," Lindqvist told reporters outside the courthouse.
  spelling: line by line => line-by-line
  quote-altered: the book => the law
  attribution-change: told reporters outside => snapped at reporters outside
"I welcome the recount because I know what it is going to show."
  quote-altered + hedge-change: I know what => I think I know what
  cut

Ashdown called the lawsuit "sour grapes" and urged Solis to concede.
  name-change: urged Solis => urged Soliz
  quote-marks: "sour grapes" => sour grapes
  loaded-term: the lawsuit => the frivolous lawsuit
  words-cut: "sour grapes" and urged Solis to concede. => "sour grapes."
  cut-graf
His supporters, some of whom wore gray T-shirts reading "Count on Colby," gathered at a diner across the street after the ruling.
  spelling: gray => grey
  loaded-term: His supporters, some => His MAGA faithful, some
  spelling: T-shirts => tee shirts
  punctuation / typography: "Count on Colby," gathered => "Count on Colby", gathered
  insertion: Several honked their horns as Solis left the courthouse.

"The people spoke, and she does not like what they said," he said in a brief interview.
  quote-altered + negation-change: she does not like => she does like
  attribution-change: he said in => he gloated in
  punctuation: spoke, and she => spoke and she

The five-member board sets policy for 3,200 students in six schools and hires the superintendent.
  number-style: five-member => 5-member
  number-style: six schools => 6 schools
  capitalization: superintendent => Superintendent
  rewording: hires => appoints
  move-graf: after "The dispute has divided"
A win by Ashdown would give conservatives a majority for the first time since 2011 and could doom the levy, which would raise about $2.4 million a year for building repairs.
  hedge-change: could doom => would doom
  date-change: 2011 => 2001
  number-change: $2.4 million => $4.2 million
  number-style: $2.4 million => $2,400,000
  rewording: A win by Ashdown => A victory for Ashdown

Turnout in the Nov. 4 election was 47 percent, nearly double the figure in the last school board race, the county reported.
  number-style: 47 percent => 47%
  date-style / abbreviation: Nov. 4 => November 4
  attribution-cut: race, the county reported. => race.
  rewording: nearly double => almost twice
More than $180,000 was spent, much of it by groups from outside the county, campaign finance filings show.
  number-style: $180,000 => $180K
  spelling: campaign finance => campaign-finance
  insertion: Ohio does not require candidates for school board to reveal donors of less than $25.
  cut

Owen Kessel, a political scientist at Whitmer State University, said fights over school boards have become more expensive and more bitter since the pandemic.
  name-change: Whitmer State => Wittmer State
  abbreviation: Whitmer State University => WSU
  abbreviation: Owen Kessel, a political scientist => Prof. Owen Kessel, a political scientist
  words-cut: more expensive and more bitter since => more expensive since
  attribution-change: said fights => warned fights
"These used to be races that no one ran in," Kessel said.
  spelling: no one => no-one
  quote-altered + negation-change: no one ran => everyone ran
  attribution-cut: ran in," Kessel said. => ran in."
  rewording / attribution-change: Kessel said => Kessel says  ## a broadcaster's present tense
  move: after "Recounts rarely change"

Recounts rarely change the outcome.
  rewording: rarely => seldom
  negation-change / hedge-change: rarely => often
Of 31 recounts in Ohio local races over the past decade, two reversed the result, according to the secretary of state's office.
  date-style / number-style: the past decade => the past 10 years
  number-style: two reversed => 2 reversed
  capitalization: secretary of state's => Secretary of State's
  attribution-cut: result, according to the secretary of state's office. => result.
  words-added: two reversed => only two reversed

The recount will begin Monday at 9 a.m. in the county fairgrounds' exhibition hall and is expected to take three days.
  negation-change: will begin Monday => will not begin Monday
  date-style: 9 a.m. => 9 o'clock in the morning
  date-change: 9 a.m. => 10 a.m.
  date-style: Monday at => on Monday at
  hedge-change: is expected to take => will take
  number-change / date-change: three days => four days
  rewording: begin => get underway
Each campaign may send four observers, and a sheriff's deputy will guard the ballots overnight.
  negation-change: may send => may not send
  number-style: four observers => 4 observers
  spelling: sheriff's => sherriff's
  words-cut: guard the ballots overnight. => guard the ballots.
  punctuation: observers, and => observers and
