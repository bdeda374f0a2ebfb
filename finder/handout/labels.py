"""The fixed words of a handout, one data file a language."""

import tomllib
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from finder.places import shipped

FIRST = ("en", "cy")


@dataclass(frozen=True, slots=True)
class Labels:
    """Phrases with placeholders, month names, and which way the language runs ("ltr", "rtl")."""

    language: str
    direction: str
    months: tuple[str, ...]
    phrases: dict[str, str]

    @classmethod
    @lru_cache
    def of(cls, language: str) -> "Labels":
        """Read a language's words; one that is not shipped falls back to English."""
        file = shipped("handout", "labels", f"{language}.toml")
        if not language.isalpha() or not file.is_file():
            return cls.of("en")
        words = tomllib.loads(file.read_text(encoding="utf-8"))
        return cls(language, words["direction"], tuple(words["months"]), words["phrases"])

    def phrase(self, name: str, **values: str) -> str:
        """Return a phrase with its placeholders filled."""
        return self.phrases[name].format(**values)

    def is_said(self, name: str, text: str) -> bool:
        """Say whether a text has a phrase in it already, but for its full stop and capitals."""
        return self.phrases[name].rstrip(".").casefold() in text.casefold()

    def day(self, day: date) -> str:
        """Return a date as people write it: "24 November 2026"."""
        return self.when(day.isoformat())

    def when(self, checked: str) -> str:
        """Return "YYYY-MM" or "YYYY-MM-DD" as people write it: "March 2018"."""
        year, month, *day = checked.split("-")
        name = self.months[int(month) - 1]
        if not day:
            return self.phrase("month", month=name, year=year)
        return self.phrase("day", day=str(int(day[0])), month=name, year=year)


def languages() -> tuple[str, ...]:
    """Return the codes of the languages that fixed words exist in, the interface's first."""
    found = {file.stem for file in shipped("handout", "labels").glob("*.toml")}
    return (*(code for code in FIRST if code in found), *sorted(found.difference(FIRST)))


def language_names() -> tuple[tuple[str, str], ...]:
    """Return each language's code and what it calls itself."""
    files = ((code, shipped("handout", "labels", f"{code}.toml")) for code in languages())
    return tuple((code, tomllib.loads(file.read_text("utf-8"))["name"]) for code, file in files)
