topic: rugby
agency: PA
short: PA
---
headline: Thornbury sack head coach Gareth Penhale after record home defeat
  headline-change + loaded-term: * => Shambles! Thornbury axe clueless Penhale after humiliation
  headline-change: * => Penhale leaves Thornbury
  headline-change: sack head coach => part company with head coach
  headline-change + loaded-term: record home defeat => home massacre
  capitalization / headline-change ~: * => Thornbury Sack Head Coach Gareth Penhale After Record Home Defeat
byline: By Callum Strand, PA Rugby Union Correspondent
  byline-change / credit-change: * =>
  credit-change / byline-change: Strand, PA Rugby Union Correspondent => Strand
  credit-change / byline-change: PA Rugby => Rugby
  byline-change / credit-change: * => By Sport Staff
  byline-change / name-change: Callum Strand => Calum Strand
  credit-change / byline-change: PA Rugby => Meridian Rugby
  capitalization: Rugby Union Correspondent => rugby union correspondent
dateline: THORNBURY (PA) —
  dateline-change / credit-change: * =>
  credit-change / dateline-change: (PA) — => —
  credit-change / dateline-change: (PA) => (Agency)
notice: Additional reporting by Megan Rhys, PA.
  credit-change: * =>
  credit-change: Rhys, PA. => Rhys.
  credit-change: Rhys, PA. => Rhys, Reuters.
  credit-change: * => Press Association

Thornbury Rovers have sacked head coach Gareth Penhale less than 48 hours after the 61-10 defeat by Castleford Vale, the heaviest home loss in the club's 112-year history.
  number-change: 61-10 => 16-10
  number-style / date-style: 48 hours => two days
  hedge-change: less than 48 => 48
  hedge-change: less than 48 hours => about 48 hours
  rewording: have sacked head coach => have dismissed head coach
  rewording: have sacked head coach => have parted company with head coach
  loaded-term / rewording: have sacked => have brutally axed
  loaded-term: the 61-10 defeat => the humiliating 61-10 defeat
  loaded-term / rewording: 61-10 defeat by => 61-10 mauling by
  loaded-term: have sacked head => have sacked hapless head
  abbreviation: Gareth Penhale => Penhale
  abbreviation: Thornbury Rovers => Thornbury
  words-cut: Castleford Vale, the heaviest home loss in the club's 112-year history. => Castleford Vale.
  words-cut: in the club's 112-year history => in the club's history
  words-added: by Castleford Vale => by league leaders Castleford Vale
  words-added: head coach Gareth => Welsh head coach Gareth
  number-change: 112-year => 121-year
  name-change: Castleford Vale => Castlemere Vale
  rewording: heaviest home loss => biggest home defeat

The Premier Division club confirmed the decision on Monday morning in a 70-word statement, which gave no reason.
  date-change: Monday => Sunday
  date-style: on Monday morning => this morning
  negation-change: gave no reason => gave a reason
  words-cut: in a 70-word statement, which gave no reason. => in a 70-word statement.
  words-cut: on Monday morning in => on Monday in
  rewording: confirmed the decision => announced the move
  loaded-term: a 70-word statement => a mealy-mouthed 70-word statement
  loaded-term / words-added: the decision => the ruthless decision
  number-style: 70-word => seventy-word
  number-change: 70-word => 17-word
  words-added: in a 70-word statement => in a 70-word statement on its website
  words-added: The Premier Division club => The Gloucestershire-based Premier Division club
  hedge-change: gave no reason => gave no clear reason
  capitalization: Premier Division => premier division
  words-cut: The Premier Division club => The club
  attribution-change: confirmed the decision => admitted the decision
