"""`kinds`, `explain` and `schema`: what the words of a report mean."""

import json

import pytest

from provenance import schema
from provenance.classify.rules import RULES
from provenance.model.edit import Family
from tests.cli.conftest import Run


def test_every_kind_is_listed_under_its_family(run: Run) -> None:
    result = run("kinds")
    assert (result.exit_code, result.stderr) == (0, "")
    parts = [part.splitlines() for part in result.stdout.strip().split("\n\n")]
    assert [part[0] for part in parts] == [family.value for family in Family]
    listed = {line.split()[0]: part[0] for part in parts for line in part[1:]}
    assert listed == {rule.KIND.id: rule.KIND.family.value for rule in RULES}


@pytest.mark.parametrize("kind", [rule.KIND.id for rule in RULES])
def test_every_kind_is_explained(run: Run, kind: str) -> None:
    result = run("explain", kind)
    assert result.exit_code == 0
    assert kind in result.stdout.splitlines()[0]
    assert len(result.stdout.splitlines()) > 2


def test_a_family_is_explained_by_its_kinds(run: Run) -> None:
    result = run("explain", "accidental")
    titles = [rule.KIND.title for rule in RULES if rule.KIND.family is Family.ACCIDENTAL]
    assert all(f"{title} (" in result.stdout for title in titles)


def test_a_kind_that_is_not_there(run: Run) -> None:
    result = run("explain", "quote-alterd")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "Did you mean quote-altered" in result.stderr
    assert "`provenance kinds` lists them" in run("explain", "xyzzy").stderr


def test_schemas_are_listed_and_printed(run: Run) -> None:
    assert run("schema").stdout.split() == list(schema.names())
    for name in schema.names():
        assert json.loads(run("schema", name).stdout) == schema.load(name)


def test_a_schema_that_is_not_there(run: Run) -> None:
    result = run("schema", "nothing")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "report" in result.stderr
