"""What a command ends with: an exit code, or one message that says which file, what is wrong and what to do."""

from typing import NoReturn

from provenance.errors import ProvenanceError

FOUND_NOTHING, FOUND, NOT_MADE, INTERRUPTED = 0, 1, 2, 130


class Message(Exception):  # noqa: N818 - it is what is printed
    """The command ends with NOT_MADE, and with this on standard error."""


def fail(message: str) -> NoReturn:
    """End the command with a message and exit code 2."""
    raise Message(message)


def said(error: Exception) -> str:
    """What is said of an error."""
    if isinstance(error, (ProvenanceError, Message)):
        return str(error)
    if isinstance(error, MemoryError):
        return "There is not enough memory for this. Compare a smaller file."
    return (
        f"Something went wrong inside provenance ({type(error).__name__}: {error}). "
        "That is a fault of the program: please report it, with what --debug shows."
    )
