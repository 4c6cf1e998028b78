"""Lines break where a reader would break them, and hold what they were given."""

from hypothesis import given
from hypothesis import strategies as st

from provenance.render.layout.harmless import plain
from provenance.render.layout.wrap import Piece, line_columns, wrap

PIECES = st.lists(st.builds(Piece, st.text(max_size=60), st.sampled_from(["", "deleted", "inserted"])), max_size=6)


def drawn(*pieces: Piece, width: int, first: str = "", rest: str = "") -> list[str]:
    lines = wrap(pieces, width, (Piece(first),), (Piece(rest),))
    return ["".join(piece.text for piece in line) for line in lines]


def test_breaks_between_words() -> None:
    assert drawn(Piece("one two three four"), width=9) == ["one two", "three", "four"]


def test_opens_the_first_line_and_the_others() -> None:
    assert drawn(Piece("one two three"), width=9, first="1: ", rest="   ") == ["1: one", "   two", "   three"]


def test_never_breaks_between_pieces_without_a_space() -> None:
    pieces = (
        Piece("said "),
        Piece("[-", "m"),
        Piece("twelve", "d"),
        Piece("-]", "m"),
        Piece("{+21+}", "i"),
        Piece(", he"),
    )
    assert drawn(*pieces, width=20) == ["said", "[-twelve-]{+21+}, he"]
    assert drawn(*pieces, width=19) == ["said", "[-twelve-]{+21+},", "he"]


def test_a_space_in_one_style_keeps_it_and_one_between_styles_has_none() -> None:
    (line,) = wrap([Piece("a b", "deleted"), Piece(" c", "inserted")], 20)
    assert [(piece.text, piece.style) for piece in line] == [
        ("a", "deleted"), (" ", "deleted"), ("b", "deleted"), (" ", ""), ("c", "inserted"),
    ]  # fmt: skip


def test_a_word_wider_than_the_line_is_broken_between_characters() -> None:
    assert drawn(Piece("a" * 25), width=10) == ["a" * 10, "a" * 10, "a" * 5]
    assert drawn(Piece("e\u0301" * 12), width=10) == ["e\u0301" * 10, "e\u0301" * 2]


def test_chinese_breaks_between_characters_but_not_before_a_full_stop() -> None:
    assert drawn(Piece("市长周四表示。"), width=12) == ["市长周四表", "示。"]


def test_nothing_at_all_is_one_line() -> None:
    assert drawn(width=10, first="- ") == ["- "]
    assert drawn(Piece("   \n "), width=10) == [""]


@given(PIECES, st.integers(20, 60))
def test_no_line_is_too_wide_and_no_word_is_lost(pieces: list[Piece], width: int) -> None:
    lines = wrap(pieces, width, (Piece("1  "),), (Piece("   "),))
    assert all(line_columns(line) <= width for line in lines)
    shown = "".join(piece.text for line in lines for piece in line[1:])
    given_text = "".join(plain(piece.text) for piece in pieces)
    assert shown.replace(" ", "") == given_text.replace(" ", "")


def test_a_long_text_takes_one_pass() -> None:
    lines = wrap([Piece("x" * 200_000), Piece(" “" * 50_000), Piece("東" * 50_000)], 80)
    assert all(line_columns(line) <= 80 for line in lines)
    assert sum(piece.text.count("x") for line in lines for piece in line) == 200_000
