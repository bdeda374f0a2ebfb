import gc
import threading

import pytest
from PySide6.QtCore import QObject

from ui.collector import Collector


@pytest.fixture
def collector(qapp):
    collector = Collector()
    gc.collect()
    collector.start()
    yield collector
    collector.stop()


class Knot(QObject):
    """Garbage that only the collector can undo."""

    def __init__(self):
        super().__init__()
        self.itself = self


def make_knots(gone, number):
    for _ in range(number):
        Knot().destroyed.connect(lambda: gone.append(threading.current_thread()))


def test_no_other_thread_collects(collector):
    gone = []
    make_knots(gone, 1)
    worker = threading.Thread(target=lambda: [[] for _ in range(5_000)])
    worker.start()
    worker.join()
    assert gone == []


def test_what_is_due_is_collected_in_the_windows_thread(collector):
    gone = []
    make_knots(gone, 2_000)
    collector.collect()
    assert len(gone) > 1_000
    assert set(gone) == {threading.main_thread()}


def test_nothing_is_collected_before_it_is_due(collector):
    gone = []
    gc.collect()
    make_knots(gone, 1)
    collector.collect()
    assert gone == []


def test_python_collects_again_after_the_end(qapp):
    collector = Collector()
    collector.start()
    collector.stop()
    assert gc.isenabled()
