"""The entrance of a public screen: the supervisor first, which starts this again for each visit.

Nothing here loads Qt, so that the process that stays is a small one.
"""

import os
import sys

from ui import environment
from ui.environment import Options
from ui.kiosk.handover import VARIABLE
from ui.kiosk.supervisor import Supervisor, own_command


def run(options: Options) -> int:
    """Keep a public screen going, or run one visit if the supervisor asks; return the exit code."""
    forbid_core_dumps()
    environment.scrub()
    if VARIABLE not in os.environ:
        return Supervisor(own_command(), os.environ).run()
    from ui.kiosk.app import visit  # noqa: PLC0415  (Qt loads in the visit alone)

    return visit(options)


def forbid_core_dumps() -> None:
    """Let no crash write the memory of a visit to a disk."""
    if sys.platform != "win32":
        import resource  # noqa: PLC0415  (there is none on Windows)

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
