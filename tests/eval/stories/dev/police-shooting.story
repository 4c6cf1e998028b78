topic: crime
agency: Associated Press
short: AP
---
headline: Granmoor police officer charged in fatal shooting of driver, 22
  headline-change: * => Hero Cop Thrown to the Wolves by Woke DA
  headline-change + loaded-term: police officer => killer cop
  headline-change + loaded-term: of driver, 22 => of innocent driver, 22
  abbreviation / headline-change: Granmoor police officer => Granmoor PD officer
byline: By LENA FORSGREN, Associated Press
  byline-change / credit-change: * =>
dateline: GRANMOOR, Mich. (AP) —
  dateline-change / credit-change: * =>
  abbreviation / dateline-change: Mich. => Michigan

A grand jury on Friday indicted a Granmoor Police Department officer in the death of a 22-year-old motorist who was shot four times during a traffic stop, District Attorney Helen Sobel said.
  date-style: on Friday indicted => Friday indicted
  abbreviation: a Granmoor Police Department officer => a Granmoor PD officer
  abbreviation: District Attorney Helen => DA Helen
  abbreviation: District Attorney Helen => Dist. Atty. Helen
  loaded-term: a Granmoor Police Department officer => a trigger-happy Granmoor Police Department officer
  loaded-term: a Granmoor Police Department officer => a decorated Granmoor Police Department officer
  loaded-term / rewording: shot four times => gunned down
  number-style: four => 4
  number-change: four => five
  loaded-term: District Attorney Helen => soft-on-crime District Attorney Helen
  attribution-cut: a traffic stop, District Attorney Helen Sobel said. => a traffic stop.
  words-added: a traffic stop => a traffic stop near the old rail yard
Sgt. Brian K. Lanier, 38, is charged with manslaughter and misconduct in office.
  abbreviation: Sgt. => Sergeant
  abbreviation: Brian K. Lanier => Brian Lanier
  loaded-term: Sgt. => Rogue Sgt.
  number-change: 38 => 48
  words-added: is charged => is also charged
  rewording: is charged with => faces charges of

Marcus Delray, a nursing student at Wexler State University, was driving home from work on Interstate 96 when Lanier pulled him over for a broken taillight on March 2, according to court records.
  abbreviation: Wexler State University => Wexler State
  abbreviation: State University, was => State Univ., was
  abbreviation: Interstate 96 => I-96
  loaded-term: a nursing student => a beloved nursing student
  date-style / abbreviation: March 2 => Mar. 2
  date-change: March 2 => March 12
  words-cut: Delray, a nursing student at Wexler State University, was => Delray was
  attribution-cut: on March 2, according to court records. => on March 2.
  loaded-term: a broken taillight => a trivial broken taillight
Body camera video shows Delray reaching toward the glove box, perhaps for his registration, before Lanier fires.
  hedge-change: box, perhaps for => box for
  loaded-term: Body camera video => Chilling body camera video
  loaded-term / rewording: fires => opens up on him
  words-cut: box, perhaps for his registration, before => box before
  rewording: shows => captures
  insertion-graf: No gun was found.
Two emergency medical technicians from St. Luke Hospital reached the scene within six minutes, but Delray was pronounced dead at 11:48 p.m., according to the Oakes County medical examiner.
  abbreviation: emergency medical technicians => EMTs
  abbreviation: St. Luke => Saint Luke
  number-style: six minutes => 6 minutes
  loaded-term: Two emergency => Two valiant emergency
  attribution-cut: p.m., according to the Oakes County medical examiner. => p.m.
  date-change: 11:48 => 11:58
  words-cut: technicians from St. Luke Hospital reached => technicians reached
  rewording: reached the scene => got to the scene

"My son was shot like an animal," his mother, Yvonne Delray, told a crowd on the steps of City Hall.
  quote-altered + loaded-term: was shot => was slaughtered
  loaded-term: his mother => his grieving mother
  loaded-term: a crowd => an angry mob
  words-added: told a crowd => told, through tears, a crowd
  words-cut: a crowd on the steps of City Hall. => a crowd.
  attribution-change: his mother, Yvonne Delray, told => an aunt told
