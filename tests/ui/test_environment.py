import os
import sys
from pathlib import Path

import pytest

from ui import environment
from ui.environment import Options, read_options


def test_no_arguments_open_the_window():
    assert read_options([]) == Options()


@pytest.mark.parametrize("given", [["--data", "x"], ["--data=x"]])
def test_the_data_folder_can_be_given_either_way(given):
    assert read_options(given) == Options(data=Path("x"))


def test_language_and_kiosk_are_the_windows_affair():
    assert read_options(["--lang", "cy", "--kiosk"]) == Options(language="cy", kiosk=True)


@pytest.mark.parametrize(
    "given",
    [["search", "sleep"], ["--help"], ["--version"], ["--data"], ["--style", "x"], ["check"]],
)
def test_anything_else_is_the_command_lines_affair(given):
    assert read_options(given) is None


def test_qts_variables_are_dropped_but_for_the_screens(monkeypatch):
    monkeypatch.setenv("QT_PLUGIN_PATH", "/somewhere")
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setenv("QT_SCALE_FACTOR", "2")
    environment.scrub()
    assert "QT_PLUGIN_PATH" not in os.environ
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"
    assert os.environ["QT_SCALE_FACTOR"] == "2"


@pytest.mark.parametrize("platform", ["vnc", "vnc:port=5900", "xcb;vnc"])
def test_a_platform_that_listens_is_dropped(monkeypatch, platform):
    monkeypatch.setenv("QT_QPA_PLATFORM", platform)
    environment.scrub()
    assert "QT_QPA_PLATFORM" not in os.environ


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system knows its spooler")
@pytest.mark.parametrize("server", ["", "print.example.org", "127.0.0.1:631"])
def test_printing_goes_to_this_computers_spooler_through_its_socket(monkeypatch, server):
    monkeypatch.setenv("CUPS_SERVER", server)
    environment.scrub()
    assert os.environ["CUPS_SERVER"] == "/run/cups/cups.sock"


def test_another_socket_of_the_spooler_is_left_as_it_is(monkeypatch):
    monkeypatch.setenv("CUPS_SERVER", "/somewhere/cups.sock")
    environment.scrub()
    assert os.environ["CUPS_SERVER"] == "/somewhere/cups.sock"
