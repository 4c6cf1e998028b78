topic: crime
agency: Agence France-Presse
short: AFP
---
headline: Owner arrested after garment factory fire kills 29 in Jahanabad Lines
  headline-change + number-change: kills 29 in => kills 92 in
  headline-change + loaded-term: * => Sweatshop boss held as 29 burn to death behind locked gates
  headline-change: * => 29 workers die in Jahanabad Lines factory blaze
  headline-change + hedge-change: fire kills 29 => fire feared to have killed 29
  capitalization / headline-change ~: * => Owner Arrested After Garment Factory Fire Kills 29 in Jahanabad Lines
byline: By Farzana Quddal
  byline-change: * =>
  byline-change: * => By Web Desk
  capitalization: Farzana Quddal => FARZANA QUDDAL
dateline: MARIGANJ, Sept. 5 (AFP) —
  dateline-change / credit-change: * =>
  credit-change / dateline-change: Sept. 5 (AFP) — => Sept. 5 —
  date-style / abbreviation / dateline-change: Sept. 5 => September 5
notice: CORRECTION: An earlier version of this story misstated the age of the factory's owner. He is 51.
  notice-cut: * =>

Police arrested the owner of a garment factory on Thursday, a day after a fire swept through the six-story building and killed 29 workers, many of them teenagers trapped behind locked gates.
  date-style: on Thursday, a day => on September 5, a day
  date-change: on Thursday, a day => on Friday, a day
  number-style: six-story => 6-story
  spelling: six-story => six-storey
  number-change: 29 workers => 26 workers
  hedge-change: many of them teenagers => most of them teenagers
  loaded-term: a garment factory => a garment sweatshop
  rewording: swept through => tore through
  attribution-added: killed 29 workers, many of them teenagers trapped behind locked gates. => killed 29 workers, many of them teenagers trapped behind locked gates, officials said.
  words-cut: 29 workers, many of them teenagers trapped behind locked gates. => 29 workers.
Mahir Shandol, 51, was detained at the airport in Mariganj as he tried to board a flight to Port Selim, police said.
  number-change: Shandol, 51, was => Shandol, 61, was
  attribution-cut: Port Selim, police said. => Port Selim.
  name-change: Mahir Shandol => Mahir Shandal
  loaded-term: Mahir Shandol, 51, was => The fugitive Mahir Shandol, 51, was
  capitalization: the airport => the Airport
  split: in Mariganj as he tried => in Mariganj. He had tried

The fire broke out shortly before 3 p.m. on Wednesday on the second floor of Shandol Fashions, where about 400 people were sewing winter jackets for foreign brands.
  date-style: 3 p.m. => 15:00
  date-change: 3 p.m. => 5 p.m.
  date-style: on Wednesday on => on 4 September on
  hedge-change: about 400 => 400
  number-change: about 400 => about 4,000
  number-style: second floor => 2nd floor
  punctuation: Shandol Fashions, where => Shandol Fashions where
  name-change: Shandol Fashions => Chandol Fashions
It burned for 11 hours.
  number-style: 11 hours => eleven hours
  rewording: burned => raged
  merge: brands. It burned => brands, and it burned

"The gate on our floor was locked from outside, and the guard had gone to eat," said Rokeya Begum Tali, 19, who jumped from a window onto the roof of a tea stall.
  punctuation: outside, and => outside and
  quote-altered + negation-change: was locked => was not locked
  quote-altered: had gone to eat => had run away
  attribution-change: said Rokeya => wept Rokeya
  abbreviation: Rokeya Begum Tali => Rokeya Tali
  words-cut: Tali, 19, who jumped from a window onto the roof of a tea stall. => Tali, 19.
  name-change: Begum Tali => Begum Talia
  spelling: onto the roof => on to the roof
  spelling: tea stall => tea-stall
"My sister was behind me. She did not jump."
  quote-altered + negation-change: She did not jump => She jumped
  quote-cut: behind me. She did not jump." => behind me."
  attribution-added: jump." => jump," she told AFP from a hospital bed.
  move: after "Relatives gathered"

Investigators believe a short circuit in a boiler room may have ignited drums of solvent stored under a staircase, fire chief Colonel Anwar Peshkan said.
  hedge-change: may have ignited => ignited
  attribution-cut: staircase, fire chief Colonel Anwar Peshkan said. => staircase.
  abbreviation: Colonel Anwar Peshkan => Col. Anwar Peshkan
  abbreviation: Colonel Anwar Peshkan => Anwar Peshkan
  capitalization: fire chief Colonel => Fire Chief Colonel
  hedge-change / attribution-cut: Investigators believe a short => A short
  spelling: boiler room => boiler-room
  name-change: Anwar Peshkan => Anwar Peshwan
He said the building had permission for four floors, not six, and that none of its three extinguishers worked.
  punctuation: floors, not six, and => floors, not six; and
  negation-change: none of its => all of its
  number-style: for four floors, not six, => for 4 floors, not 6,
  attribution-cut: He said the building had permission for four floors, not six, and that none => The building had permission for four floors, not six, and none
  cut
