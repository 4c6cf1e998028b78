"""Policies are read, and a broken one is told with all its faults at once."""

import hashlib
import tomllib
from pathlib import Path

import pytest

from provenance import schema
from provenance.errors import PolicyError
from provenance.judge import load_policy, policies
from provenance.judge.requirements import REQUIREMENTS
from provenance.model.edit import Family
from provenance.model.verdict import Clause, Severity
from tests.reports import KINDS

ROOM = Path(schema.__file__).parent / "policies"
OWN = """
schema_version = "1"
name = "own"
title = "Our terms"
source = "https://terms.example, read 2026-10-01"
fail_on = "medium"
needs_approval_on = "low"

[severities]
style = "info"
"headline-change:reframed" = "high"

[[limit]]
id = "cuts"
of = ["share-cut"]
at_most = 0.25
severity = "high"
message = "More than a quarter is cut."

[[allow]]
id = "style"
kinds = ["style", "typography"]
scope = ["headline", "body"]
why = "Our style differs."

[[require]]
id = "credit"
what = ["byline", "links"]
"""


def write(tmp_path: Path, text: str | bytes, name: str = "own.toml") -> str:
    path = tmp_path / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
    return str(path)


def test_a_policy_is_read(tmp_path: Path) -> None:
    policy = load_policy(write(tmp_path, OWN), KINDS)
    assert (policy.name, policy.title, policy.fail_on) == ("own", "Our terms", Severity.MEDIUM)
    assert policy.needs_approval_on is Severity.LOW
    assert policy.severities == (("style", Severity.INFO), ("headline-change:reframed", Severity.HIGH))
    assert policy.clauses == (
        Clause("style", "allow", ("style", "typography"), ("headline", "body"), why="Our style differs.", origin="own"),
        Clause("cuts", "limit", ("share-cut",), (), Severity.HIGH, 0.25, "More than a quarter is cut.", origin="own"),
        Clause("credit", "require", ("byline", "links"), origin="own"),
    )
    assert policy.digest == hashlib.sha256(OWN.encode()).hexdigest()


def test_line_ends_make_no_other_policy(tmp_path: Path) -> None:
    crlf = load_policy(write(tmp_path, OWN.replace("\n", "\r\n")))
    assert crlf == load_policy(write(tmp_path, OWN))
    assert load_policy(write(tmp_path, b"\xef\xbb\xbf" + OWN.encode())).clauses == crlf.clauses


@pytest.mark.parametrize("name", policies())
def test_what_ships_holds_to_the_schema(name: str) -> None:
    text = (ROOM / f"{name}.toml").read_text(encoding="utf-8")
    assert schema.look(tomllib.loads(text), "policy") == ()
    policy = load_policy(str(ROOM / f"{name}.toml"), KINDS)
    assert policy == load_policy(name)
    assert policy.name == name
    assert policy.source


def test_the_default_grades_every_family() -> None:
    assert "default" in policies()
    graded = dict(load_policy("default").severities)
    assert {family.value for family in Family if family is not Family.FURNITURE} <= set(graded)


def test_the_schema_knows_every_requirement() -> None:
    what = schema.load("policy")["properties"]["require"]["items"]["properties"]["what"]
    assert tuple(what["items"]["enum"]) == REQUIREMENTS


def test_all_faults_are_told_at_once_with_their_lines(tmp_path: Path) -> None:
    broken = (
        OWN.replace('fail_on = "medium"', 'fail_on = "severe"')
        .replace('style = "info"', 'stile = "info"')
        .replace("at_most = 0.25", "at_most = 25")
        .replace('"typography"', '"typografy"')
        .replace('id = "credit"', 'id = "cuts"')
        .replace('"links"', '"link"')
    )
    with pytest.raises(PolicyError) as told:
        load_policy(write(tmp_path, broken), KINDS)
    lines = str(told.value).splitlines()
    assert lines[0].endswith("own.toml: this policy has 6 faults:")
    assert lines[1:] == [
        '  line 6: fail_on: "severe" is none of info, low, medium, high, never',
        '  line 10: severities.stile: there is no kind or family "stile"; is "style" meant?',
        "  line 16: limit[0].at_most: 25 is no share: a share is from 0 to 1",
        '  line 22: allow[0].kinds[1]: there is no kind or family "typografy"; is "typography" meant?',
        '  line 27: require[0].id: there is a clause "cuts" already',
        f'  line 28: require[0].what[1]: "link" is none of {", ".join(REQUIREMENTS)}',
    ]


FAULTS = {
    "not TOML": ("name = ", "is not TOML"),
    "no policy": ("", '"schema_version", "name", "title" is missing'),
    "an unknown key": (OWN.replace("title =", "heading ="), '"heading" is not known here'),
    "a clause without id": (OWN + '\n[[allow]]\nkinds = ["cut"]\n', 'line 30: allow[1]: "id" is missing'),
    "clauses that are no list": (
        OWN.replace("[[allow]]", "[allow]"),
        "line 20: allow: an object of 4 keys is not a list",
    ),
    "a date": (OWN.replace('"Our terms"', "2026-10-01"), "title: "),
    "a bound that is none": (OWN.replace("0.25", "nan"), "nan bounds nothing"),
    "an endless bound": (OWN.replace("0.25", "inf"), "inf bounds nothing"),
    "a negative bound": (OWN.replace("0.25", "-1"), "-1 is less than 0"),
    "a number of ten thousand digits": ("a = " + "1" * 10_000, "is not TOML"),
    "deep nesting": ("a = " + "[" * 10_000, "is not TOML"),
    "an unknown scope": (
        OWN.replace('"body"', '"footer"'),
        '"footer" is none of headline, dek, body, quotations, credit',
    ),
    "severities that are none": (OWN.replace("[severities]", "severities = 3\n[x]"), "severities: 3 is not an object"),
    "kinds that are no list": (OWN.replace('["style", "typography"]', '"style"'), '"style" is not a list'),
}


@pytest.mark.parametrize("text, said", FAULTS.values(), ids=FAULTS.keys())
def test_a_broken_policy_is_told(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(PolicyError) as told:
        load_policy(write(tmp_path, text), KINDS)
    assert said in str(told.value)
    assert len(str(told.value)) < 3000


def test_a_kind_is_unknown_only_where_the_kinds_are(tmp_path: Path) -> None:
    text = OWN.replace('"typography"', '"glyphs"')
    assert load_policy(write(tmp_path, text)).clauses[0].subjects == ("style", "glyphs")


@pytest.mark.parametrize("name", ["nowhere", "nowhere.toml", "", "../default", "a\x00b.toml"])
def test_a_policy_that_is_not_there_is_told(name: str) -> None:
    with pytest.raises(PolicyError, match=r"default|cannot be read"):
        load_policy(name)


def test_a_file_that_is_no_policy_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PolicyError, match="not UTF-8"):
        load_policy(write(tmp_path, b"\xff\xfe"))
    with pytest.raises(PolicyError, match="more than 1,000,000 bytes"):
        load_policy(write(tmp_path, "#" * 1_000_001))
    (tmp_path / "folder.toml").mkdir()
    with pytest.raises(PolicyError, match="cannot be read"):
        load_policy(str(tmp_path / "folder.toml"))
