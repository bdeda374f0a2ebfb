"""From a worry typed on a real screen to the paper that a real print server is sent."""

import sys

import pikepdf
import pytest

from finder.catalogue.catalogue import Catalogue
from finder.places import bundled_catalogue
from tests.handout.reading_back import codes, required
from tests.journeys.calls import programs, watch
from tests.journeys.person import person_at_desk
from tests.journeys.print_queue import print_queue
from tests.journeys.screen import Screen, wait_until

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="it needs Xvfb, strace and CUPS")

WORRIES = {"NSPCC phone": "nspcc", "parents against child exploitation": "pace"}


@pytest.fixture
def addresses():
    """What the QR codes on the paper have to say."""
    catalogue = Catalogue.open(bundled_catalogue())
    entries = catalogue.entries(WORRIES.values())
    catalogue.close()
    return sorted(entry.links[0].url for entry in entries)


def hand_out(person, worry):
    """Look a worry up and put the first answer on the handout, by keyboard."""
    person.press("ctrl+k")
    person.type(worry)
    person.wait_for(words=worry, page="results", settled=True)
    person.press("Down")
    person.wait_for(focus="Results")
    person.press("h")


def print_handout(person):
    person.press("ctrl+5")
    person.wait_for(page="handout", settled=True)
    wait_until(lambda: any(one.startswith("Print ") for one in person.see()["buttons"]), "Print")
    person.tab_to("Print ")
    person.press("space")


@pytest.mark.parametrize("percent", [100, 200])
def test_what_is_typed_by_keyboard_alone_comes_out_of_the_printer(tmp_path, addresses, percent):
    log = tmp_path / "calls"
    with print_queue() as queue, Screen() as screen:
        spooler = {"CUPS_SERVER": queue.environment["CUPS_SERVER"]}
        with person_at_desk(screen, tmp_path / "home", watch(log), spooler) as person:
            while person.see()["percent"] < percent:
                person.press("ctrl+plus")
            for worry in WORRIES:
                hand_out(person, worry)
            print_handout(person)
            wait_until(
                lambda: queue.run(required("lpstat"), "-W", "completed", "-o"), "the printed job"
            )
            assert (person.close(), person.said) == (0, "")

        assert sorted(codes(queue.out, 203, tmp_path)) == addresses
        with pikepdf.open(queue.out) as pdf:
            assert [round(float(side)) for side in pdf.pages[0].mediabox[2:]] == [595, 842]
    assert "AF_INET" not in log.read_text()
    assert programs(log.read_text()) == [sys.executable]
