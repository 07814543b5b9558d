"""Takes papers in from a packet, and gives the last ones back."""

from __future__ import annotations

from appraisal_app.application.limited_copies.taking_in import delivery_in, take_papers
from appraisal_app.application.post.arriving import Arrived, Taking
from appraisal_app.domain.limited_copies import Delivery, PaperCopies
from appraisal_app.ui.post.opening import Counter, More, agreed

BACK = (
    "The papers of this packet are not shown any more. The packet can be opened once more. What "
    "you saved or printed stays where it is."
)


def receive(
    taking: Taking[PaperCopies], counter: Counter, data: bytes, words: str = ""
) -> Delivery | None:
    """What was taken in; None when the person turned away. Raises DomainError or AppError."""

    def see(arrived: Arrived) -> More:
        delivery_in(arrived, taking.editor.present)
        return More()

    arrived = agreed(counter, data, words, see)
    return take_papers(taking, arrived) if arrived is not None else None