Lanier's attorney, Francis X. Mulgrew, said his client had feared for his life and would plead not guilty.
  abbreviation: Francis X. Mulgrew => Francis Mulgrew
  abbreviation: attorney, Francis X. Mulgrew, said => attorney, Mulgrew, said
  loaded-term: attorney => slick attorney
  attribution-change: said his client => claimed his client
  hedge-change: would plead => will plead
  name-change: Mulgrew => Mulgrave
  rewording: had feared for his life => had been afraid of dying
Delray, he added, ignored three orders to show his hands.
  attribution-cut: Delray, he added, ignored => Delray ignored
  loaded-term / rewording: ignored => defied
  number-style: three => 3
  loaded-term: Delray, he => The thug, he
  words-added: three orders => three shouted orders
  cut

The Michigan State Police and the Federal Bureau of Investigation reviewed the case for seven months.
  abbreviation: The Michigan State Police => MSP
  abbreviation: the Federal Bureau of Investigation => the FBI
  number-style: seven => 7
  number-change: seven => six
  rewording: reviewed => examined
  words-added: reviewed the case => reviewed the case, including the radio traffic,
  loaded-term: the Federal Bureau => the politicized Federal Bureau
Their report found that Lanier had been the subject of 11 complaints, most of them about force, in 14 years, and that he most likely did not see a weapon.
  hedge-change: most likely did => did
  words-cut: complaints, most of them about force, in => complaints in
  number-style: 14 years => fourteen years
  number-change: 11 complaints => 17 complaints
  attribution-cut: Their report found that Lanier => Lanier && and that he => and he
  loaded-term: complaints, most => damning complaints, most
  loaded-term / rewording: had been the subject of => had racked up
Chief Ramona Estevez, a 30-year veteran, placed him on unpaid leave and apologized to the family.
  abbreviation: Chief Ramona => Police Chief Ramona
  loaded-term: Chief Ramona => Spineless Chief Ramona
  words-cut: Estevez, a 30-year veteran, placed => Estevez placed
  abbreviation: veteran => vet
  loaded-term: the family => the heartbroken family
  number-style / date-style: 30-year => three-decade
  words-added: the family => the family in a private meeting

The killing set off rowdy protests in April in which hooligans burned two cruisers, and Gov. Alan Teasdale sent in 300 members of the Michigan National Guard.
  loaded-term / rewording: The killing => The death
  loaded-term: rowdy protests => protests
  loaded-term: hooligans => people
  loaded-term: hooligans => anarchist thugs
  abbreviation: Gov. => Governor
  abbreviation: the Michigan National Guard => the Guard
  number-style: two => 2
  number-change: 300 => 3,000
  date-change: April => May
  words-cut: cruisers, and Gov. Alan Teasdale sent in 300 members of the Michigan National Guard. => cruisers.
  rewording: sent in => deployed
Mayor Odell Grimes Jr., whose administration has been dogged by a string of botched raids, pledged to adopt a federal blueprint for training.
  abbreviation: Grimes Jr., whose => Grimes, whose
  loaded-term: botched raids => raids
  loaded-term / rewording: been dogged by => seen
  loaded-term: a federal => a toothless federal
  loaded-term: Mayor Odell => Virtue-signaling Mayor Odell
  words-added: blueprint for => blueprint, drawn up in Ohio, for
  words-cut / loaded-term: Jr., whose administration has been dogged by a string of botched raids, pledged => Jr. pledged
Activists want Lanier's certification revoked by the Michigan Commission on Law Enforcement Standards, known as MCOLES.
  abbreviation: the Michigan Commission on Law Enforcement Standards, known as MCOLES => MCOLES
  loaded-term: Activists => Cop haters
  loaded-term: Activists => Freedom fighters
  abbreviation / words-cut: Standards, known as MCOLES. => Standards.
  rewording: want Lanier's certification revoked => are demanding that Lanier's certification be revoked
