"""The staff's PIN as the policy holds it: a scrypt hash, never the digits."""

import hashlib
import hmac
import secrets
import unicodedata
from itertools import pairwise

SHORTEST = 6
"""Digits of a PIN at least; with the growing delay, guessing takes years."""

COST = (16384, 8, 1)
"""scrypt's n, r and p: 16 MB and about 50 ms on a slow machine."""

MOST_MEMORY = 256 * 1024 * 1024
_SALT_BYTES = 16
_HASH_BYTES = 32


def hash_pin(pin: str) -> str:
    """Return "scrypt:N:R:P:SALT:HASH" for the policy, with a salt of its own."""
    salt = secrets.token_bytes(_SALT_BYTES)
    n, r, p = COST
    return f"scrypt:{n}:{r}:{p}:{salt.hex()}:{_digest(pin, salt, COST, _HASH_BYTES).hex()}"


def is_pin(pin: str, pin_hash: str) -> bool:
    """Say whether `pin` is the one that was hashed; a hash that cannot be computed fits nothing."""
    try:
        name, n, r, p, salt, digest = pin_hash.split(":")
        wanted = bytes.fromhex(digest)
        cost = (int(n), int(r), int(p))
        found = _digest(pin, bytes.fromhex(salt), cost, len(wanted))
    except (ValueError, MemoryError):
        return False
    return name == "scrypt" and hmac.compare_digest(found, wanted)


def is_strong_enough(pin: str) -> bool:
    """Say whether a new PIN is long enough, of digits alone, and neither all alike nor in a row."""
    if len(pin) < SHORTEST or not (pin.isascii() and pin.isdigit()):
        return False
    steps = {int(after) - int(before) for before, after in pairwise(pin)}
    return steps not in ({0}, {1}, {-1})


def _digest(pin: str, salt: bytes, cost: tuple[int, int, int], length: int) -> bytes:
    n, r, p = cost
    digits = unicodedata.normalize("NFKC", pin).encode()
    return hashlib.scrypt(digits, salt=salt, n=n, r=r, p=p, maxmem=MOST_MEMORY, dklen=length)
