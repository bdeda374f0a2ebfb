"""What a person does with lists and with what is in them, said aloud and undone again."""

from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject

from finder.entry import Entry
from finder.problems import Problem, UnknownItem
from finder.shelf.records import Kept, KeptList, Role, Undo
from finder.shelf.words import free_name
from ui.kept.keeper import Keeper
from ui.paper.options import SETTING, HandoutOptions
from ui.problem_wording import problem_said


class ListKeeper(QObject):
    """Changes the shelf through a `Keeper`, so that all pages hear of it and all can be undone."""

    def __init__(self, keeper: Keeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._shelf = keeper.shelf
        self.transfer = keeper.transfer

    def name(self, kept_list: KeptList) -> str:
        """Return what a list is called in sentences."""
        if kept_list.role is Role.LIST:
            return kept_list.name
        return self.tr("Saved") if kept_list.role is Role.SAVED else self.tr("the handout")

    def targets(self, item: Kept) -> tuple[KeptList, ...]:
        """Return the lists that an item may be moved or copied to."""
        shelf = self._shelf
        lists = (shelf.saved, *shelf.lists(), shelf.handout)
        return tuple(kept_list for kept_list in lists if kept_list.key != item.list_key)

    def remove(self, item: Kept) -> None:
        """Take an item out of its list."""
        name = self.name(self._shelf.list_of(item.list_key))
        sentence = self.tr("Taken out of {0}: {1}").format(name, item.title)
        self._keeper.do(lambda: self._shelf.remove(item.key), sentence)

    def move(self, key: int, place: int, position: int) -> None:
        """Put the item at `place` at another position in its list."""
        self._shelf.move(key, position)
        words = self.tr("Moved up: {0}") if position < place else self.tr("Moved down: {0}")
        title = self._shelf.item(key).title
        self._done(words.format(title), lambda: self._shelf.move(key, place))

    def set_note(self, item: Kept, text: str, *, on_paper: bool) -> None:
        """Write an item's private note; nothing if the item has gone meanwhile."""
        with suppress(UnknownItem):
            self._quietly(lambda: self._shelf.set_note(item.key, text, on_paper=on_paper))

    def set_code(self, item: Kept, *, shown: bool) -> None:
        """Choose whether an item's QR code is printed."""
        self._quietly(lambda: self._shelf.set_qr(item.key, shown=shown))

    def move_to(self, item: Kept, kept_list: KeptList) -> None:
        """Move an item to the end of another list."""
        name = self.name(kept_list)
        place = [kept.key for kept in self._shelf.items(item.list_key)].index(item.key)
        if self._shelf.move_to(item.key, kept_list.key):
            self._done(
                self.tr("Moved to {0}: {1}").format(name, item.title),
                lambda: self._shelf.move_to(item.key, item.list_key, place),
            )
        else:
            self._there_already(name, item)

    def copy_to(self, item: Kept, kept_list: KeptList) -> None:
        """Copy an item with its note to the end of another list."""
        name = self.name(kept_list)
        if self._shelf.copy_to(item.key, kept_list.key):
            *_, copy = self._shelf.items(kept_list.key)
            sentence = self.tr("Copied to {0}: {1}").format(name, item.title)
            self._done(sentence, lambda: self._shelf.remove(copy.key))
        else:
            self._there_already(name, item)

    def replace(self, item: Kept, successor: Entry) -> None:
        """Put an entry's successor in its place."""
        sentence = self.tr("“{0}” takes its place.").format(successor.title)
        self._put_instead(item, (successor,), lambda _count: sentence)

    def unpack(self, item: Kept, entries: tuple[Entry, ...]) -> None:
        """Put what a ready-made handout holds in its place."""
        self._put_instead(
            item,
            entries,
            lambda count: self.tr("%n item(s) in its place: {0}", "", count).format(item.title),
        )

    def new_list(self) -> KeptList:
        """Make an empty list with a name to be bettered."""
        taken = {kept.name.casefold() for kept in self._shelf.lists()}
        made = self._shelf.new_list(free_name(self.tr("New list"), taken))
        self._keeper.refresh()
        return made

    def rename(self, kept_list: KeptList, name: str) -> str:
        """Give a list another name; return the sentence that says why not, "" if it was done."""
        try:
            renamed = self._shelf.rename_list(kept_list.key, name)
        except Problem as problem:
            return problem_said(problem)
        if renamed.name != kept_list.name:
            self._done(
                self.tr("Renamed: {0}").format(renamed.name),
                lambda: self._shelf.rename_list(kept_list.key, kept_list.name),
            )
        return ""

    def duplicate(self, kept_list: KeptList) -> KeptList:
        """Make a second list with the same items and notes."""
        taken = {kept.name.casefold() for kept in self._shelf.lists()}
        name = (
            self.name(kept_list) if kept_list.role is not Role.HANDOUT else self.tr("Handout copy")
        )
        made = self._shelf.copy_list(kept_list.key, free_name(name, taken))
        self._done(
            self.tr("Copied to a new list: {0}").format(made.name),
            lambda: self._shelf.delete_list(made.key),
        )
        return made

    def step_list(self, kept_list: KeptList, direction: int) -> None:
        """Move a list one place up (-1) or down (1) among the person's own."""
        place = [kept.key for kept in self._shelf.lists()].index(kept_list.key) + direction
        self.place_list(kept_list.key, max(0, place))

    def place_list(self, list_key: int, position: int) -> None:
        """Put a list at a position among the person's own."""
        self._quietly(lambda: self._shelf.move_list(list_key, position))

    @property
    def handout(self) -> KeptList:
        """The list on the table."""
        return self._shelf.handout

    def add_to_handout(self, entry_id: str, title: str) -> None:
        """Put an entry at the end of the handout."""
        self._keeper.add_to_handout(entry_id, title)

    def put_on_table(self, kept_list: KeptList) -> None:
        """Make the handout a copy of a list, with an empty title and message of its own."""
        sentence = self.tr("Now the handout: {0}").format(self.name(kept_list))
        self._change_table(lambda: self._shelf.put_on_table(kept_list.key), sentence)

    def start_another_handout(self) -> None:
        """Clear the table, and the title and message that were for one family."""

        def clear() -> Undo:
            undo = self._shelf.clear(self._shelf.handout.key)
            self._shelf.rename_list(self._shelf.handout.key, "")
            return undo

        self._change_table(clear, self.tr("The handout is empty now, ready for another."))

    def _change_table(self, change: Callable[[], Undo], sentence: str) -> None:
        before, name = self._shelf.setting(SETTING), self._shelf.handout.name

        def change_all() -> Undo:
            undo = change()
            if before:
                options = HandoutOptions.read(before).for_another_family()
                self._shelf.set_setting(SETTING, options.written())
            return undo

        undo = self._shelf.together(change_all)

        def take_back() -> None:
            self._shelf.undo(undo)
            self._shelf.rename_list(self._shelf.handout.key, name)
            self._shelf.set_setting(SETTING, before)

        self._done(sentence, take_back)

    def all(self) -> tuple[KeptList, ...]:
        """Return every list that holds something, Saved first."""
        lists = (self._shelf.saved, *self._shelf.lists(), self._shelf.handout)
        return tuple(kept_list for kept_list in lists if kept_list.count)

    def place_of(self, kept_list: KeptList) -> tuple[int, int]:
        """Return a list's place among the person's own, from 0, and the last place."""
        keys = [kept.key for kept in self._shelf.lists()]
        return keys.index(kept_list.key), len(keys) - 1

    def delete(self, kept_list: KeptList) -> None:
        """Delete a list with what is in it."""
        sentence = self.tr("Deleted: {0}").format(kept_list.name)
        self._keeper.do(lambda: self._shelf.delete_list(kept_list.key), sentence)

    def clear(self, kept_list: KeptList) -> None:
        """Take everything out of a list."""
        sentence = self.tr("%n item(s) taken out of {0}", "", kept_list.count)
        self._keeper.do(
            lambda: self._shelf.clear(kept_list.key), sentence.format(self.name(kept_list))
        )

    def _quietly(self, change: Callable[[], object]) -> None:
        change()
        self._keeper.refresh()

    def _done(self, sentence: str, take_back: Callable[[], object]) -> None:
        self._keeper.refresh()
        self._keeper.undoable.emit(sentence, lambda: self._take_back(take_back))

    def _take_back(self, take_back: Callable[[], object]) -> None:
        """Take a change back, or say why it cannot be: its list or name may be gone or taken."""
        try:
            self._quietly(lambda: self._shelf.together(take_back))
        except Problem as problem:
            self._keeper.told.emit(problem_said(problem))

    def _put_instead(
        self, item: Kept, entries: tuple[Entry, ...], said: Callable[[int], str]
    ) -> None:
        shelf, list_key = self._shelf, item.list_key

        def put() -> tuple[Undo, tuple[str, ...]]:
            place = [kept.key for kept in shelf.items(list_key)].index(item.key)
            undo = shelf.remove(item.key)
            added: list[str] = []
            for entry in entries:
                if shelf.add(list_key, entry.id, entry.title, place + len(added)):
                    added.append(entry.id)
            return undo, tuple(added)

        def take_back() -> None:
            come = [kept.key for kept in shelf.items(list_key) if kept.entry_id in added]
            shelf.remove(*come)
            shelf.undo(undo)

        undo, added = shelf.together(put)
        self._done(said(len(added)), take_back)

    def _there_already(self, name: str, item: Kept) -> None:
        self._keeper.told.emit(self.tr("{0} has it already: {1}").format(name, item.title))
