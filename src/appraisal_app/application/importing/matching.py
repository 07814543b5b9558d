"""Which known school a row of a file speaks of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from appraisal_app.application.importing.names import folded
from appraisal_app.application.importing.schools import ReadSchool
from appraisal_app.domain.trust_profile import School


@dataclass(frozen=True, slots=True)
class _Sign:
    """By what a school is known."""

    urn: str
    name: str
    has_left: bool = False


def match(existing: tuple[School, ...], read: tuple[ReadSchool, ...]) -> tuple[School | None, ...]:
    """For each row its known school, or None: by URN first, then by name, each school once.

    A name also matches where the URNs differ, as they do when a school becomes an academy; but
    only when nothing fits better, and never a school that has left.
    """
    free = {
        each.id: _Sign(each.urn, folded(each.name), each.left_on is not None) for each in existing
    }
    signs = [_Sign(each.urn, folded(each.name)) for each in read]
    partners: dict[int, str] = {}
    for rule in (_same_urn, _same_name, _new_urn):
        for place, sign in enumerate(signs):
            if place not in partners and (found := _first(free, sign, rule)):
                partners[place] = found
                del free[found]
    schools = {each.id: each for each in existing}
    return tuple(
        schools[partners[place]] if place in partners else None for place in range(len(read))
    )


def _first(free: dict[str, _Sign], sign: _Sign, rule: Callable[[_Sign, _Sign], bool]) -> str | None:
    return next((school_id for school_id, known in free.items() if rule(known, sign)), None)


def _same_urn(known: _Sign, row: _Sign) -> bool:
    return known.urn != "" and known.urn == row.urn


def _same_name(known: _Sign, row: _Sign) -> bool:
    return known.name == row.name and not (known.urn and row.urn)


def _new_urn(known: _Sign, row: _Sign) -> bool:
    return known.name == row.name and not known.has_left
