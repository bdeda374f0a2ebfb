"""What a bundle leaves out, and why: read by the PyInstaller recipes beside this file.

The rules are few and speak of purposes. Hardly a library is named: one stays if a module or plugin
that stays is linked to it.
"""

import re
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import PurePath

from PyInstaller.depend.bindepend import get_imports

Collected = tuple[str, str, str]
"""The name inside the bundle, the file it comes from, and PyInstaller's word for its type."""

NETWORK = ["ssl", "_ssl", "ftplib", "http.server", "smtplib", "socketserver", "xmlrpc"]
PROGRAMS = ["asyncio", "concurrent", "multiprocessing", "pty", "webbrowser"]
PACKAGING = ["_distutils_hack", "distutils", "lib2to3", "pip", "pkg_resources", "setuptools"]
DEBUGGING = ["bdb", "cmd", "code", "doctest", "pdb", "pydoc", "pydoc_data", "runpy", "unittest"]
TERMINAL = ["curses", "readline", "rlcompleter", "sqlite_utils.cli", "tkinter"]
OLD_ENCODINGS = [f"_codecs_{name}" for name in ("cn", "hk", "iso2022", "jp", "kr", "tw")]
QT = [f"PySide6.Qt{name}" for name in ("DBus", "Network", "OpenGL", "Qml", "Quick", "Sql", "Test")]
EXCLUDED = [*NETWORK, *PROGRAMS, *PACKAGING, *DEBUGGING, *TERMINAL, *OLD_ENCODINGS, *QT]
"""Modules that the program must not or cannot use.

Not subprocess: a public screen's supervisor starts this very program with it, visit by visit.
"""

SYSTEM_LIBRARIES = ("libcups", "libdbus-1")
"""Libraries that must fit a service of the system come from the system."""

PLUGINS = {
    "iconengines": {"qsvgicon"},
    "imageformats": {"qsvg"},
    "platforminputcontexts": {"composeplatforminputcontext", "ibusplatforminputcontext"},
    "platforms": {"qcocoa", "qoffscreen", "qwayland", "qwindows", "qxcb"},
    "printsupport": {"cocoaprintersupport", "windowsprintersupport"},
    "styles": {"qmodernwindowsstyle", "qmacstyle"},
    "wayland-decoration-client": {"bradient"},
    "wayland-shell-integration": {"fullscreen-shell-v1", "xdg-shell"},
}
"""Qt's plugins that stay, by folder. Not the desktops' themes: their file dialogs load GTK or ask
a portal, and remember the folders that a person opened. Not Qt's way to CUPS: there is our own."""


def trim(collected: Iterable[Collected], languages: Iterable[str] = ()) -> list[Collected]:
    """Return what stays; of Qt's own translations, those into `languages`."""
    wanted = {f"qtbase_{language}.qm" for language in languages}
    useful = [one for one in collected if _is_useful(PurePath(one[0]), one[2], wanted)]
    linked = _linked_libraries(useful)
    return [one for one in useful if not _is_library(one) or PurePath(one[0]).name in linked]


def _is_useful(name: PurePath, kind: str, translations: set[str]) -> bool:
    """Say no to what nobody needs; links to libraries go too, for few USB sticks can hold one."""
    if kind == "SYMLINK" or (len(name.parts) == 1 and name.name.startswith(SYSTEM_LIBRARIES)):
        return False
    if name.parts[0].endswith(".dist-info"):
        return name.name == "METADATA" or "licenses" in name.parts
    if "PySide6" not in name.parts:
        return True
    if "plugins" in name.parts:
        plugin = name.stem.removeprefix("lib").removesuffix("plugin")
        return plugin in PLUGINS.get(name.parent.name, ())
    return name.name in translations if "translations" in name.parts else "qml" not in name.parts


def _is_library(one: Collected) -> bool:
    """Say whether a file is there only because another is linked to it."""
    return one[2] == "BINARY" and "plugins" not in PurePath(one[0]).parts


def _linked_libraries(collected: Sequence[Collected]) -> set[str]:
    """Return the names of the libraries that modules and plugins are linked to, near or far."""
    sources = {PurePath(name).name: source for name, source, _ in collected}
    waiting = [one[1] for one in collected if one[2] != "DATA" and not _is_library(one)]
    waiting += [source for name, source in sources.items() if "python" in name.lower()]
    linked = {name for name in sources if "python" in name.lower()}
    while waiting:
        for library in _direct_imports(waiting.pop()) & sources.keys() - linked:
            linked.add(library)
            waiting.append(sources[library])
    return linked


def _direct_imports(source: str) -> set[str]:
    if sys.platform != "linux":
        return {PurePath(name).name for name, _ in get_imports(source)}
    # PyInstaller asks ldd, which tells everything that a library leads to.
    headers = subprocess.run(  # noqa: S603
        ["objdump", "-p", source],  # noqa: S607  (PyInstaller needs binutils on the path, too)
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    return set(re.findall(r"^ +NEEDED +(\S+)$", headers, re.MULTILINE))
