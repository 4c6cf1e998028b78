topic: courts
agency: Associated Press
short: AP
---
headline: Former officer tells jurors he feared for his life in fatal traffic stop
  headline-change + loaded-term: * => Killer Cop Turns On the Waterworks in Murder Trial
  headline-change: * => Ohio jury hears from former officer charged with murder
  headline-change + attribution-change: tells jurors he feared => claims he feared
  headline-change: * => Former officer weeps on stand as murder trial nears end
  capitalization / headline-change ~: * => Former Officer Tells Jurors He Feared for His Life in Fatal Traffic Stop
byline: By MARGUERITE OSEI, Associated Press
  byline-change / credit-change: * =>
  byline-change / credit-change: * => By Patriot Dispatch News Desk
  credit-change / byline-change: * => By MARGUERITE OSEI
dateline: WESTHAVEN, Ohio (AP) —
  dateline-change / credit-change: * =>
  credit-change / dateline-change: * => WESTHAVEN, Ohio —
  dateline-change: WESTHAVEN, Ohio => CLEVELAND, Ohio
notice: This story has been corrected to show that Holloway was 27 when he died, not 29.
  notice-cut: * =>

A former suburban police officer charged with murder in the shooting of an unarmed motorist told jurors Wednesday that he fired because he thought he was about to be dragged to his death.
  date-style: Wednesday => on Wednesday
  date-change: Wednesday => Thursday
  words-cut / loaded-term: an unarmed motorist => a motorist
  hedge-change / attribution-cut: he thought he was about => he was about

Nathan Brill, 33, wept at times during nearly three hours on the stand in Corliss County Common Pleas Court.
  number-change: Brill, 33, wept => Brill, 35, wept
  number-style: nearly three hours => nearly 3 hours
  hedge-change: nearly three hours => more than three hours
  name-change: Nathan Brill => Nathan Brull
  name-change: Corliss County => Corless County
  abbreviation: Corliss County => Corliss Co.
  punctuation: Brill, 33, wept at times during => Brill, 33, wept, at times, during
  loaded-term / rewording: wept at times => blubbered at times
He faces a mandatory life sentence if he is convicted of killing Terrence Holloway, a 27-year-old warehouse worker, on Oct. 14, 2023.
  rewording: warehouse worker => forklift driver
  date-style / abbreviation: Oct. 14, 2023 => October 14, 2023
  date-change: Oct. 14, 2023 => Oct. 4, 2023
  loaded-term / rewording: convicted of killing Terrence => convicted of gunning down Terrence
  spelling / punctuation: 27-year-old => 27 year old
  hedge-change: He faces => He could face
  merge: Court. He faces => Court, and faces

"I was not trying to hurt anyone," Brill said under questioning from his lawyer, Simone Aldrich.
  attribution-change: Brill said under => Brill insisted under
  words-cut: Brill said under questioning from his lawyer, Simone Aldrich. => Brill said.
  quote-altered + negation-change: was not trying => was trying
  punctuation / typography: anyone," Brill => anyone", Brill
"My arm was caught, the car was moving, and I had maybe one second to decide."
  punctuation: moving, and => moving and
  quote-altered + hedge-change: maybe one second => one second
  number-style: one second => 1 second
  quote-cut / quote-altered: moving, and I had maybe one second to decide." => moving."

Prosecutors say body camera video tells a different story.
  abbreviation / spelling: body camera => bodycam
  attribution-change: Prosecutors say => Prosecutors contend
In the 94-second recording, which has been played for the jury at least six times, Brill's arm does not appear to be inside the Honda Accord when he fires.
  hedge-change: does not appear to be inside => is not inside
  negation-change: does not appear => appears
  number-style: at least six times => at least half a dozen times
  words-cut: recording, which has been played for the jury at least six times, Brill's => recording, Brill's
  number-style: 94-second recording => ninety-four-second recording

"Where is the arm, Mr. Brill?" Assistant County Prosecutor Leland Voss asked during cross-examination, pausing the video.
  punctuation / abbreviation: Mr. Brill => Mr Brill
  words-cut: cross-examination, pausing the video. => cross-examination.
  spelling: cross-examination => cross examination
  abbreviation: Assistant County Prosecutor Leland Voss => Assistant Prosecutor Voss
  attribution-change / rewording: asked during => demanded during
"I can't tell from that angle," Brill replied.
  spelling / quote-altered: can't tell => cannot tell
  attribution-change: Brill replied => Brill stammered
  cut

Holloway, who was Black, had been pulled over for a missing front license plate, a violation that carries a $150 fine.
  capitalization: Black => black
  number-change: $150 fine => $250 fine
  rewording: pulled over => stopped
  spelling: license => licence
  words-cut: plate, a violation that carries a $150 fine. => plate.
  abbreviation: Holloway, who => Terrence Holloway, who
  number-style: a $150 fine => a fine of 150 dollars
  insertion: Front plates have since become optional in the state.
He had no weapon and no criminal record, according to testimony, and he was probably frightened, his sister told the court.
  rewording: frightened => scared
  attribution-cut: record, according to testimony, and => record, and
  hedge-change: probably frightened => frightened
  negation-change: no weapon and no criminal record => no weapon but a criminal record
  attribution-change / name-change: his sister told the court => his brother told the court
  split: testimony, and he => testimony. He

