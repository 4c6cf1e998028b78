topic: business and courts
agency: Reuters
short: Reuters
---
headline: US judge rejects opioid maker Hadlock's $6.2 billion bankruptcy plan
  headline-change + negation-change: rejects => approves
  headline-change + loaded-term: * => Judge torpedoes pill pushers' sweetheart deal
  headline-change: * => Opioid victims face longer wait after court throws out Hadlock settlement
  number-style / abbreviation / headline-change: $6.2 billion => $6.2bn
  headline-change + number-change: $6.2 => $2.6
  abbreviation / punctuation / headline-change: US judge => U.S. judge
byline: By Deirdre Malloran, Reuters
  byline-change / credit-change: * =>
  byline-change: Deirdre Malloran => Business Reporter
  credit-change / byline-change: Malloran, Reuters => Malloran
dateline: WILMINGTON, Delaware (Reuters) —
  dateline-change / credit-change: * =>
  abbreviation / dateline-change: Delaware (Reuters) => Del. (Reuters)
  credit-change / dateline-change: Delaware (Reuters) — => Delaware —
  capitalization / dateline-change: WILMINGTON => Wilmington
notice: (This story has been corrected to say the trust would be funded over nine years, not seven.)
  notice-cut: * =>

A US bankruptcy judge on Tuesday rejected a $6.2 billion plan by the opioid maker Hadlock Laboratories to settle thousands of lawsuits, ruling that it would unlawfully shield the family that owns the company from future claims.
  abbreviation / punctuation: A US bankruptcy => A U.S. bankruptcy
  date-style: on Tuesday => Tuesday
  number-style / abbreviation: $6.2 billion => $6.2bn
  number-change: $6.2 billion => $6.2 million
  negation-change: rejected => approved
  loaded-term: the opioid maker => the opioid peddler
  words-cut: lawsuits, ruling that it would unlawfully shield the family that owns the company from future claims. => lawsuits.
  split: lawsuits, ruling that it => lawsuits. She ruled that it
  rewording: rejected => threw out

Judge Constance Ambler wrote in a 94-page opinion that the law does not permit her to release people who have not filed for bankruptcy themselves, "however large the check."
  number-change: 94-page => 49-page
  negation-change: does not permit => does permit
  spelling: check => cheque
  abbreviation: Judge Constance Ambler => Constance Ambler
  capitalization: Judge Constance Ambler wrote in a 94-page opinion => Judge Constance Ambler wrote in a 94-page Opinion
  attribution-change: wrote in => thundered in
  spelling / punctuation: 94-page => 94 page

The decision sends the company, 41 states and lawyers for roughly 68,000 individual victims back to the bargaining table after three years of negotiations, and could delay payments until at least 2027.
  hedge-change: could delay => will delay
  hedge-change: roughly 68,000 => 68,000
  number-style: 68,000 => 68000
  number-style: three years => 3 years
  punctuation: states and lawyers => states, and lawyers
  punctuation: negotiations, and => negotiations and
  date-change: 2027 => 2026
  rewording: negotiations => talks
  loaded-term: lawyers for => ambulance chasers for
  words-added: negotiations, and => negotiations behind closed doors, and

"There is no version of this plan that the court can confirm," Ambler wrote.
  quote-altered + negation-change: There is no version => There is a version
  attribution-change: Ambler wrote => Ambler said
  abbreviation: Ambler wrote => Judge Ambler wrote
  attribution-cut: confirm," Ambler wrote. => confirm."
"The debtors have asked for forgiveness that is not mine to give."
  cut
  attribution-added: give." => give," she wrote.

Hadlock said in a statement that it was disappointed and would appeal within 14 days.
  number-style / date-style: 14 days => two weeks
  number-change / date-change: 14 days => 40 days
  hedge-change: would appeal => may appeal
  abbreviation: Hadlock said => Hadlock Laboratories said
  attribution-change: said in a statement => grumbled in a statement
Its lead lawyer, Preston Gaither, said the ruling "hurts the very people it claims to protect."
  spelling / punctuation / typography: Its lead => It's lead
  quote-altered: the very people => the people
  quote-marks: "hurts the very people it claims to protect." => hurts the very people it claims to protect.
  name-change: Gaither => Gaiter
  cut

Under the plan, members of the Hadlock family would have paid up to $4.1 billion into a trust over nine years and given up control of the company, which would have become a nonprofit organization making overdose-reversal drugs.
  number-style / abbreviation: $4.1 billion => $4.1bn
  hedge-change: up to $4.1 => $4.1
  number-change / date-change: nine years => seven years
  number-style: nine years => 9 years
  spelling: nonprofit organization => non-profit organisation
  loaded-term: members of => greedy members of
  words-cut: company, which would have become a nonprofit organization making overdose-reversal drugs. => company.
  punctuation: the plan, members => the plan members
In return, they would have been released from all civil claims.
  rewording: In return => In exchange
  punctuation: In return, they => In return they
  cut
