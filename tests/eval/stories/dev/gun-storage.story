topic: US politics, guns
agency: Reuters
short: Reuters
---
headline: Minnesota House narrowly passes gun-storage bill after 11-hour debate
  headline-change + loaded-term: * => Gun-Grabbing Minnesota Democrats Ram Through Lock-Up Law
  headline-change + loaded-term: * => Over gun lobby's howls, Minnesota House votes to protect kids
  headline-change + negation-change: narrowly passes => narrowly rejects
  headline-change: after 11-hour debate => as lawsuit looms
  number-style / headline-change: 11-hour => eleven-hour
byline: By Nora Fitch, Reuters
  byline-change / credit-change: * =>
  credit-change / byline-change: Fitch, Reuters => Fitch
  credit-change / byline-change: Reuters => Frontier Standard
dateline: ST. PAUL, Minn. (Reuters) -
  dateline-change / credit-change: * =>
  credit-change / dateline-change: (Reuters) - => -
  abbreviation / dateline-change: Minn. => Minnesota

The Minnesota House voted 68-66 early Saturday to require gun owners to lock up firearms in homes where children live, ending an 11-hour debate that drew hundreds of people to the Capitol.
  loaded-term: require gun owners => force gun owners
  loaded-term: hundreds of people => hundreds of gun nuts
  words-added: gun owners to => gun owners across the state to
  words-cut: children live, ending an 11-hour debate that drew hundreds of people to the Capitol. => children live.
  words-cut: early Saturday => Saturday
  rewording: lock up firearms => secure firearms
  rewording: children live => there are children
  number-change: 68-66 => 86-66
  date-change: Saturday => Friday
  date-style: early Saturday => early on Saturday
  number-style: 11-hour => eleven-hour
  attribution-added: to the Capitol. => to the Capitol, troopers said.
The bill goes next to the Senate, where Democrats hold a one-seat majority and at least one of them has voiced doubts.
  loaded-term: where Democrats => where radical Democrats
  words-added: voiced doubts. => voiced doubts about the fines.
  words-cut: majority and at least one of them has voiced doubts. => majority.
  hedge-change: at least one => one
  rewording: voiced doubts => expressed reservations
  abbreviation: Democrats => Dems
  name-change: Democrats => Republicans
  split: majority and at => majority. At
  insertion: Gun owners know where this road ends.
  cut

Under the measure, known as Ellie's Law, an owner who leaves a loaded gun within reach of a person under 18 could be fined $1,000 for a first offense and jailed for up to a year if someone is hurt.
  hedge-change: could be fined => will be fined
  hedge-change: for up to a year => for a year
  words-cut: the measure, known as Ellie's Law, an => the measure, an
  words-added: a loaded gun => a loaded and unlocked gun
  rewording: a person under 18 => a minor
  rewording: if someone is hurt => in the event of an injury
  loaded-term: jailed for => thrown behind bars for
  loaded-term: the measure, => the draconian measure,
  number-change: $1,000 => $10,000
  number-style: $1,000 => $1000
  spelling: offense => offence
It would take effect on Aug. 1.
  date-change: Aug. 1 => Aug. 11
  date-style / abbreviation: Aug. 1 => August 1
  rewording: take effect => come into force
  words-added: It would => If signed into law, it would
  hedge-change: would take => is expected to take
  cut
  merge: is hurt. It would => is hurt, and it would

"No parent should bury a child because a drawer was not locked," said Rep. Shauna Delacroix, a Democrat who wrote the bill after a 7-year-old constituent, Ellie Marsden, was killed in 2023.
  quote-altered + negation-change: was not locked => was locked
  quote-altered: a drawer => a cabinet
  quote-cut / quote-altered: bury a child because a drawer was not locked," => bury a child,"
  quote-added / quote-altered: not locked," => not locked, and this ends it,"
  abbreviation: Rep. => Representative
  abbreviation: Rep. Shauna Delacroix => Shauna Delacroix
  attribution-change: said Rep. => pleaded Rep.
  loaded-term: a Democrat who => an anti-gun Democrat who
  words-added: was killed in => was killed at a neighbor's house in
  words-cut: constituent, Ellie Marsden, was => constituent was
  words-cut: Delacroix, a Democrat who wrote the bill after a 7-year-old constituent, Ellie Marsden, was killed in 2023. => Delacroix, a Democrat.
  rewording: wrote the bill => drafted the bill
  number-style: 7-year-old => seven-year-old
  date-change: 2023 => 2022
  name-change: Marsden => Marsten

