"""What Home says of requests and forms that nobody has answered yet."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from tests.ui.stages.process.test_by_packet import waiting
from tests.ui.stages.record_parts.feedback import feedback
from tests.ui.stages.records import TODAY, full_record
from tests.ui.stages.working_desk import WorkingDesk, working_desk

from appraisal_app.application.ports.interaction import DayAnswer
from appraisal_app.application.post.sending import post_of
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.domain.reflection import Response
from appraisal_app.ui.home.post import asked_by_packet, overdue_forms
from appraisal_app.ui.stages.process.by_form import MAKE

DUE = TODAY + timedelta(days=10)
AFTER = DUE + timedelta(days=1)


def made(folder: Path, *days: date | None) -> WorkingDesk:
    at = working_desk(StepKind.REFLECTION, waiting(), folder)
    for number, day in enumerate(days):
        at.dialogs.answers.extend((DayAnswer(day), folder / f"form{number}.pdf"))
        at.press(MAKE)
    return at


def overdue(at: WorkingDesk, record: Record, today: date) -> tuple[tuple[str, str], ...]:
    return overdue_forms(record, post_of(at.case), today)


def test_a_form_is_named_from_the_day_after_it_was_due(tmp_path: Path) -> None:
    at = made(tmp_path, DUE)
    assert overdue(at, at.record, DUE) == ()
    assert overdue(at, at.record, AFTER) == (
        (
            "Form “Self-reflection”, to the chief executive",
            f"Was due on {long_day(DUE)}; it is still awaited",
        ),
    )


def test_a_form_is_not_awaited_once_its_words_are_here_or_the_review_moved_on(
    tmp_path: Path,
) -> None:
    at = made(tmp_path, DUE)
    record = at.record
    said = Response(objective=record.objectives.standing[0].id, progress="It went well.")
    here = replace(record, reflection=replace(record.reflection, responses=(said,)))
    assert overdue(at, here, AFTER) == ()
    later = replace(record, cycle=replace(record.cycle, status=Status.MEETING))
    assert overdue(at, later, AFTER) == ()


def test_a_later_form_takes_the_place_of_an_earlier_one(tmp_path: Path) -> None:
    at = made(tmp_path, DUE, None)
    assert len(post_of(at.case).issued) == 2
    assert overdue(at, at.record, AFTER) == ()


def test_feedback_is_awaited_from_whoever_gathers_it(tmp_path: Path) -> None:
    wanted = replace(feedback(), summary=None, received_on=None)
    record = replace(full_record(Status.REFLECTION), feedback=wanted)
    at = working_desk(StepKind.EVIDENCE, record, tmp_path)
    at.dialogs.answers.extend((DayAnswer(None), tmp_path / "ask.packet"))
    at.press("feedback.ask")
    ((what, text),) = asked_by_packet(at.record, post_of(at.case))
    assert what == "Request to gather feedback, to Rowan Ellery"
    assert text.endswith("an answer is awaited")
