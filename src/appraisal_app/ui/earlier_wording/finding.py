"""What the texts of a page were in earlier states of the same review or file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.forms.blocks import Block, ListField, Option, TextField

T = TypeVar("T")
S_contra = TypeVar("S_contra", contravariant=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class WordedPage:
    """A page as one state shows it; `is_open` tells whether its texts can be changed."""

    title: str
    blocks: tuple[Block, ...]
    is_open: bool


class Pages(Protocol[S_contra]):
    """What the pages of a review or of an own file look like, in whichever state of it."""

    @property
    def codes(self) -> tuple[str, ...]:
        """The pages that there are now, in their order."""
        ...

    def page(self, code: str, value: S_contra) -> WordedPage | None:
        """That page of today as it was in this state; None where that had no such page."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Before(Generic[T]):
    """A state that is over; `when` says to a reader which."""

    when: str
    value: T


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


def pages_with_texts(pages: Pages[T], now: T) -> tuple[Option, ...]:
    """The pages on which somebody writes."""
    found = ((code, pages.page(code, now)) for code in pages.codes)
    return tuple(
        Option(code, page.title)
        for code, page in found
        if page is not None and any(_written_in(page.blocks))
    )


def reworded(
    pages: Pages[T], code: str, now: T, before: Sequence[Before[T]]
) -> tuple[Reworded, ...]:
    """Every text of the page with what it read in those states; they come the latest first."""
    page = pages.page(code, now)
    if page is None:
        return ()
    then = [(each.when, _values(pages.page(code, each.value))) for each in before]
    found = (
        Reworded(
            field=field,
            title=phrased("{card}: {label}", card=card, label=field.label) if card else field.label,
            is_open=page.is_open and field.write is not None and not field.read_only,
            wordings=tuple(_wordings(field, then)),
        )
        for card, field in _written_in(page.blocks)
    )
    return tuple(each for each in found if each.wordings)


def _wordings(field: TextField, then: list[tuple[str, dict[str, str]]]) -> Iterator[Wording]:
    known = {field.value.strip(), ""}
    for when, values in then:
        text = values.get(field.key, "")
        if text.strip() not in known:
            known.add(text.strip())
            yield Wording(when=when, text=text)


def _values(page: WordedPage | None) -> dict[str, str]:
    blocks = page.blocks if page is not None else ()
    return {field.key: field.value for _, field in _written_in(blocks)}


def _written_in(blocks: tuple[Block, ...], card: str = "") -> Iterator[tuple[str, TextField]]:
    """Every text of several lines, with the title of its card."""
    for block in blocks:
        if isinstance(block, TextField) and block.multiline and not block.is_secret:
            yield card, block
        elif isinstance(block, ListField):
            for each in block.items:
                yield from _written_in(each.blocks, each.title)
