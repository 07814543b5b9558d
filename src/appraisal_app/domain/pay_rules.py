"""Nobody writes or decides their own pay.

Source: Academy Trust Handbook 2025, executive pay: no individual is involved in deciding their own.
"""

from __future__ import annotations

from collections.abc import Iterator

from appraisal_app.domain.pay import PayCase
from appraisal_app.domain.people import Office, People, Person

_OWN = "the chief executive may have no part in deciding the chief executive's own pay."
_STAFF = "nobody employed by the trust may vote on the chief executive's pay."


def pay_faults(people: People, pay: PayCase) -> tuple[tuple[str, str], ...]:
    """The place and a sentence for everybody who may not have that part in the pay case."""
    return tuple(_faults(people, pay))


def _faults(people: People, pay: PayCase) -> Iterator[tuple[str, str]]:
    groups = {
        "prepared_by": (pay.prepared_by,),
        "recommended_by": pay.recommended_by,
        "committee_present": pay.committee_present,
        "board_voting": pay.board_voting,
    }
    for place, ids in groups.items():
        persons = [person for each in ids if (person := people.get(each)) is not None]
        if any(each.display_role is Office.CHIEF_EXECUTIVE for each in persons):
            yield place, _OWN
        elif place != "prepared_by" and any(_is_staff(each) for each in persons):
            yield place, _STAFF


def _is_staff(person: Person) -> bool:
    return person.is_employee or person.display_role is Office.STAFF_TRUSTEE
