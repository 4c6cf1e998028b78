"""Words on their way to a terminal."""


def harmless(text: str) -> str:
    """The text with everything that does not print written as an escape, but for line breaks.

    A file's name may hold an escape sequence, and a message may quote it.
    """
    return "".join(char if char.isprintable() or char == "\n" else _escape(char) for char in text)


def _escape(char: str) -> str:
    return char.encode("unicode_escape").decode("ascii")
