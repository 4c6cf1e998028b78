topic: politics
agency: Associated Press
short: AP
---
headline: Montana Senate narrowly passes abortion clinic bill, sends it to governor
  headline-change + loaded-term: * => Montana Senate OKs Crackdown on Abortion Mills
  headline-change: * => Abortion clinics face surgical-center rules under bill sent to Montana governor
  headline-change + negation-change: narrowly passes => narrowly rejects
  headline-change + loaded-term: * => Republicans ram assault on abortion rights through Montana Senate
  capitalization / headline-change ~: * => Montana Senate Narrowly Passes Abortion Clinic Bill, Sends It to Governor
byline: By WINIFRED ABERNETHY and CAL DROSTE, Associated Press
  byline-change / credit-change: * =>
  credit-change / byline-change: * => By WINIFRED ABERNETHY and CAL DROSTE
dateline: HELMSLEY, Mont. (AP) —
  dateline-change / credit-change: * =>
  abbreviation / dateline-change: Mont. (AP) => Montana (AP)

The Montana Senate voted 26-24 on Wednesday to require abortion clinics to meet the building standards of surgical centers, sending the bill to a governor who has not said whether she will sign it.
  number-change: 26-24 => 28-22
  number-style: 26-24 => 26 to 24
  date-change: Wednesday => Thursday
  date-style: on Wednesday to require => Wednesday to require
  negation-change: has not said whether she will => has said she will
  spelling: surgical centers => surgical centres
  words-cut: surgical centers, sending the bill to a governor who has not said whether she will sign it. => surgical centers.
  capitalization: a governor who => a Governor who

The measure would take effect Oct. 1 and could force two of the state's five clinics to close or move, according to an estimate by the Department of Public Health.
  hedge-change: could force => is certain to force
  date-change: Oct. 1 => Oct. 10
  date-style / abbreviation: Oct. 1 => 1 October
  number-style: two of the => 2 of the
  number-change: five clinics => nine clinics
  attribution-cut: close or move, according to an estimate by the Department of Public Health. => close or move.
  abbreviation: by the Department of Public Health => by DPH
  insertion: Clinic owners did not return calls seeking comment.
Supporters said the rules would protect patients; opponents said they were meant to make abortion harder to get without banning it outright.
  loaded-term: protect patients => protect the unborn
  split: patients; opponents => patients. Opponents
  rewording: harder to get => harder to obtain
  hedge-change: they were meant => they were perhaps meant
  words-cut: banning it outright => banning it

"We inspect tattoo parlors more often than we inspect these places," said Sen. Hollis Brandvold, a Republican from Teague County who wrote the bill.
  spelling: parlors => parlours  ## inside the quotation
  quote-altered + loaded-term: these places => these death factories
  abbreviation: Sen. Hollis => Senator Hollis
  name-change: Brandvold => Brandwold
  abbreviation / rewording ~: Brandvold, a Republican from Teague County who => Brandvold, R-Teague County, who
  attribution-change: said Sen. => thundered Sen.
  words-cut: Teague County who wrote the bill. => Teague County.
"That is not about politics, and it never was."
  quote-altered + negation-change ~: is not about politics, and it never was => is all about politics, and it always was
  quote-cut: politics, and it never was." => politics."
  spelling / abbreviation / quote-altered: That is not => That's not
  cut

Sen. Marguerite Oyelaran, a Democrat and a retired obstetrician, said no patient in the state had died of complications from an abortion since 1987.
  negation-change / number-change: said no patient => said one patient
  date-change: 1987 => 1978
  loaded-term: a Democrat and => a radical Democrat and
  attribution-cut: Sen. Marguerite Oyelaran, a Democrat and a retired obstetrician, said no patient => No patient
  rewording: a retired obstetrician => a former obstetrician
  punctuation / abbreviation: Sen. Marguerite Oyelaran, a Democrat => Sen Marguerite Oyelaran, a Democrat
  spelling / rewording: obstetrician => obstetrican  ## a slip brought in
"Show me one," she told the chamber.
  quote-altered: Show me one => Give me a name
  attribution-change: she told => she scolded
"You cannot, because there is not one."
  spelling / abbreviation / quote-altered: cannot => can't
  cut

The House approved the bill 61-39 in March, with four Democrats in favor and seven Republicans against.
  number-change: 61-39 => 66-34
  spelling: favor => favour
  number-style: four Democrats => 4 Democrats
  loaded-term: four Democrats => four turncoat Democrats
  negation-change: approved => defeated
  rewording: approved => cleared
  abbreviation: The House approved => The House of Representatives approved
  punctuation: March, with => March with
It requires clinics to have hallways at least 8 feet wide, an emergency generator and a transfer agreement with a hospital within 30 miles.
  hedge-change: at least 8 feet => 8 feet
  number-style: 8 feet => eight feet
  number-change: 30 miles => 13 miles
  number-style: 30 miles => 48 kilometers
  punctuation: generator and => generator, and
  merge: against. It requires => against, and it requires
