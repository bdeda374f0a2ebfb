import pytest

from finder.handout.saving import save
from finder.problems import FileNotWritten


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
