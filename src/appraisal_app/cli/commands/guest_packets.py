"""`packet` on a panel member's or adviser's own file, and who is asked for a view."""

from __future__ import annotations

from pathlib import Path

from appraisal_app.application.guests.editing import GuestEditor
from appraisal_app.application.guests.request import to_be_asked
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.ports.services import Services
from appraisal_app.application.post.arriving import look_into
from appraisal_app.application.post.guests import (
    NO_REQUEST,
    answered_request,
    guest_place,
    guest_taking,
    seal_again,
    submit_sealed,
    take_asked,
)
from appraisal_app.application.post.refusing import refused
from appraisal_app.application.post.sending import post_of
from appraisal_app.cli.coming import CameIn, Coming
from appraisal_app.cli.files import write_new
from appraisal_app.domain.guest_answers import is_submitted, submitted
from appraisal_app.domain.people import Person
from appraisal_app.domain.record import Record

_WHO = (
    "There is nobody called {name} who can be asked for a view. Nothing was changed; choose one "
    "of: {known}."
)
_NOBODY = "nobody yet, as the panel is not entered"


def person_named(record: Record, name: str) -> str:
    """The id of the panel member with that name or id; raises DomainError."""
    found = (record.people.get(each) for each in to_be_asked(record))
    people = [each for each in found if each is not None]
    for each in people:
        if name.casefold().strip() in {each.id.casefold(), _plain(each)}:
            return each.id
    known = ", ".join(each.full_name for each in people) or _NOBODY
    raise refused(_WHO.format(name=name, known=known))


def take_for_guest(case: CaseFile, coming: Coming, services: Services) -> CameIn:
    """Take a request into a guest's file; raises DomainError or AppError."""
    place = guest_place(case, services.clock.today())
    arrived = look_into(case, services.packets(), coming.data, coming.words(), place)
    editor = GuestEditor(case, clock=services.clock)
    taking = guest_taking(editor, services.clock)
    take_asked(taking, arrived, editor.guest, services.clock)
    return CameIn(arrived=arrived, taking=taking)


def submit_for_guest(case: CaseFile, path: Path, services: Services) -> str:
    """Seal the answer to what was asked last; says what was done."""
    editor, post = GuestEditor(case, clock=services.clock), post_of(case)
    found = [each for each in editor.guest.tasks if answered_request(post, each) is not None]
    if not found:
        raise refused(NO_REQUEST)
    task = next((each for each in reversed(found) if not is_submitted(each)), None)
    if task is None:
        write_new(path, seal_again(found[-1], case, editor.guest, services).data)
        return "What was submitted is sealed again; nothing new was submitted."
    after = submitted(task, at=services.clock.now())
    submit_sealed(after, path, editor, case, services, _write)
    return "The answer is submitted."


def _plain(person: Person) -> str:
    return " ".join(person.full_name.split()).casefold()


def _write(data: bytes, path: Path) -> None:
    write_new(path, data)
