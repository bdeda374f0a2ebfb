"""Write a file whole or not at all: whatever happens, the old one or the new one is there.

The new one is made beside the old, the disk really holds it before it takes the old one's name, and
the folder's names are really held before anybody is told.
"""

import errno
import os
import sys
from collections.abc import Generator, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from finder.problems import FileNotWritten

OWN = 0o600
"""The rights of a file that only its owner may read."""

USUAL = 0o666
"""The rights of any other file, before the umask takes its share."""

_PART = ".signpost-{}.part"
_CANNOT = (errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS)


@contextmanager
def replacing(path: Path, *, mode: int = OWN) -> Generator[Path]:
    """Give an empty file to fill, which takes the place of `path` unless something is raised.

    `mode` is what the umask leaves of it. Raises OSError.
    """
    part = path.with_name(_PART.format(os.urandom(8).hex()))
    try:
        # O_EXCL: never into a file, or through a link, that somebody has put there
        os.close(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode))
        yield part
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        part.replace(path)
        flush_folder(path.parent)
    except BaseException:
        for left in path.parent.glob(f"{part.name}*"):  # a database's journal too
            with suppress(OSError):
                left.unlink()
        raise


def save(path: Path, content: bytes, *, mode: int = USUAL) -> None:
    """Write a file that a person asked for. Raises FileNotWritten."""
    try:
        with replacing(path, mode=mode) as part:
            part.write_bytes(content)
    except OSError as error:
        raise FileNotWritten(path, error) from error


def leftovers(folder: Path) -> Iterator[Path]:
    """Yield what a power cut left of files that were being written, and their journals."""
    yield from folder.glob(_PART.format("*") + "*")


def flush_folder(folder: Path) -> None:
    """Have the disk really hold a folder's names, where the system can. Raises OSError."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in _CANNOT:
            raise
    finally:
        os.close(handle)
