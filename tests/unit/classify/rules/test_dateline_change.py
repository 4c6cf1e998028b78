"""The three tables of dateline-change."""

from tests.unit.classify.rules.tables import AFTER, BEFORE, BYLINE, DATELINE, END, HEADLINE, LEDE, row, three_tables

KIND = "dateline-change"


def page(dateline: str, byline: str = BYLINE) -> str:
    """The story with these two lines, a line for each: an empty one is left out."""
    parts = (HEADLINE, byline, dateline + LEDE, BEFORE, AFTER, END)
    return "\n\n".join(part for part in parts if part) + "\n"


CREDITED = "By TESSA MARLOWE, Associated Press"

MATCHES = (
    row("PORT ELLERY, Maine (AP) — ", "", also=("credit-change",), where="dateline", facts={"change": "dropped"}),
    row("PORT ELLERY, Maine (AP) — ", "BANGOR, Maine (AP) — ", where="dateline", facts={"change": "changed"}),
    row("PORT ELLERY, Maine (AP) — ", "PORT ELLERY, Maine (Reuters) — ", also=("credit-change",), where="dateline"),
    row("PORT ELLERY, Maine (AP) — ", "PORT ELLERY, Maine — ", also=("credit-change",), where="dateline"),
    row("PORT ELLERY, Maine (AP) — ", "AUGUSTA, Maine (AP) — ", where="dateline"),
    row("PORT ELLERY, Maine (AP) — ", "PORT ELLERY, Vermont (AP) — ", where="dateline"),
    row("PORT ELLERY, Maine (AP) — ", "LONDON (AP) — ", where="dateline"),
    row("LONDON (Reuters) — ", "PARIS (Reuters) — ", where="dateline"),
    row("LONDON (Reuters) — ", "", also=("credit-change",), where="dateline"),
    row(page(DATELINE, CREDITED), page("", CREDITED), where="page", facts={"change": "dropped"}),
    row(page("LONDON, Jan 15 (Reuters) - "), page("LONDON, Jan 16 (Reuters) - "), where="page"),
    row(page("LONDON, Jan 15 (Reuters) - "), page("LONDON (Reuters) - "), where="page"),
)

DOES_NOT_MATCH = (
    row("PORT ELLERY, Maine (AP) — ", "PORT ELLERY, Maine (AP) -- ", "typography", where="dateline"),
    row("PORT ELLERY, Maine (AP) — ", "PORT ELLERY, Maine (AP) – ", "typography", where="dateline"),
    row("PORT ELLERY, Maine (AP) — ", "Port Ellery, Maine (AP) — ", "capitalization", where="dateline"),
    row("PORT ELLERY, Maine (AP) — ", "PORT ELLERY, Maine (Associated Press) — ", "abbreviation", where="dateline"),
    row("EUREKA, Calif. (AP) — ", "EUREKA, California (AP) — ", "abbreviation", where="dateline"),
    row("PORT ELLERY, Maine (AP) — ", "PORT ELLERY, Maine (AP) — ", where="dateline"),
    row("The boats came from Port Ellery.", "The boats came from Port Avery.", "name-change"),
    row(
        "The storm left Eureka, Calif. — and then it turned.",
        "The storm left Eureka, Calif., and then it turned.",
        "punctuation",
    ),
    row("By TESSA MARLOWE", "", "byline-change", where="byline"),
    row(page(DATELINE), page(DATELINE, "By JON REED"), "byline-change", where="page"),
    row("London was dark all night.", "Paris was dark all night.", "name-change"),
    row("In London (population 9 million) it rained.", "In Paris (population 9 million) it rained.", "name-change"),
    row("PORT ELLERY, Maine (AP) — ", "PORT\u00a0ELLERY, Maine (AP) — ", "typography", where="dateline"),
)

KNOWN_WRONG = ()

test_matches, test_does_not_match, test_known_wrong = three_tables(KIND, MATCHES, DOES_NOT_MATCH, KNOWN_WRONG)
