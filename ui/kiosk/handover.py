"""A visit's line to the supervisor: three words out, and an end when the supervisor hangs up."""

import os
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass

VARIABLE = "SIGNPOST_VISIT"
"""Set by the supervisor: seconds since the last print, or "-"; its presence says who started us."""

PAINTED, OVER, LEFT, PRINTED = b"painted", b"over", b"left", b"printed"


@dataclass(frozen=True)
class Handover:
    """Tells the supervisor what it needs to know, which is nothing of what somebody did.

    `inward` and `outward` are the ends of pipes. `since_print` is how many seconds ago this screen
    last printed, None if it has not.
    """

    inward: int = 0
    outward: int = 1
    since_print: float | None = None

    @classmethod
    def inherited(cls, environment: Mapping[str, str]) -> "Handover":
        """Return the line that the supervisor has laid."""
        since = environment.get(VARIABLE, "-")
        return cls(since_print=float(since) if since.isdigit() else None)

    def watch(self, finish: Callable[[], None]) -> None:
        """End this process when the supervisor hangs up or is gone, after `finish` has returned."""
        threading.Thread(target=self._wait, args=(finish,), name="handover", daemon=True).start()

    def painted(self) -> None:
        """Say that the cover is on the screen: whoever was here before may go."""
        self._say(PAINTED)

    def over(self) -> None:
        """Say that the visit is over: its successor may start."""
        self._say(OVER)

    def left(self) -> None:
        """Say that the staff have left the public screen: nobody is to follow."""
        self._say(LEFT)

    def printed(self) -> None:
        """Say that something was printed just now."""
        self._say(PRINTED)

    def _say(self, word: bytes) -> None:
        try:
            os.write(self.outward, word + b"\n")
        except OSError:
            # Without a supervisor nobody can take over; the system starts the screen again.
            os._exit(1)

    def _wait(self, finish: Callable[[], None]) -> None:
        try:
            while os.read(self.inward, 64):
                pass
        except OSError:
            pass
        finish()
        os._exit(0)
