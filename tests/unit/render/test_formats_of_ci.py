"""The formats of CI, held against their schemas, for one report and for a round of several."""

import io
import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import jsonschema
import junitparser
import pytest
from lxml import etree

from provenance.model.report import Report
from provenance.model.round import Acceptance, Checked, Round
from provenance.model.verdict import Finding, Outcome, Severity
from provenance.render import FORMATS, render, render_round
from provenance.render.rounds.results import results
from tests.reports import case_of, edit, same, the_bill

SCHEMAS = Path(__file__).parents[2] / "schemas"
SCHEMA = json.loads((SCHEMAS / "sarif-2.1.0-rtm.5.json").read_text(encoding="utf-8"))
ISSUE = {"description", "check_name", "fingerprint", "severity", "location"}
HOSTILE = "\x1b]0;x\x07\x9b31m\u202e`|<b>::error file=x::y%0A\n\r,:]]>&'\"\ufffe"
CI = ("sarif", "junit", "github", "codequality")


def finding(number: int, severity: Severity, edits: tuple[str, ...], message: str, clause: str = "own") -> Finding:
    return Finding(f"f{number}", clause, severity, edits, message, why="It is asked.")


def report() -> Report:
    case = the_bill()
    ids = {edit.kind: edit.id for edit in case.edits.edits}
    found = (
        finding(1, Severity.HIGH, (ids["number-change"],), "1 number changed", "severities.substantive"),
        finding(2, Severity.MEDIUM, (ids["cut"], ids["insertion"]), "2 edits of structure"),
        finding(3, Severity.LOW, (), "there is no link back to the wire"),
        finding(4, Severity.INFO, (ids["typography"],), "other typography", "severities.accidental"),
    )
    return replace(case, findings=found).report()


def checked(path: str = "content/a.txt", **more: Any) -> Checked:
    return Checked("wire/a.txt", path, "own", Outcome.FAIL, report(), **more)


def a_round() -> Round:
    accepted = Acceptance("", "own", "content/b.txt", "Agreed", "Kay", "front matter")
    return Round(
        (
            checked(),
            checked("content/b.txt", accepted=(("f2", accepted), ("f3", accepted))),
            Checked("wire/c.txt", "c:d/ü %.md", "own", None, None, "wire/c.txt is missing."),
            replace(checked("content/d.txt"), outcome=Outcome.PASS),
        ),
        (replace(accepted, pair="content/gone.txt"),),
    )


def poisoned() -> Round:
    bad = replace(report(), findings=(Finding("f1", HOSTILE, Severity.HIGH, (), HOSTILE, "0" * 32, HOSTILE),))
    one = Checked(HOSTILE, HOSTILE, HOSTILE, Outcome.FAIL, bad)
    stale = Acceptance("0" * 32, HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE)
    return Round((one, Checked(HOSTILE, HOSTILE, HOSTILE, None, None, HOSTILE)), (stale,))


ROUNDS = {"several": a_round(), "poisoned": poisoned(), "none": Round(())}
every_round = pytest.mark.parametrize("round", ROUNDS.values(), ids=ROUNDS.keys())


@every_round
def test_sarif_holds_to_its_schema(round: Round) -> None:
    jsonschema.Draft4Validator(SCHEMA).validate(json.loads(render_round(round, "sarif")))


def test_sarif_of_one_report_holds_to_its_schema() -> None:
    jsonschema.Draft4Validator(SCHEMA).validate(json.loads(render(report(), "sarif")))


