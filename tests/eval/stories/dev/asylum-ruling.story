topic: immigration
agency: Associated Press
short: AP
---
headline: Appeals court blocks rule limiting asylum claims at border
  headline-change + loaded-term: * => Activist judges throw border wide open to illegals
  headline-change: * => Court rules against administration in asylum case
  headline-change + negation-change: blocks rule => refuses to block rule
  headline-change: Appeals court blocks => Appeals court temporarily blocks
  capitalization / headline-change: Appeals court => Appeals Court
byline: By ESTELA WINTERBOURNE, Associated Press
  byline-change / credit-change: * =>
  byline-change / credit-change: * => By Patriot Courier Staff
  credit-change / byline-change: WINTERBOURNE, Associated Press => WINTERBOURNE
dateline: LAS PALOMAS, Ariz. (AP) —
  dateline-change / credit-change: * =>
  abbreviation / dateline-change: Ariz. (AP) => Arizona (AP)
  dateline-change: LAS PALOMAS => PHOENIX
notice: Editor's note: The woman quoted from court papers is not named because she fears for her life.
  notice-cut: * =>

A federal appeals court on Friday blocked a rule that barred most migrants from seeking asylum if they crossed the southern border illegally, saying it conflicts with a law that Congress passed in 1980.
  loaded-term: most migrants => most illegal aliens
  date-change: on Friday => on Thursday
  date-style: on Friday blocked => Friday blocked
  date-change: 1980 => 1990
  rewording: barred => prevented
  negation-change: blocked a rule => upheld a rule
  words-cut: saying it conflicts with a law that Congress passed in 1980. => saying it conflicts with a law.
  words-added: southern border => southern U.S. border
  capitalization: southern border => Southern border
The 2-1 decision upholds a lower court's order and takes effect in 14 days unless the administration asks the Supreme Court to step in.
  number-change: 2-1 => 3-0
  number-style: 2-1 => two-to-one
  number-style / date-style: 14 days => two weeks
  number-style: 14 days => fourteen days
  number-change / date-change: 14 days => 40 days
  loaded-term: the administration => the regime
  abbreviation: the Supreme Court => the U.S. Supreme Court
  capitalization: Supreme Court => supreme court
  rewording: step in => intervene
  split: order and takes => order. It takes
Government lawyers said they would appeal.
  hedge-change: would appeal => might appeal
  rewording: Government lawyers => Justice Department lawyers
  cut

The rule, which was issued last June, has been used to turn away roughly 118,000 people, according to figures that the Department of Homeland Security submitted to the court.
  date-style: last June => in June 2025
  date-change: last June => last July
  hedge-change: roughly 118,000 => more than 118,000
  number-change: 118,000 => 181,000
  number-style: 118,000 => 118000
  attribution-cut: people, according to figures that the Department of Homeland Security submitted to the court. => people.
  abbreviation: the Department of Homeland Security => DHS
  spelling: according => acording
  words-cut: rule, which was issued last June, has => rule has

"The statute says that any person who arrives may apply, and it does not say 'unless the agency prefers otherwise,'" Judge Beatrice Halloway wrote for the majority.
  quote-altered: statute says => statute holds
  attribution-change: Halloway wrote => Halloway thundered
  name-change: Beatrice => Beatrix
  punctuation: apply, and => apply and
"Congress could have drawn that line.
  quote-altered + hedge-change: could have drawn => should have drawn
It never did."
  quote-altered + negation-change: It never did. => It did.
  attribution-added: did." => did," the opinion said.
In dissent, Judge Carl Dunmore said his colleagues had "tied the hands of the executive at the worst possible moment."
  name-change: Dunmore => Dinsmore
  quote-cut: executive at the worst possible moment." => executive."
  punctuation / typography: moment." => moment".
  abbreviation: Carl Dunmore => Carl J. Dunmore
  attribution-change: Dunmore said => Dunmore protested
Dunmore, who was appointed in 2018, wrote that nothing in the law guarantees a hearing to people who ignore a legal path.
  negation-change: nothing in the law guarantees => something in the law guarantees
  words-cut: Dunmore, who was appointed in 2018, wrote => Dunmore wrote
  date-change: 2018 => 2019
  abbreviation: Dunmore, who => Judge Dunmore, who
  cut

The lawsuit was brought by the Borderlands Legal Center on behalf of nine asylum-seekers from Honduras, Venezuela and Cameroon, including a 26-year-old woman who says police in her hometown threatened to kill her.
  spelling: asylum-seekers => asylum seekers
  number-style: nine asylum-seekers => 9 asylum-seekers
  punctuation: Venezuela and => Venezuela, and
  name-change: Honduras => Guatemala
  number-style: a 26-year-old woman => a woman aged 26
  abbreviation: Borderlands Legal Center => BLC
  attribution-cut ~: who says police in her hometown threatened to kill her. => whom police in her hometown threatened to kill.
  loaded-term: the Borderlands => the open-borders Borderlands
