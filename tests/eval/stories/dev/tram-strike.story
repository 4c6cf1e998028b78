topic: labour, transport
agency: PA Media
short: PA
---
headline: Tram drivers to walk out for 48 hours in row over rest breaks
  headline-change: * => Tram drivers to strike for 48 hours
  headline-change + number-change: 48 hours => 72 hours
  headline-change + loaded-term: * => Militant tram drivers hold commuters to ransom with 48-hour walkout
  headline-change + hedge-change: to walk out => may walk out
  headline-change: * => Commuters face two days of misery as tram drivers walk out
  capitalization / headline-change ~: * => Tram Drivers to Walk Out for 48 Hours in Row Over Rest Breaks
byline: By Morwenna Teague, PA Transport Correspondent
  byline-change / credit-change: * =>
  credit-change / byline-change: Morwenna Teague, PA Transport Correspondent => Morwenna Teague, Transport Correspondent
  byline-change / credit-change: * => By Northgate Gazette reporters

More than 600 tram drivers are to strike for 48 hours from Friday in a dispute over rest breaks, their union has announced, threatening travel chaos on the first weekend of the school holidays.
  hedge-change: More than 600 => 600
  number-change: 600 => 6,000
  number-style / date-style: 48 hours => two days
  number-change / date-change: 48 hours => 24 hours
  date-change: from Friday => from Thursday
  attribution-cut: rest breaks, their union has announced, threatening => rest breaks, threatening
  attribution-change: has announced => has warned
  loaded-term / rewording: travel chaos => travel misery
  rewording: a dispute over => a row over
  hedge-change: are to strike => could strike
  date-change / rewording: the first weekend => the last weekend
The Allied Transport Union (ATU) said its members at Northgate Metro had voted by 87% to 13% in favour of action on a turnout of 71%.
  number-change: by 87% to 13% => by 78% to 22%
  number-style: turnout of 71% => turnout of 71 per cent
  negation-change: in favour of action => against action
  abbreviation: The Allied Transport Union (ATU) => The ATU
  spelling: favour => favor
  words-cut: action on a turnout of 71%. => action.
  loaded-term: its members => its militant members
  cut
  attribution-cut ~: The Allied Transport Union (ATU) said its members => Members of the Allied Transport Union (ATU)  ## what was said became fact

No trams will run on any of the network's five lines on Friday or Saturday, and the company has advised passengers not to travel unless they have to.
  negation-change: No trams will run => Trams will run
  hedge-change: will run on any => may run on any
  number-style: five => 5
  number-change: five => nine
  date-change: Friday or Saturday => Saturday or Sunday
  negation-change: not to travel => to travel
  words-cut: travel unless they have to. => travel.
  split: Saturday, and the company => Saturday. The company
  rewording: advised => told
  negation-change / hedge-change: No trams will => Few trams will

"Our members are exhausted, they are not robots, and they will not be bullied by a man who has never driven a tram," said general secretary Bernadette Loy.
  quote-altered + negation-change: they are not robots => they are robots
  quote-altered: by a man who has => by a boss who has
  quote-altered + negation-change: who has never driven => who has driven
  quote-cut / quote-altered: "Our members are exhausted, they are not robots, and they => "Our members ... they
  quote-cut / quote-altered: not be bullied by a man who has never driven a tram," => not be bullied,"
  abbreviation: general secretary => gen sec
  attribution-change: said general secretary => thundered general secretary
  loaded-term: secretary Bernadette Loy => secretary and hardliner Bernadette Loy
  name-change: Bernadette Loy => Bernadette Lowe
  rewording ~: * => General secretary Bernadette Loy said: "Our members are exhausted, they are not robots, and they will not be bullied by a man who has never driven a tram."  ## the quotation only moved in its sentence
"We remain ready to talk at any hour of the day or night."
  quote-altered: remain ready => are ready
  quote-altered + negation-change: We remain ready => We are not ready
  cut
  quote-cut / quote-altered: to talk at any hour of the day or night." => to talk."
  attribution-added: night." => night," she added.

Northgate Metro accused the union of walking away from an offer worth £2,400 a year to each driver and of putting holidays at risk.
  number-change: £2,400 => £4,200
  number-style: £2,400 => £2400
  number-style: £2,400 => 2,400 pounds
  attribution-cut ~: * => The union walked away from an offer worth £2,400 a year to each driver and put holidays at risk.
  hedge-change: offer worth £2,400 => offer worth about £2,400
  words-cut: each driver and of putting holidays at risk. => each driver.
  loaded-term: accused the union => accused the union barons
  abbreviation / rewording: Northgate Metro accused => The Metro accused
Managing director Rupert Ainslie-Beck said it was "disappointing and, frankly, baffling" that drivers had not been asked to vote on it.
  quote-altered: frankly, baffling => frankly, puzzling
  quote-marks: was "disappointing and, frankly, baffling" that => was disappointing and, frankly, baffling that
  quote-cut / quote-altered: "disappointing and, frankly, baffling" that => "disappointing" that
  negation-change: had not been asked => had been asked
  abbreviation: Managing director => MD
  attribution-change: Ainslie-Beck said => Ainslie-Beck complained
  name-change: Rupert => Robert
  name-change + attribution-change / attribution-change ~: Managing director Rupert Ainslie-Beck said => Transport minister Colin Garrow said
  loaded-term: Managing director Rupert => Fat cat Rupert
  spelling: Ainslie-Beck => Ainslie Beck

