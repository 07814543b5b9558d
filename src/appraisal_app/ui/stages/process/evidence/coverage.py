"""Which objective has what to speak for it: in words and titles, never as a score."""

from __future__ import annotations

from appraisal_app.domain.evidence import EvidenceItem, Origin
from appraisal_app.domain.phrases import phrased, strung
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import Block, Heading, TableBlock
from appraisal_app.ui.stages.wording import titled

NOTHING = "Nothing yet"
OWN_WORDS = "The chief executive's own statement alone"


def coverage(record: Record) -> tuple[Block, ...]:
    """A line for each objective that is judged; nothing while there are none."""
    standing = record.objectives.standing
    if not standing:
        return ()
    rows = tuple(
        (
            phrased("{no}. {title}", no=no, title=titled(each.title)),
            _said(record.evidence.about(each.id)),
        )
        for no, each in enumerate(standing, start=1)
    )
    return (
        Heading("heading.coverage", "What speaks to which objective"),
        TableBlock("coverage", ("Objective", "Evidence"), rows),
    )


def rests_on_own_words(items: tuple[EvidenceItem, ...]) -> bool:
    """Whether there is something, and all of it is the chief executive's own statement."""
    return bool(items) and all(each.origin is Origin.OWN_STATEMENT for each in items)


def name_of_item(item: EvidenceItem) -> str:
    """Its title, or words for one that is still missing."""
    return item.title.strip() or "Evidence without a title"


def _said(items: tuple[EvidenceItem, ...]) -> str:
    if not items:
        return NOTHING
    number = "1 item" if len(items) == 1 else phrased("{count} items", count=len(items))
    lines = [phrased("- {title}", title=name_of_item(each)) for each in items]
    alone = (OWN_WORDS,) if rests_on_own_words(items) else ()
    return strung("\n", (number, *lines, *alone))
