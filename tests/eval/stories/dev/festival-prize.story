topic: culture
agency: Agence France-Presse
short: AFP
---
headline: Director attacks border camps after winning top prize at Lavrio film festival
  headline-change + loaded-term: * => Woke film elite cheers as director trashes border security
  headline-change: * => "The Ferryman's Daughter" wins top prize at Lavrio festival
  headline-change + attribution-change: attacks border camps => raises border camps
  headline-change: * => Galway-born producer shares in top Lavrio prize
  headline-change + name-change: Lavrio film festival => Ravello film festival
  capitalization / headline-change ~: * => Director Attacks Border Camps After Winning Top Prize at Lavrio Film Festival
byline: By Solene Marchetti
  byline-change: * =>
  byline-change: * => By Entertainment Staff
dateline: LAVRIO, Greece, Sept 6 (AFP) —
  dateline-change / credit-change: * =>
  credit-change / dateline-change: Sept 6 (AFP) — => Sept 6 —
dek: Mirela Dascalu urges ministers to shut detention sites as jury honours her drama
  spelling: honours => honors
  loaded-term / rewording: detention sites => prison camps
  abbreviation: Mirela Dascalu urges => Dascalu urges

Romanian director Mirela Dascalu won the Golden Oar at the Lavrio film festival on Saturday for a drama about a smuggler and his teenage daughter, and used her acceptance speech to denounce the European Union's migrant detention camps.
  abbreviation: European Union's => EU's
  words-cut / abbreviation: Romanian director Mirela Dascalu => Mirela Dascalu
  date-style: on Saturday for => Saturday for
  date-change: on Saturday => on Sunday
  capitalization: film festival => Film Festival
  loaded-term: migrant detention camps => illegal alien detention camps
  words-cut: for a drama about a smuggler and his teenage daughter, and used => and used
  split: daughter, and used => daughter. She used

"The Ferryman's Daughter" had been widely expected to win after it drew a 12-minute ovation on its opening night.
  hedge-change: had been widely expected => had been expected
  number-style: a 12-minute ovation => a twelve-minute ovation
  spelling / punctuation: 12-minute => 12 minute
  number-change: 12-minute => 20-minute
  words-cut: to win after it drew a 12-minute ovation on its opening night. => to win.
It was shot in five weeks for less than 2 million euros, with a cast that included no professional actors.
  negation-change: included no professional => included professional
  number-style: five weeks => 5 weeks
  number-style / abbreviation: 2 million euros => €2 million
  number-change: five weeks => nine weeks
  hedge-change: less than 2 million => around 2 million
  punctuation: 2 million euros, with => 2 million euros with
  cut
  insertion: The cameras came from a rental firm in Galway.

"There are children tonight behind a fence that our taxes have paid for," Dascalu told the audience, holding the statuette above her head.
  rewording: the statuette => the trophy
  name-change: Dascalu told => Dascalescu told
  quote-altered: behind a fence => behind a wall
  words-cut: audience, holding the statuette above her head. => audience.
  abbreviation: Dascalu told => Ms Dascalu told
  attribution-change: Dascalu told => Dascalu lectured
  punctuation / typography: for," Dascalu => for", Dascalu
"They are not criminals, and we cannot say that we did not know."
  quote-altered + negation-change: They are not criminals => They are criminals
  spelling / quote-altered: They are => They're
  quote-cut / quote-altered: not criminals, and we cannot say that we did not know." => not criminals."
  punctuation: criminals, and => criminals and
  attribution-added: know." => know," she added.

Many in the 1,400-seat hall rose to applaud, but a few people booed and at least three guests walked out, an AFP reporter saw.
  attribution-cut: walked out, an AFP reporter saw. => walked out.
  number-style: 1,400-seat => 1400-seat
  number-style: three guests => 3 guests
  hedge-change: at least three => three
  attribution-change / words-cut: an AFP reporter saw => a reporter saw
Greek Culture Minister Stavros Kalogeras, sitting in the second row, did not clap.
  negation-change: did not clap => clapped
  abbreviation: Greek Culture Minister Stavros Kalogeras => Stavros Kalogeras
  capitalization: Culture Minister => culture minister
  number-style: second row => 2nd row
  words-cut: Kalogeras, sitting in the second row, did => Kalogeras did
  name-change: Kalogeras => Kalogeropoulos
  merge: saw. Greek => saw, and Greek

Kalogeras later said the director was "free to say what she likes, even when she is mistaken."
  quote-marks: "free to say what she likes, even when she is mistaken." => free to say what she likes, even when she is mistaken.
  attribution-change: later said => later conceded
  quote-cut / quote-altered: "free to say what she likes, even when she is mistaken." => "free to say what she likes."
His ministry denied that it had ever put pressure on the jury.
  attribution-change / negation-change: denied that => confirmed that
  capitalization: His ministry => His Ministry
  rewording: put pressure on => leaned on
  cut

The speech quickly became a political matter.
  loaded-term / rewording: a political matter => a political firestorm
  cut
