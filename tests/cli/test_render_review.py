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
