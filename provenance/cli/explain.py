"""`provenance explain`: what a kind of edit is, in the words of its rule."""

import click

from provenance.cli import files
from provenance.cli.ending import FOUND_NOTHING, fail
from provenance.cli.program import debug
from provenance.cli.rulebook import find, names

_EPILOG = """\b
Examples:
  provenance explain quote-altered
  provenance explain substantive

\b
Exit codes:
  0  explained
  2  there is no kind and no family of that name
"""


@click.command(epilog=_EPILOG, short_help="Explain a kind of edit in words.")
@click.argument("name")
@debug
def command(name: str) -> int:
    """Explain a kind of edit: what it is, what matches, and where its neighbour begins.

    NAME is a kind, or a family for all of its kinds. `provenance kinds` lists both.
    """
    rules = find(name)
    if not rules:
        fail(f"There is no kind or family {name!r}. {_nearest(name)}")
    pages = [
        f"{rule.KIND.title} ({rule.KIND.id}, {rule.KIND.family.value})\n\n{(rule.__doc__ or rule.KIND.summary).strip()}"
        for rule in rules
    ]
    files.print_out("\n\n\n".join(pages) + "\n")
    return FOUND_NOTHING


def _nearest(name: str) -> str:
    from difflib import get_close_matches

    close = get_close_matches(name, names(), n=3)
    return f"Did you mean {' or '.join(close)}?" if close else "`provenance kinds` lists them."
