import json
import re
import sys
from pathlib import Path
from types import CodeType

import pikepdf
import pytest
from PyInstaller.archive.readers import CArchiveReader

from finder.catalogue.catalogue import Catalogue
from finder.places import bundled_catalogue
from tests.bundle.conftest import ROOT, Ask
from tests.bundle.printed import FOUND, Print
from tests.bundle.watched import Visit
from tests.handout.reading_back import codes, text
from tests.journeys.calls import NO_NETWORK, may_go_without_network, programs, watch

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="it is watched with strace and X")

MEGABYTE = 1 << 20


def modules(bundle: Path) -> dict[str, CodeType]:
    archive = CArchiveReader(str(bundle / "signpost")).open_embedded_archive("PYZ.pyz")
    codes = {name: archive.extract(name) for name in archive.toc}
    return {name: code for name, code in codes.items() if isinstance(code, CodeType)}


def file_names(code: CodeType) -> set[str]:
    inner = (file_names(one) for one in code.co_consts if isinstance(one, CodeType))
    return {code.co_filename}.union(*inner)


def test_it_finds_itself_in_good_order(ask: Ask) -> None:
    done = ask("check")
    assert (done.returncode, done.stderr) == (0, "")
    assert "FTS5" in done.stdout


def test_it_finds_an_entry(ask: Ask) -> None:
    found = json.loads(ask("search", "NSPCC", "--json").stdout)
    assert any("NSPCC" in result["title"] for result in found["results"])


def test_it_knows_its_version(ask: Ask) -> None:
    done = ask("--version")
    assert f'version = "{done.stdout.split()[1]}"' in (ROOT / "pyproject.toml").read_text()


def test_it_makes_an_accessible_handout(ask: Ask, tmp_path: Path) -> None:
    entry = json.loads(ask("search", "NSPCC", "--json").stdout)["results"][0]["id"]
    done = ask("handout", entry, "-o", tmp_path / "handout.pdf")
    assert done.returncode == 0, done.stderr
    with pikepdf.open(tmp_path / "handout.pdf") as pdf:
        assert len(pdf.pages) >= 1
        assert pdf.Root.MarkInfo.Marked
        assert "pdfuaid:part>1<" in pdf.Root.Metadata.read_bytes().decode()


def test_it_builds_a_catalogue_from_its_own_content(ask: Ask, tmp_path: Path) -> None:
    done = ask("catalogue", "build", "-o", tmp_path / "built.sqlite")
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "built.sqlite").stat().st_size > 0


def test_it_opens_its_window(visited: Visit) -> None:
    colours = visited.opened.getcolors(1 << 20)
    assert colours is not None
    assert len(colours) > 50, visited.said


def test_its_window_answers_a_typed_word(visited: Visit) -> None:
    assert visited.answered.tobytes() != visited.opened.tobytes()


def test_its_window_closes_without_a_complaint(visited: Visit) -> None:
    assert (visited.exit_code, visited.said) == (0, "")


def test_its_window_touches_no_network(visited: Visit) -> None:
    assert "AF_UNIX" in visited.calls
    assert "AF_INET" not in visited.calls


def test_its_window_starts_no_program(visited: Visit, bundle: Path) -> None:
    assert {Path(program) for program in programs(visited.calls)} == {bundle / "signpost"}


def test_variables_make_it_load_nothing_from_elsewhere(visited: Visit) -> None:
    assert str(visited.hostile) not in visited.calls


def test_what_is_typed_into_its_window_comes_out_of_the_printer(
    printed: Print, tmp_path: Path
) -> None:
    with Catalogue.open(bundled_catalogue()) as catalogue:
        entry = catalogue.entry(FOUND)
    assert entry.title in " ".join(text(printed.paper.read_bytes()).split())
    assert codes(printed.paper, 203, tmp_path) == [entry.links[0].url]
    assert b"Handout" in printed.told
    assert entry.title.encode() not in printed.told


def test_it_prints_without_a_network_a_program_or_a_complaint(printed: Print, bundle: Path) -> None:
    assert (printed.exit_code, printed.said) == (0, "")
    assert "AF_INET" not in printed.calls
    assert {Path(program) for program in programs(printed.calls)} == {bundle / "signpost"}


def test_it_prints_through_the_systems_own_cups(printed: Print, bundle: Path) -> None:
    opened = re.findall(r'"([^"]*/libcups\.so\.2)"[^"]*\) = \d', printed.calls)
    assert opened
    assert not any(path.startswith(str(bundle)) for path in opened)
    assert list(bundle.rglob("*cups*.so*")) == []


@pytest.mark.parametrize(
    "command", [("check",), ("search", "sleep"), ("handout", "nspcc", "-o", "handout.pdf")]
)
def test_a_command_touches_no_network_and_starts_no_program(
    ask: Ask, bundle: Path, tmp_path: Path, command: tuple[str, ...]
) -> None:
    done = ask(*command, before=watch(tmp_path / "calls"))
    assert done.returncode == 0, done.stderr
    calls = (tmp_path / "calls").read_text()
    assert "AF_INET" not in calls
    assert {Path(program) for program in programs(calls)} == {bundle / "signpost"}


def test_it_works_where_there_is_no_network(ask: Ask, tmp_path: Path) -> None:
    if not may_go_without_network():
        pytest.skip("this system lets nobody take the network away")
    done = ask("handout", "nspcc", "-o", tmp_path / "handout.pdf", before=NO_NETWORK)
    assert done.returncode == 0, done.stderr


def test_it_fits_its_budget(bundle: Path) -> None:
    size = sum(path.stat().st_size for path in bundle.rglob("*") if path.is_file())
    assert size <= 180 * MEGABYTE


def test_it_holds_no_link_that_a_usb_stick_cannot_hold(bundle: Path) -> None:
    assert [path for path in bundle.rglob("*") if path.is_symlink()] == []


@pytest.mark.parametrize(
    "part", ["Network", "Qml", "Quick", "OpenGL", "qvnc", "tuiotouch", "tls", "gtk3", "portal"]
)
def test_it_leaves_out(bundle: Path, part: str) -> None:
    names = [str(path.relative_to(bundle)) for path in bundle.rglob("*")]
    assert [name for name in names if part in name] == []


def test_it_carries_no_module_that_calls_the_network_or_starts_other_programs(bundle: Path) -> None:
    unwanted = {"ssl", "asyncio", "ftplib", "smtplib", "multiprocessing", "webbrowser"}
    assert unwanted & modules(bundle).keys() == set()


def test_it_tells_nothing_of_the_folder_it_was_made_in(bundle: Path) -> None:
    place = f"{ROOT}/".encode()
    assert [
        path for path in bundle.rglob("*") if path.is_file() and place in path.read_bytes()
    ] == []
    names = set().union(*map(file_names, modules(bundle).values()))
    assert [name for name in names if Path(name).is_absolute()] == []
