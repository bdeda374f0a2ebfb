"""What may be written in a name, a title or a note."""

import unicodedata

from finder.problems import ListNameRefused, NoteTooLong

NAME_LENGTH = 80
TITLE_LENGTH = 300
NOTE_LENGTH = 2000
ID_LENGTH = 200
RESERVED = ("saved", "handout")
# Control characters and halves of surrogate pairs: nothing that a person types on purpose.
UNWANTED = ("Cc", "Cs")
# What turns the text after it round, so that a name could disguise the sentence it stands in.
TURNING = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


def clean_line(text: str) -> str:
    """Return `text` as one line without control characters and without space at its ends."""
    spaced = "".join(character if _is_wanted(character) else " " for character in text)
    return " ".join(spaced.split())


def clean_note(text: str) -> str:
    """Return a note with its line breaks and without control characters.

    Raises NoteTooLong over 2,000 characters.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    note = "\n".join(_without_controls(line).rstrip() for line in lines).strip("\n")
    if len(note) > NOTE_LENGTH:
        raise NoteTooLong(len(note), NOTE_LENGTH)
    return note


def clean_title(text: str) -> str:
    """Return a title as one line of at most 300 characters."""
    return clean_line(text)[:TITLE_LENGTH].rstrip()


def is_entry_id(text: str) -> bool:
    """Say whether `text` could be an entry's id: 1 to 200 visible characters without space."""
    return 0 < len(text) <= ID_LENGTH and text.isprintable() and " " not in text


def checked_name(text: str, taken: set[str]) -> str:
    """Return a list's name as one line of 1 to 80 characters.

    Raises ListNameRefused if it is empty, too long, or, but for capitals, one of `taken`.
    """
    name = clean_line(text)
    if not _can_be_seen(name) or len(name) > NAME_LENGTH:
        raise ListNameRefused(name, "long" if _can_be_seen(name) else "empty")
    if name.casefold() in {*RESERVED, *taken}:
        raise ListNameRefused(name, "taken")
    return name


def free_name(text: str, taken: set[str]) -> str:
    """Return `text` or, if that is taken, "text (2)" and so on."""
    name, number = clean_line(text)[: NAME_LENGTH - 6].rstrip(), 2
    candidate = name = name if _can_be_seen(name) else "List"
    while candidate.casefold() in {*RESERVED, *taken}:
        candidate, number = f"{name} ({number})", number + 1
    return candidate


def _without_controls(line: str) -> str:
    return "".join(c for c in line if c == "\t" or _is_wanted(c))


def _is_wanted(character: str) -> bool:
    return unicodedata.category(character) not in UNWANTED and character not in TURNING


def _can_be_seen(name: str) -> bool:
    return any(character.isprintable() and character != " " for character in name)
