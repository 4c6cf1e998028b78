"""Latin text is read by `re` and any other by `regex`: both find the same."""

import random
import re

import pytest
import regex

from provenance.segment import latin, sentences, tokens
from provenance.segment.sentences import sentence_spans
from provenance.segment.tokens import tokens_of

ALPHABET = [chr(code) for code in range(0x3000) if latin.is_plain(chr(code))]
PATTERNS = [pattern for pattern in vars(sentences).values() if isinstance(pattern, latin.Pattern)]
PIECES = (
    "U.S.", "a.m.", "noon.", "May.", "no.", "No.", "ill.", "Wash.", "Saturday", "Gov. Éva O’Neil-Smith", "7-4", "1,300,000.5",
    "6:15", "3.5m", "½".replace("½", "1/2"), "“We will.”", "he said.", "asked.", "Smith asked.", '"Why?"', "“Never!”",
    "(He did not say why.)", "The mayor", "naïve", "Straße", "``", "''", "---", "...", "…", "—", "–", "don’t", "AT&T", "a@b.org",
    "x_y", "@name", "#tag", "$2.4", "€5", "25°", "«Oui»", "¿Qué?", "·", "•", "ET", "\n", "\t", "I.", "J.", "R.E.M.", "Jan. 6", "©",
)  # fmt: skip


def texts(seed: int, number: int) -> list[str]:
    dice = random.Random(seed)
    worded = [" ".join(dice.choices(PIECES, k=dice.randrange(1, 12))) for _ in range(number)]
    return worded + ["".join(dice.choices(ALPHABET, k=dice.randrange(1, 14))) for _ in range(number)]


@pytest.fixture
def by_regex(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(latin, "is_plain", lambda text: False)
    tokens._tokens_of_chunk.cache_clear()


def found(number: int) -> list[object]:
    tokens._tokens_of_chunk.cache_clear()
    return [(sentence_spans(text, 0, len(text)), tokens_of(text, 0, len(text))) for text in texts(5, number)]


BY_RE = found(1500)


@pytest.mark.usefixtures("by_regex")
def test_both_find_the_same_sentences_and_tokens() -> None:
    assert found(1500) == BY_RE


@pytest.mark.parametrize("kind", [r"\w", r"\d", r"\s", *(name for name, _ in latin._PROPERTIES)])
def test_what_a_property_says_of_plain_characters(kind: str) -> None:
    plain = re.compile(f"[^{latin._without_properties(kind)}]" if latin._without_properties(kind) else r"[\s\S]")
    for char in ALPHABET:
        assert (regex.match(kind, char) is None) == (plain.match(char) is not None), hex(ord(char))


@pytest.mark.parametrize("pattern", PATTERNS, ids=lambda pattern: pattern._source[:30])
def test_each_pattern_of_sentences(pattern: latin.Pattern) -> None:
    plain = re.compile(latin._without_properties(pattern._source), pattern._flags)
    full = regex.compile(pattern._source, pattern._flags)
    for text in texts(7, 400):
        assert [match.span() for match in plain.finditer(text)] == [match.span() for match in full.finditer(text)], text


def test_each_plain_character_stands_alone() -> None:
    for char in ALPHABET:
        assert regex.findall(r"\X", f"a{char}{char}b") == (["a", char, char, "b"])


def test_plain_text_is_read_by_re_and_other_text_by_regex() -> None:
    pattern = latin.Pattern(r"[\p{Lu}]")
    assert isinstance(pattern.on("Éva said “no” — 7-4."), re.Pattern)
    assert isinstance(pattern.on("Ева"), regex.Pattern)
    assert isinstance(pattern.on("e\u0301"), regex.Pattern)
    assert isinstance(pattern.on("co\u00adop"), regex.Pattern)
