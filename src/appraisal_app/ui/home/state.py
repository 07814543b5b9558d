"""Home as a page: what is next, who has the ball, is the file safe, and the timetable."""

from __future__ import annotations

from datetime import date

from appraisal_app.application.documents.building import named
from appraisal_app.application.documents.words import moment
from appraisal_app.application.ports.files import Access
from appraisal_app.domain.cycle import Moved
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.next_up import NextUp, next_up
from appraisal_app.domain.phrases import capital, phrased, small
from appraisal_app.domain.record import Record
from appraisal_app.domain.steps import checks
from appraisal_app.ui.days import due_in_words
from appraisal_app.ui.destinations import STEP
from appraisal_app.ui.forms.blocks import (
    ActionBlock,
    Block,
    Facts,
    Heading,
    Note,
    NoteKind,
    PageAction,
    PageState,
    TableBlock,
)
from appraisal_app.ui.home.answers import Answer, AnswersBlock, Line
from appraisal_app.ui.home.links import attention_block
from appraisal_app.ui.home.safety import FileFacts, safety
from appraisal_app.ui.home.timetable import TimetableBlock, timetable_block, timetable_rows
from appraisal_app.ui.home.words import DONE, OFFICE_OF
from appraisal_app.ui.stages.ahead import way_on
from appraisal_app.ui.stages.rolling import ROLL
from appraisal_app.ui.stages.way_out import way_out
from appraisal_app.ui.stages.wording import OWNERS
from appraisal_app.ui.widgets.mark_kind import Mark


def home_page(record: Record, facts: FileFacts, today: date) -> PageState:
    """Everything on Home."""
    cycle, up = record.cycle, next_up(record)
    timetable = timetable_block(record, today, facts.awaits)
    answers = (_what(record, up, facts, today), _who(record, up), safety(facts, today))
    return PageState(
        step="home",
        title=phrased("Review {label}", label=cycle.label),
        purpose=phrased(
            "It looks back on {start} to {end}.",
            start=long_day(cycle.start),
            end=long_day(cycle.end),
        ),
        blocks=(
            AnswersBlock("answers", answers=answers),
            Heading("attention.heading", "Late or due soon"),
            attention_block(record, today, is_last=facts.is_last, awaits=facts.awaits),
            *_post(facts),
            Heading("timetable.heading", "Timetable"),
            Note("timetable.scale", _scale(timetable), kind=NoteKind.QUIET),
            timetable,
            TableBlock(
                "timetable.list",
                ("Step", "Due", "State"),
                timetable_rows(timetable),
                empty_text="No step has a date yet. Give them dates on the step “Timetable”.",
            ),
            Heading("history.heading", "What happened so far"),
            TableBlock(
                "history",
                ("When", "By", "What"),
                tuple(_history_row(each) for each in reversed(cycle.moves)),
                empty_text="Nothing yet. Each time the review moves on, it is written down here.",
            ),
            *_way_out(record, facts),
        ),
    )


def _post(facts: FileFacts) -> tuple[Block, ...]:
    if not facts.post:
        return ()
    return (Heading("post.heading", "Asked by packet or form"), Facts("post", facts.post))


def _way_out(record: Record, facts: FileFacts) -> tuple[ActionBlock, ...]:
    """A quiet button at the very end, for when a review cannot be brought to its own."""
    found = way_out(record, STEP) if facts.access is Access.WRITE else ()
    return (ActionBlock("way_out", found),) if found else ()


def _scale(timetable: TimetableBlock) -> str:
    return phrased(
        "The numbers stand for the steps in the list below. The review "
        "meeting is on {meeting}; today is {today}.",
        meeting=long_day(timetable.meeting),
        today=long_day(timetable.today),
    )


def _what(record: Record, up: NextUp | None, facts: FileFacts, today: date) -> Answer:
    question = "What is next?"
    if up is None:
        return Answer(
            question=question,
            headline="The next review" if facts.may_start_next else "Nothing: the review is over",
            lines=(Line(text="You can read it, export its documents and add an addendum."),),
            actions=_next_review(facts),
        )
    due = due_in_words(record.cycle.step(up.step.code).due, today, complete=False)
    late = due is not None and due.late
    dates = (Line(text=due.text, mark=Mark.LATE if late else Mark.NONE),) if due else ()
    return Answer(
        question=question,
        headline=up.step.title,
        lines=(*dates, Line(text=_to_do(record, up))),
        actions=(PageAction(f"{STEP}{up.step.code}", "Go to this step", primary=True),),
    )


def _next_review(facts: FileFacts) -> tuple[PageAction, ...]:
    if not facts.may_start_next:
        return ()
    return (PageAction(ROLL, "Start the next review", primary=True),)


def _to_do(record: Record, up: NextUp) -> str:
    if up.is_complete:
        button = way_on(record.cycle.status)
        if not button:
            return "Nothing is missing on it: move the review on from there."
        return phrased("Nothing is missing on it: choose “{button}” there.", button=button)
    found = checks(record, up.step.kind, up.step.code)
    missing = [check.mend for check in found if not check.is_met and check.mend]
    first, *then = missing
    if not then:
        return first
    left = {0: "", 1: " One more thing is listed there."}.get(
        len(then) - 1, phrased(" {count} more things are listed there.", count=len(then) - 1)
    )
    return phrased("{first} Then {then}{left}", first=first, then=small(then[0]), left=left)


def _who(record: Record, up: NextUp | None) -> Answer:
    question = "Whose turn is it?"
    if up is None:
        return Answer(question=question, headline="Nobody")
    name = named(record, OFFICE_OF[up.turn])
    lines = (Line(text=name),) if name else ()
    return Answer(question=question, headline=capital(OWNERS[up.turn.value]), lines=lines)


def _history_row(move: Moved) -> tuple[str, ...]:
    reason = phrased(" — {reason}", reason=move.reason) if move.reason else ""
    return (
        moment(move.at),
        capital(OWNERS[move.by.value]),
        phrased("{done}{reason}", done=DONE[move.action], reason=reason),
    )
