"""Who left the room, by office: those that people of the file hold."""

from __future__ import annotations

from appraisal_app.application.documents import words
from appraisal_app.domain.people import Office, Person
from appraisal_app.domain.phrases import capital, phrased, strung
from appraisal_app.domain.reporting import BoardReport
from appraisal_app.ui.forms.blocks import Option
from appraisal_app.ui.stages.places import At
from appraisal_app.ui.stages.wording import NAMELESS

_ALWAYS = frozenset({Office.CHIEF_EXECUTIVE, Office.STAFF_TRUSTEE})
_LEAVING = (Office.CHIEF_EXECUTIVE, Office.STAFF_TRUSTEE)
_SHOULD_LEAVE = "{name} should leave for this item, and come back after it."


def office_options(at: At[BoardReport]) -> tuple[Option, ...]:
    """The offices in use, each with its holders to recognise it by, and whatever is ticked."""
    held = {each.display_role for each in _there(at)} | _ALWAYS
    usual = tuple(
        Option(_named(each), _named(each), _holders(at, each))
        for each in Office
        if each is not Office.OTHER and each in held
    )
    known = {option.value for option in usual}
    return (*usual, *(Option(each, each) for each in at.value.withdrawn if each not in known))


def withdrawal_advice(at: At[BoardReport]) -> tuple[str, ...]:
    """Who should have left and is not ticked."""
    held = {each.display_role for each in _there(at)}
    missing = (
        _named(each)
        for each in _LEAVING
        if at.value.withdrawn and each in held and _named(each) not in at.value.withdrawn
    )
    return tuple(phrased(_SHOULD_LEAVE, name=each) for each in missing)


def _named(office: Office) -> str:
    return capital(words.OFFICES[office])


def _holders(at: At[BoardReport], office: Office) -> str:
    holders = (each for each in _there(at) if each.display_role is office)
    return strung(", ", (each.full_name or NAMELESS for each in holders))


def _there(at: At[BoardReport]) -> tuple[Person, ...]:
    """Everybody who had not left by the day of the meeting."""
    on = at.value.meeting_date or at.record.cycle.end
    return tuple(
        each for each in at.record.people.persons if each.until is None or each.until >= on
    )
