"""What the renderers draw of each case is what a person has read and accepted.

    pytest tests/golden --accept-goldens        writes what is drawn now; read the diff before you commit it

To add a case, add a file to `cases/`. Accepting is refused where CI runs, and an accepted file that
no case asks for is a failure, so that none is left behind.
"""

import pytest

from tests.golden.case import ACCEPTED, Drawing, drawings


@pytest.mark.parametrize("drawing", drawings(), ids=lambda drawing: drawing.path.name)
def test_draws_what_was_accepted(drawing: Drawing, accept_goldens: bool) -> None:
    drawn = drawing.draw()
    if accept_goldens:
        drawing.path.write_text(drawn, encoding="utf-8", newline="\n")
    assert drawing.path.is_file(), f"{drawing.path.name} was never accepted: run with --accept-goldens and read it."
    assert drawn == drawing.path.read_text(encoding="utf-8")


def test_no_accepted_file_is_orphaned() -> None:
    asked = {drawing.path for drawing in drawings()}
    assert sorted(path.name for path in ACCEPTED.iterdir() if path not in asked) == []
