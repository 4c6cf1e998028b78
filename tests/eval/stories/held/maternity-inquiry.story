topic: health
agency: PA Media
short: PA
---
headline: Hospital ignored midwives' warnings before baby deaths, inquiry finds
  headline-change + attribution-cut: * => Hospital ignored midwives' warnings before baby deaths
  headline-change + loaded-term: * => SHAMED: Callous bosses let babies die at hospital of horrors
  headline-change + hedge-change: Hospital ignored => Hospital may have ignored
  headline-change: * => Eleven babies could have been saved at St Brannoc's, says damning report
  capitalization / headline-change ~: * => Hospital Ignored Midwives' Warnings Before Baby Deaths, Inquiry Finds
  headline-change: baby deaths, inquiry finds => baby deaths, inquiry finds - as trust boss quits
byline: By Imelda Harcastle, PA Health Correspondent
  byline-change / credit-change: * =>
  byline-change / credit-change: * => By Wexcombe Gazette Reporter
  credit-change / byline-change: Harcastle, PA Health Correspondent => Harcastle
dateline: WEXCOMBE, England (PA) —
  dateline-change / credit-change: * =>
  credit-change / dateline-change: England (PA) — => England —
dek: Families call for police to reopen case after 600-page report
  number-style: 600-page => six-hundred-page
  negation-change / rewording: Families call for => Families reject calls for
  rewording: reopen case => look again at case

Eleven babies who died at a hospital in the west of England might have survived if managers had acted on repeated warnings from midwives, a public inquiry has found.
  number-style: Eleven babies => 11 babies
  number-change: Eleven babies => Seven babies
  hedge-change: might have survived => would have survived
  attribution-cut: midwives, a public inquiry has found. => midwives.
  loaded-term: if managers had => if pen-pushers had
  capitalization: west of England => West of England

The report, published on Wednesday, said "a culture of denial" at St Brannoc's Hospital in Wexcombe had gone unchallenged for nearly a decade.
  quote-marks: "a culture of denial" => a culture of denial
  date-style: on Wednesday => Wednesday
  date-change: on Wednesday => on Thursday
  number-style / date-style: a decade => 10 years
  attribution-cut: The report, published on Wednesday, said "a culture => "A culture
  abbreviation / punctuation: St Brannoc's => Saint Brannoc's
  words-added: had gone unchallenged => had gone unchallenged by regulators
It makes 47 recommendations and calls for the trust's maternity unit to be run by an outside team until April 2026.
  number-style: 47 recommendations => forty-seven recommendations
  date-change: April 2026 => August 2026
  date-style / abbreviation: April 2026 => Apr 2026
  split: recommendations and calls for => recommendations. It calls for
  move: after "Inspectors from"

"Midwives did not keep silent, but those with the power to act would not listen," said the inquiry's chair, Baroness Thorncroft.
  quote-altered + negation-change: would not listen => would listen
  quote-cut / quote-altered: "Midwives did not keep silent, but those => "... Those
  attribution-change: said the inquiry's => thundered the inquiry's
  name-change: Baroness Thorncroft => Baroness Thornycroft
  abbreviation: Baroness Thorncroft => Baroness Helen Thorncroft
  spelling: inquiry's chair => enquiry's chair
  rewording ~: * => The inquiry's chair, Baroness Thorncroft, said: "Midwives did not keep silent, but those with the power to act would not listen."
"It was easier to blame mothers. I find that unforgivable."
  quote-altered: unforgivable => unacceptable
  quote-cut: mothers. I find that unforgivable." => mothers."
  cut
  attribution-added: It was easier to blame mothers. I find => It was easier to blame mothers," she added. "I find

The inquiry examined 212 births between January 2014 and June 2022 and heard from 94 witnesses.
  number-change: 212 births => 221 births
  date-change: January 2014 => January 2015
  number-change: 94 witnesses => 49 witnesses
  date-style / abbreviation: January 2014 => Jan 2014
  words-cut: June 2022 and heard from 94 witnesses. => June 2022.
In about 30 per cent of cases, notes had been altered or could not be found, it said.
  number-style / spelling: 30 per cent => 30 percent
  number-style: 30 per cent => 30%
  hedge-change: about 30 => 30
  attribution-cut: be found, it said. => be found.
  loaded-term / rewording: had been altered => had been doctored
  move: after "The report, published"
  insertion: The trust refused to say how many staff had been disciplined.

Her team, which sat for 163 days at a cost of £14.2 million, was set up in November 2022 after a campaign by 40 families.
  number-style / abbreviation: £14.2 million => £14.2m
  date-style / abbreviation: November 2022 => Nov 2022
  punctuation: £14.2 million, was => £14.2 million was
  loaded-term: a campaign by => a crusade by
The inquiry was told that Mrs Harriet Coyle, then 29, had called the ward four times on March 3 2018 and was advised each time to have a bath and take paracetamol.
  date-style: March 3 2018 => 3 March 2018
  punctuation / date-style: March 3 2018 and => March 3, 2018, and
  number-style: four times => 4 times
  abbreviation: Mrs Harriet Coyle => Harriet Coyle
  capitalization: paracetamol => Paracetamol
  punctuation: Coyle, then 29, had => Coyle (then 29) had
  attribution-cut: The inquiry was told that Mrs Harriet Coyle, then 29, had called => Mrs Harriet Coyle, then 29, called
  cut

