import json
import shutil

import pytest

from finder.cli import check_command
from finder.cli.main import main
from finder.places import bundled_catalogue
from finder.policy import read_policy


@pytest.fixture
def check(tmp_path, capsys):
    def check(*words, code=0):
        assert main(["check", "--json", "--data", str(tmp_path / "data"), *map(str, words)]) == code
        held = json.loads(capsys.readouterr().out)
        return {each["name"]: each for each in held["findings"]}, held["policy"]

    return check


@pytest.fixture
def policy_file(tmp_path, monkeypatch):
    path = tmp_path / "signpost.toml"
    monkeypatch.setattr(check_command, "read_policy", lambda: read_policy([path]))
    return path


def test_all_is_well_on_a_good_machine(check, policy_file):
    findings, policy = check()
    assert {name for name, each in findings.items() if each["good"]} == {
        "catalogue",
        "search",
        "fonts",
        "data",
        "policy",
    }
    assert policy["links"] == {"value": "allowed", "origin": "default"}


def test_a_changed_catalogue_is_wrong(check, policy_file, tmp_path):
    copy = tmp_path / "catalogue.sqlite"
    shutil.copy(bundled_catalogue(), copy)
    shutil.copy(f"{bundled_catalogue()}.sha256", f"{copy}.sha256")
    with copy.open("ab") as file:
        file.write(b"\0")
    findings, _ = check("--catalogue", copy, code=1)
    assert "not the file that was built" in findings["catalogue"]["says"]


def test_a_folder_that_cannot_be_written_is_wrong(check, policy_file, tmp_path):
    (tmp_path / "data").write_text("a file")
    findings, _ = check(code=1)
    assert "cannot be written" in findings["data"]["says"]


def test_the_policy_in_force_is_shown_with_its_origin_but_without_the_pin(check, policy_file):
    secret = "a" * 32
    policy_file.write_text(
        f'[kiosk]\npage_cap = 3\npin_hash = "scrypt:16384:8:1:{"0" * 16}:{secret}"\n'
    )
    _, policy = check()
    assert policy["kiosk.page_cap"] == {"value": 3, "origin": str(policy_file)}
    assert policy["kiosk.pin_hash"]["value"] == "set"


def test_a_bad_policy_is_wrong_and_the_rest_is_checked_all_the_same(check, policy_file):
    policy_file.write_text("[kiosk]\npage_caps = 3\n")
    findings, policy = check(code=1)
    assert "signpost.toml:2: kiosk.page_caps:" in findings["policy"]["says"]
    assert findings["catalogue"]["good"]
    assert policy == {}


def test_it_reads_as_plain_lines(tmp_path, policy_file, capsys):
    policy_file.write_text('[centre]\nname = "Oak Tree"\n')
    assert main(["check", "--data", str(tmp_path / "data")]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("good  catalogue: version ")
    assert f'  centre.name = "Oak Tree"   ({policy_file})' in lines
