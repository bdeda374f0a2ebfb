"""The SHA-256 of a catalogue, kept beside it in the form that `sha256sum -c` reads."""

from pathlib import Path

from finder.digests import sha256
from finder.writing import replacing

FOR_ALL = 0o644
"""The rights of a catalogue and its checksum: a program of another account reads them too."""

_CHUNK = 1 << 14
"""Octets at a time: other threads, the window's too, wait while a piece is digested."""

_LARGE = 1 << 26
"""Octets from which OpenSSL is worth its 4 MB: it is five times as fast, and nobody waits."""


def checksum_of(path: Path) -> str:
    """Return the SHA-256 of a file, read in pieces."""
    if path.stat().st_size < _LARGE:
        digest = sha256()
    else:
        import hashlib  # noqa: PLC0415 only a large file pays for it

        digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


def stamp_of(path: Path) -> tuple[int, ...]:
    """Return what tells at once that a file is not the one that it was, () for none."""
    try:
        held = path.stat()
    except OSError:
        return ()
    return (held.st_size, held.st_mtime_ns)


def checksum_path(catalogue: Path) -> Path:
    """Return where the checksum of a catalogue lies."""
    return catalogue.with_name(f"{catalogue.name}.sha256")


def write_checksum(checksum: str, catalogue: Path) -> None:
    """Write beside `catalogue` the checksum of the file about to become it."""
    with replacing(checksum_path(catalogue)) as aside:
        aside.write_text(f"{checksum}  {catalogue.name}\n", encoding="ascii")
        aside.chmod(FOR_ALL)


def recorded_checksum(catalogue: Path) -> str:
    """Return the checksum kept beside a catalogue, or "" when there is none to read."""
    try:
        return checksum_path(catalogue).read_text(encoding="ascii").split()[0]
    except (OSError, UnicodeDecodeError, IndexError):
        return ""
