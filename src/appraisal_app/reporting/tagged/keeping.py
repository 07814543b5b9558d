"""What a page may not part: the rules of a good page's end, told to the bits of a run."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

from appraisal_app.reporting.style import TEXT_HEIGHT
from appraisal_app.reporting.tagged.bits import KEPT, LARGE_ROOM, Bit, Parting, bits_of, height_of
from appraisal_app.reporting.tagged.paragraphs import TaggedParagraph

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from appraisal_app.reporting.tagged.canvas import TaggedCanvas
    from appraisal_app.reporting.tagged.flow import Part

_LONGEST_NOTE: Final = 3
_LEAST_LAST_LINES: Final = 4
_TALLEST_LEADER: Final = 120.0
"""A taller one has a page's end in it soon enough, and may part."""
_TALLEST_SMALL_GROUP: Final = TEXT_HEIGHT * 0.25
_TALLEST_CLOSE: Final = TEXT_HEIGHT * 0.45

Blocks = list[list[Bit]]


def measured(parts: Sequence[Part], canvas: TaggedCanvas) -> list[Bit]:
    """The bits of a run, each knowing whether a page may end above it."""
    blocks = [bits_of(part.flowable, number, canvas) for number, part in enumerate(parts)]
    _set_rooms(parts, blocks)
    _keep_leaders(parts, blocks)
    _keep_lists(parts, blocks)
    _keep_headings(parts, blocks)
    _keep_groups(parts, blocks)
    bits = [bit for block in blocks for bit in block]
    _keep_end(bits)
    _keep_close(parts, bits)
    for bit in bits:
        if bit.room > LARGE_ROOM:
            bit.above = Parting.FREELY
    return bits


def _set_rooms(parts: Sequence[Part], blocks: Blocks) -> None:
    """The larger of two neighbours' rooms counts, unless more was asked for between them."""
    after = 0.0
    for part, block in zip(parts, blocks, strict=True):
        before = part.flowable.getSpaceBefore()
        block[0].room = after + part.room + before if part.room else max(after, before)
        after = part.flowable.getSpaceAfter()


def _keep_leaders(parts: Sequence[Part], blocks: Blocks) -> None:
    """What leads stays with what follows, and short notes stay with what they are about."""
    for number, (part, block) in enumerate(zip(parts, blocks, strict=True)):
        if part.is_heading or (part.leads and len(block) <= _LONGEST_NOTE):
            for bit in block if part.is_heading else block[1:]:
                bit.weight = 0
        if part.leads and height_of(block) <= _TALLEST_LEADER:
            _tie(block[1:])
        is_about_above = _is_note(part, block) and not part.leads
        if number and (parts[number - 1].leads or is_about_above):
            block[0].above = Parting.HARDLY


def _is_note(part: Part, block: list[Bit]) -> bool:
    return part.is_note and len(block) <= _LONGEST_NOTE


def _keep_lists(parts: Sequence[Part], blocks: Blocks) -> None:
    """Neither the first item of a list nor its last is alone, if it is only a line."""
    items = [
        isinstance(part.flowable, TaggedParagraph) and bool(part.flowable.bulletText)
        for part in parts
    ]
    for number in range(1, len(parts)):
        if not (items[number - 1] and items[number]):
            continue
        blocks[number][0].goes_on = True
        is_second = number == 1 or not items[number - 2]
        is_last = number + 1 == len(parts) or not items[number + 1]
        alone = (blocks[number - 1],) * is_second + (blocks[number],) * is_last
        if any(len(block) < KEPT for block in alone):
            _tie(blocks[number][:1])


def _keep_headings(parts: Sequence[Part], blocks: Blocks) -> None:
    """Below a heading stand two lines or rows at least, or all that there is to say.

    A short note directly below it is a part of the heading.
    """
    missing = 0
    is_first = False
    for part, block in zip(parts, blocks, strict=True):
        if part.is_heading:
            if missing == KEPT:
                _tie(block[:1])
            missing, is_first = KEPT, True
            continue
        if is_first and _is_note(part, block):
            _tie(block)
            continue
        is_first = is_first and part.leads
        for bit in block:
            if missing <= 0:
                break
            _tie([bit])
            missing -= bit.weight


def _keep_groups(parts: Sequence[Part], blocks: Blocks) -> None:
    """A small group is never parted, a larger one only where it would leave much empty."""
    heights: dict[int, float] = defaultdict(float)
    for part, block in zip(parts, blocks, strict=True):
        heights[part.group] += height_of(block)
    before = 0
    for part, block in zip(parts, blocks, strict=True):
        if part.group:
            is_small = heights[part.group] <= _TALLEST_SMALL_GROUP
            within = block if before == part.group else block[1:]
            _tie(within, Parting.HARDLY if is_small else Parting.RELUCTANTLY)
        before = part.group


def _keep_end(bits: list[Bit]) -> None:
    """A last page has more to it than a line or two."""
    weight = 0
    for bit in reversed(bits[1:]):
        weight += bit.weight
        if weight >= _LEAST_LAST_LINES:
            return
        _tie([bit], Parting.HARDLY if weight < KEPT else Parting.RELUCTANTLY)


def _keep_close(parts: Sequence[Part], bits: list[Bit]) -> None:
    """Signatures stand below the end of what is signed, with all that leads to them."""
    last = parts[-1].group
    ends_small = (
        height_of([bit for bit in bits if parts[bit.part].group == last]) <= _TALLEST_SMALL_GROUP
    )
    for number, part in enumerate(parts):
        begins = part.group == last and (not number or parts[number - 1].group != last)
        if part.closes or (last and begins and ends_small):
            _tie_close(parts, bits, number)


def _tie_close(parts: Sequence[Part], bits: list[Bit], part: int) -> None:
    at = next(place for place, bit in enumerate(bits) if bit.part == part)
    while at > 0 and parts[bits[at].part - 1].leads and bits[at - 1].part != bits[at].part:
        leading = bits[at].part - 1
        _tie(bits[at : at + 1])
        at = next(place for place, bit in enumerate(bits) if bit.part == leading)
    end, weight = at, 0
    while at > 0 and weight < KEPT:
        weight += bits[at - 1].weight
        at -= 1
    if height_of(bits[at:end]) <= _TALLEST_CLOSE:
        _tie(bits[at + 1 : end + 1])


def _tie(bits: Iterable[Bit], how: Parting = Parting.HARDLY) -> None:
    for bit in bits:
        bit.above = max(bit.above, how)
