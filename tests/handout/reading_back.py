"""Reads a PDF the way a checker does: its structure tree, bookmarks, letters and QR codes."""

import io
import re
import shutil
import subprocess  # noqa: TID251  (poppler reads what was made)
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pikepdf
import zxingcpp
from PIL import Image

DRAWING_SETTING_FONT = "Tf"


def opened(pdf: bytes) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(pdf))


def tags(pdf: pikepdf.Pdf, kind: str) -> list[pikepdf.Dictionary]:
    return [node for node in _nodes(pdf.Root.StructTreeRoot.K) if str(node.get("/S")) == f"/{kind}"]


def _nodes(node: object) -> Iterator[pikepdf.Dictionary]:
    if isinstance(node, pikepdf.Array):
        for kid in node:
            yield from _nodes(kid)
    elif isinstance(node, pikepdf.Dictionary) and "/S" in node:
        yield node
        if "/K" in node:
            yield from _nodes(node.K)


def bookmarks(pdf: pikepdf.Pdf) -> list[str]:
    def titles(items: object) -> Iterator[str]:
        for item in items:
            yield item.title
            yield from titles(item.children)

    with pdf.open_outline() as outline:
        return list(titles(outline.root))


def letter_sizes(pdf: pikepdf.Pdf) -> set[float]:
    """Return the sizes in points of all letters; Typst scales nothing afterwards."""
    return {
        float(operands[1])
        for page in pdf.pages
        for operands, operator in pikepdf.parse_content_stream(page)
        if str(operator) == DRAWING_SETTING_FONT
    }


def drawing(page: bytes) -> ET.Element:
    """Return the root of an SVG page."""
    return ET.fromstring(page)  # noqa: S314  (our own)


def text(pdf: bytes) -> str:
    """Return the text as it stands on the pages, a form feed after each."""
    command = [required("pdftotext"), "-layout", "-", "-"]
    done = subprocess.run(command, input=pdf, capture_output=True, check=True)  # noqa: S603
    return done.stdout.decode()


def places(pdf: bytes) -> list[tuple[str, float, float]]:
    """Return each word and how far its top left corner is from the page's, in points."""
    command = [required("pdftotext"), "-bbox", "-", "-"]
    done = subprocess.run(command, input=pdf, capture_output=True, check=True)  # noqa: S603
    found = re.findall(r'xMin="([\d.]+)" yMin="([\d.]+)".*>(.+)</word>', done.stdout.decode())
    return [(word, float(x), float(y)) for x, y, word in found]


def codes(pdf: Path, ppi: int, scratch: Path) -> list[str]:
    """Return what the QR codes say after printing in pure black and white at `ppi`."""
    command = [required("pdftoppm"), "-r", str(ppi), "-mono", str(pdf), str(scratch / "read")]
    subprocess.run(command, check=True)  # noqa: S603
    found: list[str] = []
    for picture in sorted(scratch.glob("read*.pbm")):
        with Image.open(picture) as page:
            found += [code.text for code in zxingcpp.read_barcodes(page.convert("L"))]
    return found


def required(program: str) -> str:
    """Return the path of a system program that these tests cannot do without."""
    found = shutil.which(program)
    assert found, f"{program} is missing: install poppler-utils and cups"
    return found
