"""docs/tricky-cases.md says of every pair what the program says."""

from pathlib import Path

import pytest

from tests.unit.classify.rules.tables import compared, row

PAGE = Path(__file__).resolve().parents[1] / "docs" / "tricky-cases.md"
LINES = [line for line in PAGE.read_text(encoding="utf-8").splitlines() if line.startswith("| ") and "`" in line]


def test_the_page_has_both_tables() -> None:
    assert len(LINES) > 20


@pytest.mark.parametrize("line", LINES)
def test_we_say_what_the_page_says_we_say(line: str) -> None:
    original, republished, said = [cell.strip() for cell in line.strip("|").split("|")][:3]
    edits = compared(row(original, republished)).edits
    assert ", ".join(f"`{' + '.join((edit.kind, *edit.also))}`" for edit in edits) == said
