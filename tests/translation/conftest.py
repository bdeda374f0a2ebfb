"""Both windows over the catalogue that ships, in a made-up language."""

import calendar
import re
import sys
from dataclasses import asdict
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from finder.catalogue.sources import read_content
from finder.handout.handout import DISCREET_TITLE
from finder.places import shipped
from tests.ui.conftest import (  # noqa: F401  (fixtures)
    icons,
    make_parts,
    open_desk,
    theme,
    whole_file,
)
from tests.ui.kiosk.conftest import collected_here, open_kiosk  # noqa: F401  (fixtures)

sys.path.append(str(Path(__file__).parents[2] / "build_scripts"))
from tests.translation.pseudo import compile_pseudo

KEYS = re.compile(r"(?:(?:Ctrl|Alt|Shift)\+)+\S+|Down|Esc|Return|Space|Del|Menu|PgUp|PgDown")
PARTS = re.compile(r"[·\n\t,:;()“”…!?./]+")
SAME_EVERYWHERE = {
    *"Signpost English Cymraeg PDF TOML A4 A5 PIN QR Qt MIT abc".split(),  # noqa: SIM905
    "Oak Tree Centre",
    DISCREET_TITLE,
}
"""Names, the policy's words, and a handout's title, which is in the handout's language."""

ENOUGH = 80
"""Letters of a text that is cut out of the catalogue, in the middle of a sentence."""


@pytest.fixture(scope="session")
def pseudo_file(tmp_path_factory):
    return compile_pseudo(tmp_path_factory.mktemp("pseudo"))


@pytest.fixture
def use_pseudo(qapp, pseudo_file):
    """Puts the made-up language over whatever is in force."""
    translator = QTranslator()
    assert translator.load(str(pseudo_file))

    def use():
        qapp.removeTranslator(translator)
        qapp.installTranslator(translator)

    yield use
    qapp.removeTranslator(translator)


@pytest.fixture(scope="session")
def content():
    """Every piece of text that the catalogue holds, and what is alike in every language."""
    read = read_content(shipped("catalogue"))
    pieces = set(SAME_EVERYWHERE) | set(calendar.month_name)
    for value in (*map(asdict, read.entries), *map(asdict, read.endnotes), asdict(read.about)):
        pieces.update(_pieces(value))
    pieces.update(
        _pieces({facet: list(map(asdict, t)) for facet, t in read.vocabulary.facets.items()})
    )
    return pieces


def _pieces(value):
    if isinstance(value, str):
        yield value
        yield from (part.strip() for part in PARTS.split(value))
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _pieces(inner)
    elif isinstance(value, (list, tuple)):
        for inner in value:
            yield from _pieces(inner)
    elif isinstance(value, int):
        yield str(value)


@pytest.fixture
def untranslated(content):
    """Returns what of a text is neither from the made-up language nor from the catalogue."""
    whole = " ".join(content)
    marked, shortcut = re.compile(r"\[[^\]]*\]"), re.compile(r"\t.*")

    def untranslated(text):
        text = text.replace("\u200b", "")
        if text in content or text.startswith("/") or KEYS.fullmatch(text):
            return []
        rest = shortcut.sub("", marked.sub("\n", text))
        parts = (part.strip() for part in PARTS.split(rest))
        return [
            part
            for part in parts
            if re.search("[A-Za-z]{2}", part)
            and part not in content
            and not (len(text) > ENOUGH and part in whole)
        ]

    return untranslated
