"""What is on record about an objective before the panel judges: shown quietly, never averaged."""

from __future__ import annotations

from collections.abc import Iterator

from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.objectives import Objective, SuccessCriterion
from appraisal_app.domain.people import Role
from appraisal_app.domain.phrases import phrased, strung
from appraisal_app.domain.record import Record
from appraisal_app.domain.views import View, ViewOn
from appraisal_app.domain.year import Progress
from appraisal_app.ui.forms.blocks import Block, Facts, Heading, Note, NoteKind
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.wording import name_of

Row = tuple[str, str]
_PROGRESS = {
    Progress.ON_COURSE: "On course",
    Progress.AT_RISK: "At risk",
    Progress.OFF_COURSE: "Off course",
    Progress.DONE: "Done",
}
_SOMEBODY = "A panel member"
_SEALED_FIRST = "The panel's views from before the meeting come here once the chair's is sealed."


def before(context: PageContext, key: str, objective: Objective) -> tuple[Block, ...]:
    """Measures, the chief executive's own view and words, evidence, the year, and the views."""
    record = context.record
    return (
        Heading(f"{key}.before", "What the year says", level=3),
        Facts(f"{key}.facts", tuple(_facts(record, objective))),
        *(_views(record, key, objective) if _may_see_views(context) else ()),
    )


def _facts(record: Record, objective: Objective) -> Iterator[Row]:
    yield from (_measure(each) for each in objective.success_criteria)
    rows = (
        *_own_view(record, objective),
        ("Halfway through the year", _midway(record, objective)),
        ("Said at the meeting", record.meeting.note(objective.id).words),
        ("The adviser's view", record.advice.on(objective.id).view),
    )
    yield from (row for row in rows if row[1].strip())
    yield ("Evidence", _evidence(record, objective))


def _measure(criterion: SuccessCriterion) -> Row:
    steps = (
        phrased("started at {baseline}", baseline=criterion.baseline.strip() or "an unknown point"),
        phrased("target {target}", target=criterion.target.strip() or "not named"),
    )
    return (criterion.measure.strip() or "Measure without a name", strung(", ", steps))


def _own_view(record: Record, objective: Objective) -> tuple[Row, ...]:
    """Only what was submitted may be seen by the panel."""
    if record.reflection.submitted_at is None:
        return ()
    response = record.reflection.response(objective.id)
    return (
        ("The chief executive's own view", record.cycle.scale.label(response.own_view)),
        ("In the chief executive's words", response.progress),
        ("What got in the way", response.obstacles),
        ("What was learned", response.learning),
    )


def _midway(record: Record, objective: Objective) -> str:
    midway = record.mid_cycle.on(objective.id)
    if midway.progress is None:
        return midway.words
    return strung(": ", filter(None, (_PROGRESS[midway.progress], midway.words.strip())))


def _evidence(record: Record, objective: Objective) -> str:
    titles = [
        f"{item.title.strip() or 'untitled'}{f' ({long_day(item.date)})' if item.date else ''}"
        for item in record.evidence.about(objective.id)
    ]
    return strung("; ", titles) or "none listed yet"


def _may_see_views(context: PageContext) -> bool:
    """They are the panel's own working papers."""
    return context.role is not Role.CHIEF_EXECUTIVE


def _views(record: Record, key: str, objective: Objective) -> tuple[Block, ...]:
    heading = Heading(f"{key}.views", "How the panel saw it before the meeting", level=3)
    views = record.views
    if views.sealed_at is None:
        if views.own is None:
            return ()
        return (heading, Note(f"{key}.unsealed", _SEALED_FIRST, kind=NoteKind.QUIET))
    seen = [
        (_name(record, view), view.on(objective.id))
        for view in (*(() if views.own is None else (views.own,)), *views.others)
    ]
    rows = tuple(_view(record, name, view) for name, view in seen if view.rating or view.why)
    return (heading, Facts(f"{key}.seen", rows)) if rows else ()


def _name(record: Record, view: View) -> str:
    return name_of(record, view.person) or _SOMEBODY


def _view(record: Record, name: str, view: ViewOn) -> Row:
    label = record.cycle.scale.label(view.rating) or "No word from the scale"
    return (name, strung("\n", filter(None, (label, view.why.strip()))))
