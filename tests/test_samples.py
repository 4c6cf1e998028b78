"""Every sample says what it shows; the program has to say the same. To add a case, add a folder."""

import json
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import pytest

import provenance
from tests.property.ledger import check_first_four

ROOT = Path(__file__).resolve().parents[1]
SAMPLES = sorted(path.parent for path in (ROOT / "samples").glob("*/sample.toml"))
SILENT = {"accidental", "furniture"}
"""Families whose edits a sample names by kind only, not one by one."""

by_name = pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.name)


@cache
def told(sample: Path) -> dict[str, Any]:
    return tomllib.loads((sample / "sample.toml").read_text(encoding="utf-8"))


@cache
def paths(sample: Path) -> tuple[Path, Path]:
    (original,) = sample.glob("original.*")
    (republished,) = sample.glob("republished.*")
    return original, republished


@cache
def compared(sample: Path) -> provenance.Report:
    versions = tuple(str(sample / name) for name in told(sample).get("versions", ()))
    original, republished = paths(sample)
    return provenance.compare(str(original), str(republished), versions=versions)


@cache
def report(sample: Path) -> dict[str, Any]:
    return compared(sample).to_dict()


def place(text: str, passage: str) -> tuple[int, int]:
    """Where the passage stands in the text; a sample has to name a place that there is once."""
    assert text.count(passage) == 1, f"{text.count(passage)} places read {passage!r}"
    start = text.index(passage)
    return start, start + len(passage)


def lies_in(edit: dict[str, Any], wanted: dict[str, Any], texts: dict[str, str]) -> bool:
    """The edit is of the kind wanted, and on either side within the passage wanted, or nothing."""
    if edit["kind"] != wanted["kind"] or not set(wanted.get("also", ())) <= set(edit["also"]):
        return False
    for side in ("original", "republished"):
        if edit[side] is None:
            continue
        if side not in wanted:
            return False
        start, end = place(texts[side], wanted[side])
        if not start <= edit[side]["start"] < edit[side]["end"] <= end:
            return False
    return bool(edit["explained_by"] == wanted.get("explained_by"))


def test_there_are_samples() -> None:
    assert len(SAMPLES) >= 12
    assert {path.parent for path in (ROOT / "samples").glob("*/original.*")} == set(SAMPLES)


@by_name
def test_a_sample_is_well_formed(sample: Path) -> None:
    assert set(told(sample)) <= {"title", "shows", "versions", "expect"}
    allowed = {"derivation", "integrity", "disclosure", "kinds", "kinds_free", "never", "edits"}
    assert set(told(sample)["expect"]) <= allowed
    assert told(sample)["title"]
    assert told(sample)["shows"].endswith(".")
    assert all(path.stat().st_size > 600 for path in paths(sample))


@by_name
def test_the_report_validates(sample: Path) -> None:
    schema = json.loads((ROOT / "schemas" / "report.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(schema).validate(report(sample))


@by_name
def test_the_first_four_laws_hold(sample: Path) -> None:
    original, republished = paths(sample)
    check_first_four(report(sample), original.read_bytes(), republished.read_bytes())


@by_name
def test_the_verdict_is_as_told(sample: Path) -> None:
    told_verdict = {key: told(sample)["expect"][key] for key in ("derivation", "integrity", "disclosure")
                    if key in told(sample)["expect"]}  # fmt: skip
    given = report(sample)["verdict"]
    assert {key: given[key] for key in told_verdict} == told_verdict


@by_name
def test_the_kinds_are_those_told_and_no_others(sample: Path) -> None:
    expect = told(sample)["expect"]
    kinds = {edit["kind"] for edit in report(sample)["edits"]}
    assert not kinds & set(expect.get("never", ()))
    if not expect.get("kinds_free"):
        assert sorted(kinds) == sorted(expect["kinds"])


@by_name
def test_each_edit_told_is_found_where_it_is(sample: Path) -> None:
    texts = {side: report(sample)["documents"][side]["text"] for side in ("original", "republished")}
    for wanted in told(sample)["expect"].get("edits", ()):
        found = [edit for edit in report(sample)["edits"] if lies_in(edit, wanted, texts)]
        assert found, f"{wanted['kind']} not found: {wanted}"


@by_name
def test_no_other_edit_is_reported(sample: Path) -> None:
    expect = told(sample)["expect"]
    if expect.get("kinds_free"):
        return
    texts = {side: report(sample)["documents"][side]["text"] for side in ("original", "republished")}
    for edit in report(sample)["edits"]:
        if edit["family"] not in SILENT:
            assert any(lies_in(edit, wanted, texts) for wanted in expect.get("edits", ())), edit


@by_name
def test_a_text_against_itself_has_no_edit(sample: Path) -> None:
    for path in paths(sample):
        assert provenance.compare(str(path), str(path)).to_dict()["edits"] == []
