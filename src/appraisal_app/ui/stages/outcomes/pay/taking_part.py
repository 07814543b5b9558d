"""Who may have a part in the pay case: others are not offered, and it is said why."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from appraisal_app.domain.gates.process import sits_on_board
from appraisal_app.domain.panel import ConflictAction
from appraisal_app.domain.pay_rules import PREPARED, why_not
from appraisal_app.domain.people import Office, Person
from appraisal_app.domain.phrases import phrased, strung
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import Option
from appraisal_app.ui.stages.wording import NAMELESS, name_of, person_options

_BOARD = frozenset({Office.CHAIR, Office.VICE_CHAIR, Office.TRUSTEE, Office.STAFF_TRUSTEE})
_SHUT_OUT = frozenset({ConflictAction.WITHDRAW, ConflictAction.REPLACE})
_OWN = "{name}, because it is the chief executive's own pay"
_STAFF = "{name}, who is employed by the trust"
Wanted = Callable[[Person], bool]


def anybody(_: Person) -> bool:
    """Whoever the file knows."""
    return True


def is_trustee(person: Person) -> bool:
    """Whether the person sits on the board."""
    return sits_on_board(person) or person.display_role in _BOARD


def _may(record: Record, person: Person, wanted: Wanted) -> bool:
    """Pay is decided after the period: whoever had left by then has no part in it."""
    is_there = person.until is None or person.until >= record.cycle.end
    return is_there and wanted(person)


def offered(
    record: Record, place: str, chosen: tuple[str, ...], wanted: Wanted
) -> tuple[Option, ...]:
    """Those who may have that part, and whoever has it already so that it can be taken back."""
    people: dict[str, Person] = {each.id: each for each in record.people.persons}
    return tuple(
        option
        for option in person_options(record)
        if option.value in chosen
        or (_may(record, people[option.value], wanted) and not why_not(people[option.value], place))
    )


def advice(record: Record, place: str, chosen: tuple[str, ...], wanted: Wanted) -> tuple[str, ...]:
    """Who is not offered and why, and whose declared interest should be thought of."""
    found = (*_left_out(record, place, wanted), *_conflicts(record, chosen))
    return found if place == PREPARED else (*found, *_kept_free(record, chosen))


def _left_out(record: Record, place: str, wanted: Wanted) -> Iterator[str]:
    people = record.people.persons
    out = [each for each in people if _may(record, each, wanted) and why_not(each, place)]
    if out:
        yield phrased("Not offered: {each}.", each=strung("; ", (_why(each) for each in out)))


def _why(person: Person) -> str:
    is_own = person.display_role is Office.CHIEF_EXECUTIVE
    return phrased((_OWN if is_own else _STAFF), name=person.full_name or NAMELESS)


def _kept_free(record: Record, chosen: tuple[str, ...]) -> Iterator[str]:
    names = [name_of(record, each) for each in chosen if each in record.panel.kept_for_appeal]
    if names:
        yield (
            phrased(
                "{names}: kept free for an appeal, and could not hear one after "
                "having a voice here.",
                names=strung(", ", names),
            )
        )


def _conflicts(record: Record, chosen: tuple[str, ...]) -> Iterator[str]:
    shut_out = {each.person for each in record.panel.conflicts if each.action in _SHUT_OUT}
    names = [name_of(record, each) for each in chosen if each in shut_out]
    if names:
        yield (
            phrased(
                "{names} withdrew from a part of the review because of an interest. "
                "Does it touch this as well?",
                names=strung(", ", names),
            )
        )
