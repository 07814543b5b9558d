"""The forms of the time after the review: development and appeal."""

from __future__ import annotations

from appraisal_app.application.documents.forms.content import Form, Part, Question

DEVELOPMENT = Form(
    key="development",
    title="Development and support",
    writer="chief executive and panel together",
    readers="chief executive and panel",
    how="Few things that are done are worth more than many that are listed.",
    parts=(
        Part(
            questions=(
                Question(
                    ask="Needs",
                    columns=("What to learn or do more", "How", "By", "What the board promises"),
                    rows=6,
                ),
                Question(ask="When we look at it again", lines=1),
            )
        ),
    ),
    signs=("Chair of trustees", "Chief executive"),
)

APPEAL = Form(
    key="appeal",
    title="Appeal",
    writer="the chief executive",
    readers="clerk and the trustees who hear the appeal",
    how="Give it to the clerk by the day that your letter names.",
    parts=(
        Part(
            questions=(
                Question(
                    ask="What should be looked at again",
                    choices=(
                        "how the review was done",
                        "a judgement",
                        "the outcome for pay",
                    ),
                ),
                Question(ask="Why", lines=5),
                Question(ask="What should be put right", lines=3),
                Question(ask="Papers that come with it", lines=2),
            )
        ),
        Part(
            title="For the clerk",
            questions=(Question(ask="Received on, and by whom", lines=1),),
        ),
    ),
    signs=("Chief executive",),
)
