"""Stage 2, delivery: when reflection, evidence, advice, views and meeting are complete."""

from __future__ import annotations

from datetime import timedelta

from appraisal_app.domain.applying import does_not_apply
from appraisal_app.domain.evidence import EvidenceItem, Origin
from appraisal_app.domain.gates.check import Check, default, given, once
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record

PRESENT_MIN = 2
_TOGETHER = timedelta(days=1)


def reflection(record: Record) -> tuple[Check, ...]:
    """The chief executive's words are here, and she says that they are hers."""
    r = record.reflection
    return (
        Check(
            rule="requested",
            text="the reflection was asked for",
            mend="Ask the chief executive for the reflection, by sealed packet or by form, or "
            "enter the date on which you asked.",
            done=r.requested_on is not None,
            field="requested_on",
        ),
        Check(
            rule="responses",
            text="every objective has the chief executive's answer",
            mend="Enter what the chief executive says to every objective.",
            done=bool(record.objectives.standing)
            and all(given(r.response(o.id).progress) for o in record.objectives.standing),
            field="responses",
        ),
        Check(
            rule="answers",
            text="achievements and challenges are answered",
            mend="Enter the chief executive's achievements and challenges.",
            done=given(r.achievements) and given(r.challenges),
            field="achievements",
        ),
        Check(
            rule="confirmed",
            text="the chief executive has confirmed that these are the submitted words",
            mend="Enter how the words came here, and the date on which the chief executive "
            "confirmed them.",
            done=r.entry is not None and r.confirmed_on is not None,
            field="confirmed_on",
        ),
    )


def evidence(record: Record) -> tuple[Check, ...]:
    """Every objective has something that can be looked up, and no pupil is named."""
    items = record.evidence.items
    standing = record.objectives.standing
    return (
        Check(
            rule="covered",
            text="every objective has at least one piece of evidence",
            mend="Point to at least one piece of evidence for every objective.",
            done=bool(standing) and all(record.evidence.about(o.id) for o in standing),
            field="covered",
        ),
        Check(
            rule="described",
            text="each piece has a title, a date and a place where it is kept",
            mend=once(
                bool(items),
                "Give every piece of evidence a title, a date and the place where it is kept.",
            ),
            done=bool(items)
            and all(given(i.title) and i.date is not None and given(i.where_kept) for i in items),
            field="items",
        ),
        *((_no_pupils(items),) if items else ()),
        *default(
            "single_source",
            "no objective rests on the chief executive's own statement alone",
            "An objective has nothing but the chief executive's own statement. Add another "
            "source, or record why there is none.",
            holds=not any(_rests_on_own_words(record, each.id) for each in standing),
            field="own_words",
        ),
        *default(
            "age",
            "no piece of evidence is older than the period",
            "A piece of evidence is older than the period under review. Take it out, or record "
            "why it still counts.",
            holds=all(i.date is None or i.date >= record.cycle.start for i in items),
            field="older",
        ),
    )


def _no_pupils(items: tuple[EvidenceItem, ...]) -> Check:
    return Check(
        rule="pupils",
        text="none holds data about single pupils",
        mend="Take out every piece of evidence that holds data about single pupils.",
        done=not any(item.contains_pupil_data for item in items),
        field="items",
        hard=True,
    )


def _rests_on_own_words(record: Record, objective_id: str) -> bool:
    items = record.evidence.about(objective_id)
    return bool(items) and all(item.origin is Origin.OWN_STATEMENT for item in items)


def meeting(record: Record) -> tuple[Check, ...]:
    """The meeting took place and is written down."""
    m = record.meeting
    return (
        Check(
            rule="held",
            text="the date of the meeting is entered",
            mend="Enter the date on which the review meeting was held.",
            done=m.held_on is not None,
            field="held_on",
        ),
        Check(
            rule="present",
            text="it is recorded who was there",
            mend="Tick at least two people who were at the meeting.",
            done=len(m.present) >= PRESENT_MIN,
            field="present",
        ),
        Check(
            rule="conflicts",
            text="conflicts of interest were asked about again",
            mend="Confirm that conflicts of interest were asked about at the start of the meeting.",
            done=m.conflicts_restated,
            field="conflicts_restated",
        ),
        Check(
            rule="notes",
            text="notes of the conversation are written",
            mend="Write notes of the conversation, of the whole or objective by objective.",
            done=m.has_notes,
            field="notes",
        ),
    )


def advice(record: Record) -> tuple[Check, ...]:
    """The adviser's advice is here and went to both sides together.

    Nothing is due without an adviser; that has to be said first.
    """
    if record.panel.adviser.used is None:
        return (_adviser_asked(),)
    if does_not_apply(record, StepKind.ADVICE):
        return ()
    a = record.advice
    return (
        Check(
            rule="received",
            text="the adviser's advice is here",
            mend="Enter when the advice came and what it says, or record why there is none.",
            done=a.received_on is not None and given(a.overall),
            field="received_on",
        ),
        Check(
            rule="sent",
            text="it went to the chief executive and to the panel",
            mend="Enter the dates on which the advice went to the chief executive and the panel.",
            done=a.sent_to_ceo_on is not None and a.sent_to_panel_on is not None,
            field="sent_to_ceo_on",
        ),
        *default(
            "together",
            "both sides received it at the same time",
            "The two sides received the advice more than a day apart. Record why.",
            holds=a.sent_to_ceo_on is None
            or a.sent_to_panel_on is None
            or abs(a.sent_to_ceo_on - a.sent_to_panel_on) <= _TOGETHER,
            field="sent_to_panel_on",
        ),
    )


def _adviser_asked() -> Check:
    return Check(
        rule="adviser",
        text="it is said whether an external adviser helps",
        mend="Say on the page of the panel whether an external adviser helps.",
        done=False,
        field="adviser",
    )


def views(record: Record) -> tuple[Check, ...]:
    """The chair has written a view before seeing any other, and it is sealed."""
    v = record.views
    written = v.own is not None and any(given(each.why) for each in v.own.objectives)
    return (
        Check(
            rule="written",
            text="the chair's own view is written",
            mend="Write your own view of each objective before you see anybody else's.",
            done=written,
            field="own",
        ),
        Check(
            rule="sealed",
            text="it was sealed before any other view was opened",
            mend=once(written, "Seal your own view; then enter the others."),
            done=v.sealed_at is not None,
            field="sealed_at",
        ),
    )
