topic: science, space
agency: Agence France-Presse
short: AFP
---
headline: Astronomers report possible sign of life on distant planet, but rivals doubt it
  headline-change + hedge-change: possible sign => sign
  headline-change + loaded-term: * => Taxpayer-Funded Stargazers Hype Alien Life Again
  headline-change: , but rivals doubt it => , 86 light-years away
  headline-change: Astronomers report possible sign of life on distant planet, but rivals doubt it => Rivals dispute claim of life on distant planet
byline: By Ines Carvalho, AFP
  byline-change / credit-change: * =>
  credit-change / byline-change: Carvalho, AFP => Carvalho
  credit-change / byline-change / abbreviation: AFP => Agence France-Presse
dateline: GENEVA (AFP) —
  dateline-change / credit-change: * =>
  credit-change / dateline-change: GENEVA (AFP) => GENEVA
  dateline-change: GENEVA => PARIS

Astronomers said Wednesday they had found signs of a gas that on Earth is made almost entirely by living things in the air of a planet 86 light-years away, a claim that other scientists greeted with caution.
  attribution-change: Astronomers said => Astronomers claimed
  date-style: said Wednesday => said on Wednesday
  date-change: Wednesday => Tuesday
  hedge-change: almost entirely => entirely
  hedge-change: found signs of => found possible signs of
  number-change: 86 => 68
  loaded-term: Astronomers said => Attention-seeking astronomers said
  loaded-term / rewording: greeted with caution => mocked
  words-added: a planet 86 => a rocky planet in the southern sky 86
  words-cut: away, a claim that other scientists greeted with caution. => away.
  rewording: made almost => produced almost
  rewording: greeted with caution => treated warily
The planet, Tavani 4 b, is roughly 2.4 times as wide as Earth and circles a red dwarf star every 19 days.
  hedge-change: roughly 2.4 => 2.4
  number-change: 19 days => 91 days
  number-style: 19 days => nineteen days
  words-cut: The planet, Tavani 4 b, is => The planet is
  words-added: red dwarf star every => red dwarf star in the constellation Pavo every
  rewording: circles => orbits
  split: Earth and circles => Earth. It circles
  cut

A team led by Yusra Benhaddou of the University of Corvane used 31 hours of observations by the Halden Space Telescope, a $6.8 billion observatory that was launched in 2021, to study starlight that passed through the planet's atmosphere.
  abbreviation: Yusra Benhaddou => Dr. Yusra Benhaddou
  abbreviation: the Halden Space Telescope, => the HST,
  abbreviation: University of Corvane => Corvane University
  number-style / abbreviation: $6.8 billion => $6.8bn
  number-change: $6.8 billion => $8.6 billion
  date-change: 2021 => 2022
  loaded-term: observatory that => boondoggle that
  words-cut: Telescope, a $6.8 billion observatory that was launched in 2021, to => Telescope to
  words-added: A team led => A team of 14 researchers led
  rewording: passed through => filtered through
  rewording: A team led by => A group headed by
"This is the strongest hint we have ever had that we may not be alone, but it is a hint," Benhaddou told a news conference in Geneva.
  quote-altered + hedge-change: may not be alone => are not alone
  quote-altered: strongest hint => strongest proof
  quote-cut / quote-altered: alone, but it is a hint," => alone,"
  quote-added / quote-altered: it is a hint," => it is a hint, no more,"
  attribution-change: told a news => gushed at a news
  words-cut: told a news conference in Geneva. => told a news conference.
  words-added: in Geneva. => in Geneva before a packed hall.
  loaded-term: Benhaddou told => the self-styled alien hunter Benhaddou told
  cut
She said there was a 0.3 percent chance that the signal was a fluke, which is short of the standard that physicists use to claim a discovery.
  number-style: 0.3 percent => 0.3%
  number-change: 0.3 percent => 3 percent
  attribution-cut: She said there => There
  attribution-change: She said => She conceded
  hedge-change: a 0.3 percent => about a 0.3 percent
  words-cut: a fluke, which is short of the standard that physicists use to claim a discovery. => a fluke.
  words-added: the signal was => the signal in the data was
  rewording: a fluke => down to luck
  cut

Two other groups that examined the same data said they could not reproduce the result.
  number-style: Two => 2
  number-change: Two => Three
  negation-change: could not reproduce => could reproduce
  abbreviation / spelling: could not => couldn't
  attribution-cut: data said they could => data could
  words-cut: Two other groups that examined the same data said => Two other groups said
  words-added: Two other groups => Two other groups in Europe
  rewording: reproduce => repeat
  loaded-term: Two other => Two jealous
  insertion: Taxpayers may wonder what they are paying for.
