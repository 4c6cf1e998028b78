"""The view: worst first, one card a sentence, the headline apart, the quiet edits aside."""

from collections.abc import Callable
from dataclasses import replace

from provenance.model.report import Report
from provenance.model.verdict import Finding, Severity
from provenance.render.view import Mark, Run, Shape, View, view
from provenance.render.view.cards import ROWS_AT_MOST
from provenance.render.view.tail import BRIEF_AT_MOST, CARDS_AT_MOST, parted
from tests.golden.made import Made

HIGH = {"number-change": Severity.HIGH, "quote-altered": Severity.HIGH}


def made(*grafs: str, severities: dict[str, Severity] | None = None) -> Report:
    return Made(severities=severities or {}).story([("graf", [graf]) for graf in grafs]).report()


def kinds(shown: View) -> list[list[str]]:
    return [[row.edit.kind for row in card.rows] for card in shown.cards]


def marked(runs: tuple[Run, ...]) -> str:
    wrapped: dict[Mark, Callable[[Run], str]] = {
        Mark.KEPT: lambda run: run.text,
        Mark.DELETED: lambda run: f"[{run.text}|",
        Mark.INSERTED: lambda run: f"|{run.text}]",
        Mark.GAP: lambda run: f"<{run.left_out}>",
    }
    return "".join(wrapped[run.mark](run) for run in runs)


def words_shown(runs: tuple[Run, ...]) -> int:
    return sum(len(run.text.split()) for run in runs if run.mark is not Mark.GAP)


def test_worst_come_first_then_kinds_in_their_order_then_the_text() -> None:
    report = made(
        "Ann {{rewording|ran|went}} home.",
        "Bo paid {{number-change|12|21}} crowns.",
        "Cy {{hedge-change|may|will}} sing.",
        "Di said {{number-change|3|4}} words.",
        severities={**HIGH, "hedge-change": Severity.LOW},
    )
    assert kinds(view(report)) == [["number-change"], ["number-change"], ["hedge-change"], ["rewording"]]
    assert [card.rows[0].place for card in view(report).cards] == ["graf 2", "graf 4", "graf 3", "graf 1"]
    assert [row.number for card in view(report).cards for row in card.rows] == [2, 4, 3, 1]


def test_edits_of_one_sentence_share_a_card_with_every_one_marked() -> None:
    report = made(
        "Ann {{rewording|paid|gave}} {{number-change|12|21}} crowns{{typography|--|—}}at once.", severities=HIGH
    )
    (card,) = view(report).cards
    assert [row.edit.kind for row in card.rows] == ["number-change", "rewording"]
    assert marked(card.runs) == "Ann [paid||gave] [12||21] crowns—at once."
    assert [row.kind.id for row in view(report).minor] == ["typography"]


def test_a_style_edit_that_a_clause_objects_to_is_no_minor_one() -> None:
    report = made("Ann paid {{number-style|twelve|12}} crowns.", severities={"number-style": Severity.MEDIUM})
    assert kinds(view(report)) == [["number-style"]]
    assert view(report).minor == ()
    quiet = made("Ann paid {{number-style|twelve|12}} crowns.", severities={"number-style": Severity.INFO})
    assert kinds(view(quiet)) == []


def test_a_cut_is_a_passage_of_its_own() -> None:
    report = made("Ann left.", "{{cut|Bo stayed.}}", "Cy {{rewording|sang|hummed}}.")
    cards = {card.rows[0].edit.kind: card for card in view(report).cards}
    assert cards["cut"].shape is Shape.PASSAGE
    assert cards["cut"].rows[0].place == "graf 2 of the original"
    assert marked(cards["cut"].runs).strip("[|\n") == "Bo stayed."
    assert cards["rewording"].rows[0].place == "graf 2"


def test_passages_of_one_kind_that_follow_each_other_are_one_card() -> None:
    report = made("{{cut|Ann left.}}", "{{cut|Bo came.}}", "Cy sang.", "{{cut|Di hummed.}}", "{{insertion||Ed ran.}}")
    shown = view(report).cards
    assert [[row.kind.id for row in card.rows] for card in shown] == [["cut", "cut"], ["cut"], ["insertion"]]
    assert [card.place for card in shown] == ["grafs 1–2 of the original", "graf 4 of the original", "graf 2"]
    assert marked(shown[0].runs) == "[Ann left.|[\n\nBo came.|"


def test_passages_of_different_weight_are_told_apart() -> None:
    report = made("{{cut|Ann left.}}", "{{cut|Bo came.}}", severities={"e2": Severity.HIGH})
    assert [card.severity for card in view(report).cards] == [Severity.HIGH, None]


def test_many_passages_leave_out_those_in_the_middle() -> None:
    report = made(*(f"{{{{cut|{' '.join(f'w{n}x{m}' for m in range(60))}}}}}" for n in range(6)))
    (card,) = view(report).cards
    (gap,) = [run for run in card.runs if run.mark is Mark.GAP]
    assert gap.left_out + words_shown(card.runs) == 360


def test_a_sentence_is_shown_with_those_round_it_to_which_nothing_happened() -> None:
    story = Made().story([("graf", ["Ann left.", "Bo {{rewording|ran|went}}.", "{{insertion||Cy came.}}", "Di sang."])])
    rewording = next(card for card in view(story.report()).cards if card.rows[0].kind.id == "rewording")
    assert marked(rewording.runs) == "Ann left. Bo [ran||went]. <0>"


