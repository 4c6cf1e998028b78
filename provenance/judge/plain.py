"""A policy in plain words, and how two differ."""

from collections.abc import Iterator, Mapping, Sequence

from provenance.judge.limits import SHARES, TOTALS
from provenance.judge.severities import UNLISTED
from provenance.model.verdict import Clause, Policy, Severity

_REQUIRED = {
    "byline": "everybody whom the byline names is still named",
    "dateline": "the dateline is kept",
    "credit": "the agency's credit is kept",
    "notice": "notices of the wire are kept",
    "correction": "a correction of the wire is applied",
    "disclosure": "the reader is told that the copy was edited, if it was",
    "credit-line": "the page says",
    "agency": "the agency is named as the story's maker",
    "links": "the story's links are kept",
    "link-back": "the page links to the original",
    "canonical": "the page's canonical address is the original's",
    "pixel": "the counter is kept",
    "window": "it is published in time",
}
_MEASURES = {
    "share-cut": "the share of the story that is cut",
    "share-added": "the share of the republished story that is not the original's",
    "total-cut": "the words of the story that are cut",
    "total-added": "the words of the republished story that are not the original's",
    "total-taken": "the words of the republished story that are the original's",
}
_TYPES = {"allow": "Allowed", "house": "House lists", "limit": "Limited", "require": "Required"}
_WHEN = {"edited": ", where the copy was edited", "unedited": ", where the copy was not edited"}
_FORMS_SHOWN = 3


def explained(policy: Policy) -> str:
    """The policy as a page of plain text."""
    parts = [f"{policy.name}: {policy.title}"]
    parts += [policy.summary] if policy.summary else []
    parts += [f"Source: {policy.source}"] if policy.source else []
    parts += [f"It extends {' and '.join(policy.extends)}."] if policy.extends else []
    for type, title in _TYPES.items():
        lines = [line for clause in policy.clauses if clause.type == type for line in _lines(clause, policy)]
        parts += ["\n".join([title, *lines])] if lines else []
    parts.append("\n".join(["Any other edit", *_grades(policy)]))
    parts.append(_threshold(policy))
    return "\n\n".join(parts)


def _lines(clause: Clause, policy: Policy) -> Iterator[str]:
    origin = f", from {clause.origin}" if clause.origin and clause.origin != policy.name else ""
    yield f"  {clause.id}{origin}: {said(clause)}."
    if clause.why:
        yield f"    {clause.why}"


def said(clause: Clause) -> str:
    """What the clause says, without a full stop."""
    if clause.type == "allow":
        holding = f" that says {_either(clause.any_of)}" if clause.any_of else ""
        return f"{_listed(clause.subjects)}{holding}{_in(clause.scope)}"
    if clause.type == "house":
        shown = [f"{form} for {' or '.join(others)}" for form, *others in clause.forms[:_FORMS_SHOWN]]
        more = f" and {len(clause.forms) - _FORMS_SHOWN} more" if len(clause.forms) > _FORMS_SHOWN else ""
        scope = _in(clause.scope) if clause.scope else ", but not in quotations"
        return f"{', '.join(shown)}{more}{scope}"
    if clause.type == "limit":
        return f"{_limited(clause)}{_in(clause.scope)}; a breach is {clause.severity.value}"
    wanted = _listed([_REQUIRED.get(subject, subject) for subject in clause.subjects])
    return f"{wanted}{_details(clause)}{_WHEN.get(clause.when, '')}; a breach is {clause.severity.value}"


def _limited(clause: Clause) -> str:
    at_most = clause.at_most or 0
    parts = []
    for subject in clause.subjects:
        if subject in SHARES:
            parts.append(f"{_MEASURES[subject]}, to {at_most * 100:g} percent")
        elif subject in TOTALS:
            parts.append(f"{_MEASURES[subject]}, to {at_most:,g}")
    counted = [subject for subject in clause.subjects if subject not in _MEASURES]
    if counted:
        most = f"at most {at_most:g}" if at_most else "none"
        parts.append(f"edits of {_listed(counted)}, {most}")
    return "; ".join(parts)


def _details(clause: Clause) -> str:
    parts = []
    if clause.any_of:
        parts.append(f": {_either(clause.any_of)}")
    if clause.place:
        parts.append(", at the top" if clause.place == "top" else ", at the end")
    if clause.at_most is not None:
        parts.append(f", at most {clause.at_most:g} days after the original")
    if clause.at_least is not None:
        parts.append(f", at least {clause.at_least:g} days after the original")
    return "".join(parts)


def _grades(policy: Policy) -> Iterator[str]:
    graded = dict(policy.severities)
    for severity in sorted(Severity, key=lambda severity: -severity.rank):
        entries = [entry for entry, grade in graded.items() if grade is severity]
        if entries:
            yield f"  {severity.value}: {', '.join(entries)}"
    if not graded:
        yield "  medium, whatever it is"


def _threshold(policy: Policy) -> str:
    fails = f"A finding that is {policy.fail_on.value} or worse fails." if policy.fail_on else "Nothing fails."
    asked, least = policy.needs_approval_on, policy.fail_on
    if asked is None or (least is not None and asked.rank >= least.rank):
        return fails
    return f"{fails} One that is {asked.value} or worse needs an editor's approval."


def differences(one: Policy, other: Policy, families: Mapping[str, str]) -> list[str]:
    """What the second policy asks for otherwise, a line each; empty where both ask for the same.

    `families` are those of the kinds, by their ids: what a table does not grade by its kind falls under its family.
    """
    lines = list(_of_clauses(one, other))
    lines += _of_grades(one, other, families)
    if _threshold(one) != _threshold(other):
        lines += [f"- {one.name}: {_threshold(one)}", f"+ {other.name}: {_threshold(other)}"]
    return [f"--- {one.name}", f"+++ {other.name}", *lines] if lines else []


def _of_clauses(one: Policy, other: Policy) -> Iterator[str]:
    before = {clause.id: clause for clause in one.clauses}
    after = {clause.id: clause for clause in other.clauses}
    for id in dict.fromkeys([*before, *after]):
        went, came = before.get(id), after.get(id)
        if went is not None and came is not None and _terms(went) == _terms(came):
            continue
        if went is not None:
            yield f"- {_TYPES[went.type].lower()} · {id}: {said(went)}"
        if came is not None:
            yield f"+ {_TYPES[came.type].lower()} · {id}: {said(came)}"


def _terms(clause: Clause) -> tuple[object, ...]:
    return clause.type, said(clause), clause.forms, clause.message


def _of_grades(one: Policy, other: Policy, families: Mapping[str, str]) -> Iterator[str]:
    """What becomes of edits that nothing allows: what an entry of either table comes to in each policy."""
    before, after = dict(one.severities), dict(other.severities)
    for entry in dict.fromkeys([*before, *after]):
        went, came = _grade(entry, before, families), _grade(entry, after, families)
        if went is not came:
            yield f"~ any other {entry}: {went.value} → {came.value}"


def _grade(entry: str, table: Mapping[str, Severity], families: Mapping[str, str]) -> Severity:
    """That of the entry, or of what it falls under: "headline-change:reframed", its kind, that kind's family."""
    kind = entry.partition(":")[0]
    return next((table[each] for each in (entry, kind, families.get(kind, "")) if each in table), UNLISTED)


def _in(scope: Sequence[str]) -> str:
    return f" in {_listed(scope)}" if scope else ""


def _either(phrases: Sequence[str]) -> str:
    return " or ".join(f"“{phrase}”" for phrase in phrases)


def _listed(parts: Sequence[str]) -> str:
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"
