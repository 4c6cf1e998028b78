"""The three tables of negation-change."""

from tests.unit.classify.rules.tables import marked, row, three_tables

KIND = "negation-change"

MATCHES = (
    row("Her phone never rang.", "Her phone rang once."),
    row("The board didn't vote.", "The board voted.", reason="The negation “didn't” went.", facts={"negation": "not"}),
    row("The board never voted.", "The board hardly voted.", reason="“never” became “hardly”."),
    row("The board voted.", "The board did not vote.", reason="The negation “not” came."),
    row(
        "The palace did not immediately respond to a written request for comment.",
        "The palace responded within the hour on Monday afternoon.",
    ),
    row("He had not slept for three nights.", "He had barely slept for three nights."),
    row("Nobody on that board is a banker.", "Not everybody on that board is a banker."),
    row('"He did not cry once," she said.', '"He cried," she said.', "quote-altered", also=("negation-change",)),
    row("No jury has yet heard the case.", "A jury has heard the case."),
    row("Neither the driver nor the guard was hurt.", "The driver and the guard were hurt."),
    row("She is unlikely to run again.", "She is likely to run again.", also=("hedge-change",)),
    row("He could not be reached for comment.", "He could be reached for comment."),
    row("The council asked the court to block the sale.", "The council asked the court to approve the sale."),
    row("The report cleared the driver.", "The report convicted the driver."),
    row("Rules for night fishing were tightened.", "Rules for night fishing were loosened."),
    row("The jury's conviction of Dunne stands.", "The jury's acquittal of Dunne stands."),
    row("Pro-government crowds filled the square.", "Anti-government crowds filled the square."),
    row("The mayor declined to say who would pay.", "The mayor did say who would pay."),
    row("The city did not object.", "The city did object.", passages=("not", None)),
    row("The city objected to the plan.", "The city never objected to the plan."),
    row("The crew reported no injuries.", "The crew reported injuries.", passages=("no", None)),
    row("The shop is no longer open.", "The shop is still open."),
    row("The town went two days without water.", "The town went two days with water."),
    row("None of the boats sank.", "Some of the boats sank."),
    row("Neither bank is for sale.", "Either bank is for sale."),
    row("The tests didn't find lead.", "The tests did find lead."),
    row("The board approved the budget.", "The board rejected the budget.", passages=("approved", "rejected")),
    row("Profits rose in the spring.", "Profits fell in the spring."),
    row("The jury found Dunne guilty.", "The jury found Dunne innocent."),
    row("The judge said the search was legal.", "The judge said the search was illegal."),
    row("She pleaded not guilty.", "She pleaded guilty."),
    row("The engine was able to restart.", "The engine was unable to restart."),
    row("The union supports the merger.", "The union opposes the merger."),
    row("The appeals court upheld the ruling.", "The appeals court overturned the ruling."),
    row("The Gulls won at home.", "The Gulls lost at home."),
    row("Nobody was in the house.", "Somebody was in the house."),
    row("The vaccine is safe for children.", "The vaccine is unsafe for children."),
    row("The mill dumped waste without a permit.", "The mill dumped waste under a permit."),
    row("The law allows night fishing.", "The law bans night fishing."),
    row("The firm failed to report the leak.", "The firm reported the leak."),
    row("More people moved in than out.", "Fewer people moved in than out."),
    row("The council has not yet voted.", "The council has now voted."),
    row(
        'Okafor said: "We are not afraid of them."',
        'Okafor said: "We are afraid of them."',
        "quote-altered",
        also=("negation-change",),
    ),
    row(
        "The board did not meet, and the mayor did not resign.",
        "The board did meet, and the mayor did resign.",
        "negation-change",
        "negation-change",
    ),
)