def test_sarif_says_where_what_and_whether_it_was_accepted() -> None:
    (run,) = json.loads(render_round(a_round(), "sarif"))["runs"]
    first = run["results"][0]
    text = report().republished.text
    assert text is not None
    region = first["locations"][0]["physicalLocation"]["region"]
    line = text.split("\n")[region["startLine"] - 1]
    assert line[region["startColumn"] - 1 : region["endColumn"] - 1] == "12-21"
    assert first["level"] == "error"
    assert "Original: “21-12”. Republished: “12-21”." in first["message"]["text"]
    rule = run["tool"]["driver"]["rules"][first["ruleIndex"]]
    assert rule["id"] == first["ruleId"] == "default/substantive:number-change"
    assert "What to do: Check the figure against the original" in rule["help"]["text"]
    own = next(rule for rule in run["tool"]["driver"]["rules"] if rule["id"] == "default/own")
    assert own["help"]["text"].startswith("It is asked. What to do: "), "a rule is no finding of one page"
    suppressed = [result for result in run["results"] if "suppressions" in result]
    assert [s["suppressions"][0]["kind"] for s in suppressed] == ["inSource"] * 3
    (failure,) = run["invocations"][0]["toolExecutionNotifications"]
    assert failure["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "./c%3Ad/%C3%BC%20%25.md"
    assert run["invocations"][0]["executionSuccessful"] is False


def test_fingerprints_tell_results_apart_and_stay_when_the_copy_moves() -> None:
    def prints(top: str) -> list[str]:
        case = case_of(same(top), edit("12", "21", "number-change"), same(" or "), edit("3", "4", "number-change"))
        ids = tuple(edit.id for edit in case.edits.edits)
        made = replace(case, findings=(finding(1, Severity.HIGH, ids, "2 numbers changed"),)).report()
        (run,) = json.loads(render(made, "sarif"))["runs"]
        return [result["partialFingerprints"]["provenance/v1"] for result in run["results"]]

    assert prints("It was ") == prints("A new lede.\n\nIt was ")
    assert len(set(prints("It was "))) == 2


@every_round
def test_junit_holds_to_the_schema_of_jenkins(round: Round) -> None:
    schema = etree.XMLSchema(etree.parse(SCHEMAS / "junit-10.xsd"))
    schema.assertValid(etree.fromstring(render_round(round, "junit").encode("utf-8")))


@every_round
def test_junit_is_read_by_a_parser_of_it(round: Round) -> None:
    drawn = render_round(round, "junit")
    suites = junitparser.JUnitXml.fromroot(ElementTree.fromstring(drawn.encode("utf-8")))
    cases = [case for suite in suites for case in suite]
    assert len(cases) == len(round.pairs) == suites.tests
    assert sum(isinstance(r, junitparser.Error) for case in cases for r in case.result) == round.errors == suites.errors
    failed = sum(pair.outcome in (Outcome.FAIL, Outcome.NEEDS_APPROVAL) for pair in round.pairs)
    assert sum(isinstance(r, junitparser.Failure) for case in cases for r in case.result) == failed == suites.failures


@every_round
def test_gitlab_gets_issues_with_fingerprints_of_their_own(round: Round) -> None:
    issues = json.loads(render_round(round, "codequality"))
    for issue in issues:
        assert set(issue) == ISSUE
        assert issue["severity"] in ("info", "minor", "major", "critical", "blocker")
        assert issue["description"]
        assert issue["location"]["path"]
        assert issue["location"]["lines"]["begin"] >= 1
    prints = [issue["fingerprint"] for issue in issues]
    assert len(set(prints)) == len(prints)


COMMAND = re.compile(
    r"::(error|warning|notice) file=[^,:\n]*(,(line|col|endLine|endColumn)=\d+)*,title=[^,:\n]*::[^\n\r]+"
)


@every_round
def test_github_gets_one_command_a_line(round: Round) -> None:
    for line in render_round(round, "github").splitlines():
        assert COMMAND.fullmatch(line) or line == "Nothing to annotate.", line


def test_github_gets_the_worst_first_ten_of_a_kind_and_nothing_accepted() -> None:
    many = Round(tuple(checked(f"content/{number}.txt") for number in range(12)))
    lines = render_round(many, "github").splitlines()
    kinds = [line.split(" ")[0] for line in lines]
    assert kinds[:-1] == ["::error"] * 10 + ["::warning"] * 10 + ["::notice"] * 10
    assert lines[-1] == "18 more are in the step's summary."
    said = render_round(a_round(), "github")
    assert "file=content/b.txt" in said
    assert "::notice file=content/b.txt" not in said
    assert "Stale acceptance" in said


@pytest.mark.parametrize("format", sorted(set(FORMATS) - {"html"}))
@every_round
def test_every_format_draws_every_round_the_same_twice_and_alive_never(round: Round, format: str) -> None:
    drawn = render_round(round, format, show_all=True, explain=True)
    assert drawn == render_round(round, format, show_all=True, explain=True)
    assert drawn.endswith("\n")
    if format != "json":
        assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", drawn)
        assert "<b>" not in drawn or format in ("sarif", "codequality", "github", "text", "terminal")


def test_a_passage_that_ends_its_sentence_gets_no_second_stop() -> None:
    assert not any(".”." in result.message for result in results(a_round()))


def test_what_was_cut_is_pointed_at_where_it_stood() -> None:
    found = [result for result in results(a_round()) if result.edit is not None and result.edit.kind == "cut"]
    text = report().republished.text
    assert text is not None
    lines = text.split("\n")
    assert all(lines[result.line - 1] for result in found)
    assert found[0].line > 1


def test_the_json_of_a_round_holds_to_its_schema() -> None:
    from provenance import schema

    for round in ROUNDS.values():
        schema.validate(json.loads(render_round(round, "json")), "check")


def test_a_report_without_texts_still_has_its_lines() -> None:
    from provenance.report import withhold

    shown, hidden = report(), withhold(report(), 0)
    places = [(r.line, r.column) for r in results(Round((replace(checked(), report=shown),)))]
    assert places == [(r.line, r.column) for r in results(Round((replace(checked(), report=hidden),)))]
    assert "12-21" not in "".join(render_round(Round((replace(checked(), report=hidden),)), f) for f in CI)


def test_a_report_by_itself_is_explained_below_its_page() -> None:
    made = report()
    for format in ("text", "terminal"):
        plain, told = render(made, format), render(made, format, explain=True)
        assert told.startswith(plain)
        said = " ".join(told[len(plain) :].split())
        for part in (
            "high: Number change",
            "What to do: Check the figure",
            "The term: It is asked.",
            "Found: 2 edits",
        ):
            assert part in said
        assert "Or accept it" not in said, "there is no baseline of one comparison"
    quiet = replace(made, findings=())
    assert render(quiet, "text", explain=True).endswith("\nNothing was found that a clause is against.\n")


def test_a_terminal_gets_colours_only_where_they_are_allowed() -> None:
    assert "\x1b[1;31mFAIL" in render_round(a_round(), "terminal", color=True)
    assert "\x1b" not in render_round(a_round(), "terminal")
    assert io.StringIO(render_round(a_round(), "text", explain=True)).readline().startswith("FAIL")
