"""Pausing a review and going on with it, with the questions that belong to it."""

from __future__ import annotations

from appraisal_app.application.ports.interaction import TextQuestion
from appraisal_app.domain.pausing import pause, resume
from appraisal_app.domain.phrases import phrased_by
from appraisal_app.ui.stages.deeds import DeedTools

PAUSE, RESUME = "pause", "resume"


def ask_pause(tools: DeedTools) -> None:
    """Ask why, and let the review stand still from today."""
    reason = tools.dialogs.ask_text(
        TextQuestion(
            title="Pause the review",
            text="Why does it have to wait? Say no more than everybody may know: reasons of "
            "health or family do not belong here.",
            label="Reason",
            accept="Pause it",
        )
    )
    if reason is None:
        return
    today, new = tools.services.clock.today(), tools.services.new_id()
    tools.editor.edit(
        lambda record: pause(record, pause_id=new, on=today, reason=reason), "pausing the review"
    )


def stood_still(days: int) -> str:
    """What going on does after so many days."""
    if not days:
        return "The review was paused today, so every date stays as it is."
    return phrased_by(
        days,
        "The review stood still for {days} day. Whatever is still to be done moves by that day, "
        "the meeting too; undo brings the old dates back.",
        "The review stood still for {days} days. Whatever is still to be done moves by as many "
        "days, the meeting too; undo brings the old dates back.",
        days=days,
    )


def ask_resume(tools: DeedTools) -> None:
    """Go on from today, with later dates."""
    standing = tools.editor.record.cycle.pause
    today = tools.services.clock.today()
    if standing is None:
        return
    days = (today - standing.start).days
    sure = tools.dialogs.confirm(
        "Go on with the review",
        stood_still(days),
        accept="Go on and move the dates",
        keep="Not yet",
    )
    if sure:
        tools.editor.edit(lambda record: resume(record, on=today), "going on with the review")
