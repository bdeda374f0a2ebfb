"""No entry leaves a reader with letters that nobody has spelled out."""

import re
from dataclasses import replace

import pytest

from build_scripts.reading_report import Page, pages, unexpanded

NOT_SPELLED_OUT_IN_THE_SOURCE = {"DABS", "FCASE"}
WRITTEN_SO_ON_THE_ENVELOPE = {"SAMARITANS", "LETTERS"}
OTHERS = [page for page in pages() if page.kind != "guidance"]


@pytest.mark.parametrize("page", OTHERS, ids=lambda page: page.id)
def test_every_acronym_is_spelled_out_at_first_use(page: Page) -> None:
    prose = replace(page, pieces=tuple(re.sub("https?://.*", "", text) for text in page.pieces))
    left = set(unexpanded(prose)) - NOT_SPELLED_OUT_IN_THE_SOURCE - WRITTEN_SO_ON_THE_ENVELOPE
    assert left == set()
