topic: courts
agency: Associated Press
short: AP
---
headline: Jury convicts Tallis County commissioner of taking bribes from paving company
  headline-change + loaded-term: * => Crooked Tallis County Boss Nailed in Paving Bribe Scheme
  headline-change: * => Tallis County commissioner guilty on 7 counts
  headline-change + negation-change: Jury convicts Tallis => Jury acquits Tallis
  headline-change: * => What to know about the Tallis County corruption verdict
  capitalization / headline-change ~: * => Jury Convicts Tallis County Commissioner of Taking Bribes From Paving Company
byline: By MARGUERITE OSTLUND, Associated Press
  byline-change / credit-change: * =>
  byline-change / credit-change: * => By WKTL Digital Team
  credit-change / byline-change: * => By Marguerite Ostlund
dateline: DURRANT, Ga. (AP) —
  dateline-change / credit-change: * =>
  credit-change / dateline-change: * => DURRANT, Ga. —
  dateline-change: DURRANT, => ATLANTA,
notice: This story has been corrected to show that Commissioner Roy Beddingfield was first elected in 2010, not 2012.
  notice-cut: * =>

A federal jury on Thursday convicted a longtime Tallis County commissioner of taking more than $380,000 in bribes from a paving company that won nearly every road contract the county awarded for eight years.
  date-style: on Thursday convicted => Thursday convicted
  loaded-term: a longtime Tallis => a disgraced longtime Tallis
  number-style: for eight years => for 8 years
  punctuation: paving company that => paving company, that
  capitalization: federal jury => Federal jury
  spelling: longtime => long-time

Roy Beddingfield, 66, was found guilty of seven counts of bribery, wire fraud and conspiracy after a trial that lasted almost three weeks.
  name-change: Beddingfield => Bedingfield
  number-style: seven counts => 7 counts
  punctuation: wire fraud and => wire fraud, and
  negation-change: was found guilty => was found not guilty
  hedge-change: almost three weeks => three weeks
  words-cut: Roy Beddingfield, 66, was => Roy Beddingfield was
The Republican did not react as the verdict was read and left the courthouse through a side door.
  negation-change: did not react as => reacted as
  rewording: side door => back exit
  split: was read and left => was read. He left
  capitalization: courthouse through => Courthouse through
  words-cut: was read and left the courthouse through a side door. => was read.
  cut

"He sold the county's roads by the mile, and he did not even bother to hide it," Assistant U.S. Attorney Celia Marchbanks told jurors in her closing argument.
  abbreviation: U.S. Attorney => United States Attorney
  capitalization: closing argument => Closing Argument
  abbreviation: Assistant U.S. => Asst. U.S.
  name-change: Marchbanks => Marshbanks
  words-cut: told jurors in her closing argument. => told jurors.
"The money came in envelopes, and the contracts went out the same week."
  quote-altered: the same week => that very week
  attribution-added: week." => week," Marchbanks said.
  cut

Beddingfield, who has been suspended without pay since his indictment, faces up to 20 years in prison on the most serious charges.
  number-change: 20 years => 25 years
  number-style: 20 years => twenty years
  hedge-change: faces up to 20 => faces 20
  negation-change: without pay => with pay
  words-cut: Beddingfield, who has been suspended without pay since his indictment, faces => Beddingfield faces
  capitalization: since his indictment => since his Indictment
U.S. District Judge Thaddeus Orr set sentencing for March 9 and allowed him to remain free on $250,000 bond.
  date-change: March 9 => March 19
  date-style: March 9 => the ninth of March
  number-style: $250,000 bond => a quarter-million-dollar bond
  date-style: March 9 => Mar. 9
  capitalization: Judge Thaddeus => judge Thaddeus
  move: after "The Republican did not react"

His lawyer, Wendell Prine, said he would appeal.
  hedge-change: would appeal => might appeal
  attribution-change: said he would => vowed he would
  abbreviation: Wendell Prine => Prine
  rewording: lawyer, Wendell => attorney, Wendell
  insertion: He left without taking questions from reporters.
"We are disappointed, but we are nowhere near finished," Prine said outside the courthouse.
  quote-altered: nowhere near finished => far from finished
  quote-cut / quote-altered: "We are disappointed, but we => "... we
  attribution-cut: finished," Prine said outside the courthouse. => finished."
  punctuation: disappointed, but => disappointed but

Prosecutors said the owner of Halvorsen & Pike Paving, Dale Halvorsen, began paying Beddingfield in the spring of 2015, at first with cash and later through a consulting firm that had no employees.
  attribution-cut: Prosecutors said the owner => The owner
  date-change: 2015, at => 2013, at
  date-style: the spring of 2015 => spring 2015
  negation-change: that had no employees => that had employees
  loaded-term: a consulting firm => a sham company
  punctuation: 2015, at first => 2015 at first
