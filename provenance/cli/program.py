"""The group of commands: finds each in its own file when it is asked for, and turns errors into messages."""

import contextlib
import sys
from collections.abc import Callable, Iterator, Sequence
from importlib import import_module
from typing import Any

import click

from provenance._version import __version__
from provenance.cli.ending import FOUND_NOTHING, INTERRUPTED, NOT_MADE, Message, said
from provenance.cli.words import harmless

COMMANDS = ("check", "compare", "explain", "kinds", "policies", "render", "schema", "validate", "verify")
"""Each is the module of that name beside this one, which holds it as `command`."""

_DEBUG = "provenance.debug"


class Program(click.Group):
    """Ends with 0, 1 or 2 and never with a traceback, unless `--debug` asks for one."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f"provenance.cli.{cmd_name}").command
        return command

    def make_context(
        self, info_name: str | None, args: list[str], parent: click.Context | None = None, **extra: Any
    ) -> click.Context:
        with _shown():
            return super().make_context(info_name, args, parent, **extra)

    def invoke(self, ctx: click.Context) -> Any:
        try:
            with _shown():
                return super().invoke(ctx)
        except (Message, click.ClickException, click.exceptions.Exit, click.Abort, KeyboardInterrupt):
            raise
        except Exception as error:
            if ctx.meta.get(_DEBUG):
                import traceback

                traceback.print_exc()
            raise Message(said(error)) from error

    def main(
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        complete_var: str | None = None,
        standalone_mode: bool = True,
        **extra: Any,
    ) -> Any:
        if not standalone_mode:
            return super().main(args, prog_name, complete_var, standalone_mode=False, **extra)
        return sys.exit(self._code(args, prog_name, complete_var, extra))

    def _code(self, args: Sequence[str] | None, prog_name: str | None, complete: str | None, extra: Any) -> int:
        try:
            returned = super().main(args, prog_name, complete, standalone_mode=False, **extra)
        except click.ClickException as error:
            _tell(error.show)
            return NOT_MADE
        except Message as error:
            return ended(error)
        except click.Abort:
            _tell(lambda: click.echo("Interrupted.", err=True))
            return INTERRUPTED
        return returned if isinstance(returned, int) else FOUND_NOTHING


@contextlib.contextmanager
def _shown() -> Iterator[None]:
    """Help and the version, which click writes: that nobody reads them is no error, that they cannot be written is."""
    try:
        yield
    except OSError as error:
        if not _is_of_click(error):
            raise
        from provenance.cli.files import silence

        silence(sys.stdout)
        if isinstance(error, BrokenPipeError):
            raise click.exceptions.Exit(FOUND_NOTHING) from None
        raise Message(f"Standard output cannot be written: {error.strerror}.") from None


def _is_of_click(error: OSError) -> bool:
    """It was raised while click wrote, as no command does."""
    place = error.__traceback__
    while place is not None and place.tb_frame.f_code is not click.echo.__code__:
        place = place.tb_next
    return place is not None


def _tell(show: Callable[[], None]) -> None:
    """Say it on standard error. Where that is closed or full, the exit code has to do."""
    if sys.stderr is None:
        return
    try:
        show()
    except (OSError, ValueError):
        from provenance.cli.files import silence

        silence(sys.stderr)


def ended(error: Exception) -> int:
    """Say what is said of an error, and the exit code that goes with it."""
    _tell(click.ClickException(harmless(said(error))).show)
    return NOT_MADE


def _remember(ctx: click.Context, _parameter: click.Parameter, value: bool) -> None:
    if value:
        ctx.meta[_DEBUG] = True


debug = click.option(
    "--debug", is_flag=True, is_eager=True, expose_value=False, callback=_remember, help="Show the trace of an error."
)
"""The option that every command has."""

_EPILOG = """\b
Exit codes:
  0  nothing found at or above --fail-on; a file is valid; a report holds
  1  something was found
  2  it could not be told: bad usage, or an input that is missing, empty,
     binary, undecodable or too large

\b
`provenance COMMAND --help` tells more, with examples.
"""


@click.command(
    cls=Program,
    epilog=_EPILOG,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(__version__, prog_name="provenance", message="%(prog)s %(version)s")
@debug
def PROGRAM() -> None:  # noqa: N802 - it is a constant that a decorator makes
    """Compare original wire copy with what an outlet published.

    Names every edit, keeps page furniture apart from the story, judges by a policy, and writes a
    report that can be proved against the two files.
    """
