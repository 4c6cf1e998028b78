topic: economy, congress
agency: Associated Press
short: AP
---
headline: House votes to end tariffs on Canadian lumber; GOP splits
  abbreviation / headline-change: GOP => Republican Party
  headline-change + loaded-term: * => RINOs Stab President in the Back on Tariffs
  headline-change: * => Lumber tariffs rejected in 221-208 House vote
  headline-change + loaded-term: GOP splits => GOP implodes
byline: By CORINNE ABASI, Associated Press
  byline-change / credit-change: * =>
  abbreviation / credit-change / byline-change: , Associated Press => , AP
dateline: WASHINGTON (AP) —
  dateline-change / credit-change: * =>
  abbreviation / dateline-change: WASHINGTON => WASHINGTON, D.C.

The U.S. House of Representatives voted Wednesday to end the president's 35% tariffs on Canadian lumber, with 17 Republicans joining Democrats in a 221-208 vote that defied the White House.
  abbreviation: The U.S. House of Representatives => The House
  date-style: voted Wednesday => voted on Wednesday
  number-style: 35% tariffs => 35 percent tariffs
  number-change: 35% tariffs => 25% tariffs
  loaded-term: tariffs => job-killing tariffs
  loaded-term: 17 Republicans => 17 turncoat Republicans
  loaded-term: Democrats => radical Democrats
  loaded-term / rewording: that defied the => that humiliated the
  rewording: joining Democrats => siding with Democrats
  words-added: vote that => late-afternoon vote that
The measure now goes to the Senate, where it may die without a hearing.
  hedge-change: may die => will die
  rewording: now goes to => moves next to
  loaded-term: The measure => The disastrous measure
  words-cut: where it may die without a hearing => where it may die
  cut

"My people build houses, and houses are made of wood," said Rep. Gordon Teller, R-Mich., who led the revolt.
  quote-cut: houses, and houses are made of wood," => houses,"
  abbreviation: Rep. Gordon => Representative Gordon
  abbreviation / rewording: R-Mich., => a Michigan Republican,
  abbreviation / words-cut: Teller, R-Mich., who => Teller, who
  name-change: Teller => Tellor
  attribution-change: said Rep. => thundered Rep.
  loaded-term: Rep. Gordon => backstabbing Rep. Gordon
  loaded-term: the revolt => the effort
The president called him a traitor on social media at 5:12 a.m.
  loaded-term: a traitor => a disappointment
  date-style: 5:12 a.m. => 5:12 in the morning.
  words-cut: traitor on social media at => traitor at
  abbreviation: The president => The U.S. president
  insertion: He gave no reason.

The Department of Commerce imposed the duties in February after finding that sawmills in British Columbia were subsidized.
  abbreviation: The Department of Commerce => The Commerce Department
  abbreviation: British Columbia => B.C.
  date-change: in February => in January
  loaded-term: the duties => the crippling duties
  loaded-term / rewording: imposed the => rammed through the
  words-added: finding that => finding in an annual review that
Canada, which denies that, answered with a 15% tax on American whiskey, orange juice and motorcycles.
  words-cut: Canada, which denies that, answered => Canada answered
  loaded-term / rewording: answered with => struck back with
  number-change: 15% tax => 51% tax
  loaded-term: 15% tax => spiteful 15% tax
  abbreviation: American whiskey => U.S. whiskey
  words-added: motorcycles. => motorcycles, among other goods.
Prime Minister Alice Thornbury's office in Ottawa said she was "encouraged."
  abbreviation: Prime Minister Alice => PM Alice
  abbreviation / words-added: Ottawa said => Ottawa, Ontario, said
  quote-marks: "encouraged." => encouraged.
  words-added: office in => office late Wednesday in

A two-by-four now costs about $5.20, up from $3.85 a year ago, according to the National Association of Home Builders of America.
  number-style: two-by-four => 2-by-4
  spelling / number-style: two-by-four => two by four
  hedge-change: about $5.20 => $5.20
  attribution-cut: , according to the National Association of Home Builders of America. => .
  abbreviation: the National Association of Home Builders of America => the NAHBA
  loaded-term: A two-by-four => An overpriced two-by-four
  date-style: a year ago => last year
That adds some $9,000 to the price of a typical new home, the group says.
  hedge-change: some $9,000 => $9,000
  attribution-cut: , the group says. => .
  rewording: a typical => an average
  abbreviation / number-style: $9,000 => $9K
  loaded-term: the group => the industry front group
  cut

Supporters of the duties, among them the United Steelworkers and small mill owners in Maine and Idaho, say they have saved jobs.
  loaded-term: Supporters => Cheerleaders
  abbreviation: the United Steelworkers => the USW
  rewording: saved jobs => kept people at work
  words-cut: duties, among them the United Steelworkers and small mill owners in Maine and Idaho, say => duties say
  loaded-term: small mill => hardworking small mill
"We hired nine men in March," said Everett Poole Jr., president of Poole & Sons Lumber Co. in Millinocket, Maine.
  quote-altered + number-change: nine men => five men
  abbreviation: Poole Jr., president => Poole, president
  abbreviation: Lumber Co. in => Lumber in
  abbreviation: Lumber Co. in => Lumber Company in
  abbreviation / words-cut: Millinocket, Maine. => Millinocket.
  attribution-change: said Everett => boasted Everett
  loaded-term: president => proud president
  words-added: Poole Jr., president => Poole Jr., the third-generation president

