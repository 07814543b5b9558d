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

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._key = ""
        self.triggered.connect(self._ask)

    def become(self, entry: MenuEntry) -> None:
        """Be the line `entry` from now on."""
        self._key = entry.key
        self.setObjectName(f"command-{entry.key}")
        self.setMenuRole(_ROLES.get(entry.key, QAction.MenuRole.NoRole))
        keys = [key for key in (entry.shortcut, *entry.also) if key]
        self.setShortcuts([QKeySequence(key) for key in keys])
        self.show_entry(entry)

    def rest(self) -> None:
        """Be no line until it is needed again."""
        self._key = ""
        self.setObjectName("")
        self.setShortcuts([])

    def show_entry(self, entry: MenuEntry) -> None:
        """Show label, tick and whether it can be used."""
        self.setText(shown(entry.label))
        self.setEnabled(entry.enabled)
        self.setCheckable(entry.checked is not None)
        self.setChecked(bool(entry.checked))

    def _ask(self) -> None:
        self.asked.emit(self._key)


class Menus(QObject):
    """Keeps a menu bar in step with its entries; only what is given is there.

    Menus and lines are never deleted: what is not needed rests until it is (decision 0036).
    """

    asked = Signal(str)

    def __init__(self, bar: QMenuBar) -> None:
        super().__init__(bar)
        self._bar = bar
        self._entries: tuple[MenuEntry, ...] = ()
        self._commands: dict[str, Command] = {}
        self._resting: list[Command] = []
        self._menus: dict[tuple[MenuName, str], QMenu] = {}
        self._choices: dict[QMenu, QActionGroup] = {}

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
        for menu in self._menus.values():
            menu.clear()
        for choice in self._choices.values():
            for one in choice.actions():
                choice.removeAction(one)
        for command in self._commands.values():
            command.rest()
        self._resting.extend(self._commands.values())
        self._commands = {}
        for name in MenuName:
            entries = [entry for entry in self._entries if entry.menu is name]
            if entries:
                menu = self._menu(name, self._title(name))
                self._bar.addMenu(menu)
                self._fill(menu, entries)

    def _fill(self, menu: QMenu, entries: list[MenuEntry]) -> None:
        group = entries[0].group
        for entry in entries:
            if entry.group != group:
                menu.addSeparator()
                group = entry.group
            target = menu
            if entry.submenu:
                target = self._menu(entry.menu, shown(entry.submenu), entry.submenu)
                if target.isEmpty():
                    menu.addMenu(target)
            target.addAction(self._command(entry, target))

    def _menu(self, name: MenuName, title: str, submenu: str = "") -> QMenu:
        place = name, submenu
        if place not in self._menus:
            self._menus[place] = QMenu(self._bar)
        self._menus[place].setTitle(title)
        return self._menus[place]

    def _command(self, entry: MenuEntry, menu: QMenu) -> Command:
        if self._resting:
            command = self._resting.pop()
        else:
            command = Command(self._bar)
            command.asked.connect(self.asked)
        command.become(entry)
        if entry.submenu and entry.checked is not None:
            # One of several, as the style draws it: a dot and not a tick.
            if menu not in self._choices:
                self._choices[menu] = QActionGroup(menu)
            self._choices[menu].addAction(command)
        self._commands[entry.key] = command
        return command


def _shape(entry: MenuEntry) -> tuple[object, ...]:
    return entry.menu, entry.key, entry.shortcut, entry.also, entry.submenu, entry.group
