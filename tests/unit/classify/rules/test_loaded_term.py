"""The three tables of loaded-term."""

from tests.unit.classify.rules.tables import marked, row, three_tables

KIND = "loaded-term"

MATCHES = (
    row(
        "The hospital postponed surgeries and told staff to stay.",
        "The hospital put off surgeries and told hero staff to stay.",
        "loaded-term",
        "rewording",
    ),
    row("Voss criticized the plan.", "Voss ripped the plan."),
    row("Ansel Roy owns the lifts.", "Lift baron Ansel Roy owns the lifts."),
    row("Supporters said the change was needed.", "Anti-police activists said the change was needed."),
    row("The campaign was paid by oil companies, records show.", "The campaign was paid by Big Oil, records show."),
    row("The losing candidate alleged that ballots were lost.", "The sore loser alleged that ballots were lost."),
    row("His supporters filled the square.", "His MAGA faithful filled the square."),
    row(
        "The defeat eased pressure on coach Lindsay Orr.", "The defeat eased pressure on under-fire coach Lindsay Orr."
    ),
    row("Crossings have fallen since March.", "Illegal crossings have fallen since March."),
    row("The tax on estates was raised.", "The death tax was raised."),
    row("A mother of four lost her job.", "A doting mother of four lost her job."),
    row("The ruling came from two federal judges.", "The ruling came from two activist federal judges."),
    row("Parents in the district object.", "Pearl-clutching parents in the district object."),
    row("The judge will hear the case.", "The industry-friendly judge will hear the case."),
    row("Until this week Anttila had won little.", "Until this week the penniless Anttila had won little."),
    row("The driver, Paul Osei, was taken away.", "The suspect, Paul Osei, was taken away."),
    row("Protesters disputed the account.", "Rioters disputed the account."),
    row("The fund takes money from oil firms.", "The fund takes money from Big Oil firms."),
    row("Lawmakers passed the health law.", "Lawmakers rammed through the health law."),
    row("The claims were disputed by scientists.", "The baseless claims were disputed by scientists."),
    row("Dozens of illegal immigrants were found.", "Dozens of immigrants were found."),
    row("A homicide in the harbor shook the town.", "A murder in the harbor shook the town."),
    row("Police shot the driver at a checkpoint.", "Police gunned down the driver at a checkpoint."),
    row("The bank's executives kept their bonuses.", "The bank's fat cats kept their bonuses."),
    row("The minister approved the sale.", "The minister rubber-stamped the sale."),
    row("Supporters of the mayor filled the hall.", "Fanatics of the mayor filled the hall."),
    row("The crew was saved by a fisherman.", "The crew was saved by a heroic fisherman."),
    row("Dunne said the vote was fair.", "Dunne falsely said the vote was fair."),
    row("Police detained three migrants.", "Police detained three illegals.", passages=("migrants", "illegals")),
    row("Police detained three illegal aliens.", "Police detained three migrants."),
    row("The government of Sarvana closed the border.", "The regime of Sarvana closed the border."),
    row("A man opened fire in the station.", "A deranged man opened fire in the station."),
    row("The Harbor Light Project will sue.", "The left-wing Harbor Light Project will sue."),
    row("Voters in the valley chose Dunne.", "Voters in the valley chose the far-right Dunne."),
    row("Two senators asked for a delay.", "Two grandstanding senators asked for a delay."),
    row("Officials there did not answer.", "Bureaucrats there did not answer.", passages=("Officials", "Bureaucrats")),
    row("The protesters blocked a bridge.", "The mob blocked a bridge."),
    row("The council passed the budget.", "The council passed the bloated budget."),
    row("The group wants stricter gun laws.", "The gun-grabbing group wants stricter gun laws."),
    row("The bill would tax estates.", "The radical bill would tax estates."),
    row("Pratt, a councilman, voted no.", "Pratt, an anti-tax firebrand, voted no."),
    row("The minister defended the ruling.", "The disgraced minister defended the ruling."),
    row("Militants took the town.", "Terrorists took the town."),
    row("Activists met in a church.", "Extremists met in a church."),
    row("The company cut 40 jobs.", "The greedy company cut 40 jobs."),
    row("The clinic performs abortions.", "The abortion mill performs abortions."),
    row("The union's radical demands were met.", "The union's demands were met."),
    row(
        "Agents in the valley arrested four men wanted for deportation, the sheriff's office wrote.",
        "Agents in the valley arrested 4 criminal aliens, the sheriff's office wrote.",
        also=("number-style",),
    ),
    row("Rourke criticized the judge.", "Rourke slammed the judge.", "loaded-term"),
    row(
        "The riders blocked the road.",
        "The shameless riders brazenly blocked the road.",
        "loaded-term",
        "loaded-term",
    ),
)

