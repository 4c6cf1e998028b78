"""How long a comparison takes, beside what a word diff alone takes on the same two texts in the same run.

    python benchmarks/speed.py            a 500-word pair, a 20,000-word pair, the command from the shell
    python benchmarks/speed.py --quick    fewer rounds

Machines differ and are noisy: read the ratios, not the milliseconds. The peers name no edit and judge nothing:
they only show what the cheapest honest diff costs. `redlines` is measured where it is installed.
"""

import argparse
import difflib
import platform
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import diff_match_patch

import provenance

SUBJECTS = [
    "The mayor",
    "The ferry company",
    "A retired pilot",
    "The harbor board",
    "The school",
    "A judge",
    "The union",
    "The clinic",
]
VERBS = [
    "approved",
    "delayed",
    "described",
    "opened",
    "rejected",
    "praised",
    "closed",
    "counted",
    "repaired",
    "questioned",
]
OBJECTS = [
    "the north bridge",
    "a new timetable",
    "nine lifeboats",
    "the winter budget",
    "the old mill",
    "a second survey",
]
TAILS = [
    "on Tuesday",
    "after a vote of 7-4",
    "for $2.4 million",
    "in a letter to parents",
    "before the spring",
    "despite the rain",
    "without a word of explanation",
    "at a meeting that lasted until midnight",
    "and asked for a study of the cost",
]
SPEAKERS = ["Ingrid Salle", "Tomas Varela", "Nora Whitcombe", "Gus Tremaine", "Carla Mendes", "Moses Adair"]


def sentence(dice: random.Random) -> str:
    """One invented sentence of the wire, 8 to 25 words."""
    plain = f"{dice.choice(SUBJECTS)} {dice.choice(VERBS)} {dice.choice(OBJECTS)} {dice.choice(TAILS)}"
    turn = dice.randrange(4)
    if turn == 0:
        return f'"We have {dice.randrange(2, 900)} reasons and {dice.choice(OBJECTS)}," {dice.choice(SPEAKERS)} said.'
    if turn == 1:
        return f"{plain}, according to {dice.choice(SPEAKERS)}, who has {dice.randrange(2, 90)} years of practice."
    if turn == 2:
        return f"{plain}, and {dice.choice(SUBJECTS).lower()} may have {dice.choice(VERBS)} {dice.choice(OBJECTS)}."
    return f"{plain}."


def story(words: int, seed: int) -> list[list[str]]:
    """Grafs of one to three sentences, of about so many words together."""
    dice = random.Random(seed)
    grafs: list[list[str]] = []
    count = 0
    while count < words:
        grafs.append([sentence(dice) for _ in range(dice.randrange(1, 4))])
        count += sum(len(line.split()) for line in grafs[-1])
    return grafs


def published(grafs: list[list[str]], seed: int) -> list[list[str]]:
    """What a desk made of it: one graf in twenty gone, one in twenty moved, one sentence in eight touched."""
    dice = random.Random(seed)
    kept = [[_touched(line, dice) if dice.random() < 0.125 else line for line in graf] for graf in grafs]
    kept = [graf for graf in kept if dice.random() > 0.05]
    for _ in range(len(kept) // 20):
        kept.insert(dice.randrange(1, len(kept)), kept.pop(dice.randrange(1, len(kept))))
    return kept


def _touched(line: str, dice: random.Random) -> str:
    words = line.split()
    at = dice.randrange(1, len(words))
    words[at : at + 1] = dice.choice(([], ["reportedly", words[at]], [dice.choice(VERBS)]))
    return " ".join(words)


def text(grafs: list[list[str]]) -> str:
    """The copy with a headline, a byline and a dateline."""
    body = "\n\n".join(" ".join(graf) for graf in grafs)
    return (
        f"Harbor board opens the north bridge\n\nBy HELENE PRYCE\nHarbor Wire\n\nPORT ELLERY (Harbor Wire) — {body}\n"
    )


def median(act: Callable[[], object], rounds: int) -> float:
    """Milliseconds, the median of so many rounds after one that is not counted."""
    act()
    took = []
    for _ in range(rounds):
        start = time.perf_counter()
        act()
        took.append((time.perf_counter() - start) * 1000)
    return statistics.median(took)


def peers(original: str, republished: str) -> dict[str, Callable[[], object]]:
    """Other ways to a diff of the same two texts, by name."""
    old, new = original.split(), republished.split()
    engine = diff_match_patch.diff_match_patch()
    engine.Diff_Timeout = 0
    found: dict[str, Callable[[], object]] = {
        "difflib, words": lambda: difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes(),
        "diff-match-patch, words": lambda: _dmp_words(engine, old, new),
    }
    try:
        from redlines import Redlines
    except ImportError:
        return found
    found["redlines"] = lambda: Redlines(original, republished).output_markdown
    return found


def _dmp_words(engine: "diff_match_patch.diff_match_patch", old: list[str], new: list[str]) -> object:
    """Each word as one character, as diff-match-patch does it for lines."""
    codes: dict[str, str] = {}
    encoded = ["".join(codes.setdefault(word, chr(0x100 + len(codes))) for word in words) for words in (old, new)]
    diffs = engine.diff_main(*encoded, False)
    engine.diff_cleanupSemantic(diffs)
    return diffs


def row(name: str, took: float, base: float) -> None:
    print(f"  {name:<28}{took:>12.2f} ms {took / base:>9.2f} x")


def in_process(words: int, rounds: int, with_peers: bool) -> None:
    """A table for one size of pair."""
    grafs = story(words, seed=7)
    original, republished = text(grafs), text(published(grafs, seed=8))
    first = provenance.read_bytes(original.encode(), name="original.txt")
    second = provenance.read_bytes(republished.encode(), name="republished.txt")
    base = median(lambda: provenance.compare(first, second), rounds)
    print(f"\n{len(original.split()):,} words against {len(republished.split()):,}, median of {rounds}")
    row("provenance.compare", base, base)
    for name, act in (peers(original, republished) if with_peers else {}).items():
        row(name, median(act, rounds), base)


def from_the_shell(rounds: int) -> None:
    """The whole command in a process of its own, beside an interpreter that does nothing."""
    with tempfile.TemporaryDirectory() as folder:
        grafs = story(500, seed=7)
        names = [str(Path(folder) / name) for name in ("original.txt", "republished.txt")]
        Path(names[0]).write_text(text(grafs), encoding="utf-8")
        Path(names[1]).write_text(text(published(grafs, seed=8)), encoding="utf-8")
        program = "import sys; from provenance.cli import main; sys.exit(main())"
        command = [sys.executable, "-c", program, "compare", *names]
        took = median(lambda: subprocess.run(command, capture_output=True, check=True), rounds)
        bare = median(lambda: subprocess.run([sys.executable, "-c", ""], check=True), rounds)
    print(f"\nfrom the shell, 500 words, median of {rounds}")
    row("provenance compare", took, took)
    row("python that does nothing", bare, took)


def main() -> None:
    parser = argparse.ArgumentParser(description="How long a comparison takes, beside a word diff.")
    parser.add_argument("--quick", action="store_true", help="fewer rounds")
    quick = parser.parse_args().quick
    print(f"provenance {provenance.__version__}, CPython {platform.python_version()}, {platform.machine()}")
    in_process(500, rounds=10 if quick else 50, with_peers=True)
    in_process(20_000, rounds=1 if quick else 3, with_peers=False)
    from_the_shell(rounds=3 if quick else 10)


if __name__ == "__main__":
    main()
