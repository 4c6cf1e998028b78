"""The options of every command that writes a report, gathered into one value."""

from collections.abc import Callable
from functools import wraps
from typing import Any

import click

from provenance.cli.outputs import Drawing
from provenance.render import FORMATS


def drawing(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command -o, -f, --all, --width and --color, which it gets as `chosen`."""

    @wraps(command)
    def gathered(
        *args: Any,
        output: tuple[str, ...],
        format: str | None,
        show_all: bool,
        width: int | None,
        color: bool | None,
        **others: Any,
    ) -> Any:
        return command(*args, chosen=Drawing(output, format, show_all, width, color), **others)

    for option in reversed(_OPTIONS):
        gathered = option(gathered)
    return gathered


_OPTIONS = (
    click.option(
        "-o", "--output", multiple=True, metavar="FILE",
        help="Write to this file, in the format that its ending says; - is standard output. Repeatable. "
        "A file is written whole or not at all.",
    ),
    click.option(
        "-f", "--format", metavar="FORMAT",
        help=f"The format to write: {', '.join(FORMATS)}. With several -o it is for those whose ending says none.",
    ),
    click.option("--all", "show_all", is_flag=True, help="Show furniture and accidentals too, not only count them."),
    click.option(
        "--width", type=click.IntRange(min=60), metavar="COLUMNS",
        help="Columns to draw in, 60 at least. Default: the terminal's, else 80.",
    ),
    click.option(
        "--color/--no-color", default=None,
        help="Colours or none. Default: colours on a terminal, unless NO_COLOR is set.",
    ),
)  # fmt: skip