def test_white_space_that_went_with_words_has_no_mark_of_its_own() -> None:
    report = made("Ann {{rewording|ran|went|e1}}{{rewording| |  |e1}}home{{rewording|, she|.|e1}}")
    (card,) = view(report).cards
    assert marked(card.runs) == "Ann [ran||went]  home[, she||.]"


def test_a_move_names_both_places_and_its_own_edits_share_its_card() -> None:
    report = made("{{>e1|Ann left.}}", "Bo stayed.", "{{<e1|Ann left.}}")
    (card,) = view(report).cards
    assert card.rows[0].place == "from graf 1 to graf 2"
    assert card.shape is Shape.MOVE
    assert marked(card.runs) == "Ann left."


def test_the_headline_stands_apart_and_is_shown_whole() -> None:
    story = Made().story([("headline", ["Ann {{headline-change|wins|grabs}} vote"]), ("graf", ["Ann left."])])
    shown = view(story.report())
    assert shown.headline is not None
    assert marked(shown.headline.original) == "Ann [wins| vote"
    assert marked(shown.headline.republished) == "Ann |grabs] vote"
    assert shown.cards == ()


def test_headlines_with_little_in_common_are_shown_without_marks_in_them() -> None:
    line = "{{headline-change|Storm|Wind|e1}} hits {{headline-change|the northern coast|e1-less isles|e1}}"
    shown = view(Made().story([("headline", [line]), ("graf", ["Ann left."])]).report()).headline
    assert shown is not None
    assert [len(shown.original), len(shown.republished)] == [1, 1]


def test_a_headline_that_is_gone_has_an_empty_side() -> None:
    story = Made().story([("headline", ["{{headline-change|Ann wins}}"]), ("graf", ["Ann left."])])
    shown = view(story.report()).headline
    assert shown is not None
    assert (marked(shown.original).strip(), shown.republished) == ("[Ann wins|", ())


def test_a_long_sentence_with_many_edits_is_shown_in_parts() -> None:
    report = made(" ".join(f"word{number} {{{{rewording|a{number}|b{number}}}}}" for number in range(20)))
    shown = view(report)
    assert [len(card.rows) for card in shown.cards] == [6, 6, 6, 2]
    assert max(len(card.rows) for card in shown.cards) <= ROWS_AT_MOST


def test_text_without_spaces_is_shortened_by_its_characters() -> None:
    (card,) = view(made("Ann left.", "{{cut|" + "東" * 5_000 + "}}")).cards
    (gap,) = [run for run in card.runs if run.mark is Mark.GAP]
    assert gap.text == "characters"
    assert gap.left_out + sum(len(run.text.strip()) for run in card.runs if run.mark is not Mark.GAP) == 5_000


def test_of_a_very_long_sentence_only_the_surroundings_of_the_edits_are_shown() -> None:
    report = made(" ".join(f"word{number} {{{{rewording|a{number}|b{number}}}}}" for number in range(3_000)))
    shown = view(report)
    lengths = [sum(len(run.text) for run in card.runs) for card in shown.cards]
    assert len(lengths) == 500
    assert max(lengths) < 1_000
    assert marked(shown.cards[9].runs).startswith("<0> b36 word37")


def test_a_finding_of_the_table_is_said_at_its_edits_and_any_other_at_the_top() -> None:
    report = made("Ann {{rewording|ran|went}} {{rewording|home|away}}.")
    findings = (
        Finding("f1", "credit", Severity.HIGH, (), "No credit."),
        Finding("f2", "few", Severity.MEDIUM, ("e2",), "One edit."),
        Finding("f3", "severities.rewording", Severity.LOW, ("e1", "e2"), "Two edits."),
    )
    shown = view(replace(report, findings=findings))
    assert [finding.id for finding in shown.general] == ["f1", "f2"]
    assert [row.severity for card in shown.cards for row in card.rows] == [Severity.MEDIUM, Severity.LOW]


def test_a_long_tail_is_counted_and_grave_edits_still_get_a_line() -> None:
    grafs = [f"Line {n} has {{{{number-change|{n}|{n + 1}}}}} and more." for n in range(60)]
    grafs += [f"Line {n} has {{{{rewording|a{n}|b{n}}}}} and more." for n in range(60)]
    shown = view(made(*grafs, severities=HIGH))
    tail = parted(shown.cards, everything=False)
    assert len(tail.full) == CARDS_AT_MOST
    assert [row.kind.id for row in tail.brief] == ["number-change"] * (60 - CARDS_AT_MOST)
    assert tail.counted == (("Reworded", 60),)
    assert parted(shown.cards, everything=True).full == shown.cards
    assert len(tail.brief) <= BRIEF_AT_MOST


def test_long_passages_are_shortened_and_say_by_how_much() -> None:
    words = [f"word{number}" for number in range(300)]
    report = made("Ann left.", f"{{{{cut|{' '.join(words)}}}}}")
    (card,) = view(report).cards
    (gap,) = [run for run in card.runs if run.mark is Mark.GAP]
    assert gap.left_out + words_shown(card.runs) == 300
    (whole,) = view(report, whole=True).cards
    assert whole.runs[0].text.split() == words
