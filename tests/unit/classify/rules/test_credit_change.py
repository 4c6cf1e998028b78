"""The three tables of credit-change."""

from tests.unit.classify.rules.tables import AFTER, BEFORE, DATELINE, END, HEADLINE, LEDE, row, three_tables

KIND = "credit-change"
REED = "Associated Press writer Jon Reed contributed to this report."


def page(byline: str, dateline: str = "", end: str = "") -> str:
    """The story with these lines; an empty one is left out."""
    parts = (HEADLINE, byline, dateline + LEDE, BEFORE, AFTER, END, end)
    return "\n\n".join(part for part in parts if part) + "\n"


MATCHES = (
    row("PORT ELLERY, Maine (AP) — ", "", "dateline-change", also=(KIND,), where="dateline"),
    row(REED, "", where="end", facts={"change": "dropped", "credited_elsewhere": "yes"}),
    row(REED, "Associated Press writer Dana Kestrel contributed to this report.", where="end"),
    row(REED, "Jon Reed contributed to this report.", where="end"),
    row(
        "(Reporting by Jon Reed in Oslo; Editing by Dana Kestrel)",
        "(Reuters reporting by Jon Reed in Oslo; Editing by Dana Kestrel)",
        where="end",
    ),
    row(page("By TESSA MARLOWE, Associated Press"), page("By TESSA MARLOWE"), where="page"),
    row(
        page("By TESSA MARLOWE, Associated Press"),
        page("By TESSA MARLOWE, Reuters"),
        where="page",
        also=("name-change",),
    ),
    row(page("By TESSA MARLOWE\n\nAssociated Press"), page("By TESSA MARLOWE"), where="page"),
    row(
        page("By TESSA MARLOWE, Associated Press", "LIMA (AP) — "),
        page("By TESSA MARLOWE", "LIMA (AP) — "),
        where="page",
        facts={"credited_elsewhere": "yes"},
    ),
    row(
        page("By TESSA MARLOWE", end="Reporting by Tessa Marlowe; Editing by Jon Reed"),
        page("By TESSA MARLOWE"),
        where="page",
    ),
    row(page("By TESSA MARLOWE", end="(Reuters)"), page("By TESSA MARLOWE"), where="page"),
    row(
        page("By TESSA MARLOWE", end="© 2026 The Associated Press. All rights reserved."),
        page("By TESSA MARLOWE"),
        where="page",
    ),
    row(
        page("By TESSA MARLOWE", "LONDON (Reuters) — "),
        page("By TESSA MARLOWE", "LONDON — "),
        "dateline-change",
        also=(KIND,),
        where="page",
    ),
    row(page("By TESSA MARLOWE, Associated Press", end=REED), page("By TESSA MARLOWE"), KIND, KIND, where="page"),
    row(page("By TESSA MARLOWE, Associated Press"), page(""), "byline-change", also=(KIND,), where="page"),
)

DOES_NOT_MATCH = (
    row("PORT ELLERY, Maine (AP) — ", "BANGOR, Maine (AP) — ", "dateline-change", where="dateline"),
    row(page("By TESSA MARLOWE", DATELINE), page("", DATELINE), "byline-change", where="page"),
    row(
        page("By TESSA MARLOWE, Associated Press"),
        page("By TESSA MARLOWE, The Associated Press"),
        "abbreviation",
        where="page",
    ),
    row(page("By TESSA MARLOWE, Associated Press"), page("By TESSA MARLOWE, AP"), "abbreviation", where="page"),
    row(
        page("By TESSA MARLOWE"),
        page("By TESSA MARLOWE", end="© 2026 The Harbor Ledger. All rights reserved."),
        "furniture",
        where="page",
    ),
    row(
        page("By TESSA MARLOWE", end="© 2026 The Harbor Ledger. All rights reserved."),
        page("By TESSA MARLOWE"),
        "furniture",
        where="page",
    ),
    row(
        page("By TESSA MARLOWE", DATELINE, "© 2026 The Associated Press. All rights reserved."),
        page("By TESSA MARLOWE", DATELINE),
        "furniture",
        where="page",
    ),
    row("", REED, "furniture", where="end"),
    row(REED, REED, where="end"),
    row(
        "The Associated Press reported the storm first.",
        "The Associated Press told of the storm first.",
        "attribution-change",
    ),
    row("By TESSA MARLOWE", "By JON REED", "byline-change", where="byline"),
    row("The reporter for the AP left early.", "The reporter for the Associated Press left early.", "abbreviation"),
)

KNOWN_WRONG = ()

test_matches, test_does_not_match, test_known_wrong = three_tables(KIND, MATCHES, DOES_NOT_MATCH, KNOWN_WRONG)
