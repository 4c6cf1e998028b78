topic: crime
agency: Associated Press
short: AP
---
headline: Sheriff's deputy kills man during traffic stop; department opens internal review
  headline-change + loaded-term: * => Trigger-Happy Deputy Guns Down Unarmed Driver
  headline-change + loaded-term: * => Ex-con shot dead after lunging at hero deputy
  headline-change: * => Sheriff's deputy kills man during traffic stop
  headline-change + hedge-change: kills man during => may have killed man during
  punctuation / headline-change: traffic stop; department => traffic stop, department
byline: By ROSALIND ECKHART and PETER MBEKI, Associated Press
  byline-change / credit-change: * =>
  byline-change: ROSALIND ECKHART => ROSALYN ECKHART
dateline: TAVERNER, Ohio (AP) —
  dateline-change / credit-change: * =>
  credit-change / dateline-change: * => TAVERNER, Ohio —

A sheriff's deputy in southern Ohio fatally shot a 29-year-old man during a traffic stop early Sunday, and the department has opened an internal investigation into whether she followed its rules, officials said.
  punctuation: Sunday, and => Sunday and
  number-change: 29-year-old => 19-year-old
  date-change: early Sunday => early Saturday
  attribution-cut: followed its rules, officials said. => followed its rules.
  loaded-term: fatally shot => gunned down
  spelling / punctuation: 29-year-old => 29 year old
  split: Sunday, and the => Sunday. The
  abbreviation: A sheriff's deputy => A deputy

Deputy Karen Lindqvist, a six-year veteran of the Brule County Sheriff's Office, was placed on paid leave, which is routine after a shooting.
  abbreviation: Deputy Karen Lindqvist => Deputy K. Lindqvist
  number-style: six-year => 6-year
  name-change: Lindqvist => Lindquist
  abbreviation: Brule County Sheriff's Office => Brule Co. Sheriff's Office
  negation-change: paid leave => unpaid leave
  words-cut: paid leave, which is routine after a shooting. => paid leave.
The driver, Andre Tillman, died at the scene at 1:52 a.m.
  date-change: 1:52 a.m. => 1:25 a.m.
  date-style: 1:52 a.m. => 1.52am
  name-change: Andre Tillman => Andrew Tillman
  loaded-term: The driver, => The suspect,
  merge: shooting. The driver, => shooting; the driver,
  spelling / rewording: scene => seen  ## a slip brought in

Lindqvist had pulled over Tillman's pickup on County Road 9 because one of its taillights was out, Sheriff Wendell Amory told a news conference.
  abbreviation: Sheriff Wendell Amory => Sheriff Amory
  number-style: County Road 9 => County Road Nine
  spelling: taillights => tail lights
  name-change + attribution-change / attribution-change: Sheriff Wendell Amory => county attorney Julian Brandt
  attribution-change: Amory told a news conference => Amory assured a news conference
  capitalization: County Road 9 => county road 9
  rewording: pulled over => stopped
  number-change / name-change: County Road 9 => County Road 6
"He was asked four times to show his hands, and he did not do it," Amory said.
  quote-altered + number-change: four times => 14 times
  number-style: four times => 4 times
  quote-altered + negation-change: and he did not do it => and he did it
  spelling / abbreviation / quote-altered: did not do it => didn't do it
  attribution-change: Amory said => Amory alleged
  quote-cut / quote-altered: "He was asked four times to show his hands, and he => "He
"What happened after that is what we have to find out, and I am not going to guess."
  quote-altered + negation-change: I am not going to guess => I am going to guess
  quote-cut: find out, and I am not going to guess." => find out."
  cut

No weapon was found in the truck, he said, although deputies recovered a flashlight near Tillman's right hand.
  negation-change: No weapon was found => A weapon was found
  rewording / spelling: although deputies => though deputies
The department's six-minute body camera video, which it released Monday afternoon, goes dark for 11 seconds just before the first of three shots is heard.
  date-style: released Monday afternoon => released on Monday afternoon
  number-style: six-minute => 6-minute
  number-change: 11 seconds => 41 seconds
  date-change: Monday afternoon => Tuesday afternoon
  words-cut: video, which it released Monday afternoon, goes => video goes
  spelling: body camera => body-camera
  abbreviation: body camera => bodycam
  number-style: three shots => 3 shots
  words-added / loaded-term: goes dark => mysteriously goes dark

A lawyer for the family, Imani Castellane, said the gap was "no accident," and accused the sheriff of withholding the recording from a second camera.
  quote-marks: "no accident," and => no accident, and
  words-cut: for the family, Imani Castellane, said => for the family said
  quote-altered + negation-change: "no accident," => "an accident,"
  attribution-change ~: accused the sheriff of => hinted the sheriff was
  loaded-term: A lawyer for => An ambulance-chasing lawyer for
  rewording: A lawyer for => An attorney for
  quote-cut: the gap was "no accident," and => the gap was deliberate and
"They want us to believe the camera blinked," she said.
  attribution-change: she said => she scoffed
  punctuation: blinked," she => blinked", she
