"""Takes a request in a packet into a guest's file."""

from __future__ import annotations

from appraisal_app.application.guests.editing import GuestEditor
from appraisal_app.application.guests.taking_in import Taken
from appraisal_app.application.post.arriving import Taking
from appraisal_app.application.post.guests import take_asked
from appraisal_app.domain.guests import Guest
from appraisal_app.domain.phrases import phrased, strung
from appraisal_app.ui.guest.keys import Part, number_of, page_key
from appraisal_app.ui.post.opening import Counter, agreed


def receive(
    editor: GuestEditor, taking: Taking[Guest], counter: Counter, data: bytes, words: str = ""
) -> Taken | None:
    """What was taken in; None when the person turned away. Raises DomainError or AppError."""
    arrived = agreed(counter, data, words)
    if arrived is None:
        return None
    return take_asked(taking, arrived, editor.guest, counter.services.clock)


def page_of_task(guest: Guest, taken: Taken) -> str:
    """Where the answer to what was taken in is written."""
    return page_key(Part.WRITE, number_of(guest, taken.task))


def news(taken: Taken) -> str:
    """What is new, line by line."""
    return strung("\n", (phrased("- {each}", each=each) for each in taken.news))
