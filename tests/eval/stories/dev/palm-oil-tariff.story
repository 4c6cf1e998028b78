topic: trade
agency: Press Trust of India
short: PTI
---
headline: India imposes 15% duty on Indonesian palm oil as steel row deepens
  headline-change + loaded-term: * => Trade war erupts as India hammers Indonesia over palm oil
  headline-change + number-change: imposes 15% duty => imposes 50% duty
  headline-change: * => Cooking oil set to get dearer after India acts on palm oil imports
  headline-change: oil as steel row deepens => oil
  number-style / headline-change: 15% => 15 per cent
  capitalization / headline-change ~: * => India Imposes 15% Duty on Indonesian Palm Oil as Steel Row Deepens
byline: By Anagha Deshmukh
  byline-change: * =>
  byline-change: * => Business Desk
dateline: NEW DELHI, Aug 19 (PTI) —
  dateline-change / credit-change: * =>
  credit-change / dateline-change: Aug 19 (PTI) — => Aug 19 —
  capitalization: NEW DELHI => New Delhi
notice: (Eds: Corrects the volume of imports from Indonesia in para 4 to 48 lakh tonnes from 84 lakh tonnes)
  notice-cut: * =>

India on Tuesday imposed an additional duty of 15 per cent on palm oil from Indonesia, a day after Jakarta refused to withdraw curbs on Indian steel that New Delhi says have cost its exporters nearly Rs 4,200 crore.
  number-style: Rs 4,200 crore => Rs 42 billion
  date-style: India on Tuesday imposed => India Tuesday imposed
  number-change: 15 per cent => 25 per cent
  loaded-term / rewording: imposed an => slapped an
  attribution-cut: steel that New Delhi says have cost => steel that have cost
  number-style / abbreviation: Rs 4,200 => ₹4,200
  negation-change: refused to withdraw => agreed to withdraw

The duty takes effect at midnight on August 31 and will remain in force for six months unless the two sides reach a settlement, the commerce ministry said in a notification.
  date-style / abbreviation: August 31 => Aug. 31
  date-change: August 31 => August 13
  number-style: six months => 6 months
  capitalization: commerce ministry => Commerce Ministry
  words-cut: six months unless the two sides reach a settlement, the => six months, the
  attribution-cut: settlement, the commerce ministry said in a notification. => settlement.
  rewording: takes effect => kicks in
  number-style / date-style: six months => half a year

"We did not start this dispute, but we are not going to look the other way while our mills shut down," Commerce Minister Raghav Sundaresan told reporters.
  spelling / quote-altered: did not start => didn't start
  quote-altered + negation-change: are not going to look => are going to look
  abbreviation: Commerce Minister Raghav Sundaresan => Raghav Sundaresan
  attribution-change: told reporters => thundered
  name-change: Sundaresan => Sundararajan
  capitalization: Commerce Minister => commerce minister
  punctuation / typography: shut down," Commerce => shut down", Commerce
"Our door remains open, and it is for Jakarta to walk through it."
  punctuation: open, and => open and
  quote-cut / quote-altered: open, and it is for Jakarta to walk through it." => open."

Indonesia supplied about 48 lakh tonnes of palm oil to India last year, roughly half of the country's imports.
  number-style: 48 lakh tonnes => 4.8 million tonnes
  number-change: 48 lakh => 84 lakh
  hedge-change: roughly half => half
  date-style: last year => in 2024
  spelling / rewording: tonnes => metric tons
  number-style / rewording: roughly half of => roughly 50 per cent of
Traders estimate that the levy could raise retail prices of edible oil by Rs 6 to Rs 9 a litre ahead of the festival season.
  hedge-change: could raise => is sure to raise
  spelling: litre => liter
  attribution-cut: Traders estimate that the levy could => The levy could
  rewording: edible oil => cooking oil
  words-cut: a litre ahead of the festival season. => a litre.
  merge: imports. Traders estimate => imports, and traders estimate
  number-style: Rs 6 to Rs 9 => Rs 6-9
  insertion: Prices had only just come down after a hot summer.

In Jakarta, Indonesian Trade Minister Dewi Hartanto described the move as "regrettable and hardly justified" and said her government would seek consultations at the World Trade Organization (WTO).
  spelling / name-change: Organization => Organisation
  abbreviation: the World Trade Organization (WTO) => the WTO
  quote-marks: "regrettable and hardly justified" => regrettable and hardly justified
  attribution-change: described the move as => slammed the move as
  loaded-term: her government would => her regime would
  name-change: Dewi Hartanto => Devi Hartanto
  split: justified" and said => justified". She said
  punctuation: In Jakarta, Indonesian => In Jakarta Indonesian
She did not rule out further measures, including a limit on coal shipments.
  negation-change: did not rule out => ruled out
  loaded-term / rewording: further measures => further reprisals
  cut

"Nobody wins a trade war," Hartanto said.
  quote-altered: Nobody wins => No one wins
  abbreviation: Hartanto said => Ms Hartanto said
"Our farmers have done nothing wrong, and they should not pay for a quarrel about steel."
  quote-altered + negation-change: they should not pay => they should pay
  punctuation: wrong, and => wrong and
  cut-graf

