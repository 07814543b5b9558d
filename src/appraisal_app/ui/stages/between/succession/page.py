"""When people come and go: who leaves, acts or is away, and a review that stands still."""

from __future__ import annotations

from types import MappingProxyType
from typing import Any

from appraisal_app.application.documents import words
from appraisal_app.domain.cycle import Action
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.people import Office, PersonId
from appraisal_app.domain.phrases import capital, phrased, small, strung
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.domain.succession import ChangeKind, ChangeOfPeople, Succession
from appraisal_app.ui.forms.blocks import (
    ActionBlock,
    Block,
    Card,
    Facts,
    Heading,
    Note,
    NoteKind,
    Option,
    PageAction,
)
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.between.succession.discarding import (
    DISCARD,
    ask_discard,
    discard_blocks,
)
from appraisal_app.ui.stages.between.succession.pausing import PAUSE, RESUME, ask_pause, ask_resume
from appraisal_app.ui.stages.content import StepContent
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.fields import Ask, Listing, cards, choice, day, long_text, select
from appraisal_app.ui.stages.offers import offers
from appraisal_app.ui.stages.places import At, part
from appraisal_app.ui.stages.wording import OFFICES, name_of, person_options

_SUCCESSION = part("succession", Succession)
_KINDS = (
    Option(ChangeKind.LEAVES.value, "Leaves the office"),
    Option(ChangeKind.TAKES_OFFICE.value, "Takes the office"),
    Option(ChangeKind.ACTS.value, "Acts for somebody for a time"),
    Option(ChangeKind.IS_ABSENT.value, "Is away for a long time", "the reason stays out of here"),
)
_NAMES = {option.value: option.label for option in _KINDS}
_ADVICE = {
    Office.CHAIR: (
        "When the chair changes, hand the file over properly: the page “Hand over” lists what to "
        "go through."
    ),
    Office.CHIEF_EXECUTIVE: (
        "If the chief executive leaves or is away for long, pause the review, or close it early "
        "with a reason. Take advice before you judge somebody who cannot answer."
    ),
    Office.TRUSTEE: (
        "If a panel member leaves, make the reserve a member on the page for the panel. Views "
        "that were given stay in the record."
    ),
}


def page(context: PageContext) -> StepContent:
    """Changes of people, and what they do to the review."""
    at = At(_SUCCESSION, context.record)
    ask = Ask(
        "Who comes, goes, acts or is away?",
        "Dates and offices only. Reasons of health or family are not written down here.",
        who.PANEL_LIST,
    )
    listing = Listing(
        card=_card,
        make=lambda _, new: ChangeOfPeople(id=new),
        add_label="Add a change",
        empty_text="Nobody has changed during this review.",
    )
    return StepContent(
        blocks=(
            cards(at, "changes", ask, listing),
            *_standing(context),
            *discard_blocks(context),
        ),
        actions=offers(context, StepKind.SUCCESSION, Action.CLOSE_EARLY),
        deeds=MappingProxyType({PAUSE: ask_pause, RESUME: ask_resume, DISCARD: ask_discard}),
    )


def _card(at: At[Any]) -> Card:
    change: ChangeOfPeople = at.value
    everybody = person_options(at.record)
    advice = _ADVICE.get(change.office, "")
    name = name_of(at.record, change.person)
    return Card(
        change.id,
        name or "Nobody chosen yet",
        summary=_summary(at.record, change),
        blocks=(
            select(at, "person", Ask("Who?"), everybody, PersonId),
            select(at, "office", Ask("In which office?"), OFFICES, Office),
            choice(at, "kind", Ask("What happens?"), _KINDS, ChangeKind),
            day(at, "start", Ask("From")),
            day(at, "until", Ask("Until", "Leave it open if nobody knows yet.")),
            select(at, "instead", Ask("Who does the work instead?"), everybody, PersonId),
            long_text(
                at,
                "note",
                Ask("What was agreed?", "Who decided, and what it means for the review."),
                limit=600,
            ),
            *((Note(f"advice.{change.id}", advice, kind=NoteKind.QUIET),) if advice else ()),
        ),
        removable=True,
        remove_label="Remove this change",
    )


def _summary(record: Record, change: ChangeOfPeople) -> str:
    """Such as "Chair · is away for a long time from 1 May 2026 · Mary Oldroyd does the work"."""
    what = small(_NAMES[change.kind])
    start = (
        phrased(" from {start}", start=long_day(change.start)) if change.start is not None else ""
    )
    until = (
        phrased(" until {until}", until=long_day(change.until)) if change.until is not None else ""
    )
    instead = name_of(record, change.instead)
    helper = phrased("{instead} does the work meanwhile", instead=instead) if instead else ""
    office = capital(words.OFFICES[change.office])
    return strung(
        " · ",
        filter(
            None,
            (office, phrased("{what}{start}{until}", what=what, start=start, until=until), helper),
        ),
    )


def _standing(context: PageContext) -> tuple[Block, ...]:
    record = context.record
    heading = Heading("heading.pause", "If the review has to wait")
    rows = _pauses(record)
    facts = (Facts("facts.pauses", rows),) if rows else ()
    if record.cycle.is_sealed:
        return (heading, *facts) if rows else ()
    standing = record.cycle.pause
    if standing is None:
        hint = "When it goes on, what is still to be done moves by as many days."
        action = PageAction(PAUSE, "Pause the review from today…", hint=hint)
    else:
        action = PageAction(RESUME, "Go on from today…", primary=True)
    return (heading, *facts, ActionBlock("pause.actions", (action,)))


def _pauses(record: Record) -> tuple[tuple[str, str], ...]:
    return tuple(
        (
            phrased(
                "{start} to {until}",
                start=long_day(each.start),
                until=long_day(each.until) or "now",
            ),
            each.reason,
        )
        for each in record.cycle.pauses
    )
