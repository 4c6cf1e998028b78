"""Small cases made by hand: two texts from the pieces that they have in common and those that differ.

    case = case_of(
        same("PORT ELLERY, "), edit("Tuesday", "Monday", "date-change"), same(" — The mayor said no."),
    )
    report = case.report()

Every graf is one block and one sentence; tokens are words and marks.
"""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from provenance.model.alignment import Alignment, Operation, Pair, Relation
from provenance.model.document import Block, Document, Metadata, Role, Source
from provenance.model.edit import Edit, EditKind, Edits, Evidence, Family, Passage, Segment
from provenance.model.span import Span
from provenance.model.verdict import Derivation, Disclosure, Finding, Integrity, Outcome, Policy, Severity, Verdict
from provenance.model.witness import Annotation, AnnotationKind, Sentence, Token, TokenKind, Witness
from provenance.report import Report, make_report

FAMILIES = {
    Family.ACCIDENTAL: "paragraphing typography punctuation capitalization",
    Family.STYLE: "spelling number-style date-style abbreviation",
    Family.STRUCTURE: "cut trim insertion move split merge",
    Family.SUBSTANTIVE: "headline-change quote-altered quote-cut quote-added quote-marks number-change date-change "
    "name-change attribution-change attribution-cut attribution-added hedge-change negation-change loaded-term "
    "words-cut words-added rewording",
    Family.CREDIT: "byline-change dateline-change credit-change link-change notice-cut",
    Family.FURNITURE: "furniture",
}
KINDS = {
    id: EditKind(id, family, id.replace("-", " ").capitalize(), f"What {id} is.")
    for family, ids in FAMILIES.items()
    for id in ids.split()
}
LOW = tuple((family.value, Severity.LOW) for family in Family)
FIRST_DRAFT = Policy("default", "Default", "", (), LOW, Severity.HIGH)
VERDICT = Verdict(Outcome.WARN, Derivation.WHOLE, Integrity.ALTERED, Disclosure.NONE)


@dataclass(frozen=True)
class Piece:
    """Text on both sides, or on one. `kind` is None where both are equal; pieces with one `group` are one edit."""

    original: str | None
    republished: str | None
    kind: str | None = None
    also: tuple[str, ...] = ()
    facts: tuple[tuple[str, str], ...] = ()
    explained_by: str | None = None
    group: str = ""


def same(text: str) -> Piece:
    return Piece(text, text)


def edit(original: str | None, republished: str | None, kind: str, *also: str, **more: object) -> Piece:
    """A piece that differs; `facts` by keyword dict, `explained_by` and `group` as in Piece."""
    facts = tuple((more.pop("facts", None) or {}).items())  # type: ignore[attr-defined]
    return Piece(original, republished, kind, also, facts, **more)  # type: ignore[arg-type]


@dataclass(frozen=True)
class Case:
    """What the stages before the report hand over."""

    original: Witness
    republished: Witness
    alignment: Alignment
    edits: Edits
    versions: tuple[tuple[str, Witness], ...] = ()
    findings: tuple[Finding, ...] = field(default=())

    def report(self, excerpt: int | None = None, policy: Policy = FIRST_DRAFT) -> Report:
        return make_report(
            self.original,
            self.republished,
            self.versions,
            self.alignment,
            self.edits,
            self.findings,
            VERDICT,
            policy,
            excerpt,
        )

    def kind(self, kind: str) -> Edit:
        """The one edit of that kind."""
        (found,) = (edit for edit in self.edits.edits if edit.kind == kind)
        return found


def case_of(
    *pieces: Piece,
    order: Sequence[int] | None = None,
    roles: dict[str, Role] | None = None,
    sorts: dict[str, str] | None = None,
    annotations: dict[AnnotationKind, Sequence[str]] | None = None,
    related: bool = True,
    versions: tuple[tuple[str, Witness], ...] = (),
) -> Case:
    """The case whose pieces stand in this order in the republished text, in `order` (indexes) in the original.

    `roles` and `sorts` give a block's role and sort by a word that it holds; grafs are the rest.
    """
    placed = [pieces[index] for index in order] if order else list(pieces)
    texts = ("".join(p.original or "" for p in placed), "".join(p.republished or "" for p in pieces))
    original, republished = (
        witness(text, f"{name}.txt", roles or {}, sorts or {}, annotations or {})
        for text, name in zip(texts, ("original", "republished"), strict=True)
    )
    segments = _segments(pieces, placed)
    edits = tuple(_edits(pieces, segments, original, republished))
    used = dict.fromkeys(kind for edit in edits for kind in (edit.kind, *edit.also))
    alignment = Alignment(tuple(_pairs(segments, original, republished)), (), related)
    kinds = tuple(KINDS[kind] for kind in KINDS if kind in used)
    return Case(original, republished, alignment, Edits(tuple(segments), edits, kinds), versions)


