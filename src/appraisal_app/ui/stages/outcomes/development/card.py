"""One line of the development plan: need, action, and the board's promise."""

from __future__ import annotations

from typing import Any

from appraisal_app.domain.development import DevelopmentAction, DevelopmentKind
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.gates.check import given
from appraisal_app.domain.phrases import phrased, strung
from appraisal_app.domain.process import StepKind
from appraisal_app.ui.forms.blocks import Block, Card, Heading
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.fields import Ask, day, long_text, select, text
from appraisal_app.ui.stages.money_fields import pounds
from appraisal_app.ui.stages.places import At
from appraisal_app.ui.stages.wording import DEVELOPMENT_KINDS, opening

_LIMIT = 1_200
_COST = "The chief executive and the panel; it is in no document"


def action_card(at: At[Any]) -> Card:
    """The card of one action."""
    action: DevelopmentAction = at.value
    by = long_day(action.by)
    kinds = {option.value: option.label for option in DEVELOPMENT_KINDS}
    return Card(
        action.id,
        opening(action.need, "New need"),
        summary=strung(
            " · ", filter(None, (kinds[action.kind.value], by and phrased("by {by}", by=by)))
        ),
        blocks=(*_done(at), *_promised(at)),
        removable=True,
        remove_label="Remove this need",
    )


def _done(at: At[Any]) -> tuple[Block, ...]:
    cost = Ask("What may it cost?", "In pounds; leave it open if it costs nothing.", _COST)
    return (
        long_text(at, "need", Ask("Need", "What should be learned or eased."), limit=_LIMIT),
        long_text(at, "action", Ask("Action", "What is done about it."), limit=_LIMIT),
        select(at, "kind", Ask("What sort of action is it?"), DEVELOPMENT_KINDS, DevelopmentKind),
        day(at, "by", Ask("By when?", "Leave it open if it goes on all year.")),
        pounds(at, "cost_pence", cost, page=StepKind.DEVELOPMENT),
    )


def _promised(at: At[Any]) -> tuple[Block, ...]:
    promise = Ask(
        "What does the board promise?",
        "Time, money in principle, a person to talk to: something one can check next year.",
        who.DEVELOPMENT,
        advice=_advice(at.value),
    )
    return (
        Heading(f"{at.place.key}.promise", "The board's part", level=3),
        long_text(at, "boards_promise", promise, limit=_LIMIT),
        *(_kept_by(at) if _is_promised(at.value) else ()),
    )


def _kept_by(at: At[Any]) -> tuple[Block, ...]:
    owner = Ask("Who sees to it?", "An office is enough, for instance: the chair.")
    by = Ask("By when is it kept?", "A day on which you can ask whether it was.")
    return (text(at, "promise_owner", owner), day(at, "promise_by", by))


def _is_promised(action: DevelopmentAction) -> bool:
    return bool(given(action.boards_promise) or action.promise_owner or action.promise_by)


def _advice(action: DevelopmentAction) -> tuple[str, ...]:
    if not given(action.boards_promise):
        return ()
    if given(action.promise_owner) and action.promise_by is not None:
        return ()
    return ("A promise with a name and a day is more often kept. Add both below.",)
