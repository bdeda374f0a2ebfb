"""Where words are still to be found after a visit: files, the clipboard, a process's memory."""

import re
from collections.abc import Iterable
from pathlib import Path

CHUNK = 1 << 24
_REGION = re.compile(r"([0-9a-f]+)-([0-9a-f]+) r")


def needles(words: Iterable[str]) -> list[bytes]:
    """Words as a file or a program may hold them: UTF-8 and UTF-16, small and capital letters."""
    forms = [form for word in words for form in (word, word.capitalize(), word.upper())]
    return [form.encode(code) for form in forms for code in ("utf-8", "utf-16-le", "utf-16-be")]


def in_files(words: Iterable[str], folder: Path) -> list[Path]:
    """The files under a folder that hold one of the words, in their text or in their name."""
    wanted = needles(words)
    found = []
    for path in sorted(folder.rglob("*")):
        held = str(path.name).encode()
        if path.is_file():
            held += b"\n" + path.read_bytes()
        if any(needle in held for needle in wanted):
            found.append(path)
    return found


def in_memory(words: Iterable[str], process: int) -> list[str]:
    """The readable regions of a process's memory that hold one of the words."""
    wanted = needles(words)
    found = []
    with Path(f"/proc/{process}/mem").open("rb", buffering=0) as memory:
        for line in Path(f"/proc/{process}/maps").read_text().splitlines():
            region = _REGION.match(line)
            if region is None or line.endswith(("[vvar]", "[vsyscall]", "[vvar_vclock]")):
                continue
            if _holds(memory, int(region[1], 16), int(region[2], 16), wanted):
                found.append(line)
    return found


def _holds(memory, start: int, end: int, wanted: list[bytes]) -> bool:
    overlap = max(map(len, wanted))
    for at in range(start, end, CHUNK):
        try:
            memory.seek(at)
            held = memory.read(min(CHUNK + overlap, end - at))
        except OSError:
            return False
        if any(needle in held for needle in wanted):
            return True
    return False
