import stat
import string
import sys
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from finder.problems import FileNotWritten, ListsRefused, UnknownList
from finder.shelf.exchange_verbs import Stopped
from finder.shelf.lists_file import ItemText, ListText, written
from finder.shelf.lists_reader import parsed
from finder.shelf.records import Role
from finder.shelf.shelf import Shelf
from finder.shelf.words import clean_line, clean_note, clean_title

PLACE = Path("lists.toml")
HEAD = 'format = "signpost-lists"\nversion = 1\n'
IDS = st.text(string.ascii_lowercase + string.digits + "-.:", min_size=1, max_size=20)
LINES = st.text(max_size=80).map(clean_line)
ITEMS = st.builds(
    ItemText,
    entry=IDS,
    title=LINES.map(clean_title),
    note=(st.text(max_size=100) | st.text("\"\\\n\t '#[]=", max_size=12)).map(clean_note),
    note_on_paper=st.booleans(),
    qr=st.booleans(),
    added=st.dates().map(str) | st.just(""),
)
LISTS = st.builds(
    ListText,
    role=st.just(Role.LIST),
    name=LINES.filter(lambda name: 0 < len(name) <= 80),
    items=st.lists(ITEMS, max_size=4, unique_by=lambda item: item.entry).map(tuple),
)


@given(st.lists(LISTS, max_size=3))
def test_whatever_is_written_reads_back_exactly(lists):
    assert parsed(written(lists).encode(), PLACE) == tuple(lists)


@given(st.binary(max_size=200) | st.text(max_size=200).map(lambda text: (HEAD + text).encode()))
def test_any_file_is_read_or_refused(data):
    try:
        lists = parsed(data, PLACE)
    except ListsRefused:
        lists = ()
    assert all(isinstance(held, ListText) for held in lists)


def test_a_person_can_read_the_file(shelf, visit, tmp_path):
    shelf.set_note(shelf.items(visit.key)[0].key, 'ring "Sam"\nafter 5')
    shelf.export(tmp_path / "lists.toml", [visit.key])
    text = (tmp_path / "lists.toml").read_text(encoding="utf-8")
    assert '\nname = "Visit"\n' in text
    assert 'note = """\nring \\"Sam\\"\nafter 5"""\n' in text
    assert "added = 2026-03-01\n" in text


def test_lists_travel_to_another_computer_whole(shelf, visit, ids, tmp_path):
    shelf.set_qr(shelf.items(visit.key)[2].key, shown=False)
    shelf.add(shelf.saved.key, "s", "S")
    shelf.put_on_table(visit.key)
    path = tmp_path / "lists.toml"
    assert shelf.export(path, [shelf.saved.key, shelf.handout.key, visit.key]) == 9
    other = Shelf.open(None, today=lambda: date(2030, 1, 1))
    other.add(other.saved.key, "old", "Old")
    report = other.import_(path)
    (made,) = report.lists
    assert (report.added, report.present, made.name, made.count) == (9, 0, "Visit", 4)
    assert [ids(other, key) for key in (1, 2, made.key)] == ["olds", "abcd", "abcd"]
    for mine, theirs in zip(shelf.items(visit.key), other.items(made.key), strict=True):
        assert (mine.title, mine.note, mine.note_on_paper) == (
            theirs.title,
            theirs.note,
            theirs.note_on_paper,
        )
        assert (mine.qr, mine.added) == (theirs.qr, theirs.added)
    other.close()


def test_importing_twice_makes_a_second_list_and_no_second_bookmark(shelf, visit, tmp_path):
    shelf.add(shelf.saved.key, "s", "S")
    shelf.export(tmp_path / "lists.toml", [shelf.saved.key, visit.key])
    report = shelf.import_(tmp_path / "lists.toml")
    assert (report.added, report.present) == (4, 1)
    assert [held.name for held in shelf.lists()] == ["Visit", "Visit (2)"]


def test_private_notes_can_be_left_out(shelf, visit, tmp_path):
    shelf.export(tmp_path / "lists.toml", [visit.key], notes=False)
    assert "ask first" not in (tmp_path / "lists.toml").read_text()


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("", "format"),
        ('format = "other"', "format"),
        ('format = "signpost-lists"\nversion = 2', "version"),
        (HEAD + "lists = 1", "lists"),
        (HEAD + "lists = [1]", "lists"),
        (HEAD + 'strange = "x"', "strange"),
        (HEAD + '[[lists]]\nrole = "list"', "list 1, name"),
        (HEAD + '[[lists]]\nname = "A"\nrole = "king"', "list 1, role"),
        (HEAD + '[[lists]]\nname = ""\nrole = "list"', "list 1, name"),
        (HEAD + '[[lists]]\nname = "A"\nrole = "list"\nitems = [1]', "list 1, items"),
    ],
)
def test_a_bad_file_is_refused_with_list_and_field(text, place):
    with pytest.raises(ListsRefused) as caught:
        parsed(text.encode(), PLACE)
    assert str(caught.value.place) == place


