topic: business
agency: Associated Press
short: AP
---
headline: Kestrel to buy rival Dunmore for $12.4 billion
  headline-change + number-change: $12.4 billion => $14.2 billion
  headline-change + loaded-term: * => Greedy banking giant swallows rival in $12.4 billion deal
  headline-change: * => Kestrel to buy Dunmore
  headline-change: to buy rival => snaps up rival
  capitalization / headline-change ~: * => Kestrel To Buy Rival Dunmore for $12.4 Billion
byline: By OLUMIDE STARK, AP Business Writer
  byline-change / credit-change: * =>
  byline-change / credit-change: * => By Market Desk
  abbreviation / byline-change / credit-change: AP Business Writer => Associated Press
dateline: CHICAGO (AP) —
  dateline-change / credit-change: * =>
  dateline-change / name-change: CHICAGO => NEW YORK
notice: CORRECTION: A previous version of this story misstated where Dunmore is based.
  notice-cut: * =>

Kestrel Bancorp said Monday it has agreed to buy Dunmore Financial for $12.4 billion in stock, creating the eighth-largest bank in the United States and the biggest deal between lenders since 2019.
  number-change: $12.4 billion => $12.4 million
  number-style: $12.4 billion => $12,400,000,000
  date-change: Monday => Friday
  abbreviation: the United States => the U.S.
  number-change: eighth-largest => sixth-largest
  number-style: eighth-largest => 8th-largest
  rewording: agreed to buy => agreed to acquire
  words-cut: for $12.4 billion in stock => for $12.4 billion
  hedge-change: has agreed to buy => may buy
  words-cut: in the United States and the biggest deal between lenders since 2019. => in the United States.
  date-style: Monday => on Monday

Shareholders of Dunmore, based in Columbus, Ohio, will receive 0.64 of a Kestrel share for each of theirs, or about $38.20 — 17 percent more than Friday's closing price.
  number-change: 0.64 => 0.46
  hedge-change: about $38.20 => $38.20
  number-change: 17 percent => 71 percent
  number-style: 17 percent => 17%
  date-change: Friday's => Thursday's
  words-cut: Shareholders of Dunmore, based in Columbus, Ohio, will => Shareholders of Dunmore will
  hedge-change: will receive => would receive
  abbreviation / words-cut: Columbus, Ohio, will => Columbus will
  rewording: Shareholders of Dunmore => Investors in Dunmore
Kestrel's shares fell 6.1 percent Monday, while Dunmore's rose 11 percent.
  negation-change: shares fell 6.1 => shares rose 6.1
  loaded-term / rewording: shares fell => shares plunged
  rewording: fell 6.1 => dropped 6.1
  number-change: 6.1 percent => 16.1 percent
  number-style / spelling: 11 percent => 11 per cent
  split: Monday, while Dunmore's rose => Monday. Dunmore's rose
  cut

"This is a merger of equals in everything but name," said Beatrix Holm, Kestrel's chief executive, on a call with analysts.
  quote-altered + negation-change: is a merger => is not a merger
  quote-altered: in everything but name => in all but name
  words-cut: chief executive, on a call with analysts. => chief executive.
  abbreviation: Kestrel's chief executive => Kestrel's CEO
  abbreviation: Beatrix Holm => Ms. Beatrix Holm
  name-change: Beatrix Holm => Beatrice Holm
  name-change + attribution-change / attribution-change ~: said Beatrix Holm, Kestrel's chief executive => said Walter Prynne, Dunmore's chief executive
  rewording ~: * => On a call with analysts, Beatrix Holm, Kestrel's chief executive, said: "This is a merger of equals in everything but name."
"We do not expect to close a single branch where our customers have no other."
  quote-altered + negation-change: do not expect => expect
  quote-altered + hedge-change: do not expect to close => will not close
  cut
  punctuation: branch where => branch, where
  attribution-added: no other." => no other," she said.

The companies said they would cut costs by $640 million a year, most of it from computer systems and overlapping offices.
  number-change: $640 million => $460 million
  hedge-change: most of it => some of it
  rewording: cut costs => reduce costs
  attribution-change: The companies said => The companies bragged
  loaded-term / rewording: overlapping offices => bloated offices
  hedge-change: would cut costs => hope to cut costs
They declined to say how many of their 29,000 employees could lose their jobs.
  number-change: 29,000 => 39,000
  hedge-change: could lose => will lose
  negation-change / rewording: declined to say => did say
  rewording: lose their jobs => be laid off
  merge: offices. They declined => offices, but declined
  move: after "Two senators"

Bank mergers have picked up this year after regulators indicated that they would look more kindly on deals among midsize lenders, which have struggled with high interest rates and loans on half-empty office towers.
  spelling: midsize => mid-size
  hedge-change: indicated that they would => indicated that they might
  words-cut: lenders, which have struggled with high interest rates and loans on half-empty office towers. => lenders.
  loaded-term / rewording: look more kindly on => rubber-stamp
  rewording: picked up => accelerated
  date-style: this year => in 2026

