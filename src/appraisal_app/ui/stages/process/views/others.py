"""The views of the others: closed until the chair's is sealed, then entered, side by side."""

from __future__ import annotations

from datetime import date
from typing import Any

from appraisal_app.application.guests.request import to_be_asked
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.people import NOBODY, PersonId
from appraisal_app.domain.phrases import phrased, small
from appraisal_app.domain.record import Record
from appraisal_app.domain.views import View, Views
from appraisal_app.ui.forms.blocks import (
    Block,
    Card,
    Heading,
    ListField,
    Note,
    NoteKind,
    Option,
    TableBlock,
)
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.fields import Ask, Listing, cards, day, select
from appraisal_app.ui.stages.places import At
from appraisal_app.ui.stages.process.reflection.reading import edition_name
from appraisal_app.ui.stages.process.views.own import (
    new_view_on,
    view_fields,
    view_read_back,
)
from appraisal_app.ui.stages.wording import name_of, titled

CLOSED = (
    "This part opens when you have sealed your own view. Whoever reads another view first is moved "
    "by it without noticing; so yours comes first, and its time is kept."
)
AS_SENT = (
    "This came in the writer's own packet and stays word for word. Another edition takes its place."
)
NO_RATING = "Nothing said"
_SOMEBODY = "Nobody chosen yet"
_ASKED = (
    Ask("Their view", "In words of the scale; leave it open if nothing was said."),
    Ask("Why?", "Word for word, as it was given."),
    Ask("To ask at the meeting", "If they named a question."),
)


def others_blocks(at: At[Views], today: date) -> tuple[Block, ...]:
    """Why it is closed; or the others' views, and all of them side by side."""
    heading = Heading("heading.others", "The views of the others")
    if at.value.sealed_at is None:
        return (heading, Note("note.closed", CLOSED, kind=NoteKind.LOCK))
    ask = Ask(
        "What do the others on the panel make of it?",
        "One card for each, entered as it was given. Nobody changes a view that is not their own.",
        who.MEETING,
    )
    listing = Listing(
        card=_card,
        make=lambda record, new: View(id=new, person=_next_person(record), entered_on=today),
        add_label="Add a view",
        empty_text="No other view has been entered. Add one for each member of the panel.",
    )
    return (heading, cards(at, "others", ask, listing), *_side_by_side(at.record))


def others_to_read(record: Record) -> tuple[Block, ...]:
    """The others' views as they were entered; shut where the chair's was never sealed."""
    views = record.views
    if views.sealed_at is None or not views.others:
        return ()
    listed = ListField(
        "others",
        "The views of the others",
        who=who.MEETING,
        items=tuple(
            Card(
                each.id,
                name_of(record, each.person) or _SOMEBODY,
                summary=_entered(each),
                blocks=view_read_back(record, each, f"others.{each.id}"),
            )
            for each in views.others
        ),
    )
    return (listed, *_side_by_side(record))


def _entered(view: View) -> str:
    if view.edition:
        day = (
            phrased(", taken in on {entered_on}", entered_on=long_day(view.entered_on))
            if view.entered_on
            else ""
        )
        return phrased(
            "In their own packet, {edition}{day}",
            edition=small(edition_name(view.edition)),
            day=day,
        )
    return (
        phrased("Entered on {entered_on}", entered_on=long_day(view.entered_on))
        if view.entered_on
        else ""
    )


def _as_sent(record: Record, view: View) -> Card:
    """A view from its writer's own packet: to read, and to remove as a whole."""
    key = f"others.{view.id}"
    return Card(
        view.id,
        name_of(record, view.person) or _SOMEBODY,
        summary=_entered(view),
        blocks=(
            Note(f"{key}.sent", AS_SENT, kind=NoteKind.LOCK),
            *view_read_back(record, view, key),
        ),
        removable=True,
        remove_label="Remove this view",
    )


def _next_person(record: Record) -> PersonId:
    """The first on the panel whose view is not entered yet."""
    entered = {each.person for each in record.views.others}
    return next((each for each in to_be_asked(record) if each not in entered), NOBODY)


def _card(at: At[Any]) -> Card:
    view: View = at.value
    if view.edition:
        return _as_sent(at.record, view)
    standing = at.record.objectives.standing
    entered = Ask("When was it entered?", "The day on which it came into this file.")
    fields: list[Block] = [
        select(at, "person", _whose(at.record, view), _options(at.record, view), PersonId),
        day(at, "entered_on", entered),
    ]
    for no, objective in enumerate(standing, start=1):
        place: At[Any] = at.item("objectives", objective.id, new_view_on, id_name="objective")
        title = phrased("{no}. {title}", no=no, title=titled(objective.title))
        fields += (
            Heading(f"{place.place.key}.heading", title, level=3),
            *view_fields(place, *_ASKED),
        )
    return Card(
        view.id,
        name_of(at.record, view.person) or _SOMEBODY,
        summary=_entered(view),
        blocks=tuple(fields),
        removable=True,
        remove_label="Remove this view",
    )


def _whose(record: Record, view: View) -> Ask:
    same = [each for each in record.views.others if each.person == view.person and view.person]
    twice = ("There are two views of the same person. Keep one.",) if len(same) > 1 else ()
    return Ask("Whose view is it?", "A member of the panel.", advice=twice)


def _options(record: Record, view: View) -> tuple[Option, ...]:
    """Those on the panel, and whoever it was entered for."""
    people = dict.fromkeys((*to_be_asked(record), view.person))
    return tuple(Option(each, name_of(record, each) or each) for each in people if each)


def _side_by_side(record: Record) -> tuple[Block, ...]:
    own = record.views.own
    views = (*((own,) if own is not None else ()), *record.views.others)
    standing = record.objectives.standing
    if len(views) <= 1 or not standing:
        return ()
    rows = tuple(
        (
            phrased("{no}. {title}", no=no, title=titled(objective.title)),
            *(record.cycle.scale.label(v.on(objective.id).rating) or NO_RATING for v in views),
        )
        for no, objective in enumerate(standing, start=1)
    )
    names = tuple(name_of(record, each.person) or _SOMEBODY for each in views)
    talk = "Talk first about where you differ. Nothing here is counted, added up or averaged."
    return (
        Heading("heading.side", "Side by side"),
        Note("note.side", talk, kind=NoteKind.QUIET),
        TableBlock("side", ("Objective", *names), rows),
    )
