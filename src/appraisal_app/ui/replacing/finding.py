"""Which answers of a review hold the words and may be changed now."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from appraisal_app.application.replacing import Wish, count, excerpt, replaced
from appraisal_app.domain.process import StepTemplate
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import TextField
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.frame import lock_line
from appraisal_app.ui.stages.registry import PAGES
from appraisal_app.ui.stages.tree import walk


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """An answer that holds the words; `fits` tells whether the new text may be so long.

    `after` is the record with this answer alone changed, by which two pages that show the same
    answer are told.
    """

    key: str
    page: str
    question: str
    excerpt: str
    times: int
    fits: bool
    field: TextField
    after: Record


def places(context: PageContext, wish: Wish) -> tuple[Place, ...]:
    """Every such answer once, in the order of the pages; nothing of a page that is locked."""
    found: list[Place] = []
    for step in context.record.cycle.process.pages:
        for place in _on_page(context, step, wish):
            if all(place.after != other.after for other in found):
                found.append(place)
    return tuple(found)


def _on_page(context: PageContext, step: StepTemplate, wish: Wish) -> Iterator[Place]:
    page = PAGES.get(step.kind)
    if page is None:
        return
    content = page(context)
    if lock_line(context, step.kind, content):
        return
    for block in walk(content.blocks):
        if not isinstance(block, TextField) or block.write is None or not _is_open(block):
            continue
        times = count(block.value, wish)
        new = replaced(block.value, wish)
        if not times or new == block.value:
            continue
        after = block.write(context.record, new)
        if after != context.record:
            yield Place(
                key=f"{step.code}/{block.key}",
                page=step.title,
                question=block.label,
                excerpt=excerpt(block.value, wish),
                times=times,
                fits=not block.limit or len(new) <= block.limit,
                field=block,
                after=after,
            )


def _is_open(block: TextField) -> bool:
    return not (block.read_only or block.when_left or block.is_secret)


def with_all(record: Record, chosen: tuple[Place, ...], wish: Wish) -> Record:
    """The record with the words replaced in all of these answers."""
    for place in chosen:
        write = place.field.write
        if write is not None:
            record = write(record, replaced(place.field.value, wish))
    return record
