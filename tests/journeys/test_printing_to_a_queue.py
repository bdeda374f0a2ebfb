"""From a handout through Qt and a real CUPS server to what the printer is sent."""

import json
import sys
from pathlib import Path

import pikepdf
import pytest

from finder.handout.handout import Layout, Paper
from finder.handout.typeset import Form, Typesetter
from tests.handout.examples import FIVE, MESSAGE, handout
from tests.handout.reading_back import codes
from tests.journeys.print_queue import PRINTER, print_queue

ROOT = Path(__file__).resolve().parents[2]
ADDRESSES = sorted(entry.links[0].url for entry in FIVE)


@pytest.fixture(scope="module")
def pages():
    asked = handout(*FIVE, layout=Layout.LARGE, message=MESSAGE)
    return Typesetter().typeset(asked, Form.SVG).pages


@pytest.fixture
def queue():
    with print_queue() as queue:
        yield queue


def child(queue, action, *arguments):
    queue.environment |= {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    script = str(Path(__file__).with_name("printing_child.py"))
    return json.loads(queue.run(sys.executable, script, action, *arguments))


def order(tmp_path, pages, **job):
    file = tmp_path / "order.json"
    file.write_text(json.dumps({"job": job, "pages": [page.decode() for page in pages]}))
    return str(file)


def test_a_handout_comes_out_whole_with_codes_that_read_back_at_203_dots(queue, pages, tmp_path):
    steps = child(queue, "print", order(tmp_path, pages))
    assert steps[-1]["sent"]
    assert len(queue.finished_jobs()) == 1
    assert sorted(codes(queue.out, 203, tmp_path)) == ADDRESSES
    with pikepdf.open(queue.out) as pdf:
        assert len(pdf.pages) == len(pages)
        assert [round(float(side)) for side in pdf.pages[0].mediabox[2:]] == [595, 842]


def test_the_queue_shows_a_neutral_title_and_none_of_the_words(queue, pages, tmp_path):
    child(queue, "print", order(tmp_path, pages))
    queue.finished_jobs()
    assert b"Handout" in queue.recorded()
    for entry in FIVE:
        assert entry.title.encode() not in queue.recorded()


def test_copies_pages_and_both_sides_reach_the_printer(queue, pages, tmp_path):
    job = {"first": 2, "last": 3, "copies": 2, "sides": "both"}
    child(queue, "print", order(tmp_path, pages, **job))
    queue.finished_jobs()
    assert b"two-sided-long-edge" in queue.recorded()
    assert b"NumCopies : 2" in queue.out.read_bytes()
    with pikepdf.open(queue.out) as pdf:
        assert len(pdf.pages) == 2


def test_a_queue_whose_paper_is_letter_still_prints_a5(tmp_path):
    small = Typesetter().typeset(handout(FIVE[0], paper=Paper.A5), Form.SVG).pages
    with print_queue(paper="Letter") as queue:
        child(queue, "print", order(tmp_path, small, paper="a5"))
        queue.finished_jobs()
        with pikepdf.open(queue.out) as pdf:
            assert [round(float(side)) for side in pdf.pages[0].mediabox[2:]] == [420, 595]


def test_a_job_that_is_called_off_never_reaches_the_queue(queue, pages, tmp_path):
    steps = child(queue, "call-off", order(tmp_path, pages))
    assert steps[-1]["ready"] == len(pages)
    assert queue.finished_jobs() == []
    assert not queue.out.exists()


def test_the_printers_are_listed_with_the_default_one_marked(queue):
    assert child(queue, "list") == [{"name": PRINTER, "label": PRINTER, "is_default": True}]
