topic: labour
agency: Associated Press
short: AP
---
headline: Ferry crews strike at Tarrow Sound Lines after pay talks fail
  headline-change: * => Union Bosses Hold Commuters Hostage on the Sound
  headline-change + loaded-term: Ferry crews => Greedy ferry crews
  abbreviation / headline-change: Tarrow Sound Lines => TSL
byline: By ODA MARCHETTI, Associated Press
  byline-change / credit-change: * =>
dateline: HALE'S LANDING, Wash. (AP) —
  dateline-change / credit-change: * =>
  abbreviation / dateline-change: Wash. => Washington

About 1,400 ferry workers walked off the job Monday at Tarrow Sound Lines Inc., halting most crossings between the mainland and the San Berro islands, company and union officials said.
  hedge-change: About 1,400 => 1,400
  number-change: 1,400 => 4,100
  loaded-term: ferry workers => pampered ferry workers
  loaded-term: ferry workers => proud ferry workers
  loaded-term / rewording: walked off the job => abandoned their posts
  date-style: Monday => on Monday
  abbreviation: Lines Inc., halting => Lines, halting
  abbreviation: Inc., halting => Incorporated, halting
  loaded-term / rewording: halting => paralyzing
  words-added: the San Berro islands, => the San Berro islands in the northern part of the sound,
  attribution-cut: , company and union officials said. => .
The strike by the Inland Seamen and Dockworkers Union, known as ISDU, is the first at the carrier since 2009.
  abbreviation: the Inland Seamen and Dockworkers Union, known as ISDU, is => the ISDU is
  loaded-term: The strike => The reckless strike
  loaded-term: the Inland Seamen => the militant Inland Seamen
  words-added: the carrier => the family-owned carrier
  date-change: 2009 => 2012

Union President Marguerite T. Olander said the company had refused to discuss sick pay and had offered a raise of 2 percent a year.
  abbreviation: Marguerite T. Olander => Marguerite Olander
  abbreviation: President => Pres.
  loaded-term: Union President => Firebrand Union President
  attribution-change: said the company => complained the company
  attribution-cut: Union President Marguerite T. Olander said the company => The company
  words-added: sick pay => sick pay for part-time deckhands
  loaded-term: a raise => a measly raise
  loaded-term: a raise => a generous raise
  number-style: 2 percent => 2%
"Our members crossed this water through every storm," Olander told reporters outside the terminal in Hale's Landing.
  quote-altered + loaded-term: Our members => Our heroic members
  attribution-change: Olander told => the union's treasurer told
  words-cut: reporters outside the terminal in Hale's Landing. => reporters.
  words-added: reporters outside => reporters at a news conference outside

The bitter dispute follows a blistering state audit in May that faulted the fleet's aging engines, three of which failed at sea.
  loaded-term: The bitter dispute => The dispute
  loaded-term: a blistering state => a state
  loaded-term: aging engines => decrepit engines
  rewording: failed at => quit at
  words-added: at sea => at sea during crossings

Talks mediated by the Federal Mediation and Conciliation Service broke down shortly before midnight, a spokesperson for the agency said.
  abbreviation: the Federal Mediation and Conciliation Service => the FMCS
  abbreviation / words-added: Conciliation Service broke => Conciliation Service (FMCS) broke
  loaded-term: Talks => Farcical talks
  loaded-term / rewording: broke down => imploded
  rewording: shortly before => just before
  attribution-cut: , a spokesperson for the agency said. => .
Chief Executive Officer Dennis Rahm said the carrier would hire replacement crews if the strike lasted beyond Friday.
  abbreviation: Chief Executive Officer => CEO
  loaded-term: Chief Executive Officer Dennis => Union-busting Chief Executive Officer Dennis
  name-change: Rahm => Rohm
  attribution-change: said the carrier => warned the carrier
  hedge-change: would hire => might hire
  loaded-term: replacement crews => scabs
  rewording: lasted beyond => continued past
The company, he said, lost $18 million in the last fiscal year and cannot pay more.
  attribution-cut: The company, he said, lost => The company lost
  loaded-term / rewording: lost => hemorrhaged
  abbreviation / number-style: $18 million => $18M
  number-change: $18 million => $80 million
  words-cut: fiscal year and cannot pay more. => fiscal year.
  insertion-graf: Olander rejected that account.
Tarrow paid shareholders a dividend of $6 million in March, according to a filing with the Securities and Exchange Commission.
  abbreviation: Tarrow paid => Tarrow Sound Lines paid
  loaded-term: shareholders => fat-cat shareholders
  loaded-term: a dividend => an obscene dividend
  abbreviation: the Securities and Exchange Commission => the SEC
  attribution-cut: in March, according to a filing with the Securities and Exchange Commission. => in March.

The walkout stranded thousands of commuters, tourists and hospital staff, with lines of cars stretching three miles from the terminal by 8 a.m.
  loaded-term / rewording: stranded => held hostage
  loaded-term: commuters => long-suffering commuters
  loaded-term: The walkout => The selfish walkout
  number-style: three miles => 3 miles
  rewording: stretching => extending
  date-style: by 8 a.m. => by 8 in the morning.
