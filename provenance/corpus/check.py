"""Check every pair of a manifest against its policy: one after another or in several processes, always in one order."""

import os
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import cache
from multiprocessing import get_all_start_methods, get_context
from typing import NamedTuple

import provenance
from provenance import pipeline
from provenance.corpus.manifest import Manifest
from provenance.corpus.page import Named, leads_inside, named, original_below, refuse_no_file
from provenance.corpus.pairs import Wanted
from provenance.errors import InputError, ProvenanceError
from provenance.model.document import Document
from provenance.model.round import Acceptance, Checked, Round, exact_clause
from provenance.model.verdict import Finding, Policy

FEW = 4
"""Pairs up to which a pool of processes costs more than it gives."""


class Work:
    """What every process has to know: the manifest, what is accepted, and what changed (None where all is checked)."""

    def __init__(
        self, manifest: Manifest, accepted: Sequence[Acceptance], changed: frozenset[str] | None, excerpt: int | None
    ) -> None:
        self.manifest = manifest
        self.accepted = accepted
        self.changed = changed
        self.excerpt = excerpt


_work: list[Work] = []
"""The work of this process: set once, before it gets its first pair."""


def check(pairs: Sequence[Wanted], work: Work, jobs: int) -> Round:
    """The round of all pairs, in their order whatever `jobs`. A pair that cannot be compared stops no other."""
    _begin(work)
    results = list(_results(pairs, work, jobs))
    checked = tuple(result.checked for result in results if result.checked is not None)
    unused = [each for result in results for each in result.unused]
    stale = tuple(_stale(work.accepted, unused, checked)) if work.changed is None else ()
    return Round(checked, stale, sum(result.is_skipped for result in results))


class Result(NamedTuple):
    """What became of one pair: none is there where nothing is republished, or nothing changed (`is_skipped`).

    `unused` is what the page itself accepts and what was not found in it.
    """

    checked: Checked | None
    unused: tuple[Acceptance, ...] = ()
    is_skipped: bool = False