The payments covered a bass boat, two trips to Biloxi and the down payment on a lake cabin, according to bank records shown at trial.
  attribution-cut: a lake cabin, according to bank records shown at trial. => a lake cabin.
  name-change: Biloxi => Gulfport
  number-style: two trips => 2 trips
  spelling: down payment => downpayment
  words-added / loaded-term: a bass boat => a luxury bass boat
  punctuation: Biloxi and => Biloxi, and

Halvorsen pleaded guilty last year and testified for two days against his former friend.
  negation-change: pleaded guilty => pleaded not guilty
  spelling / rewording: pleaded guilty => pled guilty
  date-change: last year => this year
  abbreviation: Halvorsen pleaded => Dale Halvorsen pleaded
  loaded-term / rewording: testified for => squealed for
  punctuation: last year and => last year, and
He told jurors that Beddingfield called the payments "the toll" and that "everybody who wanted to pave a road paid it."
  quote-marks: called the payments "the toll" and => called the payments the toll and
  quote-altered: wanted to pave a road => wanted to fix a road
  quote-altered + hedge-change: everybody who wanted => almost everybody who wanted
  attribution-change: He told jurors => He admitted to jurors
  quote-cut: "the toll" and that "everybody who wanted to pave a road paid it." => "the toll."

The defense argued that the payments were loans between friends and that no vote was ever for sale.
  spelling: defense => defence
  negation-change: no vote was ever => every vote was
  attribution-change: argued => claimed
  words-cut: loans between friends and that no vote was ever for sale. => loans between friends.
  split: friends and that no vote => friends. No vote
"My client is a bad bookkeeper," Prine told the panel.
  quote-altered: bad bookkeeper => poor bookkeeper
  rewording: the panel => the jury
  abbreviation: Prine told => Wendell Prine told
  attribution-change: told the panel => pleaded with the panel
"That is not a crime in Georgia or anywhere else, and it may be a virtue."
  quote-altered + negation-change: That is not a crime => That is a crime
  quote-altered + hedge-change: it may be a virtue => it is a virtue
  quote-cut / quote-altered: anywhere else, and it may be a virtue." => anywhere else."

Jurors deliberated for about nine hours over two days.
  number-change: nine hours => five hours
  number-style: nine hours => 9 hours
  hedge-change: about nine hours => nine hours
  rewording: deliberated for => weighed the case for
  cut-graf
The forewoman, who declined to give her name, said the bank records were what persuaded the last two holdouts.
  number-change: last two holdouts => last four holdouts
  rewording: persuaded => convinced
  spelling: holdouts => hold-outs
  merge: two days. The forewoman => two days, and the forewoman
  number-style: last two holdouts => last 2 holdouts

Tallis County, a fast-growing area of 94,000 people about 50 miles southeast of Atlanta, spent $61 million on roads during those years.
  abbreviation / number-style: 50 miles southeast => 50 mi. southeast
  number-change: $61 million => $16 million
  number-style: $61 million => $61,000,000
  name-change: Atlanta => Macon
  spelling: fast-growing area => fast growing area
  move-graf: after "began paying Beddingfield"
An audit ordered after the indictment found that 88 percent of the work went to Halvorsen's company and that about a third of it was never finished.
  number-style / spelling: 88 percent => 88 per cent
  number-change: 88 percent => 78 percent
  hedge-change: about a third => a third
  number-style: 88 percent => 88%
  number-style: a third => one-third
  punctuation: company and that => company, and that

Commission Chairwoman Odessa Fenn said the county would try to recover the money.
  abbreviation / rewording: Chairwoman => Chair
  name-change + attribution-change / attribution-change: Odessa Fenn said => Lucille Mabry said
  hedge-change: would try to recover => would recover
  capitalization: county would => County would
  loaded-term: the money => taxpayers' stolen money
  insertion-graf: Watchdog groups have called for an outside review of every contract.
"People here have driven over potholes they already paid for," she said in an email Thursday night.
  spelling: email => e-mail
  date-style: Thursday night => late Thursday
  date-change: Thursday night => Friday night
  attribution-change: she said => she fumed
  words-cut: she said in an email Thursday night. => she said.

First elected in 2010, Beddingfield was one of the most powerful politicians in the county and ran unopposed in his last two elections.
  date-change: 2010, Beddingfield => 2011, Beddingfield
  loaded-term: powerful politicians in => powerful good old boys in
  number-style: last two elections => last 2 elections
  abbreviation: Beddingfield was => Commissioner Beddingfield was
  move-graf: after "The Republican did not react"
  words-added: ran unopposed => ran unopposed and all but unnoticed
He is the third Georgia county official to be convicted in federal court since January 2023.
  abbreviation: Georgia county => Ga. county
  number-change: third Georgia => fourth Georgia
  number-style: third Georgia => 3rd Georgia
  date-style / abbreviation: January 2023 => Jan. 2023
  loaded-term: the third Georgia => the third corrupt Georgia
  insertion: Critics say the problem runs deeper.
