topic: education
agency: Associated Press
short: AP
---
headline: Ohio school board pulls 14 books from libraries in 5-2 vote
  headline-change + loaded-term: * => Ohio School Board Bans 14 Books in Late-Night Purge
  headline-change + loaded-term: 14 books from => 14 smutty books from
  headline-change: * => Divided board in Ohio takes titles off library shelves
  headline-change + number-change: 14 books => 41 books
  number-style / headline-change: 14 books => fourteen books
byline: By MARGUERITE TOLLAND, Associated Press
  byline-change / credit-change: * =>
  byline-change / credit-change: * => By Buckeye Beacon News Desk
dateline: HARLAN FALLS, Ohio (AP) —
  dateline-change / credit-change: * =>
  credit-change / dateline-change: Ohio (AP) — => Ohio —
  dateline-change: HARLAN FALLS, Ohio => COLUMBUS, Ohio

A divided school board in suburban Ohio voted 5-2 late Thursday to take 14 books off library shelves, siding with parents who said the titles contained sexual passages that were inappropriate for teenagers.
  number-change: 5-2 => 4-3
  date-change: late Thursday => late Wednesday
  date-style: late Thursday to => on Thursday night to
  number-style: 14 books => fourteen books
  loaded-term: parents who => activist parents who
  attribution-cut: parents who said the titles contained => parents over titles that contained
  words-cut: A divided school => A school
  spelling: teenagers => teen-agers
  loaded-term: sexual passages => pornographic passages

The vote in the Harlan Falls district, which has about 9,300 students, is believed to be the largest removal of books by a single Ohio school system since a state law on library materials took effect last August.
  date-style: last August => in August 2025
  hedge-change: is believed to be the => is the
  number-change: 9,300 => 3,900
  number-style: 9,300 => 9300
  rewording: about 9,300 => some 9,300
  date-change: last August => last April
  words-cut: district, which has about 9,300 students, is => district is
  abbreviation: Harlan Falls district => Harlan Falls City School District
  loaded-term: a state law on library materials => a state censorship law

Librarians must remove the titles from all six middle and high schools by March 1, Superintendent Gerald Okonski said.
  date-change: March 1 => March 31
  date-style: March 1 => the first of March
  number-style: six middle => 6 middle
  attribution-cut: March 1, Superintendent Gerald Okonski said. => March 1.
  abbreviation: Superintendent => Supt.
  name-change: Okonski => Okinski
  hedge-change: must remove => may have to remove
None of them was assigned reading in any class.
  negation-change: None of them was => Some of them were
  cut
  merge: said. None of => said, and none of

"Nobody on this board wants to burn books," said board President Tricia Vandermolen, a Republican who was elected in 2023.
  date-change: 2023 => 2021
  words-cut: a Republican who was elected in 2023. => a Republican.
  attribution-change: said board => protested board
  capitalization: board President => Board President
  abbreviation: President Tricia => Pres. Tricia
"We were asked to make a judgment about what belongs in a school, and we made it.
  spelling: judgment => judgement
Parents should not have to find out about this from their kids."
  quote-altered + negation-change: Parents should not have => Parents should have
  quote-altered + loaded-term: about this from => about this filth from
  attribution-added: kids." => kids," she said.

Two members, Dr. Alan Peebles and Rosa Quintanilla, voted no.
  negation-change: voted no => voted yes
  abbreviation: Dr. Alan => Alan
  punctuation / abbreviation: Dr. Alan Peebles => Dr Alan Peebles
  loaded-term: Two members => Two left-wing holdouts
  name-change: Quintanilla => Quintana
Peebles, a retired pediatrician, called the process "a rush job with no evidence behind it" and said he had read only four of the books because the list was not given to him until Monday.
  spelling: pediatrician => paediatrician
  quote-altered + negation-change: with no evidence => with little evidence
  number-style: only four of => only 4 of
  quote-marks: "a rush job with no evidence behind it" => a rush job with no evidence behind it
  date-change: until Monday => until Wednesday
  quote-cut / quote-altered: "a rush job with no evidence behind it" => "a rush job"
  split: behind it" and said he => behind it." He said he
  words-cut: Peebles, a retired pediatrician, called => Peebles called

The novels, memoirs and one graphic novel on the list were challenged by Families First of Mercer Valley, a group formed last spring that says it has more than 1,100 members.
  punctuation: memoirs and => memoirs, and
  loaded-term: a group formed => a far-right pressure group formed
  hedge-change: more than 1,100 => nearly 1,100
  number-style: 1,100 => eleven hundred
  date-style: last spring => in spring 2025
  attribution-cut: spring that says it has more => spring that has more
  spelling: more than 1,100 members => more than 1,100 memebers
