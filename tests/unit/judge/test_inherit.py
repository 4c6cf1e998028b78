"""A policy that extends others, and what it refuses."""

from pathlib import Path

import pytest

from provenance.errors import PolicyError
from provenance.judge import load_policy
from provenance.model.verdict import Severity

HEAD = 'schema_version = "1"\nname = "{name}"\ntitle = "{name}"\n'
PARENT = """fail_on = "high"
summary = "The parent's."
source = "The parent's."
[severities]
substantive = "high"
style = "low"
[[allow]]
id = "cuts"
kinds = ["cut", "trim"]
[[limit]]
id = "share"
of = ["share-cut"]
at_most = 0.3
[[require]]
id = "byline"
what = ["byline"]
"""
CHILD = """extends = "parent.toml"
remove = ["byline"]
needs_approval_on = "medium"
[severities]
style = "info"
[[limit]]
id = "share"
of = ["share-cut"]
at_most = 0.1
[[require]]
id = "cuts"
what = ["notice"]
"""


def write(folder: Path, name: str, text: str) -> str:
    path = folder / f"{name}.toml"
    path.write_text(HEAD.format(name=name) + text, encoding="utf-8")
    return str(path)


def test_a_policy_is_its_parents_with_its_own_over_them(tmp_path: Path) -> None:
    write(tmp_path, "parent", PARENT)
    policy = load_policy(write(tmp_path, "child", CHILD))
    assert (policy.name, policy.summary, policy.source) == ("child", "", "")
    assert (policy.fail_on, policy.needs_approval_on) == (Severity.HIGH, Severity.MEDIUM)
    assert dict(policy.severities) == {"substantive": Severity.HIGH, "style": Severity.INFO}
    assert [(c.id, c.type, c.at_most, c.origin) for c in policy.clauses] == [
        ("share", "limit", 0.1, "child"),
        ("cuts", "require", None, "child"),
    ]
    assert policy.extends == ("parent",)


def test_a_threshold_can_be_taken_back(tmp_path: Path) -> None:
    write(tmp_path, "parent", PARENT)
    assert load_policy(write(tmp_path, "child", 'extends = "parent.toml"\nfail_on = "never"\n')).fail_on is None


def test_of_several_the_later_is_over_the_earlier(tmp_path: Path) -> None:
    write(tmp_path, "one", '[[limit]]\nid = "share"\nof = ["share-cut"]\nat_most = 0.1\n')
    write(tmp_path, "two", '[[limit]]\nid = "share"\nof = ["share-cut"]\nat_most = 0.2\n')
    policy = load_policy(write(tmp_path, "child", 'extends = ["one.toml", "two.toml"]\n'))
    assert [(clause.at_most, clause.origin) for clause in policy.clauses] == [(0.2, "two")]
    assert policy.extends == ("one", "two")


def test_a_shipped_policy_can_be_extended(tmp_path: Path) -> None:
    policy = load_policy(write(tmp_path, "child", 'extends = "default"\nfail_on = "medium"\n'))
    default = load_policy("default")
    assert policy.clauses == default.clauses
    assert policy.severities == default.severities
    assert (policy.fail_on, policy.extends) == (Severity.MEDIUM, ("default",))


def test_the_digest_is_that_of_all_files(tmp_path: Path) -> None:
    write(tmp_path, "parent", PARENT)
    child = write(tmp_path, "child", CHILD)
    before = load_policy(child).digest
    write(tmp_path, "parent", PARENT.replace("0.3", "0.4"))
    assert load_policy(child).digest != before


def test_a_circle_is_refused(tmp_path: Path) -> None:
    write(tmp_path, "one", 'extends = "two.toml"\n')
    two = write(tmp_path, "two", 'extends = "./one.toml"\n')
    with pytest.raises(PolicyError, match=r"in a circle: .*two.toml → .*one.toml → .*two.toml"):
        load_policy(two)
    with pytest.raises(PolicyError, match="in a circle"):
        load_policy(write(tmp_path, "self", 'extends = "self.toml"\n'))


def test_endless_lineages_are_refused(tmp_path: Path) -> None:
    for number in range(20):
        write(tmp_path, f"p{number}", f'extends = "p{number + 1}.toml"\n')
    with pytest.raises(PolicyError, match="16 generations"):
        load_policy(str(tmp_path / "p0.toml"))
    for number in range(8):
        write(tmp_path, f"w{number}", f'extends = ["w{number + 1}.toml", "./w{number + 1}.toml"]\n')
    write(tmp_path, "w8", "")
    with pytest.raises(PolicyError, match="64 policies"):
        load_policy(str(tmp_path / "w0.toml"))


def test_faults_of_the_child_and_its_parents_are_told_together(tmp_path: Path) -> None:
    write(tmp_path, "parent", PARENT.replace("at_most = 0.3", "at_most = 3"))
    child = write(tmp_path, "child", CHILD.replace('"notice"', '"notices"'))
    with pytest.raises(PolicyError) as told:
        load_policy(child)
    said = str(told.value)
    assert "child.toml: this policy has 2 faults:" in said
    assert 'line 4: extends: "parent.toml" cannot be extended: see below' in said
    assert '"notices" is none of' in said
    assert "parent.toml: this policy has 1 fault:\n  line 16: limit[0].at_most: 3 is no share" in said


def test_a_parent_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(PolicyError, match="nowhere: there is no policy of this name"):
        load_policy(write(tmp_path, "child", 'extends = "nowhere"\n'))


def test_what_is_not_there_cannot_be_removed(tmp_path: Path) -> None:
    write(tmp_path, "parent", PARENT)
    with pytest.raises(PolicyError, match=r'line 5: remove\[0\]: there is no clause "bylines" to be removed'):
        load_policy(write(tmp_path, "child", 'extends = "parent.toml"\nremove = ["bylines"]\n'))
