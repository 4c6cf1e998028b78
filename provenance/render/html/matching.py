"""What in the data has been there before: literals and matches, as DEFLATE has them."""

Symbol = int | tuple[int, int]
"""A byte, or the length of a match and how far back it stands. 256 ends a block."""

_SHORTEST, _LONGEST, _FARTHEST = 4, 258, 32_768
_STEP = 32


def symbols(data: bytes) -> list[Symbol]:
    """The data as literals and matches, each match the last place that began with the same four bytes."""
    found: list[Symbol] = []
    seen: dict[bytes, int] = {}
    position, end = 0, len(data)
    while position < end:
        key = data[position : position + _SHORTEST]
        before = seen.get(key, -_FARTHEST - 1)
        seen[key] = position
        if position - before > _FARTHEST or len(key) < _SHORTEST:
            found.append(data[position])
            position += 1
            continue
        length = _common(data, before, position, min(_LONGEST, end - position))
        found.append((length, position - before))
        for inside in range(position + 1, position + length - 2, 3):
            seen[data[inside : inside + _SHORTEST]] = inside
        position += length
    return found


def _common(data: bytes, one: int, other: int, most: int) -> int:
    """How many bytes the two places have in common; the first four are known to be the same."""
    length = _SHORTEST
    while (
        length + _STEP <= most
        and data[one + length : one + length + _STEP] == data[other + length : other + length + _STEP]
    ):
        length += _STEP
    while length < most and data[one + length] == data[other + length]:
        length += 1
    return length
