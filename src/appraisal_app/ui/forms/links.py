"""Lines that lead somewhere, as a block of a page."""

from __future__ import annotations

from dataclasses import KW_ONLY, dataclass

from appraisal_app.ui.forms.blocks import Block
from appraisal_app.ui.widgets.mark_kind import Mark


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkLine:
    """A sentence that leads to `target`; `aside` says when."""

    text: str
    target: str
    aside: str = ""
    mark: Mark = Mark.NONE


@dataclass(frozen=True, slots=True)
class LinksBlock(Block):
    """Lines one under the other; `more` says how many are left out."""

    _: KW_ONLY
    lines: tuple[LinkLine, ...]
    more: str = ""
    empty_text: str = ""
