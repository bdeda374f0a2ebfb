from datetime import date

from finder.shelf.settings import remembered
from finder.shelf.shelf import Shelf


def test_settings_of_a_closed_shelf_can_be_read(tmp_path):
    shelf = Shelf.open(tmp_path, today=lambda: date(2026, 3, 1))
    shelf.set_setting("theme", "dark")
    shelf.close()
    assert remembered(tmp_path) == {"theme": "dark"}


def test_reading_them_leaves_no_trace(tmp_path):
    Shelf.open(tmp_path, today=lambda: date(2026, 3, 1)).close()
    before = sorted(tmp_path.rglob("*"))
    remembered(tmp_path)
    assert sorted(tmp_path.rglob("*")) == before


def test_no_shelf_has_no_settings(tmp_path):
    assert remembered(None) == remembered(tmp_path / "nowhere") == {}


def test_a_damaged_shelf_has_no_settings(tmp_path):
    (tmp_path / "shelf.sqlite").write_bytes(b"SQLite format 3\x00" + bytes(range(256)) * 20)
    assert remembered(tmp_path) == {}
