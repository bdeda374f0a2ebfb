"""From a handout to a real CUPS server and what its printer is sent."""

import getpass
import json
import sys
from pathlib import Path

import pikepdf
import pytest

from finder.handout.handout import Layout, Paper
from finder.handout.typeset import Form, Typesetter
from tests.handout.examples import FIVE, MESSAGE, handout
from tests.handout.reading_back import codes, opened, places, required, text
from tests.journeys import print_queue as server
from tests.journeys.calls import programs, watch
from tests.journeys.print_queue import PRINTER, print_queue

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="it needs CUPS and strace")

AT_A_TERMINAL = (sys.executable, "-c", "import pty, sys; pty.spawn(sys.argv[1:])")
ROOT = Path(__file__).resolve().parents[2]
ADDRESSES = sorted(entry.links[0].url for entry in FIVE)
A4, A5, LETTER = [595, 842], [420, 595], [612, 792]


@pytest.fixture(scope="module")
def typesetter():
    return Typesetter()


@pytest.fixture(scope="module")
def pdf(typesetter):
    asked = handout(*FIVE, layout=Layout.LARGE, message=MESSAGE)
    return typesetter.typeset(asked, Form.PAPER).pages[0]


@pytest.fixture(scope="module")
def small(typesetter):
    return typesetter.typeset(handout(FIVE[0], paper=Paper.A5), Form.PAPER).pages[0]


@pytest.fixture
def queue():
    with print_queue() as queue:
        yield queue


@pytest.fixture
def order(tmp_path):
    """Returns a function that prints, or calls a print off after so many steps."""

    def order(queue, pdf, before=(), after=0, **job):
        with opened(pdf) as whole:
            count = len(whole.pages)
        (tmp_path / "order.pdf").write_bytes(pdf)
        written = {"job": job, "pages": count, "pdf": str(tmp_path / "order.pdf"), "after": after}
        (tmp_path / "order.json").write_text(json.dumps(written))
        action = "call-off" if after else "print"
        return child(queue, action, str(tmp_path / "order.json"), before=before)

    return order


