topic: obituary, arts
agency: Associated Press
short: AP
---
headline: Theodora Quill, whose puppets taught a generation to read, dies at 91
  headline-change + number-change: 91 => 19
  headline-change: * => Theodora Quill, children's TV puppeteer, dies at 91
  headline-change: * => Theodora Quill dies at 91
  headline-change + loaded-term: * => Beloved TV Legend Theodora Quill Dead at 91
  headline-change + name-change: Theodora Quill => Theodora Quills
  capitalization / headline-change ~: * => Theodora Quill, Whose Puppets Taught a Generation to Read, Dies at 91
byline: By MARCUS OYELARAN, AP Entertainment Writer
  byline-change / credit-change: * =>
  credit-change / byline-change: AP Entertainment Writer => Entertainment Writer
  byline-change / credit-change: * => By the Arts Desk
dateline: ST. PAUL, Minn. (AP) —
  dateline-change / credit-change: * =>
  credit-change / dateline-change: * => ST. PAUL, Minn. —
  dateline-change / name-change: ST. PAUL => DULUTH

Theodora Quill, the puppeteer whose shy bear Marmaduke helped millions of American children learn to read and who sued her own network to keep him off lunchboxes, died Sunday at her home here.
  date-change: Sunday => Saturday
  date-style: Sunday => on Sunday
  name-change: Marmaduke => Marmadoke
  rewording: puppeteer => entertainer
  words-cut: read and who sued her own network to keep him off lunchboxes, died => read, died
  loaded-term / words-added: the puppeteer whose => the cantankerous puppeteer whose
  words-cut ~: at her home here. => at home.
  rewording: died Sunday => passed away Sunday
  spelling: lunchboxes => lunch boxes
  hedge-change: helped millions => helped perhaps millions
She was 91.
  number-change: 91 => 81
  number-style: 91 => ninety-one
  cut
  merge: home here. She was => home here; she was
  insertion: Fans left flowers outside the house on Monday.

Her death was confirmed by her daughter, Ines Quill Abbott, who said the cause was complications of a stroke she suffered in August.
  attribution-cut: Abbott, who said the cause was => Abbott; the cause was
  date-change: in August => in July
  hedge-change: the cause was => the likely cause was
  name-change: Ines => Inez
  abbreviation: Ines Quill Abbott => Ms. Abbott
  words-cut: a stroke she suffered in August. => a stroke.
  rewording: her daughter, Ines => her niece, Ines
  negation-change: was confirmed by => was not confirmed by
  rewording: she suffered => she had
  split: Abbott, who said => Abbott. She said

For 22 seasons, beginning in 1967, Quill was on her knees behind a plywood fence, one arm in the air, for "The Reading Porch," which at its height was carried by 240 public television stations.
  number-style: 22 seasons => twenty-two seasons
  number-change: 22 seasons => 12 seasons
  date-change: 1967 => 1976
  number-change: 240 => 204
  abbreviation: television => TV
  hedge-change: carried by 240 => carried by about 240
  quote-marks: "The Reading Porch," which => The Reading Porch, which  ## a title, but the marks are gone
  punctuation / typography: Porch," which => Porch", which
  words-cut: fence, one arm in the air, for => fence for
  name-change / quote-altered / rewording: "The Reading Porch," => "The Reading Room,"
  rewording: carried by => shown on
  abbreviation: Quill was on => Theodora Quill was on
She did all nine voices and wrote most of the scripts, often the night before.
  number-style: nine => 9
  number-change: nine => 10
  hedge-change: most of the scripts => all of the scripts
  hedge-change: often the night => usually the night
  words-cut: scripts, often the night before. => scripts.
  cut
  negation-change: often the night => never the night
  rewording: did all => performed all

"I was not a teacher and I was not an actress, I was a person who could not bear to be looked at," she told The Associated Press in 1998.
  quote-altered + negation-change: I was not a teacher => I was a teacher
  quote-altered + negation-change: could not bear => could bear
  quote-cut / quote-altered: "I was not a teacher and I was not an actress, I was a person => "I was ... a person
  quote-altered: bear to be looked at => stand to be looked at
  date-change: 1998 => 1988
  attribution-change: she told The Associated Press in 1998 => she said in 1998
  abbreviation: The Associated Press => The AP
  quote-marks: "I was not a teacher and I was not an actress, I was a person who could not bear to be looked at," she => I was not a teacher and I was not an actress, I was a person who could not bear to be looked at, she
  quote-cut ~: * => She told The Associated Press in 1998 that she had become a puppeteer because she hated being seen.
  rewording ~: * => She told The Associated Press in 1998: "I was not a teacher and I was not an actress, I was a person who could not bear to be looked at."  ## the quotation only moved in its sentence
  words-cut: The Associated Press in 1998. => The Associated Press.
"The bear was braver than I was."
  quote-altered: braver than I was => braver than me
  cut
  quote-altered + negation-change: was braver => was not braver
  attribution-added: than I was." => than I was," she said.

In 1983 the Corbel Broadcasting Group, which had bought the program's distributor, signed a $15 million deal to put Marmaduke on lunchboxes, pajamas and breakfast cereal without asking her.
  number-change: $15 million => $50 million
  number-style: $15 million => $15,000,000
  negation-change: without asking her => after asking her
  date-change: 1983 => 1993
  spelling: program's => programme's
  spelling: pajamas => pyjamas
  punctuation: pajamas and => pajamas, and
  name-change: Corbel => Corbell
  words-cut: Group, which had bought the program's distributor, signed => Group signed
  loaded-term / rewording: signed a => sneaked through a
  hedge-change: $15 million deal => reported $15 million deal
  punctuation: In 1983 the => In 1983, the
  move: after "In her last years"