DOES_NOT_MATCH = (
    row("Voss tore the page.", "Voss ripped the page.", "rewording"),
    row("Police in riot gear arrested 63 people.", "Police arrested 63 people.", "words-cut"),
    row("They carried children on their backs.", "They carried crying children on their backs.", "words-added"),
    row("The villagers returned home.", "The evacuated villagers returned home.", "words-added"),
    row("The firm makes valves.", "The family-owned firm makes valves.", "words-added"),
    row("The students sat the exam.", "The homeless students sat the exam.", "words-added"),
    row("The gunman was led away.", "The suspect was led away.", "rewording"),
    row("The lawmaker spoke.", "The progressive lawmaker spoke.", "words-added"),
    row("The river rose, sweeping away two houses.", "The river rose, carrying off two houses.", "rewording"),
    row("A massive storm is on its way.", "A large storm is on its way.", "rewording"),
    row("The crew mopped the deck.", "The crew was sweeping the deck.", "rewording"),
    row(
        'Pratt called the rule "a shameless money grab."',
        "Pratt called the rule “a shameless money grab.”",
        "typography",
        "typography",
    ),
    row('"They are illegals," Pratt said.', "“They are illegals,” Pratt said.", "typography", "typography"),
    row('"They are migrants," Pratt said.', '"They are people," Pratt said.', "quote-altered"),
    row(
        "The army called the rebels terrorists. The rebels withdrew.",
        "The army called the rebels terrorists. The terrorists withdrew.",
        "rewording",
    ),
    row("The new roof leaks.", "The new metal roof leaks.", "words-added"),
    row("A man opened fire in the station.", "A masked man opened fire in the station.", "words-added"),
    row("A farmer found the boat.", "A retired farmer found the boat.", "words-added"),
    row("The board approved the plan.", "The board passed the plan.", "rewording"),
    row("Officials there did not answer.", "Officers there did not answer.", "rewording"),
    row("The village priest opened the door.", "The village doctor opened the door.", "rewording"),
    row("The experts slept in tents.", "The so-called experts slept in tents.", "hedge-change"),
    row("The left bank of the river flooded.", "The north bank of the river flooded.", "rewording"),
    row("The migrants slept in tents.", "The migrants slept in shelters.", "rewording"),
    row("He lives in a blue house.", "He lives in a green house.", "rewording"),
    row("The union opposes the offer.", "The nurses' union opposes the offer.", "words-added"),
    row("A wet road slowed the bus.", "An icy road slowed the bus.", "rewording"),
    row("The radical leaves the flask as a gas.", "The radical leaves the tube as a gas.", "rewording"),
    row("The team won its third game.", "The young team won its third game.", "words-added"),
    row("Terrorists took the town, the army said.", "Terrorists took the city, the army said.", "rewording"),
    row(
        "The mansion burned down. Neighbors of the house slept in tents.",
        "The mansion burned down. Neighbors of the mansion slept in tents.",
        "rewording",
    ),
    row("They were given cash and two boats.", "They were given cash in envelopes and two boats.", "words-added"),
    row("The board expects a sellout.", "The board expects a full house.", "rewording"),
)

