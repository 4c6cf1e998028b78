"""One requirement before the judge, and what is missing of it."""

from typing import NamedTuple

from provenance.judge.case import Case
from provenance.model.verdict import Clause, Disclosure


class Demand(NamedTuple):
    """`subject` is the one of the clause's that is asked for; `is_edited` goes by the outlet's own edits."""

    case: Case
    clause: Clause
    subject: str
    is_edited: bool
    disclosure: Disclosure


class Missing(NamedTuple):
    """What is not there, in words that go on from nothing; where `is_known` is false, from "it cannot be told"."""

    message: str
    edits: tuple[str, ...] = ()
    is_known: bool = True
