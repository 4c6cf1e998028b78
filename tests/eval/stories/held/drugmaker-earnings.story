topic: business
agency: Reuters
short: Reuters
---
headline: Verdane raises profit forecast as obesity drug sales double
  headline-change: * => Verdane lifts outlook on strong demand for Levorin
  headline-change + loaded-term: * => Verdane rakes in billions as obesity drug sales double
  headline-change + negation-change: raises profit forecast => cuts profit forecast
  headline-change: * => Verdane raises profit forecast as obesity drug sales double, but cancer sales fall
  capitalization / headline-change ~: * => Verdane Raises Profit Forecast as Obesity Drug Sales Double
byline: By Ines Kaltenbrunn
  byline-change: * =>
  byline-change: * => By Business Desk
  byline-change: Ines Kaltenbrunn => Ines Kaltenbrunn and Martin Oyelaran
dateline: ZURICH, Oct 23 (Reuters) —
  dateline-change / credit-change: * =>
  credit-change / dateline-change: * => ZURICH, Oct 23 —
  dateline-change: ZURICH => GENEVA

Swiss drugmaker Verdane raised its full-year profit forecast on Thursday after third-quarter sales of its obesity drug Levorin beat expectations, offsetting weaker demand for its older cancer treatments.
  date-style: forecast on Thursday after => forecast Thursday after
  date-style: on Thursday => today
  date-change: on Thursday => on Wednesday
  words-cut: expectations, offsetting weaker demand for its older cancer treatments. => expectations.
  negation-change: Verdane raised its => Verdane lowered its
  rewording: Swiss drugmaker => Swiss pharmaceutical company
  words-added: its obesity drug Levorin => its blockbuster obesity drug Levorin
  loaded-term / rewording: Levorin beat expectations => Levorin crushed expectations
  words-cut: Swiss drugmaker Verdane => Drugmaker Verdane
  number-style: third-quarter => 3rd-quarter
  spelling: drugmaker Verdane => drug maker Verdane
  rewording: weaker demand => softer demand
Core earnings per share rose 14% to 2.31 Swiss francs, above the 2.18 francs that analysts had forecast in a company-compiled poll.
  number-change: 14% => 41%
  number-style: 14% => 14 percent
  number-change: 2.18 francs => 2.28 francs
  words-cut: forecast in a company-compiled poll. => forecast.
  negation-change: above the 2.18 => below the 2.18
  abbreviation: earnings per share => EPS
  rewording: had forecast => had expected
  loaded-term / rewording: share rose => share soared
Revenue climbed 9% to 8.42 billion francs ($9.51 billion) in the three months to Sept. 30.
  date-style / abbreviation: Sept. 30 => September 30
  number-change: 9% to => 6% to
  words-cut: francs ($9.51 billion) in => francs in
  number-style / abbreviation: 8.42 billion francs => 8.42bn francs
  rewording: climbed 9% => rose 9%
  rewording: Revenue => Turnover
  number-change: 8.42 billion => 8.42 million
  date-style / rewording: the three months to Sept. 30 => the third quarter

The company now expects core profit to grow by a low double-digit percentage this year, compared with an earlier forecast of high single-digit growth.
  words-cut: year, compared with an earlier forecast of high single-digit growth. => year.
  rewording: compared with => up from
  words-added: an earlier forecast => an earlier forecast, made in July,
  attribution-change / rewording: now expects core => now sees core
  rewording: The company now => Verdane now
  date-style: this year, => in 2025,
It did not change its sales outlook.
  negation-change: did not change => changed
  merge: growth. It did => growth, but it did
  cut
  insertion: The company sells its medicines in 84 countries.

"We are not declaring victory, but this was the strongest quarter in our history," Chief Executive Officer Beatrix Hollmann told reporters on a call.
  quote-altered + negation-change: are not declaring => are declaring
  abbreviation: Chief Executive Officer => CEO
  attribution-change: told reporters on a call. => said on a call with reporters.
  words-cut: told reporters on a call. => told reporters.
  quote-altered: strongest quarter => best quarter
  quote-cut: "We are not declaring victory, but this => "... this
  name-change: Hollmann => Hoffmann
  capitalization: Chief Executive Officer => chief executive officer
  quote-altered + hedge-change: this was the => this was probably the
