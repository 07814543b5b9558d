"""A board does without a condition, and says why; what no reason allows offers no such way."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.journeys.hands import Hands
from tests.journeys.running import Running, new_file, running, services_at
from tests.journeys.turning import condition, turn_to, ways

from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.ports.services import Services
from appraisal_app.application.reading import cycles
from appraisal_app.domain.confidentiality import RecordsBasis
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.people import Role
from appraisal_app.domain.record import Record

REASON = "The board looks at the work with the trust's own five questions."
CONDITION = "at least one framework"
WAY = "Go on without…"
MENDING = "Choose at least one framework, or record why the review does without one."


def leads_round(line: QWidget) -> bool:
    """Whether the condition can be set aside."""
    return any(each.startswith(WAY) for each in ways(line))


@pytest.fixture
def wired(tmp_path: Path) -> Services:
    return services_at(tmp_path / "home")


@pytest.fixture
def file(tmp_path: Path, wired: Services) -> Path:
    """A review in which all of the first stage is answered but the framework."""
    path = new_file(tmp_path / "New.appraisal", wired)
    case = wired.files().open(path, None, at=wired.clock.now())
    editor = RecordEditor(case, cycles(case)[0].id, clock=wired.clock, role=Role.CHAIR)
    editor.edit(lambda record: _answered(record, wired), "answering")
    editor.save()
    case.close()
    return path


def _answered(record: Record, wired: Services) -> Record:
    today, p = wired.clock.today(), record.principles
    basis = replace(
        p.basis, appraisal_policy="Appraisal policy", policy_adopted_on=today, pay_linked=False
    )
    agreed = replace(
        p,
        basis=basis,
        accepted_by_chair=today,
        accepted_by_ceo=today,
        board_adopted_on=today,
        board_minute_ref="Board, item 7",
    )
    told = replace(record.confidentiality, explained_on=today, records_basis=RecordsBasis.CONTRACT)
    cycle = replace(record.cycle, frameworks=())
    return replace(record, cycle=cycle, principles=agreed, confidentiality=told)


def press_way(live: Running, words: str) -> None:
    """Press one of the ways beside the condition."""
    live.hands.click(live.hands.named(words, condition(live.hands, CONDITION)))


def status(live: Running) -> Status:
    return live.review.editor.record.cycle.status


def shown_problems(hands: Hands) -> list[str]:
    return [each.accessibleName() for each in hands.links()]


def test_a_reason_lets_the_move_pass_that_was_refused_and_stands_on_the_page(
    wired: Services, file: Path, qtbot: QtBot
) -> None:
    with running(wired, qtbot, path=file) as live:
        hands = live.hands
        turn_to(live, "adoption")
        hands.press("open_planning")
        assert shown_problems(hands) == [MENDING]
        assert status(live) is Status.PRINCIPLES
        hands.click(hands.links()[0])
        live.dialogs.answers.append(REASON)
        press_way(live, WAY)
        assert any(REASON in words for words in hands.words())
        turn_to(live, "adoption")
        hands.press("open_planning")
        assert status(live) is Status.PLANNING
        live.close()
    with running(wired, qtbot, path=file) as again:
        turn_to(again, "framework")
        assert any(REASON in words for words in again.hands.words())
        (way,) = ways(condition(again.hands, CONDITION))
        assert way.startswith("Take it up again")
        again.close()


def test_no_reason_or_hardly_one_changes_nothing(wired: Services, file: Path, qtbot: QtBot) -> None:
    with running(wired, qtbot, path=file) as live:
        turn_to(live, "framework")
        before = live.review.editor.record
        live.dialogs.answers += [None, "because"]
        press_way(live, WAY)
        assert not live.hands.links()
        press_way(live, WAY)
        assert any("Give a reason of at least" in words for words in live.hands.words())
        assert live.review.editor.record == before
        live.close()


def test_taken_up_again_the_condition_stands_in_the_way_as_before(
    wired: Services, file: Path, qtbot: QtBot
) -> None:
    with running(wired, qtbot, REASON, path=file) as live:
        hands = live.hands
        turn_to(live, "framework")
        before = live.review.editor.record
        press_way(live, WAY)
        press_way(live, "Take it up again")
        assert live.review.editor.record == before
        assert leads_round(condition(hands, CONDITION))
        turn_to(live, "adoption")
        hands.press("open_planning")
        assert shown_problems(hands) == [MENDING]
        live.close()


def test_what_no_reason_allows_offers_no_way_round(
    wired: Services, file: Path, qtbot: QtBot
) -> None:
    with running(wired, qtbot, path=file) as live:
        turn_to(live, "panel")
        assert leads_round(condition(live.hands, "two or three trustees review"))
        assert not leads_round(condition(live.hands, "nobody on the panel is employed"))
        live.close()
