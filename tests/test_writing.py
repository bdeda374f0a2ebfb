import stat
import sys

import pytest

from finder.problems import FileNotWritten
from finder.writing import OWN, leftovers, replacing, save

only_posix = pytest.mark.skipif(sys.platform == "win32", reason="uses POSIX rights")


def test_a_file_is_replaced_whole(tmp_path):
    file = tmp_path / "handout.pdf"
    file.write_bytes(b"older and longer")
    save(file, b"new")
    assert file.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [file]


def test_a_link_beside_it_is_not_written_through(tmp_path):
    victim = tmp_path / "victim"
    for name in ("handout.pdf.part", ".handout.pdf.part"):
        (tmp_path / name).symlink_to(victim)
    save(tmp_path / "handout.pdf", b"new")
    assert not victim.exists()
    assert len(list(tmp_path.iterdir())) == 3


def test_a_place_that_cannot_be_written_is_refused_with_a_sentence(tmp_path):
    with pytest.raises(FileNotWritten, match="Choose another place"):
        save(tmp_path / "missing" / "handout.pdf", b"new")


def test_a_folder_in_the_way_stays_and_nothing_is_left_behind(tmp_path):
    (tmp_path / "handout.pdf").mkdir()
    with pytest.raises(FileNotWritten):
        save(tmp_path / "handout.pdf", b"new")
    assert [path.name for path in tmp_path.iterdir()] == ["handout.pdf"]


def test_what_fails_half_way_leaves_the_old_file_and_nothing_beside_it(tmp_path):
    file = tmp_path / "shelf.sqlite"
    file.write_bytes(b"old")

    def fail():
        with replacing(file) as part:
            part.write_bytes(b"new")
            part.with_name(f"{part.name}-journal").touch()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert file.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [file]


@only_posix
def test_a_file_for_its_owner_alone_never_was_for_others(tmp_path):
    file = tmp_path / "notes"
    file.write_bytes(b"old")
    file.chmod(0o644)
    with replacing(file) as part:
        assert stat.S_IMODE(part.stat().st_mode) == OWN
        part.write_bytes(b"new")
    assert stat.S_IMODE(file.stat().st_mode) == OWN


def test_what_a_power_cut_left_is_found(tmp_path):
    (tmp_path / "shelf.sqlite").touch()
    with replacing(tmp_path / "shelf.sqlite") as part:
        journal = part.with_name(f"{part.name}-journal")
        journal.touch()
        assert sorted(leftovers(tmp_path)) == [part, journal]
