topic: weather, climate
agency: Associated Press
short: AP
---
headline: NOAA expects busy storm season; Gulf towns still rebuilding
  abbreviation / headline-change: NOAA => National Oceanic and Atmospheric Administration
  headline-change + loaded-term: * => Storm Apocalypse: Terrified Gulf Towns Brace for Summer From Hell
  headline-change + loaded-term: busy storm => nightmare storm
byline: By MARISOL TEAGUE, Associated Press
  byline-change / credit-change: * =>
  credit-change / byline-change: , Associated Press =>
dateline: PORT LAVELLE, La. (AP) —
  dateline-change / credit-change: * =>
  abbreviation / dateline-change: La. (AP) => Louisiana (AP)

The National Oceanic and Atmospheric Administration said Thursday that the Atlantic would probably see 17 to 21 named storms this year, as many as five of them major hurricanes.
  abbreviation: The National Oceanic and Atmospheric Administration => NOAA
  abbreviation / words-added: Administration said => Administration (NOAA) said
  date-style: said Thursday => said on Thursday
  attribution-change: said Thursday => warned Thursday
  hedge-change: would probably see => would see
  number-change: 17 to 21 => 19 to 21
  number-style: five of them => 5 of them
  loaded-term: major hurricanes => monster hurricanes
  words-added: this year, => this year in the basin,
The season runs from June 1 to November 30.
  date-style / abbreviation: November 30 => Nov. 30
  words-added: The season => The hurricane season
  cut

For Port Lavelle, a fishing town of 4,100 people that lost half its homes to Hurricane Odette, the news was unwelcome.
  loaded-term: fishing town => hard-luck fishing town
  words-cut: Lavelle, a fishing town of 4,100 people that lost half its homes to Hurricane Odette, the => Lavelle, the
  number-style: 4,100 => 4100
  hedge-change: half its => about half its
  loaded-term: Hurricane Odette => killer Hurricane Odette
  loaded-term / rewording: was unwelcome => was a gut punch
  rewording: lost half its homes to => saw half its homes destroyed by
"We still have tarps on the roofs," said Mayor Curtis Boudin Jr., whose own family lives in a trailer behind town hall.
  abbreviation: said Mayor Curtis => said Curtis
  abbreviation: Boudin Jr., whose => Boudin, whose
  loaded-term: Mayor Curtis => bumbling Mayor Curtis
  loaded-term: Mayor Curtis => hero Mayor Curtis
  attribution-change: said Mayor => lamented Mayor
  name-change: Boudin => Bodin
  words-cut: Jr., whose own family lives in a trailer behind town hall. => Jr.
  quote-altered: still have tarps => have tarps

Odette came ashore in August with winds of 130 miles per hour and killed 44 people in three parishes, according to the Louisiana Department of Health.
  loaded-term / rewording: came ashore => slammed ashore
  loaded-term / rewording: killed 44 => slaughtered 44
  abbreviation / number-style: 130 miles per hour => 130 mph
  number-change: 44 people => 41 people
  number-style: three parishes => 3 parishes
  attribution-cut: , according to the Louisiana Department of Health. => .
  abbreviation: the Louisiana Department of Health => the Louisiana Health Department
  words-added: people in => people, including a sheriff's deputy, in
  date-style: in August => last August
The temperature at the time was 91 degrees Fahrenheit.
  abbreviation: 91 degrees Fahrenheit => 91 F
  number-style: 91 => ninety-one
  rewording: at the time was => then stood at
  cut

Sea surface temperatures in the Gulf are about 1.2 degrees Celsius above average, said Priya Nandakumar, Ph.D., a forecaster at the National Hurricane Center in Miami.
  hedge-change: about 1.2 => 1.2
  abbreviation: 1.2 degrees Celsius => 1.2 C
  abbreviation: Nandakumar, Ph.D., a => Nandakumar, a
  attribution-cut: , said Priya Nandakumar, Ph.D., a forecaster at the National Hurricane Center in Miami. => .
  abbreviation: the National Hurricane Center => the NHC
  abbreviation / words-added: Miami. => Miami, Fla.
  loaded-term: a forecaster => a doom-mongering forecaster
  words-added: Gulf are => Gulf this month are
"Warm water is fuel, and there is plenty of it," she said.
  quote-cut: fuel, and there is plenty of it," => fuel,"
  attribution-change: she said => Nandakumar said
  loaded-term / attribution-change: she said => the alarmist said
  insertion: She has worked there since 1998.

Climate scientists say that warming caused by the burning of coal, oil and gas is making the strongest storms wetter, though not more frequent.
  loaded-term: Climate scientists => Climate alarmists
  attribution-cut: Climate scientists say that warming => Warming
  loaded-term: burning of => reckless burning of
  words-cut: wetter, though not more frequent. => wetter.
  rewording: is making the strongest storms wetter => means that the strongest storms bring more rain
  words-added: frequent. => frequent, in the Atlantic and the Pacific.
Senator Harriet Loomis, R-La., told the Senate Committee on Commerce last week that the agency's climate work was a waste.
  abbreviation: Senator Harriet => Sen. Harriet
  abbreviation / words-cut: Loomis, R-La., told => Loomis told
  abbreviation / rewording: R-La., => a Louisiana Republican,
  abbreviation: the Senate Committee on Commerce => the Senate Commerce Committee
  loaded-term: Senator Harriet => Climate-denying Senator Harriet
  date-style: last week => a week ago
  loaded-term: climate work => climate scam
  words-added: was a waste => was a waste in a year of deficits
