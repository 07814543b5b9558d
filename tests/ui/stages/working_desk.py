"""A page whose buttons do more than edit: dialogs that answer in turn, work that is done later."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import TypeVar

from tests.fakes_case import FakeCase, case_with
from tests.ui.fakes import FakeDialogs, FinishedJob
from tests.ui.stages.desk import FakeScreen, FixedClock, Ids
from tests.ui.stages.records import CYCLE
from tests.wired import wired

from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.ports.files import Access
from appraisal_app.application.ports.interaction import Job, Progress, ProgressNote
from appraisal_app.application.ports.packets import Packets
from appraisal_app.application.ports.services import Services
from appraisal_app.application.post.boards import boards_taking
from appraisal_app.application.post.sending import post_of
from appraisal_app.domain.people import Role
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import PageState
from appraisal_app.ui.post.letters import Letters
from appraisal_app.ui.stages.beyond import Beyond, Notice
from appraisal_app.ui.stages.deeds import DeedTools
from appraisal_app.ui.stages.presenter import StepPresenter

T = TypeVar("T")


class LaterTasks:
    """Work waits until `work()` is called, as it waits behind a window."""

    def __init__(self) -> None:
        self._waiting: list[Callable[[], None]] = []

    def run(
        self,
        job: Callable[[Progress], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        progress: Callable[[ProgressNote], None] | None = None,
        cancelled: Callable[[], None] | None = None,
    ) -> Job:
        del cancelled
        handle = FinishedJob(progress)

        def work() -> None:
            try:
                found = job(handle)
            except Exception as error:  # noqa: BLE001 - as the real one does
                failed(error)
            else:
                done(found)

        self._waiting.append(work)
        return handle

    def work(self) -> None:
        """Do what was asked for, in order."""
        waiting, self._waiting = self._waiting, []
        for each in waiting:
            each()


@dataclass
class WorkingDesk:
    """One page with its tools."""

    case: FakeCase
    editor: RecordEditor
    presenter: StepPresenter
    screen: FakeScreen
    dialogs: FakeDialogs
    tasks: LaterTasks = field(default_factory=LaterTasks)
    went: list[str] = field(default_factory=list[str])

    @property
    def record(self) -> Record:
        return self.editor.record

    @property
    def state(self) -> PageState:
        return self.screen.state

    @property
    def said(self) -> list[str]:
        return [problem.text for problem in self.state.problems]

    def press(self, key: str) -> None:
        """Press a button and let its work be done."""
        self.presenter.pressed(key)
        self.tasks.work()


def working_desk(
    kind: StepKind,
    record: Record,
    folder: Path,
    *answers: object,
    access: Access = Access.WRITE,
    packets: Packets | None = None,
) -> WorkingDesk:
    """The page of `kind`, shown; `answers` are given to its questions in turn."""
    case = case_with(record, access=access)
    clock, screen, dialogs, tasks = FixedClock(), FakeScreen(), FakeDialogs(*answers), LaterTasks()
    services = replace(wired(folder), clock=clock, new_id=Ids())
    if packets is not None:
        services = replace(services, packets=lambda: packets)
    editor = RecordEditor(case, CYCLE, clock=clock, role=Role.CHAIR)
    went: list[str] = []
    tools = partial(_tools, editor, case, services, dialogs, tasks)
    taking = boards_taking(editor, clock)
    beyond = Beyond(
        tools=lambda notice: replace(tools(notice), navigate=went.append, taking=lambda: taking),
        letters=lambda: Letters(post=post_of(case), can_give_back=taking.can_give_back),
    )
    presenter = StepPresenter(
        kind, editor, screen, dialogs, clock, _nowhere, new_id=Ids(), beyond=beyond
    )
    presenter.show()
    return WorkingDesk(case, editor, presenter, screen, dialogs, tasks, went)


def _nowhere(_: str) -> None:
    return


def _tools(
    editor: RecordEditor,
    case: FakeCase,
    services: Services,
    dialogs: FakeDialogs,
    tasks: LaterTasks,
    notice: Notice,
) -> DeedTools:
    return DeedTools(
        editor=editor,
        case=case,
        services=services,
        dialogs=dialogs,
        tasks=tasks,
        documents=services.folders.documents,
        navigate=_nowhere,
        show_review=_nowhere,
        notice=notice,
    )
