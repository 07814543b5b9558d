"""What the texts of a page were in earlier states of the same review."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.process import StepTemplate
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import Block, ListField, TextField
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.frame import lock_line
from appraisal_app.ui.stages.registry import PAGES


@dataclass(frozen=True, slots=True, kw_only=True)
class Before:
    """A state of the review that is over; `when` says to a reader which."""

    when: str
    record: Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """How a text once read."""

    when: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reworded:
    """A text of the page that once read otherwise, with its wordings, the latest first."""

    field: TextField
    title: str
    """Its question, after the title of the card on which it stands."""
    is_open: bool
    """Whether it can be changed now, and so an earlier wording be put back."""
    wordings: tuple[Wording, ...]


def pages_with_texts(context: PageContext) -> tuple[StepTemplate, ...]:
    """The pages on which somebody writes."""
    pages = context.record.cycle.process.pages
    return tuple(page for page in pages if any(_texts(context, page)))


def reworded(
    context: PageContext, page: StepTemplate, before: Sequence[Before]
) -> tuple[Reworded, ...]:
    """Every text of the page with what it read in those states; they come the latest first."""
    then = [(each.when, _values(replace(context, record=each.record), page)) for each in before]
    content = PAGES[page.kind](context)
    is_open = not lock_line(context, page.kind, content)
    found = (
        Reworded(
            field=field,
            title=phrased("{card}: {label}", card=card, label=field.label) if card else field.label,
            is_open=is_open and field.write is not None and not field.read_only,
            wordings=tuple(_wordings(field, then)),
        )
        for card, field in _written_in(content.blocks)
    )
    return tuple(each for each in found if each.wordings)


def _wordings(field: TextField, then: list[tuple[str, dict[str, str]]]) -> Iterator[Wording]:
    known = {field.value.strip(), ""}
    for when, values in then:
        text = values.get(field.key, "")
        if text.strip() not in known:
            known.add(text.strip())
            yield Wording(when=when, text=text)


def _values(context: PageContext, page: StepTemplate) -> dict[str, str]:
    return {field.key: field.value for _, field in _texts(context, page)}


def _texts(context: PageContext, page: StepTemplate) -> Iterator[tuple[str, TextField]]:
    build = PAGES.get(page.kind)
    return _written_in(build(context).blocks if build is not None else ())


def _written_in(blocks: tuple[Block, ...], card: str = "") -> Iterator[tuple[str, TextField]]:
    """Every text of several lines, with the title of its card."""
    for block in blocks:
        if isinstance(block, TextField) and block.multiline and not block.is_secret:
            yield card, block
        elif isinstance(block, ListField):
            for each in block.items:
                yield from _written_in(each.blocks, each.title)
