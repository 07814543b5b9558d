"""Holds: what stops every disposal, on whose word and until when."""

from __future__ import annotations

from typing import Any

from appraisal_app.domain.disposals import Disposals, Hold, HoldReason
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.people import Office
from appraisal_app.domain.phrases import capital, phrased
from appraisal_app.domain.retention import HOLDS
from appraisal_app.ui.forms.blocks import Block, Card, Heading, Note, NoteKind, Option
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.fields import (
    Ask,
    Listing,
    cards,
    choice,
    day,
    long_text,
    maybe,
    select,
)
from appraisal_app.ui.stages.places import At
from appraisal_app.ui.stages.wording import OFFICES

_REASONS = tuple(Option(each.value, capital(HOLDS[each])) for each in HoldReason)
_STOPPED = "While a hold stands, nothing goes from this file: no review, no paper, no post."


def hold_blocks(at: At[Disposals]) -> tuple[Block, ...]:
    """The holds, and what one that stands does."""
    ask = Ask(
        "Does anything stand against disposing of papers now?",
        "A claim, an appeal, an access request, a concern, an inquiry: each stops everything "
        "until it is lifted.",
        who.KEEPING,
    )
    stopped = (Note("note.hold", _STOPPED, kind=NoteKind.WARN),) if at.value.standing else ()
    return (Heading("heading.holds", "Holds"), *stopped, cards(at, "holds", ask, _LISTING))


def _card(at: At[Any]) -> Card:
    hold: Hold = at.value
    since, lifted = long_day(hold.placed_on), long_day(hold.lifted_on)
    stands = phrased("stands since {since}", since=since) if since else "stands"
    note = Ask("What is it about?", "And when somebody looks at it again.")
    return Card(
        hold.id,
        capital(HOLDS[hold.why]),
        summary=phrased("lifted on {lifted}", lifted=lifted) if lifted else stands,
        folded=not hold.stands,
        blocks=(
            choice(at, "why", Ask("Why may nothing go?"), _REASONS, HoldReason),
            long_text(at, "note", note, limit=400),
            select(at, "placed_by", Ask("Who says so?", "By office."), OFFICES, maybe(Office)),
            day(at, "placed_on", Ask("Since")),
            day(at, "lifted_on", Ask("Lifted on", "Leave it empty while it stands.")),
            select(at, "lifted_by", Ask("Lifted by"), OFFICES, maybe(Office)),
        ),
        removable=hold.stands and not hold.note.strip(),
        remove_label="Remove this hold",
    )


_LISTING = Listing(
    card=_card,
    make=lambda _, new: Hold(id=new, placed_by=Office.CLERK),
    add_label="Put everything on hold",
    empty_text="Nothing stands against it.",
)
