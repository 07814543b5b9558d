"""What Home's buttons do: open a request, begin by hand, back the file up."""

from __future__ import annotations

from dataclasses import replace

from appraisal_app.application.post.own import own_place
from appraisal_app.domain.own_desk import OwnReview
from appraisal_app.domain.reflection import Reflection
from appraisal_app.ui.kept_pages.tools import give_back
from appraisal_app.ui.own_desk.content import DeskTools
from appraisal_app.ui.own_desk.home.receiving import receive
from appraisal_app.ui.own_desk.keys import Part, page_key
from appraisal_app.ui.post.opening import chosen_packet

BACK = (
    "The request leaves your desk, and the review as it stood before is here again. The packet can "
    "be opened once more."
)


def open_request(tools: DeskTools) -> None:
    """Take in the chair's request, which can be given back until something is written."""
    data = chosen_packet(tools.dialogs, "Open a request", tools.documents)
    if data is None:
        return
    taken = receive(tools.editor, tools.taking, tools.counter(own_place), data)
    if taken is None:
        return
    if taken.news:
        tools.tell(taken.news)
    else:
        tools.navigate(taken.page)


def give_back_request(tools: DeskTools) -> None:
    """Take the last request off the desk again."""
    give_back(tools, BACK)


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
