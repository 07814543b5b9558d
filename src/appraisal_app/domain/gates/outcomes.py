"""Stage 3: when judgements, statement, comments, plans, report and sign-off are complete."""

from __future__ import annotations

from appraisal_app.domain.gates.check import Check, given, once
from appraisal_app.domain.gates.process import is_measurable
from appraisal_app.domain.judgement import Agreement
from appraisal_app.domain.people import SignatoryRole
from appraisal_app.domain.record import Record

REASONS_MIN = 30
SUMMARY_MIN = 40
NOT_ASSESSED = "not_assessed"


def judgements(record: Record) -> tuple[Check, ...]:
    """Every objective is judged, every judgement has its reasons."""
    standing = record.objectives.standing
    made = [record.judgements.on(objective.id) for objective in standing]
    keys = {rating.key for rating in record.cycle.scale.ratings}
    return (
        Check(
            text="every objective has the panel's judgement",
            mend="Choose the panel's judgement for every objective.",
            done=bool(made) and all(each.panel_rating in keys for each in made),
            field="judgements",
        ),
        Check(
            text="every judgement has its reasons",
            mend=f"Write the reasons for every judgement, at least {REASONS_MIN} characters.",
            done=bool(made) and all(len(j.reasons.strip()) >= REASONS_MIN for j in made),
            field="judgements",
            hard=True,
        ),
    )


def statement(record: Record) -> tuple[Check, ...]:
    """The draft says in short what the year was, strengths first."""
    s = record.statement
    return (
        Check(
            text="the year is summed up in words",
            mend=f"Sum up the year in words, at least {SUMMARY_MIN} characters.",
            done=len(s.summary.strip()) >= SUMMARY_MIN,
            field="summary",
        ),
        Check(
            text="strengths are named",
            mend="Name what went well and should go on.",
            done=given(s.strengths),
            field="strengths",
        ),
        Check(
            text="what should grow is named",
            mend="Name what should grow in the year ahead.",
            done=given(s.growth),
            field="growth",
        ),
    )


def comments(record: Record) -> tuple[Check, ...]:
    """The chief executive has had the draft, talked about it, and had the last word on it."""
    s = record.statement
    return (
        Check(
            text="the chief executive has received the draft, or why not is recorded",
            mend="Enter the date on which the chief executive received the draft, or the reason "
            "why there are no comments.",
            done=s.received_on is not None or given(s.no_comments_reason),
            field="received_on",
        ),
        Check(
            text="it was discussed, or why not is recorded",
            mend="Enter the date on which the draft was discussed with the chief executive, or "
            "the reason why there are no comments.",
            done=s.discussed_on is not None or given(s.no_comments_reason),
            field="discussed_on",
        ),
        Check(
            text="the comments are entered word for word, or why there are none",
            mend="Enter the chief executive's comments and their date, or why there are none.",
            done=(given(s.ceo_comments) and s.ceo_comments_on is not None)
            or given(s.no_comments_reason),
            field="ceo_comments",
        ),
        Check(
            text="it is recorded whether the chief executive agrees",
            mend="Record whether the chief executive agrees, agrees in part or does not agree.",
            done=s.agreed is not None or given(s.no_comments_reason),
            field="agreed",
        ),
    )


def disagrees(record: Record) -> bool:
    """Whether the chief executive does not agree, at least in part."""
    return record.statement.agreed in {Agreement.IN_PART, Agreement.NO}


def next_objectives(record: Record) -> tuple[Check, ...]:
    """The period that follows has objectives that can be measured."""
    n = record.next_objectives
    return (
        Check(
            text="at least one objective for the next period is entered",
            mend="Enter the objectives for the next period.",
            done=bool(n.objectives),
            field="objectives",
        ),
        Check(
            text="each has a title and a measure with starting point, target and source",
            mend=once(
                bool(n.objectives),
                "Give every next objective a title and at least one measure with a starting "
                "point, a target and a source.",
            ),
            done=bool(n.objectives) and all(is_measurable(each) for each in n.objectives),
            field="objectives",
        ),
    )


def development(record: Record) -> tuple[Check, ...]:
    """There is a plan, and the board has promised its part."""
    d = record.development
    return (
        Check(
            text="at least one need has an action and the board's promise",
            mend="Enter at least one development need with its action and the board's promise.",
            done=any(
                given(a.need) and given(a.action) and given(a.boards_promise) for a in d.actions
            ),
            field="actions",
        ),
        Check(
            text="no line is left half filled",
            mend=once(
                bool(d.actions),
                "Fill in the need and the action of every line, or remove the line.",
            ),
            done=bool(d.actions) and all(given(a.need) and given(a.action) for a in d.actions),
            field="actions",
        ),
    )


def report(record: Record) -> tuple[Check, ...]:
    """The board meeting, who withdrew, and the open wording."""
    r = record.report
    return (
        Check(
            text="the board meeting and the item are entered",
            mend="Enter the date of the board meeting and the number of the item.",
            done=r.meeting_date is not None and given(r.item),
            field="meeting_date",
        ),
        Check(
            text="it is recorded which offices withdrew",
            mend="Record which offices withdrew for the item.",
            done=bool(r.withdrawn),
            field="withdrawn",
        ),
        Check(
            text="the open wording and the resolution are written",
            mend="Write the open wording and the resolution.",
            done=given(r.text) and given(r.resolution),
            field="text",
        ),
    )


def circulation(record: Record) -> tuple[Check, ...]:
    """It is said who gets the statement."""
    return (
        Check(
            text="it is said who gets the statement",
            mend="Say who gets the signed statement.",
            done=bool(record.sign_off.circulation)
            and all(given(each) for each in record.sign_off.circulation),
            field="circulation",
        ),
    )


def sign_off(record: Record) -> tuple[Check, ...]:
    """Frozen, certified by the chair, signed by the chief executive or closed without her."""
    s = record.sign_off
    return (
        *circulation(record),
        Check(
            text="the statement is ready to sign: its text is frozen",
            mend="Make the statement ready to sign.",
            done=s.frozen_at is not None,
        ),
        Check(
            text="the chair has certified it",
            mend="The chair certifies the statement first.",
            done=s.signed_by(SignatoryRole.CHAIR) is not None,
        ),
        Check(
            text="the chief executive has signed it as received and discussed, or the chair has "
            "closed it with a reason",
            mend="The chief executive signs as received and discussed, or the chair closes the "
            "statement with a reason.",
            done=s.signed_by(SignatoryRole.CHIEF_EXECUTIVE) is not None
            or s.closed_without_ceo_on is not None,
        ),
    )
