"""Takes a request in a packet onto the desk, asking what it belongs to."""

from __future__ import annotations

from appraisal_app.application.own_desk.editing import DeskEditor
from appraisal_app.application.own_desk.taking_in import Taken, may_join
from appraisal_app.application.ports.interaction import Choice, Dialogs, Question
from appraisal_app.application.post.arriving import Taking
from appraisal_app.application.post.own import take_asked
from appraisal_app.domain.own_desk import OwnDesk
from appraisal_app.ui.own_desk.keys import Part, page_key, review_name
from appraisal_app.ui.post.opening import Counter, agreed

_NEW, _CANCEL = "new", "cancel"


def receive(
    editor: DeskEditor, taking: Taking[OwnDesk], counter: Counter, data: bytes, words: str = ""
) -> Taken | None:
    """What was taken in; None when the person turned away. Raises DomainError or AppError."""
    arrived = agreed(counter, data, words)
    if arrived is None:
        return None
    into = _into(counter.dialogs, editor.desk, arrived.packet.label.review)
    if into is None:
        return None
    return take_asked(taking, arrived, editor.desk, into=into)


def page_of_review(desk: OwnDesk, review: str) -> str:
    """Where the review with that id is written."""
    return page_key(Part.WRITE, [each.id for each in desk.reviews].index(review))


def news(taken: Taken) -> str:
    """What is new, line by line."""
    return "\n".join(f"- {each}" for each in taken.news)


def _into(dialogs: Dialogs, desk: OwnDesk, review: str) -> str | None:
    """The review begun by hand that the request belongs to, "" for none, None to turn away."""
    begun = tuple(each for each in desk.reviews if may_join(each))
    if desk.review(review) is not None or not begun:
        return ""
    question = Question(
        title="Does this request belong to a review that you began by hand?",
        text="If so, what you wrote comes along: it goes with the objective of the same title.",
        choices=(
            *(Choice(each.id, f"Yes, to “{review_name(each)}”") for each in begun),
            Choice(_NEW, "No, it is a new review"),
            Choice(_CANCEL, "Not now"),
        ),
    )
    answer = dialogs.choose(question)
    if answer == _CANCEL:
        return None
    return "" if answer == _NEW else answer
