"""The menu bar, built from data."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from appraisal_app.ui.language.words import shown
from appraisal_app.ui.shell.state import MenuEntry, MenuName

_ROLES = {"quit": QAction.MenuRole.QuitRole, "about": QAction.MenuRole.AboutRole}


class Command(QAction):
    """One line of a menu; tells its key."""

    asked = Signal(str)

    def __init__(self, entry: MenuEntry, parent: QWidget) -> None:
        super().__init__(parent)
        self._key = entry.key
        self.setObjectName(f"command-{entry.key}")
        self.setMenuRole(_ROLES.get(entry.key, QAction.MenuRole.NoRole))
        keys = [key for key in (entry.shortcut, *entry.also) if key]
        self.setShortcuts([QKeySequence(key) for key in keys])
        self.show_entry(entry)
        self.triggered.connect(self._ask)

    def show_entry(self, entry: MenuEntry) -> None:
        """Show label, tick and whether it can be used."""
        self.setText(shown(entry.label))
        self.setEnabled(entry.enabled)
        self.setCheckable(entry.checked is not None)
        self.setChecked(bool(entry.checked))

    def _ask(self) -> None:
        self.asked.emit(self._key)


class Menus(QObject):
    """Keeps a menu bar in step with its entries; only what is given is there."""

    asked = Signal(str)

    def __init__(self, bar: QMenuBar) -> None:
        super().__init__(bar)
        self._bar = bar
        self._entries: tuple[MenuEntry, ...] = ()
        self._commands: dict[str, Command] = {}
        self._menus: list[QMenu] = []
        self._going: tuple[QObject, ...] = ()

    def show_entries(self, entries: tuple[MenuEntry, ...]) -> None:
        """Show `entries`, made anew only where more than a label, a tick or a state differs."""
        if entries == self._entries:
            return
        before, self._entries = self._entries, entries
        if [_shape(entry) for entry in before] != [_shape(entry) for entry in entries]:
            self._rebuild()
        for entry in entries:
            self._commands[entry.key].show_entry(entry)

    def tick(self, key: str, *, ticked: bool) -> None:
        """Tick the line `key`, if it is there."""
        command = self._commands.get(key)
        if command is not None:
            command.setCheckable(True)
            command.setChecked(ticked)

    def _title(self, name: MenuName) -> str:
        return {
            MenuName.FILE: shown("&File"),
            MenuName.EDIT: shown("&Edit"),
            MenuName.GO: shown("&Go"),
            MenuName.TOOLS: shown("&Tools"),
            MenuName.VIEW: shown("&View"),
            MenuName.WINDOW: shown("&Window"),
            MenuName.HELP: shown("&Help"),
        }[name]

    def _rebuild(self) -> None:
        self._bar.clear()
        # Held until the next ones go: Qt deletes them a moment later and then looks for the half
        # of each that is Python's.
        self._going = (*self._menus, *self._commands.values())
        for each in self._going:
            each.deleteLater()
        self._menus.clear()
        self._commands = {}
        for name in MenuName:
            entries = [entry for entry in self._entries if entry.menu is name]
            if entries:
                menu = self._bar.addMenu(self._title(name))
                self._menus.append(menu)
                self._fill(menu, entries)

    def _fill(self, menu: QMenu, entries: list[MenuEntry]) -> None:
        inner: dict[str, QMenu] = {}
        choices: dict[str, QActionGroup] = {}
        group = entries[0].group
        for entry in entries:
            if entry.group != group:
                menu.addSeparator()
                group = entry.group
            target = menu
            if entry.submenu:
                if entry.submenu not in inner:
                    inner[entry.submenu] = menu.addMenu(shown(entry.submenu))
                target = inner[entry.submenu]
            command = Command(entry, self._bar)
            command.asked.connect(self.asked)
            if entry.submenu and entry.checked is not None:
                # One of several, as the style draws it: a dot and not a tick.
                choices.setdefault(entry.submenu, QActionGroup(target)).addAction(command)
            target.addAction(command)
            self._commands[entry.key] = command


def _shape(entry: MenuEntry) -> tuple[object, ...]:
    return entry.menu, entry.key, entry.shortcut, entry.also, entry.submenu, entry.group