def document(text: str, name: str = "original.txt", **metadata: str) -> Document:
    data = text.encode("utf-8")
    source = Source(name, "text", "utf-8", len(data), hashlib.sha256(data).hexdigest())
    return Document(source, Metadata(**metadata), text)  # type: ignore[arg-type]


def witness(
    text: str,
    name: str = "original.txt",
    roles: dict[str, Role] | None = None,
    sorts: dict[str, str] | None = None,
    annotations: dict[AnnotationKind, Sequence[str]] | None = None,
) -> Witness:
    """A text whose grafs are parted by empty lines, each one block and one sentence."""
    blocks: list[Block] = []
    sentences: list[Sentence] = []
    tokens: list[Token] = []
    for number, found in enumerate(re.finditer(r"\S(?:(?!\n\n).)*(?<=\S)", text, re.DOTALL)):
        role = next((role for word, role in (roles or {}).items() if word in found[0]), Role.GRAF)
        sort = next((sort for word, sort in (sorts or {}).items() if word in found[0]), "")
        blocks.append(Block(f"b{number + 1}", role, found.start(), found.end(), sort, "made by hand"))
        first = len(tokens)
        for token in re.finditer(r"\w+(?:['’]\w+)*|[^\w\s]", found[0]):
            at, kind = found.start() + token.start(), _kind(token[0])
            tokens.append(Token(at, at + len(token[0]), token[0], token[0].casefold(), kind))
        sentences.append(Sentence(f"s{number + 1}", number, found.start(), found.end(), first, len(tokens)))
    said = _annotations(text, annotations or {})
    return Witness(document(text, name), tuple(blocks), tuple(sentences), tuple(tokens), tuple(said))


def _kind(token: str) -> TokenKind:
    if token[0].isdigit():
        return TokenKind.NUMBER
    return TokenKind.WORD if token[0].isalpha() else TokenKind.PUNCT


def _annotations(text: str, wanted: dict[AnnotationKind, Sequence[str]]) -> list[Annotation]:
    """Each passage wherever it stands. A quotation is given with its marks, an attribution by its speaker."""
    found = []
    for kind, passages in wanted.items():
        for passage in passages:
            for match in re.finditer(re.escape(passage), text):
                start, end = match.span()
                if kind is AnnotationKind.QUOTATION:
                    facts = (("inner_start", str(start + 1)), ("inner_end", str(end - 1)), ("form", "full"))
                    found.append(Annotation(kind, start, end, passage[1:-1].casefold(), facts))
                elif kind is AnnotationKind.ATTRIBUTION:
                    facts_of_speech = (("speaker", passage), ("verb", "said"))
                    found.append(Annotation(kind, start, end, f"{passage.casefold()}|say", facts_of_speech))
                else:
                    found.append(Annotation(kind, start, end, passage.casefold()))
    return sorted(found, key=lambda annotation: (annotation.start, annotation.end))


def _segments(pieces: Sequence[Piece], placed: Sequence[Piece]) -> list[Segment]:
    starts, at = {}, 0
    for piece in placed:
        starts[id(piece)] = at
        at += len(piece.original or "")
    names, segments, at = _names(pieces), [], 0
    for piece in pieces:
        original = _span(starts[id(piece)], piece.original)
        republished = _span(at, piece.republished)
        at += len(piece.republished or "")
        segments.append(Segment(_operation(piece), original, republished, names.get(id(piece))))
    return segments


def _span(start: int, text: str | None) -> Span | None:
    return None if text is None else Span(start, start + len(text))


def _operation(piece: Piece) -> Operation:
    if piece.original is None:
        return Operation.INSERT
    if piece.republished is None:
        return Operation.DELETE
    if piece.kind is None:
        return Operation.EQUAL
    return Operation.MOVE if piece.original == piece.republished else Operation.REPLACE


def _names(pieces: Sequence[Piece]) -> dict[int, str]:
    """Edit ids by piece, in the order of the republished text; a group has one."""
    names: dict[int, str] = {}
    groups: dict[object, str] = {}
    for piece in pieces:
        if piece.kind is not None:
            key = piece.group or id(piece)
            names[id(piece)] = groups.setdefault(key, f"e{len(groups) + 1}")
    return names


