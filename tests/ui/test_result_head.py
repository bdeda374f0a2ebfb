import pytest

from ui.translation import Translation
from ui.widgets.result_head import ResultHead


@pytest.fixture
def head(qtbot, icons):
    head = ResultHead(icons)
    qtbot.addWidget(head)
    return head


@pytest.mark.parametrize(
    ("language", "total", "said"),
    [
        ("en", 1, "1 result"),
        ("en", 999, "999 results"),
        ("en", 100_000, "100,000 results"),
        ("cy", 100_000, "100,000 o ganlyniadau"),
    ],
)
def test_thousands_are_parted_as_the_language_does(qapp, head, language, total, said):
    translation = Translation(qapp)
    translation.use(language)
    try:
        head.show_total(total)
    finally:
        translation.use("en")
    assert head._count.text() == said
