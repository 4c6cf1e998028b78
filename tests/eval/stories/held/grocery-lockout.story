topic: labor, business
agency: Reuters
short: Reuters
---
headline: Harlan Fresh locks out 6,200 workers as grocery strike spreads
  headline-change + number-change: 6,200 => 2,600
  headline-change: * => Grocery chain shuts door on workers in pay fight
  headline-change + loaded-term: * => Union Thugs Cripple Minnesota Grocery Chain
  headline-change: as grocery strike spreads => after surprise walkouts at nine stores
  headline-change + loaded-term: locks out 6,200 workers => dumps 6,200 hardworking employees
  number-style / headline-change: 6,200 => 6200
  capitalization / headline-change ~: * => Harlan Fresh Locks Out 6,200 Workers as Grocery Strike Spreads
byline: By Corinne Vasko
  byline-change: * =>
  byline-change: * => By Daily Meridian Business Desk
  byline-change: By Corinne Vasko => By Corinne Vasko and Theo Lunt
  capitalization: Corinne Vasko => CORINNE VASKO
dateline: DUNMARROW, Minn., May 12 (Reuters) -
  dateline-change / credit-change: * =>
  credit-change / dateline-change: May 12 (Reuters) - => May 12 -
  dateline-change / date-change: May 12 => May 13
  abbreviation / dateline-change: Minn. => Minnesota

Supermarket chain Harlan Fresh locked out about 6,200 workers at 41 stores on Thursday, hours after cashiers and meat cutters at nine other locations walked off the job in a bitter dispute over pay and scheduling.
  number-change: 6,200 => 16,200
  hedge-change: about 6,200 => 6,200
  number-change: 41 stores => 14 stores
  date-change: Thursday => Friday
  date-style: on Thursday => Thursday
  number-style: nine => 9
  loaded-term / words-cut: a bitter dispute => a dispute
  loaded-term / rewording: a bitter dispute => a long-running dispute
  rewording: Supermarket chain => Grocer
  loaded-term / words-added: locked out => callously locked out
  rewording: walked off the job => went on strike
  loaded-term: cashiers and meat cutters => militants
  words-added: Harlan Fresh locked => Harlan Fresh, Minnesota's largest grocer, locked
  words-cut: stores on Thursday, hours after cashiers and meat cutters at nine other locations walked off the job in a bitter => stores on Thursday in a bitter
  punctuation: on Thursday, hours => on Thursday hours
The lockout, the first in the company's 78-year history, is the biggest work stoppage at a U.S. grocer in more than a decade, labor researchers said.
  spelling: labor => labour
  attribution-cut: a decade, labor researchers said. => a decade.
  hedge-change: in more than a decade => in a decade
  number-change / date-change: 78-year => 87-year
  words-cut: The lockout, the first in the company's 78-year history, is => The lockout is
  abbreviation / punctuation / spelling: U.S. => US
  rewording / abbreviation: U.S. grocer => American grocer
  date-style / number-style: a decade => 10 years
  hedge-change: is the biggest => may be the biggest
  rewording: biggest => largest
  cut

The Allied Food Workers union called the move "a cruel and illegal stunt" and said it would file a complaint with federal labor regulators.
  quote-marks: "a cruel and illegal stunt" => a cruel and illegal stunt
  quote-altered: a cruel and illegal => an illegal
  quote-cut: called the move "a cruel and illegal stunt" and said => said
  name-change: Allied Food => United Food
  hedge-change: would file => may file
  loaded-term: The Allied => The hard-left Allied
  attribution-change / rewording: union called => union branded
  rewording: the move => the lockout
  words-added: union called => union, which represents the workers, called
  capitalization: union called => Union called
Harlan Fresh said it had no choice because the union refused to give 72 hours' notice of further walkouts.
  negation-change: had no choice => had a choice
  number-change / date-change: 72 hours' => 24 hours'
  number-style / date-style: 72 hours' => three days'
  attribution-cut: Harlan Fresh said it had => Harlan Fresh had
  attribution-change: said it => claimed it
  negation-change: refused to give => agreed to give
  negation-change / rewording: refused to give => would not give
  words-cut: notice of further walkouts => notice
  loaded-term: the union => union bosses
  spelling: walkouts => walk-outs
  move: after "Bristol Market rose 3.2"
  insertion: It did not say how long the lockout would last.

"We cannot run stores when we do not know who will show up in the morning," Chief Executive Martin Oakes told reporters on a conference call.
  quote-altered + negation-change: cannot run => can run
  quote-altered + hedge-change: will show => might show
  abbreviation: Chief Executive Martin => CEO Martin
  capitalization: Chief Executive Martin => chief executive Martin
  words-cut: told reporters on a conference call => told reporters
  attribution-change: told reporters => pleaded with reporters
  attribution-change: Oakes told => Oakes complained to
  name-change: Oakes => Oaks
  abbreviation / spelling / quote-altered: do not know => don't know
  words-added: on a conference => on a hastily arranged conference
