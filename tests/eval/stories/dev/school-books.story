topic: education, culture
agency: Associated Press
short: AP
---
headline: Tenn. school board pulls 14 books after parents' complaints
  abbreviation / headline-change: Tenn. => Tennessee
  headline-change + loaded-term: * => Smut Out of the Stacks: Tennessee Parents Win
  headline-change + loaded-term: * => Far-Right Censors Purge Tennessee School Libraries
  headline-change + number-change: pulls 14 => pulls 41
byline: By RENATA OKAFOR, Associated Press
  byline-change / credit-change: * =>
  abbreviation / credit-change / byline-change: , Associated Press => , AP
dateline: HOLLIS CREEK, Tenn. (AP) —
  dateline-change / credit-change: * =>
  abbreviation / dateline-change: Tenn. => Tennessee

The Marlow County Board of Education voted 5-4 Thursday night to remove 14 novels from its school libraries after parents said the books were too sexual for teenagers.
  abbreviation / rewording: The Marlow County Board of Education => The Marlow County School Board
  number-change: 5-4 => 6-3
  words-cut / date-style: Thursday night => Thursday
  loaded-term / rewording: remove 14 => purge 14
  loaded-term: novels => smutty novels
  loaded-term: parents => book-banning parents
  attribution-change: said the books => griped the books
  words-added: teenagers. => teenagers, ending a debate that began in the spring.
  rewording: its school libraries => the libraries of its schools
The vote came after nearly six hours of testimony in a packed gymnasium.
  hedge-change: nearly six => six
  number-style: six hours => 6 hours
  words-cut: testimony in a packed gymnasium. => testimony.
  loaded-term: testimony => screeching testimony
  rewording: came after => followed

Superintendent Delphine Crowe said the books would be boxed up by Jan. 9 and stored at the district's warehouse.
  abbreviation: Superintendent Delphine => Supt. Delphine
  attribution-cut: Superintendent Delphine Crowe said the books => The books
  hedge-change: would be => may be
  date-style / abbreviation: Jan. 9 => January 9
  date-change: Jan. 9 => Jan. 19
  words-added: boxed up => boxed up by staff
  loaded-term: Superintendent => Spineless Superintendent
"Nobody is burning anything," Crowe said.
  quote-altered: burning anything => burning books
  attribution-change: Crowe said => Crowe snapped
  abbreviation: Crowe said => Delphine Crowe said

The books were taken off the open shelves of the district's four high schools last month while a committee read them.
  loaded-term / rewording: taken off => yanked off
  number-style: four high => 4 high
  words-added: open shelves => open shelves and reading tables
  loaded-term: a committee => a secretive committee
  cut
The list includes "The Salt House," by Nobel laureate Aurelio Banda, and a memoir by the transgender poet Wren Halloway.
  loaded-term: Nobel laureate => overrated Nobel laureate
  loaded-term: a memoir => a woke memoir
  loaded-term: transgender poet => gender-bending poet
  words-cut: by the transgender poet Wren => by Wren
  name-change: Halloway => Holloway
  words-added: includes "The => also includes "The

Parents' group Voices for Marlow had filed 38 complaints since August, according to records released by the district.
  loaded-term: Parents' group => Extremist group
  number-style: 38 complaints => thirty-eight complaints
  loaded-term: complaints => crank complaints
  attribution-cut: , according to records released by the district. => .
  date-style: since August => since last August
  number-change: 38 => 83
Its founder, Tricia Gandy, a mother of four and former member of the Republican National Committee, said the group had nothing against reading.
  loaded-term: founder => firebrand founder
  loaded-term: a mother => a fearless mother
  number-style: of four => of 4
  abbreviation: the Republican National Committee => the RNC
  words-cut: Gandy, a mother of four and former member of the Republican National Committee, said => Gandy said
  negation-change: had nothing => had something
"I love libraries, and I love children more," said Gandy, who wore a shirt with the words of Psalm 127.
  quote-cut: libraries, and I love children more," => libraries,"
  attribution-change: said Gandy => boasted Gandy
  quote-altered + loaded-term: love children => idolize innocent children
  words-cut: Gandy, who wore a shirt with the words of Psalm 127. => Gandy.
  cut

The American Civil Liberties Union of Tennessee said it would ask a federal judge to order the books returned.
  abbreviation: The American Civil Liberties Union of Tennessee => The ACLU of Tennessee
  loaded-term: The American => The ambulance-chasing American
  abbreviation / words-added: Union of Tennessee => Union (ACLU) of Tennessee
  hedge-change: would ask => was likely to ask
  loaded-term: a federal => an activist federal
  words-added: federal judge => federal judge in Nashville
A similar case from Missouri is before the U.S. Court of Appeals for the Eighth Circuit.
  abbreviation: Missouri => Mo.
  abbreviation: the U.S. Court of Appeals for the Eighth Circuit => the 8th Circuit
  number-style / abbreviation: Eighth => 8th
  abbreviation: U.S. => United States
  words-added: Missouri is => Missouri, filed by two librarians, is
  insertion: A ruling is expected by summer.

Teachers were divided.
  loaded-term / rewording: were divided => were at war
  insertion-graf: Students were not asked.
  words-added: divided. => divided, too.
