"""Reads and checks the content folder; every mistake is collected before anything is refused."""

from pathlib import Path

from finder.catalogue.content import About, Content, Endnote, curated
from finder.catalogue.entry_file import EntryFile, read_entry
from finder.catalogue.fields import Fields
from finder.catalogue.frontmatter import parse
from finder.catalogue.references import check_references
from finder.catalogue.translation import Translation
from finder.catalogue.translation_file import check_translation, is_translation, read_translation
from finder.catalogue.vocabulary import Vocabulary
from finder.catalogue.vocabulary_file import read_vocabulary
from finder.problems import ContentMistake, ContentRefused


def read_content(folder: Path) -> Content:
    """Return the whole catalogue under `folder`, or raise ContentRefused with every mistake."""
    content, mistakes = examine_content(folder)
    if mistakes:
        raise ContentRefused(mistakes)
    return content


def examine_content(folder: Path) -> tuple[Content, tuple[ContentMistake, ...]]:
    """Return what could be read under `folder`, and every mistake in it."""
    return _Sources(folder).read()


class _Sources:
    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._mistakes: list[ContentMistake] = []

    def read(self) -> tuple[Content, tuple[ContentMistake, ...]]:
        about = self._about()
        vocabulary = self._vocabulary()
        endnotes = self._endnotes()
        files = self._entries(vocabulary)
        check_references(files, endnotes)
        files.sort(key=lambda file: curated(file.entry, file.place))
        content = Content(
            about,
            vocabulary,
            tuple(file.entry for file in files),
            tuple(note for note, _ in endnotes),
            self._translations(files),
        )
        mistakes = sorted(set(self._mistakes), key=lambda each: (each.file, each.line, each.field))
        return content, tuple(mistakes)

    def _about(self) -> About:
        fields = self._toml("catalogue.toml", required=True)
        if fields is None:
            return About("", "", "", "", "")
        about = About(
            version=fields.text("version", required=True),
            title=fields.text("title", required=True),
            published=fields.date("published", required=True),
            language=fields.text("language", required=True),
            source=fields.text("source", required=True),
        )
        fields.finish()
        return about

    def _vocabulary(self) -> Vocabulary:
        fields = self._toml("vocabulary.toml", required=True)
        return Vocabulary() if fields is None else read_vocabulary(fields)

    def _endnotes(self) -> list[tuple[Endnote, Fields]]:
        fields = self._toml("endnotes.toml", required=False)
        if fields is None:
            return []
        found: list[tuple[Endnote, Fields]] = []
        for note in fields.tables("endnotes"):
            endnote = Endnote(
                numeral=note.text("numeral", required=True),
                row=note.text("row"),
                entry=note.text("entry", required=True),
                label=note.text("label", required=True),
                note=note.text("note"),
            )
            note.finish()
            found.append((endnote, note))
        fields.finish()
        return found

    def _entries(self, vocabulary: Vocabulary) -> list[EntryFile]:
        names = [name for name in self._names() if not is_translation(name)]
        if not names:
            self._note("entries", "There are no entries. Add Markdown files under `entries`.")
        found: list[EntryFile] = []
        for name in names:
            text = self._text(name)
            read = None if text is None else read_entry(name, text, vocabulary, self._mistakes)
            if read is not None:
                found.append(read)
        return found

    def _translations(self, files: list[EntryFile]) -> tuple[Translation, ...]:
        originals = {file.entry.id: file for file in files}
        found: list[Translation] = []
        for name in filter(is_translation, self._names()):
            text = self._text(name)
            read = None if text is None else read_translation(name, text, self._mistakes)
            if read is not None:
                check_translation(read, originals)
                found.append(read.translation)
        return tuple(found)

    def _names(self) -> list[str]:
        paths = sorted((self._folder / "entries").rglob("*.md"))
        return [path.relative_to(self._folder).as_posix() for path in paths]

    def _toml(self, name: str, *, required: bool) -> Fields | None:
        if not required and not (self._folder / name).exists():
            return None
        text = self._text(name)
        if text is None:
            return None
        toml = parse(name, text)
        if isinstance(toml, ContentMistake):
            self._mistakes.append(toml)
            return None
        return Fields(toml, self._mistakes)

    def _text(self, name: str) -> str | None:
        try:
            raw = (self._folder / name).read_bytes()
            return raw.decode("utf-8").removeprefix("\ufeff").replace("\r\n", "\n")
        except UnicodeDecodeError as error:
            line = error.object[: error.start].count(b"\n") + 1
            self._note(name, "This is not UTF-8 text. Save the file as UTF-8.", line)
        except OSError as error:
            self._note(name, f"This cannot be read ({error.strerror}). Put the file there.")
        return None

    def _note(self, name: str, advice: str, line: int = 1) -> None:
        self._mistakes.append(ContentMistake(name, line, "", advice))
