"""Own files of a panel member and of a facilitator, made for a gallery from a board's file."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from appraisal_app.application.feedback.creating import create_feedback_file
from appraisal_app.application.feedback.editing import FeedbackEditor
from appraisal_app.application.feedback.entering import enter
from appraisal_app.application.feedback.request import feedback_request
from appraisal_app.application.feedback.taking_in import take_request as take_round
from appraisal_app.application.guests.creating import create_guest_file
from appraisal_app.application.guests.editing import GuestEditor
from appraisal_app.application.guests.request import advice_request, to_be_asked, view_request
from appraisal_app.application.guests.taking_in import take_request
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.ports.services import Services
from appraisal_app.application.post.arriving import TAKEN
from appraisal_app.domain.errors import DomainError
from appraisal_app.domain.feedback.asking import QuestionKind
from appraisal_app.domain.feedback.rounds import FeedbackRound
from appraisal_app.domain.guest_answers import with_task
from appraisal_app.domain.guest_papers import GuestRequest
from appraisal_app.domain.guests import Guest, GuestTask, ViewTask
from appraisal_app.domain.packets import Body, Head, Packet, PacketKind, PacketLabel
from appraisal_app.domain.people import Role
from appraisal_app.domain.record import Record
from appraisal_app.domain.views import ViewOn

_SEEN: Final = "Reading ages rose in five of the six schools; the sixth had no reading lead."
_TEXTS: Final = (
    "Listens, and says afterwards what came of it.",
    "Visits are short. A whole morning in one school would tell more.",
)
_FORMS: Final = 5
"""As many as one group needs before anything of it is shown, and some more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnFilesBeside:
    """Makes them in `folder`; each is None while the review asks nobody for such a thing."""

    record: Record
    services: Services
    folder: Path

    def panel_member(self) -> CaseFile | None:
        """The file of a panel member who has begun to write."""
        for person in to_be_asked(self.record)[:1]:
            with suppress(DomainError):
                request = view_request(self.record, person)
                return self._guest("Panel member", PacketKind.VIEW_REQUEST, request)
        return None

    def adviser(self) -> CaseFile | None:
        """The file of an adviser who has written nothing yet."""
        with suppress(DomainError):
            request = advice_request(self.record)
            return self._guest("Adviser", PacketKind.ADVICE_REQUEST, request)
        return None

    def feedback(self) -> CaseFile | None:
        """The file of a facilitator to whom some forms came back."""
        # What was released already is asked for again: the file shows how it was gathered.
        gathered = replace(self.record.feedback, summary=None)
        try:
            request = feedback_request(replace(self.record, feedback=gathered))
        except DomainError:
            return None
        services = self.services
        case = create_feedback_file(
            self.folder / "Feedback.appraisal", None, name=request.facilitator, services=services
        )
        editor = FeedbackEditor(case, clock=services.clock)
        packet = self._packet(PacketKind.FEEDBACK_REQUEST, request)
        taken = take_round(editor.feedback, packet, at=services.clock.now())
        editor.commit(lambda _, __: taken.feedback, TAKEN)
        for number in range(_FORMS):
            enter(editor, request.groups[0].id, _said(taken.feedback, number), services)
        editor.save()
        return case

    def _guest(self, called: str, kind: PacketKind, request: GuestRequest) -> CaseFile:
        path, services = self.folder / f"{called}.appraisal", self.services
        case = create_guest_file(path, None, name=request.name, services=services)
        editor = GuestEditor(case, clock=services.clock)
        packet = self._packet(kind, request)
        taken = take_request(editor.guest, packet, at=services.clock.now())
        editor.edit(lambda _: _begun(taken.guest, taken.task), "a request")
        editor.save()
        return case

    def _packet(self, kind: PacketKind, body: Body) -> Packet:
        services, cycle = self.services, self.record.cycle
        label = PacketLabel(
            id=services.new_id(),
            kind=kind,
            file=cycle.id,
            review=cycle.id,
            trust=self.record.trust.name,
            sender=Role.CHAIR.value,
            made_at=services.clock.now(),
            head=Head(seq=0, hash=""),
        )
        return Packet(label=label, body=body)


def _begun(guest: Guest, task: GuestTask) -> Guest:
    """With a few words on the first objective, where a view is asked for."""
    if not isinstance(task, ViewTask) or not task.request.objectives:
        return guest
    first, scale = task.request.objectives[0], task.request.scale
    rating = scale.ratings[0].key if scale.ratings else ""
    said = ViewOn(objective=first.id, rating=rating, why=_SEEN)
    return with_task(guest, replace(task, draft=(said,)))


def _said(feedback: FeedbackRound, number: int) -> Mapping[str, str]:
    """What stands on one form: a word of the scale for each statement, and words on every third."""
    scale = [each.key for each in feedback.scale]
    chosen = {
        each.id: scale[(number + at) % 2]
        for at, each in enumerate(feedback.questions)
        if each.kind is QuestionKind.CHOICE
    }
    texts = [each for each in feedback.questions if each.kind is QuestionKind.TEXT]
    written = {each.id: text for each, text in zip(texts, _TEXTS, strict=False)}
    return chosen if number % 3 else {**chosen, **written}
