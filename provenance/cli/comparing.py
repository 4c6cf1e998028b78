"""What `provenance compare` does once it is known what is asked: reads, compares, and writes the report."""

import sys

from provenance.cli import inputs, outputs
from provenance.model.report import Report
from provenance.nouns import replace

Input = tuple[str, str | None, str | None]
"""A path, the format it is said to have, and the element of the page that is said to hold the story."""


def compared(
    original: Input,
    republished: Input,
    versions: tuple[str, ...] = (),
    policy: str = "default",
    chosen: outputs.Drawing = outputs.Drawing(),  # noqa: B008 - it is frozen
    *,
    excerpt: int | None = None,
    explain: bool = False,
    reproducible: bool = False,
    save: str | None = None,
    allow_private: bool = False,
) -> Report:
    """The report, which is written where it was asked for. Ends with a message where it cannot be made or written."""
    import provenance

    paths = (original[0], republished[0], *versions)
    inputs.refuse_second_stdin(*paths)
    targets = outputs.choose(chosen, (*paths, policy, *filter(None, (save,))))
    fetching = inputs.fetched(paths, allow_private, save)
    left, right = inputs.document(*original, fetching), inputs.document(*republished, fetching)
    others = inputs.documents(versions, fetching)
    report: Report = provenance.compare(left, right, versions=others, policy=policy, excerpt=excerpt)
    if not reproducible:
        report = replace(report, run=_run(original[0], republished[0], versions))
    outputs.deliver(report, targets, chosen, explain=explain)
    return report


def _run(original: str, republished: str, versions: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """What varies from run to run: when, with which interpreter, and where the files were."""
    paths = {"original": original, "republished": republished}
    paths |= {f"version_{number}": path for number, path in enumerate(versions, 1)}
    from datetime import UTC, datetime

    now = datetime.now(UTC).isoformat(timespec="seconds")
    named = tuple((name, path.encode("utf-8", "replace").decode("utf-8")) for name, path in paths.items())
    return (("time", now), ("python", ".".join(map(str, sys.version_info[:3]))), *named)
