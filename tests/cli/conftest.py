import json
from datetime import date
from pathlib import Path

import pytest

from finder.catalogue.compiler import compile_catalogue
from finder.catalogue.sources import read_content
from finder.cli.main import main

CONTENT = Path(__file__).parent.parent / "data" / "content"


@pytest.fixture(scope="session")
def small_file(tmp_path_factory):
    path = tmp_path_factory.mktemp("small") / "catalogue.sqlite"
    compile_catalogue(read_content(CONTENT), path, built=date(2026, 3, 1))
    return path


@pytest.fixture
def ask(small_file, capsys):
    """Runs a command on the small catalogue and returns its code, output and errors."""

    def ask(*argv):
        code = main(["--catalogue", str(small_file), *map(str, argv)])
        said = capsys.readouterr()
        return code, said.out, said.err

    return ask


@pytest.fixture
def ask_json(ask):
    def ask_json(*argv):
        code, out, err = ask(*argv, "--json")
        assert (code, err) == (0, "")
        return json.loads(out)

    return ask_json
