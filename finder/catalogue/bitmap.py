"""Sets of entry numbers as Python integers: bit n stands for entry n."""

import re
import zlib
from collections.abc import Iterable, Iterator

_FILLED = re.compile(rb"[^\0]", re.DOTALL)


def bitmap(numbers: Iterable[int], highest: int) -> int:
    """Return the set of `numbers`, none above `highest`."""
    octets = bytearray((highest >> 3) + 1)
    for number in numbers:
        octets[number >> 3] |= 1 << (number & 7)
    return int.from_bytes(octets, "little")


def numbers(bits: int) -> Iterator[int]:
    """Yield the members of a set, lowest first."""
    octets = octets_of(bits)
    for match in _FILLED.finditer(octets):
        base = match.start() << 3
        octet = octets[match.start()]
        while octet:
            lowest = octet & -octet
            yield base + lowest.bit_length() - 1
            octet ^= lowest


def octets_of(bits: int) -> bytes:
    """Return a set as bytes, so that membership costs the same however large it is."""
    return bits.to_bytes((bits.bit_length() >> 3) + 1, "little")


def holds(octets: bytes, number: int) -> bool:
    """Say whether a set given as bytes holds `number`."""
    place = number >> 3
    return place < len(octets) and bool(octets[place] >> (number & 7) & 1)


def packed(bits: int) -> bytes:
    """Return a set as a compressed blob."""
    return zlib.compress(octets_of(bits))


def unpacked(blob: bytes) -> int:
    """Return the set in a compressed blob."""
    return int.from_bytes(zlib.decompress(blob), "little")
