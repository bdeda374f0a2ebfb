"""Holds docs/using.md to the program: its commands, keys, words and pictures are really there."""

import importlib.util
import io
import re
import shlex
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QKeySequence, QShortcut

from finder.cli.main import main
from finder.places import shipped
from ui.environment import read_options

ROOT = Path(__file__).resolve().parents[2]
GUIDE = (ROOT / "docs" / "using.md").read_text(encoding="utf-8")
COMMANDS = re.findall(r"^    (signpost .*)$|`(signpost [^`]*)`", GUIDE, re.MULTILINE)
KEYS = set(re.findall(r"<kbd>([^<]+)</kbd>", GUIDE)) - {"Ctrl", "Tab"}
"""A key held while dragging, and Qt's own way around, are in no table."""

BOLD = re.findall(r"\*\*([^*]+)\*\*", GUIDE.replace("\n", " "))
SPOKEN_OF = {"bold", "For whom", "Order", "A guess", "Nothing found", "Addresses", "Begin"}
"""What a paragraph is about, where the window has other words or none."""

KEYS_OF_PAGES = 5


def load(name):
    spec = importlib.util.spec_from_file_location(name, ROOT / "build_scripts" / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


def written(keys):
    return QKeySequence(keys).toString()


@pytest.fixture(scope="module")
def texts():
    """Every text of the windows, as its translators are given it."""
    file = shipped("translations", "signpost_cy.ts")
    sources = [one.text for one in ElementTree.parse(file).getroot().iter("source")]  # noqa: S314
    return {text.partition("\t")[0] for text in sources}


class Terminal(io.StringIO):
    """A terminal at which somebody means it."""

    def isatty(self):
        return True


def test_every_command_in_the_guide_works(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "stdin", Terminal("yes\n" * 5))
    lines = ["".join(found) for found in COMMANDS]
    assert len(lines) > 10
    for line in sorted(lines, key=lambda line: "erase" in line):
        words = shlex.split(line)[1:]
        if read_options(words) is not None:
            continue
        if words[-1] == "--help":
            with pytest.raises(SystemExit, match=r"^0$"):
                main(words)
        else:
            code = main([*words, "--data", str(tmp_path / "data")])
            assert (code, capsys.readouterr().err) == (0, ""), line


def test_every_key_in_the_guide_stands_in_the_help(helped):
    of_pages = {f"Ctrl+{number}" for number in range(2, KEYS_OF_PAGES + 1)}
    assert {written(keys) for keys in KEYS} - of_pages - helped == set()


def test_every_key_in_the_help_stands_in_the_guide(helped):
    assert helped - {written(keys) for keys in KEYS} == set()


def test_every_shortcut_of_the_window_stands_in_the_help(desk, helped):
    shortcuts = {one.key().toString() for one in desk.window.findChildren(QShortcut)}
    of_pages = {f"Ctrl+{number}" for number in range(2, KEYS_OF_PAGES + 1)}
    assert len(shortcuts) > 10
    assert shortcuts - of_pages - helped == {"Ctrl+="}  # Ctrl++ without Shift


def test_every_word_in_bold_stands_in_the_window(texts):
    said = {bold.removesuffix(".") for bold in BOLD} - SPOKEN_OF
    assert len(said) > 50
    assert [bold for bold in said if not stands_in(bold, texts)] == []


def stands_in(bold, texts):
    """A label stands there as it is, half a sentence within one."""
    return bold in texts or (bold.count(" ") > 2 and any(bold in text for text in texts))


def test_every_picture_is_one_of_those_that_are_drawn():
    pictures = set(re.findall(r"\]\(screenshots/([^)]+)\.png\)", GUIDE))
    assert pictures
    assert pictures <= {shot.name for shot in load("screenshots").LOOKS}
