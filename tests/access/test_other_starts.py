"""What a screen reader is told where the program starts in another way."""

from finder.catalogue.catalogue import Catalogue
from finder.places import bundled_catalogue
from finder.shelf.shelf import Shelf
from tests.access.running import running
from tests.access.test_screen_reader import faults


def test_without_a_place_to_keep_things_the_window_says_so_at_once(tmp_path):
    (tmp_path / "data").write_text("a file, where the folder should be")
    with running(tmp_path, "--data", str(tmp_path / "data")) as desk:
        desk.wait_for("What would help today?", "heading")
        desk.wait_until_said("lasts only until you close Signpost")
        wrong, count = faults(desk.nodes())
        assert wrong == []
        assert count > 12
        assert desk.wait_for("Skip", "push button")


def test_a_public_screen_can_be_heard_too(tmp_path):
    with running(
        tmp_path, "--kiosk", "--data", str(tmp_path), QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1"
    ) as kiosk:
        assert kiosk.wait_for("Touch to start", "push button")
        kiosk.keys("space")
        kiosk.wait_until_said("What would help today?")
        for name, said in (("Search", " results"), ("My handout", "My handout")):
            wrong, count = faults(kiosk.nodes())
            assert wrong == []
            assert count > 6
            kiosk.quieten()
            kiosk.find(name, "push button").press()
            kiosk.wait_until_said(said)
        assert kiosk.find("Leave this page", "push button").actions


def test_each_part_is_told_in_its_own_language(tmp_path):
    shelf = Shelf.open(tmp_path / "data")
    shelf.set_setting("welcomed", "yes")
    shelf.close()
    catalogue = Catalogue.open(bundled_catalogue(), language=lambda: "cy")
    with running(tmp_path, "--data", str(tmp_path / "data"), "--lang", "cy") as desk:
        for node in (desk.wait_for("Hafan", "push button"), desk.wait_for("Chwilio", "text")):
            assert node.language == "cy_GB"
        for words, language in (("childline", "cy_GB"), ("samaritans", "en_GB")):
            desk.keys("ctrl+k")
            desk.type(words)
            title = desk.wait_for(words.title(), "heading")
            assert title.language == language
            phone = catalogue.entry(words).phones[0]
            assert desk.wait_for(phone.note, "label").language == language
    catalogue.close()
