"""The three tables of abbreviation."""

from tests.unit.classify.rules.tables import marked, row, three_tables

KIND = "abbreviation"

MATCHES = (
    row("Marcus Dell left.", "M Dell left."),
    row("He spoke for the National Civil Defence Institute (INDEC).", "He spoke for INDEC."),
    *marked(
        """
        [Marit Oosting -> Oosting], the group's director, said the fine was too low.
        [Minera Solano SA -> MSSA], which owns the mine, did not answer.
        Colonel Hugo Anaya of [the National Civil Defence Institute (INDEC) -> INDEC] spoke.
        [Ramiro Anaya -> R Anaya] would not say.
        President [Ramiro Choque Valdez -> Ramiro Choque] declared an emergency.
        President [Ramiro Choque Valdez -> Choque] declared an emergency.
        The Senate [Committee on Commerce -> Commerce Committee] met.
        The House [education committee -> Committee on Education] met.
        The state [Department of Health -> Health Department] met.
        The country's [health ministry -> Ministry of Health] met.
        [Iraq's Ministry of Health -> The Iraqi Health Ministry] met.
        Staff of [the University of Kelvara -> Kelvara University] met.
        The [Central Bank of Kelvara -> Kelvara Central Bank] met.
        The [special envoy of the United Nations -> U.N. special envoy] left.
        The Ohio [Department of Transportation -> DOT] met.
        The [Labor Department -> DOL] met.
        Lt. Paul Ness of [the Ridgemont Police Department -> Ridgemont PD] left.
        Staff of [Louisiana State University Agricultural Center -> LSU AgCenter] met.
        The [Financial Crimes Enforcement Network -> FinCEN] met.
        The [Forest Service -> USFS] met.
        The [Security Council -> UNSC] met.
        The [United Steelworkers -> USW] met.
        [Homeland Security -> DHS] Secretary Paul Ness left.
        [Transportation -> DOT] Secretary Paul Ness left.
        The [9th U.S. Circuit Court of Appeals -> 9th Circuit] ruled.
        The [U.S. Court of Appeals for the Eighth Circuit -> 8th Circuit] ruled.
        The [Dow Jones Industrial Average -> Dow] fell.
        The [Treasury Department -> Treasury] met.
        The [chief executive -> chief executive officer] left.
        [Police Chief -> Chief] Paul Ness left.
        [U.S. District Judge -> Judge] Paul Ness ruled.
        A tax on [American -> U.S.] whiskey came.
        The [U.S. president -> president] called it a farce.
        The [city of Tulsa -> Tulsa] sued.
        Marlow [Elementary School -> Elementary] was shut.
        The [Polk County Sheriff's Office -> sheriff's office] said no.
        Its insurer, Gulf Beacon[ Mutual Insurance Co. -> ], paid.
        Shares of [Corvane Bank N.A. -> Corvane Bank] fell.
        Dana Orr, [D-Calif. -> D-CA], left.
        The disease, caused by [respiratory syncytial virus, or RSV -> RSV], spread.
        The strike by the [Inland Seamen and Dockworkers Union, known as ISDU, -> ISDU] is on.
        The [Pier Owners League -> Pier Owners League (POL)] will sue.
        She is a [laboratory technician -> lab tech] there.
        She is a [registered nurse -> RN] there.
        The [attorney -> atty.] left.
        The [subcommittee -> subcmte.] met.
        He lives in [the Netherlands -> Holland] now.
        He lives in [the Czech Republic -> Czechia] now.
        The dose was 120 [micrograms -> mcg] of it.
        The yard was 120 [square miles -> sq. mi.] in all.
        The line ran at 40 [megabits per second -> Mbps] then.
        It was a [Category 4 -> Cat. 4] storm.
        He wrote of [Section -> Sec.] 9 of it.
        The [health minister -> minister of health] left.
        The [chief of police -> police chief] left.
        The law of [Rep. Dana Orr, D-Mich., -> Democratic Rep. Dana Orr of Michigan] failed.
        The law of [Gov. Paul Ness, a Republican, -> Republican Gov. Paul Ness] failed.
        It is owned by [Midland & Gulf Railway -> M&G], which owns ships.
        It is at 14 [East Alder Street -> E. Alder St.] in town.
        Shares of [Corvane Bank's -> Corvane's] parent fell.
        King Aldric [IV -> the Fourth] left.
        """
    ),
    row("The Charlotte, North Carolina-based bank paid.", "The Charlotte, N.C.-based bank paid."),
    row("The Toledo, Ohio-based firm closed.", "The Toledo-based firm closed."),
    row("The United Nations-backed force left.", "The U.N.-backed force left."),
    row("The Saint-Luc hospital was full.", "The St-Luc hospital was full."),
    row("The line ends near Fort Talbot.", "The line ends near Ft. Talbot."),
    row("His mother, Denise Atwell, wept.", "His mother, Denise, wept."),
    row("The skipper, said Nurhayati Sobo, 27, was asleep.", "The skipper, said Nurhayati, 27, was asleep."),
    row("Coach Ray Dunmore said the crew was tired.", "Coach Dunmore said the crew was tired."),
    row("Border Patrol agents came.", "U.S. Border Patrol agents came."),
    row("The Montana House voted.", "The Montana House of Representatives voted."),
    row("A board where Republicans hold ten seats met.", "A board where the GOP holds ten seats met."),
    row("The head of the General Confederation of Tolaran Workers spoke.", "The head of the CGTT spoke."),
    row("An MRI found a tear.", "A magnetic resonance imaging exam found a tear."),
    row("The worst germ, Clostridioides difficile, spread.", "The worst germ, C. diff, spread."),
    row("The ferry sank 12 nautical miles away.", "The ferry sank 12 nm away."),
    row("She ran it in 51.84 seconds, a record.", "She ran it in 51.84s, a record."),
    row("The 4x400 metres relay is today.", "The 4x400m relay is today."),
    row("The shop opens at 6 p.m. Eastern.", "The shop opens at 6 p.m. ET."),
    row("She teaches at Marlow University.", "She teaches at Marlow Univ."),
    row("Ambassador Lena Strand resigned on Monday.", "Amb. Lena Strand resigned on Monday."),
    row("The tank, in Garside, East Yorkshire, leaked.", "The tank, in Garside, E. Yorks, leaked."),
    row(
        "The U.S. National Highway Traffic Safety Administration linked it to a fire.", "The NHTSA linked it to a fire."
    ),
    row("He waved outside his party's headquarters in town.", "He waved outside his party's HQ in town."),
    row("An expert, retired Lt. Paul Garrity, took the stand.", "An expert, Paul Garrity, took the stand."),
    row("Trade was worth $29.4 billion last year.", "Trade was worth US$29.4 billion last year."),
    row("Vaccination fell during the Covid-19 pandemic.", "Vaccination fell during the Covid pandemic."),
    row("The river was 2.3 metres above its mark.", "The river was 2.3 m above its mark."),
    row("The truck was doing 70 mph.", "The truck was doing 70 miles per hour."),
    row("The village lies 12 miles north.", "The village lies 12 mi. north."),
    row("The order came from the FBI.", "The order came from the Federal Bureau of Investigation."),
    row("The Interior Ministry sent troops.", "The ministry sent troops."),
    row("The Ministry of Health sent nurses.", "The Health Ministry sent nurses."),
    row("Stanton High School won the cup.", "Stanton High won the cup."),
    row("Fans of Vellan sang all night.", "Fans of Vellan City sang all night.", lede="The owners of Vellan City met."),
    row("She asked the minister.", "She asked the finance minister.", lede="A finance minister spoke of the budget."),
    row("The National Bank held rates.", "The NBT held rates.", lede="The National Bank of Tarsovia met on a wet day."),
    row("Sen. Mara Osei, D-Ore., spoke.", "Sen. Mara Osei, an Oregon Democrat, spoke."),
    row("Gov. Thom Breck, a Republican, spoke.", "Gov. Thom Breck (R) spoke."),
    row("The bunker is from World War II.", "The bunker is from WWII."),
    row("Gov. Ana Lucero toured the wharf.", "Governor Ana Lucero toured the wharf.", passages=("Gov.", "Governor")),
    row("Lt. Gov. Omar Vale toured the wharf.", "Lieutenant Governor Omar Vale toured the wharf."),
    row("The crew sailed from Eureka, Calif., in June.", "The crew sailed from Eureka, California, in June."),
    row("The crew sailed from Eureka, Calif., in June.", "The crew sailed from Eureka, CA, in June."),
    row("The U.S. delegation left early.", "The US delegation left early.", passages=("U.S.", "US")),
    row("The United States sent two ships.", "The U.S. sent two ships.", passages=("United States", "U.S.")),
    row("The Federal Aviation Administration opened an inquiry.", "The FAA opened an inquiry."),
    row("The Justice Department declined to comment.", "The Department of Justice declined to comment."),
    row("Nolan Reyes, the chief executive, bought a boat.", "Nolan Reyes, the CEO, bought a boat."),
    row(
        "The Dunmore Harbor Authority (DHA) raised its fees.",
        "The DHA raised its fees.",
        lede="The Dunmore Harbor Authority (DHA) met boat owners on a rainy night.",
    ),
    row(
        "The authority's rival, the DHA, raised its fees.",
        "The authority's rival, the Dunmore Harbor Authority, raised its fees.",
        lede="The Dunmore Harbor Authority (DHA) met boat owners on a rainy night.",
    ),
    row("Sen. Mara Voss asked for a recount.", "Voss asked for a recount."),
    row("Voss asked for a recount.", "Mara Voss asked for a recount.", lede="Mara Voss has run the harbor for years."),
    row("Dale Rourke, R-Idaho, voted no.", "Dale Rourke, a Republican from Idaho, voted no."),
    row("Traffic backed up on Interstate 94 for hours.", "Traffic backed up on I-94 for hours."),
    row("He lives at 12 Alder Ave. with a cat.", "He lives at 12 Alder Avenue with a cat."),
    row("The U.N. envoy landed in Oslo.", "The United Nations envoy landed in Oslo."),
    row("Walter J. Prynne kept the books.", "Walter Prynne kept the books."),
    row("Kestrel Boats Inc. built the hull.", "Kestrel Boats built the hull."),
    row(
        '"The U.S. will not pay," he said.', '"The United States will not pay," he said.', facts={"in_quotation": "yes"}
    ),
    row("Dr. Lena Okoro signed the report.", "Doctor Lena Okoro signed the report."),
    row("Homes in Wash. state lost power.", "Homes in Washington state lost power."),
    row("The storm reached St. Brendan by noon.", "The storm reached Saint Brendan by noon."),
    row("County prosecutor Neil Fenwick said no.", "Fenwick said no."),
    row("Energy minister Paula Hext rejected it.", "Ms Hext rejected it."),
    row("Mayor Ellen Brask spoke first.", "Brask spoke first."),
    row("Brask spoke first.", "Mr Brask spoke first."),
    row("William Hext rejected it.", "Bill Hext rejected it."),
    row("She joined Harvard University in June.", "She joined Harvard in June."),
    row("Crews of the Army Corps of Engineers came.", "Crews of the Corps came."),
    row("He has human papillomavirus (HPV), doctors said.", "He has HPV, doctors said."),
    row("It crashed near Boise, Idaho, in fog.", "It crashed near Boise in fog."),
    row("It crashed in Dubuque, Iowa, said a guard.", "It crashed in Dubuque, said a guard."),
    row("The finance director, Ron Abel, quit.", "The CFO, Ron Abel, quit."),
    row("He lives in Marl County now.", "He lives in Marl Co. now."),
    row("He told Agence Nordique that it rained.", "He told AN that it rained."),
    row("Mideast talks stalled at noon.", "Middle East talks stalled at noon."),
    row("The group Reporters Without Borders (RSF) objected.", "The group RSF objected."),
    row("The Martin Luther King Jr. school closed.", "The Martin Luther King school closed."),
)