Not everyone is pleased.
  negation-change: Not everyone is => Everyone is
  cut
  rewording: pleased => happy
Two senators who sit on the banking committee, one from each party, asked the Federal Reserve to block the purchase.
  negation-change: to block the purchase => to approve the purchase
  number-style: Two senators => 2 senators
  abbreviation: Federal Reserve => Fed
  capitalization: banking committee => Banking Committee
  words-cut: Two senators who sit on the banking committee, one from each party, asked => Two senators asked
  loaded-term: Two senators => Two grandstanding senators
  attribution-change / rewording: asked the Federal Reserve => begged the Federal Reserve
  rewording: purchase => deal

"Fewer banks means fewer choices and higher fees," said Marcus Oyelaran, a lawyer with the Main Street Lending Project, a consumer group.
  quote-altered: higher fees => higher prices
  quote-cut / quote-altered: fewer choices and higher fees," said => fewer choices," said
  loaded-term / rewording: a consumer group => a far-left pressure group
  words-cut: Marcus Oyelaran, a lawyer with the Main Street Lending Project, a consumer group. => Marcus Oyelaran, a lawyer.
  attribution-change: said Marcus Oyelaran => complained Marcus Oyelaran
  name-change: Marcus Oyelaran => Martin Oyelaran
He called the promised savings "a polite word for layoffs" and the premium "rich."
  quote-marks: the premium "rich." => the premium rich.
  quote-altered: a polite word => a pretty word
  quote-marks: savings "a polite word for layoffs" and => savings a polite word for layoffs and
  attribution-change / name-change: He called => Holm called
  cut

Under the agreement, Holm would lead the combined bank and Dunmore's chief executive, Walter Prynne, 67, would become chairman for two years.
  number-change: 67, would => 76, would
  number-change: two years => three years
  hedge-change: would become => may become
  words-cut: executive, Walter Prynne, 67, would => executive, Walter Prynne, would
  abbreviation: Walter Prynne => Walter J. Prynne
  name-change: Holm would lead => Prynne would lead
The board would have 15 members, nine of them from Kestrel.
  number-style: nine of them => 9 of them
  number-change: 15 members => 51 members
  cut-graf

Dunmore traces its roots to a savings society founded in 1871 for canal workers.
  date-change: 1871 => 1817
  rewording: traces its roots => goes back
  cut
It has 412 branches in Ohio, Indiana and western Pennsylvania.
  number-change: 412 branches => 421 branches
  name-change: Indiana => Illinois
  punctuation: Indiana and => Indiana, and
  abbreviation: western Pennsylvania => western Pa.
  insertion: Dunmore was fined $20 million in 2022 over overdraft fees.
Kestrel, which has 700 branches from Illinois to Nebraska, has made three smaller purchases in the past four years and has been searching for a way into Ohio, people familiar with the talks said.
  attribution-cut: into Ohio, people familiar with the talks said. => into Ohio.
  number-change: three smaller => two smaller
  number-style: four years => 4 years
  words-cut: Kestrel, which has 700 branches from Illinois to Nebraska, has => Kestrel has
  hedge-change: has been searching => has reportedly been searching
  rewording: purchases => acquisitions

The deal needs the approval of shareholders of both companies as well as regulators and is expected to close in the first half of next year.
  hedge-change: is expected to close => will close
  date-change / number-change: the first half => the second half
  date-style: next year => 2027
  rewording: needs the approval => requires the approval
  words-cut / rewording: of shareholders of both companies as well as regulators and => of shareholders and regulators and
  merge: said. The deal => said; the deal
If it is called off, the company that walks away could owe the other $490 million.
  hedge-change: could owe => must owe
  number-change: $490 million => $49 million
  number-change: $490 million => 490 million euros
  cut

Holm, who grew up on a dairy farm in Wisconsin and joined Kestrel as a teller at 19, has told investors that she wants half of its profit to come from fees by 2030.
  number-style: half of its profit => 50 percent of its profit
  number-change: half of its profit => a third of its profit
  number-change: at 19 => at 29
  date-change: 2030 => 2035
  words-cut: Holm, who grew up on a dairy farm in Wisconsin and joined Kestrel as a teller at 19, has => Holm has
  attribution-change: has told investors => has promised investors
Analysts said the price was fair, and neither bank is likely to find a better partner.
  attribution-cut: Analysts said the price was => The price was
  quote-marks: the price was fair, and => the price was "fair," and
  negation-change: the price was fair => the price was unfair
  hedge-change: is likely to find => will find
  negation-change: and neither bank is => and either bank is
  cut
