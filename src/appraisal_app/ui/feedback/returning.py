"""A stakeholder's form that came back, as the page for forms shows it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from appraisal_app.application.feedback.editing import FeedbackEditor
from appraisal_app.application.fillable.stakeholders.returning import (
    CameBack,
    look_into_group_form,
    said_in,
    take_group_form,
)
from appraisal_app.application.ports.fillable import Filled
from appraisal_app.application.ports.services import Services
from appraisal_app.application.submitted_words import Said, SaidPart
from appraisal_app.domain.feedback.rounds import FeedbackRound
from appraisal_app.ui.fillable.state import Shown

SEE: Final = "See what is here"
REPEAT: Final = (
    "The very same answers of this group are here already. Most likely the form came twice."
)
REPEAT_LEFT: Final = "Left out: the same answers are here already"
EARLIER: Final = (
    "The form with this number came before, with other answers. Compare both and choose: one takes "
    "the place of the other. Here is only what differs."
)
DAMAGED: Final = "Letters were damaged on the way. Look whether the words can still be understood."


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupForms:
    """Looks into forms of a round; those about which there is no question come in at once."""

    editor: FeedbackEditor
    services: Services

    def look(self, filled: Filled) -> Shown:
        """What came, nothing changed; raises DomainError when it may not come in."""
        feedback = self.editor.feedback
        came = look_into_group_form(feedback, filled)
        shown = Shown(
            facts=_facts(came),
            told=_told(feedback, came.said),
            flagged=came.flagged,
            remarks=(DAMAGED,) if came.flagged else (),
            is_seen_first=came.is_asked,
            take=lambda: self._take(came),
        )
        return _asked(feedback, came, shown)

    def _take(self, came: CameBack) -> None:
        take_group_form(self.editor, came, self.services, is_another=bool(came.repeat_of))


def _asked(feedback: FeedbackRound, came: CameBack, shown: Shown) -> Shown:
    """With the question that somebody has to answer, if there is one."""
    if came.earlier:
        before = feedback.answer(came.earlier)
        standing = _told(feedback, said_in(before)) if before is not None else ()
        return replace(
            shown,
            question=EARLIER,
            standing=standing,
            take_label="Take what is on the form",
            leave_label="Keep what is here",
        )
    if came.repeat_of:
        return replace(
            shown,
            question=REPEAT,
            take_label="Somebody else said the very same: take it in",
            leave_label="It is the same form: leave it out",
            left=REPEAT_LEFT,
        )
    return shown


def _facts(came: CameBack) -> tuple[tuple[str, str], ...]:
    rows = (
        ("Group", came.group),
        ("Number of the form", came.form.id),
        ("Number in the group", str(came.form.number or "")),
    )
    return tuple(row for row in rows if row[1])


def _told(feedback: FeedbackRound, said: Mapping[str, str]) -> tuple[SaidPart, ...]:
    labels = {each.key: each.label for each in feedback.scale}
    rows = tuple(
        Said(question=each.text, words=labels.get(words, words))
        for each in feedback.questions
        if (words := said.get(each.id, ""))
    )
    return (SaidPart(key="feedback", title="The answers", said=rows),)