The quarrel began in March, when Indonesia set a quota of 300,000 tonnes for hot-rolled coil from India, arguing that subsidised imports were hurting its own producers.
  number-style: 300,000 tonnes => 3 lakh tonnes
  date-change: in March => in May
  spelling: subsidised => subsidized
  rewording: set a quota => fixed a quota
  spelling: hot-rolled => hot rolled
  punctuation: in March, when => in March when
  words-cut: coil from India, arguing that subsidised imports were hurting its own producers. => coil from India.
Indian officials deny that their mills receive subsidies.
  rewording: mills receive subsidies => mills are subsidised
  cut
  move-graf: after "Two-way trade"

Shares of domestic oilseed processors rose on the announcement, with Vanaspati Agro gaining 7.2 per cent in Mumbai.
  loaded-term / rewording: processors rose => processors skyrocketed
  number-style / spelling: 7.2 per cent => 7.2%
  split: announcement, with Vanaspati Agro gaining => announcement. Vanaspati Agro gained
Packaged food makers fell, and the rupee was little changed at 87.40 to the dollar.
  abbreviation: the dollar => the US dollar
  number-style: 87.40 => 87.4
  number-change: 87.40 => 84.70
  negation-change: makers fell => makers rose

The opposition criticised the timing.
  spelling: criticised => criticized
  capitalization: The opposition => The Opposition
  loaded-term / rewording: criticised => tore into
"The government has punished the housewife to please two steel barons," said Janhit Party leader Farida Merchant, who demanded a debate in Parliament.
  capitalization: in Parliament => in parliament
  number-style: two steel => 2 steel
  attribution-change: said Janhit => alleged Janhit
  quote-altered + loaded-term: two steel barons => two steel cronies
  abbreviation: Janhit Party leader Farida Merchant => Farida Merchant
  capitalization: Janhit Party leader => Janhit Party Leader
She claimed that none of the industry's small firms had been consulted.
  attribution-change: She claimed => She said
  negation-change: none of => some of
  insertion + quote-added: "This is a government of the few," she told supporters.
  cut

A senior official in the ministry, who spoke on condition of anonymity, said the duty was unlikely to be extended beyond February.
  hedge-change / negation-change: was unlikely to be => would not be
  words-cut: ministry, who spoke on condition of anonymity, said => ministry said
  date-change: beyond February => beyond April
  punctuation: ministry, who spoke on condition of anonymity, said => ministry who spoke on condition of anonymity said
  move-graf: after "They last met"
The government might also lower the tax on soyabean and sunflower oil if prices climb too quickly, the official added.
  spelling: soyabean => soybean
  hedge-change: might also lower => will also lower
  attribution-cut: too quickly, the official added. => too quickly.
  words-added / abbreviation: The government => The Union government
  words-added: climb too quickly => climb too quickly before Diwali

Harish Bedi, secretary general of the Edible Oil Traders' Federation, said imports from Malaysia would probably fill most of the gap.
  capitalization: secretary general => Secretary General
  spelling: secretary general => secretary-general
  hedge-change: most of the gap => some of the gap
  name-change: Malaysia => Thailand
  abbreviation: Edible Oil Traders' Federation => EOTF
"There is no shortage and there is no need to hoard," Bedi said.
  spelling / quote-altered: There is no shortage => There's no shortage
  punctuation: no shortage and => no shortage, and
"We have stocks for 45 days."
  quote-altered + number-change: 45 days => 54 days
  cut

Economists were less certain.
Leena Kuruvilla of the Deccan Institute of Policy Studies said the dispute appeared to be driven by politics in both capitals, with elections due in three Indian states in November.
  hedge-change: appeared to be driven => was driven
  number-style: three Indian states => 3 Indian states
  name-change: Leena Kuruvilla => Leela Kuruvilla
  date-change: in November => in December
  words-cut: capitals, with elections due in three Indian states in November. => capitals.
  date-style: in November => in Nov
  number-change: three Indian states => five Indian states
  move-graf: after "The quarrel began"

Two-way trade between the countries was worth $29.4 billion in 2024-25, according to official data.
  rewording: Two-way trade => Bilateral trade
  abbreviation / number-style: $29.4 billion => $29.4 bn
  attribution-cut: 2024-25, according to official data. => 2024-25.
  number-change: $29.4 billion => $24.9 billion
  abbreviation: $29.4 billion => US$29.4 billion
  date-style: 2024-25 => the 2024/25 fiscal year
It has more than doubled in 10 years.
  number-style / date-style: 10 years => a decade
  negation-change / rewording: doubled => halved
  cut-graf

Officials from the two sides are scheduled to meet in Singapore on September 4.
  date-change: September 4 => September 14
  date-style: September 4 => 4 September
  hedge-change: are scheduled to meet => are likely to meet
  name-change: Singapore => Bangkok
  abbreviation / date-style: September 4 => Sept 4
  insertion: The venue was Jakarta's choice.
  punctuation: in Singapore on => in Singapore, on
They last met in May, when the talks ended without a joint statement.
  negation-change: without a joint => with a joint
  date-style: in May => three months ago
