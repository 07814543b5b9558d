"""A chief executive without the application: a form goes, comes back, and is dropped."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from tests.application.feedback.files import HEADS, LISTENS, asking_board, asks, facilitator
from tests.exchange.forms.fillers import by_pypdf
from tests.journeys.prepared import ATTENDANCE, prepared, record_of, says, under_way
from tests.journeys.running import Running, running, services_at

from appraisal_app.application.fillable.stakeholders.asked import fields_of
from appraisal_app.application.fillable.stakeholders.issuing import (
    give_group_forms,
    make_group_form,
)
from appraisal_app.application.ports.services import Services
from appraisal_app.ui.destinations import BRINGING_FORMS, HOME, VERIFYING

SAID = "Attendance rose in Łódź House; ŵ ŷ."


@pytest.fixture
def chair(tmp_path: Path) -> Services:
    return services_at(tmp_path / "chair")


@pytest.fixture
def board(tmp_path: Path, chair: Services) -> Path:
    return prepared(tmp_path / "Board.appraisal", chair, under_way)


@pytest.fixture
def back(tmp_path: Path, chair: Services, board: Path, qtbot: QtBot) -> Path:
    """The form as it came back."""
    form = tmp_path / "form.pdf"
    with running(chair, qtbot, path=board) as live:
        live.hands.go("reflection")
        live.dialogs.answers.extend(("all", "as suggested", form))
        live.hands.press("make_form")
        assert says(live, "The form is saved")
        live.close()
    filled = by_pypdf(form.read_bytes(), {"o1_progress": SAID, "confirmed": "/yes"})
    path = form.with_name("back.pdf")
    path.write_bytes(filled)
    return path


def page_of(live: Running) -> str:
    return live.program.session.state.page


def test_a_form_that_is_dropped_is_shown_taken_in_and_given_back(
    chair: Services, board: Path, back: Path, qtbot: QtBot
) -> None:
    with running(chair, qtbot, path=board) as live:
        live.program.session.dropped((back,))
        live.wait_until(lambda: says(live, SAID))
        assert page_of(live) == BRINGING_FORMS
        live.hands.press("take")
        assert record_of(live).reflection.response(ATTENDANCE).progress == SAID
        live.hands.press("see")
        assert page_of(live) == "reflection"
        live.dialogs.answers.append(True)
        live.hands.press("give_back")
        assert record_of(live).reflection.response(ATTENDANCE).progress == ""
        live.close()


def test_a_form_that_comes_before_its_file_asks_for_it(
    chair: Services, board: Path, back: Path, qtbot: QtBot
) -> None:
    with running(chair, qtbot, "open", board) as live:
        live.program.session.dropped((back,))
        live.wait_until(lambda: says(live, SAID))
        live.hands.press("leave_out")
        live.close()
    with running(chair, qtbot, "not_now") as live:
        live.program.session.dropped((back,))
        assert live.program.session.file is None
        live.close()


def test_a_form_that_is_double_clicked_is_led_to_the_page_for_forms(
    chair: Services, board: Path, back: Path, qtbot: QtBot
) -> None:
    with running(chair, qtbot, "open", board, path=back) as live:
        live.wait_until(lambda: says(live, SAID))
        assert page_of(live) == BRINGING_FORMS
        live.hands.press("leave_out")
        live.close()


def test_another_pdf_is_judged_as_before(
    tmp_path: Path, chair: Services, board: Path, qtbot: QtBot
) -> None:
    other = tmp_path / "other.pdf"
    other.write_bytes(b"%PDF-1.7 nothing of ours")
    with running(chair, qtbot, path=board) as live:
        assert page_of(live) == HOME
        live.program.session.dropped((other,))
        assert page_of(live) == VERIFYING
        live.wait_until(lambda: says(live, "Cannot be read"))
        live.close()


def test_a_stakeholders_form_that_is_dropped_comes_into_the_facilitators_file(
    tmp_path: Path, qtbot: QtBot
) -> None:
    with asking_board(tmp_path) as chair, facilitator(tmp_path) as own:
        own.takes(asks(chair))
        made = make_group_form(own.editor, own.services, HEADS)
        give_group_forms((made,), lambda _: own.folder / "form.pdf", own.editor)
        name = next(each.name for each in fields_of(own.feedback) if each.about == LISTENS)
        path = own.case.path
    back = tmp_path / "back.pdf"
    back.write_bytes(by_pypdf(made.data, {name: "/c1"}))
    with running(services_at(tmp_path / "rowan-again"), qtbot, path=path) as live:
        live.program.session.dropped((back,))
        live.wait_until(lambda: says(live, "Taken in"))
        assert page_of(live) == BRINGING_FORMS
        live.hands.press("see")
        assert page_of(live) == "entering"
        live.close()
