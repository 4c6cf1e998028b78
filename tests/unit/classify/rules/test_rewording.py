"""The three tables of rewording."""

from tests.unit.classify.rules.tables import row, three_tables

KIND = "rewording"

MATCHES = (
    # A verb and what goes with it behind its object.
    row("The board approved the plan.", "The board gave the plan its backing."),
    row("Crews put out the fire.", "Crews brought the fire under control."),
    row("The mayor rejected the offer.", "The mayor turned the offer down."),
    row("The slide killed 211 people in 1998.", "The slide left 211 people dead in 1998."),
    row("They want the permit revoked.", "They are demanding that the permit be revoked."),
    row("Guards quickly left.", "Guards left in haste."),
    row("The bill covers homes where children live.", "The bill covers homes where there are children."),
    row("Passengers said they had not been able to call.", "Passengers said they had been unable to call."),
    row("The suit is for patients who paid in cash.", "The suit is for patients who paid out of pocket."),
    row("The firm paid $9 million to delay a drug.", "The firm paid $9 million to hold back a drug."),
    row(
        "The mayor toured the flooded quarter, as crews searched two collapsed mills last weekend.",
        "The mayor toured the flooded quarter in a visit that her office had planned for Wednesday.",
    ),
    row(
        "The mill will not be selling its older boats this year, board members say, and Kestrel Steel of Arden is the buyer.",
        "A spokesman refused to tell reporters which rival made an offer, and Kestrel Steel of Arden is the buyer.",
    ),
    row("She framed it.", "She hung it on her wall."),
    row("The crews did not fire on the boats.", "The crews have not fired on the boats."),
    row("Engineers still do not know whether it works.", "Engineers still are not sure whether it works."),
    row("It was not until noon that help came.", "Help came only at noon."),
    row("Police are searching for two men.", "Two men are being sought by police."),
    row("The company, based in Tulsa, makes boats.", "The Tulsa-based company makes boats."),
    row(
        "Workers went on strike Monday over pay at the Kestrel plant.",
        "Kestrel plant workers struck over pay on Monday.",
    ),
    row("The judge set bail at $5,000 for the driver.", "The driver's bail was set at $5,000 by the judge."),
    row("The law takes effect on Friday and covers nets.", "The law covers nets and takes effect on Friday."),
    row("The driver died at the scene.", "The driver was pronounced dead at the scene."),
    row("The council approved the plan.", "The council passed the plan.", passages=("approved", "passed")),
    row('"We won," she said.', 'She said: "We won."'),
    row("Two men fled, police said.", "Police said two men fled."),
    row("Two men fled, police said.", "According to police, two men fled."),
    row("According to Pratt, the mayor, the pier is safe.", "The pier is safe, said Pratt, the mayor."),
    row("The mayor on Thursday said she was ill.", "The mayor said Thursday she was ill."),
    row("The board put off the vote.", "The board postponed the vote.", passages=("put off", "postponed")),
    row("The award went to Voss and Rourke.", "The award went to Rourke and Voss."),
    row("About 40 people came.", "Around 40 people came."),
    row("Lucero dismissed the case.", "The judge dismissed the case."),
    row("The firm refused to comment.", "The firm declined to comment."),
    row("He is wanted in two states.", "He is being sought in two states."),
    row("The firm says it will appeal.", "The firm said it will appeal."),
    row("Crews were looking for the boat.", "Crews were searching for the boat."),
    row("The mill is at risk of fire.", "The mill is in danger of fire."),
    row(
        "The ordinance on fees was put off by the board.",
        "The measure on fees was postponed by the board.",
        "rewording",
        "rewording",
    ),
    row(
        "At the weekend the road was closed.",
        "The road was closed at the weekend.",
        reason="The same words stand in another order.",
    ),
    row(
        "Vance said the plan would fail.",
        "Vance says the plan will fail.",
        reason="Words were replaced by others.",
    ),
    row(
        "The board fired Vance on Friday.",
        "Vance was fired by the board on Friday.",
        reason="The order was changed, and with it some of the words.",
    ),
    row("The price was double that of milk.", "The price was twice that of milk."),
    row("The board fired Vance.", "Vance was fired by the board."),
)

DOES_NOT_MATCH = (
    row(
        "A jury convicted the man Friday of fraud.",
        "A jury acquitted the man on Friday of fraud.",
        "date-style",
        "negation-change",
    ),
    row("The council approved the plan.", "The council rejected the plan.", "negation-change"),
    row("The fire killed 12 people.", "The fire killed 21 people.", "number-change"),
    row("The board votes on Tuesday.", "The board votes on Monday.", "date-change"),
    row("The award went to Mara Voss.", "The award went to Dale Rourke.", "name-change"),
    row("Vance said she was ill.", "Vance claimed she was ill.", "attribution-change"),
    row("The plant may close.", "The plant will close.", "hedge-change"),
    row("Police detained three migrants.", "Police detained three illegals.", "loaded-term"),
    row("Four men stood trial.", "4 men stood trial.", "number-style"),
    row("The color is wrong.", "The colour is wrong.", "spelling"),
    row("Gov. Ana Lucero spoke.", "Governor Ana Lucero spoke.", "abbreviation"),
    row("The council met late to vote.", "The council met to vote.", "words-cut"),
    row('"We lost the boats," she said.', '"We lost the ships," she said.', "quote-altered"),
    row("The vote is on Thursday.", "The vote is on Jan. 16.", "date-style"),
    row("The Senate passed the bill.", "The senate passed the bill.", "capitalization"),
    row("The crew was cold, wet and tired.", "The crew was cold, wet, and tired.", "punctuation"),
)

KNOWN_WRONG = (
    # "not only ... but" is one turn of phrase in two places.
    row("The fire took not only the barn but the house.", "The fire took the barn and the house.", "rewording"),
    # "is ... to" gave way to "will": one act in two places.
    row("The plant is likely to close.", "The plant will likely close.", "rewording"),
)

test_matches, test_does_not_match, test_known_wrong = three_tables(KIND, MATCHES, DOES_NOT_MATCH, KNOWN_WRONG)
