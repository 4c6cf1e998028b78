topic: politics
agency: Associated Press
short: AP
---
headline: Montana House narrowly approves 48-hour wait for abortions
  headline-change: * => Montana abortion wait bill heads to skeptical Senate
  headline-change + loaded-term: * => Pro-Life Victory: Montana House Votes to Protect Unborn
  headline-change + number-change: 48-hour => 72-hour
  headline-change + negation-change: approves => rejects
  capitalization / headline-change ~: * => Montana House Narrowly Approves 48-Hour Wait for Abortions
byline: By LORNA PICKERILL, Associated Press
  byline-change / credit-change: * =>
  credit-change / byline-change: * => By LORNA PICKERILL
dateline: HELENA, Mont. (AP) —
  dateline-change / credit-change: * =>
  credit-change / dateline-change: * => HELENA, Mont. —
dek: Supporters say the governor has promised to sign the bill
  attribution-cut: Supporters say the governor => The governor
  rewording: promised => vowed

The Montana House approved a bill Thursday that would make most women wait 48 hours before an abortion, sending the measure to a Senate that rejected a nearly identical plan two years ago.
  date-style: Thursday => on Thursday
  date-change: Thursday => Wednesday
  number-style / date-style: 48 hours => two days
  loaded-term: before an abortion => before killing an unborn baby
  hedge-change / words-cut: nearly identical => identical
  negation-change: that rejected => that passed
  abbreviation: Montana House => Montana House of Representatives
  words-cut: an abortion, sending the measure to a Senate that rejected a nearly identical plan two years ago. => an abortion.
  date-change / number-change: two years ago => four years ago
  rewording: measure => proposal

The 52-47 vote followed almost six hours of debate and came after four Republicans joined Democrats in opposing it.
  number-change: 52-47 => 57-42
  number-style: 52-47 => 52 to 47
  number-style: six hours => 6 hours
  hedge-change: almost six => six
  words-added: of debate => of floor debate
  split: debate and came => debate. It came
One member was absent.
  cut
  merge: it. One member => it; one member

"This bill does not take a single choice away from anyone," said Rep. Dale Hostetter, a Billings Republican and the bill's sponsor.
  quote-altered: a single choice => any choice
  quote-altered + negation-change: does not take => does take
  abbreviation: Rep. => Representative
  abbreviation / rewording: Hostetter, a Billings Republican and => Hostetter, R-Billings,
  name-change: Hostetter => Hofstetter
  attribution-change: said Rep. => argued Rep.
  words-cut: Dale Hostetter, a Billings Republican and the bill's sponsor. => Dale Hostetter, the bill's sponsor.
"It asks for two days, and two days is not too much to ask for a life."
  quote-altered: for a life => for a baby's life
  quote-cut / quote-altered: It asks for two days, and two days => Two days
  cut

Opponents said the wait would fall hardest on women who live far from the state's five clinics, some of whom drive more than 300 miles for an appointment.
  loaded-term: Opponents said => Pro-abortion activists said
  hedge-change: would fall => might fall
  number-style: 300 miles => 483 kilometers  ## the same distance
  number-style: five clinics => 5 clinics
  number-change: five clinics => three clinics
They also warned that it probably violates the privacy guarantee in the state constitution.
  hedge-change: probably violates => violates
  rewording: violates => runs afoul of
  capitalization: state constitution => State Constitution
  move: after "has said he would sign"

"I have patients who cannot get one day off from work, and now they will need three," Dr. Miriam Castellano, who runs a clinic in Missoula, told lawmakers.
  quote-altered + negation-change: who cannot get => who can get
  abbreviation: Dr. Miriam Castellano => Miriam Castellano
  name-change: Missoula => Bozeman
  attribution-change / rewording: told lawmakers => testified
  rewording ~: * => Dr. Miriam Castellano, who runs a clinic in Missoula, told lawmakers: "I have patients who cannot get one day off from work, and now they will need three."
"You will not stop them."
  attribution-added: them." => them," she said.
  cut
"You will make them poorer."
  quote-altered: poorer => poor

Under the bill, doctors who do not observe the waiting period could be fined up to $10,000 and could lose their licenses.
  hedge-change: could be fined => would be fined
  number-style: $10,000 => 10,000 dollars
  number-change: $10,000 => $100,000
  spelling: licenses => licences
  negation-change: who do not observe => who observe
  punctuation: Under the bill, doctors => Under the bill doctors
  loaded-term: doctors who do => abortionists who do
There is an exception for medical emergencies but none for rape or incest, and an amendment to add one failed 49-50.
  negation-change + number-change: failed 49-50 => passed 50-49
  number-change: 49-50 => 40-59
  punctuation: medical emergencies but => medical emergencies, but
  insertion: Only one Republican voted for the amendment.

