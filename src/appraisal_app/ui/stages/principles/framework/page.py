"""Framework and scale: what one looks at the work with, and the words of judgement."""

from __future__ import annotations

from types import MappingProxyType

from appraisal_app.domain.phrases import phrased, strung
from appraisal_app.domain.process import Framework
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import Block, Heading, Note, TableBlock
from appraisal_app.ui.stages.content import StepContent
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.principles.framework.frameworks import framework_blocks
from appraisal_app.ui.stages.principles.framework.scale import scale_blocks

_THEMES = {
    "direction": "Direction and culture",
    "education": "Education and inclusion",
    "improvement": "Improvement",
    "people": "People",
    "money": "Money, risk and operations",
    "governance": "Governance",
    "public_good": "Public good",
    "ethics": "Ethics",
}


def page(context: PageContext) -> StepContent:
    """Frameworks, how they overlap, and the scale."""
    first = next((each.key for each in context.record.cycle.scale.ratings), "")
    return StepContent(
        blocks=(
            *framework_blocks(context),
            *_overlap(context.record),
            *scale_blocks(context.record),
        ),
        targets=MappingProxyType(
            {"scale": f"scale.ratings.{first}.label" if first else "scale.ratings"}
        ),
    )


def _overlap(record: Record) -> tuple[Block, ...]:
    """Where areas of several frameworks are about the same thing."""
    chosen = [each for each in record.cycle.frameworks if any(d.themes for d in each.domains)]
    if len(chosen) < 2:  # noqa: PLR2004 - one framework overlaps with nothing
        return ()
    rows = tuple((title, _areas_about(theme, chosen)) for theme, title in _THEMES.items())
    note = (
        "A piece of evidence that is linked to one area is shown under the areas beside it as "
        "well. The table is a help for finding things, not a claim that they are the same."
    )
    return (
        Heading("heading.overlap", "Where they meet", level=3),
        Note("note.overlap", note),
        TableBlock("table.overlap", ("About", "Areas of your frameworks"), rows),
    )


def _areas_about(theme: str, chosen: list[Framework]) -> str:
    """In one cell: a column for each of five frameworks would be wider than the page."""
    found = (
        (framework.title, strung(", ", (d.title for d in framework.domains if theme in d.themes)))
        for framework in chosen
    )
    return strung(
        "; ",
        (phrased("{areas} ({title})", areas=areas, title=title) for title, areas in found if areas),
    )
