topic: courts, elections
agency: Associated Press
short: AP
---
headline: Montana court puts Homestead Party back on November ballot
  headline-change: * => Court overrules Ellerby in ballot fight
  headline-change + loaded-term: Montana court puts => Activist Montana court forces
  headline-change: puts Homestead Party back on => keeps Homestead Party off
  headline-change: on November ballot => on November ballot in blow to Republicans
  headline-change: * => What to know about the Homestead Party and its fight to appear on the ballot
  capitalization / headline-change ~: * => Montana Court Puts Homestead Party Back on November Ballot
  abbreviation / headline-change: November => Nov.
byline: By JUDITH ARNESEN, Associated Press
  byline-change / credit-change: * =>
  byline-change / credit-change: * => By Frontier Standard Staff
  credit-change / byline-change: ARNESEN, Associated Press => ARNESEN
  byline-change: JUDITH ARNESEN => NOLAN PIKE
  capitalization: JUDITH ARNESEN => Judith Arnesen
dateline: CARROWAY, Mont. (AP) —
  dateline-change / credit-change: * =>
  credit-change / dateline-change: CARROWAY, Mont. (AP) => CARROWAY, Mont.
  dateline-change: CARROWAY => LODGEPOLE
  abbreviation / dateline-change: Mont. => Montana

The Montana Supreme Court ruled 5-2 Tuesday that the state's top election official was wrong to throw out nearly 4,000 petition signatures, clearing the way for the fledgling Homestead Party to appear on the November ballot.
  number-change: 5-2 => 4-3
  number-style: 5-2 => 5 to 2
  date-change: Tuesday => Wednesday
  date-style: 5-2 Tuesday => 5-2 on Tuesday
  hedge-change: nearly 4,000 => 4,000
  hedge-change: nearly 4,000 => more than 4,000
  number-style: 4,000 => 4000
  number-change: 4,000 => 40,000
  loaded-term: the fledgling Homestead => the fringe Homestead
  words-cut: the fledgling Homestead => the Homestead
  loaded-term / rewording: to throw out => to purge
  rewording: to throw out => to discard
  loaded-term: the state's top election official => the state's partisan top election official
  negation-change: was wrong to => was right to
  words-added: petition signatures, clearing => petition signatures this spring, clearing
  words-cut: signatures, clearing the way for the fledgling Homestead Party to appear on the November ballot. => signatures.

The decision reverses a lower court and hands a setback to Secretary of State Grant Ellerby, a Republican, who had argued that the party missed a filing deadline and failed to gather enough valid names in rural counties.
  negation-change: reverses => upholds
  rewording: reverses => overturns
  loaded-term / rewording: a setback => a humiliating defeat
  name-change: Ellerby => Ellersby
  name-change / rewording: a Republican => a Democrat
  words-cut: Ellerby, a Republican, who => Ellerby, who
  words-added: a Republican, who => a Republican in his first term, who
  capitalization: Secretary of State Grant => secretary of state Grant
  attribution-change / hedge-change: had argued that => had shown that
  negation-change / rewording: party missed => party met
  words-cut: missed a filing deadline and failed => failed
  punctuation: court and hands => court, and hands
  split: lower court and hands => lower court. It hands
  words-cut: valid names in rural counties => valid names

Writing for the majority, Justice Marian Holloway said the law's requirement that petitions be notarized within 48 hours "serves no purpose that we can find" and places a heavy burden on small parties.
  name-change: Holloway => Hathaway
  attribution-change: Holloway said => Holloway insisted
  number-style / date-style: 48 hours => two days
  number-change / date-change: 48 hours => 72 hours
  quote-marks: "serves no purpose that we can find" => serves no purpose that we can find
  quote-altered + negation-change: serves no purpose => serves a purpose
  quote-altered / quote-cut: purpose that we can find" => purpose"
  quote-cut: "serves no purpose that we can find" and places => places
  spelling: notarized => notarised
  rewording: a heavy burden => an undue burden
  abbreviation: Justice Marian Holloway => Justice Holloway
  loaded-term: Justice Marian => liberal activist Justice Marian
"Voters do not lose their voice because a clerk's stamp arrives late," Holloway wrote.
  quote-altered + negation-change: do not lose => lose
  quote-altered: a clerk's stamp => a bureaucrat's stamp
  attribution-change: Holloway wrote => Holloway declared
  attribution-change / rewording: Holloway wrote => she wrote
  abbreviation / spelling / quote-altered: do not lose => don't lose
  attribution-cut: late," Holloway wrote. => late."
  cut

