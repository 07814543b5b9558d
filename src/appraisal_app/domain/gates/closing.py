"""Stage 3, closing: when pay, report and outcome letter are complete, and appeals are heard."""

from __future__ import annotations

from datetime import date

from appraisal_app.domain.applying import does_not_apply
from appraisal_app.domain.gates.check import Check, default, given
from appraisal_app.domain.pay import PayCase
from appraisal_app.domain.pay_rules import who_decides
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.policies import PolicyKind
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record

BENCHMARKS_MIN = 2
RATIONALE_MIN = 100


def report(record: Record) -> tuple[Check, ...]:
    """The board meeting, who withdrew, the open wording; and that the board has had it."""
    r = record.report
    return (
        Check(
            rule="meeting",
            text="the board meeting and the item are entered",
            mend="Enter the date of the board meeting and the number of the item.",
            done=r.meeting_date is not None and given(r.item),
            field="meeting_date",
        ),
        Check(
            rule="withdrawn",
            text="it is recorded which offices withdrew",
            mend="Record which offices withdrew for the item.",
            done=bool(r.withdrawn),
            field="withdrawn",
        ),
        Check(
            rule="wording",
            text="the open wording and the resolution are written",
            mend="Write the open wording and the resolution.",
            done=given(r.text) and given(r.resolution),
            field="text",
        ),
        Check(
            rule="heard",
            text="the board has met and had the report",
            mend="Tick that the board has had the report, once it has met.",
            done=r.heard,
            field="heard",
        ),
    )


def pay(record: Record) -> tuple[Check, ...]:
    """A recommendation that was begun is decided by the full board.

    Without one nothing is due where the review is not linked to pay; that has to be said first.
    """
    p, linked = record.pay, record.principles.basis.pay_linked
    if linked is None and not p.is_begun:
        return (_linked(),)
    if does_not_apply(record, StepKind.PAY):
        return ()
    return (
        Check(
            rule="input",
            text="it is said what the review gives to it, and what was looked at",
            mend="Choose the one line that the review gives, and tick what was looked at.",
            done=p.performance_input is not None and bool(p.factors),
            field="performance_input",
        ),
        Check(
            rule="paper",
            text="the recommendation has its reasons and what it brings for the money",
            mend=phrased(
                "Write at least {rationale_min} characters of reasons, and the value for money.",
                rationale_min=RATIONALE_MIN,
            ),
            done=len(p.rationale.strip()) >= RATIONALE_MIN and given(p.value_for_money),
            field="rationale",
        ),
        Check(
            rule="benchmarks",
            text="at least two sources of comparison are named",
            mend="Name at least two sources of comparison and what each says.",
            done=sum(given(b.source) and given(b.finding) for b in p.benchmarks) >= BENCHMARKS_MIN,
            field="benchmarks",
        ),
        Check(
            rule="recommended",
            text="it is said what is recommended, by whom and when",
            mend="Enter what is recommended, who recommends it and when.",
            done=p.kind is not None and bool(p.recommended_by) and p.recommended_on is not None,
            field="kind",
        ),
        Check(
            rule="absent",
            text="the chief executive was not there for it",
            mend="Confirm that the chief executive was not in the room for this item.",
            done=p.ceo_absent,
            field="ceo_absent",
            hard=True,
        ),
        Check(
            rule="approved",
            text="the full board has decided, with date and minute",
            mend="Enter the date on which the full board decided, and the minute.",
            done=p.is_approved and given(p.minute_ref),
            field="board_approved_on",
            hard=True,
        ),
        *default(
            "voting",
            "it is recorded who voted",
            "Tick the trustees who voted, or record why they are not named.",
            holds=p.board_approved_on is None or bool(p.board_voting),
            field="board_voting",
        ),
        *_order_of_dates(record),
        *default(
            "apart",
            "whoever is kept free for an appeal has no voice in it",
            "Take out those who are kept free for an appeal: they may have to look at the outcome "
            "again. Or record why it is otherwise.",
            holds=not who_decides(p) & set(record.panel.kept_for_appeal),
            field="board_voting",
        ),
        *default(
            "policy",
            "the executive pay policy was adopted before the decision",
            "Enter the executive pay policy that was in force on the day of the decision.",
            holds=_has_policy(record, p.board_approved_on),
            field="policies.policies",
        ),
    )