She wants $280 million of it cut from the budget, including a research plane based in Tampa.
  number-change: $280 million => $820 million
  abbreviation / number-style: $280 million => $280M
  loaded-term / rewording: cut from => slashed from
  loaded-term: a research => a gold-plated research
  words-cut: budget, including a research plane based in Tampa. => budget.

The White House, which has twice tried to close the agency's research arm, declined to comment on the plan, and the Office of Management and Budget referred questions to NOAA.
  loaded-term: The White House => The anti-science White House
  words-cut: House, which has twice tried to close the agency's research arm, declined => House declined
  rewording: declined to comment on => would not discuss
  split: , and the => . The
  abbreviation: the Office of Management and Budget => the OMB
  abbreviation: to NOAA => to the National Oceanic and Atmospheric Administration

The Federal Emergency Management Agency has paid 61% of the claims filed by Lavelle Parish, a spokesperson said Wednesday.
  abbreviation: The Federal Emergency Management Agency => FEMA
  loaded-term: The Federal => The useless Federal
  number-style: 61% => 61 percent
  attribution-cut: , a spokesperson said Wednesday. => .
  words-added: has paid => has so far paid
  rewording: spokesperson => spokesman
  rewording: filed by => that came from
The remainder should be settled by the fall, the spokesperson added.
  hedge-change: should be => will be
  attribution-cut: , the spokesperson added. => .
  rewording: The remainder => The rest
  cut
In the Sandpiper Court Apartments, where mold climbs the stairwells, tenants laughed at that.
  abbreviation: Apartments, => Apts.,
  loaded-term: tenants => fed-up tenants
  loaded-term / words-added: laughed at => laughed bitterly at
  words-cut: Apartments, where mold climbs the stairwells, tenants => Apartments, tenants
  loaded-term: mold climbs => toxic mold climbs
"I filed in September, and I filed again in January," said Loretta Guidry, 68, a retired nurse who cares for her brother, a Marine vet.
  quote-cut: September, and I filed again in January," => September,"
  name-change: Guidry => Guidroz
  loaded-term: a retired => a saintly retired
  abbreviation: Marine vet => Marine veteran
  abbreviation: a Marine => a Marine Corps
  words-cut: nurse who cares for her brother, a Marine vet. => nurse.
  abbreviation: a retired nurse => a retired RN
Her insurer, Gulf Beacon Mutual Insurance Co., sent a check for $2,900.
  loaded-term: Her insurer => Her penny-pinching insurer
  abbreviation: Insurance Co., sent => Insurance, sent
  abbreviation: Gulf Beacon Mutual Insurance Co., => Gulf Beacon,
  number-style: $2,900 => $2900
  loaded-term: a check => a measly check
  words-added: check for => check in the mail for
The company did not return calls.
  negation-change: did not return => returned
  insertion-graf: Guidry has not cashed it.
  rewording: return calls => respond to messages

Lt. Col. Brent Sabatier of the U.S. Army Corps of Engineers said a 12-mile levee, which activists have fought in court, would be finished in two years.
  abbreviation: Lt. Col. Brent => Lieutenant Colonel Brent
  abbreviation: the U.S. Army Corps of Engineers => the Army Corps
  attribution-cut: Lt. Col. Brent Sabatier of the U.S. Army Corps of Engineers said a => A
  loaded-term: activists => tree-hugging activists
  loaded-term / rewording: activists => residents
  loaded-term: levee => boondoggle levee
  abbreviation: 12-mile => 12-mi.
  hedge-change: would be => could be
  date-change / number-change: two years => three years
  words-cut: levee, which activists have fought in court, would => levee would
One of them, the Bayou Conservation League, argues that the wall would drown 900 acres of marsh and push water toward a poor Black neighborhood to the east.
  abbreviation: the Bayou Conservation League => the BCL
  loaded-term: the Bayou => the radical Bayou
  attribution-change: argues that => whines that
  loaded-term / rewording: drown 900 => obliterate 900
  number-style: 900 acres => nine hundred acres
  words-added: marsh and => marsh, home to herons and crabs, and
  words-cut: neighborhood to the east. => neighborhood.

On the docks Thursday, shrimpers mended nets beside a church whose steeple lies in the grass, and nobody talked about the forecast.
  date-style: Thursday => on Thursday
  loaded-term: shrimpers => salt-of-the-earth shrimpers
  rewording: mended nets => repaired their nets
  words-added: a church => a white wooden church
  split: , and nobody => . Nobody
  insertion: A radio played.
Justin Arceneaux, 24, who was a lab tech at the LSU AgCenter before he bought his father's boat, had painted a new name on its bow in red letters: Stubborn.
  abbreviation: lab tech => laboratory technician
  abbreviation: the LSU AgCenter => the Louisiana State University Agricultural Center
  abbreviation: Justin Arceneaux => Justin P. Arceneaux
  number-style: 24, => twenty-four,
  words-cut: Arceneaux, 24, who was a lab tech at the LSU AgCenter before he bought his father's boat, had => Arceneaux had
  loaded-term: his father's boat => his father's battered boat
  words-added: bow in => bow on Sunday in
  cut
He shrugged when he was asked why.
  rewording: was asked why => was asked for the reason
  words-added: shrugged when => shrugged and smiled when
The first storm will be named Alden.
  words-added: storm will => storm of the season will
  name-change: Alden => Aldan
