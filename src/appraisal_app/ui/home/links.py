"""What is late or due soon, as lines that lead there."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from datetime import date

from appraisal_app.domain.attention import notices
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.ui.days import due_in_words
from appraisal_app.ui.destinations import STEP
from appraisal_app.ui.forms.links import LinkLine, LinksBlock
from appraisal_app.ui.widgets.mark_kind import Mark

MOST = 8


def attention_block(
    record: Record,
    today: date,
    *,
    is_last: bool = True,
    awaits: AbstractSet[StepKind] = frozenset(),
) -> LinksBlock:
    """What falls due or needs a decision, the most pressing first."""
    all_of_it = notices(record, today, is_last=is_last, awaits=awaits)
    found = [each for each in all_of_it if _page(record, each.code, each.kind)]
    lines = tuple(
        LinkLine(
            text=each.text,
            target=f"{STEP}{_page(record, each.code, each.kind)}",
            aside=due.text if (due := due_in_words(each.due, today, complete=False)) else "",
            mark=Mark.LATE if due is not None and due.late else Mark.TODO,
        )
        for each in found
    )
    left = len(lines) - MOST
    return LinksBlock(
        "attention",
        lines=lines[:MOST],
        more=phrased("And {left} more, on their pages.", left=left) if left > 0 else "",
        empty_text="Nothing is late, and nothing is due within two weeks.",
    )


def _page(record: Record, code: str, kind: object) -> str:
    pages = record.cycle.process.pages
    return next((p.code for p in pages if p.code == code or (not code and p.kind == kind)), "")
