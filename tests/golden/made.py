"""Reports made by hand for the renderers: a story written once, with its edits marked in it.

A mark is `{{kind|what went|what came}}`, and `{{kind|…|…|e7}}` belongs to the edit e7 wherever else
that id is written. `{{>e1|text}}` is where a moved text came from and `{{<e1|text}}` where it now
stands. Blocks are (role, sentences); a block or a sentence that one side does not have is absent
there, with the white space before it, which belongs to the same edit. Nothing of the pipeline is used, so that a
renderer's test fails for the renderer's reasons.
"""

import re
from dataclasses import dataclass, field

from provenance.model.alignment import Operation, Relation
from provenance.model.document import Block, Metadata, Role, Source
from provenance.model.edit import Edit, EditKind, Evidence, Family, Passage, Segment
from provenance.model.report import Correspondence, Record, Report, SentenceRecord, Signature, Tally
from provenance.model.span import Span
from provenance.model.verdict import Derivation, Disclosure, Finding, Integrity, Outcome, Severity, Verdict

MARK = re.compile(r"\{\{(?P<kind>[^|{}]+)\|(?P<gone>[^|{}]*)(?:\|(?P<new>[^|{}]*))?(?:\|(?P<id>[^|{}]+))?\}\}")

KINDS = {
    kind.id: kind
    for kind in (
        EditKind("quote-altered", Family.SUBSTANTIVE, "Quotation altered", "Words inside a direct quotation differ."),
        EditKind("negation-change", Family.SUBSTANTIVE, "Negation changed", "A negation came or went."),
        EditKind("number-change", Family.SUBSTANTIVE, "Number changed", "A number has another value."),
        EditKind("attribution-change", Family.SUBSTANTIVE, "Attribution changed", "Another speaker or verb."),
        EditKind("attribution-cut", Family.SUBSTANTIVE, "Attribution cut", "Who says so is not said."),
        EditKind("hedge-change", Family.SUBSTANTIVE, "Hedge changed", "A hedge came, went or changed strength."),
        EditKind("loaded-term", Family.SUBSTANTIVE, "Charged term", "A charged term came or went."),
        EditKind("abbreviation", Family.STYLE, "Abbreviation", "Short and long form of the same name."),
        EditKind("number-style", Family.STYLE, "Number style", "The same value in another form."),
        EditKind("typography", Family.ACCIDENTAL, "Typography", "Other glyphs for the same marks."),
        EditKind("words-cut", Family.SUBSTANTIVE, "Words cut", "Words inside a kept sentence dropped."),
        EditKind("words-added", Family.SUBSTANTIVE, "Words added", "Words inside a kept sentence appear."),
        EditKind("rewording", Family.SUBSTANTIVE, "Reworded", "Words replaced by others."),
        EditKind("headline-change", Family.SUBSTANTIVE, "Headline changed", "The headline says something else."),
        EditKind("byline-change", Family.CREDIT, "Byline changed", "The byline was dropped or names someone else."),
        EditKind("furniture", Family.FURNITURE, "Page furniture", "On the page, not in the story."),
        EditKind("move", Family.STRUCTURE, "Moved", "The same sentence in another place."),
        EditKind("trim", Family.STRUCTURE, "Trimmed", "Cut to the story's end."),
        EditKind("cut", Family.STRUCTURE, "Cut", "A sentence of the original is not there."),
        EditKind("insertion", Family.STRUCTURE, "Inserted", "A sentence that the original does not have."),
        EditKind("paragraphing", Family.ACCIDENTAL, "Graf breaks", "The same sentences in other grafs."),
    )
}