def child(queue, *arguments, before=()):
    queue.environment |= {"PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
    script = str(Path(__file__).with_name("printing_child.py"))
    return json.loads(queue.run(*before, sys.executable, script, *arguments))


def paper(page):
    return [round(float(side)) for side in page.mediabox[2:]]


def test_a_handout_comes_out_whole_with_codes_that_read_back_at_203_dots(
    queue, pdf, order, tmp_path
):
    steps = order(queue, pdf)
    assert steps[-1]["sent"]
    assert len(queue.finished_jobs()) == 1
    assert sorted(codes(queue.out, 203, tmp_path)) == ADDRESSES
    with opened(pdf) as sent, pikepdf.open(queue.out) as printed:
        assert len(printed.pages) == len(sent.pages)
        assert paper(printed.pages[0]) == A4


def test_a_page_is_printed_in_its_own_size_though_the_printer_has_margins(queue, pdf, order):
    order(queue, pdf)
    queue.finished_jobs()
    assert_moved(queue.out.read_bytes(), pdf, 0, 0)


def assert_moved(printed, sent, right, down):
    """Check that every word is printed in its size, so many points from where it was."""
    there, wanted = places(printed), places(sent)
    assert wanted
    assert [one[0] for one in there] == [one[0] for one in wanted]
    for (_, x, y), (_, meant_x, meant_y) in zip(there, wanted, strict=True):
        assert (x, y) == (
            pytest.approx(meant_x + right, abs=1),
            pytest.approx(meant_y + down, abs=1),
        )


def test_the_queue_shows_a_neutral_title_the_person_and_none_of_the_words(queue, pdf, order):
    order(queue, pdf)
    (job,) = queue.finished_jobs()
    assert job.split()[1] == getpass.getuser()
    assert b"Handout" in queue.recorded()
    for entry in FIVE:
        assert entry.title.encode() not in queue.recorded()


def test_copies_pages_and_both_sides_reach_the_printer(queue, pdf, order):
    order(queue, pdf, first=2, last=3, copies=2, sides="both")
    queue.finished_jobs()
    assert b"two-sided-long-edge" in queue.recorded()
    assert b"NumCopies : 2" in queue.out.read_bytes()
    pages = text(pdf).split("\f")
    assert text(queue.out.read_bytes()).split() == " ".join(pages[1:3]).split()


def test_pages_to_the_end_are_printed(queue, pdf, order):
    order(queue, pdf, first=2)
    queue.finished_jobs()
    pages = text(pdf).split("\f")
    assert text(queue.out.read_bytes()).split() == " ".join(pages[1:]).split()


def test_a_queue_whose_paper_is_letter_still_prints_a5(small, order):
    with print_queue("Letter", "A5") as queue:
        order(queue, small, paper="a5")
        queue.finished_jobs()
        with pikepdf.open(queue.out) as pdf:
            assert paper(pdf.pages[0]) == A5


def test_a5_stands_in_its_own_size_in_the_middle_where_there_is_only_a4(small, order, tmp_path):
    with print_queue("A4") as queue:
        order(queue, small, paper="a5")
        queue.finished_jobs()
        with pikepdf.open(queue.out) as pdf:
            assert paper(pdf.pages[0]) == A4
        across, down = ((wide - narrow) / 2 for wide, narrow in zip(A4, A5, strict=True))
        assert_moved(queue.out.read_bytes(), small, across, down)


def test_a4_is_made_smaller_where_there_is_only_letter(pdf, order, tmp_path):
    with print_queue("Letter") as queue:
        order(queue, pdf)
        queue.finished_jobs()
        with pikepdf.open(queue.out) as printed:
            assert paper(printed.pages[0]) == LETTER
        assert text(queue.out.read_bytes()).split() == text(pdf).split()
        assert sorted(codes(queue.out, 203, tmp_path)) == ADDRESSES


@pytest.mark.parametrize("after", [1, 3])
def test_a_job_that_is_called_off_never_reaches_the_queue(queue, pdf, order, after):
    steps = order(queue, pdf, after=after)
    assert [step["sent"] for step in steps] == [False] * after
    assert queue.finished_jobs() == []
    assert not queue.out.exists()
    assert list(queue.spool.iterdir()) == []


def test_printing_asks_no_network_starts_no_program_and_writes_no_file(queue, pdf, order, tmp_path):
    log = tmp_path / "calls"
    watched = watch(log, "network,execve,execveat,open,openat,creat")
    assert order(queue, pdf, before=watched)[-1]["sent"]
    assert_quiet(log.read_text(), queue)
    assert child(queue, "list", before=watched)
    assert_quiet(log.read_text(), queue)


def assert_quiet(calls, queue):
    assert str(queue.spool.parent / "socket") in calls
    assert "AF_INET" not in calls
    assert "/etc/hosts" not in calls
    assert programs(calls) == [sys.executable]
    assert "O_CREAT" not in calls


def test_the_printers_are_listed_by_their_labels_with_the_default_one_marked(queue):
    queue.run(required("lpadmin"), "-p", "Attic", "-E", "-v", "file:/dev/null", "-D", "Dachstube ä")
    assert child(queue, "list") == [
        {"name": PRINTER, "label": PRINTER, "is_default": True},
        {"name": "Attic", "label": "Dachstube ä", "is_default": False},
    ]


def test_where_there_is_no_default_the_first_printer_prints(queue, pdf, order):
    queue.run(required("lpadmin"), "-p", "Attic", "-E", "-v", "file:/dev/null")
    queue.run(required("lpadmin"), "-x", PRINTER)
    assert [one["is_default"] for one in child(queue, "list")] == [False]
    order(queue, pdf)
    (job,) = queue.finished_jobs()
    assert job.startswith("Attic-")


def test_a_group_of_printers_takes_a_job(queue, pdf, order):
    queue.run(required("lpadmin"), "-p", PRINTER, "-c", "Everywhere")
    queue.run(required("cupsaccept"), "Everywhere")
    queue.run(required("cupsenable"), "Everywhere")
    order(queue, pdf, printer="Everywhere")
    (job,) = queue.finished_jobs()
    assert job.startswith("Everywhere-")


def test_a_printer_that_takes_no_jobs_is_named(queue, pdf, order):
    queue.run(required("cupsreject"), PRINTER)
    assert order(queue, pdf)[-1]["problem"] == "PrinterRefused"
    assert PRINTER in order(queue, pdf)[-1]["words"]


def test_a_queue_that_wants_a_password_refuses_and_asks_nobody(pdf, order, monkeypatch):
    limit = "<Limit Print-Job>\n AuthType Basic\n Require user nobody\n </Limit>\n <Limit All>"
    monkeypatch.setattr(server, "SERVER", server.SERVER.replace("<Limit All>", limit))
    with server.print_queue() as queue:
        queue.environment["CUPS_USER"] = "visitor"
        assert order(queue, pdf, before=AT_A_TERMINAL)[-1]["problem"] == "PrinterRefused"
        assert queue.finished_jobs() == []


def test_a_printer_that_has_gone_is_named(queue, pdf, order):
    problem = order(queue, pdf, printer="Back-office")[-1]
    assert problem["problem"] == "PrinterMissing"
    assert "“Back-office”" in problem["words"]


def test_without_a_printer_or_a_server_a_sentence_names_the_way_on(queue, pdf, order):
    queue.run(required("lpadmin"), "-x", PRINTER)
    assert child(queue, "list") == []
    assert order(queue, pdf)[-1]["problem"] == "NoPrinter"
    queue.environment["CUPS_SERVER"] = "/nowhere/cups.sock"
    assert child(queue, "list") == []
    assert order(queue, pdf)[-1]["problem"] == "NoPrinter"
