"""What is to be brought about, what it is about, and in whose hands it lies."""

from __future__ import annotations

from typing import Any

from appraisal_app.domain.gates.process import TITLE_MIN
from appraisal_app.domain.objective_advice import Advice
from appraisal_app.domain.objectives import Control, Objective, ObjectiveKind
from appraisal_app.ui.forms.blocks import Block
from appraisal_app.ui.stages.fields import Ask, choice, long_text, select, text
from appraisal_app.ui.stages.places import At
from appraisal_app.ui.stages.wording import CONTROLS, OBJECTIVE_KINDS

TITLE_LIMIT = 120
STATEMENT_LIMIT = 1_200


def about(advice: tuple[Advice, ...], field: str) -> tuple[str, ...]:
    """The sentences that belong beside that field."""
    return tuple(each.sentence for each in advice if each.field == field)


def wording(at: At[Any], advice: tuple[Advice, ...]) -> tuple[Block, ...]:
    """Title and statement, with quiet advice."""
    title = Ask(
        "Title",
        "One line that names the change.",
        advice=(*_short(at.value), *about(advice, "title")),
    )
    statement = Ask(
        "What is to be brought about, and for whom?",
        "What will be different at the end of the period, in a few sentences.",
        advice=about(advice, "statement"),
    )
    return (
        text(at, "title", title, limit=TITLE_LIMIT),
        long_text(at, "statement", statement, limit=STATEMENT_LIMIT),
    )


def nature(at: At[Any], advice: tuple[Advice, ...]) -> tuple[Block, ...]:
    """What it is about, and how far the chief executive can bring it about."""
    kind = Ask("What is it about?", "The area that it touches most.")
    control = Ask(
        "How far is it in the chief executive's own hands?",
        "This keeps the judgement fair.",
        advice=about(advice, "owner_controls"),
    )
    return (
        select(at, "kind", kind, OBJECTIVE_KINDS, ObjectiveKind),
        choice(at, "owner_controls", control, CONTROLS, Control),
    )


def _short(objective: Objective) -> tuple[str, ...]:
    length = len(objective.title.strip())
    return () if not 0 < length < TITLE_MIN else ("A few more words make it a title.",)
