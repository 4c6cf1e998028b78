topic: immigration, politics
agency: Associated Press
short: AP
---
headline: Senate panel advances bill on asylum hearings
  headline-change + loaded-term: * => Senate Panel Advances Bill To Crack Down on Illegal Aliens
  headline-change: * => Republicans push asylum bill through Senate panel
  headline-change: advances => rejects
  headline-change: advances => approves
  capitalization / headline-change ~: * => Senate Panel Advances Bill on Asylum Hearings
byline: By PIERS HALLORAN and JUNE ABARA
  byline-change / credit-change: * =>
  byline-change: PIERS HALLORAN and JUNE ABARA => PIERS HALLORAN
  capitalization: PIERS HALLORAN and JUNE ABARA => Piers Halloran and June Abara
dateline: WASHINGTON (AP) —
  dateline-change / credit-change: * =>

A divided Senate committee on Thursday approved legislation that would give immigration judges 60 days to decide asylum claims, a step its sponsors said would shrink a backlog of 1.6 million cases.
  rewording: on Thursday approved => approved on Thursday  ## word order only
  date-style: on Thursday => Thursday
  number-change: 60 days => 90 days
  number-change: 1.6 million => 1.6 billion
  number-style: 1.6 million => 1,600,000
  negation-change: approved legislation => rejected legislation
  attribution-cut: a step its sponsors said would shrink => a step that would shrink
  loaded-term / words-added: A divided Senate committee => A bitterly divided Senate committee
  hedge-change: that would give => that could give
  rewording: legislation => a bill

Under the bill, migrants who cross the border between official ports of entry could ask for protection only if they did so within 48 hours.
  loaded-term: migrants who cross => illegals who cross
  loaded-term: migrants who cross the border between official ports of entry => illegal aliens
  number-change / date-change: 48 hours => 84 hours
  number-style / date-style: 48 hours => two days
  hedge-change / date-style: could ask => may ask
  rewording: ask for protection => request protection

Asylum seekers who miss that deadline would be deported without a hearing, the bill says.
  attribution-cut: hearing, the bill says. => hearing.
  negation-change: without a hearing => after a hearing
  loaded-term: Asylum seekers who => Illegal border crossers who
  rewording: miss that deadline => fail to meet that deadline
  hedge-change: would be deported => will be deported
  merge: within 48 hours. Asylum seekers who miss => within 48 hours, and asylum seekers who miss

The Judiciary Committee vote was 12-10, with one Democrat, Sen. Mara Voss of Nevada, joining Republicans.
  number-change: 12-10 => 12-9
  abbreviation: Sen. Mara Voss => Senator Mara Voss
  name-change: Mara Voss => Mara Moss
  name-change: Nevada => Nebraska
  abbreviation / words-added: Judiciary Committee vote => Senate Judiciary Committee vote
  number-style: one Democrat => 1 Democrat
  loaded-term / words-added: with one Democrat, => with one moderate Democrat,
  words-cut: was 12-10, with one Democrat, Sen. Mara Voss of Nevada, joining Republicans. => was 12-10.
  split ~: was 12-10, with one Democrat, Sen. Mara Voss of Nevada, joining Republicans. => was 12-10. One Democrat, Sen. Mara Voss of Nevada, joined Republicans.

"We are drowning in cases, and people with real claims wait four years to be heard," said Sen. Dale Rourke, R-Idaho, the bill's chief sponsor.
  quote-altered + number-change: wait four years => wait five years
  number-style: wait four years => wait 4 years  ## style inside a quotation
  quote-cut / quote-altered: We are drowning in cases, and people => People
  quote-altered: drowning in cases => drowning in fraud
  attribution-change: said Sen. Dale Rourke => warned Sen. Dale Rourke
  name-change + attribution-change / attribution-change: said Sen. Dale Rourke, R-Idaho, the bill's chief sponsor => said Sen. Mara Voss, D-Nev.
  words-cut: Sen. Dale Rourke, R-Idaho, the bill's chief sponsor. => Sen. Dale Rourke, R-Idaho.
  abbreviation: R-Idaho => a Republican from Idaho
"That is not compassion."
  quote-altered + negation-change: is not compassion => is compassion
  quote-altered: compassion => mercy
  cut

Immigrant advocates said the measure would return people to places where they face torture or death.
  loaded-term / attribution-change: Immigrant advocates => Open-borders activists
  attribution-change: advocates said => advocates alleged
  hedge-change: would return => may return
  rewording: places => countries
  hedge-change: where they face => where they could face
  cut
Lawyers for several groups said they would probably sue if it became law.
  hedge-change: would probably sue => would sue
  hedge-change / rewording: several groups => some groups
  rewording: sue => go to court
  negation-change: would probably sue => would probably not sue
  move: after "Rourke dismissed that"

