"""Stage 1: when what the review rests on is complete, and adopted by the board."""

from __future__ import annotations

from appraisal_app.domain.gates.check import Check, default, given
from appraisal_app.domain.overrides import REASON_MIN
from appraisal_app.domain.people import Office
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.policies import PolicyKind
from appraisal_app.domain.record import Record


def basis(record: Record) -> tuple[Check, ...]:
    """The policy is named, and it is said whether the outcome touches pay."""
    b = record.principles.basis
    return (
        Check(
            rule="policy",
            text="the appraisal policy is named, with the date the board adopted it",
            mend="Name the appraisal policy and the date on which the board adopted it.",
            done=given(b.appraisal_policy) and b.policy_adopted_on is not None,
            field="basis.appraisal_policy",
        ),
        Check(
            rule="pay_linked",
            text="it is said whether the review is linked to pay",
            mend="Say whether the outcome of the review is linked to pay.",
            done=b.pay_linked is not None,
            field="basis.pay_linked",
        ),
        *default(
            "pay_policy",
            "the executive pay policy is named, with the date the board adopted it",
            "Name the executive pay policy and its date: the Academy Trust Handbook asks for one.",
            holds=b.pay_linked is not True
            or (given(b.pay_policy) and b.pay_policy_adopted_on is not None),
            field="basis.pay_policy",
        ),
        *_policies(record),
    )


def _policies(record: Record) -> tuple[Check, ...]:
    overdue = record.policies.overdue(record.cycle.meeting_date)
    about = (PolicyKind.APPRAISAL, PolicyKind.EXECUTIVE_PAY)
    return default(
        "policy_review",
        "the policies are not past their review date",
        "A policy will be past its review date on the day of the meeting. Ask the board to look "
        "it over, or record why the review rests on it all the same.",
        holds=not any(each.kind in about for each in overdue),
        field="policies.policies",
    )


def principles(record: Record) -> tuple[Check, ...]:
    """Purpose and principles are written down and accepted by both."""
    p = record.principles
    accepted = p.accepted_by_ceo is not None or len(p.override_reason.strip()) >= REASON_MIN
    return (
        Check(
            rule="written",
            text="the purpose and at least one principle are written down",
            mend="Write down the purpose and at least one principle, and leave none empty.",
            done=given(p.purpose)
            and bool(p.principles)
            and all(given(each.text) for each in p.principles),
            field="purpose",
        ),
        Check(
            rule="chair",
            text="the chair has accepted the principles",
            mend="Enter the date on which the chair accepted the principles.",
            done=p.accepted_by_chair is not None,
            field="accepted_by_chair",
        ),
        Check(
            rule="chief_executive",
            text="the chief executive has accepted them, or a reason is recorded",
            mend=phrased(
                "Enter the date on which the chief executive accepted the principles, "
                "or a reason of at least {reason_min} characters why the review goes "
                "on without.",
                reason_min=REASON_MIN,
            ),
            done=accepted,
            field="accepted_by_ceo",
        ),
    )


def people(record: Record) -> tuple[Check, ...]:
    """The chief executive and the chair are known."""
    known = {person.display_role for person in record.people.persons if given(person.full_name)}
    return (
        Check(
            rule="chief_executive",
            text="the chief executive is named",
            mend="Enter the name of the chief executive.",
            done=Office.CHIEF_EXECUTIVE in known,
            field="persons",
        ),
        Check(
            rule="chair",
            text="the chair, or the vice-chair who stands in, is named",
            mend="Enter the name of the chair of trustees.",
            done=bool(known & {Office.CHAIR, Office.VICE_CHAIR}),
            field="persons",
        ),
        *default(
            "unnamed",
            "everybody on the list has a name",
            "Give everybody on the list a name, or take the line out.",
            holds=all(given(person.full_name) for person in record.people.persons),
            field="persons",
        ),
    )


def framework(record: Record) -> tuple[Check, ...]:
    """There is a scale in words; a framework is chosen."""
    c = record.cycle
    return (
        Check(
            rule="chosen",
            text="at least one framework is chosen to look at the work with",
            mend="Choose at least one framework, or record why the review does without one.",
            done=any(each.domains for each in c.frameworks),
            field="frameworks",
        ),
        Check(
            rule="scale",
            text="the scale has at least two judgements, each in words",
            mend="Give the scale at least two judgements, each with its words.",
            done=len(c.scale.ratings) > 1 and all(given(r.label) for r in c.scale.ratings),
            field="scale",
        ),
    )


def confidentiality(record: Record) -> tuple[Check, ...]:
    """Everybody was told who sees what, and the trust knows why it keeps the records."""
    c = record.confidentiality
    return (
        Check(
            rule="explained",
            text="everybody in the review was told who sees what",
            mend="Enter the date on which everybody was told who sees what.",
            done=c.explained_on is not None,
            field="explained_on",
        ),
        Check(
            rule="basis",
            text="the basis for keeping the records is chosen",
            mend="Choose the basis on which the trust keeps these records.",
            done=c.records_basis is not None,
            field="records_basis",
        ),
        *default(
            "reasons",
            "every change to the table has its reason",
            "Say for every change to the table why the trust wants it.",
            holds=all(given(each.reason) for each in c.choices),
            field="choices",
        ),
    )


def adoption(record: Record) -> tuple[Check, ...]:
    """The board has adopted how it reviews."""
    p = record.principles
    return (
        Check(
            rule="adopted",
            text="the board has adopted them, with the minute",
            mend="Enter the date of the board meeting that adopted the principles, and the minute.",
            done=p.board_adopted_on is not None and given(p.board_minute_ref),
            field="board_adopted_on",
        ),
    )