He said the company had hired roughly 1,800 temporary workers and expected all but a few stores to stay open.
  number-change: 1,800 => 8,100
  number-style: 1,800 => 1800
  hedge-change: roughly 1,800 => 1,800
  loaded-term: temporary workers => scabs
  loaded-term: temporary workers => strikebreakers
  attribution-cut: He said the company => The company
  attribution-change / rewording: He said => Oakes said
  words-cut / hedge-change: expected all but a few stores => expected all stores
  rewording: stay open => operate normally
  cut

At a store on Tolman Avenue in Dunmarrow, managers stacked bottled water near the entrance while pickets chanted and banged on pots outside.
  name-change: Tolman => Dolman
  abbreviation: Tolman Avenue => Tolman Ave.
  loaded-term: pickets => a mob
  rewording: pickets => picketers
  words-cut: pickets chanted and banged on pots outside => pickets chanted outside
  loaded-term / rewording: chanted and => screamed and
  words-added: pickets chanted => about 80 pickets chanted
  words-cut: Avenue in Dunmarrow, managers => Avenue, managers
  punctuation: the entrance while => the entrance, while
  cut
Two people were arrested after a delivery truck was blocked for about 20 minutes, police said.
  number-style: Two => 2
  number-change: Two people => Twelve people
  attribution-cut: 20 minutes, police said. => 20 minutes.
  hedge-change: about 20 => 20
  loaded-term: Two people => Two agitators
  hedge-change: was blocked => was allegedly blocked
  number-change / date-change: 20 minutes => 50 minutes
  attribution-change / name-change: police said => the union said
  words-added: truck was blocked => truck was blocked by strikers
  words-cut: arrested after a delivery truck was blocked for about 20 minutes, police => arrested, police
  cut
No one was hurt.
  negation-change: No one was hurt => One was hurt
  rewording: hurt => injured
  merge: police said. No one was hurt => police said, and no one was hurt
  merge: police said. No one was hurt => police said; no one was hurt
  cut

Denise Kowalczyk, a baker who has worked for the chain for 19 years, said she had not expected to lose her health insurance.
  number-change / date-change: 19 years => 9 years
  negation-change: had not expected => had expected
  name-change: Kowalczyk => Kowalski
  words-cut: Kowalczyk, a baker who has worked for the chain for 19 years, said => Kowalczyk said
  words-added: a baker who => a baker and mother of three who
  rewording: the chain => the company
  rewording: her health insurance => her medical coverage
  cut-graf
"I came in at 4 a.m. and my badge didn't work," she said.
  quote-altered + date-change: 4 a.m. => 5 a.m.
  quote-altered + negation-change: didn't work => worked
  attribution-change / rewording: she said => Kowalczyk said
  quote-altered: my badge => my key card
  punctuation / spelling / abbreviation / date-style: 4 a.m. => 4 am
  attribution-change: she said => she sobbed
"Nobody told us anything."
  quote-altered + negation-change: Nobody told us anything => Somebody told us something
  cut
  attribution-added: anything." => anything," she said.

The union is seeking raises of 14 percent over three years and an end to on-call shifts, while the company has offered 8.5 percent and a one-time bonus of $750.
  number-change: 14 percent => 40 percent
  number-style: 14 percent => 14%
  number-style / date-style: three years => 3 years
  number-change: $750 => $7,500
  loaded-term / rewording: is seeking => is demanding
  words-added / loaded-term: offered 8.5 percent => offered a generous 8.5 percent
  words-added / hedge-change: offered 8.5 percent => offered only 8.5 percent
  split: shifts, while the => shifts. The
  words-cut: 8.5 percent and a one-time bonus of $750 => 8.5 percent
  loaded-term / rewording: a one-time bonus => a one-time payoff
  rewording: raises => pay increases
  spelling: on-call => on call
Starting pay at the chain is $15.20 an hour, compared with $17 at its main rival, Bristol Market.
  number-change: $15.20 => $12.50
  number-style: $17 => $17.00
  name-change: Bristol Market => Brixton Market
  rewording: compared with => versus
  words-cut: rival, Bristol Market. => rival.
  words-cut: an hour, compared with $17 at its main rival, Bristol Market. => an hour.
  number-change: $17 => $18
  cut

Harlan Fresh, which was bought by private equity firm Candlewick Partners in 2019, earned $212 million last year on sales of $4.6 billion.
  number-change: $212 million => $121 million
  number-change: $4.6 billion => $4.6 million
  abbreviation / number-style: $4.6 billion => $4.6bn
  date-change: 2019 => 2009
  loaded-term / rewording: bought by => swallowed by
  spelling: private equity => private-equity
  loaded-term: private equity firm => vulture fund
  words-cut: Fresh, which was bought by private equity firm Candlewick Partners in 2019, earned => Fresh earned
  rewording: earned => made a profit of
  loaded-term / rewording: earned => raked in
  cut
