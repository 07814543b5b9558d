"""Asks where papers are to go, and warns of places where they would not stay."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from appraisal_app.application.ports.interaction import Choice, Dialogs, FileKind, Question
from appraisal_app.application.ports.places import Hazard, Places, Warned
from appraisal_app.domain.phrases import phrased

_ALL_THE_SAME, _OTHER = "all_the_same", "other"

_CHOICES = (
    Choice(_ALL_THE_SAME, "Save there all the same", destructive=True),
    Choice(_OTHER, "Choose another folder"),
)


class WhereTo:
    """A place that somebody chose knowingly, or none."""

    def __init__(self, dialogs: Dialogs, places: Places) -> None:
        self._dialogs = dialogs
        self._places = places

    def file(self, title: str, suggestion: Path, kinds: tuple[FileKind, ...]) -> Path | None:
        """Where to write one file."""
        return self._asked(
            lambda: self._dialogs.save_path(title, suggestion, kinds), lambda path: path.parent
        )

    def folder(self, title: str, start: Path) -> Path | None:
        """A folder to put things into."""
        return self._asked(lambda: self._dialogs.folder(title, start=start), lambda path: path)

    def _asked(
        self, ask: Callable[[], Path | None], folder_of: Callable[[Path], Path]
    ) -> Path | None:
        while (path := ask()) is not None:
            warned = self._places.warned(folder_of(path))
            answer = self._dialogs.choose(question(warned)) if warned else _ALL_THE_SAME
            if answer == _ALL_THE_SAME:
                return path
        return None


def question(warned: Warned) -> Question:
    """What is wrong with the folder, and what can be done."""
    return Question(title=_title(warned), text=_text(warned), choices=_CHOICES)


def _title(warned: Warned) -> str:
    match warned.hazard:
        case Hazard.SYNCED:
            return phrased("{service} copies this folder to the internet", service=warned.service)
        case Hazard.REMOVABLE:
            return "This drive can be taken out"
        case Hazard.NETWORK:
            return "This folder is on another computer"


def _text(warned: Warned) -> str:
    match warned.hazard:
        case Hazard.SYNCED:
            return (
                "What is saved here leaves this computer, and everybody with whom the folder is "
                "shared can read it. Papers of a review are confidential. Choose a folder that "
                "stays on this computer, unless your trust has agreed to this one."
            )
        case Hazard.REMOVABLE:
            return (
                "Whoever finds a memory stick can read what is on it, unless the whole stick is "
                "encrypted. Papers of a review are confidential. Save here only if it is."
            )
        case Hazard.NETWORK:
            return (
                "Others may be able to open this folder, and it is backed up where you do not see "
                "it. Papers of a review are confidential. Save here only if you know who can read "
                "it."
            )