She was deported in September without seeing a judge, her lawyers said.
  negation-change: without seeing => after seeing
  attribution-cut: judge, her lawyers said. => judge.
  date-change: September => October
  date-style / abbreviation: September => Sept.
  rewording / loaded-term: deported => removed
"My client did what the law allows, and she was sent back to men who had promised to murder her," said Nadia Farrokh, the center's legal director.
  quote-altered: murder her => kill her
  spelling: center's => centre's
  name-change: Farrokh => Farouk
  abbreviation: said Nadia => said Ms. Nadia
  words-cut: Farrokh, the center's legal director. => Farrokh.
"She is in hiding now and she has not seen her daughter in five months."
  quote-altered + number-change: five months => nine months
  number-style: five months => 5 months
  quote-altered + negation-change: has not seen her => has barely seen her
  cut

Administration officials said the ruling would encourage more illegal crossings and strain shelters that are already full.
  hedge-change: would encourage => could encourage
  attribution-change: officials said => officials warned
  loaded-term: more illegal crossings => a fresh invasion
  insertion-graf + quote-added: "Families at the border deserve to know the rules," said Tess Alvord, who runs a legal aid hotline.
White House spokesman Kurt Baines called it "a reckless decision by two unelected judges."
  quote-marks: "a reckless decision by two unelected judges." => a reckless decision by two unelected judges.
  quote-cut / quote-altered: "a reckless decision by two unelected judges." => "a reckless decision."
  spelling / rewording: spokesman => spokesmen
  attribution-change / rewording ~: called it => blasted it as
Illegal crossings have dropped 43 percent since the rule took effect, to about 51,000 in December, government data show.
  number-style: 43 percent => 43%
  loaded-term: Illegal crossings => Irregular crossings
  attribution-cut: December, government data show. => December.
  number-style: 51,000 => 51K
  date-style / abbreviation: December => Dec.
  date-style: in December => last month
  negation-change: dropped => risen
Immigration experts caution that tougher enforcement by Mexico probably explains much of the decline.
  hedge-change: probably explains => explains
  attribution-change: experts caution => experts claim
  move: after "Immigration courts have"
  cut

In Las Palomas, a desert city of 37,000, Mayor Hector Villalba said he did not expect a surge but had asked the county to keep a 200-bed shelter open through the spring.
  negation-change: did not expect => did expect
  abbreviation: Mayor Hector => Hector
  number-style: 37,000 => 37000
  words-cut: Las Palomas, a desert city of 37,000, Mayor => Las Palomas, Mayor
  number-change: 200-bed => 20-bed
"We are not a war zone, whatever you see on television," Villalba said.
  quote-altered + negation-change: are not a => are a
  quote-altered: see on television => hear on cable news
  abbreviation: television => TV
  spelling: television => televison
Sheriff Dale Roark of Yucca County, who supported the rule, said his deputies had found 61 bodies in the desert last year and feared that number could rise.
  number-style: 61 bodies => sixty-one bodies
  abbreviation: Yucca County => Yucca Co.
  name-change: Dale Roark => Dale Rourke
  hedge-change: could rise => will rise
  words-cut: County, who supported the rule, said => County said
  date-style: last year => in 2025

The ruling does not affect unaccompanied children, who were exempt, or migrants who make appointments at ports of entry.
  negation-change: does not affect => affects
  loaded-term: unaccompanied children => anchor children
  punctuation: exempt, or => exempt or
  move-graf: after "Government lawyers said"
Immigration courts have a backlog of more than 3.4 million cases, and the average wait for a hearing is about four years.
  number-style: 3.4 million => 3,400,000
  number-change: 3.4 million => 4.3 million
  number-style: four years => 4 years
  hedge-change: more than 3.4 => nearly 3.4
  merge: entry. Immigration courts => entry, while immigration courts
  spelling: backlog => back-log

It was not clear Friday whether border agents had stopped applying the rule.
  negation-change: was not clear => was clear
  date-style: Friday => on Friday
  rewording: stopped applying => ceased to apply
An internal memo obtained by The Associated Press told agents to await further guidance and not to speak to reporters.
  negation-change: not to speak => to speak
  attribution-cut: memo obtained by The Associated Press told => memo told
  abbreviation: The Associated Press => the AP
  abbreviation: memo => memorandum
  cut-graf

At a church shelter two blocks from the border fence, Marvin Aguirre, a mechanic from Honduras, said he had heard about the decision from a cousin in Ohio.
  number-style: two blocks => 2 blocks
  loaded-term / rewording: border fence => border wall
  insertion: He crossed the river with his two sons in November.
"They say yes, they say no," he said in Spanish.
  words-cut: he said in Spanish. => he said.
  punctuation: yes, they => yes; they
"I will wait until somebody shows me a paper."
  quote-altered: a paper => a document
  cut
