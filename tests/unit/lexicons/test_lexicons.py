"""The lexicons: every file loads, every row has its columns, and the words say what they should."""

from pathlib import Path

import pytest

from provenance import lexicons
from provenance.lexicons.contraries import opposed, other_beginnings, poles_in_some_form, poles_of, prefixed, verb_forms
from provenance.lexicons.inflection import bases_of, compared, forms_of
from provenance.lexicons.spelling import is_slip, same_word, standard

NAMES = sorted(path.stem for path in Path(lexicons.__file__).parent.glob("*.toml"))


@pytest.mark.parametrize("name", NAMES)
def test_every_lexicon_loads(name: str) -> None:
    assert lexicons.load(name)


def test_a_missing_lexicon_is_said_to_be_missing() -> None:
    with pytest.raises(FileNotFoundError):
        lexicons.load("no-such-list")


def test_digest_is_that_of_all_files() -> None:
    assert len(lexicons.digest()) == 64
    assert lexicons.digest() == lexicons.digest()


def test_entries_leave_out_remarks_and_empty_lines() -> None:
    assert list(lexicons.entries("one\n\n  two  # a remark\n# all remark\n")) == ["one", "two"]


ROWS = [
    ("hedges", "modals", 5),
    ("hedges", "verbs", 5),
    ("hedges", "adverbs", 5),
    ("hedges", "evidentials", 5),
    ("hedges", "approximators", 5),
    ("hedges", "quantifiers", 5),
    ("negations", "negations", 3),
    ("attribution_verbs", "verbs", 4),
    ("antonyms", "verbs", 2),
    ("antonyms", "words", 2),
    ("antonyms", "adjectives", 2),
    ("antonyms", "prefixes", 2),
    ("antonyms", "denials", 2),
    ("antonyms", "irregular", 3),
    ("loaded", "terms", 4),
    ("loaded", "literal", 3),
    ("loaded", "swaps", 2),
    ("loaded", "verb_swaps", 2),
    ("numbers", "cardinals", 2),
    ("numbers", "units", 2),
    ("dates", "months", 2),
    ("dates", "relative", 2),
]


@pytest.mark.parametrize("name, table, columns", ROWS)
def test_every_row_has_its_columns(name: str, table: str, columns: int) -> None:
    assert [row for row in lexicons.columns(name, table) if len(row) != columns] == []


def test_every_charged_term_names_a_known_source() -> None:
    sources = lexicons.load("loaded")["sources"]
    rows = [*lexicons.columns("loaded", "terms"), *lexicons.columns("loaded", "verbs")]
    assert [row for row in rows if row[3] not in sources or len(row) > 5] == []
    assert set(sources) == set(lexicons.load("loaded")["notes"])


@pytest.mark.parametrize("table", ["swaps", "verb_swaps"])
def test_no_word_charges_in_its_own_place(table: str) -> None:
    rows = [[cell.split(", ") for cell in row] for row in lexicons.columns("loaded", table)]
    assert [plain for plain, charged in rows if not all((*plain, *charged)) or set(plain) & set(charged)] == []


def test_strengths_are_between_doubt_and_certainty() -> None:
    rows = [row for table in ("modals", "verbs", "adverbs", "evidentials") for row in lexicons.columns("hedges", table)]
    assert all(0 <= float(row[3]) <= 1 for row in rows)


SAME = [
    ("colour", "color"), ("colourful", "colorful"), ("neighbourhood", "neighborhood"), ("centre", "center"),
    ("organisation", "organization"), ("analyse", "analyze"), ("travelled", "traveled"), ("modelling", "modeling"),
    ("defence", "defense"), ("foetus", "fetus"), ("programme", "program"), ("grey", "gray"), ("adviser", "advisor"),
    ("e-mail", "email"), ("health care", "healthcare"), ("per cent", "percent"), ("cease-fire", "ceasefire"),
    ("well-known", "well known"), ("jewellery", "jewelry"), ("towards", "toward"), ("organisation's", "organization's"),
]  # fmt: skip

OTHER = [
    ("re-sign", "resign"), ("any one", "anyone"), ("may be", "maybe"), ("rise", "rize"), ("prise", "prize"),
    ("color", "collar"), ("organization", "organizations"), ("four", "for"),
]  # fmt: skip


@pytest.mark.parametrize("left, right", SAME)
def test_spellings_of_one_word(left: str, right: str) -> None:
    assert same_word(left, right)
    assert same_word(right, left)


@pytest.mark.parametrize("left, right", OTHER)
def test_words_that_are_not_one(left: str, right: str) -> None:
    assert not same_word(left, right)