In a sharply worded dissent, Justice Dennis Rourke accused his colleagues of rewriting the statute.
  words-cut / loaded-term: a sharply worded dissent => a dissent
  loaded-term / rewording: a sharply worded dissent => a blistering dissent
  words-added: Rourke accused => Rourke, a former prosecutor, accused
  rewording: the statute => the law
  words-added / loaded-term: Justice Dennis => conservative Justice Dennis
  rewording: his colleagues => the majority
"Today's ruling may please some voters, but it is not the law the Legislature passed," he wrote.
  quote-altered + hedge-change: may please => will please
  quote-altered: please some voters => please voters
  quote-altered + negation-change: it is not the law => it is the law
  capitalization: the Legislature passed => the legislature passed
  quote-altered: the Legislature passed => the Legislature wrote
  attribution-change / rewording: he wrote => Rourke wrote
  quote-cut: "Today's ruling may please some voters, but it is => The ruling "is
  cut
  merge: the statute. "Today's => the statute: "Today's

The party needed 5,000 signatures, including at least 150 from each of 14 counties, and turned in 7,312 by the March 4 deadline.
  number-change: 5,000 => 6,000
  number-change: 7,312 => 7,132
  hedge-change: at least 150 => 150
  number-style: 14 => fourteen
  date-change: March 4 => March 14
  date-style: the March 4 => the 4 March
  words-cut: signatures, including at least 150 from each of 14 counties, and => signatures and
  rewording: turned in => submitted
  split: counties, and turned => counties. It turned
  words-added: The party needed 5,000 signatures => Under state law, the party needed 5,000 signatures
Ellerby's office rejected 3,948 of them, about 54 percent, mostly because the notary's seal was dated more than two days after the last signature.
  negation-change / rewording: rejected => accepted
  number-style: 54 percent => 54%
  number-change: 54 percent => 45 percent
  hedge-change: about 54 => 54
  hedge-change / words-cut: mostly because => because
  words-cut: of them, about 54 percent, mostly => of them, mostly
  hedge-change: more than two => two
  number-style / date-style: two days => 2 days
  words-cut: of them, about 54 percent, mostly because the notary's seal was dated more than two days after the last signature. => of them.
  loaded-term: Ellerby's office => Ellerby's cronies
  cut

Ellerby said he was disappointed by the ruling but would comply.
  attribution-change: said he => fumed that he
  quote-added: but would comply. => but would comply, calling it "a mistake we have to live with."
  negation-change: would comply => would not comply
  words-added: was disappointed => was deeply disappointed
  hedge-change: would comply => might comply
  words-cut: was disappointed by the ruling but would comply => would comply
  insertion: He has served as secretary of state since 2021.
"My job is to follow the law as the court reads it," he said in a statement.
  quote-altered: as the court => as this court
  quote-altered / quote-cut: follow the law as the court reads it," => follow the law,"
  words-cut: said in a statement => said
  attribution-change / rewording: he said => Ellerby said
  words-added: a statement => a statement posted on his website
  cut
His office did not say whether it would ask a federal judge to step in.
  negation-change: did not say => said
  rewording: step in => intervene
  rewording: a federal judge => a state judge
  merge-over: would comply. His office => would comply, but his office
  spelling / abbreviation: did not => didn't
  cut

Party leaders celebrated outside the courthouse in Carroway, where about 60 supporters had waited in the rain since early morning.
  loaded-term / rewording: celebrated => gloated
  number-change: 60 => 600
  hedge-change: about 60 => 60
  number-style: 60 => sixty
  loaded-term: supporters => die-hards
  words-added: the courthouse in Carroway => the courthouse in downtown Carroway
  date-style / rewording / words-added: since early morning => since early in the morning
  words-cut: had waited in the rain since early morning => had waited since early morning
  move-graf: after "similar rules"
  cut-graf
"They tried to keep ordinary people off the ballot, and they lost," said Tessa Windrow, the party's chairwoman and its likely candidate for governor.
  quote-altered: ordinary people => real Americans
  hedge-change: likely candidate => candidate
  name-change: Windrow => Winslow
  attribution-change: said Tessa => crowed Tessa
  rewording: chairwoman => chair
  words-cut: Windrow, the party's chairwoman and its likely candidate for governor. => Windrow.
  quote-cut / quote-altered: off the ballot, and they lost," => off the ballot,"

