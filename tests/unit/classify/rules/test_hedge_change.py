"""The three tables of hedge-change."""

from tests.unit.classify.rules.tables import marked, row, three_tables

KIND = "hedge-change"

MATCHES = (
    row("The slide came as most residents slept.", "The slide came as many residents slept."),
    row("Several senior players left.", "Some senior players left."),
    row(
        "He blamed a hospital that failed to keep its water clean.",
        "He blamed a hospital that may have failed to keep its water clean.",
    ),
    row("She said there was a 0.3 percent chance of rain.", "She said there was about a 0.3 percent chance of rain."),
    row("A prisoner can file a petition.", "A prisoner may be able to file a petition."),
    row("The pool was partly closed in May.", "The pool was entirely closed in May."),
    # Not told by anybody, or on a condition, or less sure.
    row("The city would pay.", "The city will pay."),
    row("Vance said the city would pay if the court agreed.", "Vance said the city will pay if the court agreed."),
    row("Vance said the city would pay.", "Vance said the city could pay."),
    row("Vance, who said it was late, would pay.", "Vance, who said it was late, will pay."),
    row("Vance said it was late, and the city would pay.", "Vance said it was late, and the city will pay."),
    row("The firm, which Vance said was broke, would pay.", "The firm, which Vance said was broke, will pay."),
    row("The plan that Vance said he wrote would cost $4.", "The plan that Vance said he wrote will cost $4."),
    row('"It would cost a lot," Vance said.', '"It will cost a lot," Vance said.', "quote-altered", also=(KIND,)),
    # The reason has the words of the page, the facts what they say.
    row(
        "About 40 people came.",
        "Almost 40 people came.",
        reason="“About” became “Almost”.",
        facts={"original": "about", "republished": "nearly"},
    ),
    row("At least 40 people came.", "Some 40 people came.", reason="“At least” became “Some”."),
    row("As many as 40 people came.", "40 people came.", reason="The hedge “As many as” is gone."),
    row("40 people came.", "Roughly 40 people came.", reason="The hedge “Roughly” came in."),
    row("The plant may close.", "The plant will close.", reason="“may” became “will”."),
    row("Officers found what police believe is heroin.", "Officers found heroin."),
    row("Officers found what looked like heroin.", "Officers found heroin."),
    row("Officers found a bomb.", "Officers found what appeared to be a bomb."),
    row("Officers found a powder believed to be heroin.", "Officers found heroin."),
    row("The penalty was unlikely to work.", "The penalty was very unlikely to work."),
    row("The ministry would consider making money available.", "The ministry would make money available."),
    row("Closing arguments are expected Friday morning.", "Closing arguments will begin Friday morning."),
    row("The arm does not appear to be inside the car.", "The arm is not inside the car."),
    row("A judge who may or may not have lied was named.", "A judge who is thought to have lied was named."),
    row("Many residents said they would leave.", "Some residents said they would leave."),
    row("The find suggests whales swam here.", "The find proves whales swam here."),
    row("Prices are more than double the target.", "Prices are double the target."),
    row('"I thought I was safe," Moyo said.', '"I was safe," Moyo said.', "quote-altered", also=("hedge-change",)),
    row("He would probably ask the court for a rehearing.", "He might ask the court for a rehearing."),
    row("As many as 300 people may have been on board.", "As many as 300 people were on board."),
    row("A man suspected of setting the fire was held.", "The man who set the fire was held."),
    row("It appears the lock was broken.", "The lock was broken."),
    row("The mayor can veto the bill.", "The mayor may veto the bill."),
    row("Few people came to the wake.", "Many people came to the wake."),
    row("The reported cost is $4 million.", "The cost is $4 million."),
    row("Thirty people are feared dead.", "Thirty people are dead."),
    row("The driver tried to flee on foot.", "The driver fled on foot."),
    row("The firm plans to close two mills.", "The firm will close two mills."),
    row("She was jailed for attempted murder.", "She was jailed for murder."),
    row("The proposed ban covers nets.", "The ban covers nets."),
    row("Repairs will take 40 days or more.", "Repairs will take 40 days."),
    row("The board is considering whether to sell.", "The board will sell."),
    row("The plant may close.", "The plant will close.", passages=("may", "will")),
    row("The rule could cost jobs.", "The rule would cost jobs.", passages=("could", "would")),
    row("Some farmers will move.", "Many farmers will move."),
    row("Dunne allegedly set the fire.", "Dunne set the fire.", passages=("allegedly", None)),
    row("The minister left the country.", "The minister has reportedly left the country."),
    row("Police shot a suspected arsonist.", "Police shot an arsonist."),
    row("The apparent motive was money.", "The motive was money."),
    row("The pilot is believed to be alive.", "The pilot is alive."),
    row("More than 200 homes burned.", "200 homes burned."),
    row("About 40 people came.", "40 people came."),
    row("The deal is likely to fail.", "The deal will fail."),
    row("Prices are expected to rise in the fall.", "Prices will rise in the fall."),
    row("Nearly all of the seats were sold.", "All of the seats were sold."),
    row("The bear appears to have drowned.", "The bear has drowned."),
    row("Doctors warned of possible side effects.", "Doctors warned of side effects."),
    row("At least six people were hurt.", "Six people were hurt."),
    row("Fines of up to $500 are planned.", "Fines of $500 are planned."),
    row("Most residents opposed the plan.", "All residents opposed the plan."),
    row("Owners should test the water.", "Owners must test the water."),
    row("The cause was probably a short circuit.", "The cause was a short circuit."),
    row("It might rain on the parade.", "It will rain on the parade."),
    row("The company will appeal.", "The company is considering whether to appeal."),
    row("The purported leader was arrested.", "The leader was arrested."),
    row(
        'Okafor said: "They may come back."',
        'Okafor said: "They will come back."',
        "quote-altered",
        also=("hedge-change",),
    ),
    row(
        "The plant may close, and workers could strike.",
        "The plant will close, and workers will strike.",
        "hedge-change",
        "hedge-change",
    ),
)

