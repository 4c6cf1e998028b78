"""Scores the engine on the labelled set: `python -m tests.eval.score --half dev`.

Prints a table per kind, the summary that floors are pinned on, and examples of everything that is
wrong. `--pin` writes the figures to floors.json where they rose, and docs/quality.md; `--lower` lets them fall.
"""

import argparse
import json
import sys
import time
from collections.abc import Iterable, Sequence
from pathlib import Path

import provenance
from provenance.model.edit import Edit
from tests.eval.compose import cases
from tests.eval.gold import Case, GoldEdit
from tests.eval.match import Answer, Judged, Matched, match
from tests.eval.quality import PAGE, page
from tests.eval.tally import KindScore, Score, tally

FLOORS = Path(__file__).parent / "floors.json"


def measure(half: str, seed: int = 1, only: str = "") -> Score:
    """Compare every pair of a half with the engine and count."""
    return tally(compared(case) for case in cases(half, seed) if only in case.name)


def compared(case: Case) -> Matched:
    """One pair through the engine."""
    one = provenance.read_bytes(case.original.encode(), name="original.txt")
    two = provenance.read_bytes(case.republished.encode(), name="republished.txt")
    return match(case, provenance.compare(one, two))


def table(score: Score) -> str:
    """The table per kind and the summary, as text."""
    columns = ("found", "named", "also", "ment.", "P", "F0.5", "tight")
    head = f"{'kind':20}{'gold':>6}{''.join(f'{column:>7}' for column in columns)}{'rep.':>6}"
    lines = [head, "-" * len(head)]
    for name, kind in sorted(score.kinds.items(), key=lambda item: (-item[1].gold, item[0])):
        lines.append(_row(name, kind))
    lines += ["", _row("dress", score.dress), ""]
    figures = score.figures()
    lines += [f"{name:24}{value:8.4f}" for name, value in figures.items() if ":" not in name]
    counts = {
        "pairs": score.cases,
        "editorial edits reported": score.editorial,
        "of these where nothing was edited": len(score.false_editorial),
        "of these on accidental or style": len(score.false_silent),
        "on pairs without edits": len(score.clean_false),
        "fragments of one act": len(score.fragments),
        "furniture lines": score.furniture[0],
        "story sentences called furniture": len(score.called_furniture),
    }
    return "\n".join([*lines, "", *(f"{name:36}{value:6}" for name, value in counts.items())])


def _row(name: str, kind: KindScore) -> str:
    gold = max(1, kind.gold)
    also = f"{kind.also / kind.with_also:7.2f}" if kind.with_also else f"{'-':>7}"
    tight = f"{sum(kind.tight) / len(kind.tight):7.2f}" if kind.tight else f"{'-':>7}"
    found, mentioned = kind.found / gold, kind.mentioned / gold
    return (
        f"{name:20}{kind.gold:6}{found:7.2f}{kind.recall:7.2f}{also}{mentioned:7.2f}"
        f"{kind.precision:7.2f}{kind.f_half:7.2f}{tight}{kind.reported:6}"
    )


def examples(score: Score, most: int) -> Iterable[str]:
    """Every failure class, with at most `most` examples each."""
    yield from _section("MISSED", [_gold(j) for j in score.missed], most)
    yield from _section("MISNAMED", [_gold(j) for j in score.misnamed], most)
    yield from _section("ALSO MISSING", [_gold(j) for j in score.also_missing], most)
    yield from _section("EDITORIAL WHERE NOTHING WAS EDITED", [_answer(a) for a in score.false_editorial], most)
    yield from _section("EDITORIAL ON ACCIDENTAL OR STYLE", [_answer(a) for a in score.false_silent], most)
    yield from _section("OF A WRONG KIND", [_answer(a) for a in score.wrong], most)
    yield from _section("FRAGMENTS", [_answer(a) for a in score.fragments], most)
    yield from _section("FURNITURE CALLED STORY", score.called_story, most)
    yield from _section("STORY CALLED FURNITURE", score.called_furniture, most)
    yield from _section("MISALIGNED", score.misaligned, most)