DOES_NOT_MATCH = (
    row("They couldn't honour the pledge.", "They could not honor the pledge.", "spelling"),
    row("He doesn't favour it.", "He does not favor it.", "spelling"),
    row("The crew won't organise a strike.", "The crew will not organize a strike.", "spelling"),
    row("They couldn't honor the deal.", "They could not keep the deal.", "rewording"),
    row("He will not quit the post.", "He won't leave the post.", "rewording"),
    row("They had less than two minutes.", "They had barely two minutes.", "hedge-change"),
    row("The crew did not see any lights.", "The crew saw no lights.", "rewording"),
    row("She never married.", "She didn't marry.", "rewording"),
    row("The board avoided a vote.", "The board did not hold a vote.", "rewording"),
    row("Buyers of the boats came from Tulsa.", "Owners of the boats came from Tulsa.", "rewording"),
    row("The city did not object.", "The city didn't object.", "spelling"),
    row("The train went north.", "The train went south.", "rewording"),
    row("She pleaded not guilty.", "She pleaded innocent.", "rewording"),
    row("The bill is not legal.", "The bill is illegal.", "rewording"),
    row("The board failed to pass the budget.", "The board did not pass the budget.", "rewording"),
    row("The board did not approve the budget.", "The board rejected the budget.", "rewording"),
    row("No fewer than 40 boats sank.", "At least 40 boats sank.", "rewording"),
    row("Nobody was hurt.", "No one was hurt.", "rewording"),
    row("He escaped without injuries.", "He escaped with no injuries.", "rewording"),
    row("The firm refused to comment.", "The firm declined to comment.", "rewording"),
    row("The town does not have enough water.", "The town lacks enough water.", "rewording"),
    row("The firm would not comment.", "The firm declined to comment.", "rewording"),
    row("A man was hurt in the fall.", "A woman was hurt in the fall.", "rewording"),
    row("Boys aged 9 and up may enter.", "Girls aged 9 and up may enter.", "rewording"),
    row("The Democratic amendment was set aside.", "The Republican amendment was set aside.", "name-change"),
    row("He walked to the left bank of the river.", "He walked to the right bank of the river.", "rewording"),
    row("The owner, who was not there, will sue.", "The owner will sue.", "words-cut"),
    row("The board approved the budget.", "The board passed the budget.", "rewording"),
    row("Nurses left the building at noon.", "Nurses quit the building at noon.", "rewording"),
    row("The road is closed for now.", "The road is shut for now.", "rewording"),
    row("The plane did not land at all.", "The plane did not land.", "words-cut"),
    row("Neither of the two men spoke.", "Neither man spoke.", "rewording"),
)

