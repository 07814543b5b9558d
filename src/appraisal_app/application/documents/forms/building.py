"""Turns the process of a review into its set of blank forms; no answer is ever read."""

from __future__ import annotations

from appraisal_app.application.documents.building import period
from appraisal_app.application.documents.entry import Source
from appraisal_app.application.documents.forms import after, before, judging
from appraisal_app.application.documents.forms.content import Form, FormsContent
from appraisal_app.application.documents.parts import Cover
from appraisal_app.application.documents.year_words import PROGRESS
from appraisal_app.domain.record import Record


def build_forms(source: Source) -> FormsContent:
    """D20 from the scale and the frameworks of the review."""
    return FormsContent(
        cover=_cover(source.record), mark=source.mark.blank, forms=tuple(_forms(source.record))
    )


def _forms(record: Record) -> tuple[Form, ...]:
    ratings = tuple(each.label.strip() for each in record.cycle.scale.ratings if each.label.strip())
    return (
        before.INTERESTS,
        before.OBJECTIVE,
        before.CHECK_IN,
        before.mid_cycle(tuple(PROGRESS.values())),
        judging.own_account(ratings, record.cycle.frameworks),
        judging.EVIDENCE,
        judging.own_view(ratings),
        judging.ADVICE,
        judging.judgement(ratings),
        judging.COMMENTS,
        after.DEVELOPMENT,
        after.APPEAL,
    )


def _cover(record: Record) -> Cover:
    return Cover(
        trust=record.trust.name,
        eyebrow="Performance review of the chief executive",
        title="Blank forms",
        cycle=record.cycle.label,
        classification="For those involved",
        facts=(("Period", period(record)), ("To be filled in", "by hand, in black ink")),
        circulation=("everybody with a part in the review",),
        standing="blank",
    )
