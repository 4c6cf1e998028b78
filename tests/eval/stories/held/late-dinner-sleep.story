topic: health
agency: Associated Press
short: AP
---
headline: Eating dinner late may cut into deep sleep, study finds
  headline-change + hedge-change: may cut into => wrecks
  headline-change + loaded-term: * => Your midnight snack is a sleep killer, shock study warns
  headline-change + attribution-cut: sleep, study finds => sleep
  headline-change: Eating dinner late => Dining after 9 p.m.
  capitalization / headline-change ~: * => Eating Dinner Late May Cut Into Deep Sleep, Study Finds
byline: By MARGIT SOLBERG, AP Science Writer
  byline-change / credit-change: * =>
  byline-change / credit-change: * => By Health Desk
  capitalization: MARGIT SOLBERG => Margit Solberg
dateline: NEW YORK (AP) —
  dateline-change / credit-change: * =>
  credit-change / dateline-change: * => NEW YORK —
dek: Researchers followed 1,240 adults in four states for eight weeks
  number-style: eight weeks => 8 weeks
  rewording: followed => tracked

People who eat dinner within an hour of going to bed may lose about 20 minutes of deep sleep a night, according to a study published Tuesday that adds to a long debate over late meals.
  hedge-change: may lose => lose
  hedge-change: about 20 minutes => up to 20 minutes
  number-change: 20 minutes => 30 minutes
  number-style: 20 minutes => twenty minutes
  date-style: published Tuesday => published on Tuesday
  date-change: Tuesday => Monday
  number-style: an hour => 60 minutes
  words-cut: published Tuesday that adds to a long debate over late meals. => published Tuesday.
  rewording: long debate => lengthy debate
  punctuation: a night, according => a night according

The study, which appeared in the Journal of Sleep and Metabolism, followed 1,240 adults in Ohio, Texas, Maine and Oregon who wore a wrist sensor and kept a food diary for eight weeks.
  number-change: 1,240 => 1,024
  number-style: 1,240 => 1240
  punctuation: Texas, Maine and => Texas, Maine, and
  capitalization: Journal of Sleep and Metabolism => Journal Of Sleep And Metabolism
  number-style / date-style: eight weeks => 56 days
  name-change: Ohio => Iowa
  words-cut: 1,240 adults in Ohio, Texas, Maine and Oregon who => 1,240 adults who
  words-added: kept a food diary => kept a detailed food diary
  split: Oregon who wore => Oregon. They wore
  spelling: wrist sensor => wrist-sensor
It did not prove that late meals cause poor sleep.
  negation-change: did not prove => proved
  hedge-change: cause poor sleep => may cause poor sleep
  move: after "Fewer than half"
  cut

"We are not telling anybody to skip dinner," said Dr. Anneliese Korda, a neurologist at Whitcombe University who led the research.
  quote-altered + negation-change: are not telling => are telling
  abbreviation: Dr. Anneliese Korda => Anneliese Korda
  abbreviation: Dr. Anneliese => Doctor Anneliese
  name-change: Whitcombe => Whitcomb
  attribution-change: said Dr. => cautioned Dr.
  capitalization: Whitcombe University => Whitcombe university
"The clock matters more than we thought.
  quote-altered: we thought => anyone thought
It may matter as much as the menu."
  quote-altered + hedge-change: may matter => matters
  attribution-added: menu." => menu," Korda said.

Participants who finished eating at least three hours before bed averaged 94 minutes of deep sleep, compared with 73 minutes for those who ate in the last hour.
  number-change: 94 minutes => 49 minutes
  number-style: 94 minutes => an hour and 34 minutes
  number-style: three hours => 3 hours
  hedge-change: at least three hours => three hours
  rewording: compared with => against
  punctuation: sleep, compared => sleep compared
  number-style: 73 minutes => seventy-three minutes
  split: sleep, compared with 73 minutes for those => sleep. The figure was 73 minutes for those
The gap was widest among people older than 50.
  number-change: 50 => 60
  number-style: 50 => fifty
  rewording: older than => over
  merge: last hour. The gap => last hour, and the gap
  cut

The kind of food appeared to make little difference, although heavy, high-fat meals were linked to more waking in the second half of the night.
  hedge-change: appeared to make => made
  negation-change / hedge-change: little difference => no difference
  spelling: high-fat => high fat
  punctuation: difference, although => difference although
  words-cut: waking in the second half of the night. => waking.
  loaded-term / rewording: heavy, high-fat => greasy, high-fat
  rewording: linked to => tied to
  number-style: second half => 2nd half
  move-graf: after "Tran said her own"