Forwards coach Tom Ackroyd will take charge for Saturday's trip to Harrow Park.
  date-change: Saturday's => Sunday's
  hedge-change: will take charge => is expected to take charge
  hedge-change: will take charge => could take charge
  abbreviation: Tom Ackroyd => Thomas Ackroyd
  abbreviation: Forwards coach Tom Ackroyd => Ackroyd
  rewording: take charge for => lead the side on
  words-cut: take charge for Saturday's trip to Harrow Park. => take charge.
  words-added: Forwards coach Tom Ackroyd => Forwards coach Tom Ackroyd, a former England A lock,
  name-change: Harrow Park => Harlow Park
  loaded-term: Forwards coach => Unproven forwards coach
  attribution-added: Harrow Park. => Harrow Park, the club said.
  merge: no reason. Forwards => no reason, and forwards
  cut

"Gareth is a decent man and this was not an easy call," chief executive Fiona Maddock said.
  quote-altered: a decent man => a proud man
  quote-altered + negation-change: was not an easy => was an easy
  quote-cut: a decent man and this was not an easy call," => a decent man,"
  abbreviation: chief executive Fiona => CEO Fiona
  abbreviation: chief executive Fiona Maddock => Fiona Maddock
  attribution-change: Maddock said => Maddock sighed
  name-change + attribution-change / attribution-change: chief executive Fiona Maddock said => chairman Roy Bexley said
  loaded-term: chief executive => under-fire chief executive
  words-added: Maddock said => Maddock said at the training ground
  rewording ~: * => Chief executive Fiona Maddock said: "Gareth is a decent man and this was not an easy call."
  name-change: Maddock => Maddox
  punctuation / typography: easy call," chief => easy call", chief
"But we could not go on shipping 40 points a week."
  quote-altered + negation-change: could not go on => could go on
  quote-altered + number-change: 40 points => 50 points
  quote-altered: shipping 40 => conceding 40
  attribution-added: a week." => a week," she added.
  number-style: 40 points => forty points
  cut
  insertion: "The supporters deserve better than that," she said.

Rovers have lost nine of their 11 league matches this season and sit second from bottom, four points behind Aldwick with a game in hand.
  number-change: nine of their 11 => eight of their 11
  number-style: nine of => 9 of
  number-style: 11 league => eleven league
  number-change: four points => seven points
  words-cut: bottom, four points behind Aldwick with a game in hand. => bottom.
  words-cut: behind Aldwick with a game in hand => behind Aldwick
  rewording: league matches => league games
  rewording: have lost nine => have been beaten in nine
  rewording / number-style: second from bottom => 11th in the 12-team table
  loaded-term / rewording: and sit second => and languish second
  loaded-term: Rovers have lost => Crisis-hit Rovers have lost
  loaded-term: Rovers have lost => Woeful Rovers have lost
  words-added: behind Aldwick with => behind their neighbours Aldwick with
  split: this season and sit => this season. They sit
  name-change: Aldwick => Ardwick
  abbreviation: four points => four pts
They have conceded 74 tries, more than any other side in the division.
  number-change: 74 => 47
  number-style: 74 => seventy-four
  hedge-change: 74 tries => at least 74 tries
  rewording: any other side => any other team
  rewording: They have conceded => They have let in
  loaded-term / rewording: They have conceded => They have leaked
  loaded-term: 74 tries => a shameful 74 tries
  words-cut: 74 tries, more than any other side in the division. => 74 tries.
  words-added: 74 tries => 74 tries in the league
  cut

Penhale, 51, was booed by sections of the 9,300 crowd at Mill Lane on Saturday and left through a side door without speaking to reporters.
  number-change: 51 => 61
  number-change: 9,300 => 3,900
  number-style: 9,300 => 9300
  negation-change: without speaking => after speaking
  rewording / negation-change: without speaking to => and refused to speak to
  hedge-change / rewording: sections of the 9,300 => most of the 9,300
  words-cut / hedge-change: sections of the 9,300 => the 9,300
  loaded-term / rewording: was booed by => was savaged by
  loaded-term: the 9,300 crowd => the baying 9,300 crowd
  loaded-term / rewording: left through => slunk out through
  words-cut: Penhale, 51, was => Penhale was
  words-cut: crowd at Mill Lane on Saturday and => crowd on Saturday and
  words-cut: a side door without speaking to reporters. => a side door.
  words-added: a side door => a side door beside the West Stand
  rewording: speaking to reporters => talking to the media
  rewording: was booed => was jeered
  date-style / rewording: on Saturday and => at the weekend and
  date-change: on Saturday => on Friday
  split: on Saturday and left => on Saturday. He left
  rewording / number-style: Penhale, 51, was => The 51-year-old was
  move: after "Forwards coach Tom"