CHARGED = """
The [-> hapless] governor left the hall early.
The [-> corrupt] governor left the hall early.
The [-> unelected] commissioner left the hall early.
The [-> power-hungry] commissioner left the hall early.
The [-> scandal-hit] minister left the hall early.
The [-> scandal-plagued] minister left the hall early.
The [-> gaffe-prone, hapless] minister left the hall early.
The [-> swivel-eyed] delegates left the hall early.
The [-> tone-deaf] delegates left the hall early.
The [-> arrogant] owners left the hall early.
The [-> out-of-touch] owners left the hall early.
The [-> job-killing] rule takes effect in the spring.
The [-> job-destroying] rule takes effect in the spring.
The [-> draconian] rule takes effect in the spring.
The [-> misguided] rule takes effect in the spring.
The [-> ill-conceived] rule takes effect in the spring.
The [-> toothless] rule takes effect in the spring.
The [-> unworkable] rule takes effect in the spring.
The [-> barmy] rule takes effect in the spring.
The [-> anti-business] rule takes effect in the spring.
The [-> anti-family] rule takes effect in the spring.
The [-> family-hating] rule takes effect in the spring.
The [-> controversial] rule takes effect in the spring.
The [-> unprecedented] rule takes effect in the spring.
The [-> groundless] lawsuit was filed in Tolari.
The [-> frivolous] lawsuit was filed in Tolari.
The [-> gun-grabbing] sponsors met in Tolari.
The [-> gun-toting] sponsors met in Tolari.
The [-> poll-obsessed] sponsors met in Tolari.
The [-> greedy] sponsors met in Tolari.
The [-> pampered] players asked for a raise.
The [-> overpaid] players asked for a raise.
The [-> spoiled] players asked for a raise.
The [-> plucky] players asked for a raise.
The [-> work-shy] staff asked for a raise.
The [-> hard-working] staff asked for a raise.
The [-> long-winded, rambling] speech drew applause.
The [-> incendiary] speech drew applause.
The [-> bombastic] speech drew applause.
The [-> hate-filled, vile] speech drew applause.
The [-> xenophobic] speech drew applause.
The [-> heroic] nurses went back to work.
The [-> lily-livered] council put the vote off.
The [-> spineless] council put the vote off.
The [-> do-nothing] council put the vote off.
The [-> left-leaning] council put the vote off.
The [-> hard-left] council put the vote off.
The [-> ultra-woke] council put the vote off.
The [-> radical] group met in a church.
The [-> extremist] group met in a church.
The [-> shadowy] group met in a church.
The [-> fanatical] group met in a church.
The [-> Soros-funded] group met in a church.
The [-> transphobic] group met in a church.
The [-> climate-denying] group met in a church.
The [-> pro-abortion] group met in a church.
The [-> far-right] group met in a church.
The [-> ultraconservative] group met in a church.
The [-> murderous] army crossed the river.
The [-> marauding] army crossed the river.
The [-> ruthless] leader of Sarvana stayed away.
The [-> authoritarian] leader of Sarvana stayed away.
The [-> tinpot] leader of Sarvana stayed away.
The [-> megalomaniac] leader of Sarvana stayed away.
The [-> disgraced] banker was driven home.
The [-> crooked] banker was driven home.
The [-> obscene] bonuses were paid in May.
The [-> eye-watering] bonuses were paid in May.
The [-> wasteful] program costs $4 million a year.
The [-> profligate] program costs $4 million a year.
The [-> bloated] program costs $4 million a year.
The [-> shambolic] rollout took a year.
The [-> botched] rollout took a year.
The [-> angry] crowd waited for an hour.
The [-> feral] teenagers waited for an hour.
The [-> deadly] virus spread in the spring.
The [-> terrifying] virus spread in the spring.
The [-> killer] virus spread in the spring.
The [-> wicked] man was held overnight.
The [-> evil] man was held overnight.
The [-> dangerous] man was held overnight.
The [-> impoverished] village has no doctor.
Three [migrants -> invaders] were found on the beach.
Three [men -> thugs] were found on the beach.
Three [men -> yobs] were found on the beach.
Three [men -> fraudsters] were found on the beach.
Three [men -> mobsters] were found on the beach.
Three [men -> outsiders] were found on the beach.
Three [asylum seekers -> bogus asylum seekers] were found on the beach.
Three [asylum seekers -> queue jumpers] were found on the beach.
Three [homeless people -> vagrants] were found on the beach.
Three [people -> junkies] were found on the beach.
Three [officers -> cops] were found on the beach.
Three [fighters -> jihadists] were found on the beach.
Three [gunmen -> terrorists] were found on the beach.
Three [protesters -> agitators] were found on the beach.
Three [protesters -> eco-zealots] were found on the beach.
The [union leaders -> union bosses] met until dawn.
The [union leaders -> union barons] met until dawn.
The [executives -> fat cats] met until dawn.
The [executives -> tycoons] met until dawn.
The [officials -> mandarins] met until dawn.
The [officials -> pen-pushers] met until dawn.
The [aides -> cronies] met until dawn.
The [aides -> minions] met until dawn.
The [aides -> spin doctors] met until dawn.
The [donors -> oligarchs] met until dawn.
The [conservatives -> hardliners] met until dawn.
The [conservatives -> culture warriors] met until dawn.
The [liberals -> lefties] met until dawn.
The [activists -> do-gooders] met until dawn.
The [activists -> zealots] met until dawn.
The [scientists -> boffins] met until dawn.
The [critics -> naysayers] met until dawn.
The [critics -> conspiracy theorists] met until dawn.
The [temporary workers -> scabs] met until dawn.
The [government -> dictatorship] closed the border.
The [government -> junta] closed the border.
The [president -> strongman] closed the border.
The [president -> despot] closed the border.
The [estate tax -> death tax] is to rise.
The [levy -> tax grab] passed by two votes.
The [new levy -> stealth tax] passed by two votes.
The [inquiry -> witch hunt] took two years.
The [trial -> show trial] took two years.
The [campaign -> crusade] took two years.
The [campaign -> vendetta] took two years.
The [vote -> power grab] took two hours.
The [trip -> junket] took two weeks.
The [dispute -> scandal] took two years to end.
The [failure -> debacle] took two years to mend.
The [inspections -> clampdown] began at noon.
The [rules -> red tape] began to bite.
The [lawyers -> ambulance chasers] sued at once.
The [lawyers -> lefty lawyers] sued at once.
The [judge -> activist judge] ruled at noon.
The [transgender woman -> biological male] won the race.
The [fetus -> unborn child] was at 20 weeks.
The [abortion-rights -> pro-abortion] march began at noon.
The [anti-abortion -> pro-life] march began at noon.
The [anti-abortion -> forced-birth] march began at noon.
The [pro-life -> anti-abortion] march began at noon.
Sales of [semi-automatic rifles -> assault weapons] rose.
Officials blamed the [warming -> climate crisis] for it.
[Killings -> Massacres] went on in the valley.
The army [took -> liberated] the town of Meru.
The army [killed -> slaughtered] villagers in Meru.
The senator [criticized -> skewered] the mayor's plan.
The senator [criticized -> lambasted] the mayor's plan.
The senator [criticized -> ripped into] the mayor's plan.
The senator [criticized -> tore into] the mayor's plan.
The senator [criticized -> pilloried] the mayor's plan.
The firm [charged -> gouged] its oldest customers.
The firm [charged -> fleeced] its oldest customers.
The firm [earned -> raked in] $4 million in May.
The firm [bought -> gobbled up] its oldest rival.
The panel [agreed -> caved in] after a week.
The panel [agreed -> capitulated] after a week.
The panel [agreed -> kowtowed] after a week.
The party [passed -> steamrolled] the bill at midnight.
The party [used -> weaponized] the rule at midnight.
The party [spent -> squandered] $9 million.
The Gulls [beat -> thrashed] the Terns at home.
The Gulls [beat -> trounced] the Terns at home.
The man [shot -> gunned down] his neighbor at noon.
The students were [taught -> indoctrinated] for years.
The chairman [declined -> stonewalled] for a year.
"""