def _section(title: str, items: Sequence[str], most: int) -> Iterable[str]:
    if items:
        yield f"\n== {title}: {len(items)}"
        yield from items[:most]


def _gold(judged: Judged) -> str:
    case, gold = judged.case, judged.gold
    said = "; ".join(_edit(edit) for edit in judged.edits) or "nothing"
    return f"{case.name} {gold.label} {_kinds(gold)}\n    {_sides(case, gold)}\n    reported: {said}"


def _answer(answer: Answer) -> str:
    true = "; ".join(f"{_kinds(g)} {g.label} {_sides(answer.case, g)}" for g in answer.golds) or "nothing"
    return f"{answer.case.name} {_edit(answer.edit)}\n    true: {true}"


def _kinds(gold: GoldEdit) -> str:
    return gold.kind + "".join(f" + {k}" for k in gold.also) + "".join(f" / {k}" for k in gold.alternatives)


def _sides(case: Case, gold: GoldEdit) -> str:
    old = " | ".join(_shown(case.original, span) for span in gold.original)
    new = " | ".join(_shown(case.republished, span) for span in gold.republished)
    return f"{old or '-'}  =>  {new or '-'}"


def _shown(text: str, span: tuple[int, int]) -> str:
    start, end = span
    inner = text[start:end] if end - start < 120 else f"{text[start : start + 70]} … {text[end - 40 : end]}"
    return f"{text[max(0, start - 25) : start]}[{inner}]{text[end : end + 15]}".replace("\n", "¶")


def _edit(edit: Edit) -> str:
    old = edit.original.text[:90] if edit.original else "-"
    new = edit.republished.text[:90] if edit.republished else "-"
    kinds = edit.kind + "".join(f" + {kind}" for kind in edit.also)
    return f"{kinds} [{old}] => [{new}]".replace("\n", "¶")


def pin(figures: dict[str, float], lower: bool) -> list[str]:
    """Write the figures as floors, half a point below each; the names that would have fallen and did not."""
    floors = json.loads(FLOORS.read_text(encoding="utf-8")) if FLOORS.exists() and not lower else {}
    refused = []
    for name, value in figures.items():
        floor = max(0.0, int((value - 0.005) * 1000) / 1000)
        if lower or floor >= floors.get(name, 0.0):
            floors[name] = floor
        else:
            refused.append(name)
    FLOORS.write_text(json.dumps(floors, indent=2) + "\n", encoding="utf-8")
    return refused


def main(arguments: Sequence[str] | None = None) -> int:
    """The command; 1 where a floor would have fallen under `--pin` without `--lower`."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--half", choices=("dev", "held"), default="dev")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="", help="part of a pair's name, such as a story or 'mixed'")
    parser.add_argument("--examples", type=int, default=20, help="of each class of errors (0: the table alone)")
    parser.add_argument("--pin", action="store_true", help="write floors.json where figures rose")
    parser.add_argument("--lower", action="store_true", help="with --pin: let floors fall")
    options = parser.parse_args(arguments)
    start = time.perf_counter()
    score = measure(options.half, options.seed, options.only)
    sys.stdout.write(table(score) + f"\n{'seconds':36}{time.perf_counter() - start:6.1f}\n")
    if options.examples:
        sys.stdout.write("\n".join(examples(score, options.examples)) + "\n")
    refused = pin(score.figures(), options.lower) if options.pin else []
    if options.pin and not refused and options.half == "held" and not options.only:
        PAGE.write_text(page(score), encoding="utf-8")
    if refused:
        sys.stdout.write(f"floors that would have fallen (use --lower): {', '.join(refused)}\n")
    return 1 if refused else 0


if __name__ == "__main__":
    sys.exit(main())
