"""What a web address, a phone number, a date and a piece of text must look like.

Each rule returns what is wrong and what to do about it, or "" when nothing is wrong.
"""

import re
from datetime import date
from unicodedata import category, name

_ADDRESS = re.compile(
    r"(?P<scheme>[^:/?#]+)://(?P<host>[^/?#]*)(?P<rest>[/?#].*)?", re.DOTALL | re.ASCII
)
_HOST = re.compile(
    r"(?=.{4,253}(?::\d{1,5})?$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}(?::\d{1,5})?",
    re.IGNORECASE | re.ASCII,
)
_REST = re.compile(r"(?:%[0-9A-Fa-f]{2}|[A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=-])*")
_PHONE = re.compile(r"\+?[0-9(][0-9 ()-]*[0-9]")
_DATE = re.compile(r"(\d{4})-(\d{2})(?:-(\d{2}))?")
_TAG = re.compile(r"<[A-Za-z/!?]")
_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_ODD = frozenset({"Cc", "Cf", "Co", "Cs", "Cn", "Zl", "Zp"})
_DIGITS = range(3, 16)


def address_fault(address: str) -> str:
    """Judge a web address: http or https, a host name with a dot, nothing that needs encoding."""
    parts = _ADDRESS.fullmatch(address)
    if parts is None:
        return f"“{address}” is not a web address. Write it in full, as https://example.org/page."
    if parts["scheme"] not in {"http", "https"}:
        return f"“{address}” must begin with http:// or https://."
    if not _HOST.fullmatch(parts["host"]):
        return f"“{parts['host']}” is not a host name. Write one such as www.example.org."
    if not _REST.fullmatch(parts["rest"] or ""):
        return f"“{address}” has a character that no address may have. Write %20 for a space."
    return ""


def host_of(address: str) -> str:
    """Return the host name of a web address, "" when it has none."""
    parts = _ADDRESS.fullmatch(address)
    return parts["host"] if parts else ""


def phone_fault(number: str) -> str:
    """Judge a phone number: 3 to 15 digits, with spaces, brackets and a leading + if wanted."""
    digits = sum(character.isdigit() for character in number)
    if _PHONE.fullmatch(number) and digits in _DIGITS and number.count("(") == number.count(")"):
        return ""
    return f"“{number}” is not a phone number. Write digits and spaces only; words go in `note`."


def date_fault(text: str) -> str:
    """Judge a date: YYYY-MM or YYYY-MM-DD."""
    match = _DATE.fullmatch(text)
    if match is not None:
        try:
            date(int(match[1]), int(match[2]), int(match[3] or 1))
        except ValueError:
            return f"“{text}” is no day of the calendar. Write 2018-03 or 2018-03-31."
        return ""
    return f"“{text}” is not a date. Write 2018-03 or 2018-03-31."


def text_fault(text: str) -> str:
    """Judge plain text: no invisible or unassigned characters, no HTML, normal form C."""
    for character in text:
        if character != "\n" and not character.isascii() and category(character) in _ODD:
            return _odd(character)
        if character < " " and character != "\n":
            return _odd(character)
    if "\x7f" in text:
        return _odd("\x7f")
    if tag := _TAG.search(text):
        return f"“{text[tag.start() : tag.start() + 12]}” looks like HTML. Write plain words."
    return ""


def id_fault(entry_id: str) -> str:
    """Judge an id: small letters, digits and single hyphens, at most 80 characters."""
    if _NAME.fullmatch(entry_id) and len(entry_id) <= 80:  # noqa: PLR2004 said in the docstring
        return ""
    return f"“{entry_id}” cannot be an id. Use small letters, digits and single hyphens."


def _odd(character: str) -> str:
    known = name(character, "a control character").lower()
    return f"There is a character that nobody can see (U+{ord(character):04X}, {known}). Remove it."
