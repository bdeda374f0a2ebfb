"""Every key of signpost.toml: what it may hold, as a test and in words."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, cast

from finder.policy.records import Links

Fits = Callable[[Any], bool]


@dataclass(frozen=True, slots=True)
class Key:
    """What a key may hold: what to write, and whether a value is that."""

    advice: str
    fits: Fits


def _line(most: int) -> Key:
    def fits(value: object) -> bool:
        return isinstance(value, str) and len(value) <= most and value.isprintable()

    return Key(f"write one line of at most {most} characters, in quotation marks", fits)


def _pattern(advice: str, shape: str) -> Key:
    def fits(value: object) -> bool:
        return isinstance(value, str) and re.fullmatch(shape, value) is not None

    return Key(advice, fits)


def _number(least: int, most: int) -> Key:
    def fits(value: object) -> bool:
        return type(value) is int and least <= value <= most

    return Key(f"write a whole number from {least} to {most}, without quotation marks", fits)


def _one_of(*allowed: str) -> Key:
    *most, last = (f'"{value}"' for value in allowed)
    return Key(f"write {', '.join(most)} or {last}", lambda value: value in allowed)


def _public_keys() -> Key:
    def fits(value: object) -> bool:
        return isinstance(value, list) and all(
            isinstance(key, str) and re.fullmatch(r"[!-~]{1,200}", key) is not None
            for key in cast("list[object]", value)
        )

    return Key("write a list of public keys, each in quotation marks", fits)


YES_OR_NO = Key(
    "write true or false, without quotation marks", lambda value: isinstance(value, bool)
)
KEYS: Mapping[str, Key] = {
    "language": _pattern('write a language code, such as "en" or "cy"', "([a-z]{2,3})?"),
    "accent": _pattern('write a colour, such as "#0E5A5E"', "(#[0-9A-Fa-f]{6})?"),
    "links": _one_of(*Links),
    "centre.name": _line(80),
    "centre.phone": _line(40),
    "kiosk.on": YES_OR_NO,
    "kiosk.idle_seconds": _number(30, 3600),
    "kiosk.pin_hash": _pattern(
        'write "scrypt:16384:8:1:SALT:HASH" with salt and hash in hexadecimal',
        r"(scrypt:\d{1,8}:\d{1,3}:\d{1,3}:[0-9a-f]{16,128}:[0-9a-f]{32,256})?",
    ),
    "kiosk.audience": _one_of("parents", "professionals", "everyone"),
    "kiosk.printer": _line(200),
    "kiosk.page_cap": _number(1, 50),
    "kiosk.cooldown_seconds": _number(0, 3600),
    "kiosk.counts": YES_OR_NO,
    "data.keep": YES_OR_NO,
    "data.folder": _line(1000),
    "features.notes": YES_OR_NO,
    "features.imports": YES_OR_NO,
    "features.updates": YES_OR_NO,
    "updates.keys": _public_keys(),
}
GROUPS = {key.partition(".")[0] for key in KEYS if "." in key}
