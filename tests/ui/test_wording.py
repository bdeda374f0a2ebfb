import pytest

from ui.wording import said_once


@pytest.mark.parametrize(
    ("publisher", "title", "said"),
    [
        ("PACE (now Ivison Trust)", "PACE, now called Ivison Trust", ""),
        ("NSPCC", "NSPCC", ""),
        ("Lucy Faithfull Foundation", "Stop It Now helpline", "Lucy Faithfull Foundation"),
        ("", "Childline", ""),
    ],
)
def test_a_publisher_that_the_title_names_is_not_named_again(publisher, title, said):
    assert said_once(publisher, title) == said
