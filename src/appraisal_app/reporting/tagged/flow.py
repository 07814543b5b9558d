"""What a story hands over to be set on pages: its blocks in order, and what each asks for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reportlab.platypus import Flowable


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A block in story order."""

    flowable: Flowable
    leads: bool = False
    """It must have something below it on its page."""
    is_heading: bool = False
    """It leads, and what stands below it must be more than a line."""
    is_note: bool = False
    """Small words about what stands above."""
    closes: bool = False
    """A place to sign: never without the end of what is signed."""
    group: int = 0
    """Blocks of one group stay on one page if they can; 0 for none."""
    room: float = 0.0
    """Points above it, beside the room that the blocks ask for themselves."""


class Flow:
    """Blocks as they come, in runs that each begin on a page of their own."""

    def __init__(self) -> None:
        self._runs: list[list[Part]] = [[]]
        self._room = 0.0
        self._groups = 0
        self._group = 0

    def add(
        self,
        flowable: Flowable,
        *,
        leads: bool = False,
        is_heading: bool = False,
        is_note: bool = False,
        closes: bool = False,
    ) -> None:
        """One block more."""
        self._runs[-1].append(
            Part(
                flowable=flowable,
                leads=leads,
                is_heading=is_heading,
                is_note=is_note,
                closes=closes,
                group=self._group,
                room=self._room,
            )
        )
        self._room = 0.0

    def ends_with(self, kind: type[Flowable]) -> bool:
        """Whether the last block on the page so far is such a one."""
        return bool(self._runs[-1]) and isinstance(self._runs[-1][-1].flowable, kind)

    def add_room(self, points: float) -> None:
        """Empty room above the next block, if there is one on the page."""
        self._room += points

    def end_page(self) -> None:
        """The next block begins a page; no page stays empty."""
        if self._runs[-1]:
            self._runs.append([])
        self._room = 0.0

    def begin_group(self) -> None:
        """The blocks from here on belong together."""
        self._groups += 1
        self._group = self._groups

    def end_group(self) -> None:
        """The blocks from here on stand for themselves again."""
        self._group = 0

    def runs(self) -> list[list[Part]]:
        """Every run that has a block."""
        return [run for run in self._runs if run]