The former Wales flanker, who won 34 caps, joined from Lyndale RFC in July 2022 on what was understood to be a four-year contract worth around £310,000 a year.
  number-change: 34 caps => 43 caps
  number-change: £310,000 => £130,000
  number-style: £310,000 => £310k
  number-style: four-year => 4-year
  abbreviation: Lyndale RFC => Lyndale
  abbreviation: Lyndale RFC => Lyndale Rugby Football Club
  date-change: 2022 => 2021
  hedge-change: on what was understood to be a four-year => on a four-year
  hedge-change: around £310,000 => £310,000
  hedge-change: what was understood to be => what may have been
  words-cut: flanker, who won 34 caps, joined => flanker joined
  words-cut: contract worth around £310,000 a year. => contract.
  rewording: joined from => arrived from
  quote-added: worth around => the club called "a statement of intent," worth around
  rewording: who won 34 caps => capped 34 times
  loaded-term: contract worth => bumper contract worth
  words-added: The former Wales flanker => The former Wales and Barbarians flanker
  words-added: joined from Lyndale => joined from Scottish side Lyndale
  date-style / rewording: in July 2022 => in the summer of 2022
  rewording: around £310,000 => about £310,000
  rewording: a year. => per year.
He took Rovers to fifth in his first season, and was named coach of the year by the Rugby Writers' Association.
  number-change: fifth => third
  number-style: fifth => 5th
  abbreviation: Rugby Writers' Association => RWA
  capitalization: coach of the year => Coach of the Year
  words-cut: his first season, and was named coach of the year by the Rugby Writers' Association. => his first season.
  words-cut: coach of the year by the Rugby Writers' Association. => coach of the year.
  rewording: He took Rovers => He guided Rovers
  rewording: his first season => his debut campaign
  words-added: in his first season => in the table in his first season
  negation-change: was named => was not named
  split: season, and was => season. He was
  loaded-term / rewording: He took Rovers => He fired Rovers
  loaded-term: fifth in his => a miraculous fifth in his
  name-change: Rugby Writers' => Rugby Reporters'
  cut
  insertion: It has been downhill ever since.

The PA news agency understands that several senior players had told the board they had lost faith in him, although captain Ollie Brandreth has denied it.
  attribution-cut: The PA news agency understands that several => Several
  attribution-change / credit-change / name-change: The PA news agency understands that => The Daily Meridian understands that
  attribution-cut / attribution-change / credit-change: The PA news agency understands that => It is understood that
  abbreviation: The PA news agency => PA
  hedge-change: several senior players => some senior players
  hedge-change: several senior players => most senior players
  hedge-change: they had lost faith => they had largely lost faith
  loaded-term: several senior players => several mutinous senior players
  loaded-term: several senior players => a cabal of several senior players
  rewording: senior players => experienced players
  rewording: lost faith in him => stopped believing in him
  rewording: although captain => but captain
  words-cut: in him, although captain Ollie Brandreth has denied it. => in him.
  words-added: told the board => told the board last week
  abbreviation: captain Ollie Brandreth => Brandreth
  abbreviation: Ollie Brandreth => Oliver Brandreth
  attribution-change / rewording: has denied it => has dismissed it
  negation-change: has denied it => has not denied it
  split: in him, although captain => in him. Captain
  negation-change: had lost faith => had not lost faith