DOES_NOT_MATCH = (
    row("Crimes against children are not eligible.", "Crimes against children cannot apply.", "rewording"),
    row(
        "The suit seeks an order barring such deals.",
        "The suit seeks an order that would prohibit such deals.",
        "rewording",
    ),
    row("The crew ate as many eels as the guests.", "The crew ate as many eels as the hosts.", "rewording"),
    row("The dam holds water for towns that may run short in August.", "The dam holds water.", "words-cut"),
    row("The pool would close in May.", "The pool would close entirely in May.", "words-added"),
    row("The board regularly met in May.", "The board met in May.", "words-cut"),
    # The tense that a verb of speech asks for.
    row("Vance said the city would pay.", "Vance said the city will pay.", "rewording"),
    row("Vance said the city will pay.", "Vance said the city would pay.", "rewording"),
    row("Vance said the plan would fail.", "Vance says the plan will fail.", "rewording"),
    row("It would cost $4 million, Vance said.", "It will cost $4 million, Vance said.", "rewording"),
    row(
        "Officials told reporters that the pier would close.",
        "Officials told reporters that the pier will close.",
        "rewording",
    ),
    row("The lake was cold.", "The lake was very cold.", "words-added"),
    row(
        "Clinics open Monday, and parents will not need an appointment.",
        "Clinics open Monday, with no appointment needed.",
        "rewording",
    ),
    row(
        'They had "tied its hands at the worst possible moment," Orr said.',
        'They had "tied its hands," Orr said.',
        "quote-cut",
    ),
    row("The board is considering the fee.", "The board is weighing the fee.", "rewording"),
    row("Four men are vying to lead the party.", "Four men are trying to lead the party.", "rewording"),
    row("Almost 40 homes burned.", "Nearly 40 homes burned.", "rewording"),
    row("It appears in print each spring.", "It comes out in print each spring.", "rewording"),
    row("Neighbors reported the theft at noon.", "Neighbors noticed the theft at noon.", "rewording"),
    row("The firm intends to close two mills.", "The firm plans to close two mills.", "rewording"),
    row("They claimed the reward on Monday.", "They collected the reward on Monday.", "rewording"),
    row("About 40 people came.", "Around 40 people came.", "rewording"),
    row("More than 40 people came.", "Over 40 people came.", "rewording"),
    row("Some 40 people came.", "About 40 people came.", "rewording"),
    row("The plant cannot close.", "The plant can't close.", "spelling"),
    row("The plant could not close.", "The plant couldn't close.", "spelling"),
    row("The book is about a fire.", "The book is on a fire.", "rewording"),
    row("The fair is held in May.", "The fair is held in June.", "date-change"),
    row("He left the farm in his will.", "He left the farm in his testament.", "rewording"),
    row("The plant will not close.", "The plant will close.", "negation-change"),
    row("The plant may not close.", "The plant may close.", "negation-change"),
    row("The plant may close in the fall.", "The plant may shut in the fall.", "rewording"),
    row("The ruling may be appealed.", "The decision may be appealed.", "rewording"),
    row("The owner, who may appeal, left in a van.", "The owner left in a van.", "words-cut"),
    row("The owner left in a van.", "The owner, who could not be reached, left in a van.", "words-added"),
    row("They were told to clear the hall.", "They were told to leave the hall.", "rewording"),
    row("The plant will close and may be sold.", "The plant will close.", "words-cut"),
    row("It should be open by noon.", "It ought to be open by noon.", "rewording"),
    row("Several boats sank.", "A number of boats sank.", "rewording"),
    row("The can was full of oil.", "The tin was full of oil.", "rewording"),
)

