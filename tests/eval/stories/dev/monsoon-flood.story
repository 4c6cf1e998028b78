topic: foreign, weather
agency: AFP
short: AFP
---
headline: Floods kill at least 46 in Sarvana as river bursts banks
  headline-change + hedge-change: at least 46 => 46
  headline-change + number-change: at least 46 => at least 64
  headline-change: * => Floods kill at least 46 in Sarvana
  headline-change + loaded-term: * => Killer floods massacre dozens as Sarvana regime dithers
  capitalization / headline-change ~: * => Floods Kill at Least 46 in Sarvana as River Bursts Banks
byline: Agence France-Presse
  byline-change / credit-change: * =>
  byline-change / credit-change: * => World Desk
  abbreviation: Agence France-Presse => AFP
dateline: BELAPUR, Sarvana (AFP) —
  dateline-change / credit-change: * =>

Floods caused by two days of heavy rain have killed at least 46 people in southern Sarvana and forced 130,000 from their homes, officials said Sunday.
  number-change: at least 46 => at least 64
  hedge-change: at least 46 => 46
  number-change: 130,000 => 13,000
  number-style: 130,000 => 130 000
  attribution-cut: from their homes, officials said Sunday. => from their homes.
  date-change: Sunday => Saturday
  number-style / date-style: two days => 48 hours
  rewording: forced 130,000 from => driven 130,000 from
  attribution-change: officials said => the government claimed
  name-change: southern Sarvana => northern Sarvana

The Meru River burst its banks before dawn on Saturday near Belapur, the region's largest city, sweeping away houses, cattle and part of a railway bridge.
  name-change: The Meru River => The Maru River
  date-style: before dawn on Saturday => before dawn Saturday
  rewording / abbreviation / spelling: railway bridge => rail bridge
  words-cut: near Belapur, the region's largest city, sweeping => near Belapur, sweeping
  punctuation: cattle and => cattle, and
  rewording: sweeping away => carrying off
  date-change: on Saturday => on Friday
Thirty-one of the dead were from a single village, Tolari, where a mudslide buried a wedding hall.
  number-style: Thirty-one of => 31 of
  number-change: Thirty-one of => Thirteen of
  name-change: Tolari => Tolara
  hedge-change + number-style: Thirty-one of => About 31 of
  split: Tolari, where a mudslide => Tolari. A mudslide
  rewording: buried => engulfed
  cut

"We heard a sound like an aircraft and then there was nothing," said Jomo Vashti, 29, the bride's brother, who dug with his hands until soldiers arrived.
  quote-altered: like an aircraft => like a train
  quote-altered: there was nothing => there was silence
  number-change: Vashti, 29, the => Vashti, 92, the
  words-cut: the bride's brother, who dug with his hands until soldiers arrived. => the bride's brother.
  attribution-change: said Jomo Vashti => sobbed Jomo Vashti
  name-change: Jomo Vashti => Jomo Vasti
  rewording ~: * => Jomo Vashti, 29, the bride's brother, who dug with his hands until soldiers arrived, said: "We heard a sound like an aircraft and then there was nothing."
"Nobody warned us."
  quote-altered + negation-change: Nobody warned => They warned
  cut
  attribution-added: warned us." => warned us," he said.
  quote-altered: warned us => helped us

The government of President Idris Kalong declared a state of emergency in three provinces and asked neighbouring countries for helicopters and tents.
  spelling: neighbouring => neighboring
  loaded-term: The government of => The regime of
  number-change: three provinces => four provinces
  number-style: three provinces => 3 provinces
  abbreviation: President Idris Kalong => Idris Kalong
  attribution-change / rewording: asked neighbouring countries => begged neighbouring countries
  rewording: tents => shelters
  words-cut: declared a state of emergency in three provinces and asked => asked
Kalong, who was attending a summit in Geneva, was due to return on Monday.
  words-cut: Kalong, who was attending a summit in Geneva, was => Kalong was
  date-style: on Monday => Monday
  hedge-change / rewording: was due to return => will return
  date-change: on Monday => on Tuesday
  loaded-term / rewording: who was attending => who was jetting around
  cut

Opposition politicians accused his ministers of ignoring a forecast on Thursday of "exceptional and dangerous" rain.
  merge-over: helicopters and tents. Opposition politicians => helicopters and tents, and opposition politicians
  quote-marks: of "exceptional and dangerous" rain => of exceptional and dangerous rain
  quote-altered: exceptional and dangerous => exceptionally dangerous
  date-change: on Thursday => on Wednesday
  attribution-change / rewording / loaded-term: Opposition politicians accused => Opposition politicians slammed
  hedge-change: of ignoring => of allegedly ignoring
  attribution-change / rewording: Opposition politicians accused => Aid workers accused
  move-graf: after "More rain is"
The weather service said its warning had been sent to every district by 6 p.m. that day.
  date-change: 6 p.m. => 8 p.m.
  date-style: 6 p.m. => 1800 local time
  attribution-change: The weather service said => The weather service insisted
  attribution-cut: The weather service said its warning => The warning
  hedge-change: had been sent => may have been sent
  insertion: It was not clear why no one was moved to safety.

