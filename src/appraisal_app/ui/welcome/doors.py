"""Ways in, as a block of a page."""

from __future__ import annotations

from dataclasses import KW_ONLY, dataclass

from appraisal_app.ui.forms.blocks import Block


@dataclass(frozen=True, slots=True, kw_only=True)
class Door:
    """A way in: what it is called and what lies behind it, in one line."""

    key: str
    label: str
    line: str
    icon: str


@dataclass(frozen=True, slots=True)
class DoorsBlock(Block):
    """Ways in, one under the other; a press says the key of the door."""

    _: KW_ONLY
    doors: tuple[Door, ...]
    enabled: bool = True