Republicans said the bill would punish law-abiding people and leave them unable to defend themselves at night.
  attribution-change: Republicans said => Republicans claimed
  attribution-cut: Republicans said the => The
  attribution-change + name-change / attribution-change: Republicans said => Democrats said
  loaded-term: law-abiding people => people
  loaded-term: law-abiding people => God-fearing patriots
  hedge-change: would punish => could punish
  words-added: unable to defend => unable to reach a gun and defend
  words-cut: themselves at night. => themselves.
  rewording: unable to defend => powerless to defend
  abbreviation: Republicans => GOP lawmakers
"Criminals do not knock and wait for you to find the key," said Rep. Dale Hutchens, a retired deputy sheriff from Otter Prairie.
  quote-altered: Criminals => Illegals
  quote-altered + negation-change: do not knock => do knock
  abbreviation / spelling: do not => don't
  abbreviation: Rep. Dale => Rep. D.
  attribution-change: said Rep. => warned Rep.
  attribution-cut: key," said Rep. Dale Hutchens, a retired deputy sheriff from Otter Prairie. => key."
  words-cut: Hutchens, a retired deputy sheriff from Otter Prairie. => Hutchens.
  words-added: Rep. Dale Hutchens, a => Rep. Dale Hutchens, a farmer and
  rewording: retired => former
  move: after "Police said there"
  cut
All but two members of his party voted no.
  number-style: two => 2
  number-change: two => three
  rewording: voted no => opposed the bill
  loaded-term: two members => two turncoats
  cut

Gov. Martin Ekdahl has said he would sign the bill if it reaches his desk.
  abbreviation: Gov. => Governor
  abbreviation: Gov. Martin Ekdahl => Ekdahl
  attribution-change: has said he => has vowed he
  hedge-change: would sign => might sign
  negation-change: would sign => would not sign
  words-added: Gov. Martin Ekdahl has => Gov. Martin Ekdahl, who is not seeking another term, has
  words-cut: the bill if it reaches his desk. => the bill.
  loaded-term: sign the bill => sign the gun grab
  rewording: reaches his desk => passes the Senate
A spokesman for the governor said on Friday that he still supported it.
  attribution-cut: A spokesman for the governor said on Friday that he still => He still
  rewording: supported it => backed it
  date-style: said on Friday => said Friday
  date-change: Friday => Thursday
  words-added: supported it. => supported it without changes.
  cut

The Heartland Gun Owners League, which has about 54,000 members, said it would sue.
  hedge-change: about 54,000 => 54,000
  hedge-change: would sue => may sue
  number-change: 54,000 => 45,000
  abbreviation: The Heartland Gun Owners League, => The HGOL,
  words-cut: League, which has about 54,000 members, said => League said
  words-added: it would sue. => it would sue in federal court.
  loaded-term: The Heartland => The extremist Heartland
  rewording: would sue => would go to court
  attribution-change: said it => threatened it
Its president, Travis Boyle, called the bill "a door-to-door search in slow motion," though nothing in the text allows police to enter a home without a warrant.
  quote-marks: bill "a door-to-door search in slow motion," though => bill a door-to-door search in slow motion, though
  quote-altered: in slow motion => by another name
  negation-change: nothing in => something in
  words-cut: slow motion," though nothing in the text allows police to enter a home without a warrant. => slow motion."
  words-added: Travis Boyle, called => Travis Boyle, a lawyer, called
  rewording: allows police => permits officers
  attribution-change / rewording: called the bill => branded the bill
  abbreviation: Its president, Travis Boyle, => Its president, Boyle,
  insertion-graf: That is how rights are lost in America, one drawer at a time.

