topic: business
agency: Reuters
short: Reuters
---
headline: Quorvane to cut 14,000 jobs as US widens antitrust probe
  headline-change: * => Quorvane layoffs: 2,600 jobs to go in Bengaluru, Hyderabad
  headline-change + loaded-term: * => Heartless tech giant axes thousands by email
  headline-change + hedge-change: to cut => may cut
  number-style / headline-change: 14,000 => 14 thousand
  headline-change + number-change: 14,000 => 40,000
byline: By Hollis Ventimiglia and Prakash Nadar
  byline-change: * =>
  byline-change: * => By Tech Desk
dateline: SAN ALDO, California, Nov 6 (Reuters) —
  dateline-change / credit-change: * =>
  credit-change / dateline-change: * => SAN ALDO, California, Nov 6 —
  dateline-change: SAN ALDO, California => NEW DELHI
dek: Chief blames slower ad growth; union says workers learned by email
  rewording: blames => cites
  attribution-cut: union says workers learned => workers learned
  abbreviation: ad => advertising

Quorvane Inc said on Thursday it would lay off about 14,000 employees, or 9% of its work force, as the maker of the Lumo search engine contends with slowing advertising sales and a widening U.S. antitrust investigation.
  abbreviation: Quorvane Inc said => Quorvane said
  date-style: said on Thursday it => said Thursday it
  date-change: Thursday => Wednesday
  hedge-change: about 14,000 => up to 14,000
  number-style: 9% => nine per cent
  spelling: work force => workforce
  punctuation / abbreviation / typography: U.S. => US
  loaded-term / rewording: slowing => collapsing
  attribution-cut: said on Thursday it would => will
The cuts, the largest in the company's 21-year history, will fall mainly on its advertising, maps and human resources units and will be completed by the end of March, according to a memo seen by Reuters.
  attribution-cut: March, according to a memo seen by Reuters. => March.
  words-cut: cuts, the largest in the company's 21-year history, will => cuts will
  date-style: the end of March => March 31
  abbreviation: human resources => HR
  loaded-term / rewording: The cuts => The bloodletting
  split: units and will => units. They will
Shares of Quorvane rose 3.4% to $212.75 in afternoon trading.
  negation-change: rose => fell
  number-style: 3.4% => 3.4 percent
  number-change: 3.4% => 4.3%
  rewording: Shares of => Shares in
  move: after "The market is applauding"

"These are not decisions that I take lightly, and I own every one of them," Chief Executive Anselm Duquette wrote in the memo.
  quote-altered + negation-change: These are not decisions => These are decisions
  quote-altered: I take lightly => I make lightly
  quote-cut / quote-altered: lightly, and I own every one of them," Chief => lightly," Chief
  abbreviation: Chief Executive => CEO
  capitalization: Chief Executive => chief executive
  name-change: Anselm => Ansel
  rewording ~: * => Chief Executive Anselm Duquette wrote in the memo: "These are not decisions that I take lightly, and I own every one of them."
"We hired for a world that did not arrive."
  spelling / quote-altered / abbreviation: did not => didn't
  attribution-added: arrive." => arrive," he added.
  cut

The announcement came a day after the Justice Department told Quorvane it was expanding an inquiry into whether the company illegally pays phone makers to keep rival search engines off their devices, two people familiar with the matter said.
  name-change: Quorvane => Quorvain
  attribution-cut: devices, two people familiar with the matter said. => devices.
  negation-change: illegally => legally
  abbreviation: the Justice Department => the DOJ
  spelling: inquiry => enquiry
  loaded-term / rewording: pays => bribes
  attribution-change: two people familiar with the matter said => a source close to the company claimed
The department has asked for documents going back to 2017, and could file a lawsuit as early as next summer, one of the people said.
  hedge-change: could file => will file
  date-change: 2017 => 2007
  punctuation: 2017, and => 2017 and
  date-style: next summer => the summer of 2026
  split: 2017, and could => 2017. It could
A department spokeswoman declined to comment.
  cut
  rewording: spokeswoman => spokesperson
  merge: said. A department => said; a department

Quorvane, which handles nearly 70% of searches in India and about half of those in Europe, has denied that it abuses its position.
  hedge-change: nearly 70% => 70%
  number-style: about half => about 50%
  words-cut: Quorvane, which handles nearly 70% of searches in India and about half of those in Europe, has => Quorvane has
  negation-change: denied => acknowledged
  loaded-term: Quorvane, which => Search monopolist Quorvane, which
  words-added: has denied => has repeatedly denied
"People use Lumo because they want to, not because they have to," General Counsel Beatrix Okonjo-Hale said in a statement.
  quote-altered: People use => Customers choose
  capitalization: General Counsel => general counsel
  name-change: Beatrix => Beatrice
  attribution-change: Okonjo-Hale said => Okonjo-Hale claimed

