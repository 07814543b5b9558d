"""What the window around the pages shows, without Qt."""

from __future__ import annotations

from dataclasses import KW_ONLY, dataclass
from enum import StrEnum

from appraisal_app.ui.widgets.mark_kind import Mark


class MenuName(StrEnum):
    """The menus, in the order of the bar."""

    FILE = "file"
    EDIT = "edit"
    GO = "go"
    TOOLS = "tools"
    VIEW = "view"
    WINDOW = "window"
    HELP = "help"


class Shade(StrEnum):
    """The colours that the user asked for."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


@dataclass(frozen=True, slots=True)
class MenuEntry:
    """One line of a menu.

    `checked` None is an ordinary line. `submenu` is the label of a menu inside the menu. A line is
    drawn wherever `group` changes. `also` are further shortcuts. The keys `cut`, `copy`, `paste`,
    `select_all` (on the text that has the focus) and `guidance` (open or shut) are done by the
    window itself.
    """

    menu: MenuName
    key: str
    label: str
    _: KW_ONLY
    shortcut: str = ""
    also: tuple[str, ...] = ()
    enabled: bool = True
    checked: bool | None = None
    submenu: str = ""
    group: int = 0


@dataclass(frozen=True, slots=True)
class RailEntry:
    """A place to go. `status` is the mark in words; `due` stands at the right."""

    key: str
    label: str
    _: KW_ONLY
    mark: Mark = Mark.NONE
    status: str = ""
    due: str = ""
    late: bool = False
    icon: str = ""


@dataclass(frozen=True, slots=True)
class RailStage:
    """A stage with its steps; `done` of `total` drives the ring.

    A group of pages beside the stages has number 0 and no ring. `key` folds it up or opens it.
    """

    number: int
    title: str
    _: KW_ONLY
    key: str
    done: int = 0
    total: int = 0
    folded: bool = False
    steps: tuple[RailEntry, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RailState:
    """The way through: places before the stages, the stages, places after."""

    title: str = ""
    subtitle: str = ""
    before: tuple[RailEntry, ...] = ()
    stages: tuple[RailStage, ...] = ()
    after: tuple[RailEntry, ...] = ()
    current: str = ""
    footer: str = ""


@dataclass(frozen=True, slots=True)
class GuidanceSection:
    """A heading with a paragraph, questions or both."""

    heading: str
    text: str = ""
    bullets: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class GuidanceState:
    """Guidance for the page in sight; whether it is open is the window's own business."""

    sections: tuple[GuidanceSection, ...] = ()
    source: str = ""


@dataclass(frozen=True, slots=True)
class Pick:
    """One line of the review menu or the role menu."""

    key: str
    label: str


@dataclass(frozen=True, slots=True)
class BarAction:
    """A button of the bar that says what went wrong."""

    key: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BarState:
    """A sentence that stays until its cause is gone."""

    text: str
    actions: tuple[BarAction, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowState:
    """Everything around the page; `page` is the key of the page in the middle.

    `saved` and `file_note` are shown as they are: "Saved 21:42", "no passphrase"; `brief_note`
    stands in place of `file_note` where that would take a second row. `lasting_line` is the
    permanent line of a chief executive's own file, "" in a board file. `rail` None hides it.
    """

    title: str
    page: str
    reviews: tuple[Pick, ...] = ()
    review: str = ""
    saved: str = ""
    file_note: str = ""
    brief_note: str = ""
    roles: tuple[Pick, ...] = ()
    role: str = ""
    lasting_line: str = ""
    rail: RailState | None = None
    guidance: GuidanceState | None = None
    menus: tuple[MenuEntry, ...] = ()
    bar: BarState | None = None
