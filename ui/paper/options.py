"""How the handout on the table is to look, as it is remembered between sessions."""

import json
from dataclasses import asdict, dataclass, fields, replace
from typing import Any, Self

from finder.handout.discreet import discreet_title, is_telling
from finder.handout.handout import DISCREET_TITLE, Layout, Paper

SETTING = "handout-options"
LONGEST_TITLE = 120
LONGEST_MESSAGE = 2000


@dataclass(frozen=True, slots=True)
class HandoutOptions:
    """What a person chose. `title` "" means the suggested one; `tips` prints a ready-made one's."""

    layout: Layout = Layout.STANDARD
    paper: Paper = Paper.A4
    language: str = "en"
    title: str = ""
    plain_cover: bool = True
    message: str = ""
    qr: bool = True
    notes_space: bool = False
    tips: bool = True
    printer: str = ""
    both_sides: bool = False

    @classmethod
    def read(cls, text: str, language: str = "en") -> Self:
        """Read what was remembered; anything odd in it falls back to the usual.

        `language` is the usual one until a person has chosen another.
        """
        try:
            kept: Any = json.loads(text) if text else {}
        except (ValueError, RecursionError):
            kept = {}
        if not isinstance(kept, dict):
            return cls(language=language)
        usual = cls(language=language)
        values: dict[str, Any] = {}
        for field in fields(cls):
            default = getattr(usual, field.name)
            value = kept.get(field.name, default)  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]  # checked below
            if isinstance(value, bool) is isinstance(default, bool) and isinstance(
                value, (str, bool)
            ):
                values[field.name] = value
        values["layout"] = _known(Layout, values.get("layout"), usual.layout)
        values["paper"] = _known(Paper, values.get("paper"), usual.paper)
        return cls(**values)

    def written(self) -> str:
        """Return the text to remember."""
        return json.dumps(asdict(self), ensure_ascii=False)

    def for_another_family(self) -> Self:
        """Return the same look without the title and the message that were for one family."""
        return replace(self, title="", message="")

    def suggested_title(self, ready_made: str) -> str:
        """Return the title to print when none is typed; `ready_made` is a ready-made one's."""
        return discreet_title(ready_made) if self.plain_cover else ready_made or DISCREET_TITLE

    def printed_title(self, ready_made: str) -> str:
        """Return the title that is printed: a plain cover never names exploitation."""
        if not self.title.strip() or (self.plain_cover and is_telling(self.title)):
            return self.suggested_title(ready_made)
        return self.title.strip()


def _known(kind: Any, value: object, usual: Any) -> Any:  # noqa: ANN401  (either enumeration)
    return kind(value) if value in {member.value for member in kind} else usual
