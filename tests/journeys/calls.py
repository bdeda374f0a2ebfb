"""What a program asks of the system, written down by strace; and a place without a network."""

import re
import subprocess  # noqa: TID251  (tests may start programs)
from pathlib import Path

from tests.handout.reading_back import required

NO_NETWORK = ("unshare", "--map-root-user", "--net")


def watch(log: Path, traced: str = "network,execve,execveat") -> tuple[str, ...]:
    """Return what to put before a command to have it, and all that it starts, watched."""
    options = ("-f", "-qq", "--seccomp-bpf", "-s", "512", "-e", f"trace={traced}", "-o", str(log))
    return (required("strace"), *options)


def programs(calls: str) -> list[str]:
    """Return the programs that a log of strace says were started or tried, one for each time."""
    written = re.findall(r'execve(?:at)?\((?:\w+, )?"([^"]*)"', calls)
    return [name.encode().decode("unicode_escape").encode("latin-1").decode() for name in written]


def may_go_without_network() -> bool:
    """Say whether this system lets anybody take the network away."""
    tried = subprocess.run([*NO_NETWORK, "true"], check=False, capture_output=True)  # noqa: S603
    return tried.returncode == 0