Miranda Fosse, a retired obstetrician who advised the panel, said the trust's organisation of night shifts was "a gamble" and labour wards elsewhere had made similar mistakes.
  spelling: organisation => organization
  spelling: labour wards => labor wards
  abbreviation: Miranda Fosse => Dr Miranda Fosse
  name-change: Miranda Fosse => Miranda Frost
  spelling / punctuation: night shifts => night-shifts
  quote-altered: a gamble => a lottery
  quote-marks: was "a gamble" and => was a gamble and

Rowena Tasker, whose son Joel lived for 19 hours, said the findings had brought no comfort.
  name-change: Rowena Tasker => Rowena Trasker
  number-change: 19 hours => nine hours
  negation-change: no comfort => some comfort
  number-style: 19 hours => nineteen hours
  words-added / loaded-term: said the => said bitterly that the
  attribution-change: Tasker, whose son Joel lived for 19 hours, said the => Tasker, whose son Joel lived for 19 hours, complained that the
"They told me it was nobody's fault, and I believed them for six years," she told reporters outside Wexcombe Town Hall.
  quote-altered + number-change: for six years => for 16 years
  number-style: six years => 6 years
  quote-altered + negation-change: nobody's fault => somebody's fault
  words-cut: she told reporters outside Wexcombe Town Hall. => she told reporters.
  capitalization: Wexcombe Town Hall => Wexcombe town hall
  insertion-graf + quote-added: "Heads must roll for this," said another mother, who asked not to be identified.

The trust's chief executive, Dr Alan Pellow, resigned shortly before 9am.
  abbreviation: Dr Alan Pellow => Alan Pellow
  punctuation / abbreviation: Dr Alan => Dr. Alan
  date-style / punctuation: before 9am. => before 9 a.m.
  date-change: 9am => 11am
  hedge-change / rewording: shortly before => at about
  loaded-term: The trust's chief executive => The trust's disgraced chief executive
  abbreviation: chief executive => CEO
  capitalization: chief executive => Chief Executive
In a statement he apologised "without reservation" but said he had not been shown a key 2017 review.
  quote-marks: apologised "without reservation" but => apologised without reservation but
  spelling: apologised => apologized
  date-style: a key 2017 review => a key review in 2017
  negation-change: had not been shown => had been shown
  attribution-change: but said he => but claimed he
  merge: 9am. In a statement he apologised => 9am and in a statement apologised

Health Secretary Dilys Warburton told MPs the report was "a catalogue of failure" and promised £18 million for safer staffing.
  abbreviation: Health Secretary Dilys Warburton => Ms Warburton
  number-style / abbreviation: £18 million => £18m
  number-change: £18 million => £80 million
  spelling: catalogue => catalog
  quote-altered: a catalogue of failure => a catalogue of shame
  attribution-change / name-change: Health Secretary Dilys Warburton told => Her deputy told
  abbreviation: told MPs => told members of parliament
  capitalization: Health Secretary => Health secretary
  move-graf: after "Baroness Thorncroft"
"I don't believe a single family in this room should have had to fight this hard," she said.
  quote-altered + negation-change: I don't believe => I believe
  attribution-cut: hard," she said. => hard."
  abbreviation / spelling: I don't => I do not
  cut

Her opposition counterpart, Gareth Sills, said ministers had known of the concerns since at least 2019.
  name-change: Gareth Sills => Gareth Mills
  date-change: 2019 => 2016
  hedge-change: since at least 2019 => since 2019
  attribution-change / name-change: Her opposition counterpart, Gareth Sills, said => Campaigners said
  cut-graf

Inspectors from the care watchdog rated the unit inadequate last autumn after finding six vacant consultant posts and two broken monitors.
  number-style: six vacant => 6 vacant
  date-style: last autumn => last fall
  date-change: last autumn => last spring
  words-cut: six vacant consultant posts and two broken monitors. => six vacant consultant posts.
  loaded-term / words-added: rated the unit => shockingly rated the unit
  rewording: Inspectors from the care watchdog => Regulators from the care watchdog
  insertion: Several other maternity units have been criticised in recent years.

Avonmere Police said detectives would study the report but it was too early to say whether anyone could face charges.
  name-change: Avonmere Police => Wexcombe Police
  hedge-change: could face => would face
  attribution-cut: Avonmere Police said detectives would => Detectives will
  words-cut: would study the report but it was too early to say whether anyone could face charges. => would study the report.
  punctuation: report but => report, but
  rewording ~: it was too early to say whether anyone could face charges => charges had yet to be decided on
A previous investigation ended in 2020 without any arrests.
  cut

St Brannoc's, which has 540 beds, delivers around 3,800 babies a year, according to the trust.
  number-style: 3,800 => 3800
  attribution-cut: a year, according to the trust. => a year.
  words-cut: St Brannoc's, which has 540 beds, delivers => St Brannoc's delivers
  spelling / punctuation / typography: St Brannoc's => St Brannocs
  rewording / date-style: babies a year => babies annually
The unit will be renamed, and a memorial garden is to open there next summer.
  hedge-change: will be renamed => may be renamed
  date-change: next summer => next spring
  rewording: a memorial garden => a garden of remembrance
  punctuation: renamed, and => renamed and
