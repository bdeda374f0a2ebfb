"""Digests by Python's own code, as its `random` takes them, for all but the PIN's scrypt.

`hashlib` would bring the whole of OpenSSL into memory, which is 4 MB of an idle window.
"""

import sys
from typing import TYPE_CHECKING

__all__ = ["blake2b", "sha256"]

if TYPE_CHECKING:
    from hashlib import blake2b, sha256
else:
    try:
        from _blake2 import blake2b

        if sys.version_info >= (3, 12):
            from _sha2 import sha256
        else:
            from _sha256 import sha256
    except ImportError:
        from hashlib import blake2b, sha256
