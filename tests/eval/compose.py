"""Makes labelled pairs: a story, a hand of its edits and a page's dress give two texts and what is true of them.

Everything follows from the story's text and the seed; nothing here asks the engine.
"""

import random
import re
from dataclasses import dataclass

from tests.eval.choose import ACCIDENTAL, STYLE, Place, deal, fits, places
from tests.eval.dress import MARKS, Furnishing, furnishings
from tests.eval.gold import Case, GoldEdit, Spans
from tests.eval.page import Page
from tests.eval.story import Label, Story, load
from tests.eval.weave import Atom, Row, Woven, cut_tail, weave

_OUTLETS = (
    ("The Harbor Ledger", "Rex Tolliver", "rextolliver"),
    ("Heartland Sentinel", "Amber Voigt", "avoigt"),
    ("Daily Meridian", "Colm Reardon", "creardon"),
    ("The Frontier Standard", "Shelby Krantz", "shelbyk"),
)
_TAKEN = {
    "negation-change": re.compile(r"\b(not|no|nobody|nothing|never|without|none|neither|nor)\b|n't"),
    "hedge-change": re.compile(
        r"\b(may|might|could|would|should|must|can|about|almost|nearly|roughly|some|most|many|several|mostly|slightly"
        r"|fewer|more|less|least|likely|believed|perhaps|probably|apparently|allegedly|reportedly|possibly)\b"
    ),
    "attribution-cut": re.compile(r"\b(said|says|told|according to)\b"),
}


@dataclass(frozen=True, slots=True)
class Look:
    """How the pair is dressed: glyphs of both sides, graf breaks of the page, furniture of both sides."""

    original: str
    republished: str
    breaks: str
    gap: str
    furniture: tuple[Furnishing, ...]
    original_furniture: tuple[Furnishing, ...]


def cases(half: str, seed: int = 1) -> list[Case]:
    """Every pair of a half: each story's edits dealt out twice, and its pairs without editorial edits."""
    return [case for story in load(half) for case in cases_of(story, half, seed)]


