"""A handout to paper with Typst: one accessible PDF, or the very same pages as pictures."""

import ctypes
import json
import sys
from dataclasses import dataclass
from datetime import UTC, datetime, time
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict, cast

from finder.entry import Entry
from finder.handout.characters import Cleaner, Coverage
from finder.handout.handout import Handout
from finder.handout.sheet import put_into_words
from finder.handout.template_data import template_data
from finder.places import shipped

if TYPE_CHECKING:
    from typst import Fonts, PDFStandard

ACCESSIBLE: "list[PDFStandard]" = ["a-2a", "ua-1"]


REMEMBERED = 10


class Form(StrEnum):
    """What a handout is made into.

    PDF is one to keep and to read; PAPER is one for a printer: the same pages, without links, tags
    or a title.
    """

    PDF = "pdf"
    PAPER = "paper"
    SVG = "svg"
    PNG = "png"


@dataclass(frozen=True, slots=True)
class Typeset:
    """The result: one PDF, or one picture a page.

    `replaced` holds the characters that no bundled font draws and that were replaced or removed;
    `accessible` is False for a PDF that could not be made accessible; `left_out` are the retired
    entries that were not printed. Tell the person about each before anything is printed.
    """

    pages: tuple[bytes, ...]
    replaced: str = ""
    accessible: bool = True
    left_out: tuple[Entry, ...] = ()


class Typesetter:
    """Holds the loaded fonts; make one where the work is done and keep it.

    It may be used from any one thread at a time: Typst lets other threads run meanwhile.
    """

    def __init__(self, fonts: Path | None = None) -> None:
        """Load the fonts from a folder that also holds their coverage.json."""
        import typst  # noqa: PLC0415  (68 MB that only paper needs)

        folder = fonts or shipped("fonts")
        self._typst = typst
        self._coverage = Coverage(folder / "coverage.json")
        self._fonts = typst.Fonts(
            include_system_fonts=False, include_embedded_fonts=False, font_paths=[folder]
        )

    def typeset(self, handout: Handout, form: Form, *, ppi: float = 96) -> Typeset:
        """Make the pages of a handout; `ppi` is the resolution of PNG pages."""
        sheet = put_into_words(handout)
        cleaner = Cleaner(self._coverage, right_to_left=sheet.labels.direction == "rtl")
        data = template_data(handout, sheet, cleaner, on_screen=form is Form.PDF)
        needed = self._sheets(data)
        if needed > 1 and self._sheets(data | {"tight": True}) < needed:
            data["tight"] = True
        accessible = True
        if form is Form.PDF:
            pages, accessible = self._pdf(handout, data)
        elif form is Form.PAPER:
            pages = self._compile(data, form)
        else:
            pages = self._pictures(data, form, ppi)
        return Typeset(pages, "".join(cleaner.lost), accessible, handout.left_out)

    def rest(self) -> None:
        """Give back the memory that the last pages took; takes about half a second.

        Typst keeps what it laid out for as many runs as `REMEMBERED`, 30 MB for seven pages.
        """
        for _ in range(REMEMBERED + 1):
            self._typst.compile(b" ", font_paths=self._fonts, ignore_system_fonts=True)
        if sys.platform == "linux":
            trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
            if trim is not None:
                trim(0)

    def _sheets(self, data: dict[str, object]) -> int:
        return int(
            self._typst.query(selector="<last>", field="value", one=True, **self._given(data))
        )

    def _pdf(self, handout: Handout, data: dict[str, object]) -> tuple[tuple[bytes, ...], bool]:
        made = datetime.combine(handout.today, time(), tzinfo=UTC)
        try:
            return self._compile(data, Form.PDF, standards=ACCESSIBLE, made=made), True
        except self._typst.TypstError:
            return self._compile(data, Form.PDF, standards=[], made=made), False

    def _pictures(self, data: dict[str, object], form: Form, ppi: float) -> tuple[bytes, ...]:
        pages = self._compile(data, form, ppi=ppi)
        if form is Form.PNG:
            return pages
        # Some Qt releases stroke every path that they print unless the width is nought.
        return tuple(page.replace(b"<svg ", b'<svg stroke-width="0" ', 1) for page in pages)

    def _compile(
        self,
        data: dict[str, object],
        form: Form,
        *,
        standards: "list[PDFStandard] | None" = None,
        made: datetime | None = None,
        ppi: float | None = None,
    ) -> tuple[bytes, ...]:
        output = self._typst.compile(
            format="pdf" if form is Form.PAPER else form.value,
            ppi=ppi,
            pdf_tags=form is not Form.PAPER,
            pdf_standards=standards or [],
            timestamp=made,
            **self._given(data),
        )
        several = cast("bytes | list[bytes]", output)
        return tuple(several) if isinstance(several, list) else (several,)

    def _given(self, data: dict[str, object]) -> "_Given":
        folder = shipped("handout")
        return {
            "input": folder / "handout.typ",
            "root": folder,
            "font_paths": self._fonts,
            "ignore_system_fonts": True,
            "sys_inputs": {"sheet": json.dumps(data, ensure_ascii=False)},
            "package_path": folder,
            "package_cache_path": folder,
        }


class _Given(TypedDict):
    input: Path
    root: Path
    font_paths: "Fonts"
    ignore_system_fonts: bool
    sys_inputs: dict[str, str]
    package_path: Path
    package_cache_path: Path
