"""Fits what the signs of furniture weigh, on lines of which we know whose they are.

Pages are put together from the stories and the dress of the half "dev" and from `lines.toml`; a few grafs of each are
taken for copy of the outlet's own, as are the sentences that desks put in, most of them into the story that they were
written for. The weights are those of a logistic regression with a quadratic penalty (scikit-learn's, which the extra
`fit` brings). `python -m tests.eval.fit --write` puts them into the lexicons `signs` and `page_words`.
"""

import argparse
import math
import random
import re
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from provenance import lexicons
from provenance.model.document import Role
from provenance.read import read_bytes
from provenance.segment import segment
from provenance.segment.look import look_at
from provenance.segment.signs import signs, surroundings
from provenance.segment.weighing import SIGNS, STEMS, TOGETHER, WORDS, bearings
from tests.eval.compose import words_of
from tests.eval.dress import pieces
from tests.eval.story import Story, load

ROOM = Path(lexicons.__file__).parent
LINES = Path(__file__).parent / "lines.toml"
_UNITS = Path(__file__).parents[1] / "unit" / "segment"
PIECES, SILENT = _UNITS / "pieces", _UNITS / "silent.txt"
AMONG = frozenset(("ad", "app-promo", "caption", "newsletter", "other", "poll", "related", "source-link"))
OPEN = frozenset((Role.GRAF, Role.SUBHEAD, Role.LIST, Role.DEK))
PAGE, COPY, STORY = 1, 0, 2
_PAGES, _PIECES, _HIDDEN, _OWNED, _ADDED = 40, 9, 5, 3, 3
_DEK, _OWN, _STOPPED, _REWRITTEN, _TRIMMED = 0.5, 0.3, 0.4, 0.2, 0.4
"""Shares: pages with a dek, deks from the list, others with a full stop, pages rewritten at the top, and trimmed."""
_PLACES = ["middle", "end", "end", "head"]
_CLOSED = 0.25
_ROUNDS = 300
Bearing = tuple[str, str]
_LOOSE = 1.0
"""The inverse of the penalty: scikit-learn's C."""
_WORDINGS = 5
"""Wordings of lines that a word, or two signs together, has to stand in to be weighed at all."""
_SLIGHT = 2
"""Tenths below which such a weight is left out."""


class Line(NamedTuple):
    """A line of a page: its text, the wording that it is one of the instances of, and whose it is."""

    text: str
    wording: str
    whose: int


class Instance(NamedTuple):
    """What one line bears, whose it is, and whether its look leaves that open."""

    wording: str
    whose: int
    bears: tuple[Bearing, ...]
    is_open: bool
    text: str


def instances(half: str, seed: int = 5) -> list[Instance]:
    """The lines of pages made from the stories and the dress of a half; the lines of `lines.toml` count as "dev"."""
    rng = random.Random(seed)
    stories = load(half)
    data = tomllib.loads(LINES.read_text(encoding="utf-8"))
    dress = pieces(half)
    added = [text for story in stories for text in inserted(story)]
    if half == "dev":
        dress += [(_PLACES, text) for text in data["page"]] + list(_unit_pieces())
        added += [*data["copy"], *SILENT.read_text(encoding="utf-8").splitlines()]
    found = []
    for story in stories:
        for _ in range(_PAGES):
            rows = _page(story, rng, dress, added, data)
            found.extend(_read(rows))
    return found


def _unit_pieces() -> Iterator[tuple[list[str], str]]:
    """The pieces of pages that the tests of the segmenter hold to, in the places where such pieces stand."""
    for path in sorted(PIECES.glob("*.txt")):
        places = ["middle", "end"] if path.stem in AMONG else ["end"]
        for piece in path.read_text(encoding="utf-8").split("\n\n"):
            yield places, piece.strip().replace("{", "").replace("}", "")


