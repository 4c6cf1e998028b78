topic: politics
agency: Reuters
short: Reuters
---
headline: Kasembia opposition rejects result, says vote count was altered
  headline-change + attribution-cut: * => Kasembia vote count was altered
  headline-change + loaded-term: * => Sore losers cry foul after Sakanyi landslide in Kasembia
  headline-change: * => Sakanyi wins third term in Kasembia, challenger to go to court
  headline-change + attribution-change: says vote count => claims vote count
  capitalization / headline-change ~: * => Kasembia Opposition Rejects Result, Says Vote Count Was Altered
byline: By Irene Dossou and Paul Amberley
  byline-change: * =>
  byline-change: * => By Our Foreign Desk
  capitalization: Irene Dossou and Paul Amberley => IRENE DOSSOU and PAUL AMBERLEY
dateline: LUTOMBE, March 14 (Reuters) —
  dateline-change / credit-change: * =>
  credit-change / dateline-change: LUTOMBE, March 14 (Reuters) — => LUTOMBE, March 14 —
  capitalization / dateline-change: LUTOMBE, => Lutombe,
notice: (This March 14 story has been corrected to fix the number of polling stations to 11,460, not 14,160, in paragraph 9)
  notice-cut: * =>

Opposition leader Grace Nalumbo on Thursday rejected the result of Kasembia's presidential election, saying tallies from at least 900 polling stations had been altered before they reached the capital.
  loaded-term: Opposition leader Grace => Opposition firebrand Grace
  date-style: on Thursday rejected => on March 14 rejected
  date-change: on Thursday rejected => on Wednesday rejected
  negation-change: rejected the result => accepted the result
  attribution-change: election, saying tallies => election, alleging tallies
  hedge-change: at least 900 => 900
  number-change: at least 900 => at least 9,000
  attribution-added: before they reached the capital. => before they reached the capital, according to her party.
  rewording: rejected the result => dismissed the result
The electoral commission a day earlier declared President Edmond Sakanyi the winner with 54.2 percent of the vote against 41.7 percent for Nalumbo, a former finance minister.
  number-change: 54.2 percent => 52.4 percent
  number-style / spelling: 54.2 percent => 54.2 per cent
  number-style: against 41.7 percent => against 41.7%
  date-style: a day earlier declared => on Wednesday declared
  abbreviation: declared President Edmond Sakanyi => declared Edmond Sakanyi
  loaded-term: declared President Edmond Sakanyi => declared strongman Edmond Sakanyi
  words-cut: for Nalumbo, a former finance minister. => for Nalumbo.
  split: with 54.2 percent of the vote against 41.7 percent => with 54.2 percent of the vote. That compared with 41.7 percent

"These figures were not counted, they were composed," Nalumbo told reporters at her party's headquarters in Lutombe.
  quote-altered + negation-change: were not counted, they => were counted, then they
  quote-altered: they were composed => they were invented
  attribution-change: Nalumbo told reporters => Nalumbo fumed to reporters
  abbreviation: Nalumbo told => Mrs Nalumbo told
  words-cut: reporters at her party's headquarters in Lutombe. => reporters in Lutombe.
  punctuation: not counted, they => not counted; they
  name-change: in Lutombe. => in Lutembo.
"We will go to the Constitutional Court on Monday. We will not go to the bush."
  quote-altered + negation-change: We will not go to the bush => We will go to the bush
  quote-cut: Monday. We will not go to the bush." => Monday."
  quote-altered + date-change: on Monday. => on Tuesday.
  capitalization: Constitutional Court => constitutional court
  attribution-added: the bush." => the bush," she added.
  move: after "she did not plan to call"

Sakanyi, 71, who has governed the copper-producing nation of 23 million people since 2009, has denied any manipulation.
  number-change: 23 million => 32 million
  number-style / abbreviation: 23 million => 23 mln
  rewording: has governed => has led
  loaded-term / rewording: who has governed => who has lorded it over
  spelling: copper-producing => copper producing
  name-change: Sakanyi, 71 => Sakayni, 71
His spokesman, Joel Tembwe, said the opposition had "lost the argument, lost the count and now lost its temper."
  attribution-change: Joel Tembwe, said the => Joel Tembwe, sneered that the
  quote-marks: had "lost the argument, lost the count and now lost its temper." => had lost the argument, lost the count and now lost its temper.
  punctuation: lost the count and => lost the count, and
  insertion: Sakanyi has made few public appearances since the vote.
  name-change: Joel Tembwe => Joseph Tembwe

Police fired tear gas to disperse several hundred youths who burned tires on the road to the airport, witnesses said.
  attribution-cut: airport, witnesses said. => airport.
  number-change: several hundred => several thousand
  loaded-term: several hundred youths => several hundred thugs
  spelling: burned tires => burned tyres
  spelling: tear gas => teargas
  attribution-change / name-change: airport, witnesses said. => airport, Interior Minister Leon Mbaka said.
Two people were reported killed in the northern town of Sefula, but a police spokeswoman said she could not confirm the deaths.
  hedge-change: were reported killed => were killed
  negation-change: she could not confirm => she could confirm
  number-style: Two people => 2 people
  words-cut / attribution-cut: Sefula, but a police spokeswoman said she could not confirm the deaths. => Sefula.
  name-change: Sefula, but => Sefuna, but
  merge: witnesses said. Two => witnesses said, and two

