"""What Home's buttons do: open a request, give it back, back the file up."""

from __future__ import annotations

from appraisal_app.application.post.guests import guest_place
from appraisal_app.ui.guest.content import GuestTools
from appraisal_app.ui.guest.home.receiving import news, page_of_task, receive
from appraisal_app.ui.post.opening import chosen_packet


def open_request(tools: GuestTools) -> None:
    """Take in a request, which can be given back until something is written."""
    data = chosen_packet(tools.dialogs, "Open a request", tools.documents)
    if data is None:
        return
    taken = receive(tools.editor, tools.taking, tools.counter(guest_place), data)
    if taken is None:
        return
    if taken.is_new:
        tools.navigate(page_of_task(tools.editor.guest, taken))
    else:
        tools.tell(news(taken))
