"""Compare years: lines of objectives, what they were about, promises kept."""

from __future__ import annotations

from appraisal_app.application.charts.values import SmallMultiples, Strip
from appraisal_app.application.charts.words import joined
from appraisal_app.application.comparing import Comparison, Line, compare
from appraisal_app.domain.phrases import phrased, strung
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import Block, ChartBlock, Heading, Note, NoteKind, TableBlock
from appraisal_app.ui.stages.content import StepContent
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.rolling import ROLL, roll_forward_block, roll_forward_deeds

_ONE = (
    "This file holds one review so far. From the second year on you see here how objectives went "
    "on from year to year, and which promises were kept. Reviews from before this file can be "
    "entered on “Earlier years”."
)
NOT_SET = "not set that year"
_RULE = (
    "Years stand side by side in their own words. Nothing is added up: another year had other "
    "circumstances, other people, and often other words."
)


def page(context: PageContext) -> StepContent:
    """The reviews of this file side by side."""
    return StepContent(
        blocks=(
            *_side_by_side(_with_present(context)),
            *_earlier(context.record),
            *roll_forward_block(context),
        ),
        deeds=roll_forward_deeds(context),
        always=frozenset({ROLL}),
    )


def _side_by_side(records: tuple[Record, ...]) -> tuple[Block, ...]:
    if len(records) < 2:  # noqa: PLR2004 - one year has nothing to stand beside
        return (Note("note.one", _ONE),)
    found = compare(records)
    return (
        Note("note.rule", _RULE, kind=NoteKind.QUIET),
        *_lines(found),
        *_promises(found),
        *_themes(found),
        *_facts(found),
    )


def _with_present(context: PageContext) -> tuple[Record, ...]:
    """All reviews of the file, this one as it stands now; those after it are left out."""
    here = context.record.cycle
    before = tuple(
        r for r in context.records() if r.cycle.start < here.start and r.cycle.id != here.id
    )
    return (*before, context.record)


def _lines(found: Comparison) -> tuple[Block, ...]:
    panels = tuple(
        Strip(each.title, found.years, tuple(word or NOT_SET for word in each.words))
        for each in found.lines
    )
    chart = SmallMultiples(title="Objectives through the years", panels=panels, each="Objective")
    return (ChartBlock("chart.lines", chart), *_called_before(found))


def _called_before(found: Comparison) -> tuple[Block, ...]:
    """Other titles that an objective had, and when; in a title of their own they fill a page."""
    rows = tuple(
        (line.title, title, joined(years))
        for line in found.lines
        for title, years in _years_by_title(line).items()
    )
    if not rows:
        return ()
    return (
        Heading("heading.called", "Called otherwise before", level=3),
        TableBlock("table.called", ("Objective", "Called then", "In"), rows),
    )


def _years_by_title(line: Line) -> dict[str, list[str]]:
    years: dict[str, list[str]] = {}
    for year, title in line.earlier:
        years.setdefault(title, []).append(year)
    return years


def _promises(found: Comparison) -> tuple[Block, ...]:
    rows = tuple((each.text, each.origin, each.state, each.note) for each in found.promises)
    return (
        Heading("heading.promises", "Promises"),
        TableBlock(
            "table.promises",
            ("Promise", "From", "What became of it", "Note"),
            rows,
            empty_text="No promise has been carried on from one year to the next yet.",
        ),
    )


def _themes(found: Comparison) -> tuple[Block, ...]:
    rows = tuple((area, *titles) for area, titles in found.themes)
    return (
        Heading("heading.themes", "What the objectives were about"),
        TableBlock(
            "table.themes",
            ("Area", *found.years),
            rows,
            empty_text="No objective is linked to an area of a framework.",
        ),
    )


def _facts(found: Comparison) -> tuple[Block, ...]:
    rows = tuple((fact, *words) for fact, words in found.facts)
    return (
        Heading("heading.facts", "How the reviews were held"),
        TableBlock("table.facts", ("", *found.years), rows),
    )


def _earlier(record: Record) -> tuple[Block, ...]:
    rows = tuple(
        (
            each.label,
            strung("; ", (o.title for o in each.objectives)),
            each.outcome,
            strung(
                "; ",
                filter(
                    None,
                    (
                        phrased("{text}: {outcome}", text=p.text, outcome=p.outcome)
                        for p in each.promises
                    ),
                ),
            ),
        )
        for each in record.earlier_years.years
    )
    if not rows:
        return ()
    return (
        Heading("heading.earlier", "Before this file"),
        TableBlock("table.earlier", ("Year", "Objectives", "Outcome", "Promises"), rows),
    )
