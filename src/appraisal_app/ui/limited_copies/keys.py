"""Names of the pages: Home, and one for each paper of each delivery by their places."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, TypeVar

from appraisal_app.domain.limited_copies import CopiedPaper, Delivery, PaperCopies
from appraisal_app.ui.destinations import HOME

_T = TypeVar("_T")

PAPER: Final = "paper:"
OPEN_PACKET, GIVE_BACK = "open_packet", "give_back"


@dataclass(frozen=True, slots=True)
class Placed:
    """A paper with the delivery that it came in."""

    delivery: Delivery
    paper: CopiedPaper


def paper_key(delivery: int, paper: int) -> str:
    """The page of that paper, both counted from 0."""
    return f"{PAPER}{delivery}:{paper}"


def paper_at(copies: PaperCopies, key: str) -> Placed | None:
    """The paper of that page, if there is one."""
    if not key.startswith(PAPER):
        return None
    first, _, second = key.removeprefix(PAPER).partition(":")
    if not (first.isdigit() and second.isdigit()):
        return None
    delivery = _at(copies.deliveries, int(first))
    paper = _at(delivery.papers, int(second)) if delivery is not None else None
    return Placed(delivery, paper) if delivery is not None and paper is not None else None


def delivery_of(key: str) -> int | None:
    """The place of the delivery that the page belongs to."""
    first = key.removeprefix(PAPER).partition(":")[0]
    return int(first) if key.startswith(PAPER) and first.isdigit() else None


def pages_of(copies: PaperCopies) -> tuple[str, ...]:
    """Every page, in the order of the rail: the latest delivery first."""
    numbers = reversed(range(len(copies.deliveries)))
    papers = (
        paper_key(number, at)
        for number in numbers
        for at in range(len(copies.deliveries[number].papers))
    )
    return (HOME, *papers)


def _at(items: tuple[_T, ...], number: int) -> _T | None:
    return items[number] if number < len(items) else None
