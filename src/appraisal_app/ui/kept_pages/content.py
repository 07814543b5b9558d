"""What such a page is made of, and how its buttons speak back to it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Generic, Protocol, TypeAlias, TypeVar

from appraisal_app.ui.forms.blocks import PageState

L = TypeVar("L")

KeptDeed: TypeAlias = Callable[[], None]
"""Raises DomainError or AppError; the page then says why and nothing is half done."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnPage(Generic[L]):
    """A page with what its buttons do, as soon as they have at hand what they need.

    A deed raises DomainError or AppError; the page then says why and nothing is half done.
    """

    state: PageState
    deeds: Mapping[str, Callable[[L], None]] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptPage:
    """A page with what its buttons do."""

    state: PageState
    deeds: Mapping[str, KeptDeed] = field(default_factory=lambda: MappingProxyType({}))


class Says(Protocol):
    """The page in sight, as a deed speaks to it."""

    def say(self, sentence: str) -> None:
        """Put a sentence at the top of the page."""
        ...

    def look_again(self) -> None:
        """Find out anew what the page knows about the file."""
        ...


Look: TypeAlias = Callable[[Says], Callable[[], KeptPage]]
"""Finds out what takes a moment; what it returns makes the page from the value as it stands."""