Quill hid the puppet in her sister's freezer and went to court.
  cut
  rewording / name-change: sister's => mother's
  words-cut: the puppet in her sister's freezer and went => the puppet and went
  abbreviation: Quill hid => Ms. Quill hid
  merge: asking her. Quill hid => asking her, so Quill hid
  rewording: went to court => sued

A federal judge in Minneapolis ruled in 1985 that she owned the character outright, and the case is still cited by writers and illustrators who fight for their rights.
  date-change: 1985 => 1995
  name-change: Minneapolis => Milwaukee
  negation-change: she owned => she did not own
  attribution-cut ~: A federal judge in Minneapolis ruled in 1985 that she owned the character outright, and the case => She owned the character outright, and the case
  words-cut: owned the character outright, and => owned the character, and
  capitalization: federal judge => Federal judge
  split: outright, and the case => outright. The case
  words-cut: outright, and the case is still cited by writers and illustrators who fight for their rights. => outright.
  hedge-change: is still cited => is still sometimes cited
  rewording: A federal judge => A U.S. judge
"She beat them with a freezer and a library card," said Lionel Prather, who was her lawyer for three decades.
  quote-altered: She beat them => She whipped them
  number-style / date-style: three decades => 30 years
  number-change / date-change: three decades => two decades
  rewording: lawyer => attorney
  name-change: Prather => Prater
  words-cut: Prather, who was her lawyer for three decades. => Prather.
  attribution-change: said Lionel => joked Lionel
  quote-cut / quote-altered: with a freezer and a library card," => with a library card,"
  cut

Theodora Anne Kasprzak was born in Hibbing on May 4, 1934, one of six children of an iron miner and a seamstress who spoke no English.
  date-change: May 4, 1934 => May 14, 1934
  date-change: 1934 => 1943
  negation-change: spoke no English => spoke English
  number-change: one of six => one of seven
  number-style: six => 6
  abbreviation / words-added: Hibbing on => Hibbing, Minnesota, on
  name-change: Kasprzak => Kasprzyk
  date-style: May 4, 1934 => 4 May 1934
  words-cut: an iron miner and a seamstress who spoke no English. => an iron miner and a seamstress.
  rewording: seamstress => dressmaker
She made the first Marmaduke at 15 from a coat that had belonged to her grandfather, she said, because it smelled of him.
  number-change: at 15 => at 50
  attribution-cut: grandfather, she said, because => grandfather because
  attribution-change: she said => her daughter said
  words-cut: grandfather, she said, because it smelled of him. => grandfather.
  number-style: at 15 => at age 15
  cut
  rewording: made => sewed

Not everyone was charmed: a 1972 complaint to the Federal Communications Commission, signed by 400 parents in Ohio, called the bear "sullen and possibly a socialist."
  negation-change: Not everyone was => Everyone was
  number-change: 400 => 4,000
  hedge-change: by 400 => by nearly 400
  date-change: 1972 => 1973
  abbreviation: Federal Communications Commission => FCC
  quote-altered + hedge-change: possibly a socialist => a socialist
  quote-cut / quote-altered: "sullen and possibly a socialist." => "sullen."
  quote-marks: called the bear "sullen and possibly a socialist." => called the bear sullen and possibly a socialist.
  name-change: Ohio => Iowa
  words-cut: Commission, signed by 400 parents in Ohio, called => Commission called
  punctuation / typography: socialist." => socialist".
  split: charmed: a 1972 => charmed. A 1972
She framed it.
  cut
  merge: socialist." She framed => socialist," and she framed
  rewording: framed it => hung it on her wall

In her last years she gave away nearly all of the $2.3 million she had earned, most of it to rural libraries, and answered letters from grown children in the bear's handwriting.
  hedge-change: nearly all => all
  number-change: $2.3 million => $3.2 million
  hedge-change: most of it => some of it
  rewording: gave away => donated
  loaded-term / words-added: the bear's => the creepy bear's
  words-cut: earned, most of it to rural libraries, and => earned and
  punctuation: libraries, and => libraries and
  number-style: $2.3 million => 2.3 million dollars
  punctuation: In her last years she => In her last years, she
  words-cut: answered letters from grown children in the bear's handwriting. => answered letters.

She is survived by her daughter, two grandsons and a sister, Wanda Kasprzak of Duluth.
  number-style: two => 2
  number-change: two => three
  name-change: Wanda => Vanda
  words-cut: a sister, Wanda Kasprzak of Duluth. => a sister.
  cut
  abbreviation / words-added: Duluth. => Duluth, Minn.
Her husband of 49 years, the cellist Arthur Quill, died in 2011.
  number-change / date-change: 49 years => 39 years
  date-change: 2011 => 2001
  abbreviation: Arthur Quill => Art Quill
  words-cut: husband of 49 years, the => husband, the
  cut

Marmaduke, at her request, will not go to the Smithsonian Institution, which had asked twice, but to whoever is the youngest cardholder of the Hibbing Public Library on the day of her funeral.
  negation-change: will not go => will go
  abbreviation: Smithsonian Institution => Smithsonian
  number-style: twice => two times
  number-change: twice => three times
  words-cut: Institution, which had asked twice, but => Institution but
  words-cut: Marmaduke, at her request, will => Marmaduke will
  negation-change / rewording: youngest => oldest
  capitalization: Hibbing Public Library => Hibbing public library
