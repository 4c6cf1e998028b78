"""The schemas are closed and described, and a fault is told so that it can be mended."""

from collections.abc import Iterator
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from provenance import schema
from provenance.errors import ReportError, UsageError
from tests.reports import the_bill

by_name = pytest.mark.parametrize("name", schema.names())


def parts(value: Any, path: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Every subschema with its path."""
    if isinstance(value, dict):
        if "type" in value or "$ref" in value or "const" in value:
            yield path, value
        for key, item in value.items():
            yield from parts(item, f"{path}/{key}")
    elif isinstance(value, list):
        for number, item in enumerate(value):
            yield from parts(item, f"{path}/{number}")


def test_they_are_listed() -> None:
    assert {"policy", "report"} <= set(schema.names())


@by_name
def test_it_is_a_schema_with_an_id(name: str) -> None:
    loaded = schema.load(name)
    assert loaded["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert loaded["$id"].startswith(f"urn:provenance:schema:{name}:")
    Draft202012Validator.check_schema(loaded)


@by_name
def test_every_object_is_closed(name: str) -> None:
    for path, part in parts(schema.load(name)):
        if "object" in part.get("type", ()):
            assert part.get("additionalProperties") is False, path


@by_name
def test_every_property_is_described(name: str) -> None:
    for path, part in parts(schema.load(name)):
        for kind in ("properties", "patternProperties"):
            for key, item in part.get(kind, {}).items():
                assert item.get("description", "").strip().endswith((".", "…")), f"{path}/{key}"


@by_name
def test_its_text_is_its_file(name: str) -> None:
    assert schema.text(name).endswith("}\n")


def test_an_unknown_name_is_told_with_those_that_are_known() -> None:
    with pytest.raises(UsageError, match="report"):
        schema.text("../../etc/passwd")


def test_a_file_is_known_by_its_keys_or_by_the_schema_that_it_names() -> None:
    report = the_bill().report().to_dict()
    assert schema.name_of(report) == "report"
    assert schema.name_of({"$schema": schema.load("policy")["$id"]}) == "policy"
    del report["verdict"]
    assert schema.name_of(report) == "report"
    strangers: list[Any] = [[], {}, 3, None, {"a": 1}, {"$schema": "urn:other", **report}]
    for stranger in strangers:
        with pytest.raises(ReportError, match="names no schema"):
            schema.name_of(stranger)


def test_faults_are_told_by_path_all_at_once() -> None:
    report = the_bill().report().to_dict()
    report["edits"][1]["kind"] = 3
    report["edits"][2]["family"] = "kin"
    report["extra"] = "x" * 500
    del report["verdict"]["outcome"]
    del report["verdict"]["integrity"]
    told = schema.faults(report, "report")
    assert told == (
        '(top): "extra" is not known here',
        "edits[1].kind: 3 is not a string",
        'edits[2].family: "kin" is none of accidental, style, structure, substantive, credit, furniture',
        'verdict: "outcome", "integrity" is missing',
    )


def test_many_faults_are_not_all_told_and_long_values_cut() -> None:
    report = the_bill().report().to_dict()
    report["segments"] = [{"op": "x" * 10_000}] * 5_000
    told = schema.faults(report, "report")
    assert len(told) == schema.MOST_FAULTS + 1
    assert told[-1] == "and more"
    assert max(map(len, told)) < 200


def test_validate_raises_what_faults_tells() -> None:
    schema.validate(the_bill().report().to_dict(), "report")
    with pytest.raises(ReportError, match="is not an object"):
        schema.validate([], "report")


@pytest.mark.parametrize("data", [b"\xff\xfe{}", b"\x80", b'{"a": "\xc3"}'])
def test_what_is_not_utf_8_is_refused(data: bytes) -> None:
    with pytest.raises(ReportError, match="not UTF-8"):
        schema.parse(data)


def test_a_byte_order_mark_is_no_fault() -> None:
    assert schema.parse(b'\xef\xbb\xbf{"a": [1, 2.5, null, true]}') == {"a": [1, 2.5, None, True]}


def test_too_much_is_refused_by_count(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(schema, "MOST_CHARACTERS", 10)
    with pytest.raises(ReportError, match="too large"):
        schema.parse('{"a": "12345678"}')
    with pytest.raises(ReportError, match="not JSON"):
        schema.parse("1" * 9 + "x")


def test_a_number_of_ten_thousand_digits_is_refused() -> None:
    with pytest.raises(ReportError, match="not JSON"):
        schema.parse("1" * 10_000)