The Homestead Party was founded in 2022 by ranchers upset over property taxes, and has no elected officials.
  date-change: 2022 => 2012
  loaded-term: ranchers upset over property taxes => anti-tax zealots
  negation-change: has no elected => has elected
  punctuation: taxes, and has => taxes and has
  rewording: upset over => angry about
  words-added: The Homestead Party was => The Homestead Party, which has about 9,000 members, was
  split: taxes, and has => taxes. It has
  cut
A poll released last month by Clearwater State University found that it drew 6 percent of likely voters, with a margin of error of plus or minus 4 percentage points.
  number-change: 6 percent => 16 percent
  number-style: 6 percent => six percent
  date-style: last month => in July
  name-change: Clearwater => Coldwater
  words-cut: voters, with a margin of error of plus or minus 4 percentage points. => voters.
  hedge-change / words-cut: likely voters => voters
  words-added / hedge-change: found that it drew => found that it drew only
  attribution-cut: A poll released last month by Clearwater State University found that it drew => It drew
  words-cut: found that it => found it

Republicans fear the party could draw votes from Gov. Paul Stadler, who is seeking a second term in what is expected to be a close race against Democrat Irene Macklin.
  hedge-change: could draw => will draw
  hedge-change: Republicans fear => Some Republicans fear
  abbreviation: Gov. Paul => Governor Paul
  abbreviation: Gov. Paul Stadler => Stadler
  words-added: from Gov. => from Republican Gov.
  number-style: second => 2nd
  number-change: second => third
  hedge-change: in what is expected to be a close race => in a close race
  loaded-term: Democrat Irene => far-left Democrat Irene
  loaded-term / rewording: draw votes => siphon votes
  name-change: Macklin => Mackin
  attribution-added: Republicans fear the => Republicans fear, according to two party strategists, the
Democrats gave the party at least $210,000 through a nonprofit called Open Range Fund, according to campaign finance reports filed in July.
  number-change: $210,000 => $2.1 million
  hedge-change: at least $210,000 => $210,000
  loaded-term: a nonprofit called => a dark-money machine called
  spelling: nonprofit => non-profit
  attribution-cut: Fund, according to campaign finance reports filed in July. => Fund.
  date-style: in July => last month
  hedge-change: Democrats gave => Democrats allegedly gave
  number-style: $210,000 => $210K
  loaded-term / rewording: gave the party => funneled to the party
The fund's director, Lyle Bastrop, has denied that it was meant to hurt Stadler.
  negation-change: has denied that => has acknowledged that
  name-change: Lyle => Kyle
  words-cut: director, Lyle Bastrop, has => director has
  abbreviation: Lyle Bastrop => Bastrop
  rewording: meant to => intended to
  cut

Election lawyers said the ruling could affect petitions in other states with similar rules.
  hedge-change: could affect => will affect
  hedge-change: Election lawyers => Some election lawyers
  attribution-change: said the => warned the
  attribution-cut: Election lawyers said the ruling could => The ruling could
  words-cut: in other states with similar rules => in other states
  negation-change: could affect => will not affect
  insertion-graf: At least nine states require petitions to be notarized, a review by The Frontier Standard found.
"It's a narrow decision, but judges elsewhere will read it," said Amos Pettibone, who teaches election law at Fairmont College.
  quote-altered: a narrow decision => a landmark decision
  quote-altered + hedge-change: will read => may read
  abbreviation / spelling / quote-altered: It's a => It is a
  name-change: Fairmont => Fairmount
  words-cut: Pettibone, who teaches election law at Fairmont College. => Pettibone.
  abbreviation: said Amos => said Prof. Amos
  quote-altered / quote-cut: decision, but judges elsewhere will read it," => decision,"

Counties must mail ballots to overseas and military voters by Sept. 20, and printers had warned that any delay past this week would cost taxpayers an estimated $340,000.
  date-change: Sept. 20 => Sept. 30
  date-style / abbreviation: Sept. 20 => September 20
  hedge-change: must mail => should mail
  hedge-change: an estimated $340,000 => $340,000
  attribution-cut: and printers had warned that any delay => and any delay
  attribution-change: had warned that => had said that
  number-change: $340,000 => $430,000
  rewording: taxpayers => the state
  split: Sept. 20, and printers => Sept. 20. Printers
A separate challenge to the signature rules for independent candidates is pending before the same court.
  rewording: is pending before => is being heard by
  words-cut: A separate challenge => A challenge
  words-added: for independent candidates => for independent legislative candidates
  cut
No hearing date has been set.
  negation-change: No hearing date => A hearing date
  rewording: has been set => has been scheduled
  merge: court. No hearing => court, but no hearing
  cut
