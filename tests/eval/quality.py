"""docs/quality.md: what was measured on the held half, as a page. `score --half held --pin` writes it."""

from pathlib import Path

from tests.eval.tally import KindScore, Score

PAGE = Path(__file__).parents[2] / "docs" / "quality.md"

_TOP = """# How good the kinds are

Measured on wire stories that we wrote ourselves and on the edits that a desk might make to them, put together with
curly quotes, short grafs, page furniture and disclaimers in many wordings: [the labelled set](../tests/eval/README.md).
The rules are written looking at one half of the stories; these figures are of the other half. Labels come from the
program that puts the pairs together, never from the engine. `python -m tests.eval.score --half held --pin` writes this
page; the figures below may not fall again ([floors](../tests/eval/floors.json)), and a test holds the page to what is
measured. Its stories and its page furniture are by writers who saw neither the rules nor the other half. Totals of this
half were looked at while rules were written, and of what roles, sorts and lengths wrong lines were; its texts were not.
"""

_FIGURES = (
    ("found", "edits that are found at all"),
    ("named", "edits that are given their kind"),
    ("also", "edits that are several things, with all of them named"),
    ("tight", "of the characters that the true span or the reported one holds, those that both do"),
    ("not-falsely-editorial", "reported editorial edits that stand where something was edited"),
    ("silent-stays-silent", "reported editorial edits that do not stand on an accidental or a style edit"),
    ("clean-pairs", "pairs with nothing but page dress in which no editorial edit is reported"),
    ("moves-found", "moves that are found"),
    ("moves-right", "reported moves that are moves"),
    ("furniture-labelled", "lines of page furniture that are labelled as furniture"),
    ("furniture-sorted", "of these lines, those of the right sort"),
    ("story-kept", "sentences of the story that are not called furniture"),
    ("alignment", "F1 of the sentence alignment"),
    ("dress-named", "changed marks and graf breaks that are found and called accidental by their kind"),
)


def page(score: Score) -> str:
    """The page, whole."""
    figures = score.figures()
    lines = [_TOP, f"Pairs: {score.cases}.\n", "| share | of what |", "|---:|---|"]
    lines += [f"| {_percent(figures[name])} | {what} |" for name, what in _FIGURES]
    lines += [
        "",
        "| kind | edits | found | named | precision | F0.5 |",
        "|---|---:|---:|---:|---:|---:|",
    ]
    kinds = sorted(score.kinds.items(), key=lambda item: (-item[1].gold, item[0]))
    lines += [_row(name, kind) for name, kind in kinds if kind.gold]
    return "\n".join([*lines, "", _BOTTOM])


def _row(name: str, kind: KindScore) -> str:
    shares = (kind.found / kind.gold, kind.recall, kind.precision, kind.f_half)
    return f"| `{name}` | {kind.gold} | {' | '.join(map(_percent, shares))} |"


def _percent(share: float) -> str:
    return f"{100 * share:.1f} %"


def claims(text: str) -> dict[str, float]:
    """What a page claims, by what its row is about, in percent."""
    found = {}
    for line in text.splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if line.startswith("|") and cells[-1].endswith("%"):
            found |= {f"{cells[0]} {at}": float(cell[:-2]) for at, cell in enumerate(cells) if cell.endswith("%")}
        elif line.startswith("|") and cells[0].endswith("%"):
            found[cells[1]] = float(cells[0][:-2])
    return found


_BOTTOM = """*Found*: some reported edit stands there. *Named*: one that stands there has the true kind, or one that is
as right by the definitions. *Precision*: of the reported edits of the kind, those that are right; a second piece of
one act is not right, and neither is a page's line that is taken for an insertion. *F0.5* weighs precision twice as
much as recall, as ERRANT does (Bryant, Felice and Briscoe, 2017). What is known to be wrong:
[tricky cases](tricky-cases.md).
"""