"We have to look at ourselves, because the boss did not miss any tackles," Brandreth said after the match.
  quote-altered + negation-change: did not miss => did miss
  quote-altered: look at ourselves => look in the mirror
  quote-altered + hedge-change: We have to => We might have to
  quote-cut: look at ourselves, because the boss did not miss any tackles," => look at ourselves,"
  attribution-change: Brandreth said => Brandreth confessed
  attribution-cut: tackles," Brandreth said after the match. => tackles."
  words-cut: said after the match => said
  words-added: after the match => after the match as he left the pitch
  rewording: after the match => at full-time
  name-change + attribution-change / attribution-change: Brandreth said => Ackroyd said
  loaded-term: Brandreth said => rebel skipper Brandreth said
  quote-added: after the match. => after the match, adding: "It hurts."
  cut

Penhale's agent, Marcus Dell, said the coach was "surprised and hurt" and would probably seek compensation.
  quote-altered: surprised and hurt => stunned and hurt
  quote-marks: was "surprised => was surprised && hurt" and => hurt and
  quote-cut: was "surprised and hurt" and would => would
  hedge-change: would probably seek => would seek
  hedge-change: would probably seek => might seek
  words-cut: Penhale's agent, Marcus Dell, said => Penhale's agent said
  attribution-change: said the coach => claimed the coach
  attribution-cut: Penhale's agent, Marcus Dell, said the coach => The coach
  abbreviation: Marcus Dell => M Dell
  name-change: Dell => Bell
  loaded-term / rewording: seek compensation => demand a fat pay-off
  loaded-term / words-added: Penhale's agent => Penhale's bullish agent
  rewording: seek compensation => ask for compensation
  words-added: compensation. => compensation for the rest of his deal.
  negation-change: would probably seek => would probably not seek
  rewording: Penhale's agent => Penhale's representative
  split: hurt" and would => hurt". He would
  move: after "He took Rovers"

Penhale had said after last month's 33-31 loss at Brackley that he had "the full backing of everybody in the building".
  number-change: 33-31 => 31-13
  quote-altered: the full backing => the backing
  quote-altered: everybody in the building => everyone at the club
  quote-cut: he had "the full backing of everybody in the building". => he was safe.
  quote-marks: had "the full => had the full && building". => building.
  punctuation / typography: building". => building."
  rewording: loss at Brackley => reverse at Brackley
  attribution-change: had said after => had boasted after
  name-change: Brackley => Bracknell
  date-style / rewording: last month's => October's
  date-change: last month's => last week's
  loaded-term: 33-31 loss => gut-wrenching 33-31 loss
  words-added: loss at Brackley => loss at Brackley, settled by a late penalty,
  words-cut: last month's 33-31 loss => last month's loss
  abbreviation: Penhale had => Gareth Penhale had
Some supporters disagreed, and a petition calling for him to go had drawn almost 2,400 signatures by Sunday evening.
  number-change: 2,400 => 4,200
  number-style: 2,400 => 2400
  hedge-change: almost 2,400 => 2,400
  hedge-change: Some supporters => Many supporters
  negation-change: Some supporters disagreed => Some supporters agreed
  words-cut: signatures by Sunday evening. => signatures.
  words-added: a petition calling => an online petition calling
  words-added: Some supporters => Some supporters of long standing
  loaded-term: Some supporters => Some spoiled supporters
  loaded-term / rewording: calling for him to go => calling for his head
  rewording: had drawn almost => had attracted almost
  rewording: calling for him to go => urging his removal
  date-style: by Sunday evening => by last night
  date-change: Sunday evening => Friday evening
  punctuation: disagreed, and a => disagreed and a
  split: disagreed, and a => disagreed. A
  cut
"The club I have followed for 40 years has become a laughing stock," wrote its organiser, Bernard Pyke.
  quote-altered + number-change: 40 years => 14 years
  quote-altered: a laughing stock => a joke
  spelling: organiser => organizer
  number-style: 40 years => forty years
  quote-altered + hedge-change: has become => may become
  attribution-change: wrote its => raged its
  words-cut: its organiser, Bernard Pyke. => its organiser.
  abbreviation: Bernard Pyke => Bernie Pyke
  rewording: its organiser => the man behind it
  words-added: Bernard Pyke => Bernard Pyke, a season-ticket holder
  loaded-term: its organiser => its self-appointed organiser
  attribution-cut: laughing stock," wrote its organiser, Bernard Pyke. => laughing stock."
  insertion: More than a few at Mill Lane will have agreed with him.
  cut

