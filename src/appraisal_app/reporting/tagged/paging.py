"""Which bits stand on which page, and how much closer blocks may move to save a page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from reportlab.platypus.doctemplate import LayoutError

from appraisal_app.reporting.style import TEXT_HEIGHT
from appraisal_app.reporting.tagged.bits import Parting

if TYPE_CHECKING:
    from collections.abc import Sequence

    from appraisal_app.reporting.tagged.bits import Bit

_ENOUGH: Final = TEXT_HEIGHT * 0.7
"""A page filled so far may end where it likes best."""
_SHORT: Final = TEXT_HEIGHT * 0.3
"""A last page that holds no more than this is better done without."""
_HALF: Final = TEXT_HEIGHT * 0.5
"""A last page that holds no more is done without where that costs next to nothing."""
_THIN: Final = TEXT_HEIGHT * 0.4
"""A last page that holds less is given more where the one before can spare it."""
_SPARED: Final = TEXT_HEIGHT * 0.62
"""The page before a thin one keeps as much."""
_A_LITTLE_TIGHTER: Final = (0.95, 0.9, 0.85)
_TIGHTER: Final = (*_A_LITTLE_TIGHTER, 0.8, 0.75, 0.7, 0.65, 0.6)
"""Parts of the room between blocks; with less of it the design would suffer."""
_A_LITTLE: Final = 0.01


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """Where the pages of a run end: `ends` are numbers of bits, the last one their count."""

    ends: tuple[int, ...]
    tightness: float
    """The part of the room between blocks that is kept."""


def plan_pages(bits: Sequence[Bit]) -> Plan:
    """The pages for the bits, a page less where a little less room allows it."""
    ends = _ends(bits, 1.0)
    if len(ends) == 1:
        return Plan(ends=tuple(ends), tightness=1.0)
    last = _filled(bits, ends[-2], ends[-1], 1.0)
    for tighter in _TIGHTER if last <= _SHORT else _A_LITTLE_TIGHTER if last <= _HALF else ():
        fewer = _ends(bits, tighter)
        if len(fewer) < len(ends):
            return Plan(ends=tuple(fewer), tightness=tighter)
    return Plan(ends=tuple(_with_more_on_the_last(bits, ends)), tightness=1.0)


def _ends(bits: Sequence[Bit], tightness: float) -> list[int]:
    ends: list[int] = []
    begin = 0
    while begin < len(bits):
        begin = page_end(bits, begin, tightness)
        ends.append(begin)
    return ends


def page_end(bits: Sequence[Bit], begin: int, tightness: float) -> int:
    """The bit above which a page that starts with `begin` ends best."""
    used = bits[begin].head + bits[begin].height
    if used > TEXT_HEIGHT + _A_LITTLE:
        raise LayoutError("a block is taller than a page and cannot be parted")
    found: dict[Parting, tuple[int, float]] = {}
    for at in range(begin + 1, len(bits)):
        bit = bits[at]
        found[bit.above] = (at, used)
        used += bit.room_at(tightness) + bit.height
        if used > TEXT_HEIGHT + _A_LITTLE:
            return _best(found, at)
    return len(bits)


def _best(found: dict[Parting, tuple[int, float]], overflowing: int) -> int:
    freely = found.get(Parting.FREELY)
    reluctantly = found.get(Parting.RELUCTANTLY)
    if freely and (not reluctantly or freely[1] >= _ENOUGH or reluctantly[1] < freely[1]):
        return freely[0]
    anyhow = reluctantly or found.get(Parting.HARDLY)
    return anyhow[0] if anyhow else overflowing


def _filled(bits: Sequence[Bit], begin: int, end: int, tightness: float) -> float:
    inside = bits[begin + 1 : end]
    rest = sum(bit.room_at(tightness) + bit.height for bit in inside)
    return bits[begin].head + bits[begin].height + rest


def _with_more_on_the_last(bits: Sequence[Bit], ends: list[int]) -> list[int]:
    """The ends again, the last page but one giving of what it can spare."""
    first = ([0, *ends])[-3]
    if _filled(bits, ends[-2], ends[-1], 1.0) >= _THIN:
        return ends
    best = ends[-2]
    for at in range(ends[-2] - 1, first, -1):
        if _filled(bits, first, at, 1.0) < _SPARED:
            break
        # Nothing is parted for that: what is written together stays together.
        begins = bits[at].part != bits[at - 1].part and not bits[at].goes_on
        if begins and bits[at].above is Parting.FREELY:
            best = at
            if _filled(bits, at, ends[-1], 1.0) >= _THIN:
                break
    return [*ends[:-2], best, ends[-1]]