def test_the_standard_form_stands_for_itself() -> None:
    for word in ("colour", "organise", "health-care", "adviser", "whiskey"):
        assert standard(standard(word)) == standard(word)


def test_slips() -> None:
    assert is_slip("recieve", "receive")
    assert not is_slip("receive", "recieve")


CONTRARY = [
    ("approved", "rejected"), ("rose", "fell"), ("risen", "fallen"), ("winning", "losing"), ("guilty", "innocent"),
    ("supported", "opposed"), ("passes", "fails"), ("legal", "illegal"), ("struck down", "upheld"), ("allow", "forbid"),
    ("approved", "threw out"), ("turned down", "accepted"), ("smallest", "biggest"), ("cancelled", "reinstated"),
]  # fmt: skip


@pytest.mark.parametrize("left, right", CONTRARY)
def test_contraries(left: str, right: str) -> None:
    assert opposed(left, right)
    assert opposed(right, left)


@pytest.mark.parametrize("left, right", [("approved", "rejects"), ("rose", "climbed"), ("guilty", "guilty")])
def test_words_that_are_no_contraries(left: str, right: str) -> None:
    assert not opposed(left, right)


def test_be_is_being() -> None:
    assert forms_of("be", "was", "been")[2:] == ("was", "being", "been")


def test_every_form_of_a_contrary_is_found_by_what_it_begins_with() -> None:
    for table in ("words", "verbs", "adjectives", "denials"):
        for word in [word for row in lexicons.columns("antonyms", table) for cell in row for word in cell.split(", ")]:
            forms = compared(word) if table == "adjectives" else (word,) if table == "words" else verb_forms(word)
            assert {standard(form)[:2] for form in forms} <= {word[:2], *other_beginnings(word)}, word


def test_every_form_stands_where_the_lexicon_has_its_word() -> None:
    strict: dict[str, set[int]] = {}
    loose: dict[str, set[int]] = {}
    tables = ("words", "verbs", "adjectives", "denials")
    rows = [(table, cells) for table in tables for cells in lexicons.columns("antonyms", table)]
    for row, (table, cells) in enumerate(rows):
        for side, word in [(side, word) for side, cell in enumerate(cells) for word in cell.split(", ")]:
            forms = compared(word) if table == "adjectives" else (word,) if table == "words" else verb_forms(word)
            for number, form in zip((0, 1, 2) if table == "adjectives" else (0, 0, 1, 2, 1), forms, strict=False):
                loose.setdefault(standard(form), set()).add(row * 8 + side)
                if table != "denials":
                    strict.setdefault(standard(form), set()).add(row * 8 + number * 2 + side)
    reached = {word for word in loose if standard(word) == word}
    assert len(reached) > 6_000
    for word in reached:
        assert poles_of(word) == frozenset(strict.get(word, ())), word
        assert poles_in_some_form(word) == frozenset(loose[word]), word


@pytest.mark.parametrize("word", ["lucero", "", "-", "|", "a", "re", "\v"])
def test_an_unknown_word_has_no_contrary(word: str) -> None:
    assert poles_of(word) == poles_in_some_form(word) == frozenset()


@pytest.mark.parametrize(
    "word, contrary",
    [
        ("paid", "unpaid"),
        ("orderly", "disorderly"),
        ("overpaid", "underpaid"),
        ("harmful", "harmless"),
        ("pro-union", "anti-union"),
    ],
)
def test_what_a_prefix_or_an_ending_makes_the_contrary(word: str, contrary: str) -> None:
    assert contrary in prefixed(word)


FORMS = [
    ("deny", ("deny", "denies", "denied", "denying", "denied")),
    ("urge", ("urge", "urges", "urged", "urging", "urged")),
    ("confess", ("confess", "confesses", "confessed", "confessing", "confessed")),
]


@pytest.mark.parametrize("base, forms", FORMS)
def test_regular_forms(base: str, forms: tuple[str, ...]) -> None:
    assert forms_of(base) == forms


def test_irregular_forms_are_given() -> None:
    assert forms_of("forbid", "forbade", "forbidden") == ("forbid", "forbids", "forbade", "forbidding", "forbidden")


def test_a_regular_form_leads_back_to_its_base() -> None:
    verbs = [row[0] for row in lexicons.columns("antonyms", "irregular")] + ["die", "agree", "carry", "box", "echo"]
    verbs += [word.split("/")[0] for row in lexicons.columns("loaded", "verb_swaps") for word in row[0].split(", ")]
    for verb in [verb for verb in verbs if " " not in verb]:
        assert all(verb in bases_of(form) for form in forms_of(verb)), verb
    assert bases_of("bus") == {"bus", "bu"}
