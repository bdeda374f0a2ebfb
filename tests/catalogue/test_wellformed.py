import pytest
from hypothesis import given
from hypothesis import strategies as st

from finder.catalogue.wellformed import (
    address_fault,
    date_fault,
    host_of,
    id_fault,
    phone_fault,
    text_fault,
)


@pytest.mark.parametrize(
    "address",
    [
        "https://example.org",
        "http://www.example.org/2/Poster_(1).pdf",
        "http://example.org/files/%20PARENTS%20&%20PARTNERS.pdf",
        "https://example.org:8080/a/?b=c,d;e~f#g!*'",
        "https://xn--caf-dma.example.org/",
    ],
)
def test_odd_but_real_addresses_are_kept(address):
    assert address_fault(address) == ""


@pytest.mark.parametrize(
    "address",
    [
        "www.example.org",
        "example",
        "ftp://example.org/",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "//example.org/x",
        "http:///x",
        "https://localhost/",
        "https://user@example.org/",
        "https://example.org/a b",
        "https://example.org/\n",
        "https://example.org/%zz",
        "https://example.org/<b>",
        'https://example.org/"',
        "https://example.org\\x",
        "https://ex ample.org/",
        "https://-example.org/",
        "https://examp\u0142e.org/",
        " https://example.org/",
    ],
)
def test_a_malformed_address_is_named_with_what_to_do(address):
    assert address_fault(address).endswith(".")


@given(st.text())
def test_no_text_that_passes_as_an_address_has_a_space_or_an_odd_character(text):
    address = f"https://example.org/{text}"
    if not address_fault(address):
        assert address.isascii()
        assert address.isprintable()
        assert not set(address) & set(' "<>\\^`{|}')


def test_the_host_of_an_address_is_found():
    assert host_of("https://www.example.org/a") == "www.example.org"
    assert host_of("nothing") == ""


@pytest.mark.parametrize("number", ["999", "01632 960001", "+44 (0)1632 960 001", "116 123"])
def test_phone_numbers_as_people_write_them_pass(number):
    assert phone_fault(number) == ""


@pytest.mark.parametrize("number", ["", "99", "call 999", "0800-", "(01632 1", "1" * 16, "٩٩٩"])
def test_what_is_no_phone_number_does_not_pass(number):
    assert phone_fault(number) != ""


@pytest.mark.parametrize("text", ["2018-03", "2024-02-29"])
def test_months_and_days_are_dates(text):
    assert date_fault(text) == ""


@pytest.mark.parametrize(
    "text", ["2018", "2018-13", "2023-02-29", "March 2018", "2018-3", "2018-03\n"]
)
def test_what_is_no_day_is_no_date(text):
    assert date_fault(text) != ""


@pytest.mark.parametrize(
    "text",
    [
        "bell\x07",
        "tab\t",
        "delete\x7f",
        "c1\x85",
        "turned \u202etxet",
        "isolate \u2066x",
        "zero\u200bwidth",
        "bom\ufeff",
        "soft\u00adhyphen",
        "private \ue000",
        "line\u2028separator",
        "<b>bold</b>",
        "<script>",
        "a <!-- comment -->",
        "<img src=x>",
        "noncharacter \ufdd0",
    ],
)
def test_text_that_could_deceive_is_refused(text):
    assert text_fault(text) != ""


@pytest.mark.parametrize("text", ["plain", "café “quoted” £5 < £6", "a\nb", "اردو", "Cymraeg ŵ"])
def test_ordinary_text_passes(text):
    assert text_fault(text) == ""


@pytest.mark.parametrize("entry_id", ["Upper", "two--hyphens", "-a", "a_b", "", "é", "a" * 81])
def test_an_id_has_small_letters_digits_and_single_hyphens(entry_id):
    assert id_fault(entry_id) != ""
    assert id_fault("a-1-b") == ""
