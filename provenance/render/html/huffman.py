"""Blocks of DEFLATE with codes made for them (RFC 1951, 3.2.7)."""

import heapq
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from provenance.render.html.matching import Symbol

END = 256
_LENGTHS = (
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227,
    258,
)  # fmt: skip
_DISTANCES = (
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
    8193, 12289, 16385, 24577,
)  # fmt: skip
_ORDER = (16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15)
"""In which order the code lengths of the code lengths are written."""

Code = tuple[int, int]
"""Bits, the first in the lowest place, and how many they are."""


class Bits:
    """Bits, gathered into bytes from the lowest up."""

    def __init__(self) -> None:
        self._held, self._count = 0, 0
        self._done = bytearray()

    def add(self, value: int, count: int) -> None:
        self._held |= value << self._count
        self._count += count
        if self._count >= 256:
            self._done += (self._held & ((1 << 256) - 1)).to_bytes(32, "little")
            self._held >>= 256
            self._count -= 256

    def bytes(self) -> bytes:
        """All of it, the last byte filled up."""
        return bytes(self._done) + self._held.to_bytes((self._count + 7) // 8, "little")


def block(bits: Bits, symbols: Sequence[Symbol], is_last: bool) -> None:
    """Add a block with the symbols, the last of which is END."""
    written = [_written(symbol) for symbol in symbols]
    literals = lengths(Counter(first[0] for first, _ in written), 15, 286)
    distances = lengths(Counter(second[0] for _, second in written if second is not None), 15, 30)
    bits.add(1 if is_last else 0, 1)
    bits.add(2, 2)
    _add_lengths(bits, literals, distances)
    of_literal, of_distance = codes(literals), codes(distances)
    for first, second in written:
        bits.add(*of_literal[first[0]])
        bits.add(first[1], first[2])
        if second is not None:
            bits.add(*of_distance[second[0]])
            bits.add(second[1], second[2])


Written = tuple[int, int, int]
"""A number of the alphabet, the bits that follow its code, and how many."""


def _written(symbol: Symbol) -> tuple[Written, Written | None]:
    if isinstance(symbol, int):
        return (symbol, 0, 0), None
    length, distance = symbol
    index = bisect_right(_LENGTHS, length) - 1
    extra = 0 if index < 4 or index == 28 else index // 4 - 1
    far = bisect_right(_DISTANCES, distance) - 1
    more = 0 if far < 2 else far // 2 - 1
    return (257 + index, length - _LENGTHS[index], extra), (far, distance - _DISTANCES[far], more)


def lengths(counts: Mapping[int, int], most: int, size: int) -> list[int]:
    """The lengths of Huffman codes for these counts, `most` bits at most; 0 for what does not occur."""
    known = dict(sorted(counts.items()))
    while True:
        found = _depths(known)
        if max(found.values(), default=1) <= most:
            return [found.get(number, 0) for number in range(size)]
        known = {number: count // 2 + 1 for number, count in known.items()}


def _depths(counts: Mapping[int, int]) -> dict[int, int]:
    heap: list[tuple[int, int, tuple[int, ...]]] = [(count, number, (number,)) for number, count in counts.items()]
    if len(heap) < 2:
        return {number: 1 for _, number, _ in heap} or {0: 1}
    depths = dict.fromkeys(counts, 0)
    heapq.heapify(heap)
    while len(heap) > 1:
        one, other = heapq.heappop(heap), heapq.heappop(heap)
        for number in one[2] + other[2]:
            depths[number] += 1
        heapq.heappush(heap, (one[0] + other[0], min(one[1], other[1]), one[2] + other[2]))
    return depths


def codes(found: Sequence[int]) -> dict[int, Code]:
    """The codes with these lengths, as the format assigns them (RFC 1951, 3.2.2)."""
    assigned: dict[int, Code] = {}
    code, before = 0, 0
    for length, number in sorted((length, number) for number, length in enumerate(found) if length):
        code <<= length - before
        assigned[number] = int(f"{code:0{length}b}"[::-1], 2), length
        code, before = code + 1, length
    return assigned


def _add_lengths(bits: Bits, literals: Sequence[int], distances: Sequence[int]) -> None:
    """How long the codes are, itself coded."""
    runs = list(_runs([*literals, *distances]))
    found = lengths(Counter(number for number, _, _ in runs), 7, 19)
    used = max(index for index, number in enumerate(_ORDER) if found[number] or index < 4) + 1
    bits.add(len(literals) - 257, 5)
    bits.add(len(distances) - 1, 5)
    bits.add(used - 4, 4)
    for number in _ORDER[:used]:
        bits.add(found[number], 3)
    assigned = codes(found)
    for number, extra, count in runs:
        bits.add(*assigned[number])
        bits.add(extra, count)


def _runs(found: Sequence[int]) -> Iterable[Written]:
    """The lengths, runs of nothing shortened: 17 is for 3 to 10 of them, 18 for 11 to 138."""
    index = 0
    while index < len(found):
        size = 1
        while found[index] == 0 and size < 138 and index + size < len(found) and found[index + size] == 0:
            size += 1
        if size >= 11:
            yield 18, size - 11, 7
        elif size >= 3:
            yield 17, size - 3, 3
        else:
            size = 1
            yield found[index], 0, 0
        index += size
