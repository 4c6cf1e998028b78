"""Every error that the library raises.

An error is one message that names the file, says what is wrong and what to do. The command
prints it and exits with 2; the library raises it.
"""


class ProvenanceError(Exception):
    """Something that the caller can mend: the one base of every error raised here."""


class InputError(ProvenanceError):
    """An input is missing, empty, binary, undecodable or too large.

    `name` is the input as the user named it, `problem` what is wrong with it (a sentence that goes on
    from the name), `remedy` what to do.
    """

    def __init__(self, name: str, problem: str, remedy: str = "") -> None:
        self.name = name
        self.problem = problem
        self.remedy = remedy
        super().__init__(f"{name} {problem}" + (f" {remedy}" if remedy else ""))

    def __reduce__(self) -> tuple[type["InputError"], tuple[str, str, str]]:
        """So that it comes out of a pool of processes as it went in."""
        return type(self), (self.name, self.problem, self.remedy)


class PolicyError(ProvenanceError):
    """A policy cannot be found, read or understood. The message lists every fault at once."""


class ManifestError(ProvenanceError):
    """A manifest or a baseline cannot be read or understood. The message lists every fault at once."""


class ReportError(ProvenanceError):
    """A stored report cannot be read, or does not hold to its schema."""


class UsageError(ProvenanceError):
    """The call itself makes no sense: an unknown format, kind, or schema name."""
