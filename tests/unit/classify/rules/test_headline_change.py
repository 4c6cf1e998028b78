"""The three tables of headline-change."""

from tests.unit.classify.rules.tables import Row, row, three_tables

KIND = "headline-change"

LEDE = "The Port Ellery council voted 4-1 on Tuesday to raise mooring fees for boats longer than 45 feet."
HEADLINE = "Council raises mooring fees for long boats"


def headline(
    republished: str, *kinds: str, change: str = "", also: tuple[str, ...] = (), original: str = HEADLINE
) -> Row:
    """A row about the headline of one and the same story."""
    facts = {"change": change} if change else {}
    return row(original, republished, *kinds, also=also, facts=facts, where="headline", lede=LEDE)


MATCHES = (
    headline("Council raises mooring fees", change="shortened"),
    headline("Mooring fees raised for long boats by council", change="restyled"),
    headline("Council raises fees on boats longer than 45 feet", change="reworded"),
    headline("Port Ellery council votes to raise mooring fees", change="reworded"),
    headline("Council gouges boat owners", change="reframed", also=("loaded-term",)),
    headline("Council rejects mooring fees for long boats", change="reframed"),
    headline("Council may raise mooring fees for long boats", change="reframed", also=("hedge-change",)),
    headline("Council raises mooring fees for short boats", change="reframed"),
    headline("Greedy council raises mooring fees for long boats", change="reframed", also=("loaded-term",)),
    headline("Boat owners furious as council raises fees", change="reframed"),
    headline("What the council does not want you to know", change="reframed"),
    headline("Council does not raise mooring fees for long boats", change="reframed", also=("negation-change",)),
    headline("Council lowers mooring fees for long boats", change="reframed", also=("negation-change",)),
    headline("Council 'raises' mooring fees for long boats", change="reframed", also=("quote-marks",)),
    headline(
        "Storm kills 21 on the coast",
        change="reframed",
        also=("number-change",),
        original="Storm kills 12 on the coast",
    ),
    row(
        "Pratt wins the mayor's race",
        "Vance wins the mayor's race",
        also=("name-change",),
        facts={"change": "reframed", "names_added": "Vance", "names_dropped": "Pratt"},
        where="headline",
        lede="Amos Pratt beat Lenore Vance in the race for mayor by nine votes.",
    ),
    row(
        "Dozens dead in valley floods",
        "46 dead in valley floods",
        also=("number-change",),
        facts={"change": "reworded", "numbers_added": "46"},
        where="headline",
        lede="Floods in the valley have killed at least 46 people, and the rain is not over.",
    ),
    headline("Report: Dunne set the fire", original="Police: Dunne set the fire", also=("attribution-change",)),
    headline(
        "Man killed two at ferry terminal",
        change="reframed",
        also=("attribution-cut",),
        original="Police: Man killed two at ferry terminal",
    ),
    headline(
        "Bridge will close, engineers say",
        change="reframed",
        also=("hedge-change",),
        original="Bridge may close, engineers say",
    ),
    headline(
        "Dunne set the fire",
        change="reframed",
        also=("attribution-cut",),
        original="Dunne set the fire, police say",
    ),
    headline("", change="dropped"),
)

DOES_NOT_MATCH = (
    headline("Council Raises Mooring Fees for Long Boats", "capitalization"),
    headline("COUNCIL RAISES MOORING FEES FOR LONG BOATS", "capitalization"),
    headline(
        "Council’s mooring fees rise",
        "typography",
        original="Council's mooring fees rise",
    ),
    headline(
        "Council calls fees ‘fair’",
        "typography",
        "typography",
        original="Council calls fees 'fair'",
    ),
    headline("Storm kills twelve on the coast", "number-style", original="Storm kills 12 on the coast"),
    headline("Storm kills 12 on the coast", original="Storm kills 12 on the coast"),
    headline("Gov. Lucero signs harbor bill", "abbreviation", original="Governor Lucero signs harbor bill"),
    headline("Council backs harbour repairs", "spelling", original="Council backs harbor repairs"),
    headline("Fees up 50% in Port Ellery", "number-style", original="Fees up 50 percent in Port Ellery"),
    headline("Council raises fees, closes pier", "punctuation", original="Council raises fees; closes pier"),
    row("The council raises fees.", "The council lowers fees.", "negation-change"),
    row("By DANA KESTREL", "By STAFF REPORTS", "byline-change", where="byline"),
    row("TOLARI, Sarvana (AP) — ", "MERU, Sarvana (AP) — ", "dateline-change", where="dateline"),
)

KNOWN_WRONG = ()

test_matches, test_does_not_match, test_known_wrong = three_tables(KIND, MATCHES, DOES_NOT_MATCH, KNOWN_WRONG)