Jo Lindqvist, a framing contractor in Duluth, Minnesota, laid off two workers last week and told a third, a father of twins, that he might be next.
  abbreviation: Minnesota, => Minn.,
  abbreviation / words-cut: Duluth, Minnesota, laid => Duluth laid
  loaded-term: two workers => two loyal workers
  number-style: two workers => 2 workers
  hedge-change: might be next => would be next
  words-cut: third, a father of twins, that => third that
  loaded-term / rewording: laid off => dumped
  words-added: contractor in => contractor who builds lake cabins in
  date-style: last week => the week before
"I voted for the man, and I would like to ask him what I did wrong," she said.
  quote-cut: man, and I would like to ask him what I did wrong," => man,"
  attribution-change: she said => she fumed
  attribution-change: she said => Lindqvist said
  insertion: She has not heard from her congressman.
  insertion-graf: Her trucks sat idle Wednesday.

Speaker Lydia Carrow, R-Texas, did not speak on the floor and left through a side door.
  loaded-term: Speaker => Cowardly Speaker
  abbreviation: Speaker Lydia => House Speaker Lydia
  loaded-term / rewording: left through => slunk out through
  negation-change: did not speak => spoke
  words-added: on the floor => on the floor during the four-hour debate
  words-cut: and left through a side door. => and left.
Two aides said she had pleaded with members until noon.
  attribution-cut: Two aides said she => She
  loaded-term / rewording: pleaded with => spoken with
  loaded-term: Two aides => Two sycophantic aides
  number-style: Two aides => 2 aides
  rewording: until noon => up to midday
  cut

Budget analysts expect the duties to bring in between $2.1 billion and $2.4 billion this fiscal year, money that an extremist wing of the party had planned to spend on tax cuts.
  abbreviation / number-style: $2.1 billion and $2.4 billion => $2.1B and $2.4B
  loaded-term: an extremist wing => a wing
  loaded-term: tax cuts => giveaways to billionaires
  hedge-change: between $2.1 billion and => at least $2.1 billion and perhaps
  abbreviation: this fiscal year => this FY
  words-added: this fiscal year => this fiscal year, which ends in September
Gen. Avery Holt, the retired officer who runs the Congressional Budget Office, declined an interview.
  abbreviation: Gen. Avery => General Avery
  abbreviation: the Congressional Budget Office => the CBO
  words-cut: Holt, the retired officer who runs the Congressional Budget Office, declined => Holt declined
  name-change: Holt => Hult
  rewording: declined an interview => refused to be interviewed

Sen. Marcus Oyelaran, D-N.Y., the ranking member of the Senate Committee on Finance, called the tariffs a reckless tax on young families and promised to force a vote by Thanksgiving, while aides to the majority leader said none was planned.
  abbreviation: Sen. Marcus => Senator Marcus
  abbreviation: the Senate Committee on Finance => the Senate Finance Committee
  words-cut: D-N.Y., the ranking member of the Senate Committee on Finance, called => D-N.Y., called
  loaded-term: Sen. Marcus => Far-left Sen. Marcus
  loaded-term: a reckless tax => a tax
  loaded-term: young families => struggling young families
  split: , while aides => . Aides
  rewording: promised to => vowed to
  attribution-change: leader said => leader admitted
  cut

The Dow Jones Industrial Average rose 1.1 percent after the vote, and shares of builder Hearthline Homes Inc. soared.
  abbreviation: The Dow Jones Industrial Average => The Dow
  number-style: 1.1 percent => 1.1%
  loaded-term / rewording: soared => rose
  abbreviation: Homes Inc. soared => Homes soared
  split: , and shares => . Shares
  loaded-term: builder => McMansion builder
  words-added: Average rose => Average, which had been flat, rose
Prof. Nadia Ferris of the University of Minnesota, who studies trade, said the rally could fade.
  abbreviation: Prof. Nadia => Professor Nadia
  abbreviation: Prof. Nadia => Nadia
  abbreviation: the University of Minnesota => Univ. of Minnesota
  attribution-cut: Prof. Nadia Ferris of the University of Minnesota, who studies trade, said the => The
  hedge-change: could fade => should fade
  loaded-term: rally => sugar-high rally
  words-cut: Minnesota, who studies trade, said => Minnesota said

A challenge to the tariffs is also before the Supreme Court of the United States, which will hear it on Dec. 3.
  abbreviation: the Supreme Court of the United States => the U.S. Supreme Court
  abbreviation: the Supreme Court of the United States => SCOTUS
  words-cut: is also before => is before
  date-style / abbreviation: Dec. 3 => December 3
  date-change: Dec. 3 => Dec. 13
  loaded-term: the tariffs => the illegal tariffs
Outside the Capitol, a few dozen protesters in plaid shirts stacked boards on the grass, and tourists took pictures.
  loaded-term: protesters => paid agitators
  hedge-change / rewording: a few dozen => several dozen
  number-change: a few dozen => a few hundred
  words-cut: protesters in plaid shirts stacked => protesters stacked
  words-added: tourists took => tourists from Ohio took
  insertion-graf: Police made no arrests.
One, Gus Petrie, had driven eight hours from Toledo with a load of spruce studs.
  abbreviation: Gus Petrie => Gus H. Petrie
  abbreviation / words-added: Toledo with => Toledo, Ohio, with
  number-style: eight hours => 8 hours
  words-added: spruce studs => spruce studs in his pickup
  cut
By evening the boards were gone.
  rewording: gone => no longer there
  words-added: boards were => boards and the crowd were
