"""The policy as the program uses it: typed, with a default for everything."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from enum import StrEnum
from pathlib import Path

from finder.places import program_folder, user_data


class Links(StrEnum):
    """What a click on an address may do."""

    ALLOWED = "allowed"
    QR_ONLY = "qr-only"


@dataclass(frozen=True, slots=True)
class CentrePolicy:
    """Who gives the handouts: printed on them if set."""

    name: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class KioskPolicy:
    """How a public screen behaves; times in seconds, `printer` "" is the system's default one."""

    on: bool = False
    idle_seconds: int = 90
    pin_hash: str = ""
    audience: str = "parents"
    printer: str = ""
    page_cap: int = 6
    cooldown_seconds: int = 60
    counts: bool = False


@dataclass(frozen=True, slots=True)
class DataPolicy:
    """Whether lists are kept on disk, and where; a relative `folder` lies beside the program."""

    keep: bool = True
    folder: str = ""


@dataclass(frozen=True, slots=True)
class FeaturePolicy:
    """What people may use."""

    notes: bool = True
    imports: bool = True
    updates: bool = True


@dataclass(frozen=True, slots=True)
class UpdatePolicy:
    """Whose catalogue updates are trusted, besides the program's own keys."""

    keys: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Policy:
    """Everything that IT decides. `origins` names the file of each key that is not a default."""

    language: str = ""
    accent: str = ""
    links: Links = Links.ALLOWED
    centre: CentrePolicy = CentrePolicy()
    kiosk: KioskPolicy = KioskPolicy()
    data: DataPolicy = DataPolicy()
    features: FeaturePolicy = FeaturePolicy()
    updates: UpdatePolicy = UpdatePolicy()
    origins: Mapping[str, Path] = field(default_factory=dict[str, Path])

    def in_force(self) -> Iterator[tuple[str, object, Path | None]]:
        """Yield each key with its value and the file it came from, None for a default."""
        for part in fields(self):
            value = getattr(self, part.name)
            if is_dataclass(value):
                for inner in fields(value):
                    key = f"{part.name}.{inner.name}"
                    yield key, getattr(value, inner.name), self.origins.get(key)
            elif part.name != "origins":
                yield part.name, value, self.origins.get(part.name)

    def data_folder(self, chosen: Path | None = None) -> Path | None:
        """Return where lists are kept, None for nowhere; `chosen` is the person's own wish."""
        if not self.data.keep:
            return None
        if chosen is not None:
            return chosen
        if self.data.folder:
            return program_folder() / Path(self.data.folder).expanduser()
        return user_data()
