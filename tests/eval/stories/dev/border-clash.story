topic: foreign
agency: Agence France-Presse
short: AFP
---
headline: Veldaria, Osmark trade blame after at least 19 killed in border clash
  headline-change: * => Clashes erupt on Veldaria-Osmark frontier
  headline-change + loaded-term: * => Osmark butchers 19 in unprovoked border massacre
  headline-change + hedge-change: at least 19 => 19
  headline-change: trade blame after at least 19 killed in border clash => on brink of war
  headline-change / rewording / punctuation: Veldaria, Osmark => Veldaria and Osmark
byline: By Salome Tarkov, with Henrik Dau in Lessov
  byline-change: * =>
  byline-change: * => Foreign Staff
  byline-change / words-cut: Salome Tarkov, with Henrik Dau in Lessov => Salome Tarkov
dateline: KARSHENT, Veldaria (AFP) —
  dateline-change / credit-change: * =>
  credit-change / dateline-change: Veldaria (AFP) => Veldaria (Agencies)
  dateline-change / name-change: KARSHENT => LESSOV
notice: The first version of this dispatch, sent at 0640 GMT, gave the wrong date for the truce.
  notice-cut: * =>

Veldaria and Osmark accused each other of starting a battle on their disputed frontier that killed at least 19 people on Monday, the deadliest clash between the neighbours since a truce was signed in 2016.
  number-style: 19 people => nineteen people
  date-change: on Monday => on Sunday
  date-style: people on Monday => people Monday
  date-change: 2016 => 2006
  capitalization: Veldaria and Osmark accused each other => VELDARIA and Osmark accused each other
  spelling: neighbours => neighbors
  loaded-term / rewording: that killed => that slaughtered
  words-cut: on their disputed frontier => on their frontier
  attribution-change / rewording: accused each other of starting => blamed each other for starting
The fighting broke out before dawn near the village of Ordu Pass, which both countries claim, and had not stopped by nightfall, residents told AFP.
  attribution-cut: nightfall, residents told AFP. => nightfall.
  attribution-change / credit-change: residents told AFP => residents told reporters
  rewording: broke out before => began before
  negation-change: had not stopped => had stopped
  words-cut: Ordu Pass, which both countries claim, and => Ordu Pass and
  name-change: Ordu Pass => Orda Pass

Veldaria's defence ministry said Osmark troops crossed the Tamar river at about 4:30 am and shelled two border posts, killing 11 soldiers and three civilians.
  date-style: 4:30 am => 4:30 a.m.
  date-change: 4:30 am => 3:40 am
  number-style: three civilians => 3 civilians
  attribution-cut: Veldaria's defence ministry said Osmark troops => Osmark troops
  spelling: defence ministry => defense ministry
  capitalization: Tamar river => Tamar River
  hedge-change: troops crossed => troops allegedly crossed
  split: border posts, killing => border posts. They killed
  number-style: 11 soldiers => eleven soldiers
  loaded-term: Osmark troops => Osmark invaders
  number-style: two border posts => 2 border posts
Osmark denied that any of its soldiers had left their positions.
  negation-change: denied that any => confirmed that some
  abbreviation: Osmark denied => The Republic of Osmark denied
  cut

"We did not fire first, and we will not be the first to stop defending our people," Osmark army spokesman Colonel Radek Voss told reporters in the capital, Lessov.
  quote-altered + negation-change: We did not fire first => We fired first
  abbreviation: Colonel Radek => Col. Radek
  abbreviation: Colonel Radek Voss => Radek Voss
  quote-cut / quote-altered: fire first, and we will not be the first to stop defending our people," => fire first,"
  attribution-change: Voss told reporters => Voss ranted to reporters
  words-cut: in the capital, Lessov. => in Lessov.
  punctuation: capital, Lessov. => capital (Lessov).
  name-change: Radek Voss => Radko Voss
"Five of our boys are dead.
They were drinking tea."
  quote-altered: drinking tea => having breakfast
  insertion: He showed no evidence for the account.
  cut

Neither account could be independently verified.
  negation-change: Neither account could => Both accounts could
  spelling: independently => independantly  ## a slip brought in
  hedge-change: could be independently verified => was independently verified
  cut
Journalists have been barred from the valley since March.
  date-change: March => May
  date-style: since March => since the spring
  rewording: barred from => kept out of
  merge: verified. Journalists have => verified, as journalists have
  capitalization: the valley since => the Valley since

A doctor at the hospital in Karshent, 24 kilometres (15 miles) from the front line, said it had received 46 wounded, including seven children.
  spelling: kilometres => kilometers
  abbreviation / number-style: 24 kilometres => 24 km
  words-cut: 24 kilometres (15 miles) from => 24 kilometres from
  number-change: 46 wounded => 64 wounded
  number-style: seven children => 7 children
  spelling: front line => frontline
  attribution-change / rewording: A doctor at => A nurse at
