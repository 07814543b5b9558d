"""Takes what comes in a packet onto the desk, asking which review it belongs to."""

from __future__ import annotations

from dataclasses import dataclass

from appraisal_app.application.own_desk.editing import DeskEditor
from appraisal_app.application.own_desk.statements import check_pages
from appraisal_app.application.own_desk.taking_in import may_join
from appraisal_app.application.ports.interaction import Choice, Dialogs, Question
from appraisal_app.application.post.arriving import Arrived, Taking
from appraisal_app.application.post.own import second_of_its_name, take_asked, take_offered
from appraisal_app.application.post.sending import post_of
from appraisal_app.domain.own_desk import OwnDesk
from appraisal_app.domain.packets import PacketKind, PacketLabel
from appraisal_app.domain.phrases import phrased, strung
from appraisal_app.domain.statement_papers import DraftToComment, StatementToSign
from appraisal_app.ui.own_desk.keys import Part, page_key, review_name
from appraisal_app.ui.post.opening import Counter, More, agreed

_NEW, _CANCEL = "new", "cancel"
CERTIFIED = (
    "The pages carry the chair's signature, made with that certificate, and nothing was changed "
    "since. Read the fingerprint to the chair on the telephone before you rely on it."
)
_WITH_REQUEST = "If so, what you wrote comes along: it goes with the objective of the same title."
_WITH_STATEMENT = "If so, it stands there, beside what you wrote; your words stay as they are."


@dataclass(frozen=True, slots=True, kw_only=True)
class Landed:
    """What came onto the desk: its page, and what is new about a review that was there, or ""."""

    page: str
    news: str = ""


def receive(
    editor: DeskEditor, taking: Taking[OwnDesk], counter: Counter, data: bytes, words: str = ""
) -> Landed | None:
    """What was taken in; None when the person turned away. Raises DomainError or AppError."""
    arrived = agreed(counter, data, words, lambda arrived: _judged(counter, arrived, editor.desk))
    if arrived is None:
        return None
    label = arrived.packet.label
    into = _into(counter.dialogs, editor.desk, label)
    if into is None:
        return None
    if label.kind is not PacketKind.REFLECTION_REQUEST:
        taken = take_offered(taking, arrived, editor.desk, counter.services, into=into)
        return Landed(page=_page(Part.STATEMENT, editor.desk, taken.review))
    taken = take_asked(taking, arrived, editor.desk, into=into)
    news = (
        ""
        if taken.is_new
        else strung("\n", (phrased("- {each}", each=each) for each in taken.news))
    )
    return Landed(page=_page(Part.WRITE, editor.desk, taken.review), news=news)


def _judged(counter: Counter, arrived: Arrived, desk: OwnDesk) -> More:
    """Whether the pages are what the packet says, before anybody is asked."""
    body = arrived.packet.body
    if isinstance(body, DraftToComment | StatementToSign):
        check_pages(body, counter.services.signing())
    second = second_of_its_name(post_of(counter.case), desk, arrived)
    certified = CERTIFIED if isinstance(body, StatementToSign) else ""
    return More(notices=tuple(each for each in (second, certified) if each))


def _page(part: Part, desk: OwnDesk, review: str) -> str:
    return page_key(part, [each.id for each in desk.reviews].index(review))


def _into(dialogs: Dialogs, desk: OwnDesk, label: PacketLabel) -> str | None:
    """The review begun by hand that the packet belongs to, "" for none, None to turn away."""
    begun = tuple(each for each in desk.reviews if may_join(each))
    if desk.review(label.review) is not None or not begun:
        return ""
    is_request = label.kind is PacketKind.REFLECTION_REQUEST
    what, comes = ("request", _WITH_REQUEST) if is_request else ("statement", _WITH_STATEMENT)
    question = Question(
        title=phrased("Does this {what} belong to a review that you began by hand?", what=what),
        text=comes,
        choices=(
            *(
                Choice(each.id, phrased("Yes, to “{each}”", each=review_name(each)))
                for each in begun
            ),
            Choice(_NEW, "No, it is a new review"),
            Choice(_CANCEL, "Not now"),
        ),
    )
    answer = dialogs.choose(question)
    if answer == _CANCEL:
        return None
    return "" if answer == _NEW else answer