"A salad at 11 p.m. is still a meal at 11 p.m.," Korda said.
  attribution-change: Korda said => Korda joked
  quote-altered: A salad => A sandwich
  name-change + attribution-change / attribution-change: Korda said => Tran said
  abbreviation: Korda said => Dr. Korda said

Outside experts were cautious.
  loaded-term / rewording: were cautious => scoffed
  words-added: Outside experts => Several outside experts
  cut
They noted that the sensors, sold in drugstores for about $80, estimate the stages of sleep from movement and heart rate and can be wrong.
  spelling: drugstores => drug stores
  number-style: $80 => 80 dollars
Dr. Phuong Tran, who directs a sleep clinic in Denver, called the results "interesting but preliminary" and said the volunteers were hardly typical.
  quote-altered / quote-cut: interesting but preliminary => preliminary
  quote-marks: "interesting but preliminary" => interesting but preliminary
  negation-change / rewording: hardly typical => typical
  abbreviation: in Denver => in Denver, Colorado
  name-change: Phuong Tran => Phong Tran
  attribution-change: and said the => and complained that the
  words-cut: Tran, who directs a sleep clinic in Denver, called => Tran called
  split: preliminary" and said => preliminary." She said
  insertion: She has consulted for a maker of sleep aids.
Fewer than half worked full time, she said, and nearly all were enrolled through an ad for a wellness program.
  attribution-cut: full time, she said, and => full time, and
  hedge-change: nearly all => all
  spelling: program => programme
  spelling: full time => full-time
  abbreviation: an ad for => an advertisement for
  hedge-change / negation-change: Fewer than half => More than half
  number-style: half worked => 50% worked

"If you work nights, this tells you nothing," Tran said.
  quote-altered + negation-change: tells you nothing => tells you something
  attribution-change: Tran said => Tran warned
  abbreviation: Tran said => Dr. Tran said
"I would not change a habit over one paper, and I told my husband so."
  quote-altered + negation-change: would not change => would change
  quote-altered + number-change: one paper => two papers
  quote-cut / quote-altered: paper, and I told my husband so." => paper."
  cut-graf
Tran said her own patients often eat after 9 p.m. because of long commutes, and that many of them sleep well.
  date-change: 9 p.m. => 8 p.m.
  attribution-cut: Tran said her own patients => Her own patients
  hedge-change: often eat => sometimes eat
  date-style: 9 p.m. => 9 o'clock at night
  negation-change: sleep well => sleep poorly
  punctuation: commutes, and => commutes and
  insertion-graf + quote-added: "I eat at 10 and I'm out by 11," said Gil Abernathy, a night-school teacher in Denver.

The work was paid for by the Halloran Foundation, a nonprofit based in St. Paul, Minn., and Korda reported no conflicts of interest.
  abbreviation: Minn. => Minnesota
  abbreviation: St. Paul => Saint Paul
  spelling: a nonprofit => a non-profit
  negation-change: reported no conflicts => reported conflicts
  name-change: Halloran => Hollaran
  capitalization: Foundation => foundation
  attribution-cut ~: and Korda reported no conflicts => and there were no conflicts
  rewording: paid for by => funded by
  loaded-term: a nonprofit => a shadowy nonprofit

Americans are eating later than they used to, in part because of long workdays and phones at the table.
  loaded-term: Americans are => Lazy Americans are
  spelling: workdays => work days
  words-cut: used to, in part because of long workdays and phones at the table. => used to.
  punctuation: used to, in part because => used to in part because
  loaded-term / words-added: phones at => addictive phones at
  move: after "Results are expected"
A federal survey in 2023 found that 31 percent of adults ate dinner after 8 p.m., up from 19 percent in 1995.
  number-style: 31 percent => 31%
  number-change: 31 percent => 13 percent
  date-change: in 2023 => in 2013
  date-style: 8 p.m. => 8 in the evening
  number-style / spelling: 19 percent => 19 per cent
  attribution-cut: A federal survey in 2023 found that 31 percent => In 2023, 31 percent
  negation-change: up from => down from
  cut-graf

Korda and her colleagues plan a larger trial, beginning Jan. 16, in which 300 volunteers will be assigned a dinner hour.
  date-change: Jan. 16 => Jan. 6
  date-style / abbreviation: Jan. 16 => January 16
  number-change: 300 => 3,000
  number-style: 300 volunteers => three hundred volunteers
  hedge-change: will be assigned => may be assigned
  insertion: Enrollment opens next month.
Results are expected in the spring of 2028.
  date-change: 2028 => 2027
  date-style: in the spring of 2028 => in spring 2028
  capitalization: spring => Spring
  cut