The Fraternal Order of Police, which represents 900 officers in the city, said the prosecutor had caved to a vicious campaign.
  abbreviation: The Fraternal Order of Police => The FOP
  abbreviation / words-added: Order of Police, which => Order of Police (FOP), which
  loaded-term: a vicious campaign => a campaign
  loaded-term / rewording: caved to => yielded to
  attribution-cut: The Fraternal Order of Police, which represents 900 officers in the city, said the => The
  words-cut: Police, which represents 900 officers in the city, said => Police said
  loaded-term: the prosecutor => the far-left prosecutor
  attribution-change: said the prosecutor => charged that the prosecutor
"Every cop in this county is watching," union President Lt. Dale Voorhees said.
  abbreviation: Lt. => Lieutenant
  abbreviation: union President => union Pres.
  attribution-change: Voorhees said => Voorhees warned
  loaded-term: union President => blustering union President
  words-added: Voorhees said => Voorhees said after the hearing
  quote-altered: Every cop => Every officer
  name-change: Voorhees => Vorhees

The Rev. Isaiah Bright Sr. of the National Association for the Advancement of Colored People urged calm and said an acquittal could tear the city apart.
  abbreviation: the National Association for the Advancement of Colored People => the NAACP
  abbreviation: The Rev. => The Reverend
  abbreviation: Bright Sr. of => Bright of
  loaded-term: The Rev. => The fiery Rev.
  hedge-change: could tear => would tear
  loaded-term / rewording: tear the city apart => divide the city
  words-cut: urged calm and said => said
Granmoor, population 212,000, lies 60 miles west of Detroit.
  abbreviation / number-style: 60 miles => 60 mi.
  loaded-term: Granmoor => Crime-ridden Granmoor
  number-style: 60 miles => 97 kilometers
  number-style: 212,000 => 212000
  words-added: west of Detroit => west of Detroit, on the Sable River
  abbreviation / words-added: Detroit. => Detroit, Mich.
  cut

Lanier surrendered at the Oakes County Jail at 6:30 a.m. and was freed on $150,000 bail.
  abbreviation: Oakes County => Oakes Co.
  date-style: 6:30 a.m. => half past six in the morning
  loaded-term / rewording: was freed => waltzed out
  loaded-term: $150,000 bail => a laughable $150,000 bail
  abbreviation / number-style: $150,000 => $150K
  words-added: surrendered at => surrendered with his lawyer at
  rewording: surrendered => turned himself in
  insertion: He said nothing.
Circuit Judge Teresa Nwosu, who ordered him to wear a monitor, set his next appearance for Nov. 14.
  date-style / abbreviation: Nov. 14 => November 14
  abbreviation: Circuit Judge => Judge
  loaded-term: Circuit Judge => Lenient Circuit Judge
  words-cut: Nwosu, who ordered him to wear a monitor, set => Nwosu set
  rewording: set his next appearance for => scheduled his next appearance for
The nursing school at Wexler State will award Delray a degree in May.
  loaded-term: award Delray => award the martyred Delray
  words-added: in May => in May at the spring commencement
  hedge-change: will award => may award
  date-change: May => June
If convicted, he could get up to 15 years in prison under the Michigan Compiled Laws, prosecutors said.
  abbreviation: the Michigan Compiled Laws => the MCL
  attribution-cut: , prosecutors said. => .
  hedge-change: get up to 15 => get 15
  number-style: 15 years => fifteen years
  loaded-term: prosecutors => vindictive prosecutors
  rewording: get up => receive up
The city has settled three suits over shootings since 2018, paying families $7.4 million, and the U.S. Department of Justice may open an inquiry.
  abbreviation: U.S. Department of Justice => Justice Department
  abbreviation: U.S. Department of Justice => DOJ
  hedge-change: may open => will open
  loaded-term: $7.4 million => $7.4 million in hush money
  loaded-term: an inquiry => a witch hunt
  loaded-term: an inquiry => a long-overdue inquiry
  number-change: $7.4 million => $4.7 million
  date-change: 2018 => 2019
  words-cut: 2018, paying families $7.4 million, and => 2018, and
  insertion: The mayor would welcome one.
