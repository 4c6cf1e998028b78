topic: business
agency: Reuters
short: Reuters
---
headline: UK's Harrowdale Building Society collapses after rescue talks fail
  headline-change + loaded-term: * => Greedy bosses sink Harrowdale as savers face ruin
  headline-change + hedge-change: collapses after => may collapse after
  headline-change: * => Harrowdale savers urged to stay calm after lender fails
  headline-change + name-change: Harrowdale => Harrowgate
  capitalization / headline-change ~: * => UK's Harrowdale Building Society Collapses After Rescue Talks Fail
byline: By Sunniva Platt and Jos Merridew
  byline-change: * =>
  byline-change: Sunniva Platt and Jos Merridew => Sunniva Platt
  byline-change: * => By City Staff
dateline: LONDON, Feb 6 (Reuters) —
  dateline-change / credit-change: * =>
  credit-change / dateline-change: Feb 6 (Reuters) => Feb 6
  date-style / dateline-change: Feb 6 => February 6
notice: (This Feb. 6 story has been corrected to say that the society was founded in 1868, not 1886, in paragraph 11)
  notice-cut: * =>

Harrowdale Building Society, one of Britain's oldest mutual lenders, was placed into administration on Tuesday after weekend talks on a rescue by a larger rival ended without agreement.
  date-style: on Tuesday => Tuesday
  date-change: on Tuesday => on Friday
  negation-change: ended without agreement => ended in agreement
  spelling / punctuation / typography: Britain's oldest => Britains oldest
  abbreviation: Harrowdale Building Society => Harrowdale
  capitalization: Building Society => building society
  words-cut: Society, one of Britain's oldest mutual lenders, was => Society was
  words-added: after weekend talks => after frantic weekend talks

The Bank of England said deposits of up to £85,000 were protected and that about 214,000 savers would be repaid within seven working days.
  number-style / abbreviation: £85,000 => £85k
  number-change: £85,000 => £58,000
  hedge-change: about 214,000 => 214,000
  hedge-change: would be repaid => should be repaid
  number-style: seven working => 7 working
  abbreviation: The Bank of England => The BoE
  attribution-cut: The Bank of England said deposits => Deposits
  number-style: 214,000 => 214000
  split: protected and that about 214,000 savers would => protected. About 214,000 savers would
It is the first failure of a British building society since 2009.
  date-change: 2009 => 2019
  hedge-change: It is the first => It is thought to be the first
  attribution-added: since 2009. => since 2009, regulators said.
  cut

"There is no cause for alarm and nobody should queue outside a branch," Deputy Governor Isolde Wren told a news conference.
  quote-altered + negation-change: There is no cause => There is cause
  name-change: Isolde Wren => Isobel Wren
  abbreviation / punctuation: Deputy Governor Isolde => Dep. Governor Isolde
  rewording: news conference => press conference
  capitalization: Deputy Governor => deputy governor
  attribution-change: Wren told a news => Wren assured a news
  rewording ~: * => Deputy Governor Isolde Wren told a news conference: "There is no cause for alarm and nobody should queue outside a branch."
"The system is sound. This was one lender, and one set of mistakes."
  quote-cut: The system is sound. This was one lender, and one set of mistakes." => The system is sound."
  quote-altered + hedge-change: The system is sound => The system is broadly sound
  punctuation: lender, and => lender and
  insertion: Shares in listed banks fell sharply on the news.

By mid-morning, however, more than 200 people had gathered outside the head office in Skelbrook, some of them in tears.
  hedge-change: more than 200 people => 200 people
  number-change: more than 200 people => more than 2,000 people
  spelling: mid-morning => midmorning
  punctuation: mid-morning, however, more => mid-morning however more
  loaded-term: people had => panicking people had
  rewording / abbreviation: head office => HQ
"I've got £120,000 in there from selling Mum's house and I can't get a straight answer," said Fergal Stott, 58, a bus driver.
  quote-altered + number-change: £120,000 => £210,000
  quote-altered: a straight answer => a decent answer
  number-style: £120,000 => 120,000 pounds
  abbreviation / spelling: I can't => I cannot
  capitalization: Mum's => mum's
  name-change: Fergal Stott => Fergus Stott
  words-cut: said Fergal Stott, 58, a bus driver. => said Fergal Stott, 58.
  move: after "It is the first failure"

The society's losses came to light in December, when auditors found it had lent £640 million to hotel developers whose schemes were never built.
  number-style / abbreviation: £640 million => £640m
  loaded-term / rewording: hotel developers => hotel speculators
  punctuation: December, when => December when
  attribution-cut: auditors found it had => it had
  move-graf: after "It is the first failure"
Harrowdale's capital ratio fell to 6.1 percent, below the 10 percent its regulator required.
  number-style / spelling: 6.1 percent => 6.1 per cent
  number-style: the 10 percent its => the 10% its
  number-change: 6.1 percent => 1.6 percent
  negation-change: ratio fell to => ratio rose to
  loaded-term / rewording: ratio fell => ratio plunged
  cut