"There was no second way out. I have never seen so many shoes on one staircase."
  quote-altered + negation-change: no second way => a second way
  quote-cut: way out. I have never seen so many shoes on one staircase." => way out."
  insertion: Peshkan's men were criticized for arriving late.

Shandol's lawyer, Nadim Orakwal, denied that his client had tried to flee and said the gates were closed against theft, "as in every factory in this country."
  negation-change: denied that => admitted that
  quote-marks: theft, "as in every factory in this country." => theft, as in every factory in this country.
  quote-altered + hedge-change: every factory => nearly every factory
  attribution-change: to flee and said the => to flee and claimed the
  words-cut: Shandol's lawyer, Nadim Orakwal, denied => Shandol's lawyer denied
  name-change: Nadim Orakwal => Nadeem Orakwal
  loaded-term: lawyer, Nadim => slick attorney, Nadim
  move-graf: after "Relatives gathered"

Relatives gathered on Thursday outside the Mariganj Medical College hospital, where 22 of the bodies had not yet been identified and officials were collecting DNA samples.
  negation-change: had not yet been => had been
  number-style: 22 of => twenty-two of
  date-style: on Thursday outside => Thursday outside
  punctuation: identified and => identified, and
  capitalization: College hospital => College Hospital
  abbreviation: Mariganj Medical College hospital => MMC hospital
The government has offered each family 200,000 takal ($1,800) in compensation.
  number-style / abbreviation: $1,800 => US$1,800
  number-style: 200,000 takal => 2 lakh takal
  number-change: 200,000 takal => 20,000 takal
  rewording: has offered => has promised
  cut
  words-added: has offered each family => has so far offered each family
  words-cut: 200,000 takal ($1,800) in => 200,000 takal in

Neighbors used bamboo ladders and bedsheets to bring down survivors, and a rickshaw driver, Habul Mistri, carried out 14 people before the stairs collapsed, local television reported.
  spelling: bedsheets => bed sheets
  spelling: Neighbors used => Neighbours used
  attribution-cut: collapsed, local television reported. => collapsed.
  number-style: 14 people => fourteen people
  number-change: 14 people => 40 people
  rewording: collapsed, local => gave way, local
  words-cut: a rickshaw driver, Habul Mistri, carried => Habul Mistri carried
  split: survivors, and a rickshaw => survivors. A rickshaw
  move-graf: after "Safety has improved"

Prime Minister Ismat Rahgir declared a day of mourning and named a three-member committee that is to report within 10 days.
  number-style: 10 days => ten days
  abbreviation: Prime Minister Ismat => PM Ismat
  rewording / hedge-change: is to report => will report
  number-style: three-member => 3-member
  punctuation: mourning and => mourning, and
  attribution-added: Prime Minister Ismat Rahgir declared => State television said Prime Minister Ismat Rahgir had declared
"The guilty will not be spared, whatever their name and whoever their friends," he said in a televised address.
  quote-altered + negation-change: will not be spared => will be found
  attribution-change: he said in => he vowed in
  quote-cut: spared, whatever their name and whoever their friends," => spared,"

The Garment Workers' Alliance, which says it has 60,000 members, called a two-day strike from Sunday and demanded that labor inspectors be allowed to enter factories unannounced.
  punctuation: Sunday and => Sunday, and
  spelling: labor inspectors => labour inspectors
  number-style: two-day => 2-day
  number-style / date-style: a two-day => a 48-hour
  abbreviation: The Garment Workers' Alliance, => The GWA,
  loaded-term: The Garment => The militant Garment
  attribution-cut: which says it has => which has
  date-change: from Sunday => from Monday
  date-style: from Sunday => from September 8
  split: from Sunday and demanded => from Sunday. It demanded
  insertion-graf + quote-added: "We sew their jackets and we bury our children," said union organizer Jamila Torbani.
Two of the brands supplied by the factory, Norrland Outdoor of Vestmark and the discount chain Buyright, said they were "deeply saddened" and had not placed orders there since March.
  quote-marks: "deeply saddened" => deeply saddened
  negation-change: had not placed => had placed
  date-change: since March. => since May.
  attribution-change: Buyright, said they => Buyright, insisted they
  words-added: placed orders there => placed any orders there
  cut

Safety has improved only slowly in the industry, which employs three million people and earns four-fifths of the country's export income.
  number-style: three million => 3 million
  number-style: four-fifths of => 80 percent of
  words-cut: the industry, which employs three million people and earns four-fifths of the country's export income. => the industry.
  loaded-term: in the industry => in the blood-stained industry
A fire in 2016 in nearby Dolpara killed 48 people; its owner was acquitted.
  number-style: 48 people => forty-eight people
  date-change: 2016 => 2006
  negation-change: was acquitted => was convicted
  name-change: nearby Dolpara => nearby Dolpur
  merge: income. A fire => income, but a fire
  date-style: in 2016 in => eight years ago in

Shandol is due in court on Saturday.
  date-style: on Saturday. => on September 7.
  date-change: on Saturday. => on Sunday.
  hedge-change: is due in => may appear in
  abbreviation: Shandol is => Mr Shandol is
  insertion: He faces life in prison if convicted.