# Contraries, by families of words: a row a line.
TURNED = """
    The council [passed -> threw out] the zoning plan.
    She [won -> lost] the primary by 200 votes.
    The union [backed -> fought] the merger.
    The governor [signed -> vetoed] the bill into law.
    The judge [granted -> turned down] his request for bail.
    A jury found the trader [guilty -> not guilty] of fraud.
    A jury found the trader [innocent -> guilty] of fraud.
    Sales were [up -> down] 3% in the quarter.
    The panel [upheld -> threw out] the fine.
    The company [hired -> laid off] 300 workers.
    The mayor [welcomed -> deplored] the decision.
    The road is [open -> closed] to trucks.
    The dollar [strengthened -> weakened] against the yen.
    He [admitted -> denied] taking the money.
    Ministers [ruled in -> ruled out] an early election.
    The school [let in -> turned away] pupils without masks.
    The army [advanced on -> retreated from] the town.
    The airline [cancelled -> reinstated] the route.
    The patient [recovered -> died] within a week.
    The watchdog [tightened -> relaxed] the rules.
    The [smallest -> biggest] of the islands has an airstrip.
    The [cheapest -> costliest] homes are by the quay.
    The deal was [rational -> irrational], analysts said.
    The review found the force was [competent -> incompetent].
    He was [convicted -> cleared] of manslaughter.
    The team [agreed -> refused] to play on grass.
    The ministry [lifted -> imposed] a curfew.
    Turnout [climbed -> slid] to 41%.
    The talks [succeeded -> collapsed].
    Scientists were [able -> unable] to repeat the test.
    Shareholders [endorsed -> rebuffed] the takeover.
    The tribunal [sided with -> ruled against] the nurse.
    Exports [shot up -> plummeted] in June.
    The town [kept -> scrapped] its tram.
    The minister [confirmed -> dismissed] the report.
    The striker [signed for -> left] Redby.
    The bridge was [intact -> destroyed] after the flood.
    The regulator [cleared -> blocked] the deal.
    Her lawyers [dropped -> filed] the appeal.
    The drought has [eased -> worsened] since spring.
    The bishop [apologised -> refused to apologise] for the remark.
    The chancellor is [popular -> unpopular] at home.
    The vaccine is [effective -> ineffective] against the new strain.
    The witness was [reliable -> unreliable], the judge said.
    The charges were [filed -> dropped] in May.
    The ship [sank -> stayed afloat] off the cape.
    The border was [sealed -> opened] overnight.
    The cabinet was [united -> split] on the question.
    Wages [outpaced -> lagged] inflation.
    Nurses [called off -> went ahead with] the walkout.
    The island is [home to -> without] bears.
    Police [found no -> found] weapons in the car.
    The bank [met -> missed] its target.
    [Few -> No] residents were home.
    The film was [a hit -> a flop] abroad.
    The plan will [create -> wipe out] 200 jobs.
    The council [hardly ever -> always] meets in public.
    The law [applies -> does not apply] to farms.
    The suspect [cooperated -> did not cooperate] with detectives.
    The jury [believed -> disbelieved] the alibi.
    The referee [allowed -> disallowed] the goal.
    Rent controls were [introduced -> abolished] last year.
    The bakery [stayed open -> closed] over Christmas.
    The diplomat was [welcomed -> expelled] by the ministry.
    Rainfall was [above -> below] average.
    The accord was [honored -> breached] by both sides.
    The committee [recommended -> advised against] the drug.
    The premier [survived -> lost] a confidence vote.
    The pilots [accepted -> voted down] the offer.
    The firm expects a [profit -> loss] this year.
    The old quay is [safe -> dangerous], the report says.
    The court [granted -> refused] her leave to appeal.
    Crime has [gone up -> gone down] since 2019.
    Workers can [no longer -> still] claim the benefit.
    The station [has -> lacks] a lift.
    Inflation [picked up -> slowed] in March.
    The home side [won -> was beaten] 3-1.
    The clinic treats [insured -> uninsured] patients.
    The owner [kept -> sold] the hotel.
    The talks ended [with -> without] a deal.
    The tunnel was found to be [structurally sound -> unsound].
    Ships [may -> may not] dock at the pier.
    The envoy [confirmed -> would not confirm] the visit.
    The chief [praised -> faulted] the crew.
    [Everyone -> No one] aboard survived.
    The surgeon was [cleared -> found guilty] of negligence.
    The bill [sailed through -> stalled in] the lower house.
    The factory will [stay -> shut].
    Voters [embraced -> spurned] the new party.
    The landlord [lowered -> raised] the rent.
    The rebels [seized -> abandoned] the airfield.
    Her appeal was [allowed -> dismissed].
    The players were [happy -> unhappy] with the pitch.
    The review was [independent -> not independent].
    Doctors said the boy was [stable -> in critical condition].
    Shares in the miner [gained -> shed] 4%.
    The fund was [overvalued -> undervalued].
    The ruling was a [victory -> blow] for the union.
    Migration is [rising -> falling], the ministry said.
    The opposition [supports -> is against] the treaty.
    The dam is [full -> empty].
    [Rich -> Poor] countries will pay more.
    The goalkeeper [saved -> let in] two penalties.
    Residents [praised -> condemned] the response.
    The wedding was [legal -> not legal] in the state.
    The lake is [deeper -> shallower] than the sea.
    The troops were [welcome -> unwelcome].
    The artist [finished -> never finished] the mural.
    Airlines [resumed -> suspended] flights to the island.
    The reform was [repealed -> enacted] in 2011.
    The hearing was [public -> closed].
    Fans [cheered -> booed] the singer.
    The premier [dropped -> kept] the levy.
    Ministers [defended -> disowned] the memo.
    The stadium was [packed -> deserted] for the final.
    The vote was a [setback -> triumph] for the left.
    The actor [admitted -> denied] assault.
    Regulators [shut -> reopened] the beach.
    The pact [strengthens -> weakens] the union.
    The envoy was [optimistic -> pessimistic] about a truce.
    The rebel MPs [backed -> voted against] the budget.
    The tower was [built -> demolished] in 1974.
    The judge [sentenced -> acquitted] the trader.
    House prices [rebounded -> slumped] in autumn.
    The carmaker [expanded -> scaled back] production.
    Farmers [gained -> lost] from the deal.
    The pill was [safe -> harmful] in trials.
    The strike was [legal -> unlawful], a court said.
    The champion [beat -> lost to] a newcomer.
    The mayor [attended -> boycotted] the rally.
    The witness [recognised -> did not recognise] the driver.
    The trust [has enough -> does not have enough] nurses.
    The captain [is fit -> is not fit] to play.
    The ministry [published -> withheld] the data.
    Tourists are [advised -> told not] to swim.
    The firm is [solvent -> insolvent].
    The panel was [unanimous -> split].
    The fee was [waived -> imposed].
    The suspects are [in custody -> at large].
"""

