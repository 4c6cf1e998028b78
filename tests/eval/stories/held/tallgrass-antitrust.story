topic: business
agency: Associated Press
short: AP
---
headline: Judge rules Corvane illegally dominated online map market
  headline-change + loaded-term: * => Rogue judge clobbers Corvane in map case
  headline-change + hedge-change: illegally dominated => may have illegally dominated
  headline-change: * => Tech giant Corvane loses landmark antitrust case
  headline-change + negation-change: illegally dominated => did not illegally dominate
  capitalization / headline-change ~: * => Judge Rules Corvane Illegally Dominated Online Map Market
byline: By TEODOR HALLIGAN, AP Technology Writer
  byline-change / credit-change: * =>
  byline-change / credit-change: * => By Business Reporter
  capitalization: TEODOR HALLIGAN => Teodor Halligan
dateline: SAN FRANCISCO (AP) —
  dateline-change / credit-change: * =>
  credit-change / dateline-change: * => SAN FRANCISCO —
dek: The company says it will appeal the 187-page decision
  attribution-cut: The company says it will => The company will
  number-change: 187-page => 178-page
  rewording: decision => ruling

A federal judge ruled Friday that Corvane Inc. broke antitrust law by paying phone makers $3.2 billion a year to make its map service the default, a decision that could reshape how people find their way around.
  date-style: ruled Friday => ruled on Friday
  date-change: Friday => Thursday
  number-change: $3.2 billion => $2.3 billion
  number-style: $3.2 billion => $3,200,000,000
  abbreviation: Corvane Inc. => Corvane
  hedge-change: could reshape => will reshape
  negation-change: broke antitrust law => did not break antitrust law
  words-cut: the default, a decision that could reshape how people find their way around. => the default.
  loaded-term: A federal => An activist federal
  spelling: antitrust => anti-trust
  rewording: broke => violated

U.S. District Judge Odile Farrant said the company's contracts with 14 manufacturers had locked out rivals for more than a decade and left drivers with "no meaningful choice."
  quote-altered + negation-change: no meaningful choice => a meaningful choice
  quote-marks: "no meaningful choice." => no meaningful choice.
  number-style: 14 manufacturers => fourteen manufacturers
  hedge-change: more than a decade => nearly a decade
  number-style / date-style: a decade => 10 years
  abbreviation: U.S. District Judge Odile => Judge Odile
  attribution-change: said the company's => declared that the company's
  name-change: Odile Farrant => Odile Ferrant
  punctuation / typography: choice." => choice".
Farrant stopped short of ordering a remedy.
  words-added: a remedy => an immediate remedy
  abbreviation: Farrant stopped => Judge Farrant stopped
  merge: choice." Farrant => choice," but Farrant
  cut

"Corvane did not win this market every year on the merits," she wrote.
  quote-altered + negation-change: did not win => did win
  quote-altered: win this market every year on => win this market on
  attribution-change: she wrote => the judge wrote
  rewording ~: * => She wrote, "Corvane did not win this market every year on the merits."
"It bought the front door and kept the key."
  quote-altered: kept the key => locked it
  quote-cut / quote-altered: front door and kept the key." => front door."
  attribution-added: the key." => the key," Farrant added.
  cut

Corvane said it would appeal.
  hedge-change: would appeal => might appeal
  negation-change: would appeal => would not appeal
  loaded-term: Corvane said => Big Tech behemoth Corvane said
  abbreviation: Corvane said => Corvane Inc. said
Its chief legal officer, Marcus Eddowes, said the decision ignored evidence that customers prefer its product.
  rewording: ignored => overlooked
  attribution-change: Eddowes, said => Eddowes, insisted
  attribution-cut: Its chief legal officer, Marcus Eddowes, said the decision => The decision
  capitalization: chief legal officer => Chief Legal Officer
  name-change: Marcus Eddowes => Martin Eddowes
  words-added: prefer its product => overwhelmingly prefer its product

"Nobody is forced to use our maps," Eddowes said in a statement.
  quote-altered + negation-change: Nobody is forced => Everybody is forced
  words-cut: Eddowes said in a statement. => Eddowes said.
  attribution-change: Eddowes said => Eddowes protested
  quote-altered: our maps => our software
"Changing the setting takes about 11 seconds."
  quote-altered + number-change: 11 seconds => 17 seconds
  quote-altered + hedge-change: about 11 => maybe 11
  attribution-added: seconds." => seconds," he said.
  number-style: 11 seconds => eleven seconds
  move-graf: after "Justice Department lawyers"

