from threading import Event, get_ident

import pytest

from finder.problems import UnknownEntry
from ui.worker import Worker


@pytest.fixture
def worker(qapp):
    worker = Worker()
    yield worker
    worker.stop()


def test_work_is_done_in_another_thread(qtbot, worker):
    with qtbot.waitSignal(worker.finished) as heard:
        worker.run(get_ident)
    assert heard.args[0] != get_ident()
    assert not worker.busy


def test_the_newest_request_wins(qtbot, worker):
    answered, gate = [], Event()
    worker.finished.connect(answered.append)
    worker.run(lambda: gate.wait(10) and "first")
    worker.run(lambda: "second")
    gate.set()
    qtbot.waitUntil(lambda: bool(answered))
    assert answered == ["second"]


def test_a_problem_is_handed_on(qtbot, worker):
    def fail():
        raise UnknownEntry("x")

    with qtbot.waitSignal(worker.failed) as heard:
        worker.run(fail)
    assert isinstance(heard.args[0], UnknownEntry)


def test_a_fault_of_ours_crashes_loudly_in_the_windows_thread(qtbot, worker):
    with qtbot.captureExceptions() as caught:
        worker.run(lambda: 1 // 0)
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is ZeroDivisionError


def test_cancelled_work_is_not_answered(qtbot, worker):
    answered, gate = [], Event()
    worker.finished.connect(answered.append)
    worker.run(lambda: gate.wait(10))
    worker.cancel()
    gate.set()
    worker.stop()
    with qtbot.waitSignal(worker.finished):
        worker.run(lambda: "later")
    assert answered == ["later"]