Washington State Patrol troopers directed traffic on State Route 38, police said.
  abbreviation: Washington State Patrol => WSP
  abbreviation: State Route 38 => SR 38
  words-added: troopers directed => troopers in orange vests directed
  attribution-cut: , police said. => .
  cut
Lt. Col. Ivan Prud'homme of the state National Guard said two landing craft could carry medical supplies to San Berro if needed.
  abbreviation: Lt. Col. => Lieutenant Colonel
  abbreviation: Ivan Prud'homme => Prud'homme
  number-style: two => 2
  hedge-change: could carry => will carry
  words-cut: supplies to San Berro if => supplies if

On the islands, the 25-bed St. Bride's Hospital postponed surgeries and told nurses to sleep on site.
  abbreviation: St. Bride's => Saint Bride's
  number-change: 25-bed => 52-bed
  loaded-term: nurses => hero nurses
  words-added: surgeries => surgeries scheduled for the afternoon
  rewording: postponed => put off
Rep. Conor Haldane, a Democrat who represents the islands, urged both sides to resume talks.
  abbreviation: Rep. => Representative
  loaded-term: a Democrat => a far-left Democrat
  words-cut: Haldane, a Democrat who represents the islands, urged => Haldane urged
  rewording: resume talks => return to the bargaining table
The Department of Transportation subsidizes the route with $4.2 million a year.
  abbreviation: The Department of Transportation => The Transportation Department
  abbreviation: The Department of Transportation => The DOT
  loaded-term / rewording: subsidizes => props up
  loaded-term: million a year. => million a year in taxpayer handouts.
  number-style: $4.2 million => $4,200,000

Gov. Lorna Whitcomb, a Republican, called the strike irresponsible and said she may ask a judge to end it under the state's Essential Passage Act.
  abbreviation: Gov. => Governor
  abbreviation: Lorna Whitcomb => Whitcomb
  hedge-change: may ask => will ask
  loaded-term: a judge => an activist judge
  loaded-term: state's Essential => state's draconian Essential
  abbreviation: Essential Passage Act => Passage Act
Her office did not say when.
  cut
  insertion-graf: Nobody at the union seemed surprised.
The law, passed in 1978, allows fines of up to $10,000 a day against unions that defy a court order.
  loaded-term: The law => The anti-worker law
  rewording: passed in => enacted in
  words-cut: The law, passed in 1978, allows => The law allows
  hedge-change: fines of up to $10,000 => fines of $10,000
  loaded-term: unions => rogue unions
  words-added: a court order => a court order to return to work

Lawmakers plan a hearing Wednesday in Olympia, the capital, on a crisis that has exposed the region's reliance on one carrier.
  date-style: Wednesday => on Wednesday
  words-cut: Olympia, the capital, on => Olympia on
  loaded-term: a crisis => a situation
  loaded-term: Lawmakers => Grandstanding lawmakers
  loaded-term / rewording: exposed => laid bare
In a letter to riders, Vice Chairman Ellis Boyd III apologized and promised refunds within 10 days.
  abbreviation: Boyd III => Boyd
  abbreviation: Ellis Boyd => Boyd
  number-style: 10 days => ten days
  loaded-term: refunds => paltry refunds
  loaded-term: Vice Chairman => Disgraced Vice Chairman
  words-added: In a letter to riders, => In a letter to riders posted at the ticket windows,
The ferries, painted green and white since 1951, also carry mail for the U.S. Postal Service.
  abbreviation: U.S. Postal Service => USPS
  loaded-term: The ferries => The beloved ferries
  words-cut: The ferries, painted green and white since 1951, also => The ferries also
  date-change: 1951 => 1931

Deckhand Pilar Santoyo, 34, a shop steward, said she earns $23 an hour after 11 years.
  loaded-term: Deckhand => Beloved deckhand
  words-cut: 34, a shop steward, said => 34, said
  name-change: Santoyo => Santoya
  number-change: 11 years => 17 years
  words-added: after 11 years => after 11 years on the boats
  number-style: 11 years => eleven years
"Nobody wants to be out here," Santoyo said.
  attribution-change: Santoyo said => the captain said
  words-added: Santoyo said => Santoyo said from the picket line
  insertion: Behind her, a drummer kept time.

The contract expired Sept. 30.
  date-style / abbreviation: Sept. 30 => September 30
  date-change: Sept. 30 => Aug. 30
  cut
A plan drafted by the American Federation of Labor and Congress of Industrial Organizations, the union's parent body, would bring in an arbitrator.
  abbreviation: the American Federation of Labor and Congress of Industrial Organizations => the AFL-CIO
  loaded-term: A plan => A one-sided plan
  loaded-term: A plan => A common-sense plan
  words-cut: Organizations, the union's parent body, would => Organizations would
  words-added: would bring => would also bring
About 60 percent of San Berro's food arrives by ferry, according to a University of Pell study.
  attribution-cut: by ferry, according to a University of Pell study. => by ferry.
  abbreviation: University of Pell => Univ. of Pell
  number-style: 60 percent => 60%
  hedge-change: About 60 => At least 60
  rewording: arrives by => comes by
