"""The pay recommendation: its own path, apart from the judgement; no pay is ever computed."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from appraisal_app.domain.cycle import Status
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.gates.closing import RATIONALE_MIN
from appraisal_app.domain.pay import PayCase
from appraisal_app.domain.people import Role
from appraisal_app.domain.phrases import phrased, strung
from appraisal_app.domain.policies import PolicyKind
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.domain.steps import lock
from appraisal_app.ui.forms.blocks import Block, Facts, Note, NoteKind
from appraisal_app.ui.stages.ahead import opened_by
from appraisal_app.ui.stages.content import StepContent
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.gaps import first_gap
from appraisal_app.ui.stages.outcomes.pay.decision import committee, decision, is_open
from appraisal_app.ui.stages.outcomes.pay.opening import (
    OPEN_EARLY,
    deeds,
    edits,
    open_early_button,
    opened_early,
)
from appraisal_app.ui.stages.outcomes.pay.paper import basis, options, recommendation
from appraisal_app.ui.stages.places import At, part

_PAY = part("pay", PayCase)
_PATH = "note.path"
NOT_YOURS = (
    "The chief executive takes no part in the chief executive's own pay. This page is for the "
    "panel, the committee and the board."
)
_TOLD = "The board's decision reaches the chief executive in the outcome letter."
_WAY = (
    "This paper has a path of its own: the panel recommends, a committee may test it, and the "
    "full board decides on a day with a minute. Nothing written here appears in the statement, "
    "the plan or the open minutes."
)
_OPENS = "This page opens as soon as the following is done:"
_FIELDS = (
    "linked",
    "performance_input",
    "kind",
    "rationale",
    "benchmarks",
    "ceo_absent",
    "board_approved_on",
    "board_voting",
    "committee_on",
    "policies.policies",
)


def page(context: PageContext) -> StepContent:
    """The paper, the recommendation and the decision, for those who may see them."""
    if context.role is Role.CHIEF_EXECUTIVE:
        return _closed(_TOLD, lock=NOT_YOURS)
    if lock(context.record, StepKind.PAY):
        return StepContent(
            blocks=(
                Note(_PATH, _WAY, kind=NoteKind.QUIET),
                *opened_by(context.record, Status.SIGNED, _OPENS),
            ),
            actions=open_early_button(context),
            deeds=deeds(context),
            always=frozenset({OPEN_EARLY}),
            targets=_all_to(_PATH) | {"linked": _to_basis(context.record, "basis.pay_linked")},
        )
    at = At(_PAY, context.record)
    return StepContent(
        blocks=(
            Note(_PATH, _WAY, kind=NoteKind.QUIET),
            *opened_early(context.record),
            *_rests_on(context.record),
            *basis(at),
            *options(at),
            *recommendation(at),
            *committee(at),
            *decision(at),
        ),
        edits=edits(context.record),
        targets=_targets(at),
    )


def _closed(text: str, *, lock: str) -> StepContent:
    return StepContent(blocks=(Note(_PATH, text),), lock=lock, targets=_all_to(_PATH))


def _all_to(key: str) -> dict[str, str]:
    return dict.fromkeys(_FIELDS, key)


def _rests_on(record: Record) -> tuple[Block, ...]:
    rows = (("Executive pay policy", _policy(record)), ("Statement signed", _signed(record)))
    return (Facts("rests_on", rows),)


def _policy(record: Record) -> str:
    policy = record.policies.in_force(PolicyKind.EXECUTIVE_PAY, record.pay.rests_on_day)
    if policy is not None:
        version = (
            phrased("version {version}", version=policy.version.strip())
            if policy.version.strip()
            else ""
        )
        adopted = phrased("adopted {adopted_on}", adopted_on=long_day(policy.adopted_on))
        return strung(", ", filter(None, (policy.title.strip(), version, adopted)))
    named = record.principles.basis
    adopted = long_day(named.pay_policy_adopted_on)
    found = (
        named.pay_policy.strip(),
        phrased("adopted {adopted}", adopted=adopted) if adopted else "",
    )
    return strung(", ", filter(None, found)) or "none entered yet"


def _signed(record: Record) -> str:
    days = [each.signed_at.date() for each in record.sign_off.signatures]
    return long_day(max(days, default=None)) or "not yet"


def _targets(at: At[PayCase]) -> Mapping[str, str]:
    pay = at.value
    is_short = len(pay.rationale.strip()) < RATIONALE_MIN
    found = {
        "performance_input": first_gap(at, "performance_input", "factors"),
        "kind": first_gap(at, "kind", "recommended_by", "recommended_on"),
        "rationale": "rationale" if is_short else "value_for_money",
        "policies.policies": _to_basis(at.record, "policies"),
        "linked": _to_basis(at.record, "basis.pay_linked"),
    }
    if not is_open(pay):
        return MappingProxyType({**found, **_to_absence()})
    approved = "full_board" if not pay.full_board else None
    place = approved or first_gap(at, "board_approved_on", "minute_ref")
    return MappingProxyType({**found, "board_approved_on": place})


def _to_absence() -> Mapping[str, str]:
    return dict.fromkeys(("board_approved_on", "board_voting"), "ceo_absent")


def _to_basis(record: Record, field: str) -> str:
    step = record.cycle.process.step(StepKind.BASIS)
    return f"step:{step.code}#{field}" if step is not None else _PATH