The commission's chairman, Judge Pascal Mwendera, defended the count, which covered 11,460 polling stations and took 62 hours.
  number-style: 11,460 polling => 11460 polling
  number-style / date-style: took 62 hours => took two days and 14 hours
  abbreviation: chairman, Judge Pascal Mwendera, => chairman, Pascal Mwendera,
  rewording: commission's chairman => commission's chairperson
  words-added: defended the count => robustly defended the count
  move-graf: after "margin of error"
"Every form was signed by every party's agent," he said.
  quote-altered + hedge-change: Every form was => Nearly every form was
  attribution-cut: agent," he said. => agent."
  attribution-change: agent," he said. => agent," Mwendera said.
"I have seen no complaint that would change the outcome."
  quote-altered + negation-change: have seen no complaint => have seen a complaint
  cut

Observers from the Southern Lakes Community (SLC), a seven-nation bloc, said the voting on March 10 was "generally calm" but that the tallying in three of the nine provinces lacked transparency.
  quote-altered + hedge-change: "generally calm" => "calm"
  quote-marks: was "generally calm" but => was generally calm but
  date-style: on March 10 => on Sunday
  date-style: on March 10 => on 10 March
  abbreviation: the Southern Lakes Community (SLC), a => the SLC, a
  number-style: seven-nation bloc => 7-nation bloc
  negation-change: lacked transparency => had transparency
  capitalization: nine provinces => nine Provinces
  name-change: Southern Lakes Community => Great Lakes Community
  attribution-cut: Observers from the Southern Lakes Community (SLC), a seven-nation bloc, said the voting on March 10 was "generally calm" but that the => The voting on March 10 was "generally calm" but the
It urged both sides to use legal channels and to honor the court's decision.
  spelling: to honor => to honour
  rewording: urged both sides => called on both sides
  cut
  merge: transparency. It urged => transparency, and urged

A parallel count by Citizens' Tally, a coalition of church groups, put Sakanyi at 49.8 percent, which would have forced a runoff.
  hedge-change: would have forced => could have forced
  spelling: a runoff => a run-off
  words-cut: Citizens' Tally, a coalition of church groups, put => Citizens' Tally put
  loaded-term: church groups => activist church groups
  insertion-graf + quote-added: "Nobody in my street believes the number they read out," said Mercy Phiribo, a hairdresser.
  move-graf: after "Sakanyi, 71"
The group said its estimate, based on 1,200 stations, had a margin of error of about 1.5 percentage points.
  hedge-change: of about 1.5 => of 1.5
  number-style: 1.5 percentage => one and a half percentage
  abbreviation / number-style: 1.5 percentage points => 1.5 pct points
  cut

Nalumbo said she did not plan to call street protests for now, though some in her party want them.
  negation-change: did not plan => planned
  hedge-change: though some in => though most in
  words-cut: street protests for now, though some in her party want them. => street protests for now.
  abbreviation: Nalumbo said => Grace Nalumbo said
  insertion: Her running mate, Samuel Otewa, has gone further.
  punctuation: for now, though => for now though

Kasembia, a major copper exporter, has not had a transfer of power through the ballot box since independence in 1966.
  negation-change: has not had a transfer => has had a transfer
  date-change: in 1966 => in 1961
  rewording: through the ballot box => at the polls
  loaded-term: a major copper exporter, => a graft-ridden copper exporter,
  insertion: The country's dollar bonds fell sharply on Thursday.
A disputed vote in December 2014 set off clashes in which rights groups say 140 people died; the government puts the toll at 38.
  number-change: 140 people => 410 people
  date-style / abbreviation: December 2014 => Dec. 2014
  date-change: December 2014 => December 2019
  attribution-cut: in which rights groups say 140 people died => in which 140 people died
  punctuation: died; the => died, the
  number-style: at 38. => at thirty-eight.
  cut-graf

A Western diplomat in Lutombe, speaking on condition of anonymity, said donors were skeptical of the figures from the president's home province, where turnout was recorded at 97 percent.
  spelling: were skeptical => were sceptical
  number-style / spelling: 97 percent. => 97 per cent.
  capitalization: Western diplomat => western diplomat
  words-added: the president's home province => the president's sparsely populated home province
  punctuation: Lutombe, speaking on condition of anonymity, said => Lutombe speaking on condition of anonymity said
  loaded-term: donors were => foreign paymasters were
  abbreviation / rewording: the president's home => President Sakanyi's home
  attribution-cut: A Western diplomat in Lutombe, speaking on condition of anonymity, said donors => Donors
  move: after "defended the count"

In neighboring Ulamba, President Rosine Hakizo, who is this year's SLC chairwoman, congratulated Sakanyi at about 9 p.m. on Wednesday.
  spelling: neighboring Ulamba => neighbouring Ulamba
  date-style: 9 p.m. => 21:00
  date-style: on Wednesday. => Wednesday.
  date-change: 9 p.m. => 7 p.m.
  abbreviation: this year's SLC chairwoman => this year's Southern Lakes Community chairwoman
  words-cut: Hakizo, who is this year's SLC chairwoman, congratulated => Hakizo congratulated
  name-change: neighboring Ulamba => neighboring Ulimba
  cut

The court has 14 days to rule once a petition is filed.
  number-style / date-style: 14 days => two weeks
  number-change / date-change: 14 days => 40 days
  capitalization: The court has => The Court has
The inauguration is set for April 2.
  date-style: April 2. => 2 April.
  date-change: April 2. => April 20.