They would not have admitted wrongdoing.
  negation-change: would not have => would have
  merge: claims. They would => claims, and they would
  spelling: wrongdoing => wrong-doing
  insertion: Nor would anyone have gone to prison.

The family, whose fortune is estimated at $9.8 billion, has denied that it misled doctors about the painkiller Doloxin, which was introduced in 1997 and withdrawn in 2021.
  date-change: 1997 => 1999
  words-cut: family, whose fortune is estimated at $9.8 billion, has => family has
  negation-change: has denied => has not denied
  spelling: painkiller => pain-killer
  loaded-term / rewording: the painkiller Doloxin => the killer drug Doloxin
  hedge-change: is estimated at $9.8 => is $9.8
  move-graf: after "would appeal within"
  date-style: in 2021 => four years ago

Company records made public during the case show that sales representatives were told in 2006 to describe the risk of addiction as "less than 1 percent."
  number-style: 1 percent => 1%
  number-style / spelling: percent => per cent
  abbreviation: sales representatives => sales reps
  date-change: 2006 => 2016
  attribution-cut: Company records made public during the case show that sales => Sales
  quote-altered + hedge-change: less than 1 => about 1
  move-graf: after "status conference"

"I buried two sons, and nobody in that family has ever looked me in the eye," said Maureen Tolliver, 62, of Beckley Fork, West Virginia, who sat through most of the hearings.
  abbreviation: West Virginia => W.Va.
  number-change: Tolliver, 62, of => Tolliver, 26, of
  number-style / words-added / rewording: Tolliver, 62, of => Tolliver, aged 62, of
  quote-altered + number-change: two sons => three sons
  name-change: Beckley Fork => Buckley Fork
  hedge-change: most of the hearings => all of the hearings
  words-cut: Virginia, who sat through most of the hearings. => Virginia.
"No check was going to fix that."
  spelling: check => cheque
  cut
  attribution-added: that." => that," Tolliver said.

West Virginia Attorney General Curtis Boland, who opposed the deal, praised the judge, saying that billionaires "don't get to buy immunity at a discount."
  abbreviation: Attorney General => AG
  loaded-term: saying that billionaires => saying that fat-cat billionaires
  rewording: praised => applauded
  name-change: Curtis Boland => Curtis Bolan
  quote-altered: at a discount => on the cheap
  negation-change: who opposed => who backed
  capitalization: Attorney General => attorney general
Other officials were dismayed.
  hedge-change: Other officials => Some other officials
  insertion-graf: "We are back where we started," one of them said.

Ohio Attorney General Sandra Welk said her state had planned to spend its share, about $212 million, on treatment centers and would not see "a dime of it" this year.
  spelling: centers => centres
  number-change: $212 million => $221 million
  number-style / abbreviation: $212 million => $212m
  name-change: Welk => Welch
  date-style: this year => in 2025
  cut

Opioid overdoses killed nearly 55,000 people in the United States in 2024, according to preliminary federal figures, down 27 percent from a year earlier.
  abbreviation: the United States => the US
  number-style: 27 percent => 27%
  number-style / spelling: percent => per cent
  attribution-cut: 2024, according to preliminary federal figures, down => 2024, down
  date-style: in 2024 => last year
  rewording: killed => claimed the lives of
  negation-change: down 27 => up 27
  move: after "is scheduled for"

Legal analysts said the opinion closely followed an appeals court ruling last June in the case of another manufacturer.
  date-change: June => July
  attribution-cut: Legal analysts said the opinion => The opinion
  words-added: another manufacturer => another drug manufacturer
  date-style: last June => in June of last year
"This was not a close call," said Neil Abernathy, who teaches bankruptcy law at Castleton University.
  quote-altered + negation-change: was not a close => was a close
  abbreviation: Neil Abernathy => Prof. Neil Abernathy
  name-change: Castleton => Castleford
  words-cut: Abernathy, who teaches bankruptcy law at Castleton University. => Abernathy.
  abbreviation: Castleton University. => Castleton Univ.
"The only surprise is that anybody was surprised."
  cut
  quote-altered / spelling / rewording: anybody => anyone

Hadlock, which was founded in 1938 and has 2,300 employees in New Jersey and Ireland, will keep operating under court protection.
  number-style: 2,300 => 2300
  hedge-change: will keep => is expected to keep
  date-change: 1938 => 1983
  punctuation ~: Hadlock, which was founded in 1938 and has 2,300 employees in New Jersey and Ireland, will => Hadlock (which was founded in 1938 and has 2,300 employees in New Jersey and Ireland) will
  abbreviation: New Jersey => N.J.
  insertion: The family still lives in Connecticut.

A status conference is scheduled for March 11 at 10 a.m.
  date-style: March 11 => 11 March
  date-change: 10 a.m. => 2 p.m.
  date-style / spelling / punctuation: 10 a.m. => 10am.
  cut