Twenty-six states have laws of some kind on the storage of firearms, according to the Marwick Center, a research group that favors tighter rules.
  attribution-cut: firearms, according to the Marwick Center, a research group that favors tighter rules. => firearms.
  number-style: Twenty-six => 26
  number-change: Twenty-six => Thirty-six
  hedge-change: Twenty-six => At least twenty-six
  spelling: favors => favours
  spelling: Center => Centre
  words-cut: Center, a research group that favors tighter rules. => Center.
  words-added: a research group => a research group in Washington
  loaded-term: a research group => an anti-gun lobby
  rewording: favors tighter rules => supports stricter laws
Some studies suggest that such laws reduce suicides and accidental shootings among teenagers, but researchers say the evidence on crime is thin.
  hedge-change: Some studies => Studies
  hedge-change / attribution-change: suggest that => prove that
  attribution-cut: researchers say the evidence => the evidence
  rewording: is thin => is limited
  words-cut: teenagers, but researchers say the evidence on crime is thin. => teenagers.
  words-added: suicides and => suicides by gun and
  negation-change: reduce suicides => do not reduce suicides
  hedge-change / loaded-term: evidence on => so-called evidence on
  cut

Dr. Helen Sowande, a pediatrician who testified in February, said her hospital in Duluth treated 41 children with gunshot wounds last year, up from 29 the year before.
  abbreviation: Dr. => Doctor
  spelling: pediatrician => paediatrician
  date-style / abbreviation: February => Feb.
  number-change: 41 => 14
  number-style: 41 => forty-one
  words-cut: Sowande, a pediatrician who testified in February, said => Sowande said
  words-cut: last year, up from 29 the year before. => last year.
  words-added: testified in => testified for the bill in
  rewording: with gunshot wounds => for gunshot wounds
  attribution-cut: Dr. Helen Sowande, a pediatrician who testified in February, said her hospital => A hospital
  loaded-term: children with => innocent children with
She said that more than half of the shootings were unintentional.
  hedge-change: more than half => half
  attribution-cut: She said that more => More
  rewording: unintentional => accidental
  number-style: half of => 50% of
  words-added: the shootings were => the shootings last year were
  cut

Outside the chamber, supporters in orange shirts stood a few feet from men with holstered pistols, and troopers kept a path clear between them.
  loaded-term: supporters in => anti-gun zealots in
  loaded-term: men with => militiamen with
  words-cut: pistols, and troopers kept a path clear between them. => pistols.
  words-added: troopers kept => troopers in riot helmets kept
  rewording: holstered pistols => handguns on their hips
  punctuation: pistols, and => pistols and
  cut-graf
Police said there were no arrests.
  negation-change: no arrests => arrests
  attribution-cut: Police said there => There
  rewording: there were no arrests => no one was arrested
  words-added: no arrests. => no arrests inside the building.

Kyle Brandt, 29, a machinist who drove three hours from Warren County, said he keeps his rifles in a safe and did not need the government to tell him to.
  number-change: 29 => 92
  number-style: three hours => 3 hours
  abbreviation: Warren County => Warren Co.
  words-cut: Brandt, 29, a machinist who drove three hours from Warren County, said => Brandt said
  words-added: his rifles in => his hunting rifles in
  loaded-term: the government => the nanny state
  negation-change: did not need => did need
  rewording: keeps his rifles => stores his rifles
  attribution-change: said he keeps => bragged he keeps
  cut

The Senate is expected to take up the bill in the week of May 4.
  hedge-change: is expected to => will
  date-change: May 4 => May 14
  rewording: take up => debate
  words-added: The Senate => The Senate judiciary committee
  words-cut: the bill in the week of May 4. => the bill.
  attribution-added: May 4. => May 4, its leaders said.
  cut

(Reporting by Nora Fitch in St. Paul; Editing by Samuel Obi)
  credit-change: Reporting by => Reuters reporting by
  credit-change / words-cut: St. Paul; Editing by Samuel Obi) => St. Paul)
