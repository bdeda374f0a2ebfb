"""Paper and screen show what is typed, so quotes are typed as they are printed."""

import re

import pytest

from finder.places import shipped

ENTRIES = sorted(shipped("catalogue", "entries").rglob("*.md"))


@pytest.mark.parametrize("path", ENTRIES, ids=lambda path: path.stem)
def test_prose_has_the_quotes_and_apostrophes_of_print(path) -> None:
    _, front, body = path.read_text(encoding="utf-8").split("+++\n", 2)
    prose = re.sub(r"https?://\S+|\(entry:[^)]*\)", "", body)
    assert not re.findall(r"[\"']", prose)
    for line in front.splitlines():
        if line.startswith(("summary", "notice")):
            assert "'" not in line
