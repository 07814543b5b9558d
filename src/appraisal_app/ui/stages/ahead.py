"""What opens a part of a page: the steps still to do before that, as lines that lead there."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from appraisal_app.domain.cycle import Status
from appraisal_app.domain.phrases import phrased, small
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.domain.way_ahead import ONWARD, Wanting, wanting_before
from appraisal_app.ui.destinations import STEP
from appraisal_app.ui.forms.blocks import Block, Note
from appraisal_app.ui.forms.links import LinkLine, LinksBlock
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.offers import OFFERS
from appraisal_app.ui.widgets.mark_kind import Mark

MOST: Final = 6
_OPENS: Mapping[StepKind, tuple[Status, str]] = MappingProxyType(
    {
        StepKind.OBJECTIVES: (
            Status.PLANNING,
            "The self-reflection can be asked for from here as soon as the following is done:",
        ),
        StepKind.MEETING: (
            Status.MEETING,
            "The review can go on to stage 3 from here as soon as the following is done:",
        ),
        StepKind.STATEMENT: (
            Status.JUDGING,
            "The draft can be released from here as soon as the following is done:",
        ),
        StepKind.COMMENTS: (
            Status.COMMENTS,
            "The chief executive has the draft, and this page opens, once the following is done:",
        ),
    }
)
"""Pages with a part that opens later, from which point on, and how they say so."""


def not_there_yet(context: PageContext, kind: StepKind) -> tuple[Block, ...]:
    """What is to be done before all of that page is open; () on pages that never wait."""
    if context.read_only or kind not in _OPENS:
        return ()
    return opened_by(context.record, *_OPENS[kind])


def opened_by(record: Record, status: Status, said: str, key: str = "ahead") -> tuple[Block, ...]:
    """`said`, and all that is to be done before the review stands at `status`; () once it did."""
    wanting = wanting_before(record, status)
    if not wanting:
        return ()
    lines = tuple(
        LinkLine(text=_text(each), target=_target(each), mark=Mark.TODO) for each in wanting
    )
    left = len(lines) - MOST
    more = phrased("And {left} more after that.", left=left) if left > 0 else ""
    return (
        Note(f"{key}.later", said),
        LinksBlock(f"{key}.steps", lines=lines[:MOST], more=more),
    )


def way_on(status: Status) -> str:
    """The button that moves a review on from that status; "" where its page says so itself."""
    if status is Status.COMMENTS:
        return "Make ready to sign"
    offer = OFFERS.get(ONWARD[status]) if status in ONWARD else None
    return offer.label.rstrip("…") if offer is not None else ""


def _text(each: Wanting) -> str:
    title = each.step.title
    if each.moves_from is None:
        more = phrased(" And {more} more there.", more=each.more) if each.more else ""
        return phrased("{title}: {mend}{more}", title=title, mend=small(each.mend), more=more)
    if button := way_on(each.moves_from):
        return phrased("{title}: choose “{button}”.", title=title, button=button)
    return phrased("{title}: have the statement signed.", title=title)


def _target(each: Wanting) -> str:
    place = f"{STEP}{each.step.code}"
    field = each.field if each.moves_from is None else _button_on(each.moves_from)
    return f"{place}#{field}" if field else place


def _button_on(status: Status) -> str:
    """The key of the button that moves a review on from that status, or "" where it has none."""
    return ONWARD[status].value if way_on(status) else ""
