"""Copies at other places: where they went, and whether they were destroyed."""

from __future__ import annotations

from typing import Any

from appraisal_app.domain.disposals import CopyElsewhere, Disposals
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.english_sizes import size_in_words
from appraisal_app.domain.people import Office
from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.forms.blocks import Block, Card, Heading
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.fields import Ask, Listing, cards, day, maybe, select, text
from appraisal_app.ui.stages.places import At
from appraisal_app.ui.stages.wording import OFFICES, opening


def copy_blocks(at: At[Disposals]) -> tuple[Block, ...]:
    """Where copies of the file are that have to be destroyed by hand one day."""
    ask = Ask(
        "Where are copies of this file?",
        "The program notes those that it makes elsewhere; enter others that you know of, such as "
        "one on a memory stick.",
        who.KEEPING,
    )
    return (Heading("heading.copies", "Copies elsewhere"), cards(at, "copies", ask, _LISTING))


def _card(at: At[Any]) -> Card:
    kept: CopyElsewhere = at.value
    by = Ask("Destroyed by", "By office.")
    return Card(
        kept.id,
        opening(kept.place, "New copy"),
        summary=_summary(kept),
        folded=not kept.is_there or bool(kept.place),
        blocks=(
            text(at, "place", Ask("Where is it?", "The folder, the stick, the computer.")),
            day(at, "made_on", Ask("Made on")),
            day(at, "destroyed_on", Ask("Destroyed on", "Leave it empty while it is there.")),
            select(at, "destroyed_by", by, OFFICES, maybe(Office)),
        ),
        removable=not kept.place.strip(),
        remove_label="Remove this line",
    )


def _summary(kept: CopyElsewhere) -> str:
    gone, made = long_day(kept.destroyed_on), long_day(kept.made_on)
    if gone:
        return phrased("destroyed on {gone}", gone=gone)
    if not made:
        return "not destroyed"
    if not kept.size:
        return phrased("made on {made}, not destroyed", made=made)
    size = size_in_words(kept.size)
    return phrased("made on {made}, {size}, not destroyed", made=made, size=size)


_LISTING = Listing(
    card=_card,
    make=lambda _, new: CopyElsewhere(id=new),
    add_label="Enter a copy",
    empty_text="The file notes no copy at another place.",
)
