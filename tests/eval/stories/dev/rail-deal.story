topic: labour
agency: PA Media
short: PA
---
headline: Rail strikes in Scotland called off as union accepts 4.5% pay offer
  headline-change + loaded-term: * => Union barons bank bumper rise after holding rail passengers to ransom
  headline-change: * => Scotland's Easter trains will run after breakthrough in guards' dispute
  headline-change + number-change: 4.5% => 5.4%
  number-style / headline-change: 4.5% => 4.5 per cent
  headline-change + hedge-change: called off => could be called off
byline: By Rhona Kilbride, PA Media
  byline-change / credit-change: * =>
  byline-change / credit-change: * => By Transport Correspondent
  credit-change / byline-change: Kilbride, PA Media => Kilbride
  capitalization: Rhona Kilbride => RHONA KILBRIDE
dateline: GLASGOW, Scotland (PA) —
  dateline-change / credit-change: * =>
  credit-change / dateline-change: Scotland (PA) — => Scotland —
  dateline-change: GLASGOW => EDINBURGH
dek: Deal averts walkouts that would have stopped most trains over the Easter weekend
  hedge-change: most trains => all trains
  spelling: walkouts => walk-outs
  loaded-term / rewording: Deal averts => Surrender averts

Planned strikes by more than 3,200 railway workers in Scotland have been called off after their union agreed on Thursday to a two-year pay deal worth 4.5 per cent this year, ending a dispute that had lasted seven months.
  hedge-change: more than 3,200 => 3,200
  number-style: 3,200 => 3200
  number-change: 3,200 => 2,300
  number-style: 4.5 per cent => 4.5%
  number-style / spelling: per cent => percent
  date-style: on Thursday => Thursday
  date-change: on Thursday => on Wednesday
  rewording: called off => scrapped
  words-cut: this year, ending a dispute that had lasted seven months. => this year.
  abbreviation / rewording: railway workers => rail workers
  punctuation: this year, ending => this year — ending

The National Union of Rail Trades said its executive committee had voted 14 to three to recommend the offer from Caledon Trains and would put it to members in an online ballot closing on April 25.
  abbreviation: The National Union of Rail Trades => The NURT
  number-style: 14 to three => 14-3
  number-change: 14 to three => 11 to three
  date-style: on April 25 => on 25 April
  date-change: April 25 => April 15
  negation-change: to recommend => not to recommend
  capitalization: executive committee => Executive Committee
  spelling: online => on-line
  name-change: Caledon Trains => Caledonia Trains
  split: Caledon Trains and would put => Caledon Trains. It would put
  date-style / abbreviation: April 25 => Apr. 25

Services will run as normal over the Easter weekend, the operator said, although passengers on the Highland Main Line were warned that about a dozen trains could still be cancelled on Friday because rosters cannot be changed in time.
  spelling: cancelled => canceled
  number-style: a dozen trains => 12 trains
  hedge-change: could still be => will still be
  attribution-cut: weekend, the operator said, although => weekend, although
  negation-change: cannot be changed => can be changed
  date-style / words-added: on Friday => on Good Friday
  spelling / name-change: Main Line => Mainline

"This is not everything our members deserve, but it is a great deal more than they were offered in September," the union's Scottish organiser, Malcolm Birnie, told reporters in Glasgow.
  quote-altered + negation-change: is not everything => is everything
  quote-altered + date-change: in September => in October
  spelling: organiser => organizer
  quote-cut / quote-altered: "This is not everything our members deserve, but it is => "... it is
  loaded-term: the union's Scottish organiser, Malcolm => the union's firebrand organiser, Malcolm
  name-change: Malcolm Birnie => Malcolm Birney
  attribution-change: told reporters => crowed to reporters
  punctuation: deserve, but => deserve but
"They won it by standing together."
  cut
  attribution-added: together." => together," he added.

Caledon's managing director, Fiona Strachan-Lowe, thanked staff and described the agreement as "fair and affordable".
  punctuation: affordable". => affordable."
  quote-marks: "fair and affordable" => fair and affordable
  abbreviation: managing director => MD
  capitalization: managing director => Managing Director
  attribution-change / rewording: described the agreement as => called the agreement
  spelling / punctuation / name-change: Strachan-Lowe => Strachan Lowe
She said that it would cost £31 million over two years and that no jobs would be lost.
  number-style / abbreviation: £31 million => £31m
  negation-change: no jobs => some jobs
  number-style / date-style: two years => 24 months
  attribution-change: She said => Ms Strachan-Lowe said
  merge: affordable". She said that it => affordable", adding that it

