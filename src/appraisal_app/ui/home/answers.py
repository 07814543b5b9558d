"""Three answers at a glance, as a block of a page."""

from __future__ import annotations

from dataclasses import KW_ONLY, dataclass

from appraisal_app.ui.forms.blocks import Block, PageAction
from appraisal_app.ui.widgets.mark_kind import Mark


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A sentence under an answer, with a mark that says in a shape how things stand."""

    text: str
    mark: Mark = Mark.NONE


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A question, its answer in a few words, what belongs to it, and what can be done."""

    question: str
    headline: str
    lines: tuple[Line, ...] = ()
    actions: tuple[PageAction, ...] = ()
    is_long: bool = False
    """Whether it has much to say, and so a row of its own."""


@dataclass(frozen=True, slots=True)
class AnswersBlock(Block):
    """Answers side by side, or one under the other where there is no room; long ones below."""

    _: KW_ONLY
    answers: tuple[Answer, ...]
