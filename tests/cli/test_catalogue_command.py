import json
import shutil

import pytest

from tests.cli.conftest import CONTENT


@pytest.fixture
def content_folder(tmp_path):
    return shutil.copytree(CONTENT, tmp_path / "content")


@pytest.fixture
def bad_folder(content_folder):
    page = content_folder / "entries" / "guidance" / "sleep.md"
    page.write_text(page.read_text(encoding="utf-8").replace('["rest"]', '["naps"]'), "utf-8")
    return content_folder


def test_info_says_what_the_catalogue_is(ask, ask_json, small_file):
    _, out, _ = ask("catalogue", "info")
    assert "A small catalogue, version 1.0" in out
    assert "6 entries in use, 1 retired" in out
    info = ask_json("catalogue", "info")
    assert (info["entries"], info["path"], len(info["sha256"])) == (6, str(small_file), 64)


def test_check_finds_good_content_good(ask, content_folder):
    code, out, err = ask("catalogue", "check", "--content", content_folder)
    assert (code, err) == (0, "")
    assert out.startswith("6 entries, 1 retired: no mistakes, 5 warnings.\n")


def test_check_names_what_an_editor_should_look_at(ask, content_folder):
    _, out, _ = ask("catalogue", "check", "--content", content_folder)
    assert "\n  listen: Nothing leads to it." in out
    assert "\n  the oldest is 2018-03\n" in out
    assert "\nAddresses: 3, all well formed; 2 with http only.\n" in out
    assert "\n  court " in out
    assert "\n  lantern-trust " not in out
    _, out, _ = ask("catalogue", "check", "--all", "--content", content_folder)
    assert "\n  lantern-trust " in out


def test_check_gives_warnings_and_figures_as_json(ask_json, content_folder):
    found = ask_json("catalogue", "check", "--content", content_folder)
    assert (found["entries"], found["retired"], found["mistakes"]) == (6, 1, [])
    assert {"cause": "orphan", "entry": "listen", "detail": ""} in found["warnings"]
    assert found["dates"]["oldest"] == "2018-03"
    assert found["addresses"]["total"] == 3
    court = next(read for read in found["reading"] if read["entry"] == "court")
    assert court["longest"] <= court["words"]


def test_check_names_file_line_field_and_advice(ask, bad_folder):
    code, out, err = ask("catalogue", "check", "--content", bad_folder)
    assert code == 1
    assert out.startswith("entries/guidance/sleep.md:7: needs: “naps” is not known here.")
    assert err.startswith("1 mistake in ")


def test_check_can_answer_as_json(ask, bad_folder):
    code, out, _ = ask("catalogue", "check", "--json", "--content", bad_folder)
    (mistake,) = json.loads(out)["mistakes"]
    assert (code, mistake["line"], mistake["field"]) == (1, 7, "needs")


def test_build_writes_a_catalogue_that_can_be_searched(ask, content_folder, tmp_path):
    target = tmp_path / "deep" / "c.sqlite"
    code, out, _ = ask("catalogue", "build", "--content", content_folder, "-o", target)
    assert (code, out) == (0, f"7 entries written to {target}.\n")
    assert ask("search", "lantern", "--catalogue", target)[0] == 0


def test_bad_content_never_becomes_a_file(ask, bad_folder, tmp_path):
    target = tmp_path / "c.sqlite"
    code, out, err = ask("catalogue", "build", "--content", bad_folder, "-o", target)
    assert (code, out, target.exists()) == (1, "", False)
    assert "sleep.md:7: needs:" in err
    assert "No catalogue was written." in err


def test_a_place_that_cannot_be_written_is_a_sentence(ask, content_folder, tmp_path):
    (tmp_path / "file").write_text("in the way")
    target = tmp_path / "file" / "c.sqlite"
    code, _, err = ask("catalogue", "build", "--content", content_folder, "-o", target)
    assert code == 1
    assert "could not be written" in err
