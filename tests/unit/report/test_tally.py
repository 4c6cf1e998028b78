"""The figures of the report, counted by hand beside."""

from provenance.model.document import Role
from provenance.model.witness import AnnotationKind
from tests.reports import case_of, edit, same, the_bill


def test_a_text_against_itself_is_kept_whole() -> None:
    tally = case_of(same("One two three.")).report().tally
    assert (tally.kept, tally.cut, tally.added) == (1.0, 0.0, 0.0)
    assert (tally.original_words, tally.republished_words) == (3, 3)
    assert tally.kinds == tally.furniture == ()


def test_shares_are_of_words_of_the_story() -> None:
    tally = case_of(
        edit("Head line", "Other line", "headline-change"),
        same("\n\nOne two three four "),
        edit("five six", "seven", "rewording"),
        same(".\n\n"),
        edit("Seven eight.\n\n", None, "cut"),
        same("Nine ten."),
        edit(None, "\n\nShare this.", "furniture", facts={"sort": "share"}),
        roles={"line": Role.HEADLINE, "Share": Role.FURNITURE},
    ).report().tally  # fmt: skip
    assert tally.original_words == 10
    assert tally.republished_words == 7
    assert tally.kept == 0.6
    assert tally.cut == 0.4
    assert tally.added == round(1 / 7, 4)


def test_style_and_accidentals_take_nothing_away() -> None:
    tally = case_of(
        same("It fell "), edit("3 percent", "3%", "number-style"), same(", they "),
        edit("don't", "don’t", "typography"), same(" say."),
    ).report().tally  # fmt: skip
    assert (tally.kept, tally.added) == (1.0, 0.0)


def test_what_moved_is_kept() -> None:
    moved = case_of(
        same("First one.\n\n"), edit("Last one.\n\n", "Last one.\n\n", "move"), same("Second one.\n\n"),
        same("Third one."), order=[0, 2, 1, 3],
    )  # fmt: skip
    assert moved.report().tally.kept == 1.0


def test_a_word_of_which_a_letter_differs_is_not_kept() -> None:
    tally = case_of(same("Sen. Luce"), edit("r", "n", "name-change"), same("o said no.")).report().tally
    assert tally.kept == round(3 / 4, 4)


def test_edits_are_counted_by_family_kind_and_sort() -> None:
    tally = the_bill().report().tally
    assert dict(tally.families) == {
        "accidental": 1, "style": 1, "structure": 2, "substantive": 3, "credit": 1, "furniture": 1,
    }  # fmt: skip
    assert dict(tally.kinds)["number-change"] == 1
    assert "negation-change" not in dict(tally.kinds)
    assert tally.furniture == (("share", 1),)


def test_furniture_of_no_known_sort_is_other() -> None:
    tally = case_of(
        same("One."), edit(None, "\n\nA", "furniture"), edit(None, "\n\nB", "furniture", facts={"sort": "other"}),
        edit(None, "\n\nC", "furniture", facts={"sort": "poll"}),
    ).report().tally  # fmt: skip
    assert tally.furniture == (("poll", 1), ("other", 2))


def test_speakers_are_known_by_their_last_name() -> None:
    tally = case_of(
        same("No, Sen. Maria Lucero said. Police said yes."), edit(" Tom Adair agreed.", None, "cut"),
        edit(None, " Critics agreed. She said so.", "insertion"),
        annotations={AnnotationKind.ATTRIBUTION: ["Sen. Maria Lucero", "Police", "Tom Adair", "Critics", "She"]},
    ).report().tally  # fmt: skip
    assert tally.speakers_kept == ("Sen. Maria Lucero", "Police")
    assert tally.speakers_dropped == ("Tom Adair",)
    assert tally.speakers_added == ("Critics",)


def test_who_has_no_name_is_known_by_what_they_are() -> None:
    told = ["A senior aide on the committee", "A committee aide", "The Department of Justice", "The Justice Department"]
    tally = case_of(
        edit(f"{told[0]} said no.", f"{told[1]} said no.", "rewording"), same(" "),
        edit(f"{told[2]} said so.", f"{told[3]} said so.", "rewording"), same(" No."),
        annotations={AnnotationKind.ATTRIBUTION: told},
    ).report().tally  # fmt: skip
    assert tally.speakers_kept == (told[0], told[2])
    assert tally.speakers_dropped == tally.speakers_added == ()


def test_a_quotation_is_kept_where_its_words_are() -> None:
    tally = case_of(
        same("“It is fine,” he said. “It is "), edit("not ", None, "quote-altered"), same("over,” he said."),
        annotations={AnnotationKind.QUOTATION: ["“It is fine,”", "“It is not over,”", "“It is over,”"]},
    ).report().tally  # fmt: skip
    assert (tally.quotations_original, tally.quotations_kept) == (2, 1)


def test_a_number_is_kept_where_its_value_is() -> None:
    tally = case_of(
        same("It was 12 of "), edit("21", "40", "number-change"), same("."),
        annotations={AnnotationKind.NUMBER: ["12", "21", "40"]},
    ).report().tally  # fmt: skip
    assert (tally.numbers_original, tally.numbers_kept) == (2, 1)


def test_a_story_without_words_has_shares() -> None:
    tally = case_of(same("…")).report().tally
    assert (tally.original_words, tally.kept, tally.cut, tally.added) == (0, 1.0, 0.0, 0.0)