IN_THE_PLACE_OF_A_PLAIN_WORD = """
Neighbors gathered outside her [house -> mansion].
Neighbors gathered outside her [mansion -> house].
The [payment -> payoff] came on a Friday.
Police looked into [payments -> bribes].
Divers learned of the [firing -> public execution] from a friend.
The [loss -> humiliation] ended the season.
The [plan -> scheme] goes to a vote in May.
The [plan -> hare-brained scheme] goes to a vote in May.
The [debate -> circus] lasted two days.
The [shortage -> fiasco] lasted two days.
The [fiasco -> shortage] lasted two days.
The [book -> smut] was on a shelf by the door.
The [storm -> monster] came ashore at dawn.
The [patients -> guinea pigs] were seen twice.
The [trip -> junket] lasted two weeks.
The [migrants -> would-be invaders] slept in tents.
[Someone -> Some drunken lout] broke a window of the chapel.
The ministry [paid -> forked over] $3 million in May.
The ministry [spent -> squandered] $3 million in May.
The council [removed -> purged] 40 titles from the shelf.
The [officers -> usurpers] met at noon.
The [officials -> overlords] met at noon.
[Rights groups -> Agitators] met at noon.
A ban on [unauthorized -> illegal] crossings was put off.
"""

JUDGING_WORDS = """
The [-> meddlesome] monitor left the hall early.
The [-> notoriously] slow panel left the hall early.
The ruling came from a [-> notoriously liberal] court.
The [-> vigilante-style] patrols began in the spring.
The [-> greed-driven] merger began in the spring.
The [-> sleaze-ridden] contest began in the spring.
The [-> freedom-crushing] order began in the spring.
The [-> flag-loving] crowd left the hall early.
The [controversial -> ] order began in the spring.
[ -> Filthy-rich] Oxley left the hall early.
The [-> lenient] sentence drew a crowd.
The [-> common-sense] order began in the spring.
The bank raised its fee [-> at taxpayers' expense] in May.
The [-> farce of a] hearing drew a crowd.
"""