DOES_NOT_MATCH = (
    row("Marcus Dell left.", "R Dell left.", "name-change"),
    *marked(
        """
        The [Ministry of Health -> Ministry of Defense] met.
        The [Health Ministry -> Ministry of Education] met.
        The [University of Washington -> Washington University] met.
        The [Labor Department -> DOE] met.
        The [Texas Department of Transportation -> Ohio DOT] met.
        He flew with [American -> United] Airlines to Oslo.
        The [Congo -> Guinea] team lost.
        """,
        "name-change",
    ),
    *marked(
        """
        [Deputy Chief -> Chief] Paul Ness left.
        The [vice president -> president] left.
        The [assistant attorney general -> attorney general] left.
        The [federal judge -> judge] ruled.
        """,
        "words-cut",
    ),
    *marked(
        """
        [Maj. -> Maj. Gen.] Paul Ness left.
        [Chief -> Acting Chief] Paul Ness left.
        The [House -> White House] said no.
        The [ -> Bearded ]Vice Chairman Edwin Orr left.
        The [ -> East ]Coast Institute said no.
        The [ -> Democratic ]House leaders said no.
        He lives in [Guinea -> Equatorial Guinea] now.
        """,
        "words-added",
    ),
    *marked(
        """
        The [chief executive -> chief operating officer] left.
        She is a [lab tech -> lab director] there.
        Dana Orr, [a Michigan Republican -> R-Minn.], left.
        """,
        "rewording",
    ),
    row("King Aldric IV left.", "King Aldric the Fifth left.", "number-change"),
    row("The 9th U.S. Circuit Court of Appeals met.", "The 5th Circuit met.", "number-change", "words-cut"),
    row("A strike by the Seamen's Union, or drivers, is on.", "A strike by drivers is on.", "words-cut", "punctuation"),
    row("The Columbia, Missouri-based firm closed.", "The Columbia, Maryland-based firm closed.", "name-change"),
    row("The skipper moved to Kansas City.", "The skipper moved to Kansas.", "words-cut"),
    row("The U.S. officials left.", "The officials left.", "words-cut"),
    row("The skipper, said Amara Okoye, was late.", "The skipper, said activist Amara Okoye, was late.", "words-added"),
    row("The National Union of Skippers met.", "The FBI met.", "name-change"),
    row("The Fort Talbot mayor quit.", "The Talbot mayor quit.", "words-cut"),
    row("South Sudan closed the road.", "Sudan closed the road.", "words-cut"),
    row(
        "The deputy governor resigned.", "The governor resigned.", "words-cut", lede="A deputy governor met a governor."
    ),
    row(
        "The acting minister resigned.",
        "The minister resigned.",
        "words-cut",
        lede="An acting minister met a minister.",
    ),
    row("Fans of Vellan sang.", "Fans of Vellan City sang.", "words-added"),
    row("Gov. Ana Lucero toured the wharf.", "Gov. Ana Luceno toured the wharf.", "name-change"),
    row("Gov. Ana Lucero toured the wharf.", "Mayor Ana Lucero toured the wharf.", "rewording"),
    row("The crew sailed from Eureka, Calif., in June.", "The crew sailed from Eureka, Colo., in June.", "name-change"),
    row("The U.S. sent two ships.", "The U.K. sent two ships.", "name-change"),
    row("The Justice Department declined to comment.", "The Defense Department declined to comment.", "name-change"),
    row("The FAA opened an inquiry.", "The FDA opened an inquiry.", "name-change"),
    row("He asked us for help with the pump.", "He asked them for help with the pump.", "rewording"),
    row("Mara Voss asked for a recount.", "Peter Voss asked for a recount.", "name-change"),
    row("The senator asked for a recount.", "The lawmaker asked for a recount.", "rewording"),
    row("The director signed the report.", "Doctors signed the report.", "rewording"),
    row("Four men from Maine stood trial.", "4 men from Maine stood trial.", "number-style"),
    row("The vote is on Jan. 16 at the hall.", "The vote is on January 16 at the hall.", "date-style"),
    row("The harbor authority raised its fees.", "The Harbor Authority raised its fees.", "capitalization"),
    row("Voss asked for a recount.", "She asked for a recount.", "rewording", lede="Mara Voss met the owners."),
    row("Dale Rourke, R-Idaho, voted no.", "Dale Rourke, D-Idaho, voted no.", "rewording"),
    row("They live near O'Dell in a barn.", "They live near Odell in a barn.", "name-change"),
    row("Jon Hext rejected it.", "John Hext rejected it.", "name-change"),
    row("It was the director general's plan.", "It was the director-general's plan.", "spelling"),
    row("He met President Faisal Rahmani there.", "He met Strongman Faisal Rahmani there.", "loaded-term"),
)

KNOWN_WRONG = ()

test_matches, test_does_not_match, test_known_wrong = three_tables(KIND, MATCHES, DOES_NOT_MATCH, KNOWN_WRONG)
