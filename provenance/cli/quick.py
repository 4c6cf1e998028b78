"""`provenance compare FILE FILE` and nothing else, past click, which takes 25 ms to load and to look at two paths."""

import os
from collections.abc import Sequence

_COMPLETION = "_PROVENANCE_COMPLETE"
"""The variable by which a shell asks click how a line may go on."""


def quick(arguments: Sequence[str]) -> int | None:
    """The exit code of a command that has no options; None where click is to look at it."""
    if len(arguments) != 3 or arguments[0] != "compare" or arguments[1][:1] == "-" or arguments[2][:1] == "-":
        return None
    if os.name != "posix" or _COMPLETION in os.environ:  # elsewhere click spells out "*.txt"
        return None
    try:
        from provenance.cli.comparing import compared
        from provenance.cli.ending import FOUND_NOTHING

        compared((arguments[1], None, None), (arguments[2], None, None))
    except Exception as error:
        from provenance.cli.program import ended

        return ended(error)
    return FOUND_NOTHING
