topic: courts
agency: Associated Press
short: AP
---
headline: Canada's top court grants Indigenous nation title to valley
  headline-change: * => Tsalqen win landmark land case at Supreme Court
  headline-change + loaded-term: * => Top court's land bombshell leaves homeowners in limbo
  headline-change + negation-change: grants => denies
  headline-change / rewording: Canada's top court => Supreme Court
  capitalization / headline-change ~: * => Canada's Top Court Grants Indigenous Nation Title to Valley
byline: By MARGUERITE OLSEN-TATE, Associated Press
  byline-change / credit-change: * =>
  byline-change / credit-change: * => By Chronicle Staff
  credit-change / byline-change: * => By MARGUERITE OLSEN-TATE
dateline: OTTAWA, Ontario (AP) —
  dateline-change / credit-change: * =>
  credit-change / dateline-change: * => OTTAWA, Ontario —
notice: A previous version of this story misstated the year in which the lawsuit was filed. It was 2009, not 2011.
  notice-cut: * =>

The Supreme Court of Canada ruled Thursday that a small Indigenous nation holds title to most of a forested valley in northern British Columbia, a decision that could reshape how mines, pipelines and logging roads are approved across the country.
  date-style: ruled Thursday that => ruled on Thursday that
  date-style: ruled Thursday that => ruled Oct. 2 that
  hedge-change: could reshape => will reshape
  loaded-term / words-added: a decision that => a stunning decision that
  abbreviation: British Columbia => B.C.
  words-cut: a forested valley => a valley
  punctuation: pipelines and logging => pipelines, and logging
  capitalization: Indigenous => indigenous

In a 7-2 decision, the court declared that the Tsalqen First Nation never gave up 1,900 square kilometers (734 square miles) of the Kettewa Valley, and that the province had no right to license logging there without its consent.
  number-style: 7-2 => seven-to-two
  number-change: 7-2 => 6-3
  attribution-change / rewording: the court declared => the court found
  negation-change: had no right => had the right
  rewording: never gave up => did not give up  ## one negation for another
  spelling: kilometers => kilometres
  words-cut / number-style: kilometers (734 square miles) of => kilometers of
  abbreviation / number-style: 1,900 square kilometers => 1,900 sq km
  split: Valley, and that the => Valley. It also found that the

"The land was not empty, and it was not abandoned," Chief Justice Miriam Castellane wrote for the majority.
  punctuation: empty, and it => empty and it
  quote-altered + negation-change: was not empty => was empty
  quote-altered: abandoned => forgotten
  abbreviation: Chief Justice Miriam Castellane => Miriam Castellane
  attribution-change: Castellane wrote => Castellane thundered
  name-change: Miriam => Marian
  rewording ~: * => Chief Justice Miriam Castellane wrote for the majority: "The land was not empty, and it was not abandoned."
"Silence in the archives of the Crown is not surrender."
  cut
  quote-altered: the archives of the Crown => the Crown's archives
  attribution-added: surrender." => surrender," she added.
  capitalization: Crown => crown

Legal scholars said the ruling goes further than any since 1997, when the court first recognized that Aboriginal title might survive in places where no treaty had been signed.
  rewording: goes further than => reaches beyond
  date-change: 1997 => 1987
  attribution-cut: Legal scholars said the ruling => The ruling
  attribution-change: scholars said => scholars argued
  hedge-change: title might survive => title survives
  spelling: recognized => recognised
  negation-change: where no treaty => where a treaty
  capitalization: Aboriginal => aboriginal
  move-graf: after "Norbrook Timber Ltd."
About 60 similar claims are pending before lower courts, according to the Harrow Institute, a research group in Toronto.
  number-style: 60 similar => sixty similar
  attribution-cut: courts, according to the Harrow Institute, a research group in Toronto. => courts.
  words-cut: Institute, a research group in Toronto. => Institute.
  loaded-term: a research group => a left-wing pressure group
  merge: signed. About => signed, and about

Chief Agnes Whitbear, who was a 34-year-old schoolteacher when the lawsuit was filed in 2009, wept as the judgment was read to a crowd of some 300 people in a gymnasium in Fort Aldous.
  abbreviation: Chief Agnes Whitbear => Agnes Whitbear
  date-change: 2009 => 2011
  number-change: 34-year-old => 43-year-old
  spelling: schoolteacher => school teacher
  spelling: judgment => judgement
  words-added: wept as => wept openly as
  abbreviation: gymnasium => gym
  words-cut: Whitbear, who was a 34-year-old schoolteacher when the lawsuit was filed in 2009, wept => Whitbear wept
  insertion: The town lies about a two-hour flight north of Vancouver.

"My grandmother testified for nine days, and she did not live to hear this," Whitbear told reporters.
  quote-altered + number-change: nine days => five days
  number-style: nine days => 9 days
  quote-altered + negation-change: did not live => lived
  attribution-change / rewording: Whitbear told reporters => Whitbear said
"We are not here to evict anybody.
  quote-altered: to evict anybody => to throw anybody out
We are here to be asked."
  attribution-added: asked." => asked," she said.

