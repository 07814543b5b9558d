"""Adoption by the board: the meeting and the minute."""

from __future__ import annotations

from types import MappingProxyType

from appraisal_app.domain.cycle import Action
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.phrases import phrased, strung
from appraisal_app.domain.principles import Principles
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.domain.steps import is_complete
from appraisal_app.ui.forms.blocks import Block, Facts, Heading
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.content import StepContent
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.fields import Ask, day, text
from appraisal_app.ui.stages.gaps import first_gap
from appraisal_app.ui.stages.offers import offers
from appraisal_app.ui.stages.places import At, part

_PRINCIPLES = part("principles", Principles)
_BEFORE = (
    StepKind.BASIS,
    StepKind.PRINCIPLES,
    StepKind.PEOPLE,
    StepKind.FRAMEWORK,
    StepKind.CONFIDENTIALITY,
)


def page(context: PageContext) -> StepContent:
    """What the board adopts, and when it did."""
    at = At(_PRINCIPLES, context.record)
    adopted = Ask(
        "When did the board adopt how it reviews?", "The date of the meeting.", who.INVOLVED
    )
    minute = Ask("Which minute records it?", "For instance: board of 8 July, item 7.", who.INVOLVED)
    return StepContent(
        blocks=(
            *_what(context.record),
            Heading("heading.adoption", "Adopted by the board"),
            day(at, "board_adopted_on", adopted),
            text(at, "board_minute_ref", minute),
        ),
        actions=offers(context, StepKind.ADOPTION, Action.BACK_TO_PRINCIPLES, Action.OPEN_PLANNING),
        targets=MappingProxyType(
            {"board_adopted_on": first_gap(at, "board_adopted_on", "board_minute_ref")}
        ),
    )


def _what(record: Record) -> tuple[Block, ...]:
    """What goes to the board, so that nobody has to turn back five pages."""
    p, c = record.principles, record.cycle
    linked = {True: "yes", False: "no", None: "not said yet"}[p.basis.pay_linked]
    rows = (
        ("Policy", p.basis.appraisal_policy.strip() or "not named yet"),
        ("Linked to pay", linked),
        (
            "Principles",
            phrased("{count}, accepted by {p}", count=len(p.principles), p=_accepted(p)),
        ),
        ("Frameworks", strung(", ", (each.title for each in c.frameworks)) or "none chosen"),
        ("Scale", strung(", ", (each.label for each in c.scale.ratings))),
        ("Still open before this", _still_open(record) or "nothing"),
    )
    return (Heading("heading.what", "What the board is asked to adopt"), Facts("facts.what", rows))


def _accepted(principles: Principles) -> str:
    sides = (
        ("the chair", principles.accepted_by_chair),
        ("the chief executive", principles.accepted_by_ceo),
    )
    said = [
        phrased("{side} on {on}", side=side, on=long_day(on))
        for side, on in sides
        if on is not None
    ]
    return strung(" and ", said) or "nobody yet"


def _still_open(record: Record) -> str:
    steps = [record.cycle.process.step(kind) for kind in _BEFORE]
    return strung(
        ", ", (s.title for s in steps if s is not None and not is_complete(record, s.kind))
    )
