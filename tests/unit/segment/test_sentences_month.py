"""May is a whole word: a full stop behind it ends a sentence, also before a quotation."""

import pytest

from provenance.segment.sentences import sentence_spans


@pytest.mark.parametrize(
    "text",
    [
        'The suit was withdrawn in May. "We are glad," he said.',
        "The suit was withdrawn in May. “We are glad,” he said.",
        "The suit was withdrawn in May. We are glad.",
        "The suit was withdrawn in May. Nunn, 66, was glad.",
    ],
)
def test_two_sentences(text: str) -> None:
    first, second = sentence_spans(text, 0, len(text))
    assert first.of(text) == "The suit was withdrawn in May."
    assert second.of(text) == text[first.end + 1 :]
