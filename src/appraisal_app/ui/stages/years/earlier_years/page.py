"""Earlier years: reviews from before this file, entered by hand as history."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from appraisal_app.domain.earlier_years import (
    EarlierObjective,
    EarlierPromise,
    EarlierYear,
    EarlierYears,
)
from appraisal_app.domain.phrases import capital
from appraisal_app.domain.plain_names import label_fault
from appraisal_app.ui.forms.blocks import Block, Card, Heading
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.content import PageEdit, StepContent
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.deeds import Deed
from appraisal_app.ui.stages.fields import Ask, Listing, cards, day, long_text, text
from appraisal_app.ui.stages.papers import papers_of
from appraisal_app.ui.stages.places import At, part
from appraisal_app.ui.stages.wording import opening

_YEARS = part("earlier_years", EarlierYears)
_OUTCOME = Ask("What was made of it?", "In the words of then; nothing is judged anew.")


def page(context: PageContext) -> StepContent:
    """The years on paper."""
    at = At(_YEARS, context.record)
    ask = Ask(
        "Which reviews were held before this file?",
        "A few lines a year are enough: what was aimed at, what came of it, what was promised. "
        "Keep a scan of the signed statement with it if you have one.",
        who.DEVELOPMENT,
    )
    edits: dict[str, PageEdit] = {}
    deeds: dict[str, Deed] = {}
    listing = Listing(
        card=lambda each: _card(each, edits, deeds),
        make=lambda _, new: EarlierYear(id=new),
        add_label="Add an earlier year",
        empty_text="No earlier year is entered. A new chair will be glad of the last two or three.",
    )
    blocks = (cards(at, "years", ask, listing),)
    return StepContent(blocks=blocks, edits=MappingProxyType(edits), deeds=MappingProxyType(deeds))


def _card(at: At[Any], edits: dict[str, PageEdit], deeds: dict[str, Deed]) -> Card:
    kept: EarlierYear = at.value
    corner = papers_of(at)
    _gather(edits, corner.edits)
    _gather(deeds, corner.deeds)
    return Card(
        kept.id,
        kept.label.strip() or "Year without a name",
        summary=opening(kept.outcome, ""),
        blocks=(
            *_facts(at),
            *_lists(at),
            Heading(f"papers.{kept.id}", "Papers", level=3),
            *corner.blocks,
        ),
        removable=not kept.papers,
        remove_label="Remove this year",
    )


def _gather(into: dict[str, Any], more: Mapping[str, Any]) -> None:
    into.update(more)


def _facts(at: At[Any]) -> tuple[Block, ...]:
    fault = capital(label_fault(at.value.label))
    which = Ask("Which year?", "For instance: 2022/23.", error=fault)
    outcome = Ask("What was the outcome, in words?", "Two or three sentences, strengths first.")
    return (
        text(at, "label", which, limit=40),
        day(at, "start", Ask("First day of the period")),
        day(at, "end", Ask("Last day")),
        text(at, "chaired_by", Ask("Who led the review?"), limit=120),
        long_text(at, "outcome", outcome, limit=3_000),
        day(at, "signed_on", Ask("Signed on")),
        text(at, "kept_where", Ask("Where is the original kept?")),
    )


def _lists(at: At[Any]) -> tuple[Block, ...]:
    objectives = Ask("What were the objectives?", "Titles, as they stood.")
    promises = Ask("What did the board promise?", "And whether it was kept.")
    return (
        cards(at, "objectives", objectives, _OBJECTIVES),
        cards(at, "promises", promises, _PROMISES),
    )


def _objective(at: At[Any]) -> Card:
    kept: EarlierObjective = at.value
    return Card(
        kept.id,
        opening(kept.title, "New objective"),
        summary=opening(kept.outcome, ""),
        blocks=(
            text(at, "title", Ask("Objective")),
            long_text(at, "outcome", _OUTCOME, limit=600),
        ),
        removable=True,
        remove_label="Remove this objective",
    )


def _promise(at: At[Any]) -> Card:
    kept: EarlierPromise = at.value
    return Card(
        kept.id,
        opening(kept.text, "New promise"),
        summary=opening(kept.outcome, ""),
        blocks=(
            text(at, "text", Ask("Promise")),
            text(at, "outcome", Ask("Was it kept?", "In a few words.")),
        ),
        removable=True,
        remove_label="Remove this promise",
    )


_OBJECTIVES = Listing(
    card=_objective,
    make=lambda _, new: EarlierObjective(id=new),
    add_label="Add an objective",
    empty_text="No objective is entered.",
)
_PROMISES = Listing(
    card=_promise,
    make=lambda _, new: EarlierPromise(id=new),
    add_label="Add a promise",
    empty_text="No promise is entered.",
)