# The same in other words, a negation on one side or on both.
SAID_OTHERWISE = """
    The brothers [did not speak -> stayed silent] for years.
    She [did not attend -> missed] the hearing.
    The plant [is not open -> is closed] on Sundays.
    The firm [would not -> declined to] discuss the deal.
    He [could not remember -> had forgotten] the name.
    The bones [have never been found -> remain missing].
    The captain was [not aware -> ignorant] of the leak.
    The parents [had not been told -> were unaware] of the move.
    The firm [does not make a profit -> loses money].
    The captain [was not hurt -> escaped injury].
    The mayor [would not take questions -> walked away].
    There was [no sign of life -> only silence] in the village.
    The group [has not paid -> still owes] its rent.
    The bill [failed to pass -> died] in committee.
    The pair [did not agree on -> argued over] the price.
    He [has no job -> is unemployed], his sister said.
    The hall [was not big enough -> was too small] for the crowd.
    The dog [was not on a leash -> ran loose].
    The minister [refused -> declined] to resign.
    The mill [has not operated -> has stood idle] since 1998.
    Rescuers [could not reach -> failed to reach] the cabin.
    The club [has never won -> is still waiting for] a title.
    She [was not in court -> stayed away from court] on Monday.
    The bus [did not stop -> kept going].
    The song [is not well known -> is obscure].
    They [had no money -> were broke].
    The town [has no doctor -> lacks a doctor].
    The firm [failed to report -> did not report] the leak.
    The mayor [is not seeking re-election -> will retire].
    The boy [was not breathing -> had stopped breathing] when found.
    No one [has been told -> knows].
    She [did not run -> walked] to the gate.
    The letters [were never sent -> stayed in a drawer].
    The road [is not safe -> is dangerous] at night.
    He [never married -> stayed single].
    The agency [did not agree -> disagreed] with the finding.
    The company [has no plans to -> does not plan to] hire.
"""

