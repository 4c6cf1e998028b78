topic: foreign elections
agency: Associated Press
short: AP
---
headline: Center-left wins most seats in Karvenia vote but must seek partners
  headline-change: * => Karvenia faces weeks of haggling after inconclusive election
  headline-change + loaded-term: * => Left limps over the line as Karvenia voters snub ruling elite
  headline-change + negation-change: * => Center-left falls short of majority in Karvenia, no partners in sight
  spelling / headline-change: Center-left => Centre-left
  capitalization / headline-change ~: * => Center-Left Wins Most Seats in Karvenia Vote but Must Seek Partners
byline: By TERESA HALVORD, Associated Press
  byline-change / credit-change: * =>
  byline-change / credit-change: * => By our foreign staff
  credit-change / byline-change: * => By TERESA HALVORD
dateline: LISKO, Karvenia (AP) —
  dateline-change / credit-change: * =>
  credit-change / dateline-change: LISKO, Karvenia (AP) => LISKO, Karvenia
  dateline-change / name-change: LISKO => TARNOV
notice: EDITOR'S NOTE — This version corrects the spelling of the finance minister's first name.
  notice-cut: * =>

Karvenia's Social Democrats won the most seats in a parliamentary election but fell well short of a majority, setting up what could be weeks of talks on a new government, nearly complete results showed Monday.
  rewording: setting up => opening the way to
  date-change: Monday => Tuesday
  date-style: showed Monday => showed on Monday
  hedge-change: setting up what could be weeks => setting up weeks
  attribution-cut: a new government, nearly complete results showed Monday. => a new government.
  name-change: Social Democrats => Socialists
  loaded-term / rewording: fell well short => fell embarrassingly short

With 99.2% of ballots counted, the party led by former Finance Minister Ilona Brask had 31.4% of the vote and 58 of the 150 seats in the National Assembly.
  number-style: 58 of => fifty-eight of
  number-style: 99.2% of ballots => 99.2 percent of ballots
  number-change: 58 of => 63 of
  name-change: Ilona Brask => Irena Brask
  abbreviation / words-cut: former Finance Minister Ilona Brask => Ilona Brask  ## title dropped
  punctuation: counted, the => counted the
  capitalization: National Assembly => national assembly
The far-right Homeland League, which campaigned against immigration and aid to its neighbors, finished second with 24.9%, its best showing in a national vote.
  rewording: finished second => came second
  loaded-term: The far-right Homeland => The Homeland
  loaded-term: far-right => neo-fascist
  spelling: neighbors => neighbours
  number-style: 24.9% => 24.9 per cent
  number-change: 24.9% => 29.4%
  words-cut: League, which campaigned against immigration and aid to its neighbors, finished => League finished

Prime Minister Janko Verhald's Civic Union, in power since 2017, dropped to third place with 18.6% and lost 23 of its 54 seats.
  abbreviation: Prime Minister => PM
  date-change: since 2017 => since 2007
  loaded-term / rewording: dropped to => crashed to
  loaded-term: Verhald's Civic => Verhald's scandal-ridden Civic
  number-style: third place => 3rd place
  negation-change: lost 23 => kept 23
  merge: in a national vote. Prime Minister => in a national vote, while Prime Minister

"We did not get everything we asked for, but nobody can say the country voted for more of the same," Brask told supporters at a concert hall in Lisko shortly after midnight.
  quote-altered: more of the same => business as usual
  quote-altered + negation-change: nobody can say => some will say
  quote-cut / quote-altered: "We did not get everything we asked for, but nobody can => "Nobody can
  attribution-change: Brask told => Brask assured
  date-change: after midnight => after 10 p.m.
  date-style / rewording: shortly after midnight => just past midnight
  words-cut: supporters at a concert hall in Lisko shortly after midnight. => supporters.
  abbreviation: Brask told => Ilona Brask told
"I will talk to anyone who respects the constitution."
  quote-altered + hedge-change: I will talk => I might talk
  attribution-added: constitution." => constitution," she added.
  cut

She ruled out governing with the League, whose leader, Dragan Stoll, is on trial on charges that he misused European Union campaign funds, which he denies.
  negation-change: ruled out => did not rule out
  abbreviation: European Union => EU
  abbreviation: the League => the Homeland League
  words-cut: campaign funds, which he denies. => campaign funds.
  hedge-change / rewording: on trial on charges that he misused => on trial for misusing
  name-change: Dragan Stoll => Dragan Stolz
  loaded-term: whose leader, => whose rabble-rousing leader,

Stoll said the result proved that his party could no longer be shut out and accused election officials of "counting until they liked the answer," without offering evidence.
  attribution-change: Stoll said => Stoll crowed that
  negation-change: could no longer be => could still be
  hedge-change / rewording: proved => suggested
  quote-marks: of "counting until they liked the answer," without => of counting until they liked the answer, without
  words-cut: the answer," without offering evidence. => the answer."
  attribution-cut: Stoll said the result proved => The result proved