"Supply is no longer the bottleneck it was a year ago."
  quote-altered + negation-change: is no longer the => is still the
  cut
  attribution-added: ago." => ago," she said.
  quote-altered: bottleneck it was => problem it was

Shares in Verdane rose as much as 5.2% in early trading and were up 3.7% by 0915 GMT, outperforming a flat European healthcare index.
  date-style: 0915 GMT => 9:15 a.m. GMT
  spelling: healthcare => health care
  number-change: 3.7% => 7.3%
  words-cut: GMT, outperforming a flat European healthcare index. => GMT.
  hedge-change / words-cut: rose as much as 5.2% => rose 5.2%
  negation-change: outperforming => underperforming
  loaded-term / rewording: Verdane rose as => Verdane rocketed as
  words-added: in early trading => in early trading in Zurich
  split: GMT, outperforming => GMT. They outperformed
  move: after "has not set aside money"

Levorin, a weekly injection approved in the United States in May 2023, brought in 1.27 billion francs, more than double the year-ago figure.
  abbreviation: the United States => the U.S.
  date-change: May 2023 => May 2022
  hedge-change: more than double => double
  words-cut: Levorin, a weekly injection approved in the United States in May 2023, brought => Levorin brought
  rewording: brought in => generated
  number-style: 1.27 billion francs => 1,270 million francs
  words-added: injection approved => injection first approved
  name-change: the United States => Japan
Analysts at Brandt & Sorley had expected about 1.05 billion.
  name-change: Sorley => Morley
  hedge-change: about 1.05 => 1.05
  number-change: 1.05 => 1.15
  words-added: about 1.05 billion. => about 1.05 billion francs.
  attribution-change / rewording: had expected => had predicted
  cut

"The beat was driven by volume and not by price, which is what investors wanted to see," said Rohan Mistry, an analyst at the brokerage who has a "buy" rating on the stock.
  quote-marks: a "buy" rating => a buy rating
  words-cut / quote-cut: at the brokerage who has a "buy" rating on the stock. => at the brokerage.
  quote-cut: price, which is what investors wanted to see," => price,"
  quote-altered + negation-change: and not by => and by
  attribution-change: said Rohan Mistry => noted Rohan Mistry
  words-cut / quote-cut: Mistry, an analyst at the brokerage who has a "buy" rating on the stock. => Mistry.
  rewording: on the stock => on the shares
  rewording ~: * => Rohan Mistry, an analyst at the brokerage who has a "buy" rating on the stock, said: "The beat was driven by volume and not by price, which is what investors wanted to see."
He cautioned that a rival pill being developed by U.S.-based Keldon Therapeutics could reach the market as early as next year.
  attribution-change: He cautioned => He said
  hedge-change: could reach => will reach
  words-cut: by U.S.-based Keldon => by Keldon
  date-style: next year => 2026
  hedge-change / words-cut: market as early as next => market next
  abbreviation / punctuation / spelling: U.S.-based => US-based
  words-added: a rival pill => a cheaper rival pill
  date-change: next year => next month

Sales of Orbizant, a lung cancer medicine that was once Verdane's top seller, fell 22% as cheaper copies arrived in Germany and Japan.
  loaded-term / rewording: fell 22% => collapsed 22%
  number-style: 22% => 22 per cent
  words-cut: Orbizant, a lung cancer medicine that was once Verdane's top seller, fell => Orbizant fell
  rewording: cheaper copies => generic versions
  words-cut: 22% as cheaper copies arrived in Germany and Japan. => 22%.
  name-change: Orbizant => Orbizent
  spelling: top seller => top-seller
  words-cut: medicine that was once => medicine once
Hollmann said the decline would probably slow in the second half of 2026.
  hedge-change: would probably slow => would slow
  date-change: 2026 => 2027
  attribution-cut ~: Hollmann said the decline would probably => The decline will probably
  date-change: second half => first half
  quote-added: would probably slow in => would probably "bottom out" in
  cut

