topic: war
agency: Reuters
short: Reuters
---
headline: Halmund says Verrachian shelling killed nine soldiers, truce in doubt
  headline-change + attribution-cut: Halmund says Verrachian shelling killed => Verrachian shelling killed
  headline-change + loaded-term: * => Verrachian butchers massacre nine in treacherous truce attack
  headline-change: * => Halmund and Verrachia trade blame over deadly border shelling
  headline-change + number-change: killed nine soldiers => killed six soldiers
  number-style: killed nine soldiers => killed 9 soldiers
byline: By Marta Elvenko and Oskar Brandvik
  byline-change: * =>
  byline-change: Marta Elvenko and Oskar Brandvik => Marta Elvenko
  capitalization: Marta Elvenko and Oskar Brandvik => MARTA ELVENKO and OSKAR BRANDVIK
dateline: DORNAVA/KEZIR, Oct 22 (Reuters) —
  dateline-change / credit-change: * =>
  credit-change / dateline-change: Oct 22 (Reuters) — => Oct 22 —
  date-style / abbreviation / dateline-change: Oct 22 => October 22

Halmund accused Verrachia on Tuesday of breaking a three-month-old ceasefire by shelling a border post and killing nine of its soldiers, and said it reserved the right to respond.
  date-style: Verrachia on Tuesday of => Verrachia Tuesday of
  date-style: on Tuesday of => on October 22 of
  date-change: on Tuesday of => on Monday of
  number-change: killing nine of => killing five of
  number-style: killing nine of => killing 9 of
  spelling: a three-month-old ceasefire => a three-month-old cease-fire
  number-style: three-month-old => 3-month-old
  hedge-change: killing nine => killing at least nine
  words-cut: soldiers, and said it reserved the right to respond. => soldiers.
  loaded-term / rewording: and killing nine => and slaughtering nine
  rewording: of breaking a => of violating a
Verrachia denied that its forces had fired first, saying they returned mortar fire aimed at a column of engineers who were clearing mines.
  negation-change: denied that => admitted that
  attribution-change: first, saying they => first, claiming they
  hedge-change: they returned mortar => they may have returned mortar
  words-added: clearing mines. => clearing mines under the truce.
  split: first, saying they => first. It said they

The exchange, in the Orlen valley, was the deadliest since the two neighbors signed the Saint Varda accord on July 18 after 14 months of war in which more than 30,000 people died.
  date-style / abbreviation: July 18 => Jul 18
  spelling: two neighbors => two neighbours
  number-style: 14 months => fourteen months
  date-style: on July 18 => on 18 July
  date-change: on July 18 => on July 28
  number-style: 30,000 people => 30 000 people
  name-change: the Orlen valley => the Orsen valley
  capitalization: Orlen valley => Orlen Valley
  abbreviation: Saint Varda => St. Varda
  punctuation: The exchange, in the Orlen valley, was => The exchange in the Orlen valley was
"They did not miss the road and hit the post. They aimed at the post," Halmund's defense minister, General Rurik Asgard, told parliament.
  capitalization: defense minister => Defense Minister
  quote-altered + negation-change: They did not miss => They missed
  quote-cut: hit the post. They aimed at the post," => hit the post,"
  spelling: defense minister => defence minister
  abbreviation: General Rurik => Gen. Rurik
  attribution-change: told parliament => warned parliament
  capitalization: told parliament => told Parliament
  name-change: Rurik Asgard => Rurik Asgaard
  words-cut: Halmund's defense minister, General Rurik Asgard, told => General Rurik Asgard told
"If this is peace, we would like to know what they call war."
  punctuation: peace, we => peace we
  quote-altered: we would like to know => we want to know
  attribution-added: war." => war," he added.
  move: after "The monitors, from"
  cut

In Kezir, the Verrachian capital, Foreign Minister Anselm Tovic said Halmund was "looking for a pretext" to delay the handover of the Brask coal mines, which is due on November 1.
  capitalization: Foreign Minister Anselm => foreign minister Anselm
  quote-marks: "looking for a pretext" to => looking for a pretext to
  quote-altered: "looking for a pretext" => "hunting for a pretext"
  date-style: November 1. => Nov. 1.
  date-change: November 1. => November 11.
  abbreviation: Foreign Minister Anselm Tovic => Anselm Tovic
  words-cut: mines, which is due on November 1. => mines.
  name-change: Brask coal => Drask coal
  punctuation: In Kezir, the Verrachian capital, Foreign => In Kezir (the Verrachian capital), Foreign
  insertion: Tovic is seen as a hawk.
He said two Verrachian engineers were wounded and that the army would not be drawn into "their theater."
  punctuation: wounded and => wounded, and
  spelling: "their theater." => "their theatre."
  number-style: two Verrachian => 2 Verrachian
  number-change: two Verrachian => seven Verrachian
  attribution-cut: He said two Verrachian engineers were wounded and that the => Two Verrachian engineers were wounded and the
  quote-marks: "their theater." => their theater.
  merge: November 1. He said => November 1, and said

