"""A made-up language: every text in brackets, in letters of its own, and half as long again."""

import re
import subprocess  # noqa: TID251  (compiles, as the installer does)
from pathlib import Path
from xml.etree import ElementTree

from environment import PYTHON, ROOT

TEXTS = ROOT / "resources" / "translations"
PLAIN = "ABCDEFGHIJKLMNOPRSTUWYZabcdefghijklmnoprstuwyz"
MARKED = "ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞŔŠŢÛŴÝŽåƀçðéƒĝĥîĵķļɱñöþŕšţûŵýž"
LONGER = 0.4
_HOLE = re.compile(r"(\{\w+\}|%L?n|\t.*)", re.DOTALL)


def pseudo(text):
    """Return a text in the made-up language, its placeholders and its shortcut as they are."""
    words, tab, shortcut = text.partition("\t")
    table = str.maketrans(PLAIN, MARKED)
    parts = _HOLE.split(words)
    marked = "".join(part if at % 2 else part.translate(table) for at, part in enumerate(parts))
    return f"[{marked}{'~' * round(len(words) * LONGER)}]{tab}{shortcut}"


def compile_pseudo(folder: Path) -> Path:
    """Write the made-up language for every text of the program; return what Qt loads."""
    tree = ElementTree.parse(TEXTS / "signpost_cy.ts")  # noqa: S314  (our own file)
    root = tree.getroot()
    root.set("language", "en_GB")
    for message in root.iter("message"):
        source = message.findtext("source", "")
        translation = message.find("translation")
        translation.clear()
        if message.get("numerus"):
            for _form in range(2):
                ElementTree.SubElement(translation, "numerusform").text = pseudo(source)
        else:
            translation.text = pseudo(source)
    written, compiled = folder / "pseudo.ts", folder / "pseudo.qm"
    tree.write(written, encoding="utf-8", xml_declaration=True)
    lrelease = PYTHON.parent / "pyside6-lrelease"
    subprocess.run([lrelease, "-silent", written, "-qm", compiled], check=True)  # noqa: S603
    return compiled
