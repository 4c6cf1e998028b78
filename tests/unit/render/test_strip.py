"""The strip: a lane for each family, a tick where each edit lies."""

from provenance.model.verdict import Severity
from provenance.render.view import view
from provenance.render.view.story import story
from provenance.render.view.strip import LENGTH, NARROWEST, Lane, strip
from tests.golden.made import Made


def lanes(*grafs: str, severities: dict[str, Severity] | None = None) -> dict[str, Lane]:
    report = Made(severities=severities or {}).story([("graf", [graf]) for graf in grafs]).report()
    rows = {row.number: row for row in view(report).rows}
    return {lane.family.value: lane for lane in strip(story(report), rows, report.tally.families)}


def test_ticks_lie_where_their_edits_do() -> None:
    filler = "x" * 80
    (tick,) = lanes(filler, f"{{{{number-change|1|2}}}} {filler}")["substantive"].ticks
    assert abs(tick.start - LENGTH // 2) < 20
    assert (tick.width, tick.number, tick.what) == (NARROWEST, 1, "replace")


def test_a_passage_is_as_long_as_its_share_of_the_story() -> None:
    (tick,) = lanes("x" * 100, f"{{{{cut|{'y' * 98}.}}}}", "z" * 100)["structure"].ticks
    assert abs(tick.width - LENGTH // 3) < 20
    assert tick.what == "delete"


def test_a_family_without_edits_has_no_lane() -> None:
    assert set(lanes("Ann {{rewording|ran|went}}.")) == {"substantive"}


def test_of_ticks_on_one_place_the_gravest_is_shown() -> None:
    text = "".join(f"{{{{rewording|a{n}|b{n}}}}} {{{{number-change|{n}|{n + 1}}}}} " for n in range(400))
    lane = lanes(text, severities={"number-change": Severity.HIGH})["substantive"]
    assert lane.count == 800
    assert len(lane.ticks) <= LENGTH // NARROWEST
    assert all(tick.severity is Severity.HIGH for tick in lane.ticks)


def test_every_tick_lies_inside() -> None:
    for lane in lanes("Ann {{rewording|ran|went}}", "{{cut|Bo.}}", "Cy {{words-cut|now}}").values():
        assert all(tick.start >= 0 and tick.start + tick.width <= LENGTH for tick in lane.ticks)
