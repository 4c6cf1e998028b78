"""Law 4. Spans lie inside their text; `text` is the text there; hashes are those of the inputs."""

import codecs

from hypothesis import given
from hypothesis import strategies as st

import provenance
from tests.property.hostile import hostile
from tests.property.ledger import check_honest, compare, document
from tests.property.stories import Story, pairs

ENCODINGS = {
    "utf-8": b"",
    "utf-8-sig": b"",
    "utf-16-le": codecs.BOM_UTF16_LE,
    "utf-16-be": codecs.BOM_UTF16_BE,
}


@given(pairs(), st.sampled_from(sorted(ENCODINGS)), st.sampled_from(sorted(ENCODINGS)))
def test_news_in_any_encoding(pair: tuple[Story, Story], first: str, second: str) -> None:
    original = ENCODINGS[first] + pair[0].text().encode(first)
    republished = ENCODINGS[second] + pair[1].text().encode(second)
    report = provenance.compare(document(original, "original.txt"), document(republished, "republished.txt")).to_dict()
    check_honest(report, original, republished)
    assert report["documents"]["republished"]["text"] == pair[1].text()


@given(hostile(), hostile())
def test_hostile_text(original: str, republished: str) -> None:
    report = compare(original, republished).to_dict()
    check_honest(report, original.encode(), republished.encode())


@given(st.sampled_from(["\r\n", "\r", "\n", "\n\n", "\r\n\r\n", "\n\r"]), pairs())
def test_line_ends_are_kept_as_they_are(end: str, pair: tuple[Story, Story]) -> None:
    original, republished = (story.text().replace("\n", end) for story in pair)
    report = compare(original, republished).to_dict()
    check_honest(report, original.encode(), republished.encode())
    assert report["documents"]["original"]["text"] == original