He said the walkout, the third since Easter, would cost the city's shops and restaurants an estimated £4 million.
  number-change: £4 million => £4 billion
  number-style / abbreviation: £4 million => £4m
  hedge-change: an estimated £4 million => £4 million
  hedge-change: would cost => could cost
  attribution-change: He said => He claimed
  attribution-change: He said => She said
  number-change: the third since => the fourth since
  words-cut: the walkout, the third since Easter, would => the walkout would
  words-added: shops and restaurants => shops, hotels and restaurants
  merge: vote on it. He said => vote on it, and said
  spelling: walkout => walk-out
  date-change: Easter => Christmas
The firm hopes to lay on about 40 replacement buses between the central station and the airport.
  hedge-change / rewording: hopes to lay => will lay
  hedge-change: about 40 => up to 40
  number-change: 40 => 14
  words-cut: 40 replacement buses => 40 buses
  cut
  rewording: The firm => The company
  capitalization: central station => Central Station
  insertion: Taxi fares are likely to rise sharply.

The dispute centres on a new rota, brought in on March 3, under which drivers may work for up to five and a half hours without a break.
  date-change: March 3 => March 13
  date-style: March 3 => 3 March
  date-change: March 3 => May 3
  hedge-change: may work => must work
  hedge-change: up to five => more than five
  number-style: five and a half => 5.5
  number-change: five and a half => four and a half
  negation-change: without a break => with a break
  spelling: centres => centers
  words-cut: rota, brought in on March 3, under => rota, under
  loaded-term / words-added: a new rota, => a brutal new rota,
  rewording: rota => roster
The ATU says the previous limit was four hours; the company says it was never written down.
  abbreviation: The ATU => The Allied Transport Union
  attribution-cut: The ATU says the previous => The previous
  negation-change: was never written => was written
  punctuation: four hours; the => four hours, the
  number-change: four hours => three hours
  words-cut: four hours; the company says it was never written down. => four hours.
  cut
  split: four hours; the company => four hours. The company
  attribution-change: the company says => the company insists

A report by the rail safety regulator last year found that fatigue was "a likely factor" in the derailment at Coldwater Lane, in which 19 people were hurt but none killed.
  quote-altered + hedge-change: "a likely factor" => "a factor"
  quote-marks: was "a likely factor" in => was a likely factor in
  number-change: 19 people => 90 people
  negation-change: hurt but none killed. => hurt and one killed.
  date-change: last year => this year
  attribution-cut: A report by the rail safety regulator last year found that fatigue => Fatigue
  name-change: Coldwater Lane => Clearwater Lane
  attribution-change / hedge-change: report by the rail safety regulator last year found => report by the rail safety regulator last year suggested
  words-cut: Coldwater Lane, in which 19 people were hurt but none killed. => Coldwater Lane.
  rewording: hurt => injured
  move-graf: after "Northgate Metro accused"

Transport minister Colin Garrow called on both sides to return to Acas, the conciliation service, but ruled out stepping in himself.
  negation-change / rewording: but ruled out stepping => and did not rule out stepping
  abbreviation: Transport minister Colin Garrow => Mr Garrow
  capitalization: Transport minister => Transport Minister
  words-cut: Acas, the conciliation service, but => Acas, but
  attribution-change / rewording: called on both sides => begged both sides
  words-cut: service, but ruled out stepping in himself. => service.
  punctuation: service, but => service but
  capitalization: Acas => ACAS
  loaded-term: Transport minister => Embattled transport minister
"I would say to them, think of the people who clean the hospitals and who have no other way to get to work," he told the BBC.
  quote-altered + hedge-change: I would say => I say
  quote-altered: the people who clean => the nurses who clean
  quote-altered + negation-change: have no other way => have another way
  attribution-change: he told the BBC => he pleaded
  attribution-cut: to work," he told the BBC. => to work."
  quote-cut / quote-altered: "I would say to them, think => "Think
  quote-cut ~: * => He told the BBC that people who clean hospitals have no other way to get to work.
  cut

Passenger Amrita Sohal, 29, who uses the Blue Line to reach her job at a care home, said she did not know how she would get there.
  number-change: 29, who => 39, who
  number-style / rewording: Amrita Sohal, 29, who => Amrita Sohal, who is 29 and
  negation-change: did not know => did know
  name-change: Blue Line => Green Line
  abbreviation: Passenger Amrita Sohal => Passenger Ms Sohal
  words-cut: Sohal, 29, who uses the Blue Line to reach her job at a care home, said => Sohal said
  attribution-change: said she => moaned that she
  spelling: care home => carehome
"I support them, I honestly do, but somebody has to pay and it's always us."
  quote-altered: it's always us => it's always me
  quote-altered + negation-change: I support them => I do not support them
  abbreviation / spelling / quote-altered: it's always => it is always
  quote-cut / quote-altered: "I support them, I honestly do, but somebody => "I support them ... but somebody
  cut

A further stoppage is planned for August 22 if the talks fail.
  date-change: August 22 => August 12
  date-style / abbreviation: August 22 => Aug 22
  hedge-change: is planned for => is likely on
  negation-change: if the talks fail => if the talks succeed
  words-cut: August 22 if the talks fail. => August 22.
  rewording: stoppage => strike
  number-change ~: A further stoppage is => Two further stoppages are

Office staff and engineers, who belong to another union, settled for a rise of 4.5% in June and will work as normal.
  number-change: 4.5% => 5.4%
  number-style: 4.5% => 4.5 per cent
  date-change: June => July
  hedge-change: will work => may work
  negation-change: a rise of => a cut of
  words-cut: engineers, who belong to another union, settled => engineers settled
  words-cut: June and will work as normal. => June.
  insertion-graf: The tram network carries 90,000 people on a working day.