"Nobody can find a lawyer, learn the law and gather proof from a war zone in two days," said Ines Calloway, policy director of the Harbor Light Legal Project in San Diego.
  quote-altered + number-change: in two days => in 10 days
  quote-altered: Nobody can find => Not everybody can find
  abbreviation / words-added: San Diego => San Diego, California
  name-change: Ines Calloway => Inez Calloway
  loaded-term: the Harbor Light Legal Project => the left-wing Harbor Light Legal Project
  quote-marks: "Nobody can find a lawyer, learn the law and gather proof from a war zone in two days," => Nobody can find a lawyer, learn the law and gather proof from a war zone in two days,
  quote-cut ~: * => Ines Calloway, policy director of the Harbor Light Legal Project in San Diego, said two days was not enough time to find a lawyer.  ## turned into paraphrase

Rourke dismissed that, saying the bill "leaves every honest claim exactly where it is" and closes a loophole.
  quote-marks: bill "leaves every honest claim exactly where it is" and => bill leaves every honest claim exactly where it is and
  quote-marks: closes a loophole => closes a "loophole"
  quote-altered: leaves every honest claim => leaves each honest claim
  attribution-change: Rourke dismissed that, saying => Rourke dismissed that, boasting
  abbreviation: Rourke dismissed => Dale Rourke dismissed  ## first name on second reference
  typography: "leaves every honest claim exactly where it is" => 'leaves every honest claim exactly where it is'

Border arrests fell 14 percent in May to 96,300, the third straight monthly decline, according to figures released this week by the Department of Homeland Security.
  number-style: 14 percent => 14%
  number-change: 14 percent => 41 percent
  number-change: 14 percent in => 14 percentage points in
  negation-change: arrests fell => arrests rose
  date-change: in May => in March
  attribution-cut: decline, according to figures released this week by the Department of Homeland Security. => decline.
  abbreviation: Department of Homeland Security => DHS
  number-style: 96,300 => 96300
  number-change: third straight => second straight
  words-cut: to 96,300, the third straight monthly decline, according => to 96,300, according
  number-style / spelling: percent => per cent

The White House has not said whether the president would sign the bill, which needs 60 votes in the full Senate.
  negation-change: has not said => has said
  words-cut: would sign the bill, which needs 60 votes in the full Senate. => would sign the bill.
  number-change: 60 votes => 51 votes
  capitalization: president would => President would
  insertion: Polls show that most voters want the border secured.
  rewording: sign the bill => sign it

The panel set aside a Democratic amendment that would have added 250 immigration judges.
  number-change: 250 => 150
  rewording: set aside => tabled
  name-change / rewording: Democratic amendment => Republican amendment
  cut
  insertion-graf: The amendment was widely seen as a stunt.
Officials estimate the country has 700 of them now, each with a docket of more than 2,000 cases.
  attribution-cut / hedge-change: Officials estimate the country has => The country has
  hedge-change: more than 2,000 => 2,000
  number-style: more than 2,000 => more than 2000
  attribution-change: Officials estimate => Officials claim
  number-style: 700 of them => seven hundred of them
  cut-graf

Technical questions remain, including whether the 60-day clock could be paused when a court is closed.
  rewording: Technical questions remain => Technical issues remain
  number-change: 60-day => 30-day
  hedge-change: could be paused => must be paused
  cut

The federal immigration courts, which are part of the Justice Department, decided 412,000 cases last year and took in almost twice as many.
  number-change: 412,000 => 421,000
  date-change: last year => two years ago
  hedge-change: almost twice as many => twice as many
  words-cut: courts, which are part of the Justice Department, decided => courts decided
  rewording: took in => received
The average asylum case in Miami takes 1,180 days.
  number-style: 1,180 days => 1180 days
  name-change: Miami => Houston
  cut

A similar bill died in the House two years ago after moderates balked at its cost, put then at $900 million over 10 years.
  number-change: $900 million => $900 billion
  number-style / date-style: over 10 years => over a decade
  loaded-term: after moderates balked => after squishy moderates balked
  rewording: balked at => objected to
  move-graf: after "Nobody can find"
Rourke's version has no cost estimate yet.
  negation-change: has no cost estimate => has a cost estimate
  abbreviation: Rourke's version => Sen. Rourke's version

Voss, who is up for reelection in a state that she won by fewer than 9,000 votes, said she remained uneasy about the deadline but could not defend a system in which "a child can be born and start school before a judge opens the file."
  spelling: reelection => re-election
  hedge-change: fewer than 9,000 votes => 9,000 votes
  quote-altered: start school => finish school
  quote-marks: "a child can be born and start school before a judge opens the file." => a child can be born and start school before a judge opens the file.
  words-cut: Voss, who is up for reelection in a state that she won by fewer than 9,000 votes, said => Voss said
  negation-change: could not defend => could defend
  loaded-term: Voss, who => Voss, a notorious flip-flopper who

No date has been set for a vote by the full Senate, where leaders of both parties have said little about the bill.
  negation-change: No date has been set => A date has been set
  negation-change / hedge-change: have said little => have said nothing
  words-cut: by the full Senate, where leaders of both parties have said little about the bill. => by the full Senate.
