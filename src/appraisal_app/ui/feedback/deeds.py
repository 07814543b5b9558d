"""What Home's buttons do: open a request, give it back, back the file up."""

from __future__ import annotations

from appraisal_app.application.post.feedback import feedback_place
from appraisal_app.ui.feedback.content import FeedbackTools
from appraisal_app.ui.feedback.keys import Part
from appraisal_app.ui.feedback.receiving import news, receive
from appraisal_app.ui.post.opening import chosen_packet


def open_request(tools: FeedbackTools) -> None:
    """Take in a request, which can be given back until something is written."""
    data = chosen_packet(tools.dialogs, "Open a request", tools.documents)
    if data is None:
        return
    taken = receive(tools.editor, tools.taking, tools.counter(feedback_place), data)
    if taken is None:
        return
    if taken.is_new:
        tools.navigate(Part.ASKING)
    else:
        tools.tell(news(taken))
