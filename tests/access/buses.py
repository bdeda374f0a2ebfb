"""A session bus of its own, with the accessibility bus that a screen reader would start on it."""

import os
import subprocess  # noqa: TID251  (tests may start programs)
from pathlib import Path

LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")


class Buses:
    """Use it in a `with` statement; `session` is the address of the session bus."""

    def __init__(self, folder: Path, display: str) -> None:
        self._environment = os.environ | {
            "DISPLAY": display,
            "HOME": str(folder),
            "XDG_RUNTIME_DIR": str(folder),
            "GSETTINGS_BACKEND": "memory",
        }
        self._running: list[subprocess.Popen[str]] = []

    def __enter__(self) -> "Buses":
        daemon = self._start("dbus-daemon", "--session", "--nofork", "--print-address=1")
        assert daemon.stdout is not None
        self.session = daemon.stdout.readline().strip()
        self._environment["DBUS_SESSION_BUS_ADDRESS"] = self.session
        launcher = next(path for path in LAUNCHERS if Path(path).exists())
        self._start(launcher, "--launch-immediately")
        return self

    def __exit__(self, *_: object) -> None:
        for process in reversed(self._running):
            process.terminate()
            process.wait()
            if process.stdout is not None:
                process.stdout.close()

    def _start(self, *command: str) -> subprocess.Popen[str]:
        process = subprocess.Popen(  # noqa: S603
            command,
            env=self._environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self._running.append(process)
        return process
