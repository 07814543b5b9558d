"""The end of the answers: what goes, what stays, what is out of reach."""

from __future__ import annotations

from typing import Final

from appraisal_app.application.feedback.destroying import OUT_OF_REACH, destroy
from appraisal_app.domain.english_dates import long_day, moment
from appraisal_app.domain.feedback.deciding import is_due_for_destruction
from appraisal_app.domain.feedback.rounds import FeedbackRound
from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.feedback.content import FeedbackContext, FeedbackPage, FeedbackTools
from appraisal_app.ui.feedback.frame import framed
from appraisal_app.ui.feedback.keys import Part
from appraisal_app.ui.forms.blocks import Block, Facts, Note, NoteKind, PageAction

DESTROY: Final = "destroy"
PURPOSE: Final = "Whoever answered was promised that it ends on a day."
GOES: Final = (
    "Every answer, every text as it was written, what was decided about each, and the numbers of "
    "the forms; in this file and in all its backups on this computer. It cannot be undone."
)
STAYS: Final = (
    "The questions, the groups, the summary as it was released, and a line in the file's record "
    "that says on which day the answers were destroyed."
)
NOT_RELEASED: Final = (
    "Nothing has been released yet. If you destroy the answers now, nobody will ever read them."
)
NOW_DUE: Final = "The day has come: everybody was told that the answers are destroyed by now."
GONE: Final = phrased(
    "The answers are destroyed, in this file and in its backups on this computer. {out_of_reach}",
    out_of_reach=OUT_OF_REACH,
)


def page(context: FeedbackContext) -> FeedbackPage:
    """The day, what goes and what stays, and the button."""
    feedback = context.feedback
    is_gone = feedback.destroyed_at is not None
    is_due = feedback.released_at is not None or is_due_for_destruction(feedback, context.today)
    action = PageAction(
        DESTROY,
        "Look for backups again…" if is_gone else "Destroy the answers…",
        primary=not is_gone and is_due,
        enabled=not context.read_only,
    )
    return FeedbackPage(
        state=framed(
            context, Part.DESTROYING, _blocks(context), purpose=PURPOSE, actions=(action,)
        ),
        deeds={} if context.read_only else {DESTROY: destroy_them},
    )


def _blocks(context: FeedbackContext) -> tuple[Block, ...]:
    feedback = context.feedback
    if feedback.destroyed_at is not None:
        return (
            Facts("destroyed", (("Destroyed", moment(feedback.destroyed_at)),)),
            Note("gone", GONE),
        )
    day = long_day(feedback.destroy_on) or "No day is set yet"
    warnings = (
        (is_due_for_destruction(feedback, context.today), "due", NOW_DUE),
        (feedback.released_at is None and bool(feedback.answers), "unreleased", NOT_RELEASED),
    )
    return (
        *(Note(key, text, kind=NoteKind.WARN) for applies, key, text in warnings if applies),
        Facts("what", (("On", day), ("What goes", GOES), ("What stays", STAYS))),
        Note("out_of_reach", OUT_OF_REACH),
    )


def destroy_them(tools: FeedbackTools) -> None:
    """Destroy the answers for good, after asking."""
    if tools.dialogs.confirm(
        "Destroy the answers",
        phrased("{feedback}{goes}", feedback=_unreleased(tools.editor.feedback), goes=GOES),
        accept="Destroy for good",
        keep="Keep them for now",
    ):
        destroy(tools.editor, tools.case, tools.services)
        tools.look_again()


def _unreleased(feedback: FeedbackRound) -> str:
    return (
        ""
        if feedback.released_at is not None
        else phrased("{not_released} ", not_released=NOT_RELEASED)
    )
