"""Nobody writes or decides their own pay, and nobody is in the room for it.

Source: Academy Trust Handbook 2025, executive pay: no individual is involved in deciding their own.
"""

from __future__ import annotations

from collections.abc import Iterator

from appraisal_app.domain.pay import PayCase
from appraisal_app.domain.people import Office, People, Person, PersonId

PREPARED = "prepared_by"
RECOMMENDED = "recommended_by"
COMMITTEE = "committee_present"
BOARD = "board_voting"

_OWN = "the chief executive may have no part in deciding the chief executive's own pay."
_STAFF = "nobody employed by the trust may vote on the chief executive's pay."
_PRESENT = (
    "nobody is in the room while their own pay is decided; confirm that the chief executive was "
    "absent."
)


def pay_faults(people: People, pay: PayCase) -> tuple[tuple[str, str], ...]:
    """The place and a sentence for every part in the pay case that nobody may have."""
    return tuple(_faults(people, pay))


def why_not(person: Person, place: str) -> str:
    """Why that person may not have that part in the pay case; "" when there is nothing against it.

    `place` is a field of the pay case that names people.
    """
    if person.display_role is Office.CHIEF_EXECUTIVE:
        return _OWN
    return _STAFF if place != PREPARED and _is_staff(person) else ""


def who_decides(pay: PayCase) -> frozenset[PersonId]:
    """Everybody with a voice in it: who recommends, sits on the committee or votes.

    None of them can look at the outcome again with an open mind if there is an appeal.
    """
    return frozenset({*pay.recommended_by, *pay.committee_present, *pay.board_voting})


def _faults(people: People, pay: PayCase) -> Iterator[tuple[str, str]]:
    groups = {
        PREPARED: (pay.prepared_by,),
        RECOMMENDED: pay.recommended_by,
        COMMITTEE: pay.committee_present,
        BOARD: pay.board_voting,
    }
    for place, ids in groups.items():
        persons = [person for each in ids if (person := people.get(each)) is not None]
        found = dict.fromkeys(why_not(each, place) for each in persons)
        yield from ((place, why) for why in found if why)
    if pay.is_approved and not pay.ceo_absent:
        yield "ceo_absent", _PRESENT


def _is_staff(person: Person) -> bool:
    return person.is_employee or person.display_role is Office.STAFF_TRUSTEE
