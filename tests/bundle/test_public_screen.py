"""The bundle as a public screen, watched."""

import os
import signal
import subprocess  # noqa: TID251  (tests may start programs)
import sys
from pathlib import Path

import pytest

from tests.journeys.calls import programs, watch
from tests.journeys.screen import Screen, wait_until
from ui.theme import Tokens

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="it is watched with strace and X")
COLOURS = Tokens.read().colours


def shows(screen: Screen, colour: str) -> bool:
    red, green, blue = screen.picture().getpixel((5, 5))[:3]
    return f"#{red:02X}{green:02X}{blue:02X}" == colour


def test_it_covers_the_screen_and_starts_no_program_but_itself(
    bundle: Path, tmp_path: Path
) -> None:
    surroundings = {"HOME": str(tmp_path), "LC_ALL": "C.UTF-8", "PATH": os.environ["PATH"]}
    with Screen((1280, 800)) as screen:
        program = subprocess.Popen(  # noqa: S603
            [*watch(tmp_path / "calls"), bundle / "signpost", "--kiosk"],
            env=surroundings | {"DISPLAY": screen.display},
            start_new_session=True,
        )
        try:
            wait_until(lambda: shows(screen, COLOURS["fixed"]["cover"]), "the cover")
            screen.hands("mousemove", "640", "400", "click", "1")
            wait_until(lambda: shows(screen, COLOURS["light"]["surface"]), "the visit")
            screen.hands("key", "--delay", "20", "Shift_L", "Shift_L", "Shift_L")
            wait_until(lambda: shows(screen, COLOURS["fixed"]["cover"]), "the cover again")
        finally:
            os.killpg(program.pid, signal.SIGTERM)
            program.wait(20)
    calls = (tmp_path / "calls").read_text()
    assert len(programs(calls)) > 1
    assert {Path(started) for started in programs(calls)} == {bundle / "signpost"}
    assert "AF_INET" not in calls
