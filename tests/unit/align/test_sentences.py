"""Which sentences correspond. A row: what it shows, the original grafs, the republished grafs, the pairs."""

import pytest

from provenance.align import align
from provenance.model.document import Role
from tests.unit.align.texts import aligned, lay_out, shown

VOTE = "The city council voted 4-1 on Tuesday to raise mooring fees at the harbor."
FEE = "Boats longer than 45 feet will pay $14 a foot, up from $9."
QUOTE = "“This ordinance is not perfect, but it is fair,” Mayor Lucia Vance said."
RAIN = "A storm brought four inches of rain to the river valley overnight."
SCHOOL = "The school board postponed its decision on the new gymnasium until March."
FERRY = "Ferry service to the outer islands resumes on Saturday after a winter of repairs."
SHORT = "He declined to comment."
POLICE = "Police said the driver, a 41-year-old man from Dover, was not hurt."

STORY = (VOTE, FEE, QUOTE, RAIN, SCHOOL, FERRY)

TABLE = {
    "an edited sentence": (
        STORY,
        (VOTE, FEE.replace("$14", "$16"), *STORY[2:]),
        ["0-0 same", "1-1 edited", "2-2 same", "3-3 same", "4-4 same", "5-5 same"],
    ),
    "a cut and an insertion in one place are not one sentence reworded": (
        (VOTE, RAIN, FERRY),
        (VOTE, "Ticket sales at the county fair broke a record this summer.", FERRY),
        ["0-0 same", "1- cut", "2-2 same", "-1 inserted"],
    ),
    "a sentence paraphrased in its place": (
        (VOTE, "The mayor has until Friday to sign or veto the measure.", FERRY),
        (VOTE, "Vance, the mayor, may sign the measure or veto it; she has until Friday.", FERRY),
        ["0-0 same", "1-1 edited", "2-2 same"],
    ),
    "one sentence made two, the second with words to stand alone": (
        (VOTE, "The judge gave the board until Friday to count the 9,416 ballots and report the result to her.", FERRY),
        (
            VOTE,
            "The judge gave the board until Friday to count the 9,416 ballots.",
            "They must then report the result to her.",
            FERRY,
        ),
        ["0-0 same", "1-1,2 split", "2-3 same"],
    ),
    "one sentence made two": (
        (VOTE, "The bill passed 12-10, with one Democrat, Mara Voss of Nevada, joining Republicans.", FERRY),
        (VOTE, "The bill passed 12-10.", "One Democrat, Mara Voss of Nevada, joined Republicans.", FERRY),
        ["0-0 same", "1-1,2 split", "2-3 same"],
    ),
    "two sentences made one": (
        (VOTE, "Owners have 30 days to appeal.", "Appeals go to the harbor commission in writing.", FERRY),
        (VOTE, "Owners have 30 days to appeal, and appeals go to the harbor commission in writing.", FERRY),
        ["0-0 same", "1,2-1 merge", "3-2 same"],
    ),
    "three made one": (
        (VOTE, "Owners have 30 days to appeal.", "Appeals go to the harbor commission.", "Rulings are final.", FERRY),
        (VOTE, "Owners have 30 days to appeal, appeals go to the harbor commission and rulings are final.", FERRY),
        ["0-0 same", "1,2,3-1 merge", "4-2 same"],
    ),
    "two made one and the third between them dropped": (
        (VOTE, "Owners have 30 days to appeal the fee.", SCHOOL, "Appeals go to the harbor commission.", FERRY),
        (VOTE, "Owners have 30 days to appeal the fee, and appeals go to the harbor commission.", FERRY),
        ["0-0 same", "1,3-1 merge", "2- cut", "4-2 same"],
    ),
    "a new sentence beside an edited one is not a part of it": (
        (VOTE, FEE, FERRY),
        (VOTE, FEE.replace("up from", "up sharply from"), "The harbor has 310 moorings and a long list.", FERRY),
        ["0-0 same", "1-1 edited", "2-3 same", "-2 inserted"],
    ),
    "the sentence that moved, and not those that it passed": (
        STORY,
        (FERRY, *STORY[:5]),
        ["0-1 same", "1-2 same", "2-3 same", "3-4 same", "4-5 same", "5-0 same moved"],
    ),
    "a graf moves whole, with what was reworded in it": (
        (VOTE, f"{RAIN} {SCHOOL} {POLICE}", FEE, QUOTE, FERRY, "Tickets go on sale Monday at the pier office."),
        (
            VOTE,
            FEE,
            QUOTE,
            FERRY,
            "Tickets go on sale Monday at the pier office.",
            f"{RAIN} The board put off its decision on a gymnasium until March. {POLICE}",
        ),
        [
            "0-0 same",
            "1-5 same moved",
            "2-6 edited moved",
            "3-7 same moved",
            "4-1 same",
            "5-2 same",
            "6-3 same",
            "7-4 same",
        ],
    ),
    "moved and edited": (
        STORY,
        (VOTE, RAIN, SCHOOL, FERRY, FEE.replace("$14", "$16"), QUOTE),
        ["0-0 same", "1-4 edited moved", "2-5 same moved", "3-1 same", "4-2 same", "5-3 same"],
    ),
    "a short sentence that is like another has not moved": (
        (VOTE, f"{FEE} {SHORT}", QUOTE, RAIN, SCHOOL),
        (VOTE, FEE, QUOTE, RAIN, f"{SCHOOL} Police declined to comment."),
        ["0-0 same", "1-1 same", "2- cut", "3-2 same", "4-3 same", "5-4 same", "-5 inserted"],
    ),
    "repeated sentences go with their neighbours": (
        (VOTE, SHORT, FEE, SHORT, QUOTE, SHORT),
        (VOTE, FEE, SHORT, QUOTE, SHORT),
        ["0-0 same", "1- cut", "2-1 same", "3-2 same", "4-3 same", "5-4 same"],
    ),
    "another quotation of the same speaker is another sentence": (
        (VOTE, "“We listened to every boat owner who came,” Vance said.", FERRY),
        (VOTE, "“The harbor pays for itself now,” Vance said.", FERRY),
        ["0-0 same", "1- cut", "2-2 same", "-1 inserted"],
    ),
}


