"""Every page leads on, something leads to it, and an editor finds nothing to doubt."""

from datetime import date

import pytest

from finder.catalogue.review import Cause, review
from finder.catalogue.sources import read_content
from finder.places import shipped

REVIEW = review(read_content(shipped("catalogue")), date(2026, 11, 24))


@pytest.mark.parametrize("cause", Cause)
def test_no_entry_is_doubted(cause: Cause) -> None:
    assert [doubt for doubt in REVIEW.doubts if doubt.cause is cause] == []


def test_every_source_entry_says_that_it_is_of_march_2018_and_old() -> None:
    dates = REVIEW.dates
    assert (dates.fresh, dates.check, dates.oldest) == (0, 0, "2018-03")
    assert dates.old + dates.never == REVIEW.entries
