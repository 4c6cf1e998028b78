topic: local government, budget
agency: Associated Press
short: AP
---
headline: Tallis County board passes $412 million budget, closes two libraries
  headline-change + number-change: $412 million => $421 million
  headline-change: * => Tallis County to close two libraries under new budget
  headline-change + loaded-term: * => Heartless Tallis County Board Axes Two Libraries
  headline-change: closes two libraries => spares sheriff
  headline-change + negation-change: passes => rejects
  number-style / headline-change: two => 2
  capitalization / headline-change ~: * => Tallis County Board Passes $412 Million Budget, Closes Two Libraries
byline: By WENDELL ARCEO, Associated Press
  byline-change / credit-change: * =>
  byline-change / credit-change: * => By Marnie Folk, Tallis Courier
  capitalization: WENDELL ARCEO => Wendell Arceo
dateline: BRANNOCK, Ohio (AP) —
  dateline-change / credit-change: * =>
  credit-change / dateline-change: * => BRANNOCK, Ohio —
  dateline-change / abbreviation / words-cut: BRANNOCK, Ohio (AP) => BRANNOCK (AP)

Commissioners in Tallis County approved a $412 million budget late Monday that closes two libraries, trims road repairs and spares the sheriff's office from cuts, after a seven-hour meeting that was twice interrupted by protesters.
  number-change: $412 million => $412 billion
  number-style: $412 million => $412,000,000
  negation-change: approved => rejected
  rewording: approved => passed
  date-change: late Monday => late Tuesday
  words-cut / date-style: late Monday => Monday
  number-style: two libraries => 2 libraries
  loaded-term / rewording: trims road => slashes road
  loaded-term: by protesters => by rioters
  punctuation: repairs and spares => repairs, and spares
  number-style / date-style: seven-hour => 7-hour
  words-cut: from cuts, after a seven-hour meeting that was twice interrupted by protesters. => from cuts.
The plan, which takes effect Jan. 1, passed 5-2.
  number-change: 5-2 => 4-3
  date-change: Jan. 1 => Jan. 31
  date-style / abbreviation: Jan. 1 => January 1
  date-style: Jan. 1 => on New Year's Day
  words-cut: The plan, which takes effect Jan. 1, passed => The plan passed
  number-style: 5-2 => five to two
  negation-change: passed 5-2 => failed 5-2
  cut
  merge: protesters. The plan, which takes => protesters; the plan, which takes

"We did not cut anything we didn't have to cut," said board Chairwoman Patrice Delahunt, a Republican who has led the panel for six years.
  quote-altered + negation-change: did not cut => did cut
  abbreviation / spelling / quote-altered: we didn't have => we did not have
  quote-altered: have to cut => need to cut
  attribution-change: said board => boasted board
  name-change: Delahunt => Delahant
  words-cut: Delahunt, a Republican who has led the panel for six years. => Delahunt.
  number-style / date-style: six years => 6 years
  number-change / date-change: six years => 16 years
  name-change / rewording: a Republican => a Democrat
  loaded-term: a Republican => a far-right Republican
  rewording: Chairwoman => Chair
  quote-cut ~: * => Board Chairwoman Patrice Delahunt, a Republican who has led the panel for six years, said nothing was cut that did not have to be.
"But the money from Washington is gone, and it isn't coming back."
  quote-altered + negation-change: it isn't coming => it is coming
  quote-cut / quote-altered: is gone, and it isn't coming back." => is gone."
  quote-altered + name-change: from Washington => from Columbus
  cut
  attribution-added: coming back." => coming back," Delahunt said.

The county faced a gap of about $19 million after $23 million in federal pandemic aid ran out, according to its finance director, Joel Stranahan.
  hedge-change: about $19 million => $19 million
  hedge-change: about $19 million => at least $19 million
  number-change: $23 million => $32 million
  attribution-cut: ran out, according to its finance director, Joel Stranahan. => ran out.
  name-change: Stranahan => Strachan
  abbreviation: finance director, Joel => CFO, Joel
  words-cut: federal pandemic aid => federal aid
  rewording: a gap of => a shortfall of
  loaded-term / words-added: faced a gap => faced a catastrophic gap
  loaded-term: aid ran out => handouts ran out
Property taxes will not rise, but a homeowner with a house valued at $180,000 will pay $48 more a year for trash collection.
  negation-change: will not rise => will rise
  number-change: $48 more => $84 more
  number-change: $180,000 => $108,000
  number-style: $180,000 => $180K
  hedge-change: will pay $48 more => could pay $48 more
  negation-change: $48 more => $48 less
  rewording: trash collection => garbage collection
  split: will not rise, but a => will not rise. But a
  words-cut: a homeowner with a house valued at $180,000 will => a homeowner will
  cut

The Eastfield and Carver Street branches of the library system, which together had roughly 61,000 visits last year, will close on March 31 and their 23 employees will be offered other jobs where possible, Stranahan said.
  number-change: 61,000 => 16,000
  hedge-change: roughly 61,000 => 61,000
  date-change: March 31 => March 13
  date-change: last year => this year
  name-change: Eastfield => Westfield
  words-cut / hedge-change: jobs where possible, Stranahan => jobs, Stranahan
  attribution-cut: possible, Stranahan said. => possible.
  hedge-change: will be offered => may be offered
  negation-change / rewording: will close on => will open on
  split: March 31 and their => March 31. Their
  words-cut: system, which together had roughly 61,000 visits last year, will => system will
  rewording: employees => workers
  abbreviation: Carver Street => Carver St.