@pytest.mark.parametrize("name", TABLE)
def test_pairs(name: str) -> None:
    original, republished, pairs = TABLE[name]
    assert shown(aligned(lay_out(*original), lay_out(*republished))) == pairs


def test_a_headline_is_the_headline_however_unlike_it_is() -> None:
    roles = (Role.HEADLINE,)
    alignment = aligned(
        lay_out("Council raises mooring fees", *STORY, roles=roles),
        lay_out("Boat owners gouged again", *STORY, roles=roles),
    )
    assert shown(alignment)[0] == "0-0 edited"


def test_a_furniture_line_is_no_sentence_of_the_story() -> None:
    roles = (Role.GRAF, Role.FURNITURE)
    page = lay_out(VOTE, "Mooring fees at the harbor: what boats longer than 45 feet will pay", QUOTE, roles=roles)
    assert shown(aligned(lay_out(VOTE, FEE, QUOTE), page)) == ["0-0 same", "1- cut", "2-2 same", "-1 inserted"]


def test_the_byline_at_the_end_of_the_page_has_moved() -> None:
    original = lay_out("By Dana Kestrel", *STORY, roles=(Role.BYLINE,))
    page = lay_out(*STORY, "By Staff", roles=(*[Role.GRAF] * len(STORY), Role.BYLINE))
    assert shown(aligned(original, page))[0] == "0-6 edited moved"


def test_similarity_is_that_of_all_tokens() -> None:
    pair = align(lay_out("The vote was close on Tuesday."), lay_out("The vote was close on Monday.")).pairs[0]
    assert pair.similarity == pytest.approx(2 * 6 / 14, abs=1e-4)
