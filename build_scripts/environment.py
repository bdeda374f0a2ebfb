"""The environment that every command needs: `.venv`, pinned packages, system libraries.

Uses the standard library alone, because it runs before anything is installed.
"""

import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
import sysconfig
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
OLDEST = (3, 11)

# What Qt loads on Linux beyond its wheels, and the Debian package that has each.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libcups.so.2": "libcups2",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xinerama.so.0": "libxcb-xinerama0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
# Programs that the tests drive, and the Debian package that has each.
TEST_PROGRAMS = {
    "Xvfb": "xvfb",
    "xdotool": "xdotool",
    "pdftoppm": "poppler-utils",
    "cupsfilter": "cups",
    "lp": "cups-client",
    "strace": "strace",
    "objcopy": "binutils",
    "dbus-daemon": "dbus-daemon",
    "at-spi-bus-launcher": "at-spi2-core",
}


def run(*command: str | Path, **environment: str) -> None:
    """Run a command in the project's folder; its failure ends this program."""
    done = subprocess.run(  # noqa: S603
        [str(part) for part in command], cwd=ROOT, env={**os.environ, **environment}, check=False
    )
    if done.returncode:
        sys.exit(done.returncode)


def prepare(*, tests: bool = False) -> None:
    """Make or refresh `.venv`, and add what the system lacks; or say why not, and end this program.

    Every command begins with it.
    """
    if sys.version_info < OLDEST:
        sys.exit("Signpost needs Python 3.11 or later. Run this with a newer python3.")
    if sys.platform.startswith("linux"):
        _add_system_packages(_missing_packages(tests=tests))
    _make_venv()
    _install(ROOT / "requirements" / ("dev.txt" if tests else "run.txt"))


def _missing_packages(*, tests: bool) -> list[str]:
    packages = [name for library, name in QT_LIBRARIES.items() if not _loads(library)]
    if find_spec("ensurepip") is None and not PYTHON.exists():
        packages.append("python3-venv")
    if tests:
        # A bundle carries Python's library, which Debian keeps apart from its python3.
        library = str(sysconfig.get_config_var("INSTSONAME") or "")
        if ".so" in library and not _loads(library):
            packages.append("libpython{}.{}".format(*sys.version_info))
        places = os.environ.get("PATH", "") + ":/usr/sbin:/sbin:/usr/libexec"
        packages += [
            name
            for program, name in TEST_PROGRAMS.items()
            if not shutil.which(program, path=places)
        ]
    return packages


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _add_system_packages(packages: list[str]) -> None:
    if not packages:
        return
    names = " ".join(packages)
    if shutil.which("apt-get") is None:
        sys.exit(
            f"These Debian packages, or your system's own names for them, are missing: {names}. "
            "Install them and run this again."
        )
    if os.geteuid() != 0:
        sys.exit(
            "Some system packages are missing. Run this command, then try again:\n"
            f"  sudo apt-get install --no-install-recommends {names}"
        )
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    run("apt-get", "-qq", "update", **quiet)
    run("apt-get", "-qq", "-y", "install", "--no-install-recommends", *packages, **quiet)


def _make_venv() -> None:
    if PYTHON.exists():
        return
    print("Making .venv …", flush=True)
    try:
        # After apt has just added ensurepip, only a new interpreter sees it.
        subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=True)  # noqa: S603
    except subprocess.CalledProcessError:
        shutil.rmtree(VENV, ignore_errors=True)
        sys.exit("Python could not make .venv. On Debian, run `sudo apt-get install python3-venv`.")


def _install(lock: Path) -> None:
    wanted = hashlib.sha256(lock.read_bytes() + (ROOT / "pyproject.toml").read_bytes()).hexdigest()
    stamp = VENV / f"installed-{lock.stem}"
    if stamp.exists() and stamp.read_text(encoding="ascii") == wanted:
        return
    print(f"Installing the packages pinned in requirements/{lock.name} …", flush=True)
    pip = (PYTHON, "-m", "pip", "-qq", "--disable-pip-version-check", "install")
    run(*pip, "--require-hashes", "-r", lock)
    run(*pip, "--no-deps", "--no-build-isolation", "--editable", ".")
    stamp.write_text(wanted, encoding="ascii")
