"""Who may hear an appeal: those kept free for it first, never whoever took part in the review."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from appraisal_app.domain.gates.process import sits_on_board
from appraisal_app.domain.letter import Appeal
from appraisal_app.domain.name_order import in_name_order
from appraisal_app.domain.pay_rules import who_decides
from appraisal_app.domain.people import Office, Person
from appraisal_app.domain.phrases import phrased, strung
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import Option
from appraisal_app.ui.stages.places import At
from appraisal_app.ui.stages.wording import NAMELESS, name_of

_BOARD = frozenset({Office.CHAIR, Office.VICE_CHAIR, Office.TRUSTEE})
_KEPT = "kept free for an appeal"
_OTHER = "not kept free beforehand; ask what they have read"
_GONE = "has left the board by then"
_TOOK_PART = "took part in the review or in the decision on pay, and must not hear this"


def panel_options(at: At[Appeal]) -> tuple[Option, ...]:
    """Those kept free, then other trustees without a part in it, then whoever is ticked wrongly."""
    record = at.record
    able = {each.id: each for each in record.people.persons if _may_hear(record, each)}
    kept = [each for each in record.panel.kept_for_appeal if each in able]
    others = [each for each in able if each not in kept]
    wrong = [each for each in at.value.panel if each not in able]
    return (
        *(_option(record, each, _KEPT) for each in dict.fromkeys(kept)),
        *(_option(record, each, _OTHER) for each in others),
        *(_option(record, each, _why_not(record, each)) for each in dict.fromkeys(wrong)),
    )


def panel_advice(at: At[Appeal]) -> tuple[str, ...]:
    """What stands in the way of a fair hearing."""
    return tuple(_advice(at))


def took_part(record: Record) -> frozenset[str]:
    """Ids of everybody who reviewed, or had a voice in the decision on pay."""
    reviewed = {member.person for member in record.panel.members}
    return frozenset({*reviewed, *who_decides(record.pay)})


def _may_hear(record: Record, person: Person) -> bool:
    on_board = sits_on_board(person) or person.display_role in _BOARD
    is_staff = person.is_employee or person.display_role in {
        Office.CHIEF_EXECUTIVE,
        Office.STAFF_TRUSTEE,
    }
    is_gone = person.has_left_by(_heard_about(record))
    return on_board and not is_gone and not is_staff and person.id not in took_part(record)


def _why_not(record: Record, person_id: str) -> str:
    person = record.people.get(person_id)
    is_gone = person is not None and person.has_left_by(_heard_about(record))
    return _GONE if is_gone and person_id not in took_part(record) else _TOOK_PART


def _heard_about(record: Record) -> date:
    """The day of the hearing, or the latest day before it that is known."""
    appeal = record.appeal
    return appeal.hearing_on or appeal.lodged_on or record.cycle.end


def _option(record: Record, person_id: str, about: str) -> Option:
    return Option(person_id, name_of(record, person_id) or NAMELESS, about)


def _advice(at: At[Appeal]) -> Iterator[str]:
    record = at.record
    kept = set(record.panel.kept_for_appeal)
    if not kept:
        yield "Nobody was kept free for an appeal on the page for the panel. Do so next time."
    lost = [name_of(record, each) or NAMELESS for each in kept & took_part(record)]
    if lost:
        yield phrased(
            "Kept free, but took part after all: {lost}.", lost=strung(", ", in_name_order(lost))
        )
    if not any(_may_hear(record, each) for each in record.people.persons):
        yield "No trustee is left who had no part in it. Another trust's trustees may help."
