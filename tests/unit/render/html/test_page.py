"""The page as text: its outline, its policy, its report, and the same bytes every time."""

import base64
import gzip
import hashlib
import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

from provenance.model.report import Report
from provenance.model.review import Judgement, Remark, Review
from provenance.model.verdict import Derivation
from provenance.render import render
from provenance.report import from_json, to_json, withhold
from tests.golden.case import report_of
from tests.golden.made import Made
from tests.reports import the_bill

CASES = sorted((Path(__file__).resolve().parents[3] / "golden" / "cases").glob("*.toml"))
DAY = next(path for path in CASES if path.stem == "day-of-edits")
every_case = pytest.mark.parametrize("report", [report_of(path) for path in CASES], ids=[path.stem for path in CASES])


def headings(page: str) -> list[str]:
    return [re.sub("<[^>]*>", "", found) for found in re.findall("<h2[^>]*>(.*?)</h2>", page)]


@every_case
def test_it_has_the_outline_of_the_markdown(report: Report) -> None:
    page = render(report, "html")
    sections = [line[4:] for line in render(report, "markdown").splitlines() if line.startswith("### ")]
    subsections = ["The wire’s own revisions"]
    assert [one for one in headings(page) if one in sections] == [one for one in sections if one not in subsections]
    for one in set(sections) & set(subsections):
        assert f"<h3>{one}</h3>" in page


@every_case
def test_every_edit_has_a_place_of_its_own(report: Report) -> None:
    page = render(report, "html")
    if report.verdict.derivation is Derivation.NONE:
        page = render(report, "html", show_all=True)
    for edit in report.edits:
        assert len(re.findall(rf' id="?{edit.id}"?[\s>]', page)) == 1
    ids = re.findall(r' id="?([^\s">]+)', page[: page.index('id="report"')])
    assert len(ids) == len(set(ids))


@every_case
def test_links_within_it_lead_somewhere(report: Report) -> None:
    page = render(report, "html")
    ids = set(re.findall(r' id="?([^\s">]+)', page))
    assert set(re.findall(r' href="?#([^\s">]+)', page)) <= ids


def test_a_headline_alone_is_told_from_a_story_that_differs() -> None:
    headline = ("headline", ["Ann {{headline-change|left|is gone}}"])
    alone = Made().story([headline, ("graf", ["Bo {{typography|sang|Sang}}."])]).report()
    more = Made().story([headline, ("graf", ["Bo {{rewording|sang|hummed}}."])]).report()
    none = Made().story([("graf", ["Bo sang.", "{{cut|Cy left.}}"])]).report()
    for report, said in (
        (alone, "The headline tells the reader something else."),
        (more, "What the reader is told differs."),
        (none, "What the reader is told differs."),
    ):
        assert f"{said}</h1>" in render(report, "html")


def test_the_policy_lets_only_its_own_style_and_script_in() -> None:
    page = render(the_bill().report(), "html")
    (style,), (script,) = (
        re.findall("<style>(.*?)</style>", page, re.DOTALL),
        re.findall("<script>(.*?)</script>", page, re.DOTALL),
    )
    for text, name in ((style, "style"), (script, "script")):
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert f"{name}-src &#39;sha256-{digest}&#39;;" in page
    assert "default-src &#39;none&#39;" in page
    assert not re.search(r"(src|href)=\"?https?:| style=| on\w+=", page[: page.index('id="report"')])


def test_the_report_is_in_it_as_json() -> None:
    report = the_bill().report()
    held = re.search('<script type="application/json" id="report">(.*?)</script>', render(report, "html"), re.DOTALL)
    assert held is not None
    assert json.loads(held[1]) == json.loads(to_json(report))


def test_a_report_that_would_make_it_too_large_is_packed() -> None:
    report = the_bill().report()
    long = replace(report, versions=tuple((f"v{n}", report.original) for n in range(400)))
    page = render(long, "html")
    held = re.search('<script type="application/gzip;base64" id="report">(.*?)</script>', page, re.DOTALL)
    assert held is not None
    assert gzip.decompress(base64.b64decode(held[1])).decode() == to_json(long)


@pytest.mark.parametrize("excerpt", [None, 0, 12])
def test_a_stored_report_draws_the_same_page(excerpt: int | None) -> None:
    report = the_bill().report(excerpt)
    assert render(from_json(to_json(report)), "html") == render(report, "html")
    assert render(report, "html") == render(report, "html")


def test_withheld_copy_is_not_in_it() -> None:
    page = render(withhold(report_of(DAY), 0), "html")
    assert "Senate" not in page
    assert "Quotation altered" in page


def test_a_review_is_drawn_and_what_it_says_of_other_edits_too() -> None:
    report = the_bill().report()
    edit = next(one for one in report.edits if one.kind == "number-change")
    remarks = (
        Remark(edit.fingerprint, Judgement.BENIGN, "a <slip>", ""),
        Remark("f" * 32, Judgement.NOT_AN_EDIT, "", "Cut: gone"),
    )
    review = Review("0" * 64, "0" * 64, remarks)
    page = render(report, "html", review=review)
    assert '<b>Benign</b> <span class="said" dir="auto">a &lt;slip&gt;</span>' in page
    assert "Cut: gone" in page
    for format in ("markdown", "text"):
        drawn = render(report, format, review=review)
        assert "Review: benign. a" in drawn
        assert "Cut: gone: not an edit." in drawn


def test_the_words_say_what_differs_and_never_why() -> None:
    room = Path(__file__).resolve().parents[4] / "provenance" / "render"
    texts = [
        path.read_text(encoding="utf-8").lower() for path in room.rglob("*") if path.suffix in (".py", ".j2", ".js")
    ]
    for word in ("distort", "mislead", "manipulat", "biased", "falsif", "censor", "plagiar", "tamper"):
        assert not any(word in text for text in texts), word
