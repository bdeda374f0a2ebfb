from finder.shelf.records import Viewed


def seen(shelf, limit=8):
    return "".join(viewed.entry_id for viewed in shelf.recent(limit))


def test_the_newest_comes_first_and_nothing_comes_twice(shelf, reopen):
    for entry in "abca":
        shelf.viewed(entry, entry.upper())
    assert shelf.recent() == (Viewed("a", "A"), Viewed("c", "C"), Viewed("b", "B"))
    assert seen(reopen(), 2) == "ac"


def test_only_the_newest_fifty_are_remembered(shelf):
    for number in range(60):
        shelf.viewed(f"e{number}", "")
    assert len(shelf.recent(100)) == 50
    assert shelf.recent(1)[0].entry_id == "e59"


def test_clearing_forgets_and_undo_remembers(shelf, reopen):
    for entry in "abc":
        shelf.viewed(entry, entry)
    undo = shelf.clear_recent()
    assert shelf.recent() == ()
    shelf.viewed("d", "d")
    assert shelf.undo(undo)
    assert sorted(seen(reopen())) == ["a", "b", "c", "d"]


def test_turned_off_nothing_is_stored_and_what_was_is_gone(shelf, reopen):
    shelf.viewed("a", "A")
    shelf.recents_on = False
    shelf.viewed("b", "B")
    again = reopen()
    assert not again.recents_on
    assert again.recent() == ()
    again.recents_on = True
    assert again.recent() == ()
    again.viewed("c", "C")
    assert seen(again) == "c"


def test_settings_are_remembered_changed_and_forgotten(shelf, reopen):
    assert shelf.setting("theme", "light") == "light"
    shelf.set_setting("theme", "dark")
    shelf.set_setting("size", "120")
    shelf.set_setting("theme", "contrast")
    shelf.set_setting("size", "")
    again = reopen()
    assert again.setting("theme") == "contrast"
    assert again.setting("size", "100") == "100"


def test_looking_at_something_waits_for_no_disk_and_goes_there_with_the_next_change(
    shelf, folder, reopen
):
    path = folder / "shelf.sqlite"
    before = path.read_bytes()
    shelf.viewed("secret-page", "Secret page")
    assert path.read_bytes() == before
    assert seen(shelf, 1) == shelf.recent()[0].entry_id == "secret-page"
    shelf.new_list("Visit")
    assert b"secret-page" in path.read_bytes()
    assert shelf.recent() == (Viewed("secret-page", "Secret page"),)


def test_what_was_looked_at_comes_before_what_was_there_and_once(shelf, reopen):
    for entry in "abc":
        shelf.viewed(entry, entry)
    again = reopen()
    again.viewed("a", "New title")
    again.viewed("d", "D")
    assert seen(again) == "dacb"
    assert again.recent()[1].title == "New title"
    assert seen(reopen()) == "dacb"


def test_erasing_takes_what_was_looked_at_just_now(shelf):
    shelf.viewed("a", "A")
    shelf.erase()
    shelf.new_list("After")
    assert shelf.recent() == ()


def test_undo_brings_back_what_was_looked_at_just_before_clearing(shelf):
    shelf.viewed("a", "A")
    undo = shelf.clear_recent()
    assert (undo.count, shelf.recent()) == (1, ())
    shelf.undo(undo)
    assert seen(shelf) == "a"
