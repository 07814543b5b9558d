"""Lists and prose: paragraphs and bullet points, as they stand in a story or in a cell."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from appraisal_app.reporting.style import Role
from appraisal_app.reporting.text import BlockKind, split_blocks

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from appraisal_app.reporting.tagged.paragraphs import TaggedParagraph
    from appraisal_app.reporting.tagged.press import Press
    from appraisal_app.reporting.tagged.tree import Element
    from appraisal_app.reporting.text import Words

BULLET_SIGN: Final = "\u2022"
_ROOM_BELOW_LIST: Final = 6.0
_BULLETS_BESIDE: Final = {Role.BODY: Role.BULLET, Role.CELL: Role.CELL_BULLET}


def list_paragraphs(
    items: Iterable[Words],
    role: Role,
    parent: Element,
    press: Press,
    numbers: Sequence[int] = (),
) -> Iterator[TaggedParagraph]:
    """The items of a list as paragraphs, the list itself as a child of `parent`.

    `numbers` are those of the items, where they do not count from 1.
    """
    numbered = role is Role.NUMBERED
    entries = tuple(items)
    if not entries:
        return
    whole = parent.add("L")
    whole.numbering = "Decimal" if numbered else "Disc"
    for number, words in enumerate(entries, 1):
        item = whole.add("LI")
        own = numbers[number - 1] if numbers else number
        sign = f"{own}." if numbered else BULLET_SIGN
        label = item.add("Lbl")
        paragraph = press.bullet(words, role, item.add("LBody"), sign, label)
        if number == len(entries) and role is not Role.CELL_BULLET:
            paragraph.spaceAfter = _ROOM_BELOW_LIST
        yield paragraph


def prose_paragraphs(
    text: str, role: Role, parent: Element, press: Press
) -> Iterator[TaggedParagraph]:
    """Somebody's prose as paragraphs and lists below `parent`; nothing if it is blank."""
    bullets = _BULLETS_BESIDE.get(role, Role.BULLET)
    for block in split_blocks(text):
        if block.kind is BlockKind.BULLETS:
            yield from list_paragraphs(block.items, bullets, parent, press)
        else:
            yield press.paragraph(block.items[0], role, parent.add("P"))