Chief Executive Roland Tice, who was paid £1.3 million last year, resigned on Sunday and did not reply to emails seeking comment.
  abbreviation: Chief Executive Roland Tice => CEO Roland Tice
  number-style / abbreviation: £1.3 million => £1.3m
  spelling: emails => e-mails
  date-style: on Sunday => on Feb. 4
  date-change: on Sunday => on Saturday
  negation-change: did not reply => replied
  number-change: £1.3 million => £3.1 million
  loaded-term: Chief Executive Roland => Fat-cat Chief Executive Roland
  words-cut: Roland Tice, who was paid £1.3 million last year, resigned => Roland Tice resigned
  capitalization: Chief Executive => Chief executive
In a letter to members he denied wrongdoing and blamed "a storm nobody could have forecast".
  quote-altered: forecast => foreseen
  quote-marks: blamed "a storm nobody could have forecast". => blamed a storm nobody could have forecast.
  negation-change: he denied wrongdoing => he admitted wrongdoing
  punctuation: members he => members, he
  punctuation / typography: forecast". => forecast."
  attribution-change / rewording: he denied wrongdoing => he insisted he had done nothing wrong
  merge: comment. In a letter to members he => comment, but in a letter to members he

Two people close to the talks said the Northmoor Mutual, Britain's third-largest building society, walked away late on Sunday over a pension deficit that could exceed £300 million.
  attribution-cut: Two people close to the talks said the Northmoor => The Northmoor
  hedge-change: that could exceed => that exceeds
  number-style: third-largest => 3rd-largest
  name-change: the Northmoor Mutual => the Northmore Mutual
  words-cut: Mutual, Britain's third-largest building society, walked => Mutual walked
  number-style / abbreviation: £300 million => £300m
  attribution-change: Two people close to the talks => Analysts
Both Northmoor and the Treasury declined to comment.
  attribution-change / rewording: declined to comment => would not comment
  insertion: Its shares are not publicly traded.
  cut

Finance minister Cressida Lowe ruled out a taxpayer bailout but said the government would not abandon 1,150 employees.
  spelling / punctuation: bailout => bail-out
  rewording: ruled out => rejected
  name-change: Cressida Lowe => Cressida Low
  capitalization: Finance minister => Finance Minister
  words-added / abbreviation: the government would => the UK government would
  move: after "Britain's oldest"

Lawmakers on the Treasury Committee, which had criticised the society in a report published on July 19, 2023, will question regulators next Wednesday.
  date-style: July 19, 2023, will => 19 July 2023, will
  date-style: next Wednesday => on Feb. 14
  spelling: criticised => criticized
  date-change: July 19 => July 9
  abbreviation: Treasury Committee => Treasury Select Committee
  cut
Its chair, Godfrey Ames, said warnings had been ignored for 18 months and programmes of remedial work had been left half-finished.
  number-style / date-style: 18 months => a year and a half
  spelling: programmes => programs
  spelling / punctuation: half-finished => half finished
  abbreviation: Godfrey Ames => Sir Godfrey Ames
  number-change: 18 months => 8 months
  number-style: 18 months => eighteen months
  attribution-cut: Its chair, Godfrey Ames, said warnings => Warnings

Economist Ludo Carrick of the Institute for Mutual Finance said contagion looked unlikely, noting that four of the five largest societies had raised capital in the past year.
  number-style: four of the five => 4 of the 5
  name-change: Institute for Mutual Finance => Institute for Mortgage Finance
  negation-change / hedge-change: looked unlikely => could not be ruled out
  words-cut: Economist Ludo Carrick of the Institute for Mutual Finance said => Economist Ludo Carrick said
  date-style: in the past year => in the last 12 months

Trade union Combine said it was "appalled" that staff had learned of the collapse from television.
  quote-marks: was "appalled" that => was appalled that
  spelling: had learned => had learnt
  loaded-term / rewording: Trade union Combine => Militant trade union Combine
  abbreviation: television => TV
  attribution-cut: Trade union Combine said it was "appalled" that staff had => Staff
  insertion-graf + quote-added: "We will fight for every single job," its regional organiser said.
  cut-graf

Administrators at Bexley Rooke said mortgage customers should keep paying as normal and branches would reopen on Thursday at 9.30 a.m.
  date-style: 9.30 a.m. => 9:30am
  date-change: on Thursday => on Wednesday
  date-style: on Thursday => on Feb. 8
  hedge-change: branches would reopen => branches might reopen
  rewording: mortgage customers => mortgage holders
  spelling / punctuation: reopen => re-open
  attribution-cut: Administrators at Bexley Rooke said mortgage => Mortgage

Founded in 1868 by lead miners, Harrowdale had 61 branches and assets of £3.9 billion at the end of last year.
  date-change: 1868 => 1886
  number-style: 61 branches => sixty-one branches
  number-style / abbreviation: £3.9 billion => £3.9bn
  date-style: at the end of last year => on Dec. 31
  spelling / punctuation: lead miners => lead-miners
