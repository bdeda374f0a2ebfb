import sys
from pathlib import Path

import platformdirs
import pytest

from finder import places


def test_shipped_files_lie_in_resources():
    assert places.shipped("catalogue", "catalogue.toml").is_file()


def test_the_policy_lies_beside_the_program_and_in_a_place_that_only_administrators_write():
    beside, system = places.policy_files()
    assert beside == Path(places.__file__).parent.parent / "signpost.toml"
    assert system.name == "signpost.toml"
    assert Path.home() not in system.parents


def test_a_user_cannot_move_the_systems_policy(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert tmp_path not in places.policy_files()[1].parents


def test_a_bundle_looks_beside_its_own_program(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "signpost"))
    assert places.program_folder() == tmp_path.resolve()


def test_a_persons_data_has_a_folder_of_its_own():
    assert places.user_data().name == "signpost"


@pytest.mark.parametrize("given", ["", " ", "/elsewhere"])
def test_a_persons_data_lies_where_the_system_wants_it(monkeypatch, given):
    monkeypatch.setenv("XDG_DATA_HOME", given)
    wanted = platformdirs.user_data_dir("signpost", appauthor=False)
    assert places.user_data() == Path(wanted)
