topic: business
agency: Reuters
short: Reuters
---
headline: Carmaker Velmar recalls 412,000 vehicles over brake fault as profit falls
  headline-change + loaded-term: * => Velmar in meltdown as deadly brakes fiasco wipes out profits
  headline-change + number-change: recalls 412,000 vehicles => recalls 142,000 vehicles
  headline-change: * => Velmar shares slide after brake recall
  headline-change + hedge-change: recalls 412,000 vehicles => may recall 412,000 vehicles
  headline-change: * => Velmar recall: What Irish owners need to know
byline: By Henrike Dolan and Sam Adeyinka
  byline-change: * =>
  byline-change: * => By Fionn Carbery
  capitalization: By Henrike Dolan and Sam Adeyinka => BY HENRIKE DOLAN AND SAM ADEYINKA
dateline: STUTTGART, July 24 (Reuters) —
  dateline-change / credit-change: * =>
  credit-change / dateline-change: July 24 (Reuters) — => July 24 —
dek: Regulators say 31 crashes are linked to a faulty pump
  hedge-change: are linked to => may be linked to
  rewording: faulty pump => defective pump
  attribution-cut: Regulators say 31 crashes are linked to => 31 crashes are linked to

Velmar Motors said on Thursday it would recall 412,000 cars and vans worldwide because of a fault that can weaken the brakes, and reported a 38% drop in second-quarter profit, its worst result in five years.
  number-style / spelling: 38% drop => 38 per cent drop
  date-style: said on Thursday => said Thursday
  date-change: on Thursday => on Wednesday
  abbreviation: Velmar Motors said => Velmar said
  number-change: 38% drop => 83% drop
  words-cut: profit, its worst result in five years. => profit.
  loaded-term / rewording: a 38% drop => a 38% collapse
  number-style: five years => 5 years
  split: brakes, and reported => brakes. It also reported

The German carmaker cut its full-year forecast and said the repairs would probably cost 640 million euros ($749 million).
  number-style / abbreviation: 640 million euros => €640 million
  hedge-change: would probably cost => would cost
  abbreviation / number-style: $749 million => $749m
  words-cut: 640 million euros ($749 million). => 640 million euros.
  spelling: full-year forecast => full year forecast
  spelling: carmaker => car maker
  capitalization: euros ($749 million) => Euros ($749 million)
  number-change: 640 million => 460 million
Its shares fell as much as 9.4% in Frankfurt before recovering some of the loss.
  loaded-term / rewording: shares fell => shares tanked
  number-change: 9.4% => 4.9%
  hedge-change: as much as 9.4% => more than 9.4%
  number-style: 9.4% => 9.4 percent
  cut

"We found this ourselves, we reported it, and we will fix every car at no charge," Chief Executive Annika Roth told analysts on a call.
  abbreviation: Chief Executive => CEO
  quote-altered + negation-change: we will fix => we will not fix
  capitalization: Chief Executive Annika => chief executive Annika
  words-cut: told analysts on a call. => told analysts.
  attribution-change: Annika Roth told analysts => Annika Roth assured analysts
  punctuation: reported it, and we => reported it and we
  quote-cut / quote-altered: "We found this ourselves, we reported it, and we will => "We will
"I do not expect a second recall."
  quote-altered + negation-change: I do not expect => I expect
  spelling / quote-altered: do not expect => don't expect
  insertion + quote-added: "That is a promise," she added.

The recall covers the Corsa Nera sedan and the Tramo delivery van built between March 2021 and November 2023, the company said.
  attribution-cut: 2023, the company said. => 2023.
  date-change: March 2021 => March 2020
  rewording: sedan => saloon
  date-style / abbreviation: November 2023 => Nov 2023
  name-change: Tramo => Tremo
About 96,000 of them are in the United States, 71,500 in Britain and just under 14,000 in Ireland.
  abbreviation: the United States => the U.S.
  abbreviation / rewording: Britain => the UK
  number-style: 71,500 => 71 500
  punctuation: in Britain and => in Britain, and
  name-change: Ireland => Iceland

In affected models a seal in the vacuum pump wears out early, so the driver may have to press the pedal much harder to stop.
  hedge-change: may have to press => has to press
  words-cut: press the pedal much harder => press the pedal harder
  punctuation: In affected models a seal => In affected models, a seal
  rewording: wears out early => fails prematurely
The U.S. National Highway Traffic Safety Administration has linked the defect to 31 crashes and seven injuries but no deaths.
  abbreviation: U.S. National Highway Traffic Safety Administration => NHTSA
  punctuation / abbreviation: U.S. National => US National
  negation-change: has linked => has not linked
  number-style: seven injuries => 7 injuries
  negation-change / number-change: no deaths => one death
  number-change: 31 crashes => 13 crashes
  hedge-change: has linked the defect => has tentatively linked the defect
  loaded-term / words-added: linked the defect => linked the killer defect

