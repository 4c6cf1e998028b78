topic: technology
agency: Reuters
short: Reuters
---
headline: Lumenary chief apologizes to senators over breach of 31 million accounts
  headline-change + loaded-term: * => Grovelling tech boss savaged over hack that hit 31 million
  headline-change: * => Lumenary CEO faces Senate questions on data breach
  headline-change + negation-change: apologizes to senators => refuses to apologize to senators
  headline-change + number-change: 31 million accounts => 13 million accounts
  spelling / headline-change: apologizes => apologises
  number-style / abbreviation / headline-change: 31 million => 31m
dek: Founder says cloud storage company was too slow to warn its customers
  attribution-cut: Founder says cloud storage company => Cloud storage company
  rewording: too slow to warn => late in alerting
byline: By Priya Castellane
  byline-change: * =>
  byline-change: Castellane => Castellano
  capitalization: Priya Castellane => PRIYA CASTELLANE
dateline: WASHINGTON, March 4 (Reuters) —
  dateline-change / credit-change: * =>
  credit-change / dateline-change: March 4 (Reuters) => March 4

The chief executive of cloud storage company Lumenary apologized to U.S. senators on Wednesday for a data breach that exposed the personal information of some 31 million customers, but rejected claims that the company had hidden the attack.
  spelling: apologized => apologised
  abbreviation: chief executive => CEO
  date-style: on Wednesday for => Wednesday for
  date-change: on Wednesday => on Thursday
  punctuation / abbreviation: U.S. senators => US senators
  hedge-change: some 31 million => 31 million
  number-style: 31 million => 31,000,000
  negation-change: rejected claims => accepted claims
  words-cut: executive of cloud storage company Lumenary => executive of Lumenary
Lumenary shares closed down 6.4% at $41.18, extending their losses since the breach was disclosed on Jan. 20 to nearly a third.
  number-style: 6.4% => 6.4 percent
  number-change: 6.4% => 4.6%
  date-style / abbreviation: Jan. 20 => January 20
  hedge-change: nearly a third => a third
  loaded-term / rewording: closed down => crashed
  cut

"We failed you, and I am sorry," Tobias Renn told the Senate Subcommittee on Data Security.
  quote-altered: failed you => let you down
  name-change: Tobias Renn => Tobias Rehn
  attribution-change: told the Senate => pleaded with the Senate
  abbreviation: Tobias Renn => Mr. Renn
  rewording ~: * => Tobias Renn told the Senate Subcommittee on Data Security: "We failed you, and I am sorry."
"We should have told people sooner.
  quote-altered: sooner => earlier
There is no excuse for that."
  quote-altered + negation-change: is no excuse => is an excuse
  attribution-added: that." => that," he said.

Hackers entered the company's network in early October using a contractor's stolen password and went undetected for 74 days, according to a report by security firm Palisade Ridge that Lumenary commissioned.
  date-change: early October => early November
  date-style: in early October => at the beginning of October
  number-change: 74 days => 47 days
  attribution-cut: days, according to a report by security firm Palisade Ridge that Lumenary commissioned. => days.
  words-cut: Ridge that Lumenary commissioned. => Ridge.
  rewording: entered => broke into
  number-style: 74 days => seventy-four days
The stolen data included names, email addresses, dates of birth and, in about 220,000 cases, bank account numbers.
  number-style: 220,000 => 220K
  spelling: email => e-mail
  punctuation: birth and, in => birth, and, in
  hedge-change: about 220,000 => at least 220,000
Passwords were encrypted and are not thought to have been taken, the report said.
  hedge-change: are not thought to have been => have not been
  negation-change: are not thought => are thought
  attribution-cut: taken, the report said. => taken.
  merge: numbers. Passwords => numbers, but passwords

Senator Harriet Lindqvist, the Democrat who chairs the panel, said Lumenary waited 19 days after learning of the intrusion before it told regulators.
  abbreviation: Senator Harriet => Sen. Harriet
  words-cut: Lindqvist, the Democrat who chairs the panel, said => Lindqvist said
  number-style: 19 days => nineteen days
  name-change: Lindqvist => Lundqvist
  rewording: intrusion => break-in
  attribution-change: said Lumenary => charged that Lumenary
"Your customers learned about this from a hacker's blog post, Mr. Renn," she said.
  attribution-change: she said => she snapped
  punctuation / abbreviation: Mr. Renn => Mr Renn
  spelling: learned => learnt
  quote-cut / quote-altered: post, Mr. Renn," => post,"
"Is that what you call transparency?"
  cut
  quote-altered: transparency => leadership
Renn replied that the company could not have disclosed the breach earlier without alerting the attackers.
  attribution-change: Renn replied => Renn insisted
  negation-change / rewording: without alerting => except by alerting
  hedge-change: could not have disclosed => would not have disclosed
  spelling: attackers => attakers
He acknowledged that three executives, including the chief financial officer, sold shares worth $2.7 million in the days before the announcement, but said the trades had been scheduled months in advance.
  loaded-term: three executives => three fat-cat executives
  abbreviation: chief financial officer => CFO
  number-style: three executives => 3 executives
  number-change: $2.7 million => $7.2 million
  number-style / abbreviation: $2.7 million => $2.7 mln
  loaded-term / rewording: sold shares => dumped shares
  words-cut: announcement, but said the trades had been scheduled months in advance. => announcement.
  split: announcement, but said => announcement. But he said

