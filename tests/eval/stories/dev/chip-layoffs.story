topic: technology, business
agency: Reuters
short: Reuters
---
headline: Chip designer Halvorsen to cut 1,900 jobs as data centre orders slow
  headline-change + number-change: 1,900 => 9,100
  headline-change: * => Halvorsen to cut 1,900 jobs
  headline-change + loaded-term: * => Chip Giant Halvorsen Axes 1,900 Workers in Jobs Bloodbath
  headline-change + hedge-change: to cut => may cut
  headline-change: as data centre orders slow => as AI bubble bursts
  spelling / headline-change: data centre => data center
byline: By Yusra Lindqvist
  byline-change: * =>
  byline-change: Yusra Lindqvist => Tom Aldous
  byline-change: Yusra Lindqvist => Technology Staff
dateline: COPENHAGEN, Oct 23 (Reuters) -
  dateline-change / credit-change: * =>
  typography: - => —
  dateline-change / date-change: Oct 23 => Oct 24
  punctuation / date-style / abbreviation: Oct 23 => Oct. 23

Danish chip designer Halvorsen Semi (HVS.CO) plans to cut about 1,900 jobs, or 14% of its workforce, it said on Thursday, as cloud companies rein in spending on the data centres that its processors run.
  hedge-change: plans to cut => will cut
  hedge-change: about 1,900 jobs => 1,900 jobs
  number-change: 1,900 jobs => 19,000 jobs
  number-style: 14% of => 14 percent of
  number-change: 14% of => 40% of
  attribution-cut: workforce, it said on Thursday, as => workforce, as
  date-change: on Thursday => on Wednesday
  date-style: on Thursday => Thursday
  words-cut: Halvorsen Semi (HVS.CO) plans => Halvorsen Semi plans
  words-cut: jobs, or 14% of its workforce, it => jobs, it
  spelling: data centres => data centers
  loaded-term / rewording: rein in spending => slash spending
  rewording: cloud companies => tech giants
  split: Thursday, as cloud companies rein => Thursday. Cloud companies are reining
The company lowered its forecast for 2025 revenue to between $7.2 billion and $7.6 billion, from at least $8.1 billion, sending its shares down 11% in early trading.
  number-change: $7.2 billion => $7.2 million
  number-change: $8.1 billion => $1.8 billion
  hedge-change: at least $8.1 => about $8.1
  negation-change: lowered => raised
  date-change: 2025 => 2026
  negation-change: down 11% => up 11%
  number-style: 11% in => 11 percent in
  number-style / rewording ~: between $7.2 billion and $7.6 billion => $7.2 billion to $7.6 billion
  number-style / abbreviation: $8.1 billion => $8.1bn
  loaded-term / rewording: lowered => gutted
  words-cut: $8.1 billion, sending its shares down 11% in early trading. => $8.1 billion.
  words-cut: 11% in early trading. => 11%.
  rewording: forecast => outlook
  split: $8.1 billion, sending its shares => $8.1 billion. That sent its shares
  date-change: early trading => late trading

"This is a pause, not a collapse," Chief Executive Mads Ravnholt told analysts.
  quote-altered + negation-change: a pause, not a collapse => a collapse, not a pause
  quote-altered: a pause, not => a pause and not
  quote-cut / quote-altered: "This is a pause, not a collapse," Chief => "This is a pause," Chief
  abbreviation: Chief Executive Mads => CEO Mads
  capitalization: Chief Executive Mads => chief executive Mads
  attribution-change: Ravnholt told analysts => Ravnholt assured analysts
  name-change: Ravnholt => Ravnhold
  quote-marks: "This is a pause, not a collapse," Chief => This is a pause, not a collapse, Chief
  rewording: * => Chief Executive Mads Ravnholt told analysts: "This is a pause, not a collapse."  ## the quotation only moved in its sentence
  loaded-term: Chief Executive Mads => Embattled Chief Executive Mads
"Our customers bought two years of capacity in nine months, and they will be back."
  quote-altered + hedge-change: they will be back => they may be back
  number-style: two years => 2 years
  quote-cut / quote-altered: nine months, and they will be back." => nine months."
  cut
  attribution-added: be back." => be back," Ravnholt said.
  quote-altered + negation-change: they will be => they will not be