def _edits(pieces: Sequence[Piece], segments: Sequence[Segment], original: Witness, republished: Witness) -> list[Edit]:
    edits: dict[str, Edit] = {}
    for piece, segment in zip(pieces, segments, strict=True):
        if piece.kind is None or segment.edit is None:
            continue
        evidence = Evidence(f"It is {piece.kind}.", piece.facts)
        first, second = _passage(segment.original, original), _passage(segment.republished, republished)
        made = Edit(
            segment.edit, piece.kind, piece.also, KINDS[piece.kind].family, segment.operation, first, second, evidence,
            piece.explained_by,
        )  # fmt: skip
        edits[made.id] = _joined(edits[made.id], made, original, republished) if made.id in edits else made
    return list(edits.values())


def _joined(one: Edit, other: Edit, original: Witness, republished: Witness) -> Edit:
    sides = [_hull(one.original, other.original, original), _hull(one.republished, other.republished, republished)]
    operation = Operation.REPLACE if all(sides) else one.operation
    return replace(one, operation=operation, original=sides[0], republished=sides[1])


def _hull(one: Passage | None, other: Passage | None, side: Witness) -> Passage | None:
    spans = [Span(passage.start, passage.end) for passage in (one, other) if passage]
    return _passage(spans[0].hull(spans[-1]), side) if spans else None


def _passage(span: Span | None, side: Witness) -> Passage | None:
    if span is None:
        return None
    role = next((block.role.value for block in reversed(side.blocks) if block.start <= span.start), "")
    inside = next(
        (block.role.value for block in side.blocks if block.start < span.end and span.start < block.end), role
    )
    return Passage(span.start, span.end, span.of(side.text), inside)


def _pairs(segments: Sequence[Segment], original: Witness, republished: Witness) -> list[Pair]:
    """A sentence belongs to the one that it first shares equal text with."""
    partners: dict[int, int] = {}
    for segment in segments:
        if segment.original and segment.republished and segment.operation in (Operation.EQUAL, Operation.MOVE):
            for i, sentence in enumerate(original.sentences):
                for j, other in enumerate(republished.sentences):
                    if _shares(segment, sentence, other) and i not in partners and j not in partners.values():
                        partners[i] = j
    pairs = [Pair((i,), (j,), Relation.EDITED, 0.9, False) for i, j in partners.items()]
    pairs += [Pair((i,), (), Relation.CUT, 0.0, False) for i in range(len(original.sentences)) if i not in partners]
    taken = set(partners.values())
    pairs += [
        Pair((), (j,), Relation.INSERTED, 0.0, False) for j in range(len(republished.sentences)) if j not in taken
    ]
    return pairs


def _shares(segment: Segment, sentence: Sentence, other: Sentence) -> bool:
    """The sentences hold a letter of the segment at the same offset in it."""
    assert segment.original is not None
    assert segment.republished is not None
    start = max(sentence.start - segment.original.start, other.start - segment.republished.start, 0)
    end = min(sentence.end - segment.original.start, other.end - segment.republished.start, len(segment.original))
    return start < end


THE_BILL = (
    edit("Senate passes water bill", "Senate rams through water bill", "headline-change", facts={"change": "reframed"}),
    same("\n\n"),
    edit("By ANNA SORN\n\n", None, "byline-change"),
    same("HALVERTON — The senate voted "),
    edit("21-12", "12-21", "number-change"),
    same(" for the water bill on Tuesday, clerks said"),
    edit("'", "’", "typography"),
    same(".\n\n“This bill is "),
    edit("not ", None, "quote-altered", "negation-change"),
    same("perfect,” said Maria Lucero.\n\n"),
    edit("The governor’s office declined to comment.\n\n", None, "cut", explained_by="second"),
    edit(None, "Readers know who pays.\n\n", "insertion"),
    edit("Wells fell 3 percent", "Wells fell 3%", "number-style"),
    same(" last year."),
    edit(None, "\n\nShare this story", "furniture", facts={"sort": "share"}),
)
"""Something of everything."""


def the_bill() -> Case:
    """A small story with an edit of every family, one of them explained by a version of the wire."""
    second = witness("Senate passes water bill\n\nThe senate voted 21-12.", "second.txt")
    made = case_of(
        *THE_BILL,
        roles={"Senate": Role.HEADLINE, "By ANNA": Role.BYLINE, "Share": Role.FURNITURE},
        sorts={"Share": "share"},
        annotations={
            AnnotationKind.QUOTATION: ["“This bill is not perfect,”", "“This bill is perfect,”"],
            AnnotationKind.ATTRIBUTION: ["clerks", "Maria Lucero"],
            AnnotationKind.NUMBER: ["21", "12", "3"],
        },
        versions=(("second", second),),
    )
    number = made.kind("number-change").id
    findings = (Finding("f1", "severities.number-change", Severity.HIGH, (number,), "1 number changed"),)
    return replace(made, findings=findings)
