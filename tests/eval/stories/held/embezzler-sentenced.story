topic: courts
agency: Associated Press
short: AP
---
headline: Former school treasurer gets 6 years for stealing $2.4 million
  headline-change + loaded-term: * => Crooked school treasurer gets 6 years for looting $2.4 million from kids
  headline-change + number-change: 6 years => 8 years
  headline-change: * => Judge: Treasurer's theft from Ohio schools went on 'in plain sight'
  headline-change: * => Ohio school treasurer sentenced to prison
  capitalization / headline-change ~: * => Former School Treasurer Gets 6 Years for Stealing $2.4 Million
byline: By HOLLIS GRANGER, Associated Press
  byline-change / credit-change: * =>
  byline-change / credit-change: * => By Valley Courier Staff
  capitalization: HOLLIS GRANGER => Hollis Granger
  abbreviation / credit-change: Associated Press => AP
dateline: MERIDIAN FALLS, Ohio (AP) —
  dateline-change / credit-change: * =>
  credit-change / dateline-change: * => MERIDIAN FALLS, Ohio —
notice: This story has been corrected to show that 17 employees were laid off, not 71.
  notice-cut: * =>

A former school district treasurer who pleaded guilty to embezzling $2.4 million from cafeteria and sports accounts was sentenced Friday to six years in federal prison by a judge who said the theft had gone on "in plain sight."
  number-change / date-change: six years => eight years
  number-style: six years => 6 years
  date-style: sentenced Friday to => sentenced on Friday to
  date-change: sentenced Friday => sentenced Thursday
  quote-marks: on "in plain sight." => on in plain sight.
  quote-cut / words-cut / attribution-cut: in federal prison by a judge who said the theft had gone on "in plain sight." => in federal prison.
  number-change: $2.4 million => $4.2 million
  rewording: embezzling $2.4 => stealing $2.4
  loaded-term: A former school => A disgraced former school
  words-added: school district treasurer => Ohio school district treasurer
  loaded-term / rewording: embezzling $2.4 million from => plundering $2.4 million from
Colleen Strayer, 58, wept as she apologized to the district, her family and the 3,100 students of Meridian Falls.
  spelling: apologized => apologised
  number-change: 58, => 85,
  number-style / rewording: Strayer, 58, wept => Strayer, who is 58, wept
  number-style: 3,100 => 3100
  punctuation: her family and => her family, and
  loaded-term / rewording: Strayer, 58, wept as she => Strayer, 58, shed crocodile tears as she
  rewording: wept as => cried as
  name-change: Strayer, 58, => Stryer, 58,
  words-cut: Colleen Strayer, 58, wept => Colleen Strayer wept
  cut

"I have no excuse, and I will never stop being ashamed," Strayer told the court.
  attribution-change: Strayer told the court. => Strayer said.
  quote-cut: no excuse, and I will never stop being ashamed," => no excuse,"
  quote-altered: stop being ashamed => stop feeling ashamed
  quote-altered + negation-change: have no excuse => have an excuse
  abbreviation: Strayer told => Colleen Strayer told
  rewording ~: * => Strayer told the court: "I have no excuse, and I will never stop being ashamed."  ## the quotation only moved in its sentence
"I told myself that I would pay it back."
  attribution-added: back." => back," she said.
  quote-altered + hedge-change: I would pay => I might pay
  quote-altered: told myself that I => told myself I
  cut

U.S. District Judge Everett Lindqvist also ordered her to repay the full amount and to serve three years of supervised release.
  abbreviation / words-cut: U.S. District Judge Everett => Judge Everett
  number-style: three years => 3 years
  words-cut: amount and to serve three years of supervised release. => amount.
  name-change: Everett Lindqvist => Everett Lindquist
  number-change / date-change: three years => five years
  rewording: to repay => to pay back
  words-added: full amount => full amount with interest
  punctuation / abbreviation / spelling: U.S. District => US District
He rejected a request by the defense for home confinement.
  spelling: defense => defence
  negation-change: rejected => granted
  attribution-change / rewording: He rejected => Lindqvist rejected
  rewording: home confinement => house arrest
  cut
  merge: release. He rejected => release, and rejected