Premier Dale Hutchings called the ruling "a serious departure" and said the province was reviewing its options, which he said may include legislation.
  quote-marks: called the ruling "a serious departure" and => called the ruling a serious departure and
  quote-altered: serious => reckless
  hedge-change: may include => will include
  loaded-term: Premier Dale => Embattled Premier Dale
  attribution-change / loaded-term / rewording: called the ruling "a => blasted the ruling as "a
  attribution-cut: which he said may => which may
  split: departure" and said the => departure." He said the
  move-graf: after "You've got families"
He declined to say whether pending permits would be suspended.
  rewording / negation-change / attribution-change: declined to say => would not say
  loaded-term / rewording / attribution-change: declined => stubbornly refused
  cut
  merge: legislation. He declined => legislation, but declined

Norbrook Timber Ltd., which holds cutting rights worth an estimated $85 million in the valley, said in a statement that it was disappointed and would halt work at two camps by Oct. 31.
  date-style: by Oct. 31 => by 31 October
  number-change: $85 million => $58 million
  number-style: $85 million => 85 million dollars
  date-change: Oct. 31 => Oct. 13
  date-style / abbreviation: Oct. 31 => October 31
  number-style: two camps => 2 camps
  abbreviation: Timber Ltd., which => Timber, which
  words-cut: said in a statement that => said that
The company employs 420 people in Fort Aldous, roughly a fifth of the town's work force.
  punctuation: Aldous, roughly => Aldous — roughly
  hedge-change: roughly a fifth => a fifth
  number-style: a fifth => 20 percent
  spelling: work force => workforce
  insertion: Two other mills in the region have shut down since the spring.

"You've got families with mortgages who woke up this morning as trespassers," said Mayor Curt Lindgren, whose brother drives a logging truck.
  capitalization: said Mayor => said mayor
  quote-altered: woke up this morning as trespassers => are suddenly trespassers
  attribution-change: said Mayor => fumed Mayor
  name-change: Lindgren => Lundgren
  insertion-graf + quote-added: "Nobody asked us, either," said one of his neighbors, who gave only her first name, Judy.

Writing in dissent, Justice Owen Farquharson warned that the majority had "traded certainty for sympathy" and left homeowners without a clear answer.
  spelling: homeowners => home owners
  quote-marks: had "traded certainty for sympathy" and => had traded certainty for sympathy and
  negation-change: without a clear => with a clear
  abbreviation: Justice Owen Farquharson => Justice Farquharson
  loaded-term: left homeowners => left terrified homeowners
Private lots cover less than 3 percent of the area, and the majority said it was not deciding what would happen to them.
  number-style / spelling: 3 percent => 3 per cent
  number-change: 3 percent => 13 percent
  negation-change: was not deciding => was deciding
  punctuation: area, and => area and

The case took a winding path to Ottawa.
  cut
A trial judge heard 214 days of testimony from elders, archaeologists and historians before siding with the province in 2016, and an appeals court upheld him in a split decision two years later.
  number-style: two years => 2 years
  date-style: two years later => in 2018
  negation-change: upheld => overturned
  spelling: archaeologists => archeologists

Federal lawyers, who had backed British Columbia at trial, changed sides in March after a new minister, Sunita Rao-Pelletier, took over the file.
  abbreviation: British Columbia => B.C.
  date-style: in March => this March
  date-change: in March => in May
  loaded-term / rewording: changed sides => flip-flopped
  name-change: Sunita Rao-Pelletier => Sunita Roy-Pelletier
  punctuation: lawyers, who had backed British Columbia at trial, changed => lawyers — who had backed British Columbia at trial — changed
"Ottawa should not be in the business of arguing that people did not exist," Rao-Pelletier said in an interview last week.
  quote-altered + hedge-change: should not be => must not be
  date-change: last week => last month
  cut

The Tsalqen, who number about 2,600, have lived along the Kettewa River for at least 4,000 years, the trial judge found.
  number-style: 2,600 => 2600
  attribution-cut: years, the trial judge found. => years.
  name-change: Kettewa => Kettawa
  move-graf: after "In a 7-2 decision"
A smallpox epidemic in 1862 killed as many as two-thirds of them, and settlers began to arrive soon afterward.
  words-added: settlers began => settlers from the coast began
  spelling / number-style / punctuation: two-thirds => two thirds
  hedge-change: as many as two-thirds => two-thirds
  spelling: afterward => afterwards

Critics of the ruling, including the Property Owners Alliance, said it would frighten off investors, though Theo Brandvold, an analyst at Merrow Bank, said that was unlikely.
  negation-change / hedge-change: unlikely => likely
  words-cut: ruling, including the Property Owners Alliance, said => ruling said
  name-change: Merrow Bank => Morrow Bank
  rewording: frighten off => scare away

The province has 18 months to negotiate a settlement with the nation.
  number-style / date-style: 18 months => a year and a half
  number-change / date-change: 18 months => eight months
  capitalization: the nation => the Nation
If talks fail, a hearing on compensation is to be held in Victoria on April 6, 2027.
  date-change: April 6 => April 16
  date-style: April 6, 2027 => 6 April 2027
  hedge-change: is to be held => may be held
  cut
