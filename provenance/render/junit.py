"""JUnit XML, which nearly every CI reads: a suite for each policy, a case for each pair.

It holds to the schema by which Jenkins refuses reports, so a case has no `file`: its name is the path.
"""

from collections.abc import Sequence
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from provenance.model.report import Report
from provenance.model.round import Checked, Round, of_one
from provenance.model.verdict import Outcome
from provenance.render.options import Options
from provenance.render.rounds.results import Result, results

_BREACHES = (Outcome.FAIL, Outcome.NEEDS_APPROVAL)


def draw(report: Report, options: Options) -> str:
    """One comparison as a suite of one case."""
    return draw_round(of_one(report), options)


def draw_round(round: Round, options: Options) -> str:
    """A case fails with its pair, is an error where the pair could not be compared, and else says its warnings."""
    del options
    found: dict[str, list[Result]] = {}
    for result in results(round):
        if result.accepted is None:
            found.setdefault(result.path, []).append(result)
    total = {name: number for name, number in _counts(round.pairs).items() if name != "skipped"}
    root = Element("testsuites", {"name": "provenance", **total})
    for policy in dict.fromkeys(pair.policy for pair in round.pairs):
        pairs = [pair for pair in round.pairs if pair.policy == policy]
        suite = SubElement(root, "testsuite", {"name": _printable(policy), **_counts(pairs)})
        for pair in pairs:
            _case(suite, pair, found.get(pair.republished, []))
    indent(root, " ")
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + tostring(root, encoding="unicode") + "\n"


def _case(suite: Element, pair: Checked, found: Sequence[Result]) -> None:
    path = _printable(pair.republished)
    case = SubElement(suite, "testcase", name=path, classname=_printable(pair.policy), time="0")
    said = _printable("\n".join(f"{r.line}:{r.column} {r.severity.value}: {r.message}" for r in found))
    if pair.error:
        SubElement(case, "error", message=_printable(pair.error), type="not-compared").text = _printable(pair.error)
    elif pair.outcome in _BREACHES and pair.outcome is not None:
        first = _printable(found[0].title) if found else pair.outcome.value
        more = f" and {len(found) - 1} more" if len(found) > 1 else ""
        SubElement(case, "failure", message=f"{first}{more}", type=pair.outcome.value).text = said
    elif said:
        SubElement(case, "system-out").text = said


def _counts(pairs: Sequence[Checked]) -> dict[str, str]:
    failures = sum(pair.outcome in _BREACHES for pair in pairs)
    errors = sum(bool(pair.error) for pair in pairs)
    return {
        "tests": str(len(pairs)),
        "failures": str(failures),
        "errors": str(errors),
        "skipped": "0",
        "time": "0",
    }


def _printable(text: str) -> str:
    """The text without what XML 1.0 cannot hold (section 2.2), and without what steers a terminal: each as U+FFFD."""
    return "".join(char if _is_char(ord(char)) and (char.isprintable() or char == "\n") else "\ufffd" for char in text)


def _is_char(code: int) -> bool:
    return code in (0x9, 0xA, 0xD) or 0x20 <= code <= 0xD7FF or 0xE000 <= code <= 0xFFFD or code >= 0x10000
