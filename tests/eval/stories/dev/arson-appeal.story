topic: courts, appeal
agency: Lakeland News Service
short: LNS
---
headline: Appeals court throws out arson conviction of man held for 16 years
  headline-change + number-change: 16 years => 61 years
  headline-change + negation-change: throws out => upholds
  headline-change: * => Court throws out arson conviction
  headline-change + loaded-term: man held for 16 years => killer held for 16 years
  headline-change: * => Man freed after 16 years as court faults fire science
  capitalization / headline-change ~: * => Appeals Court Throws Out Arson Conviction of Man Held for 16 Years
byline: By Honora Beck, Lakeland News Service
  byline-change / credit-change: * =>
  credit-change / byline-change: Honora Beck, Lakeland News Service => Honora Beck
  byline-change: Honora Beck => Nora Beck
dateline: MARQUAND, Mich. (LNS) —
  dateline-change / credit-change: * =>
  credit-change / dateline-change: * => MARQUAND, Mich. —

A state appeals court on Wednesday overturned the conviction of a man who has spent 16 years in prison for a fire that killed his two sons, ruling 2-1 that the testimony used against him had no basis in science.
  date-change: on Wednesday => on Tuesday
  date-style: on Wednesday => Wednesday
  number-change: 16 years => 60 years
  number-style: 16 years => sixteen years
  number-change: ruling 2-1 => ruling 3-0
  negation-change: overturned the => upheld the
  negation-change: had no basis => had a basis
  loaded-term: a man who => a child killer who
  number-style: two sons => 2 sons
  rewording: in prison => behind bars
  rewording / name-change: two sons => two daughters
  hedge-change: fire that killed => fire that allegedly killed
The court ordered a new trial for Emmett Rask, 52, and gave prosecutors 60 days to decide whether to hold one.
  number-change: 60 days => 16 days
  number-change / date-change: 60 days => 90 days
  number-change: 52 => 25
  name-change: Rask => Rusk
  loaded-term: Emmett Rask => convicted arsonist Emmett Rask
  abbreviation: Emmett Rask => Mr. Rask
  words-cut: Emmett Rask, 52, and => Emmett Rask and
  rewording: prosecutors 60 => the state 60
  cut
  words-cut: a new trial for Emmett Rask, 52, and gave prosecutors 60 days to decide whether to hold one. => a new trial for Emmett Rask, 52.

"We do not say that Mr. Rask is innocent," Judge Corinne Aldaba wrote for the majority.
  quote-altered + negation-change: do not say => do say
  quote-altered + negation-change: is innocent => is guilty
  abbreviation: Mr. Rask => Mister Rask
  name-change + attribution-change / attribution-change: Judge Corinne Aldaba wrote => Judge Lyle Sorensen wrote
  attribution-change: wrote for => declared for
  words-cut: wrote for the majority. => wrote.
  abbreviation: Judge Corinne Aldaba => Corinne Aldaba
  quote-cut ~: * => Judge Corinne Aldaba wrote for the majority that the court had not cleared him.
  rewording ~: * => Judge Corinne Aldaba wrote for the majority: "We do not say that Mr. Rask is innocent."  ## the quotation only moved in its sentence
"We say that no jury has yet heard the evidence without folklore mixed into it."
  quote-altered + negation-change: no jury has yet heard => a jury has heard
  quote-altered + negation-change: without folklore => with folklore
  quote-altered: folklore mixed => superstition mixed
  cut
  attribution-added: into it." => into it," she wrote.

Rask was found guilty in 2009 of setting fire to a rented farmhouse outside Odell in which Tyler, 7, and Cody, 4, were sleeping.
  date-change: 2009 => 2008
  negation-change: found guilty => found not guilty
  number-change: Tyler, 7, => Tyler, 9,
  number-change: Cody, 4, => Cody, 5,
  name-change: Tyler => Taylor
  hedge-change: of setting fire => of allegedly setting fire
  loaded-term / rewording: setting fire to => torching
  words-cut: a rented farmhouse => a farmhouse
  name-change: Odell in => O'Dell in
  rewording: found guilty => convicted
  abbreviation: Rask was => Emmett Rask was
He told the police that he had been woken by smoke and could not reach them.
  negation-change: could not reach => could reach
  attribution-cut: He told the police that he had => He had
  attribution-change: He told the police => He claimed to the police
  spelling / rewording: woken => awoken
  cut
  hedge-change: by smoke => apparently by smoke

At the trial, two investigators testified that "crazed" glass and deep burns on the floor could only mean that a liquid such as lighter fluid had been poured there.
  hedge-change / words-cut: could only mean => could mean
  number-style: two investigators => 2 investigators
  number-change: two investigators => three investigators
  quote-marks: that "crazed" glass => that crazed glass
  attribution-cut ~: At the trial, two investigators testified that "crazed" glass => "Crazed" glass
  attribution-change: testified => claimed
  words-cut: a liquid such as lighter fluid had => a liquid had
  rewording: deep burns => dark burns
Both ideas have since been abandoned, and laboratory tests found no trace of any fuel.
  negation-change: no trace => a trace
  words-added: since => long since
  hedge-change: found no trace => seemed to find no trace
  rewording: abandoned => discarded
  abbreviation: laboratory => lab
  words-cut: abandoned, and laboratory tests found no trace of any fuel. => abandoned.
  split: abandoned, and laboratory => abandoned. Laboratory
  cut
  loaded-term / rewording: ideas => myths

