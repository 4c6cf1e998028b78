"""How long `provenance check` takes over many pairs, start-up included: `python benchmarks/check.py [PAIRS]`.

The pairs are the numbered samples, each under its own name as often as is needed. The least of three runs is told: the
others were disturbed.
"""

import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
DEFAULT_PAIRS = 100
RUNS = 3


def main() -> None:
    """Lay the pairs out, check them, and say how long it took."""
    number = int(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT_PAIRS
    with tempfile.TemporaryDirectory() as folder:
        manifest = laid_out(Path(folder), number)
        taken = min(seconds(manifest) for _ in range(RUNS))
    print(f"{number} pairs: {taken:.2f} s, {1000 * taken / number:.0f} ms a pair")


def laid_out(folder: Path, number: int) -> Path:
    """The manifest of so many pairs."""
    samples = sorted(path.parent for path in (ROOT / "samples").glob("[0-9]*/sample.toml"))
    lines = ['schema_version = "1"', 'policy = "wire"']
    for count in range(number):
        sample = samples[count % len(samples)]
        paths = [next(sample.glob(f"{side}.*")) for side in ("original", "republished")]
        copies = [folder / f"{count:05}-{path.name}" for path in paths]
        for path, copy in zip(paths, copies, strict=True):
            copy.write_bytes(path.read_bytes())
        lines += ["[[pair]]", f'original = "{copies[0].name}"', f'republished = "{copies[1].name}"']
    manifest = folder / "provenance.toml"
    manifest.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return manifest


def seconds(manifest: Path) -> float:
    """How long one run takes, from the shell."""
    command = [sys.executable, "-m", "provenance", "check", str(manifest), "-f", "json"]
    before = time.perf_counter()
    subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
    return time.perf_counter() - before


if __name__ == "__main__":
    main()
