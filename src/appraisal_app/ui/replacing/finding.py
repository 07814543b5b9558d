"""Which answers of an open file hold the words and may be changed now."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from appraisal_app.application.replacing import Wish, count, excerpt, replaced
from appraisal_app.domain.process import StageKind
from appraisal_app.ui.forms.blocks import Block, TextField
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.frame import lock_line
from appraisal_app.ui.stages.registry import PAGES
from appraisal_app.ui.stages.tree import walk

_YEARS = StageKind.YEARS


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenPage:
    """A page whose answers may be changed; its title tells it from every other."""

    code: str
    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """An answer that holds the words; `fits` tells whether the new text may be so long.

    `after` is what the file holds with this answer alone changed, by which two pages that show the
    same answer are told.
    """

    key: str
    page: str
    question: str
    excerpt: str
    times: int
    fits: bool
    field: TextField
    after: object


def pages_of_review(context: PageContext) -> Iterator[OpenPage]:
    """The pages of a review in their order, but for those that are locked.

    What stands from year to year is left out: it tells of other reviews, and of what was done.
    """
    process = context.record.cycle.process
    years = {page.code for group in process.beside if group.kind is _YEARS for page in group.used}
    for step in process.pages:
        page = PAGES.get(step.kind)
        if page is None or step.code in years:
            continue
        content = page(context)
        if not lock_line(context, step.kind, content):
            yield OpenPage(code=step.code, title=step.title, blocks=content.blocks)


def places(value: Any, pages: Iterable[OpenPage], wish: Wish) -> tuple[Place, ...]:
    """Every answer with the words once, in the order of the pages; `value` is what is edited."""
    found: list[Place] = []
    for page in pages:
        for place in _on_page(value, page, wish):
            if all(place.after != other.after for other in found):
                found.append(place)
    return tuple(found)


def _on_page(value: Any, page: OpenPage, wish: Wish) -> Iterator[Place]:
    for block in walk(page.blocks):
        if not isinstance(block, TextField) or block.write is None or not _is_open(block):
            continue
        times = count(block.value, wish)
        new = replaced(block.value, wish)
        if not times or new == block.value:
            continue
        after: object = block.write(value, new)
        if after != value:
            yield Place(
                key=f"{page.code}/{block.key}",
                page=page.title,
                question=block.label,
                excerpt=excerpt(block.value, wish),
                times=times,
                fits=not block.limit or len(new) <= block.limit,
                field=block,
                after=after,
            )


def _is_open(block: TextField) -> bool:
    return not (block.read_only or block.when_left or block.is_secret)


def with_all(value: Any, chosen: tuple[Place, ...], wish: Wish) -> Any:
    """The value with the words replaced in all of these answers."""
    for place in chosen:
        write = place.field.write
        if write is not None:
            value = write(value, replaced(place.field.value, wish))
    return value