Around half of the cuts will fall in Denmark and the rest in Austin, Texas, and Penang, Malaysia, Halvorsen said, adding that most would be made by the end of March.
  hedge-change: Around half => Half
  number-style: half of the => 50% of the
  number-change: half of the => a third of the
  name-change: Denmark => Sweden
  abbreviation / words-cut: Austin, Texas, and => Austin and
  attribution-cut: Malaysia, Halvorsen said, adding that most would => Malaysia, and most would
  hedge-change: most would be => all would be
  date-change: end of March => end of May
  words-cut: said, adding that most would be made by the end of March. => said.
  rewording: the cuts will fall => the losses will come
  hedge-change: would be made => could be made
  cut
It does not expect to close any of its four design centres.
  negation-change: does not expect => does expect
  hedge-change: does not expect to => will not
  number-style: four => 4
  number-change: four => five
  spelling: centres => centers
  cut
  merge: of March. It does not => of March, but it does not

Staff in Copenhagen were told in a 10-minute video call at 8 a.m. and were asked to work from home for the rest of the week, two people who took part said.
  number-change / date-change: 10-minute => 20-minute
  date-change: 8 a.m. => 9 a.m.
  date-style: 8 a.m. => 8 o'clock in the morning
  attribution-cut: the week, two people who took part said. => the week.
  number-style: two people => 2 people
  number-change: two people => three people
  words-cut: 8 a.m. and were asked to work from home for the rest of the week, two => 8 a.m., two
  rewording: were asked to => were told to
  name-change: Copenhagen => Aarhus
  move: after "The company will report"
One of them described the mood as grim but orderly.
  cut
  words-cut: grim but orderly => grim
  attribution-cut ~: One of them described the mood as => The mood was
  negation-change: orderly => disorderly
  number-change: One of them => Both of them

Ravnholt, 51, who took over in 2019, waived his bonus for the year and said he alone was to blame for having hired too fast.
  number-change: 51 => 61
  date-change: 2019 => 2009
  rewording: waived => gave up
  attribution-cut: and said he alone => and alone
  attribution-change: and said he => and admitted he
  words-cut: Ravnholt, 51, who took over in 2019, waived => Ravnholt waived
  hedge-change: was to blame => was partly to blame
  loaded-term / words-added: his bonus => his lavish bonus
  abbreviation: Ravnholt, 51 => Mads Ravnholt, 51
  words-cut: to blame for having hired too fast. => to blame.
"I read the orders as if they would never end, and that was my mistake and nobody else's," he said.
  quote-altered + negation-change: would never end => would end
  quote-altered: my mistake => my error
  quote-cut / quote-altered: my mistake and nobody else's," => my mistake,"
  attribution-cut: else's," he said. => else's."
  attribution-change: he said => he confessed
  quote-altered + negation-change: nobody else's => everybody else's
  rewording: * => He said, "I read the orders as if they would never end, and that was my mistake and nobody else's."  ## the quotation only moved in its sentence

