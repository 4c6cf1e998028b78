topic: health agency, food
agency: Reuters
short: Reuters
---
headline: Soft cheese linked to listeria outbreak that has killed three, FDA says
  headline-change + number-change: three => eight
  headline-change + attribution-cut: three, FDA says => three
  headline-change: * => Soft cheese recalled in listeria outbreak
  headline-change + loaded-term: * => Killer Cheese: Three Dead in Listeria Outbreak
  headline-change + hedge-change: linked to => may be linked to
  number-style / headline-change: three => 3
  capitalization / headline-change ~: * => Soft Cheese Linked to Listeria Outbreak That Has Killed Three, FDA Says
byline: By Calla Munroe
  byline-change: * =>
  byline-change: Calla Munroe => Health Desk
  byline-change: Calla Munroe => Carla Monroe
dateline: WASHINGTON (Reuters) -
  dateline-change / credit-change: * =>
  typography: - => —
  dateline-change / name-change: WASHINGTON => NEW YORK

A soft cheese made in Wisconsin and sold in 14 U.S. states is the likely source of a listeria outbreak that has killed three people and put at least 26 others in hospital, the Food and Drug Administration said on Friday.
  number-change: 14 U.S. => 40 U.S.
  number-change: three people => eight people
  number-style: three people => 3 people
  hedge-change: the likely source => the source
  hedge-change: the likely source => a possible source
  hedge-change: at least 26 => 26
  number-change: at least 26 => at least 62
  attribution-cut: hospital, the Food and Drug Administration said on Friday. => hospital.
  abbreviation: the Food and Drug Administration said => the FDA said
  date-change: on Friday => on Thursday
  date-style: on Friday => Friday
  name-change: Wisconsin => Minnesota
  words-added / spelling / rewording: in hospital => in the hospital
  loaded-term / words-added: A soft cheese => A deadly soft cheese
  words-cut: made in Wisconsin and sold => sold
  split: three people and put => three people. It has put
The maker, Fennimore Creamery, has recalled all of its Willow brand bries dated before Nov. 30, some 210,000 wheels.
  number-change: 210,000 => 21,000
  number-style: 210,000 => 210000
  hedge-change: some 210,000 => 210,000
  hedge-change: all of its => most of its
  date-change: before Nov. 30 => after Nov. 30
  date-change: Nov. 30 => Nov. 3
  date-style / abbreviation: Nov. 30 => November 30
  name-change: Fennimore => Fenimore
  words-cut: Nov. 30, some 210,000 wheels. => Nov. 30.
  capitalization: Willow brand => Willow Brand
  rewording: The maker, => The producer,
  cut
  rewording: recalled => withdrawn

Investigators matched bacteria from 19 patients to samples taken on Oct. 2 from a drain in the plant's ripening room, the agency said in a notice.
  number-change: 19 patients => 90 patients
  date-change: Oct. 2 => Oct. 12
  date-style / abbreviation: Oct. 2 => October 2
  attribution-cut: ripening room, the agency said in a notice. => ripening room.
  words-cut: said in a notice. => said.
  hedge-change: Investigators matched => Investigators tentatively matched
  rewording: the agency said => the regulator said
  attribution-change: the agency said => the company said
  number-style: 19 patients => nineteen patients
  words-cut: from 19 patients to => from patients to
  negation-change / rewording: matched => failed to match
It has not found the germ in any unopened cheese.
  negation-change: has not found => has found
  cut
  rewording: the germ => the bacteria
  merge: notice. It has => notice, but it has
  abbreviation / spelling: has not => hasn't
  hedge-change: has not found => has not yet found

