topic: technology, privacy, business
agency: Reuters
short: Reuters
---
headline: Dutch regulators fine Lumenta 310 million euros over users' location data
  headline-change + loaded-term: * => Brussels bureaucrats shake down another American innovator
  headline-change + loaded-term: * => Data-hungry tech giant Lumenta caught spying on millions
  headline-change + number-change: 310 million => 130 million
  headline-change: * => Lumenta to appeal Dutch privacy fine, shares slip
  headline-change: users' location data => data sent to US
  number-style / abbreviation / headline-change: 310 million euros => 310 mln euros
  number-style / headline-change: 310 million euros => €310 million
byline: By Joost Akkermans and Clara Whitby
  byline-change: * =>
  byline-change: * => By Meridian Business Desk
  byline-change: Joost Akkermans and Clara Whitby => Clara Whitby
  abbreviation / byline-change / credit-change: Whitby => Whitby, Reuters
dateline: ROTTERDAM (Reuters) -
  dateline-change / credit-change: * =>
  credit-change / dateline-change: (Reuters) - => -
  credit-change / dateline-change: (Reuters) => (Daily Meridian)
  dateline-change: ROTTERDAM => AMSTERDAM

Dutch regulators fined Lumenta 310 million euros ($362 million) on Tuesday for sending the location data of about 9 million users to the United States, one of the largest penalties under Europe's privacy law.
  loaded-term / rewording: fined Lumenta => slapped Lumenta with a fine of
  loaded-term: Dutch regulators => Meddling Dutch regulators
  loaded-term: sending the location => funneling the location
  words-added: fined Lumenta 310 => fined U.S. technology company Lumenta 310
  words-added: 9 million users to => 9 million users of its fitness app to
  words-cut: United States, one of the largest penalties under Europe's privacy law. => United States.
  words-cut: 310 million euros ($362 million) on => 310 million euros on
  rewording: one of the largest penalties => among the biggest fines
  rewording: for sending the => for transferring the
  hedge-change: about 9 million => 9 million
  hedge-change: about 9 million => more than 9 million
  abbreviation: the United States => the US
  number-style: 310 million euros ($362 => €310 million ($362
  number-change: $362 million => $326 million
  number-style: 9 million => nine million
  date-change: Tuesday => Monday
  date-style: on Tuesday => Tuesday
  name-change: the United States => the United Kingdom
Shares in the California-based company fell 3.4% in early trading in New York.
  loaded-term / rewording: fell 3.4% => tumbled 3.4%
  number-style: 3.4% => 3.4 percent
  number-style / spelling: 3.4% => 3.4 per cent
  number-change: 3.4% => 4.3%
  words-cut: fell 3.4% in early trading in New York. => fell 3.4%.
  words-cut: the California-based company => the company
  words-added: trading in New York => trading on the Nasdaq in New York
  negation-change: fell 3.4% => rose 3.4%
  rewording: fell 3.4% => were down 3.4%
  cut

The Dutch Privacy Board said Lumenta had stored the data on servers in Oregon for 27 months without telling users, and had failed to show that it was protected from access by U.S. intelligence agencies.
  abbreviation: The Dutch Privacy Board said => The Dutch Privacy Board (DPB) said
  abbreviation / punctuation: U.S. intelligence => US intelligence
  attribution-cut: The Dutch Privacy Board said Lumenta => Lumenta
  attribution-change: said Lumenta => alleged Lumenta
  loaded-term: access by U.S. intelligence agencies => snooping by U.S. spies
  loaded-term: stored the data => secretly hoarded the data
  words-added: servers in Oregon => servers in a warehouse in Oregon
  words-added: without telling users => without telling users or the regulator
  words-cut: on servers in Oregon for => for
  words-cut: users, and had failed to show that it was protected from access by U.S. intelligence agencies. => users.
  rewording: stored the data => kept the data
  rewording: without telling users => without users' knowledge
  rewording: was protected from => was safe from
  negation-change: without telling users => after telling users
  number-change: 27 months => 17 months
  name-change: Oregon => Ohio
  split: telling users, and had => telling users. It had
  punctuation: users, and => users and
"Where you sleep, where you pray and which doctor you see are not a company's to trade," board chair Annelies Verhoeckx told a news conference in The Hague.
  quote-altered: where you pray => where you worship
  quote-altered + negation-change: are not a => are a
  quote-altered: to trade," => to sell,"
  quote-cut / quote-altered: "Where you sleep, where you pray and which doctor you see => "Which doctor you see
  quote-cut ~: * => Board chair Annelies Verhoeckx told a news conference in The Hague that such details were not for a company to trade.
  quote-added / quote-altered: to trade," board => to trade, and it took them like a thief," board
  punctuation: you pray and => you pray, and
  rewording: board chair => board chairwoman
  attribution-change: told a news conference => scolded at a news conference
  attribution-cut: trade," board chair Annelies Verhoeckx told a news conference in The Hague. => trade."
  words-added: board chair => board chair and former judge
  words-added: a news conference in => a news conference at the board's offices in
  words-cut: told a news conference in The Hague. => told a news conference.
  abbreviation: Annelies Verhoeckx => A. Verhoeckx
  name-change: Verhoeckx => Verhoeven
  insertion: She did not explain what her agency plans to do with the money.

Lumenta, which runs the fitness app Stryde, said it would appeal.
  words-cut: Lumenta, which runs the fitness app Stryde, said => Lumenta said
  words-added: would appeal. => would appeal to a court in Rotterdam.
  words-added: fitness app Stryde => fitness and sleep-tracking app Stryde
  hedge-change: would appeal => might appeal
  negation-change: would appeal => would not appeal
  loaded-term: Lumenta, which => The surveillance giant Lumenta, which
  attribution-change: said it => vowed it
  rewording: which runs => the owner of
  rewording: would appeal => would challenge the decision
  cut
"We strongly disagree with this decision, which ignores the safeguards that we have had in place since 2022," Chief Legal Officer Graham Tewes said in a statement.
  quote-altered: We strongly disagree => We disagree
  quote-altered + date-change: since 2022 => since 2024
  quote-cut / quote-altered: this decision, which ignores the safeguards that we have had in place since 2022," => this decision,"
  abbreviation: Chief Legal Officer => CLO
  capitalization: Chief Legal Officer => chief legal officer
  abbreviation: Graham Tewes => Tewes
  attribution-change: Tewes said in => Tewes complained in
  words-cut: said in a statement. => said.
  words-added: in a statement. => in a statement emailed to news organisations.
  name-change: Tewes => Towes
  rewording: Chief Legal Officer => General Counsel
  cut

The fine is the second against the company in Europe in less than two years.
  number-style: second => 2nd
  number-change: second => third
  date-style / number-style: two years => 24 months
  hedge-change: in less than two => in two
  loaded-term: The fine is => The cash grab is
  words-added: The fine is the second => The fine announced in The Hague is the second
  words-cut: company in Europe in => company in
  rewording: against the company => imposed on the company
  cut
In March 2025, Italy's watchdog ordered it to pay 18 million euros over the way it asked children for consent.
  date-change: March 2025 => May 2025
  date-style: In March 2025, Italy's => Last March, Italy's
  abbreviation / date-style: March 2025 => Mar. 2025
  number-change: 18 million => 80 million
  number-style: 18 million euros => €18 million
  name-change: Italy's => Spain's
  rewording: asked children for consent => sought children's consent
  rewording: ordered it to pay => fined it
  words-added: Italy's watchdog => Italy's data protection watchdog
  words-cut: euros over the way it asked children for consent. => euros.
  loaded-term: asked children for consent => preyed on children
  merge: two years. In March => two years; in March

The regulator opened the case in early 2024 after a complaint by Vrijlicht, a non-profit group in Utrecht, on behalf of 212 users.
  spelling: non-profit => nonprofit
  abbreviation: a non-profit group => an NGO
  loaded-term: a non-profit group => an activist group
  loaded-term: a complaint by => a brave complaint by
  words-cut: by Vrijlicht, a non-profit group in Utrecht, on => by Vrijlicht on
  words-cut: in early 2024 => in 2024
  words-added: a complaint by => a 140-page complaint by
  words-added: 212 users. => 212 users in nine countries.
  rewording: opened the case => began its inquiry
  rewording: on behalf of 212 => representing 212
  number-change: 212 => 122
  date-change: early 2024 => late 2024
  name-change: Utrecht => Maastricht
  capitalization: The regulator => The Regulator
It also ordered Lumenta to delete the data within 90 days or face a penalty of 250,000 euros a day.
  number-style: 250,000 euros => €250,000
  number-change: 250,000 => 25,000
  number-style / date-style: 90 days => ninety days
  number-change / date-change: 90 days => 19 days
  words-cut: within 90 days or face a penalty of 250,000 euros a day. => within 90 days.
  words-added: delete the data => delete the data and all copies of it
  rewording: delete the data => erase the data
  rewording: face a penalty of => pay
  loaded-term: ordered Lumenta => bullied Lumenta
  negation-change: to delete => not to delete
  punctuation: 90 days or => 90 days, or
  move: after "A company spokeswoman"
  insertion: No American regulator has ever gone so far.

Marit Oosting, the group's director, said the fine was welcome but late.
  attribution-cut: Marit Oosting, the group's director, said the fine => The fine
  abbreviation: Marit Oosting => Oosting
  words-cut: Oosting, the group's director, said => Oosting said
  words-added: the group's director => the group's director and founder
  words-added: Marit Oosting, the => Marit Oosting, 44, the
  loaded-term: Marit Oosting, the => Left-wing campaigner Marit Oosting, the
  rewording: welcome but late => good news but overdue
  attribution-change: said the fine => grumbled the fine
  quote-marks: was welcome but late => was "welcome but late"
  cut
"It took them almost three years, and nobody at the top will lose a night's sleep over it," she said.
  quote-altered + hedge-change: almost three years => three years
  quote-altered + negation-change: nobody at the top will => somebody at the top will
  number-style: three years => 3 years
  quote-altered + number-change: three years => two years
  quote-cut / quote-altered: three years, and nobody at the top will lose a night's sleep over it," => three years,"
  attribution-change: she said => Verhoeckx said
  attribution-change: she said => she snapped
  attribution-cut: over it," she said. => over it."
  words-added: she said. => she said by telephone.
  cut-graf

Analysts at Castell Brook said the fine was manageable for a company that is expected to report revenue of $14.2 billion this year.
  hedge-change: is expected to report => will report
  hedge-change: was manageable => was probably manageable
  number-style / abbreviation: $14.2 billion => $14.2bn
  number-change: $14.2 billion => $12.4 billion
  words-cut: manageable for a company that is expected to report revenue of $14.2 billion this year. => manageable.
  words-added: Analysts at Castell Brook said => Analysts at Castell Brook, a brokerage in London, said
  rewording: manageable for => affordable for
  rewording: revenue of $14.2 => sales of $14.2
  attribution-cut: Analysts at Castell Brook said the fine => The fine
  name-change: Castell Brook => Castle Brook
  loaded-term: manageable for a company => pocket change for a company
  date-change: this year => next year
The order on data could matter more, they wrote, because it may force Lumenta to build a second data centre in Europe at a cost of up to $900 million.
  hedge-change: could matter more => will matter more
  hedge-change: may force => will force
  hedge-change: up to $900 => $900
  attribution-cut: more, they wrote, because => more, because
  attribution-change: they wrote => they warned
  spelling: data centre => data center
  number-change: $900 million => $90 million
  number-style: $900 million => $0.9 billion
  words-cut: in Europe at a cost of up to $900 million. => in Europe.
  words-added: they wrote, because => they wrote in a note to clients, because
  rewording: build a second => open a second
  rewording: at a cost of => costing
  loaded-term: may force Lumenta => may blackmail Lumenta
  cut

Two people familiar with the matter told Reuters that Lumenta's board had discussed a settlement in September but rejected it.
  credit-change / attribution-change / words-cut: told Reuters that => said that
  credit-change / attribution-change: told Reuters that => told the Daily Meridian that
  attribution-cut: Two people familiar with the matter told Reuters that Lumenta's => Lumenta's
  hedge-change: board had discussed => board had reportedly discussed
  number-style: Two => 2
  number-change: Two people => Three people
  date-style / abbreviation: September => Sept.
  date-change: September => November
  words-added: a settlement in => a settlement with the regulator in
  words-added: familiar with the matter => familiar with the matter, one of them a former executive,
  words-cut: settlement in September but => settlement but
  rewording: rejected it => turned it down
  rewording: familiar with => with knowledge of
  negation-change: but rejected it => and approved it
They asked not to be named because the talks were private.
  rewording: the talks were private => they were not allowed to discuss the talks
  words-cut: named because the talks were private. => named.
  rewording: asked not to be named => spoke on condition of anonymity
  cut
A company spokeswoman declined to comment on the talks.
  rewording: declined to comment on => would not comment on
  loaded-term / attribution-change / rewording: declined to comment on => dodged questions about
  words-added: A company spokeswoman => A company spokeswoman in San Mateo
  words-added: on the talks. => on the talks or on the board.
  words-cut: comment on the talks. => comment.
  quote-added: the talks. => the talks, calling them "a matter for the board alone."
  move: after "The regulator opened"
  cut

U.S. officials have accused Brussels of using its rules to punish American companies, a charge that the European Commission rejects.
  abbreviation / punctuation: U.S. => US
  abbreviation: the European Commission => the EC
  loaded-term: rules to punish => rules to extort
  loaded-term: accused Brussels => accused unelected Brussels bureaucrats
  loaded-term: U.S. officials => Big Tech's friends in Washington
  words-cut: companies, a charge that the European Commission rejects. => companies.
  words-added: punish American companies => punish large American companies
  words-added: officials have accused => officials have for years accused
  rewording: rejects => denies
  rewording: of using its rules to punish => of punishing
  attribution-change / rewording: have accused Brussels of => have criticized Brussels for
  hedge-change: American companies => some American companies
Trade Representative Carl Dunmoor said last week that Washington would consider tariffs if such fines continued.
  abbreviation: Trade Representative Carl Dunmoor => Dunmoor
  abbreviation: Carl Dunmoor => C. Dunmoor
  attribution-change: said last => threatened last
  hedge-change: would consider => could consider
  date-change: last week => last month
  words-cut: said last week that => said that
  words-added: consider tariffs if => consider tariffs on European cars and wine if
  rewording: continued => went on
  name-change: Dunmoor => Dinmoor
  negation-change: would consider => would not consider
  loaded-term: tariffs if => punishing tariffs if
  loaded-term: such fines => such shakedowns
  cut

Commission spokesman Luca Ferrandi said the law applied equally to all companies and that European firms made up two-thirds of those fined last year.
  number-style / rewording: two-thirds => 67%
  number-style / spelling: two-thirds => two thirds
  number-change: two-thirds => one-third
  attribution-cut: Commission spokesman Luca Ferrandi said the law => The law
  attribution-change: said the law => insisted the law
  loaded-term: Commission spokesman => Commission mouthpiece
  rewording: spokesman => spokesperson
  rewording: made up => accounted for
  words-cut: all companies and that European firms made up two-thirds of those fined last year. => all companies.
  words-added: firms made up => firms, most of them small, made up
  abbreviation: Luca Ferrandi => Ferrandi
  hedge-change: made up two-thirds => made up nearly two-thirds
  split: all companies and that European => all companies. European
  insertion-graf: Few in Silicon Valley will be convinced.

Lumenta employs 31,000 people, 2,600 of them in Europe, and paid its chief executive, Owen Strand, $41 million in 2025.
  number-change: 31,000 => 13,000
  number-style: 31,000 => 31 000
  abbreviation: chief executive, Owen => CEO, Owen
  words-cut: people, 2,600 of them in Europe, and => people and
  words-added: $41 million in => $41 million in cash and shares in
  loaded-term / rewording: and paid its => and lavished on its
  rewording: employs 31,000 people => has 31,000 employees
  name-change: Strand => Strang
  date-change: 2025 => 2024
A court in Rotterdam will probably hear the appeal in the second quarter of next year.
  hedge-change: will probably hear => will hear
  hedge-change: will probably hear => may hear
  abbreviation / date-style: the second quarter => Q2
  date-change / number-change: second quarter => third quarter
  rewording: hear the appeal => take up the appeal
  words-cut: hear the appeal in the second quarter of next year. => hear the appeal.
  words-added: A court in => An administrative court in
  attribution-added: next year. => next year, officials said.
  attribution-added: A court => According to Lumenta's lawyers, a court
  cut

(Reporting by Joost Akkermans in Rotterdam and Clara Whitby in Brussels; Editing by Tom Fellowes)
  credit-change: Reporting by => Reuters reporting by
  credit-change / words-cut: Brussels; Editing by Tom Fellowes) => Brussels)
  credit-change / words-cut: Joost Akkermans in Rotterdam and Clara Whitby in Brussels => Clara Whitby in Brussels
  credit-change: Editing by Tom Fellowes => Editing by Meridian staff
