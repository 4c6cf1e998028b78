topic: disaster
agency: Reuters
short: Reuters
---
headline: Fast-moving wildfire destroys homes, forces 12,000 to flee in southern Oregon
  headline-change + loaded-term: * => Hell on Earth: Monster Inferno Swallows Oregon Town
  headline-change: * => Utility's failed power line eyed as Oregon wildfire destroys homes
  headline-change + number-change: 12,000 => 21,000
  headline-change: Fast-moving wildfire => Wildfire
  capitalization / headline-change ~: * => Fast-Moving Wildfire Destroys Homes, Forces 12,000 to Flee in Southern Oregon
byline: By Ingrid Solberg
  byline-change / credit-change: * =>
  byline-change / credit-change: * => By Our Foreign Staff
  capitalization: Ingrid Solberg => INGRID SOLBERG
dateline: ASHBY CREEK, Oregon, Aug 14 (Reuters) —
  dateline-change / credit-change: * =>
  credit-change / dateline-change: * => ASHBY CREEK, Oregon, Aug 14 —

A wind-driven wildfire roared through the foothills of southern Oregon on Thursday, destroying at least 47 homes and forcing some 12,000 people to evacuate, fire officials said.
  number-change: 47 homes => 74 homes
  date-style: on Thursday => Thursday
  hedge-change: at least 47 => up to 47
  number-style: 12,000 people => 12000 people
  loaded-term / rewording: roared through => ravaged
  spelling: wind-driven wildfire => wind-driven wild fire
  rewording: to evacuate => to leave their homes
The Cutler Ridge fire, which started late on Tuesday, had burned 31,500 acres (12,750 hectares) by midday and was 5% contained.
  name-change: Cutler Ridge => Cutter Ridge
  date-change: Tuesday => Monday
  number-style: 31,500 acres (12,750 hectares) => 12,750 hectares (31,500 acres)
  number-change: 5% => 15%
  spelling: burned => burnt
  capitalization: Ridge fire => Ridge Fire
  words-cut: fire, which started late on Tuesday, had => fire had
  date-style: by midday => by 12 noon
No deaths were reported, but four people were unaccounted for and two firefighters were being treated for smoke inhalation.
  negation-change / number-change: No deaths were => Three deaths were
  number-style: four people => 4 people
  rewording: unaccounted for => missing

"We are not going to get ahead of this today," said Marta Kowalczyk, the incident commander.
  words-cut: Marta Kowalczyk, the incident commander. => Marta Kowalczyk.
  quote-altered + negation-change: We are not going => We are going
  spelling / abbreviation / quote-altered: We are not => We aren't
  attribution-change: said Marta Kowalczyk => lamented Marta Kowalczyk
  name-change: Kowalczyk => Kowalski
"The wind is in charge, and it has been since yesterday afternoon."
  quote-cut: in charge, and it has been since yesterday afternoon." => in charge."
  quote-altered + loaded-term: The wind is => This demon wind is
  quote-altered + date-change: yesterday afternoon => yesterday morning
  cut

Gusts of up to 60 miles per hour (97 kph) were forecast into Friday evening, the National Weather Service said, with humidity as low as 8%.
  abbreviation / number-style: miles per hour => mph
  abbreviation / spelling: 97 kph => 97 km/h
  abbreviation: the National Weather Service said => the NWS said
  number-style / spelling: 8% => 8 percent
  date-change: Friday evening => Saturday evening
A cold front could bring rain by Sunday, but forecasters said it would probably not be enough to put the fire out.
  hedge-change: would probably not => would not
  negation-change: would probably not be => would probably be
  hedge-change: could bring => should bring
  split: Sunday, but forecasters => Sunday. But forecasters
  punctuation: Sunday, but => Sunday but

Governor Raymond Castlebury declared a state of emergency and said he had asked Washington for help.
  abbreviation: Governor Raymond => Gov. Raymond
  attribution-change: and said he => and revealed he
  capitalization: state of emergency => State of Emergency
  rewording / name-change: asked Washington => asked the federal government
"I told the president that we need planes, and that we need them now, not next week," he told reporters in Ashby Creek, a town of 9,300 whose northern half had emptied by dawn.
  quote-cut: them now, not next week," => them now,"
  number-change: 9,300 => 3,900
  number-style: 9,300 => 9300
  attribution-change: told reporters => fumed to reporters
  capitalization: the president => the President
The White House did not immediately respond to a request for comment.
  negation-change ~: did not immediately respond to a request for comment => responded within the hour
  spelling / abbreviation: did not => didn't
  cut

Investigators have not determined the cause.
  insertion: Arson has not been ruled out.
Cascade Summit Power, the utility that serves the area, said one of its lines had failed near the suspected point of origin about 20 minutes before the first emergency call.
  hedge-change: the suspected point => the point
  attribution-change: said one of => confessed that one of
  loaded-term: the utility that => the scandal-plagued utility that
  words-cut: Power, the utility that serves the area, said => Power said
  abbreviation: minutes before => mins before
  number-style: 20 minutes => twenty minutes
  rewording: emergency call => 911 call
