from finder.shelf import Viewed


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