The Central Election Board said it had received 41 complaints, none of which it considered serious, and expected to certify the results by Nov. 14.
  punctuation: 41 complaints, none of which it considered serious, and => 41 complaints (none of which it considered serious) and
  negation-change: none of which => several of which
  number-change: 41 => 14
  number-style: 41 => forty-one
  date-change: Nov. 14 => Nov. 24
  date-style / abbreviation: Nov. 14 => November 14
  date-style: Nov. 14 => the 14th of November
  hedge-change: expected to certify => would certify
  abbreviation / capitalization: Central Election Board => election board
International observers called the vote orderly, though they said state television had favored the government.
  rewording: orderly => well run
  spelling: favored => favoured
  attribution-cut: though they said state => though state
  abbreviation: television => TV
  hedge-change: had favored => appeared to have favored
  words-cut: orderly, though they said state television had favored the government. => orderly.
  move: after "Organized groups"

Turnout was 67%, up from 59% in 2020 and the highest since the country joined the EU in 2004.
  abbreviation: the EU => the European Union
  number-style: Turnout was 67% => Turnout was 67 percent
  number-change: 67% => 76%
  number-style: 59% => 59 pct
  date-change: 2020 => 2022
  date-style: in 2004 => two decades ago
  rewording: was 67% => stood at 67%
  cut
  insertion: Polling stations in the capital stayed open an extra hour because of long lines.

To reach the 76 seats needed for a majority, Brask is likely to turn to the Greens, who took 11, and to Verhald's party, a pairing that failed to last a year when it was tried in 2013.
  hedge-change: is likely to turn => will turn
  date-change: in 2013 => in 2003
  negation-change: failed to last => lasted
  number-style / date-style: last a year => last 12 months
  punctuation: , who took 11, and => (who took 11) and
  split: party, a pairing that => party. That pairing

Verhald, 58, congratulated her by phone but said he would not join a government that raised taxes.
  negation-change: would not join => would join
  abbreviation: by phone => by telephone
  hedge-change: would not join => might not join
  number-change: 58 => 68
  abbreviation: Verhald, 58 => Janko Verhald, 58
  number-style / rewording: Verhald, 58, congratulated => The 58-year-old Verhald congratulated
"Voters have sent us a message, and we ought to hear it before we argue over who gets which ministry," he said in a televised address.
  quote-altered + hedge-change: ought to hear => must hear
  attribution-change: he said in => he pleaded in
  quote-cut / quote-altered: hear it before we argue over who gets which ministry," he => hear it," he
  cut

Petra Onwule, a political scientist at the University of Lisko, said the Greens would probably demand the environment ministry and a rail line to the coast that has been stalled for about six years.
  abbreviation / words-added: Petra Onwule => Dr. Petra Onwule
  hedge-change: would probably demand => would demand
  number-style: six years => 6 years
  number-change / date-change: six years => 16 years
  name-change: Petra Onwule => Petra Onwale
  capitalization: environment ministry => Environment Ministry
  attribution-change: Lisko, said the => Lisko, warned the
  words-cut: Onwule, a political scientist at the University of Lisko, said => Onwule said
"It is a marriage of people who cannot stand each other's relatives," she said.
  quote-altered + negation-change: cannot stand => can stand
  insertion-graf + quote-added: "We have waited for that train long enough," a Greens lawmaker wrote online.

President Marta Ulvesen will open consultations with party leaders Thursday at 10 a.m. and has until Dec. 1 to name a candidate for prime minister.
  date-style / abbreviation: Dec. 1 => December 1
  date-change: 10 a.m. => 9 a.m.
  date-style: 10 a.m. => 10:00
  date-style: leaders Thursday at => leaders on Thursday at
  capitalization: prime minister => Prime Minister
  abbreviation: President Marta Ulvesen => Ulvesen
  rewording: name a candidate => nominate someone
If no one wins a confidence vote within 60 days, the constitution requires a new election.
  number-style / date-style: 60 days => two months
  number-change / date-change: 60 days => 16 days
  hedge-change / rewording: requires => allows for
  spelling: no one => no-one
  cut

Karvenia, a country of 5.1 million on the Baltic, has taken in about 70,000 refugees since fighting began across its eastern border, and polls show support for admitting more has slipped toward 38%.
  loaded-term: refugees => illegal migrants
  loaded-term / rewording: taken in about => been swamped by about
  name-change: the Baltic => the Adriatic
  number-style: 5.1 million => 5,100,000
  spelling: toward => towards
  attribution-cut: and polls show support => and support
  cut-graf

Organized groups of League supporters marched past the central station late Sunday; police reported no arrests.
  spelling: Organized => Organised
  loaded-term: supporters => thugs
  negation-change: reported no arrests => reported arrests
  punctuation: Sunday; police => Sunday, police
  date-style: late Sunday => late on Sunday
  attribution-cut / rewording: police reported no arrests => there were no arrests
  move-graf: after "International observers"
