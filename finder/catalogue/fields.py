"""Reads typed fields from TOML and notes every mistake with its line."""

from collections.abc import Callable, Iterable
from typing import Any, TypeVar, cast
from unicodedata import normalize

from finder.catalogue.frontmatter import Path, Toml
from finder.catalogue.wellformed import address_fault, date_fault, text_fault
from finder.problems import ContentMistake

_Kind = TypeVar("_Kind")


class Fields:
    """One table of a TOML file; what was never asked for is an unknown field."""

    def __init__(self, toml: Toml, mistakes: list[ContentMistake], path: Path = ()) -> None:
        self._toml = toml
        self._mistakes = mistakes
        self._path = path
        table: Any = toml.values
        for part in path:
            table = table[part]
        self._table = cast("dict[str, Any]", table)
        self._asked: set[str] = set()

    def has(self, name: str) -> bool:
        """Say whether the field was written at all."""
        return name in self._table

    def names(self) -> tuple[str, ...]:
        """Return the names of the fields as written."""
        return tuple(self._table)

    def text(
        self,
        name: str,
        *,
        required: bool = False,
        rule: Callable[[str], str] | None = None,
    ) -> str:
        """Return a text field; `rule` judges it, and "" is never judged."""
        value = self._value(name, str, "text in quotes", required=required)
        if required and value is not None and not value.strip():
            self.report(name, "Write something here; it may not be empty.")
        return self._judged(name, value or "", rule)

    def texts(self, name: str, *, rule: Callable[[str], str] | None = None) -> tuple[str, ...]:
        """Return a field that is a list of texts, each different and none empty."""
        value = cast("list[object] | None", self._value(name, list, "a list of texts"))
        found: list[str] = []
        for item in value or ():
            if not isinstance(item, str) or not item.strip():
                self.report(name, "Every item of this list must be text in quotes.")
            elif item in found:
                self.report(name, f"“{item}” is here twice. Keep one.", item)
            else:
                found.append(self._judged(name, item, rule))
        return tuple(found)

    def one_of(self, name: str, known: Iterable[str], *, required: bool = False) -> str:
        """Return a text field that must be one of the `known` values."""
        return self.text(name, required=required, rule=_choice(known))

    def some_of(
        self, name: str, known: Iterable[str], *, required: bool = False
    ) -> tuple[str, ...]:
        """Return a list of which every item must be one of the `known` values."""
        if required and not self._table.get(name):
            self.report(name, "Give at least one of: " + ", ".join(sorted(known)) + ".")
        return self.texts(name, rule=_choice(known))

    def date(self, name: str, *, required: bool = False) -> str:
        """Return a date as text, YYYY-MM or YYYY-MM-DD; "" stands for never."""
        value = self._value(name, str, 'text in quotes, such as "2018-03"', required=required)
        return self._judged(name, value or "", date_fault)

    def address(self, name: str, *, required: bool = False) -> str:
        """Return a web address."""
        return self.text(name, required=required, rule=address_fault)

    def number(self, name: str) -> int | None:
        """Return a whole number, or None."""
        value = self._value(name, int, "a whole number without quotes")
        return None if isinstance(value, bool) else value

    def flag(self, name: str) -> bool:
        """Return true or false; false when not written."""
        return bool(self._value(name, bool, "true or false without quotes"))

    def tables(self, name: str) -> tuple["Fields", ...]:
        """Return the tables written as `[[name]]`."""
        value = cast("list[object] | None", self._value(name, list, f"written as [[{name}]]"))
        if any(not isinstance(item, dict) for item in value or ()):
            self.report(name, f"Write each of these as a table under [[{name}]].")
            return ()
        return tuple(
            Fields(self._toml, self._mistakes, (*self._path, name, place))
            for place in range(len(value or ()))
        )

    def table(self, name: str) -> "Fields | None":
        """Return the table written as `[name]`, if there is one."""
        value = cast("object", self._value(name, dict, f"written as [{name}]"))
        return None if value is None else Fields(self._toml, self._mistakes, (*self._path, name))

    def finish(self) -> None:
        """Note every field that nobody asked for."""
        for name in self._table:
            if name not in self._asked:
                known = ", ".join(sorted(self._asked))
                self.report(name, f"This field is not known. Known here: {known}.")

    def report(self, name: str, advice: str, value: str = "") -> None:
        """Note a mistake in a field; `value` finds the line inside a list."""
        path = (*self._path, name)
        line = self._toml.lines.get(path) or self._toml.lines.get(self._path) or 1
        label = ".".join(str(part) for part in path if isinstance(part, str))
        self._mistakes.append(
            ContentMistake(self._toml.file, self._toml.line_of(line, value), label, advice)
        )

    def _value(
        self, name: str, kind: type[_Kind], want: str, *, required: bool = False
    ) -> _Kind | None:
        self._asked.add(name)
        if name not in self._table:
            if required:
                self.report(name, "This field is missing. Add it.")
            return None
        value = self._table[name]
        if not isinstance(value, kind):
            self.report(name, f"This must be {want}.")
            return None
        return value

    def _judged(self, name: str, value: str, rule: Callable[[str], str] | None) -> str:
        value = normalize("NFC", value)
        fault = text_fault(value) or (rule(value) if rule and value else "")
        if fault:
            self.report(name, fault, value)
        return value


def _choice(known: Iterable[str]) -> Callable[[str], str]:
    names = frozenset(known)

    def rule(value: str) -> str:
        if value in names:
            return ""
        return f"“{value}” is not known here. Use one of: {', '.join(sorted(names))}."

    return rule
