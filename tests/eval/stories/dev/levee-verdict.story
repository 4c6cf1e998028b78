topic: courts
agency: Associated Press
short: AP
---
headline: Jury finds contractor guilty of fraud in collapse of Arden levee
  headline-change + negation-change: guilty of fraud => not guilty of fraud
  headline-change + loaded-term: * => Crooked Contractor Nailed in Deadly Levee Disaster
  headline-change: * => Contractor guilty in levee collapse
  headline-change: * => Levee contractor faces 20 years after jury's verdict
  capitalization / headline-change ~: * => Jury Finds Contractor Guilty of Fraud in Collapse of Arden Levee
byline: By MARTA IVERSEN and COLE BANNISTER, Associated Press
  byline-change / credit-change: * =>
  byline-change: MARTA IVERSEN and COLE BANNISTER => MARTA IVERSEN
  byline-change / credit-change: * => By News Staff
  capitalization: MARTA IVERSEN and COLE BANNISTER => Marta Iversen and Cole Bannister
dateline: NEW ARDEN, La. (AP) —
  dateline-change / credit-change: * =>
  abbreviation / dateline-change: La. => Louisiana
  typography: — => –

A federal jury convicted a Louisiana contractor Friday of defrauding the government of nearly $9 million meant for a levee that gave way during Hurricane Odile, killing seven people.
  negation-change: convicted a Louisiana contractor => acquitted a Louisiana contractor
  number-change: $9 million => $90 million
  number-style: $9 million => nine million dollars
  hedge-change: nearly $9 million => $9 million
  number-style: seven people => 7 people
  number-change: seven people => eleven people
  date-change: Friday => Thursday
  date-style: Friday => on Friday
  loaded-term: a Louisiana contractor => a crooked Louisiana contractor
  name-change: Hurricane Odile => Hurricane Odette
  words-cut: for a levee that gave way during Hurricane Odile, killing seven people. => for a levee.
  rewording: meant for => intended for

Gerald T. Amory, 58, was found guilty on 14 of 16 counts after a trial of five weeks in New Arden.
  number-change: 14 of 16 => 4 of 16
  number-change: 58, was => 85, was
  negation-change: was found guilty => was found not guilty
  number-style: 14 of 16 => fourteen of 16
  abbreviation: Gerald T. Amory => Gerald Amory
  name-change: Gerald T. Amory => Gerard T. Amory
  words-cut: after a trial of five weeks in New Arden. => after a trial in New Arden.
He showed no emotion as the verdict was read.
  negation-change: showed no emotion => showed emotion
  rewording: read => announced
  loaded-term / rewording: He showed => The disgraced builder showed
  cut
  insertion: His wife wept in the front row.

Prosecutors said Amory billed the Army Corps of Engineers for clay that was never delivered and filled a 1,100-foot stretch of the levee with sand and construction waste.
  merge-over: in New Arden. Prosecutors said Amory => in New Arden; prosecutors said Amory
  insertion: Some of it came from a demolished school.
  attribution-cut: Prosecutors said Amory billed => Amory billed
  negation-change: was never delivered => was delivered
  abbreviation: Army Corps of Engineers => Corps
  number-style: 1,100-foot => 1100-foot
  number-change: 1,100-foot => 11,000-foot
  attribution-change: Prosecutors said => Prosecutors alleged
  rewording: construction waste => building rubble
  split: never delivered and filled => never delivered. He filled
  hedge-change: Amory billed => Amory may have billed
  name-change: Prosecutors said Amory => Prosecutors said Emory

"He did not build a levee. He built a pile of trash with grass on it," Assistant U.S. Attorney Renee Fontenot-Hale told the jury on Wednesday.
  abbreviation: U.S. Attorney => United States Attorney
  attribution-change: told the jury => thundered to the jury
  date-change: on Wednesday => on Tuesday
  date-style: on Wednesday => Wednesday
  quote-altered: a pile of trash => a heap of garbage
  quote-altered + negation-change: He did not build a levee => He did build a levee
  quote-cut / quote-altered: a pile of trash with grass on it," => a pile of trash,"
  abbreviation / words-cut: Assistant U.S. Attorney Renee Fontenot-Hale told => Renee Fontenot-Hale told

The defense argued that Amory had been misled by a supplier and that a storm surge of 13 feet would have overwhelmed any levee.
  attribution-change: The defense argued => The defense conceded
  attribution-cut: The defense argued that Amory => Amory
  spelling: The defense => The defence
  number-change: 13 feet => 30 feet
  hedge-change: would have overwhelmed => might have overwhelmed
  number-style: 13 feet => thirteen feet
  negation-change: had been misled => had not been misled
  rewording: overwhelmed => overtopped
  split: supplier and that a storm => supplier. A storm
His lawyer, Thaddeus Crane, said there would be an appeal.
  hedge-change: would be an appeal => might be an appeal
  negation-change: would be an appeal => would be no appeal
  words-cut: His lawyer, Thaddeus Crane, said => His lawyer said
  attribution-change: said there => vowed there
  merge: any levee. His lawyer => any levee, and his lawyer
  cut

"We respect the jury, but it got this one wrong," Crane said outside the courthouse.
  quote-altered: got this one wrong => got this one badly wrong
  quote-cut / quote-altered: "We respect the jury, but it got => "It got
  attribution-change: Crane said => Crane fumed
  words-cut: Crane said outside the courthouse. => Crane said.
  quote-marks: "We respect the jury, but it got this one wrong," Crane => We respect the jury, but it got this one wrong, Crane
  rewording ~: * => Outside the courthouse, Crane said: "We respect the jury, but it got this one wrong."
  name-change + attribution-change / attribution-change: Crane said => Amory said

