"""The reports whose pages are looked at: samples that the pipeline compares, and copy that means harm."""

import tomllib
from dataclasses import replace
from functools import cache
from pathlib import Path

import provenance
from provenance.model.document import Link, Metadata, Role
from provenance.model.edit import Edit, Evidence
from provenance.model.report import Record, Report
from provenance.model.verdict import Severity
from provenance.render import render
from provenance.report import withhold
from tests.golden.made import Made

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "samples"
PAGES = ("day", "moved", "headline", "unrelated", "writethru", "withheld", "excerpt", "hostile", "scripts", "quiet")
"""Every page that is looked at by the tests that look at all."""

VENOM = (
    "<script>document.title='owned'</script></script><img src=x onerror=\"document.title='owned'\">"
    "]]><!-- \" onfocus=document.title='owned' autofocus x=' `${document.title='owned'}` &lt;b&gt; {{7*7}} {% x %}"
    "\u2028\u2029\u202eevil\u202c\u2066\u0000\u001b[31m\ufeff javascript:document.title='owned' </style></title>"
)
"""Something for every place of a page where a text could come alive."""


def sample(number: int) -> Report:
    """The report of a sample, without what varies from run to run."""
    folder = next(SAMPLES.glob(f"{number:02d}-*"))
    versions = tomllib.loads((folder / "sample.toml").read_text(encoding="utf-8")).get("versions", [])
    original, republished = next(folder.glob("original.*")), next(folder.glob("republished.*"))
    return provenance.compare(original, republished, versions=[folder / name for name in versions])


@cache
def report_of(name: str) -> Report:
    """The report of one of PAGES."""
    match name:
        case "day":
            return sample(19)
        case "headline":
            return sample(8)
        case "moved":
            return sample(10)
        case "unrelated":
            return sample(13)
        case "writethru":
            return sample(14)
        case "withheld":
            return withhold(sample(19), 0)
        case "excerpt":
            return withhold(sample(19), 24)
        case "hostile":
            return hostile()
        case "quiet":
            return sample(12)
        case _:
            return scripts()


@cache
def page_of(name: str) -> str:
    return render(report_of(name), "html")


def edit_of(name: str, kind: str) -> Edit:
    """The first edit of that kind in the report of a page."""
    return next(edit for edit in report_of(name).edits if edit.kind == kind)


def hostile() -> Report:
    """A report every string of which means harm."""
    made = Made(severities={"rewording": Severity.HIGH, "cut": Severity.MEDIUM})
    venom = VENOM.replace("{", "(").replace("}", ")").replace("|", "/")
    report = made.story(
        [
            ("headline", [f"{{{{headline-change|{venom}|x{venom}}}}}"]),
            ("byline", [f"By {venom}"]),
            ("graf", [f"Ann {venom} {{{{rewording|{venom}|left{venom}}}}} it."]),
            ("graf", [f"{{{{cut|{venom}}}}}"]),
            ("furniture", [f"{{{{furniture||{venom}}}}}"]),
        ]
    ).report()
    kinds = tuple(replace(kind, title=VENOM, summary=VENOM) for kind in report.kinds)
    edits = tuple(
        replace(
            edit, evidence=Evidence(VENOM, (("direction", VENOM),)), explained_by=VENOM if edit.kind == "cut" else None
        )
        for edit in report.edits
    )
    findings = tuple(replace(finding, clause=VENOM, message=VENOM) for finding in report.findings)
    return replace(
        report,
        original=_poisoned(report.original),
        republished=_poisoned(report.republished),
        versions=((VENOM, _poisoned(report.original)),),
        kinds=kinds,
        edits=_told_apart(edits),
        findings=(*findings, replace(findings[0], clause="share", edits=())),
        signature=replace(report.signature, policy=VENOM),
        bounds=(VENOM,),
        run=(("time", VENOM),),
        tally=replace(report.tally, speakers_dropped=(VENOM,)),
    )


def _told_apart(edits: tuple[Edit, ...]) -> tuple[Edit, ...]:
    return tuple(replace(edit, fingerprint=f"{int(edit.id[1:]):032x}") for edit in edits)


def _poisoned(record: Record) -> Record:
    metadata = Metadata(*[VENOM] * 9, links=(Link(VENOM, VENOM),))
    return replace(record, source=replace(record.source, name=VENOM, encoding=VENOM), metadata=metadata, notes=(VENOM,))


def scripts() -> Report:
    """Copy in Arabic and in Chinese."""
    made = Made(severities={"rewording": Severity.HIGH, "number-change": Severity.MEDIUM})
    report = made.story(
        [
            (Role.HEADLINE, ["{{headline-change|市长说桥梁法案终于在午夜通过|反对派称这是一个错误}}"]),
            (
                Role.GRAF,
                ["市长周四表示，该法案将在桥梁上花费{{number-change|一千二百万|二千一百万}}元，结束了长达三周的辩论。"],
            ),
            (Role.GRAF, ["قال العمدة إن المشروع {{rewording|جيد|سيئ}} جدا، وإن التصويت سيجري يوم الخميس."]),
        ]
    ).report()
    return replace(report, edits=_told_apart(report.edits))
