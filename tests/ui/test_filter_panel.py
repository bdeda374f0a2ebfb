import pytest
from PySide6.QtCore import Qt

from ui.widgets.filter_panel import SHOWN, FilterSection
from ui.widgets.tick_box import TickBox

VALUES = [f"value-{number}" for number in range(10)]


@pytest.fixture
def section(qtbot, theme, icons):
    section = FilterSection(
        "need", "What it helps with", {value: value for value in VALUES}, icons, unfolded=True
    )
    qtbot.addWidget(section)
    theme.dress(section)
    section.show()
    return section


def shown(section):
    return [box.text() for box in section.findChildren(TickBox) if box.isVisible()]


def test_before_the_first_answer_nothing_looks_empty(section):
    for box in section.findChildren(TickBox):
        assert box.isEnabled()
        assert "0" not in box.accessibleDescription()


def test_a_value_that_gives_nothing_cannot_be_ticked_once_that_is_known(section):
    section.show_state({"value-1": 3}, ())
    boxes = {box.text(): box for box in section.findChildren(TickBox)}
    assert boxes["value-1"].isEnabled()
    assert not boxes["value-0"].isEnabled()


def test_a_long_section_shows_what_gives_most_in_the_vocabularys_order(section):
    section.show_state({value: number for number, value in enumerate(VALUES)}, ())
    assert shown(section) == VALUES[-SHOWN:]


def test_more_unfolds_the_rest_and_folds_it_again(qtbot, section):
    section.show_state({}, ())
    qtbot.mouseClick(section._more, Qt.MouseButton.LeftButton)
    assert shown(section) == VALUES
    qtbot.mouseClick(section._more, Qt.MouseButton.LeftButton)
    assert shown(section) == VALUES[:SHOWN]


def test_what_is_chosen_is_always_shown(section):
    section.show_state({"value-0": 1}, ("value-9",))
    assert "value-9" in shown(section)


def test_nothing_that_is_shown_goes_while_the_panel_is_held(section):
    section.show_state({}, ())
    before = shown(section)
    section.show_state({"value-9": 9}, (), held=True)
    assert shown(section) == before


def test_a_value_unticked_under_the_pointer_stays(section):
    section.show_state({}, ("value-9",))
    section.show_state({}, (), held=True)
    assert "value-9" in shown(section)


def test_a_count_of_many_digits_has_its_room_beside_the_words(section):
    box = section.findChildren(TickBox)[0]
    few = box.minimumSizeHint().width()
    for count in (7, 100_000, 7):
        box.show_count(count)
        needed = box.fontMetrics().horizontalAdvance(box._count)
        assert box._words_box(few).right() + needed < few
    assert few - box._words_box(few).right() < needed + 40
