"""Witnesses for the annotators: grafs parted by an empty line, all of one role."""

import re
from collections.abc import Callable

import pytest

from provenance.annotate import annotate
from provenance.model.document import Block, Document, Metadata, Role, Source
from provenance.model.witness import Annotation, AnnotationKind, Sentence, Token, Witness
from provenance.segment.sentences import sentence_spans
from provenance.segment.tokens import tokens_of

_GRAF = re.compile(r"[^\n]+(?:\n(?!\n)[^\n]+)*")


def lay_out(text: str, role: Role = Role.GRAF) -> Witness:
    """A segmented witness of a text: what segment would make of plain grafs."""
    blocks: list[Block] = []
    sentences: list[Sentence] = []
    tokens: list[Token] = []
    for match in _GRAF.finditer(text):
        spans = sentence_spans(text, match.start(), match.end())
        if not spans:
            continue
        blocks.append(Block(f"b{len(blocks) + 1}", role, spans[0].start, spans[-1].end))
        for span in spans:
            first = len(tokens)
            tokens.extend(tokens_of(text, span.start, span.end))
            sentences.append(
                Sentence(f"s{len(sentences) + 1}", len(blocks) - 1, span.start, span.end, first, len(tokens))
            )
    document = Document(Source("copy.txt", "text", "utf-8", len(text.encode()), "0" * 64), Metadata(), text)
    return Witness(document, tuple(blocks), tuple(sentences), tuple(tokens))


@pytest.fixture(scope="session")
def found() -> Callable[..., list[Annotation]]:
    """The annotations of one kind in a text."""

    def find(text: str, kind: AnnotationKind, role: Role = Role.GRAF) -> list[Annotation]:
        return [annotation for annotation in annotate(lay_out(text, role)).annotations if annotation.kind == kind]

    return find


@pytest.fixture(scope="session")
def witnessed() -> Callable[[str], Witness]:
    """A segmented witness of a text, without annotations."""
    return lay_out
