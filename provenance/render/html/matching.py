"""What in the data has been there before: literals and matches, as DEFLATE has them."""

Symbol = int | tuple[int, int]
"""A byte, or the length of a match and how far back it stands. 256 ends a block."""

_LONG, _SHORT = 10, 5
"""Bytes by which an earlier place is found: the long key first, for what begins alike may go on otherwise."""
_LONGEST, _FARTHEST = 258, 32_768
_STEP = 32


def symbols(data: bytes) -> list[Symbol]:
    """The data as literals and matches, each match the last place that began alike."""
    found: list[Symbol] = []
    seen: tuple[dict[bytes, int], dict[bytes, int]] = ({}, {})
    position, end = 0, len(data)
    while position < end:
        before = _before(data, position, seen)
        _remember(data, position, seen)
        if before is None:
            found.append(data[position])
            position += 1
            continue
        length = _common(data, before, position, min(_LONGEST, end - position))
        found.append((length, position - before))
        for inside in range(position + 1, position + length, 3):
            _remember(data, inside, seen)
        position += length
    return found


def _before(data: bytes, position: int, seen: tuple[dict[bytes, int], dict[bytes, int]]) -> int | None:
    for size, places in zip((_LONG, _SHORT), seen, strict=True):
        before = places.get(data[position : position + size])
        if before is not None and position - before <= _FARTHEST and len(data) - position >= size:
            return before
    return None


def _remember(data: bytes, position: int, seen: tuple[dict[bytes, int], dict[bytes, int]]) -> None:
    seen[0][data[position : position + _LONG]] = position
    seen[1][data[position : position + _SHORT]] = position


def _common(data: bytes, one: int, other: int, most: int) -> int:
    """How many bytes the two places have in common; the first few are known to be the same."""
    length = _SHORT
    while (
        length + _STEP <= most
        and data[one + length : one + length + _STEP] == data[other + length : other + length + _STEP]
    ):
        length += _STEP
    while length < most and data[one + length] == data[other + length]:
        length += 1
    return length
