"""No entry leaves a reader with letters that nobody has spelled out."""

import pytest

from finder.catalogue.reading import Page, page_of, unexpanded
from finder.catalogue.sources import read_content
from finder.places import shipped

PAGES = [page_of(entry) for entry in read_content(shipped("catalogue")).entries]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.id)
def test_every_acronym_is_spelled_out_at_first_use(page: Page) -> None:
    assert unexpanded(page) == ()
