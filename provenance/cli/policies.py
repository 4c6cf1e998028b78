"""`provenance policies`: which terms there are, what they say, whether they are well written, and how two differ."""

import os

import click

from provenance.cli import files
from provenance.cli.ending import FOUND, FOUND_NOTHING, NOT_MADE
from provenance.cli.program import debug
from provenance.cli.words import harmless
from provenance.errors import PolicyError

_EPILOG = """\b
Examples:
  provenance policies
  provenance policies explain wire
  provenance policies show wire > ours.toml
  provenance policies validate ours.toml
  provenance policies diff wire ours.toml

\b
Exit codes:
  0  done; validate: every policy is valid; diff: they ask for the same
  1  validate: a policy is not valid; diff: they differ
  2  there is no such policy, or it cannot be read
"""


@click.group(
    epilog=_EPILOG, short_help="List, show, explain, validate and compare policies.", invoke_without_command=True
)
@debug
@click.pass_context
def command(ctx: click.Context) -> int:
    """List the policies that come with the program, or look into one.

    A policy is a TOML file: what may be done with the copy, how much of it, and what has to stay.
    Wherever a policy is asked for, its name will do, or the path of a file of your own.
    """
    if ctx.invoked_subcommand is None:
        files.print_out(_listed())
    return FOUND_NOTHING


def _listed() -> str:
    from provenance.judge import load_policy, policies

    loaded = [load_policy(name) for name in policies()]
    widest = max(len(policy.name) for policy in loaded)
    return "".join(f"{policy.name:<{widest}}  {policy.title}\n" for policy in loaded)


@command.command("list", short_help="List the policies that come with the program.")
@debug
def list_() -> int:
    """List the policies that come with the program, each in a line.

    \b
    Exit codes:
      0  listed
    """
    files.print_out(_listed())
    return FOUND_NOTHING


@command.command(short_help="Print a policy's file.")
@click.argument("policy")
@debug
def show(policy: str) -> int:
    """Print the file of POLICY as it is written: a start for one of your own.

    \b
    Exit codes:
      0  printed
      2  there is no such policy
    """
    from provenance.judge.policy import text_of

    files.print_out(text_of(policy))
    return FOUND_NOTHING


@command.command(short_help="Say in words what a policy asks for.")
@click.argument("policy")
@debug
def explain(policy: str) -> int:
    """Say in words what POLICY allows, limits and requires, with all that it inherits.

    \b
    Exit codes:
      0  explained
      2  there is no such policy, or it is not valid
    """
    from provenance.judge import load_policy
    from provenance.judge.plain import explained

    files.print_out(f"{harmless(explained(load_policy(policy, _kinds())))}\n")
    return FOUND_NOTHING


@command.command(short_help="Check policies, all faults at once.")
@click.argument("policies", metavar="POLICY...", nargs=-1, required=True)
@debug
def validate(policies: tuple[str, ...]) -> int:
    """Check each POLICY, with all that it extends: every fault at once, with its line and the reason.

    \b
    Exit codes:
      0  every policy is valid
      1  a policy is not valid
      2  a policy is not there
    """
    from provenance.judge import load_policy
    from provenance.judge import policies as shipped

    code = FOUND_NOTHING
    for policy in policies:
        try:
            load_policy(policy, _kinds())
        except PolicyError as error:
            there = policy in shipped() or os.path.isfile(policy)
            code = max(code, FOUND if there else NOT_MADE)
            files.print_out(f"{harmless(str(error))}\n")
        else:
            files.print_out(f"{harmless(policy)}: valid\n")
    return code


@command.command(short_help="Say how two policies differ.")
@click.argument("one")
@click.argument("other")
@debug
def diff(one: str, other: str) -> int:
    """Say in words what OTHER asks for otherwise than ONE, with all that both inherit.

    \b
    Exit codes:
      0  they ask for the same
      1  they differ
      2  there is no such policy, or it is not valid
    """
    from provenance.judge import load_policy
    from provenance.judge.plain import differences

    first, second = load_policy(one, _kinds()), load_policy(other, _kinds())
    found = differences(first, second, _families())
    said = "\n".join(found) if found else f"{first.name} and {second.name} ask for the same."
    files.print_out(f"{harmless(said)}\n")
    return FOUND if found else FOUND_NOTHING


def _kinds() -> list[str]:
    return list(_families())


def _families() -> dict[str, str]:
    from provenance.classify.rules import RULES

    return {rule.KIND.id: rule.KIND.family.value for rule in RULES}
