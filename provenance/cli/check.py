"""`provenance check`: every pair of a manifest against its policy. What CI runs."""

import os
import sys

import click

from provenance.cli import files, outputs
from provenance.cli.drawing import drawing
from provenance.cli.ending import FOUND, FOUND_NOTHING, NOT_MADE, fail
from provenance.cli.program import debug
from provenance.cli.words import harmless
from provenance.model.round import Checked, Round
from provenance.model.verdict import Outcome, Severity
from provenance.nouns import replace

_MANIFEST = "provenance.toml"
_NEVER = "never"
_EPILOG = """\b
Examples:
  provenance check
  provenance check --explain
  provenance check --since origin/main -f github
  provenance check -o provenance.sarif -o junit.xml
  provenance check --write-baseline known.toml --reason Agreed --author Kay

\b
Exit codes:
  0  every pair was compared and is as its policy has it, or accepted
  1  a pair fails, or needs an approval that nobody gave
  2  a pair could not be compared (the others were), or nothing could: the
     manifest, a policy or the baseline is not valid
"""


@click.command(epilog=_EPILOG, short_help="Check every pair of a manifest against its policy.")
@click.argument("manifest", default=_MANIFEST)
@drawing
@click.option(
    "--fail-on", type=click.Choice([*(severity.value for severity in Severity), _NEVER]),
    help="End with 1 from a finding of this severity on, whatever the policies say; never: not for findings.",
)  # fmt: skip
@click.option("--explain", is_flag=True, help="Why each pair failed: the passage, the term, and what can be done.")
@click.option("--since", metavar="REV", help="Check only pairs of which a file changed since this git revision.")
@click.option(
    "-j",
    "--jobs",
    type=click.IntRange(1, 256),
    metavar="N",
    help="Processes. Default: as many as there are processors.",
)
@click.option("--reports", metavar="FOLDER", help="Write the report of each pair into this folder, as JSON.")
@click.option(
    "--excerpt", type=click.IntRange(min=0), metavar="N",
    help="For copy that may not be passed on: show N characters of a passage at most.",
)  # fmt: skip
@click.option("--write-baseline", metavar="FILE", help="Accept all that is found now: write it to this file.")
@click.option("--reason", help="With --write-baseline: why it is accepted.")
@click.option("--author", help="With --write-baseline: who accepts it.")
@debug
def command(
    manifest: str,
    chosen: outputs.Drawing,
    fail_on: str | None,
    explain: bool,
    since: str | None,
    jobs: int | None,
    reports: str | None,
    excerpt: int | None,
    write_baseline: str | None,
    reason: str | None,
    author: str | None,
) -> int:
    """Check every pair that MANIFEST names against its policy. Default: provenance.toml.

    A pair that cannot be compared stops no other. A finding that the baseline or the page's own
    front matter accepts, with a reason and an author, counts no more; an acceptance that nothing
    answers to is told.
    """
    if write_baseline and not (reason and author):
        fail("--write-baseline needs --reason and --author: an acceptance says why, and who stands by it.")
    if not chosen.output and chosen.format is None and not files.stdout_is_terminal():
        chosen = replace(chosen, format="text")
    targets = outputs.choose(chosen, (manifest,))
    manifest = _from_here(manifest)
    round, folder = _checked(manifest, since, jobs or _processors(), excerpt)
    _deliver(round, targets, chosen, explain)
    if reports:
        _write_reports(round, reports)
    if write_baseline:
        _write_baseline(round, write_baseline, folder, str(reason), str(author))
        return NOT_MADE if round.errors else FOUND_NOTHING
    return _code(round, fail_on)


def _from_here(path: str) -> str:
    """The path from the folder that the command runs in, where it is below it: code hosts know no absolute ones."""
    here = os.path.join(os.getcwd(), "")
    return os.path.normpath(path)[len(here) :] if os.path.normpath(path).startswith(here) else path


def _checked(path: str, since: str | None, jobs: int, excerpt: int | None) -> tuple[Round, str]:
    from provenance.classify.rules import RULES
    from provenance.corpus.baseline import load_baseline
    from provenance.corpus.check import Work, check
    from provenance.corpus.manifest import load_manifest
    from provenance.corpus.pairs import wanted
    from provenance.judge import load_policy

    manifest = load_manifest(path)
    accepted = load_baseline(manifest.baseline, manifest.folder) if manifest.baseline else ()
    pairs = wanted(manifest)
    kinds = [rule.KIND.id for rule in RULES]
    named = [manifest.policy(name) for name in manifest.content.get("policies", {})]
    for policy in dict.fromkeys([*named, *(pair.policy for pair in pairs)]):
        load_policy(policy, kinds)
    changed = None
    if since is not None:
        from provenance.cli.changed import changed_since

        changed = changed_since(since, manifest.folder)
    return check(pairs, Work(manifest, accepted, changed, excerpt), jobs), manifest.folder


def _processors() -> int:
    """As many as this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _deliver(round: Round, targets: list[outputs.Target], chosen: outputs.Drawing, explain: bool) -> None:
    from provenance.render import render_round

    def draw(format: str, width: int, color: bool) -> str:
        return render_round(round, format, width=width, color=color, show_all=chosen.show_all, explain=explain)

    outputs.deliver_drawn(draw, targets, chosen)
    if all(target.format not in ("text", "terminal") for target in targets):
        for pair in round.pairs:
            if pair.error:
                click.echo(f"Error: {harmless(pair.error)}", err=True)


def _write_reports(round: Round, folder: str) -> None:
    """Each report below `folder`, at the republished file's own path."""
    from provenance.report import to_json

    contents = []
    for pair in round.pairs:
        if pair.report is not None:
            place = os.path.join(folder, f"{_below(pair)}.json")
            os.makedirs(os.path.dirname(place) or ".", exist_ok=True)
            contents.append((place, to_json(pair.report).encode("utf-8")))
    files.write_whole(contents)


def _below(pair: Checked) -> str:
    """The path of the republished file as one that leads nowhere else."""
    path = os.path.splitdrive(pair.republished)[1].replace("\\", "/")
    return "/".join(part for part in path.split("/") if part not in ("", ".", ".."))


def _write_baseline(round: Round, path: str, folder: str, reason: str, author: str) -> None:
    from provenance.corpus.baseline import baseline_of

    kept = dict.fromkeys(
        each for pair in round.pairs for _, each in pair.accepted if each.written != "front matter" and each.fingerprint
    )
    text = baseline_of(round.pairs, kept, folder, reason, author)
    files.write_whole([(path, text.encode("utf-8"))])
    print(f"{path} accepts {text.count('[[accept]]')} findings.", file=sys.stderr)


def _code(round: Round, fail_on: str | None) -> int:
    """2 before 1 before 0: what could not be compared is not known to be fine."""
    if round.errors:
        return NOT_MADE
    if fail_on == _NEVER:
        return FOUND_NOTHING
    if fail_on is not None:
        least = Severity(fail_on).rank
        reached = any(finding.severity.rank >= least for pair in round.pairs for finding in pair.open)
    else:
        reached = any(pair.outcome in (Outcome.FAIL, Outcome.NEEDS_APPROVAL) for pair in round.pairs)
    return FOUND if reached else FOUND_NOTHING
