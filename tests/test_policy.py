from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from finder.places import program_folder, user_data
from finder.policy import Links, Policy, read_policy
from finder.policy.keys import KEYS
from finder.policy.lines import lines_of_keys
from finder.problems import PolicyRefused

EXAMPLE = Path(__file__).parent.parent / "docs" / "signpost.example.toml"


@pytest.fixture
def write(tmp_path):
    def write(text, name="signpost.toml"):
        path = tmp_path / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    return write


def refusal(path):
    with pytest.raises(PolicyRefused) as caught:
        read_policy([path])
    return [(mistake.line, mistake.field) for mistake in caught.value.mistakes]


def test_without_a_file_everything_is_a_default(tmp_path):
    policy = read_policy([tmp_path / "none.toml"])
    assert policy == Policy()
    assert all(origin is None for _, _, origin in policy.in_force())


def test_the_example_in_the_docs_sets_every_key_to_its_default():
    policy = read_policy([EXAMPLE])
    assert {key: value for key, value, _ in policy.in_force()} == {
        key: value for key, value, _ in Policy().in_force()
    }
    assert set(policy.origins) == set(KEYS)


def test_every_key_reaches_the_policy(write):
    path = write(
        'language = "cy"\naccent = "#112233"\nlinks = "qr-only"\n'
        '[centre]\nname = "Oak Tree Centre"\nphone = "01632 960000"\n'
        "[kiosk]\non = true\nidle_seconds = 30\n"
        f'pin_hash = "scrypt:16384:8:1:{"0" * 16}:{"f" * 32}"\n'
        'audience = "everyone"\nprinter = "Hall"\npage_cap = 3\ncooldown_seconds = 0\n'
        "counts = true\n"
        '[data]\nkeep = false\nfolder = "data"\n'
        "[features]\nnotes = false\nimports = false\nupdates = false\n"
        '[updates]\nkeys = ["RWabc"]\n'
    )
    policy = read_policy([path])
    defaults = {key: value for key, value, _ in Policy().in_force()}
    assert all(value != defaults[key] for key, value, _ in policy.in_force())
    assert policy.links is Links.QR_ONLY
    assert policy.kiosk.printer == "Hall"
    assert policy.updates.keys == ("RWabc",)
    assert set(policy.origins) == set(KEYS)


def test_the_system_file_wins_key_by_key(write):
    beside = write('[centre]\nname = "Beside"\nphone = "01632 960001"\n', "beside.toml")
    system = write('[centre]\nname = "System"\n', "system.toml")
    policy = read_policy([beside, system])
    assert (policy.centre.name, policy.centre.phone) == ("System", "01632 960001")
    assert policy.origins == {"centre.name": system, "centre.phone": beside}


def test_an_unknown_key_is_named_with_its_line_and_the_likely_one(write):
    path = write("[kiosk]\non = true\nidle_second = 30\n")
    with pytest.raises(
        PolicyRefused, match=r'signpost\.toml:3: kiosk\.idle_second: .*"kiosk\.idle'
    ):
        read_policy([path])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('[kiosk]\n\non = "yes"', [(3, "kiosk.on")]),
        ("[kiosk]\nidle_seconds = true", [(2, "kiosk.idle_seconds")]),
        ("[kiosk]\nidle_seconds = 29", [(2, "kiosk.idle_seconds")]),
        ("kiosk.idle_seconds = 3", [(1, "kiosk.idle_seconds")]),
        ("kiosk = {on = 1, page_cap = 0}", [(1, "kiosk.on"), (1, "kiosk.page_cap")]),
        ("kiosk = true", [(1, "kiosk")]),
        ("[[kiosk]]\non = true", [(1, "kiosk")]),
        ('links = "yes"', [(1, "links")]),
        ('links = ["allowed"]', [(1, "links")]),
        ('accent = "red"', [(1, "accent")]),
        ('[centre]\nname = "a\\nb"', [(2, "centre.name")]),
        ("[updates]\nkeys = [1]", [(2, "updates.keys")]),
        ("[strange]\na = 1", [(1, "strange")]),
        ('[kiosk]\n# idle\npin_hash = "1234"', [(3, "kiosk.pin_hash")]),
        ("language = \n", [(1, "")]),
        ("\n\na = = 1", [(3, "")]),
        (b"\xff\xfe", [(1, "")]),
    ],
)
def test_every_refusal_names_line_and_key(write, text, found):
    assert refusal(write(text)) == found


def test_all_mistakes_of_both_files_are_told_at_once(write):
    one, two = write("links = 1", "one.toml"), write("\naccent = 1", "two.toml")
    with pytest.raises(PolicyRefused) as caught:
        read_policy([one, two])
    assert [Path(mistake.file).name for mistake in caught.value.mistakes] == [
        "one.toml",
        "two.toml",
    ]


def test_a_file_saved_by_notepad_is_read(write):
    path = write(b'\xef\xbb\xbf[centre]\r\nname = "Oak"\r\n')
    assert read_policy([path]).centre.name == "Oak"


def test_a_folder_in_the_place_of_the_file_is_refused(tmp_path):
    assert refusal(tmp_path) == [(1, "")]


def test_an_endless_file_is_refused(write):
    assert refusal(write("# " + "a" * 200_000)) == [(1, "")]


@given(st.text())
def test_any_text_is_read_or_refused(tmp_path_factory, text):
    path = tmp_path_factory.mktemp("policy") / "signpost.toml"
    path.write_bytes(text.encode(errors="replace"))
    try:
        mistakes = ()
        read_policy([path])
    except PolicyRefused as refused:
        mistakes = refused.mistakes
    assert all(mistake.line >= 1 and mistake.advice for mistake in mistakes)


@given(st.lists(st.sampled_from(sorted(KEYS)), unique=True), st.data())
def test_a_key_is_found_on_the_line_where_it_stands(keys, data):
    lines, expected = [], {}
    for key in sorted(keys, key=lambda key: ("." in key, key)):
        group, dot, name = key.rpartition(".")
        lines += [""] * data.draw(st.integers(0, 2))
        if dot and f"[{group}]" not in lines:
            lines.append(f"[{group}]")
        lines.append(f"{name}=1")
        expected[key] = len(lines)
    found = lines_of_keys("\n".join(lines))
    assert {key: found[key] for key in expected} == expected


def test_lists_are_kept_where_the_policy_says(write, tmp_path):
    assert Policy().data_folder() == user_data()
    assert Policy().data_folder(tmp_path) == tmp_path
    assert read_policy([write("[data]\nkeep = false")]).data_folder(tmp_path) is None
    portable = read_policy([write('[data]\nfolder = "data"')])
    assert portable.data_folder() == program_folder() / "data"
    elsewhere = read_policy([write(f"[data]\nfolder = '{tmp_path}'")])
    assert elsewhere.data_folder() == tmp_path