"If you have it at home, do not eat it, do not taste it to see if it is good, throw it away," said Anneliese Roth, the FDA's deputy commissioner for food.
  quote-altered + negation-change: do not eat it => eat it
  quote-altered: throw it away => throw it out
  quote-cut / quote-altered: do not eat it, do not taste it to see if it is good, throw it away," => do not eat it ... throw it away,"
  attribution-change: said Anneliese => pleaded Anneliese
  name-change: Roth => Ruth
  abbreviation: said Anneliese Roth => said Dr. Anneliese Roth
  abbreviation: FDA's => Food and Drug Administration's
  quote-altered + hedge-change: to see if it is good => to see if it might be good
  words-cut: Roth, the FDA's deputy commissioner for food. => Roth.
  loaded-term: the FDA's deputy commissioner for food => a career bureaucrat at the FDA
  rewording ~: * => Anneliese Roth, the FDA's deputy commissioner for food, said: "If you have it at home, do not eat it, do not taste it to see if it is good, throw it away."  ## the quotation only moved in its sentence
  quote-cut ~: * => Anneliese Roth, the FDA's deputy commissioner for food, said people who had it at home should throw it away.
"Listeria is one of the few germs that likes your refrigerator."
  quote-altered: one of the few germs => one of the rare germs
  cut
  quote-altered: one of the few germs that likes => the only germ that likes
  quote-altered: likes your => loves your
  attribution-added: refrigerator." => refrigerator," Roth said.

Fennimore, which is owned by the Dutch dairy group Van Eyckel, said it had closed the plant and that it "deeply regrets any distress".
  quote-cut: the plant and that it "deeply regrets any distress". => the plant.
  quote-marks: it "deeply regrets any distress". => it deeply regrets any distress.
  quote-altered: deeply regrets => regrets
  words-cut: Fennimore, which is owned by the Dutch dairy group Van Eyckel, said => Fennimore said
  attribution-change: Van Eyckel, said it => Van Eyckel, admitted it
  punctuation / typography: distress". => distress."
  name-change / rewording: Dutch => Danish
  negation-change: had closed the plant => had not closed the plant
  hedge-change: had closed => might close
  loaded-term: dairy group Van => dairy behemoth Van
  attribution-cut: Van Eyckel, said it had closed => Van Eyckel, has closed
It did not say when cheese making would start again.
  negation-change: did not say => said
  cut
  rewording: start again => resume
  spelling: cheese making => cheesemaking
  rewording / hedge-change: when cheese => whether cheese
  rewording: It did not => Fennimore did not

The first patient fell ill on June 11, but officials were not told until late August because of cuts to state laboratories, two people familiar with the investigation said.
  date-change: June 11 => July 11
  negation-change: were not told until => were told in
  number-style: two people => 2 people
  attribution-cut: laboratories, two people familiar with the investigation said. => laboratories.
  date-change: late August => late July
  hedge-change: because of cuts => partly because of cuts
  words-cut: August because of cuts to state laboratories, two => August, two
  abbreviation: laboratories => labs
  loaded-term / words-added: cuts to => reckless cuts to
  number-change: two people => three people
  rewording: fell ill => became sick
  loaded-term: officials were => bungling officials were
  split: June 11, but officials => June 11. But officials
  date-style: late August => the end of August
A spokesman for the Centers for Disease Control and Prevention denied that any report had been delayed.
  attribution-cut: A spokesman for the Centers for Disease Control and Prevention denied that any report had been delayed. => No report had been delayed.
  abbreviation: Centers for Disease Control and Prevention => CDC
  negation-change / attribution-change: denied that => confirmed that
  spelling: Centers => Centres
  cut
  rewording: delayed => held up
  attribution-change: A spokesman for => A source at
Sen. Marguerite Toll, an Illinois Democrat, called the delay unforgivable and said she would hold a hearing next month.
  abbreviation: Sen. Marguerite => Senator Marguerite
  name-change / rewording: an Illinois Democrat => an Illinois Republican
  quote-marks: the delay unforgivable and => the delay "unforgivable" and
  hedge-change: would hold => might hold
  date-change: next month => this month
  attribution-cut: unforgivable and said she would hold => unforgivable and would hold
  attribution-change: and said she => and vowed she
  words-cut: Toll, an Illinois Democrat, called => Toll called
  name-change: Marguerite => Margaret
  loaded-term: an Illinois Democrat => a publicity-hungry Illinois Democrat
  cut
  rewording: unforgivable => inexcusable

