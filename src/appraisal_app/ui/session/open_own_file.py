"""An open file of somebody's own, whoever it belongs to."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Any, Generic, TypeVar

from appraisal_app.application.kept_editor import KeptEditor
from appraisal_app.application.ports.files import Access, CaseFile
from appraisal_app.application.post.arriving import Taking
from appraisal_app.application.post.sending import post_of
from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.post.letters import Letters
from appraisal_app.ui.session.open_file import PROGRAM, Sight, file_note
from appraisal_app.ui.shell.state import GuidanceState, RailState, WindowState

T = TypeVar("T")
E = TypeVar("E", bound=KeptEditor[Any])


class OpenOwnFile(ABC, Generic[E, T]):
    """The file, the editor of the one value in it, and what takes packets in.

    `lasting_line` stands under every page: who can read it, or what leaves it.
    """

    lasting_line: str

    def __init__(self, case: CaseFile, editor: E, taking: Taking[T]) -> None:
        self.case = case
        self.editor = editor
        self.taking = taking

    @property
    @abstractmethod
    def pages(self) -> tuple[str, ...]:
        """The pages, in order."""

    @property
    @abstractmethod
    def name(self) -> str:
        """Whose file it is, for the title of the window."""

    @abstractmethod
    def rail(self, sight: Sight) -> RailState:
        """The way through, beside the page."""

    @abstractmethod
    def guidance_on(self, page: str) -> GuidanceState:
        """What stands on the other side of that page."""

    @property
    def letters(self) -> Letters:
        """The post of the file as it is on disk."""
        return Letters(post=post_of(self.case), can_give_back=self.taking.can_give_back)

    @property
    def can_write(self) -> bool:
        """Whether anything can be changed."""
        return self.case.access is Access.WRITE

    def around(self, sight: Sight) -> WindowState:
        """The file's own rail, and the line that says who can read it."""
        return WindowState(
            title=phrased("{name} — {program}", name=self.name, program=PROGRAM),
            page=sight.page,
            file_note=file_note(self.case),
            lasting_line=self.lasting_line if sight.has_rail else "",
            rail=self.rail(sight) if sight.has_rail else None,
            guidance=self.guidance_on(sight.page),
        )