Under the deal, basic pay will rise by 4.5 per cent, backdated to April 1, and by at least 3 per cent in 2026.
  spelling: backdated => back-dated
  date-style: April 1 => 1 April
  hedge-change: at least 3 => up to 3
  number-style: 3 per cent => three per cent
  number-change: at least 3 per => at least 2 per
  rewording: rise by 4.5 => go up by 4.5
  date-style: in 2026 => next year
  punctuation: Under the deal, basic => Under the deal basic
Guards and ticket examiners will also receive a one-off payment of £750, and plans to remove guards from trains on 11 rural routes have been shelved until 2027.
  number-change: £750 => £570
  rewording: shelved => put on hold
  cut
  split: £750, and plans => £750. Plans
  spelling: one-off => one off

Drivers, who belong to a separate union, accepted a similar offer in February.
  negation-change: accepted => rejected
  date-change: in February => in January
  words-cut: Drivers, who belong to a separate union, accepted => Drivers accepted
  date-style / abbreviation: in February. => in Feb.
  cut-graf
  move: after "Business groups"
  words-added: accepted a => reluctantly accepted a

Transport Secretary Alasdair Menmuir said the Scottish government had "not been in the room" but welcomed the outcome.
  capitalization: Scottish government => Scottish Government
  abbreviation: Transport Secretary Alasdair Menmuir => Alasdair Menmuir
  name-change: Alasdair Menmuir => Alastair Menmuir
He insisted that fares would not go up again before next January.
  negation-change: would not go => would go
  attribution-change: insisted that => said that
  date-style / abbreviation: next January. => next Jan.
  cut
  insertion: Fares rose by 3.8 per cent last spring.

Gregor Pollock, the Conservative transport spokesman, accused ministers of surrendering to the unions and said taxpayers would "pick up the bill, as they always do".
  abbreviation / loaded-term / rewording: Conservative => Tory
  name-change: Pollock => Pollok
  loaded-term: the unions => the hard-left unions
  quote-cut: "pick up the bill, as they always do". => "pick up the bill".
  punctuation: always do". => always do."
  words-cut: Pollock, the Conservative transport spokesman, accused => Pollock accused
  move-graf: after "Business groups"

Since September, nine days of strikes have cost Caledon an estimated £18 million in lost fares, according to the company's accounts, and forced it to cancel 14,600 trains.
  number-style / abbreviation: £18 million => £18m
  attribution-cut: fares, according to the company's accounts, and => fares and
  number-change: 14,600 => 16,400
  number-style: 14,600 => 14600
  abbreviation: cost Caledon => cost Caledon Trains
  insertion-graf: Ministers have so far refused to publish the bill for replacement buses.

Business groups said the walkouts had been particularly damaging in Inverness and Aberdeen, where hotel bookings fell by almost a fifth in December.
  spelling: walkouts => walk-outs
  number-style: a fifth => 20 per cent
  date-change: in December => in November
  hedge-change: almost a fifth => a fifth
  name-change: Aberdeen => Dundee
  attribution-cut: Business groups said the walkouts had => The walkouts had
  date-style / abbreviation: in December. => in Dec.

"I had 40 covers booked on the Saturday before Christmas and six turned up," said Isla Drever, 36, who runs a restaurant near Inverness station.
  quote-altered + number-change: 40 covers => 14 covers
  number-style: six turned => 6 turned
  abbreviation: Isla Drever => Ms Isla Drever
  words-cut: Drever, 36, who runs a restaurant near Inverness station. => Drever.
  number-style / rewording / words-added: Drever, 36, who => Drever, aged 36, who
  capitalization: Inverness station => Inverness Station
"I support the guards, but I could not have survived another one."
  cut
  quote-altered + negation-change: I support => I don't support

Passenger watchdog Transport Voice urged Caledon to offer season ticket holders a refund, saying many had paid for journeys they could not make.
  spelling: season ticket => season-ticket
  rewording: journeys => trips
  words-cut: a refund, saying many had paid for journeys they could not make. => a refund.
  attribution-change / rewording: urged Caledon => told Caledon
The company said it was considering the request.
  insertion: It gave no date for a decision.
  words-added: the request => the request carefully
  negation-change: was considering => was not considering

Labour relations on the railway have been poor since it was taken out of private hands in 2022, and a review by Professor Niall Carmody, commissioned by ministers, found last year that managers and unions "barely speak the same language".
  spelling: Labour relations => Labor relations
  abbreviation: Professor Niall => Prof. Niall
  date-change: 2022 => 2020
  rewording / attribution-change: found last year => concluded last year
  quote-altered: barely speak => rarely speak
  loaded-term / rewording: have been poor => have been toxic
  move-graf: after "Drivers, who belong"

If members reject the deal, the union would have to give 14 days' notice of any further action.
  number-style / date-style: 14 days' => two weeks'
  loaded-term / rewording: further action => further disruption