Shares of the company, based in San Jose, Calif., fell 6.4 percent to $211.80 in afternoon trading.
  number-style: 6.4 percent => 6.4%
  number-style / spelling: 6.4 percent => 6.4 per cent
  number-change: 6.4 percent => 4.6 percent
  abbreviation: Calif. => California
  loaded-term / rewording: fell 6.4 => cratered 6.4
  negation-change: fell 6.4 => rose 6.4
  words-cut: the company, based in San Jose, Calif., fell => the company fell
  name-change: San Jose => San Mateo
  punctuation: percent to => percent, to
  insertion: Other technology stocks were little changed.
  move: after "Analysts said"

The Justice Department and nine states sued in 2022, saying the payments were meant to starve smaller competitors, including Waymark and a Canadian startup, Trailhead Labs.
  date-change: in 2022 => in 2020
  number-style: nine states => 9 states
  number-change: nine states => 19 states
  spelling: startup => start-up
  attribution-change: saying the payments => alleging the payments
  loaded-term / rewording: starve smaller => crush smaller
  name-change: Trailhead => Trailhand
  words-cut: competitors, including Waymark and a Canadian startup, Trailhead Labs. => competitors.
  abbreviation: Justice Department => DOJ
  date-style: in 2022 => four years ago
  punctuation: sued in 2022, saying => sued in 2022 saying
Justice Department lawyers canceled a settlement meeting in March and never scheduled another, court filings show.
  spelling: canceled => cancelled
  negation-change: never scheduled => later scheduled
  attribution-cut: another, court filings show. => another.
  date-change: in March => in May
  abbreviation: Justice Department lawyers => DOJ lawyers
  capitalization: Justice Department => Justice department
  date-style: in March => this March
  cut

Priscilla Onwudiwe, an economist who testified for the government, said the decision was likely to help small companies but would not lower prices soon.
  hedge-change: was likely to help => would help
  negation-change: would not lower => would lower
  attribution-cut: Priscilla Onwudiwe, an economist who testified for the government, said the decision => The decision
  words-cut: Onwudiwe, an economist who testified for the government, said => Onwudiwe said
  abbreviation: Priscilla Onwudiwe => Dr. Priscilla Onwudiwe
  punctuation: companies but => companies, but
  split: companies but would => companies. But it would
"The market will reorganize itself, and some people will get lost on the way," she said.
  spelling: reorganize => reorganise
  quote-altered + hedge-change: will get lost => may get lost
  quote-altered: on the way => along the way
  cut-graf

Analysts said Corvane, which has 61,000 employees and last year reported revenue of $98 billion, can afford a long fight.
  number-style: 61,000 => 61000
  number-change: 61,000 => 16,000
  number-style: $98 billion => 98 billion dollars
  date-style: last year => in 2025
  hedge-change: can afford => can probably afford
  attribution-cut: Analysts said Corvane => Corvane
  punctuation: Corvane, which has 61,000 employees and last year reported revenue of $98 billion, can => Corvane — which has 61,000 employees and last year reported revenue of $98 billion — can
  insertion: The company did not respond to further questions.
Its map service handles nearly 70% of the routes Americans look up on phones, by the government's count.
  number-style: 70% => 70 percent
  hedge-change: nearly 70% => about 70%
  capitalization: government's => Government's

The trial, held over 10 weeks last fall, featured testimony from more than 60 witnesses, among them the company's founder, Ivo Lindgaard, who told the court that he had never read most of the contracts he was asked about.
  number-style: 10 weeks => ten weeks
  date-style: last fall => last autumn
  name-change: Ivo Lindgaard => Ivor Lindgaard
  punctuation: witnesses, among => witnesses — among
Under questioning, he acknowledged writing a 2018 email that described the payments as a moat.
  spelling: email => e-mail
  quote-marks: as a moat => as "a moat"

The ruling is the government's biggest victory against the technology industry since a 2019 case involving online auctions, and it comes as regulators in Europe weigh similar complaints about how the company favors its own listings.
  spelling: favors => favours
  rewording: victory => win
  date-change: 2019 => 2009
  words-cut: industry since a 2019 case involving online auctions, and => industry, and

A hearing on remedies is scheduled for Dec. 7, and a decision on those is not expected before spring.
  date-style / abbreviation: Dec. 7 => December 7
  date-change: Dec. 7 => Dec. 17
  negation-change: is not expected => is expected
  rewording: is scheduled => is set
  date-change: before spring => before summer
  date-style: Dec. 7 => the seventh of December
  words-cut: Dec. 7, and a decision on those is not expected before spring. => Dec. 7.
  capitalization: spring => Spring
Advocacy groups urged the judge to break up the company, and a coalition of app developers called for a ban on the payments.
  loaded-term: Advocacy groups => Left-wing advocacy groups
  attribution-change / rewording: urged the judge => begged the judge
  split: company, and a coalition => company. A coalition
  move: after "Farrant stopped"
  insertion-graf + quote-added: "It is about time," said Lars Pettibone, who runs a trucking app in Fresno.
