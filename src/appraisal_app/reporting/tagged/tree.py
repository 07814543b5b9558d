"""The structure tree of a document, grown in reading order while the story is written."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class MarkedContent:
    """A stretch of a page's drawing that belongs to an element; pages count from 0."""

    page: int
    number: int


@dataclass(frozen=True, slots=True)
class FieldWidget:
    """The widget of form field `name`, which belongs to an element."""

    page: int
    name: str


@dataclass(slots=True, eq=False)
class Element:
    """One structure element (ISO 32000-1, 14.7.2) with what assistive software needs to know."""

    tag: str
    alternative: str = ""
    language: str = ""
    actual_text: str = ""
    scope: str = ""
    summary: str = ""
    numbering: str = ""
    box: tuple[float, float, float, float] | None = None
    children: list[Element | MarkedContent | FieldWidget] = field(
        default_factory=list["Element | MarkedContent | FieldWidget"]
    )

    def add(self, tag: str) -> Element:
        """A new last child."""
        child = Element(tag)
        self.children.append(child)
        return child

    def walk(self) -> Iterator[Element]:
        """The element and everything below it, in reading order."""
        yield self
        for child in self.children:
            if isinstance(child, Element):
                yield from child.walk()

    def is_bare(self) -> bool:
        """Nothing was drawn for this element or anything below it."""
        return all(isinstance(child, Element) and child.is_bare() for child in self.children)
