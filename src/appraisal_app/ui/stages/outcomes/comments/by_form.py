"""The chief executive's comments on a form, for whoever does not use the application."""

from __future__ import annotations

from typing import Final

from appraisal_app.application.post.statements_out import may_seal_draft
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.packets import PacketKind
from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.process.by_form import ByForm

HOW: Final = (
    "A chief executive who does not use this application gets two files: a form for the comments, "
    "and the draft as a PDF. The form names the draft that it is about, so that comments on "
    "another one are not mixed up with it. Unlike a packet neither is sealed: whoever gets hold of "
    "them can read them."
)

COMMENTS_BY_FORM: Final = ByForm(
    kind=PacketKind.COMMENTS,
    how=HOW,
    question="Whom do you ask?",
    people=lambda _: ("",),
    name=lambda _record, _person: "",
    whom=lambda _record, _person: "the chief executive",
    is_time=lambda context: may_seal_draft(context.record),
)


def came_by_form(context: PageContext) -> str:
    """That the comments came on a form, and when; "" when they did not."""
    post, review = context.letters().post, context.record.cycle.id
    forms = {each.id for each in post.issued if (each.kind, each.review) == (_KIND, review)}
    came = [each for each in post.returned if each.form in forms and each.undone_at is None]
    if not came:
        return ""
    day = long_day(came[-1].taken_at.date())
    return phrased(
        "Written on the form {form}, and taken in word for word on {day}.",
        form=came[-1].form,
        day=day,
    )


_KIND = PacketKind.COMMENTS