The restructuring will cost up to 2.4 billion Danish crowns ($350 million), most of it booked in the fourth quarter.
  hedge-change: up to 2.4 => 2.4
  number-change: $350 million => $530 million
  words-cut: crowns ($350 million), most => crowns, most
  number-style / date-style: fourth quarter => 4th quarter
  date-change: fourth quarter => third quarter
  words-cut: million), most of it booked in the fourth quarter. => million).
  number-change: 2.4 billion Danish => 2.4 million Danish
  hedge-change: will cost => could cost
  rewording: The restructuring => The overhaul
  number-change / name-change: Danish crowns ($ => Swedish crowns ($

The Teknika union, which represents about a third of the Danish staff, said it had been given no warning and accused management of rewarding shareholders with $1.2 billion in buybacks while "throwing engineers overboard".
  negation-change: no warning => a warning
  number-style: a third => one third
  number-change: $1.2 billion => $2.1 billion
  hedge-change: about a third => a third
  quote-altered: throwing engineers overboard => throwing workers overboard
  quote-marks: while "throwing engineers overboard". => while throwing engineers overboard.
  quote-cut: buybacks while "throwing engineers overboard". => buybacks.
  words-cut: union, which represents about a third of the Danish staff, said => union said
  attribution-change: staff, said it => staff, complained it
  punctuation / typography: overboard". => overboard."
  loaded-term: accused management => accused greedy management
  loaded-term: rewarding shareholders with => rewarding fat-cat shareholders with
  split: no warning and accused => no warning. It accused
A company spokesperson declined to comment on the union's remarks.
  rewording: remarks => statement
  cut
  attribution-change / rewording: declined to comment => refused to comment
  rewording: spokesperson => spokeswoman
  abbreviation / rewording: A company spokesperson => A Halvorsen spokesperson

Halvorsen, founded in 2004 by three former Tellux engineers, was briefly Denmark's second most valuable company last year as demand for artificial intelligence lifted its market value above $90 billion.
  abbreviation: artificial intelligence => AI
  number-style: three former => 3 former
  number-style: second most => No. 2 most
  number-change: $90 billion => $9 billion
  date-change: 2004 => 2014
  words-cut: Halvorsen, founded in 2004 by three former Tellux engineers, was => Halvorsen was
  hedge-change: above $90 billion => to about $90 billion
  name-change: Tellux => Telluq
  rewording / loaded-term: demand for artificial => hysteria over artificial
  date-change: last year => this year
  words-cut: was briefly Denmark's => was Denmark's
It has lost 38% of that since February.
  number-change: 38% of that => 83% of that
  negation-change ~: has lost 38% of that => has gained 38% on that
  date-change: February => January
  abbreviation / date-style: February => Feb.
  hedge-change: 38% of that => nearly 38% of that
  number-style: 38% of that => 38 percent of that
  cut

Analysts at Brockhurst, a broker, said the new guidance probably still assumed too much of the Chinese market, where export rules due in January could halt sales of its newest chip.
  hedge-change: could halt => will halt
  hedge-change: guidance probably still => guidance still
  date-change: due in January => due in June
  attribution-cut: Analysts at Brockhurst, a broker, said the new => The new
  attribution-change: broker, said the => broker, warned the
  words-cut: Brockhurst, a broker, said => Brockhurst said
  words-cut: Chinese market, where export rules due in January could halt sales of its newest chip. => Chinese market.
  name-change: Brockhurst => Brookhurst
  rewording: halt sales => stop sales
  negation-change: could halt => could not halt
  loaded-term / words-added: export rules => draconian export rules
"They have kitchen-sinked the Western half and left the other half to hope," Brockhurst's Dilip Menon wrote.
  quote-altered: left the other half to hope => left the rest to hope
  spelling: kitchen-sinked => kitchen sinked
  quote-cut / quote-altered: Western half and left the other half to hope," => Western half,"
  attribution-change: Menon wrote => Menon said
  name-change + attribution-change / attribution-change: Brockhurst's Dilip Menon => Arden's Kate Holm
  abbreviation: Dilip Menon wrote => Menon wrote
  cut

Rivals have felt the same chill: Ostrander Micro said last week it would delay a $5 billion plant in Arizona, and Korea's Daehan cut its capital spending by a fifth.
  number-change: $5 billion => $15 billion
  number-style: a fifth => 20%
  number-change: a fifth => a half
  name-change: Arizona => Nevada
  abbreviation: Arizona => Ariz.
  date-style: last week => on Oct. 16
  hedge-change: would delay => might delay
  attribution-cut ~: Ostrander Micro said last week it would delay => Ostrander Micro is delaying
  negation-change: cut its capital => raised its capital
  words-cut: Arizona, and Korea's Daehan cut its capital spending by a fifth. => Arizona.
  split: chill: Ostrander => chill. Ostrander
  cut

The company will report third-quarter results on Nov. 6.
  date-change: Nov. 6 => Nov. 16
  date-style / abbreviation: Nov. 6 => November 6
  rewording: report => publish
  hedge-change: will report => is due to report
  number-style / date-style: third-quarter => Q3
  words-cut: report third-quarter results => report results

($1 = 6.86 Danish crowns)
  cut
  number-change: 6.86 => 6.68
  rewording: crowns => kroner