"This was not a lapse," the judge said.
  quote-altered + negation-change: was not a => was a
  attribution-change: judge said => judge thundered
  quote-altered: a lapse => a mistake
  attribution-change: the judge said => Lindqvist said
  insertion: He called her "the most patient thief" he had seen in his years on the bench.
"It was 412 separate decisions over nine years."
  quote-altered + number-change: 412 separate => 421 separate
  number-style: nine years => 9 years
  quote-cut: decisions over nine years." => decisions."
  cut

Prosecutors had asked for eight years.
  number-style: eight => 8
  words-added: asked for eight years. => asked for eight years in prison.
  number-change / date-change: eight years => 10 years
  rewording: had asked for => had sought
  cut
They said that Strayer wrote checks to a company that did not exist, then used the money to pay for a lake house, two horses and at least 30 trips to casinos in Indiana.
  hedge-change: at least 30 trips => 30 trips
  attribution-cut: They said that Strayer => Strayer
  spelling: wrote checks => wrote cheques
  words-cut: casinos in Indiana. => casinos.
  loaded-term / rewording: used the money => blew the money
  merge: eight years. They said => eight years, and said
  number-change: 30 trips => 13 trips
  words-added: a lake house => a three-bedroom lake house
  attribution-change: They said => They alleged
  name-change: Indiana => Illinois

The scheme came to light in January 2023, when a substitute bookkeeper, Priya Nambiar, noticed that invoices for milk had been paid twice.
  date-change: January 2023 => January 2022
  date-style / abbreviation: January 2023 => Jan. 2023
  words-cut: bookkeeper, Priya Nambiar, noticed => bookkeeper noticed
  name-change: Priya => Pria
  rewording: came to light => was uncovered
  words-cut: 2023, when a substitute bookkeeper, Priya Nambiar, noticed that invoices for milk had been paid twice. => 2023.
  hedge-change: had been paid => appeared to have been paid
Nambiar reported it to the superintendent, who called the FBI.
  abbreviation: the FBI => the Federal Bureau of Investigation
  rewording: called the => contacted the
  words-added: to the superintendent, who => to the superintendent, Greg Halloran, who
  split: superintendent, who called => superintendent. He called
  capitalization: superintendent => Superintendent
  cut

Defense attorney Thomas Okereke argued that his client had a gambling addiction and had cooperated with investigators from the first day.
  attribution-change: argued that => said that
  attribution-cut: Defense attorney Thomas Okereke argued that his client had => Strayer had
  name-change: Okereke => Okafor
  words-cut: investigators from the first day. => investigators.
  rewording: attorney Thomas => lawyer Thomas
  loaded-term: Defense attorney => High-priced defense attorney
  rewording: his client had => Strayer had
"She did not hide, she did not run, and she gave them every document they asked for," Okereke said.
  quote-cut / quote-altered: did not hide, she did not run, and she gave => did not hide ... and she gave
  quote-altered: every document they => every paper they
  attribution-cut: asked for," Okereke said. => asked for."
  attribution-change: Okereke said => he said
  move: after "Insurance is expected"
He said she might appeal the sentence.
  hedge-change: might appeal => will appeal
  attribution-cut: He said she might => She might
  merge-over: first day. He said => first day and said
  words-added: the sentence. => the sentence within 14 days.
  attribution-change: He said => Okereke said

Assistant U.S. Attorney Janet Felder disputed that account, saying Strayer had shredded bank statements and lied to agents at least twice.
  hedge-change: at least twice => twice
  number-style: twice => two times
  attribution-cut: account, saying Strayer had shredded => account because Strayer had shredded
  abbreviation / words-cut: Assistant U.S. Attorney Janet Felder => Felder
  name-change: Janet => Jane
  words-cut: shredded bank statements and lied to agents at least twice. => shredded bank statements.
  words-added: to agents at => to FBI agents at
  rewording: disputed that => rejected that
"Her cooperation began when her options ended," Felder said outside the courthouse.
  words-cut: said outside the courthouse. => said.
  quote-altered: options ended => options ran out
  attribution-change: Felder said => Felder scoffed
  quote-altered: Her cooperation => Her so-called cooperation
  cut
  insertion-graf: A spokesman for the school board declined to comment on the sentence.