@dataclass(slots=True)
class Made:
    """A report in the making: both texts grow together, segment by segment."""

    reasons: dict[str, str] = field(default_factory=dict)
    severities: dict[str, Severity] = field(default_factory=dict)
    original: str = ""
    republished: str = ""
    segments: list[Segment] = field(default_factory=list)
    spans: dict[str, tuple[list[Span], list[Span]]] = field(default_factory=dict)
    kinds: dict[str, str] = field(default_factory=dict)
    moved: dict[str, Span] = field(default_factory=dict)
    blocks: tuple[list[Block], list[Block]] = field(default_factory=lambda: ([], []))
    sentences: tuple[list[SentenceRecord], list[SentenceRecord]] = field(default_factory=lambda: ([], []))
    pairs: list[Correspondence] = field(default_factory=list)

    def story(self, blocks: list[tuple[str, list[str]]]) -> "Made":
        for role, sentences in blocks:
            self._block(Role(role), sentences)
        return self

    def _block(self, role: Role, sentences: list[str]) -> None:
        starts: list[int | None] = [None, None]
        for number, sentence in enumerate(sentences):
            first = [len(self.original), len(self.republished)]
            gap = "\n\n" if number == 0 else " "
            self._sentence(sentence, gap)
            self._record_sentence(first, starts)
        for side, (start, text) in enumerate(zip(starts, (self.original, self.republished), strict=True)):
            if start is not None:
                name = f"b{len(self.blocks[side]) + 1}"
                self.blocks[side].append(Block(name, role, start, len(text)))

    def _sentence(self, sentence: str, gap: str) -> None:
        parts = [self._named(*part) for part in _parts(sentence)]
        gone = any(kind == "" or kind.startswith(">") or (went and kind) for kind, went, _, _ in parts)
        came = any(kind == "" or kind.startswith("<") or (new and kind) for kind, _, new, _ in parts)
        owner = parts[0][3] if not (gone and came) else None
        self._add(gap if gone and self.original else "", gap if came and self.republished else "", owner)
        for kind, went, new, name in parts:
            if kind.startswith(">"):
                self.moved[kind[1:]] = Span(len(self.original), len(self.original) + len(went))
                self.original += went
            elif kind.startswith("<"):
                self._move(kind[1:], went)
            else:
                self._add(went, new, name or None)

    def _named(self, kind: str, went: str, new: str, name: str) -> tuple[str, str, str, str]:
        """The part with the id of its edit, a new one where the mark gives none."""
        if not kind:
            return kind, went, new, ""
        if kind[0] in "<>":
            name = kind[1:]
        name = name or f"e{len(self.kinds) + 1}"
        self.kinds.setdefault(name, "move" if kind[0] in "<>" else kind)
        return kind, went, new, name

    def _move(self, name: str, text: str) -> None:
        span = Span(len(self.republished), len(self.republished) + len(text))
        self.republished += text
        self._segment(Operation.MOVE, self.moved[name], span, name)

    def _add(self, went: str, new: str, owner: str | None) -> None:
        if not went and not new:
            return
        before = Span(len(self.original), len(self.original) + len(went)) if went else None
        after = Span(len(self.republished), len(self.republished) + len(new)) if new else None
        self.original += went
        self.republished += new
        if owner is None:
            operation = Operation.EQUAL if before and after else Operation.INSERT if after else Operation.DELETE
        else:
            operation = Operation.REPLACE if before and after else Operation.INSERT if after else Operation.DELETE
        self._segment(operation, before, after, owner)

    def _segment(self, operation: Operation, before: Span | None, after: Span | None, owner: str | None) -> None:
        self.segments.append(Segment(operation, before, after, owner))
        if owner is not None:
            spans = self.spans.setdefault(owner, ([], []))
            if before:
                spans[0].append(before)
            if after:
                spans[1].append(after)

    def _record_sentence(self, first: list[int], starts: list[int | None]) -> None:
        names: list[tuple[str, ...]] = [(), ()]
        for side, text in enumerate((self.original, self.republished)):
            piece = text[first[side] :]
            if piece.strip():
                start = first[side] + len(piece) - len(piece.lstrip())
                if starts[side] is None:
                    starts[side] = start
                name = f"s{len(self.sentences[side]) + 1}"
                block = f"b{len(self.blocks[side]) + 1}"
                self.sentences[side].append(SentenceRecord(name, block, start, len(text)))
                names[side] = (name,)
        relation = Relation.EDITED if all(names) else Relation.CUT if names[0] else Relation.INSERTED
        self.pairs.append(Correspondence(names[0], names[1], relation, 0.9 if all(names) else 0.0, False))

    def report(self, **changes: object) -> Report:
        """The finished report; `changes` replace fields of it."""
        edits = [self._edit(name, kind) for name, kind in self.kinds.items()]
        edits.sort(key=lambda edit: int(edit.id[1:]) if edit.id[1:].isdigit() else 0)
        values: dict[str, object] = {
            "schema_version": "1",
            "signature": Signature("provenance", "0.1", "1", "en", "default", (("rules", "ab" * 32),)),
            "original": self._record("original.txt", 0),
            "republished": self._record("republished.txt", 1),
            "versions": (),
            "related": True,
            "pairs": tuple(self.pairs),
            "bounds": (),
            "segments": tuple(self.segments),
            "kinds": tuple(kind for kind in KINDS.values() if kind.id in self.kinds.values()),
            "edits": tuple(edits),
            "findings": self._findings(edits),
            "verdict": Verdict(Outcome.WARN, Derivation.WHOLE, Integrity.ALTERED, Disclosure.NONE),
            "tally": tally(self.original, self.republished, edits),
        }
        return Report(**{**values, **changes})  # type: ignore[arg-type]

    def _edit(self, name: str, kind: str) -> Edit:
        before, after = self.spans.get(name, ([], []))
        passages = [self._passage(spans, side) for side, spans in enumerate((before, after))]
        operation = Operation.REPLACE if all(passages) else Operation.DELETE if passages[0] else Operation.INSERT
        if kind == "move":
            operation = Operation.MOVE
        reason = self.reasons.get(name, KINDS[kind].summary)
        return Edit(name, kind, (), KINDS[kind].family, operation, passages[0], passages[1], Evidence(reason))

    def _passage(self, spans: list[Span], side: int) -> Passage | None:
        if not spans:
            return None
        text = (self.original, self.republished)[side]
        start, end = min(s.start for s in spans), max(s.end for s in spans)
        role = next((block.role.value for block in reversed(self.blocks[side]) if block.start < end), "graf")
        return Passage(start, end, text[start:end], role)

    def _findings(self, edits: list[Edit]) -> tuple[Finding, ...]:
        found = []
        for edit in edits:
            severity = self.severities.get(edit.id) or self.severities.get(edit.kind)
            if severity is not None:
                message = f"{KINDS[edit.kind].title} where the policy allows none."
                found.append(Finding(f"f{len(found) + 1}", f"severities.{edit.kind}", severity, (edit.id,), message))
        return tuple(found)

    def _record(self, name: str, side: int) -> Record:
        text = (self.original, self.republished)[side]
        source = Source(name, "text", "utf-8", len(text.encode("utf-8", "replace")), "0" * 64)
        return Record(source, Metadata(), text, tuple(self.blocks[side]), tuple(self.sentences[side]))


