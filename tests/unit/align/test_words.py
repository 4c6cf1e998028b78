"""What a person would mark in a sentence. A row: the original, the republished, what went away and what came."""

import pytest

from tests.unit.align.texts import aligned, changes, lay_out

TABLE = [
    # one word, and nothing of its neighbours
    ("The fire killed 12 people on Tuesday.", "The fire killed 21 people on Tuesday.", [("12", "21")]),
    ("The senator criticised the vote.", "The senator criticized the vote.", [("criticised", "criticized")]),
    # marks and letter case are small changes of their own
    ("The flag is red, white and blue.", "The flag is red, white, and blue.", [("", ",")]),
    ('He said "no" to the mayor.', "He said “no” to the mayor.", [('"', "“"), ('"', "”")]),
    (
        "In the U.S., it neared 35,000.",
        "In the US, it passed 35,000.",
        [("U.S.", "US"), ("neared", "passed")],
    ),
    # a clause goes with the comma that opens it
    (
        "A man was shot near the pier, police said, and two others fled.",
        "A man was shot near the pier, and two others fled.",
        [(", police said", "")],
    ),
    ("The bridge will close, police said.", "The bridge will close.", [(", police said", "")]),
    # at the start of a sentence it goes with the comma that closes it
    (
        "The mayor vetoed the bill. She will not run again.",
        "The mayor vetoed the bill. Citing her health, she will not run again.",
        [("", "Citing her health, "), ("She", "she")],
    ),
    # a quotation goes with both its marks
    (
        "She called it “a fair deal” and left the room.",
        "She called it fair and left the room.",
        [("“a ", ""), (" deal”", "")],
    ),
    (
        "Vance called it “a fair deal” and “a first step” and left.",
        "Vance called it “a fair deal” and left.",
        [(" and “a first step”", "")],
    ),
    # the attribution was cut, the closing mark stayed
    (
        "“The harbor pays for itself now,” Mayor Vance said in a speech.",
        "“The harbor pays for itself now.”",
        [(",", "."), (" Mayor Vance said in a speech.", "")],
    ),
    # a quotation mark and a comma that changed places: it is the mark that moved
    ("He said “no”, and left.", "He said “no,” and left.", [("”", ""), ("", "”")]),
    # joining words are the same by chance
    (
        "The department said the plan would cost $4 million over three years.",
        "Officials claim that the scheme may run to $4 million over three years.",
        [("The department said the plan would cost", "Officials claim that the scheme may run to")],
    ),
    # two changes stay two
    (
        "The council approved the plan on Tuesday after a long debate.",
        "The board approved the plan on Monday after a long debate.",
        [("council", "board"), ("Tuesday", "Monday")],
    ),
    # a telling word is kept rather than a joining one
    (
        "It spread, according to a senior aide on the committee, by Friday.",
        "It spread, according to the aide, by Friday.",
        [("a senior", "the"), (" on the committee", "")],
    ),
    # one of two
    ("He said that that bill failed.", "He said that bill failed.", [("that ", "")]),
]


def _spaced(pairs: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """With white space and what touches it put together, whichever side of the change it was counted on."""
    return [pair for pair in ((old.strip(), new.strip()) for old, new in pairs) if any(pair)]


@pytest.mark.parametrize(("original", "republished", "marked"), TABLE)
def test_marks(original: str, republished: str, marked: list[tuple[str, str]]) -> None:
    one, other = lay_out(original), lay_out(republished)
    assert _spaced(changes(one, other, aligned(one, other))) == _spaced(marked)


def test_what_tells_enough_is_kept_beside_anything() -> None:
    one = lay_out("Ann Holm, head of the state harbor pilots commission, called the new rules a stunt by the governor.")
    other = lay_out(
        "“It ruins the one thing that most owners came here for,” said Ann Holm, head of the state harbor pilots commission."
    )
    alignment = aligned(one, other)
    kept = [op.original.of(one.text) for op in alignment.ops if op.original and op.operation == "equal"]
    assert "Ann Holm, head of the state harbor pilots commission" in kept


def test_no_word_is_ever_split() -> None:
    one, other = lay_out("The reopening was postponed."), lay_out("The opening was postponed.")
    assert changes(one, other, aligned(one, other)) == [("reopening", "opening")]
