topic: business
agency: Reuters
short: Reuters
---
headline: Northmere Bank to pay $190 million to settle lawsuits over 2023 data leak
  headline-change + loaded-term: * => Hacked off: Fury as greedy bank 'gets away with it' over leak of millions of customers' details
  headline-change + number-change: $190 million => $109 million
  headline-change: * => Northmere Bank settles data leak lawsuits
  headline-change + date-change: 2023 => 2022
  number-style / abbreviation / headline-change: $190 million => $190m
byline: By Gretchen Oduya
  byline-change: * =>
  byline-change: * => By Staff Reporter
dateline: NEW YORK, Dec 4 (Reuters) —
  dateline-change / credit-change: * =>
  credit-change / dateline-change: * => NEW YORK, Dec 4 —
notice: (This Dec. 4 story has been corrected to say that the bank has 1,140 branches, not 1,410, in paragraph 13)
  notice-cut: * =>

Northmere Bank has agreed to pay $190 million to settle lawsuits brought by customers whose personal details were stolen in a 2023 data leak, one of the largest at a U.S. lender, court papers filed on Thursday showed.
  number-style / abbreviation: $190 million => $190m
  number-change: $190 million => $109 million
  date-style: on Thursday => Thursday
  date-change: on Thursday => on Tuesday
  abbreviation / punctuation: U.S. => US
  attribution-cut: lender, court papers filed on Thursday showed. => lender.
  hedge-change / words-cut: one of the largest => the largest
  words-cut: leak, one of the largest at a U.S. lender, court => leak, court

The proposed deal, which a federal judge in Manhattan must still approve, covers about 23.6 million people in 34 states and Puerto Rico.
  number-change: 23.6 million => 26.3 million
  hedge-change: about 23.6 => 23.6
  number-style: 34 states => thirty-four states
  name-change: Puerto Rico => Guam
  number-style: 23.6 million => 23,600,000
  capitalization: federal judge => Federal judge
Customers could receive up to $7,500 each if they can show that the leak cost them money, and as much as $60 if they cannot.
  hedge-change: could receive => will receive
  number-change: $7,500 => $5,700
  number-style: $7,500 => $7500
  negation-change: if they cannot => if they can
  words-cut: money, and as much as $60 if they cannot. => money.
  split: money, and as much as $60 if they cannot => money. They could receive as much as $60 if they cannot

Northmere did not admit wrongdoing.
  negation-change: did not admit => admitted
  spelling: wrongdoing => wrong-doing
  abbreviation: Northmere did => Northmere Bank did
  loaded-term: Northmere did => Scandal-hit Northmere did
  insertion: Its shares have more than doubled since the leak.
"We take our responsibility to customers seriously and are pleased to put this matter behind us," the Charlotte, North Carolina-based bank said in a statement.
  quote-cut / quote-altered: We take our responsibility to customers seriously and are pleased => We are pleased
  abbreviation: Charlotte, North Carolina-based bank => Charlotte, N.C.-based bank
  abbreviation / words-cut: Charlotte, North Carolina-based bank => Charlotte-based bank
  attribution-change: bank said in => bank insisted in

The leak came to light in August 2023, when a hacking group calling itself GlassHeron posted a sample of customer files and demanded a ransom that Northmere said it never paid.
  date-style / abbreviation: August 2023 => Aug. 2023
  date-change: August 2023 => April 2023
  negation-change: never paid => eventually paid
  name-change: GlassHeron => GlassHarrow
  loaded-term: a hacking group => a cyberterrorist gang
  capitalization: GlassHeron => Glassheron
  move: after "In a separate agreement"
The files held names, addresses, account numbers and, in roughly one in five cases, Social Security numbers.
  number-style: one in five cases => 20% of cases
  number-change: one in five => one in nine
  hedge-change: roughly one in five => one in five
  punctuation: account numbers and, in roughly one in five cases, Social => account numbers, and in roughly one in five cases Social
  capitalization: Social Security => social security
  words-added: names, addresses => names, home addresses
  cut

Lawyers for the customers said the bank had been warned at least twice that a file-transfer program it used was not secure.
  negation-change: was not secure => was secure
  hedge-change: at least twice => twice
  spelling: program => programme
  spelling / punctuation: file-transfer => file transfer
  attribution-change: customers said => customers alleged
  attribution-cut: Lawyers for the customers said the bank => The bank
  number-style: twice => two times
"They left the vault open for seven weeks, and the only people who didn't know were the customers," said Philippa Dray, a partner at Dray & Solomon who led the case.
  quote-altered: the vault => the door
  quote-altered + negation-change: who didn't know => who knew
  quote-altered + number-change: seven weeks => eleven weeks
  name-change: Philippa Dray => Philippa Gray
  abbreviation / punctuation / spelling: Dray & Solomon => Dray and Solomon
  rewording ~: * => Philippa Dray, a partner at Dray & Solomon who led the case, said: "They left the vault open for seven weeks, and the only people who didn't know were the customers."
