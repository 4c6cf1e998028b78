"""Signs of a block that nothing corresponds to, and what they come to."""

import pytest

import provenance
from provenance import lexicons
from provenance.model.document import Role
from provenance.read import read_bytes
from provenance.segment import segment, settle
from provenance.segment.look import Look
from provenance.segment.signs import ends_speech, signs, surroundings
from provenance.segment.weighing import weighed

STORY = (
    "Orrin Falls council votes to drain the reservoir",
    "By DELIA MARSH, Associated Press",
    "ORRIN FALLS, Idaho (AP) — The council voted 5-2 on Tuesday to drain the reservoir above the town.",
    "Mayor Wendell Cray said the dam had leaked since spring.",
    "Engineers found three cracks in the spillway in April, according to a report.",
    "Draining it will take six weeks and cost $2.4 million, the report said.",
    "Farmers downstream have asked the state for help.",
)
PAGE = (
    "Were you affected by this? Our desk would like to hear from you.",
    "Get our list of farms that sell at the gate!",
    "Enjoy a free copy of our valley map, on us.",
    "Want this in your mailbox?",
    "Everything on this site may be shared if you name us.",
)
OWN = (
    "Critics say that the mayor ignored two warnings about the dam.",
    "The reservoir was built in 1931.",
    "It is the second dam in the county to be drained this year.",
    "Nobody from the council answered calls on Wednesday.",
    "“He knew about the cracks,” said Ida Poole, a farmer.",
    "The Sentinel reported in March that the dam was leaking.",
)


def _settled(line: str, at: int) -> provenance.model.document.Block:
    """The block of `line`, put behind the block `at` of the story, which the other text has."""
    rows = [*STORY[: at + 1], line, *STORY[at + 1 :]]
    witness = segment(read_bytes("\n\n".join(rows).encode(), "page.txt"))
    start = len("\n\n".join([*rows[: at + 1], ""]))
    mine = next(i for i, block in enumerate(witness.blocks) if block.start <= start < block.end)
    others = frozenset(i for i, block in enumerate(witness.blocks) if i != mine and block.role is Role.GRAF)
    return settle(witness, others).blocks[mine]


@pytest.mark.parametrize("line", PAGE)
@pytest.mark.parametrize("at", [3, 6])
def test_what_the_page_says_is_furniture(line: str, at: int) -> None:
    assert _settled(line, at).role is Role.FURNITURE


@pytest.mark.parametrize("line", OWN)
@pytest.mark.parametrize("at", [2, 3, 6])
def test_what_the_outlet_adds_to_the_story_is_copy(line: str, at: int) -> None:
    assert _settled(line, at).role is Role.GRAF


def test_the_reason_names_the_signs_that_weigh_most() -> None:
    reasons = [_settled(line, 6).reason for line in PAGE]
    weighed_ones = [reason for reason in reasons if reason.startswith("Its signs are the page's")]
    assert weighed_ones
    listed = {name for name, _ in lexicons.columns("signs", "weights")}
    words = {word for word, _ in lexicons.columns("page_words", "words")}
    for reason in weighed_ones:
        first = reason.partition(": ")[2].rstrip(".").split(", ")[0]
        assert first in listed or first.removeprefix("the word “").rstrip("”") in words, reason


def test_the_words_that_have_a_weight_are_folded_and_beginnings_have_their_length() -> None:
    words = [word for word, _ in lexicons.columns("page_words", "words")]
    stems = [stem for stem, _ in lexicons.columns("page_words", "stems")]
    assert all(word == word.lower() for word in (*words, *stems))
    assert {len(stem) for stem in stems} == {5}
    assert len(set(words)) == len(words)
    assert len(set(stems)) == len(stems)


def test_two_signs_together_are_a_length_and_another_sign() -> None:
    sizes = {"1-2 words", "3-5 words", "6-9 words", "10-16 words", "17-26 words", "27 words or more"}
    for pair, _ in lexicons.columns("signs", "together"):
        length, _, other = pair.partition(" & ")
        assert length in sizes, pair
        assert other, pair


@pytest.mark.parametrize(
    ("text", "ends"),
    [('They never did."', True), ("They never did.”", True), ("“They never did.”", False), ("They never did.", False)],
)
def test_the_end_of_a_speech_that_began_above(text: str, ends: bool) -> None:
    assert ends_speech(Look(text)) is ends


def test_each_weight_is_of_a_sign_that_the_code_gives() -> None:
    listed = {name for name, _ in lexicons.columns("signs", "weights")}
    kinds = set(lexicons.load("voice")["words"])
    told = {name.removeprefix("says ") for name in listed if name.startswith("says ")}
    assert told - kinds <= {"page", "2 kinds", "3 kinds", "4 kinds", "who said it"}
    assert {"in the story", "behind the story", "third person", "a name of the page"} <= listed


def test_signs_come_in_a_fixed_order_and_each_once() -> None:
    text = "\n\n".join([*STORY, PAGE[0]])
    blocks = segment(read_bytes(text.encode(), "page.txt")).blocks
    around = surroundings(text, blocks, frozenset(range(2, 6)))
    found = signs(text, blocks, len(blocks) - 1, around)
    assert found == signs(text, blocks, len(blocks) - 1, around)
    assert len(found) == len(set(found))
    assert "behind the story" in found


UNSTOPPED = "Low water: the spillway of the dam, which the engineers examined in April after a farmer had called them"


def test_a_long_line_without_a_full_stop_is_a_caption_among_grafs_that_have_theirs() -> None:
    assert _settled(UNSTOPPED, 4).role is Role.CAPTION
    assert _settled(f"{UNSTOPPED}.", 4).role is Role.GRAF


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("Smoke rises over the reservoir.", Role.CAPTION),
        ("Volunteers sort donated clothes in the church basement, which now doubles as a shelter.", Role.CAPTION),
        ("Shoppers browse the shelves of a farm shop.", Role.CAPTION),
        ("A farmer walks through what is left of his olive grove.", Role.CAPTION),
        ("Crews work to restore power along Route 9 on Friday morning.", Role.CAPTION),
        ("A woman holds a candle outside the town hall.", Role.CAPTION),
        ("The spillway is seen at sunset in Idaho.", Role.CAPTION),
        ("The party holds 12 seats in the council.", Role.GRAF),
        ("Farmers meet on Monday to talk about the dam.", Role.GRAF),
        ("The dam is seen in the capital as a threat.", Role.GRAF),
        ("Nurses work 60 hours a week in the county.", Role.GRAF),
        ("Opinion polls show a tight race for mayor.", Role.GRAF),
        ("The silent protests drew few people in the town.", Role.GRAF),
        ("If funds run out, the work on the dam will stop.", Role.GRAF),
        ("Weekly talks between the council and the farmers went nowhere.", Role.GRAF),
    ],
)
def test_a_sentence_that_says_what_can_be_seen_is_a_caption(line: str, role: Role) -> None:
    assert _settled(line, 4).role is role


@pytest.mark.parametrize("at", [2, 4, 6])
def test_what_opens_with_the_author_of_whom_the_story_does_not_speak_is_a_note_on_the_author(at: int) -> None:
    note = _settled("Delia Marsh grew up on a farm and watched the evening news with her grandparents.", at)
    assert (note.role, note.sort) == (Role.FURNITURE, "bio")
    assert (
        _settled("Wendell Cray grew up on a farm and watched the evening news with his parents.", at).role is Role.GRAF
    )


def test_no_signs_make_no_furniture() -> None:
    assert weighed((), ()) is None
