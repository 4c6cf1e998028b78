"""Which files changed since a revision, as git knows it."""

import os
import subprocess

from provenance.cli.ending import fail

MOST_SECONDS = 120
"""That git may take: it reads the whole work tree once."""


def changed_since(revision: str, folder: str) -> frozenset[str]:
    """The real paths of the files that differ from where this branch left `revision`: new ones and lost ones too.

    Ends with a message where git is not there, this is no repository, or the revision is unknown.
    """
    if revision.startswith("-"):
        fail(f"--since {revision}: a revision does not begin with a hyphen.")
    top = _git(folder, "rev-parse", "--show-toplevel").rstrip("\n")
    known = _git(
        folder, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}", may_fail=True
    )
    if not known:
        fail(
            f"--since {revision}: git knows no such revision. In CI, fetch enough history (fetch-depth: 0), "
            "or name a branch that is there, such as origin/main."
        )
    base = _git(folder, "merge-base", known.strip(), "HEAD", may_fail=True).strip() or known.strip()
    differ = _git(top, "diff", "--name-only", "--no-renames", "-z", base, "--")
    new = _git(top, "ls-files", "--others", "--exclude-standard", "-z")
    return frozenset(os.path.realpath(os.path.join(top, path)) for path in (differ + new).split("\0") if path)


def _git(folder: str, *arguments: str, may_fail: bool = False) -> str:
    try:
        done = subprocess.run(["git", "-C", folder, *arguments], capture_output=True, timeout=MOST_SECONDS, check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        fail(f"--since needs git, which did not answer: {error}.")
    if done.returncode and not may_fail:
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()[-1:] or ["it gave no reason"]
        fail(f"--since: git could not tell what changed: {said[0]}.")
    return os.fsdecode(done.stdout) if not done.returncode else ""
