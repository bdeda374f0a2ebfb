"""What a visitor sees and does at a public screen of 1280 by 800 pixels, by hand and by keys."""

import time

from tests.journeys.screen import wait_until
from ui.theme import Tokens

TOKENS = Tokens.read().colours
COVER, BAR = TOKENS["fixed"]["cover"], TOKENS["light"]["surface"]
BRAND = tuple(bytes.fromhex(TOKENS["light"]["brand"].lstrip("#")))
MIDDLE, SEARCH, START_AGAIN = (640, 400), (400, 628), (240, 46)
BAR_HEIGHT = 92
WIDE, HIGH = 30, 16
"""Pixels that a button has beside or above its words at least; a line around a field has not."""

COUNT = 8
"""Pixels in a row of the brand's colour that the count on "My handout" has at least."""


def begin(screen):
    screen.touch(*MIDDLE)
    screen.wait_for(BAR)


def search(screen, words):
    """Search from the home page."""
    screen.touch(*SEARCH)
    screen.type(words)


def open_first(screen):
    """Go down to the list and open what was found first."""
    screen.press("Down")
    wait_until_still(screen)
    screen.press("Return")
    wait_until(lambda: main_button(screen), "the entry's main button")


def add_by_keyboard(screen):
    """Put the entry that is shown on the handout, and see that it is counted in the bar."""
    assert not is_counted(screen)
    screen.press("Tab", "space")
    wait_until(lambda: is_counted(screen), "the count of the handout")


def wait_until_still(screen):
    """Wait until the picture no longer changes; no field may have the focus, for carets blink."""
    seen = [screen.pixels().tobytes()]

    def still():
        time.sleep(0.4)
        seen.append(screen.pixels().tobytes())
        return seen[-1] == seen[-2]

    wait_until(still, "a picture that is still")


def is_counted(screen):
    bar = screen.pixels().convert("RGB").crop((0, 0, 1280, BAR_HEIGHT))
    return bytes(BRAND) * COUNT in bar.tobytes()


def main_button(screen):
    """Return a place on the one button in the brand's colour; None while there is none."""
    picture = screen.pixels().convert("RGB")
    rows = [
        picture.crop((0, y, picture.width, y + 1)).tobytes().find(bytes(BRAND) * WIDE)
        for y in range(picture.height)
    ]
    for y, at in enumerate(rows):
        if at >= 0 and all(below >= 0 for below in rows[y : y + HIGH]):
            return at // 3 + WIDE // 2, y + HIGH // 2
    return None


def touch_main_button(screen):
    wait_until(lambda: main_button(screen), "the main button")
    screen.touch(*main_button(screen))