HEADLINES = (
    row(
        "Senate passes border bill",
        "Senate blocks border bill",
        "headline-change",
        also=("negation-change",),
        where="headline",
    ),
    row(
        "Judge tosses suit over dam",
        "Judge allows suit over dam",
        "headline-change",
        also=("negation-change",),
        where="headline",
    ),
    row(
        "Voters reject casino plan",
        "Voters approve casino plan",
        "headline-change",
        also=("negation-change",),
        where="headline",
    ),
    row(
        "Mayor found guilty in bribery trial",
        "Mayor acquitted in bribery trial",
        "headline-change",
        also=("negation-change",),
        where="headline",
    ),
    row(
        "Stocks rise on jobs data",
        "Stocks tumble on jobs data",
        "headline-change",
        also=("negation-change",),
        where="headline",
    ),
    row(
        "City to keep free parking",
        "City scraps free parking",
        "headline-change",
        also=("negation-change",),
        where="headline",
    ),
    row(
        "Jury convicts ex-banker",
        "Jury clears ex-banker",
        "headline-change",
        also=("negation-change",),
        where="headline",
    ),
    row(
        "Court strikes down abortion law",
        "Court upholds abortion law",
        "headline-change",
        also=("negation-change",),
        where="headline",
    ),
    row(
        "Union ends strike at port",
        "Union begins strike at port",
        "headline-change",
        also=("negation-change",),
        where="headline",
    ),
    row(
        "Profit up at Sandvik Foods",
        "Profit down at Sandvik Foods",
        "headline-change",
        also=("negation-change",),
        where="headline",
    ),
    row(
        "Study finds vaccine safe for infants",
        "Study finds vaccine unsafe for infants",
        "headline-change",
        also=("negation-change",),
        where="headline",
    ),
    row(
        "Council backs stadium plan",
        "Council rejects stadium plan",
        "headline-change",
        also=("negation-change",),
        where="headline",
    ),
    row(
        "Teachers call off walkout",
        "Teachers begin walkout",
        "headline-change",
        also=("negation-change",),
        where="headline",
    ),
    row("Bank raises rates", "Bank cuts rates", "headline-change", also=("negation-change",), where="headline"),
    row(
        "Former mayor jailed over bribes",
        "Former mayor spared jail over bribes",
        "headline-change",
        also=("negation-change",),
        where="headline",
    ),
    row(
        "Watchdog approves drug trial",
        "Watchdog halts drug trial",
        "headline-change",
        also=("negation-change",),
        where="headline",
    ),
    row(
        "India wins toss in Pune",
        "India loses toss in Pune",
        "headline-change",
        also=("negation-change",),
        where="headline",
    ),
    row(
        "Police rule out foul play in barn fire",
        "Police suspect foul play in barn fire",
        "headline-change",
        also=("negation-change",),
        where="headline",
    ),
    row(
        "Mine owner not guilty in flood case",
        "Mine owner guilty in flood case",
        "headline-change",
        also=("negation-change",),
        where="headline",
    ),
    row(
        "Rents fall in capital", "Rents soar in capital", "headline-change", also=("negation-change",), where="headline"
    ),
    row(
        "Lords back asylum plan",
        "Lords defeat asylum plan",
        "headline-change",
        also=("negation-change",),
        where="headline",
    ),
    row(
        "Oil slides after summit",
        "Oil jumps after summit",
        "headline-change",
        also=("negation-change",),
        where="headline",
    ),
    row(
        "Governor commutes sentence",
        "Governor refuses to commute sentence",
        "headline-change",
        also=("negation-change",),
        where="headline",
    ),
    row(
        "Truce holds in Tarsa",
        "Truce collapses in Tarsa",
        "headline-change",
        also=("negation-change",),
        where="headline",
    ),
    row(
        "Court clears ex-minister",
        "Court convicts ex-minister",
        "headline-change",
        also=("negation-change",),
        where="headline",
    ),
)

KNOWN_WRONG = (
    # A role or an outcome for another one: no denial of the first, but a desk would call it one.
    row("The hostages were freed on Sunday.", "The hostages were killed on Sunday."),
)

test_matches, test_does_not_match, test_known_wrong = three_tables(
    KIND,
    (*MATCHES, *marked(TURNED), *HEADLINES),
    (*DOES_NOT_MATCH, *marked(SAID_OTHERWISE, "rewording")),
    KNOWN_WRONG,
)
