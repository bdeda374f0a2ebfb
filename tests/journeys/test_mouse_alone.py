"""From a need to a saved PDF on a real screen, with the mouse alone, also at 200 %."""

import sys

import pikepdf
import pytest

from tests.handout.reading_back import text
from tests.journeys.person import person_at_desk
from tests.journeys.screen import Screen, wait_until

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="it needs Xvfb")

NEED = "Help for me"


@pytest.mark.parametrize("percent", [100, 200])
def test_a_need_becomes_a_pdf_without_a_key(tmp_path, percent):
    home = tmp_path / "home"
    with Screen() as screen, person_at_desk(screen, home) as person:
        person.wheel_over(0.7, 0.6)
        person.click("Skip")
        while person.see()["percent"] < percent:
            person.click("Larger text")
        person.click(NEED)
        person.wait_for(page="results", settled=True)
        title, spot = person.see()["rows"][1]
        person.point_at(spot)
        wait_until(lambda: "Add to handout" in person.see()["buttons"], "the entry")
        person.click("Add to handout")
        person.click("Open the handout")
        person.wait_for(page="handout", settled=True)
        person.wheel_over(0.2, 0.4)
        person.click("Space for handwritten notes")
        person.click("Save PDF")
        wait_until(lambda: person.see()["window"] == "Save PDF", "the dialog")
        person.click("Save")
        wait_until(lambda: list(home.rglob("*.pdf")), "the PDF")
        saved = list(home.rglob("*.pdf"))
        wait_until(lambda: saved[0].stat().st_size > 0, "its pages")
        person.take_focus()
        assert (person.close(), person.said) == (0, "")
    assert title in " ".join(text(saved[0].read_bytes()).split())
    with pikepdf.open(saved[0]) as pdf:
        assert pdf.Root.MarkInfo.Marked