Its chairwoman, Dana Ruckert, told the board that some passages "would get a movie an R rating" and that schools had ignored her emails for nine months.
  rewording: chairwoman => leader
  name-change: Ruckert => Rucker
  spelling: emails => e-mails
  number-style: nine months => 9 months
  abbreviation: Its chairwoman, Dana => Its chairwoman, Mrs. Dana
  number-change: nine months => six months
  attribution-change: told the board => fumed to the board

Opponents, many of them students in matching green shirts, filled the 250-seat auditorium at Harlan Falls High School and waited up to three hours to speak.
  hedge-change: up to three => about three
  number-style: three hours => 3 hours
  words-cut: Opponents, many of them students in matching green shirts, filled => Opponents filled
  loaded-term: Opponents, many => Rowdy opponents, many
  abbreviation: Harlan Falls High School => Harlan Falls High
  move: after "A review committee of"
Of the 64 people who signed up, 47 opposed the removals, according to a count by the district.
  negation-change: 47 opposed => 47 supported
  attribution-cut: removals, according to a count by the district. => removals.
  cut

"I'm 17, and I can drive, work and pay taxes," said Imani Bostwick, a senior who is editor of the school newspaper.
  quote-altered + number-change: I'm 17 => I'm 16
  rewording: is editor of => edits
  name-change: Imani Bostwick => Imani Boswick
  attribution-change: said Imani => scoffed Imani
"I don't need a committee to protect me from a paragraph."
  quote-altered + negation-change: I don't need => I need
  cut
A sheriff's deputy escorted one man out after he shouted at the board; no one was arrested.
  negation-change: board; no one was => board; he was
  punctuation: one man out after => one man out, after
  split: board; no one => board. No one
  rewording: escorted => led
  words-cut: board; no one was arrested. => board.
  spelling: no one => no-one

A review committee of teachers, parents and librarians had recommended in December that 11 of the 14 books stay, but its findings were not binding.
  negation-change: were not binding => were binding
  date-change: in December => in November
  number-change: 11 of => 12 of
  date-style: in December => the month before
  capitalization: A review committee => A Review Committee
The committee spent 10 weeks reading the titles and found that none met the legal definition of obscenity.
  number-style: 10 weeks => ten weeks
  negation-change: none met => some met
  cut-graf
Vandermolen said the committee had used "the wrong yardstick" and denied that the board was under pressure from politicians.
  attribution-change: and denied => and disputed
  quote-marks: "the wrong yardstick" => the wrong yardstick
  merge: obscenity. Vandermolen said => obscenity, but Vandermolen said
  insertion: Her husband has donated to the governor's campaigns.

The Ohio Liberties Project said it may sue the district as early as next week.
  hedge-change: may sue => will sue
  abbreviation: Ohio Liberties Project => OLP
  loaded-term: The Ohio => The radical Ohio
  words-cut: district as early as next week. => district.
Its legal director, Stephen Achterberg, said courts have generally held that public schools cannot remove books simply because officials dislike the ideas in them.
  hedge-change: have generally held => have held
  rewording: simply because => merely because
  name-change: Stephen Achterberg => Stefan Achterberg
  negation-change: cannot remove => can remove
"This is not a close case," he said.
  quote-altered + negation-change: is not a close => is a close
  punctuation: case," he => case" he
  attribution-cut: case," he said. => case."

The state law, signed by Gov. Paul Hendry in June, requires districts to respond to every complaint within 45 days and allows penalties of up to $10,000 for each violation.
  abbreviation: Gov. Paul => Governor Paul
  number-style: $10,000 => $10K
  number-style: 45 days => forty-five days
  date-change: in June => in July
  move-graf: after "is believed to be"
At least 38 districts have pulled one or more titles since then, according to a survey by the Buckeye Library Association, which opposes the law.
  words-cut: Association, which opposes the law. => Association.
  number-style: 38 districts => thirty-eight districts
  number-style: one or more => 1 or more
  capitalization: Buckeye Library Association => Buckeye library association
Supporters say the figure is inflated because it counts books that were later returned.
  attribution-change: Supporters say => Supporters claim
  cut

Okonski estimated that the review had cost the district $86,000 in staff time and legal fees.
  number-style: $86,000 => 86,000 dollars
  attribution-cut: Okonski estimated that the review had cost => The review cost
  insertion-graf + quote-added: "That is a teacher's salary, and we spent it on a fight over novels," said Brian Lattimer, a father of three.
He said the books would be kept in storage, not destroyed, and that students could still get them at the county library two blocks away.
  spelling: storage, not destroyed => storage, not destoryed
  words-cut: storage, not destroyed, and => storage and
  number-style: two blocks => 2 blocks

The board will meet again on Feb. 12, when it is expected to consider 22 more titles.
  date-style / abbreviation: Feb. 12 => February 12
  date-change: Feb. 12 => Feb. 21
  hedge-change: is expected to consider => will consider
  date-style: on Feb. 12, when => next month, when
  number-change: 22 more => 20 more
  number-style: 22 more => twenty-two more
  capitalization: The board => The Board
