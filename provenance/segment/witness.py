"""Makes the witness: blocks with their roles, sentences and tokens that hold every character but white space."""

from provenance.model.document import Block, Document, Role
from provenance.model.span import Span
from provenance.model.witness import Sentence, Token, Witness
from provenance.segment.blocks import graf_spans
from provenance.segment.carve import cut_dateline, cut_tails
from provenance.segment.drafts import Draft, Splitter, draft
from provenance.segment.guess import Guess
from provenance.segment.newsroom import with_newsroom
from provenance.segment.roles import assign_roles
from provenance.segment.sentences import sentence_spans
from provenance.segment.signature import with_signature
from provenance.segment.tokens import tokens_of


def segment(document: Document, headline: str = "") -> Witness:
    """The witness of a document, without annotations; every block has a role, some with a doubt (see `settle`).

    `headline` is the text of the headline where it is known already.
    """
    language = document.metadata.language.replace("_", "-").partition("-")[0].lower() or "en"

    def split(text: str, start: int, end: int) -> list[Span]:
        return sentence_spans(text, start, end, language)

    drafts = [part for whole in _drafts(document, split) for part in cut_tails(document.text, whole, split)]
    assign_roles(drafts, document, headline)
    drafts = with_signature(document.text, drafts, split)
    drafts = with_newsroom(document.text, drafts, split)
    return _witness(document, cut_dateline(document.text, drafts, split))


def _drafts(document: Document, split: Splitter) -> list[Draft]:
    """The blocks that the format states, and grafs by shape wherever it states none."""
    text = document.text
    drafts: list[Draft] = []
    at = 0
    for block in sorted(document.blocks, key=lambda block: (block.start, block.end)):
        start, end = max(block.start, at), min(block.end, len(text))
        if start >= end or not text[start:end].strip():
            continue
        drafts.extend(_grafs(text, at, start, split, None))
        drafts.append(_given(text, block, _trimmed(text, start, end), split))
        at = end
    drafts.extend(_grafs(text, at, len(text), split, None))
    return drafts


def _given(text: str, block: Block, span: Span, split: Splitter) -> Draft:
    """A block that the format states. Where the format is in doubt about copy, its look and its place decide."""
    is_furniture = block.role is Role.FURNITURE
    each = draft(text, span, split, block.role if is_furniture or block.doubt == 0 else None)
    each.block = block if is_furniture else None
    return each


def _grafs(text: str, start: int, end: int, split: Splitter, stated: Role | None) -> list[Draft]:
    if not text[start:end].strip():
        return []
    spans = graf_spans(text[start:end])
    return [draft(text, Span(span.start + start, span.end + start), split, stated) for span in spans]


def _trimmed(text: str, start: int, end: int) -> Span:
    piece = text[start:end]
    lead = len(piece) - len(piece.lstrip())
    return Span(start + lead, start + lead + len(piece.strip()))


def _block(name: str, span: Span, guess: Guess) -> Block:
    return Block(name, guess.role, span.start, span.end, str(guess.sort), guess.reason, guess.doubt)


_WHOLE = frozenset({Role.HEADLINE, Role.BYLINE, Role.DATELINE})
"""Roles whose block is one unit, whatever full stops stand in it: "'WE WON!': Mayor claims victory"."""


def _units(each: Draft, role: Role) -> list[Span]:
    if role not in _WHOLE or len(each.sentences) < 2:
        return each.sentences
    return [each.sentences[0].hull(each.sentences[-1])]


def _witness(document: Document, drafts: list[Draft]) -> Witness:
    blocks: list[Block] = []
    sentences: list[Sentence] = []
    tokens: list[Token] = []
    for index, each in enumerate(drafts):
        blocks.append(_block(f"b{index + 1}", each.span, each.guess or Guess(Role.GRAF, "Nothing says otherwise.")))
        for span in _units(each, blocks[-1].role):
            first = len(tokens)
            tokens.extend(tokens_of(document.text, span.start, span.end))
            sentences.append(Sentence(f"s{len(sentences) + 1}", index, span.start, span.end, first, len(tokens)))
    return Witness(document, tuple(blocks), tuple(sentences), tuple(tokens))
