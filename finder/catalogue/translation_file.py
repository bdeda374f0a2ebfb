"""Reads and checks translations of entries: `<id>.cy.md` beside `<id>.md`."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from finder.catalogue.body import read_body
from finder.catalogue.entry_file import EntryFile
from finder.catalogue.fields import Fields
from finder.catalogue.frontmatter import parse_front_matter
from finder.catalogue.translation import Translation, Words
from finder.entry import Block, Entry
from finder.problems import ContentMistake

_NAME = re.compile(r"(?P<id>[^.]+)\.(?P<language>[a-z]{2,3})\.md")


@dataclass(frozen=True)
class TranslationFile:
    """A translation with what only its file knows."""

    translation: Translation
    name: str
    fields: Fields


def is_translation(name: str) -> bool:
    """Say whether a file of entries is a translation, by its name."""
    return _NAME.fullmatch(PurePosixPath(name).name) is not None


def read_translation(
    name: str, text: str, mistakes: list[ContentMistake]
) -> TranslationFile | None:
    """Return the translation in a file, or None; mistakes are added to the list."""
    named = _NAME.fullmatch(PurePosixPath(name).name)
    toml = parse_front_matter(name, text)
    if isinstance(toml, ContentMistake):
        mistakes.append(toml)
        return None
    if named is None:
        return None
    fields = Fields(toml, mistakes)

    def report(line: int, advice: str) -> None:
        mistakes.append(ContentMistake(name, toml.body_line + line, "", advice))

    translation = Translation(
        entry=named["id"],
        language=named["language"],
        title=fields.text("title", required=True),
        summary=fields.text("summary", required=True),
        blocks=read_body(toml.body, report),
        also=fields.texts("also"),
        notice=fields.text("notice"),
        phones=_words(fields, "phones", "number"),
        links=_words(fields, "links", "url"),
        unreviewed=fields.flag("review"),
    )
    fields.finish()
    return TranslationFile(translation, name, fields)


def check_translation(file: TranslationFile, originals: Mapping[str, EntryFile]) -> None:
    """Note where a translation says other things than its original."""
    original = originals.get(file.translation.entry)
    if original is None:
        advice = f"There is no “{file.translation.entry}.md” that this could translate."
        file.fields.report("", advice)
        return
    _check_words(file, original.entry)
    _check_contacts(file, original.entry)


def _check_words(file: TranslationFile, entry: Entry) -> None:
    made, fields = file.translation, file.fields
    if made.language == entry.language:
        fields.report("", "The original is in this language already. Remove this file.")
    if bool(made.notice) != bool(entry.notice):
        fields.report("notice", "Give a notice if the original has one, and only then.")
    if _references(made.blocks) != _references(entry.blocks):
        fields.report("", "Cite the same endnotes and link to the same entries as the original.")
    if [block.kind for block in made.blocks] != [block.kind for block in entry.blocks]:
        fields.report("", "Keep the original's headings, paragraphs and lists, one for one.")


def _check_contacts(file: TranslationFile, entry: Entry) -> None:
    made = file.translation
    for name, keys, known in (
        ("phones", made.phones, {phone.number for phone in entry.phones}),
        ("links", made.links, {link.url for link in entry.links}),
    ):
        for key, _ in keys:
            if key not in known:
                file.fields.report(name, f"The original has no “{key}”. Copy it from there.")


def _words(fields: Fields, name: str, key: str) -> tuple[tuple[str, Words], ...]:
    found: list[tuple[str, Words]] = []
    for table in fields.tables(name):
        named = table.text(key, required=True)
        found.append((named, (table.text("label"), table.text("note"))))
        table.finish()
    return tuple(found)


def _references(blocks: tuple[Block, ...]) -> list[tuple[str, str]]:
    spans = (span for block in blocks for line in block.lines for span in line)
    return sorted((span.cite, span.entry) for span in spans if span.cite or span.entry)
