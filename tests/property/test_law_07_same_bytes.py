"""Law 7. The same input gives the same bytes: under any PYTHONHASHSEED, in any process, however loaded."""

import hashlib
import multiprocessing
import os
import random
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor
from itertools import pairwise
from pathlib import Path

import pytest

from tests.property.hostile import NAMED
from tests.property.ledger import compare
from tests.property.stories import DESK, HEADLINES, TOPICS, Story, curly

ROOT = Path(__file__).resolve().parents[2]


def cases() -> list[tuple[str, str]]:
    """Pairs that are the same in every process: stories with five acts of a desk, and hostile texts in turn."""
    made = []
    for seed in range(9):
        dice = random.Random(seed)
        topic = sorted(TOPICS)[seed % len(TOPICS)]
        lede, *rest = TOPICS[topic]
        dice.shuffle(rest)
        story = Story(topic, ((lede,), *zip(rest[::2], rest[1::2], strict=False)), HEADLINES[topic])
        after = story
        for name in dice.sample(sorted(DESK), 5):
            after = DESK[name](after, dice.randrange(len(after.grafs)))
        made.append((story.text(), curly(after.text())))
    names = sorted(NAMED)
    made += [(NAMED[one], NAMED[two] + NAMED[one]) for one, two in pairwise(names)]
    return made


def digest(case: tuple[str, str]) -> str:
    """The report's bytes, hashed."""
    return hashlib.sha256(compare(*case).to_json().encode()).hexdigest()


def digests() -> list[str]:
    return [digest(case) for case in cases()]


@pytest.fixture(scope="module")
def here() -> list[str]:
    return digests()


def test_a_second_time(here: list[str]) -> None:
    assert digests() == here


@pytest.mark.parametrize("seed", ["0", "1", "4242"])
def test_under_any_hash_seed(seed: str, here: list[str]) -> None:
    program = "from tests.property.test_law_07_same_bytes import digests; print(*digests(), sep='\\n')"
    environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program],
        capture_output=True, text=True, env=environment, cwd=ROOT, check=True,
    )  # fmt: skip
    assert done.stdout.split() == here


def test_in_a_process_pool(here: list[str]) -> None:
    with ProcessPoolExecutor(2, mp_context=multiprocessing.get_context("spawn")) as pool:
        assert list(pool.map(digest, cases(), chunksize=3)) == here


def test_nothing_of_the_machine_is_in_the_report(tmp_path: Path) -> None:
    import provenance

    made = []
    for folder in ("one", "two/three"):
        place = tmp_path / folder
        place.mkdir(parents=True)
        for name, text in zip(("original.txt", "republished.txt"), cases()[0], strict=True):
            (place / name).write_text(text, encoding="utf-8")
        report = provenance.compare(str(place / "original.txt"), str(place / "republished.txt"))
        made.append(report.to_json().replace(str(place), "."))
    assert made[0] == made[1]
    assert str(tmp_path) not in made[0]
