topic: business
agency: Associated Press
short: AP
---
headline: Corvane Bank to pay $640 million over money laundering lapses
  headline-change: * => Fat Cats at Corvane Dodge Jail With Slap on the Wrist
  headline-change + loaded-term: Corvane Bank => Crooked Corvane Bank
  abbreviation / headline-change: Corvane Bank => Corvane
  number-style / abbreviation / headline-change: $640 million => $640M
byline: By JULES ABERNETHY-COLE, Associated Press
  byline-change / credit-change: * =>
dateline: NEW YORK (AP) —
  dateline-change / credit-change: * =>

Corvane Bank N.A., one of the largest lenders in the Southeast, agreed Tuesday to pay $640 million to settle charges that it ignored signs of money laundering for nearly a decade, the Department of Justice said.
  abbreviation: Bank N.A., one => Bank, one
  loaded-term: one of the largest => one of the most predatory
  words-cut: N.A., one of the largest lenders in the Southeast, agreed => N.A. agreed
  date-style: Tuesday => on Tuesday
  number-change: $640 million => $460 million
  loaded-term: to pay $640 million => to pay a whopping $640 million
  loaded-term: to pay $640 million => to pay a paltry $640 million
  loaded-term / rewording: ignored => winked at
  hedge-change: nearly a => more than a
  abbreviation: the Department of Justice => the Justice Department
  abbreviation: the Department of Justice => the DOJ
  attribution-cut: a decade, the Department of Justice said. => a decade.
The case is one of the harshest crackdowns on a U.S. lender since the 2008 meltdown, when reckless bets on home loans wiped out dozens of banks.
  loaded-term / rewording: harshest crackdowns on => largest cases against
  loaded-term: reckless bets => bets
  loaded-term: meltdown => recession
  loaded-term / rewording: wiped out => closed
  abbreviation: a U.S. lender => a United States lender
  words-cut / loaded-term: meltdown, when reckless bets on home loans wiped out dozens of banks. => meltdown.
It is the bank's third settlement since 2015.
  number-style: third => 3rd
  loaded-term: settlement => sweetheart settlement
  date-change: 2015 => 2016
  words-added: settlement since => settlement with federal authorities since
  cut

U.S. Attorney Naomi Strand said employees at a branch in Tavernier, Fla., accepted $92 million in cash, much of it in duffel bags, from customers tied to traffickers.
  abbreviation: Fla. => Florida
  abbreviation / words-cut: Tavernier, Fla., accepted => Tavernier accepted
  abbreviation: U.S. Attorney Naomi => United States Attorney Naomi
  attribution-cut: U.S. Attorney Naomi Strand said employees => Employees
  attribution-change: said employees => alleged employees
  loaded-term: U.S. Attorney => Publicity-hungry U.S. Attorney
  loaded-term: employees => complicit employees
  loaded-term: in cash => in dirty cash
  loaded-term: traffickers => bloodthirsty traffickers
  words-cut: cash, much of it in duffel bags, from => cash, from
  number-style: $92 million => 92 million dollars
"The bank chose profit over the law," Strand told reporters.
  quote-altered + loaded-term: The bank => The crooked bank
  attribution-change: told reporters => thundered to reporters
  words-added: told reporters => told reporters at the courthouse

Agents of the Federal Bureau of Investigation and the Internal Revenue Service searched the branch, 40 miles south of Miami, in 2021, after a teller reported that cash smelled of diesel.
  abbreviation: the Federal Bureau of Investigation => the FBI
  abbreviation: the Internal Revenue Service => the IRS
  abbreviation / words-added: Bureau of Investigation and => Bureau of Investigation (FBI) and
  number-style: 40 miles => 64 kilometers
  number-change: 40 miles => 14 miles
  loaded-term: Agents of => Jackbooted agents of
  loaded-term: a teller => a plucky teller
  words-cut: branch, 40 miles south of Miami, in => branch in
  words-added: searched the branch => searched the branch and a storage unit
  rewording / attribution-change: reported that => noticed that
