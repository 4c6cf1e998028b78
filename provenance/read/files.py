"""From a path to its bytes, within a bound, with one clear message when that cannot be."""

import os
import stat

from provenance.errors import InputError

MAX_BYTES = 20_000_000
"""The most bytes that an input may have: a hundred novels, and forty times the longest story known to us."""

MAX_PATH = 4_096
"""Characters of a path in which a `#` is looked for."""


def bytes_of(path: str, most: int = MAX_BYTES) -> bytes:
    """The bytes of a file, device or pipe.

    Raises InputError when it cannot be opened or read, is a folder, or has more than `most` bytes.
    """
    try:
        with open(path, "rb") as file:
            size = os.fstat(file.fileno())
            if stat.S_ISREG(size.st_mode) and size.st_size > most:
                raise too_large(path, most)
            data = file.read(most + 1)
    except FileNotFoundError:
        shown = path if path.strip() else repr(path)
        raise InputError(shown, "is missing: there is no such file.", _missing_remedy(path)) from None
    except IsADirectoryError:
        raise InputError(path, "is a folder, not a file.", "Name the file in it that holds the story.") from None
    except PermissionError:
        raise InputError(path, "may not be read by this user.", "Change its permissions or copy it.") from None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise InputError(path, f"cannot be read: {reason}.", "Check the path and the disk.") from None
    if len(data) > most:
        raise too_large(path, most)
    return data


def split_part(path: str) -> tuple[str, str | None]:
    """The path of a file and the part of it that is meant: "feed.xml#2" is "feed.xml" and "2".

    The first `#` behind which a file's name ends parts them. None where a file has the whole for its name, or none has
    the beginning.
    """
    place = -1 if os.path.exists(path) else path.find("#")
    while place >= 0:
        if os.path.isfile(path[:place]):
            return path[:place], path[place + 1 :]
        place = path.find("#", place + 1, MAX_PATH)
    return path, None


def too_large(shown: str, most: int = MAX_BYTES) -> InputError:
    """What is said of an input with more than `most` bytes."""
    return InputError(shown, f"is larger than {most // 1_000_000} MB.", "Give the one story, not an archive of many.")


def name_of(path: str) -> str:
    """What a report calls the input: the last part of its path, in characters that UTF-8 can hold.

    Paths stay out of reports, since they vary from machine to machine. An address stays whole.
    """
    return encodable(path if "://" in path else os.path.basename(path.rstrip("/")) or path)


def encodable(name: str) -> str:
    """The name in characters that UTF-8 can hold."""
    return name.encode("utf-8", "replace").decode("utf-8")


def _missing_remedy(path: str) -> str:
    if path.lower().startswith(("https://", "http://")):
        return "Only `provenance compare` fetches addresses: save the page and name the file."
    if "://" in path:
        return "Of addresses only https:// and http:// are fetched: save the page and name the file."
    return "Check the spelling and the folder that the command runs in."
