"""A desk at work: a real file, a screen that remembers, a person who answers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from tests.domain.planted import DAY
from tests.ui.fakes import FakeDialogs, InlineTasks
from tests.ui.screens.glass import Glass
from tests.wired import wired

from appraisal_app.application.own_desk.creating import create_own_desk
from appraisal_app.application.own_desk.editing import DeskEditor
from appraisal_app.application.own_desk.taking_in import take_request
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.ports.services import Services
from appraisal_app.domain.desk_papers import AskedMilestone, AskedObjective, DeskRequest
from appraisal_app.domain.own_desk import OwnDesk, OwnReview
from appraisal_app.ui.own_desk.content import DeskContext, DeskTools
from appraisal_app.ui.own_desk.presenter import DeskParts, DeskPresenter

Look = Callable[[DeskContext], DeskContext]


def request(services: Services, **changes: object) -> DeskRequest:
    """Two objectives with the shipped areas and words."""
    templates = services.templates()
    asked = DeskRequest(
        review="cycle",
        label="2026/27",
        start=DAY,
        end=DAY,
        due=DAY,
        scale=templates.scale(),
        frameworks=templates.frameworks(),
        objectives=(
            AskedObjective(
                id="one",
                title="Raise attendance",
                statement="In every school.",
                milestones=(AskedMilestone(id="m", description="Half way", due=DAY),),
            ),
            AskedObjective(id="two", title="Write better"),
        ),
    )
    return replace(asked, **changes)  # type: ignore[arg-type]


@dataclass
class Working:
    """An own file with whatever page is in sight."""

    folder: Path
    services: Services
    case: CaseFile
    editor: DeskEditor
    dialogs: FakeDialogs = field(default_factory=FakeDialogs)
    glass: Glass = field(default_factory=Glass)
    went: list[str] = field(default_factory=list[str])

    @property
    def desk(self) -> OwnDesk:
        return self.editor.desk

    @property
    def review(self) -> OwnReview:
        return self.desk.reviews[0]

    def ask(self, **changes: object) -> None:
        """Take in a request, without asking where it lies."""
        taken = take_request(self.desk, request(self.services, **changes))
        self.editor.edit(lambda _: taken.desk, "reading a request")

    def page(self, key: str, number: int = -1, look: Look = lambda each: each) -> DeskPresenter:
        """That page, shown."""
        self.glass = Glass()
        parts = DeskParts(
            key=key,
            editor=self.editor,
            clock=self.services.clock,
            new_id=self.services.new_id,
            navigate=self.went.append,
            look=look,
            tools=lambda tell, again: self._tools(number, tell, again),
        )
        presenter = DeskPresenter(parts, number, self.glass)
        presenter.show()
        return presenter

    def _tools(
        self, number: int, tell: Callable[[str], None], again: Callable[[], None]
    ) -> DeskTools:
        return DeskTools(
            editor=self.editor,
            case=self.case,
            services=self.services,
            dialogs=self.dialogs,
            tasks=InlineTasks(),
            documents=self.folder,
            number=number,
            navigate=self.went.append,
            tell=tell,
            look_again=again,
        )


def working(folder: Path) -> Working:
    """A new own file, open."""
    services = wired(folder)
    case = create_own_desk(
        folder / "Own.appraisal", None, name="Amina Khan", trust="Northmoor", services=services
    )
    return Working(folder, services, case, DeskEditor(case, clock=services.clock))
