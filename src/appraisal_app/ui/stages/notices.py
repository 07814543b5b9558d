"""The line on every page with boxes to write in: for whom the words are, and how long they stay."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final

from appraisal_app.domain.phrases import phrased, small
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.domain.retention import length_of, months_kept
from appraisal_app.ui.forms.blocks import Block, Note, NoteKind, TextField
from appraisal_app.ui.stages import audiences
from appraisal_app.ui.stages.tree import walk

NOTICE: Final = "note.notice"

_PANEL = "Panel and adviser"
_NAMES = "Everyone involved; names stand in the documents as well"
_MINUTES = "Trustees without a conflict and the clerk; what goes into open minutes is public"

MEANT_FOR: Mapping[StepKind, str] = MappingProxyType(
    {
        StepKind.BASIS: audiences.INVOLVED,
        StepKind.PRINCIPLES: audiences.INVOLVED,
        StepKind.PEOPLE: _NAMES,
        StepKind.FRAMEWORK: audiences.INVOLVED,
        StepKind.CONFIDENTIALITY: audiences.INVOLVED,
        StepKind.ADOPTION: audiences.INVOLVED,
        StepKind.TIMETABLE: audiences.INVOLVED,
        StepKind.PANEL: audiences.PANEL_LIST,
        StepKind.OBJECTIVES: audiences.OBJECTIVES,
        StepKind.REFLECTION: audiences.REFLECTION,
        StepKind.EVIDENCE: audiences.EVIDENCE,
        StepKind.ADVICE: audiences.ADVICE,
        StepKind.VIEWS: _PANEL,
        StepKind.MEETING: audiences.MEETING,
        StepKind.JUDGEMENTS: audiences.DRAFT,
        StepKind.STATEMENT: audiences.DRAFT,
        StepKind.COMMENTS: audiences.COMMENTS,
        StepKind.NEXT_OBJECTIVES: audiences.OBJECTIVES,
        StepKind.DEVELOPMENT: audiences.DEVELOPMENT,
        StepKind.SIGN_OFF: audiences.COMMENTS,
        StepKind.PAY: audiences.PAY,
        StepKind.REPORT: _MINUTES,
        StepKind.LETTER: audiences.LETTER,
        StepKind.TASK: audiences.INVOLVED,
        StepKind.CHECK_INS: audiences.CHECK_INS,
        StepKind.MID_CYCLE: audiences.CHECK_INS,
        StepKind.CHANGES: audiences.OBJECTIVES,
        StepKind.PROMISES: audiences.CHECK_INS,
        StepKind.CONCERN: audiences.CONCERN,
        StepKind.SUCCESSION: audiences.INVOLVED,
        StepKind.APPEAL: audiences.APPEAL,
        StepKind.TRUST: audiences.INVOLVED,
        StepKind.FIGURES: audiences.INVOLVED,
        StepKind.DIAGNOSTIC: audiences.DIAGNOSTIC,
        StepKind.IMPROVEMENT: audiences.INVOLVED,
        StepKind.AIMS: audiences.INVOLVED,
        StepKind.TRUSTEE_REVIEW: audiences.TRUSTEE_REVIEW,
        StepKind.COMPARE: audiences.INVOLVED,
        StepKind.EARLIER_YEARS: _PANEL,
        StepKind.HANDOVER: "The chair, the clerk and whoever takes over",
        StepKind.ACCESS_REQUESTS: audiences.ACCESS,
        StepKind.KEEPING: audiences.KEEPING,
        StepKind.PROCESS_DESIGN: audiences.INVOLVED,
    }
)
"""For whom a page is meant; a chip beside an answer says so where that is meant for others."""

OF_THE_FILE = frozenset(
    {
        StepKind.BASIS,
        StepKind.PEOPLE,
        StepKind.TRUST,
        StepKind.FIGURES,
        StepKind.EARLIER_YEARS,
        StepKind.HANDOVER,
        StepKind.ACCESS_REQUESTS,
        StepKind.KEEPING,
        StepKind.PROCESS_DESIGN,
    }
)
"""Pages about what the file has once, so that it does not go with any one review."""

_IN_FILE = "Kept as long as this file; take out what nobody needs any more."
_IN_REVIEW = "Kept for {period} after the review is closed."


def notice(
    record: Record, kind: StepKind, blocks: Iterable[Block], chips: Mapping[str, str]
) -> tuple[Block, ...]:
    """The line, where the page has a box to write in; `chips` are as the trust decided."""
    fields = [each for each in walk(tuple(blocks)) if isinstance(each, TextField)]
    if not fields:
        return ()
    who = chips.get(MEANT_FOR[kind], MEANT_FOR[kind])
    others = any(each.who and each.who not in {who, MEANT_FOR[kind]} for each in fields)
    beside = " An answer that is meant for others says so." if others else ""
    return (
        Note(
            NOTICE,
            phrased(
                "Meant for: {who}.{beside} {kept}",
                who=small(who),
                beside=beside,
                kept=_kept(record, kind),
            ),
            kind=NoteKind.QUIET,
        ),
    )


def _kept(record: Record, kind: StepKind) -> str:
    if kind in OF_THE_FILE:
        return _IN_FILE
    return phrased(_IN_REVIEW, period=length_of(months_kept(record)))
