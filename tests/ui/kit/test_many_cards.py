"""A long list grows without becoming slow: what is not in hand folds, and costs nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.fakes_case import case_with
from tests.ui.conftest import TODAY
from tests.ui.finding import found
from tests.ui.stages.desk import FakeDialogs, FixedClock, Ids
from tests.ui.stages.records import CYCLE, empty_record
from tests.ui.stages.shipped import templates

from appraisal_app.application.editing import RecordEditor
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.people import Role
from appraisal_app.domain.process import StepKind
from appraisal_app.ui.application.relay import Relay
from appraisal_app.ui.forms.card_view import CardView
from appraisal_app.ui.forms.kinds import STANDARD_KINDS
from appraisal_app.ui.forms.kit import BlockView, Kinds, Kit
from appraisal_app.ui.forms.page import FormView
from appraisal_app.ui.stages.beyond import Beyond
from appraisal_app.ui.stages.presenter import StepPresenter
from appraisal_app.ui.theme.icons import Icons
from appraisal_app.ui.widgets.line_box import LineBox


class Counting:
    """How many views of blocks were made."""

    def __init__(self) -> None:
        self.made = 0

    @property
    def kinds(self) -> Kinds:
        return {kind: self._counted(make) for kind, make in STANDARD_KINDS.items()}

    def _counted(self, make: Callable[[Kit], BlockView[Any]]) -> Callable[[Kit], BlockView[Any]]:
        def making(kit: Kit) -> BlockView[Any]:
            self.made += 1
            return make(kit)

        return making


@pytest.fixture
def count() -> Counting:
    return Counting()


@pytest.fixture
def view(qtbot: QtBot, icons: Icons, count: Counting) -> FormView:
    record = empty_record(Status.PLANNING)
    relay = Relay()
    view = FormView(relay, icons, lambda: TODAY, count.kinds)
    qtbot.addWidget(view)
    clock = FixedClock()
    editor = RecordEditor(case_with(record), CYCLE, clock=clock, role=Role.CHAIR)
    step = record.cycle.process.step(StepKind.OBJECTIVES)
    assert step is not None
    presenter = StepPresenter(
        StepKind.OBJECTIVES,
        editor,
        view,
        FakeDialogs(),
        clock,
        lambda _: None,
        new_id=Ids(),
        beyond=Beyond(code=step.code, templates=templates),
    )
    relay.target = presenter
    presenter.show()
    view.show()
    return view


def add(view: FormView) -> None:
    found(view, QPushButton, "add-objectives").click()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def cards(view: FormView) -> list[CardView]:
    return view.findChildren(CardView)


def widgets(view: FormView) -> int:
    return len(view.findChildren(QWidget))


def test_the_fourteenth_objective_costs_as_many_widgets_as_the_sixth(
    view: FormView, count: Counting
) -> None:
    costs: list[tuple[int, int]] = []
    for _ in range(14):
        before, made = widgets(view), count.made
        add(view)
        costs.append((count.made - made, widgets(view) - before))

    assert len(cards(view)) == 14
    assert [made for made, _ in costs[5:]] == [costs[5][0]] * 9
    assert max(left for _, left in costs[5:]) < 20, "only the head of a folded card stays"


def test_only_the_card_in_hand_is_open_once_there_are_many(view: FormView) -> None:
    for _ in range(3):
        add(view)
    assert len(opened(view)) == 3

    add(view)
    assert opened(view) == ["card-new-4"]


def opened(view: FormView) -> list[str]:
    """The objectives among the open cards."""
    holder = found(view, QPushButton, "add-objectives").parentWidget()
    mine = (each for each in cards(view) if each.parentWidget() is holder)
    return [each.objectName() for each in mine if each.is_open]


def test_what_cannot_be_read_yet_stays_in_its_folded_card(view: FormView, qtbot: QtBot) -> None:
    for _ in range(3):
        add(view)
    found(view, QPushButton, "add-objectives.new-1.milestones").click()
    box = next(each for each in cards(view)[0].findChildren(LineBox))
    qtbot.keyClicks(box, "whenever")

    add(view)

    assert opened(view) == ["card-new-5"]
    assert found(view, LineBox, box.objectName()).text() == "whenever"


def test_a_folded_card_opens_again_where_a_link_leads(view: FormView) -> None:
    for _ in range(5):
        add(view)

    assert view.focus_field("objectives.new-2.title")
    assert "card-new-2" in opened(view)