"The signal comes and goes depending on how you clean the data, and that is not how a real signal behaves," said Oliver Prentiss, an astrophysicist at Thornbury College in Britain who was not involved in the study.
  quote-altered + negation-change: that is not how => that is how
  quote-altered: clean the data => torture the data
  quote-cut / quote-altered: the data, and that is not how a real signal behaves," => the data,"
  attribution-change: said Oliver => scoffed Oliver
  abbreviation: Oliver Prentiss => O. Prentiss
  abbreviation: Britain => the UK
  words-cut: in Britain who was not involved in the study. => in Britain.
  words-added: an astrophysicist => a veteran astrophysicist
  loaded-term: Oliver Prentiss, an => longtime naysayer Oliver Prentiss, an
  rewording: was not involved in => took no part in
  name-change: Thornbury => Thornbridge
  cut
His analysis, which has not been peer reviewed, suggests the bump could be explained by methane or by noise in the detector.
  hedge-change: could be => is
  hedge-change / attribution-change: suggests the => shows the
  spelling: peer reviewed => peer-reviewed
  words-cut: analysis, which has not been peer reviewed, suggests => analysis suggests
  words-added: His analysis, => His own analysis, posted online,
  rewording: be explained by => be due to
  negation-change: has not been => has been
  cut

Benhaddou rejected the criticism and said her critics had left out the four best hours of data.
  attribution-change: said her => charged her
  loaded-term: rejected the criticism => lashed out at the criticism
  number-style: four => 4
  rewording: left out => omitted
  words-added: hours of data. => hours of data from last spring.
  hedge-change: had left => had apparently left
  abbreviation: Benhaddou => Prof. Benhaddou
  quote-marks: had left out => had "left out"
The European Space Agency, which runs the telescope with Canada and Japan, said it took no position on the claim.
  abbreviation: The European Space Agency, which => ESA, which
  abbreviation: European Space Agency, which => European Space Agency (ESA), which
  attribution-change: said it => stressed it
  words-cut: Agency, which runs the telescope with Canada and Japan, said => Agency said
  words-added: on the claim. => on the claim before it is checked.
  rewording: runs => operates
  name-change: Japan => India
  negation-change: took no position => took a position
  loaded-term: The European => The cash-strapped European
  cut

In 2024, a member of the same team withdrew a paper about water vapor on another planet after a calibration error was found.
  date-change: 2024 => 2023
  spelling: vapor => vapour
  words-cut: planet after a calibration error was found. => planet.
  words-added: withdrew a paper => withdrew a widely cited paper
  rewording: withdrew => retracted
  loaded-term: a calibration error => an embarrassing blunder
  hedge-change: error was found => error was reportedly found
  move: after "The team has asked"
  cut
That history has made some researchers wary, said Hiroko Tanabe, who chairs the committee that allots time on the telescope.
  hedge-change: some researchers => many researchers
  attribution-cut: wary, said Hiroko Tanabe, who chairs the committee that allots time on the telescope. => wary.
  abbreviation: Hiroko Tanabe => Dr. Hiroko Tanabe
  rewording: chairs => heads
  words-added: the committee => the 12-member committee
  words-cut: Tanabe, who chairs the committee that allots time on the telescope. => Tanabe.
  loaded-term: That history => That sorry history

The gas has also been detected on a comet, where nothing lives, so its presence does not prove that there is life.
  negation-change: does not prove => does prove
  words-cut: a comet, where nothing lives, so => a comet, so
  words-added: detected on => detected twice on
  rewording: presence does => existence does
  punctuation: lives, so => lives — so
  attribution-added: there is life. => there is life, Prentiss said.
  cut
The team has asked for 24 more hours, which would cost about 1.1 million euros and would probably be enough to settle the question within two years.
  hedge-change: would probably be => would be
  hedge-change: about 1.1 => 1.1
  number-style: 1.1 million euros => €1.1 million
  number-change: 24 more => 42 more
  abbreviation: 24 more hours => 24 more hrs
  words-cut: hours, which would cost about 1.1 million euros and would => hours, which would
  words-added: 24 more hours => 24 more hours of observing time
  loaded-term: would cost about => would squander about
  rewording: settle => resolve
  date-style / number-style: two years => 24 months
A decision is due by Dec. 15.
  date-change: Dec. 15 => Dec. 5
  date-style / abbreviation: Dec. 15 => December 15
  hedge-change: is due => could come
  attribution-added: Dec. 15. => Dec. 15, Tanabe said.
  cut
  merge: two years. A decision => two years, and a decision

"If they are right, it is the discovery of the century," Tanabe said.
  quote-altered: the century => the decade
  quote-altered + negation-change: are right => are not right
  name-change + attribution-change / attribution-change: Tanabe said => Prentiss said
  words-added: Tanabe said. => Tanabe said by telephone.
  insertion-graf: The public has heard such promises before.
  cut-graf

Benhaddou, 41, who grew up in Tangier and built her first telescope at 12, said she had stopped reading what people wrote about the planet online.
  number-change: 41 => 14
  number-style: at 12 => at twelve
  words-cut: Benhaddou, 41, who grew up in Tangier and built her first telescope at 12, said => Benhaddou said
  words-added: in Tangier and => in Tangier, the daughter of a baker, and
  rewording: grew up => was raised
  name-change: Tangier => Tunis
  loaded-term: what people wrote => what cranks wrote
  attribution-change: said she had => admitted she had
  cut
