"""Hand over: what the next chair is given, gone through point by point."""

from __future__ import annotations

from typing import Any

from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.handover import Handover, HandoverItem, Handovers
from appraisal_app.domain.people import Office
from appraisal_app.domain.phrases import phrased, strung
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import Block, Card, Facts, Heading, Note, NoteKind, Option
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.content import StepContent
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.fields import Ask, Listing, cards, day, long_text, text, ticks
from appraisal_app.ui.stages.places import At, part
from appraisal_app.ui.stages.years.handover.standing import open_promises, what_stands

_HANDOVERS = part("handovers", Handovers)
_ITEMS = (
    Option(HandoverItem.LAST_STATEMENT.value, "The last statement", "read together"),
    Option(HandoverItem.OBJECTIVES.value, "The objectives", "where each of them stands"),
    Option(HandoverItem.PROMISES.value, "What the board has promised", "and what is still open"),
    Option(HandoverItem.TIMETABLE.value, "The timetable", "what is due next, and who begins it"),
    Option(HandoverItem.POLICIES.value, "The policies", "and which one is due for a new look"),
    Option(HandoverItem.ADVISER.value, "The adviser", "name, terms, how to reach"),
    Option(HandoverItem.WHAT_NOT_TO_ASSUME.value, "What not to assume", "said, not written"),
    Option(HandoverItem.KEY.value, "The passphrase", "changed, not passed on"),
    Option(HandoverItem.RECOVERY_SHEET.value, "A new recovery sheet", "the old one destroyed"),
    Option(HandoverItem.BACKUPS.value, "Copies of the file", "on the old computer, deleted"),
)
_BEFORE = (
    "Hand over only once the board has decided on the new chair. Wellbeing and health are not "
    "handed over without the chief executive's agreement; pay papers only if the office needs them."
)


def page(context: PageContext) -> StepContent:
    """What is handed over, and the record that it was."""
    at = At(_HANDOVERS, context.record)
    ask = Ask("Has the file changed hands?", "One entry for each change.", who.PANEL_LIST)
    listing = Listing(
        card=_card,
        make=_new,
        add_label="Begin a handover",
        empty_text="The file has been in the same hands since it was made.",
    )
    return StepContent(
        blocks=(
            Note("note.before", _BEFORE, kind=NoteKind.WARN),
            cards(at, "handovers", ask, listing),
            *_standing(context),
        )
    )


def _new(record: Record, new_id: str) -> Handover:
    chair = record.people.holding(Office.CHAIR)
    return Handover(id=new_id, from_name=chair.full_name if chair is not None else "")


def _card(at: At[Any]) -> Card:
    kept: Handover = at.value
    names = strung(" to ", filter(None, (kept.from_name.strip(), kept.to_name.strip())))
    left = [
        option.label for option in _ITEMS if HandoverItem(option.value) not in kept.gone_through
    ]
    advice = (
        (phrased("Not gone through yet: {left}.", left=strung(", ", left)),)
        if left and kept.handed_on
        else ()
    )
    gone = Ask("What did you go through together?", "Tick it when you have.", advice=advice)
    authority = Ask("Which decision of the board allows it?", "Meeting and minute.")
    return Card(
        kept.id,
        names or "Handover without names",
        summary=long_day(kept.handed_on),
        blocks=(
            text(at, "from_name", Ask("From"), limit=120),
            text(at, "to_name", Ask("To"), limit=120),
            text(at, "authority", authority),
            ticks(at, "gone_through", gone, _ITEMS),
            day(at, "handed_on", Ask("Handed over on")),
            day(at, "accepted_on", Ask("Accepted by the new chair on")),
            long_text(at, "notes", Ask("Anything else?"), limit=2_000),
        ),
        removable=kept.accepted_on is None,
        remove_label="Remove this handover",
    )


def _standing(context: PageContext) -> tuple[Block, ...]:
    promises = open_promises(context.record)
    return (
        Heading("heading.standing", "How things stand today"),
        Facts("facts.standing", what_stands(context.record, context.today)),
        *((Facts("facts.promises", promises),) if promises else ()),
    )
