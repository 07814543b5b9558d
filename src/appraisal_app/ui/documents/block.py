"""One document in the list, as a block of a page."""

from __future__ import annotations

from dataclasses import KW_ONLY, dataclass

from appraisal_app.ui.forms.blocks import Block, PageAction, Problem
from appraisal_app.ui.widgets.mark_kind import Mark


@dataclass(frozen=True, slots=True)
class DocumentBlock(Block):
    """What it is, who gets it, whether it can be had; what is missing, each with a link.

    Where `fold` is a target, the block is one line until it is followed; `is_open` says whether
    it was.
    """

    _: KW_ONLY
    number: str
    title: str
    audience: str
    readiness: str
    mark: Mark
    missing: tuple[Problem, ...] = ()
    actions: tuple[PageAction, ...] = ()
    fold: str = ""
    is_open: bool = True
