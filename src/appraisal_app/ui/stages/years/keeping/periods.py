"""How long each class is kept, from when and why; and where the trust decided otherwise."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from appraisal_app.domain.disposals import Disposals, PeriodChoice
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.record import Record
from appraisal_app.domain.retention import length_of, months_promised
from appraisal_app.domain.retention_classes import RULES, ClockStart, RetentionClass
from appraisal_app.ui.forms.blocks import Block, Card, Heading, Note, NoteKind, Option, TableBlock
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.fields import Ask, Listing, cards, long_text, select
from appraisal_app.ui.stages.places import At

HEADERS = ("What is kept", "How long", "From when", "Why so long")

_STARTS: Mapping[ClockStart, str] = MappingProxyType(
    {
        ClockStart.CLOSED: "the day on which the review was closed",
        ClockStart.GIVEN_UP: "the day on which it was closed early",
        ClockStart.RELEASED: "the day on which the summary was released",
        ClockStart.SUBMITTED: "the day on which the words were handed in",
    }
)
NAMES: Mapping[RetentionClass, str] = MappingProxyType(
    {
        RetentionClass.REVIEW: "Finished reviews",
        RetentionClass.ABANDONED: "Reviews that were closed early",
        RetentionClass.PAPERS: "Papers kept with the evidence",
        RetentionClass.FORMS: "Forms that went out and came back",
        RetentionClass.PACKETS: "Post: packets and the words that open them",
        RetentionClass.FEEDBACK: "Stakeholders' answers",
        RetentionClass.OWN_NOTES: "Own notes and drafts",
    }
)
_CHOOSABLE = tuple(each for each in RetentionClass if each is not RetentionClass.REVIEW)
_KINDS = tuple(Option(each.value, NAMES[each]) for each in _CHOOSABLE)
_YEARS = (0, 1, 3, 6, 12, 24, 36, 60, 72, 84, 96, 120)
_LENGTHS = tuple(Option(str(each), length_of(each) if each else "at once") for each in _YEARS)
_SCHEDULE = (
    "The law names no periods for these papers. These are usual ones; your trust's own schedule "
    "comes first. How long a finished review is kept is decided in each review on the page on "
    "confidentiality, for it was promised to those in it."
)
_PROMISED = "As those in this review were told, on the page on confidentiality."
_NO_REASON = "Without a reason the usual period counts."


def period_blocks(at: At[Disposals]) -> tuple[Block, ...]:
    """The table of periods, then the trust's own choices."""
    ask = Ask(
        "Does your trust keep any of it for another time?",
        "Say which line of your schedule has it so.",
        who.KEEPING,
    )
    rows = tuple(_row(at.record, each) for each in RetentionClass)
    return (
        Heading("heading.periods", "How long each is kept"),
        TableBlock("table.periods", HEADERS, rows),
        Note("note.schedule", _SCHEDULE, kind=NoteKind.QUIET),
        cards(at, "periods", ask, _LISTING),
    )


def _row(record: Record, each: RetentionClass) -> tuple[str, ...]:
    rule, (months, own) = RULES[each], _chosen(record, each)
    long = length_of(months) if months else "no longer than that day"
    where = "" if rule.here else ", in files of their own"
    return (
        phrased("{names}{where}", names=NAMES[each], where=where),
        long,
        _STARTS[rule.starts],
        own.strip() or rule.source,
    )


def _chosen(record: Record, each: RetentionClass) -> tuple[int, str]:
    """How long, and on whose word where the trust chose it."""
    if each is RetentionClass.REVIEW:
        promised = months_promised(record)
        return promised, "" if promised == RULES[each].months else _PROMISED
    kept = record.disposals
    own = next((one.reason for one in kept.periods if one.kept is each and one.reason.strip()), "")
    return kept.months(each), own


def _card(at: At[Any]) -> Card:
    chosen: PeriodChoice = at.value
    reason = Ask("Why?", "The line of your schedule, or the board's minute.", advice=_gap(chosen))
    return Card(
        chosen.id,
        NAMES[chosen.kept],
        summary=length_of(chosen.months) if chosen.months is not None else "not chosen yet",
        blocks=(
            select(at, "kept", Ask("What?"), _KINDS, RetentionClass),
            select(at, "months", Ask("How long?"), _LENGTHS, _months),
            long_text(at, "reason", reason, limit=300),
        ),
        removable=True,
        remove_label="Go back to the usual period",
    )


def _gap(chosen: PeriodChoice) -> tuple[str, ...]:
    return () if chosen.reason.strip() or chosen.months is None else (_NO_REASON,)


def _months(text: str) -> int | None:
    return int(text) if text else None


_LISTING = Listing(
    card=_card,
    make=lambda _, new: PeriodChoice(id=new),
    add_label="Choose another period",
    empty_text="The usual periods count.",
)
