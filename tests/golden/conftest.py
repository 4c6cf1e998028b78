"""Goldens are accepted on purpose, and never by a machine."""

import os

import pytest


@pytest.fixture(scope="session")
def accept_goldens(request: pytest.FixtureRequest) -> bool:
    """That what is drawn is to be written as accepted."""
    wanted = bool(request.config.getoption("--accept-goldens"))
    if wanted and os.environ.get("CI"):
        pytest.fail("Goldens are accepted by a person, not in CI.")
    return wanted