"We have blood for perhaps one more day," said the doctor, who asked not to be named because she was not authorised to speak to the media.
  quote-altered + hedge-change: for perhaps one => for one
  quote-altered + number-change: one more day => two more days
  spelling: authorised => authorized
  words-cut: the doctor, who asked not to be named because she was not authorised to speak to the media. => the doctor.
  rewording: to the media => to the press

Thousands of villagers fled on foot, on tractors and in the backs of trucks, many of them carrying nothing but blankets.
  hedge-change: Thousands of villagers => Hundreds of villagers
  punctuation: on tractors and in => on tractors, and in
  rewording: in the backs of trucks => in the backs of lorries
  loaded-term: villagers fled => terrified villagers fled
  cut
"My house was there in the morning and in the afternoon it wasn't," said Nadezh Orlan, 67, as she waited for a bus with her two grandsons.
  number-change: Orlan, 67, as => Orlan, 76, as
  number-style: Orlan, 67, as => Orlan, aged 67, as
  quote-altered: it wasn't => it was gone
  words-cut: Orlan, 67, as she waited for a bus with her two grandsons. => Orlan, 67.
  attribution-change: said Nadezh => wept Nadezh
  name-change: Nadezh Orlan => Nadezh Orland
  punctuation / typography: it wasn't," said => it wasn't", said

Osmark said separatists armed by Veldaria had planted mines on the only paved road into the valley.
  loaded-term: separatists armed by => freedom fighters armed by
  quote-marks: separatists armed => "separatists" armed
  attribution-change: Osmark said => Osmark alleged
Veldaria has always rejected the charge and says it has no ties to the groups that operate there.
  negation-change: no ties to => close ties to
  hedge-change / rewording: has always rejected => has usually rejected
  attribution-cut: and says it has no ties => and has no ties
  move: after "Five of our boys"

President Alina Morev of Veldaria ordered 12,000 reservists to report for duty and told the nation in a televised address that "this land is ours by law and by blood."
  number-change: 12,000 => 21,000
  number-style: 12,000 => 12 000
  quote-marks: "this land is ours by law and by blood." => this land is ours by law and by blood.
  abbreviation: President Alina Morev of Veldaria => President Morev of Veldaria
  loaded-term: President Alina => Dictator Alina
Her Osmark counterpart, Bertil Hask, said he remained ready to talk but would not give up "a single stone."
  negation-change: would not give up => would give up
  quote-altered: "a single stone." => "one stone."
  quote-marks: "a single stone." => a single stone.
  attribution-change: said he remained => insisted he remained
  merge: by blood." Her => by blood," while her
  name-change: Bertil Hask => Bertil Hasek
  punctuation: ready to talk but would => ready to talk, but would
  cut

The two countries, which together have about 15 million people, have fought three wars over the 90-kilometre strip of highlands since they became independent in 1991.
  number-style / abbreviation: 15 million => 15m
  number-style: three wars => 3 wars
  number-change: three wars => two wars
  abbreviation / number-style: 90-kilometre => 90-km
  date-change: 1991 => 1993
  hedge-change: about 15 million => nearly 15 million
  number-style / number-change: 90-kilometre strip => 55-mile strip
  loaded-term / rewording: have fought three => have waged three
  words-cut: two countries, which together have about 15 million people, have => two countries have
A 2016 agreement left Osmark in control of the western slope and Veldaria in control of the east, but a line between them was never drawn on a map.
  negation-change: was never drawn => was drawn
  capitalization: western slope => Western Slope
  date-style: A 2016 agreement => An agreement nine years ago
  punctuation: of the east, but => of the east but
  cut

UN Secretary-General Inez Fairwater urged both sides to "step back at once" and said monitors could be sent within days if they were invited.
  abbreviation: UN Secretary-General => U.N. Secretary-General
  capitalization: UN Secretary-General Inez => UN secretary-general Inez
  abbreviation: UN Secretary-General Inez => United Nations Secretary-General Inez
  quote-altered: "step back at once" => "step back immediately"
  hedge-change: could be sent => would be sent
  spelling: Secretary-General => Secretary General
  rewording / date-style: within days => in a matter of days
No country has so far offered troops for such a mission.
  negation-change: No country has => One country has
  move-graf: after "Thousands of villagers"

Analysts said neither government wanted a full war before elections due on October 18 in Veldaria.
  date-style / abbreviation: October 18 => Oct. 18
  date-style: on October 18 => on 18 October
  date-change: October 18 => October 8
  negation-change: neither government wanted => both governments wanted
  attribution-cut: Analysts said neither => Neither
  capitalization: Analysts said neither government wanted => ANALYSTS said neither government wanted
"Every incident there starts with a shepherd and ends with artillery," said Piotr Salvesen of the Institute for Border Studies.
  abbreviation: Institute for Border Studies => IBS
  name-change: Border Studies => Frontier Studies
  punctuation: Piotr Salvesen of the => Piotr Salvesen, of the
  cut
