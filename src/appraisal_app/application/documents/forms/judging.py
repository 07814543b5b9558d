"""The forms of the review itself: own account, evidence, views, advice, judgement, comments."""

from __future__ import annotations

from collections.abc import Iterator

from appraisal_app.application.documents.forms.content import Form, Part, Question
from appraisal_app.domain.process import Framework
from appraisal_app.domain.typography import typographic

_ONE_EACH = "Copy this part for each objective."


def own_account(ratings: tuple[str, ...], frameworks: tuple[Framework, ...]) -> Form:
    """The chief executive's self-review, with the areas of the review's own frameworks."""
    return Form(
        key="self-review",
        title="Self-review",
        writer="the chief executive",
        readers="chief executive, panel, adviser; nobody before it is handed in",
        how="Write for people who know the trust. Short and honest is better than complete.",
        parts=(
            Part(
                title="For each objective",
                questions=(
                    Question(ask="Objective", hint=_ONE_EACH, lines=1),
                    Question(ask="What is different now, and how one can tell", lines=6),
                    Question(ask="How I see it myself", choices=ratings),
                    Question(ask="What got in the way", lines=3),
                    Question(ask="What I learned", lines=3),
                ),
            ),
            *_areas(frameworks),
            Part(
                title="The year as a whole",
                questions=(
                    Question(ask="What I am proud of", lines=3),
                    Question(ask="What was hard", lines=4),
                    Question(ask="What was outside my control", lines=2),
                    Question(ask="Support I would like from the board", lines=3),
                    Question(ask="How I would like to develop", lines=3),
                    Question(ask="Ideas for the next objectives", lines=3),
                    Question(
                        ask="Wellbeing",
                        hint="A tick is enough; what it is about stays out of the papers.",
                        choices=("I would like to talk about my wellbeing or workload.",),
                    ),
                ),
            ),
        ),
        signs=("Chief executive",),
    )


def _areas(frameworks: tuple[Framework, ...]) -> Iterator[Part]:
    for framework in frameworks:
        areas = tuple(title for each in framework.domains if (title := each.title.strip()))
        if areas:
            ask = "Where I am strong, and where I want to grow"
            columns = ("Area", "What is strong", "What should grow")
            yield Part(
                title=framework.title.strip() or "The wider role",
                questions=(Question(ask=ask, columns=columns, rows=areas),),
            )


EVIDENCE = Form(
    key="evidence",
    title="Evidence index",
    writer="clerk or chief executive",
    readers="chief executive, panel, adviser",
    how="One line for each paper. No name of a pupil or a colleague belongs in a title.",
    parts=(
        Part(
            questions=(
                Question(
                    ask="Papers",
                    columns=("No.", "What it is", "Date", "Where it is kept", "Shows"),
                    rows=tuple(str(number) for number in range(1, 18)),
                ),
            )
        ),
    ),
)


def own_view(ratings: tuple[str, ...]) -> Form:
    """What one member of the panel thinks before the meeting."""
    return Form(
        key="view",
        title="View before the meeting",
        writer="each member of the panel, alone",
        readers="the panel, and nobody else",
        how="Write it before you hear what the others think. Views are never averaged.",
        parts=(
            Part(questions=(Question(ask="Name and date", lines=1),)),
            Part(
                title="For each objective",
                questions=(
                    Question(ask="Objective", hint=_ONE_EACH, lines=1),
                    Question(ask="My view so far", choices=ratings),
                    Question(ask="Why", lines=6),
                    Question(ask="What I want to ask at the meeting", lines=4),
                ),
            ),
        ),
    )


ADVICE = Form(
    key="advice",
    title=typographic("Adviser's report"),
    writer="the adviser",
    readers="chief executive and panel, at the same time",
    how="Say what you saw and where. The panel judges; you advise.",
    parts=(
        Part(
            questions=(
                Question(
                    ask="1. How far was each objective reached?",
                    columns=("Objective", "What you make of it"),
                    rows=5,
                ),
                Question(ask="2. How does the year look as a whole? Any concern?", lines=5),
                Question(ask="3. What might the next objectives be about?", lines=4),
                Question(ask="4. How might the chief executive develop?", lines=5),
            )
        ),
    ),
    signs=("Adviser",),
)


def judgement(ratings: tuple[str, ...]) -> Form:
    """What the panel decides on one objective, with its reasons."""
    return Form(
        key="judgement",
        title=typographic("The panel's judgement"),
        writer="the panel together, at the meeting",
        readers="panel until the statement is shared; then as the statement is read",
        how="No judgement without a reason, and no reason without something that was seen.",
        parts=(
            Part(
                title="For each objective",
                questions=(
                    Question(ask="Objective", hint=_ONE_EACH, lines=1),
                    Question(ask="What was found", columns=("Measure", "Found"), rows=4),
                    Question(ask="Judgement", choices=ratings),
                    Question(ask="Reasons, and what they rest on", lines=7),
                    Question(ask="Where the chief executive takes a different view", lines=3),
                ),
            ),
            Part(
                title="The year as a whole",
                questions=(
                    Question(ask="Strengths", lines=4),
                    Question(ask="What should grow", lines=4),
                    Question(ask="What the year was like", lines=3),
                ),
            ),
        ),
        signs=("Chair of trustees",),
    )


COMMENTS = Form(
    key="comments",
    title="Comments on the draft statement",
    writer="the chief executive",
    readers="as the statement is read: they become a part of it, word for word",
    how="Say what is wrong, what is missing and what you see otherwise. You need not comment.",
    parts=(
        Part(
            questions=(
                Question(ask="My comments", lines=15),
                Question(
                    ask="If nothing is to be said",
                    choices=("I have read the draft and have no comments.",),
                ),
            )
        ),
    ),
    signs=("Chief executive",),
)