"There was no failure by this government," Interior Minister Solange Dey told state television.
  quote-altered + negation-change: There was no failure => There was a failure
  attribution-change: told state television => boasted to state television
  abbreviation: Interior Minister Solange Dey => Solange Dey
  name-change: Solange Dey => Solange Day
  loaded-term / rewording: told state television => told the regime's mouthpiece
  quote-cut ~: * => Interior Minister Solange Dey denied on state television that the government had failed.
"The roads were cut, and no one could be moved in the dark."
  quote-altered + hedge-change: no one could be moved => no one would be moved
  quote-cut / quote-altered: cut, and no one could be moved in the dark." => cut."
  cut

Aid agencies said clean water was the most urgent need, and that cholera could spread within days if wells were not treated.
  hedge-change: cholera could spread => cholera will spread
  negation-change: were not treated => were treated
  attribution-cut: Aid agencies said clean water was => Clean water was
  rewording: the most urgent need => the greatest need
  date-change / number-change / rewording: within days => within weeks
  split: need, and that cholera could => need. Cholera could
The Red Crescent has flown in 20 tonnes of chlorine tablets, blankets and flour, and has opened shelters in schools.
  number-change: 20 tonnes => 200 tonnes
  number-style: 20 tonnes => 20,000 kilograms
  number-style: 20 tonnes => twenty tonnes
  words-cut: tablets, blankets and flour, and has opened shelters in schools. => tablets, blankets and flour.
  punctuation: and flour, and has => and flour and has
  rewording: has flown in => has delivered
  merge: not treated. The Red Crescent => not treated; the Red Crescent

More rain is forecast for Tuesday, although less than fell at the weekend.
  date-change: Tuesday => Thursday
  hedge-change: is forecast for => is possible on
  words-cut: for Tuesday, although less than fell at the weekend. => for Tuesday.
  rewording / date-style: at the weekend => over the weekend
The river was 2.3 metres above its flood mark at noon on Sunday and falling by about 10 centimetres an hour.
  spelling / number-style: 2.3 metres => 2.3 meters
  abbreviation / number-style: 2.3 metres => 2.3 m
  number-change: 2.3 metres => 3.2 metres
  negation-change: and falling by => and rising by
  hedge-change: by about 10 centimetres => by 10 centimetres
  date-change: at noon on => at midnight on
  cut

In Belapur, where 600,000 people live, soldiers in boats took food to families on rooftops and patients were carried from the flooded ground floor of the general hospital.
  number-change: 600,000 people => 60,000 people
  words-cut: In Belapur, where 600,000 people live, soldiers => In Belapur, soldiers
  rewording: carried from => evacuated from
  capitalization: general hospital => General Hospital
  split: on rooftops and patients => on rooftops. Patients
A spokesman said three newborn babies who were on ventilators had survived without power for nine hours.
  number-style: three newborn => 3 newborn
  attribution-cut: A spokesman said three newborn => Three newborn
  negation-change / rewording: had survived => had died
  number-change: nine hours => five hours
  negation-change: without power => with power
  loaded-term / words-added: three newborn => three miracle newborn
  cut-graf

Sarvana, a former French colony of 19 million people, suffers floods almost every year, but those of 2011, which killed 204, were the last to take so many lives.
  number-change: 19 million => 90 million
  number-change: killed 204 => killed 240
  hedge-change: almost every year => every year
  date-change: 2011 => 2001
  words-cut: those of 2011, which killed 204, were => those of 2011 were
  loaded-term / words-added: a former French colony => an impoverished former French colony
  rewording ~: to take so many lives => to kill so many
Scientists say warmer seas are making the monsoon harder to predict.
  attribution-cut: Scientists say warmer seas => Warmer seas
  hedge-change: are making => may be making
  attribution-change: Scientists say => Activists say
  rewording: harder to predict => less predictable
  cut
A dyke promised for Belapur after that disaster, at a cost of 85 million euros ($92 million), has not been built.
  negation-change: has not been built => has been built
  number-change: 85 million euros => 58 million euros
  number-style: 85 million euros => €85 million
  spelling: dyke => dike
  words-cut: disaster, at a cost of 85 million euros ($92 million), has => disaster has
  insertion-graf + quote-added: "The money went into somebody's pocket," an opposition lawmaker said.

The suspected looting of a grain store in Tolari, in which two men were shot, is being investigated, police said.
  hedge-change: The suspected looting => The looting
  attribution-cut: is being investigated, police said. => is being investigated.
  negation-change: is being investigated => is not being investigated
  words-cut: Tolari, in which two men were shot, is => Tolari is
  number-style: two men => 2 men
  loaded-term: two men were shot => two thugs were shot
The army denied that its soldiers had fired.
  negation-change: had fired => had not fired
  rewording: had fired => had opened fire
  cut
