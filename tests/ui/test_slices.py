import pytest

from ui.desk.slices import Slices


@pytest.fixture
def slices(qapp):
    return Slices()


def test_every_step_is_done_in_order_and_the_end_is_told(qtbot, slices):
    done = []
    with qtbot.waitSignal(slices.finished):
        slices.begin(done.append(number) for number in range(5))
        assert done == []
    assert done == [0, 1, 2, 3, 4]


def test_nothing_is_done_once_it_is_stopped(qtbot, slices):
    done = []
    slices.begin(done.append(number) for number in range(5))
    slices.stop()
    qtbot.wait(20)
    assert done == []


def test_what_is_left_can_be_done_at_once(qtbot, slices):
    done = []
    slices.begin(done.append(number) for number in range(5))
    with qtbot.waitSignal(slices.finished, timeout=0):
        slices.finish()
    assert done == [0, 1, 2, 3, 4]
    assert slices.is_idle


def test_a_step_may_stop_the_rest(qtbot, slices):
    done = []

    def steps():
        done.append("first")
        slices.stop()
        yield
        done.append("second")

    slices.begin(steps())
    qtbot.waitUntil(lambda: done == ["first"])
    qtbot.wait(20)
    assert done == ["first"]