A former vice president, retired Navy Cmdr. Kip Sandoval, pleaded guilty last fall and could face up to five years in prison.
  abbreviation: Cmdr. => Commander
  hedge-change: could face => will face
  number-style: five => 5
  number-change: five => eight
  loaded-term: A former vice => A greedy former vice
  words-added: pleaded guilty => pleaded guilty to conspiracy
  words-cut: president, retired Navy Cmdr. Kip Sandoval, pleaded => president pleaded

Under the deal, Corvane admits that it violated the Bank Secrecy Act and accepts an outside monitor for three years.
  abbreviation: Bank Secrecy Act => BSA
  loaded-term: the deal => the cushy deal
  loaded-term: an outside => a meddlesome outside
  number-style: three => 3
  rewording: violated => broke
  words-added: monitor for => monitor chosen by the court for
Prosecutors will drop the case if it complies.
  hedge-change: will drop => could drop
  rewording: drop the case => dismiss the case
  loaded-term: Prosecutors => Overzealous prosecutors
  words-added: Prosecutors will => Prosecutors in Manhattan will
  insertion: A judge must agree.
"We take full responsibility and have made sweeping changes," Chairman and Chief Executive Officer Harlan W. Teague Jr. said in a statement.
  abbreviation: Chief Executive Officer => CEO
  abbreviation: Harlan W. Teague => Harlan Teague
  abbreviation: Teague Jr. said => Teague said
  loaded-term: Chairman and => Silver-spoon Chairman and
  words-cut: said in a statement. => said.
  quote-cut: responsibility and have made sweeping changes," => responsibility,"

The Federal Deposit Insurance Corporation fined the lender an additional $45 million, and the Office of the Comptroller of the Currency barred it from opening branches.
  abbreviation: Federal Deposit Insurance Corporation => FDIC
  abbreviation: Corporation fined => Corp. fined
  abbreviation: the Office of the Comptroller of the Currency => the OCC
  number-change: $45 million => $54 million
  loaded-term / rewording: fined the lender => shook down the lender for
  rewording: an additional => another
  words-added: opening branches => opening branches outside its home state
Shares of Corvane Financial Group Inc., the parent company, fell 3.5 percent to $41.20.
  abbreviation: Group Inc., the => Group, the
  words-cut: Inc., the parent company, fell => Inc. fell
  loaded-term / rewording: fell => cratered
  number-style: 3.5 percent => 3.5%
  words-added: to $41.20 => to $41.20 in heavy trading
  number-change: 3.5 => 5.3
Analysts had expected a penalty of roughly $700 million, according to Dunmore & Co.
  attribution-cut: million, according to Dunmore & Co. => million.
  abbreviation: Dunmore & Co. => Dunmore & Company.
  hedge-change: of roughly $700 => of $700
  loaded-term: a penalty => a brutal penalty
  name-change: Dunmore => Dunsmore

The scandal began with a complaint in 2019 by Iris Baptiste, a compliance officer whose warnings were, she said, buried by managers.
  loaded-term: The scandal => The matter
  loaded-term: a compliance officer => a courageous compliance officer
  loaded-term: a compliance officer => a turncoat compliance officer
  attribution-cut: were, she said, buried => were buried
  loaded-term / rewording: buried by => set aside by
  date-change: 2019 => 2018
  words-added: a complaint => a handwritten complaint
  rewording: began with => started with
She was fired six months later.
  number-style / date-style: six months => half a year
  loaded-term / words-added: was fired => was callously fired
  rewording: fired => dismissed