def _results(pairs: Sequence[Wanted], work: Work, jobs: int) -> Iterator[Result]:
    if jobs < 2 or len(pairs) <= FEW:
        yield from map(check_one, pairs)
        return
    method = (
        "fork" if "fork" in get_all_start_methods() and os.name == "posix" and os.uname().sysname == "Linux" else None
    )
    size = max(1, min(16, len(pairs) // (jobs * 4)))
    done = 0
    try:
        with ProcessPoolExecutor(jobs, get_context(method), _begin, (work,)) as pool:
            for result in pool.map(check_one, pairs, chunksize=size):
                done += 1
                yield result
    except BrokenProcessPool:
        for pair in pairs[done:]:
            error = "a process of the check ended before this pair was compared. Try --jobs 1."
            yield Result(Checked(_shown(pair.originals), _slashed(pair.republished), pair.policy, None, None, error))


def _begin(work: Work) -> None:
    _work[:] = [work]
    _policy.cache_clear()


def check_one(pair: Wanted) -> Result:
    """One pair, checked; or why there is nothing to check. Whatever goes wrong with it is told as its error."""
    work = _work[0]
    at = [_shown(pair.originals), pair.policy]
    try:
        _refuse_outside(pair)
        refuse_no_file(pair.republished)
        republished: Document | None = None
        said = Named("", "", ())
        if not pair.originals or pair.republished.lower().endswith(_PAGES):
            republished = provenance.read(pair.republished)
            said = named(republished, _slashed(pair.republished))
        at[:] = original, policy = _chosen(pair, said, work)
        if not original or (pair.may_be_missing and not os.path.exists(original)):
            return Result(None)
        if not _is_changed(work, pair, original, policy):
            return Result(None, is_skipped=True)
        for path in (original, *pair.versions):
            refuse_no_file(path)
        return _compared(pair, republished, original, policy, said.accepted)
    except ProvenanceError as error:
        return _failed(pair, at, str(error))
    except MemoryError:
        return _failed(pair, at, "there is not enough memory for this pair.")
    except Exception as error:
        return _failed(pair, at, f"something went wrong inside provenance: {type(error).__name__}: {error}")


_PAGES = (".md", ".markdown", ".html", ".htm")


def _refuse_outside(pair: Wanted) -> None:
    """A link in the place of a page would have any file of the machine read, and printed."""
    if pair.below and not leads_inside(pair.republished, pair.below):
        raise InputError(_slashed(pair.republished), f"leads out of {pair.below}.", "Put the page itself there.")


def _failed(pair: Wanted, at: list[str], message: str) -> Result:
    page = _slashed(pair.republished)
    said = message if page in message else f"{page}: {message}"
    return Result(Checked(_slashed(at[0]), page, at[1], None, None, said))


def _compared(
    pair: Wanted, republished: Document | None, original: str, policy: str, accepted: tuple[Acceptance, ...]
) -> Result:
    terms, work = _policy(policy), _work[0]
    report = provenance.compare(
        original, republished or pair.republished, versions=pair.versions, policy=terms, excerpt=work.excerpt
    )
    path = _slashed(pair.republished)
    known = [*accepted, *(each for each in work.accepted if each.pair in ("", path))]
    kinds = {edit.id: edit.kind for edit in report.edits}
    taken = tuple(
        (finding.id, each) for finding in report.findings if (each := _first(known, finding, kinds)) is not None
    )
    ids, used = {id for id, _ in taken}, {each for _, each in taken}
    outcome = pipeline.outcome(terms, (finding for finding in report.findings if finding.id not in ids))
    unused = tuple(each for each in accepted if each not in used)
    return Result(Checked(_slashed(original), path, terms.name, outcome, report, "", taken), unused)


def _first(known: Iterable[Acceptance], finding: Finding, kinds: Mapping[str, str]) -> Acceptance | None:
    """The acceptance of the finding: by its fingerprint, or by its clause where no fingerprint is given."""
    clauses = {finding.clause, exact_clause(finding, kinds)}
    for each in known:
        if each.fingerprint == finding.fingerprint or (not each.fingerprint and each.clause in clauses):
            return each
    return None


def _chosen(pair: Wanted, said: Named, work: Work) -> tuple[str, str]:
    """The paths of the original and of the policy: what the page names counts before what the manifest maps."""
    manifest = work.manifest
    if pair.originals:
        there = [path for path in pair.originals if os.path.exists(path)]
        if not there and len(pair.originals) > 1 and not pair.may_be_missing:
            looked = ", ".join(map(_slashed, pair.originals))
            raise InputError(_slashed(pair.republished), f"has no original: there is none of {looked}.", _MAPPED)
        return (there or list(pair.originals))[0], pair.policy
    if not said.original:
        return "", pair.policy
    original = original_below(said.original, pair.root, _slashed(pair.republished))
    if not said.policy:
        return original, pair.policy
    if not _NAME.fullmatch(said.policy):
        raise InputError(
            _slashed(pair.republished), f"names a policy {said.policy[:60]!r}, which is no name.", _NAME_ONE
        )
    return original, manifest.policy(said.policy)


_MAPPED = "Look at `original` in the manifest, or leave the file out with `except`."
_NAME = re.compile(r"[a-z][a-z0-9-]*")
_NAME_ONE = "A page names a policy that ships, or one that the manifest lists under [policies]."


def _is_changed(work: Work, pair: Wanted, original: str, policy: str) -> bool:
    if work.changed is None:
        return True
    files = (pair.republished, original, *pair.versions, policy, work.manifest.path, work.manifest.baseline)
    return any(os.path.realpath(path) in work.changed for path in files if path)


def _stale(
    accepted: Sequence[Acceptance], unused: Sequence[Acceptance], checked: Sequence[Checked]
) -> Iterator[Acceptance]:
    """Acceptances that no finding answered to, where the pair was compared or is there no more."""
    used = {each for pair in checked for _, each in pair.accepted}
    failed = {pair.republished for pair in checked if pair.error}
    for each in (*accepted, *unused):
        if each not in used and each.pair not in failed:
            yield each


@cache
def _policy(path: str) -> Policy:
    return pipeline.load_policy(path)


def _shown(originals: Sequence[str]) -> str:
    return _slashed(originals[0]) if originals else ""


def _slashed(path: str) -> str:
    return path.replace(os.sep, "/")