@pytest.mark.parametrize(
    "deep",
    [
        "a." * 200_000 + "a = 1",
        "x = {" + '"a" . ' * 200_000 + "a = 1}",
        "[" + "a." * 200_000 + "a]",
    ],
    ids=["a name", "a name in braces", "a head"],
)
def test_names_joined_without_end_are_refused_before_they_are_read(deep):
    # reading one of these takes minutes
    with pytest.raises(ListsRefused, match="fields that lists do not have"):
        parsed(f"{HEAD}{deep}\n".encode(), PLACE)


@pytest.mark.parametrize("note", ["No. " * 90, "a." * 90, "'" * 9 + "a." * 90, '"""\n' + "a." * 90])
def test_a_note_may_have_dots_without_end(note):
    held = ListText(Role.LIST, "A", (ItemText("a", "A", clean_note(note)),))
    assert parsed(written([held]).encode(), PLACE) == (held,)


def test_a_file_that_lies_where_another_begins_is_left_alone(shelf, visit, tmp_path):
    victim, target = tmp_path / "victim", tmp_path / "lists.toml"
    for name in ("lists.toml.part", ".lists.toml.part"):
        (tmp_path / name).symlink_to(victim)
    shelf.export(target, [visit.key])
    assert target.is_file()
    assert not victim.exists()
    assert {path.name for path in tmp_path.iterdir()} >= {"lists.toml.part", ".lists.toml.part"}


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("entry", "3"),
        ("entry", '"two words"'),
        ("entry", '""'),
        ("title", '"a\\nb"'),
        ("title", "true"),
        ("note", '"bell\\u0007"'),
        ("note", f'"{"x" * 2001}"'),
        ("qr", '"yes"'),
        ("note_on_paper", "1"),
        ("added", '"yesterday"'),
        ("added", "2026-01-01T10:00:00"),
        ("seal", '"x"'),
    ],
)
def test_a_bad_item_is_refused_with_its_row_and_field_and_nothing_is_taken_in(
    shelf, tmp_path, field, value
):
    good = {"entry": '"a"', "title": '"A"'}
    rows = [good | {"entry": '"first"'}, good | {field: value}]
    path = tmp_path / "lists.toml"
    items = "".join(
        "[[lists.items]]\n" + "".join(f"{key} = {held}\n" for key, held in row.items())
        for row in rows
    )
    path.write_text(f'{HEAD}[[lists]]\nname = "A"\nrole = "list"\n{items}', encoding="utf-8")
    with pytest.raises(ListsRefused, match="Nothing was imported") as caught:
        shelf.import_(path)
    assert str(caught.value.place) == f"list 1, item 2, {field}"
    assert shelf.lists() == ()


def test_an_entry_twice_in_a_list_is_refused():
    item = '[[lists.items]]\nentry = "a"\ntitle = "A"\n'
    with pytest.raises(ListsRefused) as caught:
        parsed(f'{HEAD}[[lists]]\nname = "A"\nrole = "list"\n{item}{item}'.encode(), PLACE)
    assert str(caught.value.place) == "list 1, item 2, entry"


def test_a_file_edited_with_notepad_is_read():
    text = b"\xef\xbb\xbf" + written([ListText(Role.LIST, "A", ())]).replace("\n", "\r\n").encode()
    assert parsed(text, PLACE)[0].name == "A"


def test_what_cannot_be_read_or_written_is_a_sentence(shelf, visit, tmp_path):
    with pytest.raises(ListsRefused, match="cannot be read"):
        shelf.import_(tmp_path / "none.toml")
    with pytest.raises(FileNotWritten):
        shelf.export(tmp_path / "none" / "lists.toml", [visit.key])
    with pytest.raises(UnknownList):
        shelf.export(tmp_path / "lists.toml", [999])
    assert list(tmp_path.glob("*.part")) == []


@pytest.mark.skipif(sys.platform == "win32", reason="uses POSIX rights")
def test_an_export_with_its_notes_is_for_its_owner_alone(shelf, visit, tmp_path):
    shelf.export(tmp_path / "lists.toml", [visit.key])
    assert stat.S_IMODE((tmp_path / "lists.toml").stat().st_mode) == 0o600


@pytest.mark.parametrize("stop_at", [0, 1, 2])
def test_an_import_that_is_stopped_leaves_all_as_it_was(shelf, visit, tmp_path, stop_at):
    path = tmp_path / "lists.toml"
    shelf.add(shelf.saved.key, "a", "A")
    shelf.export(path, [visit.key, shelf.saved.key])
    shelf.clear(shelf.saved.key)
    told = []

    def go_on(done, of):
        told.append((done, of))
        return len(told) <= stop_at

    with pytest.raises(Stopped):
        shelf.import_(path, go_on)
    assert told == [(0, 5), (4, 5), (5, 5)][: stop_at + 1]
    assert (shelf.saved.count, [held.name for held in shelf.lists()]) == (0, ["Visit"])