PLAIN_ADDED = """
The [-> happy] hour begins at noon.
The [-> illegal] drugs were burned in Tolari.
The [-> flood-prone] road was closed.
The [-> bullet-riddled] car was towed.
The [-> cat-loving] baker was unhurt.
The [-> historically] Black college was flooded.
The [-> broken] window was boarded up.
The [-> metal] door was locked.
The [-> former] mayor left the hall early.
The [-> regional] mayor left the hall early.
The [-> 40-year-old] mayor left the hall early.
The [-> Democratic-led] council put the vote off.
The [-> elected] council put the vote off.
The [-> nine-member] council put the vote off.
The [-> Lutheran] group met in a church.
The [-> nonprofit] group met in a church.
The [-> dog-loving] group met in a church.
The [-> nationwide] rule takes effect in the spring.
The [-> federal] rule takes effect in the spring.
The [-> homeless] man was held overnight.
The [-> jobless] man was held overnight.
The [-> toxic] waste was buried in Tolari.
The [-> radical] surgery took six hours.
The [-> gun-wielding] man was held overnight.
The [-> ultra-low] rates took effect in the spring.
The [-> mega-merger] talks took a year.
The [-> wireless] network failed at noon.
The [-> killer] whale swam off.
The [-> historic] district was flooded.
"""

PLAIN_SWAPPED = """
The [house -> apartment] was empty.
The [plan -> proposal] goes to a vote in May.
The [payment -> check] came on a Friday.
The [loss -> defeat] ended the season.
The [storm -> hurricane] came ashore at dawn.
The levee was filled with [construction waste -> building rubble].
The [rule -> decree] takes effect in the spring.
The [shortage -> gap] lasted two days.
The ministry [paid -> provided] $3 million in May.
The farmer [bought -> got] a tractor.
The truck [slammed -> crashed] into a tree.
The waves [slammed -> beat] against the pier.
The crew [blasted -> cut] through the rock.
The [doctors -> nurses] met until dawn.
The [aides -> advisers] met until dawn.
The [executives -> directors] met until dawn.
The [protesters -> marchers] met until dawn.
The [president -> leader] closed the border.
The [inquiry -> investigation] took two years.
The [campaign -> effort] took two years.
The [dispute -> quarrel] took two years to end.
The senator [criticized -> faulted] the mayor's plan.
The firm [bought -> acquired] its oldest rival.
The party [passed -> adopted] the bill at midnight.
The Gulls [beat -> overcame] the Terns at home.
The [angry -> upset] crowd waited for an hour.
The [enormous -> huge] program costs $4 million a year.
The [ruthless -> shrewd] leader of Sarvana stayed away.
A [violent -> fatal] clash ended the day.
The [big -> deadly] wave sank the boat.
The [plane -> jet] was full.
A ban on [assault -> hunting] knives was dropped.
"""

