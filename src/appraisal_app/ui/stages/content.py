"""What one step puts between the frame's title and its buttons."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TypeAlias

from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import Block, Check, PageAction
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.deeds import Deed

NewId: TypeAlias = Callable[[], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class PageEdit:
    """What a button inside the page changes, as one step that can be undone."""

    label: str
    change: Callable[[Record, NewId], Record]


@dataclass(frozen=True, slots=True, kw_only=True)
class StepContent:
    """Blocks and buttons of a step.

    `edits` are keyed by the action that does them, and so are `deeds`, which do more than edit;
    those in `always` stay possible while the page is locked. `targets` leads a field named by a
    gate to the block where it is mended, or to "step:<code>". `lock` closes the page for a reason
    of its own. `awaits` are conditions beside those of the step, which stand in nobody's way.
    """

    blocks: tuple[Block, ...]
    actions: tuple[PageAction, ...] = ()
    edits: Mapping[str, PageEdit] = field(default_factory=lambda: MappingProxyType({}))
    deeds: Mapping[str, Deed] = field(default_factory=lambda: MappingProxyType({}))
    always: frozenset[str] = frozenset()
    targets: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    lock: str = ""
    awaits: tuple[Check, ...] = ()


Page: TypeAlias = Callable[[PageContext], StepContent]
