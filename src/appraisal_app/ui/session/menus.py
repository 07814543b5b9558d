"""The menus: only what can be done is there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from appraisal_app.application.settings import Settings
from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.destinations import EARLIER_WORDING
from appraisal_app.ui.help_menu import HELP_ENTRIES, LOCKED_ENTRIES
from appraisal_app.ui.locking.idleness import AFTER_MINUTES, NEVER
from appraisal_app.ui.session.neighbours import WindowLine
from appraisal_app.ui.shell.access_letters import escaped, lettered, numbered
from appraisal_app.ui.shell.state import MenuEntry, MenuName

RECENT, THEME, TEXT = "recent:", "theme:", "text:"
LOCK, LOCK_AFTER = "lock", "lock_after:"
SPELLING = "spelling"
WINDOW, NEXT_WINDOW, PREVIOUS_WINDOW = "window:", "next_window", "previous_window"
CLEAR_RECENT = "clear_recent"
TEXT_SIZES = (100, 125, 150, 175, 200)
ACCESSIBILITY = "accessibility"
_ACCESSIBILITY = MenuEntry(MenuName.HELP, ACCESSIBILITY, "&Accessibility", group=1)
_ABOUT = MenuEntry(MenuName.HELP, "about", "Abo&ut CEO Appraisal", group=1)
_THEMES = (
    ("system", "&Follow the system"),
    ("light", "&Light"),
    ("dark", "&Dark"),
    ("contrast", "&High contrast"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class MenuFacts:
    """What the menus depend on."""

    settings: Settings
    is_open: bool = False
    is_beginning: bool = False
    """Whether a new file is filled in, which can be covered."""
    is_own_desk: bool = False
    has_papers: bool = False
    """Whether it is a file with papers to read, in which nothing is edited."""
    is_round: bool = False
    """Whether it is a file in which feedback is gathered: what was destroyed stays so."""
    can_write: bool = False
    can_compare: bool = False
    is_copy: bool = False
    """Whether it is a copy to read of a file that is open elsewhere."""
    is_protected: bool = False
    undo: str = ""
    redo: str = ""
    recent: tuple[str, ...] = ()
    """Files that were open lately, as far as anybody may read which."""
    windows: tuple[WindowLine, ...] = ()


def menus(facts: MenuFacts) -> tuple[MenuEntry, ...]:
    """Every line of every menu."""
    return (
        *_file(facts),
        *_edit(facts),
        *(_go(facts) if facts.is_open else (MenuEntry(MenuName.GO, "welcome", "&First page"),)),
        *_tools(facts.settings),
        *_view(facts),
        *_windows(facts.windows),
        *HELP_ENTRIES,
        _ACCESSIBILITY,
        _ABOUT,
    )


def locked_menus(settings: Settings, windows: tuple[WindowLine, ...] = ()) -> tuple[MenuEntry, ...]:
    """What is left while the file is locked: nothing that tells of files or of their content."""
    quit_line = MenuEntry(MenuName.FILE, "quit", "&Quit", shortcut="Ctrl+Q")
    looks, turning = _view(MenuFacts(settings=settings)), _turning(len(windows))
    return (quit_line, *looks, *turning, *LOCKED_ENTRIES, _ACCESSIBILITY, _ABOUT)


def _file(facts: MenuFacts) -> Iterator[MenuEntry]:
    menu = MenuName.FILE
    yield from _opening(facts.recent)
    if facts.is_open:
        if not facts.has_papers:
            yield MenuEntry(menu, "save", "&Save now", shortcut="Ctrl+S", group=1)
        yield MenuEntry(menu, "save_copy", "Save a &copy…", group=1)
        if facts.is_copy:
            yield MenuEntry(menu, "read_anew", "Read the file &again", shortcut="F5", group=1)
        if facts.can_compare:
            yield MenuEntry(menu, "compare_copy", "Co&mpare with another copy…", group=1)
        yield MenuEntry(menu, "backups", "&Backups", group=1)
        if facts.can_write:
            yield MenuEntry(menu, "passphrase", _passphrase(facts), group=2)
            if facts.is_protected:
                yield MenuEntry(menu, "recovery", "Reco&very sheet…", group=2)
        yield MenuEntry(menu, LOCK, "&Lock now", shortcut="Ctrl+L", group=3)
        yield MenuEntry(menu, "close", "Close &file", shortcut="Ctrl+W", group=3)
    elif facts.is_beginning or len(facts.windows) > 1:
        yield MenuEntry(menu, LOCK, "&Lock now", shortcut="Ctrl+L", group=3)
    yield MenuEntry(menu, "quit", "&Quit", shortcut="Ctrl+Q", group=3)


def _passphrase(facts: MenuFacts) -> str:
    """A file that has none is protected first."""
    if facts.is_protected:
        return "C&hange passphrase…"
    return "Protect t&his file with a passphrase…"


def _opening(recent: tuple[str, ...]) -> Iterator[MenuEntry]:
    menu = MenuName.FILE
    yield MenuEntry(menu, "new", "&New file…", shortcut="Ctrl+N")
    yield MenuEntry(menu, "new_window", "New &window", shortcut="Ctrl+Shift+N")
    yield MenuEntry(menu, "open", "&Open…", shortcut="Ctrl+O")
    yield MenuEntry(menu, "open_packet", "Open a &packet…")
    for index, path in enumerate(recent):
        yield MenuEntry(
            menu, f"{RECENT}{index}", numbered(index, Path(path).name), submenu="Open &recent"
        )
    if recent:
        yield MenuEntry(menu, CLEAR_RECENT, "&Clear this list", submenu="Open &recent")


def _edit(facts: MenuFacts) -> Iterator[MenuEntry]:
    menu = MenuName.EDIT
    if facts.is_open and not facts.has_papers:
        undo = phrased("&Undo {undo}", undo=escaped(facts.undo)) if facts.undo else "&Undo"
        redo = phrased("&Redo {redo}", redo=escaped(facts.redo)) if facts.redo else "&Redo"
        yield MenuEntry(menu, "undo", undo, shortcut="Ctrl+Z", enabled=bool(facts.undo))
        yield MenuEntry(
            menu,
            "redo",
            redo,
            shortcut="Ctrl+Y",
            also=("Ctrl+Shift+Z",),
            enabled=bool(facts.redo),
        )
    if facts.is_open and not facts.has_papers:
        yield MenuEntry(menu, "search", "&Find in this file…", shortcut="Ctrl+K", also=("Ctrl+F",))
    if facts.can_write and not facts.has_papers:
        where = "Rep&lace in this file…" if facts.is_own_desk else "Rep&lace in this review…"
        yield MenuEntry(menu, "replace", where, shortcut="Ctrl+H")
    if facts.can_write and not facts.has_papers and not facts.is_round:
        yield MenuEntry(menu, EARLIER_WORDING, "&Earlier wording…", shortcut="Ctrl+Shift+H")
    yield MenuEntry(menu, "cut", "Cu&t", shortcut="Ctrl+X", group=1)
    yield MenuEntry(menu, "copy", "&Copy", shortcut="Ctrl+C", group=1)
    yield MenuEntry(menu, "paste", "&Paste", shortcut="Ctrl+V", group=1)
    yield MenuEntry(menu, "select_all", "Select &all", shortcut="Ctrl+A", group=1)


def _go(facts: MenuFacts) -> Iterator[MenuEntry]:
    menu = MenuName.GO
    yield MenuEntry(menu, "home", "&Home", shortcut="Alt+Home")
    turned = "paper" if facts.has_papers else "step"
    yield MenuEntry(
        menu,
        "previous",
        phrased("&Previous {turned}", turned=turned),
        shortcut="Ctrl+PgUp",
        group=1,
    )
    yield MenuEntry(
        menu, "next", phrased("&Next {turned}", turned=turned), shortcut="Ctrl+PgDown", group=1
    )
    if not facts.is_own_desk:
        yield MenuEntry(menu, "documents", "&Documents", shortcut="Ctrl+D", group=2)
        yield MenuEntry(menu, "meeting_view", "&Review meeting", shortcut="F11", group=2)


def _tools(settings: Settings) -> Iterator[MenuEntry]:
    yield MenuEntry(MenuName.TOOLS, "verify", "&Check a PDF or this file…", shortcut="Ctrl+Shift+V")
    yield MenuEntry(MenuName.TOOLS, "identities", "&Signing identities…")
    for minutes in (*AFTER_MINUTES, NEVER):
        yield MenuEntry(
            MenuName.TOOLS,
            f"{LOCK_AFTER}{minutes}",
            phrased("After {minutes} minutes", minutes=lettered(minutes, AFTER_MINUTES))
            if minutes
            else "&Never",
            checked=settings.lock_after == minutes,
            submenu="&Lock when nobody is here",
            group=1,
        )


def _windows(lines: tuple[WindowLine, ...]) -> Iterator[MenuEntry]:
    """Nothing where there is only one."""
    yield from _turning(len(lines))
    for index, line in enumerate(lines if len(lines) > 1 else ()):
        key, label = f"{WINDOW}{line.key}", numbered(index, line.label)
        yield MenuEntry(MenuName.WINDOW, key, label, checked=line.is_here, group=1)


def _turning(count: int) -> Iterator[MenuEntry]:
    menu = MenuName.WINDOW
    if count > 1:
        yield MenuEntry(menu, NEXT_WINDOW, "&Next window", shortcut="Ctrl+Tab", also=("Ctrl+`",))
        yield MenuEntry(menu, PREVIOUS_WINDOW, "&Previous window", shortcut="Ctrl+Shift+Tab")


def _view(facts: MenuFacts) -> Iterator[MenuEntry]:
    menu = MenuName.VIEW
    if facts.is_open:
        yield MenuEntry(menu, "guidance", "&Guidance", shortcut="Ctrl+F1", checked=True)
    is_checked = facts.settings.spelling
    yield MenuEntry(menu, SPELLING, "Check &spelling", checked=is_checked, group=0)
    for key, label in _THEMES:
        chosen = facts.settings.theme == key
        yield MenuEntry(menu, f"{THEME}{key}", label, checked=chosen, submenu="&Colours", group=1)
    for size in TEXT_SIZES:
        chosen = facts.settings.text_size == size
        yield MenuEntry(
            menu,
            f"{TEXT}{size}",
            phrased("{size} %", size=lettered(size, TEXT_SIZES)),
            checked=chosen,
            submenu="&Text size",
            group=1,
        )
