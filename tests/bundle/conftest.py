"""One bundle, built once by the command that people use, a watched visit to it, and a print."""

import os
import shutil
import subprocess  # noqa: TID251  (tests may start programs)
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.bundle.printed import Print, print_by_keyboard
from tests.bundle.watched import Visit, visit
from tests.journeys.screen import Screen

ROOT = Path(__file__).resolve().parent.parent.parent
PLACE = ROOT / "build" / "tests" / "Un dossier à part"

Ask = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="session")
def bundle() -> Path:
    """Return the folder of the bundle; its name has a space and letters beyond ASCII."""
    subprocess.run(  # noqa: S603
        [sys.executable, "build_scripts/bundle.py", "--prepared", "--into", str(PLACE)],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    return PLACE / "signpost"


@pytest.fixture
def ask(bundle: Path, tmp_path: Path) -> Ask:
    """Return a function that gives the bundle a command, in bare surroundings."""

    def run(
        *command: str | Path, before: tuple[str, ...] = (), **variables: str
    ) -> subprocess.CompletedProcess[str]:
        return subprocess.run(  # noqa: S603
            [*before, bundle / "signpost", *command],
            cwd=tmp_path,
            env={"HOME": str(tmp_path), "LC_ALL": "C.UTF-8", "PATH": os.environ["PATH"]}
            | variables,
            capture_output=True,
            text=True,
            check=False,
        )

    return run


@pytest.fixture(scope="session")
def visited(bundle: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Visit]:
    """Open the bundle's window under the watch of strace, type a word, and close it."""
    with Screen() as screen:
        yield visit(bundle / "signpost", screen, tmp_path_factory.mktemp("visit"))


@pytest.fixture(scope="session")
def printed(bundle: Path, tmp_path_factory: pytest.TempPathFactory) -> Print:
    """Print a handout from the bundle's window under the watch of strace."""
    if shutil.which("cupsd") is None:
        pytest.skip("CUPS is not installed")
    return print_by_keyboard(bundle / "signpost", tmp_path_factory.mktemp("printed"))
