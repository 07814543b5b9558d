"""What Home's buttons do: open a request, give it back, back the file up."""

from __future__ import annotations

from appraisal_app.application.post.feedback import feedback_place
from appraisal_app.ui.feedback.content import FeedbackTools
from appraisal_app.ui.feedback.keys import Part
from appraisal_app.ui.feedback.receiving import news, receive
from appraisal_app.ui.post.letters import asked_back
from appraisal_app.ui.post.opening import Counter, chosen_packet

BACK = (
    "The request leaves your file, and what stood here before is here again. The packet can be "
    "opened once more."
)


def open_request(tools: FeedbackTools) -> None:
    """Take in a request, which can be given back until something is written."""
    data = chosen_packet(tools.dialogs, "Open a request", tools.documents)
    taken = receive(tools.editor, tools.taking, _counter(tools), data) if data is not None else None
    if taken is None:
        return
    if taken.is_new:
        tools.navigate(Part.ASKING)
    else:
        tools.tell(news(taken))


def give_back(tools: FeedbackTools) -> None:
    """Take the last request out of the file again."""
    if tools.taking.can_give_back and asked_back(tools.dialogs, BACK):
        tools.taking.give_back()


def _counter(tools: FeedbackTools) -> Counter:
    place = feedback_place(tools.case, tools.services.clock.today())
    return Counter(case=tools.case, services=tools.services, dialogs=tools.dialogs, place=place)
