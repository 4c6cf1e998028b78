"""The renderers through their one door."""

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from provenance.errors import UsageError
from provenance.model.document import Metadata, Source
from provenance.model.report import Report
from provenance.model.verdict import Finding, Severity
from provenance.render import FORMATS, NARROWEST, render
from provenance.render.layout.width import columns
from provenance.report import withhold
from tests.golden.case import HERE, report_of
from tests.golden.made import Made

ESCAPES = re.compile("\x1b\\[[0-9;]*m")
CASES = [report_of(path) for path in sorted((HERE / "cases").glob("*.toml"))]
VENOM = "\x1b]0;x\x07\x9b31m\u202e\u2066`|<b>@a\ud800\n\n# x"

every_case = pytest.mark.parametrize("report", CASES)


def poisoned() -> Report:
    """A report in which every string that could come from outside is hostile."""
    report = (
        Made(severities={"rewording": Severity.LOW})
        .story([("graf", [f"a {{{{rewording|b{VENOM[:9]}|c}}}} d"])])
        .report()
    )
    source = Source(VENOM, "text", "utf-8", 1, "0" * 64)
    metadata = Metadata(byline=VENOM, agency=VENOM, credit=VENOM)
    record = replace(report.original, source=source, metadata=metadata)
    edits = tuple(
        replace(edit, explained_by=VENOM, also=(VENOM,), evidence=replace(edit.evidence, reason=VENOM, confidence=0.1))
        for edit in report.edits
    )
    findings = (Finding("f1", VENOM, Severity.HIGH, (), VENOM), *report.findings)
    return replace(
        report,
        original=record,
        republished=replace(record, text=report.republished.text),
        versions=((VENOM, record),),
        bounds=(VENOM,),
        edits=edits,
        findings=findings,
        kinds=tuple(replace(kind, title=VENOM, summary=VENOM) for kind in report.kinds),
        signature=replace(report.signature, policy=VENOM, tool=VENOM),
        tally=replace(report.tally, speakers_dropped=(VENOM,), furniture=((VENOM, 1),)),
    )


@every_case
@pytest.mark.parametrize("width", [60, 80, 100, 160])
@pytest.mark.parametrize("show_all", [False, True])
def test_no_line_is_wider_than_asked(report: Report, width: int, show_all: bool) -> None:
    drawn = render(report, "text", width=width, show_all=show_all)
    assert max(columns(line) for line in drawn.splitlines()) <= width
    assert drawn.endswith("\n")
    assert not any(line != line.rstrip() for line in drawn.splitlines())


@every_case
def test_the_terminal_shows_the_page_of_the_text(report: Report) -> None:
    text = render(report, "text")
    painted = render(report, "terminal", color=True)
    assert "\x1b" not in text
    assert render(report, "terminal", color=False) == text
    assert [ESCAPES.sub("", line).rstrip() for line in painted.splitlines()] == text.splitlines()
    assert "\x1b[" in painted


@pytest.mark.parametrize("format", sorted(set(FORMATS) - {"json"}))
def test_no_string_of_a_report_gets_through_alive(format: str) -> None:
    drawn = ESCAPES.sub("", render(poisoned(), format, color=True, show_all=True))
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", drawn)
    assert "\n# x" not in drawn
    if format == "markdown":
        assert "<b>" not in drawn
        assert "@a" not in drawn


@settings(max_examples=40, deadline=None)
@given(st.text(st.characters(exclude_characters="{}|"), min_size=1, max_size=60), st.integers(NARROWEST, 120))
def test_whatever_the_copy_every_format_draws_it(text: str, width: int) -> None:
    made = Made(severities={"rewording": Severity.HIGH})
    report = made.story([("graf", [f"Ann {{{{rewording|{text}|left}}}} it.", f"{{{{cut|x{text}}}}}"])]).report()
    drawn = render(report, "text", width=width, show_all=True)
    assert max(columns(line) for line in drawn.split("\n")) <= width
    assert render(report, "markdown")


@every_case
@pytest.mark.parametrize("most", [0, 8])
def test_a_report_without_texts_still_renders(report: Report, most: int) -> None:
    for format in FORMATS:
        drawn = render(withhold(report, most), format, show_all=True)
        assert drawn.strip()


def test_an_unknown_format_is_refused_by_name() -> None:
    with pytest.raises(UsageError, match=r"no format 'xml'.*json, junit, markdown"):
        render(CASES[0], "xml")


def test_json_is_the_report() -> None:
    drawn = render(CASES[0], "json")
    assert drawn.startswith("{")
    assert drawn.endswith("}\n")


def test_narrower_than_the_narrowest_is_drawn_at_the_narrowest() -> None:
    assert render(CASES[0], "text", width=10) == render(CASES[0], "text", width=NARROWEST)