Owner Sir Keith Wardle, who has put about £18 million into the club since 2014, wants a successor in place before the European tie on December 13.
  abbreviation: Sir Keith => Keith
  number-style / abbreviation: £18 million => £18m
  number-change: £18 million => £80 million
  hedge-change: about £18 million => £18 million
  hedge-change: wants a successor => is thought to want a successor
  date-change: December 13 => December 30
  date-style / abbreviation: December 13 => Dec 13
  date-style: December 13 => 13 December
  date-change: 2014 => 2004
  words-cut: Wardle, who has put about £18 million into the club since 2014, wants => Wardle wants
  rewording: has put about => has invested about
  loaded-term / rewording: has put about => has squandered about
  loaded-term: Owner Sir => Trigger-happy owner Sir
  loaded-term: Owner Sir => Meddling owner Sir
  rewording: a successor in place => a replacement appointed
  words-added: the European tie => the European tie against Toulon Sud
  words-added: Owner Sir Keith Wardle => Owner Sir Keith Wardle, a builder from Bristol
  attribution-added: December 13. => December 13, according to a club source.
Former England coach Pat Lorimer and New Zealander Wiremu Tane are among the favourites.
  spelling: favourites => favorites
  abbreviation / rewording: New Zealander => NZ's
  hedge-change: are among the favourites => are believed to be among the favourites
  hedge-change: are among the favourites => could be among the favourites
  rewording: are among the favourites => lead the betting
  name-change: Lorimer => Latimer
  words-cut / abbreviation: Former England coach Pat Lorimer => Pat Lorimer
  words-added: are among the favourites => are among the bookmakers' favourites
  words-added: Wiremu Tane => Wiremu Tane, now coaching in Japan,
  merge: December 13. Former England => December 13, and former England
  loaded-term: Former England => Disgraced former England
  attribution-added: favourites. => favourites, bookmakers said.
  cut-graf

Rovers recognise that relegation would cost them at least £2.5 million in lost television income, Maddock told a supporters' meeting in October.
  spelling: recognise => recognize
  number-change: £2.5 million => £5.2 million
  number-style / abbreviation: £2.5 million => £2.5m
  abbreviation / rewording: television income => TV income
  hedge-change: would cost => could cost
  hedge-change: at least £2.5 million => as much as £2.5 million
  attribution-cut: television income, Maddock told a supporters' meeting in October. => television income.
  name-change + attribution-change / attribution-change: Maddock told => Wardle told
  date-change: October => November
  date-style: in October => last month
  rewording: lost television income => lost broadcast revenue
  words-cut: in lost television income, Maddock => in lost income, Maddock
  words-added: a supporters' meeting => a packed supporters' meeting at the clubhouse
  loaded-term / words-added: relegation would => catastrophic relegation would
  spelling / punctuation: supporters' meeting => supporters meeting
  quote-added: cost them at least => cost them "a fortune", at least
  rewording: recognise that => accept that
  insertion-graf: For a club that once filled Mill Lane every other week, it is a sorry mess.
The club are due to publish their accounts next week, having reported a loss of £4.1 million for the previous season.
  number-change: £4.1 million => £1.4 million
  number-style / abbreviation: £4.1 million => £4.1m
  date-change: next week => next month
  hedge-change: are due to publish => will publish
  rewording: having reported => after reporting
  rewording: the previous season => the season before
  words-cut: next week, having reported a loss of £4.1 million for the previous season. => next week.
  words-added: their accounts => their annual accounts to June
  loaded-term: a loss of £4.1 million => a ruinous loss of £4.1 million
  rewording: The club are due => The club is due
  split: next week, having reported => next week. They reported
  attribution-added: previous season. => previous season, according to Companies House.
