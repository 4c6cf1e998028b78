"""`render` draws a review with the report, and withholds copy on the way."""

from pathlib import Path

import pytest

from provenance.model.review import Judgement, Remark, Review
from provenance.report import from_json
from provenance.report.review import review_to_json
from tests.cli.conftest import Desk, Run


@pytest.fixture
def stored(compared: Desk, run: Run) -> Path:
    path = compared.folder / "report.json"
    assert run("compare", compared.original, compared.republished, "-o", str(path)).exit_code == 0
    return path


@pytest.fixture
def review(stored: Path) -> Path:
    edit = from_json(stored.read_text(encoding="utf-8")).edits[0]
    remarks = (Remark(edit.fingerprint, Judgement.WRONG_BASELINE, "see the first version", ""),)
    path = stored.with_name("review.json")
    path.write_text(review_to_json(Review("0" * 64, "0" * 64, remarks)), encoding="utf-8")
    return path


@pytest.mark.parametrize("format", ["html", "markdown", "text"])
def test_a_review_is_drawn(stored: Path, review: Path, run: Run, format: str) -> None:
    result = run("render", str(stored), "--review", str(review), "-f", format, "--all")
    assert result.exit_code == 0
    assert "see the first version" in result.stdout


def test_a_review_validates(review: Path, run: Run) -> None:
    assert "valid (review)" in run("validate", str(review)).stdout


def test_what_is_no_review_is_named(stored: Path, run: Run) -> None:
    result = run("render", str(stored), "--review", str(stored), "-f", "html")
    assert result.exit_code == 2
    assert "report.json: this is not a review of schema 1" in result.stderr


def test_json_takes_no_review(stored: Path, review: Path, run: Run) -> None:
    result = run("render", str(stored), "--review", str(review), "-f", "json")
    assert result.exit_code == 2
    assert "A review is no part of the report" in result.stderr


def test_copy_is_withheld_on_the_way(stored: Path, run: Run) -> None:
    page = stored.with_name("page.html")
    assert run("render", str(stored), "--no-text", "-o", str(page)).exit_code == 0
    text = from_json(stored.read_text(encoding="utf-8")).original.text or ""
    assert max(text.split(), key=len) not in page.read_text(encoding="utf-8")


def test_a_remark_outlives_a_new_run_of_a_page_that_changed_elsewhere(tmp_path: Path, run: Run) -> None:
    day = Path(__file__).resolve().parents[2] / "samples" / "19-a-days-worth-of-everything"
    wire, page = day / "original.txt", tmp_path / "page.txt"
    text = (day / "republished.txt").read_text(encoding="utf-8")
    first, again = tmp_path / "first.json", tmp_path / "again.json"
    page.write_text(text, encoding="utf-8")
    assert run("compare", str(wire), str(page), "-o", str(first)).exit_code == 0
    page.write_text("Sponsored\n\n" + text.replace("expects to vote", "hopes to vote"), encoding="utf-8")
    assert run("compare", str(wire), str(page), "-o", str(again)).exit_code == 0
    report = from_json(first.read_text(encoding="utf-8"))
    marked = next(edit for edit in report.edits if edit.kind == "quote-altered")
    remarks = (Remark(marked.fingerprint, Judgement.CONFIRMED, "asked the desk", ""),)
    review = tmp_path / "review.json"
    review.write_text(review_to_json(Review("0" * 64, "0" * 64, remarks)), encoding="utf-8")
    now = next(e for e in from_json(again.read_text(encoding="utf-8")).edits if e.fingerprint == marked.fingerprint)
    drawn = run("render", str(again), "--review", str(review), "-f", "html").stdout
    note = drawn.split(f'id="{now.id}"' if f'id="{now.id}"' in drawn else f"id={now.id}>")[1].split("</li>")[0]
    assert now.id != marked.id
    assert "asked the desk" in note
    assert "edits that this report does not have" not in drawn