Gov. Walter Strand, a Republican, has said he would sign the measure.
  abbreviation: Gov. => Governor
  abbreviation: Walter Strand => Strand
  abbreviation / rewording: Walter Strand, a Republican, => Walter Strand (R)
  spelling / rewording: would sign => would sing  ## a slip brought in
His spokeswoman, Tess Beaudry, said Thursday that he "has always stood with mothers and their children" and did not plan to comment further before the Senate acts.
  quote-marks: "has always stood with mothers and their children" => has always stood with mothers and their children
  quote-altered: their children => their unborn children
  negation-change: did not plan => planned
  date-style: said Thursday that => said the same day that
  name-change: Tess Beaudry => Bess Beaudry

The vote was the first on abortion since Montanans adopted a constitutional amendment in November 2018 protecting the procedure until a fetus is viable.
  date-change: November 2018 => November 2016
  date-style / abbreviation: November 2018 => Nov. 2018
  loaded-term: a fetus => an unborn child
  words-added: abortion since => abortion in the chamber since
  rewording: adopted => ratified
  words-cut: the procedure until a fetus is viable. => the procedure.
About 58 percent of voters favored it.
  number-style: 58 percent => 58%
  number-style / spelling: percent => per cent
  spelling: favored => favoured
  number-change: 58 percent => 52 percent
  hedge-change: About 58 => Exactly 58

Hostetter said he had removed language that courts found fault with in 2013, when a judge in Cascade County blocked a 24-hour waiting period.
  name-change: Cascade County => Custer County
  punctuation: 2013, when => 2013 when
  date-change: 2013 => 2003
  number-style / date-style: 24-hour => one-day
  abbreviation: Hostetter said => Rep. Hostetter said
  loaded-term: a judge in => a liberal judge in
The earlier law never took effect.
  negation-change: never took effect => took effect
  cut-graf
  insertion: The judge was appointed by a Democratic governor.

Rep. June Tallgrass, the House minority leader, called the bill "an insult to every woman in this state" and accused Republicans of ignoring the voters.
  quote-marks: "an insult to every woman in this state" => an insult to every woman in this state
  abbreviation: Rep. June Tallgrass => June Tallgrass
  capitalization: minority leader => Minority Leader
  split: state" and accused => state." She accused
"They told us to stay out of the exam room, and we are right back in it," she said.
  quote-altered: the exam room => the examination room
  attribution-change: she said => she fumed
  move: after "vote followed almost"

Several dozen people from both sides filled the Capitol rotunda during the debate.
  capitalization: Capitol rotunda => Capitol Rotunda
  punctuation: rotunda during the debate => rotunda, during the debate
  rewording: filled => packed
State troopers removed two protesters who shouted from the gallery; neither was arrested.
  loaded-term: two protesters => two agitators
  negation-change: neither was => both were
  number-style: two protesters => 2 protesters
  spelling: protesters => protestors
  punctuation: gallery; neither => gallery — neither
  split: gallery; neither => gallery. Neither
  cut-graf

According to the state health department, 2,210 abortions were performed in Montana last year, roughly 12 percent of them for women from other states.
  number-style: 2,210 => 2210
  number-change: 2,210 => 2,120
  number-style: 12 percent => 12%
  loaded-term: women from other states => abortion tourists
  attribution-cut: According to the state health department, 2,210 => A total of 2,210
  move-graf: after "Under the bill, doctors"

Abortion rights groups said they would go to court if the bill becomes law.
  loaded-term: Abortion rights groups => Pro-abortion groups
  spelling / punctuation: Abortion rights groups => Abortion-rights groups
  attribution-change / rewording: said they would => threatened to
  insertion-graf + quote-added: "Let them sue," Hostetter said.
"We'll file the suit before the ink is dry," said Paul Renquist, legal director of the Big Sky Health Alliance, which spent $1.6 million on the amendment.
  abbreviation / number-style: $1.6 million => $1.6m
  name-change: Renquist => Rehnquist

Twenty-one states have waiting periods, which range from 24 to 72 hours, according to the Pruitt Center, a research organization that supports abortion rights.
  number-style: Twenty-one => 21
  number-change / date-change: 24 to 72 => 18 to 72
  spelling: organization => organisation
  spelling: Pruitt Center => Pruitt Centre
  words-cut: Center, a research organization that supports abortion rights. => Center.
  number-style / date-style: 24 to 72 hours => one to three days

The Senate, where Republicans hold a 31-19 majority, is expected to take up the bill as early as March 9.
  hedge-change: is expected to => will
  date-change: March 9 => March 19
  date-style / abbreviation: March 9 => Mar. 9
  date-style: March 9 => 9 March
  abbreviation / rewording: Republicans hold => the GOP holds
  words-cut: Senate, where Republicans hold a 31-19 majority, is => Senate is
