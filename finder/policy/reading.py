"""Read signpost.toml, refusing it whole with the file, line and key of every mistake."""

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, cast

from finder.places import policy_files
from finder.policy.keys import GROUPS, KEYS
from finder.policy.lines import lines_of_keys
from finder.policy.records import (
    CentrePolicy,
    DataPolicy,
    FeaturePolicy,
    KioskPolicy,
    Links,
    Policy,
    UpdatePolicy,
)
from finder.problems import ContentMistake, PolicyRefused

MOST_BYTES = 100_000


def read_policy(files: Sequence[Path] | None = None) -> Policy:
    """Read the policy files that exist; a later one wins, key by key.

    Raises PolicyRefused.
    """
    values: dict[str, Any] = {}
    origins: dict[str, Path] = {}
    mistakes: list[ContentMistake] = []
    for path in policy_files() if files is None else files:
        held = _read(path, mistakes)
        values |= held
        origins |= dict.fromkeys(held, path)
    if mistakes:
        raise PolicyRefused(tuple(mistakes))
    return _built(values, origins)


def _read(path: Path, mistakes: list[ContentMistake]) -> dict[str, Any]:
    try:
        # Windows editors put a byte order mark before the text.
        text = path.read_bytes()[: MOST_BYTES + 1].decode("utf-8-sig").replace("\r\n", "\n")
        if len(text) > MOST_BYTES:
            mistakes.append(ContentMistake(str(path), 1, "", "make the file shorter"))
            return {}
        document = tomllib.loads(text)
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, RecursionError) as error:
        mistakes.append(_unreadable(path, error))
        return {}
    lines = lines_of_keys(text)
    held: dict[str, Any] = {}
    for key, value in _flat(document):
        advice = _advice(key, value)
        if advice:
            mistakes.append(ContentMistake(str(path), lines.get(key, 1), key, advice))
        else:
            held[key] = value
    return held


def _unreadable(path: Path, error: Exception) -> ContentMistake:
    if isinstance(error, OSError):
        return ContentMistake(str(path), 1, "", f"let Signpost read this file ({error.strerror})")
    if isinstance(error, UnicodeDecodeError):
        return ContentMistake(str(path), 1, "", "save this file as UTF-8")
    found = re.search(r"\(at line (\d+), column \d+\)", str(error))
    line = int(found[1]) if found else 1
    said = re.sub(r" \(at .*\)$", "", str(error))
    return ContentMistake(str(path), line, "", f"correct what is not TOML here ({said})")


def _flat(document: Mapping[str, Any]) -> Iterator[tuple[str, object]]:
    """Yield "group.name" and value; a group that is no table comes under its own name."""
    for name, value in document.items():
        if name in GROUPS and isinstance(value, dict):
            for inner, held in cast("dict[str, object]", value).items():
                yield f"{name}.{inner}", held
        else:
            yield name, value


def _advice(key: str, value: object) -> str:
    """Say what to do about a key's value, "" if it is right."""
    if key in GROUPS:
        return f"write [{key}] on a line of its own and its settings below it"
    if key not in KEYS:
        import difflib  # noqa: PLC0415  (for a mistake alone)

        near = difflib.get_close_matches(key, KEYS, n=1)
        hint = f'; did you mean "{near[0]}"?' if near else ""
        return f"remove this key, there is none of that name{hint}"
    return "" if KEYS[key].fits(value) else KEYS[key].advice


def _built(values: Mapping[str, Any], origins: Mapping[str, Path]) -> Policy:
    def group(name: str) -> dict[str, Any]:
        start = f"{name}."
        return {key.removeprefix(start): v for key, v in values.items() if key.startswith(start)}

    return Policy(
        language=values.get("language", ""),
        accent=values.get("accent", ""),
        links=Links(values.get("links", Links.ALLOWED)),
        centre=CentrePolicy(**group("centre")),
        kiosk=KioskPolicy(**group("kiosk")),
        data=DataPolicy(**group("data")),
        features=FeaturePolicy(**group("features")),
        updates=UpdatePolicy(keys=tuple(values.get("updates.keys", ()))),
        origins=origins,
    )