def tally(original: str, republished: str, edits: list[Edit]) -> Tally:
    """Counts of the kinds and families; the shares are round figures, for a renderer only says them."""
    kinds = [(kind, sum(edit.kind == kind for edit in edits)) for kind in KINDS]
    families = [(family.value, sum(edit.family is family for edit in edits)) for family in Family]
    return Tally(
        original_words=len(original.split()),
        republished_words=len(republished.split()),
        kept=0.875 if edits else 1.0,
        cut=0.125 if edits else 0.0,
        added=0.031 if edits else 0.0,
        families=tuple(families),
        kinds=tuple((name, number) for name, number in kinds if number),
        furniture=(("share", 2), ("related", 1)) if any(edit.kind == "furniture" for edit in edits) else (),
        speakers_kept=(),
        speakers_dropped=(),
        speakers_added=(),
        quotations_original=4,
        quotations_kept=3,
        numbers_original=6,
        numbers_kept=5,
    )


def _parts(sentence: str) -> list[tuple[str, str, str, str]]:
    """(kind, what went, what came, id); kind is empty for text that both sides have."""
    parts = []
    position = 0
    for match in MARK.finditer(sentence):
        if match.start() > position:
            text = sentence[position : match.start()]
            parts.append(("", text, text, ""))
        parts.append((match["kind"], match["gone"], match["new"] or "", match["id"] or ""))
        position = match.end()
    if position < len(sentence):
        parts.append(("", sentence[position:], sentence[position:], ""))
    return parts
