"""The report: everything that a renderer or a reader needs, and nothing that varies from run to run."""

from provenance.model.alignment import Relation
from provenance.model.document import Block, Metadata, Source
from provenance.model.edit import Edit, EditKind, Segment
from provenance.model.verdict import Finding, Verdict
from provenance.nouns import dataclass

_SHORT = {"lexicons": "lex", "policy": "terms"}
"""How the signature's line calls a digest."""


@dataclass(frozen=True, slots=True)
class Signature:
    """How the result was made: the same signature and the same inputs give the same report.

    `digests` are name and sha256 of the rules, the lexicons and the policy.
    """

    tool: str
    version: str
    schema: str
    language: str
    policy: str
    digests: tuple[tuple[str, str], ...]

    @property
    def line(self) -> str:
        """The signature as one line, in the manner of sacreBLEU; digests by their first six digits."""
        short = "".join(f"|{_SHORT.get(name, name)}:{digest[:6]}" for name, digest in self.digests)
        return f"{self.tool}|v:{self.version}|schema:{self.schema}|lang:{self.language}|policy:{self.policy}{short}"


@dataclass(frozen=True, slots=True)
class SentenceRecord:
    """A sentence as the report keeps it: `block` is a block's id, the span half-open code points."""

    id: str
    block: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Record:
    """A document as the report keeps it. `text` is None where the copy may not be passed on.

    `positions` say where the text stands in its file: see Document.
    """

    source: Source
    metadata: Metadata
    text: str | None
    blocks: tuple[Block, ...]
    sentences: tuple[SentenceRecord, ...]
    notes: tuple[str, ...] = ()
    positions: tuple[tuple[int, int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Correspondence:
    """A pair of the alignment by sentence ids. An empty side is a cut or an insertion."""

    original: tuple[str, ...]
    republished: tuple[str, ...]
    relation: Relation
    similarity: float
    moved: bool


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts and shares. Shares are of story words (headline, credit and furniture not counted), 0 to 1.

    `kept`: share of the original's story words that stand in the republished copy, moved or not.
    `cut`: 1 - kept. `added`: share of the republished story words that the original does not have.
    `families`, `kinds`, `furniture`: name and number of edits, in a fixed order.
    """

    original_words: int
    republished_words: int
    kept: float
    cut: float
    added: float
    families: tuple[tuple[str, int], ...]
    kinds: tuple[tuple[str, int], ...]
    furniture: tuple[tuple[str, int], ...]
    speakers_kept: tuple[str, ...]
    speakers_dropped: tuple[str, ...]
    speakers_added: tuple[str, ...]
    quotations_original: int
    quotations_kept: int
    numbers_original: int
    numbers_kept: int


@dataclass(frozen=True, slots=True)
class Report:
    """One comparison, whole. decode(encode(report)) equals report.

    `bounds` names each bound on counted work that was reached. `excerpt` is the most code points
    of a passage that the report shows, None for no bound, 0 where it shows none of the copy.
    `run` holds what varies from run to run (times, paths): only the command adds it.
    """

    schema_version: str
    signature: Signature
    original: Record
    republished: Record
    versions: tuple[tuple[str, Record], ...]
    related: bool
    pairs: tuple[Correspondence, ...]
    bounds: tuple[str, ...]
    segments: tuple[Segment, ...]
    kinds: tuple[EditKind, ...]
    edits: tuple[Edit, ...]
    findings: tuple[Finding, ...]
    verdict: Verdict
    tally: Tally
    excerpt: int | None = None
    run: tuple[tuple[str, str], ...] = ()