def inserted(story: Story) -> list[str]:
    """The sentences that the labels of the story put into it."""
    labels = [label for line in story.sentences for label in line.labels]
    return [label.body for label in labels if label.unit.startswith("insertion") and label.body]


def _page(
    story: Story,
    rng: random.Random,
    dress: Sequence[tuple[list[str], str]],
    added: Sequence[str],
    data: Mapping[str, Sequence[str]],
) -> list[Line]:
    words = words_of(story, rng)
    places: dict[str, list[list[Line]]] = {"top": [], "head": [], "middle": [], "end": []}
    for at, text in rng.sample(dress, _PIECES):
        lines = [line.strip() for line in text.format(**words).splitlines()]
        places[rng.choice(at)].append([Line(line, text, PAGE) for line in lines if line])
    grafs = [" ".join(story.sentences[i].text for i in graf) for graf in story.grafs]
    hidden = set(rng.sample(range(len(grafs)), min(_HIDDEN, len(grafs) // 3)))
    if rng.random() < _REWRITTEN:
        hidden.update(range(3))
    if rng.random() < _TRIMMED:
        hidden.update(range(rng.randrange(len(grafs) // 2, len(grafs)), len(grafs)))
    inner = [(rng.randrange(len(grafs) - 1), piece) for piece in places["middle"]]
    own = inserted(story)
    own = rng.sample(own, min(_OWNED, len(own))) + rng.sample(added, _ADDED)
    inner += [(rng.randrange(len(grafs)), [Line(text, text, COPY)]) for text in own]
    inner += [(rng.randrange(len(grafs) - 2), [Line(text, text, COPY)]) for text in rng.sample(data["subheads"], 1)]
    rows = [line for piece in places["top"] for line in piece]
    rows.append(Line(story.units["headline"].text, "", STORY))
    rows += [line for piece in places["head"] for line in piece]
    rows += [_dek(story, rng, data["deks"])] if rng.random() < _DEK else []
    rows += [Line(story.units[unit].text, "", STORY) for unit in ("byline",) if unit in story.units]
    for index, graf in enumerate(grafs):
        dateline = f"{story.units['dateline'].text} " if index == 0 and "dateline" in story.units else ""
        rows.append(Line(dateline + graf, graf, COPY if index in hidden else STORY))
        rows += [line for at, piece in inner if at == index for line in piece]
    return rows + [line for piece in places["end"] for line in piece]


def _dek(story: Story, rng: random.Random, deks: Sequence[str]) -> Line:
    """A line below the headline that the desk wrote, or a sentence of the story, with its full stop or without."""
    if rng.random() < _OWN:
        own = rng.choice(deks)
        return Line(own, own, COPY)
    said = rng.choice([sentence.text for sentence in story.sentences[:12] if '"' not in sentence.text])
    return Line(said if rng.random() < _STOPPED else said.rstrip("."), said, COPY)


def _read(rows: Sequence[Line]) -> Iterator[Instance]:
    """The signs of every line of a page that is not taken for the story."""
    text, starts = "", []
    for row in rows:
        starts.append(len(text))
        text += row.text + "\n\n"
    blocks = segment(read_bytes(text.encode(), "page.txt")).blocks
    of = [max(i for i, start in enumerate(starts) if start <= block.start) for block in blocks]
    story = frozenset(i for i, row in enumerate(of) if rows[row].whose == STORY and blocks[i].role is Role.GRAF)
    around = surroundings(text, blocks, story)
    for index, row in enumerate(of):
        if rows[row].whose != STORY:
            block = blocks[index]
            is_open = block.role in OPEN and (block.doubt < 0.5 or rows[row].whose == COPY)
            told = signs(text, blocks, index, around)
            bears = tuple(bearings(told, look_at(text[block.start : block.end]).words))
            yield Instance(rows[row].wording, rows[row].whose, bears, is_open, rows[row].text)


def fit(found: Sequence[Instance]) -> tuple[dict[Bearing, float], float]:
    """The weight of everything that lines bear and what speaks for the page without any, in natural logarithms of odds.

    An instance counts by the root of the number of instances of its wording, so that no wording rules, and less where
    the look of the line alone tells what it is. Two signs together and words count from `_WORDINGS` wordings on.
    """
    from scipy.sparse import csr_matrix
    from sklearn.linear_model import LogisticRegression

    wordings: dict[Bearing, set[str]] = {}
    for one in found:
        for bearing in one.bears:
            wordings.setdefault(bearing, set()).add(one.wording)
    names = sorted(bearing for bearing, of in wordings.items() if bearing[0] == SIGNS or len(of) >= _WORDINGS)
    column = {bearing: at for at, bearing in enumerate(names)}
    cells = [(row, column[bearing]) for row, one in enumerate(found) for bearing in one.bears if bearing in column]
    often = Counter((one.wording, one.whose) for one in found)
    masses = [often[one.wording, one.whose] ** -0.5 * (1 if one.is_open else _CLOSED) for one in found]
    table = csr_matrix(([1.0] * len(cells), tuple(zip(*cells, strict=True))), shape=(len(found), len(names)))
    model = LogisticRegression(C=_LOOSE, solver="liblinear", max_iter=_ROUNDS)
    model.fit(table, [one.whose for one in found], sample_weight=masses)
    weights = {bearing: float(weight) for bearing, weight in zip(names, model.coef_[0], strict=True)}
    return weights, float(model.intercept_[0])


def tenths(weights: Mapping[Bearing, float]) -> dict[Bearing, int]:
    """The weights as the lexicons have them."""
    rounded = {bearing: round(10 * weight) for bearing, weight in sorted(weights.items())}
    return {bearing: weight for bearing, weight in rounded.items() if abs(weight) >= (bearing[0] == SIGNS or _SLIGHT)}


def shares(found: Sequence[Instance], weights: Mapping[Bearing, int], least: int) -> tuple[float, float]:
    """Of the page's lines those that are called the page's, and of copy's the same: to be 1 and 0."""
    called: Counter[int] = Counter()
    whole: Counter[int] = Counter()
    for one in found:
        whole[one.whose] += 1
        called[one.whose] += sum(weights.get(bearing, 0) for bearing in one.bears) >= least
    return called[PAGE] / whole[PAGE], called[COPY] / whole[COPY]


def write(weights: Mapping[Bearing, int], least: int) -> None:
    """Puts the weights into the lexicons, in the place of those that are there."""
    for lexicon, tables in (("signs", (SIGNS, TOGETHER)), ("page_words", (WORDS, STEMS))):
        path = ROOM / f"{lexicon}.toml"
        text = path.read_text(encoding="utf-8")
        for table in tables:
            listed = "".join(f"{name} | {weight}\n" for (of, name), weight in weights.items() if of == table)
            text = re.sub(rf"(?<=\n{table} = ''').*?(?=''')", lambda _, rows=listed: f"\n{rows}", text, flags=re.DOTALL)
        path.write_text(re.sub(r"(?<=\nleast = )-?\d+", str(least), text), encoding="utf-8")


def main() -> None:
    """Fits on "dev", and says how the weights do there and on the half that they have not seen."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help="put the weights into the lexicon")
    parser.add_argument(
        "--odds", type=float, default=0.7, help="how likely the page's a line has to be to be called so"
    )
    options = parser.parse_args()
    learned = instances("dev")
    weights, base = fit(learned)
    told = tenths(weights)
    least = math.ceil(10 * (math.log(options.odds / (1 - options.odds)) - base))
    for half, found in (("dev", learned), ("held", instances("held"))):
        for which, lines in (("all", found), ("left open by their look", [one for one in found if one.is_open])):
            page, copy = shares(lines, told, least)
            print(f"{half}, {which}: {page:.1%} of the page's lines, {copy:.2%} of copy ({len(lines)} lines)")
    if options.write:
        write(told, least)


if __name__ == "__main__":
    main()