At least 2,600 of the jobs to be eliminated are in Bengaluru and Hyderabad, where the company opened a $400 million campus last year, a third person said.
  number-style: 2,600 => 2600
  number-change: $400 million => $400 billion
  spelling / name-change: Bengaluru => Bangalore
  date-style: last year => in 2024
  words-added: $400 million campus => $400 million (about Rs 3,500 crore) campus
  attribution-cut: year, a third person said. => year.
  move-graf: after "The cuts, the largest"
Employees there said they found out when their laptops stopped working shortly before 6 a.m.
  punctuation / date-style / abbreviation: 6 a.m. => 6 am.
  date-change: 6 a.m. => 8 a.m.
  attribution-cut: Employees there said they found => Employees there found
  date-change / hedge-change: shortly before 6 => at 6
"I have given this place eleven years, and I got an email with my name misspelled," said a software engineer in Bengaluru, who asked not to be named because she had not yet signed a severance agreement.
  number-style: eleven => 11
  quote-altered + number-change: eleven => seven
  spelling: misspelled => misspelt
  rewording: software engineer => techie
  words-cut: named because she had not yet signed a severance agreement. => named.
  insertion-graf: The hashtag #QuorvaneLayoffs was trending on social media on Thursday night.

The Digital Workers Guild, which represents some 3,000 Quorvane contractors, accused the company of using the layoffs to get rid of organizers.
  attribution-change / loaded-term / rewording: accused the company of using => slammed the company for using
  spelling: organizers => organisers
  loaded-term: organizers => agitators
  words-cut: Guild, which represents some 3,000 Quorvane contractors, accused => Guild accused
"It is no coincidence that four members of our committee were on the list," said the guild's president, Ramona Szabo.
  quote-altered + negation-change: is no coincidence => is a coincidence
  quote-altered + number-change: four => 14
  capitalization: guild's => Guild's
  attribution-change: said the guild's => alleged the guild's
Quorvane called the allegation "completely false".
  punctuation / typography: false". => false."
  quote-marks: the allegation "completely false". => the allegation completely false.
  cut
  merge: Szabo. Quorvane => Szabo, but Quorvane

Duquette told analysts on a conference call that the company expected to save $2.1 billion a year and would take a charge of up to $900 million in the fourth quarter.
  hedge-change: expected to save => would save
  number-change: $2.1 billion => $1.2 billion
  number-style: $900 million => $0.9 billion
  abbreviation / date-style: the fourth quarter => Q4
  move-graf: after "These are not decisions"
He would not rule out further cuts.
  negation-change: would not rule out => ruled out
  insertion: Quorvane last cut jobs in 2022.

"The market is applauding the savings, but the probe is the bigger number," said Niall Castleford, an analyst at Brimstone Partners, who has a "hold" rating on the stock.
  words-cut: Partners, who has a "hold" rating on the stock. => Partners.
  quote-marks: a "hold" rating => a hold rating
  quote-altered: applauding => cheering
  insertion: His firm owns a small stake in the company.
"A breakup is unlikely.
  quote-altered + negation-change: unlikely => likely
  spelling: breakup => break-up
A fine is not."

Third-quarter revenue, reported on Oct. 23, grew 4% to $31.6 billion, the slowest pace since the company went public in 2011.
  date-style / abbreviation: Oct. 23 => October 23
  date-change: 2011 => 2001
  negation-change: grew => shrank
Its spending on data centers, meanwhile, has more than doubled in two years.
  spelling: centers => centres
  punctuation: centers, meanwhile, has => centers meanwhile has
  cut

Technology companies worldwide have shed more than 120,000 workers this year, according to the tracking site Headcount, as they shift money to artificial intelligence.
  number-style: 120,000 => 1.2 lakh
  number-change: 120,000 => 12,000
  abbreviation: artificial intelligence => AI
  abbreviation: Technology => Tech
  date-style: this year => in 2025
  loaded-term / rewording: shed => dumped
Smaller rivals such as Findwell and Askra have not announced job cuts.
  name-change: Findwell => Findwall
  negation-change: have not announced => have announced
  name-change: Askra => Askara
  words-added: announced job cuts => announced job cuts so far
  cut-graf

Laid-off workers in the United States will get 16 weeks of pay plus two weeks for every year of service, the memo said.
  abbreviation: the United States => the US
  spelling: Laid-off => Laid off
  number-style: two weeks => 2 weeks
  attribution-cut: service, the memo said. => service.
  rewording: get => receive
Lawmakers from both parties urged regulators to look at whether the company gave workers the 60 days' notice that federal law requires.
  number-change / date-change: 60 days' => 90 days'
  words-cut: notice that federal law requires. => notice.
  attribution-change / rewording: urged regulators to look => demanded that regulators look
  loaded-term: Lawmakers from both parties => Grandstanding lawmakers from both parties
Duquette is scheduled to testify before a Senate panel on Dec. 9.
  date-style: Dec. 9 => 9 December
  date-change: Dec. 9 => Dec. 19
  hedge-change / rewording: is scheduled to testify => will testify
  cut