Rep. Harlan Voight Jr., a Republican who sits on the House education committee, praised the board, while the Tennessee Education Association called the vote a mistake.
  abbreviation: Rep. Harlan => Representative Harlan
  abbreviation: Voight Jr., a => Voight, a
  loaded-term: a Republican => a MAGA Republican
  loaded-term / rewording: praised the => gushed over the
  abbreviation: the House education committee => the House Committee on Education
  split: , while the => . The
  abbreviation: the Tennessee Education Association => the TEA
  loaded-term: the Tennessee => the militant Tennessee
  loaded-term: the vote a => the courageous vote a
Marcus Bell, who has taught English at Hollis Creek High School for 22 years, said he had already taken "The Salt House" off his shelf.
  loaded-term: Marcus => Beloved teacher Marcus
  abbreviation: Hollis Creek High School => Hollis Creek High
  number-style: 22 years => twenty-two years
  attribution-cut: said he had already => had already
  words-added: taught English => taught English and drama
  words-cut: he had already taken => he had taken
"I have a mortgage," he said.
  attribution-change: he said => he sighed
  attribution-change: he said => Bell said
  cut

At the other end of the county, Pastor Dale Renn told about 90 worshippers on Wednesday that the board was "taking back ground."
  words-cut: At the other end of the county, Pastor => Pastor
  abbreviation: Pastor Dale => Dale
  loaded-term: Pastor => Fire-and-brimstone Pastor
  hedge-change: about 90 => 90
  loaded-term: worshippers => zealots
  date-style: on Wednesday => Wednesday
  quote-marks: "taking back ground." => taking back ground.

The Department of Education in Washington has opened two inquiries into book removals this year, a spokeswoman said.
  abbreviation: The Department of Education => The Education Department
  abbreviation / words-added: Washington has => Washington, D.C., has
  rewording: opened two inquiries => begun two investigations
  loaded-term: inquiries => witch hunts
  loaded-term: book removals => book bans
  attribution-cut: , a spokeswoman said. => .
  words-added: a spokeswoman => a department spokeswoman

Kiersten Pohl, a professor of library science at Vanderlyn University, said controversial titles are borrowed at most three or four times a year.
  abbreviation: Kiersten Pohl => Kiersten L. Pohl
  name-change: Pohl => Pohle
  abbreviation: a professor => a prof.
  loaded-term: a professor => an ivory-tower professor
  abbreviation: Vanderlyn University => Vanderlyn Univ.
  loaded-term: controversial titles => the titles
  hedge-change: at most three => three
  number-style: three or four => 3 or 4
  attribution-cut: Kiersten Pohl, a professor of library science at Vanderlyn University, said controversial => Controversial

The bestselling author Banda, 79, read from the novel over the internet Thursday to some 2,000 students, free of charge.
  loaded-term: bestselling author => celebrated author
  words-cut: Banda, 79, read => Banda read
  words-added: the novel over => the novel's first chapter over
  rewording: free of charge => at no cost
  loaded-term: students => impressionable students
  hedge-change: some 2,000 => 2,000
He did not mention Tennessee.
  words-added: Tennessee. => Tennessee in his talk.
  cut
  insertion: He lives in Lisbon.
Under a 2023 state law, any resident may challenge a book, but only one member of the board, Louisa Trent, had read all 14.
  loaded-term: a 2023 => a draconian 2023
  hedge-change: may challenge => can challenge
  rewording: challenge a book => object to a book
  loaded-term: resident => busybody
  split: , but only => . Only
  words-added: Trent, had => Trent, a retired nurse, had
  number-style: all 14 => all fourteen

Trent, who is 66 and was appointed by Gov. Bill Rowland last spring, asked for a delay so that a panel of teachers and librarians could finish its reviews, but Chairman Lyle Ostrow refused.
  words-cut: Trent, who is 66 and was appointed by Gov. Bill Rowland last spring, asked => Trent asked
  abbreviation: Gov. Bill => Governor Bill
  date-style: last spring => in the spring
  rewording: asked for a delay => sought a postponement
  loaded-term: panel => kangaroo court
  words-added: delay so => delay until March so
  abbreviation: Chairman Lyle Ostrow => Ostrow
  loaded-term / words-added: refused => arrogantly refused
She voted no.
  words-added: voted no. => voted no and left by a side door.
  loaded-term / words-added: voted no => heroically voted no
The board meets again Tuesday, when it will consider a further 22 titles and a $310,000 audit of classroom shelves proposed by Vice Chairman Odell Pruitt.
  date-change: Tuesday => Monday
  loaded-term: a $310,000 audit => a $310,000 boondoggle
  number-change: $310,000 => $130,000
  abbreviation / number-style: $310,000 audit => $310K audit
  abbreviation: Vice Chairman Odell => Odell
  words-cut: titles and a $310,000 audit of classroom shelves proposed by Vice Chairman Odell Pruitt. => titles.
Marlow County lies along the Kentucky line and has 6,200 pupils in 11 schools, half of them rural.
  abbreviation: Marlow County lies => Marlow lies
  number-style: 6,200 => 6200
  rewording: pupils => students
  hedge-change: half of them => about half of them
  cut
