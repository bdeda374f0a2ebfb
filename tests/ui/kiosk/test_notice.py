from ui.icons import Icons
from ui.kiosk.notice import KioskNotice
from ui.widgets.text import Text

SENTENCE = "signpost.toml:3: kiosk.idle: remove this key, there is none of that name"


def test_a_screen_that_is_not_ready_says_why_and_stays(qtbot, theme):
    notice = KioskNotice(SENTENCE, Icons(theme))
    qtbot.addWidget(notice, before_close_func=lambda shown: shown.hide())
    notice.show()
    assert SENTENCE in [text.text() for text in notice.findChildren(Text)]
    assert not notice.close()
    assert notice.isVisible()