"Cameras do not blink, and somebody turned that one off."
  spelling / abbreviation / quote-altered: do not blink => don't blink
  quote-altered + hedge-change: somebody turned => maybe somebody turned
  cut

Amory denied that, and said it was possible the camera had been knocked loose in a struggle.
  hedge-change: it was possible the => it was clear the
  negation-change: denied that => did not deny that
  attribution-change / rewording: Amory denied that => Amory brushed that aside
  punctuation: denied that, and => denied that and
Two of Tillman's neighbors said they had heard yelling but could not make out any words.
  move: after "The driver, Andre Tillman"
  number-style: Two of => 2 of
  spelling: neighbors => neighbours
  negation-change: could not make out => could make out
  insertion: Neighbors left flowers and beer cans along the guardrail on Sunday night.

The Ohio Bureau of Criminal Inquiry is conducting a separate investigation, which is expected to take at least eight weeks, and its findings will go to the county prosecutor.
  punctuation: eight weeks, and => eight weeks — and
  abbreviation: The Ohio Bureau of Criminal Inquiry is => The OBCI is
  number-style / date-style: eight weeks => two months
  number-change: eight weeks => 18 weeks
  hedge-change: is expected to take => will take
  capitalization: county prosecutor => County Prosecutor
  name-change: Criminal Inquiry => Criminal Intelligence
  split: weeks, and its findings => weeks. Its findings
A grand jury could hear the case before the end of the year.
  capitalization: A grand jury => A Grand Jury
  hedge-change: could hear => is all but certain to hear
  date-style / rewording: before the end of the year => before the year is out
  cut

Lindqvist was reprimanded in April 2022 for using a stun gun on a man who was already in handcuffs, according to personnel records obtained by The Associated Press.
  abbreviation / date-style: April 2022 => Apr. 2022
  date-change: April 2022 => August 2022
  date-style: April 2022 => the spring of 2022
  negation-change: was reprimanded => was never reprimanded
  attribution-cut: in handcuffs, according to personnel records obtained by The Associated Press. => in handcuffs.
  abbreviation: The Associated Press => AP
  name-change / attribution-change / credit-change: obtained by The Associated Press => obtained by this newspaper
  rewording: using a stun gun => firing a stun gun
  capitalization: The Associated Press => the Associated Press
She was cleared in two other complaints, both of them filed by motorists.
  words-cut: complaints, both of them filed by motorists. => complaints.
  negation-change: was cleared => was faulted

Her union representative, Gordon Pell, said it would be unfair to judge her on 11 seconds.
  abbreviation: representative, Gordon => rep, Gordon
  name-change: Gordon Pell => Gordon Bell
  loaded-term: union representative => union boss
  negation-change: unfair to judge => fair to judge
  number-style: 11 seconds => eleven seconds
  attribution-change: said it would => shot back that it would
"She thought she was about to be shot, and she has two kids at home," Pell said.
  quote-altered + hedge-change: She thought she was about => She was about
  quote-altered: two kids => two children
  number-style: two kids => 2 kids

The county's use-of-force policy, rewritten after a $2.75 million settlement in 2020, says deputies may shoot only if they reasonably believe that they or others face "imminent" death or serious injury.
  number-change: $2.75 million => $2.57 million
  number-style: $2.75 million => $2,750,000
  hedge-change: may shoot only => must shoot only
  quote-marks: "imminent" death => imminent death
  spelling: use-of-force => use of force
  words-cut: policy, rewritten after a $2.75 million settlement in 2020, says => policy says
  words-cut / hedge-change: reasonably believe => believe
It does not require cameras to be running.
  negation-change: does not require => requires
  spelling / abbreviation: does not => doesn't
  cut

Tillman, a roofer, had been released from a state prison in March after serving 14 months for receiving stolen property.
  loaded-term: Tillman, a roofer, => Tillman, a convicted felon and roofer,
  date-change: in March => in May
  number-style: 14 months => fourteen months
  abbreviation: Tillman, a roofer => Mr. Tillman, a roofer
  move-graf: after "Lindqvist had pulled over"
His sister, Denise Tillman-Ochs, said he carried the flashlight because he walked a dog before dawn.
  hedge-change: said he carried => said he probably carried
  name-change: Tillman-Ochs => Tillman-Oakes
  punctuation: sister, Denise Tillman-Ochs, said => sister Denise Tillman-Ochs said
"Nobody has called us, not the sheriff, not anybody," she said.
  quote-altered + negation-change ~: Nobody has called us, not the sheriff, not anybody," => Everybody has called us, even the sheriff,"
  attribution-change: she said => she sobbed
  cut

About 150 people marched to the courthouse Monday night, and Mayor Luis Armendariz urged them to "stay loud and stay peaceful."
  number-change: About 150 => About 510
  number-style: About 150 => About one hundred fifty
  loaded-term: 150 people => 150 rioters
  quote-cut / quote-altered: "stay loud and stay peaceful." => "stay peaceful."
  capitalization: Mayor Luis => mayor Luis
  rewording: marched to => walked to
  date-style: Monday night => on Monday night
  abbreviation: Mayor Luis Armendariz => Mayor Armendariz
