"""The forms of the time before and during the year: interests, objectives, conversations."""

from __future__ import annotations

from appraisal_app.application.documents.forms.content import Form, Part, Question

_SITUATIONS = (
    "I am an employee of the trust.",
    "A relative or business partner of mine works for the trust or for the chief executive.",
    "I may have to hear an appeal against this review.",
    "I lead on pay and would judge performance as well.",
    "I advise the trust in other matters, for payment.",
    "The chief executive manages my work.",
    "Something else that a fair-minded person would want to know.",
)

INTERESTS = Form(
    key="interests",
    title="Declaration of interests",
    writer="each member of the panel, the adviser and the clerk",
    readers="everybody in the review",
    how="Tick whatever is true. A tick does not keep you out; the board decides what follows.",
    parts=(
        Part(
            questions=(
                Question(ask="Name and office", lines=1),
                Question(ask="What is true of you?", choices=_SITUATIONS),
                Question(ask="More about it", lines=4),
            )
        ),
        Part(
            title="Decided by the board",
            questions=(
                Question(ask="What follows", choices=("nothing", "a note", "another person")),
                Question(ask="Decided by, and when", lines=1),
            ),
        ),
    ),
    signs=("Who declares",),
)

OBJECTIVE = Form(
    key="objective",
    title="Objective",
    writer="chief executive and panel together, one sheet for each objective",
    readers="chief executive, panel, adviser",
    how="Write what will be different, for whom, and how one can tell. Three to six are enough.",
    parts=(
        Part(
            questions=(
                Question(ask="Objective in a few words", lines=1),
                Question(ask="What is to be achieved, and why", lines=2),
                Question(ask="Which priority of the trust it serves", lines=1),
                Question(
                    ask="How one can tell that it is reached",
                    columns=("Measure", "Starting point", "Aim", "Source"),
                    rows=2,
                ),
                Question(ask="On the way there", columns=("By", "Milestone"), rows=2),
                Question(ask="What the board does to help", lines=2),
            )
        ),
    ),
    signs=("Chair of trustees", "Chief executive"),
)

CHECK_IN = Form(
    key="check-in",
    title="Note of a conversation",
    writer="chair or chief executive",
    readers="chief executive and chair",
    how="A few lines that both could read out. What is said about health stays out of the note.",
    parts=(
        Part(
            questions=(
                Question(ask="Date", lines=1),
                Question(ask="What it was about", lines=3),
                Question(ask="What was agreed", lines=5),
                Question(
                    ask="Who promised to do what",
                    columns=("What", "Who", "By"),
                    rows=4,
                ),
            )
        ),
    ),
    signs=("Chair of trustees", "Chief executive"),
)


def mid_cycle(progress: tuple[str, ...]) -> Form:
    """The review halfway, with the words for how an objective goes."""
    return Form(
        key="mid-cycle",
        title="Mid-cycle review",
        writer="chair, with the chief executive",
        readers="chief executive and panel",
        how="Say now what would be a surprise at the end. Nothing is judged halfway.",
        parts=(
            Part(
                questions=(
                    Question(ask="Date and who was there", lines=2),
                    Question(ask="What has changed around the trust", lines=4),
                )
            ),
            Part(
                title="For each objective",
                questions=(
                    Question(ask="Objective", lines=1),
                    Question(ask="How does it go?", choices=progress),
                    Question(ask="What shows it", lines=4),
                    Question(ask="What would help", lines=3),
                ),
            ),
            Part(
                title="Together",
                questions=(
                    Question(ask="Support that is agreed", lines=3),
                    Question(ask="What the board could do better", lines=3),
                    Question(ask="When we look again", lines=1),
                ),
            ),
        ),
        signs=("Chair of trustees", "Chief executive"),
    )
