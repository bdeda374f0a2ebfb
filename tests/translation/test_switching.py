"""A person changes the language while the window is open, and stays where they are."""

import pytest
from PySide6.QtGui import QGuiApplication

from finder.catalogue.catalogue import Catalogue
from finder.handout.labels import Labels
from tests.ui.conftest import TODAY
from ui import translation as in_force
from ui.place import PageName, Place
from ui.widgets.button import Button
from ui.widgets.text import Text

UNREVIEWED = "Nid yw’r cyfieithiad hwn wedi’i adolygu eto."  # noqa: RUF001  (Welsh)


@pytest.fixture(autouse=True)
def compiled(tmp_path_factory, monkeypatch):
    """The languages as they are installed, compiled anew from their files."""
    from environment import PYTHON, run  # noqa: PLC0415  (found once the build scripts are)

    from tests.translation.pseudo import TEXTS  # noqa: PLC0415

    folder = tmp_path_factory.mktemp("translations")
    for language in ("en", "cy"):
        texts = TEXTS / f"signpost_{language}.ts"
        run(
            PYTHON.parent / "pyside6-lrelease", "-silent", texts, "-qm", folder / f"{texts.stem}.qm"
        )
    monkeypatch.setattr(in_force, "shipped", lambda *parts: folder / parts[-1])


@pytest.fixture
def parts(make_parts, whole_file):
    made = make_parts(whole_file)
    language = made.translation
    made.catalogue._language = lambda: language.language
    yield made
    language.use("en")


@pytest.fixture
def desk(open_desk, parts):
    parts.translation.use("en")
    return open_desk(parts)


def shown(window):
    widgets = (*window.findChildren(Text), *window.findChildren(Button))
    return {widget.text() for widget in widgets if widget.isVisible()}


def switch(qtbot, desk, language):
    desk.window.top_bar.language_chosen.emit(language)
    qtbot.waitUntil(lambda: desk._parts.translation.language == language)
    qtbot.wait(50)


def test_the_desk_turns_welsh_and_stays_at_its_entry(qtbot, desk):
    desk.window.go(Place(PageName.ENTRY, "childline"))
    switch(qtbot, desk, "cy")
    assert desk.window.place == Place(PageName.ENTRY, "childline")
    wanted = {"Hafan", "Ychwanegu at y daflen", UNREVIEWED}
    qtbot.waitUntil(lambda: wanted <= shown(desk.window))
    assert not {"Home", "Add to handout"} & shown(desk.window)
    assert desk.window.top_bar.search.line.placeholderText().startswith("Chwilio")


def test_the_way_back_and_the_keys_survive_a_change_of_language(qtbot, desk):
    desk.window.go(Place(PageName.ENTRY, "childline"))
    desk.window.go(Place(PageName.GUIDANCE))
    switch(qtbot, desk, "cy")
    desk.window.go_back()
    assert desk.window.place == Place(PageName.ENTRY, "childline")
    desk.window.top_bar.search.take_focus()
    assert desk.window.top_bar.search.line.hasFocus()


def test_at_first_the_handout_speaks_as_the_window_does(qtbot, desk):
    switch(qtbot, desk, "cy")
    desk._parts.keeper.add_to_handout("childline", "Childline")
    desk.window.go(Place(PageName.HANDOUT))
    assert desk.window.page.form.languages.current == "cy"


def test_a_language_that_was_chosen_for_handouts_stays(qtbot, desk):
    desk._parts.keeper.add_to_handout("childline", "Childline")
    desk.window.go(Place(PageName.HANDOUT))
    desk.window.page.form.languages.segments._buttons["ar"].click()
    desk.window.go(Place(PageName.HOME))
    switch(qtbot, desk, "cy")
    desk.window.go(Place(PageName.HANDOUT))
    assert desk.window.page.form.languages.current == "ar"


def test_details_are_copied_in_the_language_of_the_window(qtbot, desk):
    switch(qtbot, desk, "cy")
    desk.window.go(Place(PageName.ENTRY, "childline"))
    desk.window.page.entry_actions.copy_details()
    copied = " ".join(QGuiApplication.clipboard().text().split())
    assert Labels.of("cy").phrase("never_checked") in copied


def test_the_chosen_language_is_remembered(qtbot, desk):
    switch(qtbot, desk, "cy")
    assert desk._parts.keeper.shelf.setting("language") == "cy"


def test_what_is_saved_stays_counted_after_a_change_of_language(qtbot, desk):
    desk._parts.keeper.toggle_saved("childline", "Childline")
    switch(qtbot, desk, "cy")
    switch(qtbot, desk, "en")
    desk._parts.keeper.toggle_saved("pace", "PACE")
    assert "2" in desk.window.side_bar.button(PageName.SAVED).accessibleDescription()


def test_the_public_screen_turns_welsh_where_it_is(qtbot, open_kiosk):
    screen = open_kiosk()
    screen.window.go(Place(PageName.ENTRY, "childline"))
    screen.window.bar.language_chosen.emit("cy")
    assert screen.window.place == Place(PageName.ENTRY, "childline")
    qtbot.waitUntil(lambda: {"Ychwanegu at fy nhaflen", UNREVIEWED} <= shown(screen.window))
    screen.window.bar.language_chosen.emit("en")
    qtbot.waitUntil(lambda: "Add to my handout" in shown(screen.window))


def test_english_has_its_plurals(qapp, parts):
    parts.translation.use("en")
    contents = parts.wording.contents
    assert contents(1, 1) == "1 entry and 1 tip"
    assert contents(4, 3) == "4 entries and 3 tips"


def test_welsh_counts_one_and_many_its_own_way(qapp, parts):
    parts.translation.use("cy")
    counts = [parts.wording.contents(number, 0) for number in (0, 1, 2, 6, 7)]
    many = "o gofnodion"
    assert counts == [f"0 {many}", "1 cofnod", f"2 {many}", f"6 {many}", f"7 {many}"]


def test_a_language_that_is_not_there_falls_back_to_english(parts):
    parts.translation.use("xx")
    assert parts.translation.language == "en"


def test_one_open_catalogue_is_read_in_the_language_in_force(whole_file):
    language = ["en"]
    with Catalogue.open(whole_file, today=TODAY, language=lambda: language[0]) as catalogue:
        english = catalogue.entry("childline").summary
        language[0] = "cy"
        assert catalogue.entry("childline").summary != english
        assert catalogue.vocabulary.label("support", "helpline") == "Llinell gymorth"
