"""What the program takes from its surroundings: the window's arguments and few variables."""

import os
import sys
from pathlib import Path
from typing import NamedTuple

KEPT_VARIABLES = (
    "QT_QPA_PLATFORM",
    "QT_SCALE_FACTOR",
    "QT_SCALE_FACTOR_ROUNDING_POLICY",
    "QT_SCREEN_SCALE_FACTORS",
    "QT_FONT_DPI",
    "QT_IM_MODULE",
    "QT_LINUX_ACCESSIBILITY_ALWAYS_ON",
)
PLATFORMS = ("xcb", "wayland", "offscreen", "minimal", "windows", "cocoa")
_WITH_VALUE = ("--data", "--lang")
_BUS = "DBUS_SESSION_BUS_ADDRESS"
_SPOOLER, _SPOOLERS_SOCKET = "CUPS_SERVER", "/run/cups/cups.sock"


class Options(NamedTuple):
    """How the window was asked for; no `data` means the policy's folder."""

    data: Path | None = None
    language: str = ""
    kiosk: bool = False


def read_options(arguments: list[str]) -> Options | None:
    """Read the arguments of the window; None if they are the command line's affair."""
    values: dict[str, str] = {}
    waiting = list(arguments)
    while waiting:
        name, _, value = waiting.pop(0).partition("=")
        if name in _WITH_VALUE and (value or waiting):
            values[name] = value or waiting.pop(0)
        elif name == "--kiosk" and not value:
            values[name] = "yes"
        else:
            return None
    data = Path(values["--data"]) if "--data" in values else None
    return Options(data, values.get("--lang", ""), "--kiosk" in values)


def scrub() -> None:
    """Drop Qt's variables but for a few, so that nobody loads or listens to things through them.

    Without a session bus that is a socket, D-Bus would start a program or call a network address.
    Printing speaks to this computer's spooler through its socket, and never to a server elsewhere.
    """
    for name in [name for name in os.environ if name.startswith(("QT_", "QML"))]:
        if name not in KEPT_VARIABLES:
            del os.environ[name]
    platforms = os.environ.get("QT_QPA_PLATFORM", "").split(";")
    if any(platform.partition(":")[0] not in PLATFORMS for platform in platforms):
        os.environ.pop("QT_QPA_PLATFORM", None)
    if not _bus_is_a_socket():
        os.environ[_BUS] = "disabled:"
    if sys.platform == "linux" and not os.environ.get(_SPOOLER, "").startswith("/"):
        os.environ[_SPOOLER] = _SPOOLERS_SOCKET


def _bus_is_a_socket() -> bool:
    if address := os.environ.get(_BUS, ""):
        return all(one.startswith("unix:") for one in address.split(";"))
    return Path(os.environ.get("XDG_RUNTIME_DIR", "/nowhere"), "bus").is_socket()