Jurors acquitted Amory of two counts of making false statements.
  number-style: two counts => 2 counts
  number-change: two counts => three counts
  negation-change: acquitted Amory => convicted Amory
  move: after "The levee, built"
He faces up to 20 years in prison when he is sentenced by U.S. District Judge Lorna Abate on Feb. 3.
  hedge-change: up to 20 years => 20 years
  number-change: 20 years => 30 years
  date-change: Feb. 3 => Feb. 13
  date-style / abbreviation: Feb. 3 => February 3
  abbreviation / words-cut: U.S. District Judge Lorna Abate => Judge Lorna Abate
  words-cut: is sentenced by U.S. District Judge Lorna Abate on => is sentenced on
  number-style / date-style: 20 years => two decades
  name-change: Lorna Abate => Lorna Abbott

The levee, built in 2017, was one of 23 that failed when Odile, a Category 4 hurricane, came ashore in August 2024.
  date-change: 2017 => 2007
  number-change: Category 4 => Category 5
  number-style: Category 4 => Category Four
  number-change: one of 23 => one of 32
  date-change: August 2024 => August 2023
  date-style / abbreviation: August 2024 => Aug. 2024
  words-cut: The levee, built in 2017, was => The levee was
  name-change: when Odile => when Odette
Water stood 6 to 8 feet deep for nine days in the Lower Basin, a mostly Black neighborhood of about 3,000 homes.
  number-change: 6 to 8 feet => 8 to 10 feet
  number-style: 6 to 8 => six to eight
  spelling: neighborhood => neighbourhood
  hedge-change: about 3,000 => 3,000
  hedge-change: a mostly Black => a partly Black
  loaded-term / rewording: neighborhood of => slum of
  words-cut: Basin, a mostly Black neighborhood of about 3,000 homes. => Basin.
  capitalization: Lower Basin => lower basin
  punctuation / typography: Basin, a => Basin — a

Odessa Pruitt, whose husband drowned in their attic, said she had come to court every day and felt "neither joy nor peace."
  quote-marks: felt "neither joy nor peace." => felt neither joy nor peace.
  quote-altered + negation-change ~: neither joy nor peace => both joy and peace
  negation-change / rewording: whose husband drowned => whose husband survived
  attribution-change: said she => testified she
  words-cut: Odessa Pruitt, whose husband drowned in their attic, said => Odessa Pruitt said
  rewording: every day => daily
  name-change: Odessa Pruitt => Odessa Pruett
"That man knew," she said.
  quote-altered + hedge-change: That man knew => That man must have known
  attribution-change: she said => she insisted
  cut
  quote-altered: That man => That animal
"He drove over that levee on his way to church."
  cut
  attribution-added: to church." => to church," Pruitt said.
  quote-altered: his way to church => his way to work
  insertion-graf + quote-added: "Justice was served today," the governor wrote in a post.

A separate lawsuit by 412 families against the corps has been stayed until the criminal case ends.
  number-change: 412 families => 421 families
  capitalization: the corps => the Corps
  rewording: stayed => put on hold
  words-cut: A separate lawsuit by 412 families against => A separate lawsuit against
  name-change: against the corps => against the city
It seeks $300 million, or roughly $700,000 for each household.
  number-style: $300 million => $300,000,000
  number-change: $300 million => $300 billion
  hedge-change: roughly $700,000 => $700,000
  rewording: household => family
  insertion: The money would come from taxpayers.
  cut

The corps, which has since rebuilt the wall to a height of 17 feet, declined to comment.
  negation-change / rewording: declined to comment => agreed to comment
  words-cut: The corps, which has since rebuilt the wall to a height of 17 feet, declined => The corps declined
  rewording / negation-change: declined to comment => would not comment
  number-change: 17 feet => 70 feet
It changed its inspection rules last year, requiring that one truckload in 50 be tested.
  words-added: last year, requiring => quietly last year, requiring
  insertion-graf + quote-added: "Too little, too late," a lawyer for the families said.
  move: after "The levee, built"
  date-style: last year => in 2025
  number-change: one truckload in 50 => one truckload in 15
  number-style: one truckload => 1 truckload
  rewording / hedge-change: requiring that => recommending that
  cut-graf

The case began with a tip from a driver, Hollis Guidry, who told federal agents in 2025 that he had been paid in cash to haul sand at night.
  date-change: 2025 => 2024
  words-cut: from a driver, Hollis Guidry, who => from Hollis Guidry, who
  name-change: Hollis Guidry => Hollis Gidry
  attribution-change: who told federal agents => who confessed to federal agents
  rewording: haul sand => carry sand
  hedge-change: had been paid => had allegedly been paid
Guidry was given immunity and testified for two days.
  attribution-added: testified for two days. => testified for two days, according to court papers.
  quote-marks: given immunity and => given "immunity" and
  negation-change / rewording: was given immunity => was denied immunity
  number-style: two days => 2 days
  words-cut: was given immunity and testified => testified
  loaded-term / rewording: Guidry was given => The turncoat was given
  cut

Amory's company, Bayou Earthworks, won 31 public contracts worth $112 million between 2012 and 2023, records show.
  number-change: 31 public contracts => 13 public contracts
  number-change: $112 million => $121 million
  attribution-cut: 2023, records show. => 2023.
  date-change: between 2012 and 2023 => between 2002 and 2023
  rewording / date-style ~: between 2012 and 2023 => from 2012 to 2023
  words-cut: Amory's company, Bayou Earthworks, won => Amory's company won
At least one of them, a pumping station in the town of Gilder, is being inspected again.
  number-style: At least one of them => At least 1 of them
  hedge-change: At least one of them => One of them
  words-cut: them, a pumping station in the town of Gilder, is => them is
  hedge-change: is being inspected => may be inspected
  cut
