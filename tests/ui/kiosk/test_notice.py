import pytest

from finder.policy import Policy
from finder.problems import CatalogueMissing
from ui.environment import Options
from ui.icons import Icons
from ui.kiosk.app import build
from ui.kiosk.notice import KioskNotice
from ui.problem_wording import problem_said
from ui.translation import Translation
from ui.widgets.text import Text

SENTENCE = "signpost.toml:3: kiosk.idle: remove this key, there is none of that name"


def test_a_screen_that_is_not_ready_says_why_and_stays(qtbot, theme):
    notice = KioskNotice(SENTENCE, Icons(theme))
    qtbot.addWidget(notice, before_close_func=lambda shown: shown.hide())
    notice.show()
    assert SENTENCE in [text.text() for text in notice.findChildren(Text)]
    assert not notice.close()
    assert notice.isVisible()


def test_a_screen_without_a_catalogue_says_so_in_the_centres_language(qapp, tmp_path):
    path = tmp_path / "none"
    translation = Translation(qapp)
    translation.use("en")
    english = problem_said(CatalogueMissing(path))
    try:
        with pytest.raises(CatalogueMissing) as raised:
            build(Options(), Policy(language="cy"), qapp, path, translation)
        assert problem_said(raised.value) != english
    finally:
        translation.use("en")
