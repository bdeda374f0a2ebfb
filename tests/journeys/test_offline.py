"""A whole session and every command where there is no network, each with its calls written down."""

import argparse
import subprocess  # noqa: TID251  (the whole program)
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from finder.cli.main import build_parser
from finder.kiosk.counts import Counts
from finder.shelf.shelf import Shelf
from tests.handout.reading_back import text
from tests.journeys.calls import NO_NETWORK, may_go_without_network, programs, watch
from tests.journeys.person import ROOT, person_at_desk
from tests.journeys.screen import Screen, clipboard, wait_until

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="it is watched with strace and X")

FOUND = "NSPCC Helpline"
ASKED = [
    ("search", "cant", "sleep"),
    ("show", "nspcc"),
    ("list", "new", "Visit"),
    ("list", "add", "Visit", "nspcc", "samaritans", "pace"),
    ("list", "move", "Visit", "pace", "1"),
    ("list", "note", "Visit", "pace", "ask first"),
    ("list", "remove", "Visit", "samaritans"),
    ("list", "rename", "Visit", "Tuesday"),
    ("list", "copy", "Tuesday", "Spare"),
    ("list", "hand-out", "Tuesday"),
    ("list", "export", "Tuesday", "-o", "lists.toml"),
    ("list", "delete", "Tuesday"),
    ("list", "import", "lists.toml"),
    ("list", "show", "Tuesday"),
    ("handout", "--list", "Tuesday", "-o", "handout.pdf"),
    ("handout", "nspcc", "--text"),
    ("catalogue", "info"),
    ("catalogue", "check"),
    ("catalogue", "build", "-o", "built.sqlite"),
    ("catalogue", "export", "--format", "bibtex"),
    ("check",),
    ("counts",),
    ("pin",),
    ("erase", "--yes"),
]


@dataclass(frozen=True)
class Watched:
    """How a program ended, what it wrote and complained of, and what it asked of the system."""

    code: int
    wrote: str
    said: str
    calls: str


@pytest.fixture(scope="module")
def away() -> tuple[str, ...]:
    """What takes the network away from the command behind it, where that is allowed."""
    return NO_NETWORK if may_go_without_network() else ()


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    return tmp_path_factory.mktemp("session")


@pytest.fixture(scope="module")
def session(away, folder) -> Iterator[Watched]:
    """Type, open, save, hand out, copy as text, save a PDF, close: all by keyboard."""
    log = folder / "calls"
    with Screen() as screen, person_at_desk(screen, folder, (*away, *watch(log))) as person:
        person.type("NSPCC phone")
        person.wait_for(words="NSPCC phone", page="results", settled=True)
        person.press("Return")
        person.wait_for(focus="Results")
        person.press("Return")
        person.wait_for(focus="Add to handout")
        person.press("s", "h", "ctrl+5")
        person.wait_for(page="handout", settled=True)
        person.tab_to("Copy as text")
        person.press("space")
        wait_until(lambda: FOUND in clipboard(screen.display), "the copy")
        copied = clipboard(screen.display)
        person.tab_to("Save PDF", "shift+Tab")
        person.press("space")
        person.wait_for(window="Save PDF", focus="File name:")
        person.type(str(folder / "handout.pdf"))
        person.press("Return")
        wait_until((folder / "handout.pdf").exists, "the PDF")
        person.take_focus()
        yield Watched(person.close(), copied, person.said, log.read_text())


@pytest.fixture(scope="module")
def asked(away, tmp_path_factory) -> dict[tuple[str, ...], Watched]:
    """Every command, one after the other, for one person."""
    folder = tmp_path_factory.mktemp("asked")
    counts = Counts(folder / "data")
    counts.visit()
    counts.settle()
    answers = {}
    for place, words in enumerate(ASKED):
        log = folder / f"calls-{place}"
        command = [*away, *watch(log), sys.executable, "-m", "ui", *words]
        done = subprocess.run(  # noqa: S603
            [*command, "--data", str(folder / "data")],
            cwd=folder,
            env={"HOME": str(folder), "LC_ALL": "C.UTF-8", "PYTHONPATH": str(ROOT)},
            input="204817\n",
            capture_output=True,
            text=True,
            check=False,
        )
        answers[words] = Watched(done.returncode, done.stdout, done.stderr, log.read_text())
    return answers


def leaves(parser: argparse.ArgumentParser, *way: str) -> Iterator[tuple[str, ...]]:
    """Yield the words of every command and every action of one."""
    below = [one for one in parser._actions if isinstance(one, argparse._SubParsersAction)]
    if not below:
        yield way
    for name, inner in below[0].choices.items() if below else ():
        yield from leaves(inner, *way, name)


def test_a_session_saves_hands_out_copies_and_writes_a_pdf(session, folder):
    assert (session.code, session.said) == (0, "")
    assert FOUND in session.wrote
    assert FOUND in " ".join(text((folder / "handout.pdf").read_bytes()).split())
    with_shelf = Shelf.open(folder / "data")
    kept = [with_shelf.items(one.key) for one in (with_shelf.saved, with_shelf.handout)]
    with_shelf.close()
    assert [[item.entry_id for item in items] for items in kept] == [["nspcc"], ["nspcc"]]


def test_a_session_touches_no_network(session):
    assert "AF_UNIX" in session.calls
    assert "AF_INET" not in session.calls


def test_a_session_starts_no_program(session):
    assert programs(session.calls) == [sys.executable]


def test_every_command_is_watched():
    for command in leaves(build_parser()):
        assert any(words[: len(command)] == command for words in ASKED), command


@pytest.mark.parametrize("words", ASKED, ids=" ".join)
def test_a_command_works_touches_no_network_and_starts_no_program(asked, words):
    answer = asked[words]
    assert (answer.code, answer.said) == (0, "")
    assert "AF_INET" not in answer.calls
    assert programs(answer.calls) == [sys.executable]


def test_the_watch_sees_a_network_and_a_program(tmp_path):
    bad = "import socket, os; socket.socket(); os.execv('/bin/true', ['true'])"
    command = [*watch(tmp_path / "calls"), sys.executable, "-c", bad]
    subprocess.run(command, check=True, capture_output=True)  # noqa: S603
    calls = (tmp_path / "calls").read_text()
    assert "AF_INET" in calls
    assert programs(calls) == [sys.executable, "/bin/true"]


def test_here_the_network_was_away(away):
    if not away:
        pytest.skip("this system lets nobody take the network away")
    listing = "print(open('/proc/net/dev').read())"
    command = [*away, sys.executable, "-c", listing]
    seen = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603
    names = [line.split(":")[0].strip() for line in seen.stdout.splitlines() if ":" in line]
    assert names == ["lo"]