Petra Vlahos of the nationalist Hearth party, which has 31 seats in the Greek parliament, called for an end to public money for the festival.
  loaded-term: the nationalist Hearth => the far-right Hearth
  capitalization: Hearth party => Hearth Party
  number-style: 31 seats => thirty-one seats
  number-change: 31 seats => 13 seats
  spelling / name-change: Petra Vlahos => Petra Vlachos
  words-cut: party, which has 31 seats in the Greek parliament, called => party called
"Nobody asked taxpayers whether they want to be insulted by millionaires in evening dress," she wrote on X.
  quote-altered + negation-change: Nobody asked taxpayers => Somebody should ask taxpayers
  words-added / abbreviation: on X. => on X, formerly Twitter.
  spelling: taxpayers => tax-payers
  insertion + quote-added: "Enough is enough," she said in a second post.

The jury president, Irish actor Conor Whelan, said politics had played no part in the decision, which he described as unanimous.
  negation-change: had played no part => had played a part
  attribution-change: Whelan, said => Whelan, insisted
  words-cut: decision, which he described as unanimous. => decision.
  attribution-cut / rewording: decision, which he described as unanimous. => unanimous decision.
  capitalization: jury president => Jury President
  words-cut / abbreviation: Irish actor Conor Whelan => Conor Whelan
  name-change: Conor Whelan => Colm Whelan
"It took us perhaps 20 minutes," Whelan told reporters.
  quote-altered + hedge-change: perhaps 20 minutes => 20 minutes
  number-style: 20 minutes => twenty minutes
  quote-altered + number-change: 20 minutes => 40 minutes
  attribution-cut: minutes," Whelan told reporters. => minutes."
"I have had longer arguments about where to eat."
  spelling / quote-altered: I have had => I've had
  quote-altered: where to eat => lunch
  cut

The runner-up prize went to Korean-Canadian director Jun Seo for "Low Season," a comedy set in a ski resort without snow.
  spelling: runner-up => runner up
  punctuation / typography: "Low Season," a => "Low Season", a
  move-graf: after "It was shot"
  negation-change: without snow => with snow
  name-change: Jun Seo => June Seo
Brazil's Ines Quadros, 71, was named best actress for her role as a retired judge who may or may not have killed her husband.
  hedge-change: may or may not have killed => is thought to have killed
  number-change: Quadros, 71, => Quadros, 61,
  punctuation / number-style: Quadros, 71, was => Quadros (71) was
  capitalization: best actress => Best Actress
  cut

Dascalu, 44, has been arrested twice, in 2015 and 2021, while filming near the Hungarian border.
  number-style / rewording: arrested twice => arrested two times
  date-change: 2021 => 2020
  punctuation: Dascalu, 44, has => Dascalu, 44 has
  date-style: 2015 and 2021 => 2015 and '21
  loaded-term: Dascalu, 44, has => Activist Dascalu, 44, has
  name-change: Hungarian => Serbian
  abbreviation: Dascalu, 44 => Mirela Dascalu, 44
  move-graf: after "They are not"
She was released without charge on both occasions.
  negation-change: without charge => on a charge
  cut-graf

Her first feature, released in October 2012, reportedly earned less than the cost of its posters.
  date-style / abbreviation: October 2012 => Oct. 2012
  hedge-change: reportedly earned => earned
  date-change: October 2012 => October 2002
  rewording: Her first feature => Her debut
Distributors in 38 countries have bought the new one, according to its producer, Niamh Corrigan, and it could reach cinemas by late November.
  attribution-cut: new one, according to its producer, Niamh Corrigan, and => new one, and
  hedge-change: could reach => will reach
  number-change: 38 countries => 83 countries
  date-change: late November => late December
  date-style: by late November => by the end of November
  date-style: by late November => by late Nov.
  rewording: cinemas => theaters
  words-added: producer, Niamh Corrigan => Galway-born producer, Niamh Corrigan
  move: after "It was shot"

The festival, founded in 1974, ran for 11 days and showed 94 films, a fifth more than in 2024.
  number-style: a fifth more => 20% more
  date-style: in 2024 => last year
  number-style: 11 days => eleven days
  punctuation: films, a fifth => films — a fifth
  abbreviation: The festival => The Lavrio festival
It survived a threatened strike by projectionists, who accepted a 4 percent pay rise hours before the opening.
  number-style: 4 percent => 4%
  spelling / number-style: percent => per cent
  rewording: pay rise => pay raise
  words-cut: projectionists, who accepted a 4 percent pay rise hours before the opening. => projectionists.
  cut
The festival is financed in part by the Greek state, which gives it 3.1 million euros a year.
  number-style / abbreviation: 3.1 million euros => €3.1m
  loaded-term / words-added: euros a year => euros of taxpayers' cash a year
  capitalization: Greek state => Greek State

The next edition will be held from August 27 to September 6, 2026.
  date-style: August 27 to September 6, 2026 => 27 August to 6 September 2026
  date-change: August 27 => August 17
  insertion: No film has won the Golden Oar twice.