Lottie Brandvold, 74, a retired mail carrier, held up a sign with a photograph of her granddaughter reading at the Carver Street branch.
  number-change: 74 => 47
  loaded-term: Lottie Brandvold, 74, a => Rabble-rouser Lottie Brandvold, 74, a
  number-style / rewording: Lottie Brandvold, 74, a retired => Lottie Brandvold, a 74-year-old retired
  words-cut: Brandvold, 74, a retired mail carrier, held => Brandvold held
  rewording: photograph => photo
  words-added: a sign with => a handmade sign with
  capitalization: Carver Street branch => Carver Street Branch
"You are taking books away from children who have nothing else," she told the commissioners.
  quote-altered + negation-change: nothing else => everything else
  quote-altered: You are taking => You are stealing
  attribution-change: she told => she screamed at
  quote-cut / quote-altered: children who have nothing else," => children,"
  attribution-change: she told the commissioners => one mother told the commissioners
  cut
"Shame on all seven of you."
  cut
  number-style: all seven of you => all 7 of you
  quote-altered + number-change: all seven of => all five of

Delahunt ordered the room cleared twice, and deputies escorted out at least nine people, though no one was arrested.
  negation-change: no one was arrested => one was arrested
  number-change: nine => 19
  number-style: nine => 9
  hedge-change: at least nine => nine
  rewording / loaded-term: escorted out => dragged out
  words-cut: people, though no one was arrested. => people.
  number-style: cleared twice => cleared two times
  negation-change: though no one was => though some were
  loaded-term: nine people => nine troublemakers
  move: after "But the money from"
  insertion: Some of the protesters chanted as they were led away.

The two Democrats on the board, Hollis Mbeki and Sarah Quill, voted against the budget and said money could have been taken from the sheriff, whose $88 million share is the largest.
  number-style: two Democrats => 2 Democrats
  negation-change: voted against the => voted for the
  number-change: $88 million => $80 million
  hedge-change: could have been => should have been
  name-change: Sarah Quill => Sara Quill
  words-cut: the sheriff, whose $88 million share is the largest. => the sheriff.
  words-cut: board, Hollis Mbeki and Sarah Quill, voted => board voted
  loaded-term: two Democrats on => two radical Democrats on
  attribution-change: budget and said => budget and complained
  attribution-cut: the budget and said money could => the budget because money could
  name-change / rewording: Democrats => Republicans
Mbeki's amendment to shift $3.5 million to the libraries failed for lack of a fourth vote.
  number-change: $3.5 million => $5.3 million
  number-style: $3.5 million => 3.5 million dollars
  negation-change: failed for lack of => passed thanks to
  number-style: fourth => 4th
  rewording: shift => move
  number-change: fourth => fifth
  cut

Sheriff Dale Purvis, who did not attend, said in a statement that cutting deputies now "would be reckless" because calls to his office rose 12 percent in the last fiscal year.
  number-change: 12 percent => 21 percent
  number-style: 12 percent => 12%
  number-change: 12 percent => 12 percentage points
  quote-marks: now "would be reckless" because => now would be reckless because
  quote-altered + hedge-change: "would be reckless" => "could be reckless"
  quote-altered: reckless => dangerous
  negation-change: did not attend => did attend
  negation-change: rose 12 => fell 12
  words-cut: Purvis, who did not attend, said => Purvis said
  abbreviation: Sheriff Dale Purvis => Sheriff Purvis
  attribution-change: said in a statement => warned in a statement
  words-cut: said in a statement that => said that
  date-style: the last fiscal year => fiscal 2024
  name-change: Dale Purvis => Dale Jarvis

A count of dispatch records by a citizens' group, Open Tallis, suggests that the increase was closer to 4 percent, and the county has not explained the difference.
  attribution-change / hedge-change: suggests that => shows that
  number-style: 4 percent => four percent
  number-change: 4 percent => 14 percent
  negation-change: has not explained => has explained
  name-change: Open Tallis => Free Tallis
  hedge-change: was closer to 4 => was 4
  words-cut: citizens' group, Open Tallis, suggests => citizens' group suggests
  words-cut: 4 percent, and the county has not explained the difference. => 4 percent.
  loaded-term: a citizens' group => a left-wing citizens' group
  cut

Counties across the state are in much the same position, said Reva Osterhout, who studies local finance at Kenmore State University.
  attribution-cut: position, said Reva Osterhout, who studies local finance at Kenmore State University. => position.
  abbreviation: Reva Osterhout => Professor Reva Osterhout
  name-change: Kenmore State => Ken State
  words-cut: Osterhout, who studies local finance at Kenmore State University. => Osterhout.
  hedge-change / words-cut: in much the same position => in the same position
  hedge-change: Counties across => Some counties across
  attribution-change: said Reva => cautioned Reva
"Everybody hired people with money that had an expiration date, and the date has arrived," she said.
  quote-altered: has arrived => is here
  quote-altered + hedge-change: Everybody hired => Nearly everybody hired
  attribution-change: she said => Delahunt said
  quote-cut / quote-altered: an expiration date, and the date has arrived," => an expiration date,"

The board will take up a smaller capital budget on Dec. 9, and library supporters plan to seek a ballot measure in the spring to restore the money.
  date-change: Dec. 9 => Dec. 19
  date-style: on Dec. 9 => Dec. 9
  hedge-change: plan to seek => will seek
  date-change: the spring => the fall
  date-style: in the spring => next spring
  rewording: take up => consider
  words-cut: measure in the spring to restore the money. => measure.
  date-style / abbreviation: Dec. 9 => December 9
A hearing has not been scheduled.
  negation-change: has not been => has been
  abbreviation / spelling: has not been => hasn't been
  cut