Neither account could be independently verified.
  negation-change: Neither account could => Both accounts could
  cut
Satellite images reviewed by Reuters showed at least six fresh craters within 200 meters of the post, all on the Halmundian side of the line.
  spelling: meters => metres
  number-style / abbreviation: 200 meters => 200 m
  number-change: 200 meters => 2,000 meters
  hedge-change: at least six => six
  words-cut / attribution-cut: images reviewed by Reuters showed => images showed
  rewording: fresh craters => new craters
  move: after "Halmund accused"

The Ceasefire Observation Mission (COM), which has 340 monitors along the 210-kilometer line, said it had counted 57 violations since July, most of them by small arms and roughly even between the sides.
  number-style: 57 violations => fifty-seven violations
  abbreviation: The Ceasefire Observation Mission (COM), which => The COM, which
  number-change: counted 57 violations => counted 75 violations
  spelling: 210-kilometer => 210-kilometre
  hedge-change: most of them => all of them
  attribution-cut: line, said it had counted 57 violations => line, has counted 57 violations
  words-cut: July, most of them by small arms and roughly even between the sides. => July.
The monitors, from 12 countries, were not allowed to visit the site until late on Tuesday because of what Halmund called security concerns.
  number-change: 12 countries => 21 countries
  negation-change: were not allowed => were allowed
  number-style: 12 countries => a dozen countries
  date-style: late on Tuesday => late Tuesday
  attribution-cut / words-cut: because of what Halmund called security concerns. => because of security concerns.
  date-change: late on Tuesday => early on Tuesday
  punctuation: The monitors, from 12 countries, were => The monitors from 12 countries were
  loaded-term: The monitors, from => The toothless monitors, from
"We saw shell fragments, we saw blood and we saw two stories that do not fit," said the mission's deputy head, Colonel Ines Quarto.
  quote-altered + number-change: two stories => three stories
  quote-altered + negation-change: that do not fit => that fit
  abbreviation: Colonel Ines => Col Ines
  attribution-change: fit," said the => fit," complained the
  attribution-cut: fit," said the mission's deputy head, Colonel Ines Quarto. => fit."
  name-change: Ines Quarto => Inez Quarto
  punctuation: saw blood and => saw blood, and
  insertion-graf + quote-added: "Both of them know how to lie to a camera," said one of the monitors, who asked not to be named.

About 2,600 villagers left the valley overnight by bus and on foot, the mayor of Orlensk, Darya Pell, told Reuters by telephone.
  hedge-change: About 2,600 => 2,600
  number-style: 2,600 villagers => 2600 villagers
  attribution-cut: on foot, the mayor of Orlensk, Darya Pell, told Reuters by telephone. => on foot.
  name-change: Darya Pell => Darya Bell
  rewording / loaded-term: left the valley => fled the valley
  loaded-term: villagers left => terrified villagers left
  words-added: overnight by bus => overnight in the rain by bus
  cut-graf
"Some had only just unpacked from the last time," she said.
  quote-altered + hedge-change: Some had => Most had
  merge: telephone. "Some => telephone: "Some

The war began in May last year when Verrachian-backed separatists seized the mines.
  loaded-term: Verrachian-backed separatists => Verrachian-backed terrorists
  date-change: in May last => in March last
  date-style: in May last year => in May 2023
  insertion: Halmund had ruled the area for a century.
  move: after "Mediators from"
Halmund retook most of the district but has not regained the pits, which supply almost half of its power stations with coal.
  number-style: almost half => almost 50%
  negation-change: has not regained => has regained
  hedge-change: almost half => half
  number-style: half of its => 50 percent of its
  loaded-term: Halmund retook => The Halmund regime retook

Analysts said neither army seemed ready for a new offensive, with reservists sent home for the harvest and both treasuries drained, but that a single commander could set off a wider clash.
  negation-change: neither army seemed => either army seemed
  attribution-cut: Analysts said neither army seemed ready for a new offensive, with reservists sent home for the harvest and both treasuries drained, but that a => Neither army seemed ready for a new offensive, with reservists sent home for the harvest and both treasuries drained, but a
  punctuation: drained, but => drained but
  split: drained, but that a => drained. But they said a
  move-graf: after "In Kezir, the"
"The guns are still in their pits and nobody trusts the man across the river," said Lars Ottokar, a former Halmundian officer who teaches at the Royal Staff College.
  capitalization: Royal Staff College => Royal staff college
  attribution-change: said Lars => warned Lars
  quote-altered: nobody trusts => no one believes
  words-cut: Ottokar, a former Halmundian officer who teaches at the Royal Staff College. => Ottokar, a former Halmundian officer.

Mediators from the island state of Corrisande have invited both foreign ministers to talks on Friday.
  capitalization: foreign ministers => Foreign Ministers
  date-style: on Friday. => on October 25.
  date-change: on Friday. => on Saturday.
  rewording: have invited => have summoned
Neither has replied.
  negation-change: Neither has => Both have
  attribution-added: replied. => replied, a mediator said.
  cut
