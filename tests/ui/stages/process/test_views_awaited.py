"""Nobody is told that the views are complete while one that was asked for is still to come."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from tests.ui.fakes import InlineTasks
from tests.ui.stages.desk import FakeScreen, FixedClock
from tests.ui.stages.process.test_guests_by_packet import TAKE, Page, unsealed, view, views
from tests.ui.stages.records import TODAY, VICE, full_record

from appraisal_app.application.errors import DamagedError
from appraisal_app.application.ports.interaction import DayAnswer
from appraisal_app.application.post.sending import post_of
from appraisal_app.domain.cycle import Status, TimetableStep
from appraisal_app.domain.packets import PacketKind
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.domain.views_awaited import views_awaited
from appraisal_app.ui.forms.links import LinksBlock
from appraisal_app.ui.home.presenter import HomeParts, HomePresenter
from appraisal_app.ui.home.timetable import TimetableBlock
from appraisal_app.ui.session.open_file import Sight
from appraisal_app.ui.session.open_review import OpenReview
from appraisal_app.ui.session.rail import rail
from appraisal_app.ui.stages.tree import find
from appraisal_app.ui.stages.wording import name_of
from appraisal_app.ui.widgets.mark_kind import Mark


def awaited(page: Page, record: Record | None = None) -> tuple[str, ...]:
    return views_awaited(record or page.at.record, lambda: post_of(page.at.case))


def open_checks(page: Page) -> list[str]:
    return [each.text for each in page.at.state.complete_when if not each.done]


def test_the_step_is_not_complete_while_somebody_was_asked_and_has_not_answered(
    tmp_path: Path,
) -> None:
    page = views(tmp_path)
    assert (awaited(page), open_checks(page)) == ((), [])

    page.press("ask", VICE, DayAnswer(TODAY), page.request)
    assert awaited(page) == (VICE,)
    [text] = open_checks(page)
    assert f"{name_of(page.at.record, VICE)} has not answered yet" in text

    page.press("bring_in", page.came(view(page), PacketKind.VIEW), TAKE)
    assert (awaited(page), open_checks(page)) == ((), [])


def test_nobody_is_awaited_before_the_seal_or_once_the_draft_is_out(tmp_path: Path) -> None:
    page = views(tmp_path)
    page.press("ask", VICE, DayAnswer(TODAY), page.request)
    record = page.at.record

    assert awaited(page, unsealed(full_record(Status.MEETING))) == ()
    released = replace(record, cycle=replace(record.cycle, status=Status.COMMENTS))
    assert awaited(page, released) == ()


def test_the_rail_does_not_tick_a_step_that_awaits_an_answer() -> None:
    record = full_record(Status.MEETING)
    record = replace(record, cycle=replace(record.cycle, steps=()))

    def marks(*awaits: StepKind) -> tuple[Mark, int]:
        stages = rail(record, TODAY, "views-step", frozenset(), frozenset(awaits)).stages
        stage = next(each for each in stages if any(s.key == "views-step" for s in each.steps))
        return next(each.mark for each in stage.steps if each.key == "views-step"), stage.done

    ticked, done = marks()
    assert ticked is Mark.DONE
    assert marks(StepKind.VIEWS) == (Mark.NOW, done - 1)


def test_home_says_the_same_as_the_rail_and_calls_it_late_when_it_is(tmp_path: Path) -> None:
    page, due = views(tmp_path), TODAY
    before = home_of(page, due)
    page.press("ask", VICE, DayAnswer(TODAY), page.request)
    asked, late = home_of(page, due), home_of(page, TODAY - timedelta(days=3))
    page.press("bring_in", page.came(view(page), PacketKind.VIEW), TAKE)
    assert before == home_of(page, due) == ("Complete", Mark.DONE, False)
    assert asked == ("An answer is awaited", Mark.TODO, True)
    assert late == ("3 days late", Mark.LATE, True)


def home_of(page: Page, due: date) -> tuple[str, Mark, bool]:
    """State and mark of the views in the timetable, and whether they are late or due soon."""
    record = page.at.record
    views_step = next(s for s in record.cycle.process.steps if s.kind is StepKind.VIEWS)
    steps = (TimetableStep(code=views_step.code, due=due),)
    page.at.editor.edit(
        lambda now: replace(now, cycle=replace(now.cycle, steps=steps)), "moving the timetable"
    )
    screen = FakeScreen()
    parts = HomeParts(
        case=page.at.case,
        editor=lambda: page.at.editor,
        backups=page.request.parent,
        clock=FixedClock(),
        today=FixedClock().today,
        tasks=InlineTasks(),
        saved_at=lambda: None,
        navigate=lambda _: None,
        start_next=lambda _: None,
    )
    HomePresenter(parts, screen).show()
    [mark] = [
        each
        for block in screen.state.blocks
        if isinstance(block, TimetableBlock)
        for each in block.marks
    ]
    links = find(screen.state.blocks, "attention")
    assert isinstance(links, LinksBlock)
    return mark.state, mark.mark, any(each.text == mark.title for each in links.lines)


def test_the_window_can_still_tell_of_a_file_that_cannot_be_read_any_more(tmp_path: Path) -> None:
    page = views(tmp_path)
    page.press("ask", VICE, DayAnswer(TODAY), page.request)
    review = OpenReview(page.at.case, FixedClock())
    page.at.case.loss = DamagedError("it was changed on the disk while it was open")
    window = review.around(Sight(page="views-step", turned=frozenset(), today=TODAY))
    assert window.rail is not None
