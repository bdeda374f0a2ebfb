from contextlib import closing

import pytest

from finder.shelf import lock
from finder.shelf.database import connect
from finder.shelf.lock import Lock


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("journal_mode", "truncate"),
        ("synchronous", 2),
        ("secure_delete", 1),
        ("foreign_keys", 1),
        ("trusted_schema", 0),
        ("temp_store", 2),
    ],
)
def test_a_shelf_is_opened_with_the_settings_that_lose_and_leave_nothing(tmp_path, setting, value):
    with closing(connect(tmp_path / "shelf.sqlite")) as connection:
        assert connection.execute(f"PRAGMA {setting}").fetchone() == (value,)


def test_a_lock_is_held_by_one_at_a_time(tmp_path):
    first = Lock.take(tmp_path / "lock")
    assert Lock.take(tmp_path / "lock") is None
    first.release()
    second = Lock.take(tmp_path / "lock")
    assert second is not None
    second.release(remove=True)
    assert list(tmp_path.iterdir()) == []


def test_a_lock_file_that_an_erasing_copy_removes_meanwhile_is_made_anew(tmp_path, monkeypatch):
    path, really = tmp_path / "lock", lock._lock

    def removed_first(handle):
        monkeypatch.setattr(lock, "_lock", really)
        path.unlink()
        return really(handle)

    monkeypatch.setattr(lock, "_lock", removed_first)
    held = Lock.take(path)
    assert path.exists()
    assert Lock.take(path) is None
    held.release()