The company said it was cooperating with the inquiry and that there was "no indication" that its equipment had started the fire.
  quote-marks: "no indication" that => no indication that
  quote-altered + negation-change: "no indication" that => "some indication" that
  spelling: cooperating => co-operating
  spelling: inquiry => enquiry
  merge: emergency call. The company said => emergency call, but said
Its shares fell 14% on Wednesday, their steepest one-day drop since 2018.
  number-change: 14% => 40%
  negation-change: fell 14% => gained 14%
  date-change: 2018 => 2008
  loaded-term / rewording: shares fell => shares cratered

Residents said they had little or no warning.
  attribution-cut: Residents said they had => They had
  loaded-term: Residents => Furious residents
Shirin Dabiri, 44, a school bus driver, said her phone never rang and that she woke up because her horses were screaming.
  negation-change: phone never rang => phone rang once
  name-change: Dabiri => Dabari
  words-cut: Dabiri, 44, a school bus driver, said => Dabiri, 44, said
  rewording: woke up => awoke
  spelling: school bus driver => school-bus driver
  abbreviation / words-added: Shirin Dabiri => Ms Shirin Dabiri
"I had ten minutes, and I spent six of them looking for the cat," she said at a shelter in a high school gymnasium, where about 300 people had spent the night.
  number-style: ten minutes => 10 minutes
  quote-altered + number-change: ten minutes => eight minutes
  abbreviation: gymnasium => gym
  loaded-term / rewording: 300 people => 300 refugees

County Sheriff Otis Varnado acknowledged that some alerts had been delayed.
  attribution-change: acknowledged that => disclosed that
  name-change: Varnado => Bernardo
  hedge-change: some alerts => most alerts
"We sent them in waves because we did not want to jam the road," he said.
  spelling / abbreviation / quote-altered: did not want => didn't want
  quote-altered: jam the road => clog up the road
  punctuation: road," he => road", he
"In hindsight, I might have done it differently."
  quote-altered + hedge-change: I might have => I would have
  punctuation: hindsight, I => hindsight I
  cut

Highway 66, the only paved road out of the valley, was closed in both directions after a fuel truck overturned, and traffic was backed up for nearly 8 miles on Wednesday night.
  number-style: 8 miles => eight miles
  number-style: 8 miles => 13 km
  number-change / name-change: Highway 66 => Highway 99
  rewording: a fuel truck => a petrol tanker
  date-style: on Wednesday night => the night before
  date-change: Wednesday night => Tuesday night
  words-cut: Highway 66, the only paved road out of the valley, was => Highway 66 was
  punctuation: overturned, and => overturned and
The truck's driver was not hurt.
  negation-change: was not hurt => was badly hurt
  rewording: hurt => injured
  cut

More than 1,100 firefighters, nine helicopters and two air tankers have been assigned to the blaze, one of 26 large fires burning in the western United States, according to the Western Interagency Fire Center.
  abbreviation: United States => U.S.
  spelling: Fire Center => Fire Centre
  capitalization: western United => Western United
  punctuation: helicopters and => helicopters, and
  attribution-cut: United States, according to the Western Interagency Fire Center. => United States.
  number-style: nine helicopters => 9 helicopters
The season has so far burned 3.4 million acres nationwide, above the 10-year average of 2.9 million.
  negation-change: above the => below the
  number-change: 3.4 million => 4.3 million
  abbreviation / number-style: 2.9 million => 2.9 mln
  spelling: nationwide => nation-wide
  cut-graf
Scientists say climate change has made such fires larger and more frequent, and decades of putting out every blaze have left forests thick with fuel.
  loaded-term: climate change => climate breakdown
  attribution-cut: Scientists say climate => Climate
  hedge-change: has made such => may have made such
  split: frequent, and decades => frequent. Decades

Insurers may face losses of as much as $600 million, analysts at Dunmore Ratings wrote in a note on Thursday.
  hedge-change: may face => will face
  number-style / abbreviation: $600 million => $600m
  attribution-cut: $600 million, analysts at Dunmore Ratings wrote in a note on Thursday. => $600 million.
  name-change: Dunmore => Dunmoor
  date-style: in a note on Thursday => in a note on Aug 14
Three insurers have stopped writing new policies in the county since January 2023.
  move-graf: after "Its shares fell"
  date-change: January 2023 => January 2022
  abbreviation / date-style: January 2023 => Jan 2023
  loaded-term: Three insurers => Three greedy insurers
  insertion-graf: The state's insurance regulator is due to publish new rules next month.

Evacuees will not be allowed back before Saturday at the earliest, Varnado said.
  date-change: Saturday => Sunday
  negation-change: will not be allowed => will be allowed
  abbreviation: Varnado said => Sheriff Varnado said
"Please do not drive around the barricades," he said.
  attribution-change: he said => he pleaded
  quote-altered: drive around => sneak around
"There is nothing up there to see."
  spelling / abbreviation / quote-altered: There is => There's
