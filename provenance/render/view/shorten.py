"""Long passages, shortened with the number of words that were left out."""

import re

from provenance.render.view.nouns import Mark, Run

PASSAGE_AT_MOST = 90
"""Words of a cut, inserted or moved passage that are shown before it is shortened."""
CHANGE_AT_MOST = 70
"""Words of one deletion or insertion inside a sentence."""
KEPT_AT_MOST = 45
"""Words between two marks that nothing happened to."""
CHARACTERS_OF_A_WORD = 15
"""Characters that are taken for a word where no space says where one ends."""
_WORD = re.compile(r"\S+")


def shorten(runs: list[Run]) -> list[Run]:
    """The runs, each long one shortened: its beginning, a gap, its end."""
    shortened: list[Run] = []
    for run in runs:
        most = KEPT_AT_MOST if run.mark is Mark.KEPT else CHANGE_AT_MOST
        shortened.extend(shorten_run(run, most) if run.mark is not Mark.GAP else [run])
    return shortened


def shorten_passages(runs: list[Run]) -> list[Run]:
    """Passages that follow each other: each shortened, and those in the middle left out where all are long."""
    counts = [len(_WORD.findall(run.text)) for run in runs]
    if len(runs) < 4 or sum(counts) <= 2 * PASSAGE_AT_MOST:
        return [part for run in runs for part in shorten_run(run, PASSAGE_AT_MOST)]
    shown, first = 0, 0
    while first < len(runs) - 1 and shown < PASSAGE_AT_MOST:
        shown += counts[first]
        first += 1
    middle = sum(counts[first:-1])
    gap = [Run("\n\n", runs[0].mark), Run("words", Mark.GAP, middle), Run("\n\n", runs[0].mark)] if middle else []
    kept = [part for run in runs[:first] for part in shorten_run(run, PASSAGE_AT_MOST)]
    return kept + gap + (shorten_run(runs[-1], PASSAGE_AT_MOST) if first < len(runs) else [])


def shorten_run(run: Run, most: int) -> list[Run]:
    """At most about `most` words of a run; three quarters of them from its beginning."""
    words = [match.span() for match in _WORD.finditer(run.text)]
    if len(words) <= most + most // 4:
        return _shorten_characters(run, most * CHARACTERS_OF_A_WORD)
    head = most * 3 // 4
    tail = most - head
    beginning = Run(run.text[: words[head - 1][1]] + " ", run.mark)
    end = Run(" " + run.text[words[-tail][0] :], run.mark)
    return [
        *_shorten_characters(beginning, head * CHARACTERS_OF_A_WORD),
        Run("words", Mark.GAP, len(words) - head - tail),
        *_shorten_characters(end, tail * CHARACTERS_OF_A_WORD),
    ]


def _shorten_characters(run: Run, most: int) -> list[Run]:
    """The same for text without spaces: Chinese, or a word that has no end."""
    if len(run.text) <= most + most // 4:
        return [run]
    head = most * 3 // 4
    left_out = len(run.text) - most
    ends = run.text[:head], run.text[head + left_out :]
    return [Run(ends[0], run.mark), Run("characters", Mark.GAP, left_out), Run(ends[1], run.mark)]