def cases_of(story: Story, half: str, seed: int) -> list[Case]:
    """The pairs of one story."""
    rng = random.Random(f"{seed}:{story.slug}")
    made = []
    for number, hand in enumerate([*deal(story, rng), *deal(story, rng)], 1):
        made.append(_case(story, half, rng, f"{story.slug}/mixed-{number:02}", "mixed", _with_units(story, rng, hand)))
    for tail in sorted(rng.sample(range(1, max(3, len(story.grafs) // 2)), 2)):
        hand = _before_tail(story, rng, tail)
        made.append(_case(story, half, rng, f"{story.slug}/trimmed-{tail:02}", "mixed", hand, tail))
    for hand in deal(story, rng, ACCIDENTAL)[:1] or [[]]:
        made.append(_case(story, half, rng, f"{story.slug}/accidental", "accidental", hand))
    for hand in deal(story, rng, ACCIDENTAL | STYLE)[:2] or [[]]:
        made.append(_case(story, half, rng, f"{story.slug}/style", "style", hand))
    for sort in ("furniture", "furniture", "dress", "dress"):
        made.append(_case(story, half, rng, f"{story.slug}/{sort}-{len(made)}", sort, []))
    return made


def _before_tail(story: Story, rng: random.Random, tail: int) -> list[Place]:
    """Some edits inside sentences, clear of the last `tail` grafs."""
    end = story.grafs[-tail][0] - 1
    pool = [place for place in places(story) if place.sentence < end and place.label.unit in ("", "split")]
    hand: list[Place] = []
    for place in rng.sample(pool, min(12, len(pool))):
        if fits(story, place, hand):
            hand.append(place)
    return hand


def _with_units(story: Story, rng: random.Random, hand: list[Place]) -> list[Place]:
    """A desk changes headline, byline and dateline far more often than anything else: add such edits."""
    taken = {place.unit for place in hand}
    for unit in ("headline", "byline", "dateline", "notice"):
        choice = [place for place in places(story) if place.unit == unit]
        if choice and unit not in taken and rng.random() < 0.5:
            hand = [*hand, rng.choice(choice)]
    return hand


def _case(story: Story, half: str, rng: random.Random, name: str, sort: str, hand: list[Place], tail: int = 0) -> Case:
    woven = weave(story, hand)
    if tail:
        cut_tail(woven, story, tail)
    look = _look(story, half, rng, sort)
    old, new = Page(MARKS[look.original]), Page(MARKS[look.republished])
    sentences = _write_original(story, woven, old, look)
    rows, gaps = _write_republished(woven, new, look, rng)
    edits = [*_unit_edits(woven, old, new), *_word_edits(woven, old, new)]
    edits += _sentence_edits(story, woven, sentences, rows)
    edits += _dress_edits(woven, old, new, rows, gaps, sentences)
    return Case(
        name, sort, old.text, new.text, tuple(edit for edit in edits if not _undone(edit, old.text, new.text)),
        (tuple(old.furniture), tuple(new.furniture)),
        (tuple(sentences), tuple(span for span, _ in rows)),
        _links(woven, rows),
    )  # fmt: skip


def words_of(story: Story, rng: random.Random) -> dict[str, str]:
    """What furniture is filled in with: an outlet, its reporter, and the agency and the place of the story."""
    outlet, author, handle = rng.choice(_OUTLETS)
    place = story.units["dateline"].text.split("(")[0].strip(" ,-—").title() if "dateline" in story.units else "Town"
    return {
        **story.about,
        "outlet": outlet,
        "bare": outlet.removeprefix("The "),
        "author": author,
        "handle": handle,
        "place": place,
    }


def _look(story: Story, half: str, rng: random.Random, sort: str) -> Look:
    words = words_of(story, rng)
    furnished = sort in ("mixed", "furniture", "dress")
    plain = sort == "furniture"
    original = rng.choice(("wire", "wire", "curly", "typewriter"))
    republished = original if plain else rng.choice(tuple(MARKS))
    lines = furnishings(half, rng, words, rng.randint(2, 9)) if furnished else []
    own = [piece for piece in furnishings(half, rng, words, 12) if piece.sort in ("copyright", "caption")]
    return Look(
        original,
        republished,
        "kept" if plain else rng.choice(("kept", "one", "one", "joined")),
        rng.choice(("\n\n", "\n\n", "\n\n", "\n")) if not plain else "\n\n",
        tuple(lines),
        tuple(own) if furnished and rng.random() < 0.2 else (),
    )


def _write_original(story: Story, woven: Woven, page: Page, look: Look) -> list[tuple[int, int]]:
    for unit in ("headline", "dek", "byline"):
        if unit in woven.units:
            page.gap("\n\n")
            page.sentence(woven.units[unit], "old")
    starts = {members[0] for members in story.grafs}
    spans = []
    for at, atoms in enumerate(woven.originals):
        page.gap("\n\n" if at in starts else " ")
        if at == 0 and "dateline" in woven.units:
            page.sentence(woven.units["dateline"], "old")
            page.gap(" ")
        spans.append(page.sentence(atoms, "old"))
        if at + 1 in starts:
            for piece in look.original_furniture:
                if piece.place == "middle" and at > len(woven.originals) // 2 and not page.furniture:
                    page.furnish(piece, "\n\n")
    if "notice" in woven.units:
        page.gap("\n\n")
        page.sentence(woven.units["notice"], "old")
    for piece in look.original_furniture:
        if piece.place == "end":
            page.furnish(piece, "\n\n")
    page.write("\n")
    return spans


def _write_republished(
    woven: Woven, page: Page, look: Look, rng: random.Random
) -> tuple[list[tuple[tuple[int, int], Row]], list[tuple[int, int]]]:
    """The rows with their spans, and the gap before each."""
    by_place = {p: [piece for piece in look.furniture if piece.place == p] for p in ("top", "head", "middle", "end")}
    for piece in by_place["top"]:
        page.furnish(piece, look.gap)
    _unit(woven, page, "headline", look.gap)
    _unit(woven, page, "dek", look.gap)
    early = rng.random() < 0.5
    for piece in by_place["head"] if early else []:
        page.furnish(piece, look.gap)
    _unit(woven, page, "byline", look.gap)
    for piece in [] if early else by_place["head"]:
        page.furnish(piece, look.gap)
    rows, gaps = [], []
    joined = 0
    middle = {rng.randrange(2, max(3, len(woven.rows) - 1)): piece for piece in by_place["middle"]}
    for at, row in enumerate(woven.rows):
        fresh = at == 0 or row.fresh or look.breaks == "one"
        if look.breaks == "joined" and row.fresh and at and joined < 2 and rng.random() < 0.2:
            fresh, joined = False, joined + 1
        if fresh and at in middle:
            page.furnish(middle[at], look.gap)
        gaps.append(page.gap(look.gap if fresh else " "))
        if at == 0 and _unit(woven, page, "dateline", ""):
            page.gap(" ")
        rows.append((page.sentence(row.atoms, "new"), row))
    _unit(woven, page, "notice", look.gap)
    for piece in by_place["end"]:
        page.furnish(piece, look.gap)
    page.write("\n")
    return rows, gaps


def _unit(woven: Woven, page: Page, unit: str, gap: str) -> bool:
    """Write a unit if it is still there."""
    atoms = woven.units.get(unit, [])
    if not "".join(atom.new for atom in atoms).strip():
        return False
    page.gap(gap)
    page.sentence(atoms, "new")
    return True


def _edit(label: Label, level: str, original: Spans, republished: Spans, also: tuple[str, ...] = ()) -> GoldEdit:
    kinds = (label.kind, (*label.also, *also), label.alternatives)
    return GoldEdit(*kinds, label.loose, level, original, republished, label.where)


def _grouped(atoms: list[Atom], old: Page, new: Page) -> dict[str, tuple[Label, Spans, Spans]]:
    """The labelled atoms by their label: where each act stands on both sides."""
    found: dict[str, tuple[Label, Spans, Spans]] = {}
    for atom in atoms:
        if atom.label:
            label, before, after = found.get(atom.label.where, (atom.label, (), ()))
            one = (*before, old.spans[id(atom)]) if id(atom) in old.spans else before
            two = (*after, new.spans[id(atom)]) if id(atom) in new.spans else after
            found[atom.label.where] = (label, one, two)
    return found


def _unit_edits(woven: Woven, old: Page, new: Page) -> list[GoldEdit]:
    found = []
    for atoms in woven.units.values():
        for label, one, two in _grouped(atoms, old, new).values():
            found.append(_edit(label, "unit", one, two))
    return found


def _word_edits(woven: Woven, old: Page, new: Page) -> list[GoldEdit]:
    kept = {id(atom) for row in woven.rows for atom in row.atoms}
    atoms = [atom for sentence in woven.originals for atom in sentence if id(atom) in kept]
    texts: dict[str, str] = {}
    for atom in atoms:
        if atom.label:
            texts[atom.label.where] = f"{texts.get(atom.label.where, '')} {atom.old} {atom.new}"
    return [
        _taking_along(_edit(label, "unit" if label.unit else "words", one, two), texts[label.where])
        for label, one, two in _grouped(atoms, old, new).values()
    ]


def _undone(edit: GoldEdit, old: str, new: str) -> bool:
    """The dress happens to set other marks in the very glyphs that the edit replaced: nothing is left of it."""
    texts = ["".join(text[a:b] for a, b in spans) for text, spans in ((old, edit.original), (new, edit.republished))]
    return edit.level == "words" and texts[0] == texts[1]


def _taking_along(edit: GoldEdit, text: str) -> GoldEdit:
    """A clause or quotation that goes or comes as a whole takes its negation or hedge along: that kind is as right."""
    if edit.kind not in ("words-cut", "words-added", "quote-cut", "quote-added"):
        return edit
    extra = tuple(kind for kind, words in _TAKEN.items() if words.search(text) and kind not in edit.names)
    return _renamed(edit, edit.kind, (*edit.alternatives, *extra))


def _sentence_edits(
    story: Story, woven: Woven, sentences: list[tuple[int, int]], rows: list[tuple[tuple[int, int], Row]]
) -> list[GoldEdit]:
    gone = {at for _, members in woven.cuts for at in members}
    moved = {at for _, members in woven.moves for at in members}
    tail = len(sentences)
    while tail and tail - 1 in gone:
        tail -= 1
    found = []
    for label, members in woven.cuts:
        quotes = ("quote-cut",) if any(_quotes(story.sentences[at].text) for at in members) else ()
        trims = min(members) >= tail
        doubtful = not trims and set(range(max(members) + 1, len(sentences))) <= gone | moved
        edit = _edit(label, "unit", tuple(sentences[at] for at in members), (), quotes)
        found.append(_renamed(edit, "trim" if trims else "cut", ("trim",) if doubtful else ()))
    for span, row in rows:
        if row.label:
            quotes = ("quote-added",) if _quotes(row.label.body) and "quote-added" not in row.label.also else ()
            found.append(_edit(row.label, "unit", (), (span,), quotes))
    for label, members in woven.moves:
        there = tuple(span for span, row in rows if row.sources and set(row.sources) <= set(members))
        found.append(_edit(label, "unit", tuple(sentences[at] for at in members), there))
    return found


def _renamed(edit: GoldEdit, kind: str, alternatives: tuple[str, ...]) -> GoldEdit:
    return GoldEdit(kind, edit.also, alternatives, edit.loose, edit.level, edit.original, edit.republished, edit.label)


def _quotes(text: str) -> bool:
    """The sentence holds a quotation of more than two words."""
    return any(len(inner.split()) > 2 for inner in text.split('"')[1::2])


def _dress_edits(
    woven: Woven, old: Page, new: Page, rows: list[tuple[tuple[int, int], Row]], gaps: list[tuple[int, int]],
    sentences: list[tuple[int, int]],
) -> list[GoldEdit]:  # fmt: skip
    """Marks that are set in other glyphs, and graf breaks that came or went."""
    found = []
    for atom in [atom for atoms in [*woven.units.values(), *woven.originals] for atom in atoms if not atom.label]:
        before, after = old.marks_at.get(id(atom), {}), new.marks_at.get(id(atom), {})
        for key in sorted(before.keys() & after.keys()):
            if before[key][2] != after[key][2]:
                found.append(_dress("typography", before[key][:2], after[key][:2]))
    for index in range(1, len(rows)):
        here, last = rows[index][1].sources, rows[index - 1][1].sources
        if here and last and here[0] == last[-1] + 1:
            gap = (sentences[last[-1]][1], sentences[here[0]][0])
            if ("\n" in old.text[slice(*gap)]) != ("\n" in new.text[slice(*gaps[index])]):
                found.append(_dress("paragraphing", gap, gaps[index]))
    return found


def _dress(kind: str, original: tuple[int, int], republished: tuple[int, int]) -> GoldEdit:
    return GoldEdit(kind, (), (), False, "dress", (original,), (republished,), "dress")


def _links(woven: Woven, rows: list[tuple[tuple[int, int], Row]]) -> frozenset[tuple[int | None, int | None]]:
    links: set[tuple[int | None, int | None]] = set()
    links |= {(at, index) for index, (_, row) in enumerate(rows) for at in row.sources}
    links |= {(None, index) for index, (_, row) in enumerate(rows) if not row.sources}
    return frozenset(links | {(at, None) for _, members in woven.cuts for at in members})