The district, about 40 miles west of Dayton, laid off 17 employees in 2021 and cut its music program, citing a lack of money.
  number-change: 17 employees => 71 employees
  number-style: 40 miles => 64 kilometers
  hedge-change: about 40 => 40
  spelling: program, citing => programme, citing
  words-cut: program, citing a lack of money. => program.
  loaded-term / rewording: laid off 17 => axed 17
  date-change: in 2021 => in 2020
  rewording: 17 employees => 17 workers
  words-cut: district, about 40 miles west of Dayton, laid => district laid
Parents packed the courtroom and some held photographs of the shuttered band room.
  rewording: photographs => photos
  loaded-term: Parents packed => Furious parents packed
  punctuation: courtroom and some => courtroom, and some
  split: courtroom and some => courtroom. Some
  hedge-change: some held => many held
  cut

Marcus Dillard, whose daughter played the clarinet, said the sentence was too short.
  attribution-change: said the => complained the
  negation-change / rewording: too short => too long
  words-cut: Dillard, whose daughter played the clarinet, said => Dillard said
  quote-added: was too short => was "a slap on the wrist"
"My kid lost four years of music so that woman could own horses," he said.
  quote-altered + number-change: four years => five years
  quote-altered: lost four => missed four
  attribution-change: he said => he fumed
  quote-altered: My kid lost => My daughter lost
  cut-graf

Not everyone agreed.
  cut
  words-added: agreed. => in the courtroom agreed.
The Rev. Alma Whitcomb, Strayer's pastor, told the judge that prison would not help anyone and that Strayer had volunteered at a food pantry every week since her arrest.
  abbreviation: The Rev. Alma => The Reverend Alma
  abbreviation: The Rev. Alma => Alma
  negation-change: would not help => would help
  words-cut: pantry every week since her arrest. => pantry.
  rewording: food pantry => food bank
  attribution-change: told the judge that => testified that
  words-cut: Whitcomb, Strayer's pastor, told => Whitcomb told
  merge: agreed. The Rev. => agreed: The Rev.

A state audit released in May found that the school board had not reviewed its bank records for almost a decade.
  hedge-change: for almost a decade => for a decade
  number-style / date-style: a decade => 10 years
  negation-change: had not reviewed => had reviewed
  attribution-cut: A state audit released in May found that the school => The school
  date-change: in May => in March
  rewording: reviewed its => checked its
  loaded-term: the school board => the bungling school board
Two board members have resigned, and a third allegedly received a $5,000 loan from Strayer; he has denied wrongdoing and has not been charged.
  hedge-change: a third allegedly received => a third received
  words-cut: from Strayer; he has denied wrongdoing and has not been charged. => from Strayer.
  number-style: $5,000 => $5000
  number-change: $5,000 => $50,000
  split: Strayer; he => Strayer. He
  negation-change: has not been charged => has been charged
  number-style: Two board => 2 board
  attribution-change / rewording: has denied => has disputed
  rewording: resigned => stepped down

Insurance is expected to cover about $900,000 of the loss, Superintendent Greg Halloran said.
  hedge-change: is expected to cover => will cover
  number-style: $900,000 => $0.9 million
  attribution-cut: loss, Superintendent Greg Halloran said. => loss.
  number-change: $900,000 => $90,000
  abbreviation: Superintendent Greg => Supt. Greg
  attribution-change: Halloran said => Halloran told the Meridian Falls Beacon
  cut
The lake house sold for $385,000 in August, and the horses were auctioned.
  number-change: $385,000 => $358,000
  date-style / abbreviation: in August => in Aug.
  punctuation: August, and => August and
  words-cut: August, and the horses were auctioned. => August.
  rewording: were auctioned => were sold at auction
  hedge-change: sold for => sold for about

Strayer must report to prison by Jan. 6.
  date-change: Jan. 6 => Jan. 16
  date-style / abbreviation: Jan. 6 => January 6
  rewording: report to prison => surrender
  words-added: to prison by => to a prison in West Virginia by
Lindqvist allowed her to remain free until then so that she can spend Christmas with her mother, who is 86.
  words-cut: her mother, who is 86. => her mother.
  number-style / rewording: her mother, who is 86. => her 86-year-old mother.
  rewording: remain free => stay out
  loaded-term / words-added: allowed her => generously allowed her
  hedge-change / rewording: can spend => could spend
  merge: Jan. 6. Lindqvist => Jan. 6, and Lindqvist
  abbreviation / words-added: Lindqvist allowed => Judge Lindqvist allowed