COLOURED = """
    [ -> Convicted arsonist] Emil Rook, 44, appeared in court.
    Six [people convicted of robbery -> thugs] left the jail.
    The [lawyer -> ambulance chaser] filed the suit.
    The [ -> shadowy] firm owns ten ships.
    [A lender -> A predatory lender] sued the family.
    The senator's [ -> disgruntled] aide left in May.
    The minister's [aides -> cronies] got the contracts.
    [President -> Strongman] Omar Tuval addressed the nation.
    The council [closed -> butchered] the bus network.
    He was [ -> notorious crime boss] Lenny Varga's driver.
    The senator [spoke -> ranted] for an hour.
    The [activists -> eco-zealots] glued themselves to the road.
    The [ -> sneaky] clause was removed.
    Protesters [gathered at -> descended on] the embassy.
    The [homeless people -> vagrants] were moved.
    The heiress [spent -> squandered] the fortune.
    The [ -> cash-grabbing] developer built a tower.
    The premier [ended -> axed] the scheme.
    The [officer -> trigger-happy cop] fired twice.
    Voters were [misled -> conned] about the tax.
    A [ -> vile] crime shook the village.
    The [politician -> demagogue] spoke at noon.
    He was a [ -> ruthless] negotiator.
    The [bill -> boondoggle] passed by one vote.
    The [ -> pampered] star cancelled the show.
    The [opponents of the pipeline -> eco-loons] marched at dawn.
    The bank [took -> raked in] $2 billion.
    [Dr. Amos Hale -> Convicted fraudster Dr. Amos Hale] spoke on Friday.
    The [ -> bungling] agency lost the files.
    The [residents -> rabble] booed the mayor.
    The [union leader -> union baron] wants talks.
    The judge [freed -> let loose] the man.
    He [left -> stormed out of] the meeting.
    The [ -> gruesome] find was made at noon.
    A [ -> smug] spokesman read a statement.
    The [law -> draconian law] takes effect in May.
    The [tax -> tax grab] will cost drivers $20.
    The [ -> troubled] lender sold its branches.
    The [clerk -> jobsworth] refused to open the gate.
    The [ -> hapless] defender scored an own goal.
    The protest was led by a [ -> fanatical] monk.
    The [lawmaker -> gun-toting lawmaker] posed for a photograph.
    The [governor's plan -> governor's hare-brained scheme] failed.
    Ministers [met -> plotted] in a hotel.
    The [ -> notorious] prison will close.
    The [report -> whitewash] was published in June.
    Shoppers [hurried -> stampeded] to the doors.
    The [ -> sleazy] club lost its licence.
    The [poor -> scroungers] will lose the payment.
    [A party donor -> A party crony] got the job.
    Two [people with convictions -> jailbirds] fled.
    The minister [ -> shamefully] kept the gift.
    A [crowd -> baying mob] met the bus.
    The [ -> spineless] council gave way.
    The group's [members -> zealots] fasted.
    The [couple -> gold-digger] inherited a farm.
    The king [travelled -> jetted off] to the coast.
    The [protesters -> rent-a-mob] blocked the gate.
    The [economist -> crackpot economist] lost his post.
    The airline [charged -> gouged] passengers.
    The [ -> dodgy] dossier was leaked.
    The [ -> toxic] chairman quit.
    [Refugees -> Invaders] crossed the river.
    The [policy -> disastrous policy] ends in May.
    The minister [answered -> dodged] questions.
    Three [teenagers -> yobs] were held.
    The [chief executive -> fat-cat boss] got a bonus.
    The [ -> cowardly] attack killed two.
"""