def _linked() -> Check:
    return Check(
        rule="linked",
        text="it is said whether the review is linked to pay",
        mend="Say on “Basis of review” whether the review is linked to pay, or begin a "
        "recommendation here.",
        done=False,
        field="linked",
    )


def _order_of_dates(record: Record) -> tuple[Check, ...]:
    return default(
        "order",
        "statement, committee and board follow each other",
        "The statement is signed first, then the committee recommends, then the board decides. "
        "Record why it was otherwise.",
        holds=_are_in_order(record, record.pay),
        field="committee_on",
    )


def _are_in_order(record: Record, p: PayCase) -> bool:
    signed = [each.signed_at.date() for each in record.sign_off.signatures]
    dates = [max(signed, default=None), p.recommended_on, p.committee_on, p.board_approved_on]
    there = [each for each in dates if each is not None]
    return there == sorted(there)


def _has_policy(record: Record, on: date | None) -> bool:
    if on is None:
        return True
    named = record.principles.basis.pay_policy_adopted_on
    in_register = record.policies.in_force(PolicyKind.EXECUTIVE_PAY, on)
    return in_register is not None or (named is not None and named <= on)


def waits_for_board(record: Record) -> bool:
    """Whether the outcome letter would tell what the board has yet to hear and decide."""
    return record.cycle.process.step(StepKind.REPORT) is not None and not record.report.heard


def letter(record: Record) -> tuple[Check, ...]:
    """The board has met, the chief executive was told in writing, and until when to appeal."""
    x, met_on = record.letter, record.report.meeting_date
    is_early = x.sent_on is not None and met_on is not None and x.sent_on < met_on
    return (
        Check(
            rule="decided",
            text="the board has met before the letter goes out",
            mend="Wait with the letter until the board has met: tick that it has had the report.",
            done=not waits_for_board(record),
            field="sent_on",
        ),
        *default(
            "early",
            "the letter is not older than the meeting that it tells of",
            "The letter is dated before the board met. Mend the date, or record why it was so.",
            holds=not is_early,
            field="sent_on",
        ),
        Check(
            rule="sent",
            text="the chief executive has the outcome in writing",
            mend="Enter the date on which the outcome letter was sent.",
            done=x.sent_on is not None,
            field="sent_on",
        ),
        Check(
            rule="appeal",
            text="it says to whom and until when to appeal",
            mend="Enter to whom an appeal goes and until when.",
            done=given(x.appeal_to) and x.appeal_until is not None,
            field="appeal_until",
        ),
    )


def appeal(record: Record) -> tuple[Check, ...]:
    """An appeal that was lodged is heard by others and decided; without one nothing is due."""
    a = record.appeal
    if a.lodged_on is None and not given(a.grounds):
        return ()
    reviewing = {member.person for member in record.panel.members}
    return (
        Check(
            rule="lodged",
            text="it is recorded when the appeal was lodged and on what grounds",
            mend="Enter when the appeal was lodged and on what grounds.",
            done=a.lodged_on is not None and given(a.grounds),
            field="lodged_on",
        ),
        Check(
            rule="panel",
            text="it is heard by trustees who had no part in the review",
            mend="Choose trustees for the appeal who were not on the review panel.",
            done=bool(a.panel) and not reviewing & set(a.panel),
            field="panel",
        ),
        *default(
            "apart",
            "it is heard by trustees who had no voice in the decision on pay",
            "Choose trustees who did not recommend or vote on pay, or record why it is otherwise.",
            holds=not (who_decides(record.pay) - reviewing) & set(a.panel),
            field="panel",
        ),
        Check(
            rule="decided",
            text="it is decided, with reasons and date",
            mend="Enter the decision on the appeal, its reasons and its date.",
            done=a.decision is not None and a.decided_on is not None and given(a.reasons),
            field="decision",
        ),
    )