Baptiste, 44, will receive about $19 million under the Securities and Exchange Commission's whistleblower program, her lawyer, Joel Farrow, said.
  abbreviation: the Securities and Exchange Commission's => the SEC's
  attribution-cut: program, her lawyer, Joel Farrow, said. => program.
  loaded-term: about $19 million => a jackpot of about $19 million
  hedge-change: about $19 => up to $19
  number-change: 44 => 54
  loaded-term: whistleblower program => snitch program
  insertion-graf: She now teaches ethics.
  loaded-term: lawyer => ambulance-chasing lawyer

Rep. Dana Osei, D-Ga., the ranking member of the House Financial Services Committee, called the outcome "a cost of doing business" and demanded hearings.
  abbreviation: Rep. => Representative
  abbreviation: D-Ga. => a Democrat from Georgia
  abbreviation / words-cut: the House Financial => the Financial
  loaded-term: Rep. Dana => Socialist Rep. Dana
  words-cut: D-Ga., the ranking member of the House Financial Services Committee, called => D-Ga., called
  words-cut: business" and demanded hearings. => business."
  loaded-term: hearings => show-trial hearings
  quote-marks: "a cost of doing business" => a cost of doing business
Consumer groups called for a breakup.
  loaded-term: Consumer groups => Anti-capitalist pressure groups
  words-added: for a breakup => for a breakup of the parent company
  cut
Sen. Grady Pell, a Republican who received $60,000 from the bank's political action committee, said regulators had gone too far.
  abbreviation: Sen. => Senator
  abbreviation: political action committee => PAC
  loaded-term: regulators => power-mad regulators
  loaded-term: a Republican => a bought-off Republican
  attribution-change: said regulators => argued regulators
  words-cut: Pell, a Republican who received $60,000 from the bank's political action committee, said => Pell said
  name-change: Pell => Bell
The Treasury Department's Financial Crimes Enforcement Network, or FinCEN, is also examining rivals.
  abbreviation: The Treasury Department's Financial Crimes Enforcement Network, or FinCEN, is => FinCEN is
  abbreviation / words-cut: Network, or FinCEN, is => Network is
  abbreviation: The Treasury Department's => The Department of the Treasury's
  rewording: examining => looking into
  words-cut: also examining => examining
  insertion-graf: Its director would not name them.

Founded in 1921 as a savings and loan, Corvane has 31,000 employees and branches in 11 states and Puerto Rico.
  abbreviation: a savings and loan => an S&L
  abbreviation: Corvane has => Corvane Bank has
  loaded-term: Corvane has => scandal-plagued Corvane has
  number-change: 31,000 => 13,000
  number-style: 11 => eleven
  date-change: 1921 => 1912
  rewording: Founded => Established
Teague, who earned $22 million last year, will keep his bonus, a company filing dated Jan. 30 shows.
  attribution-cut: bonus, a company filing dated Jan. 30 shows. => bonus.
  date-style / abbreviation: Jan. 30 => January 30
  loaded-term / rewording: earned => raked in
  loaded-term: his bonus => his obscene bonus
  loaded-term: Teague, who => Tycoon Teague, who
  words-cut: Teague, who earned $22 million last year, will => Teague will
  abbreviation / number-style: $22 million => $22mn
Judge Carmen Liu of the U.S. District Court for the Southern District of New York must still approve the plan, and a hearing is set for 10 a.m. on March 9.
  abbreviation: the U.S. District Court for the Southern District of New York => the SDNY
  rewording / abbreviation: Court for the Southern District of New York must => Court in Manhattan must
  hedge-change: must still => should still
  loaded-term: Judge Carmen => No-nonsense Judge Carmen
  date-style / rewording: 10 a.m. on March 9 => March 9 at 10 a.m.
  date-change: March 9 => March 19
  name-change: Liu => Lu
  rewording: is set for => is scheduled for
Outside the courthouse, customer Ed Malloy, a roofer, shrugged.
  loaded-term: customer => hardworking customer
  words-cut: Malloy, a roofer, shrugged => Malloy shrugged
  words-added: a roofer => a roofer from Queens
  cut
