"""What the session asks of the window, and of whatever saves."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from appraisal_app.application.errors import AppError
from appraisal_app.application.kept_editor import KeptEditor
from appraisal_app.application.ports.interaction import Dialogs, Tasks
from appraisal_app.application.ports.services import Services
from appraisal_app.application.settings import Settings, SettingsStore
from appraisal_app.ui.forms.said import Passage
from appraisal_app.ui.session.neighbours import Neighbours
from appraisal_app.ui.shell.state import WindowState
from appraisal_app.ui.welcome.opening import Opening


class WindowScreen(Protocol):
    """What the presenter asks of the window and its pages."""

    def render_state(self, state: WindowState) -> None:
        """Show everything around the page."""
        ...

    def make_page(self, key: str) -> None:
        """Make the page if it is not there yet."""
        ...

    def show_page(self, key: str, focus: str) -> None:
        """Bring the page in sight up to date, and go to a field of it."""
        ...

    def point_out(self, key: str, passage: Passage) -> None:
        """Scroll to a passage on the page and mark it."""
        ...

    def leave_page(self, key: str) -> bool:
        """Let the page save; False when it could not and must stay."""
        ...

    def field_in_use(self, key: str) -> str:
        """The field of that page that has the keyboard, "" when none has."""
        ...

    def holds_unread(self, key: str) -> bool:
        """Whether something was typed on that page that could not be passed on."""
        ...

    def is_begun(self, key: str) -> bool:
        """Whether something stands on that page of a file that is not made yet."""
        ...

    def forget_pages(self) -> None:
        """Let go of the pages of the file that was open."""
        ...

    def press_with(self, key: str, action: str, path: Path) -> bool:
        """Press a button of that page that asks for a file, with this one; False without it."""
        ...

    def clear_clipboard(self) -> None:
        """Take away whatever was copied from the window."""
        ...

    def look_like(self, settings: Settings) -> None:
        """Take on colours and text size."""
        ...

    def open_guidance(self) -> None:
        """Bring the guidance of the page in sight."""
        ...

    def view(self) -> str:
        """Place and size of the window and what stands open in it, as text to keep."""
        ...

    def take_view(self, view: str) -> None:
        """Take up what `view` gave; "" and anything else changes nothing."""
        ...

    def close_window(self) -> None:
        """Close the window."""
        ...


class Saver(Protocol):
    """Saves one editor soon after a change."""

    def changed(self) -> None:
        """Something may not be on disk yet."""
        ...

    def now(self) -> bool:
        """Save at once; False when that failed."""
        ...

    def stop(self) -> None:
        """Save no more by itself."""
        ...


class SaveScreen(Protocol):
    """Hears whether all is safe."""

    def saved(self) -> None:
        """All is saved."""
        ...

    def save_failed(self, error: AppError) -> None:
        """The last attempt failed."""
        ...


class Work(Protocol):
    """What goes on behind a window that is covered."""

    @property
    def goes_on(self) -> bool:
        """Whether something is not done yet."""
        ...

    @property
    def can_stop(self) -> bool:
        """Whether some of it stops when it is asked to."""
        ...

    def stop(self) -> None:
        """Ask it to."""
        ...

    def wait(self) -> None:
        """Wait until all is done; nothing but the page in sight hears the user."""
        ...


MakeSaver = Callable[[KeptEditor[Any], SaveScreen], Saver]


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowParts:
    """What the window needs from outside; `finish_work` waits for what goes on behind it.

    `once_quiet` calls after so many milliseconds; a second call replaces the first. Within
    `leaving_questions` every question is answered as by Escape, in all windows.
    """

    services: Services
    dialogs: Dialogs
    settings: SettingsStore
    opening: Opening
    make_saver: MakeSaver
    finish_work: Callable[[], None]
    work: Work
    leaving_questions: Callable[[], AbstractContextManager[None]]
    tasks: Tasks
    once_quiet: Callable[[int, Callable[[], object]], None]
    windows: Neighbours