Three fire scientists who reviewed the case for the Tamarack Innocence Clinic concluded that the blaze most likely began in an overloaded extension cord behind a refrigerator.
  hedge-change: most likely began => began
  hedge-change: most likely began => possibly began
  number-style: Three => 3
  number-change: Three => Two
  name-change: Tamarack => Tamarind
  attribution-change: concluded => speculated
  rewording: blaze => fire
  abbreviation / spelling: refrigerator => fridge
  words-cut: extension cord behind a refrigerator. => extension cord.
  words-cut: scientists who reviewed the case for the Tamarack Innocence Clinic concluded => scientists concluded
  attribution-cut ~: * => The blaze most likely began in an overloaded extension cord behind a refrigerator.
  cut

The farmhouse, built in 1911, had been cited twice for faulty wiring, county records show, but the jury was never told.
  date-change: 1911 => 1991
  number-style: twice => two times
  number-change: twice => three times
  attribution-cut: wiring, county records show, but => wiring, but
  negation-change: was never told => was told
  words-cut: The farmhouse, built in 1911, had => The farmhouse had
  hedge-change: faulty wiring => possibly faulty wiring
  split: show, but the jury => show. But the jury
  cut
Rask turned down an offer in 2015 to plead guilty to manslaughter in return for his release.
  negation-change: turned down => accepted
  rewording: turned down => refused
  date-change: 2015 => 2005
  words-cut: manslaughter in return for his release. => manslaughter.
  negation-change: guilty => not guilty
  cut

In his dissent, Judge Lyle Sorensen said the jury had also heard that Rask removed his television set and family photographs the day before and took out a $40,000 insurance policy six weeks earlier.
  number-change: $40,000 => $400,000
  number-style: $40,000 => $40K
  number-change / date-change: six weeks => six months
  date-change: the day before => the week before
  hedge-change: Rask removed => Rask may have removed
  abbreviation: television => TV
  attribution-cut: In his dissent, Judge Lyle Sorensen said the jury => The jury
  loaded-term: that Rask removed => that the monster removed
  attribution-change: Sorensen said => Sorensen stressed
  words-cut: and family photographs the => the
  name-change: Sorensen => Sorenson
  date-style / number-style: six weeks => 42 days
  move-graf: after "At least nine people"
"One need not be a chemist to draw an inference from that," he wrote.
  quote-altered + negation-change: need not be => need be
  quote-altered: draw an inference => draw a conclusion
  attribution-change: he wrote => he scoffed
  quote-cut / quote-altered: an inference from that," => an inference,"
  quote-marks: "One need not be a chemist to draw an inference from that," he => One need not be a chemist to draw an inference from that, he
  punctuation / typography: from that," he => from that", he

County prosecutor Alton Grice said he was disappointed and would probably ask the state Supreme Court to take the case.
  hedge-change: would probably ask => would ask
  hedge-change: would probably ask => might ask
  negation-change: was disappointed => was not disappointed
  name-change: Grice => Greece
  abbreviation: County prosecutor Alton Grice => Grice
  attribution-change: Grice said => Grice fumed
  name-change / rewording: state Supreme Court => U.S. Supreme Court
  words-cut: disappointed and would probably ask the state Supreme Court to take the case. => disappointed.
  attribution-cut: Alton Grice said he was disappointed => Alton Grice was disappointed
  capitalization: state Supreme Court => State Supreme Court
  loaded-term: prosecutor Alton => crusading prosecutor Alton
He declined to say whether Rask would be opposed if he sought bail.
  cut
  attribution-change / rewording: declined to say => refused to say
  words-cut: opposed if he sought bail. => opposed.
  merge: take the case. He declined => take the case, and declined

Rask's sister, Joylene Pruitt, said she read him the first page of the 44-page ruling over the telephone and then neither of them could speak.
  number-change: 44-page => 14-page
  negation-change: neither of them could => both of them could
  name-change: Joylene => Jolene
  abbreviation: telephone => phone
  attribution-cut: Joylene Pruitt, said she read => Joylene Pruitt, read
  words-cut: of the 44-page ruling => of the ruling
  rewording: neither of them could speak => they were silent
"He asked me if the boys' mother knew," she said.
  quote-altered: asked me if => wanted to know if
  attribution-change: she said => she sobbed
  quote-altered: the boys' mother => the boys' mom
  cut
  insertion: The boys' mother could not be reached on Wednesday.
"I said that I didn't know."
  cut
  quote-altered + negation-change: I didn't know => I knew
  abbreviation / spelling / quote-altered: I didn't => I did not
  attribution-added: I didn't know." => I didn't know," she added.

At least nine people convicted of arson in the state on similar testimony have been freed since 2014, the clinic says.
  hedge-change: At least nine => Nine
  number-style: At least nine => At least 9
  number-change: nine people => 90 people
  date-change: since 2014 => since 2004
  attribution-cut: 2014, the clinic says. => 2014.
  attribution-change: the clinic says => the clinic boasts
  loaded-term ~: nine people convicted of arson => nine firebugs convicted
  hedge-change: on similar => on broadly similar
  cut
It is seeking a review of 31 more.
  number-change: 31 => 13
  hedge-change: 31 more => about 31 more
  rewording: is seeking => wants
  cut
  merge: the clinic says. It is => the clinic says, and it is

Rask remains at the Kincheloe Ridge prison while the state decides.
  negation-change: remains at => is no longer at
  name-change: Kincheloe => Kinchloe
  words-cut: prison while the state decides. => prison.
  hedge-change: remains at => is believed to be at
  words-added: remains at => remains locked up at
  rewording: while the => until the