Shares of Bristol Market rose 3.2 percent in afternoon trading.
  negation-change: rose => fell
  number-style: 3.2 percent => 3.2%
  number-change: 3.2 percent => 2.3 percent
  loaded-term / rewording: rose => soared
  date-change / rewording: afternoon trading => morning trading
  cut

Talks broke off late Tuesday after 16 hours, and no new sessions are scheduled, according to a federal mediator, Ruth Ansbach.
  date-change: Tuesday => Wednesday
  attribution-cut: scheduled, according to a federal mediator, Ruth Ansbach. => scheduled.
  negation-change: no new => new
  number-change / date-change: 16 hours => six hours
  number-style / date-style: 16 hours => sixteen hours
  rewording: broke off => collapsed
  words-cut / date-style: late Tuesday => Tuesday
  words-cut: mediator, Ruth Ansbach. => mediator.
  words-added: Talks broke => Talks in Dunmarrow broke
  split: hours, and no new => hours. No new
"The parties remain far apart, but neither has walked away for good," she said in an email.
  quote-altered + negation-change: neither has => each has
  quote-altered / quote-cut: far apart, but neither has walked away for good," => far apart,"
  spelling: email => e-mail
  attribution-change / rewording: she said => Ansbach said
  quote-altered: remain far apart => remain apart
  words-cut: said in an email => said
  quote-cut ~: * => She said in an email that the two sides were far apart but still willing to talk.
  cut

Minnesota Governor Alan Tressler, a Democrat who has received donations from the union, urged both sides to return to the table and said the state would extend jobless benefits to locked-out workers.
  abbreviation: Governor Alan => Gov. Alan
  words-cut: Tressler, a Democrat who has received donations from the union, urged => Tressler, a Democrat, urged
  loaded-term: a Democrat who => a union-owned Democrat who
  hedge-change: would extend => could extend
  negation-change: would extend => would not extend
  rewording: jobless benefits => unemployment benefits
  loaded-term / rewording: jobless benefits => taxpayer-funded handouts
  name-change: Tressler => Tesler
  words-cut: Minnesota Governor => Governor
  rewording: urged both sides to return => called on both sides to return
  attribution-change: and said the => and promised the
  split: the table and said => the table. He said
State Sen. Brooke Haldane, a Republican, said the benefits would force taxpayers to subsidize a strike.
  spelling: subsidize => subsidise
  attribution-change: said the => warned the
  hedge-change: would force => could force
  attribution-cut: State Sen. Brooke Haldane, a Republican, said the benefits => The benefits
  abbreviation: State Sen. => State Senator
  name-change: Haldane => Haldene
  words-cut: Haldane, a Republican, said => Haldane said
  quote-added: a strike. => a strike, calling the plan "a gift to union leaders."
  insertion: Her office did not say how much the benefits would cost.
  cut

Shoppers were divided.
  rewording: divided => split
  words-added: were divided => in Dunmarrow were divided
  cut
"I support them, but I still have to feed my kids," said Marcus Ibe, 34, who drove past one store and crossed the line at another.
  quote-altered / quote-cut: "I support them, but I still => "I still
  quote-altered + negation-change: I support => I don't support
  number-change: 34 => 43
  number-style / rewording: Marcus Ibe, 34, who => 34-year-old Marcus Ibe, who
  words-cut: Ibe, 34, who drove past one store and crossed the line at another. => Ibe, 34.
  words-cut: Ibe, 34, who => Ibe, who
  attribution-change: said Marcus => shrugged Marcus
  name-change: Ibe => Ibeh

A smaller stoppage at Harlan's warehouse in Eastlake last fall lasted 11 days and cost the chain an estimated $9 million.
  number-change / date-change: 11 days => 21 days
  hedge-change: an estimated $9 million => $9 million
  spelling / rewording / date-style: fall => autumn
  number-style / date-style: 11 days => eleven days
  name-change: Eastlake => Westlake
  words-cut: warehouse in Eastlake last => warehouse last
  words-cut: 11 days and cost the chain an estimated $9 million. => 11 days.
  number-change: $9 million => $19 million
  number-style: $9 million => $9,000,000
Analysts say this one could be costlier, particularly if truck drivers refuse to deliver.
  hedge-change: could be => will be
  attribution-cut: Analysts say this one could => This one could
  negation-change: refuse to deliver => agree to deliver
  hedge-change: Analysts say => Some analysts say
  attribution-change: Analysts say => Analysts warn
  words-cut: costlier, particularly if truck drivers refuse to deliver. => costlier.
  rewording: particularly => especially
  insertion-graf: Neither side has said when talks might resume.
