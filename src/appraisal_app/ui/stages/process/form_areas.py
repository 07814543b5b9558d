"""Asks which areas a form asks about, where they would make it long."""

from __future__ import annotations

from typing import Final

from appraisal_app.application.ports.interaction import Choice, Dialogs, Question
from appraisal_app.domain.phrases import phrased_by
from appraisal_app.domain.process import Framework

MANY: Final = 6
"""Areas of which nobody is asked: they take three pages."""
ALL, NONE, NOT_NOW = "all", "none", "not_now"
WHY: Final = (
    "The form asks about every objective and the year as a whole, and then about the areas that "
    "you choose; two areas take a page. A shorter form is answered more often. What is left out "
    "can be written about in the year as a whole, and talked about when you meet."
)


def left_out(dialogs: Dialogs, asked: tuple[Framework, ...]) -> frozenset[str] | None:
    """The ids of the frameworks that the form leaves out; None when the person turned away."""
    if sum(len(each.domains) for each in asked) <= MANY:
        return frozenset()
    answer = dialogs.choose(_question(asked))
    if answer == NOT_NOW:
        return None
    every = frozenset(each.id for each in asked)
    return {ALL: frozenset[str](), NONE: every}.get(answer, every - {answer})


def _question(asked: tuple[Framework, ...]) -> Question:
    count = sum(len(each.domains) for each in asked)
    single = asked if len(asked) > 1 else ()
    return Question(
        title="Which areas does the form ask about?",
        text=WHY,
        choices=(
            Choice(ALL, phrased_by(count, "The one area", "All {count} areas", count=count)),
            *(
                Choice(
                    each.id,
                    phrased_by(
                        len(each.domains),
                        "{count} area: {title}",
                        "{count} areas: {title}",
                        count=len(each.domains),
                        title=each.title,
                    ),
                )
                for each in single
            ),
            Choice(NONE, "None: objectives and the year"),
            Choice(NOT_NOW, "Not now"),
        ),
    )
