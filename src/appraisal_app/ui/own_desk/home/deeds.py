"""What Home's buttons do: read a request, begin by hand, back the file up."""

from __future__ import annotations

from dataclasses import replace

from appraisal_app.application.exporting import read_file
from appraisal_app.application.own_desk.taking_in import Taken, may_join, take_request
from appraisal_app.application.ports.interaction import Choice, FileKind, Progress, Question
from appraisal_app.domain.desk_papers import DeskRequest
from appraisal_app.domain.own_desk import OwnReview
from appraisal_app.domain.reflection import Reflection
from appraisal_app.ui.failures import problems_in
from appraisal_app.ui.own_desk.content import DeskTools
from appraisal_app.ui.own_desk.keys import Part, page_key, review_name

REQUESTS = (FileKind("Requests from the chair", ("appraisal-request",)),)
_NEW, _CANCEL = "new", "cancel"


def read_request(tools: DeskTools) -> None:
    """Take in the chair's request as one step that can be undone, and say what is new."""
    path = tools.dialogs.open_path("Read a request", REQUESTS, folder=tools.documents)
    if path is None:
        return
    request = tools.services.desk_files().read_request(read_file(path))
    into = _into(tools, request)
    if into is None:
        return
    taken = take_request(tools.editor.desk, request, into=into)
    tools.editor.edit(lambda _: taken.desk, "reading a request")
    tools.editor.save()
    _go_on(tools, taken)


def _into(tools: DeskTools, request: DeskRequest) -> str | None:
    """The review begun by hand that the request belongs to, "" for none, None to turn away."""
    desk = tools.editor.desk
    begun = tuple(each for each in desk.reviews if may_join(each))
    if desk.review(request.review) is not None or not begun:
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
    answer = tools.dialogs.choose(question)
    if answer == _CANCEL:
        return None
    return "" if answer == _NEW else answer


def _go_on(tools: DeskTools, taken: Taken) -> None:
    """To the writing of a new review; news about a known one are said on the page."""
    if taken.is_new:
        number = [each.id for each in tools.editor.desk.reviews].index(taken.review)
        tools.navigate(page_key(Part.WRITE, number))
    else:
        tools.tell("\n".join(f"- {each}" for each in taken.news))


def begin_by_hand(tools: DeskTools) -> None:
    """Add a review whose objectives are typed in, and go there."""
    services = tools.services
    templates = services.templates()
    new_id = services.new_id()
    review = OwnReview(
        id=new_id,
        draft=Reflection(id=new_id),
        scale=templates.scale(),
        frameworks=templates.frameworks(),
        by_hand=True,
    )
    tools.editor.edit(
        lambda desk: replace(desk, reviews=(*desk.reviews, review)), "beginning a review"
    )
    tools.editor.save()
    tools.navigate(page_key(Part.OBJECTIVES, len(tools.editor.desk.reviews) - 1))


def back_up(tools: DeskTools) -> None:
    """Write a checked backup behind the window."""
    tools.editor.save()
    folder, now = tools.services.folders.backups, tools.services.clock.now()

    def job(_: Progress) -> None:
        tools.case.back_up(folder, at=now)

    def failed(error: Exception) -> None:
        tools.tell(" ".join(each.text for each in problems_in(error)))

    tools.tasks.run(job, done=lambda _: tools.look_again(), failed=failed)
