"""The three tables of byline-change."""

from tests.unit.classify.rules.tables import AFTER, BEFORE, END, HEADLINE, LEDE, row, three_tables

KIND = "byline-change"


def page(byline: str) -> str:
    """The story without a dateline, so that the byline alone can name the agency."""
    return "\n\n".join(part for part in (HEADLINE, byline, LEDE, BEFORE, AFTER, END) if part) + "\n"


MATCHES = (
    row(
        page("By TESSA MARLOWE"), page("By TESSA MARLOWE, Associated Press"), where="page", facts={"change": "credited"}
    ),
    row("By TESSA MARLOWE", "By TESSA MARLOWE, Harbor Wire", where="byline", facts={"change": "credited"}),
    row("By TESSA MARLOWE", "By TESSA MARLOWE, JON REED", where="byline", facts={"change": "changed"}),
    row("By TESSA MARLOWE, Associated Press", "By Associated Press staff", where="byline"),
    row("By TESSA MARLOWE", "By TESSA MARLOWE and staff", where="byline"),
    row("By TESSA MARLOWE", "By STAFF REPORTS", where="byline", facts={"change": "changed"}),
    row("By TESSA MARLOWE and JON REED", "By TESSA MARLOWE", where="byline"),
    row("By TESSA MARLOWE", "By TESSA MARLOWE and JON REED", where="byline"),
    row("By TESSA MARLOWE", "", where="byline", facts={"change": "dropped"}),
    row("By TESSA MARLOWE", "By Tessa Marlow", where="byline"),
    row("By TESSA MARLOWE", "By Dana Kestrel", where="byline"),
    row("By TESSA MARLOWE", "By Harbor Ledger Staff", where="byline"),
    row("By TESSA MARLOWE", "Tessa Marlowe and Jon Reed, Harbor Ledger", where="byline"),
    row("By TESSA MARLOWE, JON REED and DANA KESTREL", "By JON REED and DANA KESTREL", where="byline"),
    row("By TESSA MARLOWE, Associated Press", "By Jon Reed, Harbor Ledger", where="byline"),
    row(page("By TESSA MARLOWE, Associated Press"), page("By JON REED"), also=("credit-change",), where="page"),
    row(page("By TESSA MARLOWE, Associated Press"), page(""), also=("credit-change",), where="page"),
)

DOES_NOT_MATCH = (
    row("By TESSA MARLOWE", "By TESSA MARLOWE, Associated Press", "abbreviation", where="byline"),
    row("By TESSA MARLOWE", "By Tessa Marlowe", "capitalization", where="byline"),
    row("By TESSA MARLOWE", "TESSA MARLOWE", "abbreviation", where="byline"),
    row("By TESSA MARLOWE", "Tessa Marlowe", "abbreviation", where="byline"),
    row("By TESSA MARLOWE", "Story by Tessa Marlowe", "abbreviation", where="byline"),
    row("By TESSA MARLOWE and JON REED", "By TESSA MARLOWE, JON REED", "abbreviation", where="byline"),
    row(
        "By TESSA MARLOWE, Associated Press",
        "By TESSA MARLOWE, Associated Press Writer",
        "abbreviation",
        where="byline",
    ),
    row("Tessa Marlowe wrote to the board.", "Tessa Marlow wrote to the board.", "name-change"),
    row(page("By TESSA MARLOWE, Associated Press"), page("By TESSA MARLOWE"), "credit-change", where="page"),
    row("By TESSA MARLOWE", "By TESSA\u00a0MARLOWE", "typography", where="byline"),
    row("By TESSA MARLOWE", "By TESSA MARLOWE\n\nPublished Jan. 15, 2026", "furniture", where="byline"),
    row("By TESSA MARLOWE", "By TESSA MARLOWE\n\nShare on Facebook", "furniture", where="byline"),
    row("By TESSA MARLOWE", "By TESSA MARLOWE", where="byline"),
    row("He was led by Tessa Marlowe.", "He was led by Jon Reed.", "name-change"),
    row("Tessa Marlowe said the board was late.", "The board was late.", "attribution-cut"),
    row("By noon the pier had been cleared.", "By dusk the pier had been cleared.", "rewording"),
    row(
        "PORT ELLERY, Maine (AP) — ",
        "PORT ELLERY, Maine (Reuters) — ",
        "dateline-change",
        where="dateline",
    ),
    row("Associated Press writer Jon Reed contributed to this report.", "", "credit-change", where="end"),
)

KNOWN_WRONG = (row("By TESSA MARLOWE", "By the Harbor Ledger newsroom", KIND, where="byline"),)

test_matches, test_does_not_match, test_known_wrong = three_tables(KIND, MATCHES, DOES_NOT_MATCH, KNOWN_WRONG)