The results come as drugmakers face growing pressure in Washington over prices.
  loaded-term / rewording: over prices => over price gouging
  words-added: in Washington over => in Washington and Brussels over
  loaded-term: as drugmakers face => as greedy drugmakers face
  cut-graf
A U.S. Senate panel asked Verdane last month to explain why Levorin costs $1,040 a month in the United States and $290 in Germany.
  date-style: last month => in September
  number-style: $1,040 => $1040
  number-change: $290 => $920
  attribution-change / rewording: asked Verdane => ordered Verdane
  rewording: panel asked => committee asked
  words-cut: in the United States and $290 in Germany. => in the United States.
  merge: prices. A U.S. Senate => prices, and a U.S. Senate
  punctuation: States and $290 => States, and $290
The company has said that the list price does not reflect rebates paid to insurers.
  negation-change: does not reflect => reflects
  attribution-change: has said that => has claimed that
  words-cut: said that the => said the
  attribution-change / rewording / name-change: The company has => Verdane has
  rewording: reflect rebates => include rebates
  insertion: It has not published the size of those rebates.

Patient groups say the drug is out of reach for many.
  attribution-cut: Patient groups say the drug is => The drug is
  loaded-term: Patient groups => Left-wing pressure groups
  words-added: for many. => for many who need it.
  hedge-change: many => some
  cut
"Nobody should have to choose between rent and a prescription," said Dolores Finch of Patients for Fair Access, an advocacy group.
  quote-altered: rent and a => food and a
  words-cut: Access, an advocacy group. => Access.
  quote-altered: Nobody should => No one should
  name-change: Dolores Finch => Dolores Fitch
  words-added: an advocacy group. => an advocacy group in Boston.
  cut

Verdane is also defending about 340 lawsuits in Delaware brought by patients who allege that Levorin caused stomach paralysis.
  attribution-cut / hedge-change: who allege that Levorin => after Levorin
  number-change: 340 => 430
  hedge-change: about 340 => more than 340
  attribution-change / hedge-change: who allege => who say
  words-added: in Delaware brought => in Wilmington, Delaware, brought
  words-cut: lawsuits in Delaware brought => lawsuits brought
It denies the claims and has not set aside money for settlements, Chief Financial Officer Matteo Rusconi said.
  abbreviation: Chief Financial Officer => CFO
  attribution-cut: settlements, Chief Financial Officer Matteo Rusconi said. => settlements.
  negation-change: has not set => has set
  rewording: denies the claims => rejects the claims
  merge: paralysis. It denies => paralysis, but it denies
  cut

The company plans to cut 1,100 jobs in Switzerland and Ireland by the end of 2026 as part of a savings programme announced in February.
  spelling: programme => program
  number-style: 1,100 => 1100
  number-change: 1,100 jobs => 1,500 jobs
  words-cut: 2026 as part of a savings programme announced in February. => 2026.
  loaded-term / rewording: to cut 1,100 => to axe 1,100
  words-added: 1,100 jobs in => 1,100 jobs, or 3% of its workforce, in
  name-change: and Ireland => and Iceland
  rewording: savings => cost-cutting
  date-change: February => March
Rusconi said no further layoffs were planned.
  negation-change: said no further => said further
  abbreviation: Rusconi said => Matteo Rusconi said
  rewording: no further layoffs => no more layoffs
  spelling: layoffs => lay-offs
  cut
  insertion-graf: Unions in Basel have called a protest for next week.

Verdane will open a second Levorin plant, in Limerick, in the first quarter of 2027, and expects it to employ around 450 people.
  hedge-change / rewording: will open => plans to open
  hedge-change: employ around 450 => employ 450
  name-change: Limerick => Galway
  split: 2027, and expects it to => 2027. It expects the plant to
  words-added: in Limerick, in => in Limerick, Ireland, in
  punctuation: plant, in Limerick, in => plant in Limerick in
  number-style: 450 people => four hundred and fifty people
  rewording: open a second => start up a second
  date-style / rewording: the first quarter of 2027 => early 2027
($1 = 0.8854 Swiss francs)
  cut