State health officials in Illinois and Iowa urged hospitals to test anyone with a fever and a stiff neck, and two supermarket chains, Harkness and Bellweather, pulled the brand before the notice was published.
  name-change: Illinois => Indiana
  attribution-change / rewording: urged hospitals => ordered hospitals
  number-style: two => 2
  number-change: two => three
  words-cut: chains, Harkness and Bellweather, pulled => chains pulled
  name-change: Bellweather => Bellwether
  split: stiff neck, and two => stiff neck. Two
  rewording: published => issued
  words-cut: a fever and a stiff neck, and => a fever, and
  hedge-change: urged hospitals to test anyone => urged hospitals to test nearly anyone
  move-graf: after "Two of those who died"

Listeriosis, which can take up to 10 weeks to show itself, is especially dangerous for pregnant women, newborns and people over 65.
  number-change: 10 weeks => 16 weeks
  number-style: 10 weeks => ten weeks
  hedge-change: up to 10 => about 10
  hedge-change: can take => may take
  number-change: over 65 => over 56
  negation-change: is especially dangerous => is not especially dangerous
  punctuation: newborns and => newborns, and
  words-cut: Listeriosis, which can take up to 10 weeks to show itself, is => Listeriosis is
  words-cut: pregnant women, newborns and people over 65. => pregnant women.
  words-cut: newborns and people over => people over
  number-style / date-style: 10 weeks => 70 days
It infects about 1,600 Americans a year and kills roughly one in six of them.
  number-change: 1,600 => 16,000
  number-style: one in six => 1 in 6
  number-change: one in six => one in 16
  hedge-change: about 1,600 => more than 1,600
  hedge-change: roughly one in six => one in six
  cut
  loaded-term / rewording: infects about => strikes down about
  negation-change: kills => spares

Two of those who died were residents of the same nursing home in Dubuque, Iowa, said Martin Achterberg, whose mother, Hildy, was 88 and among them.
  number-style: Two => 2
  number-change: Two => Three
  number-change: 88 => 83
  name-change: Dubuque => Davenport
  abbreviation: Dubuque, Iowa, said => Dubuque, said
  attribution-cut ~: * => Two of those who died were residents of the same nursing home in Dubuque, Iowa.
  words-cut: Hildy, was 88 and among => Hildy, was among
  name-change: Hildy => Heidi
  spelling: nursing home => nursing-home
  attribution-change: said Martin => alleged Martin
"She had it on crackers every Sunday, she said it was the one thing in the place that tasted of anything," he said.
  quote-altered + date-change: every Sunday => every Saturday
  quote-altered: on crackers => on toast
  quote-cut / quote-altered: every Sunday, she said it was the one thing in the place that tasted of anything," => every Sunday,"
  attribution-change: anything," he said => anything," he recalled
  quote-altered: tasted of anything => tasted of something
  cut
  quote-altered: it was the one thing => it was the only thing

The outbreak is the largest in cheese since 2014, when five people died after eating a crumbled variety from Maryland.
  date-change: 2014 => 2004
  number-change: five => six
  number-style: five => 5
  words-cut: 2014, when five people died after eating a crumbled variety from Maryland. => 2014.
  hedge-change: is the largest => is thought to be the largest
  name-change: Maryland => Delaware
  negation-change: the largest => the smallest
  split: 2014, when five => 2014. Then five
  cut
  words-added: a crumbled variety => a popular crumbled variety
The recall covers shops in the Midwest and the Northeast but not California, where Willow is made under licence by another firm.
  negation-change: but not California => and California
  spelling: licence => license
  name-change: California => Florida
  rewording: shops => stores
  words-cut: California, where Willow is made under licence by another firm. => California.
  loaded-term: another firm => a shadowy firm
  abbreviation: California => Calif.