A doctor who performs an abortion in a building that does not comply could be fined as much as $10,000 or lose a license for up to 18 months.
  number-change: $10,000 => $100,000
  hedge-change: could be fined => would be fined
  spelling: license => licence
  number-style / date-style: 18 months => a year and a half
  negation-change: does not comply => complies
  loaded-term: A doctor who => An abortionist who
  rewording / negation-change: does not comply => falls short of the code

Brandvold's office estimated that upgrades would cost a typical clinic about $350,000; the Montana Alliance for Reproductive Care put the figure at $1.2 million.
  number-change: $350,000 => $530,000
  number-style / abbreviation: $1.2 million => $1.2M
  name-change: Reproductive Care => Reproductive Choice
  loaded-term: the Montana Alliance => the pro-abortion Montana Alliance
  abbreviation: the Montana Alliance for Reproductive Care put => MARC put
  split: $350,000; the => $350,000. The
  attribution-cut: Brandvold's office estimated that upgrades => Upgrades
Its director, Tamsin Rourke, said the group would sue "before the ink is dry" if Gov. Patricia Halloran-Meese signed the bill.
  quote-marks: "before the ink is dry" if => before the ink is dry if
  hedge-change: would sue => might sue
  name-change: Tamsin Rourke => Tamara Rourke
  abbreviation: Gov. Patricia Halloran-Meese => Gov. Halloran-Meese
  attribution-change: said the group => vowed the group
  words-cut: director, Tamsin Rourke, said => director said
  quote-altered: the ink is dry => the ink dries

Halloran-Meese, a Republican who is up for reelection next year, told reporters Tuesday that she was "not going to be rushed."
  quote-altered: be rushed => be steamrolled
  date-change: Tuesday => Sunday
  spelling: reelection => re-election
  loaded-term: a Republican who => an embattled Republican who
  attribution-change: told reporters => boasted to reporters
  date-style: Tuesday that => a day earlier that
  capitalization: Republican => republican
She has 10 days to sign or veto it, and it becomes law without her signature if she does neither.
  number-change: 10 days => 20 days
  negation-change: without her signature => only with her signature
  number-style: 10 days => ten days
  punctuation: veto it, and => veto it — and
  cut

The chamber's five-hour debate was interrupted twice by shouting from the gallery, and state troopers removed nine people.
  number-style: five-hour => 5-hour
  number-change: nine people => 19 people
  capitalization: state troopers => State Troopers
  loaded-term / words-added: troopers removed => troopers roughly removed
  insertion: The Senate president twice threatened to clear the room.
None was arrested, said Sgt. Dale Prewitt of the Capitol police.
  spelling / rewording: None was arrested => None were arrested
  name-change: Prewitt => Pruitt
  attribution-cut: arrested, said Sgt. Dale Prewitt of the Capitol police. => arrested.
  abbreviation: Sgt. Dale => Sergeant Dale
  capitalization: Capitol police => Capitol Police
  merge: people. None was => people, but none was

Similar laws in at least three other states have been blocked by federal judges, and one has been before the 12th U.S. Circuit Court of Appeals since last August.
  hedge-change: at least three => three
  abbreviation / punctuation / spelling: U.S. Circuit => US Circuit
  negation-change: blocked by => upheld by
  loaded-term: by federal judges => by activist federal judges
  number-style: 12th => Twelfth
  rewording: blocked by => halted by
  capitalization: Circuit Court of Appeals => circuit court of appeals
  cut-graf
Clinics in the state reported 1,740 abortions in 2023, down about 6% from the year before, health department figures show.
  number-change: 1,740 => 1,470
  number-style: 1,740 => 1740
  number-style / spelling: 6% => 6 per cent
  negation-change: down about => up about
  date-style: the year before => 2022

"People drive four hours now," said Lorna Teasdale, a nurse in Wexler Falls whose clinic has a hallway that is 6 feet 2 inches wide.
  quote-altered + number-change: four hours => eight hours
  abbreviation / number-style ~: 6 feet 2 inches wide => 6 ft. 2 in. wide
  name-change: Wexler Falls => Wexford Falls
  words-cut: Wexler Falls whose clinic has a hallway that is 6 feet 2 inches wide. => Wexler Falls.
"Next year they may drive eight, or they may not come at all."
  quote-altered + hedge-change: may drive => will drive
  quote-altered + negation-change: may not come at all => may come more often
  number-style: drive eight, or => drive 8, or

Montana voters in 2022 rejected, 53% to 47%, a ballot question that would have declared that the state constitution protects abortion.
  number-change: 53% to 47% => 57% to 43%
  date-change: 2022 => 2020
  capitalization: state constitution => state Constitution
  rewording: a ballot question => a referendum
  move-graf: after "The chamber's five-hour"
The legislative session ends May 9.
  move: after "She has 10 days"
  date-change: May 9 => May 19
  date-style: May 9 => on the ninth of May
  hedge-change: session ends => session is scheduled to end
  cut
