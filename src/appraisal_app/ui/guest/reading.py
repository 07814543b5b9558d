"""An answer to read, exactly as it is or will be sent."""

from __future__ import annotations

from collections.abc import Iterator

from appraisal_app.application.own_desk.request import as_objectives
from appraisal_app.application.submitted_words import Asked
from appraisal_app.domain.gates.check import given
from appraisal_app.domain.guest_papers import GuestRequest, SubmittedAdvice, SubmittedView
from appraisal_app.domain.guests import GuestAnswer
from appraisal_app.ui.forms.blocks import Block, Facts, Heading
from appraisal_app.ui.stages.wording import titled

OF_THEN = "An objective of then"
QUESTIONS = (
    (
        "overall",
        "How does the year look as a whole, and is there a concern?",
        "As you see it. The panel makes up its own mind.",
    ),
    (
        "next_focus",
        "What might the next objectives be about?",
        "Directions are enough; the objectives themselves are agreed later.",
    ),
    (
        "development",
        "How might the chief executive develop?",
        "What to learn, and how the board could help.",
    ),
)
"""Name, question and hint of what the adviser is asked beside the objectives."""
REACHED = "How far was each objective reached?"


def asked_by(request: GuestRequest) -> Asked:
    """What the self-reflection in the request answered."""
    return Asked(
        objectives=as_objectives(request.objectives),
        frameworks=request.frameworks,
        scale=request.scale,
    )


def reading(answer: GuestAnswer, request: GuestRequest, key: str) -> tuple[Block, ...]:
    """Every word of the answer, in reading order; `key` begins the keys of the blocks."""
    if isinstance(answer, SubmittedView):
        return tuple(_view(answer, request, key))
    return tuple(_advice(answer, request, key))


def _view(view: SubmittedView, request: GuestRequest, key: str) -> Iterator[Block]:
    for each in view.objectives:
        rows = (
            ("My view", request.scale.label(each.rating) or each.rating),
            ("Why", each.why),
            ("To ask at the meeting", each.ask),
        )
        yield from _part(f"{key}.{each.objective}", _title(request, each.objective), rows)


def _advice(advice: SubmittedAdvice, request: GuestRequest, key: str) -> Iterator[Block]:
    for each in advice.objectives:
        title = _title(request, each.objective)
        yield from _part(f"{key}.{each.objective}", title, (("My advice", each.view),))
    rows = tuple((question, getattr(advice, name)) for name, question, _ in QUESTIONS)
    yield from _part(f"{key}.year", "The year as a whole", rows)


def _title(request: GuestRequest, objective: str) -> str:
    titles = {each.id: each.title for each in request.objectives}
    return titled(titles[objective]) if objective in titles else OF_THEN


def _part(key: str, title: str, rows: tuple[tuple[str, str], ...]) -> Iterator[Block]:
    said = tuple(row for row in rows if given(row[1]))
    if said:
        yield Heading(f"{key}.heading", title, level=3)
        yield Facts(key, said)
