"""The columns: what the chief executive says, what can be looked up, what the panel thinks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from appraisal_app.application.submitted_words import Asked, Said, submitted_words
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.last_submitted import last_submitted
from appraisal_app.domain.objectives import Objective
from appraisal_app.domain.phrases import phrased, strung
from appraisal_app.domain.record import Record
from appraisal_app.domain.views import View
from appraisal_app.domain.year import Progress
from appraisal_app.ui.meeting_view.state import Entry, Source
from appraisal_app.ui.stages.wording import name_of

HIDDEN = "Hidden while the chief executive is in the room."
_NOT_SUBMITTED = "The reflection has not been submitted yet."
_NOT_ANSWERED = "Nothing was said about this in the reflection."
_NO_ADVICE = "No advice has gone to both sides yet."
_NO_ADVISER = "This review has no adviser."
_PROGRESS = {
    Progress.ON_COURSE: "On course",
    Progress.AT_RISK: "At risk",
    Progress.OFF_COURSE: "Off course",
    Progress.DONE: "Done",
}


def of_objective(record: Record, objective: Objective, *, in_room: bool) -> tuple[Source, ...]:
    """The three columns of one objective."""
    return (
        _own_words(record, f"objective.{objective.id}"),
        Source(
            key="evidence",
            title="Evidence",
            entries=(*_evidence(record, objective), *_midway(record, objective)),
            empty="No evidence points to this objective.",
        ),
        _panel(
            "The panel's views so far",
            (*_views(record, objective), *_questions(record, objective.id)),
            empty="No view has been sealed yet.",
            in_room=in_room,
        ),
    )


def of_whole(record: Record, *, in_room: bool) -> tuple[Source, ...]:
    """The columns of the meeting as a whole."""
    return (
        _own_words(record, "year"),
        Source(
            key="adviser",
            title="The adviser",
            entries=tuple(_advice(record, record.advice.overall)),
            empty=_NO_ADVICE if record.panel.adviser.used else _NO_ADVISER,
        ),
        _panel(
            "Questions for the panel",
            tuple(_other_questions(record)),
            empty="The agenda holds no questions.",
            in_room=in_room,
        ),
    )


def _panel(title: str, entries: tuple[Entry, ...], *, empty: str, in_room: bool) -> Source:
    if in_room:
        return Source(key="panel", title=title, empty=HIDDEN, hidden=True)
    return Source(key="panel", title=title, entries=entries, empty=empty)


def _own_words(record: Record, key: str) -> Source:
    words = last_submitted(record.reflection)
    asked = Asked(objectives=record.objectives.standing, frameworks=(), scale=record.cycle.scale)
    parts = {} if words is None else {each.key: each for each in submitted_words(words, asked)}
    said = parts[key].said if key in parts else ()
    return Source(
        key="own",
        title="The chief executive's view",
        entries=tuple(_entry(each) for each in said),
        empty=_NOT_SUBMITTED if words is None else _NOT_ANSWERED,
    )


def _entry(said: Said) -> Entry:
    return Entry(label=said.question, text=said.words.strip())


def _evidence(record: Record, objective: Objective) -> Iterator[Entry]:
    for item in record.evidence.about(objective.id):
        where = item.where_kept.strip()
        kept = (long_day(item.date), phrased("kept: {where}", where=where) if where else "")
        yield Entry(
            label=strung(" · ", (each for each in kept if each)),
            text=item.title.strip() or "A piece without a title",
        )
    yield from _advice(record, record.advice.on(objective.id).view)


def _advice(record: Record, words: str) -> Iterator[Entry]:
    """The adviser's words, once the chief executive has them as well."""
    if words.strip() and record.advice.sent_to_ceo_on is not None:
        yield Entry(label="The adviser", text=words.strip())


def _midway(record: Record, objective: Objective) -> Iterator[Entry]:
    """What both sides wrote halfway through the year."""
    midway = record.mid_cycle.on(objective.id)
    progress = _PROGRESS[midway.progress] if midway.progress is not None else ""
    said = strung("\n", (each for each in (progress, midway.words.strip()) if each))
    if said:
        yield Entry(label="Halfway through the year", text=said)


def _views(record: Record, objective: Objective) -> Iterator[Entry]:
    """Each as it was given, the chair's first; nothing while that one is open."""
    views = record.views
    if views.sealed_at is None:
        return
    for view in (*((views.own,) if views.own is not None else ()), *views.others):
        yield Entry(label=_whose(record, view), text=_view(record, view, objective))


def _whose(record: Record, view: View) -> str:
    return name_of(record, view.person) or "Somebody on the panel"


def _view(record: Record, view: View, objective: Objective) -> str:
    on = view.on(objective.id)
    has_agenda = record.meeting.item_about(objective.id) is not None
    ask = "" if has_agenda or not on.ask.strip() else phrased("To ask: {ask}", ask=on.ask.strip())
    said = (record.cycle.scale.label(on.rating), on.why.strip(), ask)
    return strung("\n", (each for each in said if each)) or "Nothing said"


def _questions(record: Record, about: str) -> Iterator[Entry]:
    item = record.meeting.item_about(about)
    if item is not None and item.prompts.strip():
        yield Entry(label="Questions", text=_listed(item.prompts))


def _other_questions(record: Record) -> Iterator[Entry]:
    """The questions of every item that is about no objective."""
    objectives: set[str] = {each.id for each in record.objectives.objectives}
    for item in record.meeting.agenda:
        if item.about not in objectives and item.prompts.strip():
            yield Entry(label=item.title, text=_listed(item.prompts))


def _listed(lines: str) -> str:
    """Lines that begin with a hyphen, with a point instead."""
    return strung("\n", (re.sub(r"^\s*- ", "\u2022 ", line) for line in lines.strip().splitlines()))