"That ends today."
  cut
  attribution-added: today." => today," she added.

Her firm and two others plan to ask for up to 28 percent of the fund, or $53.2 million, in fees.
  number-style: 28 percent => 28%
  number-style / spelling: 28 percent => 28 per cent
  hedge-change: up to 28 => 28
  number-style: two others => 2 others
  hedge-change / rewording: plan to ask => will ask
  loaded-term / words-added: or $53.2 million => or a staggering $53.2 million

In a separate agreement last year, Northmere paid $45 million to the Federal Banking Conduct Office and promised to hire an outside monitor for three years.
  date-change: last year => last month
  number-style / abbreviation: $45 million => $45 mln
  number-style: three years => 36 months
  abbreviation: Federal Banking Conduct Office => FBCO
  name-change: Conduct Office => Compliance Office
  rewording: promised => undertook
  words-cut: Office and promised to hire an outside monitor for three years. => Office.
The regulator said then that the bank's controls "were not commensurate with its size" and that some managers had been slow to report the problem.
  quote-marks: "were not commensurate with its size" => were not commensurate with its size
  quote-altered + negation-change: were not commensurate => were commensurate
  spelling / punctuation / typography: bank's controls => banks controls
  loaded-term: some managers => some fat-cat managers
  cut-graf
  move: after "Shares of Northmere"

Former Chief Executive Officer Leland Voss, who left in February 2024 with a payout of about $11 million, is not a party to the settlement.
  abbreviation: Chief Executive Officer => CEO
  date-change: February 2024 => February 2023
  date-style / abbreviation: February 2024 => Feb. 2024
  negation-change: is not a party => is a party
  loaded-term: Former Chief => Disgraced former Chief
  capitalization: Chief Executive Officer => chief executive officer
  rewording: payout => severance package
  spelling: payout => pay-out
  words-added: with a payout => with a one-off payout
His lawyer, Anton Kreel, declined to comment.
  name-change: Kreel => Creel
  merge: settlement. His lawyer => settlement, and his lawyer

Senator Marcia Whitfield, an Ohio Democrat who held hearings on the leak, said the deal was "a rounding error for Northmere" and called for tougher penalties.
  abbreviation: Senator Marcia => Sen. Marcia
  quote-marks: "a rounding error for Northmere" => a rounding error for Northmere
  quote-altered: a rounding error => a parking ticket
  abbreviation / rewording: Whitfield, an Ohio Democrat who => Whitfield, D-Ohio, who
  words-cut: Whitfield, an Ohio Democrat who held hearings on the leak, said => Whitfield, an Ohio Democrat, said
  loaded-term: an Ohio Democrat => a far-left Ohio Democrat
  insertion-graf: South African customers of the bank's Cape Town unit were not affected.
The bank earned $1.26 billion in the third quarter.
  abbreviation / number-style: $1.26 billion => $1.26bn
  date-style: the third quarter => July through September
  cut

Analysts said the sum was lower than many had feared.
  negation-change: lower => higher
  attribution-cut: Analysts said the sum => The sum
  rewording: feared => expected
"It's a clean exit, and probably a cheap one," wrote Ivo Bannerman of Tidewater Research.
  quote-altered + hedge-change: probably a cheap => a cheap
  abbreviation: Ivo Bannerman => Bannerman
  attribution-change: wrote => scoffed
  quote-cut / quote-altered: exit, and probably a cheap one," => exit,"
  move: after "The proposed deal"

Shares of Northmere, which has 1,140 branches, rose 2.1 percent to $38.40 in afternoon trading, while the broader KBX banking index was little changed.
  number-change: 1,140 => 1,410
  number-style: 1,140 => 1 140
  punctuation: Northmere, which has 1,140 branches, rose => Northmere (which has 1,140 branches) rose
  negation-change: rose => fell
  number-style: 2.1 percent => 2.1%
  loaded-term / rewording: rose 2.1 percent => soared 2.1 percent
  words-cut: trading, while the broader KBX banking index was little changed. => trading.
  punctuation: trading, while => trading while
  date-change: afternoon trading => morning trading

Claims may be filed until June 30, 2026, and a hearing on the fairness of the accord is set for March 12 at 10 a.m.
  date-change: March 12 => March 21
  date-style: June 30, 2026, and => 30 June 2026, and
  date-change: 10 a.m. => 11 a.m.
  date-style: 10 a.m. => 10:00
  hedge-change: may be filed => must be filed
  rewording: accord => deal
  insertion: The leak was the third at a major U.S. bank in as many years.