Velmar told owners they did not need to stop driving, but should have the pump checked before the end of September.
  negation-change: did not need => needed
  date-change: end of September => end of October
  date-style: the end of September => October
  punctuation: driving, but => driving but
The Irish consumer watchdog disagreed, advising against motorway journeys until the work was done.
  rewording / spelling: until => till
  negation-change: disagreed => agreed
  capitalization: The Irish consumer watchdog => The Irish Consumer Watchdog
  name-change: Irish => British

Operating profit for the three months to June 30 was 1.07 billion euros, down from 1.73 billion a year earlier, on revenue of 21.4 billion.
  abbreviation / number-style: 1.07 billion euros => 1.07 bn euros
  date-style: the three months to June 30 => the second quarter
  number-change: 21.4 billion => 24.1 billion
  number-style: 1.73 billion a year => 1,730 million a year
  negation-change: down from => up from
  move-graf: after "Its shares fell"
  date-style: June 30 => 30 June
  date-change: June 30 => June 20
  words-cut: earlier, on revenue of 21.4 billion. => earlier.
Analysts had on average expected about 1.2 billion, according to data compiled by the bank Hallgarten & Sons.
  attribution-cut: 1.2 billion, according to data compiled by the bank Hallgarten & Sons. => 1.2 billion.
  punctuation: had on average expected => had, on average, expected
  spelling: Hallgarten & Sons => Hallgarten and Sons
  name-change: Hallgarten => Hallgarden

"This is a company that keeps running out of excuses," said Pieter Maas, who manages 2.2 billion euros at Oostkade Capital and sold his Velmar shares in May.
  loaded-term: said Pieter Maas, who manages => said vulture investor Pieter Maas, who manages
  date-change: in May => in March
  quote-altered: keeps running out => has run out
  attribution-change: said Pieter => scoffed Pieter
  number-style / abbreviation: 2.2 billion euros => €2.2 billion
"First it was chips, then tariffs, and now it is a seal that costs less than a cup of coffee."
  punctuation: tariffs, and => tariffs and
  cut

Others were more forgiving, with Brightwell analyst Moira Tansey calling the reaction "a bit overdone" and keeping her "buy" rating on the stock.
  quote-marks: "a bit overdone" => a bit overdone
  quote-altered + hedge-change: a bit overdone => overdone
  quote-cut / words-cut: overdone" and keeping her "buy" rating on the stock. => overdone".
  attribution-change / rewording: calling the reaction => branding the reaction
  split: forgiving, with Brightwell analyst Moira Tansey calling => forgiving. Brightwell analyst Moira Tansey called
  move-graf: after "Velmar built 1.1 million"

Roth, who took over in January after her predecessor was forced out, denied that Velmar had delayed the recall until after the sale of its truck unit.
  attribution-change / negation-change: denied that => admitted that
  words-cut: Roth, who took over in January after her predecessor was forced out, denied => Roth denied
  date-style / rewording: in January => at the start of the year
  loaded-term: her predecessor was => her disgraced predecessor was
  abbreviation: Roth, who => Annika Roth, who
  rewording: forced out => ousted
  insertion: The unit went to a Chinese buyer for 900 million euros.

The IG Werk union, which represents 58,000 Velmar employees, said it feared the company would try to close its plant in Emsrode.
  number-style: 58,000 => 58000
  attribution-change: said it feared => warned
  hedge-change: would try to close => would close
  loaded-term / words-added: its plant in => its doomed plant in
  abbreviation / words-cut: The IG Werk union => IG Werk
  capitalization: union, which => Union, which
"Nobody has told the workers anything," said union spokesman Jost Kellner.
  quote-altered + negation-change: Nobody has told => Management has told
  rewording: spokesman => spokesperson
  attribution-cut: anything," said union spokesman Jost Kellner. => anything."
  quote-altered: told the workers => told our workers
  cut-graf

Velmar built 1.1 million vehicles last year at eight plants, two of them in Slovakia.
  date-style: last year => in 2024
  number-style: eight plants => 8 plants
  number-change: two of them => three of them
  capitalization: eight plants => eight Plants
  cut
It plans to publish third-quarter figures on Oct. 30.
  date-style / abbreviation: Oct. 30 => October 30
  date-change: Oct. 30 => Oct. 13
  spelling: third-quarter => third quarter
  insertion-graf: The company's Irish dealers said they had received hundreds of calls.

A previous recall in 2018, for faulty airbags, cost the group 310 million euros and led to a fine in South Korea.
  spelling: airbags => air bags
  words-added / rewording: a fine in South Korea => a record fine in South Korea
  date-change: 2018 => 2008
  abbreviation: South Korea => S. Korea
  words-added: cost the group => ultimately cost the group
  name-change: South Korea => North Korea
  number-style / abbreviation: 310 million euros => €310 million
  cut
Trading in the shares was heavier on Thursday than on any day since March 2020.
  date-style: heavier on Thursday than => heavier Thursday than
  rewording: heavier => busier
  merge: South Korea. Trading in => South Korea, and trading in
  move: after "Its shares fell"