The Securities and Exchange Commission is looking into the sales, two people familiar with the matter told Reuters last month.
  abbreviation: The Securities and Exchange Commission is => The SEC is
  attribution-cut: sales, two people familiar with the matter told Reuters last month. => sales.
  date-style: last month => in February
The SEC declined to comment.
  abbreviation: SEC => Securities and Exchange Commission
  punctuation / abbreviation: SEC => S.E.C.
  cut

Republican Senator Wade Buckner said he was not convinced that new rules were needed.
  negation-change: was not convinced => was convinced
  abbreviation: Republican Senator Wade => Republican Sen. Wade
  capitalization: Senator Wade => senator Wade
  loaded-term: new rules were => more red tape was
  move-graf: after "his intention to stay"
"The last thing we need is another federal agency writing passwords for us," Buckner said.
  quote-altered + loaded-term: federal agency => federal nanny
  name-change: Buckner => Bruckner
  quote-marks ~: "The last thing we need is another federal agency writing passwords for us," => The last thing we need is another federal agency writing passwords for us,
But he urged Renn to pay for credit monitoring for every victim "for as long as it takes."
  quote-marks: "for as long as it takes." => for as long as it takes.
  attribution-change / rewording: urged => begged
  quote-cut: every victim "for as long as it takes." => every victim.
  punctuation / typography: takes." => takes".

Lumenary, based in Raleigh, North Carolina, has about 5,600 employees and counts hospitals, law firms and at least 12 state governments among its clients.
  abbreviation: Raleigh, North Carolina, => Raleigh, N.C.,
  number-style: 5,600 => 5600
  punctuation: law firms and => law firms, and
  number-style: 12 state => twelve state
It has offered customers two years of free monitoring and set aside $140 million to cover costs linked to the breach.
  number-style / date-style: two years => 24 months
  loaded-term: offered customers => offered furious customers
Analysts at Corwin Beale said in a note that the final bill could exceed $400 million.
  hedge-change: could exceed => will exceed
  name-change: Corwin Beale => Corwin Beals
  attribution-cut: Analysts at Corwin Beale said in a note that the final bill => The final bill
  number-style: $400 million => 400 million dollars
"The legal overhang is not going away any time soon," analyst Mei-Lin Garrity wrote.
  quote-altered + negation-change: is not going away any => is going away some
  spelling: any time => anytime
  attribution-change: Garrity wrote => Garrity warned
  cut

No group has publicly claimed responsibility.
  negation-change: No group has => A group has
  move: after "Hackers entered the"
  insertion: Cybersecurity researchers say gangs often go quiet after a big theft.
Palisade Ridge said the tools resembled those used by a criminal gang known as Copper Viper, which is believed to operate out of Eastern Europe.
  capitalization: Eastern Europe => eastern Europe
  hedge-change: which is believed to operate => which operates
  words-cut: Viper, which is believed to operate out of Eastern Europe. => Viper.
  spelling: resembled => resembeled
A privacy regulator in Dublin has opened a separate inquiry that could lead to a fine of up to 4% of annual revenue.
  spelling: inquiry => enquiry
  number-style: 4% => four percent
  name-change: Dublin => Brussels
  hedge-change: could lead => is likely to lead
  cut
At least 27 lawsuits seeking class-action status have been filed against Lumenary in U.S. courts since January.
  spelling: class-action => class action
  number-change: 27 lawsuits => 72 lawsuits
  date-change: since January => since December
  date-style: since January => since the start of the year
  rewording / abbreviation: U.S. courts => American courts

Privacy advocates said the hearing showed the limits of voluntary rules.
  loaded-term: Privacy advocates => Privacy zealots
  insertion-graf + quote-added: "It took a subpoena to get him into that chair," said Delia Morrow, a customer from Dayton, Ohio.
"Companies will never spend enough on defense until it costs them more not to," said Oren Talavera, director of the Digital Commons Foundation.
  spelling: defense => defence
  quote-altered + negation-change: will never spend => will seldom spend
  words-cut: Talavera, director of the Digital Commons Foundation. => Talavera.
  capitalization: director of => Director of

Lindqvist plans to introduce a bill this spring that would require companies to report breaches within 72 hours.
  number-style / date-style: 72 hours => three days
  number-change / date-change: 72 hours => 96 hours
  abbreviation: Lindqvist plans => Senator Lindqvist plans
A similar measure passed the committee by a vote of 15-11 in 2023 but died without a floor vote.
  number-style: 15-11 => 15 to 11
  date-change: 2023 => 2022
  negation-change: died without a floor vote => died after a floor vote
  cut

Renn, 44, who founded Lumenary in 2011 and took it public seven years later, made clear his intention to stay.
  number-style: seven years => 7 years
  date-style: seven years later => in 2018
  date-change: 2011 => 2012
  words-cut: Renn, 44, who founded Lumenary in 2011 and took it public seven years later, made => Renn made