CHANGED = """
The plant [could -> will] close in the spring.
The plant [might -> would] close in the spring.
The plant [should -> will] open in the spring.
The plant [is to -> may] close in the spring.
The plant [is set to -> could] close in the spring.
The plant [is likely to -> is set to] close in the spring.
The plant [is due to -> may] close in the spring.
The plant [is expected to -> is certain to] close in the spring.
The plant [is scheduled to -> will] close in the spring.
The plant [is bound to -> may] close in the spring.
The plant [is widely expected to -> will] close in the spring.
The plant [has -> may have] leaked oil for years.
The plant [has -> could have] leaked oil for years.
The plant [has -> must have] leaked oil for years.
The plant [has -> is alleged to have] leaked oil for years.
The plant [has -> is reported to have] leaked oil for years.
The plant [has -> is suspected to have] leaked oil for years.
The plant [has -> is understood to have] leaked oil for years.
The plant [seems to have -> has] leaked oil for years.
The plant [is thought to have -> has] leaked oil for years.
The plant [is believed to have -> has] leaked oil for years.
The plant [is said to have -> has] leaked oil for years.
The plant [is presumed to have -> has] leaked oil for years.
The plant [is suspected of having -> has] leaked oil for years.
The plant [is rumored to have -> has] leaked oil for years.
The plant [would -> will] cost $4 million.
The plant [can -> will] cost $4 million.
The cause was [probably ->] a short circuit.
The cause was [likely ->] a short circuit.
The cause was [most likely ->] a short circuit.
The cause was [perhaps ->] a short circuit.
The cause was [apparently ->] a short circuit.
The cause was [presumably ->] a short circuit.
The cause was [evidently ->] a short circuit.
The cause was [-> undoubtedly] a short circuit.
The cause was [-> clearly] a short circuit.
The cause was [-> certainly] a short circuit.
The cause was [-> almost certainly] a short circuit.
The cause was [supposedly ->] a short circuit.
The cause was [purportedly ->] a short circuit.
The cause was [ostensibly ->] a short circuit.
The cause was [reportedly ->] a short circuit.
The cause was [-> reportedly] a short circuit.
The strike was [mainly ->] about pay.
The strike was [partly ->] about pay.
The strike was [largely ->] about pay.
The strike was [mostly ->] about pay.
The strike was [primarily ->] about pay.
The strike was [chiefly ->] about pay.
The strike was [in part ->] about pay.
The strike was [entirely -> partly] about pay.
The ferry is [often -> always] late.
The ferry is [sometimes -> often] late.
The ferry is [usually -> always] late.
The ferry is [occasionally -> often] late.
The ferry is [generally ->] on time.
The ferry is [typically ->] on time.
The ferry is [regularly -> sometimes] late.
The ferry is [routinely -> occasionally] late.
The ferry is [rarely -> often] late.
[Some -> Most] of the tenants left.
[Some -> All] of the tenants left.
[Several -> Many] tenants left.
[Many -> Several] tenants left.
[Many -> Most] tenants left.
[Most -> Some] tenants left.
[Few -> Some] tenants left.
[A few -> Many] tenants left.
[A handful of -> Many] tenants left.
[A majority of -> All] tenants left.
[Nearly all -> All] tenants left.
[Almost all of the -> All of the] tenants left.
[Virtually all -> All] tenants left.
[Hundreds of -> Some] tenants left.
[Many ->] tenants left the town.
[Some ->] critics say so.
[Numerous -> Some] tenants left.
[A couple of -> Many] tenants left.
[Scores of -> Some] tenants left.
[Countless -> Some] tenants left.
[About ->] 40 tenants left.
[Roughly ->] 40 tenants left.
[Around ->] 40 tenants left.
[Some ->] 40 tenants left.
[Nearly ->] 40 tenants left.
[Almost ->] 40 tenants left.
[At least ->] 40 tenants left.
[More than ->] 40 tenants left.
[Over ->] 40 tenants left.
[Fewer than ->] 40 tenants left.
[Just under ->] 40 tenants left.
[Up to ->] 40 tenants left.
[As many as ->] 40 tenants left.
[An estimated ->] 40 tenants left.
[Approximately ->] 40 tenants left.
[Close to ->] 40 tenants left.
[Only -> At least] 40 tenants left.
[Nearly -> More than] 40 tenants left.
[About -> Up to] 40 tenants left.
Some 40 [-> or more] tenants left.
The fine was [as much as ->] $500.
The fine was [at most ->] $500.
The fine was [no more than ->] $500.
The fine was [a maximum of ->] $500.
Prices rose [by up to ->] 5 percent.
Police held a [suspected ->] thief.
The [alleged ->] fraud went on for years.
The [suspected ->] fraud went on for years.
The [apparent ->] fraud went on for years.
The [possible ->] fraud was looked into.
The [potential ->] buyer was from Tolari.
The [would-be ->] buyer was from Tolari.
The [so-called ->] reform was passed.
The [-> so-called] reform was passed.
The [purported ->] letter was burned.
The [supposed ->] letter was burned.
The [unconfirmed ->] count was 40.
The [preliminary ->] count was 40.
The [presumptive ->] nominee spoke.
The [presumed ->] killer was found.
He was held on [suspicion of ->] theft.
She [appeared to be -> was] calm as she left.
She [seemed -> was] calm as she left.
"""