The killing set off four nights of protests in Westhaven, a city of 38,500 people southwest of Cleveland, and led the mayor to dismiss the police chief.
  loaded-term: four nights of protests => four nights of riots
  number-style: four nights => 4 nights
  capitalization: the mayor => the Mayor
  name-change: Cleveland => Columbus
Demonstrators broke windows at several downtown businesses, and 61 people were arrested.
  loaded-term: Demonstrators broke => Anarchists broke
  number-style: 61 people => sixty-one people
  cut

A defense expert, retired Lt. Paul Garrity, testified Monday that Brill's decision was "reasonable and consistent with his training."
  spelling: defense => defence
  abbreviation: Lt. => Lieutenant
  abbreviation: retired Lt. Paul Garrity => Paul Garrity  ## title dropped
  quote-marks: "reasonable and consistent with his training." => reasonable and consistent with his training.
  quote-altered: reasonable and consistent => justified and consistent
  date-change: Monday => Tuesday
  date-style: Monday => earlier this week
Under cross-examination, he acknowledged that he had been paid $18,000 and had never testified against an officer.
  attribution-change: he acknowledged => he admitted
  negation-change: had never testified => had testified
  number-change: $18,000 => $80,000
  number-style / abbreviation: $18,000 => $18K
  punctuation: cross-examination, he => cross-examination he

Judge Ernestine Kwan ruled last week that jurors could not hear about two earlier complaints against Brill, neither of which led to discipline.
  negation-change: neither of which => one of which
  abbreviation: Judge Ernestine Kwan => Judge Kwan
  name-change: Kwan => Kwon
  words-added: against Brill, neither => against Brill by female drivers, neither
  move-graf: after "The city settled"

Outside the courthouse, Holloway's mother, Yvonne Tate, said she did not believe Brill's tears were real.
  negation-change / rewording: did not believe => doubted
  words-added / loaded-term: Yvonne Tate, said => Yvonne Tate, angrily said
  capitalization: courthouse => Courthouse
  punctuation: courthouse, Holloway's => courthouse Holloway's
"He is sorry that he got caught," she said.
  quote-altered: He is sorry that => He's only sorry that
  spelling / quote-altered: He is sorry => He's sorry
  attribution-cut: caught," she said. => caught."
"My son is not coming home, and nobody in that department ever called me."
  quote-cut / quote-altered: home, and nobody in that department ever called me." => home."
  quote-altered + negation-change: nobody in that department ever called => somebody in that department called
  cut

The police union, which is paying for the defense, has described the case as a political prosecution.
  quote-marks: a political prosecution => a "political prosecution"
  capitalization: The police union => The Police Union
  loaded-term: a political prosecution => a political witch hunt
  attribution-cut: The police union, which is paying for the defense, has described the case as a political prosecution. => The case is a political prosecution.
Its president, Dale Rourke, said officers across the state were watching.
  name-change: Dale Rourke => Dave Rourke
  merge: prosecution. Its president, Dale Rourke, said => prosecution, and its president, Dale Rourke, said
"If this can happen to Nate, then no cop is safe," Rourke said in an email to members.
  abbreviation / quote-altered: Nate, then => Nathan, then
  spelling: email => e-mail
  quote-altered: no cop is safe => no officer is safe
  punctuation: Nate, then => Nate then
  attribution-change: Rourke said => Rourke fumed
  insertion + quote-added: "We back the blue, and so do most people in this state," he added.

Brill was fired in November 2023, about three weeks after the shooting, and has been free on $500,000 bond.
  number-style: $500,000 => $0.5 million
  date-style: in November 2023 => in Nov. 2023
  number-style / date-style: three weeks => 21 days
  rewording: bond => bail
  move: after "An earlier trial"
The city settled a lawsuit brought by Holloway's family in May for $4.2 million without admitting wrongdoing.
  date-change: in May => in March
  negation-change: without admitting wrongdoing => after admitting wrongdoing
  abbreviation / number-style: $4.2 million => $4.2m
  number-change: $4.2 million => $2.4 million
  number-style: $4.2 million => $4,200,000

Closing arguments are expected Friday morning.
  date-style: Friday morning => on Friday morning
  hedge-change: are expected Friday => will begin Friday
  capitalization: Closing arguments => Closing Arguments
  insertion: Deliberations would follow.
  move: after "He faces a mandatory"
The jury of seven women and five men may also consider a lesser charge of voluntary manslaughter.
  number-change: seven women and five men => six women and six men
  number-style: seven women and five men => 7 women and 5 men
  cut-graf

It is the first murder trial of a police officer in the county since 1997, court officials said.
  attribution-cut: 1997, court officials said. => 1997.
  date-change: 1997 => 1987
  capitalization: the county => the County
  spelling / rewording: It is => It's
An earlier trial ended in March when jurors could not agree on a verdict.
  rewording / negation-change: could not agree on a verdict => deadlocked
  negation-change / rewording: could not agree => failed to agree
  date-style: in March => last March
  cut