HEADLINES = (
    row(
        "Regulator fines bank over fees",
        "Sleazy bank fined over rip-off fees",
        "headline-change",
        also=("loaded-term",),
        where="headline",
    ),
    row(
        "Court frees man after appeal",
        "Thug walks free after appeal",
        "headline-change",
        also=("loaded-term",),
        where="headline",
    ),
    row(
        "Mayor criticizes budget plan",
        "Mayor blasts budget plan",
        "headline-change",
        also=("loaded-term",),
        where="headline",
    ),
    row(
        "Minister questioned over contract",
        "Minister grilled over contract",
        "headline-change",
        also=("loaded-term",),
        where="headline",
    ),
    row(
        "Protesters block rail line",
        "Thugs block rail line",
        "headline-change",
        also=("loaded-term",),
        where="headline",
    ),
    row(
        "Council raises parking fees",
        "Council jacks up parking fees",
        "headline-change",
        also=("loaded-term",),
        where="headline",
    ),
    row(
        "Woman charged with starting fires in Leeds",
        "Firebug caged in Leeds",
        "headline-change",
        also=("loaded-term",),
        where="headline",
    ),
    row(
        "School chief leaves post",
        "School chief booted out",
        "headline-change",
        also=("loaded-term",),
        where="headline",
    ),
    row(
        "Town debates budget", "Town debates bloated budget", "headline-change", also=("loaded-term",), where="headline"
    ),
    row(
        "Activist arrested at airport",
        "Eco-zealot arrested at airport",
        "headline-change",
        also=("loaded-term",),
        where="headline",
    ),
    row(
        "Bank chiefs get $9 million bonuses",
        "Bank chiefs pocket $9 million bonuses",
        "headline-change",
        also=("loaded-term",),
        where="headline",
    ),
    row(
        "Minister defends budget",
        "Minister squirms over budget",
        "headline-change",
        also=("loaded-term",),
        where="headline",
    ),
    row(
        "Court rules for tenant",
        "Activist judge sides with freeloader",
        "headline-change",
        also=("loaded-term",),
        where="headline",
    ),
    row(
        "Judge halts deportations",
        "Woke judge halts deportations",
        "headline-change",
        also=("loaded-term",),
        where="headline",
    ),
    row(
        "Police hunt man after attack",
        "Police hunt monster after attack",
        "headline-change",
        also=("loaded-term",),
        where="headline",
    ),
    row(
        "Developer buys farmland",
        "Developer gobbles up farmland",
        "headline-change",
        also=("loaded-term",),
        where="headline",
    ),
    row(
        "Senator explains vote", "Senator whines about vote", "headline-change", also=("loaded-term",), where="headline"
    ),
)

FACTS_ADDED = """
    The [ -> 44-year-old] driver walked away.
    The driver, [ -> a father of two,] walked away.
    The [ -> retired] judge spoke.
    The [ -> wooden] bridge burned.
    A [ -> brief] statement said the mine was closed.
    The [ -> elderly] driver was unhurt.
    The minister, [ -> a Catholic,] attended mass.
    The [ -> deserted] farm was searched.
    The [ -> French] tanker ran aground.
    The [ -> second] vote is on Friday.
    A [ -> new] survey shows the gap.
    A [ -> red] truck was seen.
    The [ -> German-born] singer died.
    The company [ -> , founded in 1988,] makes tyres.
"""

PUT_PLAINLY = """
    Nobody [was awake -> stirred] when the truck came.
    She practised [every day -> daily] for the role.
    The sale is expected to close [around -> about] Easter.
    The [unforgivable -> inexcusable] delay cost lives.
    The city collects [trash -> garbage] on Mondays.
    He won [a record -> an all-time high] share of the vote.
    The crowd [rose -> stood] as the band played.
    The [big -> large] barn burned.
    The minister [stepped down -> resigned] in May.
    The town [began -> started] work on the pool.
    The clinic will [shut -> close] in June.
    He was [taken to -> brought to] a hospital.
    The road [runs along -> follows] the river.
    The play [won -> earned] praise abroad.
    The ship [left -> departed from] Halifax.
    The village lies [about -> roughly] two miles away.
    The pupils [cheered -> clapped] the team.
    The path is [steep -> hilly].
    Police [arrested -> detained] a driver.
    The sisters [run -> manage] a shop.
    Nobody [answered the door -> came to the door].
    The men [cut -> trimmed] the hedge.
    The river [fell -> dropped] overnight.
    It took [nearly -> almost] three hours.
    The bridge is [around -> about] 90 years old.
    The guests [ate -> dined] outdoors.
    A [sad -> gloomy] song opened the show.
    The firm [makes -> produces] boots.
    Votes were [counted -> tallied] overnight.
    The chapel [dates from -> was built in] 1720.
    The crowd [yelled -> shouted].
    The flat was [small -> cramped].
    The inspector [looked at -> examined] the boiler.
"""

KNOWN_WRONG = ()

test_matches, test_does_not_match, test_known_wrong = three_tables(
    KIND,
    (
        *MATCHES,
        *marked(CHARGED + IN_THE_PLACE_OF_A_PLAIN_WORD + JUDGING_WORDS),
        *marked(COLOURED),
        *HEADLINES,
    ),
    (
        *DOES_NOT_MATCH,
        *marked(PLAIN_ADDED + FACTS_ADDED, "words-added"),
        *marked(PLAIN_SWAPPED + PUT_PLAINLY, "rewording"),
    ),
    KNOWN_WRONG,
)