REWORDED = """
The plant may [close -> shut] in the spring.
[Roughly -> About] 40 tenants left.
[Nearly -> Almost] 40 tenants left.
[Over -> More than] 40 tenants left.
[As many as -> Up to] 40 tenants left.
The ferry is [often -> frequently] late.
[Numerous -> Many] tenants left.
The plant [plans to -> intends to] close in the spring.
The plant [will -> is going to] close in the spring.
The [can -> tin] fell off the shelf.
The deputies walked [around -> about] the pond.
He leaned [over -> across] the fence.
The [might -> power] of the army was on show.
He [must -> has to] pay the fine by noon.
"""

HEDGED = """
    The fire [was -> appeared] deliberate.
    The fire [ -> apparently] started in a kitchen.
    The talks [will -> could well] resume in May.
    [Most -> All] were evacuated before noon.
    It is [the -> perhaps the] oldest bridge in the state.
    The march began at [about -> ] 9 p.m. near the station.
    The agency has not [ -> yet] named a cause.
    The remedy [works -> seems to work] in mice.
    The drug [can -> will] cure the disease.
    The owners paid a [reported -> ] $3 million for the yacht.
    The accounts were [broadly -> ] similar.
    The mayor [is -> is widely believed to be] the author.
    The blast killed [at least -> ] five people.
    The company [will -> aims to] build a plant.
    The outage [was -> was probably] caused by a squirrel.
    The mayor is [ -> almost certain] to win.
    The suspect [ -> is alleged to have] stabbed a guard.
    He is [the -> arguably the] best player in the league.
    Two dozen [ -> or so] cows were lost.
    Ice is [ -> generally] thick by January.
    The virus [may have come -> came] from bats.
    The cost would be [close to -> ] $2 billion.
    Half of [ -> nearly] the houses burned.
    The strike [could -> is set to] last a month.
    The thief [ -> reportedly] fled on a bicycle.
    The drug is [ -> potentially] fatal.
    [Some -> Most] of the victims were tourists.
    The fire chief said arson [was -> may have been] the cause.
    The jet [is thought to have -> ] crashed in the sea.
    The merger [should -> will] save $3 million.
    The beach is [usually -> always] crowded.
    The gang had [as many as -> ] 40 members.
    [Many -> Some] farmers oppose the dam.
    The senator [hopes to -> will] visit Oslo.
    It was [ -> possibly] the worst storm of the decade.
    The ban [applies -> would apply] to boats.
    The mine is [likely to -> certain to] close.
    [About -> Exactly] 30 people came.
    Police found [what appeared to be -> ] a bomb in the van.
    The company [ -> effectively] owns the port.
    The disease [rarely -> often] kills.
    The fire [is believed to have been -> was] set by a child.
    The couple [plan to -> will] wed in May.
    The school [might -> must] close.
    The dog [apparently -> ] ate the ring.
    [Nearly -> More than] half of the trees died.
    It is the [likely -> ] cause of the crash.
    The actor, [widely -> ] seen as a favourite, lost.
    The village is [largely -> entirely] empty.
    The storm [is expected to -> will] reach the coast.
    The virus [can -> could] spread by touch.
    The clerk [supposedly -> ] lost the key.
    The road closes for [some -> ] 90 minutes.
    The pilot [must have -> may have] fallen asleep.
    [Several -> Most] shops were looted.
    Prices [tend to -> ] rise in winter.
    The mine [would -> could] employ 300.
    The flu is [usually -> ] mild.
    The bones [are -> are thought to be] human.
    [ -> Almost] all the rooms are booked.
    He [may -> did] know the victim.
    The tank holds [up to -> ] 500 gallons.
    The painting is [ -> possibly] a forgery.
    The team [is likely to -> will] lose its sponsor.
    The comet will [probably -> definitely] be visible.
    The woman [appears to have -> ] died of cold.
    The suspect in the [alleged -> ] fraud was held.
    [Most -> Nearly all] of the crew were ill.
    The bus was [partly -> wholly] to blame.
    Sales could [ -> perhaps] double.
    The city [needs to -> should] repair the wall.
"""

KNOWN_WRONG = ()

test_matches, test_does_not_match, test_known_wrong = three_tables(
    KIND, (*MATCHES, *marked(CHANGED), *marked(HEDGED)), (*DOES_NOT_MATCH, *marked(REWORDED, "rewording")), KNOWN_WRONG
)
