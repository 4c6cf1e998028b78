"""The whole story, a line a stage: read two files, segment, annotate, align, classify, judge, and make the report."""

from collections.abc import Iterable

from provenance.align import align
from provenance.annotate import annotate
from provenance.classify import classify
from provenance.classify.versions import explained
from provenance.judge import judge, load_policy, outcome
from provenance.model.alignment import Alignment
from provenance.model.document import Block, Document, Role
from provenance.model.verdict import Policy
from provenance.model.witness import Witness
from provenance.read.manifest import carried
from provenance.report import Report, make_report
from provenance.segment import segment, settle, with_headlines_shared

__all__ = ["compare", "load_policy", "outcome", "witness"]


def witness(document: Document) -> Witness:
    """A document as a witness: blocks with roles, sentences, tokens, and what they say."""
    return annotate(segment(document))


def compare(
    original: Document,
    republished: Document,
    versions: Iterable[tuple[str, Document]],
    policy: Policy,
    excerpt: int | None = None,
) -> Report:
    """The report of one comparison. `versions` are other versions of the wire, by name, in the order of trust."""
    shared = with_headlines_shared(segment(original), segment(carried(original, republished)))
    left, right = annotate(shared[0]), annotate(shared[1])
    alignment = align(left, right)
    left, right = _settled(left, right, alignment)
    others = [(name, witness(document)) for name, document in versions]
    edits = classify(left, right, alignment)
    edits = explained(edits, right, [(name, align(other, right)) for name, other in others])
    findings, verdict = judge(policy, edits, alignment, left, right)
    return make_report(left, right, others, alignment, edits, findings, verdict, policy, excerpt)


def _settled(original: Witness, republished: Witness, alignment: Alignment) -> tuple[Witness, Witness]:
    """Both witnesses with final roles: a doubtful block is copy if it corresponds to something in the other text."""
    if not alignment.related:
        return original, republished
    found: tuple[set[int], set[int]] = set(), set()
    for pair in alignment.pairs:
        if not pair.original or not pair.republished:
            continue
        blocks = [original.sentences[i].block for i in pair.original]
        others = [republished.sentences[j].block for j in pair.republished]
        mine, theirs = [original.blocks[i] for i in blocks], [republished.blocks[k] for k in others]
        if theirs[0].role is not _FURNITURE or any(_makes_copy(block, mine) for block in theirs):
            found[0].update(blocks)
        if mine[0].role is not _FURNITURE or any(_makes_copy(block, theirs) for block in mine):
            found[1].update(others)
    return settle(original, frozenset(found[0])), settle(republished, frozenset(found[1]))


_FURNITURE = Role.FURNITURE


def _makes_copy(block: Block, others: list[Block]) -> bool:
    """A line of the page makes nothing copy that it corresponds to; one that may be makes no line of the page copy."""
    if block.role is not _FURNITURE:
        return True
    return block.doubt > 0 and not all(other.role is Role.FURNITURE and other.doubt == 0 for other in others)
